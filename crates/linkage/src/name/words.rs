//! The words of a name: particles dropped, compounds joined, spellings that stand for one another.

use super::script::{GE, romanise};

/// One comparable word: `a–z` plus the marker of `script`.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    /// Written in a script that leaves short vowels out.
    pub unvowelled: bool,
}

/// Written where a name is missing; never part of one.
const PLACEHOLDERS: [&str; 14] = [
    "x",
    "xx",
    "xxx",
    "nn",
    "na",
    "fnu",
    "lnu",
    "onbekend",
    "inconnu",
    "inconnue",
    "unknown",
    "unbekannt",
    "geen",
    "aucun",
];

/// Articles and words of descent. They come and go between two papers of one person.
const PARTICLES: [&str; 38] = [
    "al", "el", "il", "ul", "as", "ash", "ar", "bin", "ben", "ibn", "bint", "bnt", "bn", "ebn", "ould", "oulad", "wld",
    "ou", "van", "von", "der", "den", "de", "la", "le", "da", "do", "dos", "das", "di", "du", "del", "della", "ter",
    "ten", "te", "y", "e",
];

/// «Faith», second half of names such as Noureddine; without its article.
const FAITH: [&str; 7] = ["din", "dine", "deen", "dien", "dyn", "ddin", "ddine"];

/// The comparable words of a name, in the order written.
pub(super) fn words(name: &str) -> Vec<Word> {
    let romanised = romanise(name);
    let all: Vec<&str> = romanised.text.split(' ').filter(|w| !w.is_empty() && !PLACEHOLDERS.contains(w)).collect();
    let mut joined: Vec<String> = Vec::with_capacity(all.len());
    let mut particles: Vec<&str> = Vec::new();
    let mut after_servant = false;
    for word in &all {
        if after_servant && !PARTICLES.contains(word) {
            let servant = joined.pop().unwrap_or_default();
            joined.push(servant_of(&format!("{servant}al{}", bare_of_article(word))));
            after_servant = false;
        } else if PARTICLES.contains(word) {
            particles.push(word);
        } else if is_faith(word) && !joined.is_empty() {
            let first_half = joined.pop().unwrap_or_default();
            joined.push(format!("{first_half}udin"));
        } else {
            after_servant = matches!(*word, "abd" | "abdul" | "abdel" | "abdal" | "abdoul" | "abdol" | "cabdul");
            joined.push(if after_servant { "abd".to_owned() } else { compound(word) });
        }
    }
    if joined.is_empty() {
        joined = particles.into_iter().map(str::to_owned).collect();
    }
    joined.into_iter().map(|text| Word { text, unvowelled: romanised.unvowelled }).collect()
}

fn is_faith(word: &str) -> bool {
    let bare = ["a", "e", "u", "al", "el", "ul"].iter().find_map(|article| {
        let rest = word.strip_prefix(article)?;
        FAITH.contains(&rest).then_some(rest)
    });
    bare.is_some() || FAITH.contains(&word)
}

/// One spelling for compounds written as one word.
fn compound(word: &str) -> String {
    if word.starts_with("abd") || word.starts_with("cabd") {
        return servant_of(word.trim_start_matches('c'));
    }
    for ending in ["aldin", "eldin", "uldin", "addin", "eddin", "uddin", "edin"] {
        let bare = word.strip_suffix('e').unwrap_or(word);
        if let Some(first_half) = bare.strip_suffix(ending).filter(|half| half.len() >= 2) {
            return format!("{first_half}udin");
        }
    }
    word.to_owned()
}

/// `abd` with the article and its vowels taken out: Abdul Rahman, Abderrahmane and Abdirahman all
/// become `abdrahman`. «Servant of God» keeps its `l`, which is not the article's.
fn servant_of(word: &str) -> String {
    let Some(rest) = word.strip_prefix("abd") else {
        return word.to_owned();
    };
    let after_vowels = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u']);
    let god = after_vowels.strip_prefix('l').map(|r| r.trim_start_matches('l'));
    if god.is_some_and(|r| matches!(r, "a" | "ah" | "aah" | "ahi" | "ahe" | "h" | "hi" | "aye")) {
        return "abdlah".to_owned();
    }
    let bare = match after_vowels.strip_prefix('l') {
        Some(after_article) if after_article.len() >= 3 && after_vowels.len() < rest.len() => after_article,
        _ => after_vowels,
    };
    if bare.len() < 3 { word.to_owned() } else { format!("abd{bare}") }
}

fn bare_of_article(word: &str) -> &str {
    word.strip_prefix("al").or_else(|| word.strip_prefix("el")).unwrap_or(word)
}

/// The word without an article grown onto it: `alkhalidi` → `khalidi`.
fn without_article(word: &str) -> Option<&str> {
    let rest = word.strip_prefix("al").or_else(|| word.strip_prefix("el"))?;
    (rest.len() >= 3).then_some(rest)
}

/// Most readings of one word.
const READINGS: usize = 6;

/// The readings of one word: as written, without a grown article, with Somali `x` as *h*, with a
/// Dutch, German or Polish `j` as *y*, Cyrillic «г» both ways, Somali and Turkish `c`, umlauts written out. At most
/// [`READINGS`]; the first is the plain one.
pub(super) fn readings(word: &Word) -> Vec<String> {
    let text = word.text.as_str();
    let mut found = Vec::with_capacity(2);
    let mut add = |reading: String| {
        if found.len() < READINGS && !found.contains(&reading) {
            found.push(reading);
        }
    };
    if text.contains(GE) {
        add(text.replace(GE, "g"));
        add(text.replace(GE, "h"));
    } else {
        add(text.to_owned());
    }
    for bare in [without_article(text), without_assimilated_article(text)].into_iter().flatten() {
        add(bare.to_owned());
    }
    if text.get(1..).is_some_and(|tail| tail.contains('x')) {
        add(text.replace('x', "h"));
    }
    if let Some(soft) = with_soft_j(text) {
        add(soft);
    }
    if !word.unvowelled {
        for reading in [without_somali_c(text), with_turkish_c(text), without_umlauts(text)].into_iter().flatten() {
            add(reading);
        }
    }
    found
}

/// The word without the `c` that Somali writes for a sound no other Latin spelling has: `cabdi` → `abdi`, `jaamac` → `jaama`.
fn without_somali_c(word: &str) -> Option<String> {
    let letters = word.as_bytes();
    let vowel_at = |i: usize| letters.get(i).is_some_and(|c| b"aeiou".contains(c));
    let silent = |i: usize| match i {
        0 => vowel_at(1),
        _ => vowel_at(i - 1) && (vowel_at(i + 1) || i + 1 == letters.len()),
    };
    let read: String = word.char_indices().filter(|(i, c)| *c != 'c' || !silent(*i)).map(|(_, c)| c).collect();
    (read != word && read.len() >= 3).then_some(read)
}

/// The word with a Turkish `c`, which sounds as *dj*: `cihan` → `jihan`.
fn with_turkish_c(word: &str) -> Option<String> {
    let letters = word.as_bytes();
    let next = |i: usize| letters.get(i + 1).copied().unwrap_or(b' ');
    let read: String = word
        .char_indices()
        .map(|(i, c)| if c == 'c' && !matches!(next(i), b'h' | b'k' | b'q' | b'c') { 'j' } else { c })
        .collect();
    (read != word).then_some(read)
}

/// The word with umlauts that a passport wrote as two letters: `oeztuerk` → `ozturk`.
fn without_umlauts(word: &str) -> Option<String> {
    let read = word.replace("oe", "o").replace("ue", "u").replace("ae", "a");
    (read != word && read.len() >= 3).then_some(read)
}

/// The word without an article that took on its first consonant (`essaadi` → `saadi`) or that
/// Maghrebi spelling shortened to `l` (`lhadj` → `hadj`).
fn without_assimilated_article(word: &str) -> Option<&str> {
    match word.as_bytes() {
        [b'a' | b'e', first @ (b's' | b't' | b'd' | b'n' | b'r' | b'z' | b'l'), second, _, _, _, ..]
            if first == second =>
        {
            word.get(2..)
        }
        [b'l', next, _, _, ..] if !matches!(next, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'l' | b'w') => {
            word.get(1..)
        }
        _ => None,
    }
}

/// The word with each `j` that a Dutch, German or Slavic writer means as *y*: at the front, or after a
/// vowel and not before one.
fn with_soft_j(word: &str) -> Option<String> {
    let letters = word.as_bytes();
    let vowel_at = |i: usize| letters.get(i).is_some_and(|c| b"aeiouy".contains(c));
    let soft = |i: usize| i == 0 || (vowel_at(i - 1) && !vowel_at(i + 1));
    let read: String = word.char_indices().map(|(i, c)| if c == 'j' && soft(i) { 'y' } else { c }).collect();
    (read != word).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|w| w.text).collect()
    }

    #[test]
    fn compounds_and_particles() {
        for (name, expected) in [
            ("Abdul Rahman", vec!["abdrahman"]),
            ("Abd al-Rahman", vec!["abdrahman"]),
            ("Abderrahman", vec!["abdrrahman"]),
            ("Abdulaziz", vec!["abdaziz"]),
            ("Abdallah", vec!["abdlah"]),
            ("Abdullahi", vec!["abdlah"]),
            ("عبد الله", vec!["abdlah"]),
            ("Cabdi", vec!["abdi"]),
            ("Nour Eddine", vec!["nourudin"]),
            ("Noureddine", vec!["nourudin"]),
            ("نور الدين", vec!["nurudin"]),
            ("Jan van den Berg", vec!["jan", "berg"]),
            ("Khaled bin al-Walid", vec!["khaled", "walid"]),
            ("De", vec!["de"]),
            ("FNU Ahmadzai", vec!["ahmadzai"]),
            ("Onbekend", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(texts(name), expected, "{name}");
        }
    }

    #[test]
    fn readings_cover_the_habits() {
        let read = |text: &str| readings(&Word { text: text.to_owned(), unvowelled: false });
        assert_eq!(read("maxamed"), ["maxamed", "mahamed"]);
        assert_eq!(read("jusuf"), ["jusuf", "yusuf"]);
        assert_eq!(read("andrej"), ["andrej", "andrey"]);
        assert_eq!(read("essaadi"), ["essaadi", "saadi"]);
        assert_eq!(read("lhadj"), ["lhadj", "hadj", "lhady"][..2]);
        assert_eq!(read("oleQ"), ["oleg", "oleh"]);
        assert_eq!(read("alkhalidi"), ["alkhalidi", "khalidi"]);
        assert_eq!(read("ali"), ["ali"]);
    }
}
