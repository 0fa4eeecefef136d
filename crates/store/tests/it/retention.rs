//! What is no longer needed goes: counted first, held where a court needs it, erased with a proof and without a trace
//! of who it was.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Staff};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::fact::{FactKind, Value};
use opweg_model::step::StepKind;
use opweg_model::tier::Retention;
use opweg_model::{NoteId, Purpose, PurposeSet, Role, RoleSet};
use opweg_store::file::Desk;
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::{close, number_facts};
use opweg_store::file::search::{Query, search};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::path::steps;
use opweg_store::retention::{Certificate, Preview, Rules, Touched, certificate, certificates, hold, preview, run};
use opweg_store::{Db, Error, args, log};

fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

/// The officer, whoever of the city that is here.
pub fn officer(way: &Way) -> Actor {
    let Actor::Staff(lead) = &way.lead else { panic!("no staff") };
    Actor::Staff(Staff {
        roles: RoleSet::of(&[Role::DataProtection]),
        purposes: PurposeSet::of(&[Purpose::Oversight]),
        ..lead.clone()
    })
}

fn years(n: i64) -> Timestamp {
    later(monday(), n * 366 * 86_400)
}

fn day(at: Timestamp) -> jiff::civil::Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// A file with work and social data, closed on the Monday.
async fn closed(way: &Way) {
    let (mut tx, permit) = way.adding(&way.lead).await;
    let said = vec![
        NewFact::said(FactKind::Nt2State, Value::One(opweg_model::fact::lists::NT2.codes[0].into())),
        NewFact::said(FactKind::Grandparents, Value::Whole(1)),
        NewFact::said(FactKind::HealthLimits, Value::Text("rug".into())),
    ];
    facts::add(&mut tx, &permit, &desk(), number_facts(said, || way.ids.next())).await.unwrap();
    steps::add(&mut tx, &permit, way.step(), &steps::StepPlan::of_kind(StepKind::Training)).await.unwrap();
    for circle in [NoteTier::Path, NoteTier::Organisation] {
        let note = NewNote {
            id: NoteId(way.ids.next()),
            kind: NoteKind::Talk,
            circle,
            body: "gesprek met Amina".into(),
            minutes: None,
            channel: Channel::Staff,
            at: monday(),
            answers: None,
        };
        notes::add(&mut tx, &permit, &note).await.unwrap();
    }
    tx.commit().await.unwrap();
    let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 90)).await;
    close(&mut tx, &permit, 1).await.unwrap();
    tx.commit().await.unwrap();
}

pub fn touched(classes: &[Touched], class: Retention) -> &Touched {
    classes.iter().find(|t| t.class == class).unwrap()
}

pub async fn proof(way: &Way, who: &Actor, id: uuid::Uuid) -> Certificate {
    let mut tx = way.db.begin(years(9)).await.unwrap();
    let found = certificate(&mut tx, who, id).await.unwrap();
    tx.commit().await.unwrap();
    found
}

#[tokio::test]
async fn a_class_goes_after_its_years_and_the_file_after_its_own() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        closed(&way).await;
        let (dina, rules) = (officer(&way), Rules::usual());
        let look =
            async |at: Timestamp| preview(&mut way.db.look().await.unwrap(), &dina, &rules, day(at)).await.unwrap();
        let social = |p: &Preview| {
            let of = touched(&p.classes, Retention::Social);
            (of.files, of.rows.facts, of.rows.notes)
        };
        assert_eq!(social(&look(years(1)).await), (0, 0, 0));
        let seen = look(years(3)).await;
        assert_eq!((touched(&seen.classes, Retention::Core).files, seen.held, social(&seen)), (0, 0, (1, 1, 1)));
        let ids = || way.ids.next();
        let done = run(&way.db, &dina, &rules, day(years(3)), years(3), &ids).await.unwrap();
        assert_eq!((done.classes, done.left.len()), (seen.classes, 0));
        assert_eq!(social(&look(years(3)).await), (0, 0, 0));
        let left: i64 =
            way.row("SELECT CAST(count(*) AS BIGINT) FROM note WHERE file_id = $1").await.take().next().unwrap();
        assert_eq!(left, 1, "the note of the path stays as long as the path");
        let seen = look(years(6)).await;
        assert_eq!(touched(&seen.classes, Retention::Core).files, 1);
        assert_eq!(seen.classes.iter().map(|t| t.files).sum::<i64>(), 1, "a file that goes whole has no parts");
        let done = run(&way.db, &dina, &rules, day(years(6)), years(6), &ids).await.unwrap();
        assert_eq!(done.classes, seen.classes);
        assert_eq!(certificates(&mut way.db.look().await.unwrap(), &dina).await.unwrap().len(), 2);
    })
    .await;
}

/// A list of one line that was linked to her file.
async fn list_of(way: &Way) {
    let run = crate::exchange_world::begun(way, &way.lead, "list", 1).await;
    let mut tx = way.db.begin(monday()).await.unwrap();
    for sql in [
        "INSERT INTO import_line (run_id, line, outcome, file_id, remark, why, agrees, done, told)
         VALUES ($1, 2, 'linked', $2, '', '', 'phone', TRUE, $3)",
        "INSERT INTO import_about (run_id, line, about_id, closed) SELECT $1, 2, $2, FALSE WHERE $3 IS NOT NULL",
    ] {
        tx.run(sql, args![run.id, way.file, vec![7_u8; 32]]).await.unwrap();
    }
    crate::path_world::noted(tx).await;
}

#[tokio::test]
async fn an_erased_file_leaves_its_log_and_a_statistic_without_identity() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        closed(&way).await;
        list_of(&way).await;
        let dina = officer(&way);
        run(&way.db, &dina, &Rules::usual(), day(years(6)), years(6), &|| way.ids.next()).await.unwrap();
        let kept = "SELECT 1 FROM import_line WHERE told IS NOT NULL UNION ALL SELECT 1 FROM import_about";
        assert!(way.db.look().await.unwrap().rows(kept, args![]).await.unwrap().is_empty(), "what lists told of her");
        // Nothing of her is left in any table: the copy of everything does not know her.
        let mut copy = Vec::new();
        opweg_store::portable::write(&way.db, &mut copy, years(6), |_| {}).await.unwrap();
        let copy = String::from_utf8(copy).unwrap();
        for word in ["Amina", "Haddad", "OW-2026-0001", "rug", "gesprek"] {
            assert!(!copy.contains(word), "{word} is still there");
        }
        let body: String = way
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT body FROM statistic", args![])
            .await
            .unwrap()
            .unwrap()
            .take()
            .next()
            .unwrap();
        assert!(body.contains("\"language\":\"ar\"") && body.contains("\"training\":{\"planned\":1}"), "{body}");
        assert!(!body.contains(&way.file.to_string()) && !body.contains(&way.lead.user().unwrap().to_string()));
        // The log goes on and holds; the file gives no sign.
        assert!(log::verify(&way.db, &keys().for_seals(), |_| {}).await.unwrap().is_ok());
        let lines = log::of_chain(&mut way.db.look().await.unwrap(), way.file.0, None, 50).await.unwrap();
        assert_eq!((lines[0].act.as_str(), lines[0].what.as_str()), ("erase", "file"));
        let gone =
            opweg_store::door::open(&way.db, &way.lead, Action::See, way.file, Purpose::Guidance, years(1)).await;
        assert!(matches!(gone, Err(Error::NotFound)));
        let mut tx = way.db.begin(years(6)).await.unwrap();
        let query = Query { name: "Amina Haddad".into(), ..Query::default() };
        assert!(search(&mut tx, &way.lead, opweg_model::Purpose::Guidance, &desk(), &query).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_held_file_stays_and_only_the_officer_decides() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        closed(&way).await;
        let dina = officer(&way);
        let mut tx = way.db.begin(years(1)).await.unwrap();
        assert!(matches!(hold(&mut tx, &way.lead, way.file, "x").await, Err(Error::Refused(_))));
        hold(&mut tx, &dina, way.file, "zaak bij de rechtbank").await.unwrap();
        tx.commit().await.unwrap();
        let rules = Rules::usual();
        let seen = preview(&mut way.db.look().await.unwrap(), &Actor::System, &rules, day(years(6))).await.unwrap();
        assert_eq!((touched(&seen.classes, Retention::Core).files, seen.held), (0, 1));
        let ids = || way.ids.next();
        let done = run(&way.db, &dina, &rules, day(years(6)), years(6), &ids).await.unwrap();
        assert!(done.classes.iter().all(|t| t.files == 0 && t.rows.all() == 0) && done.left.is_empty(), "{done:?}");
        assert_eq!(proof(&way, &dina, done.certificate).await.body.held, [way.file]);
        for who in [&way.lead, &Actor::System] {
            assert!(matches!(run(&way.db, who, &rules, day(years(6)), years(6), &ids).await, Err(Error::Refused(_))));
        }
        let mut tx = way.db.begin(years(6)).await.unwrap();
        hold(&mut tx, &dina, way.file, " ").await.unwrap();
        tx.commit().await.unwrap();
        let done = run(&way.db, &dina, &rules, day(years(6)), years(6), &ids).await.unwrap();
        assert_eq!(touched(&done.classes, Retention::Core).files, 1);
    })
    .await;
}
