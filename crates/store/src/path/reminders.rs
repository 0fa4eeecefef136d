//! Reminders of appointments: by a button, or by themselves the day before. The job of the second stands in the queue
//! from the transaction that makes or moves the appointment; it carries the identity of the appointment, so that there
//! is one for each, whatever happens to it.

use super::appointments::{AppointmentState, find};
use super::may_add;
use super::reach::{self, Reach, number_to_call};
use crate::jobs::{self, Job, NewJob};
use crate::keys::Keys;
use crate::log::{Act, Entry};
use crate::outbox::{self, NewMessage};
use crate::{Db, Error, Result, Tx, args};
use jiff::civil::time;
use jiff::{SignedDuration, Timestamp, ToSpan};
use opweg_access::{Actor, Permit};
use opweg_model::step::Reply;
use opweg_model::{AppointmentId, FileId, JobId, Purpose, Tier, UserId, brussels};
use uuid::Uuid;

/// The kind of job that sends a reminder.
pub const KIND: &str = "remind";
/// Somebody who was written to so recently is not written to again by itself.
const RECENT: SignedDuration = SignedDuration::from_hours(20);

/// What a reminder is about, to be put in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToRemind {
    /// The file.
    pub file: FileId,
    /// The appointment.
    pub appointment: AppointmentId,
    /// When it begins.
    pub starts: Timestamp,
    /// The number to call; may be empty.
    pub call: String,
    /// How the client can be reached.
    pub reach: Reach,
}

/// When a reminder goes out by itself: the day before, at ten in the morning. People do not plan at night.
#[must_use]
pub fn moment(starts: Timestamp) -> Timestamp {
    let before = brussels::day(starts).saturating_sub(1.days());
    brussels::moment(before, time(10, 0, 0, 0)).unwrap_or(starts)
}

/// Puts the job of an appointment in the queue, or moves it. Whoever makes an appointment for tomorrow tells the client
/// on the spot: then there is nothing left to remind of.
pub(super) async fn plan(tx: &mut Tx, id: AppointmentId, starts: Timestamp) -> Result<()> {
    let (key, run_at) = (key(id), moment(starts));
    jobs::set(tx, &NewJob { id: JobId(id.0), kind: KIND, key: &key, payload: "{}", run_at }).await
}

/// What was to be said about an appointment is no longer true: neither the job nor what still waits goes out.
pub(super) async fn call_off(tx: &mut Tx, file: FileId, id: AppointmentId) -> Result<()> {
    jobs::call_off(tx, &key(id)).await?;
    outbox::drop_of(tx, file, Some(id.0)).await?;
    Ok(())
}

fn key(id: AppointmentId) -> String {
    format!("{KIND}/{id}")
}

/// The appointment of a job.
fn of_key(key: &str) -> Option<AppointmentId> {
    key.strip_prefix(KIND)?.strip_prefix('/')?.parse().ok()
}

/// What to say about an appointment now, for somebody who presses the button.
///
/// # Errors
/// [`Error::Refused`] when the card may not be added to; [`Error::State`] when it is over or called off;
/// [`Error::NotFound`].
pub async fn ask(tx: &mut Tx, permit: &Permit, id: AppointmentId) -> Result<ToRemind> {
    may_add(permit, Tier::Contact)?;
    let there = find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?;
    if there.state != AppointmentState::Planned || there.plan.starts <= tx.now() {
        return Err(Error::State("the appointment is over or called off"));
    }
    let call = number_to_call(tx, there.file, there.plan.who).await?;
    Ok(ToRemind {
        file: there.file,
        appointment: id,
        starts: there.plan.starts,
        call,
        reach: reach::of(tx, there.file).await?,
    })
}

/// Does a claimed job: writes the reminder, if there still is something to remind of and a safe way to do it, and marks
/// the job done in the same transaction. `words` makes the message; `false` when none was needed.
///
/// # Errors
/// [`Error::State`] when the lease was lost: somebody else has the job.
pub async fn run(
    db: &Db,
    keys: &Keys,
    job: &Job,
    now: Timestamp,
    words: impl FnOnce(&ToRemind) -> Option<NewMessage>,
) -> Result<bool> {
    let mut tx = db.begin(now).await?;
    let due = match of_key(&job.key) {
        Some(id) => due(&mut tx, id).await?,
        None => None,
    };
    jobs::done(&mut tx, job).await?;
    let Some((file, message)) = due.and_then(|d| Some((d.file, words(&d)?))) else {
        tx.conn.commit().await?;
        return Ok(false);
    };
    outbox::insert(&mut tx, keys, Some(file), &message, "").await?;
    tx.note(Entry::on_file(file, &Actor::System, Act::Add, "message", Purpose::Guidance));
    tx.commit().await?;
    Ok(true)
}

/// What there is to remind of. Nothing when the file is closed, the client said that they cannot come or wants to be
/// asked first, or somebody wrote to them about it already.
async fn due(tx: &mut Tx, id: AppointmentId) -> Result<Option<ToRemind>> {
    let now = tx.now();
    let since = now.saturating_sub(RECENT).unwrap_or(Timestamp::MIN);
    let row = tx
        .row(
            "SELECT a.file_id, a.starts_at, a.who_user FROM appointment a JOIN client_file f ON f.id = a.file_id
             WHERE a.id = $1 AND a.state = 'planned' AND a.starts_at > $2 AND (a.reply IS NULL OR a.reply <> $3) AND f.state = 'open'
                   AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.about_id = a.id AND (o.state = 'waiting' OR o.state = 'sent')
                                   AND o.created_at > $4)",
            args![id, now, Reply::Cannot.word(), since],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let (file, starts) = (FileId(t.next()?), t.moment()?);
    let who = t.next::<Option<Uuid>>()?.map(UserId);
    let reach = reach::of(tx, file).await?;
    if reach.ask_first {
        return Ok(None);
    }
    Ok(Some(ToRemind { file, appointment: id, starts, call: number_to_call(tx, file, who).await?, reach }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_before_at_ten_also_when_the_clock_changes() {
        let before = |starts: &str| moment(starts.parse().unwrap()).to_string();
        assert_eq!(before("2026-11-24T08:30:00Z"), "2026-11-23T09:00:00Z");
        // Half past midnight in Brussels belongs to the new day; the clock went forward in the night before.
        assert_eq!(before("2026-03-29T22:30:00Z"), "2026-03-29T08:00:00Z");
    }

    #[test]
    fn a_key_reads_back() {
        let id = AppointmentId(Uuid::from_u128(7));
        assert_eq!(of_key(&key(id)), Some(id));
        assert_eq!(of_key("seal-log/2026-11-24"), None);
    }
}
