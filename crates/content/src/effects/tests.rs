//! Tests of the shipped side effects, with invented people.

use super::*;
use jiff::civil::{Date, date};
use opweg_model::TierSet;
use opweg_model::offer::OfferKind;
use opweg_model::step::StepKind;
use opweg_model::trajectory::TrajectoryKind;
use opweg_trajectory::condition::{Held, day_number};
use opweg_trajectory::effects::{Judged, Judgement, PlannedPath, PlannedStep, judge};
use opweg_trajectory::profile::{Attribute as A, Profile};

const TODAY: Date = date(2026, 11, 23);

fn step(kind: StepKind, offer: Option<OfferKind>, hours_week: i64) -> PlannedStep {
    PlannedStep { key: kind.word().into(), kind, offer, hours_week, from: Some(TODAY), until: None, after: Vec::new() }
}

fn day(attribute: A, day: Date) -> (A, Held) {
    (attribute, Held::Between(day_number(day), day_number(day)))
}

/// What is not "no", by key: whether it applies for certain, and the day.
fn said(
    held: &[(A, Held)],
    kind: Option<TrajectoryKind>,
    steps: &[PlannedStep],
    today: Date,
) -> Vec<(String, bool, Option<Date>)> {
    let effects = effects().unwrap();
    let profile = Profile::with(held.iter().cloned());
    let all = judge(&effects, &profile, PlannedPath { kind, steps }, today);
    let shown = all.into_iter().filter(|one| one.judgement != Judgement::No);
    shown.map(|one: Judged<'_>| (one.effect.key.clone(), one.judgement == Judgement::Applies, one.deadline)).collect()
}

fn keys(held: &[(A, Held)], steps: &[PlannedStep]) -> Vec<String> {
    let certain = said(held, None, steps, TODAY).into_iter().filter(|(_, applies, _)| *applies);
    certain.map(|(key, ..)| key).collect()
}

fn applies(held: &[(A, Held)], steps: &[PlannedStep], key: &str) -> bool {
    keys(held, steps).iter().any(|one| one == key)
}

#[test]
fn the_wage_of_article_60_and_family_abroad_warn_together() {
    let art60 = [step(StepKind::WorkAndLearn, Some(OfferKind::Art60), 28)];
    assert!(applies(&[(A::FamilyAbroad, Held::yes_no(true))], &art60, "art60-family"));
    assert!(!applies(&[(A::FamilyAbroad, Held::yes_no(false))], &art60, "art60-family"));
    let unknown = said(&[], None, &art60, TODAY);
    assert!(unknown.contains(&("art60-family".into(), false, None)), "asked before it is agreed");
}

#[test]
fn the_window_for_the_family_follows_from_the_day_of_protection() {
    let refugee = |since| {
        [(A::Status, Held::code("refugee")), day(A::ProtectedSince, since), (A::FamilyAbroad, Held::yes_no(true))]
    };
    let window = |since, today| -> Vec<(String, Option<Date>)> {
        let all = said(&refugee(since), None, &[], today).into_iter();
        all.filter(|(key, ..)| key.starts_with("family-")).map(|(key, _, day)| (key, day)).collect()
    };
    let year = |end| ("family-window-year".to_owned(), Some(end));
    assert_eq!(window(date(2024, 3, 1), date(2024, 12, 1)), [year(date(2025, 3, 1))]);
    let both = window(date(2025, 3, 1), date(2025, 12, 1));
    assert_eq!(both, [year(date(2026, 3, 1)), ("family-transition".into(), None)]);
    let six = ("family-window-six-months".to_owned(), Some(date(2026, 2, 18)));
    assert_eq!(window(date(2025, 8, 18), date(2025, 12, 1)), [six]);
}

#[test]
fn who_came_for_family_is_warned_of_long_days_in_class_and_students_of_long_hours_at_work() {
    let family = [(A::Status, Held::code("family-reunification"))];
    assert!(applies(&family, &[step(StepKind::Training, None, 30)], "training-sponsor"));
    assert!(!applies(&family, &[step(StepKind::Training, None, 12)], "training-sponsor"));
    let student = [(A::Status, Held::code("student"))];
    assert!(applies(&student, &[step(StepKind::YourWork, None, 24)], "student-hours"));
    assert!(!applies(&student, &[step(StepKind::YourWork, None, 20)], "student-hours"));
}

#[test]
fn days_are_counted_for_permits_and_job_seekers() {
    let held = [
        (A::Status, Held::code("refugee")),
        day(A::PermitEnd, date(2027, 5, 31)),
        (A::PermitDaysLeft, Held::Between(189, 189)),
        (A::MayWork, Held::code("yes")),
    ];
    let all = said(&held, None, &[step(StepKind::IntegrationContract, None, 1)], TODAY);
    assert!(all.contains(&("permit-renewal".into(), true, Some(date(2027, 3, 2)))));
    assert!(all.contains(&("job-seeker-60-days".into(), true, Some(date(2027, 1, 22)))));
}

#[test]
fn applicants_are_told_what_is_open_and_experts_what_is_not_known() {
    let applicant = [(A::Status, Held::code("asylum-applicant")), day(A::Lodged, date(2026, 7, 1))];
    let training = [step(StepKind::Training, Some(OfferKind::Training), 30)];
    assert!(applies(&applicant, &training, "applicant-new-rules"));
    let may = said(&applicant, None, &training, TODAY);
    assert!(may.contains(&("applicant-training".into(), false, None)), "it depends on the right to work");
    let forbidden = [applicant[0].clone(), (A::MayWork, Held::code("no"))];
    assert!(applies(&forbidden, &training, "applicant-training"));
    let lessons = [step(StepKind::DutchLessons, Some(OfferKind::Nt2), 9)];
    assert!(!keys(&applicant, &lessons).iter().any(|key| key.starts_with("applicant")), "lessons are open to all");
}

#[test]
fn nothing_is_signed_yet_so_that_only_professionals_see_it() {
    assert!(effects().unwrap().iter().all(|effect| effect.is_for_professionals_only()));
}

#[test]
fn what_tells_of_money_or_papers_is_kept_to_who_may_see_that() {
    let effects = effects().unwrap();
    let all = judge(&effects, &Profile::default(), PlannedPath { kind: None, steps: &[] }, TODAY);
    for one in &all {
        assert!(one.tiers == TierSet::NONE || !one.read.is_empty());
        assert_eq!(one.effect.condition().is_none(), one.read.is_empty(), "{}", one.effect.key);
    }
    let volunteering = all.iter().find(|one| one.effect.key == "volunteering-tell").unwrap();
    assert!(volunteering.tiers.has(opweg_model::Tier::Confidential));
}

#[test]
fn a_word_too_many_is_a_defect_with_its_file() {
    let wrong = read_effects(&EFFECTS.replacen("mark = ", "marks = ", 1)).unwrap_err();
    assert!(wrong.to_string().starts_with("content/effects.toml: ") && wrong.what.contains("marks"));
    let wrong = read_effects(&EFFECTS.replacen("family-abroad is yes", "nationality is BE", 1)).unwrap_err();
    assert!(wrong.what.contains("nothing is called `nationality`"));
}
