//! A person's own copy tells that their data were compared, and never with whom: no identity of another file is in it,
//! however near that came, and of somebody who is shielded since there is no sign at all.

use crate::doubles::{answer, found, offer, on_each};
use crate::harness::{later, monday};
use crate::identity_world::{Three, desk};
use crate::path_world::noted;
use jiff::Timestamp;
use opweg_access::Action;
use opweg_model::Purpose;
use opweg_store::exchange::{bring_back, take_out};
use opweg_store::identity::Verdict;
use opweg_store::{Db, Options, args, door};
use serde_json::{Value as Json, json};

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn copy(three: &Three) -> Json {
    let opened =
        door::open(&three.db, &three.officer, Action::OwnCopy, three.files[0], Purpose::Oversight, later(noon(), 900));
    let (mut tx, permit) = opened.await.unwrap();
    let copy = take_out(&mut tx, &permit, &desk()).await.unwrap();
    tx.commit().await.unwrap();
    copy
}

/// At a counter the first was found to be like another one, and registered all the same.
async fn at_a_counter(three: &Three, other: usize) {
    let mut tx = three.db.begin(noon()).await.unwrap();
    tx.run(
        "INSERT INTO known_pair (id, file_id, other_id, verdict, why, user_id, at) VALUES ($1, $2, $3, 'probably', 'says-no', $4, $5)",
        args![three.draw(), three.files[0], three.files[other], three.workers[0].user(), noon()],
    )
    .await
    .unwrap();
    noted(tx).await;
}

#[tokio::test]
async fn ones_own_copy_names_no_other_file_and_comes_back() {
    on_each(async |three| {
        at_a_counter(&three, 1).await;
        let (one, two) = (found(&three, 0, 1, 5_000), found(&three, 0, 2, 5_000));
        offer(&three, &[one.clone(), two.clone()]).await;
        answer(&three, &three.workers[0], one.id, Verdict::Same).await.unwrap();
        answer(&three, &three.judge, two.id, Verdict::Different).await.unwrap();
        let copy = copy(&three).await;
        assert_eq!(
            copy["pairs"],
            json!([{
                "at": noon(), "user_id": three.workers[0].user(), "verdict": "probably", "why": "says-no"
            }])
        );
        assert_eq!(copy["comparisons"].as_array().unwrap().len(), 3, "{}", copy["comparisons"]);
        names_nobody(&three, &copy);
        let home = crate::databases::TestFolder::new();
        let elsewhere = Db::open(&Options::Sqlite(home.0.join("elsewhere.db"))).await.unwrap();
        elsewhere.migrate().await.unwrap();
        let mut tx = elsewhere.begin(later(noon(), 1000)).await.unwrap();
        assert_eq!(bring_back(&mut tx, &desk(), &copy).await.unwrap(), three.files[0]);
    })
    .await;
}

fn names_nobody(three: &Three, copy: &Json) {
    let text = copy.to_string();
    for other in [three.files[1], three.files[2]] {
        assert!(!text.contains(&other.to_string()), "{other}: {copy:#}");
    }
}

#[tokio::test]
async fn nor_does_it_once_the_files_were_one_by_mistake() {
    on_each(async |three| {
        let joining = three.join(1, 0, noon()).await;
        three.part(joining, later(noon(), 600)).await;
        let copy = copy(&three).await;
        assert!(!copy["log_elsewhere"].as_array().unwrap().is_empty(), "who looked meanwhile is told");
        names_nobody(&three, &copy);
    })
    .await;
}

#[tokio::test]
async fn that_somebody_alike_is_shielded_since_is_not_told() {
    on_each(async |three| {
        at_a_counter(&three, 1).await;
        let mut tx = three.db.begin(noon()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![three.files[1], true]).await.unwrap();
        noted(tx).await;
        let copy = copy(&three).await;
        assert_eq!((&copy["pairs"], &copy["comparisons"]), (&json!([]), &json!([])));
    })
    .await;
}
