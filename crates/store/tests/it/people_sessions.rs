//! Sessions and keys of programs: who is recognised, for how long, and when no more.

use crate::harness::{for_each_engine, id, later, monday};
use crate::world::{BART, CITY, NADIA, PIET, SOFIE, World};
use jiff::SignedDuration;
use opweg_access::{Actor, Why};
use opweg_model::{OrgId, Role, SessionId, Tier, TierSet, TokenId, UserId};
use opweg_store::people::sessions::{self, Limits, NewSession, Stage};
use opweg_store::people::tokens::{self, NewToken};
use opweg_store::people::{Administrator, leaving};
use opweg_store::{Db, Error, args};

const HASH: &[u8] = &[1; 32];
const OTHER: &[u8] = &[2; 32];

fn limits() -> Limits {
    Limits {
        idle: SignedDuration::from_mins(30),
        whole: SignedDuration::from_hours(8),
        second_step: SignedDuration::from_mins(10),
    }
}

#[tokio::test]
async fn a_session_tells_who_it_is() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let session = world.sign_in(SOFIE, 50, HASH, monday()).await;
        let mut conn = world.db.look().await.unwrap();
        let found = sessions::find(&mut conn, HASH, &limits(), later(monday(), 60)).await.unwrap().unwrap();
        assert_eq!((found.session, found.stage, &found.staff), (session, Stage::Full, &world.staff(SOFIE).await));
        assert_eq!(
            (found.name.as_str(), found.org_name.as_str(), found.language.as_str()),
            ("Sofie De Wit", "Stad", "nl")
        );
        assert!(found.shortcuts && !found.start_password);
        assert_eq!(sessions::find(&mut conn, OTHER, &limits(), monday()).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn rest_and_a_long_day_end_a_session() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let session = world.sign_in(SOFIE, 50, HASH, monday()).await;
        let here = async |seconds| {
            let mut conn = world.db.look().await.unwrap();
            sessions::find(&mut conn, HASH, &limits(), later(monday(), seconds)).await.unwrap().map(|s| s.seen)
        };
        assert_eq!(here(1_799).await, Some(monday()));
        assert_eq!(here(1_800).await, None);

        // A request within the minute is not noted, a later one is.
        sessions::touch(&world.db, session, monday(), later(monday(), 59)).await.unwrap();
        assert_eq!(here(60).await, Some(monday()));
        sessions::touch(&world.db, session, monday(), later(monday(), 1_700)).await.unwrap();
        assert_eq!(here(3_499).await, Some(later(monday(), 1_700)));
        assert_eq!(here(3_500).await, None);

        let mut seen = 1_700;
        while seen < 12 * 3_600 {
            sessions::touch(&world.db, session, later(monday(), seen), later(monday(), seen + 1_700)).await.unwrap();
            seen += 1_700;
        }
        // Begun with the usual limits: twelve hours in all.
        assert_eq!(here(12 * 3_600).await, None);
        assert!(here(12 * 3_600 - 1).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn the_second_step_changes_the_token_and_opens_the_session_once() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let sofie = world.staff(SOFIE).await;
        let half = NewSession { id: SessionId(id(50)), hash: HASH, stage: Stage::Password, device: "" };
        let mut tx = world.begin(monday()).await;
        sessions::start(&mut tx, sofie.user, sofie.org, &half, &limits(), "password").await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = world.db.look().await.unwrap();
        let found = sessions::find(&mut conn, HASH, &limits(), monday()).await.unwrap().unwrap();
        assert_eq!(found.stage, Stage::Password);
        assert_eq!(sessions::find(&mut conn, HASH, &limits(), later(monday(), 600)).await.unwrap(), None);
        assert_eq!(sessions::of_user(&mut conn, sofie.user, &limits(), monday()).await.unwrap(), []);
        drop(conn);

        let at = later(monday(), 30);
        let mut tx = world.begin(at).await;
        sessions::upgrade(&mut tx, &sofie, half.id, OTHER, &limits(), "code").await.unwrap();
        assert!(matches!(
            sessions::upgrade(&mut tx, &sofie, half.id, HASH, &limits(), "code").await,
            Err(Error::State(_))
        ));
        let piet = world.staff(PIET).await;
        assert!(matches!(
            sessions::upgrade(&mut tx, &piet, half.id, HASH, &limits(), "code").await,
            Err(Error::State(_))
        ));
        tx.commit().await.unwrap();
        let mut conn = world.db.look().await.unwrap();
        assert_eq!(sessions::find(&mut conn, HASH, &limits(), at).await.unwrap(), None);
        assert_eq!(sessions::find(&mut conn, OTHER, &limits(), at).await.unwrap().unwrap().stage, Stage::Full);
    })
    .await;
}

#[tokio::test]
async fn people_see_and_end_their_own_sessions_only() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (sofie, piet) = (world.staff(SOFIE).await, world.staff(PIET).await);
        let first = world.sign_in(SOFIE, 50, HASH, monday()).await;
        let second = world.sign_in(SOFIE, 51, OTHER, later(monday(), 60)).await;
        let third = world.sign_in(PIET, 52, &[3; 32], monday()).await;
        let now = later(monday(), 120);
        let own = async |who| {
            let list = sessions::of_user(&mut world.db.look().await.unwrap(), who, &limits(), now).await.unwrap();
            list.into_iter().map(|s| s.id).collect::<Vec<_>>()
        };
        assert_eq!(own(sofie.user).await, [second, first]);

        let mut tx = world.begin(now).await;
        sessions::end(&mut tx, &piet, first).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(own(sofie.user).await, [second, first]);

        let mut tx = world.begin(now).await;
        sessions::end_all(&mut tx, &sofie, Some(second)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(own(sofie.user).await, [second]);
        let mut tx = world.begin(now).await;
        sessions::end_all(&mut tx, &sofie, None).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(own(sofie.user).await, []);
        assert_eq!(own(piet.user).await, [third]);
    })
    .await;
}

#[tokio::test]
async fn what_is_over_is_cleared_away() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        world.sign_in(SOFIE, 50, HASH, monday()).await;
        world.sign_in(PIET, 51, OTHER, later(monday(), 3_000)).await;
        let now = later(monday(), 3_000);
        assert_eq!(sessions::sweep(&world.db, &limits(), now).await.unwrap(), 1);
        let mut conn = world.db.look().await.unwrap();
        assert!(sessions::find(&mut conn, OTHER, &limits(), now).await.unwrap().is_some());
    })
    .await;
}

fn key<'a>(number: u128, user: u128, hash: &'a [u8]) -> NewToken<'a> {
    NewToken {
        id: TokenId(id(number)),
        user: UserId(id(user)),
        name: "Kansen op kaart",
        hash,
        tiers: TierSet::of(&[Tier::Contact, Tier::Path]),
        may_add: true,
        expires: later(monday(), 86_400),
    }
}

#[tokio::test]
async fn a_key_works_for_the_organisation_until_it_ends_or_is_withdrawn() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let bart = world.actor(BART).await;
        let office = Administrator::of(&bart).unwrap();
        let mut tx = world.begin(monday()).await;
        tokens::create(&mut tx, &office, &key(60, SOFIE, HASH)).await.unwrap();
        assert!(matches!(tokens::create(&mut tx, &office, &key(61, PIET, OTHER)).await, Err(Error::NotFound)));
        let past = NewToken { expires: monday(), ..key(62, SOFIE, OTHER) };
        assert!(matches!(tokens::create(&mut tx, &office, &past).await, Err(Error::State("expired"))));
        // Whoever runs the accounts reads no files, nor does a program in their name.
        let beyond = tokens::create(&mut tx, &office, &key(63, BART, OTHER)).await;
        assert!(matches!(beyond, Err(Error::State("beyond-their-roles"))));
        tx.commit().await.unwrap();

        let find = async |seconds| {
            tokens::find(&mut world.db.look().await.unwrap(), HASH, later(monday(), seconds)).await.unwrap()
        };
        let (program, used) = find(60).await.unwrap();
        assert_eq!((program.token, program.user, program.org), (TokenId(id(60)), UserId(id(SOFIE)), OrgId(id(CITY))));
        assert_eq!((program.tiers, program.may_add, used), (TierSet::of(&[Tier::Contact, Tier::Path]), true, None));
        assert_eq!(find(86_400).await, None);
        let roles = async |roles: &[Role]| {
            let set = opweg_model::RoleSet::of(roles).bits();
            let sql = "UPDATE user_account SET roles = $1 WHERE id = $2";
            world.db.past_the_store(sql, args![set, UserId(id(SOFIE))]).await.unwrap();
            find(60).await.unwrap().0
        };
        let less = roles(&[Role::Reception]).await;
        assert_eq!((less.tiers, less.may_add), (TierSet::of(&[Tier::Contact]), true), "the key shrinks with the role");
        let none = roles(&[Role::Mentor]).await;
        assert_eq!((none.tiers, none.may_add), (TierSet::NONE, false));
        roles(&[Role::Worker]).await;
        tokens::touch(&world.db, program.token, used, later(monday(), 60)).await.unwrap();
        tokens::touch(&world.db, program.token, Some(later(monday(), 60)), later(monday(), 90)).await.unwrap();
        assert_eq!(find(91).await.unwrap().1, Some(later(monday(), 60)));

        let mut tx = world.begin(later(monday(), 100)).await;
        tokens::revoke(&mut tx, &office, program.token).await.unwrap();
        let listed = tokens::list(&mut tx, &office).await.unwrap();
        assert_eq!(
            (listed.len(), listed[0].revoked, listed[0].user_name.as_str()),
            (1, Some(later(monday(), 100)), "Sofie De Wit")
        );
        tx.commit().await.unwrap();
        assert_eq!(find(101).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_key_ends_with_whoever_answers_for_it() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let office = Administrator::of(&nadia).unwrap();
        let mut tx = world.begin(monday()).await;
        tokens::create(&mut tx, &office, &key(60, SOFIE, HASH)).await.unwrap();
        leaving::leave(&mut tx, &office, UserId(id(SOFIE)), 1, || unreachable!()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(tokens::find(&mut world.db.look().await.unwrap(), HASH, monday()).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_makes_keys() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        for actor in [world.actor(SOFIE).await, Actor::Client(opweg_model::FileId(id(100)))] {
            assert!(matches!(Administrator::of(&actor), Err(Error::Refused(Why::Role))));
        }
    })
    .await;
}
