//! Tests of the profile: what facts say, what they leave open, and what is not known.

use super::*;
use crate::condition::{Truth, day_number};
use jiff::civil::date;
use opweg_model::fact::{Answer, NoValue, Source};
use opweg_model::{FactId, FileId, OrgId, UserId};
use uuid::Uuid;

const TODAY: Date = date(2026, 5, 4);

pub(crate) fn fact(kind: FactKind, number: u128, answer: Answer) -> Fact {
    Fact {
        id: FactId(Uuid::from_u128(number)),
        file: FileId(Uuid::nil()),
        kind,
        slot: Uuid::from_u128(if kind.spec().repeats { number } else { 0 }),
        answer,
        as_of: None,
        source: Source::Client,
        author: UserId(Uuid::nil()),
        org: OrgId(Uuid::nil()),
        intake: None,
        replaces: None,
        recorded: jiff::Timestamp::UNIX_EPOCH,
    }
}

/// Facts as a form would give them: kind, and parts written `part=text`, or `!` and why there is none.
fn facts(told: &[(FactKind, &[&str])]) -> Vec<Fact> {
    let read = |(number, (kind, parts)): (usize, &(FactKind, &[&str]))| {
        let answer = match parts.first().and_then(|first| first.strip_prefix('!')) {
            Some(why) => Answer::None(NoValue::parse(why).unwrap()),
            None => {
                let mut form: BTreeMap<String, Vec<String>> = BTreeMap::new();
                for text in *parts {
                    let (part, text) = text.split_once('=').unwrap_or(("", text));
                    form.entry(part.to_owned()).or_default().push(text.to_owned());
                }
                Answer::Value(kind.spec().shape.parse(&form).unwrap())
            }
        };
        fact(*kind, number as u128 + 1, answer)
    };
    told.iter().enumerate().map(read).collect()
}

fn asks(told: &[(FactKind, &[&str])], condition: &str) -> Truth {
    let condition = Condition::read(condition, &Attribute::vocabulary()).unwrap();
    condition.holds(&Profile::of(&facts(told), TODAY))
}

use FactKind as K;
use Truth::{No, Unknown, Yes};

#[test]
fn who_was_not_asked_or_did_not_say_is_unknown() {
    assert_eq!(Profile::of(&[], TODAY), Profile::default());
    for why in ["!refused", "!not-asked", "!ask-later", "!unknown"] {
        assert_eq!(asks(&[(K::Debts, &[why])], "debts is yes|no"), Unknown, "{why}");
    }
    assert_eq!(asks(&[(K::Debts, &["!has-none"])], "debts is no"), Yes);
    assert_eq!(asks(&[(K::Debts, &["a loan"])], "debts is yes"), Yes);
    assert_eq!(asks(&[(K::Debts, &["!refused"]), (K::Debts, &["a loan"])], "debts is yes"), Yes);
}

#[test]
fn two_sources_that_disagree_leave_it_open() {
    let both: [(K, &[&str]); 2] = [(K::Children, &["0"]), (K::Children, &["2"])];
    assert_eq!(asks(&both, "children at least 1"), Unknown);
    assert_eq!(asks(&both, "children below 3"), Yes);
    let homes: [(K, &[&str]); 2] = [(K::HousingState, &["shelter"]), (K::HousingState, &["reception"])];
    assert_eq!(asks(&homes, "housing is shelter"), Unknown);
    assert_eq!(asks(&homes, "housing is owner"), No);
}

#[test]
fn dutch_comes_from_the_skill_and_else_from_the_lessons() {
    let skill: (K, &[&str]) = (K::LanguageSkill, &["language=nl", "speaking=B1", "reading=A2", "writing=A1"]);
    assert_eq!(asks(&[skill], "all(dutch is b1, dutch-written is a1, french is none)"), Unknown);
    assert_eq!(asks(&[skill], "all(dutch is b1, dutch-written is a1)"), Yes);
    assert_eq!(asks(&[(K::Nt2State, &["grade-2"])], "dutch is a2|b1"), Yes);
    assert_eq!(asks(&[(K::Nt2State, &["grade-2"])], "dutch at least b1"), Unknown);
    assert_eq!(asks(&[(K::Nt2State, &["waiting"])], "dutch below c2"), Unknown);
    assert_eq!(asks(&[skill, (K::Nt2State, &["grade-4"])], "dutch is b1"), Yes, "the level itself is worth more");
    assert_eq!(asks(&[(K::LanguageSkill, &["language=nl", "speaking=first"])], "dutch at least c2"), Yes);
}

#[test]
fn the_highest_finished_school_counts() {
    let two: [(K, &[&str]); 2] = [
        (K::Education, &["level=upper-secondary", "finished=yes", "country=SY"]),
        (K::Education, &["level=higher-long", "finished=no", "country=SY"]),
    ];
    assert_eq!(asks(&two, "schooling at least upper-secondary"), Yes);
    assert_eq!(asks(&two, "schooling at least higher-long"), No);
    assert_eq!(asks(&two, "schooling-abroad at least higher-short"), Unknown);
    let here: (K, &[&str]) = (K::Education, &["level=higher-short", "country=BE"]);
    assert_eq!(asks(&[here], "all(schooling at least higher-short, schooling-abroad is none)"), Yes);
    let where_unknown: (K, &[&str]) = (K::Education, &["level=higher-short"]);
    assert_eq!(asks(&[where_unknown], "schooling-abroad is none"), Unknown);
    assert_eq!(asks(&[(K::Education, &["!has-none"])], "schooling is none"), Yes);
}

#[test]
fn experience_recognition_and_competences_are_told_apart() {
    assert_eq!(asks(&[(K::WorkHere, &["!has-none"])], "work-here is none"), Yes);
    assert_eq!(asks(&[(K::WorkAbroad, &["job=cook", "relevant=no"])], "work-abroad is some"), Yes);
    assert_eq!(asks(&[(K::WorkAbroad, &["job=cook"])], "work-abroad at least relevant"), Unknown);
    assert_eq!(asks(&[(K::Competence, &["what=welding", "proof=copy"])], "competence is proven"), Yes);
    let two: [(K, &[&str]); 2] = [(K::Recognition, &["result=refused"]), (K::Recognition, &["result=running"])];
    assert_eq!(asks(&two, "all(recognition has running, not(recognition has full))"), Yes);
    assert_eq!(asks(&[(K::Recognition, &["!has-none"])], "recognition has not-asked"), Yes);
}

#[test]
fn ages_follow_from_what_is_known_of_a_date() {
    assert_eq!(asks(&[(K::BirthDate, &["1990-05-04"])], "all(age at least 36, age below 37)"), Yes);
    assert_eq!(asks(&[(K::BirthDate, &["1990-05-05"])], "age below 36"), Yes);
    assert_eq!(asks(&[(K::YoungestChild, &["2023"])], "youngest-age below 3"), Unknown);
    assert_eq!(asks(&[(K::YoungestChild, &["2023"])], "youngest-age below 4"), Yes);
    assert_eq!(asks(&[(K::Arrival, &["2026-02-05"])], "months-here below 3"), Yes);
    assert_eq!(asks(&[(K::Arrival, &["2026-02-04"])], "months-here below 3"), No);
    assert_eq!(asks(&[(K::Arrival, &["2026-02-04~"])], "months-here below 3"), Unknown);
}

fn stay<'p>(parts: &'p [&'p str]) -> (K, &'p [&'p str]) {
    (K::ResidencePeriod, parts)
}

#[test]
fn the_stay_of_today_counts_and_the_first_day_of_protection_stays() {
    let life = [
        stay(&["status=asylum-applicant", "from=2023-01-10", "until=2024-02-29"]),
        stay(&["status=refugee", "document=a", "from=2024-03-01", "until=2025-02-28"]),
        stay(&["status=refugee", "document=a", "from=2025-03-01", "until=2026-06-30"]),
    ];
    let profile = Profile::of(&facts(&life), TODAY);
    assert_eq!(profile.get(Attribute::Status).and_then(Held::one), Some("refugee"));
    assert_eq!(profile.day(Attribute::ProtectedSince), Some(date(2024, 3, 1)));
    assert_eq!(profile.day(Attribute::Lodged), Some(date(2023, 1, 10)));
    assert_eq!(profile.day(Attribute::PermitEnd), Some(date(2026, 6, 30)));
    let left = day_number(date(2026, 6, 30)) - day_number(TODAY);
    assert_eq!(profile.get(Attribute::PermitDaysLeft), Some(&Held::Between(left, left)));
    assert_eq!(asks(&life, "may-work is yes"), Yes);
    let later = Profile::of(&facts(&life), date(2026, 7, 10));
    assert_eq!(later.get(Attribute::Status), None, "nobody knows what came after");
    assert_eq!(later.get(Attribute::PermitDaysLeft), Some(&Held::Between(-10, -10)));
}

#[test]
fn work_is_said_only_where_the_papers_say_it_by_themselves() {
    let on = |parts: &[&str], condition| asks(&[stay(parts)], condition);
    let applicant = |from: &str, stage: &str| -> Truth {
        let (from, stage) = (format!("from={from}"), format!("stage={stage}"));
        on(&["status=asylum-applicant", &from, &stage], "may-work is no")
    };
    assert_eq!(applicant("2026-01-05", "first-instance"), Yes, "less than four months");
    assert_eq!(applicant("2026-01-04", "first-instance"), Unknown);
    assert_eq!(applicant("2026-03-01", "appeal"), Unknown);
    assert_eq!(on(&["status=student", "from=2026-01-01"], "may-work is limited"), Yes);
    assert_eq!(on(&["status=temporary-protected", "from=2026-01-01"], "may-work is yes"), Unknown);
    assert_eq!(on(&["status=temporary-protected", "document=a", "from=2026-01-01"], "may-work is yes"), Yes);
    assert_eq!(on(&["status=family-reunification", "document=a", "from=2026-01-01"], "may-work is yes"), Unknown);
    assert_eq!(on(&["status=no-legal-stay", "from=2026-01-01"], "may-work is no"), Yes);
    let new_rules = Profile::of(
        &facts(&[stay(&["status=asylum-applicant", "stage=first-instance", "from=2026-06-12"])]),
        date(2026, 7, 1),
    );
    assert_eq!(new_rules.get(Attribute::MayWork), None, "nobody has signed these rules");
}
