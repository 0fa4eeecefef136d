//! Every message that pages and code ask for exists in Dutch: those that stand there as they are, and those whose key is
//! put together while the program runs. That the other languages have them too is a test of `opweg-lang`.

mod families;

use opweg_lang::keys::{keys_used_in, literals_in_calls, literals_like_keys, patterns_in};
use opweg_lang::{Lang, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Looks like a message and is none: beginnings of keys that are put together, and words of code lists.
const NO_MESSAGES: &[&str] = &[
    "agreement-channel",
    "agreement-mode",
    "errors-value",
    "exchange-why",
    "intake-form",
    "talk-mode",
    "with-whom",
    "words-channel",
    "words-purpose",
    "words-tier",
];

/// A file of this repository.
struct Source {
    path: String,
    text: String,
}

/// All files under a folder of `crates` whose name ends like this.
fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut found, mut folders) = (Vec::new(), vec![crates.join(folder)]);
    while let Some(folder) = folders.pop() {
        let inside: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in inside {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source { path: path.strip_prefix(&crates).unwrap().display().to_string(), text });
            }
        }
    }
    assert!(!found.is_empty(), "{folder}");
    found
}

fn code() -> Vec<Source> {
    sources("web/src", ".rs")
}

/// Fails with every key that has no Dutch text, and who asks for it.
fn all_written(asked: impl IntoIterator<Item = (String, String)>) {
    let words = Words::embedded();
    let asked: BTreeSet<(String, String)> = asked.into_iter().collect();
    assert!(!asked.is_empty());
    let missing: Vec<String> =
        asked.iter().filter(|(key, _)| !words.has(Lang::Nl, key)).map(|(key, who)| format!("{key} ({who})")).collect();
    assert!(missing.is_empty(), "no Dutch text:\n{}", missing.join("\n"));
}

#[test]
fn templates_and_code_ask_for_messages_that_exist() {
    let asked = |source: &Source| {
        let path = source.path.clone();
        let keys = keys_used_in(&source.text).into_iter().filter(|key| !NO_MESSAGES.contains(&key.as_str()));
        keys.map(|key| (key, path.clone())).collect::<Vec<_>>()
    };
    let templates = sources("web/templates", ".html");
    all_written(templates.iter().chain(&code()).flat_map(asked));
}

#[test]
fn a_text_in_the_code_that_looks_like_a_message_is_one() {
    let families: BTreeSet<String> = Words::embedded().keys().map(|key| first_word(key).to_owned()).collect();
    let asked = |source: &Source| {
        let path = source.path.clone();
        let like = literals_like_keys(&source.text).into_iter();
        let ours = like.filter(|key| families.contains(first_word(key)) && !NO_MESSAGES.contains(&key.as_str()));
        ours.map(|key| (key, path.clone())).collect::<Vec<_>>()
    };
    all_written(code().iter().flat_map(asked));
}

fn first_word(key: &str) -> &str {
    key.split('-').next().unwrap_or_default()
}

#[test]
fn every_key_put_together_at_run_time_has_all_its_words() {
    let families = families::all();
    let mut unknown = BTreeSet::new();
    for source in code() {
        let known = |pattern: &String| {
            families.iter().any(|(known, _)| known == pattern)
                || [families::NO_KEYS, families::MAY_BE_MISSING].concat().contains(&pattern.as_str())
        };
        let new = patterns_in(&source.text).into_iter().filter(|pattern| !known(pattern));
        unknown.extend(new.map(|pattern| format!("{pattern} ({})", source.path)));
    }
    let told = "give its words in words/families.rs, or say there that it is no key";
    assert!(unknown.is_empty(), "{told}:\n{}", unknown.into_iter().collect::<Vec<_>>().join("\n"));
    all_written(
        families.into_iter().flat_map(|(pattern, keys)| keys.into_iter().map(move |key| (key, pattern.into()))),
    );
}

#[test]
fn every_family_named_in_the_templates_has_all_its_words() {
    let families = families::of_templates();
    for source in sources("web/templates", ".html") {
        for literals in literals_in_calls(&source.text, "p.key") {
            let family = literals.first().copied().unwrap_or_default();
            assert!(families.iter().any(|(known, _)| *known == family), "{}: p.key({family:?}, …)", source.path);
        }
    }
    all_written(families.into_iter().flat_map(|(family, keys)| keys.into_iter().map(move |key| (key, family.into()))));
}

#[test]
fn every_refusal_and_every_notice_has_its_words() {
    let asked = |source: &Source| {
        let last = |call: &str| -> Vec<String> {
            let calls = literals_in_calls(&source.text, call).into_iter();
            calls.filter_map(|literals| literals.last().map(|word| (*word).to_owned())).collect()
        };
        let refusals = last("Bad").into_iter().map(|word| format!("errors-bad-{word}"));
        // The last text of a redirect is its notice; an address has slashes, and nothing is told by an empty one.
        let notices = last("go").into_iter().filter(|word| !word.is_empty() && !word.contains('/'));
        let notices = notices.map(|word| format!("notice-{word}"));
        refusals.chain(notices).map(|key| (key, source.path.clone())).collect::<Vec<_>>()
    };
    all_written(code().iter().flat_map(asked));
}

#[test]
fn whoever_reads_the_log_of_a_file_reads_words() {
    let named = |source: &Source| {
        let calls = ["note_on", "on_file"].map(|call| literals_in_calls(&source.text, call)).concat();
        let parts = calls.concat().into_iter().flat_map(|what| what.split([',', ' ']));
        let parts = parts.filter(|part| !part.is_empty() && !part.contains('='));
        parts.map(|part| (families::of_log(part), source.path.clone())).collect::<Vec<_>>()
    };
    let store = sources("store/src", ".rs");
    let own = families::log_words().into_iter().map(|word| (families::of_log(word), "a word of the policy".to_owned()));
    all_written(store.iter().chain(&code()).flat_map(named).chain(own));
}
