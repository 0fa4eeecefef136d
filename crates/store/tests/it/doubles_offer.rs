//! Offering many pairs at once: few statements, and what says the same as before is left alone.

use crate::doubles::{answer, found, offer, on_each, show};
use opweg_linkage::engine::explain::Kin;
use opweg_linkage::engine::level::Field;
use opweg_store::doubles::{Found, Offered};
use opweg_store::identity::Verdict;
use opweg_store::{args, statements_run};

#[tokio::test]
async fn more_pairs_take_no_more_statements() {
    on_each(async |three| {
        let before = statements_run();
        offer(&three, &[found(&three, 0, 1, 1_000)]).await;
        let one = statements_run() - before;
        let others = [found(&three, 0, 2, 2_000), found(&three, 1, 2, 3_000)];
        // The same pair twice in one portion, by other registrations, is one pair.
        let turned = Found { id: three.draw(), one: others[0].other, other: others[0].one, ..others[0].clone() };
        let before = statements_run();
        let offered = offer(&three, &[others[0].clone(), others[1].clone(), turned]).await;
        assert_eq!(offered, Offered { new: 2, again: 1, moot: 0 });
        assert_eq!(statements_run() - before, one);
    })
    .await;
}

#[tokio::test]
async fn a_pair_that_reads_as_before_keeps_its_version() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let now = async || {
            let shown = show(&three, &three.judge, pair.id).await.unwrap().pair;
            (shown.version, shown.score, shown.model)
        };
        let again = async |change: &dyn Fn(&mut Found)| {
            let mut found = Found { model: "m3".into(), ..pair.clone() };
            change(&mut found);
            assert_eq!(offer(&three, &[found]).await, Offered { new: 0, again: 1, moot: 0 });
        };
        again(&|found| found.score = 5_040).await;
        assert_eq!(now().await, (1, 5_000, "m2".to_owned()), "nothing is written");
        again(&|found| found.score = 5_400).await;
        assert_eq!(now().await, (1, 5_400, "m3".to_owned()), "whoever answers saw the same");
        again(&|found| found.explanation.speaks_for = vec![Field::Given, Field::Birth]).await;
        assert_eq!(now().await.0, 2);
        again(&|found| found.explanation.likeliest = Some(Kin::Relative)).await;
        assert_eq!(now().await.0, 3);
        answer(&three, &three.judge, pair.id, Verdict::Relative).await.unwrap();
        assert_eq!(offer(&three, std::slice::from_ref(&pair)).await.moot, 1);
    })
    .await;
}

#[tokio::test]
async fn of_a_file_that_is_none_or_whose_client_objects_nothing_is_asked() {
    on_each(async |three| {
        let pairs = [found(&three, 0, 1, 1_000), found(&three, 0, 2, 2_000), found(&three, 1, 2, 3_000)];
        let sql = "INSERT INTO match_objection (id, file_id, user_id, org_id, at, lifted_at) VALUES ($1, $2, $3, $4, $5, NULL)";
        let (user, org) = (three.judge.user().unwrap(), three.judge.org().unwrap());
        three.db.past_the_store(sql, args![three.draw(), three.files[1], user, org, 1i64]).await.unwrap();
        assert_eq!(offer(&three, &pairs).await, Offered { new: 1, again: 0, moot: 2 });
        three.db.past_the_store("UPDATE client_file SET state = 'erased' WHERE id = $1", args![three.files[2]]).await.unwrap();
        assert_eq!(offer(&three, &pairs).await, Offered { new: 0, again: 0, moot: 3 });
    })
    .await;
}
