//! Keys and records of searches: written with the facts, made anew when the rules change.

use crate::file_life::{add, authorise, desk, named, said, text};
use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use opweg_linkage::compare::Verdict;
use opweg_linkage::number::BelgianNumber;
use opweg_model::Purpose;
use opweg_model::fact::{FactKind, Value};
use opweg_store::file::search::{self, Query};
use opweg_store::file::{numbers, records};
use std::sync::Arc;

async fn verdicts(way: &Way, query: &Query) -> Vec<Verdict> {
    let mut tx = way.db.begin_reading(later(monday(), 60)).await.unwrap();
    let hits = search::search(&mut tx, &way.lead, Purpose::Guidance, &desk(), query).await.unwrap();
    tx.commit().await.unwrap();
    hits.into_iter().map(|h| h.verdict).collect()
}

async fn past(way: &Way, sql: &str) {
    way.db.past_the_store(sql, &[]).await.unwrap();
}

#[tokio::test]
async fn files_of_older_rules_are_compared_by_their_facts_and_indexed_anew() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let born = said(&way, FactKind::BirthDate, Value::Day("1991-05-17".parse().unwrap()));
        add(&way, &way.lead, vec![born, said(&way, FactKind::Phone, text("03 000 00 17"))]).await.unwrap();
        let query = Query { birth: "1991-05-17".parse().ok(), phone: "03/000.00.17".into(), ..named("Amina Haddad") };
        assert_eq!(verdicts(&way, &query).await, [Verdict::ProbablyKnown]);
        assert_eq!(records::catch_up(&way.db, 10, later(monday(), 61)).await.unwrap(), 0, "nothing is behind");

        // What older rules wrote says nothing: the facts do.
        past(&way, "UPDATE search_record SET key_version = 0, record = 'in an older form'").await;
        assert_eq!(verdicts(&way, &query).await, [Verdict::ProbablyKnown]);

        // Keys of older rules are not found, until they are made anew.
        past(&way, "UPDATE search_key SET key = 'old:' || key").await;
        assert!(verdicts(&way, &query).await.is_empty());
        assert_eq!(records::catch_up(&way.db, 10, later(monday(), 62)).await.unwrap(), 1);
        assert_eq!(records::catch_up(&way.db, 10, later(monday(), 63)).await.unwrap(), 0);
        assert_eq!(verdicts(&way, &query).await, [Verdict::ProbablyKnown]);
        let old = way.db.past_the_store("DELETE FROM search_key WHERE key LIKE 'old:%'", &[]).await.unwrap();
        assert_eq!(old.0, 0, "no key of older rules is left");
    })
    .await;
}

#[tokio::test]
async fn what_is_compared_follows_the_facts_at_once() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let born = |day: &str| Query { birth: day.parse().ok(), ..named("Amina Haddad") };
        add(&way, &way.lead, vec![said(&way, FactKind::BirthDate, Value::Day("1991-05-17".parse().unwrap()))])
            .await
            .unwrap();
        assert_eq!(verdicts(&way, &born("1991-05-17")).await, [Verdict::ProbablyKnown]);
        add(&way, &way.lead, vec![said(&way, FactKind::OtherName, text("Emine Hadad"))]).await.unwrap();
        let other = Query { birth: "1991-05-17".parse().ok(), ..named("Emine Hadad") };
        assert_eq!(verdicts(&way, &other).await, [Verdict::ProbablyKnown]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_and_a_fact_that_arrive_together_both_count() {
    for_each_engine(async |db| {
        let way = Arc::new(Way::new(db).await);
        authorise(&way).await;
        for nth in 0..8 {
            let (one, two) = (way.clone(), way.clone());
            let numbered = tokio::spawn(async move {
                let number = BelgianNumber::parse("85.07.30-033 28").unwrap();
                let (mut tx, permit) = one.adding(&one.lead).await;
                numbers::keep(&mut tx, &permit, &desk(), one.ids.next(), number).await.unwrap();
                tx.commit().await.unwrap();
            });
            let named = tokio::spawn(async move {
                let name = said(&two, FactKind::OtherName, text(&format!("Emine {}", "a".repeat(nth + 1))));
                add(&two, &two.lead, vec![name]).await.unwrap();
            });
            numbered.await.and(named.await).unwrap();
            let kept = record(&way).await;
            past(&way, "UPDATE search_record SET key_version = 0").await;
            assert_eq!(records::catch_up(&way.db, 10, later(monday(), 61)).await.unwrap(), 1);
            assert_eq!(kept, record(&way).await, "nothing of either was lost");
            past(&way, "DELETE FROM person_number").await;
        }
    })
    .await;
}

async fn record(way: &Way) -> String {
    way.row("SELECT record FROM search_record WHERE file_id = $1").await.take().next().unwrap()
}
