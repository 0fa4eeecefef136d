//! Everything the program says: Fluent messages, dates, numbers, names, order, direction, and how good a translation is.
//!
//! Dutch is the source of every text. A text that a language does not have is shown in Dutch, and the page can know that
//! ([`Words::said`], [`Words::state`]). What CLDR knows (names of countries and languages, dates, numbers, plurals,
//! alphabetical order) is asked of ICU4X, never kept in a table of our own, except for gaps that are named where they
//! are filled. Nothing outside this crate sees a type of ICU4X or Fluent.

mod arg;
pub mod check;
pub mod dates;
pub mod jargon;
pub mod keys;
mod lang;
mod locale;
mod locale_files;
pub mod names;
pub mod numbers;
pub mod order;
mod pattern;
mod plurals;
mod pseudo;
pub mod readability;
pub mod states;
mod words;

pub use arg::Arg;
pub use lang::{Direction, Lang};
pub use locale_files::{LocaleFile, LocaleFiles};
pub use words::{Isolation, MARKS_OF_A_FAULT, Said, State, Words, without_isolation};

/// The families of messages that newcomers read: these must exist, at least as a draft, in every newcomer language.
/// All other families are read by staff and need Dutch, French and English only.
pub const NEWCOMER_FAMILIES: [&str; 7] = ["path", "card", "agreement", "facts", "intake", "newcomer", "message"];

/// The family of sample texts for people who make the program: Dutch only.
pub const DEVELOPER_FAMILY: &str = "styleguide";
