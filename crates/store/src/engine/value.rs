//! The values of statements.

use uuid::Uuid;

/// A value of a statement.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Value {
    Id(Option<Uuid>),
    Int(Option<i64>),
    Bool(bool),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! from {
    ($($kind:ty => $variant:expr;)+) => {$(
        impl From<$kind> for Value { fn from(v: $kind) -> Self { $variant(v) } }
    )+};
}
from! {
    Uuid => |v| Value::Id(Some(v));
    Option<Uuid> => Value::Id;
    i64 => |v| Value::Int(Some(v));
    Option<i64> => Value::Int;
    bool => Value::Bool;
    &str => |v: &str| Value::Text(Some(v.to_owned()));
    String => |v| Value::Text(Some(v));
    &String => |v: &String| Value::Text(Some(v.clone()));
    Option<String> => Value::Text;
    Option<&str> => |v: Option<&str>| Value::Text(v.map(str::to_owned));
    Vec<u8> => |v| Value::Bytes(Some(v));
    &[u8] => |v: &[u8]| Value::Bytes(Some(v.to_vec()));
    Option<Vec<u8>> => Value::Bytes;
    jiff::Timestamp => |v: jiff::Timestamp| Value::Int(Some(crate::micros(v)));
    Option<jiff::Timestamp> => |v: Option<jiff::Timestamp>| Value::Int(v.map(crate::micros));
    jiff::civil::Date => |v: jiff::civil::Date| Value::Text(Some(v.to_string()));
    Option<jiff::civil::Date> => |v: Option<jiff::civil::Date>| Value::Text(v.map(|d| d.to_string()));
}
macro_rules! from_ids {
    ($($id:ident)+) => {$(
        impl From<opweg_model::$id> for Value { fn from(v: opweg_model::$id) -> Self { Self::Id(Some(v.0)) } }
        impl From<Option<opweg_model::$id>> for Value { fn from(v: Option<opweg_model::$id>) -> Self { Self::Id(v.map(|i| i.0)) } }
    )+};
}
from_ids!(FileId OrgId UserId FactId GrantId AgreementId IntakeId StepId AppointmentId NoteId TaskId SessionId DraftId JobId TokenId
    OfferId OfferSessionId ReferralId RequestId ScreeningId);

impl From<opweg_access::Term> for Value {
    fn from(term: opweg_access::Term) -> Self {
        match term {
            opweg_access::Term::Id(id) => Self::Id(Some(id)),
            opweg_access::Term::Int(n) => Self::Int(Some(n)),
            opweg_access::Term::Bool(b) => Self::Bool(b),
        }
    }
}

/// Identities for a condition `IN (…)`: as values, and as the list of their places. The last one is repeated up to a round
/// number, so that there are few different statements and each is prepared once.
pub(crate) fn listed<T: Copy + Into<Value>>(ids: &[T]) -> (Vec<Value>, String) {
    let round = if ids.len() > 1 { ids.len().next_multiple_of(16) } else { 1 };
    let last = ids.last().map_or(Value::Id(None), |id| (*id).into());
    let filled = ids.iter().map(|id| (*id).into()).chain(std::iter::repeat(last));
    let places: Vec<String> = (1..=round).map(|n| format!("${n}")).collect();
    (filled.take(round).collect(), places.join(", "))
}

/// Writes the values of a statement: `args![id, name, now]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*] };
}
