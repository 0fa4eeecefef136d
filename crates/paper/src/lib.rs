//! PDF documents: the A5 card, the intake form, the printed file, the letter of a referral and the trajectory on one
//! sheet. The only crate that knows Typst.
//!
//! Each document is a plain struct of texts that are already translated, and one function that turns it into the bytes
//! of a PDF. Nothing of Typst appears in this interface, so that editing pages never recompiles the typesetter.
//!
//! Texts reach the templates as data (a JSON file in a file system of our own) and never become Typst source: what a
//! person typed cannot be executed. The same input gives the same bytes: the moment of making is an argument.
//!
//! Typesetting is CPU work of some tens of milliseconds (the printed file: up to seconds); call it from a thread that
//! may block.

mod card;
mod clean;
mod file_report;
mod form;
mod icon;
mod letter;
mod plan;
mod press;
mod qr;
#[cfg(test)]
mod samples;
mod words;
mod world;

pub use card::{Card, CardAppointment, CardPerson, CardStep, MAX_PEOPLE, MAX_STEPS, StateWords, StepState, card};
pub use clean::can_print;
pub use file_report::{
    FileReport, ReportAgreement, ReportFact, ReportLook, ReportPerson, ReportSection, ReportStep, ReportTable,
    ReportWords, file_report,
};
pub use form::{Answer, Form, FormField, FormSection, Question, form};
pub use icon::Icon;
pub use letter::{Letter, LetterLine, letter};
pub use plan::{MAX_PLAN_PARTIES, MAX_PLAN_STEPS, PlanLane, PlanParty, PlanSheet, PlanState, PlanStep, PlanTone, plan};
pub use words::{Bilingual, Direction};

/// Why a document could not be made. No variant carries text of a client, so it is safe to log.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// More items than the sheet has room for; the caller chooses which ones matter now.
    #[error("{given} {what} given, the sheet has room for {most}")]
    TooMany {
        /// What there is too much of.
        what: &'static str,
        /// How many were given.
        given: usize,
        /// How many fit.
        most: usize,
    },
    /// The language is not a BCP 47 tag with a two- or three-letter language.
    #[error("not a language tag: {0:?}")]
    Language(String),
    /// The path code is not eight letters or digits.
    #[error("a path code has eight letters or digits")]
    Code,
    /// The link does not fit in a QR code.
    #[error("the link cannot be drawn as a QR code")]
    Qr(#[from] qrcode::types::QrError),
    /// The moment of making lies outside the years a PDF can name.
    #[error("the moment of making cannot be written in a PDF")]
    Date,
    /// The texts could not be handed to the template.
    #[error("the texts could not be handed to the template")]
    Data(#[from] serde_json::Error),
    /// A template failed: a fault of this crate, never of the input.
    #[error("typesetting failed: {0}")]
    Typeset(String),
}
