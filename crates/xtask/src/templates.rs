//! Templates carry no text of their own: every word people read is a message in `locales`.

use crate::Findings;
use crate::tree::{Text, texts};
use std::path::Path;

/// Templates that show how pages look, for developers only.
const SAMPLES: &[&str] = &["styleguide"];

/// Names, and what stands on keys: the same in every language.
const NAMES: &[&str] = &["op weg", "A5", "PDF", "CSV", "ICS", "QR", "Ctrl", "kB", "MB"];

/// Attributes whose value people read or hear.
const READ_ALOUD: &[&str] = &["aria-label=\"", "title=\"", "placeholder=\"", "alt=\"", "label=\""];

pub fn check(root: &Path) -> Findings {
    let all = texts(root, "crates", ".html");
    all.iter().filter(|t| !SAMPLES.iter().any(|s| t.path.contains(s))).flat_map(of_template).collect()
}

fn of_template(file: &Text) -> Findings {
    let bare = without(&without(&without(&file.text, "{#", "#}"), "{%", "%}"), "{{", "}}");
    let bare = without(&without(&without(&bare, "<!--", "-->"), "<script", "</script>"), "<style", "</style>");
    let mut findings = Findings::new();
    let mut add = |text: &str| findings.push(format!("{}: text of its own: {:?}", file.path, text.trim()));
    for tag in bare.split('<').skip(1).filter_map(|t| t.split('>').next()) {
        for attribute in READ_ALOUD {
            let value = tag.split_once(attribute).and_then(|(_, rest)| rest.split('"').next());
            value.filter(|v| has_words(v)).into_iter().for_each(&mut add);
        }
    }
    without(&bare, "<", ">").lines().filter(|line| has_words(line)).for_each(add);
    findings
}

/// The text without what stands between two marks; line ends stay.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        kept.push(' ');
        let Some((inside, next)) = after.split_once(close) else { return kept };
        kept.extend(inside.chars().filter(|c| *c == '\n'));
        rest = next;
    }
    kept + rest
}

/// Two letters in a row that are no name and no entity.
fn has_words(line: &str) -> bool {
    let entities = without(line, "&", ";");
    let bare = NAMES.iter().fold(entities, |text, name| text.replace(name, " "));
    let letters: Vec<bool> = bare.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|pair| pair == [true, true])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        of_template(&Text { path: "x.html".into(), text: text.into() }).len()
    }

    #[test]
    fn words_are_found_and_code_is_not() {
        assert_eq!(found("<p class=\"big\">{{ t(\"path-now\") }} · 3</p>"), 0);
        assert_eq!(found("{% if a > b %}<b>{# a remark #}</b>{% endif %}<!-- why -->&nbsp;"), 0);
        assert_eq!(found("<p>Hallo daar</p>"), 1);
        assert_eq!(found("<input placeholder=\"Zoek\">"), 1);
        assert_eq!(found("<img alt=\"{{ name }}\">"), 0);
        assert_eq!(found("<script>let word = 1;</script>"), 0);
    }
}
