//! The server engine: how its connections are kept and set.

use crate::Result;
use sqlx::postgres::{PgConnection, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use std::time::Duration;
use uuid::Uuid;

/// Connections at once, of one program.
const MOST: u32 = 16;
/// How long one waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// A connection that was used so lately is not asked first whether it is still there: that costs a round trip.
const FRESH: Duration = Duration::from_secs(1);

/// What the planner is told, on every connection.
///
/// The conditions of the policy are long and their values change with every request, while the plan stays the same: it is
/// made once per statement instead of at each. Pages are in memory or on a disk that reads any place alike, so an index is
/// never dear. Compiling a plan to machine code takes longer than any of our statements.
const SETTINGS: &str = "SET plan_cache_mode = force_generic_plan; SET random_page_cost = 1.1; SET jit = off";

/// A pool of such connections.
pub(super) fn pool() -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(MOST)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .before_acquire(|conn, meta| Box::pin(async move { Ok(meta.idle_for < FRESH || conn.ping().await.is_ok()) }))
        .after_connect(|conn, _| Box::pin(set(conn)))
}

async fn set(conn: &mut PgConnection) -> sqlx::Result<()> {
    conn.execute(SETTINGS).await.map(drop)
}

/// A file, in the words of the server alone: the embedded engine has no locks on rows.
const A_FILE: &str = "SELECT 1 FROM client_file WHERE id = $1";

/// Locks a file. A row that names it takes the weaker lock by itself when it is written, so that whoever is alone has waited
/// for all such rows, and sees them.
pub(super) async fn keep(conn: &mut PgConnection, file: Uuid, alone: bool) -> Result<()> {
    let how = if alone { "FOR UPDATE" } else { "FOR KEY SHARE" };
    sqlx::query(AssertSqlSafe(format!("{A_FILE} {how}"))).bind(file).execute(conn).await?;
    Ok(())
}
