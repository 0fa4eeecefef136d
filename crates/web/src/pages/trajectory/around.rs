//! What a plan is put in time around: runs of offers that still take people and fit the client's level and status, waits
//! that were measured, hours that are taken. And where the day of each step came from, in words (R-LNG-02, R-TRJ-03).

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::OfferSessionId;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_model::step::StepState;
use opweg_store::Tx;
use opweg_store::offers::openings::{self, Opening};
use opweg_store::offers::tallies::{self, Sort, Tally};
use opweg_store::path::steps::{self, Step};
use opweg_trajectory::condition::Held;
use opweg_trajectory::few;
use opweg_trajectory::fits::{Commitment, Place, Where};
use opweg_trajectory::profile::{Attribute, Profile};
use opweg_trajectory::schedule::{Dates, Opening as Run, Placed, Why};
use opweg_trajectory::template::TemplateStep;
use std::collections::BTreeMap;

/// What a plan is put in time around; by default nothing is known.
#[derive(Default)]
pub struct Surroundings {
    /// Hours of the week that are taken.
    pub taken: Vec<Commitment>,
    openings: Vec<Opening>,
    waits: BTreeMap<Sort, Tally>,
    /// The lowest and the highest level of Dutch the client may have, as places on the scale.
    dutch: Option<(usize, usize)>,
    status: Option<String>,
    /// The path as it stands.
    there: Vec<Step>,
}

/// A wait that was measured.
pub struct Measured {
    /// Half wait no longer than so many days.
    pub days: u32,
    /// Over so many requests.
    pub n: u32,
}

impl Surroundings {
    /// Reads it, in a few statements however many steps there are.
    pub async fn read(ctx: &Ctx, tx: &mut Tx, permit: &Permit, profile: &Profile) -> Result<Self, Problem> {
        let commitment =
            |(name, timetable, postcode): (String, _, String)| Commitment { name, timetable, at: at(&postcode) };
        Ok(Self {
            taken: openings::taken(tx, permit).await?.into_iter().map(commitment).collect(),
            openings: openings::from(tx, ctx.today()).await?,
            waits: tallies::of(tx, None, ctx.today()).await?,
            there: steps::list(tx, permit).await?,
            dutch: profile.get(Attribute::Dutch).and_then(levels),
            status: profile.get(Attribute::Status).and_then(|held| held.one()).map(str::to_owned),
        })
    }

    /// The step of the path that a step of a template became: the one of its name, else of its kind. One that was stopped
    /// counts for nothing: it can be tried again.
    fn on_path(&self, step: &TemplateStep) -> Option<&Step> {
        let tried = || self.there.iter().filter(|s| s.state != StepState::Stopped);
        tried().find(|s| s.plan.key == step.key).or_else(|| tried().find(|s| s.plan.kind == step.kind))
    }

    /// Whether a step of a template is done already: nobody plans it again.
    pub fn is_done(&self, step: &TemplateStep) -> bool {
        self.on_path(step).is_some_and(|s| s.state == StepState::Done)
    }

    /// What is fixed about the days of a step of a template: what was done lies behind, what runs goes on.
    pub fn dates(&self, step: &TemplateStep, today: Date) -> Dates {
        let Some(there) = self.on_path(step) else { return Dates::Free };
        let from = there.began.or(there.plan.from);
        match (there.state, from) {
            (StepState::Done, _) => {
                let until = there.ended.or(there.plan.until).unwrap_or(today).min(today.saturating_sub(1.day()));
                Dates::Over { from: from.unwrap_or(until).min(until), until }
            }
            (StepState::Running, Some(from)) => Dates::Runs { from, until: there.plan.until },
            _ => Dates::Free,
        }
    }

    /// The runs a step can take place in: of the offer that was chosen for it, else of every offer of its kind that is surely
    /// for the client. What is not known of the client never becomes "fits".
    pub fn openings(&self, step: &TemplateStep) -> Vec<Run> {
        let chosen = self.there.iter().filter(|s| s.plan.key == step.key).find_map(|s| s.plan.offer);
        let fits = |o: &&Opening| match chosen {
            Some(offer) => o.session.offer == offer,
            None => step.offer == Some(o.kind) && self.is_for(o),
        };
        self.openings.iter().filter(fits).map(run).collect()
    }

    fn is_for(&self, opening: &Opening) -> bool {
        let status = opening.statuses.is_empty() || self.status.as_ref().is_some_and(|s| opening.statuses.contains(s));
        let from = opening.from.map_or(0, place_of);
        let to = opening.to.map_or(usize::MAX, place_of);
        let any = from == 0 && opening.to.is_none();
        status && (any || self.dutch.is_some_and(|(low, high)| from <= low && high <= to))
    }

    /// The wait that was measured for a place of its kind: at the level of the client where enough people asked there, else at
    /// any. None on few people, and while most still wait.
    pub fn measured(&self, step: &TemplateStep) -> Option<Measured> {
        let kind = step.offer?;
        let level = self.dutch.filter(|(low, high)| low == high).and_then(|(low, _)| Cefr::ALL.get(low));
        let own = level.and_then(|level| self.waits.get(&(kind, Some(*level))));
        own.filter(|tally| tally.people >= few::FEW).and_then(|tally| measured([tally])).or_else(|| self.of_kind(kind))
    }

    fn of_kind(&self, kind: OfferKind) -> Option<Measured> {
        let all = || self.waits.iter().filter(|((k, _), _)| *k == kind).map(|(_, tally)| tally);
        all().any(|tally| tally.people >= few::FEW).then(|| measured(all())).flatten()
    }

    /// Where the day of a step came from.
    pub fn source(&self, ctx: &Ctx, step: &TemplateStep, placed: &Placed) -> String {
        let days = |key: &str, n: u32| ctx.tw(key, &[("days", i64::from(n).into())]);
        match placed.why {
            Why::Opening { session, travel_unsure } => self.opening(ctx, session, travel_unsure),
            Why::MeasuredWait(wait) => {
                let n = self.measured(step).map_or(0, |m| m.n);
                ctx.tw("compare-why-measured", &[("days", i64::from(wait).into()), ("n", i64::from(n).into())])
            }
            Why::UsualWait(wait) => days("compare-why-usual", wait),
            Why::NoWaitKnown if step.offer.is_some() => ctx.t("compare-why-unknown"),
            Why::NoWaitKnown | Why::Fixed => String::new(),
        }
    }

    fn opening(&self, ctx: &Ctx, session: OfferSessionId, unsure: bool) -> String {
        let Some(opening) = self.openings.iter().find(|o| o.session.id == session) else { return String::new() };
        let said = ctx.tw(
            "compare-why-opening",
            &[("offer", opening.title.clone().into()), ("giver", opening.giver.clone().into())],
        );
        if unsure { format!("{said} · {}", ctx.t("compare-why-travel")) } else { said }
    }
}

/// From which to which place on the scale.
fn levels(held: &Held) -> Option<(usize, usize)> {
    let Held::Codes(worlds) = held else { return None };
    let places: Option<Vec<usize>> = worlds.iter().flatten().map(|code| place_of_code(code)).collect();
    let places = places?;
    places.iter().min().copied().zip(places.iter().max().copied())
}

fn measured<'a>(tallies: impl IntoIterator<Item = &'a Tally>) -> Option<Measured> {
    let waiting = Tally::of_all(tallies);
    Some(Measured { days: u32::try_from(waiting.median()?).ok()?, n: waiting.n })
}

/// The place of a level on the scale of the profile, where a first language counts as the highest.
fn place_of(level: Cefr) -> usize {
    let highest = Cefr::ALL.len().saturating_sub(2);
    Cefr::ALL.iter().position(|l| *l == level).map_or(highest, |place| place.min(highest))
}

/// The place of a code of the profile: the levels in their order, without a word for a first language.
fn place_of_code(code: &str) -> Option<usize> {
    let word = if code == "none" { Cefr::Zero.word().to_owned() } else { code.to_uppercase() };
    Cefr::parse(&word).map(place_of)
}

fn at(postcode: &str) -> Where {
    if postcode.is_empty() { Where::Unknown } else { Where::At(Place(postcode.to_owned())) }
}

fn run(opening: &Opening) -> Run {
    Run {
        session: opening.session.id,
        timetable: opening.session.plan.when.clone(),
        at: at(&opening.postcode),
        seats_left: u32::try_from(opening.session.free()).unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_of_the_profile_is_a_place_on_the_scale_of_offers() {
        assert_eq!(levels(&Held::code("none")), Some((0, 0)));
        assert_eq!(levels(&Held::code("a2")), Some((place_of(Cefr::A2), place_of(Cefr::A2))));
        let open = Held::one_of(["a1", "b1"]);
        assert_eq!(open.as_ref().and_then(levels), Some((place_of(Cefr::A1), place_of(Cefr::B1))));
        assert_eq!(levels(&Held::Between(1, 2)), None);
    }
}
