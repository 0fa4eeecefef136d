//! What waits for somebody, told by e-mail as two numbers and a link (R-COM-03): no name, no kind of task, nothing that a
//! mailbox should not hold. Whoever wants it says so; there is one at most for a person and a day.

use crate::keys::Keys;
use crate::log::{Act, Entry};
use crate::outbox::{self, NewMessage};
use crate::path::{states, tasks};
use crate::{Conn, Db, Error, Result, Tx, Value, args};
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use opweg_access::{Actor, Staff};
use opweg_model::{OrgId, Purpose, UserId};
use uuid::Uuid;

states! {
    /// How often somebody wants to be told.
    Digest {
        /// Never.
        None = "none",
        /// Every day on which something waits.
        Daily = "daily",
        /// On Mondays.
        Weekly = "weekly",
    }
}

/// Somebody to be told today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub user: UserId,
    /// Where e-mail reaches them: the name they sign in with.
    pub to: String,
    /// The language they work in.
    pub language: String,
}

/// How much waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    /// Open tasks of their own.
    pub open: i64,
    /// Those of them that should have been done before today.
    pub late: i64,
}

/// How often somebody wants to be told.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of_user(conn: &mut Conn, user: UserId) -> Result<Digest> {
    let row = conn.row("SELECT digest FROM user_account WHERE id = $1", args![user]).await?;
    row.ok_or(Error::NotFound)?.take().word()
}

/// Keeps how often somebody wants to be told.
///
/// # Errors
/// What the engine says.
pub async fn set_own(tx: &mut Tx, staff: &Staff, often: Digest) -> Result<()> {
    tx.run("UPDATE user_account SET digest = $2 WHERE id = $1", args![staff.user, often.word()]).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "own-settings"));
    Ok(())
}

/// Who is to be told on a day: those who work here, want it, and have a name to sign in with that is an address.
///
/// # Errors
/// What the engine says.
pub async fn readers(conn: &mut Conn, day: Date) -> Result<Vec<Reader>> {
    let rows = conn
        .rows(
            "SELECT id, login, language FROM user_account
             WHERE state = 'active' AND (digest = 'daily' OR (digest = 'weekly' AND $1)) ORDER BY id",
            args![day.weekday() == Weekday::Monday],
        )
        .await?;
    let mut readers = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let reader = Reader { user: UserId(t.next()?), to: t.next()?, language: t.next()? };
        readers.extend(Some(reader).filter(|r| r.to.contains('@')));
    }
    Ok(readers)
}

/// How much waits for somebody: as on their own list, so nothing of a file that is closed to them.
///
/// # Errors
/// [`Error::Refused`] for an actor without a name; what the engine says.
pub async fn waiting(conn: &mut Conn, who: &Staff, purposes: &[Purpose], day: Date, now: Timestamp) -> Result<Waiting> {
    let mut values: Vec<Value> = vec![who.user.into(), day.to_string().into()];
    let (shown, _) = tasks::on_list(&Actor::Staff(who.clone()), purposes, now, &mut values);
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT), CAST(count(CASE WHEN t.due_day < $2 THEN 1 END) AS BIGINT)
         FROM task t LEFT JOIN client_file f ON f.id = t.file_id
         WHERE t.for_user = $1 AND t.state = 'open' AND {shown}"
    );
    let row = conn.rows_where(sql, &values).await?.into_iter().next().ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok(Waiting { open: t.next()?, late: t.next()? })
}

/// Puts the e-mail of somebody for a day in the outbox; `false` when it is there already. Its identity is made of the two
/// by [`identity`], so that a job that runs again tells nobody twice.
///
/// # Errors
/// What the engine says.
pub async fn put(db: &Db, keys: &Keys, who: &Staff, message: &NewMessage, now: Timestamp) -> Result<bool> {
    let mut tx = db.begin(now).await?;
    if tx.row("SELECT 1 FROM outbox WHERE id = $1", args![message.id]).await?.is_some() {
        return Ok(false);
    }
    outbox::insert(&mut tx, keys, None, message, "").await?;
    tx.note(Entry::of_user(who.user, who.org, Act::Add, "digest"));
    tx.commit().await?;
    Ok(true)
}

/// The identity of the e-mail of somebody for a day.
#[must_use]
pub fn identity(keys: &Keys, user: UserId, day: Date) -> Uuid {
    let mut bytes = [0; 16];
    let sum = keys.fingerprint("digest", &format!("{user} {day}"));
    bytes.iter_mut().zip(sum).for_each(|(to, from)| *to = from);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// What waits with one's own organisation, as figures by what it is about: how many tasks are open, and how many of them
/// late. Whose tasks and about whom is not in it.
///
/// # Errors
/// What the engine says.
pub async fn of_org(conn: &mut Conn, org: OrgId, day: Date) -> Result<Vec<(String, Waiting)>> {
    let rows = conn
        .rows(
            "SELECT what, CAST(count(*) AS BIGINT), CAST(count(CASE WHEN due_day < $2 THEN 1 END) AS BIGINT) FROM task
             WHERE for_org = $1 AND state = 'open' GROUP BY what ORDER BY what",
            args![org, day.to_string()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.next()?, Waiting { open: t.next()?, late: t.next()? }))
        })
        .collect()
}
