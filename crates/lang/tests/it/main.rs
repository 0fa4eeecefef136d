//! The crate from outside: made-up message files for how it behaves, the real ones for whether they are whole.
#![allow(missing_docs, clippy::unwrap_used)]

mod checking;
mod locales;
mod saying;

use opweg_lang::{LocaleFile, LocaleFiles};

/// Message files made of (language, file name, text).
fn files(files: &[(&str, &str, &str)]) -> LocaleFiles {
    let file = |(lang, name, text): &(&str, &str, &str)| LocaleFile {
        lang: (*lang).to_owned(),
        name: (*name).to_owned(),
        text: (*text).to_owned(),
    };
    LocaleFiles(files.iter().map(file).collect())
}
