//! Invented households, registered at counters where things go wrong.

use opweg_linkage::engine::hash::Chance;
use opweg_linkage::engine::traits::Sheet;

pub const GIVEN: [&str; 24] = [
    "Amina", "Yusuf", "Selam", "Dawit", "Oksana", "Bohdan", "Zahra", "Reza", "Fatou", "Ibrahima", "Nino", "Giorgi",
    "Layla", "Samir", "Hodan", "Guled", "Elif", "Baran", "Parwana", "Farid", "Rosa", "Mateo", "Tenzin", "Pema",
];
pub const FAMILY: [&str; 24] = [
    "Haddad",
    "Tesfay",
    "Bondar",
    "Rahimi",
    "Diallo",
    "Beridze",
    "Farah",
    "Yilmaz",
    "Noori",
    "Quispe",
    "Dorje",
    "Sabbagh",
    "Gebremedhin",
    "Shevchenko",
    "Karimi",
    "Camara",
    "Kapanadze",
    "Warsame",
    "Demir",
    "Popal",
    "Rojas",
    "Lhamo",
    "Masri",
    "Woldu",
];

#[derive(Clone, Debug, Default)]
pub struct Written {
    pub given: String,
    pub family: String,
    pub birth: String,
    pub sex: &'static str,
    pub nationality: String,
    pub number: String,
    pub phone: String,
    pub street: String,
    pub house: String,
    pub postcode: String,
    pub partner: String,
}

impl Written {
    pub fn sheet(&self) -> Sheet<'_> {
        Sheet {
            partner: &self.partner,
            given: &self.given,
            family: &self.family,
            birth: &self.birth,
            sex: self.sex,
            nationality: &self.nationality,
            national_number: &self.number,
            phone: &self.phone,
            street: &self.street,
            house_number: &self.house,
            postcode: &self.postcode,
            ..Sheet::default()
        }
    }
}

pub fn national(year: usize, month: usize, day: usize, serial: usize) -> String {
    let body = (year % 100) * 10_000_000 + month * 100_000 + day * 1000 + serial;
    let base = if year >= 2000 { 2_000_000_000 + body } else { body };
    format!("{body:09}{:02}", 97 - base % 97)
}

/// Households of up to five who share family name, address and telephone; each person registered one to four times, with
/// what goes wrong at counters.
pub fn population(households: usize, seed: u64) -> (Vec<Written>, Vec<u32>) {
    let mut chance = Chance::new(seed);
    let (mut all, mut person) = (Vec::new(), Vec::new());
    let mut people = 0;
    for house in 0..households {
        let family = format!("{}{}", FAMILY[chance.below(24)], ["", "", "ov", "zai", "i"][chance.below(5)]);
        let nationality = ["SY", "AF", "ER", "UA"][chance.below(4)].to_owned();
        let phone = format!("0400 {:02} {:02} {:02}", house / 10_000 % 100, house / 100 % 100, house % 100);
        for _ in 0..=chance.below(5) {
            people += 1;
            let (year, month, day) = (1950 + chance.below(60), 1 + chance.below(12), 2 + chance.below(26));
            let own = Written {
                given: format!("{}{}", GIVEN[chance.below(24)], ["", "", "a", "ullah"][chance.below(4)]),
                family: family.clone(),
                birth: format!("{year}-{month:02}-{day:02}"),
                sex: ["F", "M"][chance.below(2)],
                nationality: nationality.clone(),
                number: national(year, month, day, 1 + people as usize % 990),
                phone: phone.clone(),
                street: format!("{}straat", FAMILY[house % 24]),
                house: (house % 150 + 1).to_string(),
                postcode: (2000 + house % 40).to_string(),
                partner: String::new(),
            };
            for _ in 0..=chance.below(4) {
                all.push(at_a_counter(&own, (year, month, day), &mut chance));
                person.push(people);
            }
        }
    }
    (all, person)
}

fn at_a_counter(own: &Written, (year, month, day): (usize, usize, usize), chance: &mut Chance) -> Written {
    let mut w = own.clone();
    w.partner = format!("p{}", chance.below(30));
    let mut happens = |percent: usize| chance.below(100) < percent;
    if happens(15) {
        std::mem::swap(&mut w.given, &mut w.family);
    }
    if happens(12) {
        w.birth = format!("{year}-01-01");
    } else if happens(5) && day <= 12 {
        w.birth = format!("{year}-{day:02}-{month:02}");
    }
    if happens(60) {
        w.number.clear();
    }
    if happens(50) {
        w.phone.clear();
    }
    if happens(40) {
        (w.street, w.house) = ("Lindelaan".to_owned(), (month * 9 + day).to_string());
    }
    if happens(25) {
        w.given = w.given.replace("ah", "a").replace('y', "j");
    }
    w
}
