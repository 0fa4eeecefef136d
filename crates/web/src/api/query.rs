//! What the query of an address asks. A value that is not understood is told with the name of its parameter: a typing
//! mistake in a filter would otherwise give more than was asked for.

use super::problem::{Fault, Refused};
use crate::kit::form::Fields;

/// Reads a query, and remembers what is wrong with it.
pub struct Reading<'q> {
    query: &'q Fields,
    faults: Vec<Fault>,
}

impl<'q> Reading<'q> {
    /// Begins with a query.
    #[must_use]
    pub const fn of(query: &'q Fields) -> Self {
        Self { query, faults: Vec::new() }
    }

    /// Remembers that a parameter is wrong.
    pub fn wrong(&mut self, parameter: &'static str, message: &str) {
        self.faults.push(Fault::of(parameter, message));
    }

    /// One of these words; the first when none was sent.
    pub fn word(&mut self, parameter: &'static str, words: &[&'static str]) -> &'static str {
        let sent = self.query.get(parameter);
        let first = words.first().copied().unwrap_or_default();
        let found = words.iter().copied().find(|word| *word == sent);
        if found.is_none() && !sent.is_empty() {
            self.wrong(parameter, "errors-value-not-in-list");
        }
        found.unwrap_or(first)
    }

    /// A whole number from one, or the usual one when none was sent.
    pub fn number(&mut self, parameter: &'static str, usual: i64) -> i64 {
        let sent = self.query.get(parameter);
        let number = if sent.is_empty() { Some(usual) } else { sent.parse().ok().filter(|n| *n >= 1) };
        number.unwrap_or_else(|| {
            self.wrong(parameter, "api-number");
            usual
        })
    }

    /// All is well, or what is wrong.
    ///
    /// # Errors
    /// [`Refused::Faults`].
    pub fn done(self) -> Result<(), Refused> {
        if self.faults.is_empty() { Ok(()) } else { Err(Refused::Faults(self.faults)) }
    }
}
