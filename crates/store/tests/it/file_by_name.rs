//! What somebody sees in their own name: a colleague of a restricted person, and one item that was shared with them.

use crate::file_life::{add, line, said, talk, text};
use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, person};
use opweg_access::{Action, Actor, Staff, Subject};
use opweg_model::fact::FactKind;
use opweg_model::{GrantId, OrgKind, Purpose, Role, RoleSet, Tier, UserId};
use opweg_store::file::people::{self, Joins};
use opweg_store::file::{agreements, facts, restricted, review, shares, team};
use opweg_store::log::{Act, Entry};
use opweg_store::path::tasks;
use opweg_store::{Error, args, door};

#[tokio::test]
async fn a_colleague_on_the_team_of_a_restricted_person_sees_her_until_the_task_ends() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let mine = way.lead.org().unwrap();
        let lotte = person(&way.db, mine, UserId(id(70)), OrgKind::City, "Lotte", Role::Worker).await;
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
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
async fn somebody_of_another_organisation_sees_a_restricted_person_within_what_she_agreed() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let agree = async |tiers: &[Tier], agreed, at| {
            let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, at).await;
            let line = line(&way.vdab, tiers, agreed);
            agreements::record(&mut tx, &permit, &talk(&way), &[line], || way.ids.next()).await.unwrap();
            tx.commit().await.unwrap();
        };
        let opens = async |at| {
            let opened = door::open(&way.db, &way.vdab, Action::See, way.file, Purpose::Guidance, at).await;
            opened.ok().map(|(_, permit)| permit.opens(Tier::Path))
        };
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 10)).await;
        team::add(&mut tx, &permit, way.ids.next(), way.vdab.org().unwrap(), None, "work").await.unwrap();
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();

        agree(&[Tier::Contact, Tier::Path], true, later(monday(), 20)).await;
        assert_eq!(opens(later(monday(), 30)).await, None, "the organisation may, but nobody was named");
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 40)).await;
        let joins = Joins {
            id: way.ids.next(),
            user: way.vdab.user().unwrap(),
            task: "work".into(),
            from: tx.now(),
            until: None,
            agreed: false,
            grant: GrantId(way.ids.next()),
        };
        people::add(&mut tx, &permit, &joins).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(opens(later(monday(), 50)).await, Some(true));
        agree(&[Tier::Contact], true, later(monday(), 60)).await;
        assert_eq!(opens(later(monday(), 70)).await, Some(false), "less was agreed, so less is seen");
        agree(&[Tier::Contact], false, later(monday(), 80)).await;
        assert_eq!(opens(later(monday(), 90)).await, None, "no is no for whoever was named, too");
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
        let (els, own) = (way.stranger.user().unwrap(), way.lead.org().unwrap());
        for nobody in [Subject::person(els), Subject::org(way.stranger.org().unwrap()), Subject::org(own)] {
            let refused = shares::share(&mut tx, &permit, fact, nobody, "client-agreed").await;
            assert!(matches!(refused, Err(Error::State("not-open"))), "it would open on the day the file does");
        }
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

#[tokio::test]
async fn nobody_is_shut_out_of_a_restricted_file_by_stopping_what_they_see_in_their_own_name() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        restricted::restrict(&mut tx, &permit, 1, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 70)).await;
        let open = agreements::open_to(&mut tx, &permit).await.unwrap();
        let mine = open.iter().find(|o| o.subject == Subject::person(way.lead.user().unwrap())).unwrap();
        assert_eq!(mine.person.as_deref(), Some("Sofie"));
        let stopped = agreements::stop(&mut tx, &permit, mine.grant, || way.ids.next()).await;
        assert!(matches!(stopped, Err(Error::State(_))));
    })
    .await;
}

#[tokio::test]
async fn a_team_lead_looks_along_also_at_a_restricted_person_who_was_restricted_before() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let mine = way.lead.org().unwrap();
        let Actor::Staff(worker) = person(&way.db, mine, UserId(id(70)), OrgKind::City, "Lotte", Role::Worker).await
        else {
            panic!("a member of staff")
        };
        let both = RoleSet::of(&[Role::Worker, Role::TeamLead]);
        let mut tx = way.db.begin(monday()).await.unwrap();
        tx.run("UPDATE user_account SET roles = $1 WHERE id = $2", args![both.bits(), worker.user]).await.unwrap();
        tx.note(Entry::of_actor(&way.lead, Act::Administer, "user", ""));
        tx.commit().await.unwrap();
        let lotte = Actor::Staff(Staff { roles: both, ..worker });
        let restrict = async |version, at| {
            let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, at).await;
            restricted::restrict(&mut tx, &permit, version, || way.ids.next()).await.unwrap();
            tx.commit().await.unwrap();
        };
        let ask = async |at| {
            let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, at).await;
            let asked = review::ask(&mut tx, &permit, lotte.user().unwrap(), || way.ids.next()).await;
            if asked.is_ok() {
                tx.commit().await.unwrap();
            }
            asked
        };
        let opens = async |at| door::open(&way.db, &lotte, Action::See, way.file, Purpose::Guidance, at).await.is_ok();
        restrict(1, later(monday(), 10)).await;
        assert!(!opens(later(monday(), 20)).await);
        ask(later(monday(), 30)).await.unwrap();
        assert!(matches!(ask(later(monday(), 35)).await, Err(Error::State(_))), "once is enough");
        assert!(opens(later(monday(), 40)).await);
        let mut tx = way.db.begin(later(monday(), 40)).await.unwrap();
        let list = tasks::open_for(&mut tx, &lotte, &[Purpose::Guidance], 10).await.unwrap();
        assert!(list.iter().any(|t| t.said.what == tasks::what::REVIEW && t.said.detail == "Sofie"));
        tx.commit().await.unwrap();

        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 50)).await;
        restricted::lift(&mut tx, &permit, 2).await.unwrap();
        tx.commit().await.unwrap();
        restrict(3, later(monday(), 60)).await;
        assert!(!opens(later(monday(), 70)).await, "restricting closes it for everybody who has no part in it");
    })
    .await;
}
