//! What is known of a client that decides whether a place fits: only what the permit opens. What it closes, and what nobody
//! asked, is not known, and never "no".

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::fact::{Cefr, Fact, FactKind, Value, current};
use opweg_model::offer::{OfferKind, RequestState, Slot};
use opweg_model::step::{Need, NeedState};
use opweg_store::Tx;
use opweg_store::file::facts;
use opweg_store::offers::kept::About;
use opweg_store::offers::requests::{self, Request};
use opweg_store::offers::sessions::{self, Session};
use opweg_store::path::needs::{self, NeedFlag};
use opweg_trajectory::fits::{
    Admits, Candidate, Care, Commitment, Fit, Level, Place, Situation, USUAL_MOST_TRAVEL, Where, fits, no_travel_known,
};
use opweg_trajectory::profile::{Attribute, Profile};

/// From this age a child can be alone for the length of a lesson. [own choice]
const ALONE_FROM: i64 = 12;

/// What is known of a client.
pub struct Known {
    today: Date,
    taken: Vec<Commitment>,
    home: Where,
    young_children: Option<bool>,
    care: Care,
    needs: Vec<Need>,
    level: Option<Cefr>,
    languages: Option<Vec<String>>,
    status: Option<String>,
}

impl Known {
    /// Reads what the permit opens; `request` is the one that is looked at.
    pub async fn read(ctx: &Ctx, tx: &mut Tx, permit: &Permit, request: &Request) -> Result<Self, Problem> {
        let facts = facts::of_file(tx, permit).await?;
        let flags = needs::list(tx, permit).await?;
        let (taken, care) = week(tx, permit, request).await?;
        let told: Vec<&Fact> = current(&facts).into_iter().filter(|fact| fact.answer.is_told()).collect();
        let profile = Profile::of(&facts, ctx.today());
        let open: Vec<Need> = flags.iter().filter(|f| f.state != NeedState::Settled).map(|f| f.need).collect();
        Ok(Self {
            today: ctx.today(),
            taken,
            home: home(&told),
            young_children: young_children(&profile, &open),
            care: care_of(care, &flags),
            needs: open,
            level: dutch(&told).or(request.wanted.level),
            languages: languages(&told),
            status: profile.get(Attribute::Status).and_then(|held| held.one()).map(str::to_owned),
        })
    }

    /// Whether a session fits, with every reason against it.
    pub fn fits(&self, about: &About, session: &Session) -> Fit {
        let situation = Situation {
            today: self.today,
            taken: &self.taken,
            home: self.home.clone(),
            travel: &no_travel_known,
            most_travel: USUAL_MOST_TRAVEL,
            young_children: self.young_children,
            care: self.care.clone(),
            needs: &self.needs,
            level: self.level,
            languages: self.languages.clone(),
            status: self.status.clone(),
        };
        fits(&candidate(about, session), &situation)
    }
}

/// A session as something that may fit.
fn candidate(about: &About, session: &Session) -> Candidate {
    let level = match (about.from, about.to) {
        (Some(from), to) => Level::From(from, to),
        (None, Some(to)) => Level::From(Cefr::Zero, Some(to)),
        (None, None) => Level::Any,
    };
    Candidate {
        kind: about.kind,
        timetable: Some(session.plan.when.clone()),
        at: at(&about.postcode),
        seats_left: u32::try_from(session.free()).ok(),
        features: about.features,
        level,
        instruction: Some(vec![about.language.clone()]),
        admits: if about.statuses.is_empty() { Admits::Everybody } else { Admits::Only(about.statuses.clone()) },
    }
}

fn at(postcode: &str) -> Where {
    if postcode.is_empty() { Where::Unknown } else { Where::At(Place(postcode.to_owned())) }
}

/// The hours that other places take, and those at which there is child care.
async fn week(tx: &mut Tx, permit: &Permit, asked: &Request) -> Result<(Vec<Commitment>, Vec<Slot>), Problem> {
    let (mut taken, mut care) = (Vec::new(), Vec::new());
    let has_place = |r: &Request| matches!(r.said.state, RequestState::Enrolled | RequestState::Started);
    for request in requests::of_file(tx, permit).await?.into_iter().filter(|r| r.id != asked.id && has_place(r)) {
        let Some(session) = request.said.session else { continue };
        let when = sessions::get(tx, session).await?.plan.when;
        if request.wanted.kind == OfferKind::ChildCare {
            care.extend(when.slots);
            continue;
        }
        let name = request.offer_name.map(|(title, _)| title).unwrap_or_default();
        taken.push(Commitment { name, timetable: when, at: Where::Unknown });
    }
    Ok((taken, care))
}

/// A place in child care says at which hours; a need that nobody settled says that there is none.
fn care_of(slots: Vec<Slot>, flags: &[NeedFlag]) -> Care {
    let open = flags.iter().any(|f| f.need == Need::ChildCare && f.state != NeedState::Settled);
    match (slots.is_empty(), open) {
        (false, _) => Care::At(slots),
        (true, true) => Care::None,
        (true, false) => Care::Unknown,
    }
}

/// The need for child care is known to everybody on the path, the children themselves are not.
fn young_children(profile: &Profile, needs: &[Need]) -> Option<bool> {
    use opweg_trajectory::condition::Held;
    let none = matches!(profile.get(Attribute::Children), Some(Held::Between(_, 0)));
    let youngest = match profile.get(Attribute::YoungestAge) {
        Some(Held::Between(low, _)) if *low >= ALONE_FROM => Some(false),
        Some(Held::Between(_, high)) if *high < ALONE_FROM => Some(true),
        _ => None,
    };
    if needs.contains(&Need::ChildCare) { Some(true) } else { none.then_some(false).or(youngest) }
}

fn values<'f>(told: &'f [&Fact], kind: FactKind) -> impl Iterator<Item = &'f Value> {
    told.iter().filter(move |fact| fact.kind == kind).filter_map(|fact| fact.answer.value())
}

fn home(told: &[&Fact]) -> Where {
    let postcode = values(told, FactKind::Address).find_map(|value| match value {
        Value::Entry(parts) => parts.get("postcode").cloned(),
        _ => None,
    });
    at(&postcode.unwrap_or_default())
}

/// The level of spoken Dutch; nothing where two sources disagree.
fn dutch(told: &[&Fact]) -> Option<Cefr> {
    let levels = values(told, FactKind::LanguageSkill).filter_map(|value| match value {
        Value::Skill(skill) if skill.language == "nl" => skill.speaking.or(skill.listening).or(skill.reading),
        _ => None,
    });
    let mut levels: Vec<Cefr> = levels.collect();
    levels.dedup();
    if levels.len() == 1 { levels.pop() } else { None }
}

/// The languages the client is known to understand; nothing where nobody asked.
fn languages(told: &[&Fact]) -> Option<Vec<String>> {
    let contact = values(told, FactKind::ContactLanguage).filter_map(|value| match value {
        Value::Language(code) => Some(code.clone()),
        _ => None,
    });
    let skills = values(told, FactKind::LanguageSkill).filter_map(|value| match value {
        Value::Skill(skill) => Some(skill.language.clone()),
        _ => None,
    });
    let known: Vec<String> = contact.chain(skills).collect();
    (!known.is_empty()).then_some(known)
}
