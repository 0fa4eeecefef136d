//! Reading cells: ends of lines, what stands between cells, dates and words of a table in our own form.

use crate::mapping::{Column, DateForm, Mapping};
use opweg_model::fact::{FactKind, FieldShape, Shape};
use std::io::Read;

/// One sign for the end of a line, whatever the system that wrote it.
pub(crate) struct Newlines<R> {
    from: R,
    after_return: bool,
}

impl<R> Newlines<R> {
    pub(crate) const fn of(from: R) -> Self {
        Self { from, after_return: false }
    }
}

impl<R: Read> Read for Newlines<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let n = self.from.read(into)?;
            let mut kept = 0;
            for at in 0..n {
                let byte = into[at];
                let second = byte == b'\n' && self.after_return;
                self.after_return = byte == b'\r';
                if !second {
                    into[kept] = if byte == b'\r' { b'\n' } else { byte };
                    kept += 1;
                }
            }
            if kept > 0 || n == 0 {
                return Ok(kept);
            }
        }
    }
}

/// What most often stands between words of the first line.
pub(crate) fn separator(start: &[u8]) -> u8 {
    let first = start.split(|b| *b == b'\n').next().unwrap_or_default();
    let count = |c: u8| first.iter().filter(|b| **b == c).count();
    [b';', b',', b'\t', b'|'].into_iter().max_by_key(|c| (count(*c), *c == b';')).unwrap_or(b';')
}

/// The values of a cell in the words of the model.
pub(super) fn values(mapping: &Mapping, column: &Column, kind: FactKind, text: &str) -> Vec<String> {
    let dated = match kind.spec().shape {
        Shape::Day => true,
        Shape::Entry(fields) => fields.iter().any(|f| f.key == column.part && matches!(f.shape, FieldShape::Day)),
        _ => false,
    };
    let one = |text: &str| {
        let text = text.trim();
        let known = column.words.iter().find(|(word, _)| word.to_lowercase() == text.to_lowercase());
        match known {
            Some((_, word)) => word.clone(),
            None if dated => date(column.date.unwrap_or(mapping.date), text),
            None => text.to_owned(),
        }
    };
    match column.split {
        Some(between) => text.split(between).map(one).filter(|t| !t.is_empty()).collect(),
        None => vec![one(text)],
    }
}

/// A date of the table in our own form; what is no date stays as it is and is refused by the model.
pub(super) fn date(form: DateForm, text: &str) -> String {
    if form == DateForm::Iso {
        return text.to_owned();
    }
    let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let mut parts: Vec<&str> = match form {
        DateForm::YearMonthDay if digits => vec![&text[..4], &text[4..6], &text[6..]],
        _ => text.split(|c: char| !c.is_ascii_digit()).collect(),
    };
    if form == DateForm::MonthDayYear && parts.len() == 3 {
        parts.swap(0, 1);
    }
    if form != DateForm::YearMonthDay {
        parts.reverse();
    }
    // Registers write zeros for what is not known.
    while parts.len() > 1 && parts.last().is_some_and(|p| !p.is_empty() && p.bytes().all(|b| b == b'0')) {
        parts.pop();
    }
    parts.join("-")
}
