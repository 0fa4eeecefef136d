//! The door of a file: the one place where a permit is asked for and a refusal is logged.

use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Tx, Value, args};
use jiff::Timestamp;
use opweg_access::{
    ActSet, Action, Actor, Ask, Basis, Grant, Permit, Staff, Standing, Subject, SubjectKind, Why, permit, predicate,
};
use opweg_model::{AgreementId, FactId, FileId, GrantId, Purpose, PurposeSet, Tier, TierSet, UserId};
use std::sync::Arc;
use uuid::Uuid;

/// Opens a file for somebody: a transaction and the permit. A refusal is written to the log of the file before the
/// error is returned. Whoever holds the identity of a file, which nobody can guess, learns that there is one.
///
/// # Errors
/// [`Error::Refused`] with the reason, [`Error::NotFound`] for no such file, [`Error::Moved`] for one that is joined to
/// another, which opens in the same way.
pub async fn open(
    db: &Db,
    who: &Actor,
    action: Action,
    file: FileId,
    purpose: Purpose,
    now: Timestamp,
) -> Result<(Tx, Permit)> {
    open_for(db, who, action, file, &[purpose], now).await
}

/// As [`open`], for the first of some purposes that opens the file: a client may have agreed to one purpose of an
/// organisation and not to another. The permit and the log carry the one that opened it; a refusal the first of all.
///
/// # Errors
/// As [`open`].
pub async fn open_for(
    db: &Db,
    who: &Actor,
    action: Action,
    file: FileId,
    purposes: &[Purpose],
    now: Timestamp,
) -> Result<(Tx, Permit)> {
    let tx = match action {
        Action::Add | Action::Coordinate => db.begin(now).await?,
        Action::See | Action::Export | Action::SeeLog | Action::SeeAgreement | Action::OwnCopy => {
            db.begin_reading(now).await?
        }
    };
    at(tx, who, action, file, purposes).await
}

/// Opens a file for looking, in a transaction that can write: for an answer to what somebody was asked about it, which
/// changes nothing of what stands in the file. Whoever is asked may answer before more than the contact card is open.
///
/// # Errors
/// As [`open`].
pub async fn open_to_answer(
    db: &Db,
    who: &Actor,
    file: FileId,
    purposes: &[Purpose],
    now: Timestamp,
) -> Result<(Tx, Permit)> {
    at(db.begin(now).await?, who, Action::See, file, purposes).await
}

/// Asks for the permit in a transaction that was begun, for the first of some purposes; writes a refusal down.
async fn at(mut tx: Tx, who: &Actor, action: Action, file: FileId, purposes: &[Purpose]) -> Result<(Tx, Permit)> {
    let now = tx.now();
    let first = purposes.first().copied().unwrap_or(Purpose::Guidance);
    let (standing, current) = match standing_now(&mut tx, file).await {
        Err(Error::NotFound) => return nobody(tx, who, action, first).await,
        found => found?,
    };
    let mut refused = None;
    for purpose in purposes {
        match permit(who, action, standing.clone(), *purpose, now) {
            Ok(_) if current != file => return Err(Error::Moved(current)),
            Ok(permit) => return Ok((tx, permit)),
            Err(refusal) => refused = refused.or(Some(refusal.0)),
        }
    }
    let why = refused.unwrap_or(Why::NoGrant);
    tx.note(Entry::on_file(file, who, Act::Refused, action.word(), first).refused(why.word()));
    if !may_know(&standing, who, now) {
        return nobody(tx, who, action, first).await;
    }
    tx.commit().await?;
    Err(Error::Refused(why))
}

/// There is no such file for who asks: one that is not there and that of a restricted person are answered alike, and noted
/// alike with whoever asked.
async fn nobody(mut tx: Tx, who: &Actor, action: Action, purpose: Purpose) -> Result<(Tx, Permit)> {
    tx.note(Entry::of_actor(who, Act::Refused, action.word(), purpose.word()).refused(Why::NoGrant.word()));
    tx.commit().await?;
    Err(Error::NotFound)
}

/// Whether whoever is refused may know that there is a file. A restricted person gives no sign but to those who have a grant
/// in their own name (access model §8).
fn may_know(standing: &Standing, who: &Actor, now: Timestamp) -> bool {
    let own = |user: UserId| standing.grants.iter().any(|g| g.subject == Subject::person(user) && g.lasts(now));
    !standing.restricted
        || match who {
            Actor::Staff(staff) => own(staff.user),
            Actor::Program(program) => own(program.user),
            Actor::Client(file) | Actor::Outside { file, .. } => *file == standing.file,
            Actor::System => true,
        }
}

/// What the policy needs to know of a file, or of the one it is joined to: the old address leads those on to whom that one
/// opens. To others it gives no sign of what it leads to.
async fn standing_now(tx: &mut Tx, file: FileId) -> Result<(Arc<Standing>, FileId)> {
    if let Some(found) = stood(tx, file).await? {
        return Ok((Arc::new(found), file));
    }
    // Where it leads to itself, it was parted between two looks.
    let current = crate::identity::current_of(tx, file).await?.ok_or(Error::NotFound)?;
    Ok((Arc::new(stood(tx, current).await?.ok_or(Error::NotFound)?), current))
}

/// What is known of a file now; the transaction remembers of how many registrations it is made.
async fn stood(tx: &mut Tx, file: FileId) -> Result<Option<Standing>> {
    let Some((standing, parts)) = with_parts(tx, file).await? else { return Ok(None) };
    if tx.stood.iter().all(|(known, _)| *known != file) {
        tx.stood.push((file, parts));
    }
    Ok(Some(standing))
}

/// Whether files that are written in are still what they were when the permits on them were given: what somebody writes in
/// a file that is joined or parted at that moment would lie in the wrong one. They stay so until the transaction ends.
pub(crate) async fn still(tx: &mut Tx, written: &[Uuid]) -> Result<()> {
    // One writer at a time: nobody joins or parts meanwhile.
    if !matches!(tx.conn, Conn::PostgresTx(_)) {
        return Ok(());
    }
    let mut files = std::mem::take(&mut tx.stood);
    files.retain(|(file, _)| written.contains(&file.0));
    files.sort_unstable();
    for (file, parts) in files {
        tx.keep(file, false).await?;
        // Asked behind the lock: what waited for it sees what was done meanwhile.
        let sql = "SELECT CAST(count(*) AS BIGINT), MAX(f.version) FROM client_file f JOIN registration r ON r.file_id = f.id WHERE f.id = $1";
        let row = tx.row(sql, args![file]).await?.ok_or(Error::NotFound)?;
        let mut t = row.take();
        if t.next::<i64>()? != parts {
            return Err(Error::Stale(t.next::<Option<i64>>()?.unwrap_or_default()));
        }
    }
    Ok(())
}

/// Writes in the log of a file that somebody was refused beyond its door: by their role, or for a part that their permit
/// does not open. A file that does not exist has no log.
///
/// # Errors
/// What the engine says.
pub async fn note_refusal(
    db: &Db,
    who: &Actor,
    action: Action,
    file: FileId,
    purpose: Purpose,
    why: Why,
    now: Timestamp,
) -> Result<()> {
    let mut tx = db.begin_reading(now).await?;
    if tx.row("SELECT 1 FROM client_file WHERE id = $1", args![file]).await?.is_none() {
        return Ok(());
    }
    tx.note(Entry::on_file(file, who, Act::Refused, action.word(), purpose).refused(why.word()));
    tx.commit().await
}

/// Writes in the log of somebody that they were refused a page that is about no file: by their role, or because the form
/// was not one of ours (`forgery`).
///
/// # Errors
/// What the engine says.
pub async fn note_refusal_apart(db: &Db, who: &Actor, why: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin_reading(now).await?;
    tx.note(Entry::of_actor(who, Act::Refused, "page", "").refused(why));
    tx.commit().await
}

/// A further permit on the file of one that was granted, for the same person and purpose: to add or to see what was
/// agreed after opening the file for reading, say. It may be asked to find out what else is open: a refusal is not noted.
///
/// # Errors
/// As [`open`].
pub async fn also(tx: &mut Tx, granted: &Permit, action: Action) -> Result<Permit> {
    ask(tx, granted.who(), action, granted.file(), granted.purpose()).await
}

/// The permit that the holder of another one on the same file would get for something else, by what was known of the file
/// then: for showing only what opens. Nothing is read or noted.
#[must_use]
pub fn would_open(granted: &Permit, action: Action, purpose: Purpose) -> Option<Permit> {
    permit(granted.who(), action, granted.standing().clone(), purpose, granted.now()).ok()
}

/// Whether somebody else may do this with the file of a permit now, for anything they work with clients for: who can be
/// asked along, or named. Nothing of the file is read or noted.
pub(crate) fn other_may(granted: &Permit, other: &Staff, may: impl Fn(&Permit) -> bool) -> bool {
    let who = Actor::Staff(other.clone());
    Purpose::with_clients(other.purposes)
        .filter_map(|purpose| permit(&who, Action::See, granted.standing().clone(), purpose, granted.now()).ok())
        .any(|theirs| may(&theirs))
}

/// A further permit on a file within a transaction that is already open, for example to print after reading. It may be
/// asked to find out what else is open: a refusal here is not noted.
///
/// # Errors
/// As [`open`].
pub async fn ask(tx: &mut Tx, who: &Actor, action: Action, file: FileId, purpose: Purpose) -> Result<Permit> {
    let now = tx.now();
    let (standing, current) = standing_now(tx, file).await?;
    let known = standing.clone();
    match permit(who, action, standing, purpose, now) {
        Ok(_) if current != file => Err(Error::Moved(current)),
        Err(_) if !may_know(&known, who, now) => Err(Error::NotFound),
        asked => asked.map_err(|refusal| Error::Refused(refusal.0)),
    }
}

/// As [`ask`], for the first of some purposes that opens the file; the refusal of the first of all.
///
/// # Errors
/// As [`open`].
pub async fn ask_for(tx: &mut Tx, who: &Actor, action: Action, file: FileId, purposes: &[Purpose]) -> Result<Permit> {
    let mut refused = Error::Refused(Why::NoGrant);
    for (nth, purpose) in purposes.iter().enumerate() {
        match ask(tx, who, action, file, *purpose).await {
            Err(no @ (Error::Refused(_) | Error::NotFound)) if nth == 0 => refused = no,
            Err(Error::Refused(_) | Error::NotFound) => {}
            asked => return asked,
        }
    }
    Err(refused)
}

/// What the policy needs to know of a file; `None` when there is no such file, it was erased, or it is joined to another.
///
/// # Errors
/// What the engine says.
pub async fn standing(conn: &mut Conn, file: FileId) -> Result<Option<Standing>> {
    Ok(with_parts(conn, file).await?.map(|(standing, _)| standing))
}

/// The standing of a file, with the number of its registrations.
async fn with_parts(conn: &mut Conn, file: FileId) -> Result<Option<(Standing, i64)>> {
    let rows = conn
        .rows(
            "SELECT f.restricted, EXISTS (SELECT 1 FROM fact_share s WHERE s.file_id = f.id)
                                  OR EXISTS (SELECT 1 FROM referral r WHERE r.file_id = f.id),
                    (SELECT CAST(count(*) AS BIGINT) FROM registration h WHERE h.file_id = f.id), g.id, g.subject_kind, g.subject_id,
                    g.tiers, g.purposes, g.acts, g.basis, g.agreement_id, g.valid_from, g.valid_until, e.ended_at, g.by_user
             FROM client_file f LEFT JOIN access_grant g ON g.file_id = f.id LEFT JOIN grant_end e ON e.grant_id = g.id
             WHERE f.id = $1 AND f.state NOT IN ('erased', 'joined') ORDER BY g.created_at",
            args![file],
        )
        .await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let mut t = first.take();
    let (restricted, shared, parts): (bool, bool, i64) = (t.next()?, t.next()?, t.next()?);
    let mut grants = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut t = row.take();
        let _: (bool, bool, i64) = (t.next()?, t.next()?, t.next()?);
        let Some(id) = t.next::<Option<Uuid>>()? else { continue };
        grants.push(read_grant(file, id, &mut t)?);
    }
    // Few files have a fact that is shared one by one, or a letter.
    let shares = if shared { shares(conn, file).await? } else { Vec::new() };
    Ok(Some((Standing { file, restricted, grants, shares }, parts)))
}

async fn shares(conn: &mut Conn, file: FileId) -> Result<Vec<(FactId, Subject)>> {
    // A letter is shared with whom it was written to: the person who was asked, or the organisation.
    let sql = "SELECT fact_id, subject_kind, subject_id FROM fact_share WHERE file_id = $1
               UNION ALL SELECT id, CASE WHEN to_user IS NULL THEN 0 ELSE 2 END, COALESCE(to_user, to_org) FROM referral
               WHERE file_id = $1 AND to_org IS NOT NULL";
    let share = |row: &crate::Row| {
        let mut t = row.take();
        Ok((FactId(t.next()?), subject(t.next()?, t.next()?)?))
    };
    conn.rows(sql, args![file]).await?.iter().map(share).collect()
}

fn read_grant(file: FileId, id: Uuid, t: &mut crate::Take<'_>) -> Result<Grant> {
    Ok(Grant {
        id: GrantId(id),
        file,
        subject: subject(t.next()?, t.next()?)?,
        tiers: TierSet::from_bits(t.next()?),
        purposes: PurposeSet::from_bits(t.next()?),
        acts: ActSet(t.next()?),
        basis: Basis::from_int(t.next()?).ok_or_else(|| Error::Corrupt("basis of a grant".into()))?,
        agreement: t.next::<Option<Uuid>>()?.map(AgreementId),
        from: t.moment()?,
        until: t.moment()?,
        ended: t.moment_opt()?,
        by: UserId(t.next()?),
    })
}

fn subject(kind: i64, id: Uuid) -> Result<Subject> {
    let kind = SubjectKind::from_int(kind).ok_or_else(|| Error::Corrupt("subject of a grant".into()))?;
    Ok(Subject { kind, id })
}

/// Writes a grant. Grants are only ever added.
pub(crate) async fn give(conn: &mut Conn, grant: &Grant, now: Timestamp) -> Result<()> {
    conn.run(
        "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, agreement_id,
                                   valid_from, valid_until, by_user, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            grant.id,
            grant.file,
            grant.subject.kind as i64,
            grant.subject.id,
            grant.tiers.bits(),
            grant.purposes.bits(),
            grant.acts.0,
            grant.basis as i64,
            grant.agreement,
            grant.from,
            grant.until,
            grant.by,
            now
        ],
    )
    .await?;
    Ok(())
}

/// Ends a grant now. Ending twice keeps the first end.
pub(crate) async fn end(
    conn: &mut Conn,
    grant: &Grant,
    reason: &str,
    by: Option<UserId>,
    now: Timestamp,
) -> Result<()> {
    conn.run(
        "INSERT INTO grant_end (grant_id, file_id, ended_at, reason, by_user) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (grant_id) DO NOTHING",
        args![grant.id, grant.file, now, reason, by],
    )
    .await?;
    Ok(())
}

/// Whether a tier of a file is open to somebody for one of some purposes, as a condition on `f` with its values behind
/// those that are there. An organisation may be on a file for another purpose than the one it usually has.
pub(crate) fn open_for_any(
    who: &Actor,
    (action, tier): (Action, Tier),
    purposes: &[Purpose],
    now: Timestamp,
    values: &mut Vec<Value>,
) -> String {
    let mut open = Vec::new();
    for purpose in purposes {
        let one = predicate(who, &Ask::tier(action, tier, *purpose, now), values.len());
        values.extend(one.values.into_iter().map(Value::from));
        open.push(one.text);
    }
    if open.is_empty() { "1 = 0".to_owned() } else { format!("({})", open.join(" OR ")) }
}

/// What a list over some purposes is noted for in the log: the usual one, which stands first.
pub(crate) fn first_word(purposes: &[Purpose]) -> &'static str {
    purposes.first().map_or("", |p| p.word())
}
