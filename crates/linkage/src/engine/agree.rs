//! How two registrations agree, field by field: a [`Pattern`] of levels, and the words that agreed.

use super::lexicon::{Ear, PART, Part, WordId};
use super::traits::{Day, NumberTrait, Traits};

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

/// The levels of all fields, and how common the agreeing words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pattern(pub [u8; FIELDS]);

impl Pattern {
    /// The level of a field.
    pub fn level(&self, field: Field) -> u8 {
        self.0.get(field as usize).copied().unwrap_or(MISSING)
    }

    fn set(&mut self, field: Field, level: u8) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = level;
        }
    }
}

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

/// How a part of a name agrees.
#[derive(Clone, Copy, Debug, Default)]
struct PartMatch {
    level: u8,
    common: (u8, u8),
}

#[derive(Clone, Copy, Debug, Default)]
struct NameMatch {
    given: PartMatch,
    family: PartMatch,
    order: u8,
}

impl NameMatch {
    /// Nobody knows which of two swapped names is the swapped one. Relatives share the family name only, so what agrees
    /// better is taken for that.
    fn family_first(self) -> Self {
        if self.given.level > self.family.level {
            Self { given: self.family, family: self.given, ..self }
        } else {
            self
        }
    }

    fn worth(&self) -> u32 {
        const WORTH: [u32; 11] = [4, 0, 1, 3, 5, 8, 11, 13, 15, 17, 18];
        let of = |level: u8| WORTH.get(usize::from(level)).copied().unwrap_or(0);
        of(self.given.level) + of(self.family.level)
    }
}

fn names(a: &Traits, b: &Traits, ear: &mut Ear<'_>) -> NameMatch {
    if a.given.is_empty() || a.family.is_empty() || b.given.is_empty() || b.family.is_empty() {
        return mixed(a, b, ear);
    }
    let straight = NameMatch {
        given: part(Known::given(a), Known::given(b), ear),
        family: part(Known::family(a), Known::family(b), ear),
        order: order::STRAIGHT,
    };
    if straight.given.level >= name::SIMILAR && straight.family.level >= name::SIMILAR {
        return straight;
    }
    let swapped = NameMatch {
        given: part(Known::given(a), Known::family(b), ear),
        family: part(Known::family(a), Known::given(b), ear),
        order: order::SWAPPED,
    };
    if swapped.worth() > straight.worth() + 8 { swapped.family_first() } else { straight }
}

/// A side has one part only: its words are looked for in both parts of the other.
fn mixed(a: &Traits, b: &Traits, ear: &mut Ear<'_>) -> NameMatch {
    let empty = |t: &Traits| t.given.is_empty() && t.family.is_empty();
    if empty(a) || empty(b) {
        return NameMatch::default();
    }
    let one = |t: &Traits| t.given.is_empty() || t.family.is_empty();
    // The side with both parts, if any, says what is a given name.
    let (short, long) = if one(a) { (a, b) } else { (b, a) };
    let words = only(short);
    if one(long) {
        let given = part(words, only(long), ear);
        return NameMatch { given, family: PartMatch::default(), order: order::MIXED };
    }
    let given = part(Known::given(long), words, ear);
    let family = part(Known::family(long), words, ear);
    if words.words.words().len() > 1 {
        return NameMatch { given: within(given), family: within(family), order: order::MIXED };
    }
    let none = PartMatch::default();
    let (given, family) = if given.level >= family.level { (given, none) } else { (none, family) };
    NameMatch { given, family, order: order::MIXED }
}

/// The one part that a name has.
fn only(t: &Traits) -> Known<'_> {
    if t.given.is_empty() { Known::family(t) } else { Known::given(t) }
}

/// Words that belong to the other part do not contradict this one.
fn within(found: PartMatch) -> PartMatch {
    let level = if matches!(found.level, name::FEWER | name::ONE_OF) { name::CLOSE } else { found.level };
    PartMatch { level, ..found }
}

/// A part of a name, and how common each of its words is where it stands.
#[derive(Clone, Copy)]
struct Known<'t> {
    words: &'t Part,
    common: &'t [u8; PART],
    here: &'t [u8; PART],
}

impl<'t> Known<'t> {
    fn given(t: &'t Traits) -> Self {
        Self { words: &t.given, common: &t.common.given, here: &t.common.given_here }
    }

    fn family(t: &'t Traits) -> Self {
        Self { words: &t.family, common: &t.common.family, here: &t.common.family_here }
    }

    fn worth(&self, i: usize) -> (u8, u8) {
        (self.common.get(i).copied().unwrap_or(255), self.here.get(i).copied().unwrap_or(255))
    }
}

/// The words of one part against the words of another. A word counts as common as it is on the side where it is commoner:
/// a family name is rare among given names.
fn part(a: Known<'_>, b: Known<'_>, ear: &mut Ear<'_>) -> PartMatch {
    let worth = |i: usize, j: usize| {
        let (x, y) = (a.worth(i), b.worth(j));
        (x.0.min(y.0), x.1.min(y.1))
    };
    let (a, b) = (a.words, b.words);
    if let ([x], [y]) = (a.words(), b.words()) {
        let level = if x == y { name::EXACT } else { by_likeness(ear.likeness(*x, *y)) };
        return PartMatch { level, common: worth(0, 0) };
    }
    if a.is_empty() || b.is_empty() {
        return PartMatch::default();
    }
    let pairs = Pairs::of(a, b, ear);
    let rarest = |least: f32| {
        let agreed = pairs.taken().filter(|p| p.like >= least).map(|p| worth(p.i, p.j));
        agreed.max().unwrap_or_else(|| worth(0, 0))
    };
    let joined = joined(a, b, ear);
    let (strong, most) = (pairs.count(0.90), a.words().len().max(b.words().len()));
    let fewest = a.words().len().min(b.words().len());
    let level = if strong == most {
        match pairs.least() {
            1.0 => name::EXACT,
            l if l >= 0.97 => name::SAME,
            _ => name::CLOSE,
        }
    } else if joined >= 0.90 {
        if joined >= 0.97 { name::SAME } else { name::CLOSE }
    } else if strong == fewest {
        name::FEWER
    } else {
        let whole = pairs.whole(a, b, ear).max(joined);
        match whole {
            w if w >= 0.80 => name::SIMILAR,
            _ if strong > 0 => name::ONE_OF,
            w => by_likeness(w),
        }
    };
    PartMatch { level, common: rarest(0.90) }
}

fn by_likeness(like: f32) -> u8 {
    match like {
        l if l >= 0.97 => name::SAME,
        l if l >= 0.90 => name::CLOSE,
        l if l >= 0.80 => name::SIMILAR,
        l if l >= 0.68 => name::LOOSE,
        l if l >= 0.55 => name::SOME,
        l if l >= 0.40 => name::FAINT,
        _ => name::OTHER,
    }
}

fn joined(a: &Part, b: &Part, ear: &mut Ear<'_>) -> f32 {
    let whole = |p: &Part| if p.joined == 0 { p.words().first().copied().unwrap_or(0) } else { p.joined };
    ear.likeness(whole(a), whole(b))
}

#[derive(Clone, Copy, Default)]
struct WordPair {
    i: usize,
    j: usize,
    like: f32,
}

/// The words of two parts paired off, the most alike first.
struct Pairs {
    pairs: [WordPair; 4],
    len: usize,
}

impl Pairs {
    fn of(a: &Part, b: &Part, ear: &mut Ear<'_>) -> Self {
        let mut table = [[0f32; 4]; 4];
        for (row, x) in table.iter_mut().zip(a.words()) {
            for (cell, y) in row.iter_mut().zip(b.words()) {
                *cell = ear.likeness(*x, *y);
            }
        }
        let mut found = Self { pairs: [WordPair::default(); 4], len: 0 };
        let (mut left, mut right) = ([false; 4], [false; 4]);
        while found.len < a.words().len().min(b.words().len()) {
            let mut best = WordPair { i: 0, j: 0, like: -1.0 };
            for (i, row) in table.iter().enumerate().take(a.words().len()) {
                for (j, like) in row.iter().enumerate().take(b.words().len()) {
                    if !left[i] && !right[j] && *like > best.like {
                        best = WordPair { i, j, like: *like };
                    }
                }
            }
            left[best.i] = true;
            right[best.j] = true;
            found.pairs[found.len] = best;
            found.len += 1;
        }
        found
    }

    fn taken(&self) -> impl Iterator<Item = &WordPair> {
        self.pairs.iter().take(self.len)
    }

    fn count(&self, least: f32) -> usize {
        self.taken().filter(|p| p.like >= least).count()
    }

    fn least(&self) -> f32 {
        self.taken().map(|p| p.like).fold(1.0, f32::min)
    }

    /// Likeness of the whole part: words that only one side has weigh half.
    fn whole(&self, a: &Part, b: &Part, ear: &Ear<'_>) -> f32 {
        let length = |w: WordId| ear.lexicon().length(w) as f32;
        let (mut agreed, mut all) = (0.0, 0.0);
        let (mut left, mut right) = ([false; 4], [false; 4]);
        for pair in self.taken() {
            let weight =
                a.words().get(pair.i).map_or(0.0, |w| length(*w)) + b.words().get(pair.j).map_or(0.0, |w| length(*w));
            agreed += pair.like * weight;
            all += weight;
            left[pair.i] = true;
            right[pair.j] = true;
        }
        for (words, taken) in [(a.words(), left), (b.words(), right)] {
            all += 0.5 * words.iter().zip(taken).filter(|(_, t)| !t).map(|(w, _)| length(*w)).sum::<f32>();
        }
        if all == 0.0 { 0.0 } else { agreed / all }
    }
}

/// The date typed, or the one in the number where that one says more and the numbers do not speak for themselves.
fn birth_level(a: &Traits, b: &Traits) -> u8 {
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
        _ if a.bis != b.bis && a.birth == b.birth && a.birth.day != 0 => number::MUTATED,
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
