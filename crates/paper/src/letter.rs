//! The letter of a referral to a service that does not work with the network: who asks what, what the client wants to
//! share, and how to answer.

use jiff::Timestamp;
use serde::Serialize;

use crate::card::grouped_code;
use crate::words::{Direction, Sheet};
use crate::{PaperError, press, qr};

/// A letter in Dutch, for a service here. All texts are written out by the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The moment of making, for the metadata.
    pub made_at: Timestamp,
    /// The date in words.
    pub made_on: String,
    /// Title on the first page; names nobody.
    pub title: String,
    /// The service it is for.
    pub to: String,
    /// “From”.
    pub from_label: String,
    /// Who asks, of which organisation.
    pub from: String,
    /// “Telephone”.
    pub phone_label: String,
    /// Where they can be called.
    pub phone: String,
    /// “Number of the file”.
    pub number_label: String,
    /// What both can say on the telephone.
    pub number: String,
    /// “The question”.
    pub question_label: String,
    /// The question.
    pub question: String,
    /// “What the client wants to share”.
    pub lines_label: String,
    /// What goes along.
    pub lines: Vec<LetterLine>,
    /// “How to answer”.
    pub answer_label: String,
    /// Where to go with the code.
    pub answer: String,
    /// The code: eight letters or digits, with or without a dash.
    pub code: String,
    /// The link with the code.
    pub url: String,
    /// What the drawing of the link is, for who cannot see it.
    pub qr_words: String,
    /// Until when the code works.
    pub valid: String,
    /// How to treat the letter.
    pub small_print: String,
    /// Page number, with `{page}` and `{pages}` in it.
    pub page: String,
}

/// A line of what goes along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterLine {
    /// What it is about.
    pub label: String,
    /// What it says.
    pub value: String,
}

const TEMPLATE: &str = "letter.typ";

/// The letter as a PDF of A4 pages.
///
/// # Errors
/// A code that is not eight letters or digits, a link too long for a QR code.
pub fn letter(letter: &Letter) -> Result<Vec<u8>, PaperError> {
    press::print(TEMPLATE, &LetterSheet::new(letter)?, letter.made_at)
}

/// The letter as its template reads it.
#[derive(Serialize)]
struct LetterSheet<'a> {
    #[serde(flatten)]
    sheet: Sheet,
    made_on: &'a str,
    title: &'a str,
    to: &'a str,
    head: [[&'a str; 2]; 3],
    question_label: &'a str,
    question: &'a str,
    lines_label: &'a str,
    lines: &'a [LetterLine],
    answer_label: &'a str,
    answer: &'a str,
    code: String,
    qr: String,
    qr_words: &'a str,
    valid: &'a str,
    small_print: &'a str,
    page_words: &'a str,
}

impl<'a> LetterSheet<'a> {
    fn new(letter: &'a Letter) -> Result<Self, PaperError> {
        Ok(Self {
            sheet: Sheet::new("nl-BE", Direction::Ltr)?,
            made_on: &letter.made_on,
            title: &letter.title,
            to: &letter.to,
            head: [
                [&letter.from_label, &letter.from],
                [&letter.phone_label, &letter.phone],
                [&letter.number_label, &letter.number],
            ],
            question_label: &letter.question_label,
            question: &letter.question,
            lines_label: &letter.lines_label,
            lines: &letter.lines,
            answer_label: &letter.answer_label,
            answer: &letter.answer,
            code: grouped_code(&letter.code)?,
            qr: qr::svg(&letter.url)?,
            qr_words: &letter.qr_words,
            valid: &letter.valid,
            small_print: &letter.small_print,
            page_words: &letter.page,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    fn sample(lines: usize) -> Letter {
        let line = |n: usize| LetterLine {
            label: format!("Gegeven {n}"),
            value: "Tigrinya (ትግርኛ), wat Nederlands".into(),
        };
        Letter {
            made_at: made_at(),
            made_on: "21 november 2026".into(),
            title: "Een vraag van Op weg".into(),
            to: "Buurthuis De Brug".into(),
            from_label: "Van".into(),
            from: "Sofie De Wit, Stad".into(),
            phone_label: "Telefoon".into(),
            phone: "03 000 00 34".into(),
            number_label: "Nummer van het dossier".into(),
            number: "OW-7K3M9QX".into(),
            question_label: "De vraag".into(),
            question: "Kan zij op dinsdag mee koken?\nZij kan #panic() niet.".into(),
            lines_label: "Wat de klant wil delen".into(),
            lines: (1..=lines).map(line).collect(),
            answer_label: "Zo antwoordt u".into(),
            answer: "Ga naar opweg.example/answer en typ deze code.".into(),
            code: "7K3M9QXD".into(),
            url: "https://opweg.example/answer?c=7K3M9QXD".into(),
            qr_words: "Link om te antwoorden".into(),
            valid: "De code werkt één keer, tot 20 januari 2027.".into(),
            small_print: "De klant ging akkoord dat u dit leest.".into(),
            page: "Bladzijde {page} van {pages}".into(),
        }
    }

    #[test]
    fn the_letter_holds_the_question_the_lines_the_code_and_who_asks() {
        let pdf = letter(&sample(3)).unwrap();
        assert!(pdf == letter(&sample(3)).unwrap(), "the same letter is the same bytes");
        assert_eq!(page_sizes(&pdf), [(210, 297)]);
        let (copied, metadata) = (copied_text(&pdf), metadata(&pdf));
        for words in
            ["Kan zij op dinsdag", "#panic()", "Gegeven 3", "7K3M-9QXD", "Sofie De Wit", "03 000 00 34", "ትግርኛ"]
        {
            assert!(copied.contains(words), "{words:?} not in {copied}");
        }
        assert!(metadata.contains("pdfuaid") && !metadata.contains("Sofie"), "{metadata}");
    }

    #[test]
    fn a_long_letter_goes_on_over_pages_and_one_without_lines_prints() {
        assert!(page_sizes(&letter(&sample(120)).unwrap()).len() > 2);
        assert!(copied_text(&letter(&sample(0)).unwrap()).contains("7K3M-9QXD"));
    }

    #[test]
    fn a_code_that_is_none_is_an_error() {
        assert!(matches!(letter(&Letter { code: "abc".into(), ..sample(1) }), Err(PaperError::Code)));
    }
}
