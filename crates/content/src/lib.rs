//! The files under `content/`: what editors and lawyers own. Compiled in, read and checked when the program starts.
//!
//! A new version of the screening is a new file in `content/instruments/` and a line in `screenings.rs`; the old one stays.
//! Every kind of trajectory has one file in `content/trajectories/`. What a condition may ask is in
//! `opweg_trajectory::profile`.

mod effects;
mod intake;
mod screenings;
mod trajectories;

pub use effects::effects;
pub use intake::{Chapter, Instrument, intake};
pub use screenings::screenings;
pub use trajectories::{Plan, PlanStep, plans, templates};

/// What is wrong with a content file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("content/{file}: {what}")]
pub struct Defect {
    /// The file, below `content/`.
    pub file: String,
    /// What is wrong, for the editor.
    pub what: String,
}

/// Reads a file into what it is written as.
fn written<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, Defect> {
    toml::from_str(text).map_err(|error| defect(file, &error))
}

fn defect(file: &str, what: &impl std::fmt::Display) -> Defect {
    Defect { file: file.to_owned(), what: what.to_string() }
}
