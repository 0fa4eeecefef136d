//! The code on the paper card: short enough to type, without letters that look alike.

/// The alphabet: no 0/O, 1/I/L, U/V confusion. 29 letters, 8 places: about 5 · 10¹¹ codes.
pub const ALPHABET: &[u8] = b"23456789ABCDEFGHJKMNPQRSTWXYZ";
/// Number of characters in a code.
pub const LENGTH: usize = 8;

/// A path code in its normal form: eight characters of [`ALPHABET`]. Shown only when it is made; stored hashed.
#[derive(Clone, PartialEq, Eq)]
pub struct PathCode(String);

impl PathCode {
    /// Makes a code of random bytes; bytes that would favour some letters are skipped.
    /// `None` when the bytes ran out: ask for more (32 are practically always enough).
    #[must_use]
    pub fn from_random(bytes: &[u8]) -> Option<Self> {
        let fair = 256 - 256 % ALPHABET.len();
        let letters: String = bytes
            .iter()
            .filter(|b| usize::from(**b) < fair)
            .map(|b| char::from(ALPHABET[usize::from(*b) % ALPHABET.len()]))
            .take(LENGTH)
            .collect();
        (letters.len() == LENGTH).then_some(Self(letters))
    }

    /// Reads what somebody typed: small letters, spaces and dashes are fine.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let letters: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '–'))
            .map(|c| c.to_ascii_uppercase())
            .take(LENGTH + 1)
            .collect();
        let known = letters.bytes().all(|b| ALPHABET.contains(&b));
        (known && letters.len() == LENGTH).then_some(Self(letters))
    }

    /// The eight characters, for hashing.
    #[must_use]
    pub fn letters(&self) -> &str {
        &self.0
    }

    /// As printed: two groups of four.
    #[must_use]
    pub fn printed(&self) -> String {
        format!("{}-{}", &self.0[..4], &self.0[4..])
    }
}

impl std::fmt::Debug for PathCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PathCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_codes_are_forgiven_their_form() {
        let code = PathCode::parse("7k3m-9qxd").unwrap();
        assert_eq!(code.printed(), "7K3M-9QXD");
        assert_eq!(PathCode::parse(" 7K3M 9QXD "), Some(code));
        for wrong in ["7K3M-9QX", "7K3M-9QXDD", "7K3M-9Q0D", "7K3M-9QID", ""] {
            assert_eq!(PathCode::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn random_codes_read_back() {
        let bytes: Vec<u8> = (0..32).map(|i| 255 - i * 7).collect();
        let code = PathCode::from_random(&bytes).unwrap();
        assert_eq!(PathCode::parse(&code.printed()), Some(code));
        assert_eq!(PathCode::from_random(&[255; 64]), None);
    }
}
