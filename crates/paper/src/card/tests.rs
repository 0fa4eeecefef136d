//! What the card says and what its file tells.

use super::layout_tests::pages;
use super::sheet::initials;
use super::*;
use crate::samples::*;

#[test]
fn the_words_can_be_copied() {
    let text = copied_text(&card(&sample_card(&LANGUAGES[0])).unwrap());
    for words in [
        "Het pad van Amina",
        "Papieren",
        "Ga naar de Nederlandse les",
        "Sofie Peeters",
        "03 000 00 01",
        "0800 00 000",
        "7K3M-9QXD",
        "Carnotstraat 110",
    ] {
        assert!(text.contains(words), "{words:?} not in {text}");
    }
}

#[test]
fn dutch_is_printed_once_on_a_dutch_card_and_beneath_on_others() {
    let count = |index: usize| {
        let laid_out = runs(&pages(&sample_card(&LANGUAGES[index])));
        laid_out.iter().filter(|run| run.text.contains("Nederlandse les")).count()
    };
    assert_eq!((count(0), count(3)), (1, 1));
}

#[test]
fn the_reader_comes_first_on_the_side_where_reading_starts() {
    let first_step = |index: usize, name: &str| {
        let laid_out = runs(&pages(&sample_card(&LANGUAGES[index])));
        laid_out.iter().find(|run| run.text.contains(name)).unwrap().min.x.to_mm()
    };
    assert!(first_step(0, "Papieren") < 60.0);
    assert!(first_step(3, "Papieren") > 150.0, "an Arabic path starts at the right");
}

#[test]
fn a_phone_number_reads_from_left_to_right_on_an_arabic_card() {
    let laid_out = runs(&pages(&sample_card(&LANGUAGES[3])));
    assert!(laid_out.iter().any(|run| run.text == "03 000 00 01"), "one run, not turned around");
}

#[test]
fn whoever_has_no_camera_reads_where_to_type_the_code() {
    for words in [&LANGUAGES[0], &LANGUAGES[3], &LANGUAGES[6]] {
        let laid_out = runs(&pages(&sample_card(words)));
        let address: Vec<_> = laid_out.iter().filter(|run| run.text.contains("opweg.example.org/")).collect();
        assert!(!address.is_empty(), "{}", words.lang);
        assert!(address.iter().all(|run| run.page == 1 && run.size.to_pt() >= 7.0), "{}", words.lang);
    }
}

#[test]
fn the_steps_that_do_not_fit_are_counted_beneath_the_path() {
    let mut input = eight_step_card(&LANGUAGES[3]);
    let appointment = |input: &Card| {
        let laid_out = runs(&pages(input));
        laid_out.iter().find(|run| run.text.contains("Carnotstraat")).unwrap().min.y.to_mm()
    };
    let before = appointment(&input);
    input.more = Some(Bilingual::new("و4 خطوات أخرى", "en nog 4 stappen"));
    let laid_out = runs(&pages(&input));
    let more = laid_out.iter().find(|run| run.text.contains("en nog 4 stappen")).unwrap();
    assert!(more.page == 0 && more.max.y.to_mm() < before, "above the appointment, at {}", more.max.y.to_mm());
    assert!((appointment(&input) - before).abs() < 0.1, "it takes its room from the path");
}

#[test]
fn the_appointment_says_what_to_bring_and_that_there_is_an_interpreter() {
    let mut input = sample_card(&LANGUAGES[3]);
    let next = input.next.as_mut().unwrap();
    next.bring = Some(Bilingual::new("المطلوب إحضاره: الرسالة", "Neem mee: de brief"));
    next.interpreter = Some(Bilingual::new("يوجد مترجم.", "Er is een tolk."));
    let laid_out = runs(&pages(&input));
    for dutch in ["Neem mee: de brief", "Er is een tolk."] {
        let run = laid_out.iter().find(|run| run.page == 0 && run.text.contains(dutch)).unwrap();
        assert!(run.size.to_pt() >= 6.0, "{dutch}");
    }
}

#[test]
fn a_dutch_line_with_an_arabic_name_begins_at_the_left_on_an_arabic_card() {
    let mut input = sample_card(&LANGUAGES[3]);
    input.title.dutch = "Het pad van أمينة".into();
    let laid_out = runs(&pages(&input));
    let start = laid_out.iter().find(|run| run.text.contains("Het pad van")).unwrap();
    let beside = |run: &&Run| run.text.contains("أمينة") && (run.min.y - start.min.y).to_mm().abs() < 2.0;
    let name = laid_out.iter().filter(|run| run.page == 0).find(beside).unwrap();
    assert!(name.min.x > start.min.x, "the name stands after the words it belongs to");
}

#[test]
fn typst_syntax_in_a_text_is_only_text() {
    let nasty = "#panic() *bold* $x$ \"quote\" \\ [a] <b> @c // // /* #{1+1} `raw` ~ -- ...";
    let mut input = sample_card(&LANGUAGES[0]);
    input.title = Bilingual::new(nasty, nasty);
    input.steps[0].text = Bilingual::new("#read(\"/etc/passwd\")", "= kop");
    input.people[0].name = nasty.into();
    let laid_out: String = runs(&pages(&input)).into_iter().map(|run| run.text).collect();
    assert!(laid_out.contains("#panic() *bold* $x$"), "{laid_out}");
    assert!(laid_out.contains("#read"), "{laid_out}");
    assert!(card(&input).is_ok());
}

#[test]
fn the_same_card_gives_the_same_bytes() {
    for words in [&LANGUAGES[0], &LANGUAGES[3]] {
        let input = sample_card(words);
        assert!(card(&input).unwrap() == card(&input).unwrap(), "{}", words.lang);
    }
    let later = Card { made_at: "2026-11-22T09:30:00Z".parse().unwrap(), ..sample_card(&LANGUAGES[0]) };
    assert!(card(&later).unwrap() != card(&sample_card(&LANGUAGES[0])).unwrap());
}

#[test]
fn the_metadata_are_neutral_and_the_pdf_is_accessible() {
    let pdf = card(&sample_card(&LANGUAGES[3])).unwrap();
    let metadata = metadata(&pdf);
    assert!(metadata.contains("Op weg") && metadata.contains("2026-11-21"), "{metadata}");
    assert!(metadata.contains("pdfuaid"), "conforms to PDF/UA: {metadata}");
    assert!(!metadata.contains("Amina") && !metadata.contains("أمينة") && !metadata.contains("Typst"), "{metadata}");
    let document = lopdf::Document::load_mem(&pdf).unwrap();
    assert_eq!(document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"ar");
}

#[test]
fn what_does_not_fit_is_refused_with_a_reason() {
    let sample = sample_card(&LANGUAGES[0]);
    let mut many = sample.clone();
    many.steps = vec![sample.steps[0].clone(); MAX_STEPS + 1];
    assert!(matches!(card(&many), Err(PaperError::TooMany { what: "steps", given: 9, most: 8 })));
    for code in ["", "7K3M-9QX", "7K3M-9QXDD", "7K3M#9QX", "éééé"] {
        assert!(matches!(card(&Card { code: code.into(), ..sample.clone() }), Err(PaperError::Code)), "{code}");
    }
    assert!(matches!(card(&Card { url: "x".repeat(5000), ..sample.clone() }), Err(PaperError::Qr(_))));
    assert!(matches!(card(&Card { lang: "#".into(), ..sample }), Err(PaperError::Language(_))));
}

#[test]
fn initials_are_one_or_two_letters() {
    for (name, wanted) in
        [("Sofie Peeters", "SP"), ("Karim B.", "KB"), ("els", "E"), ("مروان خليل", "م"), ("", ""), ("Jan de Wit", "JW")]
    {
        assert_eq!(initials(name), wanted, "{name}");
    }
}

/// Not a test of speed: prints how long a card takes and how large it is. With `PAPER_OUT` set, writes the files there.
#[test]
#[ignore = "measures; run with --ignored --nocapture"]
fn measure() {
    let folder = std::env::var_os("PAPER_OUT").map(std::path::PathBuf::from);
    for words in &LANGUAGES {
        for (kind, input) in [
            ("card", sample_card(words)),
            ("crowded", crowded_card(words)),
            ("eight", eight_step_card(words)),
            ("few", card_of_few_words(words)),
        ] {
            let _ = card(&input);
            let start = std::time::Instant::now();
            let pdf = card(&input).unwrap();
            println!("{} {kind}: {:?}, {} bytes", words.lang, start.elapsed(), pdf.len());
            if let Some(folder) = &folder {
                std::fs::write(folder.join(format!("{kind}-{}.pdf", words.lang)), pdf).unwrap();
            }
        }
    }
}
