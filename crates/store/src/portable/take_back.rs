//! Reading a copy back: the whole copy in one transaction, or nothing at all.

use super::schema::{self, Column, Sort, Table};
use super::{CopyError, FORM, Head, TableLine, Tail, hex};
use crate::file::records;
use crate::log::{Act, Entry};
use crate::{Db, Tx, Value, args};
use jiff::Timestamp;
use opweg_access::Actor;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::io::BufRead;
use uuid::Uuid;

/// What was brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restored {
    /// How many rows.
    pub rows: u64,
    /// When the copy was made.
    pub made: Timestamp,
}

/// Brings a copy back into a database with its tables. What is there already is thrown away when `replace` is set.
///
/// # Errors
/// [`CopyError`]; nothing was changed then.
pub async fn restore(
    db: &Db,
    from: impl BufRead,
    replace: bool,
    now: Timestamp,
    mut progress: impl FnMut(u64),
) -> Result<Restored, CopyError> {
    let mut lines = Lines { from, number: 0, sum: Sha256::new() };
    let head: Head = lines.need("not a copy made by this program")?;
    if head.form != FORM || head.tables_version > schema::version() {
        return Err(lines.wrong("a copy of a newer version of this program"));
    }
    let mut tx = db.begin(now).await?;
    empty(&mut tx, replace).await?;
    let tables = schema::tables();
    let mut into: Option<Into> = None;
    // Made again by a job of its own, and of another type then.
    let by_older_rules = |table: &str| table == "search_key" && head.tables_version < KEYS_ARE_NUMBERS;
    let mut rows = 0;
    loop {
        let before = lines.sum.clone();
        match lines.next()?.ok_or_else(|| lines.wrong("the end is missing: the copy was cut short"))? {
            Json::Array(values) => {
                let into = into.as_mut().ok_or_else(|| lines.wrong("a row without a table"))?;
                if !into.left_out {
                    let fits = into.take(values);
                    fits.ok_or_else(|| lines.wrong("a row that does not fit its table"))?;
                }
                if into.is_full() {
                    into.write(&mut tx).await?;
                }
                rows += 1;
                progress(rows);
            }
            other if other.get("table").is_some() => {
                let line: TableLine = parse(other).ok_or_else(|| lines.wrong("a table that cannot be read"))?;
                if let Some(full) = &mut into {
                    full.write(&mut tx).await?;
                }
                let next = Into::of(&tables, &line, by_older_rules(&line.table));
                into = Some(next.ok_or_else(|| lines.wrong("a table this version does not know"))?);
            }
            other => {
                let tail: Tail = parse(other).ok_or_else(|| lines.wrong("a line that is no row, table or end"))?;
                if tail.rows != rows || tail.sha256 != hex(&before.finalize()) {
                    return Err(lines.wrong("the checksum does not fit: the copy was changed"));
                }
                if let Some(last) = &mut into {
                    last.write(&mut tx).await?;
                }
                break;
            }
        }
    }
    if (KEYS_ARE_NUMBERS..RESTRICTED_APART).contains(&head.tables_version) {
        records::keep_restricted_apart(&mut tx).await?;
    }
    tx.note(Entry::of_actor(&Actor::System, Act::Import, "backup", "").with(format!("rows={rows}")));
    tx.commit().await?;
    Ok(Restored { rows, made: head.at })
}

/// Throws away what is there, what refers to others first.
async fn empty(tx: &mut Tx, replace: bool) -> Result<(), CopyError> {
    if !replace && tx.row("SELECT 1 FROM organisation LIMIT 1", args![]).await?.is_some() {
        return Err(CopyError::NotEmpty);
    }
    for table in schema::tables().iter().rev() {
        tx.run_made(format!("DELETE FROM {}", table.name), &[]).await?;
    }
    Ok(())
}

/// The migration since which the keys of searches are numbers.
const KEYS_ARE_NUMBERS: i64 = 10;
/// The migration since which those of restricted files are kept apart.
const RESTRICTED_APART: i64 = 13;
/// Values in one statement, about: on a server the way there takes longer than the work.
const VALUES: usize = 1000;

/// A table that rows are put into, many at a time.
struct Into {
    begin: String,
    sorts: Vec<Sort>,
    waiting: Vec<Value>,
    left_out: bool,
}

impl Into {
    fn of(tables: &[Table], line: &TableLine, left_out: bool) -> Option<Self> {
        // Only names that the migrations know become part of the statement.
        let table = tables.iter().find(|t| t.name == line.table)?;
        let find = |name: &String| table.columns.iter().find(|c| c.name == *name);
        let columns: Vec<&Column> = line.columns.iter().map(find).collect::<Option<_>>()?;
        let names: Vec<&str> = columns.iter().map(|c| c.name.as_str()).collect();
        let begin = format!("INSERT INTO {} ({}) VALUES ", table.name, names.join(", "));
        Some(Self { begin, sorts: columns.iter().map(|c| c.sort).collect(), waiting: Vec::new(), left_out })
    }

    /// Takes a row; none when it does not fit the table.
    fn take(&mut self, row: Vec<Json>) -> Option<()> {
        if row.len() != self.sorts.len() {
            return None;
        }
        let values = row.into_iter().zip(&self.sorts).map(|(json, sort)| from_json(json, *sort));
        self.waiting.extend(values.collect::<Option<Vec<_>>>()?);
        Some(())
    }

    fn is_full(&self) -> bool {
        self.waiting.len() + self.sorts.len() > VALUES
    }

    /// Writes the rows that wait.
    async fn write(&mut self, tx: &mut Tx) -> Result<(), CopyError> {
        let values = std::mem::take(&mut self.waiting);
        if values.is_empty() {
            return Ok(());
        }
        let row = |first: usize| {
            let places: Vec<String> = (first + 1..=first + self.sorts.len()).map(|n| format!("${n}")).collect();
            format!("({})", places.join(", "))
        };
        let rows: Vec<String> = (0..values.len()).step_by(self.sorts.len()).map(row).collect();
        tx.run_made(format!("{}{}", self.begin, rows.join(", ")), &values).await?;
        Ok(())
    }
}

fn from_json(json: Json, sort: Sort) -> Option<Value> {
    Some(match (sort, json) {
        (Sort::Id, Json::Null) => Value::Id(None),
        (Sort::Int, Json::Null) => Value::Int(None),
        (Sort::Text, Json::Null) => Value::Text(None),
        (Sort::Bytes, Json::Null) => Value::Bytes(None),
        (Sort::Id, Json::String(s)) => Value::Id(Some(Uuid::parse_str(&s).ok()?)),
        (Sort::Int, Json::Number(n)) => Value::Int(Some(n.as_i64()?)),
        (Sort::Bool, Json::Bool(b)) => Value::Bool(b),
        (Sort::Text, Json::String(s)) => Value::Text(Some(s)),
        (Sort::Bytes, Json::String(s)) => Value::Bytes(Some(from_hex(&s)?)),
        _ => return None,
    })
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).ok()).collect()
}

fn parse<T: DeserializeOwned>(json: Json) -> Option<T> {
    serde_json::from_value(json).ok()
}

/// The lines of a copy, counted and summed.
struct Lines<R> {
    from: R,
    number: u64,
    sum: Sha256,
}

impl<R: BufRead> Lines<R> {
    fn next(&mut self) -> Result<Option<Json>, CopyError> {
        let mut line = Vec::new();
        if self.from.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        self.sum.update(&line);
        serde_json::from_slice(&line).map(Some).map_err(|_| self.wrong("not a line of a copy"))
    }

    fn need<T: DeserializeOwned>(&mut self, what: &str) -> Result<T, CopyError> {
        let wrong = || CopyError::Form { line: 1, what: what.to_owned() };
        self.next().map_err(|_| wrong())?.and_then(parse).ok_or_else(wrong)
    }

    fn wrong(&self, what: &str) -> CopyError {
        CopyError::Form { line: self.number, what: what.to_owned() }
    }
}
