//! What somebody sees in their own name: a colleague of a restricted person, and one item that was shared with them.

use crate::file_life::{add, said, text};
use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, person};
use opweg_access::{Action, Subject};
use opweg_model::fact::FactKind;
use opweg_model::{GrantId, OrgKind, Purpose, Role, Tier, UserId};
use opweg_store::file::people::{self, Joins};
use opweg_store::file::{facts, register, shares};
use opweg_store::{Error, door};

#[tokio::test]
async fn a_colleague_on_the_team_of_a_restricted_person_sees_her_until_the_task_ends() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let mine = way.lead.org().unwrap();
        let lotte = person(&way.db, mine, UserId(id(70)), OrgKind::City, "Lotte", Role::Worker).await;
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        register::restrict(&mut tx, &permit, true, 1, GrantId(way.ids.next())).await.unwrap();
        tx.commit().await.unwrap();
        let opens = async |at| door::open(&way.db, &lotte, Action::Add, way.file, Purpose::Guidance, at).await.is_ok();
        assert!(!opens(later(monday(), 90)).await);
        let joins = Joins {
            id: way.ids.next(),
            user: lotte.user().unwrap(),
            task: "work".into(),
            from: later(monday(), 100),
            until: Some(later(monday(), 86_400)),
            agreed: false,
            grant: GrantId(way.ids.next()),
        };
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 100)).await;
        people::add(&mut tx, &permit, &joins).await.unwrap();
        tx.commit().await.unwrap();
        assert!(opens(later(monday(), 200)).await);
        assert!(!opens(later(monday(), 86_401)).await, "the task is over");
    })
    .await;
}

#[tokio::test]
async fn one_item_is_seen_by_name_until_the_sharing_ends() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let secret = said(&way, FactKind::Debts, text("Bij de leverancier van gas."));
        let fact = secret.id;
        add(&way, &way.lead, vec![secret]).await.unwrap();
        let karim = Subject::person(way.vdab.user().unwrap());
        let seen = async || {
            let (mut tx, permit) = way.see(&way.vdab).await;
            let facts = facts::of_file(&mut tx, &permit).await.unwrap();
            tx.commit().await.unwrap();
            facts.iter().any(|f| f.id == fact)
        };
        assert!(!seen().await);
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        shares::share(&mut tx, &permit, fact, karim, "client-agreed").await.unwrap();
        let with = shares::of_fact(&mut tx, &permit, fact).await.unwrap();
        assert_eq!(with.iter().map(|w| w.name.as_str()).collect::<Vec<_>>(), ["Karim, Karim & co"]);
        tx.commit().await.unwrap();
        assert!(seen().await);
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        shares::end(&mut tx, &permit, fact, karim).await.unwrap();
        assert!(matches!(shares::end(&mut tx, &permit, fact, karim).await, Err(Error::NotFound)));
        tx.commit().await.unwrap();
        assert!(!seen().await);
    })
    .await;
}
