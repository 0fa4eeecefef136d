//! Tests of side effects: when they apply, what to ask, which day, and what the end of a permit touches.

use super::*;
use crate::condition::{Held, day_number};
use crate::profile::Profile;
use jiff::civil::date;
use opweg_model::{Tier, TierSet};
use std::collections::BTreeSet;

const TODAY: Date = date(2026, 5, 4);

fn draft(key: &str, when: &str, steps: &[StepKind]) -> EffectDraft {
    EffectDraft {
        key: key.to_owned(),
        kind: EffectKind::Warning,
        when: (!when.is_empty()).then(|| when.to_owned()),
        plan: TriggerDraft { steps: steps.to_vec(), ..TriggerDraft::default() },
        deadline: None,
        law: "law".into(),
        source: "source".into(),
        mark: Mark::Seed,
        signed: None,
        valid_from: None,
        valid_until: None,
        checked: TODAY,
    }
}

fn planned(key: &str, kind: StepKind, hours: i64, days: Option<(Date, Date)>) -> PlannedStep {
    PlannedStep {
        key: key.into(),
        kind,
        offer: None,
        hours_week: hours,
        from: days.map(|d| d.0),
        until: days.map(|d| d.1),
        after: Vec::new(),
    }
}

fn profile(held: &[(Attribute, Held)]) -> Profile {
    Profile::with(held.iter().cloned())
}

fn judged(draft: EffectDraft, profile: &Profile, steps: &[PlannedStep]) -> (Judgement, Vec<String>, Option<Date>) {
    let effects = [Effect::try_from(draft).unwrap()];
    let all = judge(&effects, profile, PlannedPath { kind: Some(TrajectoryKind::Art60), steps }, TODAY);
    let [one] = &all[..] else { panic!("{} judged", all.len()) };
    (one.judgement, one.steps.clone(), one.deadline)
}

#[test]
fn a_rule_applies_when_the_plan_has_the_step_and_the_person_is_meant() {
    let training = [planned("course", StepKind::Training, 35, None)];
    let family = "reason-of-stay is family";
    let with = |code: &str| profile(&[(Attribute::ReasonOfStay, Held::code(code))]);
    let rule = || draft("sponsor", family, &[StepKind::Training]);
    assert_eq!(judged(rule(), &with("family"), &training), (Judgement::Applies, vec!["course".into()], None));
    assert_eq!(judged(rule(), &with("work"), &training).0, Judgement::No);
    assert_eq!(judged(rule(), &with("family"), &[]).0, Judgement::No);
    assert_eq!(judged(rule(), &Profile::default(), &training).0, Judgement::MayApply);
}

#[test]
fn what_may_apply_says_what_to_ask_and_every_rule_says_what_it_tells_of() {
    let effects = [Effect::try_from(draft("x", "all(debts is yes, dutch below a2)", &[])).unwrap()];
    let somebody = profile(&[(Attribute::Dutch, Held::code("none"))]);
    let all = judge(&effects, &somebody, PlannedPath { kind: None, steps: &[] }, TODAY);
    assert_eq!(all[0].ask, BTreeSet::from([Attribute::Debts]));
    assert_eq!(all[0].tiers, TierSet::of(&[Tier::Path, Tier::Work, Tier::Confidential]));
    assert!(all[0].sections.contains(&opweg_model::Section::Income));
    assert!(all[0].effect.is_for_professionals_only(), "nobody signed it");
}

#[test]
fn hours_count_together_only_when_they_lie_at_the_same_time() {
    let mut rule = draft("hours", "", &[StepKind::YourWork, StepKind::WorkAndLearn]);
    rule.plan.hours_at_least = Some(21);
    let (may, june) = ((date(2026, 5, 1), date(2026, 5, 31)), (date(2026, 6, 1), date(2026, 6, 30)));
    let steps = |second| {
        [
            planned("shop", StepKind::YourWork, 15, Some(may)),
            planned("stage", StepKind::WorkAndLearn, 10, second),
            planned("lessons", StepKind::DutchLessons, 12, Some(may)),
        ]
    };
    let judgement = |second| judged(rule.clone(), &Profile::default(), &steps(second)).0;
    assert_eq!(judgement(Some(may)), Judgement::Applies);
    assert_eq!(judgement(Some(june)), Judgement::No, "one after the other");
    assert_eq!(judgement(None), Judgement::Applies, "it may lie in May");
}

#[test]
fn days_are_counted_from_the_earliest_day_or_from_a_step() {
    let since = |low: Date, high: Date| {
        profile(&[(Attribute::ProtectedSince, Held::Between(day_number(low), day_number(high)))])
    };
    let counted = |from: Option<&str>, step, months, days| {
        let mut rule = draft("window", "any(protected-since from 1900-01-01, debts is yes)", &[]);
        rule.deadline = Some(DeadlineDraft { from: from.map(str::to_owned), step, months, days, warn: 30 });
        rule
    };
    let window = counted(Some("protected-since"), None, 6, 0);
    let known = since(date(2025, 8, 31), date(2025, 8, 31));
    assert_eq!(judged(window.clone(), &known, &[]).2, Some(date(2026, 2, 28)));
    let in_part = since(date(2025, 9, 1), date(2025, 9, 30));
    assert_eq!(judged(window.clone(), &in_part, &[]).2, Some(date(2026, 3, 1)));
    assert_eq!(judged(window, &Profile::default(), &[]).2, None);
    let steps = [planned("contract", StepKind::IntegrationContract, 1, Some((TODAY, TODAY)))];
    let after_step = counted(None, Some(StepKind::IntegrationContract), 0, 60);
    assert_eq!(judged(after_step.clone(), &known, &steps).2, Some(date(2026, 7, 3)));
    assert_eq!(judged(after_step, &known, &[]).2, None);
}

#[test]
fn a_rule_outside_its_days_says_nothing() {
    let mut rule = draft("old", "debts is no", &[]);
    rule.valid_until = Some(date(2026, 5, 3));
    let effects = [Effect::try_from(rule).unwrap()];
    let path = PlannedPath { kind: None, steps: &[] };
    assert!(judge(&effects, &Profile::default(), path, TODAY).is_empty());
    assert_eq!(judge(&effects, &Profile::default(), path, date(2026, 5, 3)).len(), 1);
}

#[test]
fn faults_of_editors_are_found() {
    use EffectFault as F;
    let fault = |change: fn(&mut EffectDraft)| {
        let mut draft = draft("x", "debts is yes", &[]);
        change(&mut draft);
        Effect::try_from(draft).unwrap_err()
    };
    let days = |from: Option<&str>, step, days| {
        Some(DeadlineDraft { from: from.map(str::to_owned), step, months: 0, days, warn: 0 })
    };
    assert_eq!(fault(|d| d.when = None), F::Always("x".into()));
    assert_eq!(fault(|d| d.source = " ".into()), F::NoSource("x".into()));
    assert!(fault(|d| d.when = Some("sex is f".into())).to_string().contains("nothing is called `sex`"));
    for wrong in [
        days(Some("age"), None, 1),
        days(None, None, 1),
        days(Some("lodged"), None, 0),
        days(Some("lodged"), Some(StepKind::Cv), 1),
    ] {
        let mut draft = draft("x", "debts is yes", &[]);
        draft.deadline = wrong;
        assert_eq!(Effect::try_from(draft).unwrap_err(), F::Deadline("x".into()));
    }
    let turned = |d: &mut EffectDraft| (d.valid_from, d.valid_until) = (Some(TODAY), Some(date(2026, 5, 3)));
    assert_eq!(fault(turned), F::Validity("x".into()));
    let signed = |d: &mut EffectDraft| (d.mark, d.signed) = (Mark::Known, Some(TODAY));
    assert_eq!(fault(signed), F::Signed("x".into()));
    let twice = vec![draft("x", "debts is yes", &[]), draft("x", "debts is no", &[])];
    assert_eq!(Effect::read_all(twice).unwrap_err(), F::Twice("x".into()));
}

#[test]
fn only_what_is_signed_and_sure_leaves_the_office() {
    let with =
        |mark, signed| Effect::try_from(EffectDraft { mark, signed, ..draft("x", "debts is yes", &[]) }).unwrap();
    assert!(!with(Mark::Source, Some(TODAY)).is_for_professionals_only());
    assert!(with(Mark::Source, None).is_for_professionals_only());
    assert!(with(Mark::Known, None).is_for_professionals_only());
}

#[test]
fn the_end_of_a_permit_touches_what_lies_past_it_and_what_waits_for_that() {
    let end = date(2026, 8, 31);
    let span = |from, until| Some((from, until));
    let mut steps = [
        planned("over", StepKind::FirstTalk, 1, span(date(2026, 1, 1), date(2026, 5, 3))),
        planned("lessons", StepKind::DutchLessons, 9, span(date(2026, 5, 1), date(2026, 8, 31))),
        planned("stage", StepKind::WorkAndLearn, 20, span(date(2026, 8, 1), date(2026, 9, 1))),
        planned("cv", StepKind::Cv, 1, None),
        planned("search", StepKind::LookForWork, 1, None),
        planned("work", StepKind::YourWork, 38, span(date(2026, 9, 1), date(2027, 1, 1))),
    ];
    steps[4].after = vec!["cv".into()];
    steps[3].after = vec!["stage".into(), "lessons".into()];
    let touched = |today| permit_alerts(end, &steps, today);
    let before = touched(TODAY);
    let names: Vec<(&str, Alert)> = before.steps.iter().map(|(key, alert)| (key.as_str(), *alert)).collect();
    assert_eq!(
        names,
        [("stage", Alert::GoesOn), ("cv", Alert::Waits), ("search", Alert::Waits), ("work", Alert::Begins)]
    );
    assert_eq!((before.renew_from, before.due, before.over), (date(2026, 6, 2), false, false));
    assert!(touched(date(2026, 6, 2)).due && !touched(end).over && touched(date(2026, 9, 1)).over);
}
