//! The client's own voice on the path: "I am going", "I cannot", and questions. Each reaches a person as a task.

use super::appointments::{Appointment, AppointmentState, find};
use super::tasks::what;
use super::{is_own_path, may_add, stale_or_missing};
use crate::log::Act;
use crate::{Error, Result, Tx, args};
use opweg_access::{Permit, Why};
use opweg_model::contact::Channel;
use opweg_model::step::Reply;
use opweg_model::{AppointmentId, TaskId, Tier, brussels};

use super::states;

states! {
    /// Why the client cannot come; the end of the message key `path-cannot-why-<word>`. Saying it is never needed.
    CannotWhy {
        /// Ill.
        Sick = "sick",
        /// Has to be with the child.
        Child = "child",
        /// Has to work.
        Work = "work",
        /// Has to be elsewhere.
        OtherAppointment = "other-appointment",
        /// Would rather not say.
        NotSay = "not-say",
    }
}

/// An answer to an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Going or not.
    pub reply: Reply,
    /// Why not, if they said.
    pub why: Option<CannotWhy>,
    /// How it was said. What a client does with the code of the card is always on their own device.
    pub channel: Channel,
}

/// Writes down the client's answer. "I cannot" raises a task for the lead and for the person of the appointment; a later
/// "I am going" takes it away.
/// `version` is the appointment the client saw: an answer to another moment than the present one is no answer.
/// Answering again is fine, the last answer holds.
///
/// # Errors
/// [`Error::State`] when it is over or called off; [`Error::Stale`] when it changed; [`Error::Refused`],
/// [`Error::NotFound`].
pub async fn reply(tx: &mut Tx, permit: &Permit, id: AppointmentId, version: i64, answer: Answer) -> Result<()> {
    let own = is_own_path(permit);
    if !own {
        may_add(permit, Tier::Contact)?;
    }
    let there = find(tx, permit.file(), id).await?;
    let old = match there {
        Some(a) if a.version == version => a,
        there => return Err(stale_or_missing(there.map(|a| a.version))),
    };
    let why = answer.why.filter(|_| answer.reply == Reply::Cannot);
    let channel = if own { Channel::OwnDevice } else { answer.channel };
    write(tx, &old, answer.reply, why, channel).await?;
    settle(tx, permit, &old, answer.reply, why).await?;
    tx.note_on(permit, Act::Change, "reply");
    Ok(())
}

async fn write(tx: &mut Tx, old: &Appointment, reply: Reply, why: Option<CannotWhy>, channel: Channel) -> Result<()> {
    let now = tx.now();
    let over = old.plan.starts <= now;
    if over || old.state != AppointmentState::Planned {
        return Err(Error::State("the appointment is over or called off"));
    }
    let written = tx
        .run(
            "UPDATE appointment SET reply = $3, reply_reason = $4, reply_channel = $5, replied_at = $6
             WHERE id = $1 AND version = $2 AND state = 'planned'",
            args![old.id, old.version, reply.word(), why.map(CannotWhy::word), channel.word(), now],
        )
        .await?;
    if written == 0 { Err(Error::Stale(old.version + 1)) } else { Ok(()) }
}

/// Raises or takes away the tasks that "I cannot" stands for. They have identities made of that of the appointment:
/// answering again never makes further ones.
async fn settle(tx: &mut Tx, permit: &Permit, old: &Appointment, reply: Reply, why: Option<CannotWhy>) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE task SET state = 'dropped', done_at = $2, version = version + 1
         WHERE (id = $1 OR id = $3) AND state = 'open'",
        args![old.id.0, now, of_person(old.id)],
    )
    .await?;
    if reply == Reply::Yes {
        return Ok(());
    }
    let why = why.unwrap_or(CannotWhy::NotSay);
    for_lead(tx, permit, TaskId(old.id.0), what::CANNOT, why.word()).await?;
    for_person(tx, permit, old, why.word()).await
}

/// The identity of the second task about an appointment: that of the appointment with one bit turned.
fn of_person(id: AppointmentId) -> TaskId {
    TaskId(uuid::Uuid::from_u128(id.0.as_u128() ^ (1 << 50)))
}

/// A task for the person of the appointment, when that is somebody else than the lead and they still work there.
async fn for_person(tx: &mut Tx, permit: &Permit, old: &Appointment, detail: &str) -> Result<()> {
    let Some(who) = old.plan.who else { return Ok(()) };
    let (now, file, by) = (tx.now(), permit.file(), permit.who().user());
    tx.run(
        "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, version)
         SELECT $1, f.id, u.id, u.org_id, $2, $3, $4, 'open', $5, $6, 1 FROM client_file f JOIN user_account u ON u.id = $7
         WHERE f.id = $8 AND u.id <> f.lead_user AND u.left_at IS NULL
         ON CONFLICT (id) DO UPDATE SET state = 'open', done_at = NULL, detail = excluded.detail, for_user = excluded.for_user,
                for_org = excluded.for_org, due_day = excluded.due_day, version = task.version + 1",
        args![of_person(old.id), what::CANNOT, detail, brussels::day(now), by, now, who, file],
    )
    .await?;
    Ok(())
}

states! {
    /// When the client can be called.
    CallWhen {
        /// Before noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
        /// Whenever.
        Any = "any",
    }
}

/// The client asks for a call: a task for the lead. Asking again while it is open only says another hour.
///
/// # Errors
/// [`Error::Refused`] unless it is the client's own path.
pub async fn call_me(tx: &mut Tx, permit: &Permit, when: CallWhen, task: TaskId) -> Result<()> {
    if !is_own_path(permit) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::Add, "question");
    let changed = tx
        .run(
            "UPDATE task SET detail = $3, version = version + 1 WHERE file_id = $1 AND what = $2 AND state = 'open'",
            args![permit.file(), what::CALL_ME, when.word()],
        )
        .await?;
    if changed > 0 { Ok(()) } else { for_lead(tx, permit, task, what::CALL_ME, when.word()).await }
}

/// A question of the client about their file or about who looked: a task for the lead, in the client's own words.
///
/// # Errors
/// [`Error::Refused`] unless it is the client's own path or staff may add; [`Error::State`] when nothing was asked, or
/// when [`MOST_QUESTIONS`] wait already.
pub async fn ask(tx: &mut Tx, permit: &Permit, question: &str, task: TaskId) -> Result<()> {
    if !is_own_path(permit) {
        may_add(permit, Tier::Contact)?;
    }
    let question: String = question.trim().chars().take(LONGEST_QUESTION).collect();
    if question.is_empty() {
        return Err(Error::State("nothing was asked"));
    }
    if is_own_path(permit) && waiting(tx, permit).await? >= MOST_QUESTIONS {
        return Err(Error::State("questions"));
    }
    tx.note_on(permit, Act::Add, "question");
    for_lead(tx, permit, task, what::QUESTION, &question).await
}

/// The questions of a client that wait for an answer at most: whoever finds a card cannot bury a lead in them.
pub const MOST_QUESTIONS: i64 = 5;

async fn waiting(tx: &mut Tx, permit: &Permit) -> Result<i64> {
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM task WHERE file_id = $1 AND what = $2 AND state = 'open' AND author_id IS NULL";
    let row = tx.row(sql, args![permit.file(), what::QUESTION]).await?;
    Ok(row.map(|r| r.take().next()).transpose()?.unwrap_or(0))
}

/// The longest question that is kept, in characters.
pub const LONGEST_QUESTION: usize = 1000;

async fn for_lead(tx: &mut Tx, permit: &Permit, id: TaskId, what: &'static str, detail: &str) -> Result<()> {
    let (now, file, by) = (tx.now(), permit.file(), permit.who().user());
    tx.run(
        "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, version)
         SELECT $1, f.id, f.lead_user, f.lead_org, $2, $3, $4, 'open', $5, $6, 1 FROM client_file f WHERE f.id = $7
         ON CONFLICT (id) DO UPDATE SET state = 'open', done_at = NULL, detail = excluded.detail, for_user = excluded.for_user,
                for_org = excluded.for_org, due_day = excluded.due_day, version = task.version + 1",
        args![id, what, detail, brussels::day(now), by, now, file],
    )
    .await?;
    Ok(())
}
