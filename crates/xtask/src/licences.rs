//! Which licences and sources may come in: `deny.toml`, the form that cargo-deny reads too. Checked here without that
//! tool, because building it takes longer than all our tests and its list of known flaws needs a network.

use crate::Findings;
use crate::metadata::{self, Package};
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(alias = "crate", alias = "name")]
    name: String,
}

#[derive(Deserialize)]
struct Sources {
    #[serde(rename = "allow-registry")]
    registries: Vec<String>,
}

pub fn check(root: &Path) -> Findings {
    let read = std::fs::read_to_string(root.join("deny.toml")).map_err(|e| format!("deny.toml: {e}"));
    let deny = read.and_then(|text| toml::from_str::<Deny>(&text).map_err(|e| format!("deny.toml: {e}")));
    match (deny, metadata::packages(root)) {
        (Ok(deny), Ok(packages)) => packages.iter().flat_map(|p| of_package(p, &deny)).collect(),
        (Err(error), _) | (_, Err(error)) => vec![error],
    }
}

fn of_package(package: &Package, deny: &Deny) -> Findings {
    let mut findings = Findings::new();
    let mut add = |what: String| findings.push(format!("{} {}: {what}", package.name, package.version));
    match &package.license {
        None => add("no licence named".into()),
        Some(expression) => {
            let allowed = |id: &str| deny.licenses.allow.iter().any(|a| a == id);
            if !Expression::of(expression).holds(&allowed) {
                add(format!("licence {expression}"));
            }
        }
    }
    if deny.bans.deny.iter().any(|b| b.name == package.name) {
        add("banned".into());
    }
    let registry = package.source.as_deref().map(|s| s.trim_start_matches("registry+"));
    if registry.is_some_and(|r| !deny.sources.registries.iter().any(|known| known == r)) {
        add(format!("from {}", registry.unwrap_or_default()));
    }
    findings
}

/// An SPDX expression, word by word. A slash is the old way of writing OR.
struct Expression {
    words: Vec<String>,
    at: usize,
}

impl Expression {
    fn of(text: &str) -> Self {
        let spaced = text.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
        Self { words: spaced.split_whitespace().map(str::to_owned).collect(), at: 0 }
    }

    fn holds(mut self, allowed: &dyn Fn(&str) -> bool) -> bool {
        let holds = self.any(allowed);
        holds && self.at == self.words.len()
    }

    fn take(&mut self, word: &str) -> bool {
        let there = self.words.get(self.at).is_some_and(|w| w == word);
        self.at += usize::from(there);
        there
    }

    fn any(&mut self, allowed: &dyn Fn(&str) -> bool) -> bool {
        let mut holds = self.all(allowed);
        while self.take("OR") {
            holds |= self.all(allowed);
        }
        holds
    }

    fn all(&mut self, allowed: &dyn Fn(&str) -> bool) -> bool {
        let mut holds = self.one(allowed);
        while self.take("AND") {
            holds &= self.one(allowed);
        }
        holds
    }

    fn one(&mut self, allowed: &dyn Fn(&str) -> bool) -> bool {
        if self.take("(") {
            let holds = self.any(allowed);
            return self.take(")") && holds;
        }
        let mut name = self.words.get(self.at).cloned().unwrap_or_default();
        self.at += 1;
        if self.take("WITH") {
            name = format!("{name} WITH {}", self.words.get(self.at).cloned().unwrap_or_default());
            self.at += 1;
        }
        allowed(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_hold_when_one_choice_is_wholly_allowed() {
        let allowed = |id: &str| ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].contains(&id);
        for (expression, expected) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("MIT OR GPL-3.0-only", true),
            ("MIT AND GPL-3.0-only", false),
            ("MIT/Apache-2.0", true),
            ("ISC AND (GPL-2.0-only OR MIT)", true),
            ("(MIT OR ISC) AND Unicode-3.0", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0", false),
            ("MIT OR", false),
            ("", false),
        ] {
            assert_eq!(Expression::of(expression).holds(&allowed), expected, "{expression}");
        }
    }
}
