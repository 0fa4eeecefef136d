//! The proof that the log is whole: each chain from its first entry to its head, and the daily seals over all chains,
//! made with a key that is not in the database.

use super::{Act, Entry, SYSTEM_CHAIN, Written};
use crate::{Conn, Db, Result, args};
use jiff::Timestamp;
use opweg_access::Actor;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What was found wrong in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The chain.
    pub chain: Uuid,
    /// The first entry that does not fit.
    pub seq: i64,
    /// What does not fit.
    pub what: &'static str,
}

/// The result of checking the log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Chains checked.
    pub chains: u64,
    /// Entries checked.
    pub entries: u64,
    /// Sealed days checked.
    pub seals: u64,
}

/// Proves the log as it stands at one moment: every chain from its first entry, every head, every seal; or names the
/// first broken entry. Others go on working meanwhile. `progress` is told the number of chains done.
///
/// Entries since the last seal are held together by their chain alone: whoever can write to the database can make the
/// end of a chain anew until it is sealed.
///
/// # Errors
/// The outer error is the engine's; the inner one names what is broken.
pub async fn verify(
    db: &Db,
    mac_key: &[u8],
    mut progress: impl FnMut(u64),
) -> Result<std::result::Result<Checked, Broken>> {
    // One moment for heads, entries and seals: an entry written meanwhile is no fault.
    let mut conn = db.snapshot().await?;
    let mut checked = Checked::default();
    let mut after: Option<Uuid> = None;
    loop {
        let heads = conn
            .rows(
                "SELECT chain, seq FROM log_head WHERE chain > $1 OR $2 ORDER BY chain LIMIT 500",
                args![after.unwrap_or(Uuid::nil()), after.is_none()],
            )
            .await?;
        if heads.is_empty() {
            break;
        }
        for head in &heads {
            let mut t = head.take();
            let (chain, seq): (Uuid, i64) = (t.next()?, t.next()?);
            if let Err(broken) = verify_chain(&mut conn, chain, seq, &mut checked.entries).await? {
                return Ok(Err(broken));
            }
            checked.chains += 1;
            after = Some(chain);
        }
        progress(checked.chains);
    }
    // An entry whose chain has no head at all would otherwise never be looked at.
    if let Some(row) = conn
        .row("SELECT l.chain, l.seq FROM log_entry l LEFT JOIN log_head h ON h.chain = l.chain WHERE h.chain IS NULL LIMIT 1", args![])
        .await?
    {
        let mut t = row.take();
        return Ok(Err(Broken { chain: t.next()?, seq: t.next()?, what: "a chain without a head" }));
    }
    match verify_seals(&mut conn, mac_key).await? {
        Ok(seals) => Ok(Ok(Checked { seals, ..checked })),
        Err(broken) => Ok(Err(broken)),
    }
}

/// One chain from its first entry to its head; counts the entries.
///
/// # Errors
/// The outer error is the engine's; the inner one names what is broken.
pub(crate) async fn verify_chain(
    conn: &mut Conn,
    chain: Uuid,
    last: i64,
    entries: &mut u64,
) -> Result<std::result::Result<(), Broken>> {
    let (mut before, mut expected) = (Vec::new(), 1_i64);
    // From the very first number: an entry put before the first one is found as well.
    let mut after = i64::MIN;
    loop {
        let rows = conn
            .rows(
                "SELECT seq, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash FROM log_entry
                 WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT 1000",
                args![chain, after],
            )
            .await?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let mut t = row.take();
            let (seq, at): (i64, i64) = (t.next()?, t.next()?);
            let who: String = t.next()?;
            let (user, org): (Option<Uuid>, Option<Uuid>) = (t.next()?, t.next()?);
            let texts: [String; 5] = [t.next()?, t.next()?, t.next()?, t.next()?, t.next()?];
            let stored: Vec<u8> = t.next()?;
            let [act, what, purpose, outcome, detail] = &texts;
            let written = Written { chain, seq, at, who: &who, user, org, act, what, purpose, outcome, detail };
            if seq < expected {
                return Ok(Err(Broken { chain, seq, what: "an entry before the first" }));
            }
            if seq > expected {
                return Ok(Err(Broken { chain, seq: expected, what: "an entry is missing" }));
            }
            if written.hash(&before) != stored {
                return Ok(Err(Broken { chain, seq, what: "an entry was changed" }));
            }
            before = stored;
            after = seq;
            expected += 1;
            *entries += 1;
        }
    }
    match (expected - 1).cmp(&last) {
        std::cmp::Ordering::Equal => Ok(Ok(())),
        std::cmp::Ordering::Less => Ok(Err(Broken { chain, seq: expected, what: "the end of the chain is missing" })),
        std::cmp::Ordering::Greater => Ok(Err(Broken { chain, seq: last + 1, what: "an entry after the head" })),
    }
}

async fn verify_seals(conn: &mut Conn, mac_key: &[u8]) -> Result<std::result::Result<u64, Broken>> {
    let days = conn.rows("SELECT day, chains, root, mac, sealed_at FROM log_seal ORDER BY day", args![]).await?;
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

type SealLine = (Uuid, i64, Vec<u8>);

async fn seal_lines(conn: &mut Conn, day: &str) -> Result<Vec<SealLine>> {
    let rows =
        conn.rows("SELECT chain, seq, hash FROM log_seal_line WHERE day = $1 ORDER BY chain", args![day]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.next()?, t.next()?, t.next()?))
        })
        .collect()
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

/// Seals the day before `today`: the heads of all chains that are not sealed as far as they have come, under one root and
/// a keyed sum whose key is not in the database. Does nothing when the day is sealed already.
///
/// # Errors
/// What the engine says.
pub async fn seal(db: &Db, today: jiff::civil::Date, mac_key: &[u8], now: Timestamp) -> Result<bool> {
    let Ok(day) = today.yesterday() else { return Ok(false) };
    let day = day.to_string();
    let mut tx = db.begin(now).await?;
    if tx.row("SELECT 1 FROM log_seal WHERE day >= $1", args![&day]).await?.is_some() {
        return Ok(false);
    }
    let last = tx.row("SELECT root FROM log_seal ORDER BY day DESC LIMIT 1", args![]).await?;
    let before: Vec<u8> = last.map(|row| row.take().next()).transpose()?.unwrap_or_default();
    // By number, not by time: a transaction that began before the last seal and ended after it is sealed now.
    let rows = tx
        .rows(
            "SELECT h.chain, h.seq, l.hash FROM log_head h JOIN log_entry l ON l.chain = h.chain AND l.seq = h.seq
             WHERE NOT EXISTS (SELECT 1 FROM log_seal_line s WHERE s.chain = h.chain AND s.seq >= h.seq) ORDER BY h.chain",
            args![],
        )
        .await?;
    let lines: Vec<SealLine> = rows
        .iter()
        .map(|r| {
            let mut t = r.take();
            Ok((t.next()?, t.next()?, t.next()?))
        })
        .collect::<Result<_>>()?;
    let root = root_of(&before, &day, now.as_microsecond(), &lines);
    let mac = crate::keys::mac(mac_key, &root);
    tx.run(
        "INSERT INTO log_seal (day, chains, root, mac, sealed_at) VALUES ($1, $2, $3, $4, $5)",
        args![&day, lines.len() as i64, root, mac, now],
    )
    .await?;
    for (chain, seq, hash) in lines {
        tx.run(
            "INSERT INTO log_seal_line (day, chain, seq, hash) VALUES ($1, $2, $3, $4)",
            args![&day, chain, seq, hash],
        )
        .await?;
    }
    tx.note(Entry::of_actor(&Actor::System, Act::Seal, day, ""));
    tx.commit().await?;
    Ok(true)
}
