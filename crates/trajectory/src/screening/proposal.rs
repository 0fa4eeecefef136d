//! What a screening proposes, in a form that can be kept for years and made again exactly.

use super::{Answers, Instrument};
use opweg_model::step::Need;
use opweg_model::trajectory::{CivicCourse, Distance, Precondition, PreconditionState, TrajectoryKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The four outputs (R-SCR-01).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Proposal {
    /// The kind of trajectory.
    pub kind: Outcome<TrajectoryKind>,
    /// The distance to the labour market.
    pub distance: Outcome<Distance>,
    /// Each of the eight preconditions.
    pub preconditions: BTreeMap<Precondition, Outcome<Finding>>,
    /// The course of civic integration.
    pub course: Outcome<CivicCourse>,
}

/// How a precondition stands, and what partners must heed: the need, never the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// Unknown, fine or open. Whether somebody works on it, a screening cannot know.
    pub state: PreconditionState,
    /// What partners must heed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<Need>,
}

/// One output: what is proposed, why, and what would change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outcome<V> {
    /// What is proposed.
    pub value: V,
    /// The rule that proposes it.
    pub rule: String,
    /// The answers that rule read, by question; nothing where a question was not answered.
    pub read: BTreeMap<String, Option<String>>,
    /// The smallest changes of answers that give another value.
    pub changes: Vec<Change<V>>,
    /// The questions not answered by which the proposal could still change.
    pub open: Vec<String>,
}

impl<V: Clone> Outcome<V> {
    /// The same without what confidential answers would tell: the whole team sees what is proposed (R-SCR-01), the answers
    /// only who may see them. Whether the rule itself may be named says [`Instrument::is_confidential`].
    #[must_use]
    pub fn for_the_team(&self, instrument: &Instrument) -> Self {
        let open = |question: &str| instrument.question(question).is_some_and(|asked| !asked.confidential);
        let told = |way: &&Vec<Swap>| way.iter().all(|swap| open(&swap.question));
        let changes = self.changes.iter().map(|change| Change {
            value: change.value.clone(),
            ways: change.ways.iter().filter(told).cloned().collect(),
        });
        Self {
            value: self.value.clone(),
            rule: self.rule.clone(),
            read: self
                .read
                .iter()
                .filter(|(question, _)| open(question))
                .map(|(q, a)| (q.clone(), a.clone()))
                .collect(),
            changes: changes.filter(|change| !change.ways.is_empty()).collect(),
            open: self.open.iter().filter(|question| open(question)).cloned().collect(),
        }
    }
}

/// Another value and the ways to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Change<V> {
    /// What would be proposed.
    pub value: V,
    /// Each way: answers that would have to change together.
    pub ways: Vec<Vec<Swap>>,
}

/// Another answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Swap {
    /// The question.
    pub question: String,
    /// What was answered; nothing when it was not.
    pub from: Option<String>,
    /// The other answer.
    pub to: String,
}

/// A screening as it is kept: which version was asked, what was answered, what was proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Screened {
    /// The name of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: i64,
    /// What was answered.
    pub answers: Answers,
    /// What was proposed.
    pub proposal: Proposal,
}

/// A screening of an instrument or version that is not here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no version {version} of the screening `{instrument}`")]
pub struct NoInstrument {
    /// The name of the instrument.
    pub instrument: String,
    /// The version.
    pub version: i64,
}

/// What the version that was asked then proposes for the answers given then: equal to what was kept (R-BIA-03).
///
/// # Errors
/// [`NoInstrument`] when that version is not among `instruments`.
pub fn rerun(instruments: &[Instrument], kept: &Screened) -> Result<Proposal, NoInstrument> {
    let same = |i: &&Instrument| i.key() == kept.instrument && i.version() == kept.version;
    let instrument = instruments.iter().find(same);
    let gone = || NoInstrument { instrument: kept.instrument.clone(), version: kept.version };
    Ok(instrument.ok_or_else(gone)?.propose(&kept.answers))
}
