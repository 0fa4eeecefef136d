//! Days by which something must be done about papers or family, told ahead to whoever leads the file and to whoever helps
//! with a step that hangs on it (R-TRJ-07, R-ADM-04), and taken off their lists when the day moved or went. Run every day;
//! running it twice raises nothing twice.
//!
//! A deadline follows from what is confidential. Each person is told only what they would read on the page of the trajectory
//! themselves: it is judged from the facts their own permit opens. When nobody among them may know, whoever wrote the fact
//! is told.

use super::tasks::{self, NewTask, TaskState, what};
use crate::file::facts;
use crate::log::{Act, Entry};
use crate::people::users;
use crate::{Conn, Db, Error, Result, Tx, args, door};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Action, Actor, Permit};
use opweg_model::fact::{Fact, FactKind, current};
use opweg_model::step::{StepKind, StepState};
use opweg_model::{FileId, OrgId, Purpose, StepId, TaskId, UserId};
use opweg_trajectory::effects::{Effect, Judged, Judgement, PlannedPath, PlannedStep, judge, permit_alerts};
use opweg_trajectory::profile::{Attribute, Profile};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many files are looked at in one transaction: no writer waits long.
const PORTION: i64 = 200;

/// A step that is not over, with whoever helps with it.
struct Going {
    plan: PlannedStep,
    who: Option<UserId>,
}

/// A file of which something may be due.
struct Looked {
    file: FileId,
    lead: UserId,
    steps: Vec<Going>,
    facts: Vec<Fact>,
    told: Vec<Told>,
}

/// What somebody still has on their list: of which rule, by which day.
struct Told {
    task: TaskId,
    effect: String,
    day: Date,
}

/// A deadline that is told now.
struct Due<'e> {
    effect: &'e Effect,
    day: Date,
    /// The steps that hang on it.
    steps: Vec<String>,
}

/// Raises a task for everybody who should know of a deadline ahead; how many tasks.
///
/// # Errors
/// What the engine says.
pub async fn raise(
    db: &Db,
    effects: &[Effect],
    today: Date,
    now: Timestamp,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<u64> {
    let (mut raised, mut after) = (0, FileId(Uuid::nil()));
    loop {
        let mut tx = db.begin(now).await?;
        let files = some(&mut tx, after).await?;
        let Some(last) = files.last().map(|f| f.file) else { return Ok(raised) };
        let mut told = 0;
        let mut moved = 0;
        for one in &files {
            let profile = Profile::of(&one.facts, today);
            for due in due(effects, &profile, &one.steps, today) {
                told += tell(&mut tx, effects, one, &due, today, &mut new_id).await?;
            }
            moved += drop_moved(&mut tx, effects, one, &profile, today).await?;
        }
        if told + moved > 0 {
            tx.commit().await?;
        }
        (raised, after) = (raised + told, last);
    }
}

/// The next open files on which a permit or a contract of civic integration is written down, in a few statements.
async fn some(conn: &mut Conn, after: FileId) -> Result<Vec<Looked>> {
    let sql = "SELECT f.id, f.lead_user FROM client_file f WHERE f.id > $1 AND f.state = 'open'
                   AND (EXISTS (SELECT 1 FROM fact x WHERE x.file_id = f.id AND x.kind = $2)
                        OR EXISTS (SELECT 1 FROM step s WHERE s.file_id = f.id AND s.kind = $3))
               ORDER BY f.id LIMIT $4";
    let kinds = (FactKind::ResidencePeriod.key(), StepKind::IntegrationContract.word());
    let rows = conn.rows(sql, args![after, kinds.0, kinds.1, PORTION]).await?;
    let read = |row: &crate::Row| {
        let mut t = row.take();
        Ok((FileId(t.next()?), UserId(t.next()?)))
    };
    let leads = rows.iter().map(read).collect::<Result<Vec<(FileId, UserId)>>>()?;
    let (Some(first), Some(last)) = (leads.first(), leads.last()) else { return Ok(Vec::new()) };
    let mut steps = going(conn, first.0, last.0).await?;
    let files: Vec<FileId> = leads.iter().map(|(file, _)| *file).collect();
    let mut told: BTreeMap<FileId, Vec<Fact>> = BTreeMap::new();
    for fact in facts::of_files(conn, &files).await? {
        told.entry(fact.file).or_default().push(fact);
    }
    let mut open = on_lists(conn, first.0, last.0).await?;
    let looked = |(file, lead): (FileId, UserId)| Looked {
        file,
        lead,
        steps: steps.remove(&file).unwrap_or_default(),
        facts: told.remove(&file).unwrap_or_default(),
        told: open.remove(&file).unwrap_or_default(),
    };
    Ok(leads.into_iter().map(looked).collect())
}

/// The steps that are not over of all files from one to another, both included.
async fn going(conn: &mut Conn, first: FileId, last: FileId) -> Result<BTreeMap<FileId, Vec<Going>>> {
    let sql = "SELECT a.step_id, a.after_id FROM step_after a WHERE a.file_id >= $1 AND a.file_id <= $2 ORDER BY a.step_id, a.after_id";
    let mut after: BTreeMap<StepId, Vec<String>> = BTreeMap::new();
    for row in &conn.rows(sql, args![first, last]).await? {
        let mut t = row.take();
        after.entry(StepId(t.next()?)).or_default().push(StepId(t.next()?).to_string());
    }
    let sql = "SELECT s.file_id, s.id, s.kind, o.kind, s.state, COALESCE(s.began_day, s.from_day), s.until_day, s.hours_week, s.who_user
               FROM step s LEFT JOIN offer o ON o.id = s.offer_id
               WHERE s.file_id >= $1 AND s.file_id <= $2 ORDER BY s.file_id, s.place, s.id";
    let mut files: BTreeMap<FileId, Vec<Going>> = BTreeMap::new();
    for row in &conn.rows(sql, args![first, last]).await? {
        let mut t = row.take();
        let (file, id) = (FileId(t.next()?), StepId(t.next()?));
        let (kind, offer, state): (_, _, StepState) = (t.word()?, t.word_opt()?, t.word()?);
        let (from, until) = (t.word_opt()?, t.word_opt()?);
        let hours_week = t.next::<Option<i64>>()?.unwrap_or(0);
        let who = t.next::<Option<Uuid>>()?.map(UserId);
        let after = after.remove(&id).unwrap_or_default();
        let plan = PlannedStep { key: id.to_string(), kind, offer, hours_week, from, until, after };
        if !matches!(state, StepState::Done | StepState::Stopped) {
            files.entry(file).or_default().push(Going { plan, who });
        }
    }
    Ok(files)
}

/// The deadlines on somebody's list, of all files from one to another, both included.
async fn on_lists(conn: &mut Conn, first: FileId, last: FileId) -> Result<BTreeMap<FileId, Vec<Told>>> {
    let sql = "SELECT t.file_id, t.id, t.detail, t.due_day FROM task t
               WHERE t.file_id >= $1 AND t.file_id <= $2 AND t.what = $3 AND t.state = 'open' AND t.due_day IS NOT NULL
               ORDER BY t.file_id, t.id";
    let mut files: BTreeMap<FileId, Vec<Told>> = BTreeMap::new();
    for row in &conn.rows(sql, args![first, last, what::DEADLINE]).await? {
        let mut t = row.take();
        let file = FileId(t.next()?);
        files.entry(file).or_default().push(Told { task: TaskId(t.next()?), effect: t.next()?, day: t.word()? });
    }
    Ok(files)
}

/// Takes off every list what is no longer due by that day: the permit was renewed, the step was taken. A day that passed
/// while nothing changed stays: it is late, not gone. How many.
async fn drop_moved(tx: &mut Tx, effects: &[Effect], file: &Looked, profile: &Profile, today: Date) -> Result<u64> {
    if file.told.is_empty() {
        return Ok(0);
    }
    let plans: Vec<PlannedStep> = file.steps.iter().map(|s| s.plan.clone()).collect();
    let judged = judge(effects, profile, PlannedPath { kind: None, steps: &plans }, today);
    let moved = |told: &&Told| {
        let rule = judged.iter().find(|j| j.effect.key == told.effect);
        rule.is_some_and(|j| j.deadline.is_some_and(|day| day != told.day) || j.effect.waits_for_a_step_not_in(&plans))
    };
    let mut dropped = 0;
    for told in file.told.iter().filter(moved) {
        dropped += u64::from(tasks::end(tx, told.task, TaskState::Dropped).await?);
        tx.note(Entry::on_file(file.file, &Actor::System, Act::Change, "tasks", Purpose::Guidance));
    }
    Ok(dropped)
}

/// What is told today, from what a profile says.
fn due<'e>(effects: &'e [Effect], profile: &Profile, steps: &[Going], today: Date) -> Vec<Due<'e>> {
    let plans: Vec<PlannedStep> = steps.iter().map(|s| s.plan.clone()).collect();
    let judged = judge(effects, profile, PlannedPath { kind: None, steps: &plans }, today);
    let now = |j: &Judged<'_>| j.judgement == Judgement::Applies && j.warn.is_some_and(|days| days.has(today));
    let one = |j: Judged<'e>| {
        let end = profile.day(Attribute::PermitEnd).filter(|_| j.effect.is_about_permit());
        let past = |end| permit_alerts(end, &plans, today).steps.into_iter().map(|(key, _)| key).collect();
        Some(Due { effect: j.effect, day: j.deadline?, steps: end.map_or(j.steps, past) })
    };
    judged.into_iter().filter(now).filter_map(one).collect()
}

/// Tells everybody who may know and does not yet; how many.
async fn tell(
    tx: &mut Tx,
    effects: &[Effect],
    file: &Looked,
    due: &Due<'_>,
    today: Date,
    new_id: &mut impl FnMut() -> Uuid,
) -> Result<u64> {
    let helps = |s: &&Going| due.steps.contains(&s.plan.key);
    let mut people = vec![file.lead];
    for who in file.steps.iter().filter(helps).filter_map(|s| s.who) {
        if !people.contains(&who) {
            people.push(who);
        }
    }
    let mut knowing = Vec::new();
    for user in people {
        knowing.extend(may_know(tx, effects, file, due, user, today).await?);
    }
    if knowing.is_empty() {
        // It was not theirs to know: whoever wrote down the permit may.
        let wrote = current(&file.facts).into_iter().rfind(|f| f.kind == FactKind::ResidencePeriod);
        if let Some(author) = wrote.map(|f| f.author) {
            knowing.extend(may_know(tx, effects, file, due, author, today).await?);
        }
    }
    let mut told = 0;
    for (user, org) in knowing {
        told += u64::from(tell_one(tx, file.file, due, (user, org), new_id()).await?);
    }
    Ok(told)
}

/// Whether somebody reads of the same deadline when they open the file themselves; with their organisation.
async fn may_know(
    tx: &mut Tx,
    effects: &[Effect],
    file: &Looked,
    told: &Due<'_>,
    user: UserId,
    today: Date,
) -> Result<Option<(UserId, OrgId)>> {
    let staff = match users::staff_of(tx, user).await {
        Ok(staff) => staff,
        Err(Error::NotFound) => return Ok(None),
        Err(other) => return Err(other),
    };
    let (org, purposes) = (staff.org, Purpose::with_clients(staff.purposes).collect::<Vec<_>>());
    let permit: Permit = match door::ask_for(tx, &Actor::Staff(staff), Action::See, file.file, &purposes).await {
        Ok(permit) => permit,
        Err(Error::Refused(_) | Error::NotFound) => return Ok(None),
        Err(other) => return Err(other),
    };
    let seen: Vec<Fact> = file.facts.iter().filter(|f| permit.allows(&facts::item_of(f))).cloned().collect();
    let reads = due(effects, &Profile::of(&seen, today), &file.steps, today);
    Ok(reads.iter().any(|d| d.effect.key == told.effect.key && d.day == told.day).then_some((user, org)))
}

async fn tell_one(tx: &mut Tx, file: FileId, due: &Due<'_>, to: (UserId, OrgId), id: Uuid) -> Result<bool> {
    let sql = "SELECT 1 FROM task WHERE file_id = $1 AND what = $2 AND detail = $3 AND due_day = $4 AND for_user = $5";
    let key = due.effect.key.as_str();
    if tx.row(sql, args![file, what::DEADLINE, key, due.day, to.0]).await?.is_some() {
        return Ok(false);
    }
    let task = NewTask {
        id: TaskId(id),
        file: Some(file),
        for_user: Some(to.0),
        for_org: to.1,
        what: what::DEADLINE.into(),
        detail: key.to_owned(),
        due: Some(due.day),
    };
    tasks::raise(tx, None, &task).await?;
    tx.note(Entry::on_file(file, &Actor::System, Act::Add, "tasks", Purpose::Guidance));
    Ok(true)
}
