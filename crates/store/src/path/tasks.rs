//! Tasks: what somebody still has to do, about a file or not.

use super::{author, may_add, may_read, saw, stale_or_missing, states};
use crate::door::{first_word, open_for_any};
use crate::log::{Act, Entry};
use crate::{Error, Result, Row, Take, Tx, Value, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::fact::FactKind;
use opweg_model::step::StepKind;
use opweg_model::{FileId, OrgId, Purpose, TaskId, Tier, UserId};

mod shown;
pub mod what;

use shown::{asks_nothing_closed, shown_precondition};
pub(crate) use shown::{on_list, tells_nothing_closed};

/// A step in the detail of a task: its kind, its own title and what was said of it, each on a line of its own.
#[must_use]
pub fn step_detail(kind: StepKind, title: &str, said: &str) -> String {
    format!("{kind}\n{}\n{said}", title.replace('\n', " "))
}

states! {
    /// Where a task stands.
    TaskState {
        /// To do.
        Open = "open",
        /// Done.
        Done = "done",
        /// No longer needed.
        Dropped = "dropped",
    }
}

/// A task to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTask {
    /// Its identity.
    pub id: TaskId,
    /// The file it is about, if any.
    pub file: Option<FileId>,
    /// Who does it; nobody by name: whoever of the organisation takes it up.
    pub for_user: Option<UserId>,
    /// The organisation that does it.
    pub for_org: OrgId,
    /// What it is about.
    pub what: String,
    /// More about it.
    pub detail: String,
    /// The day it should be done.
    pub due: Option<Date>,
}

/// A task as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What was written down.
    pub said: NewTask,
    /// The whole name of the client it is about: two of them may share the name they are called by.
    pub client: Option<String>,
    /// Where it stands.
    pub state: TaskState,
    /// Who raised it; nobody: the client or the system.
    pub author: Option<UserId>,
    /// When it was raised.
    pub created: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

/// Everything of a [`Task`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT t.id, t.file_id, t.for_user, t.for_org, t.what, t.detail, t.due_day, c.full_name, t.state, t.author_id,
                t.created_at, t.version
         FROM task t LEFT JOIN client_file f ON f.id = t.file_id LEFT JOIN file_card c ON c.file_id = t.file_id "
    };
}

fn read(row: &Row) -> Result<Task> {
    let mut t: Take<'_> = row.take();
    Ok(Task {
        said: NewTask {
            id: TaskId(t.next()?),
            file: t.next::<Option<uuid::Uuid>>()?.map(FileId),
            for_user: t.next::<Option<uuid::Uuid>>()?.map(UserId),
            for_org: OrgId(t.next()?),
            what: t.next()?,
            detail: t.next()?,
            due: t.word_opt()?,
        },
        client: t.next()?,
        state: t.word()?,
        author: t.next::<Option<uuid::Uuid>>()?.map(UserId),
        created: t.moment()?,
        version: t.next()?,
    })
}

/// The open tasks of a file that are the reader's own or of their organisation. A question put off about something the
/// reader may not see is left out: even that it is to be asked would tell.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Task>> {
    may_read(permit, Tier::Contact)?;
    let (user, org) = author(permit)?;
    saw(tx, permit, "tasks");
    let mut values: Vec<Value> = vec![permit.file().into(), user.into(), org.into()];
    let shown = shown_precondition(permit.who(), &[permit.purpose()], tx.now(), &mut values);
    let sql = format!(
        "{}WHERE t.file_id = $1 AND t.state = 'open' AND (t.for_user = $2 OR t.for_org = $3) AND {shown}
         ORDER BY COALESCE(t.due_day, '9999'), t.created_at, t.id",
        select!()
    );
    let mut tasks = tx.rows_where(sql, &values).await?.iter().map(read).collect::<Result<Vec<Task>>>()?;
    tasks.retain(|t| asks_nothing_closed(permit, &t.said.what, &t.said.detail));
    Ok(tasks)
}

/// Writes down a task about the file of the permit.
///
/// # Errors
/// [`Error::Refused`] when the card may not be added to or the task is about another file.
pub async fn add_on_file(tx: &mut Tx, permit: &Permit, task: &NewTask) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    let (by, _) = author(permit)?;
    if task.file != Some(permit.file()) {
        return Err(Error::Refused(Why::NoGrant));
    }
    tx.note_on(permit, Act::Add, "tasks");
    raise(tx, Some(by), task).await
}

/// Writes down a task about no file, for the actor's own organisation.
///
/// # Errors
/// [`Error::Refused`] for another organisation or a task about a file.
pub async fn add(tx: &mut Tx, who: &Actor, task: &NewTask) -> Result<()> {
    if task.file.is_some() || who.org() != Some(task.for_org) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note(Entry::of_actor(who, Act::Add, "tasks", ""));
    raise(tx, who.user(), task).await
}

/// Takes away the open question about a kind of fact: it was answered.
///
/// # Errors
/// What the engine says.
pub async fn drop_ask_later(tx: &mut Tx, permit: &Permit, kind: FactKind) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE task SET state = 'dropped', done_at = $4, version = version + 1
         WHERE file_id = $1 AND what = $2 AND detail = $3 AND state = 'open'",
        args![permit.file(), what::ASK_LATER, kind.key(), now],
    )
    .await?;
    Ok(())
}

/// Writes a task down, whoever it is for; what allows it, and the log, are the caller's.
pub(crate) async fn raise(tx: &mut Tx, by: Option<UserId>, task: &NewTask) -> Result<()> {
    let now = tx.now();
    tx.run(
        "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9, 1)",
        args![task.id, task.file, task.for_user, task.for_org, &task.what, &task.detail, task.due, by, now],
    )
    .await?;
    Ok(())
}

/// Ends a task that nobody need do any more, whoever it is for; the log is the caller's. Whether it was still open.
pub(crate) async fn end(tx: &mut Tx, task: TaskId, state: TaskState) -> Result<bool> {
    let now = tx.now();
    let sql = "UPDATE task SET state = $2, done_at = $3, version = version + 1 WHERE id = $1 AND state = 'open'";
    Ok(tx.run(sql, args![task, state.word(), now]).await? > 0)
}

/// The open tasks of somebody, most urgent first: their own and those of their organisation that nobody took up. Tasks
/// about a file appear only while its contact card is open to them.
///
/// # Errors
/// [`Error::Refused`] for an actor without a name; what the engine says.
pub async fn open_for(tx: &mut Tx, who: &Actor, purposes: &[Purpose], limit: i64) -> Result<Vec<Task>> {
    let tasks = visible(tx, who, purposes, None, limit).await?;
    tx.note(Entry::of_actor(who, Act::List, "tasks", first_word(purposes)).with(tasks.len().to_string()));
    Ok(tasks)
}

/// Finishes or drops a task that is on the actor's own list.
///
/// # Errors
/// [`Error::NotFound`] when it is not on their list, [`Error::Stale`] when somebody changed it, [`Error::State`] for
/// opening it again.
pub async fn finish(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    id: TaskId,
    version: i64,
    state: TaskState,
) -> Result<()> {
    if state == TaskState::Open {
        return Err(Error::State("a finished task is not opened again"));
    }
    let (purpose, task) = on_own_list(tx, who, purposes, id).await?;
    let now = tx.now();
    let done = tx
        .run(
            "UPDATE task SET state = $3, done_at = $4, version = version + 1 WHERE id = $1 AND version = $2 AND state = 'open'",
            args![id, version, state.word(), now],
        )
        .await?;
    if done == 0 {
        return Err(stale_or_missing(Some(task.version)));
    }
    tx.note(match task.said.file {
        Some(file) => Entry::on_file(file, who, Act::Change, "tasks", purpose),
        None => Entry::of_actor(who, Act::Change, "tasks", purpose.word()),
    });
    Ok(())
}

/// A task of somebody's list, with the first purpose for which it stands there.
async fn on_own_list(tx: &mut Tx, who: &Actor, purposes: &[Purpose], id: TaskId) -> Result<(Purpose, Task)> {
    for purpose in purposes {
        if let Some(task) = visible(tx, who, &[*purpose], Some(id), 1).await?.into_iter().next() {
            return Ok((*purpose, task));
        }
    }
    Err(Error::NotFound)
}

/// How many open tasks of somebody are visible to them, counted up to `most` among the first twice as many: the number on
/// every page, which must cost no more for somebody with thousands. It tells nothing of a file, so it leaves no entry in
/// the log.
///
/// # Errors
/// [`Error::Refused`] for an actor without a name; what the engine says.
pub async fn count_own(
    conn: &mut crate::Conn,
    who: &Actor,
    purposes: &[Purpose],
    now: Timestamp,
    most: i64,
) -> Result<i64> {
    let user = who.user().ok_or(Error::Refused(Why::Role))?;
    let first = most.saturating_mul(2);
    let mut values: Vec<Value> = vec![user.into()];
    let (shown, _) = on_list(who, purposes, now, &mut values);
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT) FROM (
             SELECT 1 FROM (SELECT * FROM task WHERE for_user = $1 AND state = 'open' LIMIT {first}) t
             LEFT JOIN client_file f ON f.id = t.file_id WHERE {shown} LIMIT {most}) seen"
    );
    let row = conn.rows_where(sql, &values).await?.into_iter().next().ok_or(Error::NotFound)?;
    row.take().next()
}

async fn visible(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    only: Option<TaskId>,
    limit: i64,
) -> Result<Vec<Task>> {
    let (user, org) = who.user().zip(who.org()).ok_or(Error::Refused(Why::Role))?;
    let one = only.unwrap_or(TaskId(uuid::Uuid::nil()));
    let mut values: Vec<Value> = vec![user.into(), org.into(), only.is_none().into(), one.into()];
    let (shown, card) = on_list(who, purposes, tx.now(), &mut values);
    // Whether the organisation agrees with a plan is for those of it who may say so.
    let answers = open_for_any(who, (Action::Add, Tier::Path), purposes, tx.now(), &mut values);
    let named = select!().replace("c.full_name", &format!("CASE WHEN {card} THEN c.full_name END"));
    let listed = format!(
        "{shown} AND (t.what <> 'glass' OR t.for_user = $1 OR (f.state <> 'erased' AND {card}))
         AND (t.what <> 'plan' OR {answers})"
    );
    let mut tasks: Vec<Task> = Vec::new();
    for from in (0..).step_by(PORTION) {
        let some = in_order(from);
        let from_some = named.replace("FROM task t ", &format!("FROM ({some}) t "));
        let sql = format!("{from_some}WHERE {listed} ORDER BY COALESCE(t.due_day, '9999'), t.created_at, t.id");
        for row in &tx.rows_where(sql, &values).await? {
            tasks.push(read(row)?);
        }
        let enough = i64::try_from(tasks.len()).is_ok_and(|n| n >= limit);
        if enough || !is_full(tx, &some, &values[..OF_LIST]).await? {
            break;
        }
    }
    tasks.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(tasks)
}

/// How many tasks are read at a time, of which those that are shown are kept: an organisation may have thousands, and whether
/// a file is open is asked of none that comes after the last one of the page.
const PORTION: usize = 200;

/// How many values [`in_order`] reads: whose list it is, or which task.
const OF_LIST: usize = 4;

/// A portion of one's own tasks and of those that nobody took up, in their order; each kind by its own index.
fn in_order(from: usize) -> String {
    let until = from + PORTION;
    let arm = |whose: &str| {
        format!(
            "SELECT * FROM (SELECT * FROM task WHERE state = 'open' AND {whose} AND ($3 OR id = $4)
             ORDER BY COALESCE(due_day, '9999'), created_at, id LIMIT {until}) arm"
        )
    };
    format!(
        "SELECT * FROM ({} UNION ALL {}) both_arms ORDER BY COALESCE(due_day, '9999'), created_at, id LIMIT {PORTION} OFFSET {from}",
        arm("for_user = $1"),
        arm("for_user IS NULL AND for_org = $2")
    )
}

/// Whether there are as many in a portion as can be, so that more may follow.
async fn is_full(tx: &mut Tx, portion: &str, values: &[Value]) -> Result<bool> {
    let sql = format!("SELECT CAST(count(*) AS BIGINT) FROM ({portion}) counted");
    let row = tx.rows_where(sql, values).await?.into_iter().next().ok_or(Error::NotFound)?;
    Ok(usize::try_from(row.take().next::<i64>()?).is_ok_and(|n| n >= PORTION))
}
