//! Facts in words: how an answer is said in a language. Used by pages, paper and the API's readable export.

use crate::kit::house::House;
use opweg_lang::{Lang, dates, names, numbers};
use opweg_model::FuzzyDate;
use opweg_model::fact::{Answer, Cefr, FactKind, Field, FieldShape, Shape, Skill, Value};

/// An answer in words; a missing value says why it is missing.
#[must_use]
pub fn answer(house: &House, lang: Lang, kind: FactKind, given: &Answer) -> String {
    match given {
        Answer::Value(value) => self::value(house, lang, kind, value),
        Answer::None(why) => house.say(lang, &format!("facts-answer-{}", why.word())),
    }
}

/// An answer in words for workers, who know the levels of a language by their names: `A1, enkele woorden en zinnen`.
#[must_use]
pub fn for_staff(house: &House, lang: Lang, kind: FactKind, given: &Answer) -> String {
    match given {
        Answer::Value(Value::Skill(skill)) => self::skill(house, lang, skill, true),
        other => answer(house, lang, kind, other),
    }
}

/// A level of a language for workers: its name, and what it means. What has no name is said in words alone.
#[must_use]
pub fn level(house: &House, lang: Lang, level: Cefr) -> String {
    let words = house.say(lang, &format!("facts-cefr-{}", level.word()));
    if matches!(level, Cefr::Zero | Cefr::First) { words } else { format!("{}, {words}", level.word()) }
}

/// A value in words.
#[must_use]
pub fn value(house: &House, lang: Lang, kind: FactKind, value: &Value) -> String {
    let shape = kind.spec().shape;
    match (value, shape) {
        (Value::Text(text), _) => text.clone(),
        (Value::Day(date), _) => fuzzy(house, lang, *date),
        (Value::Whole(n), _) => numbers::number(lang, *n),
        (Value::YesNo(yes), _) => house.say(lang, if *yes { "facts-yes" } else { "facts-no" }),
        (Value::One(code), Shape::One(list)) => house.say(lang, &format!("facts-{}-{code}", list.name)),
        (Value::Many(codes), Shape::Many(list) | Shape::Ranked(list, _)) => {
            let said: Vec<String> =
                codes.iter().map(|c| house.say(lang, &format!("facts-{}-{c}", list.name))).collect();
            said.join(", ")
        }
        (Value::Country(code), _) => names::country_name(lang, code),
        (Value::Language(code), _) => names::language_name(lang, code),
        (Value::Skill(skill), _) => self::skill(house, lang, skill, false),
        (Value::Entry(parts), Shape::Entry(fields)) => {
            let said = fields.iter().filter_map(|f| Some(part(house, lang, f, parts.get(f.key)?)));
            said.collect::<Vec<_>>().join(" · ")
        }
        // A value that no longer fits its shape is shown as it is stored.
        (Value::One(code), _) => code.clone(),
        (Value::Many(codes), _) => codes.join(", "),
        (Value::Entry(parts), _) => parts.values().cloned().collect::<Vec<_>>().join(" · "),
    }
}

fn part(house: &House, lang: Lang, field: &Field, text: &str) -> String {
    match field.shape {
        FieldShape::Text => text.to_owned(),
        FieldShape::Day => text.parse().map_or_else(|_| text.to_owned(), |d| fuzzy(house, lang, d)),
        FieldShape::One(list) => house.say(lang, &format!("facts-{}-{text}", list.name)),
        FieldShape::Country => names::country_name(lang, text),
        FieldShape::YesNo => house.say(lang, if text == "yes" { "facts-yes" } else { "facts-no" }),
    }
}

fn skill(house: &House, lang: Lang, skill: &Skill, named: bool) -> String {
    let levels = [
        ("listening", skill.listening),
        ("reading", skill.reading),
        ("speaking", skill.speaking),
        ("writing", skill.writing),
    ];
    let mut said = vec![names::language_name(lang, &skill.language)];
    for (which, level) in levels {
        if let Some(level) = level {
            let plain = || house.say(lang, &format!("facts-cefr-{}", level.word()));
            let level = if named { self::level(house, lang, level) } else { plain() };
            said.push(format!("{}: {level}", house.say(lang, &format!("facts-skill-{which}"))));
        }
    }
    said.join(" · ")
}

/// A date known in part, in words.
#[must_use]
pub fn fuzzy(house: &House, lang: Lang, date: FuzzyDate) -> String {
    let known = match (date.whole(), date.month()) {
        (Some(day), _) => dates::date_short(lang, day),
        (None, Some(month)) => match jiff::civil::Date::new(date.year(), month, 1) {
            Ok(first) => dates::month_year(lang, first),
            Err(_) => date.to_string(),
        },
        (None, None) => date.year().to_string(),
    };
    if date.is_about() { format!("{} {known}", house.say(lang, "facts-date-about")) } else { known }
}
