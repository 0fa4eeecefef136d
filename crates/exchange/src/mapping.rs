//! The mapping file: which column of somebody's table is which fact, which values are the same for every line, how
//! dates are written. TOML, so that a person can read and keep it.

use opweg_model::FuzzyDate;
use opweg_model::fact::{FactKind, Shape, Source};
use serde::Deserialize;
use std::collections::BTreeMap;

/// An example with the columns most tables have.
pub const EXAMPLE: &str = include_str!("../mappings/example.toml");

/// How dates are written in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateForm {
    /// 1994-05-17, 1994-05 or 1994, with `~` behind a guess.
    #[default]
    Iso,
    /// 17/05/1994, 05/1994 or 1994.
    DayMonthYear,
    /// 05/17/1994.
    MonthDayYear,
    /// 19940517 or 1994/05/17; zeros for what is not known.
    YearMonthDay,
}

/// A column and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The name at the head of the column.
    pub header: String,
    /// The kind of fact; none for a national or BIS number.
    pub kind: Option<FactKind>,
    /// The column holds the national or BIS number.
    #[serde(default)]
    pub number: bool,
    /// The part of an entry or skill; empty for the value itself.
    #[serde(default)]
    pub part: String,
    /// Columns of a repeatable kind with the same number make one entry.
    #[serde(default)]
    pub entry: u16,
    /// How dates are written here.
    pub date: Option<DateForm>,
    /// What stands between several values in one cell.
    pub split: Option<char>,
    /// What the values of the table are called here.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
}

/// A value that is the same on every line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constant {
    /// The kind of fact.
    pub kind: FactKind,
    /// The part of an entry or skill.
    #[serde(default)]
    pub part: String,
    /// The entry of a repeatable kind.
    #[serde(default)]
    pub entry: u16,
    /// The value.
    pub value: String,
}

/// A mapping.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// What people call it.
    pub name: String,
    /// What stands between cells; found in the first line when left out.
    pub separator: Option<char>,
    /// How dates are written.
    #[serde(default)]
    pub date: DateForm,
    /// Where the facts come from.
    #[serde(default = "import")]
    pub source: Source,
    /// Since when they hold.
    pub as_of: Option<FuzzyDate>,
    /// The columns.
    #[serde(rename = "column", default)]
    pub columns: Vec<Column>,
    /// What is the same on every line.
    #[serde(rename = "constant", default)]
    pub constants: Vec<Constant>,
}

const fn import() -> Source {
    Source::Import
}

/// Why a mapping cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// Not the form of a mapping file.
    #[error("line {line}, column {column}: {message}")]
    Form {
        /// Its line, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
        /// What is wrong, in English.
        message: String,
    },
    /// A column is neither a fact nor the number, or both.
    #[error("column {0:?} is neither a kind of fact nor the number, or both")]
    Neither(String),
    /// The kind has no such part.
    #[error("{kind} has no part {part:?}")]
    Part {
        /// The kind.
        kind: &'static str,
        /// The part asked for.
        part: String,
    },
    /// Several entries of a kind that has one.
    #[error("{0} has one entry only")]
    Entry(&'static str),
    /// Nothing says what people are called.
    #[error("no column holds the given name")]
    NoName,
    /// The separator is no ASCII character.
    #[error("the separator is not one ASCII character")]
    Separator,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// [`MappingError`] with what is wrong and where.
    pub fn read(text: &str) -> Result<Self, MappingError> {
        let mapping: Self = toml::from_str(text).map_err(|error| {
            let before = &text[..error.span().map_or(0, |s| s.start.min(text.len()))];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            MappingError::Form { line, column, message: error.message().to_owned() }
        })?;
        mapping.check()?;
        Ok(mapping)
    }

    fn check(&self) -> Result<(), MappingError> {
        if self.separator.is_some_and(|s| !s.is_ascii()) {
            return Err(MappingError::Separator);
        }
        if let Some(column) = self.columns.iter().find(|c| c.kind.is_some() == c.number) {
            return Err(MappingError::Neither(column.header.clone()));
        }
        let columns = self.columns.iter().filter_map(|c| Some((c.kind?, c.part.as_str(), c.entry)));
        let constants = self.constants.iter().map(|c| (c.kind, c.part.as_str(), c.entry));
        for (kind, part, entry) in columns.chain(constants) {
            if !has_part(kind, part) {
                return Err(MappingError::Part { kind: kind.key(), part: part.to_owned() });
            }
            if entry > 0 && !kind.spec().repeats {
                return Err(MappingError::Entry(kind.key()));
            }
        }
        if !self.columns.iter().any(|c| c.kind == Some(FactKind::GivenName)) {
            return Err(MappingError::NoName);
        }
        Ok(())
    }

    /// Whether lines carry the national or BIS number.
    #[must_use]
    pub fn uses_number(&self) -> bool {
        self.columns.iter().any(|c| c.number)
    }
}

const SKILL_PARTS: [&str; 6] = ["language", "listening", "reading", "speaking", "writing", "known-from"];

fn has_part(kind: FactKind, part: &str) -> bool {
    match kind.spec().shape {
        Shape::Entry(fields) => fields.iter().any(|f| f.key == part),
        Shape::Skill => SKILL_PARTS.contains(&part),
        _ => part.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_can_be_used() {
        let mapping = Mapping::read(EXAMPLE).unwrap();
        assert_eq!(
            (mapping.date, mapping.source, mapping.uses_number()),
            (DateForm::DayMonthYear, Source::Import, false)
        );
        for column in &mapping.columns {
            let Some(kind) = column.kind else { continue };
            for word in column.words.values() {
                assert!(crate::plain::read(kind, &word.as_str().into()).is_ok(), "{word}");
            }
        }
    }

    #[test]
    fn a_mistake_is_told_with_its_place() {
        let wrong = Mapping::read("name = \"x\"\n[[column]]\nheader = \"a\"\nkind = \"nonsense\"\n");
        assert!(matches!(wrong, Err(MappingError::Form { line: 4, column: 8, .. })), "{wrong:?}");
        let read = |rest: &str| Mapping::read(&format!("name = \"x\"\n{rest}")).unwrap_err();
        assert_eq!(read(""), MappingError::NoName);
        assert_eq!(read("[[column]]\nheader = \"a\"\n"), MappingError::Neither("a".into()));
        assert_eq!(
            read("[[column]]\nheader = \"a\"\nkind = \"address\"\n"),
            MappingError::Part { kind: "address", part: String::new() }
        );
        assert_eq!(read("[[column]]\nheader = \"a\"\nkind = \"sex\"\nentry = 2\n"), MappingError::Entry("sex"));
        assert_eq!(read("separator = \"→\"\n"), MappingError::Separator);
    }
}
