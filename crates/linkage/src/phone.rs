//! Telephone numbers brought to one form, so that `0400/00.00.12` and `+32 (0)400 00 00 12` meet.
//!
//! For matching, not for dialling plans: a number that cannot be told apart from noise is no number,
//! and a country without a prefix is Belgium.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Belgium.
const HOME: &str = "32";
/// E.164 allows 15 digits; shorter than this is an extension or an emergency line.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=15;

/// A telephone number in international form.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Phone {
    digits: String,
}

impl Phone {
    /// Reads the first number in a text. `None` when there is none of plausible length.
    ///
    /// Understands `+32…`, `0032…`, `32…`, `(0)`, national numbers with and without their 0 (spreadsheets
    /// drop it), any separators, and Arabic and Persian digits.
    pub fn parse(text: &str) -> Option<Self> {
        let (plus, digits) = first_run(text);
        let digits = international(plus, &digits)?;
        LENGTH.contains(&digits.len()).then_some(Self { digits })
    }

    /// International form: `+3230000012`.
    pub fn e164(&self) -> String {
        format!("+{}", self.digits)
    }

    /// The part to look up: the last nine digits, the same whichever prefix was guessed.
    pub fn key(&self) -> &str {
        self.digits.get(self.digits.len().saturating_sub(9)..).unwrap_or(&self.digits)
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.digits.get(self.digits.len().saturating_sub(2)..).unwrap_or_default();
        write!(f, "Phone(…{end})")
    }
}

/// The value of a digit in the scripts our forms receive.
pub(crate) fn digit(c: char) -> Option<u8> {
    let value = match c {
        '0'..='9' => c as u32 - '0' as u32,
        '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
        '\u{06F0}'..='\u{06F9}' => c as u32 - 0x06F0,
        '\u{FF10}'..='\u{FF19}' => c as u32 - 0xFF10,
        _ => return None,
    };
    u8::try_from(value).ok()
}

/// The digits of the first number and whether a plus stands before them. Letters end it, once enough
/// digits were seen for a number; a comma or semicolon ends it too.
fn first_run(text: &str) -> (bool, String) {
    let mut digits = String::new();
    let mut plus = false;
    for c in text.replace("(0)", "").chars() {
        if let Some(value) = digit(c) {
            digits.push(char::from(b'0' + value));
        } else if c == '+' || c == '＋' {
            if digits.len() >= *LENGTH.start() {
                break;
            }
            digits.clear();
            plus = true;
        } else if c.is_alphabetic() || matches!(c, ',' | ';' | '\n') {
            if digits.len() >= *LENGTH.start() {
                break;
            }
            digits.clear();
            plus = false;
        }
    }
    (plus, digits)
}

/// Country code and national part, without plus.
fn international(plus: bool, digits: &str) -> Option<String> {
    if plus {
        return Some(without_trunk_zero(digits));
    }
    if let Some(abroad) = digits.strip_prefix("00") {
        return Some(without_trunk_zero(abroad));
    }
    if let Some(national) = digits.strip_prefix('0') {
        return matches!(national.len(), 8 | 9).then(|| format!("{HOME}{national}"));
    }
    match digits.len() {
        10 | 11 if digits.starts_with(HOME) => Some(digits.to_owned()),
        9 if digits.starts_with('4') => Some(format!("{HOME}{digits}")),
        8 => Some(format!("{HOME}{digits}")),
        10..=15 => Some(digits.to_owned()),
        _ => None,
    }
}

/// `+32 0400…` is written by many; the zero after our own code does not belong.
fn without_trunk_zero(digits: &str) -> String {
    match digits.strip_prefix("320") {
        Some(national) => format!("{HOME}{national}"),
        None => digits.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_line_many_spellings() {
        for (text, expected) in [
            ("03 000 00 12", Some("+3230000012")),
            ("+32 3 000 00 12", Some("+3230000012")),
            ("+32 (0)3 000 00 12", Some("+3230000012")),
            ("0032 3 000 00 12", Some("+3230000012")),
            ("3230000012", Some("+3230000012")),
            ("30000012", Some("+3230000012")),
            ("0400/00.00.12", Some("+32400000012")),
            ("400000012", Some("+32400000012")),
            ("٠٤٠٠٠٠٠٠١٢", Some("+32400000012")),
            ("۰۴۰۰۰۰۰۰۱۲", Some("+32400000012")),
            ("0400 00 00 12 (broer)", Some("+32400000012")),
            ("gsm: 0400 00 00 12, thuis 03 000 00 12", Some("+32400000012")),
            ("+380 00 000 00 12", Some("+380000000012")),
            ("00963 000 000 012", Some("+963000000012")),
            ("geen", None),
            ("", None),
            ("112", None),
            ("0400 00 00", None),
            ("1234567890123456", None),
        ] {
            assert_eq!(Phone::parse(text).map(|p| p.e164()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn key_survives_a_wrong_country() {
        let abroad = Phone::parse("+31 400 00 00 12").unwrap();
        assert_eq!(abroad.key(), Phone::parse("0400 00 00 12").unwrap().key());
    }

    #[test]
    fn debug_shows_two_digits() {
        assert_eq!(format!("{:?}", Phone::parse("0400 00 00 12").unwrap()), "Phone(…12)");
    }

    proptest! {
        #[test]
        fn normal_form_is_stable(text in "[+0-9 ./()-]{0,24}") {
            if let Some(phone) = Phone::parse(&text) {
                prop_assert_eq!(Phone::parse(&phone.e164()), Some(phone));
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,30}") {
            let _ = Phone::parse(&text);
        }
    }
}
