//! Which crate may know which: `app → web → {store, lang, …} → {access, linkage, …} → model`; siblings do not know each
//! other. And which libraries stay behind one crate.

use crate::Findings;
use crate::metadata::{self, Package};
use std::path::Path;

/// The floors, from the ground up. A crate knows only crates of lower floors.
const FLOORS: &[&[&str]] = &[
    &["opweg-model"],
    &["opweg-access", "opweg-linkage", "opweg-trajectory"],
    &["opweg-content"],
    &["opweg-store", "opweg-lang", "opweg-paper", "opweg-chart", "opweg-mail", "opweg-gate", "opweg-exchange"],
    &["opweg-web"],
    &["opweg"],
];

/// Stands beside the building.
const OUTSIDE: &[&str] = &["xtask"];

/// Libraries that only some crates may know: changing one must stay a change of one crate.
const BEHIND: &[(&str, &[&str])] = &[
    ("sqlx", &["opweg-store"]),
    ("rusqlite", &["opweg-store"]),
    ("typst", &["opweg-paper"]),
    ("typst-pdf", &["opweg-paper"]),
    ("icu", &["opweg-lang"]),
    ("fluent-bundle", &["opweg-lang"]),
    ("lettre", &["opweg-mail"]),
    ("argon2", &["opweg-gate"]),
    ("openidconnect", &["opweg-gate"]),
    ("webauthn-rs", &["opweg-gate"]),
    ("axum", &["opweg-web", "opweg"]),
    ("tower-http", &["opweg-web", "opweg"]),
    ("askama", &["opweg-web"]),
    ("figment", &["opweg"]),
    ("clap", &["opweg"]),
];

pub fn check(root: &Path) -> Findings {
    match metadata::packages(root) {
        Ok(packages) => packages.iter().filter(|p| p.source.is_none()).flat_map(of_package).collect(),
        Err(error) => vec![error],
    }
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&name))
}

fn of_package(package: &Package) -> Findings {
    let name = package.name.as_str();
    if OUTSIDE.contains(&name) {
        return Findings::new();
    }
    let Some(own) = floor(name) else {
        return vec![format!("{name}: on no floor; give it one in xtask/src/arrows.rs")];
    };
    // Tests may know more: they set up what a crate is used by.
    let needed = package.dependencies.iter().filter(|d| d.kind.as_deref() != Some("dev"));
    let mut findings = Findings::new();
    for dependency in needed.map(|d| d.name.as_str()) {
        if floor(dependency).is_some_and(|floor| floor >= own) {
            findings.push(format!("{name} knows {dependency}, which is not below it"));
        }
        let behind = BEHIND.iter().find(|(library, _)| *library == dependency);
        if behind.is_some_and(|(_, crates)| !crates.contains(&name)) {
            findings.push(format!("{name} knows {dependency}, which stays behind another crate"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Dependency;

    fn package(name: &str, needs: &[(&str, Option<&str>)]) -> Package {
        let dependency =
            |(name, kind): &(&str, Option<&str>)| Dependency { name: (*name).into(), kind: kind.map(Into::into) };
        Package { name: name.into(), source: None, dependencies: needs.iter().map(dependency).collect() }
    }

    #[test]
    fn arrows_point_down_only() {
        assert!(of_package(&package("opweg-store", &[("opweg-access", None), ("sqlx", None)])).is_empty());
        assert_eq!(of_package(&package("opweg-store", &[("opweg-lang", None)])).len(), 1, "siblings");
        assert_eq!(of_package(&package("opweg-model", &[("opweg-web", None)])).len(), 1, "upwards");
        assert_eq!(of_package(&package("opweg-web", &[("sqlx", None)])).len(), 1, "past the store");
        assert!(of_package(&package("opweg-gate", &[("axum", Some("dev"))])).is_empty(), "tests may");
        assert_eq!(of_package(&package("opweg-new", &[])).len(), 1, "a crate without a floor");
    }
}
