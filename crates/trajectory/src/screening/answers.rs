//! The answers to a screening: given by people, or filled in from what the file says and then looked at by people.

use super::Instrument;
use crate::condition::{Held, Truth, Values};
use crate::profile::{Attribute, Profile, read_by};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What was answered, by question. A question that is not here was not answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

/// Why an answer is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadAnswer {
    /// The instrument does not ask this.
    #[error("no question is called `{0}`")]
    NoSuchQuestion(String),
    /// The question has no such option.
    #[error("`{question}` has no option `{option}`")]
    NoSuchOption {
        /// The question.
        question: String,
        /// What was given.
        option: String,
    },
}

impl Answers {
    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&str> {
        self.0.get(question).map(String::as_str)
    }
    /// Answers a question, or answers it anew.
    pub fn set(&mut self, question: &str, option: &str) {
        self.0.insert(question.to_owned(), option.to_owned());
    }
    /// Leaves a question open.
    pub fn clear(&mut self, question: &str) {
        self.0.remove(question);
    }
    /// The same answers but for one.
    #[must_use]
    pub fn but(&self, question: &str, option: &str) -> Self {
        let mut other = self.clone();
        other.set(question, option);
        other
    }
    /// Questions and answers, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(question, option)| (question.as_str(), option.as_str()))
    }
}

impl<Q: Into<String>, O: Into<String>> FromIterator<(Q, O)> for Answers {
    fn from_iter<I: IntoIterator<Item = (Q, O)>>(answers: I) -> Self {
        Self(answers.into_iter().map(|(question, option)| (question.into(), option.into())).collect())
    }
}

/// An answer that follows from the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefilled {
    /// The question.
    pub question: String,
    /// The answer.
    pub option: String,
    /// What it was read from.
    pub from: BTreeSet<Attribute>,
}

impl Instrument {
    /// Checks that answers belong to this instrument.
    ///
    /// # Errors
    /// The first [`BadAnswer`].
    pub fn accepts(&self, answers: &Answers) -> Result<(), BadAnswer> {
        for (key, option) in answers.iter() {
            let question = self.question(key).ok_or_else(|| BadAnswer::NoSuchQuestion(key.to_owned()))?;
            if !question.options.iter().any(|known| known == option) {
                return Err(BadAnswer::NoSuchOption { question: key.to_owned(), option: option.to_owned() });
            }
        }
        Ok(())
    }

    /// The answers that follow from a profile: for each question the first option whose condition holds. An option before
    /// it that may hold leaves the question open: it is asked rather than guessed.
    #[must_use]
    pub fn prefilled(&self, profile: &Profile) -> Vec<Prefilled> {
        let of_question = |question: &super::Question| {
            let undecided = |(_, when): &&(String, crate::condition::Condition)| when.holds(profile) != Truth::No;
            let (option, when) = question.prefill.iter().find(undecided)?;
            (when.holds(profile) == Truth::Yes).then(|| Prefilled {
                question: question.key.clone(),
                option: option.clone(),
                from: read_by(when),
            })
        };
        self.questions.iter().filter_map(of_question).collect()
    }
}

/// Answers as conditions see them. An option that the question does not have counts as not answered.
#[derive(Clone, Copy)]
pub(super) struct InQuestions<'a> {
    pub answers: &'a Answers,
    pub instrument: &'a Instrument,
}

impl InQuestions<'_> {
    pub fn answer(&self, question: &str) -> Option<&str> {
        let given = self.answers.get(question)?;
        let known = &self.instrument.question(question)?.options;
        known.iter().map(String::as_str).find(|option| *option == given)
    }
}

impl Values for InQuestions<'_> {
    fn held(&self, name: &str) -> Option<Cow<'_, Held>> {
        self.answer(name).map(|option| Cow::Owned(Held::code(option)))
    }
}
