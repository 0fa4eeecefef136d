//! Words of officials that a newcomer, and most of us, should not have to read.

use crate::readability::words;

/// The word, and what to say instead. All forms of a word stand on a line of their own.
const JARGON: &str = include_str!("../data/jargon-nl.tsv");

/// A word of officials in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jargon {
    /// The word as the list has it, in small letters.
    pub word: String,
    /// The plain word or words.
    pub instead: &'static str,
}

/// The words of officials in a Dutch text, in the order of the list, each once. Whole words only; `dienen te` is also
/// found with words in between (`dient dit formulier te`), but not the purpose in `dient om u te helpen`.
pub fn jargon(nl_text: &str) -> Vec<Jargon> {
    let text: Vec<String> = words(nl_text).map(str::to_lowercase).collect();
    let entries = JARGON.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let found = entries.filter(|(phrase, _)| contains(&text, phrase));
    found.map(|(phrase, instead)| Jargon { word: phrase.replace(" … ", " "), instead }).collect()
}

/// How many words may stand between the two halves of a phrase with `…`.
const BETWEEN: usize = 6;

fn contains(text: &[String], phrase: &str) -> bool {
    match phrase.split_once(" … ") {
        Some((first, last)) => {
            let mut starts = text.iter().enumerate().filter(|(_, word)| *word == first);
            starts.any(|(at, _)| {
                let after = text.iter().skip(at + 1).take(BETWEEN + 1);
                after.take_while(|word| *word != "om").any(|word| word == last)
            })
        }
        None => {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            text.windows(phrase.len()).any(|window| window.iter().zip(&phrase).all(|(word, wanted)| word == wanted))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        jargon(text).into_iter().map(|hit| hit.word).collect()
    }

    #[test]
    fn words_and_phrases_are_found_whole() {
        assert_eq!(found("U krijgt een Beschikking."), ["beschikking"]);
        assert_eq!(found("Dit is met betrekking tot uw vraag, conform de wet."), ["conform", "met betrekking tot"]);
        assert!(found("U mag beschikken over een kamer. Het formulier is conformeerbaar.").is_empty());
    }

    #[test]
    fn a_split_verb_is_found() {
        assert_eq!(found("U dient dit formulier te tekenen."), ["dient te"]);
        assert!(found("Dit dient om u te helpen.").is_empty());
        assert!(
            found("Dit dient als bewijs. U hoeft hier niets meer voor in te vullen dan dit om te mogen werken.")
                .is_empty()
        );
    }

    #[test]
    fn plain_dutch_is_free_of_it() {
        assert!(found("Wij bellen u. U kiest zelf. U mag altijd stoppen.").is_empty());
    }

    #[test]
    fn the_list_is_well_made() {
        for line in JARGON.lines().filter(|line| !line.starts_with('#')) {
            let (word, instead) = line.split_once('\t').unwrap_or_else(|| panic!("no tab: {line}"));
            assert_eq!(word, word.to_lowercase());
            assert!(!instead.is_empty() && !instead.contains('\t'), "{line}");
            assert!(jargon(instead).is_empty(), "the advice for {word} is jargon too");
        }
    }
}
