//! The rules of one output: the first that holds wins, and the last always holds.

use super::Answers;
use super::answers::InQuestions;
use super::draft::{InstrumentFault as Fault, RuleDraft};
use crate::condition::{Condition, Truth, Vocabulary};
use std::collections::BTreeSet;

/// A rule.
#[derive(Debug, Clone)]
pub struct Rule<V> {
    /// Its stable name: message `screening-rule-<name>`.
    pub name: String,
    /// When it holds.
    pub when: Condition,
    /// What it proposes.
    pub value: V,
}

/// The rules of one output. There is always one that holds.
#[derive(Debug, Clone)]
pub struct Rules<V> {
    first: Vec<Rule<V>>,
    last_name: String,
    last_value: V,
}

/// The rule that won: its name, what it proposes, and its place among the rules.
pub(super) struct Won<'r, V> {
    pub name: &'r str,
    pub value: V,
    pub place: usize,
}

impl<V: Copy + PartialEq> Rules<V> {
    pub(super) fn read(output: &str, drafts: Vec<RuleDraft<V>>, questions: &Vocabulary) -> Result<Self, Fault> {
        let mut drafts = drafts;
        let last = drafts.pop().ok_or_else(|| Fault::NoLastRule(output.to_owned()))?;
        if last.when.is_some() {
            return Err(Fault::NoLastRule(output.to_owned()));
        }
        let mut first = Vec::with_capacity(drafts.len());
        for RuleDraft { rule: name, when, value } in drafts {
            let Some(text) = when else { return Err(Fault::NeverReached(name)) };
            let when = Condition::read(&text, questions).map_err(|what| Fault::Condition(name.clone(), what))?;
            first.push(Rule { name, when, value });
        }
        Ok(Self { first, last_name: last.rule, last_value: last.value })
    }

    /// The rules with a condition, in order.
    #[must_use]
    pub fn with_conditions(&self) -> &[Rule<V>] {
        &self.first
    }
    /// What is proposed when no rule with a condition holds.
    #[must_use]
    pub const fn otherwise(&self) -> V {
        self.last_value
    }

    pub(super) fn first_that_holds(&self, answers: &InQuestions<'_>) -> Won<'_, V> {
        let found = self.first.iter().enumerate().find(|(_, rule)| rule.when.holds(answers) == Truth::Yes);
        match found {
            Some((place, rule)) => Won { name: &rule.name, value: rule.value, place },
            None => Won { name: &self.last_name, value: self.last_value, place: self.first.len() },
        }
    }
    /// The questions the winning rule reads. The last one holds because no other did: it reads what they read.
    pub(super) fn read_at(&self, place: usize) -> BTreeSet<&str> {
        self.first.get(place).map_or_else(|| self.reads(), |rule| rule.when.reads())
    }
    /// The open questions by which a rule before the winning one could still propose something else. A rule that holds
    /// or fails does so whatever else is answered, so these are all.
    pub(super) fn still_open(&self, won: &Won<'_, V>, answers: &InQuestions<'_>) -> BTreeSet<&str> {
        let before = self.first.iter().take(won.place).filter(|rule| rule.value != won.value);
        before.flat_map(|rule| rule.when.deciding(answers)).collect()
    }
}

impl<V> Rules<V> {
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.first.iter().map(|rule| rule.name.as_str()).chain(std::iter::once(self.last_name.as_str()))
    }
    /// The questions a rule reads, should it be one of these. That the last one holds tells something of them all.
    pub(super) fn read_by(&self, name: &str) -> Option<BTreeSet<&str>> {
        let found = self.first.iter().find(|rule| rule.name == name).map(|rule| rule.when.reads());
        found.or_else(|| (self.last_name == name).then(|| self.reads()))
    }
    pub(super) fn reads(&self) -> BTreeSet<&str> {
        self.first.iter().flat_map(|rule| rule.when.reads()).collect()
    }
}

impl Answers {
    /// The answers as the conditions of an instrument see them.
    pub(super) const fn seen_by<'a>(&'a self, instrument: &'a super::Instrument) -> InQuestions<'a> {
        InQuestions { answers: self, instrument }
    }
}
