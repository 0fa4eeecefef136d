//! People of a table who are only registered: what the check at the counter is measured with, because a register of a
//! million needs more names than anybody invents. Columns as `opweg link dedupe` reads them.

use super::chance::Chance;
use super::lead;
use super::story::Stage;
use super::told::Told;
use crate::commands::link::table::Table;
use crate::exit::Outcome;
use crate::out::Progress;
use jiff::civil::Date;
use opweg_model::fact::FactKind as K;
use opweg_model::{FileId, brussels};
use opweg_store::{Result, Tx};
use std::path::Path;

/// People in one transaction.
const BATCH: usize = 500;
/// They all came so many days ago.
const DAYS: i64 = 2;

/// Registers everybody of a table with the organisations in turn.
///
/// # Errors
/// [`crate::exit::Exit::Lines`] when some lines could not be read; the others are registered.
pub(super) async fn register(stage: &Stage<'_>, seed: u64, path: &Path) -> Outcome {
    let mut table = Table::open(path, &["given_name", "family_name"])?;
    let mut chance = Chance::new(seed);
    let mut progress = Progress::of("people", 0);
    let mut done = 0;
    let came = stage.calendar.ago(DAYS, 0);
    let today = brussels::day(came);
    loop {
        let mut people = Vec::with_capacity(BATCH);
        while people.len() < BATCH && table.next()? {
            people.push(told(&table, today));
        }
        if people.is_empty() {
            break;
        }
        done += people.len() as u64;
        let mut tx = stage.at(came).await?;
        for told in people {
            one(stage, &mut tx, &mut chance, told).await?;
        }
        tx.commit().await?;
        progress.at(done);
    }
    progress.end();
    table.left_out().settle()
}

async fn one(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, told: Told) -> Result<()> {
    let lead = lead(stage.network, chance);
    let file = FileId(chance.id(tx.now()));
    stage.register_as(tx, chance, (file, lead), told).await
}

/// What a line tells; a value that no form would take is left out.
fn told(line: &Table, today: Date) -> Told {
    let mut told = Told::default();
    let mut say = |kind, parts: &[(&str, &str)]| told.perhaps(kind, today, parts);
    let street = [line.get("street"), line.get("house_number")].join(" ");
    say(K::GivenName, &[("", line.get("given_name"))]);
    say(K::FamilyName, &[("", line.get("family_name"))]);
    say(K::BirthDate, &[("", line.get("birth_date"))]);
    say(K::Sex, &[("", &line.get("sex").to_lowercase())]);
    say(K::Nationality, &[("", line.get("nationality"))]);
    say(K::Phone, &[("", line.get("phone"))]);
    say(K::Email, &[("", line.get("email"))]);
    say(K::Address, &[("street", street.trim()), ("postcode", line.get("postcode")), ("town", line.get("city"))]);
    told
}
