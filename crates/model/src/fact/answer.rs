//! An answer is a value or one of four honest reasons why there is none (DESIGN §2, promise 2).

use super::Value;
use serde::{Deserialize, Serialize};

/// Why there is no value. None of these is a "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoValue {
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
    /// Every reason, in the order of the form.
    pub const ALL: &'static [Self] = &[Self::Unknown, Self::Refused, Self::AskLater, Self::NotAsked];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
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
    /// The state as one word: `value` or the reason.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::None(why) => why.word(),
        }
    }
}
