//! Blocking: the keys under which a store keeps a file and finds it again.
//!
//! Every key is one way of being right while something else is wrong: any one field may be mistyped or missing. The coarse
//! keys (a date, a word of a name with a year) find much in a small register and are crowded in a large one; the finer ones
//! made of two of them are there for that. A store reads so many of each key as is worth comparing, and no more.

use crate::date::PartialDate;
use crate::engine::hash::Mix;
use crate::engine::traits::{house, last_digits, plain_street};
use crate::name::{Heard, Name};
use crate::record::{Address, Record};

/// Version of the rules behind every key here and in [`crate::name`]. Store it beside the keys; when it
/// differs, compute them again.
pub const KEY_VERSION: u32 = 3;

/// How many files a store reads of one key; finer keys find the rest.
pub const PER_KEY: usize = 60;

/// What a key that is shared is worth by the number of files read of it: the fewer, the more.
pub fn worth(files: usize) -> u64 {
    if files >= PER_KEY { 1 } else { 2 + u64::from((PER_KEY / files.max(1)).ilog2()) * 2 }
}

/// Words of a name that are keyed: more do not make it surer.
const WORDS: usize = 5;
/// Readings of a word that are keyed.
const READINGS: usize = 2;

/// All keys of a record, sorted, each once. They are hashes of name skeletons, dates, numbers and telephone digits: whoever
/// guesses these can tell them, so treat keys as personal data.
pub fn keys(record: &Record) -> Vec<i64> {
    let mut found = Found(Vec::with_capacity(48));
    record.numbers.iter().for_each(|n| found.add(Mix::of(10).with_text(&n.hash)));
    let phones: Vec<u64> = record.phones.iter().map(|p| last_digits(p.key())).filter(|p| *p != 0).collect();
    phones.iter().for_each(|p| found.add(Mix::of(11).with(*p)));
    record.emails.iter().for_each(|e| found.add(Mix::of(12).with_text(&e.trim().to_lowercase())));
    let homes: Vec<Mix> = record.addresses.iter().filter_map(home).collect();
    homes.iter().for_each(|home| found.add(*home));
    let days = days(record);
    days.iter().filter_map(|day| day.exact).for_each(|day| found.add(Mix::of(14).with(day)));
    for name in record.spellings() {
        let name = Name::parse(&name.whole());
        let words: Vec<Vec<u64>> = name.words().iter().take(WORDS).map(readings).collect();
        for (i, word) in words.iter().enumerate() {
            word.iter().for_each(|w| found.add_word(Mix::of(20).with(*w), &days, &homes));
            for other in words.iter().skip(i + 1) {
                for (a, b) in word.iter().flat_map(|a| other.iter().map(move |b| (*a, *b))) {
                    found.add_pair(Mix::of(21).with(a.min(b)).with(a.max(b)), &days);
                }
            }
        }
        // `Abd Allah` and `Abdallah` have no word in common.
        if let Some(whole) = name.joined().and_then(|word| readings(word).first().copied()) {
            days.iter().for_each(|day| found.add(Mix::of(20).with(whole).with(2).with(day.year)));
        }
    }
    found.0.sort_unstable();
    found.0.dedup();
    found.0
}

/// Keys, as they are found.
struct Found(Vec<i64>);

impl Found {
    fn add(&mut self, key: Mix) {
        self.0.push(key.value().cast_signed());
    }

    /// A word alone, with a year, with a day of any year, with a date, with a home.
    fn add_word(&mut self, word: Mix, days: &[Day], homes: &[Mix]) {
        self.add(word);
        for day in days {
            self.add(word.with(2).with(day.year));
            if let Some(exact) = day.exact {
                self.add(word.with(3).with(exact & 0xffff));
                self.add(word.with(4).with(exact));
            }
        }
        homes.iter().for_each(|home| self.add(word.with(5).with(home.value())));
    }

    /// Two words alone, with a year, with a day of any year.
    fn add_pair(&mut self, pair: Mix, days: &[Day]) {
        self.add(pair);
        for day in days {
            self.add(pair.with(2).with(day.year));
            if let Some(exact) = day.exact {
                self.add(pair.with(3).with(exact & 0xffff));
            }
        }
    }
}

/// A birth date as it is keyed.
struct Day {
    year: u64,
    /// Year, and month and day in order, so that a swap changes nothing; none of a date that is perhaps a guess.
    exact: Option<u64>,
}

/// The dates of birth that were told, and those in a number.
fn days(record: &Record) -> Vec<Day> {
    let in_numbers = record.numbers.iter().filter_map(|n| n.birth);
    record.dates().chain(in_numbers).map(Day::from).collect()
}

impl From<PartialDate> for Day {
    fn from(date: PartialDate) -> Self {
        let year = u64::from(date.year().unsigned_abs());
        let exact = date.month().zip(date.day()).filter(|whole| *whole != (1, 1));
        let exact = exact.map(|(m, d)| (year << 16) | (u64::from(m.min(d)) << 8) | u64::from(m.max(d)));
        Self { year, exact }
    }
}

fn readings(word: &Heard) -> Vec<u64> {
    word.skeletons().iter().take(READINGS).map(|s| Mix::of(1).with_text(s).value()).collect()
}

/// The key of a record that a home has by itself: how many files a store holds under it says how crowded it is. None
/// without a street or a number.
pub fn home_key(address: &Address) -> Option<i64> {
    home(address).map(|home| home.value().cast_signed())
}

/// A street with its number; the postcode is typed wrong or left out more often than both.
fn home(address: &Address) -> Option<Mix> {
    let (street, house) = (plain_street(&address.street), house(&address.house));
    let street = Name::parse(&street).words().first().and_then(|word| readings(word).first().copied())?;
    (house != 0).then(|| Mix::of(13).with(street).with(u64::from(house)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::Phone;
    use crate::record::PersonName;

    fn record(given: &str, family: &str, birth: (i16, u8, u8)) -> Record {
        Record {
            names: vec![PersonName::new(given, family)],
            births: vec![PartialDate::new(birth.0, Some(birth.1), Some(birth.2))],
            ..Record::default()
        }
    }

    fn shared(a: &Record, b: &Record) -> bool {
        keys(a).iter().any(|k| keys(b).contains(k))
    }

    #[test]
    fn any_one_field_may_be_wrong() {
        let selam = record("Selam", "Tesfay", (1994, 3, 11));
        assert!(shared(&selam, &record("ሰላም", "ተስፋይ", (1988, 1, 1))), "other date, other script");
        assert!(shared(&selam, &record("Tesfai", "Selam", (1994, 11, 3))), "all swapped");
        assert!(shared(&selam, &record("Selam", "Gebremedhin", (1994, 1, 1))), "other family name, guessed date");
        assert!(shared(&selam, &record("S.", "", (1994, 3, 11))), "date alone");
        assert!(!shared(&selam, &record("Oksana", "Bondar", (1990, 6, 2))));
    }

    #[test]
    fn one_of_two_dates_is_enough() {
        let mut selam = record("Selam", "Tesfay", (1994, 1, 1));
        selam.births.push(PartialDate::new(1996, Some(3), Some(11)));
        assert!(shared(&selam, &record("", "", (1996, 11, 3))));
    }

    #[test]
    fn a_telephone_is_enough() {
        let phones = vec![Phone::parse("0400 00 00 12").unwrap()];
        let a = Record { phones: phones.clone(), ..Record::default() };
        let b = Record { phones, ..record("Amina", "Haddad", (1990, 6, 2)) };
        assert!(shared(&a, &b));
    }

    #[test]
    fn a_home_is_enough_whatever_the_postcode() {
        let at = |street: &str, postcode: &str| {
            let (street, house, postcode) = (street.to_owned(), "12".to_owned(), postcode.to_owned());
            Record { addresses: vec![Address { street, house, postcode }], ..Record::default() }
        };
        assert!(shared(&at("Turnhoutsebaan", "2140"), &at("turnhoutse baan", "")));
        assert!(!shared(&at("Turnhoutsebaan", "2140"), &at("Carnotstraat", "2060")));
    }

    #[test]
    fn nothing_known_has_no_keys() {
        assert!(keys(&Record::default()).is_empty());
    }

    #[test]
    fn keys_are_the_same_on_every_machine() {
        let sum = keys(&record("Selam", "Tesfay", (1994, 3, 11))).iter().fold(0i64, |sum, key| sum.wrapping_add(*key));
        assert_eq!(sum, 4050648193676140010, "when the rules change, so must KEY_VERSION");
    }
}
