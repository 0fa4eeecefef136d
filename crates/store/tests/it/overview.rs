//! What the overview and the palette ask beside the file itself: forms that wait, files of lately, days of talks.

use crate::file_life::{line, talk};
use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys};
use opweg_access::Action;
use opweg_model::agreement::TalkMode;
use opweg_model::contact::Channel;
use opweg_model::{IntakeId, Purpose, Tier};
use opweg_store::file::talks::{self, About};
use opweg_store::file::{agreements, intakes, recent};
use opweg_store::{door, drafts};

#[tokio::test]
async fn the_files_of_lately_are_ones_own_and_still_open() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) =
            door::open(&way.db, &way.lead, Action::See, way.file, Purpose::Guidance, monday()).await.unwrap();
        talks::of_file(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        let lately = async |who, at| {
            let mut tx = way.db.begin_reading(at).await.unwrap();
            let cards = recent::files(&mut tx, who, Purpose::Guidance, 6).await.unwrap();
            tx.commit().await.unwrap();
            cards.iter().map(|c| c.file).collect::<Vec<_>>()
        };
        assert_eq!(lately(&way.lead, later(monday(), 60)).await, [way.file]);
        assert_eq!(lately(&way.vdab, later(monday(), 60)).await, [], "never in it");
        assert_eq!(lately(&way.lead, later(monday(), 40 * 86_400)).await, [], "too long ago");
    })
    .await;
}

#[tokio::test]
async fn talks_stand_latest_first_and_an_intake_only_for_whoever_sees_the_path() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let intake = intakes::Start {
            id: IntakeId(way.ids.next()),
            instrument: "intake".into(),
            instrument_version: 1,
            language: "ti".into(),
            mode: TalkMode::InterpreterRemote,
            interpreter: "T-12".into(),
            answered_by: "client".into(),
            channel: Channel::Staff,
        };
        let (mut tx, permit) = way.open(&way.lead, Action::Add, later(monday(), 60)).await;
        intakes::start(&mut tx, &permit, &intake).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 120)).await;
        let yes = line(&way.vdab, &[Tier::Contact], true);
        agreements::record(&mut tx, &permit, &talk(&way), &[yes], || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();

        let held = async |who| {
            let (mut tx, permit) = way.open(who, Action::See, later(monday(), 180)).await;
            let talks = talks::of_file(&mut tx, &permit).await.unwrap();
            tx.commit().await.unwrap();
            talks.into_iter().map(|t| (t.at, t.about, t.by_name)).collect::<Vec<_>>()
        };
        let person = || About::Person { language: "ti".into(), mode: TalkMode::InterpreterRemote, finished: false };
        let sharing = (later(monday(), 120), About::Sharing, "Sofie".to_owned());
        assert_eq!(held(&way.lead).await, [sharing.clone(), (later(monday(), 60), person(), "Sofie".to_owned())]);
        assert_eq!(held(&way.vdab).await, [sharing], "the contact card alone does not show an intake");

        let (mut tx, permit) = way.open(&way.lead, Action::Add, later(monday(), 240)).await;
        intakes::mark(&mut tx, &permit, intake.id, true).await.unwrap();
        tx.commit().await.unwrap();
        let over = |(_, about, _): &(_, About, _)| matches!(about, About::Person { finished: true, .. });
        assert!(held(&way.lead).await.iter().any(over));
    })
    .await;
}

#[tokio::test]
async fn drafts_under_a_word_are_found_latest_first() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (sofie, karim) = (way.lead.user().unwrap(), way.vdab.user().unwrap());
        for (nth, key) in ["typed-a", "note-a", "typed-b"].into_iter().enumerate() {
            let at = later(monday(), i64::try_from(nth).unwrap());
            drafts::save(&way.db, &keys(), sofie, key, key, at).await.unwrap();
        }
        let mut conn = way.db.look().await.unwrap();
        let found = drafts::under(&mut conn, &keys(), sofie, "typed-").await.unwrap();
        assert_eq!(
            found.iter().map(|(k, d)| (k.as_str(), d.body.as_str())).collect::<Vec<_>>(),
            [("typed-b", "typed-b"), ("typed-a", "typed-a")]
        );
        assert_eq!(drafts::under(&mut conn, &keys(), karim, "typed-").await.unwrap(), []);
    })
    .await;
}
