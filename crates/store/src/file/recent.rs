//! The files somebody worked in lately, from their own lines in the log.

use super::card::{self, Card};
use crate::log::{Act, Entry};
use crate::{Result, Tx, Value};
use jiff::SignedDuration;
use opweg_access::{Action, Actor, Ask, predicate};
use opweg_model::{Purpose, Tier};

/// How far back: two weeks hold a caseload and keep the reading of the log short.
const HOURS: i64 = 14 * 24;

/// The files somebody was in lately and may still see, the latest first.
///
/// # Errors
/// What the engine says.
pub async fn files(tx: &mut Tx, who: &Actor, purpose: Purpose, limit: i64) -> Result<Vec<Card>> {
    let Some(user) = who.user() else { return Ok(Vec::new()) };
    let since = tx.now().saturating_sub(SignedDuration::from_hours(HOURS)).unwrap_or(tx.now());
    let condition = predicate(who, &Ask::tier(Action::See, Tier::Contact, purpose, tx.now()), 2);
    let mut values: Vec<Value> = vec![user.into(), since.into()];
    values.extend(condition.values.iter().map(|t| Value::from(*t)));
    let sql = format!(
        "{}JOIN (SELECT chain, max(at) AS last_at FROM log_entry WHERE user_id = $1 AND at >= $2 GROUP BY chain) l
             ON l.chain = f.id
         WHERE f.state IN ('open', 'closed') AND {} ORDER BY l.last_at DESC, f.id LIMIT {limit}",
        card::columns!(),
        condition.text
    );
    let rows = tx.rows_where(sql, &values).await?;
    let cards = rows.iter().map(|row| card::read(row).map(Card::without_path)).collect::<Result<Vec<_>>>()?;
    let ids: Vec<String> = cards.iter().map(|c| c.file.to_string()).collect();
    tx.note(Entry::of_actor(who, Act::List, "client", purpose.word()).with(ids.join(" ")));
    Ok(cards)
}
