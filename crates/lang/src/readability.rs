//! How hard a Dutch text is to read, by two old formulas. They are crude: editors see them, only the length of sentences
//! and jargon stop a text.

/// What the formulas say of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readability {
    /// Flesch for Dutch by Douma (1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Higher is
    /// easier; for newcomers 75 or more.
    pub douma: f64,
    /// LIX: words per sentence + words of more than six letters per 100 words. Lower is easier; for newcomers 30 or less.
    pub lix: f64,
    /// Mean number of words in a sentence; for newcomers 12 or less.
    pub mean_sentence: f64,
    /// Words in the longest sentence; for newcomers 15 or less.
    pub longest_sentence: usize,
}

/// Measures a Dutch text. A line break ends a sentence, so that headings and list items count as their own. A text
/// without words is as easy as can be.
pub fn readability(nl_text: &str) -> Readability {
    let sentences: Vec<Vec<&str>> =
        sentences(nl_text).map(|s| words(s).collect()).filter(|s: &Vec<_>| !s.is_empty()).collect();
    let all: Vec<&str> = sentences.iter().flatten().copied().collect();
    if all.is_empty() {
        return Readability { douma: 206.84, lix: 0.0, mean_sentence: 0.0, longest_sentence: 0 };
    }
    let count = all.len() as f64;
    let mean_sentence = count / sentences.len() as f64;
    let syllables: usize = all.iter().map(|word| syllables(word)).sum();
    let long = all.iter().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 6).count();
    Readability {
        douma: 206.84 - 0.77 * (100.0 * syllables as f64 / count) - 0.93 * mean_sentence,
        lix: mean_sentence + 100.0 * long as f64 / count,
        mean_sentence,
        longest_sentence: sentences.iter().map(Vec::len).max().unwrap_or(0),
    }
}

/// Ends at `.`, `!`, `?` or `:` before a space or the end, and at every line break; `9.30 uur` stays whole.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut rest = line;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let ends = |(at, mark): (usize, &str)| {
                let after = at + mark.len();
                rest[after..].starts_with(char::is_whitespace).then_some(after)
            };
            let end = rest.match_indices(['.', '!', '?', ':']).find_map(ends).unwrap_or(rest.len());
            let (sentence, tail) = rest.split_at(end);
            rest = tail;
            Some(sentence)
        })
    })
}

/// Runs of letters and digits, with the marks inside them: `e-mail`, `foto's`, `9.30`.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.' | ',')));
    parts.map(|part| part.trim_matches(|c: char| !c.is_alphanumeric())).filter(|part| !part.is_empty())
}

/// Vowels that Dutch writes together for one sound, the longest first.
const ONE_SOUND: [&str; 19] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "oe", "ie", "eu", "ui", "ou", "au", "ei", "ai", "ay",
    "ey",
];

/// Sounds of vowels, at least one. A diaeresis starts a new one of itself: it is never part of those above (`ideeën`).
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace("ij", "y");
    let mut rest = word.as_str();
    let mut count = 0;
    while let Some(letter) = rest.chars().next() {
        let sound = ONE_SOUND.into_iter().find(|sound| rest.starts_with(sound)).map_or(letter.len_utf8(), str::len);
        count += usize::from(is_vowel(letter));
        rest = &rest[sound..];
    }
    count.max(1)
}

fn is_vowel(letter: char) -> bool {
    "aeiouyéèêëáàâäíìîïóòôöúùûü".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_dutch_words() {
        for (word, count) in [
            ("weg", 1),
            ("gesprek", 2),
            ("bescherming", 3),
            ("ideeën", 3),
            ("situatie", 4),
            ("vijand", 2),
            ("wijk", 1),
            ("koeien", 2),
            ("subsidiaire", 5),
            ("IJs", 1),
            ("9", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn plain_and_official_dutch_are_far_apart() {
        let plain = readability(
            "U hebt een gesprek. Het is op dinsdag om 9.30 uur. Wij helpen u met werk. Bel ons als u niet kunt komen.",
        );
        assert!(plain.douma >= 75.0 && plain.lix <= 30.0, "{plain:?}");
        assert!(plain.mean_sentence <= 12.0 && plain.longest_sentence == 7, "{plain:?}");
        let official = readability(
            "Overeenkomstig de bepalingen van bovenvermelde beschikking dient de begunstigde van subsidiaire bescherming \
             voorafgaandelijk de noodzakelijke verantwoordingsstukken aan de bevoegde administratie over te maken.",
        );
        assert!(official.douma < 0.0 && official.lix > 60.0, "{official:?}");
    }

    #[test]
    fn the_formulas_are_these() {
        let read = readability("De man loopt. Zij ziet verstandige mensen.");
        assert!((read.mean_sentence - 3.5).abs() < 1e-9);
        assert_eq!(read.longest_sentence, 4);
        let syllables = f64::from(1 + 1 + 1 + 1 + 1 + 4 + 2);
        assert!((read.douma - (206.84 - 0.77 * 100.0 * syllables / 7.0 - 0.93 * 3.5)).abs() < 1e-9);
        assert!((read.lix - (3.5 + 100.0 / 7.0)).abs() < 1e-9);
    }

    #[test]
    fn sentences_end_where_they_end() {
        assert_eq!(readability("Kom om 9.30 uur naar ons.").longest_sentence, 6);
        assert_eq!(readability("Uw pad\nStap een: praten").longest_sentence, 2);
        assert_eq!(readability(" — ").longest_sentence, 0);
    }
}
