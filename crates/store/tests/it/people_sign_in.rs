//! Signing in: attempts and turns, passwords, second steps, passkeys, the provider, and the halves of a ceremony.

use crate::harness::{for_each_engine, id, later, monday};
use crate::world::{BART, NADIA, PIET, SOFIE, World};
use jiff::{SignedDuration, Timestamp};
use opweg_model::UserId;
use opweg_store::people::turns::{Counted, Failures, Turn};
use opweg_store::people::{Administrator, ceremonies, passkeys, second_step, sessions, sign_in, turns, users};
use opweg_store::{Db, Error};

fn day_before(at: Timestamp) -> Timestamp {
    at.checked_sub(SignedDuration::from_hours(24)).unwrap()
}

impl World {
    /// Tries to sign in; at most `most` failures on the account are let through.
    async fn turn(&self, counted: &Counted, login: &str, most: usize, at: Timestamp) -> Result<Turn, Failures> {
        let mut tx = self.begin(at).await;
        let known = sign_in::by_login(&mut tx, login).await.unwrap();
        let ids = [self.ids.next(), self.ids.next()];
        let judge = |f: &Failures, _| if f.account.len() < most { Ok(()) } else { Err(f.clone()) };
        let turn = turns::take_turn(&mut tx, counted, known.as_ref(), ids, day_before(at), judge).await.unwrap();
        tx.commit().await.unwrap();
        turn
    }

    async fn succeed(&self, turn: Turn, at: Timestamp) {
        let mut tx = self.begin(at).await;
        turns::succeeded(&mut tx, turn).await.unwrap();
        let sofie = self.staff(SOFIE).await;
        sessions::end_all(&mut tx, &sofie, None).await.unwrap();
        tx.commit().await.unwrap();
    }

    fn counted(&self, way: &str, login: &str) -> Counted {
        Counted::of(&self.keys, way, login, "192.0.2.7")
    }
}

#[tokio::test]
async fn an_attempt_counts_as_failed_until_it_succeeds() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let counted = world.counted("password", "sofie@stad.example");
        let at = |n: i64| later(monday(), n);
        world.turn(&counted, "sofie@stad.example", 2, at(1)).await.unwrap();
        let second = world.turn(&counted, "sofie@stad.example", 2, at(2)).await.unwrap();
        let refused = world.turn(&counted, "sofie@stad.example", 2, at(3)).await.unwrap_err();
        assert_eq!(refused, Failures { account: vec![at(2), at(1)], address: vec![at(2), at(1)] });

        world.succeed(second, at(4)).await;
        // The account starts anew; the address keeps the failure that was not a success in the end.
        let refused = world.turn(&counted, "sofie@stad.example", 0, at(5)).await.unwrap_err();
        assert_eq!(refused, Failures { account: vec![], address: vec![at(1)] });
    })
    .await;
}

#[tokio::test]
async fn unknown_names_count_like_known_ones_and_ways_in_are_apart() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let unknown = world.counted("password", "nobody@stad.example");
        for n in 1..=3 {
            world.turn(&unknown, "nobody@stad.example", 3, later(monday(), n)).await.unwrap();
        }
        assert!(world.turn(&unknown, "nobody@stad.example", 3, later(monday(), 4)).await.is_err());
        let code = world.counted("code", "nobody@stad.example");
        assert!(world.turn(&code, "nobody@stad.example", 1, later(monday(), 5)).await.is_ok());
        // The address is counted over all of them, from the given moment on.
        let other = world.counted("password", "sofie@stad.example");
        let refused = world.turn(&other, "sofie@stad.example", 0, later(monday(), 86_402)).await.unwrap_err();
        assert_eq!(refused.address, [later(monday(), 5), later(monday(), 3)]);
    })
    .await;
}

#[tokio::test]
async fn attempts_side_by_side_do_not_share_a_turn() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let counted = world.counted("password", "sofie@stad.example");
        let try_once = || world.turn(&counted, "sofie@stad.example", 2, monday());
        let (a, b, c, d) = tokio::join!(try_once(), try_once(), try_once(), try_once());
        assert_eq!([a, b, c, d].iter().filter(|t| t.is_ok()).count(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_failure_is_in_the_log_of_the_person() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let mut conn = world.db.look().await.unwrap();
        let sofie = sign_in::by_login(&mut conn, "sofie@stad.example").await.unwrap().unwrap();
        drop(conn);
        turns::failed(&world.db, Some(&sofie), "wrong-password", monday()).await.unwrap();
        turns::failed(&world.db, None, "wrong-password", monday()).await.unwrap();
        let mut conn = world.db.look().await.unwrap();
        let lines = opweg_store::log::of_chain(&mut conn, id(SOFIE), None, 10).await.unwrap();
        assert_eq!(
            (lines[0].act.as_str(), lines[0].outcome.as_str(), lines[0].detail.as_str()),
            ("sign-in", "refused", "wrong-password")
        );
    })
    .await;
}

#[tokio::test]
async fn a_start_password_ends_sessions_and_gives_way_to_an_own_one() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (bart, sofie) = (world.actor(BART).await, world.staff(SOFIE).await);
        world.sign_in(SOFIE, 50, &[1; 32], monday()).await;
        let counted = world.counted("password", "sofie@stad.example");
        world.turn(&counted, "sofie@stad.example", 9, monday()).await.unwrap();
        let until = later(monday(), 7 * 86_400);
        let at = later(monday(), 1);
        let mut tx = world.begin(at).await;
        let office = Administrator::of(&bart).unwrap();
        sign_in::give_start_password(&mut tx, &office, sofie.user, "hash-1", until, (id(70), &counted)).await.unwrap();
        let foreign =
            sign_in::give_start_password(&mut tx, &office, UserId(id(PIET)), "hash-1", until, (id(71), &counted)).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        tx.commit().await.unwrap();

        let refused = world.turn(&counted, "sofie@stad.example", 0, later(monday(), 2)).await.unwrap_err();
        assert_eq!(refused.account, []);
        let mut tx = world.begin(later(monday(), 3)).await;
        assert_eq!(sessions::find(&mut tx, &[1; 32], &sessions::Limits::default(), at).await.unwrap(), None);
        let account = sign_in::by_login(&mut tx, "sofie@stad.example").await.unwrap().unwrap();
        assert_eq!((account.password.as_deref(), account.password_until), (Some("hash-1"), Some(until)));
        sign_in::set_password(&mut tx, &sofie, "hash-2").await.unwrap();
        sign_in::rehash(&mut tx, sofie.user, "hash-1", "hash-3").await.unwrap();
        let account = sign_in::by_user(&mut tx, sofie.user).await.unwrap().unwrap();
        assert_eq!((account.password.as_deref(), account.password_until), (Some("hash-2"), None));
        assert!(!format!("{account:?}").contains("hash-2"));
    })
    .await;
}

#[tokio::test]
async fn the_authenticator_is_sealed_and_each_code_is_used_once() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let sofie = world.staff(SOFIE).await;
        let mut tx = world.begin(monday()).await;
        assert_eq!(second_step::authenticator(&mut tx, &world.keys, sofie.user).await.unwrap(), None);
        second_step::set_authenticator(&mut tx, &sofie, &world.keys, "JBSWY3DP", 100).await.unwrap();
        let read = second_step::authenticator(&mut tx, &world.keys, sofie.user).await.unwrap().unwrap();
        assert_eq!((read.secret.as_str(), read.last_step), ("JBSWY3DP", 100));
        let others = opweg_store::keys::Keys::new([8; 32]);
        assert!(matches!(second_step::authenticator(&mut tx, &others, sofie.user).await, Err(Error::Corrupt(_))));
        assert!(!second_step::use_step(&mut tx, sofie.user, 100).await.unwrap());
        assert!(second_step::use_step(&mut tx, sofie.user, 102).await.unwrap());
        assert!(!second_step::use_step(&mut tx, sofie.user, 101).await.unwrap());
        assert!(sign_in::by_user(&mut tx, sofie.user).await.unwrap().unwrap().totp);
        second_step::remove_authenticator(&mut tx, &sofie).await.unwrap();
        assert!(!sign_in::by_user(&mut tx, sofie.user).await.unwrap().unwrap().totp);
    })
    .await;
}

#[tokio::test]
async fn recovery_codes_are_used_once_and_replaced_as_a_set() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let sofie = world.staff(SOFIE).await;
        let set = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        let mut tx = world.begin(monday()).await;
        second_step::replace_recovery_codes(&mut tx, &sofie, &set(&["a", "b", "c"])).await.unwrap();
        assert!(second_step::use_recovery_code(&mut tx, sofie.user, "b").await.unwrap());
        assert!(!second_step::use_recovery_code(&mut tx, sofie.user, "b").await.unwrap());
        assert!(!second_step::use_recovery_code(&mut tx, UserId(id(PIET)), "a").await.unwrap());
        assert_eq!(second_step::recovery_codes(&mut tx, sofie.user).await.unwrap(), ["a", "c"]);
        assert_eq!(users::get(&mut tx, sofie.user).await.unwrap().ways.recovery_codes, 2);
        second_step::replace_recovery_codes(&mut tx, &sofie, &set(&["d"])).await.unwrap();
        assert_eq!(second_step::recovery_codes(&mut tx, sofie.user).await.unwrap(), ["d"]);
    })
    .await;
}

#[tokio::test]
async fn passkeys_belong_to_one_person() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (sofie, piet) = (world.staff(SOFIE).await, world.staff(PIET).await);
        let mut tx = world.begin(monday()).await;
        passkeys::add(&mut tx, &sofie, id(80), "cred-1", "Telefoon", "{1}").await.unwrap();
        passkeys::add(&mut tx, &sofie, id(81), "cred-2", "Laptop", "{2}").await.unwrap();
        assert!(matches!(
            passkeys::add(&mut tx, &piet, id(82), "cred-1", "x", "{}").await,
            Err(Error::Double("passkey"))
        ));
        let (owner, phone) = passkeys::by_credential(&mut tx, "cred-1").await.unwrap().unwrap();
        assert_eq!((owner, phone.name.as_str(), phone.used), (sofie.user, "Telefoon", None));

        assert!(passkeys::used(&mut tx, &phone, Some("{1+}")).await.unwrap());
        assert!(!passkeys::used(&mut tx, &phone, Some("{1++}")).await.unwrap(), "the counter moved on meanwhile");
        passkeys::remove(&mut tx, &piet, id(80)).await.unwrap();
        let keys = passkeys::of_user(&mut tx, sofie.user).await.unwrap();
        assert_eq!(
            keys.iter().map(|k| (k.data.as_str(), k.used)).collect::<Vec<_>>(),
            [("{1+}", Some(monday())), ("{2}", None)]
        );
        assert!(sign_in::by_user(&mut tx, sofie.user).await.unwrap().unwrap().passkey);
        passkeys::remove(&mut tx, &sofie, id(80)).await.unwrap();
        passkeys::remove(&mut tx, &sofie, id(81)).await.unwrap();
        assert!(!sign_in::by_user(&mut tx, sofie.user).await.unwrap().unwrap().passkey);
    })
    .await;
}

#[tokio::test]
async fn whoever_lost_their_second_step_gets_a_fresh_start_from_their_administrator() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (nadia, bart, sofie) = (world.actor(NADIA).await, world.actor(BART).await, world.staff(SOFIE).await);
        world.sign_in(SOFIE, 50, &[1; 32], monday()).await;
        let mut tx = world.begin(monday()).await;
        second_step::set_authenticator(&mut tx, &sofie, &world.keys, "JBSWY3DP", 1).await.unwrap();
        second_step::replace_recovery_codes(&mut tx, &sofie, &["a".into()]).await.unwrap();
        passkeys::add(&mut tx, &sofie, id(80), "cred-1", "Telefoon", "{1}").await.unwrap();
        let city = Administrator::of(&bart).unwrap();
        assert!(matches!(second_step::reset(&mut tx, &city, UserId(id(PIET))).await, Err(Error::NotFound)));
        second_step::reset(&mut tx, &Administrator::of(&nadia).unwrap(), sofie.user).await.unwrap();
        assert_eq!(users::get(&mut tx, sofie.user).await.unwrap().ways, users::Ways::default());
        assert_eq!(sessions::find(&mut tx, &[1; 32], &sessions::Limits::default(), monday()).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_name_at_the_provider_belongs_to_one_person() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (sofie, piet) = (world.staff(SOFIE).await, world.staff(PIET).await);
        let issuer = "https://id.example";
        let mut tx = world.begin(monday()).await;
        sign_in::link_provider(&mut tx, &sofie, issuer, "42").await.unwrap();
        assert!(matches!(sign_in::link_provider(&mut tx, &piet, issuer, "42").await, Err(Error::Double("provider"))));
        assert_eq!(sign_in::by_provider(&mut tx, issuer, "42").await.unwrap().unwrap().user, sofie.user);
        assert_eq!(sign_in::by_provider(&mut tx, "https://other.example", "42").await.unwrap(), None);
        sign_in::unlink_provider(&mut tx, &sofie).await.unwrap();
        assert_eq!(sign_in::by_provider(&mut tx, issuer, "42").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn half_a_ceremony_is_sealed_taken_once_and_forgotten_in_time() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (hash, until) = (&[9_u8; 32][..], later(monday(), 600));
        ceremonies::remember(&world.db, &world.keys, hash, "één geheim", until, monday()).await.unwrap();
        let mut conn = world.db.look().await.unwrap();
        let row = conn.row("SELECT body FROM login_pending", &[]).await.unwrap().unwrap();
        assert!(!row.take().next::<String>().unwrap().contains("geheim"));
        let recalled = ceremonies::recall(&mut conn, &world.keys, hash, monday()).await.unwrap();
        assert_eq!(recalled.as_deref(), Some("één geheim"));
        assert_eq!(ceremonies::recall(&mut conn, &world.keys, hash, until).await.unwrap(), None);
        drop(conn);
        let taken = ceremonies::take(&world.db, &world.keys, hash, monday()).await.unwrap();
        assert_eq!(taken.as_deref(), Some("één geheim"));
        assert_eq!(ceremonies::take(&world.db, &world.keys, hash, monday()).await.unwrap(), None);
        ceremonies::remember(&world.db, &world.keys, hash, "x", until, monday()).await.unwrap();
        assert_eq!(ceremonies::take(&world.db, &world.keys, hash, until).await.unwrap(), None);
    })
    .await;
}
