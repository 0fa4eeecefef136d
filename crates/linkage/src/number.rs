//! The Belgian identification number of social security: national number or BIS number.
//!
//! Eleven digits `YYMMDD NNN CC`. The check digits decide the century: they are computed over the
//! first nine digits, with a 2 in front for people born from 2000 on, and because 2·10⁹ is no multiple
//! of 97 a number fits one century at most. Sources: royal decree of 3 April 1984 (national number),
//! royal decree of 8 February 1991 (BIS number), instructions IT000 of the National Register.
//!
//! About one wrong digit in 230 still fits (in the other century), so an equal number with another
//! name and birth date is a question, not an answer.

use crate::date::PartialDate;
use std::fmt;

/// A number whose form and check digits are right. Whether it was ever issued is not known here.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BelgianNumber {
    digits: u64,
    born_from_2000: bool,
}

/// Which register issued the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// National Register: people with a residence in Belgium.
    National,
    /// BIS register: people known to social security without such a residence. The month is 20 or 40
    /// higher.
    Bis {
        /// Sex was known at issue (month + 40), so that the serial's parity means it.
        sex_known: bool,
    },
}

/// Why a text is not a number. Carries no digits: errors end up in logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Something other than digits and separators.
    #[error("a national number holds digits, dots, dashes and spaces only")]
    Character,
    /// Not eleven digits.
    #[error("a national number has 11 digits, this has {0}")]
    Length(usize),
    /// Month outside 0–12, 20–32 and 40–52, or a day its month does not have.
    #[error("the first six digits of the number are no date")]
    Date,
    /// Serial 000 or 999.
    #[error("the serial of the number does not exist")]
    Serial,
    /// The check digits fit neither century.
    #[error("the check digits of the number do not fit")]
    Check,
}

/// 2 in front of the nine digits, for births from 2000 on.
const FROM_2000: u64 = 2_000_000_000;

impl BelgianNumber {
    /// Reads a number as people write it: `85.07.30-033 28`, `85073003328`, also in Arabic digits.
    ///
    /// # Errors
    /// [`NumberError`] says which check failed first.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let mut digits = 0u64;
        let mut count = 0usize;
        for c in text.trim().chars() {
            match crate::phone::digit(c) {
                Some(digit) => {
                    count += 1;
                    digits = digits.wrapping_mul(10).wrapping_add(u64::from(digit));
                }
                None if matches!(c, '.' | '-' | '–' | '/' | '\'' | '\u{a0}' | '\u{202f}') || c.is_whitespace() => {}
                None => return Err(NumberError::Character),
            }
        }
        if count != 11 {
            return Err(NumberError::Length(count));
        }
        Self::from_digits(digits)
    }

    fn from_digits(digits: u64) -> Result<Self, NumberError> {
        let (body, check) = (digits / 100, digits % 100);
        let serial = body % 1000;
        if serial == 0 || serial == 999 {
            return Err(NumberError::Serial);
        }
        let born_from_2000 = match check {
            c if c == 97 - body % 97 => false,
            c if c == 97 - (FROM_2000 + body) % 97 => true,
            _ => return Err(NumberError::Check),
        };
        let number = Self { digits, born_from_2000 };
        if number.is_date_possible() { Ok(number) } else { Err(NumberError::Date) }
    }

    fn pair(self, power: u32) -> u8 {
        u8::try_from(self.digits / 10u64.pow(power) % 100).unwrap_or(0)
    }

    fn coded_month(self) -> u8 {
        self.pair(7)
    }

    fn coded_day(self) -> u8 {
        self.pair(5)
    }

    fn coded_year(self) -> i16 {
        i16::from(self.pair(9)) + if self.born_from_2000 { 2000 } else { 1900 }
    }

    /// Month with the BIS offset taken off; `None` outside the three ranges.
    fn plain_month(self) -> Option<u8> {
        match self.coded_month() {
            m @ 0..=12 => Some(m),
            m @ 20..=32 => Some(m - 20),
            m @ 40..=52 => Some(m - 40),
            _ => None,
        }
    }

    /// Month 0 is «unknown, or too many people on one day», when the day counts on from zero.
    fn is_date_possible(self) -> bool {
        match self.plain_month() {
            None => false,
            Some(0) => true,
            Some(month) => self.coded_day() <= days_in(self.coded_year(), month),
        }
    }

    /// Which register issued it.
    pub fn kind(self) -> NumberKind {
        match self.coded_month() {
            0..=12 => NumberKind::National,
            20..=32 => NumberKind::Bis { sex_known: false },
            _ => NumberKind::Bis { sex_known: true },
        }
    }

    /// The birth date as far as the number tells it. A month of zero says nothing about the month, and a
    /// number of someone of whom nothing is known (`00.00.01`) says nothing at all.
    pub fn birth(self) -> Option<PartialDate> {
        let month = self.plain_month().filter(|m| *m > 0);
        if month.is_none() && self.pair(9) == 0 {
            return None;
        }
        let day = month.map(|_| self.coded_day());
        Some(PartialDate::new(self.coded_year(), month, day))
    }

    /// The eleven digits, for encryption and keyed hashing.
    pub fn digits(self) -> String {
        format!("{:011}", self.digits)
    }

    /// As printed on a card: `85.07.30-033.28`.
    pub fn formatted(self) -> String {
        let serial = self.digits / 100 % 1000;
        format!(
            "{:02}.{:02}.{:02}-{serial:03}.{:02}",
            self.pair(9),
            self.coded_month(),
            self.coded_day(),
            self.digits % 100
        )
    }
}

impl fmt::Debug for BelgianNumber {
    /// Never the digits: a number in a log is a leak.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BelgianNumber({:?}, hidden)", self.kind())
    }
}

/// Days of a month of the Gregorian calendar; 31 for a month that does not exist.
fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number with right check digits from its parts.
    fn number(year: i16, coded_month: u8, day: u8, serial: u16) -> String {
        let body = u64::try_from(year % 100).unwrap() * 10_000_000
            + u64::from(coded_month) * 100_000
            + u64::from(day) * 1000
            + u64::from(serial);
        let base = if year >= 2000 { FROM_2000 + body } else { body };
        format!("{body:09}{:02}", 97 - base % 97)
    }

    fn parse(text: &str) -> BelgianNumber {
        BelgianNumber::parse(text).unwrap()
    }

    #[test]
    fn reads_what_people_write() {
        for text in ["85073003328", "85.07.30-033.28", "85.07.30 033-28", " 850730-033-28 ", "٨٥٠٧٣٠٠٣٣٢٨"] {
            assert_eq!(parse(text).formatted(), "85.07.30-033.28", "{text}");
        }
    }

    #[test]
    fn says_why_not() {
        for (text, error) in [
            ("", NumberError::Length(0)),
            ("8507300332", NumberError::Length(10)),
            ("850730033281", NumberError::Length(12)),
            ("85.07.30-O33.28", NumberError::Character),
            ("85073003329", NumberError::Check),
            (number(1985, 13, 30, 33).as_str(), NumberError::Date),
            (number(1985, 60, 30, 33).as_str(), NumberError::Date),
            (number(1985, 2, 29, 33).as_str(), NumberError::Date),
            (number(1985, 7, 30, 0).as_str(), NumberError::Serial),
            (number(1985, 7, 30, 999).as_str(), NumberError::Serial),
        ] {
            assert_eq!(BelgianNumber::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn tells_register_and_date() {
        let national = parse(&number(1985, 7, 30, 33));
        assert_eq!(national.kind(), NumberKind::National);
        assert_eq!(national.birth(), Some(PartialDate::new(1985, Some(7), Some(30))));
        let unsexed = parse(&number(2003, 27, 9, 34));
        assert_eq!(unsexed.kind(), NumberKind::Bis { sex_known: false });
        assert_eq!(unsexed.birth(), Some(PartialDate::new(2003, Some(7), Some(9))));
        let sexed = parse(&number(1990, 47, 0, 34));
        assert_eq!(sexed.birth(), Some(PartialDate::new(1990, Some(7), None)));
    }

    #[test]
    fn a_month_of_zero_is_no_date() {
        assert_eq!(parse(&number(1985, 0, 3, 33)).birth(), Some(PartialDate::new(1985, None, None)));
        assert_eq!(parse(&number(1900, 0, 1, 33)).birth(), None);
        assert_eq!(parse(&number(1985, 20, 0, 33)).birth(), Some(PartialDate::new(1985, None, None)));
    }

    #[test]
    fn debug_and_errors_hide_the_digits() {
        assert!(!format!("{:?}", parse("85073003328")).contains("85"));
        assert!(!NumberError::Check.to_string().contains("85"));
    }
}
