//! Copies of files that are one with others: what waits under each comes along, they come back as one, and can be parted as
//! if they had never been away.

use crate::databases::TestFolder;
use crate::harness::{for_each_engine, later, monday};
use crate::identity_ends::writes;
use crate::identity_world::{Three, desk};
use jiff::Timestamp;
use opweg_access::Action;
use opweg_model::Purpose;
use opweg_model::step::Need;
use opweg_store::exchange::{CopyFault, bring_back, take_out};
use opweg_store::identity::{self, Verdict};
use opweg_store::path::needs;
use opweg_store::{Db, Options, args, door};

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn on_each(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| test(Three::new(db).await).await).await;
}

#[tokio::test]
async fn a_copy_of_a_joined_file_holds_what_waits_under_the_other_and_comes_back_as_one() {
    on_each(async |three| {
        for side in 0..2 {
            let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
            needs::raise(&mut tx, &permit, three.draw(), Need::ALL[0]).await.unwrap();
            tx.commit().await.unwrap();
        }
        three.join(0, 1, later(noon(), 60)).await;
        let (mut tx, permit) = door::open(
            &three.db,
            &three.officer,
            Action::OwnCopy,
            three.files[0],
            Purpose::Oversight,
            later(noon(), 90),
        )
        .await
        .unwrap();
        let copy = take_out(&mut tx, &permit, &desk()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(copy["registrations"].as_array().unwrap().len(), 2);
        let apart = &copy["joined"][0];
        assert_eq!(apart["file"][0]["number"], "OW-2026-200");
        assert!(apart["needs"].as_array().unwrap().len() == 1 && !apart["log"].as_array().unwrap().is_empty());
        assert!(apart.get("facts").is_none(), "what moved stands in the file itself");
        let home = TestFolder::new();
        let elsewhere = Db::open(&Options::Sqlite(home.0.join("elsewhere.db"))).await.unwrap();
        elsewhere.migrate().await.unwrap();
        let mut tx = elsewhere.begin(later(noon(), 120)).await.unwrap();
        let file = bring_back(&mut tx, &desk(), &copy).await.unwrap();
        assert_eq!(file, three.files[0]);
        assert_eq!(
            identity::current_of(&mut tx, three.files[1]).await.unwrap(),
            Some(file),
            "the old address leads on"
        );
        tx.commit().await.unwrap();
    })
    .await;
}

async fn whole_copy(three: &Three, at: Timestamp) -> serde_json::Value {
    let file = three.now(0).await;
    let opened = door::open(&three.db, &three.officer, Action::OwnCopy, file, Purpose::Oversight, at).await;
    let (mut tx, permit) = opened.unwrap();
    let copy = take_out(&mut tx, &permit, &desk()).await.unwrap();
    tx.commit().await.unwrap();
    copy
}

#[tokio::test]
async fn files_that_were_brought_back_as_one_are_parted_as_well_as_before() {
    on_each(async |three| {
        three.opens(three.files[1], &three.workers[0], three.draw()).await;
        let joining = three.join(0, 1, noon()).await;
        // On both sides, on one, and of somebody whose side nobody can tell.
        for who in [&three.workers[0], &three.workers[1], &three.judge] {
            writes(&three, who, 0).await;
        }
        let copy = whole_copy(&three, later(noon(), 90)).await;
        assert_eq!(copy["joinings"][0]["id"], joining.to_string());
        let told = &copy["comparisons"][0];
        assert_eq!((told["outcome"].as_str(), told["org_id"].is_string()), (Some("same"), true));
        three.part(joining, later(noon(), 120)).await;
        let here = [three.copy(0, later(noon(), 150)).await, three.copy(1, later(noon(), 150)).await];
        let home = TestFolder::new();
        let elsewhere = Db::open(&Options::Sqlite(home.0.join("elsewhere.db"))).await.unwrap();
        elsewhere.migrate().await.unwrap();
        let mut tx = elsewhere.begin(later(noon(), 100)).await.unwrap();
        bring_back(&mut tx, &desk(), &copy).await.unwrap();
        tx.commit().await.unwrap();
        let three = three.before(elsewhere);
        let again = whole_copy(&three, later(noon(), 110)).await;
        for part in ["joinings", "comparisons", "notes", "steps", "facts", "grants", "registrations"] {
            assert_eq!(copy[part], again[part], "{part}");
        }
        let parted = three.part(joining, later(noon(), 120)).await;
        assert_eq!(parted.back, Some(three.files[1]));
        for (side, before) in here.iter().enumerate() {
            assert_eq!(three.copy(side, later(noon(), 150)).await, *before, "side {side}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_copy_that_joins_something_else_is_not_put_back() {
    on_each(async |three| {
        three.join(0, 1, noon()).await;
        let copy = whole_copy(&three, later(noon(), 90)).await;
        let wrong = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut copy = copy.clone();
            change(&mut copy);
            copy
        };
        let stranger = three.files[2].to_string();
        let changed = [
            wrong(&|c| c["joinings"][0]["other_id"] = stranger.clone().into()),
            wrong(&|c| c["joinings"][0]["verdict"] = "different".into()),
            wrong(&|c| c["facts"][0]["registration_id"] = stranger.clone().into()),
            wrong(&|c| c["facts"][0]["registration_id"] = 7.into()),
        ];
        for copy in changed {
            let home = TestFolder::new();
            let elsewhere = Db::open(&Options::Sqlite(home.0.join("elsewhere.db"))).await.unwrap();
            elsewhere.migrate().await.unwrap();
            let mut tx = elsewhere.begin(later(noon(), 100)).await.unwrap();
            let done = bring_back(&mut tx, &desk(), &copy).await;
            assert!(matches!(done, Err(CopyFault::Row { .. })), "{done:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_is_compared_reads_when_by_whom_and_what_came_of_it_and_nothing_of_the_other() {
    on_each(async |three| {
        let apart = three.judgement(0, 1, Verdict::Different);
        three.judges(&three.judge, &apart, noon()).await.unwrap();
        let copy = whole_copy(&three, later(noon(), 90)).await;
        assert_eq!(copy["comparisons"].as_array().unwrap().len(), 1);
        assert_eq!(copy["comparisons"][0]["outcome"], "different");
        let text = copy["comparisons"].to_string();
        assert!(!text.contains(&three.files[1].to_string()) && !text.contains(&apart.id.to_string()), "{text}");
        assert!(copy.get("joinings").is_none());
        // Of somebody who is shielded there is no sign.
        let mut tx = three.db.begin(noon()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![three.files[1], true]).await.unwrap();
        crate::path_world::noted(tx).await;
        assert!(whole_copy(&three, later(noon(), 95)).await["comparisons"].as_array().unwrap().is_empty());
    })
    .await;
}
