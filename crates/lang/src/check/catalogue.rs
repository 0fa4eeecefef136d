//! All messages of one language, and how they hold against each other and against the Dutch ones.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message};

use super::{Coverage, Problem, Report};
use crate::lang::Lang;
use crate::locale_files::LocaleFiles;
use crate::pattern::{Anatomy, fingerprint, readings};
use crate::readability::readability;
use crate::states::{self, Mark};
use crate::{NEWCOMER_FAMILIES, jargon, plurals};

/// The most words a sentence for newcomers may have.
const LONGEST_SENTENCE: usize = 15;

struct Text {
    family: String,
    anatomy: Anatomy,
    fingerprint: String,
    readings: Vec<String>,
}

impl Text {
    fn of(family: &str, message: &Message<&str>) -> Self {
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        Self {
            family: family.to_owned(),
            anatomy: Anatomy::of(message),
            fingerprint: fingerprint(message),
            readings: message.value.iter().chain(attributes).flat_map(readings).collect(),
        }
    }
}

/// Parses a file as far as it goes, and reports where it does not.
fn parse(lang: Lang, family: &str, source: &str, report: &mut Report) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let before = source.get(..error.pos.start).unwrap_or(source);
            let line = before.matches('\n').count() + 1;
            let message = error.to_string();
            report.add(lang.tag(), family, "", Problem::Syntax { line, message });
        }
        resource
    })
}

/// All messages of one language.
pub(super) struct Catalogue {
    lang: Lang,
    texts: BTreeMap<String, Text>,
}

impl Catalogue {
    /// Reads the files of a language and reports what is wrong inside that language alone.
    pub(super) fn read(files: &LocaleFiles, lang: Lang, report: &mut Report) -> Self {
        let mut texts = BTreeMap::new();
        let mut terms = BTreeSet::new();
        for (family, source) in files.families(lang.tag()) {
            let resource = parse(lang, family, source, report);
            terms.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Term(term) => Some(format!("-{}", term.id.name)),
                _ => None,
            }));
            states::for_each_message(&resource, |message| {
                let key = message.id.name;
                if !key.starts_with(&format!("{family}-")) {
                    report.add(lang.tag(), family, key, Problem::Prefix);
                }
                if texts.insert(key.to_owned(), Text::of(family, message)).is_some() {
                    report.add(lang.tag(), family, key, Problem::Twice);
                }
            });
        }
        let catalogue = Self { lang, texts };
        catalogue.check_references(&terms, report);
        catalogue.check_plurals(report);
        catalogue
    }

    fn check_references(&self, terms: &BTreeSet<String>, report: &mut Report) {
        for (key, text) in &self.texts {
            for name in &text.anatomy.references {
                if !self.texts.contains_key(name) && !terms.contains(name) {
                    report.add(self.lang.tag(), &text.family, key, Problem::Reference(name.clone()));
                }
            }
        }
    }

    fn check_plurals(&self, report: &mut Report) {
        let needed = plurals::forms_of(self.lang);
        let in_use = |form: &String| needed.contains(form.as_str());
        for (key, text) in &self.texts {
            for written in text.anatomy.plurals.values() {
                let absent = needed.iter().filter(|form| !written.contains(**form));
                let absent: Vec<String> = absent.map(ToString::to_string).collect();
                if !absent.is_empty() {
                    report.add(self.lang.tag(), &text.family, key, Problem::Plurals(absent));
                }
                // `other` is always allowed: Fluent wants a default.
                let plural = |form: &&String| *form != "other" && plurals::FORMS.contains(&form.as_str());
                let dead = written.iter().filter(|form| plural(form) && !in_use(form));
                let dead: Vec<String> = dead.cloned().collect();
                if !dead.is_empty() {
                    report.add(self.lang.tag(), &text.family, key, Problem::DeadPlurals(dead));
                }
            }
        }
    }

    /// Jargon and long sentences in the Dutch texts that newcomers read.
    pub(super) fn check_plainness(&self, report: &mut Report) {
        for (key, text) in self.texts.iter().filter(|(_, text)| is_for_newcomers(&text.family)) {
            for reading in &text.readings {
                for hit in jargon::jargon(reading) {
                    let problem = Problem::Jargon { word: hit.word, instead: hit.instead.to_owned() };
                    report.add(self.lang.tag(), &text.family, key, problem);
                }
                let longest = readability(reading).longest_sentence;
                if longest > LONGEST_SENTENCE {
                    report.add(self.lang.tag(), &text.family, key, Problem::LongSentence(longest));
                }
            }
        }
    }

    /// Compares a translation with the Dutch texts.
    pub(super) fn compare(&self, dutch: &Self, files: &LocaleFiles, report: &mut Report) {
        self.count(dutch, files, report);
        for (key, text) in &self.texts {
            let mut add = |problem| report.add(self.lang.tag(), &text.family, key, problem);
            let Some(source) = dutch.texts.get(key) else {
                add(Problem::Unknown);
                continue;
            };
            let variables = difference(&source.anatomy.variables, &text.anatomy.variables);
            if !variables.is_empty() {
                add(Problem::Variables(variables));
            }
            let attributes = difference(&source.anatomy.attributes, &text.anatomy.attributes);
            if !attributes.is_empty() {
                add(Problem::Attributes(attributes));
            }
        }
    }

    /// Counts how far the language is, and names what is missing, behind or without a note of its Dutch text.
    fn count(&self, dutch: &Self, files: &LocaleFiles, report: &mut Report) {
        let records = states::parse(files.states(self.lang.tag()));
        let mut coverage = Coverage { lang: self.lang, wanted: 0, translated: 0, checked: 0 };
        for (key, source) in &dutch.texts {
            let own = self.texts.contains_key(key);
            let record = records.get(key).filter(|_| own);
            let current = record.filter(|record| record.source == source.fingerprint);
            let needed = self.lang.needs(&source.family);
            coverage.wanted += usize::from(needed);
            coverage.translated += usize::from(needed && own);
            coverage.checked += usize::from(needed && current.is_some_and(|r| r.mark == Mark::Checked));
            let problem = match (own, record, current) {
                (false, ..) if needed => Problem::Missing,
                (true, None, _) => Problem::Unrecorded,
                (true, Some(_), None) => Problem::Behind,
                _ => continue,
            };
            report.add(self.lang.tag(), &source.family, key, problem);
        }
        report.coverage.push(coverage);
    }
}

/// What only one of the two has.
fn difference(one: &BTreeSet<String>, other: &BTreeSet<String>) -> Vec<String> {
    one.symmetric_difference(other).cloned().collect()
}

fn is_for_newcomers(family: &str) -> bool {
    NEWCOMER_FAMILIES.contains(&family)
}
