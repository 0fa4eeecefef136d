//! The activation screening, in every version that was ever asked.

use crate::{Defect, defect, written};
use opweg_trajectory::screening::{Instrument, InstrumentDraft};

/// A file stays here for ever: an old screening is run again with the version it was made with.
const SCREENINGS: &[(&str, &str)] =
    &[("instruments/screening-1.toml", include_str!("../../../content/instruments/screening-1.toml"))];

/// Every version of the screening, the newest last.
///
/// # Errors
/// [`Defect`] for a file that is no TOML or no sound instrument, and for versions that do not follow each other.
pub fn screenings() -> Result<Vec<Instrument>, Defect> {
    let mut read: Vec<Instrument> = Vec::with_capacity(SCREENINGS.len());
    for (file, text) in SCREENINGS {
        let instrument = read_screening(file, text)?;
        let next = read.last().map_or(1, |before| before.version() + 1);
        if instrument.version() != next {
            return Err(defect(file, &format!("version {} where {next} should follow", instrument.version())));
        }
        read.push(instrument);
    }
    Ok(read)
}

fn read_screening(file: &str, text: &str) -> Result<Instrument, Defect> {
    let draft: InstrumentDraft = written(file, text)?;
    Instrument::try_from(draft).map_err(|fault| defect(file, &fault))
}

#[cfg(test)]
mod tests;
