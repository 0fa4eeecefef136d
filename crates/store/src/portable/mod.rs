//! A copy of everything as lines of JSON, which either engine can read back: the backup of a server, and the way from
//! the embedded engine to a server.
//!
//! The first line says what this is, then each table has a line with its columns followed by one line per row, and the
//! last line carries the number of rows and a checksum, so that a copy that was cut short or changed is never restored.
//! Numbers, addresses and codes stay sealed: the copy is of no use without the secret key.

pub(crate) mod schema;
mod take_back;

pub use take_back::{Restored, restore};

use crate::{Conn, Db, Error, Result, Row, Value, hex};
use jiff::Timestamp;
use schema::{Sort, Table};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Write;

/// What the first line calls this form.
const FORM: &str = "opweg-copy-1";
/// Rows read at a time.
const PAGE: usize = 2000;

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    form: String,
    /// Number of the last migration.
    tables_version: i64,
    at: Timestamp,
}

#[derive(Debug, Serialize, Deserialize)]
struct TableLine {
    table: String,
    columns: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Tail {
    rows: u64,
    sha256: String,
}

/// What can be wrong with a copy.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The database.
    #[error(transparent)]
    Store(#[from] Error),
    /// The file.
    #[error("the file cannot be read or written: {0}")]
    File(#[from] std::io::Error),
    /// Not a copy, cut short, changed, or from a newer version of the program.
    #[error("line {line}: {what}")]
    Form {
        /// Its line, from 1.
        line: u64,
        /// What is wrong.
        what: String,
    },
    /// There is something in the database already.
    #[error("the database is not empty")]
    NotEmpty,
}

/// Writes everything as it was at one moment, while others go on working. Returns the number of rows; `progress` is told
/// the rows so far.
///
/// # Errors
/// [`CopyError`].
pub async fn write(db: &Db, out: impl Write, now: Timestamp, mut progress: impl FnMut(u64)) -> Result<u64, CopyError> {
    let mut conn = db.snapshot().await?;
    let mut out = Summed { out, sum: Sha256::new() };
    out.line(&Head { form: FORM.to_owned(), tables_version: schema::version(), at: now })?;
    let mut rows = 0;
    for table in schema::tables() {
        let columns = table.columns.iter().map(|c| c.name.clone()).collect();
        out.line(&TableLine { table: table.name.clone(), columns })?;
        let mut after: Option<Vec<Value>> = None;
        loop {
            let page = page(&mut conn, &table, after.as_deref()).await?;
            for row in &page {
                out.line(&row.iter().map(to_json).collect::<Vec<_>>())?;
            }
            rows += page.len() as u64;
            progress(rows);
            let full = page.len() == PAGE;
            after = page.into_iter().next_back().map(|last| table.key.iter().map(|k| last[*k].clone()).collect());
            if !full {
                break;
            }
        }
    }
    let sha256 = hex(&out.sum.clone().finalize());
    out.line(&Tail { rows, sha256 })?;
    out.out.flush()?;
    Ok(rows)
}

/// The rows after a key, in the order of the key.
async fn page(conn: &mut Conn, table: &Table, after: Option<&[Value]>) -> Result<Vec<Vec<Value>>> {
    let names: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
    let key = table.key.iter().map(|k| names[*k]).collect::<Vec<_>>().join(", ");
    let places = (1..=table.key.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let condition = if after.is_some() { format!("WHERE ({key}) > ({places}) ") } else { String::new() };
    let sql = format!("SELECT {} FROM {} {condition}ORDER BY {key} LIMIT {PAGE}", names.join(", "), table.name);
    let rows = conn.rows_where(sql, after.unwrap_or_default()).await?;
    rows.iter().map(|row| values(row, table)).collect()
}

pub(crate) fn values(row: &Row, table: &Table) -> Result<Vec<Value>> {
    let mut t = row.take();
    let one = |sort: Sort| {
        Ok(match sort {
            Sort::Id => Value::Id(t.next()?),
            Sort::Int => Value::Int(t.next()?),
            Sort::Bool => Value::Bool(t.next()?),
            Sort::Text => Value::Text(t.next()?),
            Sort::Bytes => Value::Bytes(t.next()?),
        })
    };
    table.columns.iter().map(|c| c.sort).map(one).collect()
}

fn to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Id(v) => v.map(|v| v.to_string()).into(),
        Value::Int(v) => (*v).into(),
        Value::Bool(v) => (*v).into(),
        Value::Text(v) => v.clone().into(),
        Value::Bytes(v) => v.as_deref().map(hex).into(),
    }
}

/// Sums what it writes.
struct Summed<W> {
    out: W,
    sum: Sha256,
}

impl<W: Write> Summed<W> {
    fn line(&mut self, what: &impl Serialize) -> Result<(), CopyError> {
        let mut line = serde_json::to_vec(what).map_err(|e| Error::Corrupt(e.to_string()))?;
        line.push(b'\n');
        self.sum.update(&line);
        Ok(self.out.write_all(&line)?)
    }
}
