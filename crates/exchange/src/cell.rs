//! Cells of tables for spreadsheets. A cell that begins like a formula would be run by the spreadsheet of whoever opens
//! the file (CSV injection, OWASP): it goes out with an apostrophe before it, which is taken off again on the way in.

use std::borrow::Cow;
use std::io::Write;

/// What a formula can begin with.
const STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that no spreadsheet runs.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(STARTS) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell that may have been guarded.
#[must_use]
pub fn bare(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(STARTS)).unwrap_or(text)
}

/// Writes a table that spreadsheets here open well: UTF-8 with its mark, semicolons, every cell guarded.
///
/// # Errors
/// When it cannot be written.
pub fn write_table<R, C>(out: impl Write, rows: R) -> std::io::Result<()>
where
    R: IntoIterator,
    R::Item: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut out = out;
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(out);
    for row in rows {
        for cell in row {
            table.write_field(guarded(cell.as_ref()).as_bytes())?;
        }
        table.write_record(None::<&[u8]>)?;
    }
    table.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_come_back() {
        for text in ["=1+1", "+32 3 000 00 12", "-x", "@SUM(A1)", "\tx", "\r=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
            assert_eq!(bare(&guarded(text)), text);
        }
        for text in ["Amina", "", "'s avonds", "a=b"] {
            assert_eq!((guarded(text).as_ref(), bare(text)), (text, text));
        }
    }

    #[test]
    fn a_table_is_one_that_can_be_read_again() {
        let mut out = Vec::new();
        write_table(&mut out, [["naam", "zin"], ["=x", "een; \"twee\"\nregels"]]).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "\u{feff}naam;zin\n'=x;\"een; \"\"twee\"\"\nregels\"\n");
    }
}
