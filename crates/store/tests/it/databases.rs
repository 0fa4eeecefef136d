//! Folders and databases of one test: they go away with it, also when it fails. The tests of the pages use them as well.

use opweg_store::{Db, Options};
use sqlx::{AssertSqlSafe, Connection};
use std::hash::{Hash, Hasher};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names a server whose maintenance database the tests may use to make and drop their own.
const SERVER: &str = "OPWEG_TEST_POSTGRES";

/// The PostgreSQL server for the tests. Without one they leave PostgreSQL out, and say so once per program.
pub fn server() -> Option<String> {
    static TOLD: Once = Once::new();
    let named = std::env::var(SERVER).ok();
    if named.is_none() {
        // Straight to the terminal: what a test prints is shown only when it fails.
        let tell =
            || drop(writeln!(std::io::stderr(), "PostgreSQL is left out: {SERVER} names no server (./test does)"));
        TOLD.call_once(tell);
    }
    named
}

fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("opweg_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A folder that goes away with the test, also when it fails.
pub struct TestFolder(pub PathBuf);

impl TestFolder {
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(unique());
        // A run that was broken off leaves its folder behind, and numbers of processes come again.
        let _ = std::fs::remove_dir_all(&path);
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
pub struct TestDatabase {
    server: String,
    name: String,
}

impl TestDatabase {
    /// With all tables, and empty.
    pub async fn new(server: String) -> Self {
        let (name, pattern) = (unique(), pattern(&server).await);
        // Left behind by a run that was killed and had the same process number.
        on_server(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        on_server(&server, format!("CREATE DATABASE {name} TEMPLATE {pattern}")).await;
        Self { server, name }
    }

    /// Its address.
    pub fn url(&self) -> String {
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
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/migrations/postgres");
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
