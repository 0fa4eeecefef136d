//! What the file is opened for, and what the client hears of an emergency when.

use crate::file_life::{line, talk};
use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use opweg_access::{Action, Actor};
use opweg_model::agreement::AgreementLine;
use opweg_model::{Purpose, PurposeSet, Tier};
use opweg_store::file::agreements;
use opweg_store::file::glass::{self, Emergency};
use opweg_store::{Error, door, log};

#[tokio::test]
async fn a_file_opens_for_the_purpose_the_client_agreed_to() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let line = AgreementLine {
            purposes: PurposeSet::of(&[Purpose::Activation]),
            ..line(&way.vdab, &[Tier::Contact], true)
        };
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        agreements::record(&mut tx, &permit, &talk(&way), &[line], || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let at = later(monday(), 120);
        let open = async |purposes: &[Purpose]| {
            door::open_for(&way.db, &way.vdab, Action::See, way.file, purposes, at)
                .await
                .map(|(_, permit)| permit.purpose())
        };
        assert_eq!(open(&[Purpose::Guidance, Purpose::Activation]).await.unwrap(), Purpose::Activation);
        assert!(matches!(open(&[Purpose::Guidance]).await, Err(Error::Refused(_))));
        assert!(matches!(open(&[]).await, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn the_client_hears_of_an_emergency_when_it_is_safe() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let emergency =
            Emergency { reason: "danger".into(), explanation: "staat op straat met kind".into(), silent_days: 10 };
        let at = later(monday(), 60);
        let mut tx = way.db.begin(at).await.unwrap();
        glass::open(&mut tx, &way.stranger, way.file, None, &emergency, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.open(&way.stranger, Action::See, later(at, 600)).await;
        tx.note_on(&permit, log::Act::See, "contact");
        tx.commit().await.unwrap();
        let client = Actor::Client(way.file);
        // What is left unsaid takes no place in the list, though it is the newest: a page of one line is not empty.
        let (mut tx, permit) = way.open(&client, Action::SeeLog, later(at, 700)).await;
        assert_eq!(log::of_file(&mut tx, &permit, None, 1).await.unwrap().len(), 1);
        drop(tx);
        let lines = async |who: &Actor, days: i64| {
            let (mut tx, permit) = way.open(who, Action::SeeLog, later(at, days * 86_400)).await;
            let lines = log::of_file(&mut tx, &permit, None, 100).await.unwrap();
            tx.note_on(&permit, log::Act::See, "log");
            tx.commit().await.unwrap();
            lines.iter().filter(|l| l.user == way.stranger.user()).count()
        };
        assert_eq!(lines(&client, 1).await, 0, "not yet: a relative may hold the phone");
        assert_eq!(lines(&way.lead, 1).await, 2, "whoever guides them knows at once");
        assert_eq!(lines(&client, 11).await, 2, "silence has an end");
    })
    .await;
}
