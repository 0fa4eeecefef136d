//! The only place where the two engines differ: opening, transactions, values and rows.
//!
//! Statements are one text for both. Values and rows pass through two small enums instead of generic code, so that a
//! query is compiled once and reads the same whatever the engine.

use crate::{Error, Result};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgRow, Postgres};
use sqlx::sqlite::{
    Sqlite, SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow,
    SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, Connection as _, Row as _};
use std::borrow::Cow;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use uuid::Uuid;

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
    Sqlite {
        /// For looking up what belongs to no file.
        read: SqlitePool,
        /// The one writer.
        write: SqlitePool,
        /// The write-ahead log, flushed to the disk before a change is confirmed.
        wal: std::sync::Arc<std::path::Path>,
    },
    /// A server.
    Postgres(PgPool),
}

/// A value of a statement.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Value {
    Id(Option<Uuid>),
    Int(Option<i64>),
    Bool(bool),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

/// A row of an answer.
#[derive(Debug)]
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

/// Anything statements can be run on: a transaction or a borrowed connection.
pub enum Conn {
    /// A transaction of the embedded writer.
    SqliteTx(sqlx::Transaction<'static, Sqlite>),
    /// A transaction of the server.
    PostgresTx(sqlx::Transaction<'static, Postgres>),
    /// A reader.
    SqliteRead(sqlx::pool::PoolConnection<Sqlite>),
    /// A connection of the server.
    PostgresRead(sqlx::pool::PoolConnection<Postgres>),
}

/// A transaction that must say what it did before it can be committed (see `log`).
pub struct Tx {
    pub(crate) conn: Conn,
    pub(crate) entries: Vec<crate::log::Entry>,
    pub(crate) now: jiff::Timestamp,
    /// What to flush before the commit is confirmed; nothing for a transaction that only reads.
    pub(crate) flush: Option<std::sync::Arc<std::path::Path>>,
}

impl Db {
    /// Opens the database and creates an embedded file that is missing.
    ///
    /// # Errors
    /// When the file cannot be opened or the server does not answer.
    pub async fn open(options: &Options) -> Result<Self> {
        match options {
            Options::Sqlite(path) => {
                let base = SqliteConnectOptions::new()
                    .filename(path)
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    // Changes are flushed by `Tx::settle`, the log of reads is not (decision 0003).
                    .synchronous(SqliteSynchronous::Normal)
                    .foreign_keys(true)
                    .statement_cache_capacity(400)
                    // Rows come from a thread of their own: it shall not stop to wait for the reader half-way.
                    .row_buffer_size(1_000)
                    .pragma("temp_store", "memory")
                    .pragma("cache_size", "-16000")
                    .busy_timeout(Duration::from_secs(10));
                let pool = |most: u32| {
                    SqlitePoolOptions::new()
                        .max_connections(most)
                        .min_connections(1)
                        .acquire_timeout(Duration::from_secs(10))
                        .test_before_acquire(false)
                        .after_release(|conn, _| Box::pin(async move { is_free(conn).await }))
                };
                let write = pool(1).connect_with(base.clone()).await?;
                let read = pool(4).connect_with(base.read_only(true)).await?;
                let mut wal = path.clone().into_os_string();
                wal.push("-wal");
                Ok(Self::Sqlite { read, write, wal: PathBuf::from(wal).into() })
            }
            Options::Postgres(url) => {
                let options = PgConnectOptions::from_str(url)?.statement_cache_capacity(400);
                let pool = PgPoolOptions::new()
                    .max_connections(16)
                    .acquire_timeout(Duration::from_secs(10))
                    .connect_with(options)
                    .await?;
                Ok(Self::Postgres(pool))
            }
        }
    }

    /// Whether this is the embedded engine.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        matches!(self, Self::Sqlite { .. })
    }

    /// Brings the tables up to date; safe to call by several nodes at once.
    ///
    /// # Errors
    /// When a migration fails or was changed after it ran.
    pub async fn migrate(&self) -> Result<()> {
        let done = match self {
            Self::Sqlite { write, .. } => migrator(SQLITE_MIGRATIONS).run(write).await,
            Self::Postgres(pool) => migrator(POSTGRES_MIGRATIONS).run(pool).await,
        };
        done.map_err(|e| Error::Sql(sqlx::Error::Migrate(Box::new(e))))
    }

    /// A connection for looking up what belongs to no file: users, organisations, sessions.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(&self) -> Result<Conn> {
        Ok(match self {
            Self::Sqlite { read, .. } => Conn::SqliteRead(read.acquire().await?),
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
            Self::Sqlite { read, .. } => Conn::SqliteTx(read.begin().await?),
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
        let conn = match self {
            // Immediate: a transaction that reads first and writes later would fail at once under another writer.
            Self::Sqlite { write, .. } => Conn::SqliteTx(write.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Conn::PostgresTx(pool.begin().await?),
        };
        let flush = match self {
            Self::Sqlite { wal, .. } => Some(wal.clone()),
            Self::Postgres(_) => None,
        };
        Ok(Tx { conn, entries: Vec::new(), now, flush })
    }

    /// A transaction that reads and writes nothing but its log entry. It survives the end of the program like any other;
    /// only a power cut may take the entries of its last moments (decision 0003).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin_reading(&self, now: jiff::Timestamp) -> Result<Tx> {
        let mut tx = self.begin(now).await?;
        tx.flush = None;
        if let Self::Postgres(_) = self {
            tx.conn.run("SET LOCAL synchronous_commit = off", &[]).await?;
        }
        Ok(tx)
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
    pub async fn copy_to(&self, file: &std::path::Path) -> Result<()> {
        match self {
            Self::Sqlite { read, .. } => {
                let path = file.to_string_lossy().replace('\'', "''");
                sqlx::query(AssertSqlSafe(format!("VACUUM INTO '{path}'"))).execute(read).await?;
                Ok(())
            }
            Self::Postgres(_) => Err(Error::State("back up a server with its own tools")),
        }
    }

    /// Closes all connections.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Whether a connection that was given back is out of its transaction. A disk that is full makes the embedded engine end
/// the transaction on its own; the driver would believe for ever that it goes on. Such a connection is closed, and a new
/// one takes its place.
async fn is_free(conn: &mut SqliteConnection) -> sqlx::Result<bool> {
    if conn.is_in_transaction() {
        // What was begun is rolled back behind the scenes: wait for it, then look again.
        conn.ping().await?;
    }
    Ok(!conn.is_in_transaction())
}

macro_rules! migrations {
    ($engine:literal, $($number:literal $name:literal),+) => {
        &[$(($number, $name, include_str!(concat!("../migrations/", $engine, "/", $name, ".sql")))),+]
    };
}
type Numbered = &'static [(i64, &'static str, &'static str)];
pub(crate) const SQLITE_MIGRATIONS: Numbered = migrations!("sqlite", 1 "0001_house", 2 "0002_seal_place");
pub(crate) const POSTGRES_MIGRATIONS: Numbered = migrations!("postgres", 1 "0001_house", 2 "0002_seal_place");

fn migrator(list: Numbered) -> Migrator {
    let migration = |(number, name, sql): &(i64, &'static str, &'static str)| {
        let sql = AssertSqlSafe(*sql);
        Migration::new(*number, Cow::Borrowed(*name), MigrationType::Simple, sqlx::SqlSafeStr::into_sql_str(sql), false)
    };
    Migrator::with_migrations(list.iter().map(migration).collect())
}

/// Binds the values and runs on whichever engine; `$go` says what to do with the bound query and the connection.
macro_rules! on_engine {
    ($conn:expr, $sql:expr, $values:expr, $query:ident, $c:ident => $go:expr, $wrap_lite:expr, $wrap_pg:expr) => {
        match $conn {
            Conn::SqliteTx($c) => {
                let $query = bind!(Sqlite, $sql, $values);
                let $c = &mut **$c;
                $wrap_lite($go.await?)
            }
            Conn::SqliteRead($c) => {
                let $query = bind!(Sqlite, $sql, $values);
                let $c = &mut **$c;
                $wrap_lite($go.await?)
            }
            Conn::PostgresTx($c) => {
                let $query = bind!(Postgres, $sql, $values);
                let $c = &mut **$c;
                $wrap_pg($go.await?)
            }
            Conn::PostgresRead($c) => {
                let $query = bind!(Postgres, $sql, $values);
                let $c = &mut **$c;
                $wrap_pg($go.await?)
            }
        }
    };
}
macro_rules! bind {
    ($engine:ty, $sql:expr, $values:expr) => {{
        let mut query = sqlx::query::<$engine>($sql);
        for value in $values {
            query = match value.clone() {
                Value::Id(v) => query.bind(v),
                Value::Int(v) => query.bind(v),
                Value::Bool(v) => query.bind(v),
                Value::Text(v) => query.bind(v),
                Value::Bytes(v) => query.bind(v),
            };
        }
        query
    }};
}

impl Conn {
    /// All rows of an answer.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn rows(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>> {
        Ok(on_engine!(self, sql, values, query, c => query.fetch_all(c), wrap_sqlite, wrap_postgres))
    }

    /// All rows of a statement whose condition the policy compiled. No user text ever becomes part of a statement.
    ///
    /// # Errors
    /// What the engine says.
    pub(crate) async fn rows_where(&mut self, sql: String, values: &[Value]) -> Result<Vec<Row>> {
        Ok(on_engine!(self, AssertSqlSafe(sql), values, query, c => query.fetch_all(c), wrap_sqlite, wrap_postgres))
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn row(&mut self, sql: &'static str, values: &[Value]) -> Result<Option<Row>> {
        Ok(
            on_engine!(self, sql, values, query, c => query.fetch_optional(c), |r: Option<SqliteRow>| r.map(Row::Sqlite), |r: Option<PgRow>| r.map(Row::Postgres)),
        )
    }

    /// Runs a statement; the number of rows it touched.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn run(&mut self, sql: &'static str, values: &[Value]) -> Result<u64> {
        Ok(
            on_engine!(self, sql, values, query, c => query.execute(c), |r: sqlx::sqlite::SqliteQueryResult| r.rows_affected(), |r: sqlx::postgres::PgQueryResult| r.rows_affected()),
        )
    }

    /// Runs a statement made of the names of our own tables and columns. No user text ever becomes part of a statement.
    ///
    /// # Errors
    /// What the engine says.
    pub(crate) async fn run_made(&mut self, sql: String, values: &[Value]) -> Result<u64> {
        Ok(
            on_engine!(self, AssertSqlSafe(sql), values, query, c => query.execute(c), |r: sqlx::sqlite::SqliteQueryResult| r.rows_affected(), |r: sqlx::postgres::PgQueryResult| r.rows_affected()),
        )
    }

    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::SqliteTx(tx) => tx.commit().await?,
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
        let Some(wal) = flush else { return Ok(()) };
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

fn wrap_sqlite(rows: Vec<SqliteRow>) -> Vec<Row> {
    rows.into_iter().map(Row::Sqlite).collect()
}
fn wrap_postgres(rows: Vec<PgRow>) -> Vec<Row> {
    rows.into_iter().map(Row::Postgres).collect()
}

/// A column type that both engines can give.
pub trait Column:
    for<'r> sqlx::Decode<'r, Sqlite> + sqlx::Type<Sqlite> + for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres>
{
}
impl<T> Column for T where
    T: for<'r> sqlx::Decode<'r, Sqlite>
        + sqlx::Type<Sqlite>
        + for<'r> sqlx::Decode<'r, Postgres>
        + sqlx::Type<Postgres>
{
}

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
        let got = match self.row {
            Row::Sqlite(row) => row.try_get(at),
            Row::Postgres(row) => row.try_get(at),
        };
        got.map_err(|e| Error::Corrupt(e.to_string()))
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

macro_rules! from {
    ($($kind:ty => $variant:expr;)+) => {$(
        impl From<$kind> for Value { fn from(v: $kind) -> Self { $variant(v) } }
    )+};
}
from! {
    Uuid => |v| Value::Id(Some(v));
    Option<Uuid> => Value::Id;
    i64 => |v| Value::Int(Some(v));
    Option<i64> => Value::Int;
    bool => Value::Bool;
    &str => |v: &str| Value::Text(Some(v.to_owned()));
    String => |v| Value::Text(Some(v));
    &String => |v: &String| Value::Text(Some(v.clone()));
    Option<String> => Value::Text;
    Option<&str> => |v: Option<&str>| Value::Text(v.map(str::to_owned));
    Vec<u8> => |v| Value::Bytes(Some(v));
    &[u8] => |v: &[u8]| Value::Bytes(Some(v.to_vec()));
    Option<Vec<u8>> => Value::Bytes;
    jiff::Timestamp => |v: jiff::Timestamp| Value::Int(Some(crate::micros(v)));
    Option<jiff::Timestamp> => |v: Option<jiff::Timestamp>| Value::Int(v.map(crate::micros));
    jiff::civil::Date => |v: jiff::civil::Date| Value::Text(Some(v.to_string()));
    Option<jiff::civil::Date> => |v: Option<jiff::civil::Date>| Value::Text(v.map(|d| d.to_string()));
}
macro_rules! from_ids {
    ($($id:ident)+) => {$(
        impl From<opweg_model::$id> for Value { fn from(v: opweg_model::$id) -> Self { Self::Id(Some(v.0)) } }
        impl From<Option<opweg_model::$id>> for Value { fn from(v: Option<opweg_model::$id>) -> Self { Self::Id(v.map(|i| i.0)) } }
    )+};
}
from_ids!(FileId OrgId UserId FactId GrantId AgreementId IntakeId StepId AppointmentId NoteId TaskId SessionId DraftId JobId TokenId);

impl From<opweg_access::Term> for Value {
    fn from(term: opweg_access::Term) -> Self {
        match term {
            opweg_access::Term::Id(id) => Self::Id(Some(id)),
            opweg_access::Term::Int(n) => Self::Int(Some(n)),
            opweg_access::Term::Bool(b) => Self::Bool(b),
        }
    }
}

/// Writes the values of a statement: `args![id, name, now]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*] };
}
