//! How the program ends: one number per kind of trouble, so that scripts can tell them apart.

use opweg_store::Error;
use std::fmt::Display;

/// What the number of the exit says. Documented in `opweg --help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// What was looked at is not in order: a broken log, a text that must not go out, a line that cannot be taken in.
    Found,
    /// The settings or the secret key are not right.
    Settings,
    /// Lines of a table were left out: they are listed, the rest is done.
    Lines,
    /// The database does not answer, is full or cannot be read.
    Database,
    /// Nothing was done, because it would overwrite something or there is no such thing.
    Refused,
    /// The address to listen on is not free.
    Listen,
    /// A file cannot be read or written.
    File,
}

impl Exit {
    /// The number itself.
    pub fn number(self) -> u8 {
        match self {
            Self::Found => 1,
            Self::Settings | Self::Lines => 3,
            Self::Database => 4,
            Self::Refused => 5,
            Self::Listen => 6,
            Self::File => 7,
        }
    }
}

/// The table of the help text. Two is clap's own number.
pub const HELP: &str = "\
Exit codes:
  0  done
  1  looked at, and not all in order (verify-log, check, bring-back, import)
  2  the command line cannot be understood
  3  a setting or the secret key is not right; link: lines were left out
  4  the database does not answer, is full or cannot be read
  5  nothing was done: it would overwrite something, or there is no such thing
  6  the address to listen on is not free
  7  a file cannot be read or written";

/// Why the program ends early: the number, and a text for the person at the keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The number.
    pub exit: Exit,
    /// What is wrong and what to do.
    pub text: String,
}

/// Result of a command.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure with a text.
    pub fn new(exit: Exit, text: impl Into<String>) -> Self {
        Self { exit, text: text.into() }
    }
    /// A file that cannot be read or written.
    pub fn file(path: &std::path::Path, why: impl Display) -> Self {
        Self::new(Exit::File, format!("{}: {why}", path.display()))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = match error {
            Error::Refused(_)
            | Error::NotFound
            | Error::Double(_)
            | Error::State(_)
            | Error::Stale(_)
            | Error::Moved(_) => Exit::Refused,
            _ => Exit::Database,
        };
        Self::new(exit, error.to_string())
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}
