//! Alphabetical order and comparison without regard to case.

use std::sync::OnceLock;

use icu::casemap::CaseMapper;
use icu::collator::{CollatorBorrowed, options::CollatorOptions};
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::{CodePointMapData, props::GeneralCategory};

use crate::lang::Lang;
use crate::locale::locale;

/// A key that sorts byte by byte in the alphabetical order of the language. Keys of different languages, or of another
/// version of the program, do not compare: never store them.
pub fn collation_key(lang: Lang, text: &str) -> Vec<u8> {
    static CACHE: [OnceLock<Option<CollatorBorrowed<'static>>>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    let collator = CACHE[lang.index()]
        .get_or_init(|| CollatorBorrowed::try_new((&locale(lang)).into(), CollatorOptions::default()).ok());
    let Some(collator) = collator else {
        return fold(text).into_bytes();
    };
    let mut key = Vec::new();
    let Ok(()) = collator.write_sort_key_to(text, &mut key);
    key
}

/// The same text for every way of writing it that differs only in case or in how accents are composed. For comparing,
/// never for showing. Accents count: `Türkiye` and `Turkiye` differ.
pub fn fold(text: &str) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    nfc.normalize(&CaseMapper::new().fold_string(&nfc.normalize(text))).into_owned()
}

/// As [`fold`], and without accents, so that someone who types `turkije` or `perú` finds what is meant in a pick list.
pub fn fold_accents(text: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).into_owned();
    let bare: String = apart.chars().filter(|c| categories.get(*c) != GeneralCategory::NonspacingMark).collect();
    fold(&bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, words: &[&'static str]) -> Vec<&'static str> {
        let mut words = words.to_vec();
        words.sort_by_key(|word| collation_key(lang, word));
        words
    }

    #[test]
    fn order_is_that_of_the_language() {
        assert_eq!(
            sorted(Lang::Nl, &["Zweden", "Égypte", "egypte", "België"]),
            ["België", "egypte", "Égypte", "Zweden"]
        );
        assert_eq!(sorted(Lang::Es, &["oro", "ñandú", "nube"]), ["nube", "ñandú", "oro"]);
        assert_eq!(sorted(Lang::Tr, &["çay", "cam", "dam", "ılık", "ip"]), ["cam", "çay", "dam", "ılık", "ip"]);
        assert_eq!(sorted(Lang::Uk, &["ґанок", "дім", "гора"]), ["гора", "ґанок", "дім"]);
        assert_eq!(sorted(Lang::Fa, &["پدر", "تهران", "برادر"]), ["برادر", "پدر", "تهران"]);
    }

    #[test]
    fn case_and_composition_fold_away() {
        assert_eq!(fold("STRAẞE"), fold("straße"));
        assert_eq!(fold("É"), fold("e\u{301}"));
        assert_ne!(fold("Türkiye"), fold("Turkiye"));
    }

    #[test]
    fn accents_fold_away_when_asked() {
        assert_eq!(fold_accents("Türkiye"), "turkiye");
        assert_eq!(fold_accents("Côte d’Ivoire"), "cote d’ivoire");
        assert_eq!(fold_accents("አማርኛ"), "አማርኛ");
    }
}
