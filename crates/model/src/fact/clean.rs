//! Texts without the signs that turn the direction of what comes after them.

use std::collections::BTreeMap;

/// The parts of a form without signs of direction: one in a name would turn the rest of a line on every page and paper.
/// The joiners U+200C and U+200D stay: Persian and Pashto are written with them.
pub(super) fn undirected(parts: &BTreeMap<String, Vec<String>>) -> BTreeMap<String, Vec<String>> {
    let clean = |text: &String| text.chars().filter(|c| !turns(*c)).collect();
    parts.iter().map(|(part, texts)| (part.clone(), texts.iter().map(clean).collect())).collect()
}

/// Embeddings, overrides and isolates, and their ends.
const fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use crate::fact::{BadValue, Shape, Value};
    use std::collections::BTreeMap;

    fn parsed(shape: Shape, text: &str) -> Result<Value, BadValue> {
        shape.parse(&BTreeMap::from([(String::new(), vec![text.to_owned()])]))
    }

    #[test]
    fn signs_of_direction_are_left_out_and_joiners_stay() {
        let name = |text| parsed(Shape::Text(40), text);
        assert_eq!(name("\u{202e}Ami\u{2066}na\u{2069}\u{202c}"), Ok(Value::Text("Amina".into())));
        assert_eq!(name("می\u{200c}خواهم\u{200d}"), Ok(Value::Text("می\u{200c}خواهم\u{200d}".into())));
        assert_eq!(name("\u{202a}\u{202c}"), Err(BadValue::Empty));
        assert_eq!(parsed(Shape::Email, "a\u{202e}@b.be"), Ok(Value::Text("a@b.be".into())));
        assert_eq!(parsed(Shape::Phone, "\u{202a}03 000 00 12\u{202c}"), Ok(Value::Text("03 000 00 12".into())));
    }
}
