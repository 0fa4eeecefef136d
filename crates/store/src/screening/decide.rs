//! Deciding: people may follow what the instrument proposes or say why not. All four outcomes are decided together.

use super::preconditions::{self, Decided};
use super::{Answers, Differs, column, going_on};
use crate::file::figures;
use crate::log::Act;
use crate::path::needs;
use crate::{Error, Result, Tx, args, door};
use opweg_access::{Action, Permit};
use opweg_model::ScreeningId;
use opweg_model::fact::BadValue;
use opweg_model::trajectory::{CivicCourse, Distance, Precondition, PreconditionState, TrajectoryKind};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The longest reason, in characters.
pub const WHY: usize = 500;

/// What an instrument proposed, in the words that are decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The kind of trajectory.
    pub kind: TrajectoryKind,
    /// The distance to the labour market.
    pub distance: Distance,
    /// The course of civic integration.
    pub civic: CivicCourse,
    /// How each precondition stands.
    pub preconditions: BTreeMap<Precondition, PreconditionState>,
    /// All of it with its rules, to be kept.
    pub whole: String,
}

/// What people decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The answers it rests on.
    pub answers: Answers,
    /// What was proposed for them.
    pub proposed: Proposed,
    /// The kind of trajectory.
    pub kind: TrajectoryKind,
    /// The distance to the labour market.
    pub distance: Distance,
    /// The course of civic integration.
    pub civic: CivicCourse,
    /// The preconditions: every one but those that are closed to whoever decides, which stay as they are.
    pub preconditions: Vec<Decided>,
    /// The version of each that whoever decides saw; one that was never looked at has none.
    pub seen: BTreeMap<Precondition, i64>,
    /// Why it differs, where it does.
    pub differs: Differs,
}

impl Decision {
    /// The outputs that differ from the proposal and say no reason.
    #[must_use]
    pub fn unexplained(&self) -> Vec<&'static str> {
        let differs = |p: &Decided| self.proposed.preconditions.get(&p.what) != Some(&p.state);
        let outputs = [
            ("kind", self.kind != self.proposed.kind, &self.differs.kind),
            ("distance", self.distance != self.proposed.distance, &self.differs.distance),
            ("civic", self.civic != self.proposed.civic, &self.differs.civic),
            ("preconditions", self.preconditions.iter().any(differs), &self.differs.preconditions),
        ];
        outputs
            .into_iter()
            .filter(|(_, differs, why)| *differs && why.trim().is_empty())
            .map(|(name, ..)| name)
            .collect()
    }

    fn sound(&self, closed: &BTreeSet<Precondition>) -> Result<()> {
        let named: BTreeSet<Precondition> = self.preconditions.iter().map(|p| p.what).collect();
        let all = Precondition::ALL.iter().all(|p| named.contains(p) != closed.contains(p));
        if !all || self.preconditions.len() != named.len() {
            return Err(Error::State("screening-preconditions"));
        }
        if !self.unexplained().is_empty() {
            return Err(Error::State("screening-why"));
        }
        let d = &self.differs;
        let long = [&d.kind, &d.distance, &d.civic, &d.preconditions].iter().any(|t| t.chars().count() > WHY);
        if long { Err(Error::Value(BadValue::TooLong(WHY))) } else { Ok(()) }
    }
}

/// Decides. The needs that the preconditions name are raised for every partner, without their reason. A precondition that
/// somebody else wrote meanwhile is not written over, and one that is closed to whoever decides stays as it is.
///
/// # Errors
/// [`Error::State`] without one of the preconditions that are open, with one that is closed, without a reason where it
/// differs, for an owner who cannot be, or for one that was decided; [`Error::Stale`], also for a precondition that changed;
/// [`Error::NotFound`], [`Error::Refused`], [`Error::Value`] for a reason that is too long.
pub async fn decide(
    tx: &mut Tx,
    permit: &Permit,
    id: ScreeningId,
    version: i64,
    decision: &Decision,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    going_on(tx, permit, id, version).await?;
    crate::file::one_at_a_time(tx, permit.file()).await?;
    let see = door::also(tx, permit, Action::See).await?;
    let there = preconditions::all(tx, permit.file()).await?;
    let closed = there.iter().filter(|(_, item)| !see.allows(item)).map(|(line, _)| line.said.what).collect();
    decision.sound(&closed)?;
    for (line, _) in there.iter().filter(|(line, _)| !closed.contains(&line.said.what)) {
        if decision.seen.get(&line.said.what) != Some(&line.version) {
            return Err(Error::Stale(line.version));
        }
    }
    let now = tx.now();
    let why = serde_json::to_string(&decision.differs).map_err(|e| Error::Corrupt(e.to_string()))?;
    let changed = tx
        .run(
            "UPDATE screening SET state = 'decided', answers = $3, proposal = $4, kind = $5, distance = $6, civic = $7, why = $8,
                                  decided_at = $9, version = version + 1
             WHERE id = $1 AND version = $2 AND state = 'open'",
            args![
                id,
                version,
                column(&decision.answers)?,
                &decision.proposed.whole,
                decision.kind.word(),
                decision.distance.word(),
                decision.civic.word(),
                why,
                now
            ],
        )
        .await?;
    if changed == 0 {
        return Err(Error::Stale(version + 1));
    }
    for one in &decision.preconditions {
        preconditions::put(tx, permit, one, Some(id), new_id()).await?;
        if let Some(need) = one.need {
            needs::raise(tx, permit, new_id(), need).await?;
        }
        preconditions::worked_on(tx, permit, one).await?;
    }
    tx.note_on(permit, Act::Change, "screening");
    figures::refresh(tx, permit.file()).await
}
