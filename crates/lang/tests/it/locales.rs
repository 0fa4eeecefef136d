//! The real message files: each parses, fits the Dutch text and can be said.

use std::path::Path;

use opweg_lang::check::{Finding, check};
use opweg_lang::{Lang, LocaleFiles, NEWCOMER_FAMILIES, Words};

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
fn every_message_is_written_in_every_language_that_needs_it() {
    let words = Words::embedded();
    assert!(words.keys().count() > 80);
    let mut missing = Vec::new();
    for lang in Lang::REAL {
        let needed = words.keys().filter(|key| lang.needs(key.split('-').next().unwrap_or_default()));
        missing.extend(needed.filter(|key| !words.has(lang, key)).map(|key| format!("{lang} {key}")));
    }
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn shared_words_are_said_in_every_interface_language() {
    let words = Words::embedded();
    for lang in Lang::INTERFACE {
        assert_eq!(words.say(lang, "common-app"), "op weg");
    }
    assert_eq!(words.say_with(Lang::Nl, "common-nights-left", &[("count", 0.into())]), "Vandaag");
    assert_eq!(words.say_with(Lang::En, "common-nights-left", &[("count", 1.into())]), "1 more night");
}

#[test]
fn the_families_of_newcomers_have_plain_names() {
    assert!(NEWCOMER_FAMILIES.iter().all(|family| family.chars().all(|c| c.is_ascii_lowercase())));
}
