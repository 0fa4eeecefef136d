//! The whole file on paper.

use super::*;
use crate::samples::*;

fn words() -> ReportWords {
    let word = str::to_owned;
    ReportWords {
        steps: word("Stappen"),
        agreements: word("Afspraken over je gegevens"),
        people: word("Wie helpt jou"),
        looks: word("Wie keek in je dossier"),
        question: word("Vraag"),
        answer: word("Antwoord"),
        date: word("Sinds"),
        source: word("Van wie"),
        step: word("Stap"),
        state: word("Stand"),
        when: word("Wanneer"),
        who: word("Wie"),
        agreement: word("Afspraak"),
        with_whom: word("Met wie"),
        from: word("Van"),
        until: word("Tot"),
        name: word("Naam"),
        role: word("Rol"),
        organisation: word("Organisatie"),
        phone: word("Telefoon"),
        what: word("Wat"),
        why: word("Waarom"),
        nothing: word("Hier staat niets."),
        page: word("bladzijde {page} van {pages}"),
    }
}

fn sample(facts: usize, looks: usize) -> FileReport {
    let fact = |index: usize| ReportFact {
        question: format!("Vraag {index}: welke taal spreek je thuis?"),
        answer: if index.is_multiple_of(3) {
            "Tigrinya (ትግርኛ), Arabisch (العربية)".into()
        } else {
            "niet gevraagd".into()
        },
        date: "3 maart 2026".into(),
        source: "Amina zelf, getypt door Sofie Peeters".into(),
    };
    FileReport {
        lang: "nl".into(),
        dir: Direction::Ltr,
        made_at: made_at(),
        title: "Het dossier van Amina".into(),
        made_on: "21 november 2026".into(),
        file_number: "OW-2026-00042".into(),
        intro: "Dit weten we over jou. Klopt er iets niet? Zeg het: we verbeteren het.".into(),
        words: words(),
        sections: (0..3)
            .map(|n| ReportSection { title: format!("Deel {n}"), facts: (0..facts).map(fact).collect() })
            .collect(),
        steps: vec![ReportStep {
            name: "Nederlandse les".into(),
            state: "bezig".into(),
            when: "september – december 2026".into(),
            who: "Atlas".into(),
        }],
        more: vec![ReportTable {
            title: "Notities".into(),
            columns: ["Wanneer", "Wie", "Wat", "Tekst"].map(str::to_owned),
            widths: [2, 2, 2, 6],
            rows: vec![["3 maart 2026", "Sofie Peeters", "Gesprek", "Amina zoekt kinderopvang."].map(str::to_owned)],
        }],
        agreements: Vec::new(),
        people: vec![ReportPerson {
            name: "Sofie Peeters".into(),
            role: "begeleider".into(),
            organisation: "Atlas".into(),
            phone: "03 000 00 01".into(),
        }],
        looks: vec![
            ReportLook {
                when: "21 november 2026, 9.30 uur".into(),
                who: "Karim B. (VDAB)".into(),
                what: "werk".into(),
                why: "gesprek voorbereiden; karim.b@een-heel-lange-naam-van-een-organisatie.example.org".into()
            };
            looks
        ],
    }
}

fn pages(input: &FileReport) -> typst_layout::PagedDocument {
    press::lay_out(TEMPLATE, &ReportSheet::new(input).unwrap()).unwrap()
}

#[test]
fn a_file_of_more_than_fifty_pages_prints_whole() {
    let input = sample(120, 700);
    let laid_out = pages(&input);
    let count = laid_out.pages().len();
    assert!(count > 50, "{count} pages");
    let found = runs(&laid_out);
    for page in 0..count {
        let on_page = |words: &str| found.iter().any(|run| run.page == page && run.text.contains(words));
        assert!(on_page(&format!("bladzijde {} van {count}", page + 1)) && on_page("OW-2026-00042"), "page {page}");
    }
    let header_pages = found.iter().filter(|run| run.text == "Waarom").count();
    assert!(header_pages > 20, "the columns are named on every page of a long table, here on {header_pages}");
    for index in [0, 119] {
        let asked = found.iter().filter(|run| run.text.contains(&format!("Vraag {index}:"))).count();
        assert_eq!(asked, 3, "question {index} in each section");
    }
    assert!(found.iter().all(|run| !run.lacks_glyph && run.min.x.to_mm() > 17.0 && run.max.x.to_mm() < 193.0));
    assert!(found.iter().any(|run| run.text == "Hier staat niets."), "a table without rows says so");
}

#[test]
fn the_report_is_a4_accessible_repeatable_and_neutral_outside() {
    let input = sample(3, 3);
    let pdf = file_report(&input).unwrap();
    assert!(pdf == file_report(&input).unwrap());
    assert!(page_sizes(&pdf).iter().all(|size| *size == (210, 297)));
    let metadata = metadata(&pdf);
    assert!(metadata.contains("pdfuaid") && metadata.contains("Op weg") && !metadata.contains("Amina"), "{metadata}");
    let copied = copied_text(&pdf);
    for words in
        ["Het dossier van Amina", "ትግርኛ", "03 000 00 01", "Amina zoekt kinderopvang.", "Wie keek in je dossier"]
    {
        assert!(copied.contains(words), "{words:?} not in {copied}");
    }
}

#[test]
fn typst_syntax_in_a_fact_is_only_text() {
    let mut input = sample(1, 1);
    input.sections[0].facts[0].answer = "#panic() *bold* $".into();
    assert!(runs(&pages(&input)).iter().any(|run| run.text.contains("#panic()")));
}

#[test]
fn a_right_to_left_report_has_its_first_column_at_the_right() {
    let input = FileReport { lang: "ar".into(), dir: Direction::Rtl, ..sample(2, 1) };
    let found = runs(&pages(&input));
    let left_of = |words: &str| found.iter().find(|run| run.text == words).unwrap().min.x;
    assert!(left_of("Vraag") > left_of("Antwoord"));
    assert!(found.iter().any(|run| run.text == "03 000 00 01"));
}

#[test]
#[ignore = "measures and writes the report to PAPER_OUT to look at; run with --ignored --nocapture"]
fn show() {
    let folder = std::path::PathBuf::from(std::env::var_os("PAPER_OUT").unwrap());
    std::fs::write(folder.join("report-nl.pdf"), file_report(&sample(12, 20)).unwrap()).unwrap();
    let arabic = FileReport { lang: "ar".into(), dir: Direction::Rtl, ..sample(2, 1) };
    std::fs::write(folder.join("report-ar.pdf"), file_report(&arabic).unwrap()).unwrap();
    let start = std::time::Instant::now();
    let pdf = file_report(&sample(120, 700)).unwrap();
    println!("{} pages: {:?}, {} bytes", page_sizes(&pdf).len(), start.elapsed(), pdf.len());
}
