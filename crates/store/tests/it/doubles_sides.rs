//! Who sees one side of a pair alone, who cannot tell, and known pairs behind others that nobody here may see: what one
//! answer does, and what it leaves to somebody else.

use crate::doubles::{FOR, answer, found, next, offer, on_each, show};
use crate::harness::{later, monday};
use crate::identity_world::{Three, desk};
use crate::path_world::noted;
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_store::doubles::{self, Answered};
use opweg_store::identity::{self, Outcome, State, Verdict, judged_between};
use opweg_store::path::tasks;
use opweg_store::{args, door};
use uuid::Uuid;

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn between(three: &Three) -> Vec<(Verdict, State)> {
    let mut conn = three.db.look().await.unwrap();
    judged_between(&mut conn, three.files[0], three.files[1]).await.unwrap()
}

async fn asked(three: &Three, side: usize) -> Vec<String> {
    let (mut tx, permit) = three.open(&three.workers[side], side, Action::See, noon()).await.unwrap();
    tasks::of_file(&mut tx, &permit).await.unwrap().into_iter().map(|t| t.said.what).collect()
}

#[tokio::test]
async fn a_no_of_who_sees_one_side_waits_for_the_other_side_and_bars_nothing_until_then() {
    for verdict in [Verdict::Different, Verdict::Relative] {
        on_each(async |three| {
            let pair = found(&three, 0, 1, 5_000);
            offer(&three, std::slice::from_ref(&pair)).await;
            let (_, done) = answer(&three, &three.workers[0], pair.id, verdict).await.unwrap();
            assert_eq!(done, Answered::Judged(Outcome::AwaitsOther));
            assert_eq!(between(&three).await, [(verdict, State::Proposed)]);
            assert_eq!(asked(&three, 1).await, [tasks::what::SAME_PERSON]);
            // Whoever proposed is done; whoever works on the other file is asked.
            assert_eq!(next(&three, &three.workers[0], 1).await, None);
            assert_eq!(next(&three, &three.workers[1], 1).await, Some(pair.id));
            let (_, done) = answer(&three, &three.workers[1], pair.id, verdict).await.unwrap();
            assert_eq!(done, Answered::Agreed);
            assert_eq!(between(&three).await, [(verdict, State::Live)]);
            assert!(asked(&three, 1).await.is_empty());
            for who in [&three.workers[0], &three.workers[1], &three.judge] {
                assert_eq!(next(&three, who, 1).await, None, "two people said so");
            }
            let late = three.judges(&three.judge, &three.judgement(0, 1, Verdict::Same), noon()).await;
            assert!(matches!(late, Err(opweg_store::Error::State("judged-apart"))), "{late:?}");
            // Two people said so: it measures the review.
            let mut tx = three.db.begin(noon()).await.unwrap();
            assert_eq!(doubles::gather_known(&mut tx, 10, || three.draw()).await.unwrap(), 1);
        })
        .await;
    }
}

#[tokio::test]
async fn the_other_side_says_it_on_the_page_of_the_file_and_nothing_is_joined() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.workers[0], pair.id, Verdict::Different).await.unwrap();
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::Add, noon()).await.unwrap();
        let see = door::also(&mut tx, &permit, Action::See).await.unwrap();
        let waits = identity::proposals(&mut tx, &see).await.unwrap();
        let seen = (waits[0].id, waits[0].version);
        let done = identity::confirm(&mut tx, &permit, None, seen, &desk(), || three.draw()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(done, Outcome::Kept);
        assert_eq!(between(&three).await, [(Verdict::Different, State::Live)]);
        assert_ne!(three.now(0).await, three.now(1).await);
        for who in [&three.workers[0], &three.workers[1], &three.judge] {
            assert_eq!(next(&three, who, 1).await, None);
        }
    })
    .await;
}

#[tokio::test]
async fn a_yes_after_a_no_of_the_other_side_joins_nothing_and_they_talk() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.workers[0], pair.id, Verdict::Different).await.unwrap();
        let (_, done) = answer(&three, &three.judge, pair.id, Verdict::Same).await.unwrap();
        assert_eq!(done, Answered::Apart);
        assert_eq!(between(&three).await, []);
        assert_ne!(three.now(0).await, three.now(1).await);
        let mut tx = three.db.begin(noon()).await.unwrap();
        let told = tasks::open_for(&mut tx, &three.workers[0], FOR, 20).await.unwrap();
        assert!(told.iter().any(|t| t.said.what == tasks::what::PAIR_TALK), "{told:?}");
    })
    .await;
}

async fn next_at(three: &Three, who: &Actor, days: i64) -> Option<Uuid> {
    let mut tx = three.db.begin(later(noon(), days * 86_400)).await.unwrap();
    doubles::next(&mut tx, who, FOR, 1).await.unwrap()
}

#[tokio::test]
async fn who_cannot_tell_is_not_asked_for_three_months_and_others_are_until_two_cannot() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let unsure = async |who: &Actor| {
            let (_, done) = answer(&three, who, pair.id, Verdict::Unsure).await.unwrap();
            assert_eq!(done, Answered::Judged(Outcome::Kept));
        };
        unsure(&three.workers[0]).await;
        assert_eq!(next_at(&three, &three.workers[0], 1).await, None);
        assert_eq!(next_at(&three, &three.judge, 1).await, Some(pair.id), "somebody else may be able to tell");
        // The same person twice is no second one.
        unsure(&three.workers[0]).await;
        assert_eq!(next_at(&three, &three.judge, 1).await, Some(pair.id));
        unsure(&three.judge).await;
        for who in [&three.workers[0], &three.workers[1], &three.judge] {
            assert_eq!(next_at(&three, who, 1).await, None, "two could not tell: it waits for everybody");
            assert_eq!(next_at(&three, who, 91).await, Some(pair.id));
        }
    })
    .await;
}

#[tokio::test]
async fn who_could_not_tell_takes_it_back_and_is_asked_again() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.workers[0], pair.id, Verdict::Unsure).await.unwrap();
        let (second, _) = answer(&three, &three.judge, pair.id, Verdict::Unsure).await.unwrap();
        let mut tx = three.db.begin(noon()).await.unwrap();
        let mine = doubles::mine(&mut tx, &three.judge, FOR, 10).await.unwrap();
        assert!(mine[0].can_undo);
        doubles::undo(&mut tx, &three.judge, FOR, second, "vergist").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(next_at(&three, &three.judge, 0).await, Some(pair.id));
        assert_eq!(next_at(&three, &three.workers[0], 0).await, None, "what another one said stays");
    })
    .await;
}

#[tokio::test]
async fn known_pairs_of_which_one_side_is_open_hide_none_that_is_open_on_both() {
    on_each(async |three| {
        let json = serde_json::to_string(&found(&three, 0, 1, 1).explanation).unwrap();
        let mut tx = three.db.begin(noon()).await.unwrap();
        let mut last = None;
        // Thirty with a file that is not open to the worker of the first one, then one of two registrations of theirs.
        for nth in 0..31_i64 {
            let (one, other, judgement, pair) = (three.draw(), three.draw(), three.draw(), three.draw());
            let theirs = if nth == 30 { three.files[0] } else { three.files[1] };
            for (registration, file) in [(one, three.files[0]), (other, theirs)] {
                tx.run(
                    "INSERT INTO registration (id, file_id, source, by_user, by_org, at)
                     SELECT $1, r.file_id, r.source, r.by_user, r.by_org, r.at FROM registration r WHERE r.id = $2",
                    args![registration, file],
                )
                .await
                .unwrap();
            }
            tx.run(
                "INSERT INTO judgement (id, one_id, other_id, verdict, relative_kind, why, model, explanation, doubts, one_side, state,
                                        by_user, by_org, at, ended_why, version)
                 VALUES ($1, $2, $3, 'different', '', 'x', 'm', '{}', '', $4, 'live', $5, $6, $7, '', 1)",
                args![judgement, one, other, false, three.judge.user(), three.judge.org(), noon()],
            )
            .await
            .unwrap();
            tx.run(
                "INSERT INTO double_pair (id, one_id, other_id, score, person, relative, stranger, explanation, model, found_at, source,
                                          state, snoozed_until, second_needed, known_verdict, known, version)
                 VALUES ($1, $2, $3, 1, 1, 1, 1, $4, 'm', $5, 'known', 'open', NULL, $6, 'different', $7, 1)",
                args![pair, one, other, &json, later(noon(), nth - 60), false, true],
            )
            .await
            .unwrap();
            last = Some(pair);
        }
        noted(tx).await;
        assert_eq!(next(&three, &three.workers[0], 0).await, last);
        assert!(show(&three, &three.workers[0], last.unwrap()).await.is_ok());
    })
    .await;
}
