//! The activation screening (R-SCR-01…04): a versioned list of questions and the rules that propose four things from
//! the answers. A rule explains its proposal by name; people decide.
//!
//! Every output has a last rule without a condition, so that any answers give exactly one proposal.

mod answers;
mod counterfactual;
mod draft;
mod proposal;
mod rules;

pub use answers::{Answers, BadAnswer, Prefilled};
pub use draft::{FindingDraft, InstrumentDraft, InstrumentFault, PrefillDraft, QuestionDraft, RuleDraft};
pub use proposal::{Change, Finding, NoInstrument, Outcome, Proposal, Screened, Swap, rerun};
pub use rules::{Rule, Rules};

use crate::condition::Condition;
use opweg_model::trajectory::{CivicCourse, Distance, Precondition, TrajectoryKind};
use std::collections::{BTreeMap, BTreeSet};

/// A screening: questions and rules of one version. Old versions stay, so that old screenings can be run again.
#[derive(Debug, Clone)]
pub struct Instrument {
    key: String,
    version: i64,
    questions: Vec<Question>,
    kind: Rules<TrajectoryKind>,
    distance: Rules<Distance>,
    preconditions: BTreeMap<Precondition, Rules<Finding>>,
    course: Rules<CivicCourse>,
}

/// A question with the answers one chooses from.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its name: message `screening-q-<key>`.
    pub key: String,
    /// The answers, in order: messages `screening-o-<key>-<option>`.
    pub options: Vec<String>,
    /// Whether the order goes from little to much.
    pub ordered: bool,
    /// Whether the answer belongs to a confidential section of the file.
    pub confidential: bool,
    /// Filled in by the worker from what was seen, never asked and never on the client's screen.
    pub staff: bool,
    prefill: Vec<(String, Condition)>,
}

impl Instrument {
    /// Its name.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
    /// Its version.
    #[must_use]
    pub const fn version(&self) -> i64 {
        self.version
    }
    /// The questions, in the order they are asked.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }
    /// The question of this name.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }
    /// The names of all rules, in order: messages `screening-rule-<name>`.
    pub fn rule_names(&self) -> impl Iterator<Item = &str> {
        let preconditions = self.preconditions.values().flat_map(Rules::names);
        self.kind.names().chain(self.distance.names()).chain(preconditions).chain(self.course.names())
    }
    /// Whether a rule reads a confidential answer, so that its name would tell it. A rule of another version might.
    #[must_use]
    pub fn is_confidential(&self, rule: &str) -> bool {
        let mut preconditions = self.preconditions.values();
        let read = self.kind.read_by(rule).or_else(|| self.distance.read_by(rule));
        let read = read.or_else(|| self.course.read_by(rule));
        let read = read.or_else(|| preconditions.find_map(|rules| rules.read_by(rule)));
        let closed = |question: &str| self.question(question).is_none_or(|asked| asked.confidential);
        read.is_none_or(|questions| questions.into_iter().any(closed))
    }
    /// The names of attributes of the profile that answers are filled in from.
    #[must_use]
    pub fn attributes_read(&self) -> BTreeSet<&str> {
        self.questions.iter().flat_map(|question| &question.prefill).flat_map(|(_, when)| when.reads()).collect()
    }
    /// The rules of the kind of trajectory, for whoever wants to read them.
    #[must_use]
    pub const fn kind_rules(&self) -> &Rules<TrajectoryKind> {
        &self.kind
    }

    /// What the rules propose for some answers, given in part or not at all.
    #[must_use]
    pub fn propose(&self, answers: &Answers) -> Proposal {
        let preconditions = self.preconditions.iter();
        Proposal {
            kind: self.outcome(&self.kind, answers),
            distance: self.outcome(&self.distance, answers),
            preconditions: preconditions.map(|(which, rules)| (*which, self.outcome(rules, answers))).collect(),
            course: self.outcome(&self.course, answers),
        }
    }
    /// The proposal together with what it was made from, to be kept.
    #[must_use]
    pub fn screen(&self, answers: Answers) -> Screened {
        let proposal = self.propose(&answers);
        Screened { instrument: self.key.clone(), version: self.version, answers, proposal }
    }
}

#[cfg(test)]
mod tests;
