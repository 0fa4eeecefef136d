//! Finding the message keys that templates and code ask for, so that a test can hold that each exists. Written for our
//! own source text: quotes inside literals are not understood.

/// The names under which templates and code ask for a message.
const ASKING: [&str; 9] = ["t", "tw", "tn", "nl", "with", "say", "say_with", "said", "frame"];

/// The keys that a template or a Rust file asks for: `t("common-save")`, `words.say_with(lang, "path-nights", …)`,
/// `{{ "common-save"|t }}`. Each once, in order. A key that is put together at run time is not found like this:
/// [`patterns_in`] finds those.
pub fn keys_used_in(text: &str) -> Vec<String> {
    let in_calls = ASKING.iter().flat_map(|name| literals_in_calls(text, name)).flatten();
    let keys = in_calls.filter(|literal| is_key(literal)).map(str::to_owned);
    sorted(keys.chain(in_filters(text)).collect())
}

/// The patterns that Rust code puts texts of one word together with: `format!("words-tier-{tier}-short")` is
/// `words-tier-{}-short`. Each once, in order. Most are keys; names of fields look the same.
pub fn patterns_in(code: &str) -> Vec<String> {
    let made = literals_in_calls(code, "format!").into_iter().filter_map(|literals| literals.first().copied());
    sorted(made.filter_map(pattern).collect())
}

/// Every literal of Rust code that has the form of a key, wherever it stands. Each once, in order.
pub fn literals_like_keys(code: &str) -> Vec<String> {
    let literals = code.split('"').filter(|literal| is_key(literal)).map(str::to_owned);
    sorted(literals.collect())
}

/// For every call of `name`: the literals between its brackets, up to the first list.
pub fn literals_in_calls<'t>(text: &'t str, name: &str) -> Vec<Vec<&'t str>> {
    let mut calls = Vec::new();
    for (at, _) in text.match_indices(name) {
        let part_of_a_word = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if let (false, Some(inside)) = (part_of_a_word, text[at + name.len()..].strip_prefix('(')) {
            calls.push(literals(inside).collect());
        }
    }
    calls
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys.dedup();
    keys
}

/// A literal with its holes emptied; `None` without a hole, or when a key could not look like it.
fn pattern(literal: &str) -> Option<String> {
    let mut pattern = String::new();
    let mut parts = literal.split('{');
    pattern.push_str(parts.next()?);
    for part in parts {
        pattern.push_str("{}");
        pattern.push_str(part.split_once('}')?.1);
    }
    let of_a_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-{}".contains(c);
    (literal.contains('{') && pattern.contains('-') && pattern.chars().all(of_a_key)).then_some(pattern)
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
    fn keys_made_at_run_time() {
        let rust = r#"ctx.t(&format!("words-tier-{t}-short")); format!("path-step-{}", plan.kind); let key = format!("{family}-{w}");
            format!("{a}:{b}"); format!("/clients/{file}/path"); format!("no hole-here"); format!("{n}"); format!("x-{broken")"#;
        assert_eq!(patterns_in(rust), ["path-step-{}", "words-tier-{}-short", "{}-{}"]);
    }

    #[test]
    fn literals_of_code() {
        let rust = r#"go(&format!("/a/{b}"), "saved"); error("field", "login-wrong"); go(to(), if first { "" } else { "sent" })"#;
        assert_eq!(literals_in_calls(rust, "go"), [vec!["/a/{b}", "saved"], vec!["", "sent"]]);
        assert_eq!(literals_like_keys(rust), ["login-wrong"]);
    }

    #[test]
    fn broken_text_is_survived() {
        assert!(keys_used_in(r#"t("never-closed"#).is_empty());
        assert_eq!(keys_used_in("é t(\"a-b\" t( say(\"é\")"), ["a-b"]);
    }
}
