//! Finding the message keys that templates and code ask for, so that a test can hold that each exists.

/// The names under which templates and code ask for a message.
const ASKING: [&str; 5] = ["t", "tn", "say", "say_with", "said"];

/// The keys that a template or a Rust file asks for: `t("common-save")`, `words.say_with(lang, "path-nights", …)`,
/// `{{ "common-save"|t }}`. Each once, in order. A key that is put together at run time cannot be found like this: write
/// such keys out in a `match` inside the call.
pub fn keys_used_in(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = ASKING.iter().flat_map(|name| in_calls(text, name)).chain(in_filters(text)).collect();
    keys.sort();
    keys.dedup();
    keys
}

/// Keys between the brackets of every call of `name`, up to the list of arguments of the message.
fn in_calls(text: &str, name: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (at, _) in text.match_indices(name) {
        let part_of_a_word = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let Some(inside) = text[at + name.len()..].strip_prefix('(') else {
            continue;
        };
        if !part_of_a_word {
            keys.extend(literals(inside).filter(|literal| is_key(literal)).map(str::to_owned));
        }
    }
    keys
}

/// The string literals from an opening bracket to the bracket that closes it, or to the first `[`.
fn literals(inside: &str) -> impl Iterator<Item = &str> {
    let mut depth = 1;
    let mut rest = inside;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find(['"', '(', ')', '['])?;
            let (mark, after) = (rest.as_bytes()[at], &rest[at + 1..]);
            match mark {
                b'"' => {
                    let end = after.find('"')?;
                    rest = &after[end + 1..];
                    return Some(&after[..end]);
                }
                b'(' => depth += 1,
                b')' if depth > 1 => depth -= 1,
                _ => return None,
            }
            rest = after;
        }
    })
}

/// Keys that are put through a filter of the same name in a template: `"common-save"|t`.
fn in_filters(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (at, _) in text.match_indices('|') {
        let filter: String =
            text[at + 1..].trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let Some(before) = text[..at].trim_end().strip_suffix('"') else {
            continue;
        };
        let literal = before.rsplit('"').next().unwrap_or_default();
        if ASKING.contains(&filter.as_str()) && is_key(literal) {
            keys.push(literal.to_owned());
        }
    }
    keys
}

/// Kebab case with at least one hyphen, and perhaps an attribute after a dot.
fn is_key(literal: &str) -> bool {
    let (message, attribute) = literal.split_once('.').unwrap_or((literal, "a"));
    let word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !word.ends_with('-')
    };
    message.contains('-') && word(message) && word(attribute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates() {
        let html = r#"<h1 title="{{ t("path-title.hint") }}">{{ t("path-title") }}</h1>
            {{ w.say_with(lang, "path-nights", &[("nights-left", n.into())]) }} {{ "common-save"|t }} {{ "common-yes" | t }}
            <a href="/not-a-key" class="also-not">{{ part("not-asked") }} {% include "some-file.html" %}"#;
        assert_eq!(keys_used_in(html), ["common-save", "common-yes", "path-nights", "path-title", "path-title.hint"]);
    }

    #[test]
    fn code() {
        let rust = r#"let a = words.say(lang, "file-closed");
            let b = words.said(self.lang(), match kind { Kind::A => "log-a", Kind::B(_) => "log-b" }, &[]);
            let c = say_with(lang, &format!("facts-{kind}"), &[]); let d = assert("no-key"); say(lang, key); tn("x")"#;
        assert_eq!(keys_used_in(rust), ["file-closed", "log-a", "log-b"]);
    }

    #[test]
    fn broken_text_is_survived() {
        assert!(keys_used_in(r#"t("never-closed"#).is_empty());
        assert_eq!(keys_used_in("é t(\"a-b\" t( say(\"é\")"), ["a-b"]);
    }
}
