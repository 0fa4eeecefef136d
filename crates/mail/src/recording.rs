//! Keeps messages in memory and fails on demand: for the tests of whoever sends.

use crate::error::SendError;
use crate::message::Message;
use crate::transport::Receipt;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A transport that remembers. Clones share one memory.
#[derive(Clone, Debug, Default)]
pub struct Recording {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    sent: Vec<Message>,
    failures: VecDeque<SendError>,
}

impl Recording {
    /// An empty memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets a coming attempt fail; called twice, the next two.
    pub fn fail_next(&self, error: SendError) {
        self.state().failures.push_back(error);
    }

    /// The messages sent so far, oldest first; failed attempts are not among them.
    pub fn sent(&self) -> Vec<Message> {
        self.state().sent.clone()
    }

    pub(crate) fn send(&self, message: &Message) -> Result<Receipt, SendError> {
        let mut state = self.state();
        if let Some(error) = state.failures.pop_front() {
            return Err(error);
        }
        state.sent.push(message.clone());
        let reference = format!("recorded-{}", state.sent.len());
        Ok(Receipt::new(Some(&reference)))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
