//! What every command that works with data needs first: settings, database with its tables, keys.

use crate::clock;
use crate::config::{self, Config};
use crate::exit::{Exit, Failure, Outcome};
use crate::jobs;
use jiff::Timestamp;
use opweg_gate::random::OsRandom;
use opweg_lang::{Lang, order};
use opweg_model::brussels;
use opweg_store::file::Desk;
use opweg_store::{Db, Options, log, upkeep};

/// An open installation.
pub struct Base {
    /// The settings.
    pub config: Config,
    /// The database, with its tables up to date.
    pub db: Db,
    /// Keys and the order of names.
    pub desk: Desk,
}

/// Opens the database, brings its tables up to date and finds the keys. A new one is sealed at once, so that from the
/// first day on only this key fits.
///
/// # Errors
/// With what to do about it.
pub async fn open(config: Config) -> Outcome<Base> {
    let (db, fresh) = tables(&config).await?;
    let base = with_keys(config, db, fresh).await?;
    if fresh {
        seal(&base, clock::now()).await?;
    }
    Ok(base)
}

/// As [`open`], for commands that look after what is there: a mistyped place must not become a new, empty installation
/// that a nightly back-up then copies for months.
///
/// # Errors
/// [`Exit::Refused`] when there is none.
pub async fn open_existing(config: Config) -> Outcome<Base> {
    if let Options::Sqlite(path) = &config.database
        && !path.exists()
    {
        let text = format!("{}: there is no such database; look at --data and --database", path.display());
        return Err(Failure::new(Exit::Refused, text));
    }
    let (db, fresh) = tables(&config).await?;
    if fresh {
        db.close().await;
        let text = format!("{}: nobody works with this database yet", place_of(&config.database));
        return Err(Failure::new(Exit::Refused, text));
    }
    with_keys(config, db, fresh).await
}

/// Seals the log as it is now.
///
/// # Errors
/// What the engine says.
pub async fn seal(base: &Base, now: Timestamp) -> Outcome {
    Ok(jobs::seal::seal(&base.db, &base.desk.keys, brussels::day(now), now).await?)
}

/// As [`open`], for what writes a past of its own and seals it afterwards.
///
/// # Errors
/// With what to do about it.
pub async fn open_unsealed(config: Config) -> Outcome<Base> {
    let (db, fresh) = tables(&config).await?;
    with_keys(config, db, fresh).await
}

/// The database with its tables up to date, and whether nobody works with it yet.
async fn tables(config: &Config) -> Outcome<(Db, bool)> {
    let db = open_db(config).await?;
    db.migrate().await?;
    let fresh = upkeep::is_fresh(&db).await?;
    Ok((db, fresh))
}

/// The keys that fit the database; a fresh one gets a key of its own.
async fn with_keys(config: Config, db: Db, fresh: bool) -> Outcome<Base> {
    let from_environment = std::env::var(config::SECRET_VARIABLE).ok();
    let keys = config::secret_key(&config.data, from_environment.as_deref(), fresh, &mut OsRandom)?;
    if !log::key_fits(&db, &keys.for_seals()).await? {
        return Err(Failure::new(Exit::Settings, "the secret key is not the one this database was sealed with"));
    }
    Ok(Base { config, db, desk: Desk::new(keys, sort_key) })
}

/// Opens the database alone.
///
/// # Errors
/// When it does not answer.
pub async fn open_db(config: &Config) -> Outcome<Db> {
    private_folder(&config.data).map_err(|e| Failure::file(&config.data, e))?;
    let place = place_of(&config.database);
    Db::open(&config.database).await.map_err(|e| Failure::new(Exit::Database, format!("{place}: {e}")))
}

/// Makes a folder that only its owner can look into; one that is there already stays as it is.
fn private_folder(folder: &std::path::Path) -> std::io::Result<()> {
    let mut make = std::fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder)
}

/// The database as may be shown: never with the password.
#[must_use]
pub fn place_of(options: &Options) -> String {
    match options {
        Options::Sqlite(path) => path.display().to_string(),
        Options::Postgres(url) => {
            let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
            let rest = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
            format!("{scheme}://{}", rest.split('?').next().unwrap_or(rest))
        }
    }
}

/// The order of names: Dutch, as all lists of staff.
fn sort_key(name: &str) -> Vec<u8> {
    order::collation_key(Lang::Nl, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let shown = place_of(&Options::Postgres("postgres://op:s3cret@db.example:5432/opweg?sslmode=require".into()));
        assert_eq!(shown, "postgres://db.example:5432/opweg");
    }
}
