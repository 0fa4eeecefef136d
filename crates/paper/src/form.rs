//! The intake on paper: the questions of the screen with room to write, in two languages, on A4.
//!
//! The caller passes the same questions as it shows on screen; this module knows none.

use jiff::Timestamp;
use serde::Serialize;

use crate::words::{Bilingual, Direction, Pair, Sheet};
use crate::{PaperError, press};

/// Longer texts are shortened; questions are sentences, not pages.
const MOST: usize = 1200;
/// Lines and boxes beyond this help nobody and would fill pages.
const MOST_LINES: u8 = 20;
const MOST_BOXES: u8 = 20;

/// A form to print and fill in by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Language of the person who answers, BCP 47.
    pub lang: String,
    /// Direction of that language.
    pub dir: Direction,
    /// The moment of making, for the metadata.
    pub made_at: Timestamp,
    /// Title on the first page.
    pub title: Bilingual,
    /// What the form is for and that every question may be left open.
    pub intro: Option<Bilingual>,
    /// Number of the file; repeated on every page, because pages get loose.
    pub file_number: FormField,
    /// Date of the conversation.
    pub date: FormField,
    /// Language of the conversation.
    pub language: FormField,
    /// The questions, in sections.
    pub sections: Vec<FormSection>,
    /// Page number in the language of the form, with `{page}` and `{pages}` in it.
    pub page_words: String,
}

/// A named place in the head of the form; an empty value leaves a line to write on.
#[derive(Debug, Clone, PartialEq)]
pub struct FormField {
    /// Its name.
    pub label: Bilingual,
    /// What is known already.
    pub value: String,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct FormSection {
    /// Its title.
    pub title: Bilingual,
    /// Its questions in order.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The question as it is asked.
    pub text: Bilingual,
    /// Why we ask, or an example.
    pub help: Option<Bilingual>,
    /// The room for the answer.
    pub answer: Answer,
    /// Answers that are none, to tick instead: "I do not know".
    pub instead: Vec<Bilingual>,
}

/// The room for an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// One line.
    Line,
    /// Several lines.
    Lines(u8),
    /// One box per character, for numbers.
    Boxes(u8),
    /// Boxes for day, month and year.
    Date,
    /// One of these; circles.
    One(Vec<Bilingual>),
    /// Any of these; squares.
    Many(Vec<Bilingual>),
    /// Room for a signature.
    Signature,
}

/// The form as a PDF of A4 pages with page numbers.
///
/// # Errors
/// A language tag that is none.
pub fn form(form: &Form) -> Result<Vec<u8>, PaperError> {
    press::print(TEMPLATE, &FormSheet::new(form)?, form.made_at)
}

const TEMPLATE: &str = "form.typ";

/// The form as its template reads it.
#[derive(Serialize)]
struct FormSheet<'a> {
    #[serde(flatten)]
    sheet: Sheet,
    title: Pair,
    intro: Option<Pair>,
    file_number: &'a str,
    fields: [FieldCell<'a>; 3],
    sections: Vec<SectionPart>,
    page_words: &'a str,
}

#[derive(Serialize)]
struct FieldCell<'a> {
    label: Pair,
    value: &'a str,
}

#[derive(Serialize)]
struct SectionPart {
    title: Pair,
    questions: Vec<QuestionPart>,
}

#[derive(Serialize)]
struct QuestionPart {
    text: Pair,
    help: Option<Pair>,
    answer: AnswerPart,
    instead: Vec<Pair>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum AnswerPart {
    Lines { count: u8 },
    Boxes { groups: Vec<u8> },
    Choice { many: bool, options: Vec<Pair> },
    Signature,
}

impl<'a> FormSheet<'a> {
    fn new(form: &'a Form) -> Result<Self, PaperError> {
        let sheet = Sheet::new(&form.lang, form.dir)?;
        let field = |field: &'a FormField| FieldCell { label: sheet.pair(&field.label, MOST), value: &field.value };
        Ok(Self {
            title: sheet.pair(&form.title, MOST),
            intro: form.intro.as_ref().map(|intro| sheet.pair(intro, MOST)),
            file_number: &form.file_number.value,
            fields: [field(&form.file_number), field(&form.date), field(&form.language)],
            sections: form.sections.iter().map(|section| SectionPart::new(&sheet, section)).collect(),
            page_words: &form.page_words,
            sheet,
        })
    }
}

impl SectionPart {
    fn new(sheet: &Sheet, section: &FormSection) -> Self {
        let question = |question: &Question| QuestionPart {
            text: sheet.pair(&question.text, MOST),
            help: question.help.as_ref().map(|help| sheet.pair(help, MOST)),
            answer: AnswerPart::new(sheet, &question.answer),
            instead: question.instead.iter().map(|reason| sheet.pair(reason, MOST)).collect(),
        };
        Self { title: sheet.pair(&section.title, MOST), questions: section.questions.iter().map(question).collect() }
    }
}

impl AnswerPart {
    fn new(sheet: &Sheet, answer: &Answer) -> Self {
        let choice = |many, options: &[Bilingual]| Self::Choice {
            many,
            options: options.iter().map(|option| sheet.pair(option, MOST)).collect(),
        };
        match answer {
            Answer::Line => Self::Lines { count: 1 },
            Answer::Lines(count) => Self::Lines { count: (*count).clamp(1, MOST_LINES) },
            Answer::Boxes(count) => Self::Boxes { groups: vec![(*count).clamp(1, MOST_BOXES)] },
            Answer::Date => Self::Boxes { groups: vec![2, 2, 4] },
            Answer::One(options) => choice(false, options),
            Answer::Many(options) => choice(true, options),
            Answer::Signature => Self::Signature,
        }
    }
}

#[cfg(test)]
mod tests;
