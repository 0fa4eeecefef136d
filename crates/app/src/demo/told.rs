//! What an invented person tells: facts with their sources, refusals, questions put off. Each value goes through the
//! parser of its kind, so that an invented fact can be nothing that a form could not have given.

use super::chance::Chance;
use super::content::Content;
use super::person::{Background, Person};
use FactKind as K;
use jiff::civil::Date;
use opweg_model::fact::{Answer, FactKind, NoValue, Source, Value, by_day};
use opweg_model::{FactId, IntakeId};
use opweg_store::file::facts::NewFact;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A list of facts being written.
#[derive(Debug, Default)]
pub struct Told(Vec<NewFact>);

impl Told {
    /// A value in parts, as a form gives it; `""` is the value itself.
    pub fn parts(&mut self, kind: FactKind, source: Source, parts: &[(&str, &str)]) {
        let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (part, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            map.entry((*part).to_owned()).or_default().push((*text).to_owned());
        }
        match kind.spec().shape.parse(&map) {
            Ok(value) => self.value(kind, source, value),
            Err(error) => debug_assert!(false, "{kind:?} {parts:?}: {error}"),
        }
    }

    /// A value of a table, where a form would take it.
    pub fn perhaps(&mut self, kind: FactKind, today: Date, parts: &[(&str, &str)]) {
        let given = parts.iter().filter(|(_, text)| !text.is_empty());
        let map = given.map(|(part, text)| ((*part).to_owned(), vec![(*text).to_owned()])).collect::<BTreeMap<_, _>>();
        if let Some(value) =
            kind.spec().shape.parse(&map).ok().filter(|v| !map.is_empty() && by_day(kind, v, today).is_ok())
        {
            self.value(kind, Source::Document, value);
        }
    }

    /// One text, said by the person.
    pub fn said(&mut self, kind: FactKind, text: &str) {
        self.parts(kind, Source::Client, &[("", text)]);
    }

    /// Several words of a list, said by the person.
    pub fn many(&mut self, kind: FactKind, words: &[&str]) {
        let parts: Vec<(&str, &str)> = words.iter().map(|w| ("", *w)).collect();
        self.parts(kind, Source::Client, &parts);
    }

    /// No value, and why.
    pub fn not(&mut self, kind: FactKind, why: NoValue) {
        self.push(kind, Source::Client, Answer::None(why));
    }

    fn value(&mut self, kind: FactKind, source: Source, value: Value) {
        self.push(kind, source, Answer::Value(value));
    }

    fn push(&mut self, kind: FactKind, source: Source, answer: Answer) {
        let nil = Uuid::nil();
        self.0.push(NewFact {
            id: FactId(nil),
            kind,
            slot: nil,
            answer,
            as_of: None,
            source,
            intake: None,
            replaces: None,
        });
    }

    /// The list, with identities, as told in a conversation or not.
    pub fn numbered(self, intake: Option<IntakeId>, mut id: impl FnMut() -> Uuid) -> Vec<NewFact> {
        let with = |f: NewFact| NewFact { id: FactId(id()), slot: id(), intake, ..f };
        self.0.into_iter().map(with).collect()
    }
}

/// What is asked at the counter: name, birth, language, how to reach.
pub fn at_the_counter(person: &Person, chance: &mut Chance) -> Told {
    let mut told = Told::default();
    told.parts(K::GivenName, Source::Document, &[("", &person.given)]);
    told.parts(K::FamilyName, Source::Document, &[("", &person.family)]);
    if let Some(own) = &person.own_script {
        told.said(K::OwnScriptName, own);
    }
    told.said(K::BirthDate, &person.birth);
    told.said(K::Sex, person.sex);
    told.said(K::ContactLanguage, &person.language);
    told.said(K::Interpreter, chance.word(&["phone", "phone", "present", "none", "none", "mediator"]));
    match chance.below(20) {
        0 => told.not(K::Phone, NoValue::Unknown),
        _ => told.said(K::Phone, &person.phone),
    }
    if chance.likely(6) {
        told.many(K::SafeContact, &chance.some(&["shared-phone", "no-sms", "no-post", "ask-first"], 2));
    }
    told
}

/// What is told in the intake. `months` is how long the person is here.
pub fn in_the_intake(content: &Content, person: &Person, chance: &mut Chance, today: Date, months: i64) -> Told {
    let mut told = Told::default();
    languages(&mut told, person, chance, months);
    schooling(&mut told, content, person, chance, today);
    wishes(&mut told, content, person, chance);
    means(&mut told, chance);
    papers(&mut told, person, chance, today, months);
    home(&mut told, content, person, chance, today);
    gentle(&mut told, content, chance);
    told
}

fn languages(told: &mut Told, person: &Person, chance: &mut Chance, months: i64) {
    told.parts(
        K::LanguageSkill,
        Source::Client,
        &[
            ("language", &person.language),
            ("listening", "first"),
            ("speaking", "first"),
            ("reading", chance.word(&["first", "B1", "A2", "0"])),
            ("known-from", "self"),
        ],
    );
    // Lessons and civic integration are for who came: nobody born here is asked about them.
    if person.background == Background::BornHere {
        return;
    }
    let reached = match person.background {
        Background::LongHere => 1 + chance.below(3),
        _ => usize::try_from(months / 5).unwrap_or(0) + chance.below(2),
    };
    let dutch = ["0", "A1", "A2", "B1", "B2"][reached.min(4)];
    let below = ["0", "0", "A1", "A2", "B1"][reached.min(4)];
    let known = if reached > 0 { "test" } else { "observed" };
    let parts = [
        ("language", "nl"),
        ("listening", dutch),
        ("speaking", dutch),
        ("reading", below),
        ("writing", below),
        ("known-from", known),
    ];
    told.parts(K::LanguageSkill, if reached > 0 { Source::Test } else { Source::Observed }, &parts);
    if chance.likely(35) && person.language != "en" {
        told.parts(
            K::LanguageSkill,
            Source::Client,
            &[("language", "en"), ("speaking", chance.word(&["A2", "B1", "B2"])), ("known-from", "self")],
        );
    }
    told.said(K::Nt2State, ["waiting", "grade-1", "grade-2", "grade-3", "grade-4"][reached.min(4)]);
    told.said(K::CivicState, chance.word(&["waiting", "running", "running", "certificate", "exempt"]));
    if chance.likely(40) {
        told.parts(
            K::Literacy,
            Source::Observed,
            &[("", chance.word(&["reads-well", "reads-slowly", "other-script-only", "reads-little", "does-not-read"]))],
        );
    }
}

fn schooling(told: &mut Told, content: &Content, person: &Person, chance: &mut Chance, today: Date) {
    let work = &content.lives.work[person.work];
    let year = |age: i64| (i64::from(today.year()) - person.age + age).to_string();
    let ended = year(if work.level.starts_with("higher") { 22 } else { 16 });
    if work.level == "none" {
        told.parts(K::Education, Source::Client, &[("level", "none")]);
    } else {
        let proof = chance.word(&["original", "copy", "lost", "with-embassy", "never-had"]);
        let finished = if chance.likely(85) { "yes" } else { "no" };
        let country = person.country.as_str();
        let parts = [
            ("level", work.level.as_str()),
            ("field", &work.field),
            ("country", country),
            ("until", &ended),
            ("finished", finished),
            ("proof", proof),
        ];
        told.parts(K::Education, Source::Client, &parts);
    }
    if work.level.starts_with("higher") && chance.likely(60) {
        let result = chance.word(&["not-asked", "running", "full", "partial"]);
        told.parts(K::Recognition, Source::Client, &[("diploma", &work.field), ("body", "NARIC"), ("result", result)]);
    }
    if person.age > 22 {
        let (from, until) = (year(20), year(20 + (person.age - 22).min(9)));
        let parts = [
            ("job", work.job.as_str()),
            ("sector", &work.sector),
            ("country", &person.country),
            ("from", &from),
            ("until", &until),
            ("hours", "full-time"),
            ("proof", chance.word(&["copy", "none", "lost"])),
        ];
        told.parts(K::WorkAbroad, Source::Client, &parts);
    }
    if chance.likely(15) {
        let parts = [
            ("job", "poetshulp"),
            ("sector", "cleaning"),
            ("country", "BE"),
            ("from", "2025"),
            ("hours", "part-time"),
            ("relevant", "no"),
        ];
        told.parts(K::WorkHere, Source::Client, &parts);
    }
    if chance.likely(55) {
        let what = chance.text(&content.lives.told.competence);
        told.parts(
            K::Competence,
            Source::Client,
            &[("what", &what), ("context", chance.word(&["household", "hobby", "work-abroad"]))],
        );
    }
}

fn wishes(told: &mut Told, content: &Content, person: &Person, chance: &mut Chance) {
    let work = &content.lives.work[person.work];
    told.said(K::WantedJob, &work.wanted);
    told.many(K::SectorsWanted, &[work.sector.as_str()]);
    told.many(
        K::Expectations,
        &chance.some(
            &[
                "support",
                "networks",
                "traineeships",
                "interviews",
                "cv-and-letter",
                "language",
                "institutions",
                "sector-experience",
            ],
            3,
        ),
    );
    told.many(
        K::Obstacles,
        &chance.some(
            &[
                "language",
                "experience",
                "finding-vacancies",
                "network",
                "self-confidence",
                "transport",
                "administration",
                "child-care",
                "skills-not-recognised",
            ],
            4,
        ),
    );
}

fn means(told: &mut Told, chance: &mut Chance) {
    told.many(K::Transport, &chance.some(&["on-foot", "public-transport", "bicycle"], 2));
    told.many(K::Licence, &[chance.word(&["none", "none", "b", "foreign-exchangeable", "foreign-other"])]);
    told.many(
        K::DigitalMeans,
        &chance.some(&["smartphone", "mobile-data", "shared-phone", "computer", "internet-home"], 3),
    );
    told.many(K::DigitalSkill, &chance.some(&["call", "messages", "search", "forms", "email-attachment"], 3));
}

/// Nationality, birth and residence, for each background only what there is to say of it (R-ID-06).
fn papers(told: &mut Told, person: &Person, chance: &mut Chance, today: Date, months: i64) {
    use Background as B;
    let country = person.country.as_str();
    if person.background == B::BornHere {
        told.said(K::Nationality, "BE");
        told.said(K::BirthCountry, "BE");
        told.said(K::ReasonOfStay, "born-here");
        told.parts(K::ResidencePeriod, Source::Document, &[("status", "belgian"), ("document", "belgian-id")]);
        return;
    }
    told.said(K::Nationality, country);
    told.said(K::BirthCountry, country);
    let here = match person.background {
        B::LongHere => today.saturating_sub(jiff::Span::new().years(chance.between(11, 19))),
        _ => today.saturating_sub(jiff::Span::new().months(months + 2)),
    };
    let from = format!("{:04}-{:02}", here.year(), here.month());
    told.said(K::Arrival, &from);
    let (reason, status, document, years) = match person.background {
        B::Protected => match chance.below(3) {
            0 => ("protection", "subsidiary-protected", "a", 2),
            _ => ("protection", "refugee", "b", 5),
        },
        B::Applicant => ("protection", "asylum-applicant", "orange-card", 2),
        B::Displaced => ("protection", "temporary-protected", "a", 2),
        B::Union => ("eu-citizen", "eu-citizen", "eu", 5),
        B::Student => ("study", "student", "a", 2),
        B::Worker => ("work", "labour-migrant", "a", 3),
        B::LongHere => ("family", "long-term-resident", "l", 0),
        B::Family | B::BornHere => ("family", "family-reunification", "a", 2),
    };
    told.said(K::ReasonOfStay, reason);
    let until = if years == 0 { String::new() } else { format!("{:04}-{:02}", here.year() + years, here.month()) };
    told.parts(
        K::ResidencePeriod,
        Source::Document,
        &[("status", status), ("document", document), ("from", &from), ("until", &until)],
    );
}

fn home(told: &mut Told, content: &Content, person: &Person, chance: &mut Chance, today: Date) {
    told.parts(
        K::Address,
        Source::Client,
        &[("street", &person.street), ("postcode", &person.postcode), ("town", &person.town)],
    );
    let state = chance.word(&["single", "married", "married", "partner-abroad", "divorced", "widowed"]);
    told.said(K::CivilState, state);
    let children = chance.below(5);
    told.said(K::Children, &children.to_string());
    if children > 0 {
        told.said(K::YoungestChild, &(i64::from(today.year()) - chance.between(0, 12)).to_string());
        told.said(K::SingleParent, if state == "married" { "no" } else { "yes" });
    }
    if state == "partner-abroad" || chance.likely(15) {
        told.said(K::FamilyAbroad, &chance.text(&content.lives.told.family_abroad));
    }
    told.many(K::IncomeSource, &[chance.word(&["ocmw", "ocmw", "partner", "work", "none", "material-aid"])]);
    told.said(
        K::HousingState,
        chance.word(&["own-rent", "own-rent", "social-rent", "with-family", "with-friends", "reception"]),
    );
    told.many(K::HousingProblems, &[chance.word(&["none", "none", "size", "unhealthy", "rent", "guarantee"])]);
}

/// What weighs is told by few, put off by many.
fn gentle(told: &mut Told, content: &Content, chance: &mut Chance) {
    let texts = &content.lives.told;
    for (kind, list) in [(K::HealthLimits, &texts.health), (K::Debts, &texts.debts), (K::Journey, &texts.journey)] {
        match chance.below(100) {
            0..15 => told.said(kind, &chance.text(list)),
            15..30 => told.not(kind, NoValue::Refused),
            30..45 => told.not(kind, NoValue::AskLater),
            45..55 => told.not(kind, NoValue::NotAsked),
            _ => {}
        }
    }
    if chance.likely(8) {
        told.many(
            K::SocialProblems,
            &chance.some(&["debt", "housing", "health", "mental-health", "violence", "child-care"], 2),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::{content, person};
    use super::*;

    #[test]
    fn whatever_is_told_fits_its_kind() {
        let content = content::read().unwrap();
        let today = jiff::civil::date(2026, 11, 21);
        let mut kinds = std::collections::HashSet::new();
        let mut reasons = std::collections::HashSet::new();
        for seed in 0..200 {
            let mut chance = Chance::new(seed);
            let person = person::invent(&content, &mut chance, today);
            let mut told = at_the_counter(&person, &mut chance).0;
            told.extend(in_the_intake(&content, &person, &mut chance, today, (seed % 24) as i64).0);
            reasons.extend(told.iter().map(|f| f.answer.state()));
            kinds.extend(told.iter().map(|f| f.kind));
        }
        assert!(kinds.len() > 35, "{}", kinds.len());
        assert_eq!(reasons.len(), 5, "values and all four reasons for none: {reasons:?}");
    }
}
