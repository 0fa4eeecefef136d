//! Bringing the tables up to date: the same numbered steps for both engines, each once, none changed after it ran.

use super::Value;
use super::embedded::Lent;
use super::row::Row;
use crate::{Error, Result};
use sqlx::AssertSqlSafe;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::PgPool;
use std::borrow::Cow;

macro_rules! migrations {
    ($engine:literal, $($number:literal $name:literal),+) => {
        &[$(($number, $name, include_str!(concat!("../../migrations/", $engine, "/", $name, ".sql")))),+]
    };
}
type Numbered = &'static [(i64, &'static str, &'static str)];
const SQLITE_MIGRATIONS: Numbered = migrations!("sqlite", 1 "0001_house", 2 "0002_seal_place", 3 "0003_search_record", 4 "0004_glass_silence", 5 "0005_team_and_trajectory", 6 "0006_link_not_merge", 7 "0007_counter", 8 "0008_review_of_doubles", 9 "0009_link_model", 10 "0010_search_by_number", 11 "0011_import_doubles", 12 "0012_counter_checks", 13 "0013_restricted_apart", 14 "0014_import_turn", 15 "0015_confirmed_why", 16 "0016_import_told");
pub(crate) const POSTGRES_MIGRATIONS: Numbered = migrations!("postgres", 1 "0001_house", 2 "0002_seal_place", 3 "0003_search_record", 4 "0004_glass_silence", 5 "0005_team_and_trajectory", 6 "0006_link_not_merge", 7 "0007_counter", 8 "0008_review_of_doubles", 9 "0009_link_model", 10 "0010_search_by_number", 11 "0011_import_doubles", 12 "0012_counter_checks", 13 "0013_restricted_apart", 14 "0014_import_turn", 15 "0015_confirmed_why", 16 "0016_import_told");

fn migrations(list: Numbered) -> impl Iterator<Item = Migration> {
    list.iter().map(|(number, name, sql)| {
        let sql = AssertSqlSafe(*sql);
        Migration::new(*number, Cow::Borrowed(*name), MigrationType::Simple, sqlx::SqlSafeStr::into_sql_str(sql), false)
    })
}

/// On a server, by the migrator of the driver.
pub(super) async fn of_server(pool: &PgPool) -> Result<()> {
    let done = Migrator::with_migrations(migrations(POSTGRES_MIGRATIONS).collect()).run(pool).await;
    done.map_err(|e| Error::Sql(sqlx::Error::Migrate(Box::new(e))))
}

/// In an embedded file: the same table of what was done, so that a file of any age goes on.
pub(super) fn of_file(writer: &Lent) -> Result<()> {
    writer.batch(
        "CREATE TABLE IF NOT EXISTS _sqlx_migrations (
             version BIGINT PRIMARY KEY, description TEXT NOT NULL, installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
             success BOOLEAN NOT NULL, checksum BLOB NOT NULL, execution_time BIGINT NOT NULL)",
    )?;
    for step in migrations(SQLITE_MIGRATIONS) {
        writer.batch("BEGIN IMMEDIATE")?;
        let row = writer.row("SELECT checksum FROM _sqlx_migrations WHERE version = $1", &[step.version.into()])?;
        match row.map(|cells| Row::Embedded(cells).take().next::<Vec<u8>>()).transpose()? {
            Some(done) if done == *step.checksum => {}
            Some(_) => {
                return Err(Error::Corrupt(format!("step {} of the tables was changed after it ran", step.version)));
            }
            None => {
                writer.batch(step.sql.as_str())?;
                let values: &[Value] =
                    &[step.version.into(), (&*step.description).into(), true.into(), step.checksum.to_vec().into()];
                writer.run(
                    "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                     VALUES ($1, $2, $3, $4, 0)",
                    values,
                )?;
            }
        }
        writer.batch("COMMIT")?;
    }
    Ok(())
}
