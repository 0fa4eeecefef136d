//! The embedded engine: connections of SQLite that are lent to one task at a time.
//!
//! Statements run where they are asked for, not on a thread of their own: most take some microseconds, and handing rows
//! from thread to thread cost more than finding them (decision 0010). Whoever needs seconds asks for a thread himself.

use super::Value;
use super::row::Cell;
use crate::{Error, Result};
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, Statement};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Readers at once.
const READERS: usize = 4;
/// Statements that stay prepared on each connection.
const PREPARED: usize = 400;
/// How long one waits for a connection, and a connection for a lock of another program.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open file: several readers, one writer.
#[derive(Debug, Clone)]
pub struct Embedded {
    read: Arc<Shelf>,
    write: Arc<Shelf>,
    /// The write-ahead log, flushed to the disk before a change is confirmed.
    pub(super) wal: Arc<Path>,
}

impl Embedded {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let shelf = |read_only, places| {
            Arc::new(Shelf {
                path: path.to_owned(),
                read_only,
                places: Arc::new(Semaphore::new(places)),
                idle: Mutex::default(),
            })
        };
        let (write, read) = (shelf(false, 1), shelf(true, READERS));
        make_private(path);
        // The writer first: it makes the write-ahead log, which is as private as the file.
        write.put_back(write.connect()?);
        read.put_back(read.connect()?);
        let mut wal = path.to_owned().into_os_string();
        wal.push("-wal");
        Ok(Self { read, write, wal: PathBuf::from(wal).into() })
    }

    pub(super) async fn reader(&self) -> Result<Lent> {
        Shelf::lend(&self.read).await
    }

    pub(super) async fn writer(&self) -> Result<Lent> {
        Shelf::lend(&self.write).await
    }

    pub(super) fn close(&self) {
        for shelf in [&self.read, &self.write] {
            shelf.places.close();
            shelf.idle().clear();
        }
    }
}

/// Makes the file, readable by its owner only, when there is none yet. What does not work here is said by opening it.
fn make_private(path: &Path) {
    let mut how = std::fs::OpenOptions::new();
    how.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    let _ = how.open(path);
}

/// Makes sure that no program works with a file, and brings what its write-ahead log holds into it. The log mode can be
/// left only by the last one who has the file open.
///
/// # Errors
/// [`Error::Gone`] while somebody has it open; what the engine says when it is no sound database.
pub fn at_rest(path: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let mode: rusqlite::Result<String> = conn.query_row("PRAGMA journal_mode = delete", [], |row| row.get(0));
    let busy = || Error::Gone("another program has the database open".into());
    match mode {
        Ok(mode) if mode == "delete" => Ok(()),
        Ok(_) => Err(busy()),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => Err(busy()),
        Err(error) => Err(error.into()),
    }
}

/// Connections of one kind that wait for a task.
#[derive(Debug)]
struct Shelf {
    path: PathBuf,
    read_only: bool,
    places: Arc<Semaphore>,
    idle: Mutex<Vec<Connection>>,
}

impl Shelf {
    fn connect(&self) -> Result<Connection> {
        let how = if self.read_only { OpenFlags::SQLITE_OPEN_READ_ONLY } else { OpenFlags::SQLITE_OPEN_READ_WRITE };
        let make = if self.read_only { OpenFlags::empty() } else { OpenFlags::SQLITE_OPEN_CREATE };
        let conn = Connection::open_with_flags(&self.path, how | make | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        conn.busy_timeout(PATIENCE)?;
        conn.set_prepared_statement_cache_capacity(PREPARED);
        if !self.read_only {
            conn.pragma_update(None, "journal_mode", "wal")?;
        }
        // A plan is made once per statement. Without this, every value that could sway the planner makes it plan anew:
        // a fifth of the time of opening a file.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // Changes are flushed by `Tx::settle`, the log of reads is not (decision 0003).
        conn.pragma_update(None, "synchronous", "normal")?;
        conn.pragma_update(None, "foreign_keys", true)?;
        conn.pragma_update(None, "temp_store", "memory")?;
        conn.pragma_update(None, "cache_size", -16_000)?;
        Ok(conn)
    }

    async fn lend(shelf: &Arc<Self>) -> Result<Lent> {
        let place = tokio::time::timeout(PATIENCE, shelf.places.clone().acquire_owned()).await;
        let place = place.map_err(|_| Error::Gone("every connection is in use".into()))?;
        let place = place.map_err(|_| Error::Gone("the database is closed".into()))?;
        let idle = shelf.idle().pop();
        let conn = match idle {
            Some(conn) => conn,
            None => shelf.connect()?,
        };
        Ok(Lent { conn: Some(conn), shelf: shelf.clone(), _place: place })
    }

    fn put_back(&self, conn: Connection) {
        self.idle().push(conn);
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that one task has to itself until it is dropped. What was begun and not committed is rolled back then.
pub struct Lent {
    conn: Option<Connection>,
    shelf: Arc<Shelf>,
    _place: OwnedSemaphorePermit,
}

impl Lent {
    /// All rows of an answer.
    pub(super) fn rows(&self, sql: &str, values: &[Value]) -> Result<Vec<Vec<Cell>>> {
        self.some_rows(sql, values, usize::MAX)
    }

    /// The first row, if there is one.
    pub(super) fn row(&self, sql: &str, values: &[Value]) -> Result<Option<Vec<Cell>>> {
        Ok(self.some_rows(sql, values, 1)?.pop())
    }

    /// How many rows a statement touched.
    pub(super) fn run(&self, sql: &str, values: &[Value]) -> Result<u64> {
        self.some_rows(sql, values, usize::MAX)?;
        self.changes()
    }

    /// How many rows the last statement touched.
    pub(super) fn changes(&self) -> Result<u64> {
        Ok(self.conn()?.changes())
    }

    /// Whether a statement can be prepared.
    pub(super) fn prepares(&self, sql: &str) -> Result<()> {
        Ok(self.conn()?.prepare(sql).map(drop)?)
    }

    /// Statements without values, one or several: also to begin a transaction and to commit it.
    pub(super) fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.conn()?.execute_batch(sql)?)
    }

    fn some_rows(&self, sql: &str, values: &[Value], most: usize) -> Result<Vec<Vec<Cell>>> {
        let mut statement = self.conn()?.prepare_cached(sql)?;
        bind(&mut statement, values)?;
        let width = statement.column_count();
        let (mut found, mut rows) = (Vec::new(), statement.raw_query());
        while found.len() < most
            && let Some(row) = rows.next()?
        {
            let cells = (0..width).map(|at| Ok(Cell::from(row.get_ref(at)?)));
            found.push(cells.collect::<rusqlite::Result<Vec<Cell>>>()?);
        }
        Ok(found)
    }

    fn conn(&self) -> Result<&Connection> {
        self.conn.as_ref().ok_or_else(|| Error::Gone("a connection that was given back".into()))
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let Some(conn) = self.conn.take() else { return };
        // A disk that is full makes the engine end a transaction on its own: then there is nothing to roll back.
        if !conn.is_autocommit() && conn.execute_batch("ROLLBACK").is_err() {
            return;
        }
        if !self.shelf.places.is_closed() {
            self.shelf.put_back(conn);
        }
    }
}

/// `$3` is the third value, wherever and however often it stands.
fn bind(statement: &mut Statement<'_>, values: &[Value]) -> Result<()> {
    for at in 1..=statement.parameter_count() {
        let number = statement.parameter_name(at).and_then(|name| name.get(1..)?.parse::<usize>().ok());
        let value = number.and_then(|n| values.get(n.checked_sub(1)?));
        let value = value.ok_or_else(|| Error::Corrupt(format!("no value for place {at} of a statement")))?;
        statement.raw_bind_parameter(at, value)?;
    }
    Ok(())
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let shown = match self {
            Self::Id(Some(id)) => ValueRef::Blob(id.as_bytes()),
            Self::Int(Some(n)) => ValueRef::Integer(*n),
            Self::Bool(yes) => ValueRef::Integer(i64::from(*yes)),
            Self::Text(Some(text)) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(Some(bytes)) => ValueRef::Blob(bytes),
            Self::Id(None) | Self::Int(None) | Self::Text(None) | Self::Bytes(None) => ValueRef::Null,
        };
        Ok(ToSqlOutput::Borrowed(shown))
    }
}
