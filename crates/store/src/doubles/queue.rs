//! The queue: which pair somebody should look at now.

use super::look::{doors, judges, proposed};
use super::offer::{may_be_asked, moot};
use super::row::{self, Pair, select};
use crate::door::{first_word, open_for_any};
use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, Value, args};
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_model::{Purpose, Tier};
use uuid::Uuid;

/// Pairs that are put in order; whoever has more waiting begins with the likeliest.
const LOOKED_AT: i64 = 60;
/// One in so many is a known pair.
const KNOWN_OF: u64 = 20;
/// Days after which a pair counts half: who was just registered is sitting at the counter.
const FRESH_DAYS: f64 = 30.0;

/// The pair to look at next: by how likely it is, how many notes hang on it and how fresh it is. `draw` is a number by
/// chance: now and then it gives a pair that two people judged before.
///
/// # Errors
/// [`Error::Refused`] for who judges nothing.
pub async fn next(tx: &mut Tx, who: &Actor, purposes: &[Purpose], draw: u64) -> Result<Option<Uuid>> {
    judges(who)?;
    if draw.is_multiple_of(KNOWN_OF)
        && let Some(known) = known(tx, who, purposes).await?
    {
        note(tx, who, purposes, 1);
        return Ok(Some(known));
    }
    let mut ranked = ranked(tx, who, purposes).await?;
    ranked.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.id.cmp(&y.id)));
    for (_, pair) in ranked {
        if asks(tx, who, purposes, &pair).await? {
            note(tx, who, purposes, 1);
            return Ok(Some(pair.id));
        }
    }
    note(tx, who, purposes, 0);
    Ok(None)
}

fn note(tx: &mut Tx, who: &Actor, purposes: &[Purpose], found: usize) {
    tx.note(Entry::of_actor(who, Act::List, "doubles", first_word(purposes)).with(found.to_string()));
}

/// How many pairs wait for somebody, up to a number nobody counts beyond.
///
/// # Errors
/// As [`next`].
pub async fn waiting(tx: &mut Tx, who: &Actor, purposes: &[Purpose]) -> Result<usize> {
    judges(who)?;
    let mut waiting = 0;
    for (_, pair) in ranked(tx, who, purposes).await? {
        waiting += usize::from(asks(tx, who, purposes, &pair).await?);
    }
    note(tx, who, purposes, waiting);
    Ok(waiting)
}

/// Whether there is something to ask this person about a pair. What is settled by itself is put away.
async fn asks(tx: &mut Tx, who: &Actor, purposes: &[Purpose], pair: &Pair) -> Result<bool> {
    let settled = match row::files(tx, pair).await? {
        None => true,
        Some(_) if pair.second => false,
        Some([a, b]) => !may_be_asked(tx, (a, b)).await?,
    };
    if settled {
        moot(tx, pair.id).await?;
        return Ok(false);
    }
    let doors = match doors(tx, who, purposes, pair).await {
        Ok(doors) => doors,
        Err(Error::NotFound | Error::Refused(_)) => return Ok(false),
        Err(other) => return Err(other),
    };
    // A proposal is answered by somebody else, who works on the file that would go.
    Ok(match proposed(tx, doors.files).await? {
        Some((_, _, by, _, goes)) => who.user() != Some(by) && doors.permits.iter().flatten().any(|p| p.file() == goes),
        None => true,
    })
}

/// The notes that hang on both files, as a further column.
const NOTES: &str = ", CAST((SELECT count(*) FROM note n WHERE n.file_id = r.file_id OR n.file_id = s.file_id) AS BIGINT) FROM double_pair p";

/// The pairs of files that are open to somebody, with how urgent each is.
async fn ranked(tx: &mut Tx, who: &Actor, purposes: &[Purpose]) -> Result<Vec<(f64, Pair)>> {
    let now = tx.now();
    let mut values: Vec<Value> = args![who.user(), now].to_vec();
    let open = open_for_any(who, (Action::Add, Tier::Contact), purposes, now, &mut values);
    values.push(LOOKED_AT.into());
    let sql = format!(
        "{} JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
         WHERE p.state = 'open' AND NOT p.known AND (p.snoozed_until IS NULL OR p.snoozed_until <= $2)
           AND NOT EXISTS (SELECT 1 FROM pair_answer a WHERE a.pair_id = p.id AND a.by_user = $1 AND a.undone_at IS NULL
                           AND a.verdict <> 'unsure')
           AND EXISTS (SELECT 1 FROM client_file f WHERE (f.id = r.file_id OR f.id = s.file_id) AND {open})
         ORDER BY p.score DESC, p.id LIMIT ${}",
        select!().replace(" FROM double_pair p", NOTES),
        values.len()
    );
    let rows = tx.rows_where(sql, &values).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let pair = row::taken(&mut t)?;
            let notes: i64 = t.next()?;
            Ok((urgency(&pair, notes, now), pair))
        })
        .collect()
}

/// Log-odds × notes × freshness. Odds below even still count for something: they were offered.
fn urgency(pair: &Pair, notes: i64, now: Timestamp) -> f64 {
    let likely = (pair.score as f64 / 1000.0).max(0.1);
    let days = now.duration_since(pair.found).as_secs_f64().max(0.0) / 86_400.0;
    likely * (1.0 + (notes.max(0) as f64).ln_1p()) / (1.0 + days / FRESH_DAYS)
}

/// A known pair of which this person works on both sides, and has not answered.
async fn known(tx: &mut Tx, who: &Actor, purposes: &[Purpose]) -> Result<Option<Uuid>> {
    let now = tx.now();
    let mut values: Vec<Value> = args![who.user()].to_vec();
    let open = open_for_any(who, (Action::Add, Tier::Contact), purposes, now, &mut values);
    let sql = format!(
        "{} JOIN registration r ON r.id = p.one_id
         WHERE p.state = 'open' AND p.known
           AND NOT EXISTS (SELECT 1 FROM pair_answer a WHERE a.pair_id = p.id AND a.by_user = $1)
           AND NOT EXISTS (SELECT 1 FROM judgement j WHERE (j.by_user = $1 OR j.confirmed_by = $1)
                           AND ((j.one_id = p.one_id AND j.other_id = p.other_id) OR (j.one_id = p.other_id AND j.other_id = p.one_id)))
           AND EXISTS (SELECT 1 FROM client_file f WHERE f.id = r.file_id AND {open}) ORDER BY p.found_at, p.id LIMIT 8",
        select!()
    );
    for row in tx.rows_where(sql, &values).await? {
        let pair = row::read(&row)?;
        match doors(tx, who, purposes, &pair).await {
            Ok(_) => return Ok(Some(pair.id)),
            Err(Error::NotFound | Error::Refused(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(None)
}
