//! Every statement in the source of the store is prepared on both engines, so that a wrong column or a dialect is found
//! even where no other test comes.

use crate::harness::for_each_engine;
use opweg_store::Db;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The string literals of a source file, unescaped as far as statements need it.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => while rest.next().is_some_and(|c| c != '\n') {},
            // A quote as a character.
            '\'' if rest.clone().take(2).eq(['"', '\'']) => drop(rest.by_ref().take(2).collect::<String>()),
            '\'' if rest.clone().take(3).eq(['\\', '"', '\'']) => drop(rest.by_ref().take(3).collect::<String>()),
            '"' => found.push(literal(&mut rest)),
            _ => {}
        }
    }
    found
}

fn literal(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut text = String::new();
    while let Some(c) = rest.next() {
        match c {
            '"' => break,
            '\\' => match rest.next() {
                // A line that goes on skips the white space of the next one.
                Some('\n') => while rest.next_if(|c| c.is_whitespace()).is_some() {},
                Some(escaped) => text.push(escaped),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

fn is_statement(text: &str) -> bool {
    let begins =
        ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "].iter().any(|word| text.trim_start().starts_with(word));
    // Conditions compiled by the policy are put in with braces; the test of the predicate covers those.
    begins && !text.contains('{')
}

fn statements() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let of_file = |path: PathBuf| {
        let source = std::fs::read_to_string(&path).unwrap();
        let found = literals(&source).into_iter().filter(|text| is_statement(text));
        found.map(|text| (path.clone(), text)).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(of_file).collect()
}

#[test]
fn statements_are_found() {
    let found = literals(
        r#"let q = '"'; // "SELECT 0"
        run("SELECT a
             FROM b", "x\"y", "DELETE \
             FROM c")"#,
    );
    assert_eq!(found.len(), 3);
    assert_eq!(found[2], "DELETE FROM c");
    assert_eq!(found.iter().filter(|t| is_statement(t)).count(), 2);
    assert!(statements().len() > 20);
}

#[tokio::test]
async fn every_statement_is_understood_by_both_engines() {
    let statements = statements();
    for_each_engine(async |db: Db| {
        let mut wrong = Vec::new();
        for (path, text) in &statements {
            if let Err(error) = db.understands(text).await {
                wrong.push(format!("{}: {error}\n{text}", path.display()));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    })
    .await;
}

#[test]
fn statements_stay_portable() {
    // What one engine has and the other has not, or what both have and answer differently.
    let banned = [
        " LIKE ",
        " ILIKE ",
        "RETURNING *",
        "::",
        "now()",
        "datetime(",
        "strftime(",
        "INSERT OR ",
        "rowid",
        "count(*) ",
    ];
    for (path, text) in statements() {
        for word in banned {
            let cast = word == "count(*) " && text.contains("CAST(count(*) AS BIGINT)");
            assert!(cast || !text.contains(word), "{word:?} in {}:\n{text}", path.display());
        }
    }
}
