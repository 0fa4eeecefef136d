//! The lines of a table, read one at a time: each is a client with first facts, or a list of what is wrong with its line
//! and column. A line that is wrong never stops the others.

mod cells;

pub(crate) use self::cells::{Newlines, separator};

use self::cells::values;
use crate::cell::bare;
use crate::encoding::Encoding;
use crate::mapping::{Column, Mapping};
use jiff::civil::Date;
use opweg_model::fact::{BadValue, FactKind, Shape, Value, by_day};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Chain, Read};

/// Stands behind the last line. A quote that is never closed takes everything after it for one cell: then this is in it.
pub(crate) const END: &[u8] = b"\n\x1a\n";
/// What [`END`] is as a line of its own.
pub(crate) const MARK: &[u8] = b"\x1a";

/// Why a whole file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Not text: a spreadsheet itself, a picture.
    #[error("not a text file")]
    NotText,
    /// Columns the mapping needs are missing.
    #[error("missing columns: {0:?}")]
    Missing(Vec<String>),
    /// A column that is needed stands there twice.
    #[error("twice the same column: {0:?}")]
    Twice(String),
    /// Nothing in it.
    #[error("no lines")]
    Empty,
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Read(#[from] csv::Error),
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
}

/// What is wrong with a cell or a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The line in the file, from 1.
    pub line: u64,
    /// The column, from 1; 0 when it is the line as a whole.
    pub column: usize,
    /// The name at the head of the column.
    pub header: String,
    /// What: the end of a message key, such as `date`, `not-in-list`, `name` or `columns`.
    pub why: &'static str,
}

/// One fact of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The kind.
    pub kind: FactKind,
    /// The value.
    pub value: Value,
}

/// A client as a line tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The facts.
    pub facts: Vec<Told>,
    /// The national or BIS number as written, if the table has one, and its column.
    pub number: Option<(String, usize)>,
}

/// A line with its number in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The line in the file, from 1: where it begins.
    pub number: u64,
    /// The client, or what is wrong.
    pub said: Result<Person, Vec<Wrong>>,
}

/// The lines of a table.
pub struct Rows<'m, R> {
    mapping: &'m Mapping,
    encoding: Encoding,
    /// Nobody was born after it.
    today: Date,
    table: csv::Reader<BufReader<Chain<Newlines<R>, &'static [u8]>>>,
    /// For each column of the mapping its place in the table.
    places: Vec<usize>,
    headers: Vec<String>,
    unused: Vec<String>,
}

impl<'m, R: Read> Rows<'m, R> {
    /// Begins reading: the first line names the columns.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(from: R, encoding: Encoding, mapping: &'m Mapping, today: Date) -> Result<Self, FileError> {
        // With a line end after every line, the place after a line tells where it began.
        let mut from = BufReader::new(Newlines::of(from).chain(END));
        if from.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
            from.consume(3);
        }
        let separator =
            mapping.separator.and_then(|s| u8::try_from(s).ok()).unwrap_or_else(|| separator(from.buffer()));
        let mut table = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(from);
        let headers: Vec<String> = table.byte_headers()?.iter().map(|h| encoding.read(h).trim().to_owned()).collect();
        if headers.iter().all(|head| head.is_empty() || head.as_bytes() == MARK) {
            return Err(FileError::Empty);
        }
        let places = places(&mapping.columns, &headers)?;
        let unused =
            headers.iter().enumerate().filter(|(at, h)| !places.contains(at) && !h.is_empty()).map(|(_, h)| h.clone());
        let unused = unused.collect();
        Ok(Self { mapping, encoding, today, table, places, headers, unused })
    }

    /// Columns of the table that the mapping does not use.
    #[must_use]
    pub fn unused(&self) -> &[String] {
        &self.unused
    }

    fn line(&self, record: &csv::ByteRecord) -> Line {
        let open = record.iter().next_back().is_some_and(|last| last.ends_with(&END[1..]));
        let inside: usize = record.iter().map(|cell| cell.iter().filter(|b| **b == b'\n').count()).sum();
        let number = self.table.position().line().saturating_sub(inside as u64 + u64::from(!open));
        if open {
            let column = record.len().min(self.headers.len());
            return Line { number, said: Err(vec![self.wrong(number, column.saturating_sub(1), "quote")]) };
        }
        if record.len() != self.headers.len() {
            let wrong = Wrong { line: number, column: 0, header: String::new(), why: "columns" };
            return Line { number, said: Err(vec![wrong]) };
        }
        Line { number, said: self.person(number, record) }
    }

    fn person(&self, line: u64, record: &csv::ByteRecord) -> Result<Person, Vec<Wrong>> {
        let (mut groups, number) = self.groups(record);
        let (mut facts, mut wrongs) = (Vec::new(), Vec::new());
        for ((kind, _), group) in &mut groups {
            if !group.filled {
                continue;
            }
            let read = kind.spec().shape.parse(&group.parts);
            match read.and_then(|value| by_day(*kind, &value, self.today).map(|()| value)) {
                Ok(value) => facts.push(Told { kind: *kind, value }),
                Err(bad) => {
                    let at = group.culprit(*kind).unwrap_or(group.columns.first().map_or(0, |c| c.1));
                    wrongs.push(self.wrong(line, at, bad.word()));
                }
            }
        }
        if wrongs.is_empty() && !facts.iter().any(|f| f.kind == FactKind::GivenName) {
            let of_name = self.mapping.columns.iter().position(|c| c.kind == Some(FactKind::GivenName));
            wrongs.push(self.wrong(line, of_name.map_or(0, |at| self.places[at]), "name"));
        }
        if wrongs.is_empty() { Ok(Person { facts, number }) } else { Err(wrongs) }
    }

    fn wrong(&self, line: u64, at: usize, why: &'static str) -> Wrong {
        Wrong { line, column: at + 1, header: self.headers.get(at).cloned().unwrap_or_default(), why }
    }

    /// The cells of a line by kind and entry, with the constants that belong to them.
    fn groups(&self, record: &csv::ByteRecord) -> (Groups, Option<(String, usize)>) {
        let mut groups = Groups::new();
        let mut number = None;
        for (column, place) in self.mapping.columns.iter().zip(&self.places) {
            let text = self.encoding.read(record.get(*place).unwrap_or_default());
            let text = bare(text.trim());
            let Some(kind) = column.kind else {
                number = (!text.is_empty()).then(|| (text.to_owned(), *place + 1));
                continue;
            };
            let group = groups.entry((kind, column.entry)).or_default();
            group.columns.push((column.part.clone(), *place));
            if !text.is_empty() {
                group.filled = true;
                group.parts.entry(column.part.clone()).or_default().extend(values(self.mapping, column, kind, text));
            }
        }
        for constant in &self.mapping.constants {
            let group = groups.entry((constant.kind, constant.entry)).or_default();
            group.filled |= group.columns.is_empty();
            group.parts.entry(constant.part.clone()).or_insert_with(|| vec![constant.value.clone()]);
        }
        (groups, number)
    }
}

/// The cells of a line by kind and entry.
type Groups = BTreeMap<(FactKind, u16), Group>;

/// The cells that make one value.
#[derive(Default)]
struct Group {
    parts: BTreeMap<String, Vec<String>>,
    /// Part and place of each column.
    columns: Vec<(String, usize)>,
    /// Something on this line fills it.
    filled: bool,
}

impl Group {
    /// The place of the cell that is wrong: the one that is wrong by itself too.
    fn culprit(&self, kind: FactKind) -> Option<usize> {
        let language = self.parts.get("language").cloned();
        let alone = |part: &str| {
            let mut parts = BTreeMap::from([(part.to_owned(), self.parts.get(part)?.clone())]);
            if let (Shape::Skill, Some(language)) = (kind.spec().shape, language.clone()) {
                parts.entry("language".into()).or_insert(language);
            }
            Some(parts)
        };
        let fails = |parts: BTreeMap<String, Vec<String>>| matches!(kind.spec().shape.parse(&parts), Err(bad) if bad != BadValue::Empty);
        let wrong = self.columns.iter().find(|(part, _)| alone(part).is_some_and(fails));
        // A level without a language: the language is what is missing.
        let missing =
            || self.columns.iter().find(|(part, _)| part == "language" && !self.parts.contains_key("language"));
        wrong.or_else(missing).map(|(_, place)| *place)
    }
}

impl<R: Read> Iterator for Rows<'_, R> {
    type Item = Result<Line, FileError>;
    fn next(&mut self) -> Option<Self::Item> {
        let mut record = csv::ByteRecord::new();
        loop {
            match self.table.read_byte_record(&mut record) {
                Ok(false) => return None,
                Ok(true) if record.len() == 1 && &record[0] == MARK => return None,
                Ok(true) if record.iter().all(|cell| cell.trim_ascii().is_empty()) => {}
                Ok(true) => return Some(Ok(self.line(&record))),
                Err(error) => return Some(Err(error.into())),
            }
        }
    }
}

fn places(columns: &[Column], headers: &[String]) -> Result<Vec<usize>, FileError> {
    let like = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    let (mut places, mut missing) = (Vec::new(), Vec::new());
    for column in columns {
        let mut found = headers.iter().enumerate().filter(|(_, h)| like(h, &column.header));
        match (found.next(), found.next()) {
            (Some((at, _)), None) => places.push(at),
            (Some(_), Some(_)) => return Err(FileError::Twice(column.header.clone())),
            (None, _) => missing.push(column.header.clone()),
        }
    }
    if missing.is_empty() { Ok(places) } else { Err(FileError::Missing(missing)) }
}

#[cfg(test)]
mod tests;
