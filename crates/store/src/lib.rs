//! SQL for SQLite and PostgreSQL: one module per aggregate, the log, the job queue, migrations.
//!
//! The only crate that knows SQL. A function that touches a file takes a [`opweg_access::Permit`]; a transaction is
//! opened for somebody with a purpose and cannot be committed without a log entry.

pub mod door;
pub mod doubles;
pub mod drafts;
mod engine;
pub mod exchange;
pub mod file;
mod hex;
pub mod identity;
pub mod jobs;
pub mod keys;
pub mod log;
pub mod network;
pub mod offers;
pub mod outbox;
pub mod partners;
pub mod path;
pub mod people;
pub mod portable;
pub mod referral;
pub mod retention;
pub mod screening;
pub mod upkeep;

#[doc(hidden)]
pub use engine::statements_run;
pub use engine::{Conn, Db, Options, Row, Take, Tx, Value, at_rest};
pub use hex::{hex, unhex};

use opweg_access::Why;

/// What can go wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The policy said no; the refusal is in the log.
    #[error("refused: {}", .0.word())]
    Refused(Why),
    /// There is no such thing, or nobody here may know of it.
    #[error("not found")]
    NotFound,
    /// It is one file with another one now, which whoever asked may open in the same way.
    #[error("joined to file {0}")]
    Moved(opweg_model::FileId),
    /// Somebody changed it meanwhile: the version that is there now.
    #[error("changed meanwhile, now at version {0}")]
    Stale(i64),
    /// Already there.
    #[error("already there: {0}")]
    Double(&'static str),
    /// Not allowed in this state.
    #[error("not possible now: {0}")]
    State(&'static str),
    /// A value that cannot be true.
    #[error("a value that is {0}")]
    Value(opweg_model::fact::BadValue),
    /// A change without its log entry was about to be committed: a bug, refused.
    #[error("a transaction without a log entry")]
    NotLogged,
    /// What is stored cannot be read.
    #[error("stored data cannot be read: {0}")]
    Corrupt(String),
    /// The disk is full or read-only.
    #[error("the disk is full or cannot be written")]
    DiskFull,
    /// The database does not answer.
    #[error("the database does not answer: {0}")]
    Gone(String),
    /// Any other error of the server.
    #[error("database: {0}")]
    Sql(sqlx::Error),
    /// Any other error of the embedded engine.
    #[error("database: {0}")]
    Embedded(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as C;
        let Some(code) = error.sqlite_error() else { return Self::Embedded(error) };
        match code.code {
            // Writing, flushing or growing the file failed: a disk that is full tells it so too.
            C::DiskFull | C::ReadOnly => Self::DiskFull,
            C::SystemIoFailure if UNWRITABLE.contains(&code.extended_code) => Self::DiskFull,
            C::ConstraintViolation if UNIQUE.contains(&code.extended_code) => Self::Double("unique value"),
            C::CannotOpen | C::DatabaseBusy => Self::Gone(error.to_string()),
            _ => Self::Embedded(error),
        }
    }
}

/// The extended codes of SQLite for a file that cannot be written, flushed, cut or grown.
const UNWRITABLE: [i32; 5] = [778, 1_034, 1_290, 1_546, 4_874];
/// Its codes for a value that is there already: a primary key, a unique index, a row number.
const UNIQUE: [i32; 3] = [1_555, 2_067, 2_579];

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Self::Gone(error.to_string()),
            sqlx::Error::Io(io) => Self::of_disk(io),
            sqlx::Error::Database(db) => {
                let (code, text) = (db.code().unwrap_or_default().into_owned(), db.message().to_owned());
                let full = code == "53100" || text.contains("disk is full");
                let unique = db.is_unique_violation();
                let shutting = code.starts_with("57P") || code.starts_with("08");
                match () {
                    () if full => Self::DiskFull,
                    () if unique => Self::Double("unique value"),
                    () if shutting => Self::Gone(text),
                    () => Self::Sql(error),
                }
            }
            _ => Self::Sql(error),
        }
    }
}

impl Error {
    /// What a file or a connection said: no room to write is something to do about, everything else is no answer.
    fn of_disk(error: &std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::StorageFull | K::QuotaExceeded | K::ReadOnlyFilesystem => Self::DiskFull,
            _ => Self::Gone(error.to_string()),
        }
    }
}

/// Result of the store.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Microseconds of a moment, as stored.
#[must_use]
pub fn micros(at: jiff::Timestamp) -> i64 {
    at.as_microsecond()
}

/// A moment of stored microseconds; out-of-range numbers become the earliest moment.
#[must_use]
pub fn moment(micros: i64) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(micros).unwrap_or(jiff::Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind as K;

    #[test]
    fn a_disk_without_room_is_told_from_a_database_that_is_gone() {
        for kind in [K::StorageFull, K::QuotaExceeded, K::ReadOnlyFilesystem] {
            assert!(matches!(Error::of_disk(&kind.into()), Error::DiskFull), "{kind}");
            assert!(matches!(Error::from(sqlx::Error::Io(kind.into())), Error::DiskFull), "{kind}");
        }
        // As the system itself says it when a flush finds no room.
        assert!(matches!(Error::of_disk(&std::io::Error::from_raw_os_error(28)), Error::DiskFull));
        assert!(matches!(Error::of_disk(&K::ConnectionReset.into()), Error::Gone(_)));
    }
}
