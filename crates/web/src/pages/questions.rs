//! A question as a form control, in one or two languages, and the way back from a form to an answer: the same for the
//! intake, the profile and the paper form.

use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use crate::kit::house::House;
use opweg_lang::{Arg, Lang, names};
use opweg_model::fact::lists::CodeList;
use opweg_model::fact::{Answer, BadValue, Cefr, Fact, FactKind, Field, FieldShape, NoValue, Shape, Source, Value};

/// The two languages of a screen that two people read together: the newcomer's, and the worker's.
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
    /// A message for both readers.
    #[must_use]
    pub fn say(self, house: &House, key: &str) -> Spoken {
        self.say_with(house, key, &[])
    }
    /// A message with things filled in, for both readers.
    #[must_use]
    pub fn say_with(self, house: &House, key: &str, args: &[(&str, Arg<'_>)]) -> Spoken {
        let first = house.words.said(self.first, key, args);
        let second = house.words.said(self.second, key, args);
        Spoken {
            lang: first.lang.tag(),
            dir: first.lang.dir().as_str(),
            // Where the translation is missing both texts are the same Dutch; once is enough.
            second: if first.lang == second.lang { String::new() } else { second.text.into_owned() },
            text: first.text.into_owned(),
        }
    }
    /// Something made of messages and of what people typed, such as an answer, for both readers. When both ways of
    /// saying it are equal it is a name or a free text, whose language nobody knows.
    #[must_use]
    pub fn both(self, said: impl Fn(Lang) -> String) -> Spoken {
        let (text, second) = (said(self.first), said(self.second));
        if text == second {
            return Spoken { text, ..Spoken::default() };
        }
        Spoken { text, lang: self.first.tag(), dir: self.first.dir().as_str(), second }
    }
}

/// A text for two readers of one screen: theirs large, the worker's small.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The text.
    pub text: String,
    /// The language it is really in; empty when nobody knows.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The same in the worker's language; empty when once is enough.
    pub second: String,
}

impl Spoken {
    /// On one line, for places that hold no markup. Each part keeps its own direction.
    #[must_use]
    pub fn line(&self) -> String {
        if self.second.is_empty() {
            self.text.clone()
        } else {
            format!("\u{2068}{}\u{2069} · \u{2068}{}\u{2069}", self.text, self.second)
        }
    }
}

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
        let said = |l: &Cefr| opt(l.word(), pair.say(house, &format!("facts-cefr-{}", l.word())), &[&chosen]);
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

/// Before a reason that stands among the answers.
const NONE: &str = "none.";

/// Where exactly one answer is possible, the reasons for none are choices like the others: choosing one lets go of the
/// answer without a script.
const fn in_one_group(shape: Shape) -> bool {
    matches!(shape, Shape::One(_) | Shape::YesNo)
}

/// The reason for no answer that was chosen, if any.
#[must_use]
pub fn reason(typed: &Fields, kind: FactKind) -> Option<NoValue> {
    let among = typed.get(kind.key()).strip_prefix(NONE).and_then(NoValue::parse);
    among.or_else(|| NoValue::parse(typed.get(&format!("{}-none", kind.key()))))
}

/// Why a form cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    /// The value is none of its kind.
    Bad(BadValue),
    /// There is an answer and also a reason why there is none. Neither is thrown away.
    Both,
    /// The date since when it is true is no date.
    Since,
}

impl Misread {
    /// The key of its message.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Bad(bad) => format!("errors-value-{}", bad.word()),
            Self::Both => "questions-both".to_owned(),
            Self::Since => "errors-value-date".to_owned(),
        }
    }
}

/// The answer in a form: a value, a reason why there is none, or nothing at all.
///
/// # Errors
/// [`Misread`].
pub fn read(typed: &Fields, kind: FactKind) -> Result<Option<Answer>, Misread> {
    let why = reason(typed, kind);
    let mut parts = typed.parts(kind.key());
    if let Some(texts) = parts.get_mut("").filter(|_| in_one_group(kind.spec().shape)) {
        texts.retain(|t| !t.starts_with(NONE));
    }
    match (why, kind.spec().shape.parse(&parts)) {
        (Some(why), _) if !why.fits(kind) => Err(Misread::Bad(BadValue::NotInList(why.word().to_owned()))),
        (Some(why), Err(BadValue::Empty)) => Ok(Some(Answer::None(why))),
        (Some(_), _) => Err(Misread::Both),
        (None, Ok(value)) => Ok(Some(Answer::Value(value))),
        (None, Err(BadValue::Empty)) => Ok(None),
        (None, Err(bad)) => Err(Misread::Bad(bad)),
    }
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
            let levels = [
                ("listening", skill.listening),
                ("reading", skill.reading),
                ("speaking", skill.speaking),
                ("writing", skill.writing),
            ];
            levels.into_iter().filter_map(|(n, l)| Some((n, l?))).for_each(|(name, level)| pair(name, level.word()));
            pair("known-from", skill.known_from.as_deref().unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(encoded: &str) -> Fields {
        Fields::read(encoded.as_bytes())
    }

    #[test]
    fn an_answer_a_reason_or_nothing() {
        let sex = FactKind::Sex;
        let code = opweg_model::fact::lists::SEX.codes[0];
        assert_eq!(read(&fields(""), sex), Ok(None));
        assert_eq!(read(&fields(&format!("sex={code}")), sex), Ok(Some(Answer::Value(Value::One(code.into())))));
        assert_eq!(read(&fields("sex=none.refused"), sex), Ok(Some(Answer::None(NoValue::Refused))));
        let name = FactKind::GivenName;
        assert_eq!(
            read(&fields("given-name=&given-name-none=unknown"), name),
            Ok(Some(Answer::None(NoValue::Unknown)))
        );
        assert!(matches!(read(&fields("phone=x"), FactKind::Phone), Err(Misread::Bad(_))));
    }

    #[test]
    fn there_is_none_is_an_answer_where_somebody_can_be_without() {
        let none = Some(Answer::None(NoValue::HasNone));
        assert_eq!(read(&fields("phone=&phone-none=has-none"), FactKind::Phone), Ok(none.clone()));
        assert_eq!(read(&fields("work-here-none=has-none"), FactKind::WorkHere), Ok(none));
        let name = read(&fields("given-name-none=has-none"), FactKind::GivenName);
        assert!(matches!(name, Err(Misread::Bad(BadValue::NotInList(_)))));
        let car = read(&fields("licence=none&licence=b"), FactKind::Licence);
        assert_eq!(car, Err(Misread::Bad(BadValue::NoneAndMore)));
    }

    #[test]
    fn an_answer_beside_a_reason_is_never_thrown_away_silently() {
        let both = fields("debts=500+euro&debts-none=ask-later");
        assert_eq!(read(&both, FactKind::Debts), Err(Misread::Both));
        let bad = fields("phone=x&phone-none=refused");
        assert_eq!(read(&bad, FactKind::Phone), Err(Misread::Both));
    }

    #[test]
    fn no_kind_has_the_fields_of_another() {
        let kinds = FactKind::ALL;
        for kind in kinds {
            let prefix = format!("{}-", kind.key());
            let clash = kinds.iter().find(|k| k.key().starts_with(&prefix));
            assert!(clash.is_none(), "{kind:?} and {clash:?} share fields");
            if let Shape::Entry(parts) = kind.spec().shape {
                let ours = ["none", "source", "as-of", "slot", "was"];
                assert!(parts.iter().all(|p| !ours.contains(&p.key)), "{kind:?} has a part with a name of ours");
            }
        }
    }

    #[test]
    fn a_line_keeps_each_direction_apart() {
        let one = Spoken { text: "ja".into(), ..Spoken::default() };
        assert_eq!(one.line(), "ja");
        let two = Spoken { second: "ja".into(), text: "نعم".into(), lang: "ar", dir: "rtl" };
        assert_eq!(two.line(), "\u{2068}نعم\u{2069} · \u{2068}ja\u{2069}");
    }
}
