//! How long people wait, as a table of any page: one line for each kind of place, and for each level of Dutch below it. What
//! is on few people is not told, nor what would give it away (R-LNG-02).

use super::words;
use crate::kit::ctx::Ctx;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_store::offers::tallies::{Sort, Tally};
use opweg_trajectory::few;
use opweg_trajectory::waiting::Waiting;
use std::collections::BTreeMap;

/// A line of the table.
pub struct WaitLine {
    /// What kind of place, or which level.
    pub what: String,
    /// A level below its kind.
    pub part: bool,
    /// How many requests.
    pub n: String,
    /// How many of them still wait.
    pub open: String,
    /// Half have begun within.
    pub half: String,
    /// Between which days that lies, almost surely.
    pub range: String,
    /// Nine in ten have begun within.
    pub most: String,
}

/// The lines, kinds in their order.
pub fn lines(ctx: &Ctx, tallies: &BTreeMap<Sort, Tally>) -> Vec<WaitLine> {
    let of_kind = |kind: &OfferKind| {
        let levels: Vec<_> = tallies.iter().filter(|((k, _), _)| k == kind).map(|((_, l), t)| (*l, t)).collect();
        kind_lines(ctx, *kind, &levels)
    };
    OfferKind::ALL.iter().flat_map(of_kind).collect()
}

fn kind_lines(ctx: &Ctx, kind: OfferKind, levels: &[(Option<Cefr>, &Tally)]) -> Vec<WaitLine> {
    let people: Vec<u32> = levels.iter().map(|(_, tally)| tally.people).collect();
    // Somebody may have asked at two levels: there are at least as many people as at the level with most.
    let enough = people.iter().max().is_some_and(|most| *most >= few::FEW);
    let whole = (!levels.is_empty()).then(|| {
        let waiting = Tally::of_all(levels.iter().map(|(_, tally)| *tally));
        line(ctx, words::kind(ctx, kind), false, enough.then_some(&waiting), opens(&[&waiting]).contains(&true))
    });
    let waitings: Vec<Waiting> = levels.iter().map(|(_, tally)| tally.waiting()).collect();
    let opens = opens(&waitings.iter().collect::<Vec<_>>());
    let parts = levels.iter().zip(waitings).zip(few::told(&people).into_iter().zip(opens));
    let parts = parts.filter(|_| levels.len() > 1).map(|(((level, _), waiting), (told, open))| {
        let name = level.map_or_else(|| ctx.t("offers-waits-no-level"), |level| words::level(ctx, level));
        line(ctx, name, true, (told && enough).then_some(&waiting), open)
    });
    whole.into_iter().chain(parts).collect()
}

/// Of which lines may be told how many still wait: neither they nor those who do not, which is the rest, may be few; nor may
/// a line that is left out be what the others leave of their sum.
fn opens(waitings: &[&Waiting]) -> Vec<bool> {
    let of = |n: fn(&Waiting) -> u32| few::told(&waitings.iter().map(|w| n(w)).collect::<Vec<_>>());
    of(|w| w.open).into_iter().zip(of(|w| w.n.saturating_sub(w.open))).map(|(open, rest)| open && rest).collect()
}

fn line(ctx: &Ctx, what: String, part: bool, waiting: Option<&Waiting>, open: bool) -> WaitLine {
    let few = || ctx.t("offers-few");
    let days = |days: Option<i64>| match days {
        Some(days) => ctx.tw("offers-days", &[("days", days.into())]),
        None => ctx.t("offers-wait-most-wait"),
    };
    WaitLine {
        what,
        part,
        n: waiting.map_or_else(few, |w| w.n.to_string()),
        open: waiting.filter(|_| open).map_or_else(few, |w| count(ctx, w.open)),
        half: waiting.map_or_else(|| ctx.t("offers-wait-unknown"), |w| days(w.median())),
        range: waiting.map_or_else(String::new, |w| range(ctx, w)),
        most: waiting.map_or_else(|| ctx.t("offers-wait-unknown"), |w| days(w.p90())),
    }
}

/// Between which days the half lies, as sure as nineteen in twenty.
fn range(ctx: &Ctx, waiting: &Waiting) -> String {
    let range = waiting.median_range();
    match (range.low, range.high) {
        (Some(low), Some(high)) => ctx.tw("offers-waits-between", &[("low", low.into()), ("high", high.into())]),
        (Some(low), None) => ctx.tw("offers-waits-at-least", &[("low", low.into())]),
        (None, _) => String::new(),
    }
}

/// A number of people; one that is so small that they might be recognised is not told.
pub fn count(ctx: &Ctx, n: u32) -> String {
    if (1..few::FEW).contains(&n) { ctx.t("offers-few") } else { n.to_string() }
}
