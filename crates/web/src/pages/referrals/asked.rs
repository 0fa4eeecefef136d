//! What somebody typed in a new referral: whom to ask, what, how soon, how far the file opens and until when; read from
//! the form, with what is wrong beside its field.

use super::whom;
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_lang::dates;
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::Urgency;
use opweg_model::{Tier, TierSet};
use opweg_store::network::terms::Terms;
use opweg_store::referral::To;
use opweg_store::referral::letter::{Chosen, QUESTION};
use opweg_store::referral::receivers::Askable;

/// For how long can be agreed, in months.
const MONTHS: [i64; 3] = [3, 6, 12];
/// The longest address of a service outside, in characters.
const ADDRESS: usize = 160;

/// The first part of a referral, as far as it can be sent.
pub struct First {
    pub(super) to: To,
    /// The e-mail address of a service outside.
    pub(super) address: Option<String>,
    pub(super) question: String,
    pub(super) urgency: Urgency,
    pub(super) tiers: TierSet,
    pub(super) until: Date,
    pub(super) warm: bool,
}

impl First {
    /// Whether it goes to a service that does not work with Op weg.
    pub(super) const fn is_outside(&self) -> bool {
        matches!(self.to, To::Outside { .. })
    }
}

/// Reads the first part.
pub fn first(ctx: &Ctx, all: &[Askable], permit: &Permit, q: &Fields) -> Result<First, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.to_owned(), text: ctx.t(key) });
    let to = whom::read(all, q);
    match &to {
        None => wrong("to", "referral-to"),
        Some(To::Outside { name }) if name.is_empty() => wrong("name", "referral-name-missing"),
        Some(To::Outside { .. } | To::Partner { user: None, .. }) if permit.standing().restricted => {
            wrong("to", "referral-by-name");
        }
        Some(_) => {}
    }
    let outside = matches!(to, Some(To::Outside { .. }));
    let address = Some(q.get("address")).filter(|a| outside && !a.is_empty());
    if address.is_some_and(|a| !is_address(a)) {
        wrong("address", "referral-address-wrong");
    }
    match q.get("question") {
        "" => wrong("question", "referral-question"),
        long if long.chars().count() > QUESTION => wrong("question", "errors-value-too-long"),
        _ => {}
    }
    let Some(to) = to.filter(|_| errors.is_empty()) else { return Err(errors) };
    Ok(First {
        to,
        address: address.map(str::to_owned),
        question: q.get("question").to_owned(),
        urgency: q.parse("urgency").unwrap_or(Urgency::Usual),
        tiers: if outside { TierSet::NONE } else { tiers(permit, q) },
        until: until(ctx, q),
        warm: !outside && q.has("warm"),
    })
}

/// An e-mail address, as far as it pays to look: whether it exists only a letter tells.
fn is_address(typed: &str) -> bool {
    let whole = typed.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    whole && typed.chars().count() <= ADDRESS && !typed.contains(char::is_whitespace)
}

/// What was ticked to go along.
pub fn chosen(q: &Fields) -> Chosen {
    Chosen {
        facts: q.all("fact").filter_map(|id| id.parse().ok()).collect(),
        needs: q.has("needs"),
        steps: q.has("steps"),
        about: q.parse("about"),
        offer: q.parse("offer"),
    }
}

/// How the client agreed; nothing when nobody said so yet.
pub fn agreed(q: &Fields, field: &str) -> Option<AgreementChannel> {
    q.parse(field)
}

/// The tiers that can be opened: only what the sender has.
pub fn openable(permit: &Permit) -> impl Iterator<Item = Tier> {
    [Tier::Path, Tier::Work].into_iter().filter(|tier| permit.opens(*tier))
}

/// The tiers that were ticked; before anything was, the path alone.
fn tiers(permit: &Permit, q: &Fields) -> TierSet {
    let ticked = |tier: &Tier| match q.has("asked") {
        true => q.all("tier").any(|t| t == tier.word()),
        false => *tier == Tier::Path,
    };
    openable(permit).filter(ticked).collect::<TierSet>().and_also(TierSet::of(&[Tier::Contact]))
}

/// The tiers as boxes to tick.
pub fn tier_choices(ctx: &Ctx, permit: &Permit, q: &Fields) -> Vec<Choice> {
    let open = tiers(permit, q);
    let choice = |tier: Tier| Choice {
        checked: open.has(tier),
        ..Choice::new(tier.word(), ctx.t(&format!("words-tier-{tier}")), "-")
    };
    openable(permit).map(choice).collect()
}

/// How soon, in words: within how many days is what the partners agreed.
pub fn urgency(ctx: &Ctx, terms: &Terms, urgency: Urgency) -> String {
    ctx.tw(&format!("referral-urgency-{urgency}"), &[("n", terms.answer(urgency).into())])
}

/// How soon, as buttons.
pub fn urgencies(ctx: &Ctx, terms: &Terms, q: &Fields) -> Vec<Choice> {
    let chosen = if q.has("urgency") { q.get("urgency") } else { Urgency::Usual.word() };
    Urgency::ALL.iter().map(|u| Choice::new(u.word(), urgency(ctx, terms, *u), chosen)).collect()
}

fn months(q: &Fields) -> i64 {
    q.parse("until").filter(|m| MONTHS.contains(m)).unwrap_or(6)
}

fn until(ctx: &Ctx, q: &Fields) -> Date {
    ctx.today().saturating_add(months(q).months())
}

/// Until when, as a list.
pub fn untils(ctx: &Ctx, q: &Fields) -> Vec<Choice> {
    let choice = |m: i64| {
        let day = dates::date_long(ctx.me.lang, ctx.today().saturating_add(m.months()));
        Choice::new(m.to_string(), ctx.tw("sharing-until", &[("day", day.into())]), &months(q).to_string())
    };
    MONTHS.into_iter().map(choice).collect()
}

/// How the client agreed, as buttons; none is chosen before somebody does.
pub fn channels(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    AgreementChannel::ALL
        .iter()
        .map(|c| Choice::new(c.word(), ctx.t(&format!("referral-agreed-{c}")), chosen))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_host() {
        assert!(is_address("info@brug.example.org"));
        for wrong in ["info", "@brug.be", "info@brug", "info brug@x.be"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
