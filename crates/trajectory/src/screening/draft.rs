//! An instrument as editors write it, and what must be right before it is one.

use super::rules::Rules;
use super::{Finding, Instrument, Question};
use crate::condition::{Condition, ConditionError, Domain, Vocabulary};
use crate::profile::{Attribute, read_by};
use opweg_model::step::Need;
use opweg_model::trajectory::{CivicCourse, Distance, Precondition, PreconditionState, TrajectoryKind};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// An instrument as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct InstrumentDraft {
    pub key: String,
    pub version: i64,
    pub question: Vec<QuestionDraft>,
    pub kind: Vec<RuleDraft<TrajectoryKind>>,
    pub distance: Vec<RuleDraft<Distance>>,
    pub precondition: BTreeMap<Precondition, Vec<FindingDraft>>,
    pub course: Vec<RuleDraft<CivicCourse>>,
}

/// A question as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct QuestionDraft {
    pub key: String,
    pub options: Vec<String>,
    #[serde(default)]
    pub ordered: bool,
    #[serde(default)]
    pub confidential: bool,
    #[serde(default)]
    pub staff: bool,
    #[serde(default)]
    pub prefill: Vec<PrefillDraft>,
}

/// An answer that follows from the file, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct PrefillDraft {
    pub option: String,
    pub when: String,
}

/// A rule as written; without a condition it is the last one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct RuleDraft<V> {
    pub rule: String,
    pub when: Option<String>,
    pub value: V,
}

/// A rule of a precondition as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct FindingDraft {
    pub rule: String,
    pub when: Option<String>,
    pub state: PreconditionState,
    pub need: Option<Need>,
}

/// What is wrong with an instrument, for the editor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstrumentFault {
    /// The same name twice.
    #[error("two questions or rules are called `{0}`")]
    Twice(String),
    /// Nothing to choose from.
    #[error("`{0}` has fewer than two different options")]
    Options(String),
    /// An answer that is none.
    #[error("`{0}` has no option `{1}`")]
    NoSuchOption(String, String),
    /// A condition that cannot be read.
    #[error("`{0}`: {1}")]
    Condition(String, ConditionError),
    /// An open question would be answered from a confidential section.
    #[error("`{0}` is filled in from `{1}`, which is confidential: mark the question so")]
    Reveals(String, &'static str),
    /// A question asked together would be answered from what the client never sees.
    #[error("`{0}` is filled in from `{1}`, which never stands on the client's screen: mark the question `staff`")]
    Shows(String, &'static str),
    /// A question that no rule reads: what is not needed is not asked.
    #[error("no rule reads `{0}`: it must not be asked")]
    NotNeeded(String),
    /// An output without a rule that always holds.
    #[error("the last rule of `{0}` must have no condition")]
    NoLastRule(String),
    /// A rule in the middle without a condition.
    #[error("`{0}` has no condition: the rules after it would never be reached")]
    NeverReached(String),
    /// A precondition is missing.
    #[error("no rules for the precondition `{0}`")]
    NoPrecondition(Precondition),
    /// A state that no screening can know.
    #[error("`{0}` says `{1}`: a screening knows only unknown, fine and open, and a need only of what is open")]
    State(String, PreconditionState),
}

use InstrumentFault as Fault;

impl TryFrom<InstrumentDraft> for Instrument {
    type Error = Fault;

    fn try_from(draft: InstrumentDraft) -> Result<Self, Fault> {
        let attributes = Attribute::vocabulary();
        let questions: Vec<Question> =
            draft.question.into_iter().map(|q| question(q, &attributes)).collect::<Result<_, _>>()?;
        let names: Vocabulary = questions.iter().map(|q| (q.key.clone(), domain(q))).collect();
        let instrument = Self {
            key: draft.key,
            version: draft.version,
            kind: Rules::read("kind", draft.kind, &names)?,
            distance: Rules::read("distance", draft.distance, &names)?,
            preconditions: preconditions(draft.precondition, &names)?,
            course: Rules::read("course", draft.course, &names)?,
            questions,
        };
        each_once(instrument.questions.iter().map(|q| q.key.as_str()))?;
        each_once(instrument.rule_names())?;
        instrument.asks_only_what_is_needed()?;
        Ok(instrument)
    }
}

impl Instrument {
    fn asks_only_what_is_needed(&self) -> Result<(), Fault> {
        let of_preconditions = self.preconditions.values().flat_map(Rules::reads);
        let others = self.kind.reads().into_iter().chain(self.distance.reads()).chain(self.course.reads());
        let read: BTreeSet<&str> = of_preconditions.chain(others).collect();
        let idle = self.questions.iter().find(|question| !read.contains(question.key.as_str()));
        idle.map_or(Ok(()), |question| Err(Fault::NotNeeded(question.key.clone())))
    }
}

fn domain(question: &Question) -> Domain {
    let options = question.options.clone();
    if question.ordered { Domain::Ordered(options) } else { Domain::One(options) }
}

fn question(draft: QuestionDraft, attributes: &Vocabulary) -> Result<Question, Fault> {
    let different: BTreeSet<&String> = draft.options.iter().collect();
    if draft.options.len() < 2 || different.len() != draft.options.len() {
        return Err(Fault::Options(draft.key));
    }
    let mut prefill = Vec::with_capacity(draft.prefill.len());
    for PrefillDraft { option, when } in draft.prefill {
        if !draft.options.contains(&option) {
            return Err(Fault::NoSuchOption(draft.key, option));
        }
        let when = Condition::read(&when, attributes).map_err(|what| Fault::Condition(draft.key.clone(), what))?;
        for attribute in read_by(&when) {
            if attribute.is_confidential() && !draft.confidential {
                return Err(Fault::Reveals(draft.key, attribute.key()));
            }
            if attribute.is_hidden_from_client() && !draft.staff {
                return Err(Fault::Shows(draft.key, attribute.key()));
            }
        }
        prefill.push((option, when));
    }
    let QuestionDraft { key, options, ordered, confidential, staff, .. } = draft;
    Ok(Question { key, options, ordered, confidential, staff, prefill })
}

fn preconditions(
    drafts: BTreeMap<Precondition, Vec<FindingDraft>>,
    questions: &Vocabulary,
) -> Result<BTreeMap<Precondition, Rules<Finding>>, Fault> {
    if let Some(missing) = Precondition::ALL.iter().find(|which| !drafts.contains_key(which)) {
        return Err(Fault::NoPrecondition(*missing));
    }
    let read = |(which, drafts): (Precondition, Vec<FindingDraft>)| {
        let rules = drafts.into_iter().map(finding).collect::<Result<_, _>>()?;
        Ok((which, Rules::read(which.word(), rules, questions)?))
    };
    drafts.into_iter().map(read).collect()
}

fn finding(draft: FindingDraft) -> Result<RuleDraft<Finding>, Fault> {
    use PreconditionState as S;
    match (draft.state, draft.need) {
        (S::Open, _) | (S::Unknown | S::Fine, None) => {}
        (state, _) => return Err(Fault::State(draft.rule, state)),
    }
    let value = Finding { state: draft.state, need: draft.need };
    Ok(RuleDraft { rule: draft.rule, when: draft.when, value })
}

fn each_once<'n>(names: impl Iterator<Item = &'n str>) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Fault::Twice(name.to_owned()));
        }
    }
    Ok(())
}
