//! `opweg migrate`: the tables of the database brought up to date, for those who do it before starting several programs.

use crate::base;
use crate::config::Config;
use crate::exit::Outcome;
use crate::out;

/// Opens the database, which brings its tables up to date, and makes the key of a new one.
///
/// # Errors
/// When the database does not answer or a migration fails.
pub async fn run(config: Config) -> Outcome {
    let place = base::place_of(&config.database);
    let base = base::open(config).await?;
    base.db.close().await;
    out::line(format!("{place}: up to date"));
    Ok(())
}
