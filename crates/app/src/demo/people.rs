//! People of a table who are only registered: what the check at the counter is measured with, because a register of a
//! million needs more names than anybody invents. Columns as `opweg link dedupe` reads them.

use super::chance::Chance;
use super::story::Stage;
use super::told::Told;
use crate::commands::link::table::{Table, settle};
use crate::exit::Outcome;
use crate::out::Progress;
use opweg_model::fact::FactKind as K;
use opweg_model::{FileId, Role};
use opweg_store::{Result, Tx};
use std::path::Path;

/// People in one transaction.
const BATCH: usize = 500;
/// Over so many days they came, the first of the table longest ago.
const DAYS: u64 = 700;

/// Registers everybody of a table with the organisations in turn.
///
/// # Errors
/// [`crate::exit::Exit::Lines`] when some lines could not be read; the others are registered.
pub(super) async fn register(stage: &Stage<'_>, seed: u64, path: &Path) -> Outcome {
    let mut table = Table::open(path, &["given_name", "family_name"])?;
    let mut chance = Chance::new(seed);
    let mut progress = Progress::of("people", 0);
    let mut done = 0;
    loop {
        let mut people = Vec::with_capacity(BATCH);
        while people.len() < BATCH && table.next()? {
            people.push(told(&table));
        }
        if people.is_empty() {
            break;
        }
        done += people.len() as u64;
        let days = DAYS.saturating_sub(done / 1500) as i64;
        let mut tx = stage.at(stage.calendar.ago(days, 0)).await?;
        for told in people {
            one(stage, &mut tx, &mut chance, told).await?;
        }
        tx.commit().await?;
        progress.at(done);
    }
    progress.end();
    settle(table.left_out())
}

async fn one(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, told: Told) -> Result<()> {
    let leads: Vec<_> = stage.network.colleagues.iter().filter(|c| c.roles.contains(&Role::Worker)).collect();
    let Some(lead) = chance.pick(&leads) else { return Ok(()) };
    let file = FileId(chance.id(tx.now()));
    stage.register_as(tx, chance, (file, lead), told).await
}

/// What a line tells; a value that no form would take is left out.
fn told(line: &Table) -> Told {
    let mut told = Told::default();
    let street = [line.get("street"), line.get("house_number")].join(" ");
    told.perhaps(K::GivenName, &[("", line.get("given_name"))]);
    told.perhaps(K::FamilyName, &[("", line.get("family_name"))]);
    told.perhaps(K::BirthDate, &[("", line.get("birth_date"))]);
    told.perhaps(K::Sex, &[("", &line.get("sex").to_lowercase())]);
    told.perhaps(K::Nationality, &[("", line.get("nationality"))]);
    told.perhaps(K::Phone, &[("", line.get("phone"))]);
    told.perhaps(K::Email, &[("", line.get("email"))]);
    told.perhaps(
        K::Address,
        &[("street", street.trim()), ("postcode", line.get("postcode")), ("town", line.get("city"))],
    );
    told
}
