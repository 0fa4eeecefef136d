//! The real message files: each parses, fits the Dutch text and can be said.

use std::path::Path;

use opweg_lang::check::{Finding, check};
use opweg_lang::{Arg, Lang, LocaleFiles, NEWCOMER_FAMILIES, Words};

fn on_disk() -> LocaleFiles {
    LocaleFiles::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")).unwrap()
}

#[test]
fn no_message_file_has_a_fault() {
    let report = check(&on_disk());
    let faults: Vec<String> = report.blocking().map(Finding::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_dutch_message_can_be_said_in_every_language() {
    let words = Words::embedded();
    assert!(words.keys().count() > 80);
    for lang in Lang::REAL.into_iter().chain(Lang::PSEUDO) {
        for key in words.keys() {
            let text = words.say_with(lang, key, &[("count", Arg::Number(2))]);
            assert!(!text.contains('⟦'), "{lang} {key}: {text}");
        }
    }
}

#[test]
fn shared_words_exist_in_every_interface_language() {
    let words = Words::embedded();
    for lang in Lang::INTERFACE {
        for key in words.keys().filter(|key| key.starts_with("common-")) {
            assert!(words.has(lang, key), "{lang} {key}");
        }
        assert_eq!(words.say(lang, "common-app"), "op weg");
    }
    assert_eq!(words.say_with(Lang::Nl, "common-nights-left", &[("count", 0.into())]), "Vandaag");
    assert_eq!(words.say_with(Lang::En, "common-nights-left", &[("count", 1.into())]), "1 more night");
}

#[test]
fn the_families_of_newcomers_have_plain_names() {
    assert!(NEWCOMER_FAMILIES.iter().all(|family| family.chars().all(|c| c.is_ascii_lowercase())));
}
