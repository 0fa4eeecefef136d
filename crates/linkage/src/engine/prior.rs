//! What is known of registers of newcomers before anything was learnt of this one: where learning starts, and a little of
//! what it ends with.

use super::level::{FIELDS, Field, LEVELS, address, birth, name, number, order, same, sex};
use super::weights::Table;

fn table(rows: &[(Field, &[(u8, f64)])]) -> Table {
    let mut table = [[1e-3f64; LEVELS]; FIELDS];
    for (field, levels) in rows {
        for (level, share) in *levels {
            table[*field as usize][usize::from(*level)] = *share;
        }
    }
    table
}

/// What is known of one person's registrations before anything was learnt.
pub(super) fn person_at_first() -> Table {
    table(&[
        (
            Field::Given,
            &[
                (name::OTHER, 0.02),
                (name::FAINT, 0.01),
                (name::SOME, 0.02),
                (name::LOOSE, 0.04),
                (name::ONE_OF, 0.02),
                (name::SIMILAR, 0.07),
                (name::FEWER, 0.06),
                (name::CLOSE, 0.16),
                (name::SAME, 0.2),
                (name::EXACT, 0.4),
            ],
        ),
        (
            Field::Family,
            &[
                (name::OTHER, 0.02),
                (name::FAINT, 0.01),
                (name::SOME, 0.02),
                (name::LOOSE, 0.04),
                (name::ONE_OF, 0.02),
                (name::SIMILAR, 0.07),
                (name::FEWER, 0.06),
                (name::CLOSE, 0.16),
                (name::SAME, 0.2),
                (name::EXACT, 0.4),
            ],
        ),
        (Field::Order, &[(order::STRAIGHT, 0.86), (order::SWAPPED, 0.1), (order::MIXED, 0.04)]),
        (
            Field::Birth,
            &[
                (birth::OTHER, 0.015),
                (birth::SAME_YEAR, 0.005),
                (birth::GUESS_NEAR, 0.01),
                (birth::GUESS_NEXT, 0.02),
                (birth::GUESS_YEAR, 0.07),
                (birth::NEXT, 0.02),
                (birth::ONE_PART, 0.03),
                (birth::SWAPPED, 0.03),
                (birth::EQUAL_GUESS, 0.1),
                (birth::EQUAL, 0.7),
            ],
        ),
        (
            Field::Number,
            &[
                (number::CONFLICT, 0.01),
                (number::OTHER_KIND, 0.05),
                (number::MUTATED, 0.1),
                (number::TYPED, 0.02),
                (number::EQUAL, 0.82),
            ],
        ),
        (Field::File, &[(same::NO, 0.04), (same::NEARLY, 0.01), (same::YES, 0.95)]),
        (Field::Phone, &[(same::NO, 0.6), (same::NEARLY, 0.01), (same::YES, 0.39)]),
        (Field::Email, &[(same::NO, 0.15), (same::NEARLY, 0.05), (same::YES, 0.8)]),
        (
            Field::Address,
            &[
                (address::OTHER, 0.6),
                (address::AREA, 0.05),
                (address::NEAR, 0.05),
                (address::MOVED_CODE, 0.02),
                (address::SAME, 0.28),
            ],
        ),
        (Field::Sex, &[(sex::OTHER, 0.4), (sex::SAME, 0.6), (sex::OTHER_OF_NAME, 0.04), (sex::SAME_OF_NAME, 0.96)]),
        (Field::Nationality, &[(same::NO, 0.04), (same::YES, 0.96)]),
        (Field::Partner, &[(same::NO, 0.98), (same::YES, 0.02)]),
    ])
}

/// The same of relatives: they share much, but neither the given name nor the birth date.
pub(super) fn relative_at_first() -> Table {
    table(&[
        (
            Field::Given,
            &[
                (name::OTHER, 0.75),
                (name::FAINT, 0.1),
                (name::SOME, 0.05),
                (name::LOOSE, 0.04),
                (name::ONE_OF, 0.015),
                (name::SIMILAR, 0.015),
                (name::FEWER, 0.01),
                (name::CLOSE, 0.01),
                (name::SAME, 0.005),
                (name::EXACT, 0.005),
            ],
        ),
        (
            Field::Family,
            &[
                (name::OTHER, 0.3),
                (name::FAINT, 0.05),
                (name::SOME, 0.03),
                (name::LOOSE, 0.04),
                (name::ONE_OF, 0.02),
                (name::SIMILAR, 0.06),
                (name::FEWER, 0.05),
                (name::CLOSE, 0.08),
                (name::SAME, 0.12),
                (name::EXACT, 0.25),
            ],
        ),
        (Field::Order, &[(order::STRAIGHT, 0.9), (order::SWAPPED, 0.06), (order::MIXED, 0.04)]),
        (
            Field::Birth,
            &[
                (birth::OTHER, 0.9),
                (birth::SAME_YEAR, 0.02),
                (birth::GUESS_NEAR, 0.03),
                (birth::GUESS_NEXT, 0.01),
                (birth::GUESS_YEAR, 0.01),
                (birth::NEXT, 0.003),
                (birth::ONE_PART, 0.005),
                (birth::SWAPPED, 0.001),
                (birth::EQUAL_GUESS, 0.003),
                (birth::EQUAL, 0.005),
            ],
        ),
        (
            Field::Number,
            &[
                (number::CONFLICT, 0.6),
                (number::OTHER_KIND, 0.39),
                (number::MUTATED, 1e-3),
                (number::TYPED, 1e-3),
                (number::EQUAL, 3e-3),
            ],
        ),
        (Field::File, &[(same::NO, 0.99), (same::NEARLY, 1e-3), (same::YES, 4e-3)]),
        (Field::Phone, &[(same::NO, 0.8), (same::NEARLY, 0.005), (same::YES, 0.19)]),
        (Field::Email, &[(same::NO, 0.97), (same::NEARLY, 0.005), (same::YES, 0.02)]),
        (
            Field::Address,
            &[
                (address::OTHER, 0.4),
                (address::AREA, 0.05),
                (address::NEAR, 0.04),
                (address::MOVED_CODE, 0.02),
                (address::SAME, 0.49),
            ],
        ),
        (Field::Sex, &[(sex::OTHER, 0.5), (sex::SAME, 0.5), (sex::OTHER_OF_NAME, 0.15), (sex::SAME_OF_NAME, 0.85)]),
        (Field::Nationality, &[(same::NO, 0.04), (same::YES, 0.96)]),
        (Field::Partner, &[(same::NO, 0.93), (same::YES, 0.07)]),
    ])
}
