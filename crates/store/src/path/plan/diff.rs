//! What changed between two versions of a plan. What to bring and which step of a template it was are no part of what is
//! agreed.

use super::Agreed;
use crate::path::steps::{Step, StepPlan};
use opweg_model::StepId;
use opweg_model::step::StepState;

/// A step that is other than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which step.
    pub step: StepId,
    /// What was agreed; nothing: it is new.
    pub before: Option<StepPlan>,
    /// What is to be agreed; nothing: it is gone.
    pub after: Option<StepPlan>,
}

/// What a version says of the steps of a path. One that was stopped is no part of the plan any more; what is done stays, so
/// that finishing a step changes no plan.
pub(super) fn said(steps: &[Step]) -> Vec<Agreed> {
    let stays = |s: &&Step| s.state != StepState::Stopped;
    steps.iter().filter(stays).map(|s| Agreed { id: s.id, plan: essence(&s.plan) }).collect()
}

fn essence(plan: &StepPlan) -> StepPlan {
    StepPlan { bring: Vec::new(), key: String::new(), ..plan.clone() }
}

/// The steps that differ, those of the new version in their order, then those that are gone.
#[must_use]
pub fn changes(before: &[Agreed], after: &[Agreed]) -> Vec<Change> {
    let find = |list: &[Agreed], id: StepId| list.iter().find(|a| a.id == id).map(|a| a.plan.clone());
    let mut all: Vec<Change> = after
        .iter()
        .map(|a| Change { step: a.id, before: find(before, a.id), after: Some(a.plan.clone()) })
        .filter(|c| c.before != c.after)
        .collect();
    let gone = before.iter().filter(|b| find(after, b.id).is_none());
    all.extend(gone.map(|b| Change { step: b.id, before: Some(b.plan.clone()), after: None }));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::step::{Bring, StepKind};

    fn agreed(n: u128, kind: StepKind) -> Agreed {
        Agreed { id: StepId(uuid::Uuid::from_u128(n)), plan: StepPlan::of_kind(kind) }
    }

    #[test]
    fn new_changed_and_gone_steps_are_told_apart() {
        let before = [agreed(1, StepKind::Cv), agreed(2, StepKind::Mentor), agreed(3, StepKind::Bank)];
        let after = [agreed(2, StepKind::Mentor), agreed(1, StepKind::Training), agreed(4, StepKind::Cv)];
        let found = changes(&before, &after);
        let ids: Vec<u128> = found.iter().map(|c| c.step.0.as_u128()).collect();
        assert_eq!(ids, [1, 4, 3], "the order of steps is no change of what is agreed");
        assert!(found[0].before.is_some() && found[0].after.is_some());
        assert!(found[1].before.is_none() && found[2].after.is_none());
    }

    #[test]
    fn what_to_bring_is_no_part_of_what_is_agreed() {
        let mut with = agreed(1, StepKind::Cv);
        with.plan.bring = vec![Bring::Pen];
        assert_eq!(essence(&with.plan), agreed(1, StepKind::Cv).plan);
    }
}
