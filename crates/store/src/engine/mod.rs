//! The only place where the two engines differ: opening, transactions, values and rows.
//!
//! Statements are one text for both. Values and rows pass through two small enums instead of generic code, so that a
//! query is compiled once and reads the same whatever the engine.

mod count;
mod embedded;
mod migrations;
mod row;
mod server;
mod value;

#[doc(hidden)]
pub use count::statements_run;
pub use embedded::{Embedded, at_rest};
pub(crate) use migrations::POSTGRES_MIGRATIONS;
pub use row::{Row, Take};
pub use value::Value;
pub(crate) use value::listed;

use crate::{Error, Result};
use count::counted;
use embedded::Lent;
use sqlx::postgres::{PgConnectOptions, PgPool, Postgres};
use sqlx::{AssertSqlSafe, Executor as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

/// Where the data lives.
#[derive(Debug, Clone)]
pub enum Options {
    /// An embedded SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL server, with its URL.
    Postgres(String),
}

/// An open database.
#[derive(Debug, Clone)]
pub enum Db {
    /// Embedded: several readers, one writer.
    Sqlite(Embedded),
    /// A server.
    Postgres(PgPool),
}

/// Anything statements can be run on: a transaction or a borrowed connection.
pub enum Conn {
    /// A transaction of the embedded engine.
    SqliteTx(Lent),
    /// A reader of it.
    SqliteRead(Lent),
    /// A transaction of the server.
    PostgresTx(sqlx::Transaction<'static, Postgres>),
    /// A connection of the server.
    PostgresRead(sqlx::pool::PoolConnection<Postgres>),
}

/// A transaction that must say what it did before it can be committed (see `log`).
pub struct Tx {
    pub(crate) conn: Conn,
    pub(crate) entries: Vec<crate::log::Entry>,
    pub(crate) now: jiff::Timestamp,
    /// The files that permits were given on, each with how many registrations it was made of then.
    pub(crate) stood: Vec<(opweg_model::FileId, i64)>,
    /// What to flush before the commit is confirmed; nothing for a transaction that only reads.
    pub(crate) flush: Option<Arc<Path>>,
}

impl Db {
    /// Opens the database and creates an embedded file that is missing.
    ///
    /// # Errors
    /// When the file cannot be opened or the server does not answer.
    pub async fn open(options: &Options) -> Result<Self> {
        match options {
            Options::Sqlite(path) => Ok(Self::Sqlite(Embedded::open(path)?)),
            Options::Postgres(url) => {
                let options = PgConnectOptions::from_str(url)?.statement_cache_capacity(400);
                Ok(Self::Postgres(server::pool().connect_with(options).await?))
            }
        }
    }

    /// Whether this is the embedded engine.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }

    /// Brings the tables up to date; safe to call by several nodes at once.
    ///
    /// # Errors
    /// When a migration fails or was changed after it ran.
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite(file) => migrations::of_file(&file.writer().await?),
            Self::Postgres(pool) => migrations::of_server(pool).await,
        }
    }

    /// A connection for looking up what belongs to no file: users, organisations, sessions.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(&self) -> Result<Conn> {
        Ok(match self {
            Self::Sqlite(file) => Conn::SqliteRead(file.reader().await?),
            Self::Postgres(pool) => Conn::PostgresRead(pool.acquire().await?),
        })
    }

    /// A connection that sees everything as it is now and goes on seeing it so, without keeping anybody waiting: for a
    /// copy of everything.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(crate) async fn snapshot(&self) -> Result<Conn> {
        Ok(match self {
            Self::Sqlite(file) => {
                let lent = file.reader().await?;
                lent.batch("BEGIN")?;
                Conn::SqliteTx(lent)
            }
            Self::Postgres(pool) => {
                Conn::PostgresTx(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    /// A transaction that changes something. Its commit is confirmed when it is on the disk.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(&self, now: jiff::Timestamp) -> Result<Tx> {
        let (conn, flush) = match self {
            Self::Sqlite(file) => {
                let lent = file.writer().await?;
                // Immediate: one that reads first and writes later would fail at once under another program's writer.
                lent.batch("BEGIN IMMEDIATE")?;
                (Conn::SqliteTx(lent), Some(file.wal.clone()))
            }
            Self::Postgres(pool) => (Conn::PostgresTx(pool.begin().await?), None),
        };
        Ok(Tx { conn, entries: Vec::new(), now, stood: Vec::new(), flush })
    }

    /// A transaction that reads and writes nothing but its log entry, or something that is done again when it is lost. It
    /// survives the end of the program like any other; only a power cut may take those of the last moments (decision 0003).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin_reading(&self, now: jiff::Timestamp) -> Result<Tx> {
        let conn = match self {
            Self::Sqlite(_) => self.begin(now).await?.conn,
            Self::Postgres(pool) => {
                Conn::PostgresTx(pool.begin_with("BEGIN; SET LOCAL synchronous_commit = off").await?)
            }
        };
        Ok(Tx { conn, entries: Vec::new(), now, stood: Vec::new(), flush: None })
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> bool {
        match self.look().await {
            Ok(mut conn) => conn.rows("SELECT 1", &[]).await.is_ok(),
            Err(_) => false,
        }
    }

    /// Writes a consistent copy of an embedded database to a new file while others go on working.
    ///
    /// # Errors
    /// [`Error::State`] on PostgreSQL (use its own tools); otherwise what the engine says.
    pub async fn copy_to(&self, file: &Path) -> Result<()> {
        let Self::Sqlite(from) = self else { return Err(Error::State("back up a server with its own tools")) };
        let (lent, path) = (from.reader().await?, file.to_string_lossy().replace('\'', "''"));
        let copied = tokio::task::spawn_blocking(move || lent.batch(&format!("VACUUM INTO '{path}'"))).await;
        copied.map_err(|e| Error::Gone(e.to_string()))?
    }

    /// Runs a statement past the store, with its first number if it answers with one: for tests that play the disk or
    /// somebody with the password of the database.
    ///
    /// # Errors
    /// What the engine says.
    #[doc(hidden)]
    pub async fn past_the_store(&self, sql: &str, values: &[Value]) -> Result<(u64, Option<i64>)> {
        match self {
            Self::Sqlite(file) => {
                let lent = file.writer().await?;
                let row = lent.row(sql, values)?.map(Row::Embedded);
                let number = row.and_then(|row| row.take().next().ok());
                Ok((lent.changes()?, number))
            }
            Self::Postgres(_) => {
                let done = self.look().await?.run_made(sql.to_owned(), values).await?;
                Ok((done, None))
            }
        }
    }

    /// Whether both engines understand a statement: for tests.
    ///
    /// # Errors
    /// What the engine says.
    #[doc(hidden)]
    pub async fn understands(&self, sql: &str) -> Result<()> {
        match self {
            Self::Sqlite(file) => file.reader().await?.prepares(sql),
            Self::Postgres(pool) => {
                let sql = sqlx::SqlSafeStr::into_sql_str(AssertSqlSafe(sql.to_owned()));
                Ok(pool.acquire().await?.prepare(sql).await.map(drop)?)
            }
        }
    }

    /// Closes all connections.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(file) => file.close(),
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Binds the values and runs on the server; `$go` says what to do with the bound query and the connection.
macro_rules! on_server {
    ($conn:expr, $sql:expr, $values:expr, $query:ident, $c:ident => $go:expr) => {{
        let mut $query = sqlx::query::<Postgres>($sql);
        for value in $values {
            $query = match value.clone() {
                Value::Id(v) => $query.bind(v),
                Value::Int(v) => $query.bind(v),
                Value::Bool(v) => $query.bind(v),
                Value::Text(v) => $query.bind(v),
                Value::Bytes(v) => $query.bind(v),
            };
        }
        let $c = $conn;
        $go.await?
    }};
}

impl Conn {
    /// All rows of an answer.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn rows(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>> {
        self.all(sql, values).await
    }

    /// All rows of a statement whose condition the policy compiled. No user text ever becomes part of a statement.
    ///
    /// # Errors
    /// What the engine says.
    pub(crate) async fn rows_where(&mut self, sql: String, values: &[Value]) -> Result<Vec<Row>> {
        self.all(&sql, values).await
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn row(&mut self, sql: &'static str, values: &[Value]) -> Result<Option<Row>> {
        counted();
        let server = match self {
            Self::SqliteTx(lent) | Self::SqliteRead(lent) => return Ok(lent.row(sql, values)?.map(Row::Embedded)),
            Self::PostgresTx(tx) => &mut **tx,
            Self::PostgresRead(conn) => &mut **conn,
        };
        Ok(on_server!(server, sql, values, query, c => query.fetch_optional(c)).map(Row::Server))
    }

    /// Runs a statement; the number of rows it touched.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn run(&mut self, sql: &'static str, values: &[Value]) -> Result<u64> {
        self.does(sql, values).await
    }

    /// Runs a statement made of the names of our own tables and columns. No user text ever becomes part of a statement.
    ///
    /// # Errors
    /// What the engine says.
    pub(crate) async fn run_made(&mut self, sql: String, values: &[Value]) -> Result<u64> {
        self.does(&sql, values).await
    }

    async fn all(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        counted();
        let server = match self {
            Self::SqliteTx(lent) | Self::SqliteRead(lent) => {
                return Ok(lent.rows(sql, values)?.into_iter().map(Row::Embedded).collect());
            }
            Self::PostgresTx(tx) => &mut **tx,
            Self::PostgresRead(conn) => &mut **conn,
        };
        let sql = AssertSqlSafe(sql.to_owned());
        let rows = on_server!(server, sql, values, query, c => query.fetch_all(c));
        Ok(rows.into_iter().map(Row::Server).collect())
    }

    async fn does(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        counted();
        let server = match self {
            Self::SqliteTx(lent) | Self::SqliteRead(lent) => return lent.run(sql, values),
            Self::PostgresTx(tx) => &mut **tx,
            Self::PostgresRead(conn) => &mut **conn,
        };
        let sql = AssertSqlSafe(sql.to_owned());
        Ok(on_server!(server, sql, values, query, c => query.execute(c)).rows_affected())
    }

    /// Keeps a file as it is until the transaction ends: alone, or with others who write in it. Whoever is alone waits for
    /// those who write, and they for whoever is alone. The embedded engine has one writer and nothing to wait for.
    pub(crate) async fn keep(&mut self, file: opweg_model::FileId, alone: bool) -> Result<()> {
        match self {
            Self::PostgresTx(tx) => server::keep(tx, file.0, alone).await,
            Self::SqliteTx(_) | Self::SqliteRead(_) | Self::PostgresRead(_) => Ok(()),
        }
    }

    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::SqliteTx(lent) => lent.batch("COMMIT")?,
            Self::PostgresTx(tx) => tx.commit().await?,
            Self::SqliteRead(_) | Self::PostgresRead(_) => {}
        }
        Ok(())
    }
}

impl Tx {
    /// Commits and, for a change, waits until it is on the disk. The writer is free again before that: several changes
    /// share one flush.
    pub(crate) async fn settle(self) -> Result<()> {
        let flush = self.flush;
        self.conn.commit().await?;
        let Some(wal) = flush else {
            // Whoever waits for the writer goes first: this task has only its page to make, and while it does so on this
            // thread nobody would work with the writer.
            step_aside().await;
            return Ok(());
        };
        let flushed = tokio::task::spawn_blocking(move || match std::fs::File::open(&*wal) {
            Ok(file) => file.sync_data(),
            // No write-ahead log: everything is in the main file, which a checkpoint has flushed.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(e) => Err(e),
        });
        match flushed.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(e)) => Err(Error::of_disk(&e)),
            Err(e) => Err(Error::Gone(e.to_string())),
        }
    }
}

/// Lets others go first. Not `yield_now`: that keeps the task back until this thread has nothing else to do, out of reach
/// of a thread that is idle.
async fn step_aside() {
    let mut aside = false;
    std::future::poll_fn(|cx| {
        if std::mem::replace(&mut aside, true) {
            return std::task::Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}
