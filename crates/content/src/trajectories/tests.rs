//! Tests of the shipped templates: one for each kind, and each adapts to the facts as it should.

use super::*;
use opweg_model::offer::OfferKind;
use opweg_model::trajectory::{Coupling, Form, Timing};
use opweg_trajectory::condition::{Held, Truth};
use opweg_trajectory::profile::{Attribute as A, Profile};
use opweg_trajectory::template::Adapted;

fn adapted(kind: TrajectoryKind, held: &[(A, Held)]) -> Adapted {
    read_template(kind, file(kind)).unwrap().adapt(&Profile::with(held.iter().cloned()))
}

/// Whether a step is in for everybody of whom this is known.
fn has(kind: TrajectoryKind, key: &str, held: &[(A, Held)]) -> Option<bool> {
    let path = adapted(kind, held);
    let out = path.left_out.iter().any(|left| left.key == key);
    let step = path.steps.iter().find(|s| s.step.key == key);
    assert!(out != step.is_some(), "{key} is no step of {kind}");
    step.map_or(Some(false), |step| (step.why.verdict == Truth::Yes).then_some(true))
}

use TrajectoryKind as K;

fn code(attribute: A, code: &str) -> (A, Held) {
    assert!(attribute.domain().codes().iter().any(|known| known == code), "{code}");
    (attribute, Held::code(code))
}

#[test]
fn every_kind_has_a_template_and_a_first_plan() {
    let templates = templates().unwrap();
    assert_eq!(templates.iter().map(Template::kind).collect::<Vec<_>>(), K::ALL);
    assert!(plans().unwrap().iter().all(|plan| plan.steps.len() >= 3));
    for template in &templates {
        let from_talk = template.steps().iter().any(|step| step.kind == StepKind::FirstTalk);
        assert!(from_talk, "{}", template.kind());
        assert!(template.steps().iter().all(|step| step.goal.is_some()), "a step has a goal (R-TRJ-03)");
    }
}

#[test]
fn a_first_plan_supposes_no_obstacle_that_nobody_asked_about() {
    for plan in plans().unwrap() {
        let kinds: Vec<StepKind> = plan.steps.iter().map(|step| step.kind).collect();
        assert!(!kinds.contains(&StepKind::Money) && !kinds.contains(&StepKind::ChildCare), "{}", plan.key);
    }
    let asked = [code(A::Debts, "yes")];
    assert_eq!(has(K::Linear, "money", &asked), Some(true));
}

#[test]
fn linear_integrated_and_combined_are_told_apart() {
    let form = |kind| read_template(kind, file(kind)).unwrap().form();
    assert_eq!(form(K::Linear), Form::Linear);
    assert_eq!(form(K::Integrated), Form::Integrated);
    assert_eq!(form(K::HighlySkilled), Form::Combined);
    let art60 = read_template(K::Art60, file(K::Art60)).unwrap();
    assert_eq!((art60.timing(), art60.coupling()), (Timing::Overlapping, Coupling::Tuned));
    assert!(art60.steps().iter().any(|step| step.offer == Some(OfferKind::Art60)));
}

#[test]
fn dutch_lessons_are_for_who_has_something_to_learn_there() {
    for kind in [K::FirstMonths, K::Linear, K::Integrated, K::Art60, K::Entrepreneur, K::Waiting] {
        let started = code(A::Nt2State, "not-started");
        assert_eq!(has(kind, "dutch", &[code(A::Dutch, "b2")]), Some(false), "{kind}");
        assert_eq!(has(kind, "dutch", &[code(A::Nt2State, "not-needed")]), Some(false), "{kind}");
        assert_eq!(has(kind, "dutch", &[code(A::Dutch, "a2"), started]), Some(true), "{kind}");
        assert_eq!(has(kind, "dutch", &[]), None, "{kind}");
    }
    let goes_on = [code(A::Dutch, "b2"), code(A::Nt2State, "grade-4")];
    assert_eq!(has(K::HighlySkilled, "dutch", &goes_on), Some(true), "a trade may ask for more");
}

#[test]
fn who_hardly_reads_learns_to_read_under_a_neutral_name() {
    let path = adapted(K::Linear, &[code(A::Dutch, "a1"), code(A::Literacy, "reads-little")]);
    let lessons = path.steps.iter().find(|s| s.step.key == "dutch").unwrap();
    assert_eq!((lessons.step.kind, lessons.step.offer), (StepKind::Literacy, Some(OfferKind::Literacy)));
    assert_eq!(lessons.step.kind.for_client(), StepKind::DutchLessons);
}

#[test]
fn steps_follow_children_papers_school_and_means() {
    let young = [(A::Children, Held::Between(2, 2)), (A::YoungestAge, Held::Between(3, 3))];
    let grown = [(A::Children, Held::Between(2, 2)), (A::YoungestAge, Held::Between(14, 14))];
    assert_eq!(has(K::Integrated, "child-care", &young), Some(true));
    assert_eq!(has(K::Integrated, "child-care", &grown), Some(false));
    assert_eq!(has(K::Integrated, "child-care", &[(A::Children, Held::Between(0, 0))]), Some(false));
    assert_eq!(has(K::Integrated, "register-vdab", &[code(A::MayWork, "no")]), Some(false));
    assert_eq!(has(K::Integrated, "register-vdab", &[]), None);
    let degree = |recognition: &str| [code(A::SchoolingAbroad, "higher-long"), code(A::Recognition, recognition)];
    assert_eq!(has(K::HighlySkilled, "diploma", &degree("not-asked")), Some(true));
    assert_eq!(has(K::HighlySkilled, "diploma", &degree("running")), Some(false));
    assert_eq!(has(K::HighlySkilled, "diploma", &degree("full")), Some(false));
    assert_eq!(has(K::HighlySkilled, "diploma", &[code(A::SchoolingAbroad, "primary")]), Some(false));
    assert_eq!(has(K::Linear, "digital", &[(A::DigitalSkill, Held::all_of(["call", "forms"]))]), Some(false));
    assert_eq!(has(K::Linear, "digital", &[code(A::DigitalSkill, "none")]), Some(true));
    assert_eq!(has(K::Linear, "transport", &[code(A::Obstacles, "transport")]), Some(true));
    let bicycle = [code(A::Obstacles, "network"), (A::Transport, Held::all_of(["on-foot", "bicycle"]))];
    assert_eq!(has(K::Linear, "transport", &bicycle), Some(false));
    assert_eq!(has(K::Linear, "mentor", &bicycle), Some(true));
}

#[test]
fn civic_integration_is_for_whom_it_is_meant() {
    let with = |status: &str, civic: &str| [code(A::Status, status), code(A::CivicState, civic)];
    let both = |held: &[(A, Held)]| (has(K::Linear, "contract", held), has(K::Linear, "social-orientation", held));
    assert_eq!(both(&with("refugee", "not-started")), (Some(true), Some(true)));
    assert_eq!(both(&with("refugee", "running")), (Some(false), Some(true)));
    assert_eq!(both(&with("refugee", "certificate")), (Some(false), Some(false)));
    assert_eq!(both(&with("refugee", "exempt")), (Some(false), Some(false)));
    assert_eq!(both(&with("asylum-applicant", "not-started")), (Some(false), Some(false)), "since 2022-03-01");
    assert_eq!(both(&with("asylum-applicant", "running")), (Some(false), Some(true)), "signed before");
}

#[test]
fn what_falls_out_leaves_no_hole() {
    let applicant = [code(A::Status, "asylum-applicant"), code(A::CivicState, "not-started"), code(A::Dutch, "c1")];
    for kind in K::ALL {
        let path = adapted(*kind, &applicant);
        let keys: Vec<&str> = path.steps.iter().map(|s| s.step.key.as_str()).collect();
        for step in &path.steps {
            assert!(step.step.after.iter().all(|after| keys.contains(&after.as_str())), "{kind} {}", step.step.key);
        }
    }
    let linear = adapted(K::Linear, &applicant);
    let talk = linear.steps.iter().find(|s| s.step.key == "work-talk").unwrap();
    assert_eq!(talk.step.after, ["talk", "child-care"]);
}

#[test]
fn a_file_with_a_word_too_many_or_another_name_is_a_defect() {
    let text = file(K::Linear);
    let wrong = |text: &str| read_template(K::Linear, text).unwrap_err();
    assert!(wrong(&text.replacen("\nweeks =", "\nweks =", 1)).what.contains("weks"));
    assert!(wrong(&text.replacen("\"linear\"", "\"art60\"", 1)).to_string().contains("its key is `art60`"));
    assert_eq!(wrong("key = 1").file, "trajectories/linear.toml");
}
