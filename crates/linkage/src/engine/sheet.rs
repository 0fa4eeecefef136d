//! A registration as somebody typed it, and what of it cannot be read.
//!
//! Reading is lenient: a field of which nothing can be read counts as unknown. Whoever takes in a table wants to know, so a
//! [`Sheet`] says which of its fields that would be.

use super::traits::Day;
use crate::phone::digit;
use std::fmt;

/// A registration as somebody typed it. Everything may be empty.
#[derive(Clone, Copy, Default)]
pub struct Sheet<'a> {
    /// Who registered: the same organisation seldom registers a person twice.
    pub partner: &'a str,
    /// Given names.
    pub given: &'a str,
    /// Family name, or father's and grandfather's names.
    pub family: &'a str,
    /// Birth date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub birth: &'a str,
    /// `F`, `M` or `X`; `V` is a woman as well.
    pub sex: &'a str,
    /// A code of a country.
    pub nationality: &'a str,
    /// National Register or BIS number.
    pub national_number: &'a str,
    /// The number of a file that follows the person, such as that of the Immigration Office.
    pub file_number: &'a str,
    /// Telephone.
    pub phone: &'a str,
    /// E-mail address.
    pub email: &'a str,
    /// Street.
    pub street: &'a str,
    /// House number, with or without a box.
    pub house_number: &'a str,
    /// Postcode.
    pub postcode: &'a str,
}

/// A field in which something stands that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// The birth date is not written year first, or not in digits. A day that the calendar does not have is readable.
    Birth,
    /// The sex is another word than `F`, `V`, `M` or `X`.
    Sex,
    /// The national number holds letters, or far too many digits. One with check digits that do not fit is readable.
    NationalNumber,
    /// The telephone holds no digit.
    Phone,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Birth => "not a date as YYYY-MM-DD, YYYY-MM or YYYY",
            Self::Sex => "not F, M or X",
            Self::NationalNumber => "not a National Register or BIS number: eleven digits",
            Self::Phone => "no digit in this telephone number",
        })
    }
}

impl Sheet<'_> {
    /// The first field that [`Reader::read`](super::traits::Reader::read) would take for unknown, or for something else,
    /// because it cannot be read. Names, addresses and the numbers of files are readable however they are written.
    #[must_use]
    pub fn unreadable(&self) -> Option<Unreadable> {
        let checks = [
            (Day::is_readable(self.birth), Unreadable::Birth),
            (sex(self.sex).is_some(), Unreadable::Sex),
            (is_number(self.national_number), Unreadable::NationalNumber),
            (self.phone.trim().is_empty() || self.phone.chars().any(|c| digit(c).is_some()), Unreadable::Phone),
        ];
        checks.into_iter().find_map(|(readable, field)| (!readable).then_some(field))
    }
}

impl fmt::Debug for Sheet<'_> {
    /// Who somebody is does not belong in a log: only which fields are filled.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = [
            ("partner", self.partner),
            ("given", self.given),
            ("family", self.family),
            ("birth", self.birth),
            ("sex", self.sex),
            ("nationality", self.nationality),
            ("national_number", self.national_number),
            ("file_number", self.file_number),
            ("phone", self.phone),
            ("email", self.email),
            ("street", self.street),
            ("house_number", self.house_number),
            ("postcode", self.postcode),
        ];
        let filled: Vec<&str> = fields.iter().filter(|(_, text)| !text.is_empty()).map(|(field, _)| *field).collect();
        write!(f, "Sheet({} hidden)", filled.join(", "))
    }
}

/// 0 unknown, 1 female, 2 male, 3 other; none for a word that nobody agreed on.
pub(super) fn sex(text: &str) -> Option<u8> {
    match text.trim() {
        "F" | "f" | "V" | "v" => Some(1),
        "M" | "m" => Some(2),
        "X" | "x" => Some(3),
        "" => Some(0),
        _ => None,
    }
}

/// More digits are no number of a person, whatever was typed twice.
const MOST_DIGITS: usize = 15;

fn is_number(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(|c| digit(*c).is_some()).count();
    text.is_empty() || ((1..=MOST_DIGITS).contains(&digits) && !text.chars().any(char::is_alphabetic))
}

/// The digits of a number, in whatever script they were typed; 0 for none.
pub(super) fn digits_of(text: &str) -> u64 {
    text.chars().filter_map(digit).take(MOST_DIGITS).fold(0u64, |n, d| n.wrapping_mul(10).wrapping_add(u64::from(d)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(birth: &'static str, sex: &'static str, number: &'static str, phone: &'static str) -> Sheet<'static> {
        Sheet { birth, sex, national_number: number, phone, ..Sheet::default() }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for (sheet, expected) in [
            (sheet("", "", "", ""), None),
            (sheet("1994-03-11", "F", "85.07.30-033 28", "0400 00 00 12"), None),
            (sheet(" 1994-03 ", "x", "٨٥٠٧٣٠٠٣٣٢٨", "٠٤٠٠ ٠٠ ٠٠ ١٢"), None),
            (sheet("1994", "v", "85073003329", "12"), None),
            (sheet("1994/3/11", "", "", ""), None),
            // Wrong, but as it was typed: one part of it may be right.
            (sheet("1994-02-71", "", "", ""), None),
            // Before what is compared: unknown, and not because of how it is written.
            (sheet("0850-01-01", "", "", ""), None),
            (sheet("-0050-01-0", "", "", ""), None),
            (sheet("11/03/1994", "", "", ""), Some(Unreadable::Birth)),
            (sheet("11 maart 1994", "", "", ""), Some(Unreadable::Birth)),
            (sheet("94-03-11", "", "", ""), Some(Unreadable::Birth)),
            (sheet("19940311", "", "", ""), Some(Unreadable::Birth)),
            (sheet("1994-03-11-07", "", "", ""), Some(Unreadable::Birth)),
            (sheet("1994-maa-11", "", "", ""), Some(Unreadable::Birth)),
            (sheet("-", "", "", ""), Some(Unreadable::Birth)),
            (sheet("", "vrouw", "", ""), Some(Unreadable::Sex)),
            (sheet("", "", "85.07.30-O33.28", ""), Some(Unreadable::NationalNumber)),
            (sheet("", "", "onbekend", ""), Some(Unreadable::NationalNumber)),
            (sheet("", "", "8507300332885073003328", ""), Some(Unreadable::NationalNumber)),
            (sheet("", "", "", "geen"), Some(Unreadable::Phone)),
        ] {
            assert_eq!(sheet.unreadable(), expected, "{} {}", sheet.birth, sheet.national_number);
        }
    }

    #[test]
    fn debug_shows_no_person() {
        let shown = format!("{:?}", Sheet { given: "Selam", birth: "1994-03-11", ..Sheet::default() });
        assert_eq!(shown, "Sheet(given, birth hidden)");
    }
}
