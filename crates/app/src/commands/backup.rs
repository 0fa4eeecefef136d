//! `opweg backup`: a copy of everything while others go on working. The embedded database is copied as it is; a server,
//! or `--portable`, gives lines of JSON that either engine reads back.

use crate::base::{self, Base};
use crate::cli::Backup;
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use opweg_access::Actor;
use opweg_store::log::{Act, Entry};
use opweg_store::portable::{self, CopyError};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Writes the copy.
///
/// # Errors
/// [`Exit::Refused`] when the file is there already.
pub async fn run(config: Config, args: &Backup) -> Outcome {
    let base = base::open_existing(config).await?;
    let done = write(&base, args).await;
    if done.is_err() && !matches!(&done, Err(f) if f.exit == Exit::Refused) {
        // Half a copy is worse than none: somebody might trust it.
        let _ = std::fs::remove_file(&args.file);
    }
    base.db.close().await;
    done
}

async fn write(base: &Base, args: &Backup) -> Outcome {
    let now = clock::now();
    let file = private(&args.file)?;
    // Noted first, so that the copy itself says that it was made.
    let mut tx = base.db.begin(now).await?;
    tx.note(Entry::of_actor(&Actor::System, Act::Export, "backup", ""));
    tx.commit().await?;
    if base.db.is_embedded() && !args.portable {
        drop(file);
        base.db.copy_to(&args.file).await?;
        out::line(format!("{}: the whole database", args.file.display()));
    } else {
        let mut progress = Progress::of("rows written", 0);
        let rows =
            portable::write(&base.db, BufWriter::new(&file), now, |done| progress.at(done)).await.map_err(failure)?;
        progress.end();
        file.sync_all().map_err(|e| Failure::file(&args.file, e))?;
        out::line(format!("{}: {rows} rows", args.file.display()));
    }
    let key = base.config.data.join("secret.key");
    out::remark(format!("Keep {} too, in another place: the copy cannot be read without it.", key.display()));
    Ok(())
}

/// An empty file that only its owner can read.
fn private(path: &Path) -> Outcome<File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Failure::new(Exit::Refused, format!("{}: is there already", path.display()))
        }
        _ => Failure::file(path, e),
    })
}

/// A failed copy in words.
pub fn failure(error: CopyError) -> Failure {
    match error {
        CopyError::Store(error) => error.into(),
        CopyError::NotEmpty => {
            Failure::new(Exit::Refused, "there is something in the database already; --force replaces it")
        }
        other => Failure::new(Exit::File, other.to_string()),
    }
}
