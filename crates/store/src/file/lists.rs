//! Lists of files: the caseload. Every list goes through the predicate of the policy.

use super::card::{self, Card};
use crate::log::{Act, Entry};
use crate::{Result, Tx, Value};
use opweg_access::{Action, Actor, Ask, predicate};
use opweg_model::{FileId, Purpose, Tier};

/// Which files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// Those I lead.
    #[default]
    Mine,
    /// Those my organisation leads.
    Organisation,
    /// All I may see.
    All,
}

/// A page of a list is asked for after the last line of the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// Sort key of the last line.
    pub sort_key: Vec<u8>,
    /// Its file.
    pub file: FileId,
}

/// A page of the caseload in the order of names. Asks for contact cards, so shows only files whose card may be seen.
///
/// # Errors
/// What the engine says.
pub async fn caseload(tx: &mut Tx, who: &Actor, purpose: Purpose, scope: Scope, closed: bool, after: Option<&After>, limit: i64) -> Result<Vec<Card>> {
    let mut values: Vec<Value> = vec![if closed { "closed" } else { "open" }.into()];
    let mut sql = String::from(card::columns!());
    sql.push_str("WHERE f.state = $1");
    let mut own = |column: &str, id: Option<uuid::Uuid>| {
        values.push(id.into());
        sql.push_str(&format!(" AND {column} = ${}", values.len()));
    };
    match scope {
        Scope::Mine => own("f.lead_user", who.user().map(|u| u.0)),
        Scope::Organisation => own("f.lead_org", who.org().map(|o| o.0)),
        Scope::All => {}
    }
    if let Some(after) = after {
        values.push(after.sort_key.clone().into());
        values.push(after.file.into());
        sql.push_str(&format!(" AND (f.sort_key, f.id) > (${}, ${})", values.len() - 1, values.len()));
    }
    let ask = Ask::tier(Action::See, Tier::Contact, purpose, tx.now());
    let condition = predicate(who, &ask, values.len());
    values.extend(condition.values.iter().map(|t| Value::from(*t)));
    values.push(limit.into());
    sql.push_str(&format!(" AND {} ORDER BY f.sort_key, f.id LIMIT ${}", condition.text, values.len()));
    let rows = tx.rows_where(sql, &values).await?;
    let cards = rows.iter().map(card::read).collect::<Result<Vec<_>>>()?;
    let ids: Vec<String> = cards.iter().map(|c| c.file.to_string()).collect();
    tx.note(Entry::of_actor(who, Act::List, "client", purpose.word()).with(ids.join(" ")));
    Ok(cards)
}
