//! `opweg verify-log`: proves every chain and every seal of the log, or names the first entry that does not fit.

use crate::base;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use opweg_store::log::{self, Mark};

/// Checks the whole log, and that the seals somebody kept the marks of are still in it.
///
/// # Errors
/// [`Exit::Found`] with the first broken entry.
pub async fn run(config: Config, marks: &[Mark]) -> Outcome {
    let base = base::open_existing(config).await?;
    let mut progress = Progress::of("chains checked", 0);
    let result = log::verify(&base.db, &base.desk.keys.for_seals(), |done| progress.at(done)).await?;
    progress.end();
    let mut conn = base.db.look().await?;
    let newest = log::newest(&mut conn).await?;
    let mut gone = Vec::new();
    for mark in marks {
        if !log::holds(&mut conn, mark).await? {
            gone.push(mark.to_string());
        }
    }
    drop(conn);
    base.db.close().await;
    match result {
        Ok(_) if !gone.is_empty() => {
            Err(Failure::new(Exit::Found, format!("The log is broken: no such seal any more: {}.", gone.join(", "))))
        }
        Ok(checked) => {
            out::line(format!(
                "The log is whole: {} entries in {} chains, {} sealed days.",
                checked.entries, checked.chains, checked.seals
            ));
            if let Some(mark) = newest {
                out::line(format!("Newest seal: {mark}"));
            }
            Ok(())
        }
        Err(broken) => {
            let text = format!("The log is broken: chain {}, entry {}: {}.", broken.chain, broken.seq, broken.what);
            Err(Failure::new(Exit::Found, text))
        }
    }
}
