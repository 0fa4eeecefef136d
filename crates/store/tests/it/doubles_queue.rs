//! What the queue of doubles asks and what it leaves out, when two have to talk, and from when on known pairs tell something.

use crate::doubles::{FOR, answer, found, next, offer, on_each, show, twins};
use crate::harness::{later, monday};
use crate::identity_world::Three;
use crate::path_world::{noted, staff};
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_model::{OrgKind, Role};
use opweg_store::args;
use opweg_store::doubles::{self, Answered, Found, Offered};
use opweg_store::identity::Verdict;
use opweg_store::path::tasks;
use uuid::Uuid;

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

#[tokio::test]
async fn from_so_many_known_pairs_on_it_is_told_how_many_were_right() {
    on_each(async |three| {
        let mut tx = three.db.begin(noon()).await.unwrap();
        for nth in 0..doubles::FEW {
            let (pair, answer) = (three.draw(), three.draw());
            tx.run(
                "INSERT INTO double_pair (id, one_id, other_id, score, person, relative, stranger, explanation, model, found_at, source,
                                          state, snoozed_until, second_needed, known_verdict, known, version)
                 VALUES ($1, $1, $2, 1, 1, 1, 1, '{}', 'm', $3, 'known', 'open', NULL, $4, 'same', $5, 1)",
                args![pair, three.files[1], noon(), false, true],
            )
            .await
            .unwrap();
            tx.run(
                "INSERT INTO pair_answer (id, pair_id, by_user, by_org, verdict, relative_kind, why, at, took_seconds, is_right)
                 VALUES ($1, $2, $3, $4, 'same', '', '', $5, 5, $6)",
                args![answer, pair, three.judge.user(), three.judge.org(), noon(), i64::from(nth > 3)],
            )
            .await
            .unwrap();
            let own = doubles::own(&mut tx, &three.judge).await.unwrap();
            assert_eq!(own, (nth + 1, (nth + 1 == doubles::FEW).then_some(doubles::FEW - 4)));
        }
        noted(tx).await;
        let lead = staff(&three.db, 9, OrgKind::Network, "Cora", Role::Coordinator).await;
        let mut tx = three.db.begin(noon()).await.unwrap();
        let all = doubles::measure(&mut tx, &lead).await.unwrap();
        let of_judge = all.iter().find(|m| Some(m.org) == three.judge.org()).unwrap();
        assert_eq!((of_judge.known, of_judge.right), (doubles::FEW, Some(doubles::FEW - 4)));
    })
    .await;
}

async fn waiting(three: &Three, who: &Actor) -> usize {
    let mut tx = three.db.begin(noon()).await.unwrap();
    doubles::waiting(&mut tx, who, FOR).await.unwrap()
}

#[tokio::test]
async fn what_follows_from_other_answers_is_not_asked_until_one_of_them_ends() {
    on_each(async |three| {
        let (ab, bc, ac) = (found(&three, 0, 1, 6_000), found(&three, 1, 2, 5_000), found(&three, 0, 2, 4_000));
        offer(&three, &[ab.clone(), bc.clone(), ac.clone()]).await;
        let (joining, _) = answer(&three, &three.judge, ab.id, Verdict::Same).await.unwrap();
        let (apart, _) = answer(&three, &three.judge, bc.id, Verdict::Different).await.unwrap();
        assert!(joining != apart);
        // One and two are one person, two and three are not: nobody need look at one and three.
        for who in [&three.judge, &three.workers[0], &three.workers[2]] {
            assert_eq!((next(&three, who, 2).await, next(&three, who, 9).await), (None, None));
            assert_eq!(waiting(&three, who).await, 0);
        }
        let again = Found { id: three.draw(), ..ac.clone() };
        assert_eq!(offer(&three, &[again]).await, Offered { new: 0, again: 0, moot: 1 });
        let mut tx = three.db.begin(noon()).await.unwrap();
        doubles::undo(&mut tx, &three.judge, FOR, apart, "vergist").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(waiting(&three, &three.judge).await, 2, "both come back");
        // When all three are one, nothing is left to ask; parted again, it is.
        answer(&three, &three.judge, bc.id, Verdict::Same).await.unwrap();
        assert_eq!(waiting(&three, &three.judge).await, 0);
        let judgement: Uuid = {
            let mut conn = three.db.look().await.unwrap();
            let sql = "SELECT judgement_id FROM pair_answer WHERE pair_id = $1 AND undone_at IS NULL";
            conn.row(sql, args![bc.id]).await.unwrap().unwrap().take().next().unwrap()
        };
        three.part(judgement, later(noon(), 60)).await;
        assert_eq!(waiting(&three, &three.judge).await, 2, "two and three, and one and three");
        let shown = show(&three, &three.judge, bc.id).await.unwrap();
        assert!(!shown.answered && shown.pair.state == doubles::PairState::Open, "it is asked anew");
    })
    .await;
}

#[tokio::test]
async fn many_pairs_that_wait_for_others_hide_none_and_the_weakest_gets_its_turn() {
    on_each(async |three| {
        // Far more than a portion, of files that are not open to this worker on either side, or wait for somebody else.
        let weakest = found(&three, 0, 1, 100);
        offer(&three, std::slice::from_ref(&weakest)).await;
        let mut tx = three.db.begin(noon()).await.unwrap();
        let json = serde_json::to_string(&weakest.explanation).unwrap();
        for nth in 0..150_i64 {
            let (pair, answer) = (three.draw(), three.draw());
            tx.run(
                "INSERT INTO registration (id, file_id, source, by_user, by_org, at)
                 SELECT $1, r.file_id, r.source, r.by_user, r.by_org, r.at FROM registration r WHERE r.id = $2",
                args![pair, three.files[1]],
            )
            .await
            .unwrap();
            tx.run(
                "INSERT INTO double_pair (id, one_id, other_id, score, person, relative, stranger, explanation, model, found_at, source,
                                          state, snoozed_until, second_needed, known_verdict, known, version)
                 VALUES ($1, $2, $1, $3, 1, 1, 1, $4, 'm', $5, 'rematch', 'open', NULL, $6, NULL, $6, 1)",
                args![pair, three.files[2], 9_000 + nth, &json, later(noon(), nth + 1), false],
            )
            .await
            .unwrap();
            tx.run(
                "INSERT INTO pair_answer (id, pair_id, by_user, by_org, verdict, relative_kind, why, at)
                 VALUES ($1, $2, $3, $4, 'different', '', '', $5)",
                args![answer, pair, three.judge.user(), three.judge.org(), noon()],
            )
            .await
            .unwrap();
        }
        noted(tx).await;
        assert_eq!(next(&three, &three.workers[0], 2).await, Some(weakest.id));
        assert_eq!(next(&three, &three.judge, 2).await, Some(weakest.id), "what one answered hides nothing");
        // Whoever has them all gets the likeliest, and now and then the one that waits longest.
        let first = next(&three, &three.workers[1], 2).await.unwrap();
        assert_ne!(first, weakest.id);
        assert_eq!(next(&three, &three.workers[1], 9).await, Some(weakest.id));
        assert_eq!(waiting(&three, &three.workers[1]).await, 60);
    })
    .await;
}

#[tokio::test]
async fn when_the_second_says_something_else_the_first_and_who_coordinates_are_told_without_names() {
    on_each(async |three| {
        let lead = staff(&three.db, 9, OrgKind::Network, "Cora", Role::Coordinator).await;
        twins(&three).await;
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.judge, pair.id, Verdict::Same).await.unwrap();
        assert!(show(&three, &three.judge, pair.id).await.unwrap().answered);
        let told = async |who: &Actor| {
            let mut tx = three.db.begin(noon()).await.unwrap();
            let tasks = tasks::open_for(&mut tx, who, FOR, 20).await.unwrap();
            let talk = tasks.into_iter().filter(|t| t.said.what.starts_with("pair-talk"));
            talk.map(|t| (t.said.what, t.said.file, t.client, t.said.detail)).collect::<Vec<_>>()
        };
        assert!(told(&three.judge).await.is_empty());
        let (second, done) = answer(&three, &three.workers[1], pair.id, Verdict::Relative).await.unwrap();
        assert_eq!(done, Answered::Refused);
        let of = |what: &str| vec![(what.to_owned(), None, None, pair.id.to_string())];
        assert_eq!(told(&three.judge).await, of(tasks::what::PAIR_TALK));
        assert_eq!(told(&lead).await, of(tasks::what::PAIR_TALK_HELP));
        assert!(told(&three.workers[1]).await.is_empty(), "who says it knows");
        // Taken back, there is nothing to talk about, and both are asked again.
        let mut tx = three.db.begin(later(noon(), 30)).await.unwrap();
        doubles::undo(&mut tx, &three.workers[1], FOR, second, "vergist").await.unwrap();
        tx.commit().await.unwrap();
        assert!(told(&three.judge).await.is_empty() && told(&lead).await.is_empty());
        for who in [&three.judge, &three.workers[1]] {
            assert_eq!(next(&three, who, 2).await, Some(pair.id));
            assert!(!show(&three, who, pair.id).await.unwrap().answered);
        }
    })
    .await;
}
