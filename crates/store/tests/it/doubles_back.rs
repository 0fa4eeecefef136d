//! What becomes of an answer afterwards: whoever gave it takes back what is theirs and nothing else, what two sides said is
//! not ended by one, and a person who is shielded ends what waits about them.

use crate::doubles::{FOR, answer, found, next, offer, on_each, twins};
use crate::harness::{later, monday};
use crate::identity_world::{Three, version};
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_store::doubles::{self, Answered, Mine};
use opweg_store::file::restricted;
use opweg_store::identity::{self, Outcome, State, Verdict, judged_between};
use opweg_store::path::tasks;
use opweg_store::{Error, Result};
use uuid::Uuid;

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn between(three: &Three) -> Vec<(Verdict, State)> {
    let mut conn = three.db.look().await.unwrap();
    judged_between(&mut conn, three.files[0], three.files[1]).await.unwrap()
}

async fn mine(three: &Three, who: &Actor) -> Vec<Mine> {
    let mut tx = three.db.begin(later(noon(), 60)).await.unwrap();
    doubles::mine(&mut tx, who, FOR, 10).await.unwrap()
}

async fn undo(three: &Three, who: &Actor, answer: Uuid) -> Result<()> {
    let mut tx = three.db.begin(later(noon(), 60)).await.unwrap();
    doubles::undo(&mut tx, who, FOR, answer, "vergist").await?;
    tx.commit().await
}

async fn asked(three: &Three, side: usize) -> Vec<String> {
    let (mut tx, permit) = three.open(&three.workers[side], side, Action::See, noon()).await.unwrap();
    tasks::of_file(&mut tx, &permit).await.unwrap().into_iter().map(|t| t.said.what).collect()
}

#[tokio::test]
async fn taking_back_that_one_cannot_tell_leaves_what_a_colleague_proposed() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let (unsure, _) = answer(&three, &three.judge, pair.id, Verdict::Unsure).await.unwrap();
        let (_, done) = answer(&three, &three.workers[0], pair.id, Verdict::Same).await.unwrap();
        assert_eq!(done, Answered::Judged(Outcome::AwaitsOther));
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::See, noon()).await.unwrap();
        let waits = identity::proposals(&mut tx, &permit).await.unwrap();
        assert_eq!(doubles::of_judgement(&mut tx, waits[0].id).await.unwrap(), Some(pair.id));
        drop(tx);
        undo(&three, &three.judge, unsure).await.unwrap();
        assert!(mine(&three, &three.judge).await[0].undone);
        let proposed = &mine(&three, &three.workers[0]).await[0];
        assert!(!proposed.undone && proposed.can_undo, "{proposed:?}");
        assert_eq!(between(&three).await, [(Verdict::Same, State::Proposed)]);
        assert_eq!(next(&three, &three.workers[0], 1).await, None, "it waits for somebody else");
        assert_eq!(next(&three, &three.judge, 1).await, Some(pair.id));
    })
    .await;
}

#[tokio::test]
async fn what_two_sides_said_is_not_ended_by_one_of_them() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let (first, _) = answer(&three, &three.workers[0], pair.id, Verdict::Different).await.unwrap();
        assert!(mine(&three, &three.workers[0]).await[0].can_undo);
        let (_, done) = answer(&three, &three.workers[1], pair.id, Verdict::Different).await.unwrap();
        assert_eq!(done, Answered::Agreed);
        assert!(!mine(&three, &three.workers[0]).await[0].can_undo);
        let alone = undo(&three, &three.workers[0], first).await;
        assert!(matches!(alone, Err(Error::State("said-by-two"))), "{alone:?}");
        assert_eq!(between(&three).await, [(Verdict::Different, State::Live)]);
        // Whoever works on both says it for both.
        three.opens(three.files[1], &three.workers[0], three.draw()).await;
        assert!(mine(&three, &three.workers[0]).await[0].can_undo);
        undo(&three, &three.workers[0], first).await.unwrap();
        assert_eq!(between(&three).await, []);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_offered_to_be_taken_back_of_what_is_one_file_by_now() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let (unsure, _) = answer(&three, &three.workers[0], pair.id, Verdict::Unsure).await.unwrap();
        assert!(mine(&three, &three.workers[0]).await[0].can_undo);
        three.join(0, 1, noon()).await;
        assert!(!mine(&three, &three.workers[0]).await[0].can_undo);
        let late = undo(&three, &three.workers[0], unsure).await;
        assert!(matches!(late, Err(Error::State("judged"))), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn who_is_shielded_ends_what_waits_about_them_and_nothing_tells_why() {
    for side in [0, 1] {
        on_each(async |three| {
            let pair = found(&three, 0, 1, 5_000);
            offer(&three, std::slice::from_ref(&pair)).await;
            answer(&three, &three.workers[0], pair.id, Verdict::Same).await.unwrap();
            assert_eq!(asked(&three, 1).await, [tasks::what::SAME_PERSON]);
            let who = &three.workers[side];
            let (mut tx, permit) = three.open(who, side, Action::Coordinate, noon()).await.unwrap();
            let seen = version(&mut tx, three.files[side]).await;
            restricted::restrict(&mut tx, &permit, seen, || three.draw()).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(between(&three).await, []);
            assert!(asked(&three, 1).await.is_empty(), "nobody is asked any more");
            let other = 1 - side;
            let (mut tx, permit) = three.open(&three.workers[other], other, Action::See, noon()).await.unwrap();
            assert!(identity::judgements_of(&mut tx, &permit).await.unwrap().is_empty());
            // The task is over as any other that was answered.
            let over = "SELECT CAST(count(*) AS BIGINT) FROM task WHERE file_id = $1 AND state = 'done'";
            assert_eq!(three.count(over, three.files[1]).await, 1);
        })
        .await;
    }
}

#[tokio::test]
async fn of_a_file_that_is_not_theirs_nobody_reads_what_made_it_doubtful() {
    on_each(async |three| {
        twins(&three).await;
        let new = three.judgement(0, 1, Verdict::Same);
        let done = three.judges(&three.judge, &new, noon()).await.unwrap();
        assert!(matches!(done, Outcome::AwaitsSecond(_)));
        let told = async |who: &Actor| {
            let (mut tx, permit) = three.open(who, 1, Action::See, noon()).await.unwrap();
            identity::judgements_of(&mut tx, &permit).await.unwrap().remove(0)
        };
        let theirs = told(&three.workers[1]).await;
        assert!(theirs.doubts.is_empty() && theirs.score.is_none() && theirs.why.is_empty(), "{theirs:?}");
        let both = told(&three.judge).await;
        assert!(!both.doubts.is_empty() && both.score.is_some());
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::See, noon()).await.unwrap();
        assert!(identity::judgement_for(&mut tx, &permit, new.id).await.unwrap().is_some());
        assert!(identity::judgement_for(&mut tx, &permit, three.draw()).await.unwrap().is_none());
        drop(tx);
        let (mut tx, permit) = three.open(&three.workers[2], 2, Action::See, noon()).await.unwrap();
        assert!(identity::judgement_for(&mut tx, &permit, new.id).await.unwrap().is_none(), "not about their file");
    })
    .await;
}
