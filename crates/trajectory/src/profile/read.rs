//! From facts to attributes, all but the residence. What a fact leaves open stays open: a level that is not known is
//! every level it can be.

use super::attribute::{COMPETENCE, EXPERIENCE, LEVELS};
use super::{Attribute as A, of_kind};
use crate::condition::{Held, day_number};
use jiff::civil::Date;
use opweg_model::FuzzyDate;
use opweg_model::fact::lists::LEVEL;
use opweg_model::fact::{Answer, Cefr, Fact, FactKind as K, Skill, Value};
use std::collections::BTreeMap;

type Parts = BTreeMap<String, String>;
/// Places in an ordered list, from the lowest to the highest it may be.
type Span = (usize, usize);

pub(super) fn all(told: &[&Fact], today: Date) -> Vec<(A, Option<Held>)> {
    let codes = |kind| codes(told, kind);
    let sets = |kind| sets(told, kind);
    let experience = |kind| ordered(EXPERIENCE, entries(told, kind, experience));
    vec![
        (A::Age, days(told, K::BirthDate).map(|born| since(born, today, years))),
        (A::Nt2State, codes(K::Nt2State)),
        (A::CivicState, codes(K::CivicState)),
        (A::Dutch, level(told, "nl", oral).or_else(|| by_lessons(told))),
        (A::DutchWritten, level(told, "nl", written)),
        (A::French, level(told, "fr", oral)),
        (A::English, level(told, "en", oral)),
        (A::Literacy, codes(K::Literacy)),
        (A::Schooling, ordered(LEVEL.codes, entries(told, K::Education, schooling))),
        (A::SchoolingAbroad, ordered(LEVEL.codes, entries(told, K::Education, schooling_abroad))),
        (A::RecognisedLevel, codes(K::RecognisedLevel)),
        (A::Recognition, recognition(told)),
        (A::WorkHere, experience(K::WorkHere)),
        (A::WorkAbroad, experience(K::WorkAbroad)),
        (A::Volunteering, experience(K::Volunteering)),
        (A::Competence, ordered(COMPETENCE, entries(told, K::Competence, competence))),
        (A::WantedJob, there_is(told, K::WantedJob)),
        (A::Sectors, sets(K::SectorsWanted)),
        (A::Expectations, sets(K::Expectations)),
        (A::Obstacles, sets(K::Obstacles)),
        (A::Licence, sets(K::Licence)),
        (A::Transport, sets(K::Transport)),
        (A::DigitalMeans, sets(K::DigitalMeans)),
        (A::DigitalSkill, sets(K::DigitalSkill)),
        (A::Arrived, days(told, K::Arrival).map(|(low, high)| Held::Between(day_number(low), day_number(high)))),
        (A::MonthsHere, days(told, K::Arrival).map(|arrived| since(arrived, today, months))),
        (A::ReasonOfStay, codes(K::ReasonOfStay)),
        (A::Children, numbers(told, K::Children)),
        (A::YoungestAge, days(told, K::YoungestChild).map(|born| since(born, today, years))),
        (A::SingleParent, there_is(told, K::SingleParent)),
        (A::FamilyAbroad, there_is(told, K::FamilyAbroad)),
        (A::Income, sets(K::IncomeSource)),
        (A::Debts, there_is(told, K::Debts)),
        (A::Housing, codes(K::HousingState)),
        (A::HousingProblems, sets(K::HousingProblems)),
        (A::HealthLimits, there_is(told, K::HealthLimits)),
    ]
}

fn values<'f>(told: &[&'f Fact], kind: K) -> impl Iterator<Item = &'f Value> {
    of_kind(told, kind).into_iter().filter_map(|fact| fact.answer.value())
}

fn codes(told: &[&Fact], kind: K) -> Option<Held> {
    Held::one_of(values(told, kind).filter_map(|value| match value {
        Value::One(code) => Some(code.as_str()),
        _ => None,
    }))
}

fn sets(told: &[&Fact], kind: K) -> Option<Held> {
    let worlds: Vec<_> = values(told, kind)
        .filter_map(|value| match value {
            Value::Many(codes) => Some(codes.iter().cloned().collect()),
            _ => None,
        })
        .collect();
    (!worlds.is_empty()).then_some(Held::Codes(worlds))
}

fn numbers(told: &[&Fact], kind: K) -> Option<Held> {
    let numbers: Vec<i64> = values(told, kind)
        .filter_map(|value| match value {
            Value::Whole(n) => Some(*n),
            _ => None,
        })
        .collect();
    Some(Held::Between(*numbers.iter().min()?, *numbers.iter().max()?))
}

/// Yes for a value, no for "there is none" and for a plain no.
fn there_is(told: &[&Fact], kind: K) -> Option<Held> {
    Held::one_of(of_kind(told, kind).into_iter().map(|fact| match &fact.answer {
        Answer::None(_) | Answer::Value(Value::YesNo(false)) => "no",
        Answer::Value(_) => "yes",
    }))
}

/// The first and the last day a date can mean, over all statements.
fn days(told: &[&Fact], kind: K) -> Option<(Date, Date)> {
    let spans: Vec<(Date, Date)> = values(told, kind)
        .filter_map(|value| match value {
            Value::Day(date) => span(*date),
            _ => None,
        })
        .collect();
    Some((spans.iter().map(|s| s.0).min()?, spans.iter().map(|s| s.1).max()?))
}

/// The first and the last day a date can mean; a guess can mean any day of its year.
pub(super) fn span(date: FuzzyDate) -> Option<(Date, Date)> {
    match date.whole().filter(|_| !date.is_about()) {
        Some(day) => Some((day, day)),
        None => {
            let (first, last) = match date.month().filter(|_| !date.is_about()) {
                Some(month) => (month, month),
                None => (1, 12),
            };
            Some((Date::new(date.year(), first, 1).ok()?, Date::new(date.year(), last, 1).ok()?.last_of_month()))
        }
    }
}

fn since((low, high): (Date, Date), today: Date, count: fn(Date, Date) -> i64) -> Held {
    Held::Between(count(high, today), count(low, today))
}

/// Whole years between two days; nothing for a day to come.
fn years(from: Date, today: Date) -> i64 {
    let before = (today.month(), today.day()) < (from.month(), from.day());
    (i64::from(today.year()) - i64::from(from.year()) - i64::from(before)).max(0)
}

/// Whole months between two days; nothing for a day to come.
fn months(from: Date, today: Date) -> i64 {
    let whole = 12 * (i64::from(today.year()) - i64::from(from.year())) + i64::from(today.month() - from.month());
    (whole - i64::from(today.day() < from.day())).max(0)
}

/// The level of one language over all statements about it.
fn level(told: &[&Fact], language: &str, of: fn(&Skill) -> Option<Cefr>) -> Option<Held> {
    let spans: Vec<Span> = values(told, K::LanguageSkill)
        .filter_map(|value| match value {
            Value::Skill(skill) if skill.language == language => of(skill),
            _ => None,
        })
        .map(place)
        .map(|place| (place, place))
        .collect();
    let (low, high) = (spans.iter().map(|s| s.0).min()?, spans.iter().map(|s| s.1).max()?);
    ordered(LEVELS, Some((low, high)))
}

fn oral(skill: &Skill) -> Option<Cefr> {
    skill.speaking.or(skill.listening)
}

fn written(skill: &Skill) -> Option<Cefr> {
    skill.reading.into_iter().chain(skill.writing).min()
}

const fn place(level: Cefr) -> usize {
    match level {
        Cefr::Zero => 0,
        Cefr::A1 => 1,
        Cefr::A2 => 2,
        Cefr::B1 => 3,
        Cefr::B2 => 4,
        Cefr::C1 => 5,
        Cefr::C2 | Cefr::First => 6,
    }
}

/// Who sits in a course has at least finished the one before and not yet this one: grade 1 leads to A2, 2 to B1, 3 to B2
/// and 4 to C1. Of who has not begun, waits, stopped or needs none, the state says no level.
fn by_lessons(told: &[&Fact]) -> Option<Held> {
    let open: Vec<&[&str]> = values(told, K::Nt2State)
        .map(|value| match value {
            Value::One(state) => match state.as_str() {
                "literacy" => LEVELS.get(0..=1),
                "grade-1" => LEVELS.get(0..=2),
                "grade-2" => LEVELS.get(2..=3),
                "grade-3" => LEVELS.get(3..=4),
                "grade-4" => LEVELS.get(4..=5),
                _ => None,
            },
            _ => None,
        })
        .collect::<Option<_>>()?;
    Held::one_of(open.concat())
}

/// The highest of several entries; "there is none" is the lowest place. Nothing when nothing was told.
fn entries(told: &[&Fact], kind: K, of: fn(&Parts) -> Span) -> Option<Span> {
    let spans: Vec<Span> = of_kind(told, kind)
        .into_iter()
        .map(|fact| match &fact.answer {
            Answer::Value(Value::Entry(parts)) => of(parts),
            _ => (0, 0),
        })
        .collect();
    Some((spans.iter().map(|s| s.0).max()?, spans.iter().map(|s| s.1).max()?))
}

fn ordered(list: &'static [&'static str], span: Option<Span>) -> Option<Held> {
    let (low, high) = span?;
    Held::one_of(list.get(low..=high)?.iter().copied())
}

fn part<'p>(parts: &'p Parts, name: &str) -> Option<&'p str> {
    parts.get(name).map(String::as_str)
}

/// What was not finished may be any level below; a level that was not told may be any.
fn schooling(parts: &Parts) -> Span {
    let level = part(parts, "level").and_then(|level| LEVEL.codes.iter().position(|code| *code == level));
    match (level, part(parts, "finished")) {
        (None, _) => (0, LEVEL.codes.len() - 1),
        (Some(level), Some("no" | "running")) => (0, level.saturating_sub(1)),
        (Some(level), _) => (level, level),
    }
}

fn schooling_abroad(parts: &Parts) -> Span {
    let (low, high) = schooling(parts);
    match part(parts, "country") {
        Some("BE") => (0, 0),
        Some(_) => (low, high),
        None => (0, high),
    }
}

fn experience(parts: &Parts) -> Span {
    match part(parts, "relevant") {
        Some("yes" | "partly") => (2, 2),
        Some(_) => (1, 1),
        None => (1, 2),
    }
}

fn competence(parts: &Parts) -> Span {
    match part(parts, "proof") {
        Some("original" | "copy") => (2, 2),
        _ => (1, 1),
    }
}

/// What became of every request together; who never asked has asked for none.
fn recognition(told: &[&Fact]) -> Option<Held> {
    let facts = of_kind(told, K::Recognition);
    let result = |fact: &&Fact| match &fact.answer {
        Answer::Value(Value::Entry(parts)) => part(parts, "result").map(str::to_owned),
        _ => Some("not-asked".to_owned()),
    };
    let results: Vec<String> = facts.iter().filter_map(result).collect();
    (!results.is_empty()).then(|| Held::all_of(results.iter().map(String::as_str)))
}
