//! Keys and records of searches: written with the facts, made anew when the rules change.

use crate::file_life::{add, authorise, desk, named, said, text};
use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, person};
use opweg_access::Action;
use opweg_linkage::compare::Verdict;
use opweg_linkage::number::BelgianNumber;
use opweg_model::fact::{Answer, FactKind, NoValue, Value};
use opweg_model::{OrgKind, Purpose, Role, UserId};
use opweg_store::file::facts::NewFact;
use opweg_store::file::search::{self, Query};
use opweg_store::file::{numbers, records, restricted};
use opweg_store::{args, door};
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
        assert_eq!(
            records::catch_up(&way.db, &desk().keys, 10, later(monday(), 61)).await.unwrap(),
            0,
            "nothing is behind"
        );

        // What older rules wrote says nothing: the facts do.
        past(&way, "UPDATE search_record SET key_version = 0, record = 'in an older form'").await;
        assert_eq!(verdicts(&way, &query).await, [Verdict::ProbablyKnown]);

        // Keys of older rules are not found, until they are made anew.
        let (keys, _) = way.db.past_the_store("UPDATE search_key SET key = -key", &[]).await.unwrap();
        assert!(verdicts(&way, &query).await.is_empty());
        assert!(
            records::behind(&mut way.db.look().await.unwrap(), &desk()).await.unwrap(),
            "who is not found may be there"
        );
        assert_eq!(records::catch_up(&way.db, &desk().keys, 10, later(monday(), 62)).await.unwrap(), 1);
        assert_eq!(records::catch_up(&way.db, &desk().keys, 10, later(monday(), 63)).await.unwrap(), 0);
        assert_eq!(verdicts(&way, &query).await, [Verdict::ProbablyKnown]);
        let (again, _) = way.db.past_the_store("UPDATE search_key SET key = -key", &[]).await.unwrap();
        assert_eq!(again, keys, "no key of older rules is left");
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
            assert_eq!(records::catch_up(&way.db, &desk().keys, 10, later(monday(), 61)).await.unwrap(), 1);
            assert_eq!(kept, record(&way).await, "nothing of either was lost");
            past(&way, "DELETE FROM person_number").await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_search_finds_the_same_others_whether_or_not_somebody_is_restricted() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let register = async |number: u128, given: &str, born: &str, phone: &str| {
            let facts = vec![
                said(&way, FactKind::Phone, text(phone)),
                said(&way, FactKind::GivenName, text(given)),
                said(&way, FactKind::FamilyName, text("Hoxha")),
                said(&way, FactKind::BirthDate, Value::Day(born.parse().unwrap())),
            ];
            way.registers(number, facts).await
        };
        let lotte =
            person(&way.db, way.lead.org().unwrap(), UserId(id(70)), OrgKind::City, "Lotte", Role::Worker).await;
        let agim = Query { birth: "1989-10-11".parse().ok(), phone: "03/000.00.17".into(), ..named("Agim Hoxha") };
        let seen = async || {
            let mut tx = way.db.begin_reading(later(monday(), 90)).await.unwrap();
            let hits = search::search(&mut tx, &lotte, Purpose::Guidance, &desk(), &agim).await.unwrap();
            tx.commit().await.unwrap();
            hits.into_iter().map(|h| (format!("{:?}", h.shown), h.verdict)).collect::<Vec<_>>()
        };
        register(301, "Lindita", "1999-05-02", "03 000 00 18").await;
        register(302, "Besnik", "1976-01-30", "03 000 00 19").await;
        let before = seen().await;
        assert!(!before.is_empty(), "others who are a little alike");
        let hidden = register(303, "Agim", "1989-10-11", "03 000 00 17").await;
        assert_ne!(seen().await, before);
        let (mut tx, permit) =
            door::open(&way.db, &way.lead, Action::Coordinate, hidden, Purpose::Guidance, later(monday(), 80))
                .await
                .unwrap();
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seen().await, before, "who is missing would tell");
        // Nor does a key become common by restricted persons who have it, however many.
        for number in 304..380 {
            let hidden = register(number, "Agim", "1989-10-11", "03 000 00 17").await;
            let sql = "UPDATE client_file SET restricted = TRUE WHERE id = $1";
            way.db.past_the_store(sql, args![hidden]).await.unwrap();
            way.db
                .past_the_store("UPDATE search_key SET key = -1 - key WHERE file_id = $1", args![hidden])
                .await
                .unwrap();
        }
        assert_eq!(seen().await, before, "their keys neither crowd out others nor lower what these are worth");
    })
    .await;
}

async fn record(way: &Way) -> String {
    way.row("SELECT record FROM search_record WHERE file_id = $1").await.take().next().unwrap()
}

#[tokio::test]
async fn a_file_is_found_by_a_name_and_a_date_it_gave_before_and_not_by_what_was_taken_back() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let day = |text: &str| Value::Day(text.parse().unwrap());
        let guess = said(&way, FactKind::BirthDate, day("1991-01-01"));
        let passport = NewFact { replaces: Some(guess.id), ..said(&way, FactKind::BirthDate, day("1988-05-17")) };
        let other = said(&way, FactKind::OtherName, text("Mariam Rahimi"));
        let written = NewFact {
            replaces: Some(other.id),
            slot: other.slot,
            ..said(&way, FactKind::OtherName, text("Oksana Bondar"))
        };
        add(&way, &way.lead, vec![guess, other]).await.unwrap();
        add(&way, &way.lead, vec![passport, written.clone()]).await.unwrap();
        let asked = |name: &str, day: &str| Query { birth: day.parse().ok(), ..named(name) };
        for (name, day) in [
            ("Amina Haddad", "1988-05-17"),
            ("Amina Haddad", "1991-01-01"),
            ("Oksana Bondar", "1988-05-17"),
            ("Mariam Rahimi", "1988-05-17"),
        ] {
            let found = verdicts(&way, &asked(name, day)).await;
            assert!(matches!(found[..], [Verdict::ProbablyKnown | Verdict::Perhaps]), "{name} {day}: {found:?}");
        }
        let taken_back = NewFact {
            replaces: Some(written.id),
            slot: written.slot,
            answer: Answer::None(NoValue::HasNone),
            ..said(&way, FactKind::OtherName, text(""))
        };
        add(&way, &way.lead, vec![taken_back]).await.unwrap();
        let kept = record(&way).await;
        assert!(kept.contains("Mariam") && !kept.contains("Oksana"), "{kept}");
    })
    .await;
}
