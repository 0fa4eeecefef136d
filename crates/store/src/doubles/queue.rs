//! The queue: which pair somebody should look at now.

use super::answer::LATER;
use super::look::{doors, judges, proposed};
use super::row::{self, Pair, select};
use crate::door::{first_word, open_for_any};
use crate::identity::Verdict;
use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, Value, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Action, Actor};
use opweg_model::{Purpose, Tier};
use uuid::Uuid;

/// Pairs that are put in order at a time: the likeliest, then those behind them.
const PORTION: i64 = 60;
/// Portions that are looked through for one pair.
const PORTIONS: usize = 10;
/// One in so many is a known pair.
const KNOWN_OF: u64 = 20;
/// One in so many is the pair that waits longest: nobody is forgotten behind likelier ones.
const LONGEST_OF: u64 = 10;
/// Days after which a pair counts half: who was just registered is sitting at the counter.
const FRESH_DAYS: f64 = 30.0;

/// The pair to look at next: by how likely it is, how many notes hang on it and how fresh it is. `draw` is a number by
/// chance: now and then it gives a pair that two people judged before, or the one that waits longest.
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
    let found = found(tx, who, purposes, draw % LONGEST_OF == LONGEST_OF - 1).await?;
    note(tx, who, purposes, usize::from(found.is_some()));
    Ok(found)
}

/// The first pair, portion by portion, about which there is something to ask. What waits was picked by the same rule as the
/// doors, so the first one nearly always is; where they ever say different things, nobody waits for the whole queue.
async fn found(tx: &mut Tx, who: &Actor, purposes: &[Purpose], longest: bool) -> Result<Option<Uuid>> {
    let waiting = Waiting::of(tx, who, purposes, if longest { Order::Longest } else { Order::Likeliest });
    let mut last = None;
    for _ in 0..PORTIONS {
        let mut portion = waiting.portion(tx, last).await?;
        let Some((_, end)) = portion.last() else { return Ok(None) };
        last = Some(waiting.place(end));
        if !longest {
            portion.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.id.cmp(&y.id)));
        }
        for (_, pair) in portion {
            if asks(tx, who, purposes, &pair).await? {
                return Ok(Some(pair.id));
            }
        }
    }
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
    let waiting = Waiting::of(tx, who, purposes, Order::Likeliest).count(tx).await?;
    note(tx, who, purposes, waiting);
    Ok(waiting)
}

/// Whether there is something to ask this person about a pair: what the statement said, as the doors of both files say it.
async fn asks(tx: &mut Tx, who: &Actor, purposes: &[Purpose], pair: &Pair) -> Result<bool> {
    let doors = match doors(tx, who, purposes, pair).await {
        Ok(doors) => doors,
        Err(Error::NotFound | Error::Refused(_)) => return Ok(false),
        Err(other) => return Err(other),
    };
    // A proposal is answered by somebody else, who works on the file that would go.
    Ok(match proposed(tx, doors.files).await? {
        Some(waits) => who.user() != Some(waits.by) && doors.permits.iter().flatten().any(|p| p.file() == waits.goes),
        None => true,
    })
}

/// The notes that hang on both files, as a further column.
const NOTES: &str = ", CAST((SELECT count(*) FROM note n WHERE n.file_id = r.file_id OR n.file_id = s.file_id) AS BIGINT) FROM double_pair p";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Likeliest,
    Longest,
}

/// What waits for somebody, as a statement: nothing that they may not see, that waits for somebody else, or of which the
/// answer follows from what holds already.
struct Waiting {
    now: Timestamp,
    order: Order,
    /// Tables and conditions.
    from: String,
    values: Vec<Value>,
}

impl Waiting {
    fn of(tx: &Tx, who: &Actor, purposes: &[Purpose], order: Order) -> Self {
        let now = tx.now();
        let (different, relative) = (Verdict::Different.word(), Verdict::Relative.word());
        let since = now - SignedDuration::from_hours(24 * LATER);
        let mut values: Vec<Value> = args![who.user(), now, different, relative, since].to_vec();
        let open = open_for_any(who, (Action::Add, Tier::Contact), purposes, now, &mut values);
        // Of the other side, what a search at the counter tells.
        let pointed = open_for_any(who, (Action::See, Tier::Pointer), &[Purpose::Matching], now, &mut values);
        let from = format!(
            " JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
             WHERE p.state = 'open' AND NOT p.known AND (p.snoozed_until IS NULL OR p.snoozed_until <= $2) AND r.file_id <> s.file_id
               AND NOT EXISTS (SELECT 1 FROM pair_answer a WHERE a.pair_id = p.id AND a.by_user = $1 AND a.undone_at IS NULL
                               AND (a.verdict <> 'unsure' OR a.at > $5))
               AND EXISTS (SELECT 1 FROM client_file f WHERE f.id IN (r.file_id, s.file_id) AND {open})
               AND NOT EXISTS (SELECT 1 FROM client_file f WHERE f.id IN (r.file_id, s.file_id)
                               AND NOT (f.state IN ('open', 'closed') AND ({open} OR {pointed})))
               AND NOT EXISTS (SELECT 1 FROM match_objection o WHERE o.file_id IN (r.file_id, s.file_id) AND o.lifted_at IS NULL)
               AND NOT EXISTS (SELECT 1 FROM registration a JOIN judgement j ON j.one_id = a.id JOIN registration b ON b.id = j.other_id
                     WHERE a.file_id IN (r.file_id, s.file_id) AND b.file_id IN (r.file_id, s.file_id) AND a.file_id <> b.file_id
                       AND ((j.state = 'proposed'
                             AND (j.by_user = $1 OR NOT EXISTS (SELECT 1 FROM client_file f WHERE f.id = b.file_id AND {open})))
                         OR (j.state = 'live' AND j.verdict IN ($3, $4)
                             AND (j.confirmed_by IS NOT NULL OR NOT (p.second_needed AND EXISTS (SELECT 1 FROM pair_answer x
                                      WHERE x.pair_id = p.id AND x.undone_at IS NULL AND x.verdict <> 'unsure'))))))"
        );
        Self { now, order, from, values }
    }

    /// What comes behind a place, with how urgent each is.
    async fn portion(&self, tx: &mut Tx, behind: Option<(i64, Uuid)>) -> Result<Vec<(f64, Pair)>> {
        let mut values = self.values.clone();
        let at = values.len();
        let (column, way, order) = match self.order {
            Order::Likeliest => ("p.score", "<", "p.score DESC, p.id"),
            Order::Longest => ("p.found_at", ">", "p.found_at, p.id"),
        };
        let place = match behind {
            None => String::new(),
            Some((place, id)) => {
                values.extend_from_slice(args![place, id]);
                let (place, id) = (at + 1, at + 2);
                format!(" AND ({column} {way} ${place} OR ({column} = ${place} AND p.id > ${id}))")
            }
        };
        values.push(PORTION.into());
        let columns = select!().replace(" FROM double_pair p", NOTES);
        let sql = format!("{columns}{}{place} ORDER BY {order} LIMIT ${}", self.from, values.len());
        let rows = tx.rows_where(sql, &values).await?;
        rows.iter()
            .map(|row| {
                let mut t = row.take();
                let pair = row::taken(&mut t)?;
                let notes: i64 = t.next()?;
                Ok((urgency(&pair, notes, self.now), pair))
            })
            .collect()
    }

    /// Where a pair stands in the order.
    fn place(&self, pair: &Pair) -> (i64, Uuid) {
        match self.order {
            Order::Likeliest => (pair.score, pair.id),
            Order::Longest => (pair.found.as_microsecond(), pair.id),
        }
    }

    /// How many there are, up to a portion.
    async fn count(&self, tx: &mut Tx) -> Result<usize> {
        let mut values = self.values.clone();
        values.push(PORTION.into());
        let sql = format!("SELECT p.id FROM double_pair p{} LIMIT ${}", self.from, values.len());
        Ok(tx.rows_where(sql, &values).await?.len())
    }
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
        "{} JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
         WHERE p.state = 'open' AND p.known
           AND NOT EXISTS (SELECT 1 FROM pair_answer a WHERE a.pair_id = p.id AND a.by_user = $1)
           AND NOT EXISTS (SELECT 1 FROM judgement j WHERE (j.by_user = $1 OR j.confirmed_by = $1)
                           AND ((j.one_id = p.one_id AND j.other_id = p.other_id) OR (j.one_id = p.other_id AND j.other_id = p.one_id)))
           AND EXISTS (SELECT 1 FROM judgement j WHERE j.state = 'live' AND j.verdict = p.known_verdict
                       AND ((j.one_id = p.one_id AND j.other_id = p.other_id) OR (j.one_id = p.other_id AND j.other_id = p.one_id)))
           AND EXISTS (SELECT 1 FROM client_file f WHERE f.id = r.file_id AND {open})
           AND EXISTS (SELECT 1 FROM client_file f WHERE f.id = s.file_id AND {open}) ORDER BY p.found_at, p.id LIMIT 8",
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
