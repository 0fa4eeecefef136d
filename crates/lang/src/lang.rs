//! The languages we have texts in. Any other language a person speaks is a code with a name ([`crate::names`]).

use std::fmt;

use crate::{DEVELOPER_FAMILY, NEWCOMER_FAMILIES, names, pseudo};

/// A language that has a folder of messages, or one of the two pseudo-languages that test the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Dutch, the source of every text.
    Nl,
    /// English.
    En,
    /// French.
    Fr,
    /// Arabic.
    Ar,
    /// Ukrainian.
    Uk,
    /// Turkish.
    Tr,
    /// Persian and Dari: one written language, two names.
    Fa,
    /// Pashto.
    Ps,
    /// Tigrinya.
    Ti,
    /// Somali.
    So,
    /// Spanish.
    Es,
    /// Russian.
    Ru,
    /// Romanian.
    Ro,
    /// Polish.
    Pl,
    /// Bulgarian.
    Bg,
    /// Albanian.
    Sq,
    /// Pseudo-language: Dutch with accents, between brackets and 40 % longer. Shows literals and clipped texts.
    Accented,
    /// Pseudo-language: Dutch written from right to left. Shows what is not mirrored.
    Mirrored,
}

/// The direction a language is written in, as the `dir` attribute of HTML writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Lang {
    /// The languages the whole program speaks, for staff too.
    pub const INTERFACE: [Lang; 3] = [Self::Nl, Self::En, Self::Fr];

    /// The languages only the newcomer's pages speak.
    pub const NEWCOMER: [Lang; 13] = [
        Self::Ar,
        Self::Uk,
        Self::Tr,
        Self::Fa,
        Self::Ps,
        Self::Ti,
        Self::So,
        Self::Es,
        Self::Ru,
        Self::Ro,
        Self::Pl,
        Self::Bg,
        Self::Sq,
    ];

    /// Every language people read: the interface languages, then the newcomer languages.
    pub const REAL: [Lang; 16] = [
        Self::Nl,
        Self::En,
        Self::Fr,
        Self::Ar,
        Self::Uk,
        Self::Tr,
        Self::Fa,
        Self::Ps,
        Self::Ti,
        Self::So,
        Self::Es,
        Self::Ru,
        Self::Ro,
        Self::Pl,
        Self::Bg,
        Self::Sq,
    ];

    /// The two pseudo-languages, for tests and for people who design pages.
    pub const PSEUDO: [Lang; 2] = [Self::Accented, Self::Mirrored];

    /// How many there are, pseudo-languages included: the size of a table indexed by [`Lang::index`].
    pub(crate) const COUNT: usize = Self::REAL.len() + Self::PSEUDO.len();

    /// The place of this language in tables of [`Lang::COUNT`] rows.
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The language of a BCP 47 tag, whatever its region: `nl-BE`, `AR`, `fa_AF`. Dari (`prs`) and Iranian Persian
    /// (`pes`) are read in Persian, Moldovan (`mo`) in Romanian. `None` for a language we have no texts in.
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        if let Some(pseudo) = Self::PSEUDO.into_iter().find(|l| l.tag().eq_ignore_ascii_case(&tag)) {
            return Some(pseudo);
        }
        match tag.split('-').next()? {
            "prs" | "pes" => Some(Self::Fa),
            "mo" => Some(Self::Ro),
            primary => Self::REAL.into_iter().find(|l| l.tag() == primary),
        }
    }

    /// The language a browser asks for most, from its `Accept-Language` header. `None` when it asks for none of ours.
    pub fn preferred(accept_language: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for part in accept_language.split(',') {
            let (tag, weight) = match part.split_once(";q=") {
                Some((tag, q)) => (tag, q.trim().parse().unwrap_or(0.0)),
                None => (part, 1.0),
            };
            let heavier = weight > best.map_or(0.0, |(w, _)| w);
            if let (true, Some(lang)) = (heavier, Self::parse(tag)) {
                best = Some((weight, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }

    /// The BCP 47 tag, for `lang` attributes, folders and stored preferences.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::Uk => "uk",
            Self::Tr => "tr",
            Self::Fa => "fa",
            Self::Ps => "ps",
            Self::Ti => "ti",
            Self::So => "so",
            Self::Es => "es",
            Self::Ru => "ru",
            Self::Ro => "ro",
            Self::Pl => "pl",
            Self::Bg => "bg",
            Self::Sq => "sq",
            Self::Accented => "nl-XA",
            Self::Mirrored => "nl-XB",
        }
    }

    /// The direction of writing.
    pub fn dir(self) -> Direction {
        match self {
            Self::Ar | Self::Fa | Self::Ps | Self::Mirrored => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The name of the language in that language and its own script, from CLDR, with a capital where the script has
    /// them: what a language menu shows. Persian carries both its names, because readers from Afghanistan look for Dari.
    pub fn own_name(self) -> String {
        let name = names::language_name(self, self.messages_of().tag());
        match self {
            Self::Fa => format!("{name} / {}", names::language_name(self, "prs")),
            Self::Accented | Self::Mirrored => pseudo::whole(self, &name),
            _ => names::with_capital(self, &name),
        }
    }

    /// Whether the whole program speaks this language; other languages have the newcomer's pages only.
    pub fn is_interface(self) -> bool {
        Self::INTERFACE.contains(&self)
    }

    /// Whether texts of this family must exist in this language. A pseudo-language has no texts of its own.
    pub fn needs(self, family: &str) -> bool {
        match self {
            Self::Nl => true,
            _ if self.is_pseudo() => false,
            _ if self.is_interface() => family != DEVELOPER_FAMILY,
            _ => NEWCOMER_FAMILIES.contains(&family),
        }
    }

    /// Whether this is a test language made from Dutch.
    pub fn is_pseudo(self) -> bool {
        Self::PSEUDO.contains(&self)
    }

    /// The language whose message files, names and formats this one uses: itself, or Dutch for a pseudo-language.
    pub(crate) fn messages_of(self) -> Self {
        if self.is_pseudo() { Self::Nl } else { self }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use icu::locale::{Locale, LocaleDirectionality};

    use super::*;

    #[test]
    fn tags_parse_back_and_index_the_tables() {
        for (place, lang) in Lang::REAL.into_iter().chain(Lang::PSEUDO).enumerate() {
            assert_eq!(Lang::parse(lang.tag()), Some(lang));
            assert_eq!(lang.index(), place);
        }
        assert_eq!(Lang::COUNT, Lang::Mirrored.index() + 1);
        assert_eq!(Lang::INTERFACE.len() + Lang::NEWCOMER.len(), Lang::REAL.len());
    }

    #[test]
    fn regions_and_near_names_find_their_language() {
        for (tag, lang) in [("nl-BE", Lang::Nl), ("AR", Lang::Ar), ("fa_AF", Lang::Fa), ("prs", Lang::Fa)] {
            assert_eq!(Lang::parse(tag), Some(lang), "{tag}");
        }
        assert_eq!(Lang::parse("NL-xa"), Some(Lang::Accented));
        for none in ["", "-", "zz", "nlx", "english"] {
            assert_eq!(Lang::parse(none), None, "{none}");
        }
    }

    #[test]
    fn the_browser_chooses_by_weight() {
        assert_eq!(Lang::preferred("ti-ER,ti;q=0.9,en;q=0.5"), Some(Lang::Ti));
        assert_eq!(Lang::preferred("zz, en;q=0.3, uk;q=0.8"), Some(Lang::Uk));
        assert_eq!(Lang::preferred("en;q=0, zz"), None);
        assert_eq!(Lang::preferred(""), None);
    }

    #[test]
    fn staff_read_three_languages_and_newcomers_all() {
        let needed = |family: &str| Lang::REAL.into_iter().filter(|lang| lang.needs(family)).count();
        assert_eq!((needed("path"), needed("errors"), needed("styleguide")), (16, 3, 1));
        assert!(!Lang::Accented.needs("path"));
    }

    #[test]
    fn direction_agrees_with_cldr() {
        let cldr = LocaleDirectionality::new_common();
        for lang in Lang::REAL {
            let locale: Locale = lang.tag().parse().unwrap();
            assert_eq!(lang.dir() == Direction::Rtl, cldr.is_right_to_left(&locale.id), "{lang}");
        }
        assert_eq!(Lang::Mirrored.dir().as_str(), "rtl");
    }

    #[test]
    fn own_names_are_in_their_own_script() {
        let names = Lang::REAL.map(Lang::own_name).join(", ");
        assert_eq!(
            names,
            "Nederlands, English, Français, العربية, Українська, Türkçe, فارسی / دری, پښتو, ትግርኛ, Soomaali, \
             Español, Русский, Română, Polski, Български, Shqip"
        );
    }
}
