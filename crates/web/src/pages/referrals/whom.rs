//! Whom to ask, as one list: each partner, and its workers under it; and a service outside the network by its name.

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use opweg_model::{OrgId, UserId};
use opweg_store::referral::To;
use opweg_store::referral::receivers::Askable;

/// A partner with those of it who can be asked.
pub struct Group {
    pub(crate) label: String,
    pub(crate) options: Vec<Choice>,
}

/// How a form says that it is a service outside the network.
pub const OUTSIDE: &str = "outside";

/// The longest name of a service outside, in characters.
const NAME: usize = 160;

/// The partners as groups of a list. About a restricted person somebody is asked in person only.
pub fn groups(ctx: &Ctx, all: &[Askable], restricted: bool, chosen: &str) -> Vec<Group> {
    let group = |a: &Askable| {
        let whole =
            Choice::new(format!("org.{}", a.org), ctx.tw("referral-whole", &[("org", a.name.as_str().into())]), chosen);
        let people = a.people.iter().map(|(user, name)| Choice::new(format!("user.{user}"), name.as_str(), chosen));
        Group { label: a.name.clone(), options: (!restricted).then_some(whole).into_iter().chain(people).collect() }
    };
    all.iter().map(group).filter(|g| !g.options.is_empty()).collect()
}

/// Whom somebody chose in the field `to`, with the name of a service outside in `name`; nothing when they chose nobody.
pub fn chosen(all: &[Askable], to: &str, name: &str) -> Option<To> {
    if to == OUTSIDE {
        let name: String = name.chars().take(NAME).collect();
        return Some(To::Outside { name: name.trim().to_owned() });
    }
    match to.split_once('.')? {
        ("org", id) => {
            let org = id.parse::<OrgId>().ok().filter(|org| all.iter().any(|a| a.org == *org))?;
            Some(To::Partner { org, user: None })
        }
        ("user", id) => {
            let user = id.parse::<UserId>().ok()?;
            let of = all.iter().find(|a| a.people.iter().any(|(known, _)| *known == user))?;
            Some(To::Partner { org: of.org, user: Some(user) })
        }
        _ => None,
    }
}

/// What whoever was chosen is called.
pub fn name_of(all: &[Askable], to: &To) -> String {
    match to {
        To::Outside { name } => name.clone(),
        To::Partner { org, user } => {
            let Some(of) = all.iter().find(|a| a.org == *org) else { return String::new() };
            let person = user.and_then(|user| of.people.iter().find(|(known, _)| *known == user));
            person.map_or_else(|| of.name.clone(), |(_, name)| format!("{name}, {}", of.name))
        }
    }
}

/// The fields of a form that say whom to ask.
pub fn read(all: &[Askable], q: &Fields) -> Option<To> {
    chosen(all, q.get("to"), q.get("name"))
}
