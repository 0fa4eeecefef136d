//! What a new password must be: long, and not what an attacker tries first. No rules about kinds of characters.
//!
//! ASVS 5.0: at least 8 characters (6.2.1; here 12), 64 or more allowed (6.2.9; here 128), any composition (6.2.5),
//! common ones refused (6.2.4), words from the context do not count as strength (6.2.11). NIST SP 800-63B asks the same. The vendored list
//! is short and cleverness stands in for size: case, figures for letters, added digits and joined words are seen
//! through. A check against leaked passwords (6.2.12) is not done: it would need a large file or a service outside.

use std::sync::LazyLock;

use secrecy::{ExposeSecret, SecretString};

/// Fewest characters.
pub const MIN_LENGTH: usize = 12;
/// Most characters.
pub const MAX_LENGTH: usize = 128;

/// Shortest part of a name that is looked for: "Ali" is in many honest words.
const SHORTEST_NAME: usize = 4;
/// Most listed words that may make up a refused password; four or more are a passphrase.
const JOINED_WORDS: usize = 3;
/// Rows of the keyboards used here, and the orders everybody knows.
const ROWS: [&str; 9] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "azertyuiop",
    "asdfghjkl",
    "qsdfghjklm",
    "zxcvbnm",
    "wxcvbn",
    "&é\"'(§è!çà",
];

/// The vendored list: one lower-case word per line.
static COMMON: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let lines = include_str!("common.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.chars().collect()).collect()
});

/// Why a new password is refused. Several may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weakness {
    /// Fewer than [`MIN_LENGTH`] characters.
    TooShort,
    /// More than [`MAX_LENGTH`] characters.
    TooLong,
    /// Made of words from the list of common passwords and context words.
    Common,
    /// One piece repeated, or a row of the alphabet, the figures or the keyboard.
    Pattern,
    /// Holds the user name or another word about this person.
    ContainsName,
}

/// The reasons to refuse a new password; none means it is fine. `about` holds what is known of the person: user name,
/// e-mail address, given and family name.
#[must_use]
pub fn weaknesses(password: &SecretString, about: &[&str]) -> Vec<Weakness> {
    let text = password.expose_secret();
    let length = text.chars().count();
    if length > MAX_LENGTH {
        return vec![Weakness::TooLong];
    }
    let letters: Vec<char> = text.to_lowercase().chars().collect();
    let checks = [
        (length < MIN_LENGTH, Weakness::TooShort),
        (is_common(&letters), Weakness::Common),
        (is_repeated(&letters) || is_row(&letters), Weakness::Pattern),
        (contains_name(&letters, about), Weakness::ContainsName),
    ];
    checks.into_iter().filter_map(|(weak, reason)| weak.then_some(reason)).collect()
}

/// Whether the whole password is at most [`JOINED_WORDS`] listed words, with figures and signs anywhere between them.
fn is_common(letters: &[char]) -> bool {
    // fewest[i]: the fewest listed words that make up the first i characters.
    let mut fewest = vec![usize::MAX; letters.len() + 1];
    fewest[0] = 0;
    for end in 0..letters.len() {
        let words = fewest[end];
        if words > JOINED_WORDS {
            continue;
        }
        if !letters[end].is_alphabetic() {
            fewest[end + 1] = fewest[end + 1].min(words);
        }
        for word in COMMON.iter().filter(|word| starts_with(&letters[end..], word)) {
            let after = &mut fewest[end + word.len()];
            *after = (*after).min(words + 1);
        }
    }
    // Nothing but figures and signs holds no word: that is not common, though it may be a pattern.
    (1..=JOINED_WORDS).contains(&fewest[letters.len()])
}

fn starts_with(letters: &[char], word: &[char]) -> bool {
    letters.len() >= word.len()
        && letters.iter().zip(word).all(|(typed, listed)| typed == listed || stands_for(*typed) == Some(*listed))
}

/// The letter that a figure or sign is often written for.
fn stands_for(sign: char) -> Option<char> {
    Some(match sign {
        '@' | '4' | 'à' | 'á' | 'ä' | 'â' => 'a',
        '3' | '€' | 'é' | 'è' | 'ë' | 'ê' => 'e',
        '1' | '!' | 'ï' | 'î' => 'i',
        '0' | 'ö' | 'ô' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        'ü' | 'û' => 'u',
        _ => return None,
    })
}

/// Whether a short piece, written three times or more, makes up the whole.
fn is_repeated(letters: &[char]) -> bool {
    (1..=letters.len() / 3).any(|piece| letters.iter().zip(&letters[piece..]).all(|(a, b)| a == b))
}

/// Whether three quarters of the neighbours follow each other in a known row, in either direction, or are equal.
fn is_row(letters: &[char]) -> bool {
    let steps = letters.windows(2).filter(|pair| pair[0] == pair[1] || neighbours(pair[0], pair[1])).count();
    letters.len() >= 4 && steps * 4 >= (letters.len() - 1) * 3
}

fn neighbours(a: char, b: char) -> bool {
    let follows = |row: &&str, x, y| row.chars().zip(row.chars().skip(1)).any(|pair| pair == (x, y));
    ROWS.iter().any(|row| follows(row, a, b) || follows(row, b, a))
}

fn contains_name(letters: &[char], about: &[&str]) -> bool {
    let text: String = letters.iter().collect();
    about
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()))
        .filter(|part| part.chars().count() >= SHORTEST_NAME)
        .any(|part| text.contains(&part.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(password: &str) -> Vec<Weakness> {
        weaknesses(&password.into(), &["fatima.benali@example.org", "Fatima", "El Idrissi", "Ali"])
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert_eq!(found("kort maar ja"), []);
        assert_eq!(found("kort maar j"), [Weakness::TooShort]);
        assert_eq!(found("сонце сяє ще"), []);
        assert_eq!(found("شمس وقمر وبحر"), []);
        assert_eq!(found(&"ab-é".repeat(31)), [Weakness::Pattern]);
        assert_eq!(found(&"x7".repeat(65)), [Weakness::TooLong]);
        assert_eq!(found(""), [Weakness::TooShort]);
    }

    #[test]
    fn no_composition_is_asked_for() {
        for fine in [
            "de kat slaapt op de radiator",
            "zevenpaardengrazen",
            "8305 7719 2846 0173",
            "correct horse battery staple",
            "Antwerpen ruikt naar chocolade",
            "kwaliteit telt altijd",
        ] {
            assert_eq!(found(fine), [], "{fine}");
        }
    }

    #[test]
    fn common_ones_are_seen_through_their_disguise() {
        for common in [
            "wachtwoord123",
            "Wachtwoord2026!",
            "W@chtw00rd!!!",
            "welkomwelkom1",
            "Welkom-Antwerpen-1",
            "P@$$w0rd2026",
            "motdepasse2026",
            "opweg-opweg-2026",
            "ILoveYou12345",
            "$uper5ecret99",
        ] {
            assert!(found(common).contains(&Weakness::Common), "{common}");
        }
    }

    #[test]
    fn rows_and_repeats_are_patterns() {
        for pattern in [
            "aaaaaaaaaaaa",
            "123456789012",
            "abcdefghijkl",
            "azertyuiop12",
            "qwertyuiop!!",
            "987654321000",
            "abcabcabcabc",
            "1212121212121",
            "ха-ха-ха-ха-ха",
        ] {
            assert!(found(pattern).contains(&Weakness::Pattern), "{pattern}");
        }
    }

    #[test]
    fn words_about_the_person_are_refused() {
        for named in ["fatima houdt van thee", "ik ben BENALI zelf", "idrissi2026-brug"] {
            assert_eq!(found(named), [Weakness::ContainsName], "{named}");
        }
    }

    #[test]
    fn the_list_is_kept_in_order() {
        let lines: Vec<&str> = include_str!("common.txt").lines().filter(|l| !l.starts_with('#')).collect();
        assert!(lines.len() > 150);
        assert!(lines.windows(2).all(|pair| pair[0] < pair[1]), "sorted, no doubles");
        assert!(lines.iter().all(|l| l.chars().count() >= 3 && l.to_lowercase() == **l));
    }

    proptest! {
        #[test]
        fn judging_never_panics(password in ".{0,200}", name in ".{0,20}") {
            let weak = weaknesses(&password.as_str().into(), &[&name]);
            prop_assert_eq!(weak.contains(&Weakness::TooLong), password.chars().count() > MAX_LENGTH);
        }

        #[test]
        fn random_passwords_are_fine(password in "[a-z0-9]{20}") {
            prop_assert_eq!(found(&password), vec![]);
        }
    }
}
