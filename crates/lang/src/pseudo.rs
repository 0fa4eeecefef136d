//! The two pseudo-languages: Dutch that looks foreign, so that a page shows its faults before a translator has worked.
//!
//! Accented: every letter of a message gets an accent, every message stands between brackets and is 40 % longer. A text
//! without accents did not come from a message file; a missing bracket is a clipped text. Mirrored: every word is written
//! from right to left, so that a page that is not mirrored is seen by someone who cannot read Arabic.

use std::borrow::Cow;

use crate::lang::Lang;

/// How much longer an accented message is, in hundredths of its letters.
const LONGER: usize = 40;
/// What an accented message is made longer with.
const FILLING: &str = " ôñé ţŵô ţĥŕéé ƒôûŕ ƒîṽé šîẋ";
const RIGHT_TO_LEFT_OVERRIDE: char = '\u{202e}';
const END_OF_OVERRIDE: char = '\u{202c}';

/// The change that a language makes to each piece of text of a Dutch message; `None` for a real language.
pub(crate) fn transform(lang: Lang) -> Option<fn(&str) -> Cow<'_, str>> {
    match lang {
        Lang::Accented => Some(accented),
        Lang::Mirrored => Some(mirrored),
        _ => None,
    }
}

/// What a language adds around a whole formatted message.
pub(crate) fn around(lang: Lang, text: Cow<'_, str>) -> Cow<'_, str> {
    if lang != Lang::Accented || text.is_empty() {
        return text;
    }
    let filling = FILLING.chars().cycle().take(text.chars().count() * LONGER / 100);
    Cow::Owned(format!("[{text}{}]", filling.collect::<String>()))
}

/// A text that is not a message, such as a name, in a pseudo-language.
pub(crate) fn whole(lang: Lang, text: &str) -> String {
    let changed = transform(lang).map_or(Cow::Borrowed(text), |change| change(text));
    around(lang, changed).into_owned()
}

fn accented(text: &str) -> Cow<'_, str> {
    Cow::Owned(text.chars().map(accent).collect())
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'å',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'o' => 'ô',
        'p' => 'þ',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'P' => 'Þ',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

/// Word by word, so that lines still break and the words stand in the order of the page's direction.
fn mirrored(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if word.is_empty() {
            out.push_str(piece);
        } else {
            out.push(RIGHT_TO_LEFT_OVERRIDE);
            out.push_str(word);
            out.push(END_OF_OVERRIDE);
            out.push_str(&piece[word.len()..]);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_text_is_bracketed_and_forty_percent_longer() {
        let text = whole(Lang::Accented, "Uw afspraak is morgen");
        assert!(text.starts_with("[Ûŵ åƒšþŕååķ îš ɱôŕĝéñ"), "{text}");
        assert!(text.ends_with(']'));
        assert_eq!(text.chars().count(), 21 + 8 + 2);
        assert_eq!(whole(Lang::Accented, ""), "");
    }

    #[test]
    fn mirrored_text_is_overridden_word_by_word() {
        assert_eq!(whole(Lang::Mirrored, "op weg "), "\u{202e}op\u{202c} \u{202e}weg\u{202c} ");
    }

    #[test]
    fn real_languages_are_left_alone() {
        assert_eq!(whole(Lang::Ar, "op weg"), "op weg");
    }
}
