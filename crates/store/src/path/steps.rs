//! Steps of the trajectory: what is agreed, in which order, and where each one stands.

pub use super::step_plan::{AFTER, BRING, BadPlan, GOAL, KEY, LINE, MOST, StepPlan, faults};
pub(super) use super::step_plan::{key_column, sound};
use super::{author, bring_column, may_add, may_read, read_bring, saw, stale_or_missing, waits};
use crate::log::Act;
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::step::{Showing, Standing, StepState, showing};
use opweg_model::trajectory::{Payer, StepResult, StopReason};
use opweg_model::{FileId, OfferId, OrgId, StepId, Tier, UserId, brussels};

/// A step as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its identity.
    pub id: StepId,
    /// The file.
    pub file: FileId,
    /// Its place on the path; only the order means something.
    pub place: i64,
    /// What is agreed.
    pub plan: StepPlan,
    /// Where it stands.
    pub state: StepState,
    /// Why it is stuck or stopped.
    pub reason: String,
    /// The day it really began.
    pub began: Option<Date>,
    /// The day it really ended.
    pub ended: Option<Date>,
    /// What it brought, once it is done.
    pub result: Option<StepResult>,
    /// Why it was stopped, as one of a list.
    pub stop: Option<StopReason>,
    /// Who wrote it down.
    pub author: UserId,
    /// The organisation answerable for it.
    pub org: OrgId,
    /// When it was written down.
    pub created: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

impl Step {
    /// What decides how it is shown on a day.
    #[must_use]
    pub fn standing(&self, today: Date) -> Standing {
        let ahead = self.plan.from.is_some_and(|from| from > today);
        Standing { state: self.state, beside: self.plan.beside, ahead }
    }
}

/// Everything of a [`Step`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT id, file_id, place, kind, lane, title, title_client, goal, who_user, who_text, where_text, from_day, until_day,
                bring, beside, provider_org, offer_id, template_key, hours_week, cost, payer, state, reason, began_day,
                ended_day, result, stop_reason, author_id, org_id, created_at, changed_at, version
         FROM step "
    };
}

fn read(row: &Row) -> Result<Step> {
    let mut t = row.take();
    Ok(Step {
        id: StepId(t.next()?),
        file: FileId(t.next()?),
        place: t.next()?,
        plan: StepPlan {
            kind: t.word()?,
            lane: t.word()?,
            title: t.next()?,
            title_client: t.next()?,
            goal: t.next()?,
            who_user: t.next::<Option<uuid::Uuid>>()?.map(UserId),
            who_text: t.next()?,
            where_text: t.next()?,
            from: t.word_opt()?,
            until: t.word_opt()?,
            bring: read_bring(&t.next::<String>()?)?,
            beside: t.next()?,
            provider: t.next::<Option<uuid::Uuid>>()?.map(OrgId),
            offer: t.next::<Option<uuid::Uuid>>()?.map(OfferId),
            key: t.next::<Option<String>>()?.unwrap_or_default(),
            after: Vec::new(),
            hours_week: t.next()?,
            cost: t.next()?,
            payer: t.word_opt()?,
        },
        state: t.word()?,
        reason: t.next()?,
        began: t.word_opt()?,
        ended: t.word_opt()?,
        result: t.word_opt()?,
        stop: t.word_opt()?,
        author: UserId(t.next()?),
        org: OrgId(t.next()?),
        created: t.moment()?,
        changed: t.moment()?,
        version: t.next()?,
    })
}

/// The steps of a file, in order.
///
/// # Errors
/// [`Error::Refused`] without the path; what the engine says.
pub async fn list(tx: &mut Tx, permit: &Permit) -> Result<Vec<Step>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "path");
    all(tx, permit.file()).await
}

pub(super) async fn all(tx: &mut Tx, file: FileId) -> Result<Vec<Step>> {
    let rows = tx.rows(concat!(select!(), "WHERE file_id = $1 ORDER BY place, id"), args![file]).await?;
    let mut steps = rows.iter().map(read).collect::<Result<Vec<Step>>>()?;
    let mut after = waits::of_file(tx, file).await?;
    for step in &mut steps {
        step.plan.after = after.remove(&step.id).unwrap_or_default();
    }
    Ok(steps)
}

/// One step, to show beside a form.
///
/// # Errors
/// [`Error::Refused`] without the path, [`Error::NotFound`].
pub async fn one(tx: &mut Tx, permit: &Permit, step: StepId) -> Result<Step> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "path");
    find(tx, permit.file(), step).await?.ok_or(Error::NotFound)
}

/// A step as it stands within a change of it.
///
/// # Errors
/// [`Error::Refused`] without leave to add to the path, [`Error::NotFound`].
pub async fn at(tx: &mut Tx, permit: &Permit, step: StepId) -> Result<Step> {
    may_add(permit, Tier::Path)?;
    find(tx, permit.file(), step).await?.ok_or(Error::NotFound)
}

pub(crate) async fn find(tx: &mut Tx, file: FileId, step: StepId) -> Result<Option<Step>> {
    let row = tx.row(concat!(select!(), "WHERE id = $1 AND file_id = $2"), args![step, file]).await?;
    let Some(mut found) = row.as_ref().map(read).transpose()? else { return Ok(None) };
    found.plan.after = waits::of_file(tx, file).await?.remove(&step).unwrap_or_default();
    Ok(Some(found))
}

/// The step as the writer saw it.
pub(super) async fn at_version(tx: &mut Tx, file: FileId, step: StepId, version: i64) -> Result<Step> {
    match find(tx, file, step).await? {
        Some(there) if there.version == version => Ok(there),
        there => Err(stale_or_missing(there.map(|s| s.version))),
    }
}

/// Adds a step at the end of the path.
///
/// # Errors
/// [`Error::Refused`] when the path may not be added to.
pub async fn add(tx: &mut Tx, permit: &Permit, id: StepId, plan: &StepPlan) -> Result<()> {
    add_many(tx, permit, std::slice::from_ref(&(id, plan.clone()))).await
}

/// Adds several steps at the end, in this order: a first plan from a template.
///
/// # Errors
/// [`Error::Refused`] when the path may not be added to; a plan with [`faults`].
pub async fn add_many(tx: &mut Tx, permit: &Permit, steps: &[(StepId, StepPlan)]) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let (author, org) = author(permit)?;
    let (file, now) = (permit.file(), tx.now());
    for (_, plan) in steps {
        sound(tx, plan).await?;
    }
    lock(tx, file).await?;
    let last = tx.row("SELECT max(place) FROM step WHERE file_id = $1", args![file]).await?;
    let last: Option<i64> = last.map(|row| row.take().next()).transpose()?.flatten();
    for ((id, plan), place) in steps.iter().zip(last.unwrap_or(0) + 1..) {
        tx.run(
            "INSERT INTO step (id, file_id, place, kind, lane, title, title_client, goal, who_user, who_text, where_text,
                               from_day, until_day, bring, beside, provider_org, offer_id, template_key, hours_week, cost, payer,
                               state, reason, author_id, org_id, created_at, changed_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, 'planned', '',
                     $22, $23, $24, $25, 1)",
            args![
                *id, file, place, plan.kind.word(), plan.lane.word(), &plan.title, &plan.title_client, &plan.goal,
                plan.who_user, &plan.who_text, &plan.where_text, plan.from, plan.until, bring_column(&plan.bring),
                plan.beside, plan.provider, plan.offer, key_column(plan), plan.hours_week, plan.cost,
                plan.payer.map(Payer::word), author, org, now, now
            ],
        )
        .await?;
    }
    for (id, plan) in steps {
        waits::set(tx, file, *id, &plan.after).await?;
    }
    tx.note_on(permit, Act::Add, "path");
    changed(tx, permit).await
}

/// What follows every change of a path: the card shows the step to do now, the plan that was agreed asks again whom the
/// change touches, the numbers of the network are right.
pub(super) async fn changed(tx: &mut Tx, permit: &Permit) -> Result<()> {
    let file = permit.file();
    project_next(tx, file).await?;
    super::plan::touched(tx, permit).await?;
    crate::file::figures::refresh(tx, file).await
}

/// Which way a step moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One place earlier.
    Up,
    /// One place later.
    Down,
}

/// Moves a step one place. Moving the first step up or the last one down changes nothing. The order is not part of the
/// version of a step: a move never makes somebody's edit stale.
///
/// # Errors
/// [`Error::Refused`] when the path may not be added to, [`Error::NotFound`].
pub async fn shift(tx: &mut Tx, permit: &Permit, step: StepId, way: Way) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let file = permit.file();
    lock(tx, file).await?;
    let mut order: Vec<StepId> = all(tx, file).await?.iter().map(|s| s.id).collect();
    let at = order.iter().position(|id| *id == step).ok_or(Error::NotFound)?;
    let to = match way {
        Way::Up => at.saturating_sub(1),
        Way::Down => (at + 1).min(order.len() - 1),
    };
    order.swap(at, to);
    for (place, id) in (1_i64..).zip(order) {
        tx.run("UPDATE step SET place = $2 WHERE id = $1 AND place <> $3", args![id, place, place]).await?;
    }
    tx.note_on(permit, Act::Change, "path");
    changed(tx, permit).await
}

/// Holds the order of one path until the commit, so that two writers cannot give out the same place.
async fn lock(tx: &mut Tx, file: FileId) -> Result<()> {
    let touched = tx.run("UPDATE file_card SET next_step = next_step WHERE file_id = $1", args![file]).await?;
    if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Writes the step to do now, and its day, to the card of the file: lists read them there. The name is the word of the
/// kind, or the name among workers where it has one.
pub(crate) async fn project_next(tx: &mut Tx, file: FileId) -> Result<()> {
    let steps = all(tx, file).await?;
    let today = brussels::day(tx.now());
    let shown = showing(&steps.iter().map(|s| s.standing(today)).collect::<Vec<_>>());
    let now = steps.iter().zip(shown).find(|(_, showing)| *showing == Showing::Now).map(|(step, _)| step);
    let name = now.map(|s| if s.plan.title.is_empty() { s.plan.kind.word() } else { s.plan.title.as_str() });
    tx.run(
        "UPDATE file_card SET next_step = $2, next_due = $3 WHERE file_id = $1",
        args![file, name, now.and_then(due)],
    )
    .await?;
    Ok(())
}

/// The day to look at a step again: a planned one when it begins, any other when it should be done.
fn due(step: &Step) -> Option<Date> {
    match step.state {
        StepState::Planned => step.plan.from.or(step.plan.until),
        _ => step.plan.until,
    }
}
