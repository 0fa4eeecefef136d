//! Texts in two languages and the language of a sheet, as callers give them and as templates read them.

use serde::Serialize;

use crate::PaperError;
use crate::clean::shorten;

/// One text in the reader's language and in Dutch.
///
/// Where the translation is missing, give the Dutch text twice: it is then set as Dutch, left to right, and printed
/// once. On a Dutch sheet `dutch` is not printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bilingual {
    /// The text in the language of the sheet.
    pub first: String,
    /// The same in Dutch.
    pub dutch: String,
}

impl Bilingual {
    /// A text in the language of the sheet with its Dutch original.
    pub fn new(first: &str, dutch: &str) -> Self {
        Self { first: first.to_owned(), dutch: dutch.to_owned() }
    }

    /// A Dutch text without translation.
    pub fn dutch_only(dutch: &str) -> Self {
        Self::new(dutch, dutch)
    }
}

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// What every template knows about its sheet.
#[derive(Serialize)]
pub(crate) struct Sheet {
    /// The neutral title in the metadata: never a person's name.
    brand: &'static str,
    lang: String,
    region: Option<String>,
    rtl: bool,
}

impl Sheet {
    /// Splits a BCP 47 tag such as `fa-AF` into the parts the typesetter uses for hyphenation and shaping.
    pub(crate) fn new(tag: &str, dir: Direction) -> Result<Self, PaperError> {
        let mut parts = tag.split(['-', '_']);
        let lang = parts.next().unwrap_or_default().to_ascii_lowercase();
        let letters = |part: &str, lengths: &[usize]| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        if !letters(&lang, &[2, 3]) {
            return Err(PaperError::Language(tag.chars().take(20).collect()));
        }
        let region = parts.find(|part| letters(part, &[2])).map(str::to_ascii_lowercase);
        Ok(Self { brand: BRAND, lang, region, rtl: dir == Direction::Rtl })
    }

    /// Dutch on a sheet read from right to left keeps its own order: else a name in Arabic at its end comes first.
    fn in_dutch(&self, text: String) -> String {
        if self.rtl { format!("\u{2066}{text}\u{2069}") } else { text }
    }

    /// The pair as this sheet prints it, each text at most `most` characters long.
    pub(crate) fn pair(&self, text: &Bilingual, most: usize) -> Pair {
        let is_dutch = self.lang == "nl";
        let same = text.dutch.trim().is_empty() || text.dutch == text.first;
        let untranslated = !is_dutch && text.dutch == text.first;
        let first = shorten(&text.first, most);
        Pair {
            first: if untranslated { self.in_dutch(first) } else { first },
            dutch: (!is_dutch && !same).then(|| self.in_dutch(shorten(&text.dutch, most))),
            untranslated,
        }
    }
}

/// The title and creator every document names.
pub(crate) const BRAND: &str = "Op weg";

/// A [`Bilingual`] as templates read it.
#[derive(Serialize)]
pub(crate) struct Pair {
    first: String,
    /// Absent when it would only repeat the first.
    dutch: Option<String>,
    /// The first text is Dutch for want of a translation.
    untranslated: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_split_into_language_and_region() {
        let sheet = Sheet::new("fa-Arab-AF", Direction::Rtl).unwrap();
        assert_eq!((sheet.lang.as_str(), sheet.region.as_deref()), ("fa", Some("af")));
        for bad in ["", "x", "nederlands", "n1", "\"#"] {
            assert!(matches!(Sheet::new(bad, Direction::Ltr), Err(PaperError::Language(_))), "{bad}");
        }
    }

    #[test]
    fn dutch_is_not_printed_twice() {
        let arabic = Sheet::new("ar", Direction::Rtl).unwrap();
        let missing = arabic.pair(&Bilingual::dutch_only("Werk"), 50);
        assert!(missing.dutch.is_none() && missing.untranslated);
        assert_eq!(missing.first, "\u{2066}Werk\u{2069}");
        let both = arabic.pair(&Bilingual::new("عمل", "Werk"), 50);
        assert_eq!((both.dutch.as_deref(), both.untranslated), (Some("\u{2066}Werk\u{2069}"), false));
        let dutch = Sheet::new("nl-BE", Direction::Ltr).unwrap().pair(&Bilingual::new("Werk", "Werk"), 50);
        assert!(dutch.dutch.is_none() && !dutch.untranslated);
    }
}
