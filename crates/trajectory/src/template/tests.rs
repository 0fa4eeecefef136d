//! Tests of templates: what editors can do wrong, and what a path becomes for somebody.

use super::*;
use crate::condition::{Held, Truth};
use crate::profile::{Attribute, Profile};
use opweg_model::trajectory::{Coupling, Timing};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn step(key: &str, kind: StepKind, after: &[&str], when: &str) -> StepDraft {
    StepDraft {
        key: key.to_owned(),
        kind,
        lane: None,
        beside: false,
        weeks: 4,
        bring: Vec::new(),
        after: after.iter().map(|a| (*a).to_owned()).collect(),
        offer: None,
        wait_weeks: 0,
        hours_week: 2,
        payer: None,
        goal: None,
        when: (!when.is_empty()).then(|| when.to_owned()),
        instead: None,
    }
}

fn draft() -> TemplateDraft {
    let mut lessons = step("dutch", StepKind::DutchLessons, &["test"], "dutch below b2");
    lessons.instead = Some(InsteadDraft {
        when: "literacy is does-not-read".into(),
        kind: StepKind::Literacy,
        offer: Some(OfferKind::Literacy),
        weeks: Some(40),
        wait_weeks: Some(8),
        hours_week: None,
    });
    TemplateDraft {
        key: TrajectoryKind::Linear,
        version: 1,
        timing: Timing::Sequential,
        coupling: Coupling::None,
        step: vec![
            step("talk", StepKind::FirstTalk, &[], ""),
            step("test", StepKind::LanguageTest, &["talk"], "dutch below b2"),
            lessons,
            step("work", StepKind::LookForWork, &["dutch", "talk"], ""),
        ],
    }
}

fn template() -> Template {
    draft().try_into().unwrap()
}

fn fault(change: impl FnOnce(&mut Vec<StepDraft>)) -> TemplateFault {
    let mut draft = draft();
    change(&mut draft.step);
    Template::try_from(draft).unwrap_err()
}

fn keys(adapted: &Adapted) -> Vec<&str> {
    adapted.steps.iter().map(|s| s.step.key.as_str()).collect()
}

#[test]
fn faults_of_editors_are_found() {
    use TemplateFault as F;
    assert_eq!(fault(Vec::clear), F::Empty);
    assert_eq!(fault(|s| s[1].key = "talk".into()), F::Twice("talk".into()));
    let gone = F::NoSuchStep { step: "test".into(), after: "talks".into() };
    assert_eq!(fault(|s| s[1].after = vec!["talks".into()]), gone);
    assert_eq!(
        fault(|s| s[0].after = vec!["dutch".into()]).to_string(),
        "these steps wait for each other: talk, test, dutch, work"
    );
    assert_eq!(
        fault(|s| s[0].after = vec!["talk".into()]),
        F::Circle(["talk", "test", "dutch", "work"].map(String::from).to_vec())
    );
    assert_eq!(fault(|s| s[0].weeks = -1), F::Number("talk".into()));
    assert_eq!(fault(|s| s[0].wait_weeks = 3), F::WaitForNothing("talk".into()));
    assert!(fault(|s| s[1].when = Some("duch below b2".into())).to_string().contains("nearest name is `dutch`"));
}

#[test]
fn what_is_unknown_is_in_and_to_be_checked() {
    let adapted = template().adapt(&Profile::default());
    assert_eq!(keys(&adapted), ["talk", "test", "dutch", "work"]);
    let [talk, test, ..] = &adapted.steps[..] else { panic!("{adapted:?}") };
    assert!(!talk.to_check() && talk.why.condition.is_none());
    assert!(test.to_check());
    assert_eq!(test.why.condition.as_deref(), Some("dutch below b2"));
    assert_eq!(test.why.ask, BTreeSet::from([Attribute::Dutch]));
}

#[test]
fn who_waited_for_a_step_that_is_out_waits_for_what_that_one_waited_for() {
    let adapted = template().adapt(&Profile::with([(Attribute::Dutch, Held::code("c1"))]));
    assert_eq!(keys(&adapted), ["talk", "work"]);
    assert_eq!(adapted.steps[1].step.after, ["talk"]);
    let out: Vec<(&str, Truth)> = adapted.left_out.iter().map(|o| (o.key.as_str(), o.why.verdict)).collect();
    assert_eq!(out, [("test", Truth::No), ("dutch", Truth::No)]);
}

#[test]
fn lessons_in_reading_and_writing_replace_dutch_lessons_and_keep_their_place() {
    let held = [(Attribute::Dutch, Held::code("none")), (Attribute::Literacy, Held::code("does-not-read"))];
    let adapted = template().adapt(&Profile::with(held));
    let lessons = &adapted.steps[2];
    assert_eq!((lessons.step.kind, lessons.step.weeks, lessons.step.hours_week), (StepKind::Literacy, 40, 2));
    assert_eq!(lessons.step.kind.for_client(), StepKind::DutchLessons, "nobody reads it on the client's screen");
    assert_eq!(lessons.step.after, ["test"]);
    assert!(!lessons.to_check());
    assert_eq!(lessons.changed.as_ref().map(|w| w.read.clone()), Some(BTreeSet::from([Attribute::Literacy])));
    let reads = Held::code("reads-well");
    let other =
        template().adapt(&Profile::with([(Attribute::Dutch, Held::code("none")), (Attribute::Literacy, reads)]));
    assert_eq!((other.steps[2].step.kind, &other.steps[2].changed), (StepKind::DutchLessons, &None));
}

proptest! {
    #[test]
    fn what_was_before_something_stays_before_it(out in prop::collection::vec(any::<bool>(), 7), waits in prop::collection::vec(prop::collection::vec(0..7usize, 0..4), 7)) {
        // Each step waits for earlier ones; `dutch below b1` is no for all of them that are out.
        let mut draft = draft();
        draft.step = out.iter().zip(&waits).enumerate().map(|(n, (out, waits))| {
            let after: BTreeSet<String> = waits.iter().filter(|w| **w < n).map(|w| format!("s{w}")).collect();
            let after: Vec<&str> = after.iter().map(String::as_str).collect();
            step(&format!("s{n}"), StepKind::Cv, &after, if *out { "dutch below b1" } else { "" })
        }).collect();
        let before = closure(&draft.step.iter().map(|s| (s.key.clone(), s.after.clone())).collect::<Vec<_>>());
        let adapted = Template::try_from(draft).unwrap().adapt(&Profile::with([(Attribute::Dutch, Held::code("b1"))]));
        let kept: Vec<(String, Vec<String>)> =
            adapted.steps.iter().map(|s| (s.step.key.clone(), s.step.after.clone())).collect();
        let names: BTreeSet<&String> = kept.iter().map(|(key, _)| key).collect();
        let expected: BTreeSet<_> = before.into_iter().filter(|(a, b)| names.contains(a) && names.contains(b)).collect();
        prop_assert_eq!(closure(&kept), expected);
    }
}

/// Every pair of which the second comes somewhere after the first.
fn closure(steps: &[(String, Vec<String>)]) -> BTreeSet<(String, String)> {
    let mut pairs: BTreeSet<(String, String)> = BTreeSet::new();
    for (key, after) in steps {
        for first in after {
            let earlier: Vec<_> =
                pairs.iter().filter(|(_, b)| b == first).map(|(a, _)| (a.clone(), key.clone())).collect();
            pairs.extend(earlier);
            pairs.insert((first.clone(), key.clone()));
        }
    }
    pairs
}
