//! What would change a proposal: the smallest changes of answers, found by trying them all (R-SCR-03, R-BIA-03).

use super::rules::Rules;
use super::{Answers, Change, Instrument, Outcome, Swap};
use std::collections::BTreeMap;

/// Of changes in pairs no more are told than a person reads.
const MOST_PAIRS: usize = 40;

impl Instrument {
    /// What one output proposes, why, and what would change it.
    pub(super) fn outcome<V: Copy + Ord>(&self, rules: &Rules<V>, answers: &Answers) -> Outcome<V> {
        let seen = answers.seen_by(self);
        let won = rules.first_that_holds(&seen);
        let in_order = |names: &std::collections::BTreeSet<&str>| -> Vec<String> {
            let asked = self.questions.iter().map(|question| question.key.clone());
            asked.filter(|key| names.contains(key.as_str())).collect()
        };
        let read = in_order(&rules.read_at(won.place)).into_iter();
        Outcome {
            value: won.value,
            rule: won.name.to_owned(),
            read: read.map(|key| (seen.answer(&key).map(str::to_owned), key)).map(|(a, key)| (key, a)).collect(),
            changes: self.changes(rules, answers, won.value),
            open: in_order(&rules.still_open(&won, &seen)),
        }
    }

    /// Every change of one answer that gives another value; when there is none, changes of two. By value, in the order
    /// of the questions.
    fn changes<V: Copy + Ord>(&self, rules: &Rules<V>, answers: &Answers, value: V) -> Vec<Change<V>> {
        let swaps = self.swaps(rules, answers);
        let ways_of = |swaps: &[&Swap]| {
            let other = swaps.iter().fold(answers.clone(), |so_far, swap| so_far.but(&swap.question, &swap.to));
            let became = rules.first_that_holds(&other.seen_by(self)).value;
            (became != value).then(|| (became, swaps.iter().map(|swap| (*swap).clone()).collect::<Vec<_>>()))
        };
        let single = swaps.iter().filter_map(|swap| ways_of(&[swap]));
        let found = by_value(single);
        if !found.is_empty() {
            return found;
        }
        let pairs = swaps.iter().enumerate().flat_map(|(place, one)| {
            let others = swaps.iter().skip(place + 1).filter(|other| other.question != one.question);
            others.map(move |other| [one, other])
        });
        by_value(pairs.filter_map(|pair| ways_of(&pair)).take(MOST_PAIRS))
    }

    /// Every other answer to a question that the rules read.
    fn swaps<V>(&self, rules: &Rules<V>, answers: &Answers) -> Vec<Swap> {
        let (read, seen) = (rules.reads(), answers.seen_by(self));
        let questions = self.questions.iter().filter(|question| read.contains(question.key.as_str()));
        let of_question = |question: &super::Question| {
            let from = seen.answer(&question.key);
            let others = question.options.iter().filter(|option| Some(option.as_str()) != from);
            let swap =
                |to: &String| Swap { question: question.key.clone(), from: from.map(str::to_owned), to: to.clone() };
            others.map(swap).collect::<Vec<_>>()
        };
        questions.flat_map(of_question).collect()
    }
}

fn by_value<V: Copy + Ord>(found: impl Iterator<Item = (V, Vec<Swap>)>) -> Vec<Change<V>> {
    let mut ways: BTreeMap<V, Vec<Vec<Swap>>> = BTreeMap::new();
    for (value, way) in found {
        ways.entry(value).or_default().push(way);
    }
    ways.into_iter().map(|(value, ways)| Change { value, ways }).collect()
}
