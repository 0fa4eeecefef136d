//! Inventing a person: a name in their own script, a birth date that may be uncertain, a language, a history.

use super::chance::Chance;
use super::content::{Content, Group, Name, Work};
use jiff::civil::Date;

/// How somebody came to be here: the groups that differ most, none of which may be forced on one path (R-ID-06).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Background {
    /// Recognised or protected.
    Protected,
    /// Waits for an answer.
    Applicant,
    /// Protected for as long as the war lasts.
    Displaced,
    /// Came to family.
    Family,
    /// A citizen of the Union.
    Union,
    /// Came to study.
    Student,
    /// Came to work.
    Worker,
    /// Here for more than ten years.
    LongHere,
    /// Born here, of parents who came.
    BornHere,
}

impl Background {
    /// Every one, for checks.
    #[cfg(test)]
    pub const ALL: &'static [Self] = &[
        Self::Protected,
        Self::Applicant,
        Self::Displaced,
        Self::Family,
        Self::Union,
        Self::Student,
        Self::Worker,
        Self::LongHere,
        Self::BornHere,
    ];

    /// What fits a country and an age.
    fn of(country: &str, age: i64, chance: &mut Chance) -> Self {
        let fled = ["SY", "AF", "ER", "SO", "PS"].contains(&country);
        match (country, chance.below(100)) {
            ("MA" | "TR" | "DZ" | "TN", 0..20) => Self::BornHere,
            (_, 0..8) if age > 30 => Self::LongHere,
            ("RO" | "PL" | "BG" | "ES", _) => Self::Union,
            ("UA", _) => Self::Displaced,
            (_, 8..30) if fled => Self::Applicant,
            _ if fled => Self::Protected,
            (_, 20..38) if age < 35 => Self::Student,
            (_, 38..55) => Self::Worker,
            _ => Self::Family,
        }
    }
}

/// An invented person.
#[derive(Debug, Clone)]
pub struct Person {
    /// First name, in Latin letters.
    pub given: String,
    /// Family name, in Latin letters.
    pub family: String,
    /// The whole name in its own script, if that is another one.
    pub own_script: Option<String>,
    /// `f` or `m`.
    pub sex: &'static str,
    /// As known: perhaps only a year, perhaps a guess.
    pub birth: String,
    /// The language they speak best.
    pub language: String,
    /// Where they come from.
    pub country: String,
    /// A telephone number that does not exist.
    pub phone: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Years of age, about.
    pub age: i64,
    /// What they did: an index into the content.
    pub work: usize,
    /// How they came to be here.
    pub background: Background,
}

/// Invents somebody.
pub fn invent(content: &Content, chance: &mut Chance, today: Date) -> Person {
    let group = &content.names[chance.below(content.names.len())];
    let sex = if chance.likely(48) { "f" } else { "m" };
    let age = 18 + (chance.between(0, 40) + chance.between(0, 12)) / 2 + chance.between(0, 6);
    named(content, chance, today, group, sex, age)
}

fn named(content: &Content, chance: &mut Chance, today: Date, group: &Group, sex: &'static str, age: i64) -> Person {
    let given = chance.pick(if sex == "f" { &group.given_f } else { &group.given_m }).cloned().unwrap_or_default();
    let family = family(group, sex, chance);
    let own_script = match (given.get(1), family.get(1)) {
        (Some(given), Some(family)) => Some(format!("{given} {family}")),
        _ => None,
    };
    let district = &content.districts[chance.below(content.districts.len())];
    let street = chance.text(&district.streets);
    let number = chance.between(900, 999);
    let country = country(group, chance);
    let background = Background::of(&country, age, chance);
    Person {
        given: given.into_iter().next().unwrap_or_default(),
        family: family.into_iter().next().unwrap_or_default(),
        own_script,
        sex,
        birth: birth(chance, today, age),
        // Who was born here speaks Dutch as well as anybody.
        language: if background == Background::BornHere { "nl".into() } else { group.language.clone() },
        country,
        phone: format!("03 000 {:02} {:02}", chance.below(100), chance.below(100)),
        street: format!("{street} {number}"),
        postcode: district.postcode.clone(),
        town: district.town.clone(),
        age,
        work: work(&content.lives.work, chance),
        background,
    }
}

fn family(group: &Group, sex: &str, chance: &mut Chance) -> Name {
    let at = chance.below(group.family.len());
    let female = if sex == "f" { group.family_f.get(at) } else { None };
    female.or(group.family.get(at)).cloned().unwrap_or_default()
}

/// The first country of a group is the most frequent.
fn country(group: &Group, chance: &mut Chance) -> String {
    let at = if chance.likely(60) { 0 } else { chance.below(group.countries.len()) };
    group.countries.get(at).cloned().unwrap_or_else(|| "XX".to_owned())
}

fn work(list: &[Work], chance: &mut Chance) -> usize {
    chance.below(list.len())
}

/// Mostly a whole date; sometimes the first of January of a guess, a month, or a year.
fn birth(chance: &mut Chance, today: Date, age: i64) -> String {
    let year = i64::from(today.year()) - age;
    let (month, day) = (chance.between(1, 12), chance.between(1, 28));
    match chance.below(100) {
        0..8 => format!("{year:04}-01-01~"),
        8..12 => format!("{year:04}~"),
        12..14 => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::content;
    use super::*;

    #[test]
    fn invented_people_have_readable_dates_and_numbers_that_do_not_exist() {
        let content = content::read().unwrap();
        let mut chance = Chance::new(1);
        let today = jiff::civil::date(2026, 11, 21);
        let people: Vec<Person> = (0..500).map(|_| invent(&content, &mut chance, today)).collect();
        assert!(people.iter().all(|p| p.birth.parse::<opweg_model::FuzzyDate>().is_ok()));
        assert!(people.iter().all(|p| p.phone.starts_with("03 000 ") && (18..=60).contains(&p.age)));
        assert!(people.iter().filter(|p| p.own_script.is_some()).count() > 100);
        assert!(people.iter().any(|p| p.birth.ends_with('~')));
        let languages: std::collections::HashSet<&str> = people.iter().map(|p| p.language.as_str()).collect();
        assert!(languages.len() > 10);
        assert!(Background::ALL.iter().all(|b| people.iter().any(|p| p.background == *b)), "every group comes");
    }
}
