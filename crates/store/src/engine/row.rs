//! Rows of an answer, read column by column in the order of the SELECT.

use crate::{Error, Result};
use rusqlite::types::ValueRef;
use sqlx::Row as _;
use sqlx::postgres::{PgRow, Postgres};
use std::str::FromStr;
use uuid::Uuid;

/// A row of an answer.
#[derive(Debug)]
pub enum Row {
    /// From SQLite.
    Embedded(Vec<Cell>),
    /// From PostgreSQL.
    Server(PgRow),
}

/// A column of a row of SQLite.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Cell {
    Null,
    Int(i64),
    Real(f64),
    Text(String),
    Bytes(Vec<u8>),
}

impl From<ValueRef<'_>> for Cell {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(n) => Self::Int(n),
            ValueRef::Real(n) => Self::Real(n),
            // Bytes that are no text stay bytes: whoever asks for a text is told.
            ValueRef::Text(text) => match std::str::from_utf8(text) {
                Ok(text) => Self::Text(text.to_owned()),
                Err(_) => Self::Bytes(text.to_vec()),
            },
            ValueRef::Blob(bytes) => Self::Bytes(bytes.to_vec()),
        }
    }
}

/// What a cell of SQLite can be read as.
pub trait OfCell: Sized {
    /// The value, when the cell holds one of this type.
    fn of(cell: &Cell) -> Option<Self>;
}

macro_rules! of_cell {
    ($($kind:ty: $pattern:pat => $value:expr;)+) => {$(
        impl OfCell for $kind {
            fn of(cell: &Cell) -> Option<Self> {
                match cell {
                    $pattern => $value,
                    _ => None,
                }
            }
        }
    )+};
}
of_cell! {
    i64: Cell::Int(n) => Some(*n);
    i32: Cell::Int(n) => i32::try_from(*n).ok();
    bool: Cell::Int(n) => Some(*n != 0);
    String: Cell::Text(text) => Some(text.clone());
    Vec<u8>: Cell::Bytes(bytes) => Some(bytes.clone());
    Uuid: Cell::Bytes(bytes) => Uuid::from_slice(bytes).ok();
}

impl<T: OfCell> OfCell for Option<T> {
    fn of(cell: &Cell) -> Option<Self> {
        if *cell == Cell::Null { Some(None) } else { T::of(cell).map(Some) }
    }
}

/// A column type that both engines can give.
pub trait Column: OfCell + for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres> {}
impl<T> Column for T where T: OfCell + for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres> {}

impl Row {
    /// Takes the columns one after the other, in the order of the SELECT.
    #[must_use]
    pub fn take(&self) -> Take<'_> {
        Take { row: self, at: 0 }
    }
}

/// Takes the columns of a row in order.
#[derive(Debug)]
pub struct Take<'r> {
    row: &'r Row,
    at: usize,
}

impl Take<'_> {
    /// The next column.
    ///
    /// # Errors
    /// When it is of another type.
    #[expect(clippy::should_implement_trait, reason = "each column may have another type: no iterator")]
    pub fn next<T: Column>(&mut self) -> Result<T> {
        let at = self.at;
        self.at += 1;
        match self.row {
            Row::Embedded(cells) => {
                let read = cells.get(at).and_then(T::of);
                read.ok_or_else(|| Error::Corrupt(format!("column {at} is no {}", std::any::type_name::<T>())))
            }
            Row::Server(row) => row.try_get(at).map_err(|e| Error::Corrupt(e.to_string())),
        }
    }
    /// The next column as a moment.
    ///
    /// # Errors
    /// When it is no number.
    pub fn moment(&mut self) -> Result<jiff::Timestamp> {
        Ok(crate::moment(self.next::<i64>()?))
    }
    /// The next column as a moment that may be empty.
    ///
    /// # Errors
    /// When it is no number.
    pub fn moment_opt(&mut self) -> Result<Option<jiff::Timestamp>> {
        Ok(self.next::<Option<i64>>()?.map(crate::moment))
    }
    /// The next column read by a parser of the model.
    ///
    /// # Errors
    /// When the text is none of its words.
    pub fn word<T: FromStr>(&mut self) -> Result<T> {
        let text: String = self.next()?;
        text.parse().map_err(|_| Error::Corrupt(format!("unknown word {text:?}")))
    }
    /// The next column, which may be empty, read by a parser of the model.
    ///
    /// # Errors
    /// When the text is none of its words.
    pub fn word_opt<T: FromStr>(&mut self) -> Result<Option<T>> {
        let text: Option<String> = self.next()?;
        text.map(|t| t.parse().map_err(|_| Error::Corrupt(format!("unknown word {t:?}")))).transpose()
    }
}
