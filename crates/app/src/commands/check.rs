//! `opweg check`: settings, texts in all languages, content and what content refers to. Touches no database.

mod content;

use crate::cli::Check;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out;
use opweg_lang::check::{self, Coverage, Finding};
use opweg_lang::states::{self, Mark};
use opweg_lang::{Isolation, Lang, LocaleFiles, Words};
use std::path::PathBuf;

/// How many findings are shown, unless all are asked for.
const SHOWN: usize = 50;

/// Checks everything that can be checked without data; the settings were checked before.
///
/// # Errors
/// [`Exit::Found`] when something must not go out like this.
pub fn run(_checked: &Config, args: &Check) -> Outcome {
    if args.record_sources {
        return record_sources(args);
    }
    if !args.accept.is_empty() {
        return args.accept.chunks_exact(2).try_for_each(|pair| accept(args, &pair[0], &pair[1]));
    }
    let files = texts(args)?;
    let (told, mut wrong) = translations(&files, args.all);
    told.iter().for_each(out::line);
    wrong.extend(content::wrong(&Words::new(&files, Isolation::Never)));
    match wrong.len() {
        0 => {
            out::line("settings, texts and content are in order");
            Ok(())
        }
        n => Err(Failure::new(Exit::Found, format!("{}\n{n} to be mended", listed(wrong, args.all).join("\n")))),
    }
}

/// How far each language is and what waits for a translator; and what must not go out like this.
fn translations(files: &LocaleFiles, all: bool) -> (Vec<String>, Vec<String>) {
    let report = check::check(files);
    let mut told: Vec<String> = report.coverage.iter().map(coverage).collect();
    let waiting: Vec<String> = report.waiting().map(Finding::to_string).collect();
    if !waiting.is_empty() {
        told.push(format!("{} wait for a translator:", waiting.len()));
        told.extend(listed(waiting, all));
    }
    (told, report.blocking().map(Finding::to_string).collect())
}

/// The texts in the folder that was named, else those this program was built with.
fn texts(args: &Check) -> Outcome<LocaleFiles> {
    let Some(folder) = &args.locales else {
        return Ok(LocaleFiles::embedded());
    };
    let files = LocaleFiles::read(folder).map_err(|e| Failure::file(folder, e))?;
    if files.0.is_empty() { Err(Failure::file(folder, "there are no texts here")) } else { Ok(files) }
}

fn coverage(language: &Coverage) -> String {
    let Coverage { lang, wanted, translated, checked } = language;
    format!("{lang}: {translated} of {wanted} translated, {checked} checked")
}

/// The first of many lines, and how many more there are.
fn listed(mut lines: Vec<String>, all: bool) -> Vec<String> {
    let more = if all { 0 } else { lines.len().saturating_sub(SHOWN) };
    if more > 0 {
        lines.truncate(SHOWN);
        lines.push(format!("and {more} more (--all shows them)"));
    }
    lines
}

/// The folder to write in.
fn folder(args: &Check) -> PathBuf {
    args.locales.clone().unwrap_or_else(|| PathBuf::from("locales"))
}

fn record_sources(args: &Check) -> Outcome {
    let folder = folder(args);
    let added = states::record_sources(&folder).map_err(|e| Failure::file(&folder, e))?;
    out::line(format!("{added} new translations noted with their Dutch text"));
    Ok(())
}

fn accept(args: &Check, lang: &str, prefix: &str) -> Outcome {
    let refused = |why: String| Failure::new(Exit::Refused, why);
    let known = Lang::parse(lang).filter(|lang| *lang != Lang::Nl && !lang.is_pseudo());
    let lang = known.ok_or_else(|| refused(format!("{lang} is no language that we translate into")))?;
    let (mark, word) = if args.checked { (Mark::Checked, "checked") } else { (Mark::Draft, "as drafts") };
    let folder = folder(args);
    let n = states::accept(&folder, lang, prefix, mark).map_err(|e| Failure::file(&folder, e))?;
    if n == 0 {
        return Err(refused(format!("{lang}: no translation has a key that starts with {prefix:?}")));
    }
    out::line(format!("{lang}: {n} translations accepted {word}"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Folder;
    use std::fs;

    fn args(folder: &Folder) -> Check {
        let locales = Some(folder.path().to_owned());
        Check { all: false, record_sources: false, accept: Vec::new(), checked: false, locales }
    }

    fn put(folder: &Folder, lang: &str, text: &str) {
        fs::create_dir_all(folder.path().join(lang)).unwrap();
        fs::write(folder.path().join(lang).join("log.ftl"), text).unwrap();
    }

    /// What is told of French, and what is wrong with it.
    fn french(folder: &Folder) -> (Vec<String>, Vec<String>) {
        let (told, wrong) = translations(&texts(&args(folder)).unwrap(), false);
        let of_french = |lines: Vec<String>| lines.into_iter().filter(|line| line.starts_with("fr")).collect();
        (of_french(told), of_french(wrong))
    }

    #[test]
    fn a_translation_is_missing_then_unnoted_then_behind_then_accepted() {
        let home = Folder::new();
        put(&home, "nl", "log-a = Dag\n");
        assert_eq!(french(&home).1, ["fr/log.ftl log-a: not translated"]);

        put(&home, "fr", "log-a = Bonjour\n");
        assert!(french(&home).1[0].contains("--record-sources"));
        record_sources(&args(&home)).unwrap();
        assert_eq!(french(&home), (vec!["fr: 1 of 1 translated, 0 checked".to_owned()], Vec::new()));

        put(&home, "nl", "log-a = Goedendag\n");
        assert_eq!(french(&home).0[1], "fr/log.ftl log-a: the Dutch text has changed since");
        accept(&args(&home), "fr", "log-").unwrap();
        assert_eq!(french(&home).0, ["fr: 1 of 1 translated, 0 checked"], "accepted, and still a draft");
        accept(&Check { checked: true, ..args(&home) }, "fr", "log-a").unwrap();
        assert_eq!(french(&home).0, ["fr: 1 of 1 translated, 1 checked"]);
    }

    #[test]
    fn what_cannot_be_accepted_is_refused() {
        let home = Folder::new();
        assert_eq!(texts(&args(&home)).unwrap_err().exit, Exit::File);
        put(&home, "nl", "log-a = Dag\n");
        for (lang, prefix) in [("fr", "log-"), ("nl", "log-"), ("nl-XA", "log-"), ("elvish", "log-")] {
            assert_eq!(accept(&args(&home), lang, prefix).unwrap_err().exit, Exit::Refused, "{lang}");
        }
    }

    #[test]
    fn a_long_list_is_cut_unless_all_is_asked_for() {
        let lines: Vec<String> = (0..60).map(|n| n.to_string()).collect();
        assert_eq!(listed(lines.clone(), true).len(), 60);
        let some = listed(lines, false);
        assert_eq!((some.len(), some[50].as_str()), (51, "and 10 more (--all shows them)"));
        assert_eq!(listed(vec!["one".to_owned()], false), ["one"]);
    }
}
