//! Values of facts as plain JSON, the form that other programs read and write: a text, a number, yes or no as a truth
//! value, a list of codes, or an object with the named parts of an entry. What goes out can be sent in again.

use opweg_model::fact::{BadValue, FactKind, Skill, Value};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// A value as plain JSON.
#[must_use]
pub fn to_json(value: &Value) -> Json {
    match value {
        Value::Text(t) | Value::One(t) | Value::Country(t) | Value::Language(t) => Json::from(t.as_str()),
        Value::Day(date) => Json::from(date.to_string()),
        Value::Whole(n) => Json::from(*n),
        Value::YesNo(yes) => Json::from(*yes),
        Value::Many(codes) => Json::from(codes.as_slice()),
        Value::Skill(skill) => skill_json(skill),
        Value::Entry(parts) => parts.iter().map(|(part, text)| (part.clone(), Json::from(text.as_str()))).collect(),
    }
}

fn skill_json(skill: &Skill) -> Json {
    let mut parts = Map::new();
    parts.insert("language".into(), skill.language.as_str().into());
    let levels = [
        ("listening", skill.listening),
        ("reading", skill.reading),
        ("speaking", skill.speaking),
        ("writing", skill.writing),
    ];
    for (part, level) in levels {
        if let Some(level) = level {
            parts.insert(part.into(), level.word().into());
        }
    }
    if let Some(from) = &skill.known_from {
        parts.insert("known-from".into(), from.as_str().into());
    }
    Json::Object(parts)
}

/// Reads a value of a kind from plain JSON, by the same rules as a form.
///
/// # Errors
/// What is wrong with it; a JSON form that no kind has counts as [`BadValue::Empty`].
pub fn read(kind: FactKind, json: &Json) -> Result<Value, BadValue> {
    kind.spec().shape.parse(&parts(json).ok_or(BadValue::Empty)?)
}

fn parts(json: &Json) -> Option<BTreeMap<String, Vec<String>>> {
    Some(match json {
        Json::Object(named) => {
            let part = |(name, value): (&String, &Json)| Some((name.clone(), vec![scalar(value)?]));
            named.iter().filter(|(_, v)| !v.is_null()).map(part).collect::<Option<_>>()?
        }
        Json::Array(texts) => BTreeMap::from([(String::new(), texts.iter().map(scalar).collect::<Option<_>>()?)]),
        one => BTreeMap::from([(String::new(), vec![scalar(one)?])]),
    })
}

fn scalar(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(n) => Some(n.to_string()),
        Json::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_goes_out_comes_in_again() {
        for (kind, plain) in [
            (FactKind::GivenName, json!("Amina")),
            (FactKind::BirthDate, json!("1994-05~")),
            (FactKind::Address, json!({"street": "Kerkstraat 1", "town": "Antwerpen"})),
            (FactKind::LanguageSkill, json!({"language": "ar", "speaking": "first", "reading": "B1"})),
            (FactKind::Grandparents, json!(3)),
            (FactKind::SafeContact, json!([opweg_model::fact::lists::SAFE_CONTACT.codes[0]])),
        ] {
            assert_eq!(to_json(&read(kind, &plain).unwrap()), plain, "{kind:?}");
        }
    }

    #[test]
    fn json_that_is_no_value_is_refused() {
        for plain in [json!(null), json!([["x"]]), json!({"street": {"x": 1}})] {
            assert_eq!(read(FactKind::GivenName, &plain), Err(BadValue::Empty), "{plain}");
        }
        assert_eq!(read(FactKind::BirthDate, &json!("1994-02-30")), Err(BadValue::Date));
    }
}
