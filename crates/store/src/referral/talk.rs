//! The talk of three of a warm hand-over: until it took place whoever asked stays the contact. It is an appointment like
//! any other; when it is closed as kept, the client was handed over.

use super::answers::{Said, happen, side};
use super::{Happened, acting, find, happened, noted, read, select};
use crate::log::Act;
use crate::path::guests;
use crate::path::tasks::what;
use crate::{Error, Result, Tx, args, door};
use opweg_access::{Action, Permit, Why};
use opweg_model::referral::{Event, State};
use opweg_model::{AppointmentId, FileId, ReferralId, Tier, UserId};
use uuid::Uuid;

/// Says which appointment is the talk of three. Whoever asked and whoever took it on are both expected there, and are told
/// so, unless they plan it themselves.
///
/// # Errors
/// [`Error::Refused`] for somebody on no side, [`Error::State`] when no talk is awaited or one is planned already,
/// [`Error::NotFound`].
pub async fn plan(
    tx: &mut Tx,
    permit: &Permit,
    id: ReferralId,
    talk: AppointmentId,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    let see = door::also(tx, permit, Action::See).await?;
    let referral = find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?;
    side(tx, &see, &referral).await?.ok_or(Error::Refused(Why::Role))?;
    if !referral.waits_for_talk() || is_planned(tx, referral.talk).await? {
        return Err(Error::State("referral-not-now"));
    }
    tx.run("UPDATE referral SET talk_id = $2, version = version + 1 WHERE id = $1", args![id, talk]).await?;
    let row = tx.row("SELECT user_id FROM member WHERE id = $1", args![id]).await?;
    let taker = row.map(|r| r.take().next::<Option<Uuid>>()).transpose()?.flatten().map(UserId);
    for guest in [Some(referral.asker), taker].into_iter().flatten() {
        guests::expect(tx, permit, talk, guest).await?;
        guests::tell_one(tx, permit, talk, guest, what::INVITED, new_id()).await?;
    }
    noted(tx, permit, Act::Change);
    Ok(())
}

/// Which appointments of a file are talks of three: the client reads who meets there.
///
/// # Errors
/// What the engine says.
pub(crate) async fn of_file(tx: &mut Tx, file: FileId) -> Result<Vec<AppointmentId>> {
    let rows = tx.rows("SELECT talk_id FROM referral WHERE file_id = $1 AND talk_id IS NOT NULL", args![file]).await?;
    rows.iter().map(|row| Ok(AppointmentId(row.take().next()?))).collect()
}

/// Whether the talk is still to come.
///
/// # Errors
/// What the engine says.
pub async fn is_planned(tx: &mut Tx, talk: Option<AppointmentId>) -> Result<bool> {
    let Some(talk) = talk else { return Ok(false) };
    let row = tx.row("SELECT 1 FROM appointment WHERE id = $1 AND state = 'planned'", args![talk]).await?;
    Ok(row.is_some())
}

/// An appointment was kept: where it was a talk of three, the client is handed over and they have met. To be called in the
/// transaction that closes the appointment.
///
/// # Errors
/// What the engine says.
pub async fn held(tx: &mut Tx, permit: &Permit, talk: AppointmentId, mut new_id: impl FnMut() -> Uuid) -> Result<()> {
    let sql = concat!(
        select!(),
        "WHERE r.talk_id = $1 AND r.file_id = $2 AND r.handed_over_at IS NULL AND r.stage <> 'ended'"
    );
    let Some(row) = tx.row(sql, args![talk, permit.file()]).await? else { return Ok(()) };
    let (before, by, now) = (read(&row)?, acting(permit)?, tx.now());
    tx.run(
        "UPDATE referral SET handed_over_at = $2, version = version + 1 WHERE id = $1 AND handed_over_at IS NULL",
        args![before.id, now],
    )
    .await?;
    let entry = Happened { id: new_id(), event: "handed-over", word: None, said: "", channel: "", by: Some(by) };
    happened(tx, &before, &entry).await?;
    let there = find(tx, permit.file(), before.id).await?.ok_or(Error::NotFound)?;
    if there.state == State::Accepted {
        let met = Said { event: Event::FirstContact, text: String::new(), again: None, channel: String::new() };
        happen(tx, &there, &met, Some(by), &mut new_id).await?;
    }
    noted(tx, permit, Act::Change);
    Ok(())
}
