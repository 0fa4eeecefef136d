//! The A5 card a newcomer keeps: the path on the front, the people and the way back to the path on the back.
//!
//! Nothing about residence or benefits belongs on it. Whatever the texts are, the card has two pages: texts shrink
//! within limits and are shortened beyond them.

mod sheet;

pub(crate) use sheet::grouped_code;

use jiff::Timestamp;
use serde::Serialize;

use crate::icon::Icon;
use crate::words::{Bilingual, Direction};
use crate::{PaperError, press};

/// Steps that fit on the front and are still large enough to read.
pub const MAX_STEPS: usize = 8;
/// People that fit on the back.
pub const MAX_PEOPLE: usize = 6;

/// Everything printed on one card, already translated.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Language of the reader, BCP 47 (`ar`, `fa-AF`, `nl`).
    pub lang: String,
    /// Direction of that language.
    pub dir: Direction,
    /// The moment of making, for the metadata.
    pub made_at: Timestamp,
    /// For instance "The path of Amina".
    pub title: Bilingual,
    /// The date of printing in words.
    pub printed_on: String,
    /// The path in order; at most [`MAX_STEPS`].
    pub steps: Vec<CardStep>,
    /// How many steps follow the last one printed, if there are more than fit.
    pub more: Option<Bilingual>,
    /// What the four states are called, read aloud instead of the colours.
    pub state_words: StateWords,
    /// The next appointment, if there is one.
    pub next: Option<CardAppointment>,
    /// For instance "They help you".
    pub people_title: Bilingual,
    /// Who helps; at most [`MAX_PEOPLE`].
    pub people: Vec<CardPerson>,
    /// For instance "Rather talk? Call for free."
    pub help: Bilingual,
    /// The number of the help line.
    pub help_phone: String,
    /// The code of the path: eight letters or digits, with or without hyphen.
    pub code: String,
    /// Where to type the code, as a sentence with the address in it.
    pub web: Bilingual,
    /// That address as people type it, without scheme.
    pub web_address: String,
    /// How to use the code.
    pub code_hint: Bilingual,
    /// The link in the QR code.
    pub url: String,
    /// What the QR code is, for people who listen to the PDF.
    pub qr_words: String,
    /// What is (not) on the card and what to do when it is lost.
    pub small_print: Bilingual,
}

/// One step of the path.
#[derive(Debug, Clone, PartialEq)]
pub struct CardStep {
    /// Position on the path; may start above 1 when the path is longer than the card.
    pub number: u8,
    /// How far it is.
    pub state: StepState,
    /// Its picture.
    pub icon: Icon,
    /// Its name, a few words.
    pub text: Bilingual,
    /// A remark such as "can start now", two or three words.
    pub note: Option<Bilingual>,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StepState {
    /// Behind us.
    Done,
    /// Going on.
    Now,
    /// Not begun, nothing stands in its way.
    Open,
    /// Comes after another step.
    Later,
}

/// The states in the language of the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StateWords {
    /// For [`StepState::Done`].
    pub done: String,
    /// For [`StepState::Now`].
    pub now: String,
    /// For [`StepState::Open`].
    pub open: String,
    /// For [`StepState::Later`].
    pub later: String,
}

/// The next appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct CardAppointment {
    /// Day of the week in the reader's language, short, for the date tile.
    pub weekday: String,
    /// Day of the month in digits, for the date tile.
    pub day: String,
    /// Month in the reader's language, short, for the date tile.
    pub month: String,
    /// Hour and minute for the clock face; `None` draws a plain clock.
    pub clock: Option<(u8, u8)>,
    /// What to do, as a sentence.
    pub what: Bilingual,
    /// Day and time in words.
    pub when: Bilingual,
    /// Address; kept in its own direction.
    pub place: String,
    /// What to bring, as a sentence, if anything.
    pub bring: Option<Bilingual>,
    /// Who is there besides, if anybody: an interpreter, somebody who goes along.
    pub interpreter: Option<Bilingual>,
}

/// Someone who helps.
#[derive(Debug, Clone, PartialEq)]
pub struct CardPerson {
    /// Name as the person is called.
    pub name: String,
    /// What they do for the reader.
    pub role: Bilingual,
    /// Organisation, empty for a volunteer without one.
    pub organisation: String,
    /// Telephone number as dialled.
    pub phone: String,
}

/// The card as a PDF of exactly two A5 pages, landscape, to be printed on both sides.
///
/// # Errors
/// Too many steps or people, a code that is not eight letters or digits, a link too long for a QR code, a language tag
/// that is none.
pub fn card(card: &Card) -> Result<Vec<u8>, PaperError> {
    press::print(sheet::TEMPLATE, &sheet::CardSheet::new(card)?, card.made_at)
}

#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod tests;
