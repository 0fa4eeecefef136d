//! The demonstration filled small, on an embedded database.

use super::*;
use opweg_access::{Actor, Staff};
use opweg_model::Purpose;
use opweg_store::file::Desk;
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::keys::Keys;
use opweg_store::people::{sign_in, users};
use opweg_store::referral::lists;
use opweg_store::{Db, Options, log};

pub(super) fn noon() -> Timestamp {
    "2026-11-23T11:00:00Z".parse().unwrap()
}

pub(super) async fn filled(home: &crate::testing::Folder, clients: u32) -> (Base, String) {
    filled_at(home, clients, noon()).await
}

async fn filled_at(home: &crate::testing::Folder, clients: u32, now: Timestamp) -> (Base, String) {
    filled_so(home, (clients, clients), now).await
}

/// So many whole stories, of so many clients.
pub(super) async fn filled_so(home: &crate::testing::Folder, clients: (u32, u32), now: Timestamp) -> (Base, String) {
    let config = crate::config::load(
        &home.path().join("none.toml"),
        false,
        &crate::config::Flags { data: Some(home.path().to_owned()), ..Default::default() },
    );
    let db = Db::open(&Options::Sqlite(home.path().join("t.db"))).await.unwrap();
    db.migrate().await.unwrap();
    let desk = Desk::new(Keys::new([5; 32]), |name| name.as_bytes().to_vec());
    let base = Base { config: config.unwrap(), db, desk };
    let told = fill(&base, 1, clients, None, now).await.unwrap();
    (base, told)
}

/// Who somebody is for the policy.
pub(super) async fn staff(base: &Base, login: &str) -> Staff {
    let account = sign_in::by_login(&mut base.db.look().await.unwrap(), login).await.unwrap().unwrap();
    users::staff_of(&mut base.db.look().await.unwrap(), account.user).await.unwrap()
}

#[tokio::test]
async fn a_small_network_is_whole_and_everybody_finds_their_people() {
    let home = crate::testing::Folder::new();
    let (base, told) = filled(&home, 12).await;
    log::verify(&base.db, &base.desk.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    for login in ["sofie.peeters", "karim.bennani", "els.lauwers"] {
        assert!(told.contains(login), "{told}");
        let staff = staff(&base, login).await;
        let mut tx = base.db.begin(noon()).await.unwrap();
        let list =
            caseload(&mut tx, &Actor::Staff(staff), Purpose::Guidance, Scope::Mine, false, None, 50).await.unwrap();
        assert!(list.len() >= 6, "{login} has {} clients", list.len());
    }
    // The head of the social centre was asked to look along, and reads nothing else.
    let staff = staff(&base, "griet.vandamme").await;
    let mut tx = base.db.begin(noon()).await.unwrap();
    let list = caseload(&mut tx, &Actor::Staff(staff), Purpose::Review, Scope::All, false, None, 50).await.unwrap();
    assert_eq!(list.len(), 1);
}

#[tokio::test]
async fn there_is_something_on_offer_and_clients_wait_for_it_or_come() {
    use opweg_store::offers::{search, waits};
    let home = crate::testing::Folder::new();
    let (base, _) = filled(&home, 50).await;
    let staff = staff(&base, "karim.bennani").await;
    let mut tx = base.db.begin(noon()).await.unwrap();
    let found = search::search(&mut tx, &Actor::Staff(staff), &search::Search::default()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(found.len() >= 12 && found.iter().filter(|f| f.free.is_some_and(|n| n > 0)).count() >= 8);
    let today = opweg_model::brussels::day(noon());
    let all = waits::of_kind(&mut base.db.look().await.unwrap(), None, today).await.unwrap();
    let figure = waits::figure(&all, today);
    assert!(figure.open >= 5 && figure.began >= 2, "{figure:?}");
}

#[tokio::test]
async fn it_can_be_filled_at_night_and_at_the_weekend() {
    for now in ["2026-11-28T22:30:00Z", "2026-11-29T05:00:00Z", "2026-11-30T00:10:00Z"] {
        let home = crate::testing::Folder::new();
        let (base, _) = filled_at(&home, 20, now.parse().unwrap()).await;
        log::verify(&base.db, &base.desk.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn the_same_seed_makes_the_same_network() {
    let (one, two) = (crate::testing::Folder::new(), crate::testing::Folder::new());
    let ((base_one, first), (base_two, second)) = (filled(&one, 6).await, filled(&two, 6).await);
    assert_eq!(first, second);
    let (mut of_one, mut of_two) = (Vec::new(), Vec::new());
    for (base, sent) in [(&base_one, &mut of_one), (&base_two, &mut of_two)] {
        let sofie = Actor::Staff(staff(base, "sofie.peeters").await);
        let mut tx = base.db.begin(noon()).await.unwrap();
        *sent = lists::of_org(&mut tx, &sofie, &[Purpose::Guidance], lists::Which::Sent, 50).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert!(of_one.len() > 3 && of_one == of_two, "the same is asked of the same people");
}
