//! Corrections and their limits, "there is none", and questions put off: one fact of one organisation at a time.

use crate::harness::for_each_engine;
use crate::path_world::{Way, keys};
use opweg_access::Actor;
use opweg_model::fact::{Answer, BadValue, Fact, FactKind, NoValue, Value};
use opweg_model::{FactId, Tier};
use opweg_store::Error;
use opweg_store::file::Desk;
use opweg_store::file::facts::{self, NewFact};

fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

fn phone(way: &Way, number: &str) -> NewFact {
    let value = Value::Text(number.to_owned());
    NewFact { id: FactId(way.ids.next()), slot: way.ids.next(), ..NewFact::said(FactKind::Phone, value) }
}

fn nothing(way: &Way, kind: FactKind, why: NoValue) -> NewFact {
    NewFact { kind, answer: Answer::None(why), ..phone(way, "") }
}

async fn add(way: &Way, who: &Actor, fact: NewFact) -> Result<FactId, Error> {
    let (mut tx, permit) = way.adding(who).await;
    let ids = facts::add(&mut tx, &permit, &desk(), vec![fact]).await?;
    tx.commit().await?;
    Ok(ids[0])
}

async fn of_kind(way: &Way, kind: FactKind) -> Vec<Fact> {
    let (mut tx, permit) = way.see(&way.lead).await;
    let facts = facts::of_file(&mut tx, &permit).await.unwrap();
    tx.commit().await.unwrap();
    facts.into_iter().filter(|f| f.kind == kind).collect()
}

async fn tasks(way: &Way) -> i64 {
    way.row("SELECT CAST(count(*) AS BIGINT) FROM task WHERE file_id = $1 AND state = 'open'")
        .await
        .take()
        .next()
        .unwrap()
}

#[tokio::test]
async fn only_what_ones_own_organisation_says_now_is_corrected() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let first = phone(&way, "03 000 00 11");
        let slot = first.slot;
        let first = add(&way, &way.lead, first).await.unwrap();
        let correct = |old, number| NewFact { slot, replaces: Some(old), ..phone(&way, number) };

        let foreign = add(&way, &way.vdab, correct(first, "03 000 00 12")).await;
        assert!(matches!(foreign, Err(Error::State(_))), "{foreign:?}");
        let second = add(&way, &way.lead, correct(first, "03 000 00 13")).await.unwrap();
        let late = add(&way, &way.lead, correct(first, "03 000 00 14")).await;
        assert!(matches!(late, Err(Error::Stale(_))), "{late:?}");
        assert_eq!(of_kind(&way, FactKind::Phone).await.len(), 2, "what was refused is not there");

        add(&way, &way.vdab, NewFact { replaces: None, ..correct(first, "03 000 00 15") }).await.unwrap();
        add(&way, &way.lead, correct(second, "03 000 00 16")).await.unwrap();
        assert_eq!(of_kind(&way, FactKind::Phone).await.len(), 4, "and something may stand beside");
    })
    .await;
}

#[tokio::test]
async fn of_two_corrections_at_the_same_moment_one_is_the_first() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let first = phone(&way, "03 000 00 11");
        let (slot, first) = (first.slot, add(&way, &way.lead, first).await.unwrap());
        let correct = |number| NewFact { slot, replaces: Some(first), ..phone(&way, number) };
        let (one, two) =
            tokio::join!(add(&way, &way.lead, correct("03 000 00 12")), add(&way, &way.lead, correct("03 000 00 13")));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let lost = one.and(two).unwrap_err();
        assert!(matches!(lost, Error::Stale(_)), "{lost:?}");
    })
    .await;
}

#[tokio::test]
async fn there_is_none_is_said_of_what_somebody_can_be_without() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        add(&way, &way.lead, nothing(&way, FactKind::Phone, NoValue::HasNone)).await.unwrap();
        assert_eq!(of_kind(&way, FactKind::Phone).await[0].answer, Answer::None(NoValue::HasNone));
        let name = add(&way, &way.lead, nothing(&way, FactKind::GivenName, NoValue::HasNone)).await;
        assert!(matches!(name, Err(Error::State(_))), "{name:?}");
    })
    .await;
}

#[tokio::test]
async fn a_question_put_off_twice_is_one_task_and_origin_is_none() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for _ in 0..2 {
            add(&way, &way.lead, nothing(&way, FactKind::Debts, NoValue::AskLater)).await.unwrap();
        }
        assert_eq!(tasks(&way).await, 1);
        add(&way, &way.lead, nothing(&way, FactKind::MotherNationality, NoValue::AskLater)).await.unwrap();
        assert_eq!(tasks(&way).await, 1, "origin is never read back in casework");
        add(&way, &way.lead, nothing(&way, FactKind::Journey, NoValue::AskLater)).await.unwrap();
        assert_eq!(tasks(&way).await, 2, "another question is another task");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_born_after_today_in_brussels() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let born = |date: &str| {
            let value = Value::Day(date.parse().unwrap());
            NewFact { kind: FactKind::BirthDate, answer: Answer::Value(value), ..phone(&way, "") }
        };
        let late = add(&way, &way.lead, born("2150")).await;
        assert!(matches!(late, Err(Error::Value(BadValue::ToCome))), "{late:?}");
        assert!(of_kind(&way, FactKind::BirthDate).await.is_empty());
        add(&way, &way.lead, born("1994-05-17")).await.unwrap();
    })
    .await;
}
