//! Blocking: the keys under which a registration is stored and found again.
//!
//! Two records are compared only when they share a key, so every key is one way of being right while
//! something else is wrong: any one field may be mistyped. A key shared by very many records says
//! nothing; the store reads at most a few hundred per key and lets the finer keys find the rest.

use crate::name::Name;
use crate::record::Record;

/// Version of the rules behind every key here and in [`crate::name`]. Store it beside the keys; when it
/// differs, compute them again.
pub const KEY_VERSION: u32 = 2;

/// All keys of a record, sorted, each once. They hold name skeletons, dates and telephone digits: treat
/// them as personal data.
pub fn keys(record: &Record) -> Vec<String> {
    let mut found: Vec<String> = Vec::with_capacity(24);
    found.extend(record.numbers.iter().map(|n| format!("i:{}", n.hash)));
    found.extend(record.phones.iter().map(|p| format!("p:{}", p.key())));
    let date = record.birth.and_then(|b| Some((b.year(), b.month()?, b.day()?)));
    if let Some((year, month, day)) = date.filter(|(_, m, d)| (*m, *d) != (1, 1)) {
        let (low, high) = (month.min(day), month.max(day));
        found.push(format!("d:{year}-{low}-{high}"));
    }
    for name in &record.names {
        let skeletons = Name::parse(&name.whole()).keys();
        for (i, skeleton) in skeletons.iter().enumerate() {
            if let Some(birth) = record.birth {
                found.push(format!("y:{skeleton}:{}", birth.year()));
            }
            if let Some((_, month, day)) = date.filter(|(_, m, d)| (*m, *d) != (1, 1)) {
                found.push(format!("m:{skeleton}:{}-{}", month.min(day), month.max(day)));
            }
            for other in skeletons.iter().skip(i + 1) {
                let (first, second) = if skeleton < other { (skeleton, other) } else { (other, skeleton) };
                found.push(format!("n:{first}:{second}"));
            }
        }
        if let [only] = skeletons.as_slice() {
            found.push(format!("n:{only}"));
        }
    }
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::PartialDate;
    use crate::phone::Phone;
    use crate::record::PersonName;

    fn record(given: &str, family: &str, birth: (i16, u8, u8)) -> Record {
        Record {
            names: vec![PersonName::new(given, family)],
            birth: Some(PartialDate::new(birth.0, Some(birth.1), Some(birth.2))),
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
    fn a_telephone_is_enough() {
        let phones = vec![Phone::parse("0400 00 00 12").unwrap()];
        let a = Record { phones: phones.clone(), ..Record::default() };
        let b = Record { phones, ..record("Amina", "Haddad", (1990, 6, 2)) };
        assert!(shared(&a, &b));
    }

    #[test]
    fn nothing_known_has_no_keys() {
        assert!(keys(&Record::default()).is_empty());
    }
}
