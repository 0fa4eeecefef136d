//! Imports and commands: tried first, done once, taken up where they stopped.

use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, keys};
use jiff::SignedDuration;
use opweg_access::Actor;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, GrantId, OrgKind};
use opweg_store::exchange::commands::{self, Claim};
use opweg_store::exchange::imports::{self, Asked, Counts, NewClient, NewRun, Run, State, Step};
use opweg_store::file::Desk;
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts};
use opweg_store::file::search::Query;
use opweg_store::log::{Act, Entry};
use opweg_store::{Db, Error, Tx, upkeep};

fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

fn new_run(run: uuid::Uuid, uses_number: bool) -> NewRun<'static> {
    let table = Some("Voornaam\nSelam\n");
    NewRun { id: run, digest: "abc", mapping: "name = \"x\"", table, lines: 3, uses_number, unused: &[] }
}

async fn tx(way: &Way) -> Tx {
    way.db.begin(later(monday(), 60)).await.unwrap()
}

async fn begun(way: &Way) -> Run {
    let mut tx = tx(way).await;
    let run = imports::begin(&mut tx, &way.lead, &desk(), &new_run(way.ids.next(), false)).await.unwrap();
    tx.commit().await.unwrap();
    run
}

fn asked(line: i64, name: &str) -> Asked {
    Asked {
        line,
        query: Query { name: name.into(), birth: Some("1994-05-17".parse().unwrap()), ..Query::default() },
        said: String::new(),
    }
}

fn client(way: &Way, line: i64, given: &str, family: &str) -> NewClient {
    let said = vec![
        NewFact::said(FactKind::GivenName, Value::Text(given.into())),
        NewFact::said(FactKind::FamilyName, Value::Text(family.into())),
        NewFact::said(FactKind::BirthDate, Value::Day("1994-05-17".parse().unwrap())),
    ];
    let file = FileId(way.ids.next());
    NewClient {
        asked: asked(line, &format!("{given} {family}")),
        file: NewFile {
            id: file,
            number: format!("OW-{line}-{}", &file.to_string()[28..]),
            grant: GrantId(way.ids.next()),
            member: way.ids.next(),
            purposes: OrgKind::City.purposes(),
            facts: number_facts(said, || way.ids.next()),
        },
        number: None,
    }
}

async fn bring(tx: &mut Tx, way: &Way, run: &Run, new: NewClient) -> bool {
    let held = imports::hold(tx, &way.lead, run).await.unwrap();
    imports::bring(tx, &way.lead, &desk(), &held, new, || way.ids.next()).await.unwrap()
}

async fn counts(way: &Way, run: &Run) -> Counts {
    imports::counts(&mut way.db.look().await.unwrap(), run).await.unwrap()
}

#[tokio::test]
async fn a_run_that_stopped_goes_on_and_makes_nobody_twice() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let run = begun(&way).await;
        let mut t = tx(&way).await;
        let held = imports::hold(&mut t, &way.lead, &run).await.unwrap();
        for (line, name) in [(2, "Selam Tesfay"), (3, "Selam Tesfay")] {
            imports::attempt(&mut t, &way.lead, &desk(), &held, &asked(line, name)).await.unwrap();
        }
        // Nor is a run tried of which lines wait.
        let early = imports::move_on(&mut t, &way.lead, &run, Step::Tried).await;
        assert!(matches!(early, Err(Error::Corrupt(_))), "{early:?}");
        imports::refuse(&mut t, &way.lead, &held, 4, "2:date:Geboren").await.unwrap();
        imports::move_on(&mut t, &way.lead, &run, Step::Tried).await.unwrap();
        let run = imports::move_on(&mut t, &way.lead, &run, Step::Do).await.unwrap();
        t.commit().await.unwrap();
        let tried = Counts { new: 2, refused: 1, done: 1, ..Counts::default() };
        assert_eq!(counts(&way, &run).await, tried);
        // Killed before the commit: nothing happened.
        let mut t = tx(&way).await;
        assert!(bring(&mut t, &way, &run, client(&way, 2, "Selam", "Tesfay")).await);
        drop(t);
        assert_eq!(counts(&way, &run).await, tried);
        // Nor is a run done of which lines wait.
        let mut t = tx(&way).await;
        assert!(matches!(imports::move_on(&mut t, &way.lead, &run, Step::Done).await, Err(Error::Corrupt(_))));
        drop(t);
        for (expected, line) in [(true, 2), (false, 2), (true, 3)] {
            let mut t = tx(&way).await;
            let did = bring(&mut t, &way, &run, client(&way, line, "Selam", "Tesfay")).await;
            assert_eq!(did, expected, "line {line}");
            if did {
                t.commit().await.unwrap();
            }
        }
        // The second line is the first person: linked, and no file was made for it.
        let done = Counts { created: 1, linked: 1, refused: 1, done: 3, ..Counts::default() };
        assert_eq!(counts(&way, &run).await, done);
        let lines = imports::outcomes(&mut way.db.look().await.unwrap(), &run, None, 0, 10).await.unwrap();
        assert_eq!(lines[0].file, lines[1].file);
        assert_eq!(
            imports::table(&mut way.db.look().await.unwrap(), &desk(), &run).await.unwrap(),
            "Voornaam\nSelam\n"
        );
        let mut t = tx(&way).await;
        imports::move_on(&mut t, &way.lead, &run, Step::Done).await.unwrap();
        t.commit().await.unwrap();
        let mut conn = way.db.look().await.unwrap();
        let chain = way.lead.user().unwrap().0;
        let last = opweg_store::log::of_chain(&mut conn, chain, None, 1).await.unwrap();
        assert!(last[0].detail.ends_with("done in=3 created=1 linked=1 queued=0 refused=1"), "{}", last[0].detail);
        drop(conn);
        assert!(matches!(imports::table(&mut way.db.look().await.unwrap(), &desk(), &run).await, Err(Error::NotFound)));
        // The same file again is the same run.
        assert_eq!(begun(&way).await.id, run.id);
    })
    .await;
}

#[tokio::test]
async fn only_who_may_register_imports_and_a_number_needs_authorisation() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let run = begun(&way).await;
        let mut t = tx(&way).await;
        for who in [&way.client(), &Actor::System] {
            assert!(matches!(
                imports::begin(&mut t, who, &desk(), &new_run(way.ids.next(), false)).await,
                Err(Error::Refused(_))
            ));
        }
        assert!(matches!(
            imports::begin(&mut t, &way.lead, &desk(), &new_run(way.ids.next(), true)).await,
            Err(Error::State(imports::NO_NUMBERS))
        ));
        assert!(matches!(imports::one(&mut t, &way.vdab, run.id).await, Err(Error::NotFound)));
        assert!(imports::recent(&mut t, &way.vdab).await.unwrap().is_empty());
        // A file that was only tried is tried anew, and whoever was trying it stops.
        let again = imports::begin(&mut t, &way.lead, &desk(), &new_run(way.ids.next(), false)).await.unwrap();
        assert_eq!((again.id, again.state, again.turn), (run.id, State::Trying, run.turn + 1));
        assert!(matches!(imports::hold(&mut t, &way.lead, &run).await, Err(Error::Stale(_))));
    })
    .await;
}

#[tokio::test]
async fn a_command_is_claimed_once_and_forgotten_with_its_transaction() {
    for_each_engine(async |db: Db| {
        let noted = |tx: &mut Tx| tx.note(Entry::of_actor(&Actor::System, Act::Import, "command", ""));
        let key = id(77).into_bytes();
        let mut t = db.begin(monday()).await.unwrap();
        assert_eq!(commands::claim(&mut t, &key).await.unwrap(), Claim::First);
        drop(t);
        let mut t = db.begin(monday()).await.unwrap();
        assert_eq!(commands::claim(&mut t, &key).await.unwrap(), Claim::First);
        commands::keep(&mut t, &key, "done").await.unwrap();
        noted(&mut t);
        t.commit().await.unwrap();
        let mut t = db.begin(monday()).await.unwrap();
        assert_eq!(commands::claim(&mut t, &key).await.unwrap(), Claim::Before("done".into()));
        drop(t);
        let later = monday().checked_add(SignedDuration::from_hours(48)).unwrap();
        assert_eq!(upkeep::forget_commands(&db, later, later).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_table_of_an_import_that_was_left_lying_is_forgotten_and_can_be_sent_again() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let run = begun(&way).await;
        let mut t = tx(&way).await;
        let held = imports::hold(&mut t, &way.lead, &run).await.unwrap();
        for line in 2..5 {
            imports::attempt(&mut t, &way.lead, &desk(), &held, &asked(line, "Selam Tesfay")).await.unwrap();
        }
        imports::move_on(&mut t, &way.lead, &run, Step::Tried).await.unwrap();
        imports::move_on(&mut t, &way.lead, &run, Step::Do).await.unwrap();
        t.commit().await.unwrap();
        let now = later(monday(), 40 * 86_400);
        assert_eq!(upkeep::forget_imports(&way.db, monday(), now).await.unwrap(), 0, "begun later");
        assert!(imports::one(&mut way.db.look().await.unwrap(), &way.lead, run.id).await.unwrap().kept);
        assert_eq!(upkeep::forget_imports(&way.db, later(monday(), 61), now).await.unwrap(), 1);
        assert_eq!(upkeep::forget_imports(&way.db, later(monday(), 61), now).await.unwrap(), 0);
        let mut conn = way.db.look().await.unwrap();
        assert!(!imports::one(&mut conn, &way.lead, run.id).await.unwrap().kept);
        assert!(matches!(imports::table(&mut conn, &desk(), &run).await, Err(Error::NotFound)));
        let lines = opweg_store::log::of_chain(&mut conn, opweg_store::log::SYSTEM_CHAIN, None, 1).await.unwrap();
        assert_eq!((lines[0].act.as_str(), lines[0].what.as_str()), ("erase", "import"));
        drop(conn);
        // What became of the lines stays; the same table goes on where it stopped.
        assert_eq!(counts(&way, &run).await.new, 3);
        let again = begun(&way).await;
        assert!(again.id == run.id && again.kept && again.state == State::Running);
        let text = imports::table(&mut way.db.look().await.unwrap(), &desk(), &again).await.unwrap();
        assert_eq!(text, "Voornaam\nSelam\n");
    })
    .await;
}
