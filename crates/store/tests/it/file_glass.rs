//! Restricted persons and emergencies: no sign of the first, an hour and a trace for the second.

use crate::file_life::{add, look, named, said, seen};
use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, person, staff};
use opweg_access::{Action, Actor};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, Purpose, Role};
use opweg_store::file::glass::{self, Emergency};
use opweg_store::file::restricted;
use opweg_store::{Error, door};

#[tokio::test]
async fn a_restricted_person_gives_no_sign() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(look(&way, &way.vdab, named("Amina Haddad")).await.is_empty());
        assert_eq!(
            look(&way, &way.lead, named("Amina Haddad")).await.len(),
            1,
            "whoever restricted her still sees her"
        );
        // Whoever keeps the address of a file learns no more of it than of one that was never there.
        for file in [way.file, FileId(id(999))] {
            let shut = door::open(&way.db, &way.vdab, Action::See, file, Purpose::Guidance, monday()).await;
            assert!(matches!(shut, Err(Error::NotFound)));
            let (mut tx, _) = way.open(&way.lead, Action::See, later(monday(), 90)).await;
            let asked = door::ask(&mut tx, &way.vdab, Action::See, file, Purpose::Guidance).await;
            assert!(matches!(asked, Err(Error::NotFound)));
        }
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 120)).await;
        let stale = restricted::lift(&mut tx, &permit, 1).await;
        assert!(matches!(stale, Err(Error::Stale(2))));
    })
    .await;
}

#[tokio::test]
async fn the_glass_opens_for_one_person_for_an_hour_and_tells() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        add(
            &way,
            &way.lead,
            vec![
                said(&way, FactKind::SocialProblems, Value::Many(vec!["violence".into()])),
                said(&way, FactKind::CivilState, Value::One("married".into())),
            ],
        )
        .await
        .unwrap();
        let emergency =
            Emergency { reason: "danger".into(), explanation: "staat op straat met kind".into(), silent_days: 90 };
        let at = later(monday(), 60);
        let mut tx = way.db.begin(at).await.unwrap();
        glass::open(&mut tx, &way.stranger, way.file, None, &emergency, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let kinds = seen(&way, &way.stranger).await;
        assert!(kinds.contains(&FactKind::CivilState), "a confidential fact");
        assert!(!kinds.contains(&FactKind::SocialProblems), "never a confidence");
        let after = door::open(&way.db, &way.stranger, Action::See, way.file, Purpose::Guidance, later(at, 3600)).await;
        assert!(matches!(after, Err(Error::Refused(_))), "an hour later it is closed");
        let row = way.row("SELECT CAST(count(*) AS BIGINT) FROM task WHERE file_id = $1 AND what = 'glass'").await;
        assert_eq!(row.take().next::<i64>().unwrap(), 1, "the lead is told at once");
        let row = way.row("SELECT (tell_client_from - at) / 86400000000 FROM broken_glass WHERE file_id = $1").await;
        assert_eq!(row.take().next::<i64>().unwrap(), 30, "silence has an end");
        let empty = Emergency { explanation: "x".into(), ..emergency };
        let mut tx = way.db.begin(at).await.unwrap();
        assert!(matches!(
            glass::open(&mut tx, &way.vdab, way.file, None, &empty, || way.ids.next()).await,
            Err(Error::State(_))
        ));
    })
    .await;
}

#[tokio::test]
async fn restricting_closes_a_broken_glass_and_leaves_the_lead_in() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let mine = way.lead.org().unwrap();
        let lotte =
            person(&way.db, mine, opweg_model::UserId(id(70)), opweg_model::OrgKind::City, "Lotte", Role::Worker).await;
        let emergency =
            Emergency { reason: "danger".into(), explanation: "staat op straat met kind".into(), silent_days: 0 };
        let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
        glass::open(&mut tx, &way.stranger, way.file, None, &emergency, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let opens = async |who| {
            door::open(&way.db, who, Action::See, way.file, Purpose::Guidance, later(monday(), 90)).await.is_ok()
        };
        assert!(opens(&way.stranger).await);
        let (mut tx, permit) = way.open(&lotte, Action::Coordinate, later(monday(), 70)).await;
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!opens(&way.stranger).await, "an emergency at a restricted person needs a second one");
        assert!(opens(&way.lead).await && opens(&lotte).await);
    })
    .await;
}

#[tokio::test]
async fn a_second_one_who_agrees_stands_in_the_log_of_the_file_by_name() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let officer = staff(&way.db, 9, opweg_model::OrgKind::Network, "Joris", Role::DataProtection).await;
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let emergency =
            Emergency { reason: "danger".into(), explanation: "staat op straat met kind".into(), silent_days: 12 };
        for second in [70, 71] {
            let mut tx = way.db.begin(later(monday(), second)).await.unwrap();
            glass::request(&mut tx, &way.stranger, way.file, &emergency, || way.ids.next()).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = way.db.begin(later(monday(), 80)).await.unwrap();
        let asked = glass::requests(&mut tx, &officer).await.unwrap();
        assert_eq!(asked.len(), 1, "asking twice asks once");
        glass::decide(&mut tx, &officer, asked[0].id, true, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::SeeLog, later(monday(), 90)).await;
        let lines = opweg_store::log::of_file(&mut tx, &permit, None, 20).await.unwrap();
        let by = |who: &Actor| lines.iter().filter(|l| l.user == who.user() && l.act == "break-glass").count();
        assert_eq!((by(&officer), by(&way.stranger)), (1, 3), "two questions, a yes, an opening");
        let row = way.row("SELECT (tell_client_from - at) / 86400000000 FROM broken_glass WHERE file_id = $1").await;
        assert_eq!(row.take().next::<i64>().unwrap(), 12, "the silence that was asked for");
    })
    .await;
}
