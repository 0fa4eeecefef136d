//! Every name in the content that staff read has a text of its own in each of their languages, and no text is left over.

#![allow(clippy::unwrap_used)]

use opweg_lang::{Lang, Words};
use opweg_model::trajectory::{
    CivicCourse, Coupling, Distance, Form, Payer, PlanMark, Precondition, PreconditionState, StepResult, StopReason,
    Timing, TrajectoryKind,
};
use opweg_trajectory::effects::{EffectKind, Mark};
use std::collections::BTreeSet;

const STAFF: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Fr];

fn of_screenings() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for instrument in opweg_content::screenings().unwrap() {
        keys.extend(instrument.rule_names().map(|rule| format!("screening-rule-{rule}")));
        for question in instrument.questions() {
            keys.insert(format!("screening-q-{}", question.key));
            keys.extend(question.options.iter().map(|option| format!("screening-o-{}-{option}", question.key)));
        }
    }
    keys
}

fn of_effects() -> BTreeSet<String> {
    let effects = opweg_content::effects().unwrap();
    effects.iter().flat_map(|e| [format!("effects-{}", e.key), format!("effects-{}-why", e.key)]).collect()
}

fn of_templates() -> BTreeSet<String> {
    let templates = opweg_content::templates().unwrap();
    let plans = templates.iter().map(|template| format!("steps-plan-{}", template.kind()));
    let goals = templates.iter().flat_map(|template| template.steps()).filter_map(|step| step.goal.as_ref());
    plans.chain(goals.map(|goal| format!("steps-goal-{goal}"))).collect()
}

macro_rules! words {
    ($($family:literal $word:ty),+ $(,)?) => {
        [$(<$word>::ALL.iter().map(|w| format!("words-{}-{}", $family, w.word())).collect::<Vec<_>>()),+].concat()
    };
}

fn of_words() -> BTreeSet<String> {
    let all = words![
        "trajectory-kind" TrajectoryKind,
        "distance" Distance,
        "precondition" Precondition,
        "precondition-state" PreconditionState,
        "civic-course" CivicCourse,
        "timing" Timing,
        "coupling" Coupling,
        "form" Form,
        "payer" Payer,
        "step-result" StepResult,
        "stop-reason" StopReason,
        "plan-mark" PlanMark,
        "effect-kind" EffectKind,
        "effect-mark" Mark,
    ];
    all.into_iter().collect()
}

#[test]
fn every_name_has_a_text_in_the_languages_of_staff() {
    let words = Words::embedded();
    let all =
        [of_screenings(), of_effects(), of_templates(), of_words()].into_iter().flatten().collect::<BTreeSet<_>>();
    for lang in STAFF {
        let missing: Vec<&String> = all.iter().filter(|key| !words.has(lang, key)).collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:?}");
    }
}

#[test]
fn no_text_is_left_over() {
    let used: BTreeSet<String> = [of_screenings(), of_effects(), of_templates()].into_iter().flatten().collect();
    let words = Words::embedded();
    let families = ["screening-q-", "screening-o-", "screening-rule-", "effects-", "steps-plan-", "steps-goal-"];
    let ours = |key: &&str| families.iter().any(|family| key.starts_with(family));
    let of_pages = ["steps-plan-use", "steps-goal-hint"];
    let left_over = words.keys().filter(ours).filter(|key| !used.contains(*key) && !of_pages.contains(key));
    assert_eq!(left_over.collect::<Vec<_>>(), Vec::<&str>::new());
}
