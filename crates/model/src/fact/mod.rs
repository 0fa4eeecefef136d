//! Facts: what a file is made of. Each kind says where it belongs, how secret it is and how it is asked; each fact has
//! a value or says plainly why there is none (R-ID-03…07).

mod answer;
mod clean;
mod kind;
pub mod lists;
pub mod residence;
mod shape;

pub use answer::{Answer, NoValue};
pub use kind::{FactKind, Spec};
pub use shape::{BadValue, Cefr, Field, FieldShape, Shape, Skill, Value};

use crate::{FactId, FileId, FuzzyDate, IntakeId, OrgId, UserId};
use jiff::Timestamp;
use uuid::Uuid;

/// Where a fact comes from. Two sources may disagree; both are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The person said so.
    Client,
    /// Somebody who speaks for the person.
    Representative,
    /// Read from a document.
    Document,
    /// Read from a register.
    Register,
    /// Seen over time by a worker.
    Observed,
    /// A test or assessment.
    Test,
    /// Said by a mentor or another third party.
    ThirdParty,
    /// Came with an import.
    Import,
}

impl Source {
    /// Every source, in the order of the pick list.
    pub const ALL: &'static [Self] = &[
        Self::Client,
        Self::Representative,
        Self::Document,
        Self::Register,
        Self::Observed,
        Self::Test,
        Self::ThirdParty,
        Self::Import,
    ];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Representative => "representative",
            Self::Document => "document",
            Self::Register => "register",
            Self::Observed => "observed",
            Self::Test => "test",
            Self::ThirdParty => "third-party",
            Self::Import => "import",
        }
    }
    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|s| s.word() == text)
    }
}

/// One dated, sourced statement on a file. Facts are added and never changed: a correction is a new fact that names the
/// one it replaces.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Fact {
    /// Its identity.
    pub id: FactId,
    /// The file it belongs to.
    pub file: FileId,
    /// What it is about.
    pub kind: FactKind,
    /// Which of several entries of a repeatable kind it states; equal for all statements about the same entry.
    pub slot: Uuid,
    /// The value, or why there is none.
    pub answer: Answer,
    /// Since when it is true, as far as known.
    pub as_of: Option<FuzzyDate>,
    /// Where it comes from.
    pub source: Source,
    /// Who typed it.
    pub author: UserId,
    /// The organisation answerable for it.
    pub org: OrgId,
    /// The conversation it was told in.
    pub intake: Option<IntakeId>,
    /// The fact it corrects.
    pub replaces: Option<FactId>,
    /// When it was written down.
    pub recorded: Timestamp,
}

/// The facts that hold now: those no other fact replaces, newest first within a kind and entry.
#[must_use]
pub fn current(facts: &[Fact]) -> Vec<&Fact> {
    let replaced: std::collections::HashSet<FactId> = facts.iter().filter_map(|f| f.replaces).collect();
    let mut now: Vec<&Fact> = facts.iter().filter(|f| !replaced.contains(&f.id)).collect();
    now.sort_by_key(|f| (f.kind as usize, f.slot, std::cmp::Reverse((f.recorded, f.id))));
    now
}

/// The newest value that current statements give for a kind, where one line has to show one.
#[must_use]
pub fn newest<'f>(now: &[&'f Fact], kind: FactKind) -> Option<&'f Value> {
    now.iter().filter(|f| f.kind == kind).max_by_key(|f| f.recorded).and_then(|f| f.answer.value())
}

/// Whether a value can be true on a day: nobody was born after today. Parsing knows no clock, so this stands apart.
///
/// # Errors
/// [`BadValue::ToCome`].
pub fn by_day(kind: FactKind, value: &Value, today: jiff::civil::Date) -> Result<(), BadValue> {
    match (kind, value) {
        (FactKind::BirthDate, Value::Day(born)) if born.is_after(today) => Err(BadValue::ToCome),
        _ => Ok(()),
    }
}

/// Whether current statements about one entry contradict each other: at least two different values, or a value beside
/// "there is none". "Unknown" or "refused" beside a value is no contradiction.
#[must_use]
pub fn disagree(statements: &[&Fact]) -> bool {
    let mut told = statements.iter().map(|f| &f.answer).filter(|a| a.is_told());
    let Some(first) = told.next() else { return false };
    told.any(|a| a != first)
}
