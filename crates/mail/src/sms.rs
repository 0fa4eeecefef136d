//! How long a text message is: one letter outside the GSM alphabet more than halves what fits.
//!
//! Source: 3GPP TS 23.038 (alphabets) and TS 23.040 (concatenation).

/// The alphabet a text message travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// Seven bits a letter: 160 in one part, 153 in each of several.
    Gsm7,
    /// Sixteen bits: 70 in one part, 67 in each of several. Arabic, Cyrillic, Ethiopic, and `ç`, `ê`, `ë`.
    Ucs2,
}

/// The length of a text message as the network counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmsLength {
    /// The alphabet it needs.
    pub alphabet: Alphabet,
    /// Units used: septets, or UTF-16 code units.
    pub units: usize,
    /// Parts it is sent, and paid, as; 0 for an empty text.
    pub parts: usize,
    /// Units still free in the last part.
    pub left: usize,
}

const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Letters that take an escape and a letter.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// Counts a text.
pub fn length(text: &str) -> SmsLength {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    match septets {
        Some(sizes) => packed(Alphabet::Gsm7, &sizes, 160, 153),
        None => packed(Alphabet::Ucs2, &text.chars().map(char::len_utf16).collect::<Vec<_>>(), 70, 67),
    }
}

fn septets(c: char) -> Option<usize> {
    if BASIC.contains(c) {
        Some(1)
    } else if EXTENDED.contains(c) {
        Some(2)
    } else {
        None
    }
}

/// Fills parts letter by letter: an escape pair or a surrogate pair is never cut in two.
fn packed(alphabet: Alphabet, sizes: &[usize], single: usize, each: usize) -> SmsLength {
    let units: usize = sizes.iter().sum();
    if units == 0 {
        return SmsLength { alphabet, units, parts: 0, left: single };
    }
    if units <= single {
        return SmsLength { alphabet, units, parts: 1, left: single - units };
    }
    let (mut parts, mut used) = (1, 0);
    for size in sizes {
        if used + size > each {
            parts += 1;
            used = 0;
        }
        used += size;
    }
    SmsLength { alphabet, units, parts, left: each.saturating_sub(used) }
}

#[cfg(test)]
mod tests {
    use super::Alphabet::*;
    use super::*;

    #[test]
    fn lengths() {
        let of = |text: &str| {
            let found = length(text);
            (found.alphabet, found.units, found.parts, found.left)
        };
        assert_eq!(of(""), (Gsm7, 0, 0, 160));
        assert_eq!(of("Tot morgen, één vraag: é è ù"), (Gsm7, 28, 1, 132));
        assert_eq!(of(&"a".repeat(160)), (Gsm7, 160, 1, 0));
        assert_eq!(of(&"a".repeat(161)), (Gsm7, 161, 2, 145));
        assert_eq!(of("€ 5"), (Gsm7, 4, 1, 156));
        assert_eq!(of("geïnteresseerd"), (Ucs2, 14, 1, 56));
        assert_eq!(of("سلام"), (Ucs2, 4, 1, 66));
        assert_eq!(of(&"ሰ".repeat(71)), (Ucs2, 71, 2, 63));
        assert_eq!(of("👋"), (Ucs2, 2, 1, 68));
    }

    #[test]
    fn pairs_are_not_cut() {
        // 152 + an escape pair: the pair moves whole to the second part.
        let text = format!("{}€{}", "a".repeat(152), "a".repeat(151));
        assert_eq!(length(&text).parts, 2);
        let text = format!("{}€{}", "a".repeat(152), "a".repeat(152));
        assert_eq!(length(&text).parts, 3);
        let text = format!("{}👋{}", "ሰ".repeat(66), "ሰ".repeat(66));
        assert_eq!(length(&text).parts, 3);
    }
}
