//! The fields of a registration and the levels at which two of them agree.

/// The fields of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[repr(u8)]
pub enum Field {
    /// Given names.
    Given,
    /// Family names.
    Family,
    /// Whether the parts of the name stand in the same places.
    Order,
    /// Birth date.
    Birth,
    /// National or BIS number.
    Number,
    /// File number.
    File,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// Address.
    Address,
    /// Sex.
    Sex,
    /// Nationality.
    Nationality,
    /// Registered by the same partner.
    Partner,
}

/// How many fields there are.
pub const FIELDS: usize = 12;
/// How many levels a field has at most.
pub const LEVELS: usize = 12;
/// The level of a field that is missing on a side: it says nothing.
pub const MISSING: u8 = 0;

impl Field {
    /// All, in order.
    pub const ALL: [Self; FIELDS] = [
        Self::Given,
        Self::Family,
        Self::Order,
        Self::Birth,
        Self::Number,
        Self::File,
        Self::Phone,
        Self::Email,
        Self::Address,
        Self::Sex,
        Self::Nationality,
        Self::Partner,
    ];
}

/// Levels of names.
pub mod name {
    /// Another name.
    pub const OTHER: u8 = 1;
    /// Little in common (likeness ≥ 0.40).
    pub const FAINT: u8 = 2;
    /// Something in common (≥ 0.55).
    pub const SOME: u8 = 3;
    /// Could be (≥ 0.68).
    pub const LOOSE: u8 = 4;
    /// One word of several agrees, others contradict.
    pub const ONE_OF: u8 = 5;
    /// A careless spelling (≥ 0.80).
    pub const SIMILAR: u8 = 6;
    /// All words of one side, and the other has more.
    pub const FEWER: u8 = 7;
    /// One sound apart (≥ 0.90).
    pub const CLOSE: u8 = 8;
    /// Sounds the same (≥ 0.97).
    pub const SAME: u8 = 9;
    /// Written the same.
    pub const EXACT: u8 = 10;
}

/// Levels of the order of names.
pub mod order {
    /// Given name against given name.
    pub const STRAIGHT: u8 = 1;
    /// Given name against family name.
    pub const SWAPPED: u8 = 2;
    /// A side has one part only: compared with both parts of the other.
    pub const MIXED: u8 = 3;
}

/// Levels of birth dates.
pub mod birth {
    /// Different.
    pub const OTHER: u8 = 1;
    /// The year only, both days known.
    pub const SAME_YEAR: u8 = 2;
    /// A guess on a side, at most three years apart.
    pub const GUESS_NEAR: u8 = 3;
    /// A guess on a side, one year apart.
    pub const GUESS_NEXT: u8 = 4;
    /// A guess on a side, the same year.
    pub const GUESS_YEAR: u8 = 5;
    /// The next day, or one year apart.
    pub const NEXT: u8 = 6;
    /// One part differs, by a digit.
    pub const ONE_PART: u8 = 7;
    /// Day and month swapped.
    pub const SWAPPED: u8 = 8;
    /// Both the first of January of one year.
    pub const EQUAL_GUESS: u8 = 9;
    /// Equal.
    pub const EQUAL: u8 = 10;
}

/// Levels of national numbers.
pub mod number {
    /// Two different ones of one register.
    pub const CONFLICT: u8 = 1;
    /// One of each register.
    pub const OTHER_KIND: u8 = 2;
    /// One of each register, for the same birth date.
    pub const MUTATED: u8 = 3;
    /// One typing error apart.
    pub const TYPED: u8 = 4;
    /// Equal.
    pub const EQUAL: u8 = 5;
}

/// Levels of things that are equal or not.
pub mod same {
    /// Different.
    pub const NO: u8 = 1;
    /// Nearly.
    pub const NEARLY: u8 = 2;
    /// Equal.
    pub const YES: u8 = 3;
}

/// Levels of sex.
pub mod sex {
    /// Another, with another given name.
    pub const OTHER: u8 = 1;
    /// The same, with another given name.
    pub const SAME: u8 = 2;
    /// Another, though the given names are alike.
    pub const OTHER_OF_NAME: u8 = 3;
    /// The same, with given names that are alike.
    pub const SAME_OF_NAME: u8 = 4;
}

/// Levels of addresses.
pub mod address {
    /// Elsewhere.
    pub const OTHER: u8 = 1;
    /// The same postcode, or the same street.
    pub const AREA: u8 = 2;
    /// Two of street, number and postcode.
    pub const NEAR: u8 = 3;
    /// Street and number, another postcode.
    pub const MOVED_CODE: u8 = 4;
    /// The same.
    pub const SAME: u8 = 5;
}

/// The levels of all fields. How common the words are that agree stands beside it, in [`Agreement`](super::agree::Agreement).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pattern(pub [u8; FIELDS]);

impl Pattern {
    /// The level of a field.
    pub fn level(&self, field: Field) -> u8 {
        self.0.get(field as usize).copied().unwrap_or(MISSING)
    }

    pub(super) fn set(&mut self, field: Field, level: u8) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = level;
        }
    }
}
