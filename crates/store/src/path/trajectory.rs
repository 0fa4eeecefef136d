//! The trajectory of a file beside its steps: the kind that was chosen, whether contents are tuned, the realistic target
//! beside the job the client dreams of. Every change is kept with its reason (R-TYP-07).

use super::{author, may_add, may_read, plan, saw};
use crate::file::facts;
use crate::log::Act;
use crate::{Error, Result, Tx, args, door};
use jiff::Timestamp;
use opweg_access::{Action, Permit};
use opweg_model::fact::lists::LEVEL;
use opweg_model::fact::{BadValue, FactKind, Value, current};
use opweg_model::trajectory::{Coupling, Form, Timing, TrajectoryKind};
use opweg_model::{FileId, Tier};
use serde::{Deserialize, Serialize};

/// The longest text, in characters.
pub const TEXT: usize = 500;

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The kind of trajectory.
    pub kind: TrajectoryKind,
    /// How its lanes lie in time, as chosen; what the days of the steps say may differ, and is shown beside it.
    pub timing: Timing,
    /// Whether contents are tuned to each other.
    pub coupling: Coupling,
    /// The job that is aimed at; the dream is a fact of its own (R-TRJ-04).
    pub target_job: String,
    /// The level of that job: a code of the list of levels of schooling; nothing: not known.
    pub target_level: Option<String>,
    /// Why this target.
    pub target_why: String,
    /// What was advised when the target is below the client's level: how to get to a job at level (R-TRJ-05).
    pub advice: String,
}

impl Chosen {
    /// What the sources would call it.
    #[must_use]
    pub const fn form(&self) -> Form {
        Form::of(self.timing, self.coupling)
    }
}

/// The trajectory as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trajectory {
    /// What was chosen.
    pub chosen: Chosen,
    /// When.
    pub at: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

/// An earlier choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// What was chosen.
    pub chosen: Chosen,
    /// Why it was left.
    pub reason: String,
    /// When it was left.
    pub at: Timestamp,
}

/// The trajectory of a file, once one was chosen.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Option<Trajectory>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "trajectory");
    find(tx, permit.file()).await
}

async fn find(tx: &mut Tx, file: FileId) -> Result<Option<Trajectory>> {
    let row = tx
        .row(
            "SELECT kind, timing, coupling, target_job, target_level, target_why, advice, at, version FROM trajectory
             WHERE file_id = $1",
            args![file],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let chosen = Chosen {
        kind: t.word()?,
        timing: t.word()?,
        coupling: t.word()?,
        target_job: t.next()?,
        target_level: t.next()?,
        target_why: t.next()?,
        advice: t.next()?,
    };
    Ok(Some(Trajectory { chosen, at: t.moment()?, version: t.next()? }))
}

/// The choices before, latest first, each with why it was left.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn earlier(tx: &mut Tx, permit: &Permit) -> Result<Vec<Earlier>> {
    may_read(permit, Tier::Path)?;
    let rows = tx
        .rows(
            "SELECT body, reason, at FROM trajectory_history WHERE file_id = $1 ORDER BY version DESC",
            args![permit.file()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let body: String = t.next()?;
            let chosen = serde_json::from_str(&body).map_err(|e| Error::Corrupt(e.to_string()))?;
            Ok(Earlier { chosen, reason: t.next()?, at: t.moment()? })
        })
        .collect()
}

/// Chooses, or changes the choice. `version` 0 means: none was chosen yet. Another kind, timing or coupling than before
/// needs a reason; a target below the client's level needs advice.
///
/// # Errors
/// [`Error::State`] without such a reason or advice; [`Error::Stale`] with the version that is there now; [`Error::Value`]
/// for a text that is too long or an unknown level; [`Error::Refused`].
pub async fn choose(tx: &mut Tx, permit: &Permit, version: i64, chosen: &Chosen, reason: &str) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let (author, org) = author(permit)?;
    let file = permit.file();
    crate::file::one_at_a_time(tx, file).await?;
    let before = find(tx, file).await?;
    let there = before.as_ref().map_or(0, |t| t.version);
    if there != version {
        return Err(Error::Stale(there));
    }
    sound(chosen)?;
    let see = door::also(tx, permit, Action::See).await?;
    if is_below(tx, &see, chosen).await? && chosen.advice.trim().is_empty() {
        return Err(Error::State("target-advice"));
    }
    if let Some(before) = &before {
        leave(tx, permit, before, chosen, reason.trim()).await?;
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO trajectory (file_id, kind, timing, coupling, target_job, target_level, target_why, advice, author_id, org_id, at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
         ON CONFLICT (file_id) DO UPDATE SET kind = excluded.kind, timing = excluded.timing, coupling = excluded.coupling,
             target_job = excluded.target_job, target_level = excluded.target_level, target_why = excluded.target_why,
             advice = excluded.advice, author_id = excluded.author_id, org_id = excluded.org_id, at = excluded.at,
             version = trajectory.version + 1",
        args![
            file, chosen.kind.word(), chosen.timing.word(), chosen.coupling.word(), chosen.target_job.trim(),
            chosen.target_level.clone(), chosen.target_why.trim(), chosen.advice.trim(), author, org, now
        ],
    )
    .await?;
    tx.note_on(permit, Act::Change, "trajectory");
    match before {
        // What the plan is for changed: whoever gave their word gives it anew.
        Some(before) if of_plan(&before.chosen) != of_plan(chosen) => plan::ask_all_again(tx, permit, reason).await,
        _ => Ok(()),
    }
}

/// The part of the choice that a plan was agreed for.
fn of_plan(c: &Chosen) -> (TrajectoryKind, Timing, Coupling, &str) {
    (c.kind, c.timing, c.coupling, c.target_job.trim())
}

fn sound(chosen: &Chosen) -> Result<()> {
    let texts = [&chosen.target_job, &chosen.target_why, &chosen.advice];
    if texts.iter().any(|t| t.chars().count() > TEXT) {
        return Err(Error::Value(BadValue::TooLong(TEXT)));
    }
    match &chosen.target_level {
        Some(level) => LEVEL.find(level).map(drop).map_err(Error::Value),
        None => Ok(()),
    }
}

/// Keeps what is left, with the reason.
async fn leave(tx: &mut Tx, permit: &Permit, before: &Trajectory, chosen: &Chosen, reason: &str) -> Result<()> {
    let of = |c: &Chosen| (c.kind, c.timing, c.coupling);
    if of(&before.chosen) != of(chosen) && reason.is_empty() {
        return Err(Error::State("trajectory-reason"));
    }
    let (file, now) = (permit.file(), tx.now());
    let body = serde_json::to_string(&before.chosen).map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run(
        "INSERT INTO trajectory_history (file_id, version, body, reason, by_user, at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![file, before.version, body, reason, permit.who().user(), now],
    )
    .await?;
    Ok(())
}

/// Whether the target lies below the client's level as far as the reader sees it: the level recognised here or reached
/// abroad, whichever is higher. Whoever may not read the level does not learn it from being asked for advice.
///
/// # Errors
/// What the engine says.
pub async fn is_below(tx: &mut Tx, permit: &Permit, chosen: &Chosen) -> Result<bool> {
    let Some(target) = chosen.target_level.as_deref().and_then(place) else { return Ok(false) };
    let facts = facts::of_file(tx, permit).await?;
    let level = |value: &Value| match value {
        Value::One(code) => place(code),
        Value::Entry(parts) => parts.get("level").and_then(|code| place(code)),
        _ => None,
    };
    let of_schooling = |kind| matches!(kind, FactKind::Education | FactKind::RecognisedLevel);
    let reached =
        current(&facts).into_iter().filter(|f| of_schooling(f.kind)).filter_map(|f| level(f.answer.value()?)).max();
    Ok(reached.is_some_and(|reached| target < reached))
}

fn place(code: &str) -> Option<usize> {
    LEVEL.codes.iter().position(|c| *c == code)
}
