//! How two birth dates agree, guesses and slips of the pen among them.

use super::level::{MISSING, birth};
use super::traits::{Day, NumberTrait, Traits};

/// The date typed, or the one in the number where that one says more and the numbers do not speak for themselves.
pub(super) fn birth_level(a: &Traits, b: &Traits) -> u8 {
    let plain = day_level(a.birth, b.birth);
    if a.number.digits == b.number.digits && a.number.digits != 0 {
        return plain;
    }
    let better = |own: Day, number: &NumberTrait| {
        let says_more = number.valid && number.birth.day != 0 && (own.is_unknown() || own.is_guess());
        if says_more { number.birth } else { own }
    };
    let (x, y) = (better(a.birth, &a.number), better(b.birth, &b.number));
    if (x, y) == (a.birth, b.birth) { plain } else { day_level(x, y).max(plain) }
}

/// How two dates agree.
pub fn day_level(a: Day, b: Day) -> u8 {
    if a.is_unknown() || b.is_unknown() {
        return MISSING;
    }
    let years = (i32::from(a.year) - i32::from(b.year)).abs();
    let guess = a.is_guess() || b.is_guess();
    if years == 0 {
        return match () {
            () if a.is_guess() && b.is_guess() => birth::EQUAL_GUESS,
            () if a == b => birth::EQUAL,
            () if guess => birth::GUESS_YEAR,
            // A month without a day agrees with every day of it.
            () if a.day == 0 || b.day == 0 => {
                if a.month == b.month {
                    birth::GUESS_YEAR
                } else {
                    birth::SAME_YEAR
                }
            }
            () if (a.month, a.day) == (b.day, b.month) => birth::SWAPPED,
            () if is_next_day(a, b) => birth::NEXT,
            () if a.month == b.month || a.day == b.day => birth::ONE_PART,
            () => birth::SAME_YEAR,
        };
    }
    if guess {
        return match years {
            1 => birth::GUESS_NEXT,
            2 | 3 => birth::GUESS_NEAR,
            _ => birth::OTHER,
        };
    }
    if (a.month, a.day) == (b.month, b.day) {
        let digits = |y: i16| [y / 1000, y / 100 % 10, y / 10 % 10, y % 10];
        let wrong = digits(a.year).into_iter().zip(digits(b.year)).filter(|(x, y)| x != y).count();
        return match (years, wrong) {
            (1, _) => birth::NEXT,
            (_, 1) => birth::ONE_PART,
            _ => birth::OTHER,
        };
    }
    if is_next_day(a, b) { birth::NEXT } else { birth::OTHER }
}

fn is_next_day(a: Day, b: Day) -> bool {
    let place = |d: Day| i32::from(d.year) * 372 + i32::from(d.month) * 31 + i32::from(d.day);
    let apart = (place(a) - place(b)).abs();
    let (early, late) = if place(a) <= place(b) { (a, b) } else { (b, a) };
    apart == 1 || (late.day == 1 && early.day >= 28 && apart <= 4)
}
