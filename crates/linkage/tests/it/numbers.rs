//! Belgian numbers by the thousand: valid ones read back, wrong digits are caught.

use opweg_linkage::number::{BelgianNumber, NumberKind};
use proptest::prelude::*;

/// A number with right check digits from its parts.
fn number(year: i16, coded_month: u8, day: u8, serial: u16) -> String {
    let body = u64::try_from(year % 100).unwrap() * 10_000_000
        + u64::from(coded_month) * 100_000
        + u64::from(day) * 1000
        + u64::from(serial);
    let base = if year >= 2000 { 2_000_000_000 + body } else { body };
    format!("{body:09}{:02}", 97 - base % 97)
}

proptest! {
    #[test]
    fn a_valid_number_reads_back(year in 1900i16..2030, month in 0u8..=12, offset in 0u8..3, day in 0u8..=28, serial in 1u16..999) {
        let text = number(year, month + 20 * offset, day, serial);
        let read = BelgianNumber::parse(&text);
        prop_assert!(read.is_ok());
        let read = read.unwrap();
        prop_assert_eq!(read.digits(), text.clone());
        prop_assert_eq!(BelgianNumber::parse(&read.formatted()), Ok(read));
        prop_assert_eq!(read.kind() == NumberKind::National, offset == 0);
        if let Some(birth) = read.birth() {
            prop_assert_eq!(birth.year(), year);
        }
    }

    /// One wrong digit is refused, or lands in the other century: never a neighbour of the same one.
    #[test]
    fn one_wrong_digit_never_passes_in_its_century(year in 1900i16..2030, month in 1u8..=12, day in 1u8..=28, serial in 1u16..999, at in 0usize..11, by in 1u8..10) {
        let text = number(year, month, day, serial);
        let mut bytes = text.clone().into_bytes();
        bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
        let wrong = String::from_utf8(bytes).unwrap();
        if let Ok(read) = BelgianNumber::parse(&wrong) {
            let read_from_2000 = read.birth().is_some_and(|b| b.year() >= 2000);
            prop_assert_ne!(read_from_2000, year >= 2000, "{}", wrong);
        }
    }

    #[test]
    fn no_text_panics(text in ".{0,20}") {
        let _ = BelgianNumber::parse(&text);
    }
}

#[test]
fn few_wrong_digits_slip_through() {
    let (mut tried, mut passed) = (0u32, 0u32);
    for serial in 1..998 {
        let text = number(1991, 6, 14, serial);
        for at in 0..11 {
            for by in 1..10 {
                let mut bytes = text.clone().into_bytes();
                bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
                tried += 1;
                passed += u32::from(BelgianNumber::parse(&String::from_utf8(bytes).unwrap()).is_ok());
            }
        }
    }
    assert!(f64::from(passed) / f64::from(tried) < 0.01, "{passed} of {tried}");
}
