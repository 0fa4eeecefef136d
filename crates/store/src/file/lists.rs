//! Lists of files: the caseload. Every list goes through the predicate of the policy.

use super::card::{self, Card};
use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, Value};
use opweg_access::{Action, Actor, Ask, Why, item_predicate, predicate};
use opweg_model::fact::FactKind;
use opweg_model::{FactId, FileId, OrgId, OrgKind, Purpose, Section, Tier};

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

/// The files in which a tier is open to somebody for an action, in the order of their identities: for counts, and for
/// working through all one may see. Erased files are never among them.
///
/// # Errors
/// What the engine says.
pub async fn files_where(
    tx: &mut Tx,
    who: &Actor,
    action: Action,
    tier: Tier,
    purpose: Purpose,
) -> Result<Vec<FileId>> {
    let condition = predicate(who, &Ask::tier(action, tier, purpose, tx.now()), 0);
    let values: Vec<Value> = condition.values.iter().map(|t| Value::from(*t)).collect();
    let sql = format!("SELECT f.id FROM client_file f WHERE f.state <> 'erased' AND {} ORDER BY f.id", condition.text);
    let rows = tx.rows_where(sql, &values).await?;
    tx.note(Entry::of_actor(who, Act::List, "client", purpose.word()).with(rows.len().to_string()));
    rows.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
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
        "SELECT f.id FROM client_file f WHERE f.lead_org = $1 AND f.state <> 'erased' AND {} ORDER BY f.id",
        condition.text
    );
    let rows = tx.rows_where(sql, &values).await?;
    let detail = format!("organisation={org} files={}", rows.len());
    tx.note(Entry::of_actor(who, Act::List, "copies", Purpose::Oversight.word()).with(detail));
    rows.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}

/// The facts of one section, of all files, that somebody may do something with: for counts and copies that go over more
/// than one file. Sections are asked one by one because they differ in secrecy.
///
/// # Errors
/// What the engine says.
pub async fn facts_where(
    tx: &mut Tx,
    who: &Actor,
    action: Action,
    section: Section,
    purpose: Purpose,
) -> Result<Vec<FactId>> {
    let mut values: Vec<Value> = FactKind::of_section(section).map(|kind| kind.key().into()).collect();
    let places: Vec<String> = (1..=values.len()).map(|place| format!("${place}")).collect();
    let condition = item_predicate(who, &Ask::section(action, section, purpose, tx.now()), values.len());
    values.extend(condition.values.iter().map(|t| Value::from(*t)));
    let sql = format!(
        "SELECT i.id FROM fact i JOIN client_file f ON f.id = i.file_id
         WHERE i.kind IN ({}) AND f.state <> 'erased' AND {} ORDER BY i.id",
        places.join(", "),
        condition.text
    );
    let rows = tx.rows_where(sql, &values).await?;
    tx.note(Entry::of_actor(who, Act::List, section.word(), purpose.word()).with(rows.len().to_string()));
    rows.iter().map(|row| Ok(FactId(row.take().next()?))).collect()
}
