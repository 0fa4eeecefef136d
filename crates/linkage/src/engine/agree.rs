//! How two registrations agree, field by field: a [`Pattern`] of levels, and how common the agreeing words are.

use super::dates::birth_level;
use super::level::{Field, MISSING, Pattern, address, name, number, same, sex};
use super::lexicon::Ear;
use super::names::names;
use super::traits::{NumberTrait, Traits};

pub use super::dates::day_level;

/// A pattern with what the words that agreed are worth.
#[derive(Clone, Copy, Debug, Default)]
pub struct Agreement {
    /// The levels.
    pub pattern: Pattern,
    /// How common the agreeing given name is, as in [`Common`]: everybody, the same nationality.
    pub given: (u8, u8),
    /// The family name.
    pub family: (u8, u8),
}

/// Compares two registrations.
pub fn agree(a: &Traits, b: &Traits, ear: &mut Ear<'_>) -> Agreement {
    let names = names(a, b, ear);
    let mut pattern = Pattern::default();
    pattern.set(Field::Given, names.given.level);
    pattern.set(Field::Family, names.family.level);
    pattern.set(Field::Order, names.order);
    pattern.set(Field::Birth, birth_level(a, b));
    pattern.set(Field::Number, number_level(&a.number, &b.number));
    pattern.set(Field::File, digits_level(a.file_number, b.file_number));
    pattern.set(Field::Phone, digits_level(a.phone, b.phone));
    pattern.set(Field::Email, email_level(a, b));
    pattern.set(Field::Address, address_level(a, b, ear));
    pattern.set(Field::Sex, sex_level(a.sex, b.sex, names.given.level));
    pattern.set(Field::Nationality, equal(u64::from(a.nationality), u64::from(b.nationality)));
    pattern.set(Field::Partner, equal(u64::from(a.partner), u64::from(b.partner)));
    Agreement { pattern, given: names.given.common, family: names.family.common }
}

/// Whoever has the same given name mostly has the same sex: it would count twice, so it counts by itself.
fn sex_level(a: u8, b: u8, given: u8) -> u8 {
    match (equal(u64::from(a), u64::from(b)), given) {
        (MISSING, _) => MISSING,
        (same::YES, MISSING..name::LOOSE) => sex::SAME,
        (_, MISSING..name::LOOSE) => sex::OTHER,
        (same::YES, _) => sex::SAME_OF_NAME,
        _ => sex::OTHER_OF_NAME,
    }
}

fn equal(a: u64, b: u64) -> u8 {
    match (a, b) {
        (0, _) | (_, 0) => MISSING,
        _ if a == b => same::YES,
        _ => same::NO,
    }
}

fn number_level(a: &NumberTrait, b: &NumberTrait) -> u8 {
    if a.digits == 0 || b.digits == 0 {
        return MISSING;
    }
    if a.digits == b.digits {
        return number::EQUAL;
    }
    if is_one_slip(a.digits, b.digits) {
        return number::TYPED;
    }
    match (a.bis, b.bis) {
        // Without a date in one of them nothing contradicts.
        _ if a.bis != b.bis && (a.birth == b.birth || a.birth.day == 0 || b.birth.day == 0) => number::MUTATED,
        (false, false) if a.valid && b.valid => number::CONFLICT,
        _ => number::OTHER_KIND,
    }
}

/// One digit typed wrong, or two neighbours swapped.
fn is_one_slip(a: u64, b: u64) -> bool {
    let (mut x, mut y) = (a, b);
    let mut wrong = [(0u64, 0u64); 2];
    let (mut count, mut last, mut at, mut gap) = (0usize, 0usize, 0usize, 0usize);
    while x != 0 || y != 0 {
        if x % 10 != y % 10 {
            if count == 2 {
                return false;
            }
            wrong[count] = (x % 10, y % 10);
            gap = at - last;
            last = at;
            count += 1;
        }
        (x, y, at) = (x / 10, y / 10, at + 1);
    }
    match count {
        0 | 1 => true,
        _ => gap == 1 && wrong[0].0 == wrong[1].1 && wrong[0].1 == wrong[1].0,
    }
}

fn digits_level(a: u64, b: u64) -> u8 {
    match equal(a, b) {
        same::NO if is_one_slip(a, b) => same::NEARLY,
        level => level,
    }
}

fn email_level(a: &Traits, b: &Traits) -> u8 {
    match equal(a.email, b.email) {
        same::NO if a.email_name == b.email_name => same::NEARLY,
        level => level,
    }
}

fn address_level(a: &Traits, b: &Traits, ear: &mut Ear<'_>) -> u8 {
    if a.street == 0 || b.street == 0 {
        return match equal(u64::from(a.postcode), u64::from(b.postcode)) {
            same::YES => address::AREA,
            same::NO => address::OTHER,
            _ => MISSING,
        };
    }
    let code = equal(u64::from(a.postcode), u64::from(b.postcode));
    let house = a.house == b.house && a.house != 0;
    if !house && code == same::NO {
        return if a.street == b.street { address::AREA } else { address::OTHER };
    }
    let street = a.street == b.street || ear.likeness(a.street, b.street) >= 0.80;
    match (street, house, code) {
        (true, true, same::NO) => address::MOVED_CODE,
        (true, true, _) => address::SAME,
        (true, false, same::YES) | (false, true, same::YES) => address::NEAR,
        (false, false, same::YES) | (true, _, _) => address::AREA,
        _ => address::OTHER,
    }
}
