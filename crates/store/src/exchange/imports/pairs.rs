//! Lines of one table that may be one person, by their numbers: found before anything is kept.

use super::steps::Held;
use super::{Run, State};
use crate::log::{Act, Entry};
use crate::{Conn, Result, Row, Tx, args};
use opweg_access::Actor;

pub use crate::file::records::of_query as sheet;

/// Pairs that are kept, the likeliest; all are counted.
pub const KEPT: usize = 20_000;

/// Two lines that may be one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Its place, the likeliest first, from 1.
    pub place: i64,
    /// A line.
    pub line: i64,
    /// A later one.
    pub other: i64,
    /// How likely, in thousandths.
    pub chance: i64,
    /// What agrees: words of `linkage::agrees`.
    pub agrees: Vec<String>,
}

/// Keeps what was found in the table, the likeliest of so many; they are in order.
///
/// # Errors
/// [`Error::State`](crate::Error::State) `import-step` unless the run is being tried.
pub async fn keep(tx: &mut Tx, who: &Actor, run: &Held<'_>, found: usize, pairs: &[Pair]) -> Result<()> {
    let run = run.at(State::Trying)?;
    let found = i64::try_from(found).unwrap_or(i64::MAX);
    tx.run("UPDATE import_run SET alike = $2 WHERE id = $1", args![run.id, found]).await?;
    tx.run("DELETE FROM import_pair WHERE run_id = $1", args![run.id]).await?;
    for pair in pairs.iter().take(KEPT) {
        tx.run(
            "INSERT INTO import_pair (run_id, place, line, other, chance, agrees) VALUES ($1, $2, $3, $4, $5, $6)",
            args![run.id, pair.place, pair.line, pair.other, pair.chance, pair.agrees.join(" ")],
        )
        .await?;
    }
    tx.note(Entry::of_actor(who, Act::Import, "import", "").with(format!("run={} alike={found}", run.id)));
    Ok(())
}

const SELECT: &str = "SELECT place, line, other, chance, agrees FROM import_pair WHERE run_id = $1";

/// Pairs after a place, the likeliest first.
///
/// # Errors
/// What the engine says.
pub async fn list(conn: &mut Conn, run: &Run, after: i64, most: i64) -> Result<Vec<Pair>> {
    let sql = format!("{SELECT} AND place > $2 ORDER BY place LIMIT $3");
    conn.rows_where(sql, args![run.id, after, most]).await?.iter().map(read).collect()
}

/// The pairs of some lines, at most so many.
///
/// # Errors
/// What the engine says.
pub async fn among(conn: &mut Conn, run: &Run, (first, last): (i64, i64), most: i64) -> Result<Vec<Pair>> {
    let sql = format!("{SELECT} AND (line BETWEEN $2 AND $3 OR other BETWEEN $2 AND $3) ORDER BY place LIMIT $4");
    conn.rows_where(sql, args![run.id, first, last, most]).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Pair> {
    let mut t = row.take();
    let (place, line, other, chance) = (t.next()?, t.next()?, t.next()?, t.next()?);
    let agrees = t.next::<String>()?.split_whitespace().map(str::to_owned).collect();
    Ok(Pair { place, line, other, chance, agrees })
}
