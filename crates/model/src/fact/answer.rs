//! An answer is a value, "there is none", or one of four honest reasons why nothing is known.

use super::{FactKind, Value};
use serde::{Deserialize, Serialize};

/// Why there is no value. Only the first is a "no"; the others say that nothing is known (R-ID-07).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoValue {
    /// Asked; there is none: no phone, no debts, never worked. An answer as good as a value.
    HasNone,
    /// Asked; the person does not know.
    Unknown,
    /// Asked; the person does not want to say.
    Refused,
    /// Not asked on purpose, for now.
    NotAsked,
    /// Too painful or too early: to be asked later. Raises a task.
    AskLater,
}

impl NoValue {
    /// Every one, in the order of the form; "there is none" only where [`NoValue::fits`].
    pub const ALL: &'static [Self] = &[Self::HasNone, Self::Unknown, Self::Refused, Self::AskLater, Self::NotAsked];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::HasNone => "has-none",
            Self::Unknown => "unknown",
            Self::Refused => "refused",
            Self::NotAsked => "not-asked",
            Self::AskLater => "ask-later",
        }
    }
    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|n| n.word() == text)
    }
    /// Whether it can be said of a kind: a list says "none" with a code of its own, and everybody has a name.
    #[must_use]
    pub fn fits(self, kind: FactKind) -> bool {
        self != Self::HasNone || kind.spec().can_lack
    }
}

/// A value, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The value.
    Value(Value),
    /// No value, and why.
    None(NoValue),
}

impl Answer {
    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::None(_) => None,
        }
    }
    /// Whether it says something about the person: a value, or that there is none.
    #[must_use]
    pub fn is_told(&self) -> bool {
        matches!(self, Self::Value(_) | Self::None(NoValue::HasNone))
    }
    /// The state as one word: `value` or the reason.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::None(why) => why.word(),
        }
    }
}
