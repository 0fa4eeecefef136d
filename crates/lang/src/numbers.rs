//! Numbers and lists of things, as each language writes them. Western digits everywhere.

use std::sync::OnceLock;

use fluent_bundle::types::{FluentNumber, FluentValue};
use icu::decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::lang::Lang;
use crate::locale::locale;

/// The most digits after the comma that are ever written.
const MOST_DIGITS: u8 = 6;

struct Formats {
    number: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
}

fn formats(lang: Lang) -> &'static Formats {
    static CACHE: [OnceLock<Formats>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    CACHE[lang.index()].get_or_init(|| {
        let locale = locale(lang);
        Formats {
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
        }
    })
}

/// A whole number with the separators of the language: `12.500` in Dutch. Not for years, codes and telephone numbers.
pub fn number(lang: Lang, value: i64) -> String {
    written(lang, &Decimal::from(value))
}

/// A number with exactly `digits` (at most 6) digits after the comma: `12,5` in Dutch. Half is rounded away from zero.
/// A value that is not a number, or too large to be meant, is written as Rust writes it.
pub fn decimal(lang: Lang, value: f64, digits: u8) -> String {
    let digits = digits.min(MOST_DIGITS);
    let scaled = (value * 10f64.powi(i32::from(digits))).round();
    if !scaled.is_finite() || scaled.abs() > 9e15 {
        return value.to_string();
    }
    let mut decimal = Decimal::from(scaled as i64);
    decimal.multiply_pow10(-i16::from(digits));
    written(lang, &decimal)
}

fn written(lang: Lang, value: &Decimal) -> String {
    formats(lang).number.as_ref().map_or_else(|| value.to_string(), |f| f.format(value).to_string())
}

/// Things in a row, joined as the language does: `a, b en c`.
pub fn list_and<S: AsRef<str>>(lang: Lang, things: &[S]) -> String {
    let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
    match &formats(lang).list {
        Some(list) => list.format(things.iter()).to_string(),
        None => things.join(", "),
    }
}

/// Writes the numbers inside Fluent messages as the language of the bundle does. Anything else is left to Fluent.
pub(crate) fn in_message(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if !number.options.use_grouping {
        return None;
    }
    let lang = memory.with_try_get::<BundleLang, _, _>((), |lang| lang.0).ok()?;
    Some(decimal(lang, number.value, digits_of(number)))
}

/// As many digits as the number was given with, or as it has.
fn digits_of(number: &FluentNumber) -> u8 {
    let text = number.as_string();
    let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    u8::try_from(digits).unwrap_or(MOST_DIGITS)
}

/// The language of a Fluent bundle, found once and remembered by the bundle.
struct BundleLang(Lang);

impl Memoizable for BundleLang {
    type Args = ();
    type Error = ();

    fn construct(id: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Lang::parse(&id.to_string()).map(Self).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_formats() {
        for lang in Lang::REAL {
            assert!(formats(lang).number.is_some() && formats(lang).list.is_some(), "{lang}");
        }
    }

    #[test]
    fn numbers_have_western_digits_and_local_separators() {
        for (lang, text) in [
            (Lang::Nl, "12.500"),
            (Lang::En, "12,500"),
            (Lang::Fr, "12\u{202f}500"),
            (Lang::Ar, "12,500"),
            (Lang::Fa, "12,500"),
            (Lang::Ps, "12.500"),
            (Lang::Ti, "12,500"),
            (Lang::Uk, "12\u{a0}500"),
            (Lang::Accented, "12.500"),
        ] {
            assert_eq!(number(lang, 12_500), text, "{lang}");
        }
        assert_eq!(number(Lang::Nl, -3), "-3");
    }

    #[test]
    fn decimals_keep_the_digits_asked_for() {
        assert_eq!(decimal(Lang::Nl, 12.5, 1), "12,5");
        assert_eq!(decimal(Lang::Nl, 3.0, 2), "3,00");
        assert_eq!(decimal(Lang::En, 0.25, 1), "0.3");
        assert_eq!(decimal(Lang::Nl, f64::NAN, 1), "NaN");
    }

    #[test]
    fn lists_end_as_the_language_ends_them() {
        assert_eq!(list_and(Lang::Nl, &["Atlas", "VDAB", "OCMW"]), "Atlas, VDAB en OCMW");
        assert_eq!(list_and(Lang::Es, &["España", "Italia"]), "España e Italia");
        assert_eq!(list_and(Lang::Fr, &["Atlas"]), "Atlas");
        assert_eq!(list_and::<&str>(Lang::Nl, &[]), "");
        assert_eq!(list_and(Lang::Ar, &["أ", "ب"]), "أ وب");
    }
}
