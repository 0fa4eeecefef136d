//! Whose conventions we write in: the one place where a language of ours becomes a locale of CLDR.

use icu::locale::Locale;

use crate::lang::Lang;

/// The CLDR locale of a language. Belgium where that is what readers know from their letters; British for English,
/// because the Belgian English of CLDR groups digits with a dot, which English readers take for a decimal; Eritrea for
/// Tigrinya. Western digits and the 24-hour clock in every language: they match letters, trams and phones.
fn conventions(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl | Lang::Accented | Lang::Mirrored => "nl-BE-u-hc-h23-nu-latn",
        Lang::En => "en-GB-u-hc-h23-nu-latn",
        Lang::Fr => "fr-BE-u-hc-h23-nu-latn",
        Lang::Ar => "ar-u-hc-h23-nu-latn",
        Lang::Uk => "uk-u-hc-h23-nu-latn",
        Lang::Tr => "tr-u-hc-h23-nu-latn",
        Lang::Fa => "fa-u-hc-h23-nu-latn",
        Lang::Ps => "ps-u-hc-h23-nu-latn",
        Lang::Ti => "ti-ER-u-hc-h23-nu-latn",
        Lang::So => "so-u-hc-h23-nu-latn",
        Lang::Es => "es-u-hc-h23-nu-latn",
        Lang::Ru => "ru-u-hc-h23-nu-latn",
        Lang::Ro => "ro-u-hc-h23-nu-latn",
        Lang::Pl => "pl-u-hc-h23-nu-latn",
        Lang::Bg => "bg-u-hc-h23-nu-latn",
        Lang::Sq => "sq-u-hc-h23-nu-latn",
    }
}

/// The ICU locale of a language; the root locale if the tag were not one (a test holds that each is).
pub(crate) fn locale(lang: Lang) -> Locale {
    conventions(lang).parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_is_one_and_written_canonically() {
        for lang in Lang::REAL {
            assert_eq!(locale(lang).id.language.as_str(), lang.tag());
            assert_eq!(locale(lang).to_string(), conventions(lang));
        }
    }
}
