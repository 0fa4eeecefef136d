//! Conditions as editors write them in `content/`: `all(dutch below b2, not(civic-state is certificate|exempt))`.
//!
//! They are read once, when the program starts, and asked of a person whose facts are partly unknown. The answer has
//! three values (Kleene): an unknown counts as unknown until nothing it could be would change the answer.

mod parse;
mod vocabulary;

pub use parse::ConditionError;
pub use vocabulary::{Domain, Held, Vocabulary, day_number, of_day_number};

use std::borrow::Cow;
use std::collections::BTreeSet;

/// What a condition says of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// It depends on what is not known.
    Unknown,
}

impl Truth {
    fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().fold(Self::Yes, |so_far, next| match (so_far, next) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        })
    }
    fn opposite(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
    fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        Self::all(truths.into_iter().map(Self::opposite)).opposite()
    }
}

/// Where a condition finds the values of its names.
pub trait Values {
    /// What is held of a name; nothing when it is not known.
    fn held(&self, name: &str) -> Option<Cow<'_, Held>>;
}

/// A condition: how it was written, and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    text: String,
    expression: Expression,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Not(Box<Expression>),
    Test(String, Test),
}

/// What is asked of one value. `at least` and `below` in an ordered list are read as the codes from there on or before.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Among(BTreeSet<String>),
    AtLeast(i64),
    Below(i64),
}

impl Condition {
    /// Reads a condition over the names of a vocabulary.
    ///
    /// # Errors
    /// [`ConditionError`] for a text that is no condition, and for names and codes that do not exist, with the nearest
    /// one that does.
    pub fn read(text: &str, vocabulary: &Vocabulary) -> Result<Self, ConditionError> {
        Ok(Self { text: text.trim().to_owned(), expression: parse::expression(text, vocabulary)? })
    }
    /// How it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
    /// Whether it holds.
    #[must_use]
    pub fn holds(&self, values: &impl Values) -> Truth {
        self.expression.holds(values)
    }
    /// The names it reads.
    #[must_use]
    pub fn reads(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.expression.each_name(&mut |name| {
            names.insert(name);
        });
        names
    }
    /// The names that are not known well enough and on which the answer hangs; none when there is an answer.
    #[must_use]
    pub fn deciding(&self, values: &impl Values) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.expression.each_deciding(values, &mut |name| {
            names.insert(name);
        });
        names
    }
}

impl Expression {
    fn holds(&self, values: &impl Values) -> Truth {
        match self {
            Self::All(parts) => Truth::all(parts.iter().map(|part| part.holds(values))),
            Self::Any(parts) => Truth::any(parts.iter().map(|part| part.holds(values))),
            Self::Not(part) => part.holds(values).opposite(),
            Self::Test(name, test) => values.held(name).map_or(Truth::Unknown, |held| test.of(&held)),
        }
    }
    fn each_name<'e>(&'e self, note: &mut impl FnMut(&'e str)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_name(note)),
            Self::Not(part) => part.each_name(note),
            Self::Test(name, _) => note(name),
        }
    }
    /// Only parts without an answer hang on something: beside a "no" in `all` nothing else matters, and then `all`
    /// itself has an answer.
    fn each_deciding<'e>(&'e self, values: &impl Values, note: &mut impl FnMut(&'e str)) {
        if self.holds(values) != Truth::Unknown {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_deciding(values, note)),
            Self::Not(part) => part.each_deciding(values, note),
            Self::Test(name, _) => note(name),
        }
    }
}

impl Test {
    /// Yes when it holds whatever the value may be, no when it holds for none of what it may be.
    fn of(&self, held: &Held) -> Truth {
        match (self, held) {
            (Self::Among(codes), Held::Codes(possible)) => {
                among(possible.iter().map(|world| !world.is_disjoint(codes)))
            }
            (Self::AtLeast(n), Held::Between(low, high)) => among([low >= n, high >= n]),
            (Self::Below(n), Held::Between(low, high)) => among([low < n, high < n]),
            // A vocabulary gives each name one kind of value; a value of another kind says nothing.
            _ => Truth::Unknown,
        }
    }
}

fn among(answers: impl IntoIterator<Item = bool>) -> Truth {
    let (mut some_yes, mut some_no) = (false, false);
    for answer in answers {
        *if answer { &mut some_yes } else { &mut some_no } = true;
    }
    match (some_yes, some_no) {
        (true, false) => Truth::Yes,
        (false, true) => Truth::No,
        _ => Truth::Unknown,
    }
}

#[cfg(test)]
mod tests;
