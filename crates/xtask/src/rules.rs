//! Rules about source files: each says first what lives in it, none grows without end, lints are not silenced, SQL stays
//! in the store, and nothing tells where or how the work was done.

use crate::Findings;
use crate::tree::{Text, texts};
use std::path::Path;

/// Longer files are split.
const MOST_LINES: usize = 400;

/// Lints that may be silenced with `allow`; everything else is an `expect` with a reason.
const ALLOWED: &[&str] = &["missing_docs"];

/// Further ones that tests and examples may silence.
const ALLOWED_IN_TESTS: &[&str] =
    &["clippy::unwrap_used", "clippy::expect_used", "clippy::disallowed_methods", "clippy::print_stdout", "dead_code"];

pub fn check(root: &Path) -> Findings {
    let mut findings = Findings::new();
    for file in texts(root, "crates", ".rs") {
        findings.extend(of_source(&file));
    }
    for ending in [".rs", ".toml", ".ftl", ".html", ".md", ".sh", ".mjs", ".css", ".js"] {
        for folder in ["crates", "content", "locales", "tests", "docs", "scripts"] {
            texts(root, folder, ending).iter().for_each(|file| findings.extend(tells_where(file)));
        }
    }
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"] {
        match std::fs::read_to_string(root.join(name)) {
            Ok(text) => findings.extend(tells_where(&Text { path: name.into(), text })),
            Err(error) => findings.push(format!("{name}: {error}")),
        }
    }
    findings
}

fn of_source(file: &Text) -> Findings {
    let mut findings = Findings::new();
    let mut add = |what: String| findings.push(format!("{}: {what}", file.path));
    if !file.text.starts_with("//!") {
        add("does not begin with a //! line that says what lives here".into());
    }
    let lines = file.text.lines().count();
    if lines > MOST_LINES {
        add(format!("{lines} lines; split it"));
    }
    let test = file.path.contains("/tests/") || file.path.ends_with("tests.rs") || file.path.contains("/examples/");
    for (number, line) in file.text.lines().enumerate().map(|(n, line)| (n + 1, line.trim())) {
        for lint in silenced(line) {
            let known = ALLOWED.contains(&lint.as_str()) || (test && ALLOWED_IN_TESTS.contains(&lint.as_str()));
            if !known {
                add(format!("line {number}: allows {lint}; use expect with a reason"));
            }
        }
        let store = file.path.starts_with("crates/store/") || file.path.starts_with("crates/xtask/");
        if !store && !test && is_sql(line) {
            add(format!("line {number}: SQL outside the store"));
        }
        let policy = store || file.path.starts_with("crates/access/");
        if !policy && !test && asks_the_policy(line) {
            add(format!("line {number}: a permit is asked for at the door of the store only"));
        }
    }
    findings
}

/// The lints of an `allow` attribute.
fn silenced(line: &str) -> Vec<String> {
    let rest = line.strip_prefix("#[allow(").or_else(|| line.strip_prefix("#![allow("));
    let list = rest.and_then(|r| r.split(')').next()).unwrap_or("");
    let words = list.split(',').map(str::trim).filter(|w| !w.is_empty() && !w.starts_with("reason"));
    words.map(str::to_owned).collect()
}

fn is_sql(line: &str) -> bool {
    let begins = ["\"SELECT ", "\"INSERT INTO ", "\"UPDATE ", "\"DELETE FROM ", "\"CREATE TABLE ", "\"ALTER TABLE "];
    begins.iter().any(|b| line.contains(b))
}

/// Takes `permit`, `decide` or `predicate` of the policy in hand.
fn asks_the_policy(line: &str) -> bool {
    let Some((_, names)) = line.split_once("opweg_access::") else { return false };
    let mut words = names.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    words.any(|word| matches!(word, "permit" | "decide" | "predicate"))
}

/// Paths of the machine a file was written on do not belong in it.
fn tells_where(file: &Text) -> Findings {
    // Written in two parts, so that this line does not find itself.
    let paths = [concat!("/wo", "rk/main"), concat!("/wo", "rk/shared"), concat!("/ro", "ot/"), concat!("/ho", "me/")];
    let hits = file.text.lines().enumerate().filter(|(_, line)| paths.iter().any(|p| line.contains(p)));
    hits.map(|(n, _)| format!("{}: line {}: a path of one machine", file.path, n + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        let file = Text { path: path.into(), text: text.into() };
        of_source(&file).len() + tells_where(&file).len()
    }

    #[test]
    fn each_rule_finds_what_breaks_it() {
        let head = "//! What lives here.\n";
        assert_eq!(found("crates/web/src/a.rs", head), 0);
        assert_eq!(found("crates/web/src/a.rs", "fn a() {}\n"), 1);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}{}", "\n".repeat(401))), 1);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}#[allow(missing_docs)]\n")), 0);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}#[allow(clippy::unwrap_used)]\n")), 1);
        assert_eq!(found("crates/web/tests/it/a.rs", &format!("{head}#![allow(clippy::unwrap_used)]\n")), 0);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}let a = \"SELECT 1\";\n")), 1);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}use opweg_access::{{Action, permit}};\n")), 1);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}use opweg_access::{{Action, Permit}};\n")), 0);
        assert_eq!(found("crates/store/src/a.rs", &format!("{head}let a = \"SELECT 1\";\n")), 0);
        assert_eq!(found("crates/web/src/a.rs", &format!("{head}// see {}x\n", concat!("/ho", "me/"))), 1);
    }
}
