//! The way back from a form to an answer, and from an answer to the form that would give it.

use crate::kit::form::Fields;
use jiff::civil::Date;
use opweg_model::FactId;
use opweg_model::fact::{Answer, BadValue, Fact, FactKind, NoValue, Shape, Source, Value, by_day};
use opweg_store::file::facts::NewFact;
use uuid::Uuid;

/// Before a reason that stands among the answers.
pub(super) const NONE: &str = "none.";

/// Where exactly one answer is possible, the reasons for none are choices like the others: choosing one lets go of the
/// answer without a script.
pub(super) const fn in_one_group(shape: Shape) -> bool {
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
pub fn read(typed: &Fields, kind: FactKind, today: Date) -> Result<Option<Answer>, Misread> {
    let why = reason(typed, kind);
    let mut parts = typed.parts(kind.key());
    if let Some(texts) = parts.get_mut("").filter(|_| in_one_group(kind.spec().shape)) {
        texts.retain(|t| !t.starts_with(NONE));
    }
    match (why, kind.spec().shape.parse(&parts)) {
        (Some(why), _) if !why.fits(kind) => Err(Misread::Bad(BadValue::NotInList(why.word().to_owned()))),
        (Some(why), Err(BadValue::Empty)) => Ok(Some(Answer::None(why))),
        (Some(_), _) => Err(Misread::Both),
        (None, Ok(value)) => {
            by_day(kind, &value, today).map_err(Misread::Bad)?;
            Ok(Some(Answer::Value(value)))
        }
        (None, Err(BadValue::Empty)) => Ok(None),
        (None, Err(bad)) => Err(Misread::Bad(bad)),
    }
}

/// The fact in a form: its answer, since when, who said it, and what it replaces; its identity is the caller's.
///
/// # Errors
/// [`Misread`].
pub fn read_fact(q: &Fields, kind: FactKind, today: Date) -> Result<Option<NewFact>, Misread> {
    let key = kind.key();
    let Some(answer) = read(q, kind, today)? else { return Ok(None) };
    let since = q.get(&format!("{key}-as-of"));
    let as_of = if since.is_empty() { None } else { Some(since.parse().map_err(|_| Misread::Since)?) };
    Ok(Some(NewFact {
        id: FactId(Uuid::nil()),
        kind,
        slot: q.parse(&format!("{key}-slot")).unwrap_or(Uuid::nil()),
        answer,
        as_of,
        source: Source::parse(q.get(&format!("{key}-source"))).unwrap_or(Source::Client),
        intake: None,
        replaces: q.parse(&format!("{key}-replaces")),
    }))
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

    fn read(typed: &Fields, kind: FactKind) -> Result<Option<Answer>, Misread> {
        super::read(typed, kind, jiff::civil::date(2026, 11, 29))
    }

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
    fn nobody_was_born_after_today() {
        let born = |date: &str| read(&fields(&format!("birth-date={date}")), FactKind::BirthDate);
        assert_eq!(born("2094-05-17"), Err(Misread::Bad(BadValue::ToCome)));
        assert_eq!(born("2026-11-30"), Err(Misread::Bad(BadValue::ToCome)));
        assert!(born("2026-11-29").is_ok());
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
}
