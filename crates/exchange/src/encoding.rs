//! In which letters a file was written: UTF-8, with or without its mark, or the Windows letters that spreadsheets here
//! still write (Windows-1252, of which Latin-1 is a part). Found by reading the file once, a piece at a time.

use std::borrow::Cow;
use std::io::Read;

/// How the bytes of a file are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8; a mark at the beginning is left out.
    Utf8,
    /// Windows-1252.
    Windows,
}

/// The letters 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard); the others are those of Latin-1.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl Encoding {
    /// Finds the encoding. `None` when it is no text at all: a spreadsheet, a picture, or two bytes a letter.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn detect(mut from: impl Read) -> std::io::Result<Option<Self>> {
        let mut piece = [0_u8; 16 * 1024];
        let (mut rest, mut utf8): (Vec<u8>, bool) = (Vec::new(), true);
        loop {
            let n = from.read(&mut piece)?;
            if piece[..n].contains(&0) {
                return Ok(None);
            }
            if n == 0 {
                let whole = utf8 && rest.is_empty();
                return Ok(Some(if whole { Self::Utf8 } else { Self::Windows }));
            }
            if utf8 {
                rest.extend_from_slice(&piece[..n]);
                match std::str::from_utf8(&rest) {
                    Ok(_) => rest.clear(),
                    // A letter may be cut in two at the end of a piece.
                    Err(e) if e.error_len().is_none() => rest = rest.split_off(e.valid_up_to()),
                    Err(_) => utf8 = false,
                }
            }
        }
    }

    /// The text of some bytes.
    #[must_use]
    pub fn read(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Utf8 => String::from_utf8_lossy(bytes),
            Self::Windows => bytes.iter().map(|b| letter(*b)).collect::<String>().into(),
        }
    }
}

fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_found() {
        let find = |bytes: &[u8]| Encoding::detect(bytes).unwrap();
        assert_eq!(find("naam;Zoë".as_bytes()), Some(Encoding::Utf8));
        assert_eq!(find(b""), Some(Encoding::Utf8));
        assert_eq!(find(b"naam;Zo\xeb \x80 5"), Some(Encoding::Windows));
        assert_eq!(Encoding::Windows.read(b"Zo\xeb \x80 5"), "Zoë € 5");
        assert_eq!(find(b"PK\x03\x04\0\0"), None);
        assert_eq!(find(&"naam".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()), None);
        // Cut off in the middle of a letter: not UTF-8 to the end.
        assert_eq!(find(&"Zoë".as_bytes()[..3]), Some(Encoding::Windows));
    }

    #[test]
    fn a_letter_between_two_pieces_is_one_letter() {
        let long = format!("{}ë{}", "x".repeat(16 * 1024 - 1), "y".repeat(20_000));
        assert_eq!(Encoding::detect(long.as_bytes()).unwrap(), Some(Encoding::Utf8));
    }
}
