//! Changes of a step: every version that was replaced is kept, and the last change can be taken back.

use super::steps::{Step, StepPlan, at_version, find, project_next, sound};
use super::{bring_column, may_add, may_read, saw, stale_or_missing};
use crate::log::Act;
use crate::{Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_model::step::StepState;
use opweg_model::{StepId, Tier, UserId};
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
}

impl Said {
    fn by(step: Step) -> Self {
        Self { plan: step.plan, state: step.state, reason: step.reason }
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
    let said = Said { plan, state: old.state, reason: old.reason.clone() };
    replace(tx, permit, old, &said).await
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
    may_add(permit, Tier::Path)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    let reason = reason.trim();
    if !old.state.may_become(state) {
        return Err(Error::State("a step cannot go from there to there"));
    }
    if state == StepState::Stopped && reason.is_empty() {
        return Err(Error::State("stopping a step needs a reason"));
    }
    let said = Said { plan: old.plan.clone(), state, reason: reason.to_owned() };
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
    let changed = tx
        .run(
            "UPDATE step SET kind = $3, lane = $4, title = $5, title_client = $6, goal = $7, who_user = $8, who_text = $9,
                             where_text = $10, from_day = $11, until_day = $12, bring = $13, beside = $14, state = $15,
                             reason = $16, changed_at = $17, version = version + 1
             WHERE id = $1 AND version = $2",
            args![
                old.id, old.version, plan.kind.word(), plan.lane.word(), &plan.title, &plan.title_client, &plan.goal,
                plan.who_user, &plan.who_text, &plan.where_text, plan.from, plan.until, bring_column(&plan.bring),
                plan.beside, new.state.word(), &new.reason, now
            ],
        )
        .await?;
    if changed == 0 {
        // On a server another node may have been quicker between the read and the write.
        return Err(stale_or_missing(find(tx, file, old.id).await?.map(|s| s.version)));
    }
    let (id, version) = (old.id, old.version);
    let body = serde_json::to_string(&Said::by(old)).map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run(
        "INSERT INTO step_history (step_id, file_id, version, body, by_user, at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, file, version, body, permit.who().user(), now],
    )
    .await?;
    tx.note_on(permit, Act::Change, "path");
    project_next(tx, file).await
}
