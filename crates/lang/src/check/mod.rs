//! What is wrong with the message files: read by the test of this crate, by `opweg check` and by translators.

mod catalogue;

use std::fmt;

use crate::lang::Lang;
use crate::locale_files::LocaleFiles;
use catalogue::Catalogue;

/// Something wrong with one message or file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The folder under `locales`.
    pub lang: String,
    /// The file without `.ftl`.
    pub family: String,
    /// The message; empty when the finding is about the file.
    pub key: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The folder is not one of our languages.
    #[error("no language of ours has this folder name")]
    UnknownLanguage,
    /// The file cannot be understood here.
    #[error("line {line}: {message}")]
    Syntax {
        /// Line in the file, from 1.
        line: usize,
        /// What the parser expected.
        message: String,
    },
    /// The key stands in this language twice.
    #[error("the key is used twice")]
    Twice,
    /// Keys start with the name of their file.
    #[error("the key does not start with the name of its file")]
    Prefix,
    /// The message has no Dutch text.
    #[error("there is no Dutch message with this key")]
    Unknown,
    /// There is no translation although this language should have one.
    #[error("not translated")]
    Missing,
    /// The Dutch text has changed since the translation was made.
    #[error("the Dutch text has changed since")]
    Behind,
    /// Nobody wrote down which Dutch text the translation was made from, so that a change would pass unseen.
    #[error("not noted from which Dutch text: opweg check --record-sources")]
    Unrecorded,
    /// The arguments differ from the Dutch ones.
    #[error("arguments differ from the Dutch text: {}", .0.join(", "))]
    Variables(
        /// Those that only one of the two has.
        Vec<String>,
    ),
    /// The attributes differ from the Dutch ones.
    #[error("attributes differ from the Dutch text: {}", .0.join(", "))]
    Attributes(
        /// Those that only one of the two has.
        Vec<String>,
    ),
    /// The message uses another message or term that is not there.
    #[error("refers to {0}, which is not there")]
    Reference(String),
    /// Plural forms that the language needs are not written.
    #[error("plural forms not written: {}", .0.join(", "))]
    Plurals(
        /// The CLDR names of the forms.
        Vec<String>,
    ),
    /// Plural forms that this language never uses are written.
    #[error("plural forms that this language does not have: {}", .0.join(", "))]
    DeadPlurals(
        /// The CLDR names of the forms.
        Vec<String>,
    ),
    /// A word of officials in a text for newcomers.
    #[error("say “{instead}” instead of “{word}”")]
    Jargon {
        /// The word found.
        word: String,
        /// The plain word.
        instead: String,
    },
    /// A sentence for newcomers is too long.
    #[error("a sentence of {0} words; at most 15")]
    LongSentence(
        /// Its number of words.
        usize,
    ),
}

impl Problem {
    /// Whether the change must not go out like this. The others are work waiting for a translator.
    pub fn blocks(&self) -> bool {
        !matches!(self, Self::Behind | Self::Plurals(_))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}.ftl {}: {}", self.lang, self.family, self.key, self.problem)
    }
}

/// How far a language is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub lang: Lang,
    /// Dutch messages this language should have.
    pub wanted: usize,
    /// Of those: translated.
    pub translated: usize,
    /// Of those: checked against the Dutch text of today.
    pub checked: usize,
}

/// The whole outcome of a check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What is wrong, ordered by language, file and key.
    pub findings: Vec<Finding>,
    /// How far each language other than Dutch is.
    pub coverage: Vec<Coverage>,
}

impl Report {
    /// The findings that must be mended before the texts go out.
    pub fn blocking(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.problem.blocks())
    }

    /// The findings that wait for a translator; the translation as it was is shown meanwhile.
    pub fn waiting(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| !finding.problem.blocks())
    }
}

/// Checks all files: can they be read, do they fit the Dutch texts, are the newcomer's texts plain.
pub fn check(files: &LocaleFiles) -> Report {
    let mut report = Report::default();
    for file in &files.0 {
        if !Lang::REAL.into_iter().any(|lang| lang.tag() == file.lang) {
            let family = file.family().unwrap_or(&file.name);
            report.add(&file.lang, family, "", Problem::UnknownLanguage);
        }
    }
    let dutch = Catalogue::read(files, Lang::Nl, &mut report);
    dutch.check_plainness(&mut report);
    for lang in Lang::REAL.into_iter().filter(|lang| *lang != Lang::Nl) {
        Catalogue::read(files, lang, &mut report).compare(&dutch, files, &mut report);
    }
    report.findings.sort_by(|a, b| (&a.lang, &a.family, &a.key).cmp(&(&b.lang, &b.family, &b.key)));
    report
}

impl Report {
    fn add(&mut self, lang: &str, family: &str, key: &str, problem: Problem) {
        let (lang, family, key) = (lang.to_owned(), family.to_owned(), key.to_owned());
        self.findings.push(Finding { lang, family, key, problem });
    }
}
