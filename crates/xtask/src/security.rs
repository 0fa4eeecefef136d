//! What SECURITY.md calls a test is one: every name in its column of tests is a function, a module, a file or a part of
//! `./test`, and no line of the table is without a name, save one that says in italics that it is open.

use crate::Findings;
use crate::tree::{Text, texts};
use std::collections::BTreeSet;
use std::path::Path;

const FILE: &str = "SECURITY.md";

pub fn check(root: &Path) -> Findings {
    let Ok(text) = std::fs::read_to_string(root.join(FILE)) else { return vec![format!("{FILE}: cannot be read")] };
    let sources = texts(root, "crates", ".rs");
    let mut known: BTreeSet<String> = sources.iter().flat_map(names).collect();
    let parts = std::fs::read_to_string(root.join("test")).unwrap_or_default();
    known.extend(parts.lines().filter_map(part).map(|name| format!("./test {name}")));
    of_table(&text, |name| known.contains(name) || (name.contains('/') && root.join(name).is_file()))
}

/// What a source file can be called by: its functions, its modules and itself.
fn names(file: &Text) -> Vec<String> {
    let defined = |line: &str| {
        let mut words = line.split_whitespace().skip_while(|w| !matches!(*w, "fn" | "mod"));
        let name = words.nth(1)?.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        Some(name.to_owned())
    };
    let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let own = file.path.trim_end_matches("/mod.rs").rsplit('/').next().unwrap_or_default();
    code.filter_map(defined).chain([own.trim_end_matches(".rs").to_owned()]).collect()
}

/// A part of the script that runs everything: `part NAME function`.
fn part(line: &str) -> Option<&str> {
    line.strip_prefix("part ")?.split(' ').next()
}

/// The lines of the table whose last column is called Test.
fn of_table(text: &str, is_there: impl Fn(&str) -> bool) -> Findings {
    let mut findings = Findings::new();
    let mut inside = false;
    for (number, line) in text.lines().enumerate().map(|(n, line)| (n + 1, line)) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if !line.starts_with('|') || line.starts_with("|-") {
            inside = inside && line.starts_with('|');
            continue;
        }
        if cells.last() == Some(&"Test") {
            inside = true;
            continue;
        }
        let (true, [_, what, .., tests]) = (inside, cells.as_slice()) else { continue };
        let named: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        let open = what.starts_with('*');
        if named.is_empty() && !open {
            findings.push(format!("{FILE}: line {number}: names no test"));
        }
        let missing = named.iter().filter(|name| !name.split("::").all(&is_there));
        findings.extend(missing.map(|name| format!("{FILE}: line {number}: there is no {name}")));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "| ASVS | What | Where | Test |\n|---|---|---|---|\n";

    fn found(row: &str) -> Findings {
        let file = Text {
            path: "crates/web/tests/it/security/forged.rs".into(),
            text: "mod inner;\n    async fn a_form_is_refused() {}\n// fn only_a_remark() {}\nfn of<T>() {}\n".into(),
        };
        let known = names(&file);
        of_table(&format!("{HEAD}{row}\n"), |name| known.iter().any(|k| k == name) || name == "./test deny")
    }

    #[test]
    fn a_test_that_is_not_there_is_found() {
        assert!(found("| V1 | a | b | `a_form_is_refused`, and `forged::inner`, `of`, `./test deny` |").is_empty());
        assert_eq!(
            found("| V1 | a | b | `a_form_is_refused`, `a_form_is` |"),
            ["SECURITY.md: line 3: there is no a_form_is"]
        );
        assert_eq!(found("| V1 | a | b | `only_a_remark` |").len(), 1);
        assert_eq!(found("| V1 | a | b | `forged::nothing` |").len(), 1);
        assert_eq!(found("| V1 | a | `gate` | tests of the gate |"), ["SECURITY.md: line 3: names no test"]);
        assert!(found("| V6 | *open: leaked passwords* | b | |").is_empty());
    }

    #[test]
    fn other_tables_and_texts_are_left_alone() {
        assert!(found("\n| Key | Meaning |\n|---|---|\n| a | `nothing` |").is_empty());
        assert!(of_table("Say `nothing` here.\n| a | `b` |", |_| false).is_empty());
    }
}
