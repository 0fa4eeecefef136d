//! `opweg demo`: an invented network in Antwerp, lifelike enough to work in, made through the same functions as real
//! work, so that agreements, grants and log are real too. The same seed on the same day makes the same network.

mod calendar;
mod chance;
mod content;
mod crowd;
mod doubles;
mod heavy;
mod lives;
mod network;
mod offers;
mod pact;
mod paths;
mod people;
mod person;
mod places;
mod plans;
mod plot;
mod refer;
mod screen;
mod showcase;
mod story;
mod together;
mod told;

use crate::base::{self, Base};
use crate::cli::Demo;
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use crate::serve;
use calendar::Calendar;
use chance::Chance;
use jiff::Timestamp;
use network::{Colleague, Network};
use opweg_model::Role;
use opweg_store::upkeep;
use std::path::Path;
use story::Stage;

/// Where the log-ins are kept beside the data, to be shown again; also the sign that filling was finished.
const NOTE: &str = "demo.txt";
/// Up to so many clients have their story told whole.
const WHOLE: u32 = 2000;
/// Of more, this many; the others have theirs in short, many in one transaction, so that 100,000 take minutes.
const WHOLE_OF_MANY: u32 = 500;
/// How far back the first client came, in days: three years.
const LONGEST_DAYS: i64 = 1095;
/// The longest a path goes on, in days: within the mandate, with a few that end soon.
const MANDATE_DAYS: i64 = 715;

/// Fills a new database, or finds the demonstration that is there, and serves it.
///
/// # Errors
/// [`Exit::Refused`] when the database holds something else.
pub async fn run(mut config: Config, args: &Demo) -> Outcome {
    config.second_factor = false;
    let base = base::open_unsealed(config).await?;
    let note = base.config.data.join(NOTE);
    let told = if upkeep::is_fresh(&base.db).await? {
        let whole = if args.clients > WHOLE { WHOLE_OF_MANY } else { args.clients };
        let told = fill(&base, args.seed, (whole, args.clients), args.people.as_deref(), clock::now()).await?;
        // What is invented lies in the past: the first seal takes all of it in.
        base::seal(&base, clock::now()).await?;
        std::fs::write(&note, &told).map_err(|e| Failure::file(&note, e))?;
        told
    } else {
        let why = "this database is no finished demonstration; choose an empty folder with --data";
        std::fs::read_to_string(&note).map_err(|_| Failure::new(Exit::Refused, why))?
    };
    out::line(&told);
    if args.fill_only {
        base.db.close().await;
        return Ok(());
    }
    serve::serve(base, true).await
}

/// Fills the database with so many clients, some with their story told whole, and with the people of a table; the text
/// about log-ins.
async fn fill(
    base: &Base,
    seed: u64,
    (whole, clients): (u32, u32),
    people: Option<&Path>,
    now: Timestamp,
) -> Outcome<String> {
    let content = content::read()?;
    let wrong = |d: opweg_content::Defect| Failure::new(Exit::Settings, d.to_string());
    let templates = opweg_content::templates().map_err(wrong)?;
    let screenings = opweg_content::screenings().map_err(wrong)?;
    let instrument = screenings.last().ok_or_else(|| Failure::new(Exit::Settings, "no screening".to_owned()))?;
    let mut chance = Chance::new(seed);
    let calendar = Calendar::of(now);
    let network = network::make(&base.db, &content, &mut chance, calendar.ago(LONGEST_DAYS + 5, 0)).await?;
    let (db, desk, turns) = (&base.db, &base.desk, Default::default());
    let stage =
        Stage { db, desk, content: &content, templates: &templates, instrument, network: &network, calendar, turns };
    pact::make(&stage, &mut chance).await?;
    // A chance of its own: whoever is invented stays the same whatever is offered.
    let mut other = Chance::new(seed.wrapping_add(1));
    let offered = offers::make(&stage, &mut other).await?;
    let shown = plot::play(&stage, &mut chance).await?;
    let mut progress = Progress::of("clients", u64::from(clients));
    let mut clients_told = Vec::new();
    for done in 0..whole {
        let lead = lead(&network, &mut chance);
        let days = days_here(&mut chance);
        let client = lives::of_years(&stage, &mut chance, lead, days);
        lives::whole(&stage, &mut chance, &client).await?;
        clients_told.push(client);
        progress.at(u64::from(done + 1));
    }
    pact::left(&stage, &mut chance, &clients_told).await?;
    places::make(&stage, &mut other, &offered, &clients_told).await?;
    doubles::make(&stage, &mut Chance::new(seed.wrapping_add(2))).await?;
    let progress = crowd::register(&stage, seed, whole, clients, progress).await?;
    progress.end();
    if let Some(table) = people {
        people::register(&stage, seed.wrapping_add(3), table).await?;
    }
    let mut told = plot::tell(&network, &shown);
    // A big network is there to be measured.
    if whole < clients
        && let Some(lead) = network.first(Role::Worker, Some("atlas"))
    {
        let heavy = heavy::make(&stage, &mut other, lead).await?;
        told.push_str(&format!("\nheavy file: {heavy}"));
    }
    Ok(told)
}

/// Who guides the next client: somebody of an organisation that guides people, those with many clients more often.
fn lead<'a>(network: &'a Network, chance: &mut Chance) -> &'a Colleague {
    let (org, most_known) = match chance.below(100) {
        0..34 => ("atlas", 40),
        34..52 => ("vdab", 40),
        52..74 => ("ocmw", 35),
        74..86 => ("stad", 0),
        86..94 => ("morgenlicht", 0),
        94..98 => ("wereldtafel", 0),
        _ => ("duokompas", 0),
    };
    let there = network.of(org, Role::Worker);
    let first = if chance.likely(most_known) { there.first() } else { chance.pick(&there) };
    first.copied().unwrap_or(&network.colleagues[0])
}

/// How long ago somebody came: many in the last months, some three years.
fn days_here(chance: &mut Chance) -> i64 {
    match chance.below(10) {
        0 => chance.between(0, 12),
        1..6 => chance.between(13, 240),
        6..9 => chance.between(240, MANDATE_DAYS),
        _ => chance.between(MANDATE_DAYS + 1, LONGEST_DAYS - 5),
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_together;
