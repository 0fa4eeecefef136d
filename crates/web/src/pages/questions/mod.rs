//! A question as a form control, in one or two languages: the same for the intake, the profile and the paper form.

mod answer;
mod pair;

pub use answer::{Misread, fields_of, read, read_fact, reason};
pub use pair::{Pair, Spoken};

use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use crate::kit::house::House;
use crate::kit::say;
use answer::{NONE, in_one_group};
use opweg_lang::{Lang, names};
use opweg_model::fact::lists::CodeList;
use opweg_model::fact::{Cefr, FactKind, Field, FieldShape, NoValue, Shape, Source};

/// An option of a question.
#[derive(Debug, Clone, Default)]
pub struct Opt {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: Spoken,
    /// Whether it is chosen.
    pub checked: bool,
}

/// A part of a composed answer.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// Its label.
    pub label: Spoken,
    /// How it is written; empty where that is plain.
    pub hint: String,
    /// `text` or `choice`.
    pub control: &'static str,
    /// What stands in it.
    pub value: String,
    /// Its options.
    pub options: Vec<Choice>,
}

/// A question ready to be shown.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// Name of the kind, and of the field.
    pub key: &'static str,
    /// The question.
    pub ask: Spoken,
    /// Why it is asked; empty where nobody wonders.
    pub why: Spoken,
    /// How to answer: one, several, the most important; empty where that is plain.
    pub how: Spoken,
    /// Short label for staff.
    pub label: String,
    /// `text area day whole one many ranked choice parts`.
    pub control: &'static str,
    /// What stands in it.
    pub value: String,
    /// The three boxes of a date, with their labels.
    pub day: [(Spoken, &'static str, String); 3],
    /// Whether the date is a guess, with its label.
    pub about: (Spoken, bool),
    /// Its options.
    pub options: Vec<Opt>,
    /// Options of a pick list.
    pub list: Vec<Choice>,
    /// Numbered places for a ranking.
    pub ranks: Vec<Vec<Choice>>,
    /// Parts of an entry or a language.
    pub parts: Vec<Part>,
    /// Name of the field of the reasons: that of the answer itself where one of all can be chosen.
    pub none_name: String,
    /// Reasons for no answer.
    pub none: Vec<Opt>,
    /// Neither an answer nor a reason is chosen.
    pub blank: bool,
    /// Sources to choose from.
    pub sources: Vec<Choice>,
    /// What is wrong with it.
    pub error: String,
    /// Several answers are possible.
    pub repeats: bool,
}

/// Makes the question of a kind. `typed` is what was typed or drafted before.
#[must_use]
pub fn question(house: &House, pair: Pair, kind: FactKind, typed: &Fields) -> Question {
    let (key, spec) = (kind.key(), kind.spec());
    let why = format!("facts-{key}-why");
    let chosen: Vec<&str> = typed.all(key).filter(|t| !t.is_empty()).collect();
    let reason = reason(typed, kind);
    let one_of_all = in_one_group(spec.shape);
    let mut q = Question {
        key,
        ask: pair.say(house, &format!("facts-{key}-ask")),
        why: if house.words.has(Lang::Nl, &why) { pair.say(house, &why) } else { Spoken::default() },
        how: how(house, pair, spec.shape),
        label: house.say(pair.second, &format!("facts-{key}")),
        value: typed.get(key).to_owned(),
        none_name: if one_of_all { key.to_owned() } else { format!("{key}-none") },
        none: reasons(house, pair, kind, reason),
        blank: reason.is_none() && (!one_of_all || chosen.is_empty()),
        sources: sources(house, pair.second, typed.get(&format!("{key}-source"))),
        repeats: spec.repeats,
        ..Question::default()
    };
    shape(house, pair, spec.shape, &chosen, typed, &mut q);
    q
}

fn how(house: &House, pair: Pair, shape: Shape) -> Spoken {
    match shape {
        Shape::Many(_) => pair.say(house, "intake-choose-many"),
        Shape::Ranked(_, most) => {
            pair.say_with(house, "intake-choose-ranked", &[("n", i64::try_from(most).unwrap_or(3).into())])
        }
        Shape::Day => pair.say(house, "intake-about"),
        _ => Spoken::default(),
    }
}

fn shape(house: &House, pair: Pair, shape: Shape, chosen: &[&str], typed: &Fields, q: &mut Question) {
    let one = chosen.first().copied().unwrap_or_default();
    match shape {
        Shape::Text(most) => q.control = if most > 200 { "area" } else { "text" },
        Shape::Phone | Shape::Email => q.control = "text",
        Shape::Whole(..) => q.control = "whole",
        Shape::Day => day(house, pair, typed, q),
        Shape::YesNo => {
            q.control = "one";
            q.options = ["yes", "no"].iter().map(|w| opt(w, pair.say(house, &format!("facts-{w}")), &[one])).collect();
        }
        Shape::One(list) => {
            q.control = "one";
            q.options = coded(house, pair, list, chosen);
        }
        Shape::Many(list) => {
            q.control = "many";
            q.options = coded(house, pair, list, chosen);
        }
        Shape::Ranked(list, most) => {
            q.control = "ranked";
            let place = |at: usize| chosen.get(at..=at).unwrap_or_default();
            q.ranks = (0..most).map(|at| picked(coded(house, pair, list, place(at)))).collect();
        }
        Shape::Country => {
            q.control = "choice";
            q.list = countries(pair, one);
        }
        Shape::Language => {
            q.control = "choice";
            q.list = languages(pair, one);
        }
        Shape::Skill => {
            q.control = "parts";
            q.parts = skill_parts(house, pair, q.key, typed);
        }
        Shape::Entry(fields) => {
            q.control = "parts";
            q.parts = fields.iter().map(|f| entry_part(house, pair, q.key, f, typed)).collect();
        }
    }
}

fn day(house: &House, pair: Pair, typed: &Fields, q: &mut Question) {
    let boxed = |part: &'static str| {
        (pair.say(house, &format!("facts-date-{part}")), part, typed.get(&format!("{}-{part}", q.key)).to_owned())
    };
    q.day = ["day", "month", "year"].map(boxed);
    q.about = (pair.say(house, "facts-date-about"), typed.has(&format!("{}-about", q.key)));
    q.control = "day";
}

fn opt(value: &str, label: Spoken, chosen: &[&str]) -> Opt {
    Opt { value: value.to_owned(), label, checked: chosen.contains(&value) }
}

fn coded(house: &House, pair: Pair, list: &CodeList, chosen: &[&str]) -> Vec<Opt> {
    list.codes.iter().map(|code| opt(code, pair.say(house, &format!("facts-{}-{code}", list.name)), chosen)).collect()
}

/// Options for a pick list, an empty one first.
fn picked(options: Vec<Opt>) -> Vec<Choice> {
    let any = options.iter().any(|o| o.checked);
    let empty = Choice { selected: !any, label: "–".to_owned(), ..Choice::default() };
    let line = |o: Opt| Choice { label: o.label.line(), selected: o.checked, value: o.value, ..Choice::default() };
    std::iter::once(empty).chain(options.into_iter().map(line)).collect()
}

/// Countries in the order of the worker's language, who looks them up; the newcomer reads their own name behind it.
fn countries(pair: Pair, chosen: &str) -> Vec<Choice> {
    named(pair, names::countries(pair.second), names::country_name, &chosen.to_uppercase())
}

/// All languages as options, an empty one first.
#[must_use]
pub fn language_choices(lang: Lang, chosen: &str, empty: &str) -> Vec<Choice> {
    let first = Choice::new("", empty, chosen);
    std::iter::once(first)
        .chain(names::languages(lang).iter().map(|l| Choice::new(l.code.as_str(), l.name.as_str(), chosen)))
        .collect()
}

fn languages(pair: Pair, chosen: &str) -> Vec<Choice> {
    named(pair, names::languages(pair.second), names::language_name, chosen)
}

fn named(pair: Pair, list: &[names::Named], name: fn(Lang, &str) -> String, chosen: &str) -> Vec<Choice> {
    let option = |n: &names::Named| {
        let own = if pair.is_two() { name(pair.first, &n.code) } else { n.name.clone() };
        let second = if own == n.name { String::new() } else { own };
        opt(&n.code, Spoken { text: n.name.clone(), second, ..Spoken::default() }, &[chosen])
    };
    picked(list.iter().map(option).collect())
}

fn skill_parts(house: &House, pair: Pair, key: &str, typed: &Fields) -> Vec<Part> {
    let field = |name: &str| format!("{key}-{name}");
    let part = |name: &str, options: Vec<Choice>| Part {
        label: pair.say(house, &format!("facts-skill-{name}")),
        control: "choice",
        value: typed.get(&field(name)).to_owned(),
        options,
        name: field(name),
        ..Part::default()
    };
    let level = |name: &str| {
        let chosen = typed.get(&field(name)).to_owned();
        let said = |l: &Cefr| {
            let mut said = pair.say(house, &format!("facts-cefr-{}", l.word()));
            // A worker knows a level by its name, a newcomer by what it means.
            let named = say::level(house, pair.second, *l);
            match (pair.is_two(), said.second.is_empty()) {
                (false, _) => said.text = named,
                (true, false) => said.second = named,
                (true, true) => {}
            }
            opt(l.word(), said, &[&chosen])
        };
        picked(Cefr::ALL.iter().map(said).collect())
    };
    let mut parts = vec![part("language", languages(pair, typed.get(&field("language"))))];
    parts.extend(["listening", "speaking", "reading", "writing"].map(|name| part(name, level(name))));
    let known = coded(house, pair, &opweg_model::fact::lists::LEVEL_SOURCE, &[typed.get(&field("known-from"))]);
    parts.push(part("known-from", picked(known)));
    parts
}

fn entry_part(house: &House, pair: Pair, key: &str, field: &Field, typed: &Fields) -> Part {
    let name = format!("{key}-{}", field.key);
    let value = typed.get(&name).to_owned();
    let (control, options) = match field.shape {
        FieldShape::Text | FieldShape::Day => ("text", Vec::new()),
        FieldShape::One(list) => ("choice", picked(coded(house, pair, list, &[&value]))),
        FieldShape::Country => ("choice", countries(pair, &value)),
        FieldShape::YesNo => {
            let said = |w: &&str| opt(w, pair.say(house, &format!("facts-{w}")), &[&value]);
            ("choice", picked(["yes", "no"].iter().map(said).collect()))
        }
    };
    let hint = if matches!(field.shape, FieldShape::Day) {
        house.say(pair.second, "questions-date-form")
    } else {
        String::new()
    };
    Part { label: pair.say(house, &format!("facts-field-{}", field.key)), hint, name, control, value, options }
}

fn reasons(house: &House, pair: Pair, kind: FactKind, chosen: Option<NoValue>) -> Vec<Opt> {
    let one_of_all = in_one_group(kind.spec().shape);
    let option = |n: &NoValue| Opt {
        value: if one_of_all { format!("{NONE}{}", n.word()) } else { n.word().to_owned() },
        label: pair.say(house, &format!("facts-answer-{}", n.word())),
        checked: chosen == Some(*n),
    };
    NoValue::ALL.iter().filter(|why| why.fits(kind)).map(option).collect()
}

fn sources(house: &House, lang: Lang, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { Source::Client.word() } else { chosen };
    Source::ALL
        .iter()
        .map(|s| Choice::new(s.word(), house.say(lang, &format!("facts-source-{}", s.word())), chosen))
        .collect()
}
