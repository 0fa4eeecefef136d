//! Both engines have the same tables: same migrations, same lines, and only the types differ.

use crate::harness::for_each_engine;
use opweg_store::Db;
use std::collections::BTreeMap;
use std::path::Path;

/// File name and text of each migration of an engine.
fn migrations(engine: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let files = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path());
    files
        .map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(p).unwrap()))
        .collect()
}

/// A migration with the types of both engines brought to one word each.
fn common(text: &str) -> Vec<String> {
    let line = |line: &str| {
        let words = line.split(' ').map(|word| match word.trim_end_matches([',', ';']) {
            "UUID" | "BYTEA" => word.replace("UUID", "BLOB").replace("BYTEA", "BLOB"),
            "BIGINT" | "BOOLEAN" => word.replace("BIGINT", "INTEGER").replace("BOOLEAN", "INTEGER"),
            _ => word.to_owned(),
        });
        words.collect::<Vec<_>>().join(" ").replace(") STRICT;", ");").replace(") STRICT, WITHOUT ROWID;", ");")
    };
    text.lines().map(line).collect()
}

#[test]
fn both_engines_have_the_same_tables_and_columns() {
    let (embedded, server) = (migrations("sqlite"), migrations("postgres"));
    assert!(!embedded.is_empty());
    assert_eq!(embedded.keys().collect::<Vec<_>>(), server.keys().collect::<Vec<_>>());
    for (name, text) in &embedded {
        for (number, (left, right)) in common(text).iter().zip(common(&server[name]).iter()).enumerate() {
            assert_eq!(left, right, "{name}, line {}", number + 1);
        }
        assert_eq!(text.lines().count(), server[name].lines().count(), "{name}");
    }
}

#[test]
fn embedded_tables_check_their_types() {
    for (name, text) in migrations("sqlite") {
        let (tables, strict) = (text.matches("CREATE TABLE").count(), text.matches(") STRICT").count());
        assert_eq!(tables, strict, "{name}");
    }
}

#[tokio::test]
async fn every_migration_in_the_folder_runs_and_running_again_changes_nothing() {
    let files = i64::try_from(migrations("sqlite").len()).unwrap();
    for_each_engine(async |db: Db| {
        db.migrate().await.unwrap();
        let mut conn = db.look().await.unwrap();
        let row = conn.row("SELECT CAST(count(*) AS BIGINT) FROM _sqlx_migrations", &[]).await.unwrap().unwrap();
        assert_eq!(row.take().next::<i64>().unwrap(), files);
    })
    .await;
}
