//! Is what somebody says the same as what stands in the file? Tolerant of script, spelling and what people leave out; a
//! guess that only shares "street" or "school" is not.

use opweg_linkage::name::{fold, similarity};

/// From which likeness a name of a place or person is the same.
const SAME: f64 = 0.85;
/// Digits of a telephone that have to be right.
const DIGITS: usize = 3;

/// Words that many streets and schools have, as they are written once brought to plain letters, the longer first.
const COMMON: &[&str] = &[
    "steenweg",
    "straat",
    "straße",
    "strasse",
    "street",
    "avenue",
    "chaussee",
    "plein",
    "square",
    "school",
    "ecole",
    "lycee",
    "institut",
    "instituut",
    "university",
    "universite",
    "universiteit",
    "college",
    "dreef",
    "laan",
    "baan",
    "lei",
    "kaai",
    "weg",
    "rue",
    "place",
    "road",
    "str",
    "bus",
];

/// Names of one town in the languages people here say them in.
const TOWNS: &[&[&str]] = &[
    &["antwerpen", "antwerp", "anvers"],
    &["brussel", "bruxelles", "brussels"],
    &["gent", "gand", "ghent"],
    &["luik", "liege"],
    &["mechelen", "malines"],
    &["leuven", "louvain"],
    &["bergen", "mons"],
    &["doornik", "tournai"],
    &["kortrijk", "courtrai"],
    &["namen", "namur"],
];

/// The towns in which most newcomers to Flanders live or lived.
const LARGE: &[&str] = &["antwerpen", "brussel", "gent", "luik", "charleroi"];

/// A street, whatever its number and whether "street" is said.
pub(super) fn is_street(held: &str, said: &str) -> bool {
    named(held, said)
}

/// A town or a school.
pub(super) fn is_place(held: &str, said: &str) -> bool {
    let (one, other) = (plain(held), plain(said));
    let names = |name: &str| TOWNS.iter().position(|town| town.contains(&name));
    names(&one).is_some_and(|town| names(&other) == Some(town)) || named(held, said)
}

/// Without what many names have; and as it was said, where the script leaves letters out.
fn named(held: &str, said: &str) -> bool {
    let held = bare(held);
    alike(&held, &bare(said)) || (!said.is_ascii() && alike(&held, said))
}

/// A town that half of all people here lived in: whoever names it knows nothing about a person.
pub(super) fn is_large_town(held: &str) -> bool {
    LARGE.iter().any(|town| is_place(town, held))
}

/// A telephone by its last digits; whoever says more of it says all of that right.
pub(super) fn is_phone(held: &str, said: &str) -> bool {
    let (held, said) = (plain_digits(held), plain_digits(said));
    // A country code or a first 0 that only one side has says nothing.
    let end = |digits: &str| digits.get(digits.len().saturating_sub(8)..).unwrap_or_default().to_owned();
    said.len() >= DIGITS && held.len() >= DIGITS && end(&held).ends_with(&end(&said))
}

/// The digits of a text, in whatever script they are written.
pub(in crate::file) fn plain_digits(text: &str) -> String {
    let digit = |c: char| {
        let zero = match c {
            '0'..='9' => '0',
            '\u{0660}'..='\u{0669}' => '\u{0660}',
            '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
            _ => return None,
        };
        char::from_digit((c as u32).checked_sub(zero as u32)?, 10)
    };
    text.chars().filter_map(digit).collect()
}

fn alike(held: &str, said: &str) -> bool {
    // One letter is like too much.
    said.chars().count() >= 2 && similarity(held, said) >= SAME
}

/// A text in plain small letters, without numbers.
fn plain(text: &str) -> String {
    fold(text).to_lowercase().chars().filter(|c| !c.is_numeric()).collect::<String>().trim().to_owned()
}

/// The words of a text without what many have, unless nothing else is left.
fn bare(text: &str) -> String {
    let whole = plain(text);
    let word = |word: &str| {
        let end = COMMON.iter().find(|end| word.ends_with(**end));
        end.map_or(word, |end| &word[..word.len() - end.len()]).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
    };
    let words: Vec<String> = whole.split_whitespace().map(word).filter(|w| !w.is_empty()).collect();
    if words.is_empty() { whole } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_is_the_same_in_any_spelling_and_script_and_another_is_not() {
        for said in ["Kerkstraat", "kerkstr. 12", "Kerk straat", "Керкстраат", "kerk", "KERKSTRAAT 14 bus 2"]
        {
            assert!(is_street("Kerkstraat 14", said), "{said}");
        }
        for said in ["Dorpstraat", "Stationsstraat", "straat", "Kerkhofdreef", "", "k", "14"] {
            assert!(!is_street("Kerkstraat 14", said), "{said}");
        }
        assert!(is_street("Lange Leemstraat 7", "lange leem str"));
    }

    #[test]
    fn a_town_in_three_languages() {
        assert!(is_place("Antwerpen", "Anvers") && is_place("Liège", "luik") && is_place("Aalst", "alst"));
        assert!(is_place("Mechelen", "Мехелен") && is_place("Turnhout", "تورنهاوت"));
        assert!(!is_place("Antwerpen", "Gent") && !is_place("Gent", "Geel"));
    }

    #[test]
    fn a_telephone_by_its_end_in_any_digits() {
        for said in ["017", "٠١٧", "00 00 17", "03 000 00 17", "+32 3 000 00 17", "… 0 0 17"] {
            assert!(is_phone("+32 3 000 00 17", said), "{said}");
        }
        for said in ["17", "018", "", "117", "zeventien"] {
            assert!(!is_phone("03 000 00 17", said), "{said}");
        }
    }

    #[test]
    fn a_large_town_says_nothing() {
        assert!(is_large_town("Gand") && is_large_town("Antwerpen 2060"));
        assert!(!is_large_town("Mechelen") && !is_large_town("Asmara"));
    }
}
