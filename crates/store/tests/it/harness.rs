//! Fresh databases of both engines for a test, with identities and times that are the same in every run.

use jiff::{SignedDuration, Timestamp};
use opweg_store::{Db, Options};
use sqlx::{AssertSqlSafe, Connection};
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Names a server whose maintenance database the tests may use to make and drop their own.
const SERVER: &str = "OPWEG_TEST_POSTGRES";

/// Runs a test on a fresh embedded database and, where a server is named, on a fresh PostgreSQL database.
pub async fn for_each_engine(test: impl AsyncFn(Db)) {
    let home = TestFolder::new();
    let embedded = Db::open(&Options::Sqlite(home.0.join("test.db"))).await.unwrap();
    embedded.migrate().await.unwrap();
    test(embedded.clone()).await;
    embedded.close().await;

    let Ok(server) = std::env::var(SERVER) else { return };
    let made = TestDatabase::new(server).await;
    let db = Db::open(&Options::Postgres(made.url())).await.unwrap();
    test(db.clone()).await;
    db.close().await;
}

/// The identity with this number.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + number)
}

/// Identities one after the other, the same in every run.
#[derive(Debug)]
pub struct Ids(AtomicU64);

impl Ids {
    /// Starts after this number.
    pub fn after(number: u64) -> Self {
        Self(AtomicU64::new(number))
    }
    /// The next one.
    pub fn next(&self) -> Uuid {
        id(u128::from(self.0.fetch_add(1, Ordering::Relaxed)) + 1)
    }
}

/// The moment at which every test begins: Monday 5 January 2026, 9:00 in Brussels.
pub fn monday() -> Timestamp {
    "2026-01-05T08:00:00Z".parse().unwrap()
}

/// So many seconds later.
pub fn later(at: Timestamp, seconds: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_secs(seconds)).unwrap()
}

fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("opweg_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A folder that goes away with the test, also when it fails.
struct TestFolder(PathBuf);

impl TestFolder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(unique());
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for TestFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A database that goes away with the test, also when it fails.
struct TestDatabase {
    server: String,
    name: String,
}

impl TestDatabase {
    async fn new(server: String) -> Self {
        let (name, pattern) = (unique(), pattern(&server).await);
        // Left behind by a run that was killed and had the same process number.
        on_server(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        on_server(&server, format!("CREATE DATABASE {name} TEMPLATE {pattern}")).await;
        Self { server, name }
    }

    fn url(&self) -> String {
        url(&self.server, &self.name)
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (server, drop) = (self.server.clone(), format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        // A runtime cannot be entered twice in one thread.
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(on_server(&server, drop));
        });
        let _ = thread.join();
    }
}

/// The name of a database with all tables, made by the first test that needs it and kept for the next run: copying it
/// takes a tenth of the time of migrating.
async fn pattern(server: &str) -> String {
    static MADE: tokio::sync::Mutex<Option<String>> = tokio::sync::Mutex::const_new(None);
    let mut made = MADE.lock().await;
    if let Some(name) = made.as_ref() {
        return name.clone();
    }
    let name = format!("opweg_pattern_{:016x}", migrations_hash());
    let mut conn = sqlx::PgConnection::connect(server).await.unwrap();
    // Other test programs may want it at the same moment.
    sqlx::query("SELECT pg_advisory_lock(7051)").execute(&mut conn).await.unwrap();
    let there = sqlx::query("SELECT 1 FROM pg_database WHERE datname = $1")
        .bind(&name)
        .fetch_optional(&mut conn)
        .await
        .unwrap();
    if there.is_none() {
        let draft = unique();
        on_server(server, format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)")).await;
        on_server(server, format!("CREATE DATABASE {draft}")).await;
        let db = Db::open(&Options::Postgres(url(server, &draft))).await.unwrap();
        db.migrate().await.unwrap();
        db.close().await;
        on_server(server, format!("ALTER DATABASE {draft} RENAME TO {name}")).await;
    }
    conn.close().await.unwrap();
    made.insert(name).clone()
}

fn migrations_hash() -> u64 {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let mut hasher = std::hash::DefaultHasher::new();
    files.iter().for_each(|file| std::fs::read(file).unwrap().hash(&mut hasher));
    hasher.finish()
}

fn url(server: &str, database: &str) -> String {
    let (before, _) = server.rsplit_once('/').unwrap();
    format!("{before}/{database}")
}

async fn on_server(server: &str, statement: String) {
    let mut conn = sqlx::PgConnection::connect(server).await.unwrap();
    sqlx::query(AssertSqlSafe(statement)).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
}
