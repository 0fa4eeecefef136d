//! What of a registration can be compared: words as numbers, dates, hashed identifiers. Some hundred bytes each, so that a
//! million fit in memory.

use super::hash::{Map, Mix};
use super::lexicon::{Lexicon, Part, WordId};
use super::sheet::{digits_of, sex};
use crate::date::PartialDate;
use crate::number::{BelgianNumber, NumberKind};
use crate::phone::Phone;
use std::fmt;

pub use super::sheet::{Sheet, Unreadable};

/// A birth date as far as it is known; a year of 0 is nothing known.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Day {
    /// Year.
    pub year: i16,
    /// Month, 0 when unknown.
    pub month: u8,
    /// Day, 0 when unknown.
    pub day: u8,
}

impl Day {
    /// Nothing is known.
    pub fn is_unknown(self) -> bool {
        self.year == 0
    }

    /// Only the year is known, or the day is the first of January: often a guess.
    pub fn is_guess(self) -> bool {
        self.month == 0 || (self.month, self.day) == (1, 1)
    }

    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, also with `/` or `.` between; anything else, and a year outside 1000 to 2200, is
    /// unknown. A month or day that the calendar does not have is kept as it was typed: one
    /// digit of it may be right, and another registration of the same person has the same.
    pub fn read(text: &str) -> Self {
        let mut parts = text.trim().split(['-', '/', '.']);
        let year = parts.next().and_then(|p| p.parse().ok()).unwrap_or(0);
        if !(1000..=2200).contains(&year) {
            return Self::default();
        }
        let mut small = || parts.next().and_then(|p| p.parse().ok()).filter(|p| *p <= 99u8).unwrap_or(0);
        let (month, day) = (small(), small());
        Self { year, month, day: if month == 0 { 0 } else { day } }
    }

    /// Nothing stands there, or a date written year first, in digits, whatever the calendar says of it.
    pub(super) fn is_readable(text: &str) -> bool {
        let text = text.trim();
        let digits = |part: &str, most: usize| part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
        // Lists of people of long ago have years before the first.
        let mut parts = text.strip_prefix('-').unwrap_or(text).split(['-', '/', '.']);
        let year = parts.next().is_some_and(|year| year.len() == 4 && digits(year, 4));
        let rest: Vec<&str> = parts.collect();
        text.is_empty() || (year && rest.len() <= 2 && rest.iter().all(|part| !part.is_empty() && digits(part, 2)))
    }
}

impl fmt::Debug for Day {
    /// A birth date is personal: only what is known of it shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = match (self.year, self.month, self.day) {
            (0, ..) => "unknown",
            (_, 0, _) => "year",
            (_, _, 0) => "year and month",
            _ => "full",
        };
        write!(f, "Day({known})")
    }
}

impl From<PartialDate> for Day {
    fn from(date: PartialDate) -> Self {
        Self { year: date.year(), month: date.month().unwrap_or(0), day: date.day().unwrap_or(0) }
    }
}

/// A national or BIS number: its digits and what may be read from them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct NumberTrait {
    /// The eleven digits; 0 when there is none.
    pub digits: u64,
    /// Of the BIS register.
    pub bis: bool,
    /// The check digits fit.
    pub valid: bool,
    /// The birth date in it.
    pub birth: Day,
}

impl fmt::Debug for NumberTrait {
    /// Never the digits: a number in a log is a leak.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match (self.digits, self.bis) {
            (0, _) => "none",
            (_, true) => "BIS, hidden",
            (_, false) => "national, hidden",
        };
        write!(f, "NumberTrait({kind})")
    }
}

/// A registration made comparable.
#[derive(Clone, Copy, Default)]
pub struct Traits {
    /// Given names.
    pub given: Part,
    /// Family names.
    pub family: Part,
    /// Birth date as typed.
    pub birth: Day,
    /// 0 unknown, 1 female, 2 male, 3 other.
    pub sex: u8,
    /// Number of the nationality, 0 unknown.
    pub nationality: u16,
    /// Number of the partner, 0 unknown.
    pub partner: u16,
    /// National or BIS number.
    pub number: NumberTrait,
    /// The number of a file, or its hash when there is more in it than digits; 0 when there is none.
    pub file_number: u64,
    /// Last nine digits of the telephone; 0 when there is none.
    pub phone: u64,
    /// Hash of the e-mail address.
    pub email: u64,
    /// Hash of what stands before the `@`.
    pub email_name: u64,
    /// The street as one word.
    pub street: WordId,
    /// House number without box; 0 when there is none.
    pub house: u32,
    /// Hash of the postcode.
    pub postcode: u32,
    /// How many registrations have this address.
    pub crowd: u32,
    /// How common each word of the names is: see [`super::weights`].
    pub common: Common,
}

impl fmt::Debug for Traits {
    /// Telephones and days stand here as they are: only how much is known shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Traits")
            .field("given", &self.given.words().len())
            .field("family", &self.family.words().len())
            .field("birth", &self.birth)
            .field("number", &self.number)
            .field("file_number", &(self.file_number != 0))
            .field("phone", &(self.phone != 0))
            .field("email", &(self.email != 0))
            .field("address", &(self.street != 0))
            .finish_non_exhaustive()
    }
}

impl Traits {
    /// The national number, when its check digits fit; 0 for none, and for a BIS number, which may give way to another. Two
    /// registrations with different ones are never joined without a human, also where the date that was typed says that one of
    /// them is perhaps a relative's: that is what the human is for.
    pub fn sure_national(&self) -> u64 {
        if self.number.valid && !self.number.bis { self.number.digits } else { 0 }
    }
}

/// How common the words of a name are: the natural log of the share of people who have one like it, times minus twenty
/// (see [`coded`](super::weights::coded)), in the whole register and among people of the same nationality. 255 is unknown.
#[derive(Clone, Copy, Debug)]
pub struct Common {
    /// Given names: everybody.
    pub given: [u8; super::lexicon::PART],
    /// Given names: the same nationality.
    pub given_here: [u8; super::lexicon::PART],
    /// Family names: everybody.
    pub family: [u8; super::lexicon::PART],
    /// Family names: the same nationality.
    pub family_here: [u8; super::lexicon::PART],
}

impl Default for Common {
    fn default() -> Self {
        let none = [255; super::lexicon::PART];
        Self { given: none, given_here: none, family: none, family_here: none }
    }
}

/// Makes registrations comparable, and keeps what is common to them.
#[derive(Default)]
pub struct Reader {
    /// The words of all of them.
    pub lexicon: Lexicon,
    codes: Map<String, u16>,
    partners: Map<String, u16>,
}

impl Reader {
    /// Makes one comparable.
    pub fn read(&mut self, sheet: &Sheet<'_>) -> Traits {
        let number = number(sheet.national_number);
        let email = sheet.email.trim().to_lowercase();
        let email_name = email.split('@').next().unwrap_or_default();
        Traits {
            given: self.lexicon.part(sheet.given),
            family: self.lexicon.part(sheet.family),
            birth: Day::read(sheet.birth),
            sex: sex(sheet.sex).unwrap_or(3),
            nationality: code(&mut self.codes, sheet.nationality),
            partner: code(&mut self.partners, sheet.partner),
            number,
            file_number: file_number(sheet.file_number),
            phone: phone(sheet.phone),
            email: hash_of(&email),
            email_name: hash_of(email_name),
            street: self.street(sheet.street),
            house: house(sheet.house_number),
            postcode: (hash_of(sheet.postcode) >> 32) as u32,
            crowd: 0,
            common: Common::default(),
        }
    }

    /// The code of a nationality by its number.
    pub(crate) fn nationality(&self, number: u16) -> Option<&str> {
        self.codes.iter().find(|(_, n)| **n == number).map(|(code, _)| code.as_str())
    }

    fn street(&mut self, text: &str) -> WordId {
        let name = plain_street(text);
        if name.is_empty() {
            return 0;
        }
        let part = self.lexicon.part(&name);
        part.words().first().copied().unwrap_or(0)
    }
}

fn code(codes: &mut Map<String, u16>, text: &str) -> u16 {
    let text = text.trim();
    if text.is_empty() {
        return 0;
    }
    if let Some(code) = codes.get(text) {
        return *code;
    }
    let next = u16::try_from(codes.len() + 1).unwrap_or(u16::MAX);
    codes.insert(text.to_owned(), next);
    next
}

fn hash_of(text: &str) -> u64 {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if plain.is_empty() { 0 } else { Mix::of(1).with_text(&plain.to_lowercase()).value() }
}

fn number(text: &str) -> NumberTrait {
    let digits = digits_of(text);
    if digits == 0 {
        return NumberTrait::default();
    }
    let Ok(number) = BelgianNumber::parse(text) else {
        // Typed wrong, but one wrong digit may still be recognised.
        let month = digits / 10_000_000 % 100;
        return NumberTrait { digits, bis: month > 12, valid: false, birth: Day::default() };
    };
    let birth = number.birth().map(Day::from).unwrap_or_default();
    NumberTrait { digits, bis: number.kind() != NumberKind::National, valid: true, birth }
}

fn file_number(text: &str) -> u64 {
    let text = text.trim();
    text.parse().ok().filter(|_| text.len() <= 15).unwrap_or_else(|| hash_of(text))
}

fn phone(text: &str) -> u64 {
    let key = Phone::parse(text)
        .map_or_else(|| text.chars().filter(char::is_ascii_digit).collect::<String>(), |phone| phone.key().to_owned());
    last_digits(&key)
}

/// The digits of a telephone that are the same with and without a country code; 0 for none.
pub(crate) fn last_digits(key: &str) -> u64 {
    let digits: String = key.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(9);
    digits.get(from..).and_then(|d| d.parse().ok()).unwrap_or(0)
}

pub(crate) fn house(text: &str) -> u32 {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).take(6).collect();
    digits.parse().unwrap_or(0)
}

/// A street without its kind, in plain letters, as one word: `Ch. d'Anvers` and `Chaussée d'Anvers` are one.
pub(crate) fn plain_street(text: &str) -> String {
    const KINDS: [&str; 22] = [
        "rue",
        "r",
        "chaussee",
        "chee",
        "ch",
        "avenue",
        "av",
        "boulevard",
        "bd",
        "bld",
        "blvd",
        "place",
        "pl",
        "square",
        "laan",
        "straat",
        "str",
        "street",
        "st",
        "du",
        "de",
        "des",
    ];
    let folded = crate::name::fold(&text.replace(['\'', '’', '.'], " "));
    let words: Vec<&str> = folded.split(' ').filter(|w| !w.is_empty()).collect();
    let kept: Vec<&str> = words.iter().filter(|w| !KINDS.contains(w)).copied().collect();
    let joined = if kept.is_empty() { words.concat() } else { kept.concat() };
    let bare =
        ["straat", "str", "steenweg", "stwg", "stw", "street"].iter().find_map(|ending| joined.strip_suffix(ending));
    bare.filter(|b| b.len() >= 3).unwrap_or(&joined).to_owned()
}
