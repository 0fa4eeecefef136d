//! A list of who came or who was enrolled, as a school keeps it: number of the file, day, and what is so. Lines are read
//! one at a time; one that is wrong stops no other.

use crate::cell::bare;
use crate::encoding::Encoding;
use crate::rows::{END, FileError, MARK, Newlines, Wrong};
use jiff::civil::Date;
use opweg_model::offer::Presence;
use std::io::{Chain, Read};

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Came or not.
    Came(Presence),
    /// Has a place.
    Enrolled,
    /// Began.
    Started,
}

/// A line that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The number of the file.
    pub number: String,
    /// The day.
    pub day: Date,
    /// What is so.
    pub told: Told,
}

/// A line with its number in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The line in the file, from 1: where it begins.
    pub number: u64,
    /// What it says, or what is wrong with it.
    pub said: Result<Mark, Wrong>,
}

/// The columns with the names they may have, as schools here write them.
const COLUMNS: [(&str, &[&str]); 3] = [
    ("number", &["number", "file", "dossier", "nummer", "dossiernummer"]),
    ("day", &["day", "date", "dag", "datum"]),
    ("state", &["state", "presence", "toestand", "status", "aanwezigheid"]),
];

/// The words of the third column.
const WORDS: &[(&str, Told)] = &[
    ("present", Told::Came(Presence::Present)),
    ("aanwezig", Told::Came(Presence::Present)),
    ("excused", Told::Came(Presence::Excused)),
    ("verontschuldigd", Told::Came(Presence::Excused)),
    ("absent", Told::Came(Presence::Absent)),
    ("afwezig", Told::Came(Presence::Absent)),
    ("enrolled", Told::Enrolled),
    ("ingeschreven", Told::Enrolled),
    ("started", Told::Started),
    ("gestart", Told::Started),
];

/// The lines of a list.
pub struct Lines<R> {
    table: csv::Reader<Chain<Newlines<R>, &'static [u8]>>,
    encoding: Encoding,
    /// The places of the three columns, and their names at the head.
    columns: [(usize, String); 3],
}

impl<R: Read> Lines<R> {
    /// Begins reading: the first line names the columns. `separator` is what stands between cells.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(from: R, encoding: Encoding, separator: u8) -> Result<Self, FileError> {
        // With a line end after every line, the place after a line tells where it began.
        let whole = Newlines::of(from).chain(END);
        let mut table = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(whole);
        let bytes = table.byte_headers()?;
        let heads: Vec<String> =
            bytes.iter().map(|h| encoding.read(h).trim_start_matches('\u{feff}').trim().to_lowercase()).collect();
        if heads.iter().all(|head| head.is_empty() || head.as_bytes() == MARK) {
            return Err(FileError::Empty);
        }
        let mut missing = Vec::new();
        let columns = COLUMNS.map(|(name, known)| {
            let place = heads.iter().position(|head| known.contains(&head.as_str()));
            if place.is_none() {
                missing.push(name.to_owned());
            }
            let place = place.unwrap_or_default();
            (place, heads.get(place).cloned().unwrap_or_default())
        });
        if missing.is_empty() { Ok(Self { table, encoding, columns }) } else { Err(FileError::Missing(missing)) }
    }

    fn line(&self, record: &csv::ByteRecord) -> Line {
        let open = record.iter().next_back().is_some_and(|last| last.ends_with(&END[1..]));
        let inside: usize = record.iter().map(|cell| cell.iter().filter(|b| **b == b'\n').count()).sum();
        let number = self.table.position().line().saturating_sub(inside as u64 + u64::from(!open));
        let cell = |at: usize| {
            let (place, _) = &self.columns[at];
            self.encoding.read(record.get(*place).unwrap_or_default()).trim().to_owned()
        };
        let wrong = |at: usize, why| {
            let (place, head) = &self.columns[at];
            Err(Wrong { line: number, column: place + 1, header: head.clone(), why })
        };
        if open {
            return Line { number, said: wrong(record.len().saturating_sub(1).min(2), "quote") };
        }
        let file = bare(&cell(0)).to_uppercase();
        let said = match (file.is_empty(), day(&cell(1)), told(&cell(2))) {
            (true, ..) => wrong(0, "empty"),
            (_, None, _) => wrong(1, "date"),
            (.., None) => wrong(2, "not-in-list"),
            (false, Some(day), Some(told)) => Ok(Mark { number: file, day, told }),
        };
        Line { number, said }
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Result<Line, FileError>;
    fn next(&mut self) -> Option<Self::Item> {
        let mut record = csv::ByteRecord::new();
        loop {
            match self.table.read_byte_record(&mut record) {
                Ok(false) => return None,
                Ok(true) if record.len() == 1 && record.iter().next() == Some(MARK) => return None,
                Ok(true) if record.iter().all(|cell| cell.trim_ascii().is_empty()) => {}
                Ok(true) => return Some(Ok(self.line(&record))),
                Err(error) => return Some(Err(error.into())),
            }
        }
    }
}

/// What stands between the cells, by the first line.
#[must_use]
pub fn separator(start: &[u8]) -> u8 {
    crate::rows::separator(start)
}

/// A day as 2026-03-09, 9/3/2026, 9-3-2026 or 9.3.2026.
fn day(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let mut parts = text.split(['/', '-', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && year.len() == 4;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().filter(|_| whole)
}

fn told(text: &str) -> Option<Told> {
    let text = text.to_lowercase();
    WORDS.iter().find(|(word, _)| *word == text).map(|(_, told)| *told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Line> {
        let lines = Lines::open(text.as_bytes(), Encoding::Utf8, separator(text.as_bytes())).unwrap();
        lines.map(Result::unwrap).collect()
    }

    #[test]
    fn a_list_is_read_line_by_line_and_what_is_wrong_has_its_place() {
        let lines = read(
            "\u{feff}Naam;Dossier;Datum;Toestand\nx;ow-2026-0001;9/3/2026;Aanwezig\n\nx;OW-2026-0002;2026-03-09;gestart\nx;;2026-03-09;afwezig\nx;OW-2026-0003;31/2/2026;afwezig\nx;OW-2026-0003;2026-03-09;misschien\n",
        );
        let mark = |number: &str, told| Ok(Mark { number: number.into(), day: date(2026, 3, 9), told });
        let wrong = |line, column, header: &str, why| Err(Wrong { line, column, header: header.into(), why });
        let said: Vec<_> = lines.iter().map(|l| (l.number, l.said.clone())).collect();
        assert_eq!(
            said,
            [
                (2, mark("OW-2026-0001", Told::Came(Presence::Present))),
                (4, mark("OW-2026-0002", Told::Started)),
                (5, wrong(5, 2, "dossier", "empty")),
                (6, wrong(6, 3, "datum", "date")),
                (7, wrong(7, 4, "toestand", "not-in-list")),
            ]
        );
    }

    #[test]
    fn a_list_without_its_columns_is_told_which_are_missing() {
        let missing = Lines::open("naam;dag\nx;y\n".as_bytes(), Encoding::Utf8, b';').map(|_| ());
        assert!(matches!(missing, Err(FileError::Missing(names)) if names == ["number", "state"]));
        assert!(matches!(Lines::open("".as_bytes(), Encoding::Utf8, b';').map(|_| ()), Err(FileError::Empty)));
    }

    proptest! {
        #[test]
        fn whatever_comes_in_every_line_has_an_answer_and_nothing_breaks(text in "[a-zA-Z0-9;/\\-\n\" é]{0,200}") {
            let table = format!("number;day;state\n{text}\n");
            for line in Lines::open(table.as_bytes(), Encoding::Utf8, b';').unwrap().flatten() {
                prop_assert!(line.number > 1);
            }
        }
    }
}
