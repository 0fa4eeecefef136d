//! What the commands print: results on standard output, progress and remarks on standard error.

use std::io::{IsTerminal, Write};

/// A line of the result. A closed pipe is no reason to fail: the reader has seen enough.
pub fn line(text: impl std::fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A remark for the person at the keyboard.
pub fn remark(text: impl std::fmt::Display) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// How far long work is. On a terminal one line that grows; elsewhere a line for every tenth part.
pub struct Progress {
    what: &'static str,
    total: u64,
    shown: u64,
    terminal: bool,
}

impl Progress {
    /// Begins; a `total` of zero means that the end is not known.
    #[must_use]
    pub fn of(what: &'static str, total: u64) -> Self {
        Self { what, total, shown: 0, terminal: std::io::stderr().is_terminal() }
    }

    /// So many are done.
    pub fn at(&mut self, done: u64) {
        if done < self.shown {
            // The same lines once more, for the next part of the work.
            self.shown = 0;
            self.next_line();
        }
        let step = match (self.total, self.terminal) {
            (0, true) => 500,
            (0, false) => 10_000,
            (total, true) => (total / 100).max(1),
            (total, false) => (total / 10).max(1),
        };
        if done < self.shown + step && done != self.total {
            return;
        }
        self.shown = done;
        let of = if self.total == 0 { String::new() } else { format!(" of {}", self.total) };
        let (start, end) = if self.terminal { ("\r", "") } else { ("", "\n") };
        let _ = write!(std::io::stderr(), "{start}{}: {done}{of}{end}", self.what);
        let _ = std::io::stderr().flush();
    }

    /// The work is done.
    pub fn end(self) {
        if self.shown > 0 {
            self.next_line();
        }
    }

    fn next_line(&self) {
        if self.terminal {
            let _ = writeln!(std::io::stderr());
        }
    }
}
