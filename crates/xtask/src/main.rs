//! Automation for developers: `cargo run -p xtask -- check` holds what no compiler holds, the house rules of
//! ARCHITECTURE.md: which crate may know which, what stands in which file. Licences are the task of cargo-deny.

mod arrows;
mod metadata;
mod rules;
mod security;
mod templates;
mod tree;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

const HELP: &str = "cargo run -p xtask -- check [arrows|rules|security|templates]…\n  without a name: all of them";

/// What is wrong, one line each: where, then what.
pub type Findings = Vec<String>;

/// A check of the repository at a root.
type Check = fn(&std::path::Path) -> Findings;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.first().map(String::as_str) != Some("check") {
        say(HELP);
        return ExitCode::from(2);
    }
    let wanted = |name: &str| words.len() == 1 || words.iter().any(|w| w == name);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let checks: [(&str, Check); 4] = [
        ("arrows", arrows::check),
        ("rules", rules::check),
        ("security", security::check),
        ("templates", templates::check),
    ];
    let mut wrong = 0;
    for (name, check) in checks.into_iter().filter(|(name, _)| wanted(name)) {
        let findings = check(&root);
        findings.iter().for_each(|f| say(&format!("{name}: {f}")));
        say(&format!("{name}: {} to be mended", findings.len()));
        wrong += findings.len();
    }
    ExitCode::from(u8::from(wrong > 0))
}

fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
