//! Appointments: when, where, with whom, what to bring. Part of the contact card, so everybody on the path sees them.

pub use super::agenda::{InAgenda, busy, of_user};
use super::replies::CannotWhy;
use super::{author, bring_column, guests, interpreters, may_add, may_read, read_bring, reminders, saw};
use super::{stale_or_missing, states, tasks};
use crate::log::Act;
use crate::{Conn, Error, Result, Row, Take, Tx, args};
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_model::contact::Channel;
use opweg_model::step::{Bring, Reply, StepKind};
use opweg_model::{AppointmentId, FileId, OrgId, StepId, Tier, UserId};
use uuid::Uuid;

states! {
    /// What became of an appointment.
    AppointmentState {
        /// To come, or not yet looked back on.
        Planned = "planned",
        /// It took place.
        Kept = "kept",
        /// The client did not come.
        Missed = "missed",
        /// Called off.
        Cancelled = "cancelled",
    }
}

/// What is agreed about an appointment: the part that a form changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppointmentPlan {
    /// The step it belongs to.
    pub step: Option<StepId>,
    /// What kind of step it is, for its words and picture in every language.
    pub kind: StepKind,
    /// A name of its own, in words the client knows; empty: the name of the kind.
    pub title: String,
    /// When it begins.
    pub starts: Timestamp,
    /// How long, in minutes.
    pub minutes: i64,
    /// Where.
    pub where_text: String,
    /// With whom.
    pub who: Option<UserId>,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// The interpreter, as agreed; empty: none.
    pub interpreter: String,
    /// Who goes along with the client, in words they know; empty: nobody (R-ADM-05).
    pub company: String,
}

/// What the client answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replied {
    /// Going or not.
    pub reply: Reply,
    /// Why the client cannot come, if they said.
    pub why: Option<CannotWhy>,
    /// How the answer came.
    pub channel: Channel,
    /// When it came.
    pub at: Timestamp,
}

/// An appointment as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Its identity.
    pub id: AppointmentId,
    /// The file.
    pub file: FileId,
    /// What is agreed.
    pub plan: AppointmentPlan,
    /// What became of it.
    pub state: AppointmentState,
    /// What the client answered, if they did.
    pub reply: Option<Replied>,
    /// Who made it.
    pub author: UserId,
    /// The organisation answerable for it.
    pub org: OrgId,
    /// Version, for writes. An answer of the client is no change: it never makes a form stale.
    pub version: i64,
}

/// Everything of an [`InAgenda`], to be followed by a condition. Each file has its card.
macro_rules! select {
    () => {
        "SELECT a.id, a.file_id, a.step_id, a.kind, a.title, a.starts_at, a.minutes, a.where_text, a.who_user, a.bring,
                a.interpreter, a.company, a.state, a.reply, a.reply_reason, a.reply_channel, a.replied_at, a.author_id, a.org_id,
                a.version,
                c.full_name, c.language, c.interpreter
         FROM appointment a JOIN client_file f ON f.id = a.file_id JOIN file_card c ON c.file_id = a.file_id "
    };
}

pub(super) use select;

fn read(row: &Row) -> Result<Appointment> {
    read_from(&mut row.take())
}

pub(super) fn read_from(t: &mut Take<'_>) -> Result<Appointment> {
    Ok(Appointment {
        id: AppointmentId(t.next()?),
        file: FileId(t.next()?),
        plan: AppointmentPlan {
            step: t.next::<Option<uuid::Uuid>>()?.map(StepId),
            kind: t.word()?,
            title: t.next()?,
            starts: t.moment()?,
            minutes: t.next()?,
            where_text: t.next()?,
            who: t.next::<Option<uuid::Uuid>>()?.map(UserId),
            bring: read_bring(&t.next::<String>()?)?,
            interpreter: t.next()?,
            company: t.next()?,
        },
        state: t.word()?,
        reply: read_reply(t)?,
        author: UserId(t.next()?),
        org: OrgId(t.next()?),
        version: t.next()?,
    })
}

fn read_reply(t: &mut Take<'_>) -> Result<Option<Replied>> {
    let (reply, why) = (t.word_opt::<Reply>()?, t.word_opt::<CannotWhy>()?);
    let (channel, at) = (t.word_opt::<Channel>()?, t.moment_opt()?);
    let whole = reply.zip(channel).zip(at);
    Ok(whole.map(|((reply, channel), at)| Replied { reply, why, channel, at }))
}

/// The appointments of a file, latest first.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Appointment>> {
    may_read(permit, Tier::Contact)?;
    saw(tx, permit, "appointments");
    let sql = concat!(select!(), "WHERE a.file_id = $1 ORDER BY a.starts_at DESC, a.id");
    tx.rows(sql, args![permit.file()]).await?.iter().map(read).collect()
}

/// One appointment, to show beside a form.
///
/// # Errors
/// [`Error::Refused`] without the contact card, [`Error::NotFound`].
pub async fn one(tx: &mut Tx, permit: &Permit, id: AppointmentId) -> Result<Appointment> {
    may_read(permit, Tier::Contact)?;
    saw(tx, permit, "appointments");
    find(tx, permit.file(), id).await?.ok_or(Error::NotFound)
}

/// The file of an appointment, to open it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn file_of(conn: &mut Conn, id: AppointmentId) -> Result<FileId> {
    let row = conn.row("SELECT file_id FROM appointment WHERE id = $1", args![id]).await?;
    Ok(FileId(row.ok_or(Error::NotFound)?.take().next()?))
}

/// The next appointment of a file that is not over yet.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn next(tx: &mut Tx, permit: &Permit) -> Result<Option<Appointment>> {
    may_read(permit, Tier::Contact)?;
    saw(tx, permit, "appointments");
    Ok(to_come(tx, permit.file()).await?.into_iter().next())
}

/// Planned appointments that are not over, soonest first.
pub(super) async fn to_come(tx: &mut Tx, file: FileId) -> Result<Vec<Appointment>> {
    let sql = concat!(
        select!(),
        "WHERE a.file_id = $1 AND a.state = 'planned' AND a.starts_at + a.minutes * 60000000 > $2 ORDER BY a.starts_at, a.id"
    );
    let now = tx.now();
    tx.rows(sql, args![file, now]).await?.iter().map(read).collect()
}

pub(super) async fn find(tx: &mut Tx, file: FileId, id: AppointmentId) -> Result<Option<Appointment>> {
    let sql = concat!(select!(), "WHERE a.id = $1 AND a.file_id = $2");
    tx.row(sql, args![id, file]).await?.as_ref().map(read).transpose()
}

/// Makes an appointment.
///
/// # Errors
/// [`Error::Refused`] when the card may not be added to, [`Error::State`] for a step of another file.
pub async fn add(tx: &mut Tx, permit: &Permit, id: AppointmentId, plan: &AppointmentPlan) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    let (author, org) = author(permit)?;
    let (file, now) = (permit.file(), tx.now());
    step_is_here(tx, permit, plan).await?;
    tx.run(
        "INSERT INTO appointment (id, file_id, step_id, kind, title, starts_at, minutes, where_text, who_user, bring,
                                  interpreter, company, state, author_id, org_id, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'planned', $13, $14, $15, 1)",
        args![
            id,
            file,
            plan.step,
            plan.kind.word(),
            &plan.title,
            plan.starts,
            plan.minutes,
            &plan.where_text,
            plan.who,
            bring_column(&plan.bring),
            &plan.interpreter,
            &plan.company,
            author,
            org,
            now
        ],
    )
    .await?;
    tx.note_on(permit, Act::Add, "appointments");
    reminders::plan(tx, id, plan.starts).await
}

/// Changes an appointment. A new moment needs a new answer of the client: the old one is taken away, and so is every
/// message that tells the old moment. Guests are told, and an interpreter is to be asked anew.
///
/// # Errors
/// [`Error::State`] when it is no longer planned; [`Error::Refused`], [`Error::Stale`], [`Error::NotFound`].
pub async fn change(
    tx: &mut Tx,
    permit: &Permit,
    id: AppointmentId,
    version: i64,
    plan: &AppointmentPlan,
    new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    step_is_here(tx, permit, plan).await?;
    let before = find(tx, permit.file(), id).await?.map(|a| a.plan.starts);
    let changed = tx
        .run(
            "UPDATE appointment SET
                    reply = CASE WHEN starts_at = $4 THEN reply ELSE NULL END,
                    reply_reason = CASE WHEN starts_at = $4 THEN reply_reason ELSE NULL END,
                    reply_channel = CASE WHEN starts_at = $4 THEN reply_channel ELSE NULL END,
                    replied_at = CASE WHEN starts_at = $4 THEN replied_at ELSE NULL END,
                    starts_at = $4, step_id = $5, kind = $6, title = $7, minutes = $8, where_text = $9, who_user = $10,
                    bring = $11, interpreter = $12, company = $13, version = version + 1
             WHERE id = $1 AND file_id = $2 AND version = $3 AND state = 'planned'",
            args![
                id,
                permit.file(),
                version,
                plan.starts,
                plan.step,
                plan.kind.word(),
                &plan.title,
                plan.minutes,
                &plan.where_text,
                plan.who,
                bring_column(&plan.bring),
                &plan.interpreter,
                &plan.company
            ],
        )
        .await?;
    written(tx, permit, id, version, changed).await?;
    if before == Some(plan.starts) {
        return Ok(());
    }
    reminders::call_off(tx, permit.file(), id).await?;
    reminders::plan(tx, id, plan.starts).await?;
    interpreters::withdraw_all(tx, permit, id).await?;
    guests::tell(tx, permit, id, tasks::what::MEETING_MOVED, new_id).await
}

/// Says what became of a planned appointment: kept, missed or cancelled. Of one that is called off the guests are told.
///
/// # Errors
/// [`Error::State`] when it is no longer planned; [`Error::Refused`], [`Error::Stale`], [`Error::NotFound`].
pub async fn close(
    tx: &mut Tx,
    permit: &Permit,
    id: AppointmentId,
    version: i64,
    state: AppointmentState,
    new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    let changed = tx
        .run(
            "UPDATE appointment SET state = $4, version = version + 1
             WHERE id = $1 AND file_id = $2 AND version = $3 AND state = 'planned'",
            args![id, permit.file(), version, state.word()],
        )
        .await?;
    written(tx, permit, id, version, changed).await?;
    reminders::call_off(tx, permit.file(), id).await?;
    if state != AppointmentState::Cancelled {
        return guests::forget(tx, permit, id, None).await;
    }
    interpreters::withdraw_all(tx, permit, id).await?;
    guests::tell(tx, permit, id, tasks::what::MEETING_OFF, new_id).await
}

async fn written(tx: &mut Tx, permit: &Permit, id: AppointmentId, version: i64, changed: u64) -> Result<()> {
    if changed == 0 {
        let there = find(tx, permit.file(), id).await?;
        return Err(match there {
            Some(a) if a.version == version => Error::State("the appointment is no longer planned"),
            there => stale_or_missing(there.map(|a| a.version)),
        });
    }
    tx.note_on(permit, Act::Change, "appointments");
    Ok(())
}

async fn step_is_here(tx: &mut Tx, permit: &Permit, plan: &AppointmentPlan) -> Result<()> {
    let Some(step) = plan.step else { return Ok(()) };
    match super::steps::find(tx, permit.file(), step).await? {
        Some(_) => Ok(()),
        None => Err(Error::State("the step is on another path")),
    }
}
