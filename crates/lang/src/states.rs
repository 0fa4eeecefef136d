//! How good a translation is: which Dutch text it was made from, and whether a second person checked it.
//!
//! Kept in `locales/<lang>/states.tsv`, one line for each message: key, fingerprint of the Dutch text, `draft` or
//! `checked`. A message without a line is a draft from an unknown Dutch text. When the Dutch text changes the
//! translation is *behind* until someone looks at it again and accepts it.

use std::{collections::BTreeMap, fs, io, path::Path};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message};

use crate::lang::Lang;
use crate::locale_files::LocaleFiles;
use crate::pattern::fingerprint;

const HEADER: &str = "# Key, fingerprint of the Dutch text it was made from, draft or checked. Written by the tool.\n";

/// The mark a person gives to a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Written by someone or something, and not checked since.
    Draft,
    /// A second person who speaks the language well has compared it with the Dutch text.
    Checked,
}

impl Mark {
    fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Checked => "checked",
        }
    }
}

/// A line of `states.tsv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub source: String,
    pub mark: Mark,
}

/// The lines of one `states.tsv` by key. Lines that are not understood are left out: those messages are drafts again.
pub(crate) fn parse(text: &str) -> BTreeMap<String, Record> {
    let record = |(key, source, mark): (&str, &str, Mark)| (key.to_owned(), Record { source: source.to_owned(), mark });
    lines(text).map(record).collect()
}

/// Key and fingerprint of the lines that say `checked`.
pub(crate) fn checked(text: &str) -> impl Iterator<Item = (&str, &str)> {
    lines(text).filter(|(.., mark)| *mark == Mark::Checked).map(|(key, source, _)| (key, source))
}

fn lines(text: &str) -> impl Iterator<Item = (&str, &str, Mark)> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let (key, source, mark) = (cells.next()?, cells.next()?, cells.next()?);
        Some((key, source, if mark == "checked" { Mark::Checked } else { Mark::Draft }))
    })
}

fn write(records: &BTreeMap<String, Record>) -> String {
    let line = |(key, record): (&String, &Record)| format!("{key}\t{}\t{}\n", record.source, record.mark.as_str());
    records.iter().fold(HEADER.to_owned(), |text, record| text + &line(record))
}

/// The fingerprint of every message of one language folder, by key.
pub(crate) fn fingerprints(files: &LocaleFiles, tag: &str) -> BTreeMap<String, String> {
    let mut prints = BTreeMap::new();
    for (_, text) in files.families(tag) {
        for_each_message(&parse_messages(text), |message| {
            prints.entry(message.id.name.to_owned()).or_insert_with(|| fingerprint(message));
        });
    }
    prints
}

/// The messages of a file as far as they can be understood; [`crate::check`] tells what could not.
pub(crate) fn parse_messages(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

pub(crate) fn for_each_message<'r>(resource: &'r FluentResource, mut look: impl FnMut(&'r Message<&'r str>)) {
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            look(message);
        }
    }
}

/// Gives every translated message without a line one: a draft from the Dutch text of today. Lines of messages that are
/// gone are dropped; a translation that is behind stays behind. Returns how many lines were added.
///
/// # Errors
/// When a file under `locales` cannot be read or written.
pub fn record_sources(locales: &Path) -> io::Result<usize> {
    let files = LocaleFiles::read(locales)?;
    let mut added = 0;
    for lang in Lang::REAL.into_iter().filter(|lang| *lang != Lang::Nl) {
        added += rewrite(locales, &files, lang, |_| None)?;
    }
    Ok(added)
}

/// Says that the translations in `lang` whose key starts with `prefix` (a family such as `path-`, a whole key, or empty
/// for all) fit the Dutch text of today, with this mark. A translation that is checked against the text of today stays
/// so. Returns how many messages that is.
///
/// # Errors
/// When a file under `locales` cannot be read or written.
pub fn accept(locales: &Path, lang: Lang, prefix: &str, mark: Mark) -> io::Result<usize> {
    let files = LocaleFiles::read(locales)?;
    let dutch = fingerprints(&files, Lang::Nl.tag());
    let own = fingerprints(&files, lang.tag());
    rewrite(locales, &files, lang, |key| key.starts_with(prefix).then_some(mark))?;
    Ok(own.keys().filter(|key| key.starts_with(prefix) && dutch.contains_key(*key)).count())
}

/// Writes `states.tsv` of one language anew; `renew` gives the mark of keys that are accepted now. Returns lines added.
fn rewrite(locales: &Path, files: &LocaleFiles, lang: Lang, renew: impl Fn(&str) -> Option<Mark>) -> io::Result<usize> {
    let dutch = fingerprints(files, Lang::Nl.tag());
    let before = parse(files.states(lang.tag()));
    let mut after = BTreeMap::new();
    for key in fingerprints(files, lang.tag()).into_keys() {
        let Some(source) = dutch.get(&key) else {
            continue;
        };
        let record = match (renew(&key), before.get(&key)) {
            (Some(Mark::Draft) | None, Some(record)) if record.source == *source => record.clone(),
            (None, Some(record)) => record.clone(),
            (mark, _) => Record { source: source.clone(), mark: mark.unwrap_or(Mark::Draft) },
        };
        after.insert(key, record);
    }
    if after != before {
        fs::write(locales.join(lang.tag()).join("states.tsv"), write(&after))?;
    }
    Ok(after.keys().filter(|key| !before.contains_key(*key)).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_back_as_written() {
        let text = format!("{HEADER}a-b\t0011\tdraft\nc-d\t2233\tchecked\n");
        assert_eq!(write(&parse(&text)), text);
        assert!(parse("broken line\n# comment\n").is_empty());
        assert_eq!(parse("a\t1\tvery good")["a"].mark, Mark::Draft, "only the word itself means checked");
    }

    #[test]
    fn recording_keeps_what_is_behind_until_it_is_accepted() {
        let folder = std::env::temp_dir().join(format!("opweg-lang-states-{}", std::process::id()));
        let put = |path: &str, text: &str| {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let read = || parse(&fs::read_to_string(folder.join("fr/states.tsv")).unwrap());
        put("nl/a.ftl", "a-een = Een\na-twee = Twee\n");
        put("fr/a.ftl", "a-een = Un\na-vreemd = ?\n");

        assert_eq!(record_sources(&folder).unwrap(), 1, "the unknown key gets no line");
        let first = read()["a-een"].clone();
        assert_eq!(first.mark, Mark::Draft);

        put("nl/a.ftl", "a-een = Eentje\na-twee = Twee\n");
        assert_eq!(record_sources(&folder).unwrap(), 0);
        assert_eq!(read()["a-een"], first, "still made from the old Dutch text");

        assert_eq!(accept(&folder, Lang::Fr, "a-", Mark::Checked).unwrap(), 1);
        assert_ne!(read()["a-een"].source, first.source);
        assert_eq!(read()["a-een"].mark, Mark::Checked);

        accept(&folder, Lang::Fr, "", Mark::Draft).unwrap();
        assert_eq!(read()["a-een"].mark, Mark::Checked, "nothing changed: what is checked stays so");
        put("nl/a.ftl", "a-een = Een en al\na-twee = Twee\n");
        accept(&folder, Lang::Fr, "a-een", Mark::Draft).unwrap();
        assert_eq!(read()["a-een"].mark, Mark::Draft, "written anew: to be checked again");

        put("fr/a.ftl", "");
        record_sources(&folder).unwrap();
        assert!(read().is_empty());
        fs::remove_dir_all(&folder).unwrap();
    }
}
