//! Colleagues named in a note, so that they read it: each hears of it by a task that says no more than that. Whoever may
//! not read the note cannot be named in it.

use super::notes::{NewNote, item};
use super::{author, tasks};
use crate::people::users;
use crate::{Error, Result, Tx, args, door};
use opweg_access::{Action, Permit, Staff, Why};
use opweg_model::contact::NoteTier;
use opweg_model::{NoteId, TaskId, UserId};
use std::collections::HashMap;
use uuid::Uuid;

/// Somebody who can be named, or is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub org_name: String,
}

/// Who can be named in a note for everybody on the path, but for oneself. A smaller circle may be closed to some of them.
///
/// # Errors
/// [`Error::Refused`] for who has no name.
pub async fn to_name(tx: &mut Tx, permit: &Permit) -> Result<Vec<Named>> {
    let (me, org) = author(permit)?;
    let note = item(NoteTier::Path, org, me);
    let around = users::around(tx, permit.file()).await?.into_iter();
    let read = around.filter(|(staff, _, _)| staff.user != me && door::other_may(permit, staff, |p| p.allows(&note)));
    Ok(read.map(|(staff, name, org_name)| Named { user: staff.user, name, org_name }).collect())
}

/// Names colleagues in a note that was just written.
///
/// # Errors
/// [`Error::State`] for somebody who may not read the note; [`Error::Refused`] unless it is for adding.
pub async fn add(
    tx: &mut Tx,
    permit: &Permit,
    note: &NewNote,
    named: &[UserId],
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    let (me, org) = author(permit)?;
    if permit.action() != Action::Add {
        return Err(Error::Refused(Why::Role));
    }
    let around = users::around(tx, permit.file()).await?;
    let said = item(note.circle, org, me);
    for user in named {
        let staff = around.iter().map(|(staff, _, _)| staff).find(|staff| staff.user == *user);
        let reads = |staff: &&Staff| door::other_may(permit, staff, |p| p.allows(&said));
        let staff = staff.filter(reads).ok_or(Error::State("mention-closed"))?;
        let sql = "INSERT INTO mention (note_id, file_id, user_id) VALUES ($1, $2, $3)";
        tx.run(sql, args![note.id, permit.file(), *user]).await?;
        let told = tasks::NewTask {
            id: TaskId(new_id()),
            file: Some(permit.file()),
            for_user: Some(*user),
            for_org: staff.org,
            what: tasks::what::MENTION.to_owned(),
            detail: note.id.to_string(),
            due: None,
        };
        tasks::raise(tx, Some(me), &told).await?;
    }
    Ok(())
}

/// Who is named in the notes of a file.
pub(super) async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<HashMap<NoteId, Vec<Named>>> {
    let rows = tx
        .rows(
            "SELECT m.note_id, u.id, u.name, o.name FROM mention m JOIN user_account u ON u.id = m.user_id
             JOIN organisation o ON o.id = u.org_id WHERE m.file_id = $1 ORDER BY lower(u.name), u.id",
            args![permit.file()],
        )
        .await?;
    let mut named: HashMap<NoteId, Vec<Named>> = HashMap::new();
    for row in &rows {
        let mut t = row.take();
        let note = NoteId(t.next()?);
        let who = Named { user: UserId(t.next()?), name: t.next()?, org_name: t.next()? };
        named.entry(note).or_default().push(who);
    }
    Ok(named)
}
