//! What the form asks and that it always prints.

use super::*;
use crate::samples::*;

fn question(text: (&str, &str), answer: Answer) -> Question {
    Question { text: Bilingual::new(text.0, text.1), help: None, answer, instead: Vec::new() }
}

fn options(pairs: &[(&str, &str)]) -> Vec<Bilingual> {
    pairs.iter().map(|(first, dutch)| Bilingual::new(first, dutch)).collect()
}

/// An Arabic form with every kind of answer.
fn sample() -> Form {
    let field =
        |first: &str, dutch: &str, value: &str| FormField { label: Bilingual::new(first, dutch), value: value.into() };
    let yes_no = options(&[
        ("نعم", "ja"),
        ("لا", "nee"),
        ("لا أعرف", "ik weet het niet"),
        ("أفضّل ألا أقول", "dat zeg ik liever niet"),
    ]);
    Form {
        lang: "ar".into(),
        dir: Direction::Rtl,
        made_at: made_at(),
        title: Bilingual::new("المقابلة الأولى", "Eerste gesprek"),
        intro: Some(Bilingual::new(
            "يمكنكِ ترك أي سؤال مفتوحًا. اتصلي 03 000 00 12.",
            "Je mag elke vraag open laten. Bel 03 000 00 12.",
        )),
        file_number: field("رقم الملف", "Dossiernummer", "OW-2026-00042"),
        date: field("التاريخ", "Datum", ""),
        language: field("لغة المقابلة", "Taal van het gesprek", "العربية"),
        page_words: "صفحة {page} من {pages}".into(),
        sections: vec![
            FormSection {
                title: Bilingual::new("عنكِ", "Over jou"),
                questions: vec![
                    question(("ما اسمكِ؟", "Hoe heet je?"), Answer::Line),
                    question(("متى وُلدتِ؟", "Wanneer ben je geboren?"), Answer::Date),
                    Question {
                        instead: options(&[("ليس لدي", "dat heb ik niet"), ("السؤال لاحقًا", "vraag het later")]),
                        ..question(("رقم الهاتف", "Telefoonnummer"), Answer::Boxes(10))
                    },
                    Question {
                        help: Some(Bilingual::new("نسأل لكي نرتّب مترجمًا.", "We vragen dit om een tolk te regelen.")),
                        ..question(("هل تحتاجين إلى مترجم؟", "Heb je een tolk nodig?"), Answer::One(yes_no.clone()))
                    },
                ],
            },
            FormSection {
                title: Bilingual::new("العمل", "Werk"),
                questions: vec![
                    question(("ماذا تستطيعين أن تفعلي؟", "Wat kan je?"), Answer::Many(yes_no)),
                    question(("ما العمل الذي قمتِ به؟", "Welk werk deed je?"), Answer::Lines(4)),
                    question(("التوقيع", "Handtekening"), Answer::Signature),
                ],
            },
        ],
    }
}

fn pages(input: &Form) -> typst_layout::PagedDocument {
    press::lay_out(TEMPLATE, &FormSheet::new(input).unwrap()).unwrap()
}

#[test]
fn every_question_is_on_an_a4_page_with_a_number() {
    let mut input = sample();
    let section = input.sections[1].clone();
    input.sections.extend(std::iter::repeat_n(section, 6));
    let pdf = form(&input).unwrap();
    let sizes = page_sizes(&pdf);
    assert!(sizes.len() > 2 && sizes.iter().all(|size| *size == (210, 297)), "{sizes:?}");
    let found = runs(&pages(&input));
    let has = |words: &str| found.iter().any(|run| run.text.contains(words));
    assert!(
        has("OW-2026-00042") && has("Hoe heet je?") && has("ik weet het niet") && has("vraag het later") && has("25"),
        "number of the last question"
    );
    for page in 0..sizes.len() {
        let numbered = found
            .iter()
            .any(|run| run.page == page && run.min.y.to_mm() > 277.0 && run.text.contains(&(page + 1).to_string()));
        assert!(numbered, "page {page}");
        assert!(
            page == 0 || found.iter().any(|run| run.page == page && run.text.contains("OW-2026-00042")),
            "page {page}"
        );
    }
    assert!(found.iter().all(|run| !run.lacks_glyph && run.min.x.to_mm() > 15.0 && run.max.x.to_mm() < 195.0));
}

#[test]
fn the_form_is_accessible_and_repeatable() {
    let input = sample();
    let pdf = form(&input).unwrap();
    assert!(pdf == form(&input).unwrap());
    assert!(metadata(&pdf).contains("pdfuaid"));
    assert!(pdf.len() < 200_000, "{} bytes", pdf.len());
    let copied = copied_text(&pdf);
    assert!(copied.contains("Telefoonnummer") && copied.contains("03 000 00 12"), "{copied}");
}

#[test]
fn typst_syntax_in_a_question_is_only_text() {
    let mut input = sample();
    input.sections[0].questions[0].text = Bilingual::new("#panic() *x*", "#panic() $y$ ]");
    input.page_words = "#panic {page} {pages}".into();
    assert!(runs(&pages(&input)).iter().any(|run| run.text.contains("#panic()")));
}

#[test]
fn endless_and_empty_forms_still_print() {
    let mut input = sample();
    input.sections[0].questions[0].text = Bilingual::dutch_only(&"woordzonderspaties".repeat(200));
    input.sections[0].questions[1].answer = Answer::Many(vec![Bilingual::dutch_only("een taal"); 90]);
    input.sections[0].questions[2].answer = Answer::Lines(255);
    input.sections[0].questions[3].answer = Answer::Boxes(0);
    assert!(runs(&pages(&input)).iter().all(|run| run.max.x.to_mm() < 196.0));
    input.sections.clear();
    input.intro = None;
    assert_eq!(pages(&input).pages().len(), 1);
}

#[test]
#[ignore = "writes the form to PAPER_OUT to look at; run with --ignored"]
fn show() {
    let folder = std::path::PathBuf::from(std::env::var_os("PAPER_OUT").unwrap());
    std::fs::write(folder.join("form-ar.pdf"), form(&sample()).unwrap()).unwrap();
}
