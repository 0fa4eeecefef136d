//! A look through a whole register of files, each of which may hold several spellings, dates and numbers of one person.

use crate::engine_world::{Written, national, population};
use opweg_linkage::compare::{Verdict, compare};
use opweg_linkage::date::PartialDate;
use opweg_linkage::engine::dedupe::Stage;
use opweg_linkage::engine::doubles::{Looked, TEACHES, look, look_while};
use opweg_linkage::engine::explain::Kin;
use opweg_linkage::model::Model;
use opweg_linkage::number::BelgianNumber;
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{Address, HashedNumber, NumberSort, PersonName, Record};
use std::ops::ControlFlow;

fn whole(files: &[Record], different: &[(usize, usize)]) -> Looked {
    look(files, different, 0.0)
}

fn day(text: &str) -> Option<PartialDate> {
    let parts: Vec<i16> = text.split('-').filter_map(|p| p.parse().ok()).collect();
    let small = |i: usize| u8::try_from(*parts.get(i)?).ok();
    parts.first().map(|year| PartialDate::new(*year, small(1), small(2)))
}

fn record(w: &Written) -> Record {
    let number = BelgianNumber::parse(&w.number).ok();
    let hashed = |n: BelgianNumber| HashedNumber { kind: NumberSort::National, hash: n.digits(), birth: n.birth() };
    Record {
        names: vec![PersonName::new(w.given.as_str(), w.family.as_str())],
        births: day(&w.birth).into_iter().collect(),
        phones: Phone::parse(&w.phone).into_iter().collect(),
        numbers: number.map(hashed).into_iter().collect(),
        sex: w.sex.to_owned(),
        nationality: w.nationality.clone(),
        addresses: vec![Address { street: w.street.clone(), house: w.house.clone(), postcode: w.postcode.clone() }],
        ..Record::default()
    }
}

/// What of all pairs of one person was found, and what of what was found is one person.
fn recall_and_precision(looked: &Looked, person: &[u32]) -> (f64, f64) {
    let pairs = (0..person.len()).flat_map(|a| (a + 1..person.len()).map(move |b| (a, b)));
    let all = pairs.filter(|(a, b)| person[*a] == person[*b]).count();
    let right = looked.doubles.iter().filter(|d| person[d.one] == person[d.other]).count();
    (right as f64 / all as f64, right as f64 / looked.doubles.len().max(1) as f64)
}

#[test]
fn a_small_register_is_judged_by_the_built_in_model() {
    let (written, person) = population(200, 41);
    let files: Vec<Record> = written.iter().map(record).collect();
    let looked = whole(&files, &[]);
    assert!(looked.learnt.is_none() && looked.shares.is_none());
    let (recall, precision) = recall_and_precision(&looked, &person);
    assert!(recall > 0.9 && precision > 0.93, "recall {recall}, precision {precision}");
    let first = looked.doubles.first().unwrap();
    assert_eq!(first.explanation.likeliest, Some(Kin::Person));
    let again = whole(&files, &[(first.one, first.other)]);
    assert!(again.doubles.iter().all(|d| (d.one, d.other) != (first.one, first.other)));
}

#[test]
fn a_large_register_teaches_and_finds_its_people() {
    let (written, person) = population(480, 43);
    let files: Vec<Record> = written.iter().map(record).collect();
    assert!(files.len() >= TEACHES, "{}", files.len());
    let looked = whole(&files, &[]);
    assert!(looked.learnt.is_some() && looked.shares.is_some());
    let (recall, precision) = recall_and_precision(&looked, &person);
    assert!(recall > 0.9 && precision > 0.93, "recall {recall}, precision {precision}");
}

/// A register in which everybody has one file, with both spellings and both dates they ever gave.
fn nobody_twice(households: usize) -> Vec<Record> {
    let (written, person) = population(households, 47);
    let mut files: Vec<Record> = Vec::new();
    let mut before = 0;
    for (w, person) in written.iter().zip(person) {
        let new = record(w);
        match files.last_mut().filter(|_| person == before) {
            Some(file) => {
                file.names.extend(new.names);
                file.births.extend(new.births);
                file.addresses.extend(new.addresses);
            }
            None => files.push(new),
        }
        before = person;
    }
    files
}

#[test]
fn a_file_is_no_double_of_itself_and_teaches_nothing_of_doubles() {
    let files = nobody_twice(700);
    let looked = whole(&files, &[]);
    let learnt = looked.learnt.unwrap();
    let pairs = (files.len() as f64).powi(2) / 2.0;
    // Its own spellings are as many pairs as there are files.
    assert!(learnt.shares[0] * pairs < 0.2 * files.len() as f64, "{} of {}", learnt.shares[0] * pairs, files.len());
    assert!(looked.doubles.len() * 50 < files.len(), "{} of {}", looked.doubles.len(), files.len());
}

fn selam(given: &str, born: &str) -> Written {
    Written {
        given: given.into(),
        family: "Tesfay".into(),
        birth: born.into(),
        sex: "F",
        nationality: "ER".into(),
        phone: "0400 99 00 12".into(),
        street: "Kerkstraat".into(),
        house: "7".into(),
        postcode: "2018".into(),
        ..Written::default()
    }
}

#[test]
fn what_somebody_said_of_a_file_holds_for_all_of_its_spellings() {
    let (one, other) = (record(&selam("Oksana", "1979-09-30")), record(&selam("Selam", "1994-03-11")));
    let mut both = one.clone();
    both.names.extend(other.names.clone());
    both.births.extend(other.births.clone());
    let files = [both, other.clone(), other];
    let found = |different: &[(usize, usize)]| {
        let mut pairs: Vec<_> = whole(&files, different).doubles.iter().map(|d| (d.one, d.other)).collect();
        pairs.sort_unstable();
        pairs
    };
    assert_eq!(found(&[]), [(0, 1), (0, 2), (1, 2)]);
    assert_eq!(found(&[(1, 0), (2, 0)]), [(1, 2)]);
}

#[test]
fn a_file_with_two_national_numbers_meets_whoever_has_one_of_them() {
    let with = |numbers: &[String]| {
        let mut file = record(&selam("Selam", "1994-03-11"));
        file.numbers = numbers
            .iter()
            .flat_map(|number| record(&Written { number: number.clone(), ..Written::default() }).numbers)
            .collect();
        file
    };
    let [old, new, third] = [42, 44, 46].map(|serial| national(1994, 3, 11, serial));
    let best = |files: &[Record]| whole(files, &[]).doubles.first().map_or(-9.0, |d| d.score);
    let shared = best(&[with(&[old.clone(), new.clone()]), with(std::slice::from_ref(&new))]);
    let apart = best(&[with(&[old, new]), with(&[third])]);
    assert!(shared > 5.0 && shared > apart, "{shared} {apart}");
}

#[test]
fn a_look_that_is_told_to_stop_stops() {
    let (written, _) = population(100, 3);
    let files: Vec<Record> = written.iter().map(record).collect();
    for at in [Stage::Keying, Stage::Comparing(files.len(), files.len()), Stage::Joining] {
        let watch = |stage| if stage == at { ControlFlow::Break("enough") } else { ControlFlow::Continue(()) };
        assert_eq!(look_while(&files, &[], 0.0, &watch).err(), Some("enough"), "{at:?}");
    }
}

#[test]
fn a_desk_of_a_register_that_is_kept_well_still_knows_who_comes_back() {
    let files = nobody_twice(700);
    let looked = whole(&files, &[]);
    let count = files.len() as u32;
    let model = Model::learnt(&looked.learnt.unwrap(), count).with_shares(looked.shares.unwrap());
    let mut known = 0;
    for file in files.iter().take(100) {
        // They give another telephone and no address.
        let asked = Record { phones: Vec::new(), addresses: Vec::new(), numbers: Vec::new(), ..file.clone() };
        known += usize::from(compare(&asked, file, &model).verdict == Verdict::ProbablyKnown);
    }
    assert!(known >= 70, "{known} of 100");
}
