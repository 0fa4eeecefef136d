//! `opweg restore`: brings a copy back. What kind of copy it is can be seen from its first bytes.

use super::backup::failure;
use crate::base;
use crate::cli::Restore;
use crate::clock;
use crate::config::{self, Config};
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use opweg_store::{Db, Options, portable, upkeep};
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

/// How the embedded engine begins its files.
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// Brings the copy back.
///
/// # Errors
/// [`Exit::Refused`] when it would overwrite something and `--force` was not said.
pub async fn run(config: Config, args: &Restore) -> Outcome {
    let mut begin = [0; 16];
    let mut file = File::open(&args.file).map_err(|e| Failure::file(&args.file, e))?;
    file.read_exact(&mut begin)
        .map_err(|_| Failure::new(Exit::File, format!("{}: not a copy", args.file.display())))?;
    match (&begin == SQLITE, &config.database) {
        (true, Options::Sqlite(path)) => whole(&args.file, path, args.force).await?,
        (true, Options::Postgres(_)) => {
            let text = "this copy fits the embedded engine only; make one with `opweg backup --portable`";
            return Err(Failure::new(Exit::Refused, text));
        }
        (false, _) => rows(&config, args).await?,
    }
    if !config.data.join("secret.key").exists() && std::env::var_os(config::SECRET_VARIABLE).is_none() {
        out::remark(format!("Now put the secret key of the copy in {}.", config.data.join("secret.key").display()));
    }
    Ok(())
}

async fn rows(config: &Config, args: &Restore) -> Outcome {
    let db = base::open_db(config).await?;
    db.migrate().await?;
    let file = File::open(&args.file).map_err(|e| Failure::file(&args.file, e))?;
    let mut progress = Progress::of("rows restored", 0);
    let done = portable::restore(&db, BufReader::new(file), args.force, clock::now(), |done| progress.at(done)).await;
    progress.end();
    db.close().await;
    let restored = done.map_err(failure)?;
    out::line(format!("{} rows, as they were at {}", restored.rows, restored.made));
    Ok(())
}

/// Puts the copy in the place of the database, once it is certain that the copy can be opened and that no program works
/// with what it replaces: whatever that program still wrote would be gone.
async fn whole(copy: &Path, place: &Path, force: bool) -> Outcome {
    if place.exists() && !force && !is_fresh(place).await? {
        let text = format!("{}: is there already; stop the program and say --force to replace it", place.display());
        return Err(Failure::new(Exit::Refused, text));
    }
    let folder = place.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|e| Failure::file(folder, e))?;
    let beside = with_ending(place, ".restoring");
    std::fs::copy(copy, &beside).map_err(|e| Failure::file(&beside, e))?;
    let sound = is_fresh(&beside).await;
    forget_logs(&beside);
    let ready = match sound {
        Err(failure) => Err(Failure::new(Exit::File, format!("{}: cannot be opened: {failure}", copy.display()))),
        Ok(_) => nobody_works_with(place),
    };
    if let Err(failure) = ready {
        let _ = std::fs::remove_file(&beside);
        return Err(failure);
    }
    forget_logs(place);
    std::fs::rename(&beside, place).map_err(|e| Failure::file(place, e))?;
    out::line(format!("{}: restored", place.display()));
    Ok(())
}

/// A database that is damaged cannot be asked; it is replaced.
fn nobody_works_with(place: &Path) -> Outcome {
    match place.exists().then(|| opweg_store::at_rest(place)) {
        Some(Err(opweg_store::Error::Gone(_))) => {
            let text = format!("{}: a program works with it; stop that first", place.display());
            Err(Failure::new(Exit::Refused, text))
        }
        _ => Ok(()),
    }
}

/// Takes away the write-ahead log beside a database that was replaced, which does not belong to the new one.
fn forget_logs(database: &Path) {
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(with_ending(database, ending));
    }
}

/// Whether nobody works with this database yet; also proves that it can be opened and read.
async fn is_fresh(path: &Path) -> Outcome<bool> {
    let db = Db::open(&Options::Sqlite(path.to_owned())).await?;
    let fresh = match db.migrate().await {
        Ok(()) => upkeep::is_fresh(&db).await,
        Err(error) => Err(error),
    };
    db.close().await;
    Ok(fresh?)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests;
