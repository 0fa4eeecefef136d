//! The server engine: how its connections are kept and set.

use sqlx::postgres::{PgConnection, PgPoolOptions};
use sqlx::{Connection as _, Executor as _};
use std::time::Duration;

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
