//! What a screening was told, where the file itself says nothing: the first plan need not ask it a second time. An answer
//! that leaves several things open leaves them open here.

use super::attribute::LEVELS;
use super::{Attribute as A, Profile};
use crate::condition::Held;
use crate::screening::Answers;
use opweg_model::fact::lists::LEVEL;

/// Children too young to be alone: the templates ask for child care below this age.
const CARE_BELOW: i64 = 12;
/// More children than anybody writes down.
const MANY: i64 = 30;

impl Profile {
    /// The same with what a screening was told. What the file says itself stays: it was told for the file, and may be newer.
    #[must_use]
    pub fn or_told(mut self, answers: &Answers) -> Self {
        for (attribute, held) in answers.iter().flat_map(|(question, option)| told(question, option)) {
            self.0.entry(attribute).or_insert(held);
        }
        self
    }
}

fn told(question: &str, option: &str) -> Vec<(A, Held)> {
    let one = |attribute, codes: &[&str]| Held::one_of(codes.iter().copied()).map(|held| (attribute, held));
    let said = match (question, option) {
        ("dutch", "b2") => one(A::Dutch, from(LEVELS, "b2")),
        ("dutch", level) => one(A::Dutch, &[level]),
        ("schooling", "higher") => one(A::Schooling, from(LEVEL.codes, "higher-short")),
        ("schooling", "secondary") => one(A::Schooling, before(from(LEVEL.codes, "lower-secondary"), "higher-short")),
        ("schooling", level @ ("none" | "primary")) => one(A::Schooling, &[level]),
        ("competences", level) => one(A::Competence, &[level]),
        ("mobility", "reaches") => one(A::Transport, &["public-transport", "bicycle", "moped", "car"]),
        ("mobility", "limited") => one(A::Transport, &["needs-company"]),
        ("digital", "able") => one(A::DigitalSkill, &["email-attachment", "forms", "office", "eid"]),
        ("digital", "needs-help") => one(A::DigitalSkill, &["none", "call", "messages"]),
        ("civic", "done") => one(A::CivicState, &["certificate"]),
        ("civic", "not-started") => one(A::CivicState, &["not-started", "waiting"]),
        ("civic", state @ ("exempt" | "running" | "stopped")) => one(A::CivicState, &[state]),
        ("home", "stable") => one(A::Housing, &["own-rent", "social-rent", "owner"]),
        ("home", "none") => one(A::Housing, &["shelter", "no-fixed-address"]),
        ("home", "temporary") => one(A::Housing, &["with-family", "with-friends", "reception", "local-reception"]),
        ("stay", "protected") => one(A::Status, &["refugee", "subsidiary-protected"]),
        ("stay", "temporary") => one(A::Status, &["temporary-protected"]),
        ("stay", "applicant") => one(A::Status, &["asylum-applicant"]),
        ("stay", "family") => one(A::Status, &["family-reunification", "eu-family"]),
        ("stay", "study-or-work") => one(A::Status, &["student", "search-year", "labour-migrant"]),
        ("stay", "belgian-or-eu") => one(A::Status, &["belgian", "eu-citizen"]),
        ("stay", "none") => one(A::Status, &["no-legal-stay"]),
        ("may-work", right) => one(A::MayWork, &[right]),
        ("debts", "none") => one(A::Debts, &["no"]),
        ("debts", _) => one(A::Debts, &["yes"]),
        ("health", "no-limits") => one(A::HealthLimits, &["no"]),
        ("health", _) => one(A::HealthLimits, &["yes"]),
        ("children", option) => return children(option),
        _ => None,
    };
    said.into_iter().collect()
}

fn children(option: &str) -> Vec<(A, Held)> {
    let alone = (A::SingleParent, Held::yes_no(true));
    let some = [(A::Children, Held::Between(1, MANY)), (A::YoungestAge, Held::Between(0, CARE_BELOW - 1))];
    match option {
        "none" => vec![(A::Children, Held::Between(0, 0))],
        "needs-care" => some.into(),
        "needs-care-alone" => some.into_iter().chain([alone]).collect(),
        _ => Vec::new(),
    }
}

/// The codes of an ordered list from one on.
fn from<'l>(list: &'l [&'static str], code: &str) -> &'l [&'static str] {
    list.iter().position(|c| *c == code).and_then(|place| list.get(place..)).unwrap_or_default()
}

/// Those before one.
fn before<'l>(list: &'l [&'static str], code: &str) -> &'l [&'static str] {
    list.iter().position(|c| *c == code).and_then(|place| list.get(..place)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::{Condition, Truth};

    fn holds(profile: &Profile, condition: &str) -> Truth {
        Condition::read(condition, &A::vocabulary()).unwrap().holds(profile)
    }

    #[test]
    fn an_answer_fills_what_the_file_does_not_know_and_nothing_else() {
        let answers: Answers =
            [("dutch", "a2"), ("children", "needs-care"), ("stay", "protected"), ("schooling", "secondary")]
                .into_iter()
                .collect();
        let profile = Profile::with([(A::Dutch, Held::code("b1"))]).or_told(&answers);
        assert_eq!(profile.get(A::Dutch), Some(&Held::code("b1")));
        assert_eq!(holds(&profile, "all(children at least 1, youngest-age below 12)"), Truth::Yes);
        assert_eq!(holds(&profile, "status is refugee|subsidiary-protected"), Truth::Yes);
        assert_eq!(holds(&profile, "status is refugee"), Truth::Unknown);
        assert_eq!(
            holds(&profile, "all(schooling at least lower-secondary, schooling below higher-short)"),
            Truth::Yes
        );
        assert_eq!(profile.get(A::Housing), None);
    }

    #[test]
    fn what_is_filled_in_is_what_the_attribute_can_be() {
        let answers = |question: &str, options: &[&str]| -> Vec<(A, Held)> {
            options.iter().flat_map(|option| told(question, option)).collect()
        };
        let all = [
            answers("dutch", &["none", "a1", "a2", "b1", "b2"]),
            answers("schooling", &["none", "primary", "secondary", "higher"]),
            answers("competences", &["none", "told", "proven"]),
            answers("mobility", &["not", "limited", "reaches"]),
            answers("digital", &["no-means", "needs-help", "able"]),
            answers("civic", &["not-concerned", "exempt", "not-started", "running", "stopped", "done"]),
            answers("home", &["none", "temporary", "stable"]),
            answers(
                "stay",
                &["belgian-or-eu", "protected", "temporary", "family", "applicant", "study-or-work", "none"],
            ),
            answers("may-work", &["no", "limited", "yes"]),
            answers("debts", &["none", "handled", "open"]),
            answers("health", &["no-limits", "limits", "care-first"]),
        ];
        for (attribute, held) in all.into_iter().flatten() {
            let Held::Codes(worlds) = held else { panic!("{attribute:?} is a code") };
            for code in worlds.into_iter().flatten() {
                let condition = format!("{} is {code}", attribute.key());
                let condition = if matches!(attribute.domain(), crate::condition::Domain::Set(_)) {
                    condition.replace(" is ", " has ")
                } else {
                    condition
                };
                Condition::read(&condition, &A::vocabulary()).unwrap();
            }
        }
    }
}
