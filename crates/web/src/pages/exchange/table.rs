//! Which lines of a table may be one person, before any of them is kept: the same engine that looks through the whole
//! register at night, over the lines alone.

use super::run::{ImportProblem, at, facts, query, readable};
use crate::kit::house::House;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_exchange::encoding::Encoding;
use opweg_exchange::mapping::Mapping;
use opweg_exchange::rows::Rows;
use opweg_linkage::agrees::agreeing_of;
use opweg_linkage::engine::doubles::{Double, look};
use opweg_linkage::engine::weights::probability;
use opweg_linkage::record::Record;
use opweg_store::exchange::imports::pairs::{self, KEPT, Pair};
use opweg_store::exchange::imports::{self, Run};

/// Log odds from which a pair is worth an eye: even chances, as at night.
const WORTH_AN_EYE: f32 = 0.0;

/// Compares the lines with each other and keeps the pairs, by the numbers of the lines.
///
/// # Errors
/// What the store says.
pub(super) async fn compare(
    house: &House,
    who: &Actor,
    run: &Run,
    table: (&Mapping, &str, Date),
) -> Result<(), ImportProblem> {
    let (lines, records) = read(house, table)?;
    // Seconds of a processor for a long table: pages must go on meanwhile.
    let looked = tokio::task::spawn_blocking(move || look(&records, &[], WORTH_AN_EYE));
    let found = looked.await.map_err(|e| opweg_store::Error::Corrupt(format!("comparing a table: {e}")))?.doubles;
    let pairs: Vec<Pair> = (1..).zip(found.iter().take(KEPT)).filter_map(|(n, d)| pair(&lines, n, d)).collect();
    let mut tx = house.db.begin(house.now()).await?;
    let held = imports::hold(&mut tx, who, run).await?;
    pairs::keep(&mut tx, who, &held, found.len(), &pairs).await?;
    Ok(tx.commit().await?)
}

/// The lines that can be read, with what is compared of each.
fn read(
    house: &House,
    (mapping, text, today): (&Mapping, &str, Date),
) -> Result<(Vec<i64>, Vec<Record>), ImportProblem> {
    let (mut lines, mut records) = (Vec::new(), Vec::new());
    for line in Rows::open(text.as_bytes(), Encoding::Utf8, mapping, today)? {
        let line = line?;
        let Ok(person) = readable(&line) else { continue };
        let facts = facts(house, mapping, person);
        records.push(pairs::sheet(&house.desk, &query(person, &facts)));
        lines.push(at(&line));
    }
    Ok((lines, records))
}

fn pair(lines: &[i64], place: i64, double: &Double) -> Option<Pair> {
    let (one, other) = (*lines.get(double.one)?, *lines.get(double.other)?);
    let chance = probability(double.score);
    Some(Pair {
        place,
        line: one.min(other),
        other: one.max(other),
        chance: (chance * 1000.0).round() as i64,
        agrees: agreeing_of(&double.explanation).into_iter().map(str::to_owned).collect(),
    })
}
