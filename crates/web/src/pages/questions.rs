//! A question as a form control, in one or two languages: the same for the intake, the profile and the paper form.

use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use crate::kit::house::House;
use opweg_lang::{Lang, names};
use opweg_model::fact::lists::CodeList;
use opweg_model::fact::{Answer, Cefr, Fact, FactKind, Field, FieldShape, NoValue, Shape, Source, Value};

/// The two languages of a screen that two people read together: the newcomer's, and Dutch or the worker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The language of the person.
    pub first: Lang,
    /// The language of the worker.
    pub second: Lang,
}

impl Pair {
    /// One language only.
    #[must_use]
    pub const fn alone(lang: Lang) -> Self {
        Self { first: lang, second: lang }
    }
    /// Whether there are two.
    #[must_use]
    pub fn is_two(self) -> bool {
        self.first != self.second
    }
}

/// A part of a composed answer.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// Its label.
    pub label: String,
    /// `text`, `choice` or `yesno`.
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
    /// The question in the person's language.
    pub ask: String,
    /// The same in the worker's language; empty when there is one language.
    pub ask_second: String,
    /// Language and direction of `ask`.
    pub lang: &'static str,
    /// Direction of `ask`.
    pub dir: &'static str,
    /// Why it is asked; empty where nobody wonders.
    pub why: String,
    /// Short label for staff.
    pub label: String,
    /// `text area day whole yesno one many ranked choice parts`.
    pub control: &'static str,
    /// What stands in it.
    pub value: String,
    /// The three boxes of a date.
    pub day: [String; 3],
    /// Whether the date is a guess.
    pub about: bool,
    /// Its options.
    pub options: Vec<Choice>,
    /// Numbered places for a ranking.
    pub ranks: Vec<Vec<Choice>>,
    /// Parts of an entry or a language.
    pub parts: Vec<Part>,
    /// Reasons for no answer.
    pub none: Vec<Choice>,
    /// Sources to choose from.
    pub sources: Vec<Choice>,
    /// What is wrong with it.
    pub error: String,
    /// Answers that are there already, in words.
    pub known: Vec<String>,
    /// Several answers are possible.
    pub repeats: bool,
}

/// Makes the question of a kind. `typed` is what was typed or drafted before; it wins over nothing.
pub fn question(house: &House, pair: Pair, kind: FactKind, typed: &Fields, known: &[&Fact]) -> Question {
    let key = kind.key();
    let spec = kind.spec();
    let ask = format!("facts-{key}-ask");
    let why = format!("facts-{key}-why");
    let chosen: Vec<&str> = typed.all(key).filter(|t| !t.is_empty()).collect();
    let mut q = Question {
        key,
        ask: house.say(pair.first, &ask),
        ask_second: if pair.is_two() { house.say(pair.second, &ask) } else { String::new() },
        lang: pair.first.tag(),
        dir: pair.first.dir().as_str(),
        why: if house.words.has(Lang::Nl, &why) { house.say(pair.first, &why) } else { String::new() },
        label: house.say(pair.second, &format!("facts-{key}")),
        value: typed.get(key).to_owned(),
        day: ["day", "month", "year"].map(|part| typed.get(&format!("{key}-{part}")).to_owned()),
        about: typed.has(&format!("{key}-about")),
        none: reasons(house, pair, typed.get(&format!("{key}-none"))),
        sources: sources(house, pair.second, typed.get(&format!("{key}-source"))),
        known: known.iter().map(|f| crate::kit::say::answer(house, pair.second, kind, &f.answer)).collect(),
        repeats: spec.repeats,
        ..Question::default()
    };
    shape(house, pair, spec.shape, &chosen, typed, &mut q);
    q
}

fn shape(house: &House, pair: Pair, shape: Shape, chosen: &[&str], typed: &Fields, q: &mut Question) {
    let one = chosen.first().copied().unwrap_or_default();
    match shape {
        Shape::Text(most) => q.control = if most > 200 { "area" } else { "text" },
        Shape::Phone | Shape::Email => q.control = "text",
        Shape::Whole(..) => q.control = "whole",
        Shape::Day => q.control = "day",
        Shape::YesNo => {
            q.control = "one";
            q.options = ["yes", "no"].iter().map(|w| Choice::new(*w, both(house, pair, &format!("facts-{w}")), one)).collect();
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
            q.ranks = (0..most).map(|place| with_empty(coded(house, pair, list, &chosen.get(place..=place).unwrap_or_default().to_vec()))).collect();
        }
        Shape::Country => {
            q.control = "choice";
            q.options = with_empty(names::countries(pair.second).iter().map(|c| Choice::new(c.code.as_str(), c.name.as_str(), &one.to_uppercase())).collect());
        }
        Shape::Language => {
            q.control = "choice";
            q.options = with_empty(languages(pair.second, one));
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

fn languages(lang: Lang, chosen: &str) -> Vec<Choice> {
    names::languages(lang).iter().map(|l| Choice::new(l.code.as_str(), l.name.as_str(), chosen)).collect()
}

fn with_empty(mut options: Vec<Choice>) -> Vec<Choice> {
    let any = options.iter().any(|o| o.selected);
    options.insert(0, Choice { selected: !any, label: "–".to_owned(), ..Choice::default() });
    options
}

/// A text in both languages on one line, for options.
fn both(house: &House, pair: Pair, key: &str) -> String {
    let first = house.say(pair.first, key);
    if pair.is_two() { format!("{first} · {}", house.say(pair.second, key)) } else { first }
}

fn coded(house: &House, pair: Pair, list: &CodeList, chosen: &[&str]) -> Vec<Choice> {
    let option = |code: &&'static str| Choice {
        value: (*code).to_owned(),
        label: both(house, pair, &format!("facts-{}-{code}", list.name)),
        icon: String::new(),
        checked: chosen.contains(code),
        selected: chosen.contains(code),
    };
    list.codes.iter().map(option).collect()
}

fn skill_parts(house: &House, pair: Pair, key: &str, typed: &Fields) -> Vec<Part> {
    let part = |name: &str, options: Vec<Choice>| Part {
        label: both(house, pair, &format!("facts-skill-{name}")),
        control: "choice",
        value: typed.get(&format!("{key}-{name}")).to_owned(),
        options: with_empty(options),
        name: format!("{key}-{name}"),
    };
    let levels = |name: &str| {
        let chosen = typed.get(&format!("{key}-{name}"));
        Cefr::ALL.iter().map(|l| Choice::new(l.word(), both(house, pair, &format!("facts-cefr-{}", l.word())), chosen)).collect()
    };
    let mut parts = vec![part("language", languages(pair.second, typed.get(&format!("{key}-language"))))];
    parts.extend(["listening", "speaking", "reading", "writing"].map(|name| part(name, levels(name))));
    let known = typed.get(&format!("{key}-known-from"));
    parts.push(part("known-from", coded(house, pair, &opweg_model::fact::lists::LEVEL_SOURCE, &[known])));
    parts
}

fn entry_part(house: &House, pair: Pair, key: &str, field: &Field, typed: &Fields) -> Part {
    let name = format!("{key}-{}", field.key);
    let value = typed.get(&name).to_owned();
    let (control, options) = match field.shape {
        FieldShape::Text | FieldShape::Day => ("text", Vec::new()),
        FieldShape::One(list) => ("choice", with_empty(coded(house, pair, list, &[&value]))),
        FieldShape::Country => {
            let countries = names::countries(pair.second).iter().map(|c| Choice::new(c.code.as_str(), c.name.as_str(), &value));
            ("choice", with_empty(countries.collect()))
        }
        FieldShape::YesNo => {
            let options = ["yes", "no"].iter().map(|w| Choice::new(*w, both(house, pair, &format!("facts-{w}")), &value));
            ("choice", with_empty(options.collect()))
        }
    };
    let hint = if matches!(field.shape, FieldShape::Day) { format!(" ({})", house.say(pair.second, "questions-date-form")) } else { String::new() };
    Part { label: format!("{}{hint}", both(house, pair, &format!("facts-field-{}", field.key))), name, control, value, options }
}

fn reasons(house: &House, pair: Pair, chosen: &str) -> Vec<Choice> {
    NoValue::ALL.iter().map(|n| Choice::new(n.word(), both(house, pair, &format!("facts-answer-{}", n.word())), chosen)).collect()
}

fn sources(house: &House, lang: Lang, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { Source::Client.word() } else { chosen };
    Source::ALL.iter().map(|s| Choice::new(s.word(), house.say(lang, &format!("facts-source-{}", s.word())), chosen)).collect()
}

/// The fields that would give this answer, for correcting it.
#[must_use]
pub fn fields_of(fact: &Fact) -> Fields {
    let key = fact.kind.key();
    let mut out = form_urlencoded::Serializer::new(String::new());
    match &fact.answer {
        Answer::None(why) => {
            out.append_pair(&format!("{key}-none"), why.word());
        }
        Answer::Value(value) => append(&mut out, key, value),
    }
    out.append_pair(&format!("{key}-source"), fact.source.word());
    if let Some(as_of) = fact.as_of {
        out.append_pair(&format!("{key}-as-of"), &as_of.to_string());
    }
    Fields::read(out.finish().as_bytes())
}

fn append(out: &mut form_urlencoded::Serializer<'_, String>, key: &str, value: &Value) {
    let mut pair = |part: &str, text: &str| {
        let name = if part.is_empty() { key.to_owned() } else { format!("{key}-{part}") };
        out.append_pair(&name, text);
    };
    match value {
        Value::Text(t) | Value::One(t) | Value::Country(t) | Value::Language(t) => pair("", t),
        Value::Whole(n) => pair("", &n.to_string()),
        Value::YesNo(yes) => pair("", if *yes { "yes" } else { "no" }),
        Value::Many(codes) => codes.iter().for_each(|c| pair("", c)),
        Value::Entry(parts) => parts.iter().for_each(|(part, text)| pair(part, text)),
        Value::Day(date) => {
            pair("year", &date.year().to_string());
            pair("month", &date.month().map(|m| m.to_string()).unwrap_or_default());
            pair("day", &date.day().map(|d| d.to_string()).unwrap_or_default());
            pair("about", if date.is_about() { "1" } else { "" });
        }
        Value::Skill(skill) => {
            pair("language", &skill.language);
            let levels = [("listening", skill.listening), ("reading", skill.reading), ("speaking", skill.speaking), ("writing", skill.writing)];
            levels.into_iter().filter_map(|(n, l)| Some((n, l?))).for_each(|(name, level)| pair(name, level.word()));
            pair("known-from", skill.known_from.as_deref().unwrap_or_default());
        }
    }
}
