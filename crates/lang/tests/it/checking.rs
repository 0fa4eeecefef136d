//! The check finds each kind of fault, and nothing in files that are whole.

use opweg_lang::check::{Finding, Problem, check};
use opweg_lang::{Lang, LocaleFiles};

use crate::files;

/// What is found besides the translations and notes that made-up files do not have.
fn findings(files: &LocaleFiles) -> Vec<(String, String, Problem)> {
    let report = check(files);
    let unwritten = |problem: &Problem| matches!(problem, Problem::Missing | Problem::Unrecorded);
    let real = report.findings.into_iter().filter(|finding| !unwritten(&finding.problem));
    real.map(|Finding { lang, key, problem, .. }| (lang, key, problem)).collect()
}

fn only(lang: &str, key: &str, problem: Problem) -> Vec<(String, String, Problem)> {
    vec![(lang.to_owned(), key.to_owned(), problem)]
}

#[test]
fn whole_files_have_no_findings() {
    let files = files(&[
        ("nl", "log.ftl", "-name = op weg\nlog-a = { -name } { $x }\n"),
        ("en", "log.ftl", "log-a = { $x }\n"),
    ]);
    assert_eq!(findings(&files), []);
}

#[test]
fn faults_inside_one_language() {
    let one = |text: &str| findings(&files(&[("nl", "log.ftl", text)]));
    let syntax = one("log-a = Dag\nlog-b Weg\n");
    assert!(matches!(&syntax[0].2, Problem::Syntax { line: 2, .. }), "{syntax:?}");
    assert_eq!(one("log-a = Dag\nlog-a = Weg\n"), only("nl", "log-a", Problem::Twice));
    assert_eq!(one("path-a = Dag\n"), only("nl", "path-a", Problem::Prefix));
    assert_eq!(one("log-a = { log-z }\n"), only("nl", "log-a", Problem::Reference("log-z".into())));
    assert_eq!(one("log-a = { -z }\n"), only("nl", "log-a", Problem::Reference("-z".into())));
    let few = one("log-a = { $n ->\n [few] a\n *[other] b\n }\n");
    assert!(few.contains(&("nl".into(), "log-a".into(), Problem::DeadPlurals(vec!["few".into()]))), "{few:?}");
    assert_eq!(findings(&files(&[("de", "log.ftl", "")])), only("de", "", Problem::UnknownLanguage));
}

#[test]
fn faults_against_the_dutch_text() {
    let fr = |text: &str| findings(&files(&[("nl", "log.ftl", "log-a = Dag { $x }\n"), ("fr", "log.ftl", text)]));
    assert_eq!(fr("log-z = ?\n"), only("fr", "log-z", Problem::Unknown));
    assert_eq!(fr("log-a = { $y }\n"), only("fr", "log-a", Problem::Variables(vec!["x".into(), "y".into()])));
    let attribute = fr("log-a = { $x }\n    .title = Jour\n");
    assert_eq!(attribute, only("fr", "log-a", Problem::Attributes(vec!["title".into()])));
}

#[test]
fn a_changed_dutch_text_leaves_the_translation_behind() {
    let files = files(&[
        ("nl", "log.ftl", "log-a = Dag\n"),
        ("fr", "log.ftl", "log-a = Bonjour\n"),
        ("fr", "states.tsv", "log-a\t000000000000\tchecked\n"),
    ]);
    assert_eq!(findings(&files), only("fr", "log-a", Problem::Behind));
    assert_eq!(check(&files).waiting().count(), 1, "work for a translator, not a fault");
    let french = check(&files).coverage.into_iter().find(|c| c.lang == Lang::Fr).unwrap();
    assert_eq!((french.wanted, french.translated, french.checked), (1, 1, 0));
}

#[test]
fn newcomer_languages_need_newcomer_files_only() {
    let report = check(&files(&[("nl", "log.ftl", "log-a = Dag\n"), ("nl", "path.ftl", "path-a = Dag\n")]));
    let missing =
        |lang: &str| report.findings.iter().filter(|f| f.lang == lang).map(|f| f.key.as_str()).collect::<Vec<_>>();
    assert_eq!(missing("ar"), ["path-a"]);
    assert_eq!(missing("en"), ["log-a", "path-a"]);
    assert_eq!(report.blocking().count(), report.findings.len(), "nobody reads Dutch by accident");
    assert_eq!(report.coverage.len(), Lang::REAL.len() - 1);
}

#[test]
fn sample_texts_for_developers_need_no_translation() {
    let report = check(&files(&[("nl", "styleguide.ftl", "styleguide-a = Dag\n")]));
    assert_eq!(report.findings, []);
    assert!(report.coverage.iter().all(|c| c.wanted == 0));
}

#[test]
fn a_translation_without_a_note_of_its_source_must_get_one() {
    let texts = [
        ("nl", "log.ftl", "log-a = Dag\n"),
        ("en", "log.ftl", "log-a = Hello\n"),
        ("fr", "log.ftl", "log-a = Bonjour\n"),
    ];
    let found = check(&files(&texts)).findings;
    assert_eq!(found.iter().map(|f| f.lang.as_str()).collect::<Vec<_>>(), ["en", "fr"]);
    assert!(found.iter().all(|f| f.problem == Problem::Unrecorded && f.problem.blocks()));
}

#[test]
fn plural_forms_follow_the_language() {
    let nl = "path-a = { $n ->\n [one] a\n *[other] b\n }\n";
    let pl = findings(&files(&[("nl", "path.ftl", nl), ("pl", "path.ftl", nl)]));
    assert_eq!(pl, only("pl", "path-a", Problem::Plurals(vec!["few".into(), "many".into()])));
    let ar = findings(&files(&[("nl", "path.ftl", nl), ("ar", "path.ftl", nl)]));
    let forms = ["few", "many", "two", "zero"].map(str::to_owned).to_vec();
    assert_eq!(ar, only("ar", "path-a", Problem::Plurals(forms)));
}

#[test]
fn newcomers_get_plain_dutch_and_staff_may_have_jargon() {
    let long = "Dit is een zin die veel te veel woorden heeft om hem in een keer te lezen.";
    assert_eq!(
        findings(&files(&[("nl", "path.ftl", &format!("path-a = {long}\n"))])),
        only("nl", "path-a", Problem::LongSentence(17))
    );
    let jargon = Problem::Jargon { word: "conform".into(), instead: "volgens".into() };
    assert_eq!(findings(&files(&[("nl", "path.ftl", "path-a = Conform de wet.\n")])), only("nl", "path-a", jargon));
    assert_eq!(findings(&files(&[("nl", "log.ftl", &format!("log-a = Conform. {long}\n"))])), []);
}
