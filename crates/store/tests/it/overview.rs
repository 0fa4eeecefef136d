//! What the overview and the palette ask beside the file itself: forms that wait, files of lately, days of talks.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys};
use opweg_access::Action;
use opweg_model::Purpose;
use opweg_store::file::{agreements, recent};
use opweg_store::{door, drafts};

#[tokio::test]
async fn the_files_of_lately_are_ones_own_and_still_open() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) =
            door::open(&way.db, &way.lead, Action::See, way.file, Purpose::Guidance, monday()).await.unwrap();
        agreements::talks(&mut tx, &permit).await.unwrap();
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
async fn drafts_under_a_word_are_found_latest_first_and_talks_have_their_day() {
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
        drop(conn);
        let (mut tx, permit) =
            door::open(&way.db, &way.lead, Action::See, way.file, Purpose::Guidance, monday()).await.unwrap();
        let talks = agreements::talks(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        assert!(talks.iter().all(|t| t.given <= monday() && !t.by_name.is_empty()));
    })
    .await;
}
