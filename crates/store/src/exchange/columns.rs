//! Columns as the copy of a file writes them: instants as RFC 3339, sets as words, JSON as JSON; and the way back.

use crate::portable::schema::{Column, Sort};
use crate::{Value, hex, micros, moment, unhex};
use opweg_model::{PurposeSet, TierSet};
use serde_json::Value as Json;

/// Columns that stand for something else than their type says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Instant,
    Tiers,
    Purposes,
    Inner,
    Plain,
}

fn meaning(column: &Column) -> Meaning {
    match column.name.as_str() {
        "at" | "valid_from" | "valid_until" | "review_by" | "tell_client_from" | "last_contact" => Meaning::Instant,
        name if column.sort == Sort::Int && name.ends_with("_at") => Meaning::Instant,
        "tiers" => Meaning::Tiers,
        "purposes" => Meaning::Purposes,
        "value" => Meaning::Inner,
        _ => Meaning::Plain,
    }
}

/// A value as written.
pub(super) fn to_json(column: &Column, value: &Value) -> Json {
    match (value, meaning(column)) {
        (Value::Int(Some(n)), Meaning::Instant) => moment(*n).to_string().into(),
        (Value::Int(Some(n)), Meaning::Tiers) => TierSet::from_bits(*n).iter().map(|t| t.word()).collect(),
        (Value::Int(Some(n)), Meaning::Purposes) => PurposeSet::from_bits(*n).iter().map(|p| p.word()).collect(),
        (Value::Text(Some(text)), Meaning::Inner) => {
            serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into())
        }
        (Value::Id(v), _) => v.map(|v| v.to_string()).into(),
        (Value::Int(v), _) => (*v).into(),
        (Value::Bool(v), _) => (*v).into(),
        (Value::Text(v), _) => v.clone().into(),
        (Value::Bytes(v), _) => v.as_deref().map(hex).into(),
    }
}

/// The value of what was written; `None` when it does not fit the column.
pub(super) fn from_json(column: &Column, json: &Json) -> Option<Value> {
    Some(match (column.sort, json, meaning(column)) {
        (Sort::Id, Json::Null, _) => Value::Id(None),
        (Sort::Int, Json::Null, _) => Value::Int(None),
        (Sort::Text, Json::Null, _) => Value::Text(None),
        (Sort::Bytes, Json::Null, _) => Value::Bytes(None),
        (Sort::Int, Json::String(at), Meaning::Instant) => Value::Int(Some(micros(at.parse().ok()?))),
        (Sort::Int, Json::Array(words), Meaning::Tiers) => {
            Value::Int(Some(words_of::<opweg_model::Tier>(words)?.collect::<TierSet>().bits()))
        }
        (Sort::Int, Json::Array(words), Meaning::Purposes) => {
            Value::Int(Some(words_of::<opweg_model::Purpose>(words)?.collect::<PurposeSet>().bits()))
        }
        (Sort::Text, inner, Meaning::Inner) => Value::Text(Some(inner.to_string())),
        (Sort::Id, Json::String(id), _) => Value::Id(Some(id.parse().ok()?)),
        (Sort::Int, Json::Number(n), _) => Value::Int(Some(n.as_i64()?)),
        (Sort::Bool, Json::Bool(yes), _) => Value::Bool(*yes),
        (Sort::Text, Json::String(text), _) => Value::Text(Some(text.clone())),
        (Sort::Bytes, Json::String(text), _) => Value::Bytes(Some(unhex(text)?)),
        _ => return None,
    })
}

fn words_of<W: std::str::FromStr>(words: &[Json]) -> Option<std::vec::IntoIter<W>> {
    Some(words.iter().map(|w| w.as_str()?.parse().ok()).collect::<Option<Vec<W>>>()?.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let column = |name: &str, sort| Column { name: name.into(), sort };
        for (column, value) in [
            (column("given_at", Sort::Int), Value::Int(Some(1_767_600_000_123_456))),
            (column("tiers", Sort::Int), Value::Int(Some(6))),
            (column("value", Sort::Text), Value::Text(Some("{\"text\":\"Amina\"}".into()))),
            (column("reason", Sort::Text), Value::Text(Some("12".into()))),
            (column("hash", Sort::Bytes), Value::Bytes(Some(vec![0, 255]))),
            (column("until_at", Sort::Int), Value::Int(None)),
        ] {
            assert_eq!(from_json(&column, &to_json(&column, &value)), Some(value), "{column:?}");
        }
        assert_eq!(from_json(&column("hash", Sort::Bytes), &"é0".into()), None);
    }
}
