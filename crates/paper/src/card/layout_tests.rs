//! Whatever the texts are: two pages, nothing over the edge, nothing over something else, no missing glyph.

use super::sheet::{CardSheet, TEMPLATE};
use super::*;
use crate::samples::*;

pub(super) fn pages(input: &Card) -> typst_layout::PagedDocument {
    press::lay_out(TEMPLATE, &CardSheet::new(input).unwrap()).unwrap()
}

fn assert_tidy(input: &Card, about: &str) {
    assert_pages_tidy(&pages(input), about);
}

fn assert_pages_tidy(pages: &typst_layout::PagedDocument, about: &str) {
    assert_eq!(overflows(pages), Vec::<String>::new(), "{about}: a text fits at no size");
    assert_eq!(pages.pages().len(), 2, "{about}");
    for run in runs(pages) {
        assert!(!run.lacks_glyph, "{about}: no glyph in {:?}", run.text);
        let (x, y) = (run.min.x.to_mm(), run.min.y.to_mm());
        let (right, bottom) = (run.max.x.to_mm(), run.max.y.to_mm());
        assert!(x > 4.0 && right < 206.0 && y > 3.0 && bottom < 145.0, "{about}: {:?} leaves the page", run.text);
        assert!(run.size.to_pt() > 5.3, "{about}: {:?} is too small", run.text);
    }
    assert_no_overlap(&runs(pages), about);
}

/// No line of text lies over another: the ink boxes of two runs share at most a sliver.
fn assert_no_overlap(runs: &[Run], about: &str) {
    for (i, a) in runs.iter().enumerate() {
        for b in &runs[i + 1..] {
            let width = a.max.x.to_mm().min(b.max.x.to_mm()) - a.min.x.to_mm().max(b.min.x.to_mm());
            let height = a.max.y.to_mm().min(b.max.y.to_mm()) - a.min.y.to_mm().max(b.min.y.to_mm());
            let over = a.page == b.page && width > 0.6 && height > 0.9;
            assert!(!over, "{about}: {:?} lies over {:?} by {width:.1} × {height:.1} mm", a.text, b.text);
        }
    }
}

#[test]
fn the_card_is_right_in_every_language() {
    for words in &LANGUAGES {
        let pages = pages(&sample_card(words));
        assert_pages_tidy(&pages, words.lang);
        let laid_out: String = runs(&pages).into_iter().map(|run| run.text).collect();
        for word in words.what.split(' ') {
            assert!(laid_out.contains(word), "{}: {word:?}", words.lang);
        }
        let pdf = press::export(&pages, made_at()).unwrap();
        assert_eq!(page_sizes(&pdf), [(210, 148); 2], "{}", words.lang);
        assert!(pdf.len() < 200_000, "{}: {} bytes", words.lang, pdf.len());
        for (name, embedded) in fonts(&pdf) {
            assert!(embedded && name.contains('+'), "{name} is not an embedded subset");
        }
        // Every letter can be copied, in whatever order the extractor visits the glyphs.
        let copied = copied_text(&pdf);
        let wanted = words.title.chars().chain(words.what.chars());
        let missing: String = wanted.filter(|c| c.is_alphabetic() && !copied.contains(*c)).collect();
        assert!(missing.is_empty(), "{}: {missing}", words.lang);
    }
}

#[test]
fn long_texts_stay_on_the_card() {
    for words in LANGUAGES.iter().step_by(3) {
        assert_tidy(&crowded_card(words), words.lang);
    }
}

#[test]
fn every_number_of_steps_and_people_fits() {
    for count in [0, 1, 3, 7] {
        let mut input = crowded_card(&LANGUAGES[3]);
        input.steps.truncate(count);
        input.people.truncate(count.min(MAX_PEOPLE));
        assert_tidy(&input, &format!("{count} steps"));
        input.next = None;
        assert_tidy(&input, &format!("{count} steps without appointment"));
    }
}

#[test]
fn texts_without_end_are_shortened_instead_of_overflowing() {
    for filler in ["w", "Wij praten over werk en school. ", "سلام "] {
        let mut input = crowded_card(&LANGUAGES[7]);
        let endless = filler.repeat(400);
        let pair = Bilingual::new(&endless, &format!("x{endless}"));
        input.title = pair.clone();
        input.help = pair.clone();
        input.code_hint = pair.clone();
        input.web = pair.clone();
        input.web_address = endless.clone();
        input.small_print = pair.clone();
        input.people_title = pair.clone();
        input.more = Some(pair.clone());
        for step in &mut input.steps {
            step.text = pair.clone();
            step.note = Some(pair.clone());
        }
        for person in &mut input.people {
            *person = CardPerson {
                name: endless.clone(),
                role: pair.clone(),
                organisation: endless.clone(),
                phone: endless.clone(),
            };
        }
        let next = input.next.as_mut().unwrap();
        *next = CardAppointment {
            weekday: endless.clone(),
            day: endless.clone(),
            month: endless.clone(),
            clock: None,
            what: pair.clone(),
            when: pair.clone(),
            place: endless,
            bring: Some(pair.clone()),
            interpreter: Some(pair),
        };
        let pages = pages(&input);
        assert_eq!(pages.pages().len(), 2, "{filler}");
        assert_eq!(overflows(&pages), Vec::<String>::new(), "{filler}");
        assert_no_overlap(&runs(&pages), filler);
    }
}

#[test]
fn letters_without_a_glyph_become_one_honest_mark() {
    let mut input = sample_card(&LANGUAGES[0]);
    input.people[0].name = "გიორგი 日本 👍🏽 Nino".into();
    assert_tidy(&input, "unknown letters");
    assert!(crate::can_print("Sofie") && !crate::can_print(&input.people[0].name));
}

#[test]
fn isolates_of_the_translations_are_invisible() {
    let mut input = sample_card(&LANGUAGES[3]);
    input.title.first = "طريق \u{2068}Amina\u{2069} إلى العمل".into();
    assert_tidy(&input, "isolates");
}
