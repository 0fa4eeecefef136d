//! `opweg verify-log`: proves every chain and every seal of the log, or names the first entry that does not fit.

use crate::base;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use opweg_store::log;

/// Checks the whole log.
///
/// # Errors
/// [`Exit::Found`] with the first broken entry.
pub async fn run(config: Config) -> Outcome {
    let base = base::open(config).await?;
    let mut progress = Progress::of("chains checked", 0);
    let result = log::verify(&base.db, &base.desk.keys.for_seals(), |done| progress.at(done)).await?;
    progress.end();
    base.db.close().await;
    match result {
        Ok(checked) => {
            out::line(format!(
                "The log is whole: {} entries in {} chains, {} sealed days.",
                checked.entries, checked.chains, checked.seals
            ));
            Ok(())
        }
        Err(broken) => {
            let text = format!("The log is broken: chain {}, entry {}: {}.", broken.chain, broken.seq, broken.what);
            Err(Failure::new(Exit::Found, text))
        }
    }
}
