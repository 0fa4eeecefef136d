//! A [`Record`] made comparable: as many [`Traits`] as it takes to hold each of its spellings, telephones, numbers and
//! addresses once. Which of them stand together means nothing: a file is compared by the best of each.

use super::hash::Mix;
use super::traits::{Day, NumberTrait, Reader, Sheet, Traits};
use crate::date::PartialDate;
use crate::record::{HashedNumber, NumberSort, PersonName, Record};

impl Reader {
    /// Makes a record comparable.
    pub fn record(&mut self, record: &Record) -> Vec<Traits> {
        let (numbers, files): (Vec<_>, Vec<_>) = record.numbers.iter().partition(|n| n.kind != NumberSort::Other);
        let (names, births): (Vec<_>, Vec<_>) = (record.spellings().collect(), record.dates().collect());
        let most = [
            names.len(),
            births.len(),
            record.phones.len(),
            record.emails.len(),
            record.addresses.len(),
            numbers.len(),
            files.len(),
        ];
        (0..most.into_iter().max().unwrap_or(0).max(1))
            .map(|i| self.one(record, i, (&names, &births), (&numbers, &files)))
            .collect()
    }

    fn one(
        &mut self,
        record: &Record,
        i: usize,
        (names, births): (&[&PersonName], &[PartialDate]),
        (numbers, files): (&[&HashedNumber], &[&HashedNumber]),
    ) -> Traits {
        let name = in_turn(names, i);
        let address = in_turn(&record.addresses, i);
        let mut traits = self.read(&Sheet {
            given: name.map_or("", |n| &n.given),
            family: name.map_or("", |n| &n.family),
            sex: &record.sex,
            nationality: &record.nationality,
            email: in_turn(&record.emails, i).map_or("", String::as_str),
            street: address.map_or("", |a| &a.street),
            house_number: address.map_or("", |a| &a.house),
            postcode: address.map_or("", |a| &a.postcode),
            ..Sheet::default()
        });
        traits.birth = in_turn(births, i).copied().map(Day::from).unwrap_or_default();
        traits.phone = in_turn(&record.phones, i).map_or(0, |p| super::traits::last_digits(p.key()));
        traits.number = in_turn(numbers, i).map(|n| number(n)).unwrap_or_default();
        traits.file_number = in_turn(files, i).map_or(0, |n| hash(&n.hash));
        traits
    }
}

/// The i-th of a list, from the start again when it is shorter.
fn in_turn<T>(list: &[T], i: usize) -> Option<&T> {
    list.get(i.checked_rem(list.len())?)
}

/// Only its hash is known: it is equal to another or it is not.
fn number(number: &HashedNumber) -> NumberTrait {
    let birth = number.birth.map(Day::from).unwrap_or_default();
    NumberTrait { digits: hash(&number.hash), bis: number.kind == NumberSort::Bis, valid: true, birth }
}

fn hash(text: &str) -> u64 {
    Mix::of(2).with_text(text).value()
}
