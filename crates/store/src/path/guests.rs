//! Guests of an appointment: colleagues of the organisations around the client who come too (R-NET-09). Being asked opens
//! nothing: whoever may not see the contact card cannot be asked, and whoever no longer may finds it nowhere.

use super::{author, is_own_path, may_add, may_read, tasks};
use crate::people::users;
use crate::{Error, Result, Tx, args, door};
use opweg_access::{Permit, Staff};
use opweg_model::{AppointmentId, OrgId, Role, TaskId, Tier, UserId, brussels};
use std::collections::HashMap;
use uuid::Uuid;

/// Somebody who comes, or can be asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub org: OrgId,
    /// The name of it.
    pub org_name: String,
    /// The contact card is open to them: otherwise they do not know of it any more.
    pub open: bool,
}

/// Who can be asked: everybody who guides clients or goes along with them, and may see the contact card.
///
/// # Errors
/// [`Error::Refused`] when the card may not be read or added to.
pub async fn to_invite(tx: &mut Tx, permit: &Permit) -> Result<Vec<Guest>> {
    if may_add(permit, Tier::Contact).is_err() {
        may_read(permit, Tier::Contact)?;
    }
    let works = |staff: &Staff| staff.is(Role::Worker) || staff.is(Role::Mentor);
    let around = users::around(tx, permit.file()).await?.into_iter();
    let here = around.filter(|(staff, _, _)| works(staff) && sees_contact(permit, staff));
    Ok(here
        .map(|(staff, name, org_name)| Guest { user: staff.user, name, org: staff.org, org_name, open: true })
        .collect())
}

fn sees_contact(permit: &Permit, staff: &Staff) -> bool {
    door::other_may(permit, staff, |theirs| theirs.opens(Tier::Contact))
}

/// The guests of every appointment of a file, for staff and on the client's own page; those who left are not among them.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<HashMap<AppointmentId, Vec<Guest>>> {
    if !is_own_path(permit) {
        may_read(permit, Tier::Contact)?;
    }
    let rows = tx
        .rows(
            "SELECT x.appointment_id, u.id, u.name, o.id, o.name FROM appointment_guest x
             JOIN user_account u ON u.id = x.user_id JOIN organisation o ON o.id = u.org_id
             WHERE x.file_id = $1 AND u.left_at IS NULL ORDER BY lower(u.name), u.id",
            args![permit.file()],
        )
        .await?;
    let mut open: HashMap<UserId, bool> = HashMap::new();
    let mut guests: HashMap<AppointmentId, Vec<Guest>> = HashMap::new();
    for row in &rows {
        let mut t = row.take();
        let (meeting, user) = (AppointmentId(t.next()?), UserId(t.next()?));
        let (name, org, org_name) = (t.next()?, OrgId(t.next()?), t.next()?);
        if let std::collections::hash_map::Entry::Vacant(new) = open.entry(user) {
            new.insert(users::staff_of(tx, user).await.is_ok_and(|staff| sees_contact(permit, &staff)));
        }
        let guest = Guest { user, name, org, org_name, open: open.get(&user).is_some_and(|o| *o) };
        guests.entry(meeting).or_default().push(guest);
    }
    Ok(guests)
}

/// Makes these people the guests of an appointment. Whoever is new is asked, whoever is no longer expected hears of that;
/// whoever it is with comes anyway.
///
/// # Errors
/// [`Error::State`] for somebody who may not see the contact card; [`Error::Refused`], [`Error::NotFound`].
pub async fn set(
    tx: &mut Tx,
    permit: &Permit,
    id: AppointmentId,
    chosen: &[UserId],
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    let with = super::appointments::find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?.plan.who;
    let chosen: Vec<UserId> = chosen.iter().copied().filter(|user| Some(*user) != with).collect();
    let before = expected(tx, permit, id).await?;
    let new: Vec<UserId> = chosen.iter().copied().filter(|user| !before.contains(user)).collect();
    if !new.is_empty() {
        let open = to_invite(tx, permit).await?;
        if !new.iter().all(|user| open.iter().any(|guest| guest.user == *user)) {
            return Err(Error::State("guest-closed"));
        }
    }
    for user in before.into_iter().filter(|user| !chosen.contains(user)) {
        let sql = "DELETE FROM appointment_guest WHERE appointment_id = $1 AND file_id = $2 AND user_id = $3";
        tx.run(sql, args![id, permit.file(), user]).await?;
        tell_one(tx, permit, id, user, tasks::what::MEETING_OFF, new_id()).await?;
    }
    for user in new {
        expect(tx, permit, id, user).await?;
        tell_one(tx, permit, id, user, tasks::what::INVITED, new_id()).await?;
    }
    Ok(())
}

/// Somebody is expected at an appointment besides whoever it is with.
pub(crate) async fn expect(tx: &mut Tx, permit: &Permit, id: AppointmentId, user: UserId) -> Result<()> {
    tx.run(
        "INSERT INTO appointment_guest (appointment_id, file_id, user_id, org_id)
         SELECT a.id, a.file_id, u.id, u.org_id FROM appointment a JOIN user_account u ON u.id = $3
         WHERE a.id = $1 AND a.file_id = $2 AND (a.who_user IS NULL OR a.who_user <> u.id)
         ON CONFLICT (appointment_id, user_id) DO NOTHING",
        args![id, permit.file(), user],
    )
    .await?;
    Ok(())
}

async fn expected(tx: &mut Tx, permit: &Permit, id: AppointmentId) -> Result<Vec<UserId>> {
    let sql = "SELECT user_id FROM appointment_guest WHERE appointment_id = $1 AND file_id = $2 ORDER BY user_id";
    let rows = tx.rows(sql, args![id, permit.file()]).await?;
    rows.iter().map(|row| Ok(UserId(row.take().next()?))).collect()
}

/// Tells every guest that an appointment was moved or called off.
pub(super) async fn tell(
    tx: &mut Tx,
    permit: &Permit,
    id: AppointmentId,
    what: &str,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    for user in expected(tx, permit, id).await? {
        tell_one(tx, permit, id, user, what, new_id()).await?;
    }
    Ok(())
}

/// Tells one guest, neutrally: the day, and where to read more. What was said before about the appointment is over; nobody
/// tells themselves.
pub(crate) async fn tell_one(
    tx: &mut Tx,
    permit: &Permit,
    id: AppointmentId,
    user: UserId,
    what: &str,
    task: Uuid,
) -> Result<()> {
    forget(tx, permit, id, Some(user)).await?;
    let (by, _) = author(permit)?;
    let row = tx
        .row(
            "SELECT u.org_id, a.starts_at FROM user_account u JOIN appointment a ON a.id = $2
             WHERE u.id = $1 AND u.left_at IS NULL",
            args![user, id],
        )
        .await?;
    let Some(row) = row.filter(|_| by != user) else { return Ok(()) };
    let mut t = row.take();
    let (for_org, starts) = (OrgId(t.next()?), t.moment()?);
    let told = tasks::NewTask {
        id: TaskId(task),
        file: Some(permit.file()),
        for_user: Some(user),
        for_org,
        what: what.to_owned(),
        detail: id.to_string(),
        due: Some(brussels::day(starts)),
    };
    tasks::raise(tx, Some(by), &told).await
}

/// What was told to one guest, or to all, about an appointment is over.
pub(super) async fn forget(tx: &mut Tx, permit: &Permit, id: AppointmentId, user: Option<UserId>) -> Result<()> {
    let (now, all) = (tx.now(), user.is_none());
    tx.run(
        "UPDATE task SET state = 'dropped', done_at = $5, version = version + 1
         WHERE file_id = $1 AND detail = $2 AND ($3 OR for_user = $4) AND state = 'open'
               AND what IN ('invited', 'meeting-moved', 'meeting-off')",
        args![permit.file(), id.to_string(), all, user.map_or(Uuid::nil(), |u| u.0), now],
    )
    .await?;
    Ok(())
}
