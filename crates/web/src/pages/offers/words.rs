//! Offers, sessions and waiting in words: the same on every page that shows them.

use crate::kit::ctx::Ctx;
use crate::kit::frame::Choice;
use opweg_lang::{dates, names, numbers};
use opweg_model::fact::Cefr;
use opweg_model::offer::{OfferKind, Slot, Timetable};
use opweg_model::trajectory::{Payer, StepResult, StopReason};
use opweg_store::offers::kept::About;
use opweg_store::offers::waits::{self, Wait};
use opweg_trajectory::few;

/// Fewer requests than this say nothing about how long people wait, and might be recognised.
pub const FEW: usize = few::FEW as usize;

/// What kind of place.
pub fn kind(ctx: &Ctx, kind: OfferKind) -> String {
    ctx.t(&format!("offers-kind-{kind}"))
}

/// The kinds as options, an empty one first when nothing has to be chosen.
pub fn kinds(ctx: &Ctx, chosen: &str, empty: &str) -> Vec<Choice> {
    let first = (!empty.is_empty()).then(|| Choice::new("", empty, chosen));
    let all = OfferKind::ALL.iter().map(|k| Choice::new(k.word(), kind(ctx, *k), chosen));
    first.into_iter().chain(all).collect()
}

/// Levels of Dutch as options, an empty one first.
pub fn levels(ctx: &Ctx, chosen: &str, empty: &str) -> Vec<Choice> {
    let level = |l: &Cefr| Choice::new(l.word(), ctx.t(&format!("facts-cefr-{}", l.word())), chosen);
    let learnt = Cefr::ALL.iter().filter(|l| **l != Cefr::First);
    std::iter::once(Choice::new("", empty, chosen)).chain(learnt.map(level)).collect()
}

/// A level.
pub fn level(ctx: &Ctx, level: Cefr) -> String {
    ctx.t(&format!("facts-cefr-{}", level.word()))
}

/// From which level to which; empty where neither was said.
pub fn range(ctx: &Ctx, about: &About) -> String {
    let said = [about.from, about.to].map(|l| l.map(|l| level(ctx, l)));
    match said {
        [Some(from), Some(to)] if from == to => from,
        [Some(from), Some(to)] => ctx.tw("offers-level-range", &[("from", from.into()), ("to", to.into())]),
        [Some(from), None] => ctx.tw("offers-level-from", &[("from", from.into())]),
        [None, Some(to)] => ctx.tw("offers-level-to", &[("to", to.into())]),
        [None, None] => String::new(),
    }
}

/// The hours of the week, one after the other.
pub fn slots(ctx: &Ctx, slots: &[Slot]) -> String {
    let lang = ctx.me.lang;
    let one = |s: &Slot| {
        let day = ctx.t(&format!("offers-day-{}", s.day));
        format!("{day} {}–{}", dates::time(lang, s.from), dates::time(lang, s.until))
    };
    if slots.is_empty() { ctx.t("offers-no-hours") } else { slots.iter().map(one).collect::<Vec<_>>().join(", ") }
}

/// From the first to the last day.
pub fn days(ctx: &Ctx, when: &Timetable) -> String {
    let lang = ctx.me.lang;
    let (from, until) = (dates::date_short(lang, when.from), dates::date_short(lang, when.until));
    ctx.tw("offers-from-until", &[("from", from.into()), ("until", until.into())])
}

/// What it costs, and who pays; empty where nothing was said.
pub fn cost(ctx: &Ctx, cents: Option<i64>, payer: Option<Payer>) -> String {
    let payer = payer.map(|p| ctx.t(&format!("offers-payer-{p}")));
    let amount = cents.map(|c| {
        if c == 0 {
            ctx.t("offers-free-of-charge")
        } else {
            let cents = f64::from(i32::try_from(c).unwrap_or(i32::MAX)) / 100.0;
            format!("€ {}", numbers::decimal(ctx.me.lang, cents, 2))
        }
    });
    amount.into_iter().chain(payer).collect::<Vec<_>>().join(" · ")
}

/// The language it is given in.
pub fn language(ctx: &Ctx, code: &str) -> String {
    names::language_name(ctx.me.lang, code)
}

/// Payers as options, an empty one first.
pub fn payers(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    let one = |p: &Payer| Choice::new(p.word(), ctx.t(&format!("offers-payer-{p}")), chosen);
    std::iter::once(Choice::new("", "–", chosen)).chain(Payer::ALL.iter().map(one)).collect()
}

/// Reasons to stop, or to take back what has not begun.
pub fn stops(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    StopReason::ALL.iter().map(|r| Choice::new(r.word(), ctx.t(&format!("places-stop-{r}")), chosen)).collect()
}

/// What it brought.
pub fn results(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    StepResult::ALL.iter().map(|r| Choice::new(r.word(), ctx.t(&format!("places-result-{r}")), chosen)).collect()
}

/// How long people wait, in words: half of them less than so many days. It is not known where few asked.
pub fn wait(ctx: &Ctx, waits: &[Wait]) -> String {
    match waits::figure(waits, ctx.today()).median() {
        _ if waits.len() < FEW => ctx.t("offers-wait-unknown"),
        Some(days) => ctx.tw("offers-wait-half", &[("days", days.into())]),
        None => ctx.t("offers-wait-most-wait"),
    }
}

/// The waits that say most about an offer: its own, or those for its kind and level where few asked for itself.
pub fn waits_of(all: &[Wait], offer: opweg_model::OfferId, about: &About) -> Vec<Wait> {
    let own: Vec<Wait> = all.iter().filter(|w| w.offer.is_some_and(|(id, _)| id == offer)).copied().collect();
    if own.len() >= FEW {
        return own;
    }
    all.iter().filter(|w| w.kind == about.kind && (about.from.is_none() || w.level == about.from)).copied().collect()
}
