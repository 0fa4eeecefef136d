//! Which side effects a plan has for a person: it applies, it may apply, or it does not.

use super::{CountedFrom, Deadline, Effect, Trigger};
use crate::condition::Truth;
use crate::period::Period;
use crate::profile::{Attribute, Profile, read_by, to_ask, told_of};
use crate::template::AdaptedStep;
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_model::offer::OfferKind;
use opweg_model::step::StepKind;
use opweg_model::trajectory::TrajectoryKind;
use opweg_model::{Section, TierSet};
use std::collections::BTreeSet;

/// What of a planned step matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// Its name, in the template or otherwise unique in the plan.
    pub key: String,
    /// What kind.
    pub kind: StepKind,
    /// What kind of offer it needs a place in.
    pub offer: Option<OfferKind>,
    /// Hours a week it takes.
    pub hours_week: i64,
    /// Its first day, where planned.
    pub from: Option<Date>,
    /// Its last day, where planned.
    pub until: Option<Date>,
    /// The steps that must be over before it can begin.
    pub after: Vec<String>,
}

impl From<&AdaptedStep> for PlannedStep {
    fn from(adapted: &AdaptedStep) -> Self {
        let step = &adapted.step;
        Self {
            key: step.key.clone(),
            kind: step.kind,
            offer: step.offer,
            hours_week: step.hours_week,
            from: None,
            until: None,
            after: step.after.clone(),
        }
    }
}

/// A plan as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub struct PlannedPath<'p> {
    /// The kind of trajectory, where one was chosen.
    pub kind: Option<TrajectoryKind>,
    /// Its steps, in order.
    pub steps: &'p [PlannedStep],
}

/// What a rule says of a plan for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// It applies.
    Applies,
    /// It may: something has to be asked first.
    MayApply,
    /// It does not.
    No,
}

/// A rule with what it says.
#[derive(Debug, Clone)]
pub struct Judged<'e> {
    /// The rule.
    pub effect: &'e Effect,
    /// What it says.
    pub judgement: Judgement,
    /// What to ask, where it may apply or its day is not known.
    pub ask: BTreeSet<Attribute>,
    /// The day it is about, where it can be counted. A day known in part counts from its earliest.
    pub deadline: Option<Date>,
    /// The first and the last day on which people are told of that day: from some days ahead to the day itself, or to the day
    /// it is counted back from.
    pub warn: Option<Period>,
    /// The steps it is about, by name, in order; none when it is about the whole plan.
    pub steps: Vec<String>,
    /// Their kinds.
    pub step_kinds: BTreeSet<StepKind>,
    /// What it read. Whoever may not see these may not be shown the rule: it would tell them.
    pub read: BTreeSet<Attribute>,
    /// The sections they belong to.
    pub sections: BTreeSet<Section>,
    /// The tiers of those sections.
    pub tiers: TierSet,
}

/// What every rule that holds today says of a plan. Those outside their validity are left out.
#[must_use]
pub fn judge<'e>(effects: &'e [Effect], profile: &Profile, plan: PlannedPath<'_>, today: Date) -> Vec<Judged<'e>> {
    effects.iter().filter(|effect| effect.holds_on(today)).map(|effect| effect.judge(profile, plan)).collect()
}

impl Effect {
    /// Whether its day is counted from a kind of step that a plan does not hold (any more).
    #[must_use]
    pub fn waits_for_a_step_not_in(&self, plan: &[PlannedStep]) -> bool {
        match self.deadline.map(|deadline| deadline.from) {
            Some(CountedFrom::Step(kind)) => plan.iter().all(|step| step.kind != kind),
            Some(CountedFrom::Attribute(_)) | None => false,
        }
    }

    fn judge(&self, profile: &Profile, plan: PlannedPath<'_>) -> Judged<'_> {
        let met = self.trigger.met_by(plan);
        let truth = self.when.as_ref().map_or(Truth::Yes, |when| when.holds(profile));
        let judgement = match (&met, truth) {
            (None, _) | (_, Truth::No) => Judgement::No,
            (Some(_), Truth::Yes) => Judgement::Applies,
            (Some(_), Truth::Unknown) => Judgement::MayApply,
        };
        let concerned = if judgement == Judgement::No { Vec::new() } else { met.unwrap_or_default() };
        let mut read = self.when.as_ref().map(read_by).unwrap_or_default();
        let mut ask = BTreeSet::new();
        let (mut day, mut warn) = (None, None);
        if judgement != Judgement::No {
            ask = self.when.as_ref().map(|when| to_ask(when, profile)).unwrap_or_default();
            let counted = self.deadline.and_then(|deadline| deadline.counted(profile, plan));
            (day, warn) = counted.map_or((None, None), |(day, warn)| (Some(day), warn));
        }
        if let Some(Deadline { from: CountedFrom::Attribute(attribute), .. }) = self.deadline {
            read.insert(attribute);
            ask.extend((judgement != Judgement::No && day.is_none()).then_some(attribute));
        }
        let (sections, tiers) = told_of(&read);
        Judged {
            effect: self,
            judgement,
            ask,
            deadline: day,
            warn,
            steps: concerned.iter().map(|step| step.key.clone()).collect(),
            step_kinds: concerned.iter().map(|step| step.kind).collect(),
            read,
            sections,
            tiers,
        }
    }
}

impl Trigger {
    /// The steps of a plan that are meant; nothing when the plan does not make the rule matter.
    fn met_by<'p>(&self, plan: PlannedPath<'p>) -> Option<Vec<&'p PlannedStep>> {
        let names_steps = !self.steps.is_empty() || !self.offers.is_empty();
        let meant = |step: &&PlannedStep| {
            self.steps.contains(&step.kind) || step.offer.is_some_and(|offer| self.offers.contains(&offer))
        };
        let concerned: Vec<&PlannedStep> = plan.steps.iter().filter(meant).collect();
        let of_kind = plan.kind.is_some_and(|kind| self.kinds.contains(&kind));
        if (names_steps || !self.kinds.is_empty()) && concerned.is_empty() && !of_kind {
            return None;
        }
        let counted: Vec<&PlannedStep> = if names_steps { concerned.clone() } else { plan.steps.iter().collect() };
        match self.hours_at_least {
            Some(least) if most_hours(&counted) < least => None,
            _ => Some(concerned),
        }
    }
}

/// The most hours in any week: of steps that lie at the same time. A step without a day may lie at any time.
fn most_hours(steps: &[&PlannedStep]) -> i64 {
    let lies_on = |step: &PlannedStep, day: Date| {
        step.from.is_none_or(|from| from <= day) && step.until.is_none_or(|until| day <= until)
    };
    let on = |day: Date| steps.iter().filter(|step| lies_on(step, day)).map(|step| step.hours_week).sum::<i64>();
    let undated = steps.iter().filter(|step| step.from.is_none()).map(|step| step.hours_week).sum();
    steps.iter().filter_map(|step| step.from).map(on).fold(undated, i64::max)
}

impl Deadline {
    /// The day, and when people are told of it.
    fn counted(self, profile: &Profile, plan: PlannedPath<'_>) -> Option<(Date, Option<Period>)> {
        let from = match self.from {
            CountedFrom::Attribute(attribute) => profile.earliest_day(attribute)?,
            CountedFrom::Step(kind) => {
                plan.steps.iter().filter(|step| step.kind == kind).filter_map(|step| step.from).min()?
            }
        };
        let day = from.checked_add(self.months.months()).ok()?.checked_add(self.days.days()).ok()?;
        Some((day, Period::new(day.saturating_sub(i64::from(self.warn).days()), day.max(from))))
    }
}
