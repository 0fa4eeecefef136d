//! Shapes: what a value of a kind may look like, and the one place where text becomes a value.

use super::lists::CodeList;
use crate::FuzzyDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a value of one kind looks like.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Free text of at most so many characters.
    Text(usize),
    /// A day, perhaps known in part.
    Day,
    /// A whole number within bounds.
    Whole(i64, i64),
    /// Yes or no.
    YesNo,
    /// One word of a list.
    One(&'static CodeList),
    /// Any number of words of a list.
    Many(&'static CodeList),
    /// The most important words of a list, in order, at most so many.
    Ranked(&'static CodeList, usize),
    /// A country, ISO 3166-1 alpha-2.
    Country,
    /// A language, ISO 639.
    Language,
    /// A language with a level for each skill.
    Skill,
    /// A phone number, kept as typed.
    Phone,
    /// An e-mail address.
    Email,
    /// Several named parts, for things such as a job or a diploma.
    Entry(&'static [Field]),
}

/// A named part of an entry.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The stable name, also the message key `facts-field-<key>`.
    pub key: &'static str,
    /// What it looks like.
    pub shape: FieldShape,
}

/// What a part of an entry looks like.
#[derive(Debug, Clone, Copy)]
pub enum FieldShape {
    /// Free text.
    Text,
    /// A month or year or day.
    Day,
    /// One word of a list.
    One(&'static CodeList),
    /// A country.
    Country,
    /// Yes or no.
    YesNo,
}

/// A level of the Common European Framework of Reference for one skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Cefr {
    #[serde(rename = "0")]
    Zero,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    #[serde(rename = "first")]
    First,
}

impl Cefr {
    /// Every level; the last means "first language".
    pub const ALL: &'static [Self] =
        &[Self::Zero, Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2, Self::First];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Zero => "0",
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
            Self::First => "first",
        }
    }
    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|l| l.word() == text)
    }
}

/// How well somebody knows a language, per skill, and how we know (R-LNG-07, R-LNG-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Skill {
    pub language: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listening: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaking: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writing: Option<Cefr>,
    /// A word of [`super::lists::LEVEL_SOURCE`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_from: Option<String>,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Value {
    Text(String),
    Day(FuzzyDate),
    Whole(i64),
    YesNo(bool),
    One(String),
    Many(Vec<String>),
    Country(String),
    Language(String),
    Skill(Skill),
    Entry(BTreeMap<String, String>),
}

/// Why a text is no value of its kind. Each variant has a message `errors-value-<word>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadValue {
    /// Nothing was given.
    #[error("empty")]
    Empty,
    /// Longer than allowed.
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// No date.
    #[error("not a date")]
    Date,
    /// A day that is still to come, of something that has happened.
    #[error("still to come")]
    ToCome,
    /// No whole number, or outside its bounds.
    #[error("not a whole number from {0} to {1}")]
    Number(i64, i64),
    /// Not in the list.
    #[error("`{0}` is not in the list")]
    NotInList(String),
    /// More choices than allowed.
    #[error("more than {0} choices")]
    TooMany(usize),
    /// "None" together with something.
    #[error("`none` together with something else")]
    NoneAndMore,
    /// No phone number.
    #[error("not a phone number")]
    Phone,
    /// No e-mail address.
    #[error("not an e-mail address")]
    Email,
}

impl BadValue {
    /// The end of its message key.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong(_) => "too-long",
            Self::Date => "date",
            Self::ToCome => "to-come",
            Self::Number(..) => "number",
            Self::NotInList(_) => "not-in-list",
            Self::TooMany(_) => "too-many",
            Self::NoneAndMore => "none-and-more",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }
}

impl Shape {
    /// Reads a value from the fields of a form or the columns of a file: the part `""` is the value itself; entries and
    /// skills have named parts; several choices are several texts of the same part.
    ///
    /// # Errors
    /// The first [`BadValue`] found; [`BadValue::Empty`] when there is nothing at all.
    pub fn parse(self, parts: &BTreeMap<String, Vec<String>>) -> Result<Value, BadValue> {
        let parts = super::clean::undirected(parts);
        let given = |part: &str| -> Vec<&str> {
            let texts = parts.get(part).map(Vec::as_slice).unwrap_or_default();
            texts.iter().map(|t| t.trim()).filter(|t| !t.is_empty()).collect()
        };
        let one = |part: &str| given(part).first().copied();
        let whole = one("").ok_or(BadValue::Empty);
        match self {
            Self::Text(max) => text(whole?, max).map(Value::Text),
            Self::Day => day(one(""), one("day"), one("month"), one("year"), one("about").is_some()).map(Value::Day),
            Self::Whole(low, high) => match whole?.parse() {
                Ok(n) if (low..=high).contains(&n) => Ok(Value::Whole(n)),
                _ => Err(BadValue::Number(low, high)),
            },
            Self::YesNo => yes_no(whole?).map(Value::YesNo),
            Self::One(list) => list.find(whole?).map(Value::One),
            Self::Many(list) => many(list, &given(""), usize::MAX),
            Self::Ranked(list, most) => many(list, &given(""), most),
            Self::Country => country(whole?).map(Value::Country),
            Self::Language => language(whole?).map(Value::Language),
            Self::Skill => skill(one),
            Self::Phone => phone(whole?).map(Value::Text),
            Self::Email => email(whole?).map(Value::Text),
            Self::Entry(fields) => entry(fields, one),
        }
    }
}

fn text(given: &str, max: usize) -> Result<String, BadValue> {
    let clean: String = given.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    if clean.chars().count() > max { Err(BadValue::TooLong(max)) } else { Ok(clean) }
}

fn day(
    written: Option<&str>,
    day: Option<&str>,
    month: Option<&str>,
    year: Option<&str>,
    about: bool,
) -> Result<FuzzyDate, BadValue> {
    match (written, year) {
        (Some(text), _) => text.parse().map_err(|_| BadValue::Date),
        (None, None) if day.is_none() && month.is_none() => Err(BadValue::Empty),
        (None, year) => FuzzyDate::from_boxes(day.unwrap_or(""), month.unwrap_or(""), year.unwrap_or(""), about)
            .map_err(|_| BadValue::Date),
    }
}

fn yes_no(given: &str) -> Result<bool, BadValue> {
    match given {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        other => Err(BadValue::NotInList(other.chars().take(40).collect())),
    }
}

fn many(list: &CodeList, given: &[&str], most: usize) -> Result<Value, BadValue> {
    let mut codes: Vec<String> = Vec::new();
    for text in given {
        let code = list.find(text)?;
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    match codes.len() {
        0 => Err(BadValue::Empty),
        n if n > most => Err(BadValue::TooMany(most)),
        n if n > 1 && codes.iter().any(|c| c == super::lists::NONE) => Err(BadValue::NoneAndMore),
        _ => Ok(Value::Many(codes)),
    }
}

fn letters(given: &str, sizes: std::ops::RangeInclusive<usize>) -> bool {
    sizes.contains(&given.len()) && given.bytes().all(|b| b.is_ascii_alphabetic())
}

fn country(given: &str) -> Result<String, BadValue> {
    // XX: stateless or unknown state; XK: Kosovo, user-assigned but in general use.
    if letters(given, 2..=2) { Ok(given.to_ascii_uppercase()) } else { Err(not_in_list(given)) }
}

fn language(given: &str) -> Result<String, BadValue> {
    if letters(given, 2..=3) { Ok(given.to_ascii_lowercase()) } else { Err(not_in_list(given)) }
}

fn not_in_list(given: &str) -> BadValue {
    BadValue::NotInList(given.chars().take(40).collect())
}

fn skill<'a>(one: impl Fn(&str) -> Option<&'a str>) -> Result<Value, BadValue> {
    let level = |part: &str| match one(part) {
        None => Ok(None),
        Some(text) => Cefr::parse(text).map(Some).ok_or_else(|| not_in_list(text)),
    };
    let known_from = one("known-from").map(|t| super::lists::LEVEL_SOURCE.find(t)).transpose()?;
    Ok(Value::Skill(Skill {
        language: language(one("language").ok_or(BadValue::Empty)?)?,
        listening: level("listening")?,
        reading: level("reading")?,
        speaking: level("speaking")?,
        writing: level("writing")?,
        known_from,
    }))
}

fn phone(given: &str) -> Result<String, BadValue> {
    let digits = given.bytes().filter(u8::is_ascii_digit).count();
    let form = given.chars().all(|c| c.is_ascii_digit() || " +-/.()".contains(c));
    if form && (8..=15).contains(&digits) { Ok(given.to_owned()) } else { Err(BadValue::Phone) }
}

fn email(given: &str) -> Result<String, BadValue> {
    let Some((name, host)) = given.split_once('@') else { return Err(BadValue::Email) };
    let good = !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !given.chars().any(|c| c.is_whitespace() || c.is_control() || c == ',')
        && !host.contains('@')
        && given.len() <= 254;
    if good { Ok(given.to_owned()) } else { Err(BadValue::Email) }
}

fn entry<'a>(fields: &[Field], one: impl Fn(&str) -> Option<&'a str>) -> Result<Value, BadValue> {
    let mut parts = BTreeMap::new();
    for field in fields {
        let Some(given) = one(field.key) else { continue };
        let part = match field.shape {
            FieldShape::Text => text(given, 300)?,
            FieldShape::Day => given.parse::<FuzzyDate>().map_err(|_| BadValue::Date)?.to_string(),
            FieldShape::One(list) => list.find(given)?,
            FieldShape::Country => country(given)?,
            FieldShape::YesNo => yes_no(given).map(|b| if b { "yes" } else { "no" }.to_owned())?,
        };
        parts.insert(field.key.to_owned(), part);
    }
    if parts.is_empty() { Err(BadValue::Empty) } else { Ok(Value::Entry(parts)) }
}

#[cfg(test)]
mod tests {
    use super::super::lists;
    use super::*;

    fn parts(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
        let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (part, text) in pairs {
            map.entry((*part).to_owned()).or_default().push((*text).to_owned());
        }
        map
    }

    fn check(shape: Shape, given: &[(&str, &str)], expected: Result<Value, BadValue>) {
        assert_eq!(shape.parse(&parts(given)), expected, "{given:?}");
    }

    #[test]
    fn parses_each_shape() {
        check(Shape::Text(5), &[("", " abc ")], Ok(Value::Text("abc".into())));
        check(Shape::Text(2), &[("", "abc")], Err(BadValue::TooLong(2)));
        check(Shape::Text(2), &[("", "  ")], Err(BadValue::Empty));
        check(Shape::Day, &[("year", "1994"), ("about", "1")], Ok(Value::Day("1994~".parse().unwrap())));
        check(Shape::Day, &[("day", "31"), ("month", "2"), ("year", "1994")], Err(BadValue::Date));
        check(Shape::Day, &[("day", "3")], Err(BadValue::Date));
        check(Shape::Whole(0, 20), &[("", "21")], Err(BadValue::Number(0, 20)));
        check(Shape::Country, &[("", "er")], Ok(Value::Country("ER".into())));
        check(Shape::Phone, &[("", "03 000 00 12")], Ok(Value::Text("03 000 00 12".into())));
        check(Shape::Phone, &[("", "call me")], Err(BadValue::Phone));
        check(Shape::Email, &[("", "a@b")], Err(BadValue::Email));
        check(Shape::One(&lists::SEX), &[("", "q")], Err(BadValue::NotInList("q".into())));
    }

    #[test]
    fn ranked_choices_keep_their_order_and_their_number() {
        let list = &lists::EXPECTATIONS;
        let (a, b) = (list.codes[3], list.codes[0]);
        check(Shape::Ranked(list, 3), &[("", a), ("", b), ("", a)], Ok(Value::Many(vec![a.into(), b.into()])));
        let four: Vec<(&str, &str)> = list.codes.iter().take(4).map(|c| ("", *c)).collect();
        check(Shape::Ranked(list, 3), &four, Err(BadValue::TooMany(3)));
    }

    #[test]
    fn none_stands_alone() {
        check(Shape::Many(&lists::LICENCE), &[("", "none")], Ok(Value::Many(vec!["none".into()])));
        check(Shape::Many(&lists::LICENCE), &[("", "none"), ("", "b")], Err(BadValue::NoneAndMore));
        for list in [&lists::OBSTACLES, &lists::SOCIAL_PROBLEMS, &lists::SAFE_CONTACT] {
            check(Shape::Many(list), &[("", "none")], Ok(Value::Many(vec!["none".into()])));
        }
    }

    #[test]
    fn entries_and_skills_read_their_parts() {
        let got = Shape::Skill.parse(&parts(&[("language", "TI"), ("speaking", "first")])).unwrap();
        let Value::Skill(skill) = got else { panic!("no skill") };
        assert_eq!((skill.language.as_str(), skill.speaking, skill.reading), ("ti", Some(Cefr::First), None));
        check(Shape::Skill, &[("speaking", "A1")], Err(BadValue::Empty));
        let fields: &'static [Field] = &[Field { key: "job", shape: FieldShape::Text }];
        check(Shape::Entry(fields), &[("other", "x")], Err(BadValue::Empty));
    }
}
