//! Making versions: the first when a plan is put forward, the next when something of it changes.

use super::diff::{Change, changes, said};
use super::marks::REMARK;
use super::{Agreed, Party, Standing, Version, Who, last};
use crate::log::Act;
use crate::path::tasks::what;
use crate::path::{author, may_add, steps};
use crate::{Conn, Error, Result, Tx, args, door};
use jiff::Timestamp;
use opweg_access::{Permit, SubjectKind};
use opweg_model::contact::Channel;
use opweg_model::fact::BadValue;
use opweg_model::trajectory::PlanMark;
use opweg_model::{FileId, OrgId, StepId, Tier, UserId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Puts the plan forward: the first version, or a further one that asks everybody again, with the reason.
///
/// # Errors
/// [`Error::State`] for a path without steps, or when what is there was put forward and nobody needs to be asked again;
/// [`Error::Refused`] when the path may not be added to.
pub async fn put_forward(tx: &mut Tx, permit: &Permit, reason: &str) -> Result<()> {
    may_add(permit, Tier::Path)?;
    author(permit)?;
    if reason.trim().chars().count() > REMARK {
        return Err(Error::Value(BadValue::TooLong(REMARK)));
    }
    let file = permit.file();
    crate::file::one_at_a_time(tx, file).await?;
    let steps = said(&steps::all(tx, file).await?);
    if steps.is_empty() {
        return Err(Error::State("plan-empty"));
    }
    let before = last(tx, file).await?;
    if before.as_ref().is_some_and(|v| v.standing() == Standing::Asked) {
        return Err(Error::State("plan-asked"));
    }
    ask_all(tx, permit, before.map_or(1, |v| v.number + 1), &steps, reason).await
}

/// Sees whether a change of the path changes what was put forward, and asks again whom it touches.
///
/// # Errors
/// What the engine says.
pub async fn touched(tx: &mut Tx, permit: &Permit) -> Result<()> {
    let file = permit.file();
    // Of two changes at once, the second is about the version that the first one made.
    crate::file::one_at_a_time(tx, file).await?;
    let Some(latest) = last(tx, file).await? else { return Ok(()) };
    let steps = said(&steps::all(tx, file).await?);
    if changes(&latest.steps, &steps).is_empty() {
        return Ok(());
    }
    // Until somebody answers, further changes go into the version that is being asked about.
    let answered = latest.parties.iter().any(|p| p.asked && p.said.is_some());
    let (base, number) = match (answered, latest.number) {
        (true, number) => (Some(latest), number + 1),
        (false, 1) => (None, 1),
        (false, number) => (before(tx, file, number).await?, number),
    };
    write(tx, permit, number, &steps, "").await?;
    let asked = match &base {
        Some(base) => follow(tx, file, base, number, &steps).await?,
        None => BTreeSet::new(),
    };
    raise(tx, permit, &asked, number).await
}

/// Another kind of trajectory, or another job to work towards: a plan that was put forward becomes a further version about
/// which everybody is asked, though its steps stayed the same.
///
/// # Errors
/// What the engine says.
pub(crate) async fn ask_all_again(tx: &mut Tx, permit: &Permit, reason: &str) -> Result<()> {
    let file = permit.file();
    let Some(latest) = last(tx, file).await? else { return Ok(()) };
    let steps = said(&steps::all(tx, file).await?);
    ask_all(tx, permit, latest.number + 1, &steps, reason).await
}

/// Writes a version and asks everybody about it.
async fn ask_all(tx: &mut Tx, permit: &Permit, number: i64, steps: &[Agreed], reason: &str) -> Result<()> {
    let file = permit.file();
    let everybody: BTreeSet<Who> = team(tx, file).await?;
    write(tx, permit, number, steps, reason).await?;
    for who in &everybody {
        ask(tx, file, number, *who).await?;
    }
    raise(tx, permit, &everybody, number).await?;
    tx.note_on(permit, Act::Change, "plan");
    crate::file::figures::refresh(tx, file).await
}

/// The version before a number.
async fn before(tx: &mut Tx, file: FileId, number: i64) -> Result<Option<Version>> {
    let sql = "SELECT number, body, reason, at FROM plan_version WHERE file_id = $1 AND number < $2 ORDER BY number DESC LIMIT 1";
    match tx.row(sql, args![file, number]).await? {
        Some(row) => super::whole(tx, file, &row).await.map(Some),
        None => Ok(None),
    }
}

/// Who is asked about a version that follows another: those its changes touch, and those who had not agreed or not
/// answered. For the rest, what they said holds.
async fn follow(tx: &mut Tx, file: FileId, base: &Version, number: i64, steps: &[Agreed]) -> Result<BTreeSet<Who>> {
    let touched = touched_by(tx, file, &changes(&base.steps, steps)).await?;
    let mut asked = BTreeSet::new();
    for who in team(tx, file).await? {
        let earlier = base.parties.iter().find(|p| p.who == who);
        let holds = earlier.and_then(|p| p.said.as_ref()).filter(|s| s.mark.is_yes());
        match (holds, earlier) {
            (Some(_), Some(party)) if !touched.contains(&who) => carry(tx, file, number, party).await?,
            _ => {
                ask(tx, file, number, who).await?;
                asked.insert(who);
            }
        }
    }
    Ok(asked)
}

/// Whom changes touch: whoever gives a step or helps with it, before and after; and always the client, whose path it is.
async fn touched_by(tx: &mut Tx, file: FileId, changes: &[Change]) -> Result<BTreeSet<Who>> {
    let orgs = orgs_of_people(tx, file).await?;
    let answerable = answerable(tx, file).await?;
    let mut touched = BTreeSet::from([Who::Client]);
    for change in changes {
        for plan in change.before.iter().chain(&change.after) {
            let named = plan.provider.into_iter().chain(plan.who_user.and_then(|u| orgs.get(&u).copied()));
            let named: Vec<OrgId> = named.collect();
            let by_default = answerable.get(&change.step).copied().filter(|_| named.is_empty());
            touched.extend(named.into_iter().chain(by_default).map(Who::Org));
        }
    }
    Ok(touched)
}

async fn orgs_of_people(conn: &mut Conn, file: FileId) -> Result<BTreeMap<UserId, OrgId>> {
    let sql = "SELECT DISTINCT u.id, u.org_id FROM user_account u WHERE u.id IN
               (SELECT who_user FROM step WHERE file_id = $1 UNION SELECT user_id FROM member WHERE file_id = $1)";
    let pair = |row: &crate::Row| {
        let mut t = row.take();
        Ok((UserId(t.next()?), OrgId(t.next()?)))
    };
    conn.rows(sql, args![file]).await?.iter().map(pair).collect()
}

/// Which organisation answers for each step.
async fn answerable(conn: &mut Conn, file: FileId) -> Result<BTreeMap<StepId, OrgId>> {
    let pair = |row: &crate::Row| {
        let mut t = row.take();
        Ok((StepId(t.next()?), OrgId(t.next()?)))
    };
    conn.rows("SELECT id, org_id FROM step WHERE file_id = $1", args![file]).await?.iter().map(pair).collect()
}

/// Everybody who has a say: the client, and the organisations on the team to whom the path is open.
async fn team(tx: &mut Tx, file: FileId) -> Result<BTreeSet<Who>> {
    let now = tx.now();
    let on_path = on_path(tx, file, now).await?;
    let sql = "SELECT DISTINCT org_id FROM member WHERE file_id = $1 AND (until_at IS NULL OR until_at > $2)";
    let mut team = BTreeSet::from([Who::Client]);
    for row in &tx.rows(sql, args![file, now]).await? {
        let org = OrgId(row.take().next()?);
        if on_path.contains(&org) {
            team.insert(Who::Org(org));
        }
    }
    Ok(team)
}

/// The organisations to whom the path is open, as a whole or through somebody who works there.
pub(super) async fn on_path(conn: &mut Conn, file: FileId, now: Timestamp) -> Result<BTreeSet<OrgId>> {
    let Some(standing) = door::standing(conn, file).await? else { return Ok(BTreeSet::new()) };
    let mut orgs = BTreeSet::new();
    for grant in standing.grants.iter().filter(|g| g.is_live(now) && g.tiers.has(Tier::Path)) {
        match grant.subject.kind {
            SubjectKind::Org => drop(orgs.insert(OrgId(grant.subject.id))),
            SubjectKind::Person => {
                let row = conn.row("SELECT org_id FROM user_account WHERE id = $1", args![grant.subject.id]).await?;
                orgs.extend(row.map(|r| r.take().next::<Uuid>()).transpose()?.map(OrgId));
            }
            SubjectKind::Team => {}
        }
    }
    Ok(orgs)
}

async fn write(tx: &mut Tx, permit: &Permit, number: i64, steps: &[Agreed], reason: &str) -> Result<()> {
    let (file, now) = (permit.file(), tx.now());
    let body = serde_json::to_string(steps).map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run(
        "INSERT INTO plan_version (file_id, number, body, reason, by_user, by_org, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (file_id, number) DO UPDATE SET body = excluded.body, at = excluded.at",
        args![file, number, body, reason.trim(), permit.who().user(), permit.who().org(), now],
    )
    .await?;
    Ok(())
}

async fn ask(tx: &mut Tx, file: FileId, number: i64, who: Who) -> Result<()> {
    tx.run(
        "INSERT INTO plan_party (file_id, number, party, asked, mark, remark, channel, by_user, at)
         VALUES ($1, $2, $3, $4, NULL, '', NULL, NULL, NULL)
         ON CONFLICT (file_id, number, party) DO UPDATE SET asked = excluded.asked, mark = NULL, remark = '', channel = NULL,
             by_user = NULL, at = NULL",
        args![file, number, who.column(file), true],
    )
    .await?;
    Ok(())
}

/// What a party said of the version before holds for this one too.
async fn carry(tx: &mut Tx, file: FileId, number: i64, party: &Party) -> Result<()> {
    let Some(said) = &party.said else { return Ok(()) };
    tx.run(
        "INSERT INTO plan_party (file_id, number, party, asked, mark, remark, channel, by_user, at)
         SELECT file_id, $2, party, $4, mark, remark, channel, by_user, at FROM plan_party
         WHERE file_id = $1 AND party = $3 AND number = (SELECT max(number) FROM plan_party q WHERE q.file_id = $1 AND q.party = $3
                                                          AND q.number < $2)
         ON CONFLICT (file_id, number, party) DO UPDATE SET asked = excluded.asked, mark = excluded.mark,
             remark = excluded.remark, channel = excluded.channel, by_user = excluded.by_user, at = excluded.at",
        args![file, number, party.who.column(file), false],
    )
    .await?;
    debug_assert!(said.mark.is_yes());
    Ok(())
}

/// One open task for each organisation that is asked.
async fn raise(tx: &mut Tx, permit: &Permit, asked: &BTreeSet<Who>, number: i64) -> Result<()> {
    let (file, now, by) = (permit.file(), tx.now(), permit.who().user());
    for who in asked {
        let Who::Org(org) = who else { continue };
        tx.run(
            "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, version)
             SELECT $1, $2, NULL, $3, $4, $5, NULL, 'open', $6, $7, 1 FROM client_file f WHERE f.id = $2 AND NOT EXISTS
             (SELECT 1 FROM task t WHERE t.file_id = $2 AND t.for_org = $3 AND t.what = $4 AND t.state = 'open')
             ON CONFLICT (id) DO UPDATE SET state = 'open', done_at = NULL, version = task.version + 1",
            args![identity(file, *org, number), file, *org, what::PLAN, number.to_string(), by, now],
        )
        .await?;
    }
    Ok(())
}

/// The identity of the task that asks an organisation about a version: made of these, so that a change of a path needs no
/// identities of its own and asking twice is asking once.
fn identity(file: FileId, org: OrgId, number: i64) -> Uuid {
    let number = u128::from(number.unsigned_abs());
    let mixed = file.0.as_u128().rotate_left(41) ^ org.0.as_u128() ^ number.rotate_left(67);
    uuid::Builder::from_random_bytes(mixed.to_be_bytes()).into_uuid()
}

/// Writes the mark of a party.
pub(super) async fn put_mark(
    tx: &mut Tx,
    file: FileId,
    number: i64,
    who: Who,
    said: (PlanMark, &str, Channel, Option<UserId>),
) -> Result<u64> {
    let now = tx.now();
    let (mark, remark, channel, by) = said;
    tx.run(
        "UPDATE plan_party SET mark = $4, remark = $5, channel = $6, by_user = $7, at = $8, asked = $9
         WHERE file_id = $1 AND number = $2 AND party = $3",
        args![file, number, who.column(file), mark.word(), remark.trim(), channel.word(), by, now, true],
    )
    .await
}
