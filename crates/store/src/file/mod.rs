//! The client file: registering, the card that lists show, facts, numbers, agreements, intakes and the team.

pub mod agreements;
pub(crate) mod beside;
pub mod card;
pub mod counter;
pub mod facts;
pub mod figures;
pub mod glass;
pub mod idle;
pub mod intakes;
pub mod known;
pub mod lead;
pub mod lists;
pub mod mandates;
pub mod models;
pub mod numbers;
pub mod objection;
pub mod pace;
pub mod pairs;
pub mod people;
pub mod recent;
pub mod records;
pub mod register;
pub mod restricted;
pub mod review;
pub mod search;
pub mod shares;
pub mod talks;
pub mod team;

use crate::keys::Keys;
use crate::{Result, Tx, args};
use opweg_model::FileId;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32};

/// What writing to a file needs beside the database: the keys, and the sort key of names (ICU lives above this crate).
#[derive(Clone)]
pub struct Desk {
    /// Keys for numbers and addresses.
    pub keys: Keys,
    /// The sort key of a name, the same on both engines.
    pub sort_key: fn(&str) -> Vec<u8>,
    /// How many files there were when the register was seen to be large; 0 before. From then on no search counts it.
    pub(crate) large: Arc<AtomicU32>,
    /// Set once every file was seen to be keyed by the rules of this program: from then on none is behind.
    pub(crate) in_step: Arc<AtomicBool>,
    /// The model that judges, so that not every search reads it.
    pub(crate) models: models::Remembered,
}

impl Desk {
    /// A desk with these keys and this order of names.
    #[must_use]
    pub fn new(keys: Keys, sort_key: fn(&str) -> Vec<u8>) -> Self {
        Self { keys, sort_key, large: Arc::default(), in_step: Arc::default(), models: models::Remembered::default() }
    }
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Desk(…)")
    }
}

/// As [`one_at_a_time`], and nobody else writes anything in the file meanwhile: for joining and parting, which move every
/// row. To be asked for before anything is written, in the order of the files: what is being written is waited for.
pub(crate) async fn nobody_else(tx: &mut Tx, file: FileId) -> Result<()> {
    tx.keep(file, true).await?;
    // What the file is made of is for whoever locked it to change.
    tx.stood.retain(|(stood, _)| *stood != file);
    Ok(())
}

/// Whoever changes something of a file that depends on what stands there waits for whoever is doing so, until their
/// transaction ends: two corrections of one fact cannot both be the first, nor can two talks about sharing.
pub(crate) async fn one_at_a_time(tx: &mut Tx, file: FileId) -> Result<()> {
    tx.run("UPDATE client_file SET version = version WHERE id = $1", args![file]).await?;
    Ok(())
}
