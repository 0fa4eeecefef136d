//! What the look for doubles reads, and the models it leaves.

use crate::harness::{for_each_engine, later, monday};
use crate::identity_world::{Three, desk};
use opweg_access::Action;
use opweg_linkage::engine::weights::Weights;
use opweg_linkage::model::Model;
use opweg_model::Purpose;
use opweg_store::Db;
use opweg_store::file::search::{self, Query};
use opweg_store::file::{models, objection};
use opweg_store::identity::{self, Verdict};

async fn compared(db: &Db) -> usize {
    identity::compared(&mut db.look().await.unwrap(), None, 100).await.unwrap().len()
}

#[tokio::test]
async fn a_file_is_compared_once_and_not_when_its_client_objects() {
    for_each_engine(async |db| {
        let three = Three::new(db).await;
        assert_eq!(compared(&three.db).await, 3);
        let judgement = three.join(0, 1, later(monday(), 60)).await;
        assert_eq!(compared(&three.db).await, 2, "joined files are one");
        three.part(judgement, later(monday(), 61)).await;
        assert_eq!(compared(&three.db).await, 3);

        let (mut tx, permit) = three.open(&three.workers[2], 2, Action::Coordinate, later(monday(), 62)).await.unwrap();
        objection::keep(&mut tx, &permit, true, three.draw()).await.unwrap();
        tx.commit().await.unwrap();
        let left = identity::compared(&mut three.db.look().await.unwrap(), None, 100).await.unwrap();
        assert!(left.len() == 2 && left.iter().all(|(file, _)| *file != three.files[2]));
        assert!(left.iter().all(|(_, record)| !record.names.is_empty()), "with what they are compared by");
    })
    .await;
}

#[tokio::test]
async fn whom_somebody_judged_to_be_two_people_is_known() {
    for_each_engine(async |db| {
        let three = Three::new(db).await;
        let apart = async || identity::judged_apart(&mut three.db.look().await.unwrap()).await.unwrap();
        assert!(apart().await.is_empty());
        let new = three.judgement(0, 2, Verdict::Relative);
        three.judges(&three.judge, &new, later(monday(), 60)).await.unwrap();
        let found = apart().await;
        let pair = [three.files[0], three.files[2]];
        assert!(found.len() == 1 && pair.contains(&found[0].0) && pair.contains(&found[0].1));
    })
    .await;
}

#[tokio::test]
async fn the_newest_model_judges_and_old_ones_stay() {
    for_each_engine(async |db| {
        let three = Three::new(db).await;
        let desk = desk();
        let hits = async |at: i64| {
            let mut tx = three.db.begin_reading(later(monday(), at)).await.unwrap();
            let query = Query { name: "Amina Haddad".into(), birth: "1991-05-17".parse().ok(), ..Query::default() };
            let hits = search::search(&mut tx, &three.judge, Purpose::Guidance, &desk, &query).await.unwrap();
            tx.commit().await.unwrap();
            hits.first().map(|h| h.comparison.score)
        };
        let built_in = hits(60).await;
        let keep = async |weights: &Weights, at: i64| {
            let mut tx = three.db.begin(later(monday(), at)).await.unwrap();
            let version = models::keep(&mut tx, weights, None, 5000).await.unwrap();
            tx.commit().await.unwrap();
            version
        };
        let learnt = Model::for_files(5000).weights().clone();
        assert_eq!(keep(&learnt, 61).await, 1);
        let first = hits(62).await;
        assert!(built_in.is_some() && first.is_some() && first != built_in, "{built_in:?} {first:?}");
        assert_eq!(keep(&learnt.for_register(1e6), 63).await, 2);
        assert_ne!(hits(64).await, first, "another model is read once it is there");
        let kept = three.db.past_the_store("UPDATE link_model SET files = files", &[]).await.unwrap();
        assert_eq!(kept.0, 2);
        // What was learnt by other rules does not fit these: until it is learnt anew, the one of the program judges.
        three.db.past_the_store("UPDATE link_model SET key_version = 1", &[]).await.unwrap();
        assert_eq!(hits(65).await, built_in);
        let mut conn = three.db.look().await.unwrap();
        let told = models::learnt(&mut conn, &["2", models::name(0).as_str()]).await.unwrap();
        assert_eq!(told.keys().collect::<Vec<_>>(), ["2"], "a decision of before still names where it comes from");
        drop(conn);
        assert_eq!(keep(&learnt, 66).await, 3);
    })
    .await;
}
