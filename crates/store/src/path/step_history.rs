//! Changes of a step: every version that was replaced is kept, and the last change can be taken back.

use super::steps::{Step, StepPlan, at_version, changed, find, key_column, sound};
use super::{bring_column, may_add, may_read, saw, stale_or_missing, waits};
use crate::log::Act;
use crate::{Error, Result, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::calendar;
use opweg_model::step::StepState;
use opweg_model::trajectory::{Payer, StepResult, StopReason};
use opweg_model::{StepId, Tier, UserId, brussels};
use serde::{Deserialize, Serialize};

/// What a version of a step said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What was agreed.
    #[serde(flatten)]
    pub plan: StepPlan,
    /// Where it stood.
    pub state: StepState,
    /// Why it was stuck or stopped.
    pub reason: String,
    /// The day it really began.
    #[serde(default)]
    pub began: Option<Date>,
    /// The day it really ended.
    #[serde(default)]
    pub ended: Option<Date>,
    /// What it brought.
    #[serde(default)]
    pub result: Option<StepResult>,
    /// Why it was stopped, as one of a list.
    #[serde(default)]
    pub stop: Option<StopReason>,
}

impl Said {
    /// What a step says now.
    #[must_use]
    pub fn by(step: Step) -> Self {
        Self {
            plan: step.plan,
            state: step.state,
            reason: step.reason,
            began: step.began,
            ended: step.ended,
            result: step.result,
            stop: step.stop,
        }
    }
}

/// Where a step goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The new state.
    pub state: StepState,
    /// Why it is stuck or stopped, in words.
    pub reason: String,
    /// The day it happened; nothing: today.
    pub day: Option<Date>,
    /// What it brought, when it is done.
    pub result: Option<StepResult>,
    /// Why it is stopped, as one of a list.
    pub stop: Option<StopReason>,
}

impl Move {
    /// To a state, today.
    #[must_use]
    pub fn to(state: StepState, reason: &str) -> Self {
        Self { state, reason: reason.to_owned(), day: None, result: None, stop: None }
    }

    /// What a step says once it went there. Its real dates follow: it begins when it runs, and ends when it is over.
    fn made(self, old: &Step, today: Date) -> Said {
        let day = self.day.unwrap_or(today);
        let over = matches!(self.state, StepState::Done | StepState::Stopped);
        let began = match self.state {
            StepState::Planned => None,
            StepState::Running | StepState::Done => old.began.or(Some(day)),
            StepState::Stuck | StepState::Stopped => old.began,
        };
        Said {
            plan: old.plan.clone(),
            state: self.state,
            reason: self.reason.trim().to_owned(),
            began,
            ended: over.then_some(day),
            result: self.result.filter(|_| self.state == StepState::Done),
            stop: self.stop.filter(|_| self.state == StepState::Stopped),
        }
    }
}

/// A version that was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its number.
    pub version: i64,
    /// What it said.
    pub said: Said,
    /// Who replaced it.
    pub by: Option<UserId>,
    /// When it was replaced.
    pub at: Timestamp,
}

/// Changes what is agreed about a step.
///
/// # Errors
/// [`Error::Refused`], [`Error::Stale`] with the version that is there now, [`Error::NotFound`]; a plan that has
/// [`faults`](super::steps::faults).
pub async fn change(tx: &mut Tx, permit: &Permit, id: StepId, version: i64, plan: StepPlan) -> Result<()> {
    may_add(permit, Tier::Path)?;
    sound(tx, &plan).await?;
    let old = at_version(tx, permit.file(), id, version).await?;
    let said = Said { plan, ..Said::by(old.clone()) };
    replace(tx, permit, old, &said).await
}

/// Corrects the days on which a step really began and ended.
///
/// # Errors
/// [`Error::State`] for a day to come, an end before the beginning, or days that do not go with where it stands; otherwise
/// as [`change`].
pub async fn set_days(
    tx: &mut Tx,
    permit: &Permit,
    id: StepId,
    version: i64,
    began: Option<Date>,
    ended: Option<Date>,
) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    let said = Said { began, ended, ..Said::by(old.clone()) };
    days_are_sound(&said, brussels::day(tx.now()))?;
    replace(tx, permit, old, &said).await
}

/// What began is over when it ended, and nothing happened in the future.
fn days_are_sound(said: &Said, today: Date) -> Result<()> {
    let over = matches!(said.state, StepState::Done | StepState::Stopped);
    let to_come = said.began.into_iter().chain(said.ended).any(|day| day > today);
    let turned = said.began.zip(said.ended).is_some_and(|(began, ended)| ended < began);
    let impossible = said.began.into_iter().chain(said.ended).any(|day| !calendar::is_possible(day));
    let misplaced = (said.ended.is_some() != over) || (said.state == StepState::Planned && said.began.is_some());
    if to_come || turned || impossible || misplaced { Err(Error::State("step-days")) } else { Ok(()) }
}

/// Changes where a step stands. Stopping needs a reason; a step taken up again loses the old one.
///
/// # Errors
/// [`Error::State`] when the change is not allowed or the reason is missing; otherwise as [`change`].
pub async fn set_state(
    tx: &mut Tx,
    permit: &Permit,
    id: StepId,
    version: i64,
    state: StepState,
    reason: &str,
) -> Result<()> {
    go(tx, permit, id, version, Move::to(state, reason)).await
}

/// Changes where a step stands, with the day it happened and what it brought or why it stopped.
///
/// # Errors
/// As [`set_state`]; [`Error::State`] for a day to come or before it began.
pub async fn go(tx: &mut Tx, permit: &Permit, id: StepId, version: i64, to: Move) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    if !old.state.may_become(to.state) {
        return Err(Error::State("a step cannot go from there to there"));
    }
    if to.state == StepState::Stopped && to.reason.trim().is_empty() && to.stop.is_none() {
        return Err(Error::State("stopping a step needs a reason"));
    }
    let today = brussels::day(tx.now());
    let said = to.made(&old, today);
    days_are_sound(&said, today)?;
    replace(tx, permit, old, &said).await
}

/// Takes back the last change: a new version that says what the one before said. Taking back twice brings it again.
///
/// # Errors
/// [`Error::State`] when nothing was ever changed; otherwise as [`change`].
pub async fn undo(tx: &mut Tx, permit: &Permit, id: StepId, version: i64) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let now = at_version(tx, permit.file(), id, version).await?;
    let before = earlier(tx, permit, id).await?.into_iter().next().ok_or(Error::State("nothing to take back"))?;
    replace(tx, permit, now, &before.said).await
}

/// The versions that were replaced, latest first.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn history(tx: &mut Tx, permit: &Permit, id: StepId) -> Result<Vec<Earlier>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "path");
    earlier(tx, permit, id).await
}

async fn earlier(tx: &mut Tx, permit: &Permit, id: StepId) -> Result<Vec<Earlier>> {
    let rows = tx
        .rows(
            "SELECT version, body, by_user, at FROM step_history WHERE step_id = $1 AND file_id = $2 ORDER BY version DESC",
            args![id, permit.file()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let version = t.next()?;
            let body: String = t.next()?;
            let said = serde_json::from_str(&body).map_err(|e| Error::Corrupt(e.to_string()))?;
            Ok(Earlier { version, said, by: t.next::<Option<uuid::Uuid>>()?.map(UserId), at: t.moment()? })
        })
        .collect()
}

/// Puts a new version in the place of the old one, and the old one in the history.
async fn replace(tx: &mut Tx, permit: &Permit, old: Step, new: &Said) -> Result<()> {
    let (file, now, plan) = (permit.file(), tx.now(), &new.plan);
    let written = tx
        .run(
            "UPDATE step SET kind = $3, lane = $4, title = $5, title_client = $6, goal = $7, who_user = $8, who_text = $9,
                             where_text = $10, from_day = $11, until_day = $12, bring = $13, beside = $14, state = $15,
                             reason = $16, changed_at = $17, provider_org = $18, offer_id = $19, template_key = $20,
                             hours_week = $21, cost = $22, payer = $23, began_day = $24, ended_day = $25, result = $26,
                             stop_reason = $27, version = version + 1
             WHERE id = $1 AND version = $2",
            args![
                old.id, old.version, plan.kind.word(), plan.lane.word(), &plan.title, &plan.title_client, &plan.goal,
                plan.who_user, &plan.who_text, &plan.where_text, plan.from, plan.until, bring_column(&plan.bring),
                plan.beside, new.state.word(), &new.reason, now, plan.provider, plan.offer, key_column(plan),
                plan.hours_week, plan.cost, plan.payer.map(Payer::word), new.began, new.ended,
                new.result.map(StepResult::word), new.stop.map(StopReason::word)
            ],
        )
        .await?;
    if written == 0 {
        // On a server another node may have been quicker between the read and the write.
        return Err(stale_or_missing(find(tx, file, old.id).await?.map(|s| s.version)));
    }
    if old.plan.after != plan.after {
        waits::set(tx, file, old.id, &plan.after).await?;
    }
    let (id, version) = (old.id, old.version);
    let body = serde_json::to_string(&Said::by(old)).map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run(
        "INSERT INTO step_history (step_id, file_id, version, body, by_user, at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, file, version, body, permit.who().user(), now],
    )
    .await?;
    tx.note_on(permit, Act::Change, "path");
    changed(tx, permit).await
}
