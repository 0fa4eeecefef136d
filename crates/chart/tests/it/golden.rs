//! Drawings that were looked at and kept. To keep new ones: `BLESS=1 cargo test -p opweg-chart`.

use crate::sample::{arabic, awkward, dutch};
use opweg_chart::{Gantt, gantt};
use std::path::Path;

fn check(name: &str, drawing: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.svg"));
    // One element a line, so that a change shows where it is.
    let drawing = drawing.replace("><", ">\n<") + "\n";
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &drawing).expect("the golden file is written");
    }
    let kept = std::fs::read_to_string(&path).expect("a golden file");
    for (line, (kept, now)) in kept.lines().zip(drawing.lines()).enumerate() {
        assert_eq!(now, kept, "{name}.svg, line {}", line + 1);
    }
    assert_eq!(drawing, kept, "{name}.svg");
}

#[test]
fn drawings_are_as_kept() {
    check("dutch", &gantt(&dutch()));
    check("arabic", &gantt(&arabic()));
    check("awkward", &gantt(&awkward()));
    check("empty", &gantt(&Gantt::default()));
}

#[test]
fn the_description_says_it_all() {
    let drawing = gantt(&dutch());
    for part in [
        r#"role="img" aria-labelledby="traject-t traject-d""#,
        r#"<title id="traject-t">Traject van Amina, augustus 2026 tot juli 2027</title>"#,
        "Nederlands: Niveau 1.1 (loopt, tot 28 december); Niveau 1.2 (gepland, vanaf 3 januari). Werk: Intake (gedaan, in augustus)",
        "Opvang kind: Plaats zoeken (loopt vast, sinds oktober)",
    ] {
        assert!(drawing.contains(part), "{part} not in {drawing}");
    }
    let awkward = gantt(&awkward());
    assert!(awkward.contains("Ervoor (vroeger)") && awkward.contains("Leeg: –"));
}

#[test]
fn markup_in_texts_stays_text() {
    let drawing = gantt(&awkward());
    for part in ["<script", "onload=\"", "<b>", "\u{0}"] {
        assert!(!drawing.contains(part), "{part}");
    }
}

#[test]
fn colours_come_from_the_page() {
    for drawing in [gantt(&dutch()), gantt(&arabic())] {
        assert!(!drawing.contains('#') && !drawing.contains("rgb") && !drawing.contains("style="));
    }
}
