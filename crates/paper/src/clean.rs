//! Makes any text printable: no invisible controls, no letter without a glyph, no phone number read backwards.
//!
//! Works on the JSON handed to a template, so that no field can be forgotten.

use serde::Serialize;
use serde_json::Value;

use crate::PaperError;
use crate::world::has_glyph;

/// Stands for letters that none of the vendored fonts can draw.
const UNKNOWN: char = '\u{FFFD}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const POP_ISOLATE: char = '\u{2069}';
/// Fewer digits in a group with spaces are no phone number but, say, a day and a year.
const PHONE_DIGITS: usize = 7;

/// Whether every letter of `text` can be printed. If not, the letters without a glyph appear as `�`: warn the person who
/// prints, so that they can write the word in another script.
pub fn can_print(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_dropped(c) || is_silent(c) || has_glyph(c))
}

/// The document's texts as the JSON its template reads, every string made printable.
pub(crate) fn to_json<T: Serialize>(document: &T) -> Result<Vec<u8>, PaperError> {
    let mut value = serde_json::to_value(document)?;
    clean_all(&mut value);
    Ok(serde_json::to_vec(&value)?)
}

/// At most `most` characters, cut between words where possible, with an ellipsis. Keeps a sheet from overflowing.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let head = &text[..end];
    let at_word = head.rfind(char::is_whitespace).filter(|at| at * 3 > end * 2);
    format!("{}…", head[..at_word.unwrap_or(end)].trim_end())
}

fn clean_all(value: &mut Value) {
    match value {
        Value::String(text) => *text = isolate_phones(&printable(text)),
        Value::Array(items) => items.iter_mut().for_each(clean_all),
        Value::Object(fields) => fields.values_mut().for_each(clean_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\u{A0}' | '\u{202F}' => clean.push(c),
            _ if c.is_whitespace() => clean.push(' '),
            _ if is_dropped(c) => {}
            _ if is_silent(c) || has_glyph(c) => clean.push(c),
            _ if clean.ends_with(UNKNOWN) => {}
            _ => clean.push(UNKNOWN),
        }
    }
    clean
}

/// Characters that draw nothing and that no sheet needs: controls, directional overrides (which can disguise a text),
/// variation selectors, byte order marks, tags.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Characters without a picture that shaping needs: joiners, marks of direction, isolates, the soft hyphen.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{AD}' | '\u{61C}')
}

/// Whether a letter belongs to a script written from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Within a right-to-left sentence the groups of `03 000 00 12` would be laid out from the right. An isolate keeps
/// the number in the order in which it is dialled.
fn isolate_phones(text: &str) -> String {
    if !text.chars().any(is_rtl) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        let (before, tail) = rest.split_at(start);
        let number = leading_number(tail);
        out.push_str(before);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        if digits >= PHONE_DIGITS && number.contains([' ', '\u{A0}', '\u{202F}', '+']) {
            out.extend([LEFT_TO_RIGHT_ISOLATE]);
            out.push_str(number);
            out.extend([POP_ISOLATE]);
        } else {
            out.push_str(number);
        }
        rest = &tail[number.len()..];
    }
    out.push_str(rest);
    out
}

/// The sign, digits and single separators at the start of `text`; at least its first character.
fn leading_number(text: &str) -> &str {
    let mut end = text.chars().next().map_or(0, char::len_utf8);
    let mut after_separator = false;
    for (at, c) in text.char_indices().skip(1) {
        if c.is_ascii_digit() {
            end = at + 1;
            after_separator = false;
        } else if !after_separator && matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '.' | '/' | '-') {
            after_separator = true;
        } else {
            break;
        }
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_and_unknown_characters_never_reach_the_page() {
        assert_eq!(printable("a\u{202E}b\u{0}c\u{FEFF}\td\u{FE0F}"), "abc d");
        assert_eq!(printable("Nino გიორგი ok"), "Nino \u{FFFD} ok");
        assert_eq!(printable("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert!(can_print("Đặng Şö\n") && !can_print("გიორგი"));
    }

    #[test]
    fn a_phone_number_keeps_its_order_in_arabic() {
        assert_eq!(isolate_phones("اتصل 03 000 00 12."), "اتصل \u{2066}03 000 00 12\u{2069}.");
        assert_eq!(isolate_phones("اتصل +32 3 000 00 12"), "اتصل \u{2066}+32 3 000 00 12\u{2069}");
        assert_eq!(isolate_phones("الثلاثاء 24 11 2026 في 9.30"), "الثلاثاء \u{2066}24 11 2026\u{2069} في 9.30");
        assert_eq!(isolate_phones("Bel 03 000 00 12."), "Bel 03 000 00 12.");
        assert_eq!(isolate_phones("في 9.30 + 5 +"), "في 9.30 + 5 +");
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        assert_eq!(shorten("een twee drie vier", 14), "een twee drie…");
        assert_eq!(shorten("aaaaaaaaaaaaaaaaaaaa", 5), "aaaaa…");
        assert_eq!(shorten(" kort ", 5), "kort");
    }

    #[test]
    fn every_string_in_the_data_is_cleaned() {
        let json = to_json(&serde_json::json!({"a": ["x\u{0}y", {"b": "\u{202E}z"}]})).unwrap();
        assert_eq!(String::from_utf8(json).unwrap(), r#"{"a":["xy",{"b":"z"}]}"#);
    }
}
