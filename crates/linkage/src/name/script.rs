//! From any script to plain Latin letters, the way clerks and passports spell names.
//!
//! Arabic (with the Persian, Pashto, Urdu and Kurdish letters), Ethiopic and Cyrillic have tables of
//! our own, because names in them reach Flanders in several spellings and the letter that hides the
//! choice must stay recognisable. Every other script goes through `any_ascii`.
//!
//! The result holds `a–z`, spaces and one marker, [`GE`], for the Cyrillic letter that is *g* in
//! Russian and *h* in Ukrainian.

/// Marks Cyrillic «г»: *g* in Russian and Bulgarian passports, *h* in Ukrainian ones.
pub(super) const GE: char = 'Q';

/// A romanised name and whether its script leaves the short vowels out.
pub(super) struct Romanised {
    pub text: String,
    pub unvowelled: bool,
}

/// Writes `name` in `a–z`, single spaces and [`GE`].
pub(super) fn romanise(name: &str) -> Romanised {
    let letters: Vec<char> = name.chars().filter(|c| !is_invisible(*c)).collect();
    let mut text = String::with_capacity(letters.len() + 4);
    let mut unvowelled = false;
    for (i, &c) in letters.iter().enumerate() {
        match c {
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' => {
                unvowelled = true;
                let at = Neighbours::of(&letters, i, &text);
                text.push_str(arabic(c, &at));
            }
            '\u{0590}'..='\u{05FF}' => {
                unvowelled = true;
                push_ascii(c, &mut text);
            }
            '\u{0400}'..='\u{052F}' => match cyrillic(c) {
                Some(latin) => text.push_str(latin),
                None => push_ascii(c, &mut text),
            },
            '\u{1200}'..='\u{135A}' => match ethiopic(c) {
                Some((consonant, vowel)) => {
                    text.push_str(consonant);
                    text.push_str(vowel);
                }
                None => push_ascii(c, &mut text),
            },
            _ => push_ascii(c, &mut text),
        }
    }
    Romanised { text, unvowelled }
}

/// Joiners, direction marks, the Arabic stretch and combining accents say nothing about the name.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{0640}' | '\u{0300}'..='\u{036F}' | '\u{FEFF}')
}

/// Adds what remains of any other character: letters in lower case, separators as one space.
fn push_ascii(c: char, text: &mut String) {
    if is_apostrophe(c) {
        return;
    }
    let ascii = any_ascii::any_ascii_char(c);
    let mut wrote = false;
    for b in ascii.chars() {
        if b.is_ascii_alphabetic() {
            text.push(b.to_ascii_lowercase());
            wrote = true;
        }
    }
    // A digit or mark inside the ASCII reading of a letter (an Ethiopic or Georgian hard sign) is no gap.
    if !wrote && !c.is_alphabetic() && !text.ends_with(' ') && !text.is_empty() {
        text.push(' ');
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | '′' | '″' | '"' | '“' | '”')
}

/// What stands around an Arabic letter; it decides whether waw and ya are vowels.
struct Neighbours {
    /// Nothing of this word has been written yet.
    first: bool,
    /// The letter before is a consonant, or an alef or ayn that only carries this long vowel.
    may_lengthen: bool,
    next: Option<char>,
    after_next: Option<char>,
}

impl Neighbours {
    fn of(letters: &[char], i: usize, written: &str) -> Self {
        let word = written.rsplit(' ').next().unwrap_or_default();
        // After the article a stem begins anew: the ayn of «العنزي» is heard, its waw never lengthens.
        let after_article = word == "al" && i >= 2 && letters.get(i - 2..i) == Some(&['ا', 'ل']);
        let last = if after_article { ' ' } else { word.chars().next_back().unwrap_or(' ') };
        let letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().filter(|c| c.is_alphabetic());
        let first = last == ' ';
        Self {
            first,
            may_lengthen: if first {
                !after_article && letter(i.checked_sub(1)).is_some()
            } else {
                !"aeiou".contains(last)
            },
            next: letter(Some(i + 1)),
            after_next: letter(Some(i + 2)),
        }
    }

    /// A waw or ya is a long vowel after a consonant, unless a vowel follows.
    fn is_long_vowel(&self) -> bool {
        self.may_lengthen && !self.next.is_some_and(is_vowel_letter)
    }

    /// An alef or ayn at the front is silent when a long waw or ya follows: «عيسى», «عودة».
    fn is_silent_carrier(&self) -> bool {
        self.first
            && self.next.is_some_and(|n| matches!(n, 'و' | 'ي' | 'ی'))
            && self.after_next.is_some_and(|n| !is_vowel_letter(n))
    }
}

fn is_vowel_letter(c: char) -> bool {
    matches!(c, 'ا' | 'آ' | 'أ' | 'و' | 'ي' | 'ی' | 'ى' | 'ة')
}

/// One letter of the Arabic family. Emphatic and plain consonants fall together; *th*, *dh*, *kh*,
/// *gh*, *q* and *j* stay apart, since languages read them differently.
#[rustfmt::skip]
fn arabic(c: char, at: &Neighbours) -> &'static str {
    match c {
        'ا' | 'أ' | 'إ' | 'ٱ' | 'ع' if at.is_silent_carrier() => "",
        'ا' | 'آ' | 'أ' | 'ٱ' | 'ى' | 'ة' | 'ۃ' | '\u{064E}' | '\u{0670}' => "a",
        'ع' if at.first => "a",
        'إ' | '\u{0650}' | 'ٸ' => "i",
        'ؤ' if at.may_lengthen => "u",
        'ئ' if at.may_lengthen => "i",
        '\u{064F}' | 'ۇ' | 'ۆ' | 'ۈ' => "u",
        'و' => if at.is_long_vowel() { "u" } else { "w" },
        'ي' | 'ی' | 'ۍ' | 'ې' | 'ێ' | 'ے' | 'ۓ' => if at.is_long_vowel() { "i" } else { "y" },
        'ە' | 'ۀ' | 'ۂ' => "e",
        'ب' | 'ٻ' => "b",   'پ' => "p",              'ت' | 'ط' | 'ټ' | 'ٹ' => "t",
        'ث' => "th",        'ج' | 'ځ' => "j",        'چ' => "ch",
        'ح' | 'ه' | 'ہ' | 'ھ' => "h",                'خ' => "kh",
        'د' | 'ډ' | 'ڈ' => "d",                      'ذ' | 'ض' | 'ظ' => "dh",
        'ر' | 'ړ' | 'ڑ' | 'ڕ' => "r",                'ز' => "z",
        'ژ' | 'ږ' => "zh",  'س' | 'ص' => "s",        'ش' | 'ښ' => "sh",
        'څ' => "ts",        'غ' => "gh",             'ف' => "f",
        'ڤ' => "v",         'ق' => "q",              'ك' | 'ک' | 'ڪ' => "k",
        'گ' | 'ګ' | 'ڭ' => "g",                      'ل' | 'ڵ' => "l",
        'م' => "m",         'ن' | 'ں' | 'ڼ' => "n",
        '،' | '؛' | '۔' | '٬' => " ",
        _ => "",
    }
}

/// Cyrillic as Russian, Ukrainian, Bulgarian, Serbian and Macedonian passports spell it.
#[rustfmt::skip]
fn cyrillic(c: char) -> Option<&'static str> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    Some(match lower {
        'а' => "a",  'б' => "b",  'в' => "v",  'г' => "Q",  'ґ' | 'ѓ' => "g", 'д' => "d",
        'е' => "e",  'ё' => "yo", 'є' => "ye", 'ж' => "zh", 'з' => "z",  'ѕ' => "dz",
        'и' | 'і' | 'ѝ' => "i",   'ї' => "yi", 'й' | 'ј' => "y", 'к' | 'ќ' => "k", 'л' => "l",
        'љ' => "ly", 'м' => "m",  'н' => "n",  'њ' => "ny", 'о' => "o",  'п' => "p",
        'р' => "r",  'с' => "s",  'т' => "t",  'ћ' | 'ч' | 'џ' => "ch",  'ђ' => "dj",
        'у' | 'ү' | 'ұ' => "u",   'ў' => "w",  'ф' => "f",  'х' | 'һ' => "kh", 'ц' => "ts",
        'ш' => "sh", 'щ' => "shch", 'ъ' | 'ь' | 'ʼ' => "",  'ы' => "y",  'э' | 'ә' => "e",
        'ю' => "yu", 'я' => "ya", 'қ' => "q",  'ғ' => "gh", 'ң' | 'ҥ' => "ng", 'ө' => "o",
        _ => return None,
    })
}

/// Consonant of each row of eight in the Ethiopic block, from U+1200 on; empty for a silent one.
const ETHIOPIC_ROWS: [&str; 43] = [
    "h", "l", "h", "m", "s", "r", "s", "sh", "q", "qw", "q", "qw", "b", "v", "t", "ch", "h", "hw", "n", "ny", "", "k",
    "kw", "kh", "khw", "w", "", "z", "zh", "y", "d", "d", "j", "g", "gw", "ng", "t", "ch", "p", "ts", "ts", "f", "p",
];

/// An Ethiopic syllable as consonant and vowel. The first order is *e* (ሰላም, Selam) but *a* after a
/// throat sound (ሃ, አ); the sixth order carries no vowel, except where the consonant is silent (እ).
fn ethiopic(c: char) -> Option<(&'static str, &'static str)> {
    let offset = (c as u32).checked_sub(0x1200)?;
    let row = (offset / 8) as usize;
    let consonant = *ETHIOPIC_ROWS.get(row)?;
    let throat = matches!(row, 0 | 2 | 16 | 20 | 26);
    let vowel = match offset % 8 {
        0 if throat => "a",
        0 => "e",
        1 => "u",
        2 => "i",
        3 => "a",
        4 => "e",
        5 if consonant.is_empty() => "e",
        5 => "",
        6 => "o",
        _ => "wa",
    };
    Some((consonant, vowel))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(name: &str) -> String {
        romanise(name).text
    }

    #[test]
    fn scripts_become_latin() {
        for (name, expected) in [
            ("ሰላም ተስፋይ", "selam tesfay"),
            ("ኣማኑኤል", "amanuel"),
            ("محمد", "mhmd"),
            ("عمر", "amr"),
            ("عودة", "uda"),
            ("عيسى", "isa"),
            ("عواد", "awad"),
            ("العنزي", "alanzi"),
            ("الوزان", "alwzan"),
            ("نوال", "nwal"),
            ("توفيق", "tufiq"),
            ("گلاب", "glab"),
            ("څانګه", "tsangh"),
            ("Олександр", "oleksandr"),
            ("Григорій", "QriQoriy"),
            ("გიორგი", "giorgi"),
            ("Łukasz Świętek", "lukasz swietek"),
            ("Nguyễn", "nguyen"),
            ("O’Neil-de Smet", "oneil de smet"),
        ] {
            assert_eq!(latin(name), expected, "{name}");
        }
    }

    #[test]
    fn only_vowelless_scripts_are_marked() {
        assert!(romanise("سلام").unvowelled);
        assert!(!romanise("ሰላም").unvowelled);
        assert!(!romanise("Selam").unvowelled);
    }

    #[test]
    fn every_ethiopic_row_is_in_its_place() {
        // One syllable from the start, the middle and the end of the block.
        assert_eq!(
            latin("ሀ ለ መ ረ ሸ በ ተ ነ አ ከ ወ ዘ የ ደ ጀ ገ ጠ ጸ ፈ ፐ"),
            "ha le me re she be te ne a ke we ze ye de je ge te tse fe pe"
        );
    }
}
