//! The import from the command line, in an installation of its own.

use super::*;
use crate::cli::{AddUser, User};
use crate::commands::user;
use crate::testing::Folder;

/// A table in which the last line cannot be taken in.
pub const TABLE: &str = "Voornaam;Naam;Geboortedatum;Hobby\n\
    Selam;Tesfay;17/05/1994;zingen\n\
    Amina;Haddad;01/02/1990;\n\
    Bo;;31/02/1990;\n";
pub const MAPPING: &str = "name = \"test\"\ndate = \"day-month-year\"\n\
    [[column]]\nheader = \"Voornaam\"\nkind = \"given-name\"\n\
    [[column]]\nheader = \"Naam\"\nkind = \"family-name\"\n\
    [[column]]\nheader = \"Geboortedatum\"\nkind = \"birth-date\"\n";

/// An installation with a worker of the city and the officer of the network, who does no casework.
pub async fn with_people(home: &Folder, name: &str) -> Config {
    let config = home.installation(name);
    for (login, role, organisation, kind) in
        [("sofie@stad.example", "worker", "Stad", "city"), ("dina@netwerk.example", "dpo", "Netwerk", "network")]
    {
        let args = AddUser {
            login: login.into(),
            name: login.into(),
            organisation: organisation.into(),
            kind: Some(kind.into()),
            roles: vec![role.into()],
            job: String::new(),
            phone: String::new(),
            secrecy: true,
        };
        user::run(config.clone(), User::Add(args)).await.unwrap();
    }
    config
}

pub fn asked(home: &Folder, table: &str, mapping: &str, worker: &str, dry_run: bool) -> Import {
    Import {
        table: home.file("table.csv", table),
        mapping: home.file("mapping.toml", mapping),
        worker: worker.into(),
        dry_run,
    }
}

async fn count(config: &Config, sql: &'static str) -> i64 {
    let db = base::open_db(config).await.unwrap();
    let counted = db.look().await.unwrap().row(sql, &[]).await.unwrap().unwrap().take().next().unwrap();
    db.close().await;
    counted
}

async fn files(config: &Config) -> i64 {
    count(config, "SELECT CAST(count(*) AS BIGINT) FROM client_file").await
}

#[tokio::test]
async fn a_table_is_tried_taken_in_once_and_taken_up_again() {
    let home = Folder::new();
    let config = with_people(&home, "a").await;
    let exit = async |table: &str, mapping: &str, worker: &str, dry_run: bool| {
        run(config.clone(), &asked(&home, table, mapping, worker, dry_run)).await.map_err(|f| f.exit)
    };
    let sofie = "sofie@stad.example";
    assert_eq!(exit(TABLE, MAPPING, sofie, true).await, Err(Exit::Found), "one line is refused");
    assert_eq!(files(&config).await, 0, "only tried");
    assert_eq!(exit(TABLE, MAPPING, sofie, false).await, Err(Exit::Found));
    assert_eq!(files(&config).await, 2);
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE what = 'command-line'";
    assert_eq!(count(&config, sql).await, 2, "whoever had the keyboard");
    // Stopped in the middle, and the same table again.
    let db = base::open_db(&config).await.unwrap();
    let mut tx = db.begin(clock::now()).await.unwrap();
    tx.run("UPDATE import_run SET state = 'running'", &[]).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Administer, "test", ""));
    tx.commit().await.unwrap();
    db.close().await;
    assert_eq!(exit(TABLE, MAPPING, sofie, false).await, Err(Exit::Found));
    assert_eq!(files(&config).await, 2, "nobody twice");
    // A mapping that was mended tries the same table once more: what was refused by the old one comes in.
    assert_eq!(exit(TABLE, &MAPPING.replace("birth-date", "other-name"), sofie, false).await, Ok(()));
    assert_eq!(files(&config).await, 3);
    let good = TABLE.replace("Bo;;31/02/1990;\n", "");
    assert_eq!(exit(&good, MAPPING, sofie, false).await, Ok(()), "another table, with the same people");
    assert_eq!(files(&config).await, 3, "known before");
}

#[tokio::test]
async fn what_cannot_be_begun_says_why() {
    let home = Folder::new();
    let config = with_people(&home, "a").await;
    for (table, mapping, worker, expected, word) in [
        (TABLE, MAPPING, "nobody@stad.example", Exit::Refused, "no active user"),
        (TABLE, MAPPING, "dina@netwerk.example", Exit::Refused, "may not register"),
        (TABLE, "name = 1", "sofie@stad.example", Exit::File, "mapping.toml"),
        ("a;b\n1;2\n", MAPPING, "sofie@stad.example", Exit::File, "Voornaam"),
    ] {
        let failure = run(config.clone(), &asked(&home, table, mapping, worker, false)).await.unwrap_err();
        assert!(failure.exit == expected && failure.text.contains(word), "{failure:?}");
    }
    let missing = Import { table: home.path().join("none.csv"), ..asked(&home, TABLE, MAPPING, "x", false) };
    assert_eq!(run(config.clone(), &missing).await.unwrap_err().exit, Exit::File);
    assert_eq!(files(&config).await, 0);
}
