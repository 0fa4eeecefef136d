//! Names of countries and of languages, and the two lists people pick from.
//!
//! The names are those of CLDR, in `data/names.tsv`. Where CLDR has none in the reader's language the Dutch name is shown,
//! and where it has none in Dutch either the code itself: never a silent English one. `data/language-gaps.tsv` fills the
//! gaps for languages that newcomers in Belgium do speak. A table of our own languages, because ICU4X compiles in the
//! names in all languages of the world: ten megabytes for what takes a third of one.

use std::collections::HashMap;
use std::sync::OnceLock;

use icu::casemap::CaseMapper;

use crate::lang::Lang;
use crate::locale::locale;
use crate::order::collation_key;

/// Kind, code, and the name in each language. Made by `data/names.py`.
const NAMES: &str = include_str!("../data/names.tsv");
/// Code, language and name, for languages that CLDR does not name.
const GAPS: &str = include_str!("../data/language-gaps.tsv");

/// What CLDR names although it is no country someone comes from: groupings, uninhabited outposts and test codes.
const NO_COUNTRY: [&str; 14] = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/// The languages in the pick list, by ISO 639 code: those spoken in the countries newcomers in Flanders come from, the
/// languages of the European Union, and sign language. Someone who speaks another one has its code or free text.
const LANGUAGES: &[&str] = &[
    "aa", "ab", "aeb", "af", "aii", "ak", "am", "apc", "ar", "arq", "ary", "arz", "av", "az", "bal", "be", "bem", "bg",
    "bm", "bn", "bo", "bs", "byn", "ca", "ce", "ceb", "ckb", "cs", "da", "de", "din", "dyu", "dz", "ee", "el", "en",
    "es", "et", "eu", "fa", "ff", "fi", "fil", "fon", "fr", "ga", "gaa", "gl", "gn", "gu", "ha", "haz", "he", "hi",
    "hr", "ht", "hu", "hy", "id", "ig", "inh", "is", "it", "ja", "ka", "kab", "kea", "kg", "ki", "kk", "km", "kmr",
    "ko", "kri", "ku", "kun", "ky", "lb", "lez", "lg", "ln", "lo", "lt", "lu", "lua", "luo", "lv", "mg", "mk", "ml",
    "mn", "mnk", "mos", "mr", "ms", "mt", "my", "ne", "nl", "no", "nus", "ny", "nyn", "om", "os", "pa", "pap", "pcm",
    "pl", "prs", "ps", "pt", "qu", "rhg", "rif", "rn", "ro", "rom", "ru", "rw", "sd", "sgn", "shi", "si", "sk", "sl",
    "sn", "so", "sq", "sr", "srn", "ssy", "sus", "sv", "sw", "syr", "ta", "te", "tem", "tg", "th", "ti", "tig", "tk",
    "tr", "tru", "tw", "tzm", "ug", "uk", "umb", "ur", "uz", "vgt", "vi", "wo", "xh", "yi", "yo", "yue", "zgh", "zh",
    "zu", "zza",
];

/// A code and its name, in a list to pick from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// ISO 3166-1 alpha-2 (and `XK`) for a country, ISO 639 for a language.
    pub code: String,
    /// The name in the language of the list, with a capital.
    pub name: String,
}

/// The names of CLDR in one language, by code.
#[derive(Default)]
struct Cldr {
    countries: HashMap<&'static str, &'static str>,
    languages: HashMap<&'static str, &'static str>,
}

fn cldr(lang: Lang) -> &'static Cldr {
    static CACHE: [OnceLock<Cldr>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    CACHE[lang.index()].get_or_init(|| column(lang).unwrap_or_default())
}

/// The column of a language; the test languages have none.
fn column(lang: Lang) -> Option<Cldr> {
    let mut lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    let place = lines.next()?.split('\t').position(|tag| tag == lang.tag())?;
    let mut names = Cldr::default();
    for line in lines {
        let mut cells = line.split('\t');
        let (kind, code) = (cells.next()?, cells.next()?);
        // Two cells are taken already.
        if let Some(name) = cells.nth(place - 2).filter(|name| !name.is_empty()) {
            let of = if kind == "country" { &mut names.countries } else { &mut names.languages };
            of.insert(code, name);
        }
    }
    Some(names)
}

/// The name of a country by its ISO 3166-1 alpha-2 code, in any case: `België` for `BE`. `XK` is Kosovo.
/// Falls back to the Dutch name, then to the code as given.
pub fn country_name(lang: Lang, code: &str) -> String {
    [lang, Lang::Nl].into_iter().find_map(|l| region(l, code)).unwrap_or(code).to_owned()
}

fn region(lang: Lang, code: &str) -> Option<&'static str> {
    cldr(lang).countries.get(code.to_ascii_uppercase().as_str()).copied()
}

/// The name of a language by its ISO 639 code, in any case, as it stands inside a sentence: `Arabisch`, `arabe`.
/// Falls back to the Dutch name, then to the code as given.
pub fn language_name(lang: Lang, code: &str) -> String {
    let found = [lang.messages_of(), Lang::Nl].into_iter().find_map(|l| language(l, code));
    found.unwrap_or(code).to_owned()
}

/// The name in this very language, from CLDR or else from the table of gaps.
fn language(lang: Lang, code: &str) -> Option<&'static str> {
    let code = code.to_ascii_lowercase();
    cldr(lang).languages.get(code.as_str()).copied().or_else(|| gap(lang, &code))
}

fn gap(lang: Lang, code: &str) -> Option<&'static str> {
    GAPS.lines().find_map(|line| {
        let mut cells = line.split('\t');
        let here = cells.next() == Some(code) && cells.next() == Some(lang.tag());
        cells.next().filter(|_| here)
    })
}

/// All countries, in the alphabetical order of the language. Made once for each language.
pub fn countries(lang: Lang) -> &'static [Named] {
    static CACHE: [OnceLock<Vec<Named>>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    CACHE[lang.index()].get_or_init(|| {
        let letters = || (b'A'..=b'Z').map(char::from);
        let codes = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let countries = codes.filter(|c| region(Lang::Nl, c).is_some() && !NO_COUNTRY.contains(&c.as_str()));
        in_order(lang, countries.map(|code| Named { name: country_name(lang, &code), code }).collect())
    })
}

/// The languages newcomers speak most, in the alphabetical order of the language of the list. Made once for each.
pub fn languages(lang: Lang) -> &'static [Named] {
    static CACHE: [OnceLock<Vec<Named>>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    CACHE[lang.index()].get_or_init(|| {
        let named =
            |code: &&str| Named { code: (*code).to_owned(), name: with_capital(lang, &language_name(lang, code)) };
        in_order(lang, LANGUAGES.iter().map(named).collect())
    })
}

fn in_order(lang: Lang, mut list: Vec<Named>) -> Vec<Named> {
    list.sort_by_cached_key(|named| collation_key(lang, &named.name));
    list
}

/// A name with a capital, as it stands in a list or a menu; scripts without capitals are left alone.
pub(crate) fn with_capital(lang: Lang, name: &str) -> String {
    let Some(first) = name.chars().next() else {
        return String::new();
    };
    let (first, rest) = name.split_at(first.len_utf8());
    format!("{}{rest}", CaseMapper::new().uppercase_to_string(first, &locale(lang).id))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn countries_have_names_in_every_language() {
        for (lang, syria) in [
            (Lang::Nl, "Syrië"),
            (Lang::Fr, "Syrie"),
            (Lang::Ar, "سوريا"),
            (Lang::Ps, "سوریه"),
            (Lang::Ti, "ሶርያ"),
            (Lang::So, "Suuriya"),
            (Lang::Uk, "Сирія"),
            (Lang::Mirrored, "Syrië"),
        ] {
            assert_eq!(country_name(lang, "sy"), syria, "{lang}");
        }
        for lang in Lang::REAL {
            let own = countries(lang).iter().filter(|c| region(lang, &c.code).is_some()).count();
            assert_eq!(own, 250, "{lang} names every country itself");
        }
    }

    #[test]
    fn the_list_is_iso_3166_and_kosovo() {
        let codes: BTreeSet<&str> = countries(Lang::Nl).iter().map(|c| c.code.as_str()).collect();
        assert_eq!(codes.len(), 249 + 1);
        assert!(["BE", "SY", "ER", "XK", "PS", "TW", "SS"].iter().all(|c| codes.contains(c)));
        assert!(!codes.contains("EU") && !codes.contains("ZZ"));
    }

    #[test]
    fn lists_are_in_the_order_of_their_language() {
        let at = |lang, code: &str| countries(lang).iter().position(|c| c.code == code).unwrap();
        assert!(at(Lang::Fr, "ER") < at(Lang::Fr, "ES"), "Érythrée before Espagne: accents count last");
        assert!(at(Lang::Nl, "AF") < at(Lang::Nl, "ZW"));
        let first = &languages(Lang::Fr)[0];
        assert!(first.name.starts_with('A'), "{first:?}");
    }

    #[test]
    fn languages_in_the_list_have_a_name_for_staff() {
        assert!((120..=170).contains(&LANGUAGES.len()), "{}", LANGUAGES.len());
        let once: BTreeSet<&&str> = LANGUAGES.iter().collect();
        assert_eq!(once.len(), LANGUAGES.len());
        for lang in Lang::INTERFACE {
            let missing: Vec<_> = LANGUAGES.iter().filter(|code| language(lang, code).is_none()).collect();
            assert!(missing.is_empty(), "no name in {lang} for {missing:?}");
        }
        for lang in Lang::REAL {
            assert!(LANGUAGES.contains(&lang.tag()));
        }
    }

    #[test]
    fn the_table_of_gaps_fills_gaps_only() {
        for line in GAPS.lines().filter(|l| !l.starts_with('#')) {
            let [code, lang, name] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("not three cells: {line}")
            };
            let lang = Lang::parse(lang).unwrap();
            let known = cldr(lang).languages.get(code);
            assert_eq!(known, None, "CLDR names {code} in {lang}: {name} can go");
        }
    }

    #[test]
    fn dari_is_found_and_unknown_codes_stay_codes() {
        assert_eq!(language_name(Lang::Nl, "prs"), "Dari");
        assert_eq!(language_name(Lang::Fa, "PRS"), "دری");
        assert_eq!(language_name(Lang::Ps, "prs"), "دري");
        assert_eq!(language_name(Lang::Sq, "arz"), "Egyptisch Arabisch", "CLDR knows no Albanian word: the Dutch one");
        assert_eq!(language_name(Lang::Nl, "qqq"), "qqq");
        assert_eq!(language_name(Lang::Nl, "not a code"), "not a code");
        assert_eq!(country_name(Lang::Nl, "??"), "??");
        assert_eq!(with_capital(Lang::Tr, "ingilizce"), "İngilizce");
    }
}
