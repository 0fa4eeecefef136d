//! Files go out of one installation and into another, from the command line.

use super::*;
use crate::cli::{Demo, Listen};
use crate::commands::import;
use crate::commands::import::tests::{MAPPING, TABLE, asked, with_people};
use crate::commands::user::find;
use crate::testing::Folder;
use opweg_access::{Action, Actor, Staff};
use opweg_model::{OrgId, Purpose, Role};
use opweg_store::door;
use opweg_store::exchange::take_out;
use opweg_store::file::lists::to_copy;
use opweg_store::people::{Administrator, organisations, users};

/// Who takes out: the officer, and the city whose files go.
struct Taker {
    officer: Staff,
    city: OrgId,
}

/// The whole copies of the city, as the officer takes them out.
async fn copies(config: &Config, taker: &Taker) -> Vec<Json> {
    let base = base::open(config.clone()).await.unwrap();
    let who = Actor::Staff(taker.officer.clone());
    let mut tx = base.db.begin(clock::now()).await.unwrap();
    let files = to_copy(&mut tx, &who, taker.city).await.unwrap();
    tx.commit().await.unwrap();
    let mut copies = Vec::new();
    for file in files {
        let (mut tx, permit) =
            door::open(&base.db, &who, Action::OwnCopy, file, Purpose::Oversight, clock::now()).await.unwrap();
        copies.push(take_out(&mut tx, &permit, &base.desk).await.unwrap());
        tx.commit().await.unwrap();
    }
    base.db.close().await;
    copies
}

/// Two clients of the city, and who takes them out.
async fn filled(home: &Folder) -> (Taker, Vec<Json>) {
    let config = with_people(home, "from").await;
    let _ = import::run(config.clone(), &asked(home, TABLE, MAPPING, "sofie@stad.example", false)).await;
    let base = base::open(config.clone()).await.unwrap();
    let dina = find(&base, "dina@netwerk.example").await.unwrap();
    let officer = users::staff_of(&mut base.db.look().await.unwrap(), dina.id).await.unwrap();
    let taker = Taker { officer, city: find(&base, "sofie@stad.example").await.unwrap().org };
    base.db.close().await;
    let copies = copies(&config, &taker).await;
    assert_eq!(copies.len(), 2);
    (taker, copies)
}

fn lines(copies: &[Json], end: Option<Json>) -> String {
    copies.iter().chain(end.as_ref()).map(|copy| format!("{copy}\n")).collect()
}

fn end(files: u64, complete: bool) -> Option<Json> {
    Some(serde_json::json!({ "form": END, "complete": complete, "files": files, "left_out": 0 }))
}

async fn back(home: &Folder, into: &Config, text: &str) -> Result<(), Exit> {
    let args = BringBack { file: home.file("back.jsonl", text) };
    run(into.clone(), &args).await.map_err(|f| f.exit)
}

#[tokio::test]
async fn the_files_of_an_organisation_come_back_the_same() {
    let home = Folder::new();
    let (taker, first) = filled(&home).await;
    let into = home.installation("into");
    assert_eq!(back(&home, &into, &lines(&first, end(2, true))).await, Ok(()));
    let again = copies(&into, &taker).await;
    assert_eq!(lines(&again, None), lines(&first, None));
    assert_eq!(back(&home, &into, &lines(&first, end(2, true))).await, Err(Exit::Refused), "here already");
    let base = base::open(into).await.unwrap();
    opweg_store::log::verify(&base.db, &base.desk.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    base.db.close().await;
}

#[tokio::test]
async fn one_copy_over_many_lines_comes_back() {
    let home = Folder::new();
    let (taker, first) = filled(&home).await;
    let into = home.installation("into");
    let pretty = serde_json::to_string_pretty(&first[0]).unwrap();
    assert_eq!(back(&home, &into, &pretty).await, Ok(()));
    assert_eq!(lines(&copies(&into, &taker).await, None), lines(&first[..1], None));
}

#[tokio::test]
async fn what_is_wrong_is_told_and_stops_nobody_else() {
    let home = Folder::new();
    let (taker, first) = filled(&home).await;
    let forged = |change: fn(&mut Json)| {
        let mut copies = first.clone();
        change(&mut copies[0]);
        lines(&copies, end(2, true))
    };
    for (name, text, came) in [
        ("log", forged(|copy| copy["log"][0]["what"] = "nothing".into()), 1),
        ("part", forged(|copy| copy["complete"] = false.into()), 1),
        ("line", format!("{}\nnonsense\n{}", first[0], lines(&first[1..], end(2, true))), 2),
        ("cut", lines(&first[..1], None), 1),
        ("short", lines(&first[..1], end(2, true)), 1),
        ("broken", lines(&first, end(2, false)), 2),
    ] {
        let into = home.installation(name);
        assert_eq!(back(&home, &into, &text).await, Err(Exit::Found), "{name}");
        assert_eq!(copies(&into, &taker).await.len(), came, "{name}");
    }
    let into = home.installation("none");
    assert_eq!(back(&home, &into, "Voornaam;Naam\n").await, Err(Exit::File));
    let missing = BringBack { file: home.path().join("none") };
    assert_eq!(run(into, &missing).await.unwrap_err().exit, Exit::File);
}

/// Whole files with everything in them: talks, agreements, paths, notes, emergencies.
#[tokio::test]
async fn an_invented_network_comes_back_the_same() {
    let home = Folder::new();
    let (from, into) = (home.installation("from"), home.installation("into"));
    let args = Demo { listen: Listen::default(), clients: 20, seed: 1, people: None, fill_only: true };
    crate::demo::run(from.clone(), &args).await.unwrap();
    let base = base::open(from.clone()).await.unwrap();
    let mut conn = base.db.look().await.unwrap();
    let office = Administrator::of(&Actor::System).unwrap();
    let people = users::list(&mut conn, &office, None).await.unwrap();
    let dina = people.iter().find(|u| u.about.roles.has(Role::DataProtection)).unwrap();
    let officer = users::staff_of(&mut conn, dina.id).await.unwrap();
    let orgs = organisations::list(&mut conn).await.unwrap();
    drop(conn);
    base.db.close().await;
    let mut came = 0;
    for org in orgs {
        let taker = Taker { officer: officer.clone(), city: org.id };
        let first = copies(&from, &taker).await;
        if first.is_empty() {
            continue;
        }
        let files = u64::try_from(first.len()).unwrap();
        assert_eq!(back(&home, &into, &lines(&first, end(files, true))).await, Ok(()), "{}", org.about.name);
        let again = copies(&into, &taker).await;
        // With whom somebody was compared stays where that was: here the others are perhaps not known.
        let but_compared = |copy: &Json| {
            let mut copy = copy.clone();
            copy.as_object_mut().unwrap().remove("comparisons");
            copy.to_string()
        };
        for (one, other) in first.iter().zip(&again) {
            assert_eq!(but_compared(one), but_compared(other));
        }
        came += again.len();
    }
    assert!(came >= 20, "{came} files");
    let base = base::open(into).await.unwrap();
    opweg_store::log::verify(&base.db, &base.desk.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    base.db.close().await;
}
