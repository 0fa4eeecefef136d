//! A client's whole file on paper, for the client: what we know, since when and from whom, and who looked.

use jiff::Timestamp;
use serde::Serialize;

use crate::words::{Direction, Sheet};
use crate::{PaperError, press};

/// One client's file in one language. All texts are translated; dates are written out by the caller.
#[derive(Debug, Clone, PartialEq)]
pub struct FileReport {
    /// Language of the client, BCP 47.
    pub lang: String,
    /// Direction of that language.
    pub dir: Direction,
    /// The moment of making, for the metadata.
    pub made_at: Timestamp,
    /// Title on the first page; may name the client (the metadata never do).
    pub title: String,
    /// The date of making in words.
    pub made_on: String,
    /// Number of the file, repeated on every page.
    pub file_number: String,
    /// How to read it and how to have something corrected.
    pub intro: String,
    /// Titles and column names.
    pub words: ReportWords,
    /// What is known, section by section.
    pub sections: Vec<ReportSection>,
    /// The steps of the trajectory.
    pub steps: Vec<ReportStep>,
    /// What else stands in the file: appointments, needs, notes, tasks, numbers.
    pub more: Vec<ReportTable>,
    /// What the client agreed to.
    pub agreements: Vec<ReportAgreement>,
    /// Who works on the file.
    pub people: Vec<ReportPerson>,
    /// Who looked at the file and why.
    pub looks: Vec<ReportLook>,
}

/// The fixed words of the report in the language of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is the word it names: titles first, then the columns of each table")]
pub struct ReportWords {
    pub steps: String,
    pub agreements: String,
    pub people: String,
    pub looks: String,
    pub question: String,
    pub answer: String,
    pub date: String,
    pub source: String,
    pub step: String,
    pub state: String,
    pub when: String,
    pub who: String,
    pub agreement: String,
    pub with_whom: String,
    pub from: String,
    pub until: String,
    pub name: String,
    pub role: String,
    pub organisation: String,
    pub phone: String,
    pub what: String,
    pub why: String,
    /// Printed under a title without rows.
    pub nothing: String,
    /// Page number, with `{page}` and `{pages}` in it.
    pub page: String,
}

/// Facts that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportSection {
    /// Title of the section.
    pub title: String,
    /// Its facts, also the unknown and refused ones.
    pub facts: Vec<ReportFact>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFact {
    /// What was asked.
    pub question: String,
    /// The value, or that it is unknown, not asked or refused.
    pub answer: String,
    /// Since when it holds.
    pub date: String,
    /// Who said so.
    pub source: String,
}

/// One step of the trajectory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportStep {
    /// Its name.
    pub name: String,
    /// How far it is.
    pub state: String,
    /// Its period.
    pub when: String,
    /// Who does it.
    pub who: String,
}

/// Something else of the file, in a table of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportTable {
    /// Its title.
    pub title: String,
    /// The names of its columns.
    pub columns: [String; 4],
    /// Parts of the width; together twelve.
    pub widths: [u8; 4],
    /// Its rows.
    pub rows: Vec<[String; 4]>,
}

/// Something the client agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportAgreement {
    /// What was agreed.
    pub text: String,
    /// With which organisations.
    pub with_whom: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub until: String,
}

/// Someone who works on the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPerson {
    /// Name.
    pub name: String,
    /// Role on the file.
    pub role: String,
    /// Organisation.
    pub organisation: String,
    /// Telephone number as dialled.
    pub phone: String,
}

/// One look at the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportLook {
    /// Day and time.
    pub when: String,
    /// Who looked.
    pub who: String,
    /// At what.
    pub what: String,
    /// For what purpose.
    pub why: String,
}

/// The file as a PDF of A4 pages with page numbers. Takes about ten milliseconds a page; print it as a job.
///
/// # Errors
/// A language tag that is none.
pub fn file_report(report: &FileReport) -> Result<Vec<u8>, PaperError> {
    press::print(TEMPLATE, &ReportSheet::new(report)?, report.made_at)
}

const TEMPLATE: &str = "file_report.typ";

/// The report as its template reads it: nothing but tables.
#[derive(Serialize)]
struct ReportSheet<'a> {
    #[serde(flatten)]
    sheet: Sheet,
    title: &'a str,
    made_on: &'a str,
    file_number: &'a str,
    intro: &'a str,
    nothing: &'a str,
    page_words: &'a str,
    tables: Vec<Table<'a>>,
}

#[derive(Serialize)]
struct Table<'a> {
    title: &'a str,
    columns: [&'a str; 4],
    /// Parts of the width; together twelve.
    widths: [u8; 4],
    /// Position of the column that holds telephone numbers.
    phones: Option<usize>,
    rows: Vec<[&'a str; 4]>,
}

impl<'a> ReportSheet<'a> {
    fn new(report: &'a FileReport) -> Result<Self, PaperError> {
        let mut tables: Vec<Table<'a>> =
            report.sections.iter().map(|section| section_table(section, &report.words)).collect();
        tables.push(steps_table(report));
        tables.extend(report.more.iter().map(more_table));
        tables.extend([agreements_table(report), people_table(report), looks_table(report)]);
        Ok(Self {
            sheet: Sheet::new(&report.lang, report.dir)?,
            title: &report.title,
            made_on: &report.made_on,
            file_number: &report.file_number,
            intro: &report.intro,
            nothing: &report.words.nothing,
            page_words: &report.words.page,
            tables,
        })
    }
}

fn section_table<'a>(section: &'a ReportSection, words: &'a ReportWords) -> Table<'a> {
    let row = |fact: &'a ReportFact| [&*fact.question, &*fact.answer, &*fact.date, &*fact.source];
    Table {
        title: &section.title,
        columns: [&words.question, &words.answer, &words.date, &words.source],
        widths: [4, 3, 2, 3],
        phones: None,
        rows: section.facts.iter().map(row).collect(),
    }
}

fn steps_table(report: &FileReport) -> Table<'_> {
    let words = &report.words;
    Table {
        title: &words.steps,
        columns: [&words.step, &words.state, &words.when, &words.who],
        widths: [4, 2, 3, 3],
        phones: None,
        rows: report.steps.iter().map(|step| [&*step.name, &*step.state, &*step.when, &*step.who]).collect(),
    }
}

fn more_table(more: &ReportTable) -> Table<'_> {
    Table {
        title: &more.title,
        columns: more.columns.each_ref().map(String::as_str),
        widths: more.widths,
        phones: None,
        rows: more.rows.iter().map(|row| row.each_ref().map(String::as_str)).collect(),
    }
}

fn agreements_table<'a>(report: &'a FileReport) -> Table<'a> {
    let words = &report.words;
    let row = |item: &'a ReportAgreement| [&*item.text, &*item.with_whom, &*item.from, &*item.until];
    Table {
        title: &words.agreements,
        columns: [&words.agreement, &words.with_whom, &words.from, &words.until],
        widths: [5, 3, 2, 2],
        phones: None,
        rows: report.agreements.iter().map(row).collect(),
    }
}

fn people_table<'a>(report: &'a FileReport) -> Table<'a> {
    let words = &report.words;
    let row = |person: &'a ReportPerson| [&*person.name, &*person.role, &*person.organisation, &*person.phone];
    Table {
        title: &words.people,
        columns: [&words.name, &words.role, &words.organisation, &words.phone],
        widths: [3, 3, 3, 3],
        phones: Some(3),
        rows: report.people.iter().map(row).collect(),
    }
}

fn looks_table(report: &FileReport) -> Table<'_> {
    let words = &report.words;
    Table {
        title: &words.looks,
        columns: [&words.when, &words.who, &words.what, &words.why],
        widths: [3, 3, 3, 3],
        phones: None,
        rows: report.looks.iter().map(|look| [&*look.when, &*look.who, &*look.what, &*look.why]).collect(),
    }
}

#[cfg(test)]
mod tests;
