//! Lists of files: the caseload. Every list goes through the predicate of the policy.

use super::card::{self, Card};
use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, Value};
use opweg_access::{Action, Actor, Ask, Why, predicate};
use opweg_model::{FileId, OrgId, OrgKind, Purpose, Tier};

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

/// A page of the caseload in the order of names. Asks for contact cards, so shows only files whose card may be seen, and
/// the step to do now of those whose path may be seen as well.
///
/// # Errors
/// What the engine says.
pub async fn caseload(
    tx: &mut Tx,
    who: &Actor,
    purpose: Purpose,
    scope: Scope,
    closed: bool,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Card>> {
    let mut values: Vec<Value> = vec![if closed { "closed" } else { "open" }.into()];
    let path = predicate(who, &Ask::tier(Action::See, Tier::Path, purpose, tx.now()), values.len());
    values.extend(path.values.iter().map(|t| Value::from(*t)));
    let mut sql = card::columns_with_path_where(&path.text);
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
    // Written out: a planner that does not know how few are wanted sorts them all.
    sql.push_str(&format!(" AND {} ORDER BY f.sort_key, f.id LIMIT {limit}", condition.text));
    let rows = tx.rows_where(sql, &values).await?;
    let cards = rows.iter().map(card::read_where_open).collect::<Result<Vec<_>>>()?;
    let ids: Vec<String> = cards.iter().map(|c| c.file.to_string()).collect();
    tx.note(Entry::of_actor(who, Act::List, "client", purpose.word()).with(ids.join(" ")));
    Ok(cards)
}

/// The files that an organisation leads and of which the officer may make the client's own whole copy, in the order of
/// their identities. Of another organisation than one's own only for the network's own office.
///
/// # Errors
/// [`Error::Refused`] for files of another organisation, and unless for an officer: never an empty list that looks whole.
pub async fn to_copy(tx: &mut Tx, who: &Actor, org: OrgId) -> Result<Vec<FileId>> {
    crate::retention::may_decide(who)?;
    match who {
        Actor::Staff(staff) if staff.org == org || staff.org_kind == OrgKind::Network => {}
        _ => return Err(Error::Refused(Why::Role)),
    }
    let ask = Ask::tier(Action::OwnCopy, Tier::Contact, Purpose::Oversight, tx.now());
    let condition = predicate(who, &ask, 1);
    let mut values: Vec<Value> = vec![org.into()];
    values.extend(condition.values.iter().map(|t| Value::from(*t)));
    let sql = format!(
        "SELECT f.id FROM client_file f WHERE f.lead_org = $1 AND f.state IN ('open', 'closed') AND {} ORDER BY f.id",
        condition.text
    );
    let rows = tx.rows_where(sql, &values).await?;
    let detail = format!("organisation={org} files={}", rows.len());
    tx.note(Entry::of_actor(who, Act::List, "copies", Purpose::Oversight.word()).with(detail));
    rows.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}
