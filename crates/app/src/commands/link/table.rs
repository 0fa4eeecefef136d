//! Reading a table line by line: columns by their names, and a list of the lines that cannot be taken.

use crate::exit::{Exit, Failure, Outcome};
use crate::out;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// Lines that were left out are shown one by one up to so many; the others are counted.
const SHOWN: usize = 200;

/// A table being read.
pub struct Table {
    reader: csv::Reader<BufReader<File>>,
    path: String,
    columns: HashMap<String, usize>,
    row: csv::ByteRecord,
    left_out: LeftOut,
}

/// The lines of a table that were left out.
#[derive(Debug, Default)]
pub struct LeftOut {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub listed: Vec<Left>,
}

/// A line that was left out, and the column that is to blame; both count from one.
#[derive(Debug)]
pub struct Left {
    /// The line.
    pub line: u64,
    /// The column.
    pub column: usize,
}

impl LeftOut {
    /// Lists a line, on standard error.
    pub fn list(&mut self, path: impl std::fmt::Display, (line, column): (u64, usize), why: impl std::fmt::Display) {
        self.count += 1;
        if self.listed.len() < SHOWN {
            let left = Left { line, column };
            out::remark(format!("{path}: line {}, column {}: {why}", left.line, left.column));
            self.listed.push(left);
        }
    }

    /// What they say of the whole.
    ///
    /// # Errors
    /// [`Exit::Lines`] when there are some.
    pub fn settle(&self) -> Outcome {
        settle(self.count)
    }
}

impl Table {
    /// Opens a table that has at least these columns.
    ///
    /// # Errors
    /// [`Exit::File`] when it cannot be read, a column is missing, or two have one name or one has none: nobody knows which
    /// was meant.
    pub fn open(path: &Path, needed: &[&str]) -> Outcome<Self> {
        let file = File::open(path).map_err(|e| Failure::file(path, e))?;
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(BufReader::with_capacity(1 << 18, file));
        let headers = reader.byte_headers().map_err(|e| Failure::file(path, e))?.clone();
        let name = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            text.trim_start_matches('\u{feff}').trim().to_ascii_lowercase()
        };
        let mut columns: HashMap<String, usize> = HashMap::new();
        for (i, column) in headers.iter().map(name).enumerate() {
            let bad = |why: &str| Failure::file(path, format!("line 1, column {}: {why}", i + 1));
            if column.is_empty() && headers.len() > 1 {
                return Err(bad("this column has no name"));
            }
            if columns.contains_key(&column) {
                return Err(bad(&format!("a second column is called {column}")));
            }
            columns.insert(column, i);
        }
        if let Some(missing) = needed.iter().find(|c| !columns.contains_key(**c)) {
            return Err(Failure::file(path, format!("line 1: there is no column {missing}")));
        }
        let path = path.display().to_string();
        Ok(Self { reader, path, columns, row: csv::ByteRecord::new(), left_out: LeftOut::default() })
    }

    /// The next line that has as many fields as the header and is text; the others are told and left out.
    ///
    /// # Errors
    /// [`Exit::File`] when the file cannot be read further.
    pub fn next(&mut self) -> Outcome<bool> {
        loop {
            let more = self.reader.read_byte_record(&mut self.row);
            if !more.map_err(|e| Failure::new(Exit::File, format!("{}: {e}", self.path)))? {
                return Ok(false);
            }
            // An empty line between others is no line.
            if self.row.len() == 1 && self.row.get(0).is_some_and(<[u8]>::is_empty) {
                continue;
            }
            if self.row.len() != self.columns.len() {
                let column = self.row.len().min(self.columns.len()) + 1;
                self.bad(column, format!("{} fields, the header has {}", self.row.len(), self.columns.len()));
            } else if let Some(column) = self.row.iter().position(|f| std::str::from_utf8(f).is_err()) {
                self.bad(column + 1, "not UTF-8");
            } else {
                return Ok(true);
            }
        }
    }

    /// A field of this line; empty when there is no such column.
    pub fn get(&self, column: &str) -> &str {
        let field = self.columns.get(column).and_then(|i| self.row.get(*i));
        field.and_then(|f| std::str::from_utf8(f).ok()).unwrap_or_default()
    }

    /// Tells that this line is left out, and why.
    pub fn leave_out(&mut self, column: &str, why: impl std::fmt::Display) {
        let column = self.columns.get(column).map_or(1, |i| i + 1);
        self.bad(column, why);
    }

    fn bad(&mut self, column: usize, why: impl std::fmt::Display) {
        let line = self.row.position().map_or(0, csv::Position::line);
        self.left_out.list(&self.path, (line, column), why);
    }

    /// The lines that were left out.
    pub fn left_out(self) -> LeftOut {
        self.left_out
    }
}

/// What the lines left out say of the whole.
///
/// # Errors
/// [`Exit::Lines`] when there were some.
pub fn settle(left_out: usize) -> Outcome {
    match left_out {
        0 => Ok(()),
        n => Err(Failure::new(Exit::Lines, format!("{n} lines were left out, the others are done"))),
    }
}

/// All of a small file.
///
/// # Errors
/// [`Exit::File`] when it cannot be read.
pub fn whole(path: &Path) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)).map_err(|e| Failure::file(path, e))?;
    Ok(bytes)
}
