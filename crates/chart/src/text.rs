//! Text in a drawing: escaped, measured by rule of thumb, shortened to fit.

/// Size of all text, in units of the view box.
pub(crate) const SIZE: f64 = 13.0;

/// The text as XML content or attribute value. Characters that XML forbids are left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

/// Width of a bold text at [`SIZE`], on the wide side: fonts differ, and a text that is drawn shorter
/// than measured harms nobody.
pub(crate) fn width(text: &str) -> f64 {
    text.chars().map(em).sum::<f64>() * SIZE
}

fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | 'I' => 0.32,
        ' ' | 'f' | 't' | 'r' | '-' | '(' | ')' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '—' => 0.95,
        'A'..='Z' => 0.72,
        '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{200B}'..='\u{200F}' => 0.0,
        '\u{0000}'..='\u{02FF}' => 0.6,
        '\u{0590}'..='\u{08FF}' => 0.6,
        '\u{0370}'..='\u{052F}' => 0.7,
        '\u{1200}'..='\u{139F}' => 0.85,
        _ => 1.0,
    }
}

/// The text, or as much of it as fits in `room` with an ellipsis; `None` when fewer than three letters
/// would be left.
pub(crate) fn fitted(text: &str, room: f64) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if width(text) <= room {
        return Some(text.to_owned());
    }
    let room = room - width("…");
    let mut used = 0.0;
    let mut kept = String::new();
    for c in text.chars() {
        used += em(c) * SIZE;
        if used > room {
            break;
        }
        kept.push(c);
    }
    let kept = kept.trim_end();
    (kept.chars().count() >= 3).then(|| format!("{kept}…"))
}

/// A coordinate with at most one decimal.
pub(crate) fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    let short = text.strip_suffix(".0").unwrap_or(&text);
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped() {
        assert_eq!(escaped("<b a=\"1\">'&\u{0}\u{1b}"), "&lt;b a=&quot;1&quot;&gt;&#39;&amp;");
    }

    #[test]
    fn texts_fit() {
        assert_eq!(fitted("Intake", 100.0).as_deref(), Some("Intake"));
        assert_eq!(fitted("Maatschappelijke oriëntatie", 100.0).as_deref(), Some("Maatschapp…"));
        assert_eq!(fitted("Maatschappelijke oriëntatie", 30.0), None);
        assert_eq!(fitted("  ", 100.0), None);
        for room in 0..300 {
            let room = f64::from(room);
            assert!(fitted("Werkervaring artikel 60, ሰላም, سلام", room).is_none_or(|t| width(&t) <= room));
        }
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([number(12.0), number(12.34), number(-0.01)], ["12", "12.3", "0"]);
    }
}
