//! The seals: each day the heads of all chains under one keyed sum, made with a key that is not in the database.

use super::{Act, Broken, Entry, SYSTEM_CHAIN};
use crate::{Conn, Db, Result, Row, Tx, args, hex, unhex};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::brussels;
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Every seal, in the order in which they were made.
pub(super) async fn verify_seals(conn: &mut Conn, mac_key: &[u8]) -> Result<std::result::Result<u64, Broken>> {
    let days = conn.rows("SELECT day, chains, root, mac, sealed_at FROM log_seal ORDER BY place, day", args![]).await?;
    let (mut before, mut count) = (Vec::new(), 0);
    for row in &days {
        let mut t = row.take();
        let day: String = t.next()?;
        let chains: i64 = t.next()?;
        let (root, mac): (Vec<u8>, Vec<u8>) = (t.next()?, t.next()?);
        let sealed: i64 = t.next()?;
        let lines = seal_lines(conn, &day).await?;
        let broken = |what| Broken { chain: SYSTEM_CHAIN, seq: 0, what };
        if lines.len() as i64 != chains || root_of(&before, &day, sealed, &lines) != root {
            return Ok(Err(broken("a seal was changed")));
        }
        if !crate::keys::mac_is(mac_key, &root, &mac) {
            return Ok(Err(broken("a seal was not made with this key")));
        }
        for (chain, seq, hash) in &lines {
            let stored =
                conn.row("SELECT hash FROM log_entry WHERE chain = $1 AND seq = $2", args![*chain, *seq]).await?;
            let stored: Option<Vec<u8>> = stored.map(|r| r.take().next()).transpose()?;
            if stored.as_ref() != Some(hash) {
                return Ok(Err(Broken { chain: *chain, seq: *seq, what: "an entry differs from its seal" }));
            }
        }
        before = root;
        count += 1;
    }
    Ok(Ok(count))
}

/// A seal as it is written down outside the database: its place and the sum over everything up to it. Whoever can write
/// to the database can take away the newest seals with what they hold; a mark kept elsewhere shows that they are gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    place: i64,
    root: Vec<u8>,
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.place, hex(&self.root))
    }
}

impl FromStr for Mark {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        const WRONG: &str = "a mark is a number, a colon and 64 hexadecimal digits";
        let (place, root) = text.trim().split_once(':').ok_or(WRONG)?;
        let root = unhex(root).filter(|r| r.len() == 32).ok_or(WRONG)?;
        Ok(Self { place: place.parse().map_err(|_| WRONG)?, root })
    }
}

/// The mark of the newest seal, to be kept outside the database.
///
/// # Errors
/// What the engine says.
pub async fn newest(conn: &mut Conn) -> Result<Option<Mark>> {
    Ok(last(conn).await?.map(|l| Mark { place: l.place, root: l.root }))
}

/// Whether the last seal was made with this key. Without a seal every key fits.
///
/// # Errors
/// What the engine says.
pub async fn key_fits(db: &Db, mac_key: &[u8]) -> Result<bool> {
    let Some(last) = last(&mut db.look().await?).await? else { return Ok(true) };
    Ok(crate::keys::mac_is(mac_key, &last.root, &last.mac))
}

/// Whether the seal of a mark is still there, as it was.
///
/// # Errors
/// What the engine says.
pub async fn holds(conn: &mut Conn, mark: &Mark) -> Result<bool> {
    let row = conn
        .row("SELECT 1 FROM log_seal WHERE place = $1 AND root = $2", args![mark.place, mark.root.as_slice()])
        .await?;
    Ok(row.is_some())
}

type SealLine = (Uuid, i64, Vec<u8>);

async fn seal_lines(conn: &mut Conn, day: &str) -> Result<Vec<SealLine>> {
    let rows =
        conn.rows("SELECT chain, seq, hash FROM log_seal_line WHERE day = $1 ORDER BY chain", args![day]).await?;
    rows.iter().map(read_line).collect()
}

fn read_line(row: &Row) -> Result<SealLine> {
    let mut t = row.take();
    Ok((t.next()?, t.next()?, t.next()?))
}

fn root_of(before: &[u8], day: &str, sealed: i64, lines: &[SealLine]) -> Vec<u8> {
    let mut sum = Sha256::new();
    sum.update(before);
    sum.update(day.as_bytes());
    sum.update(sealed.to_be_bytes());
    for (chain, seq, hash) in lines {
        sum.update(chain.as_bytes());
        sum.update(seq.to_be_bytes());
        sum.update(hash);
    }
    sum.finalize().to_vec()
}

/// What came of sealing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sealed {
    /// The day is sealed now.
    Now,
    /// Nothing was to be done: this seal, or a later one, holds the day already.
    Before,
    /// The day is sealed now, though the seal before it names a day that has not ended yet: the clock was put back.
    ClockPutBack {
        /// The day that the seal before names.
        later: String,
    },
}

/// Seals the day before `today`: the heads of all chains that are not sealed as far as they have come, under one root and
/// a keyed sum whose key is not in the database. Each seal holds the one that was made before it, whatever its day: a
/// clock that ran ahead and was put back leaves no gap.
///
/// # Errors
/// What the engine says.
pub async fn seal(db: &Db, today: Date, mac_key: &[u8], now: Timestamp) -> Result<Sealed> {
    let Ok(day) = today.yesterday() else { return Ok(Sealed::Before) };
    let mut tx = db.begin(now).await?;
    // Others that seal at this moment wait here; this chain is the first that any transaction takes.
    tx.run("UPDATE log_head SET seq = seq WHERE chain = $1", args![SYSTEM_CHAIN]).await?;
    let last = last(&mut tx).await?;
    let sealed = match last.as_ref().map(|l| l.day.as_str()) {
        None => Sealed::Now,
        Some(last) if day_of(last) < day.to_string().as_str() => Sealed::Now,
        // A job that was left lying, or done twice.
        Some(last) if day_of(last) == day.to_string() || day_of(last) < brussels::day(now).to_string().as_str() => {
            return Ok(Sealed::Before);
        }
        Some(last) => Sealed::ClockPutBack { later: last.to_owned() },
    };
    let name = free_name(&mut tx, &day.to_string()).await?;
    write(&mut tx, &name, last, mac_key).await?;
    tx.commit().await?;
    Ok(sealed)
}

/// The day of a seal, without its number.
fn day_of(name: &str) -> &str {
    name.split('/').next().unwrap_or(name)
}

/// The seal that was made last.
struct Last {
    day: String,
    place: i64,
    root: Vec<u8>,
    mac: Vec<u8>,
}

async fn last(conn: &mut Conn) -> Result<Option<Last>> {
    let row =
        conn.row("SELECT day, place, root, mac FROM log_seal ORDER BY place DESC, day DESC LIMIT 1", args![]).await?;
    row.map(|row| {
        let mut t = row.take();
        Ok(Last { day: t.next()?, place: t.next()?, root: t.next()?, mac: t.next()? })
    })
    .transpose()
}

/// The day itself; with a number when a clock that ran ahead sealed a day of this name before.
async fn free_name(conn: &mut Conn, day: &str) -> Result<String> {
    let mut name = day.to_owned();
    let mut number = 1;
    while conn.row("SELECT 1 FROM log_seal WHERE day = $1", args![&name]).await?.is_some() {
        number += 1;
        name = format!("{day}/{number}");
    }
    Ok(name)
}

async fn write(tx: &mut Tx, day: &str, last: Option<Last>, mac_key: &[u8]) -> Result<()> {
    let now = tx.now();
    let (before, place) = last.map_or((Vec::new(), 0), |l| (l.root, l.place));
    // By number, not by time: a transaction that began before the last seal and ended after it is sealed now.
    let rows = tx
        .rows(
            "SELECT h.chain, h.seq, l.hash FROM log_head h JOIN log_entry l ON l.chain = h.chain AND l.seq = h.seq
             WHERE NOT EXISTS (SELECT 1 FROM log_seal_line s WHERE s.chain = h.chain AND s.seq >= h.seq) ORDER BY h.chain",
            args![],
        )
        .await?;
    let lines = rows.iter().map(read_line).collect::<Result<Vec<SealLine>>>()?;
    let root = root_of(&before, day, now.as_microsecond(), &lines);
    let mac = crate::keys::mac(mac_key, &root);
    tx.run(
        "INSERT INTO log_seal (day, place, chains, root, mac, sealed_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![day, place + 1, lines.len() as i64, root, mac, now],
    )
    .await?;
    for (chain, seq, hash) in lines {
        tx.run(
            "INSERT INTO log_seal_line (day, chain, seq, hash) VALUES ($1, $2, $3, $4)",
            args![day, chain, seq, hash],
        )
        .await?;
    }
    tx.note(Entry::of_actor(&Actor::System, Act::Seal, day, ""));
    Ok(())
}
