//! The demonstration filled small, on an embedded database.

use super::*;
use opweg_access::Actor;
use opweg_model::Purpose;
use opweg_store::file::Desk;
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::keys::Keys;
use opweg_store::people::{sign_in, users};
use opweg_store::{Db, Options, log};

fn noon() -> Timestamp {
    "2026-11-23T11:00:00Z".parse().unwrap()
}

async fn filled(home: &crate::testing::Folder, clients: u32) -> (Base, String) {
    filled_at(home, clients, noon()).await
}

async fn filled_at(home: &crate::testing::Folder, clients: u32, now: Timestamp) -> (Base, String) {
    let config = crate::config::load(
        &home.path().join("none.toml"),
        false,
        &crate::config::Flags { data: Some(home.path().to_owned()), ..Default::default() },
    );
    let db = Db::open(&Options::Sqlite(home.path().join("t.db"))).await.unwrap();
    db.migrate().await.unwrap();
    let desk = Desk::new(Keys::new([5; 32]), |name| name.as_bytes().to_vec());
    let base = Base { config: config.unwrap(), db, desk };
    let told = fill(&base, 1, clients, now).await.unwrap();
    (base, told)
}

#[tokio::test]
async fn a_small_network_is_whole_and_everybody_finds_their_people() {
    let home = crate::testing::Folder::new();
    let (base, told) = filled(&home, 12).await;
    log::verify(&base.db, &base.desk.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    for login in ["sofie.peeters", "karim.bennani", "els.lauwers"] {
        assert!(told.contains(login), "{told}");
        let account = sign_in::by_login(&mut base.db.look().await.unwrap(), login).await.unwrap().unwrap();
        let staff = users::staff_of(&mut base.db.look().await.unwrap(), account.user).await.unwrap();
        let mut tx = base.db.begin(noon()).await.unwrap();
        let list =
            caseload(&mut tx, &Actor::Staff(staff), Purpose::Guidance, Scope::Mine, false, None, 50).await.unwrap();
        assert!(list.len() >= 6, "{login} has {} clients", list.len());
    }
    // The head of the social centre was asked to look along, and reads nothing else.
    let head = sign_in::by_login(&mut base.db.look().await.unwrap(), "griet.vandamme").await.unwrap().unwrap();
    let staff = users::staff_of(&mut base.db.look().await.unwrap(), head.user).await.unwrap();
    let mut tx = base.db.begin(noon()).await.unwrap();
    let list = caseload(&mut tx, &Actor::Staff(staff), Purpose::Review, Scope::All, false, None, 50).await.unwrap();
    assert_eq!(list.len(), 1);
}

#[tokio::test]
async fn there_is_something_on_offer_and_clients_wait_for_it_or_come() {
    use opweg_store::offers::{search, waits};
    let home = crate::testing::Folder::new();
    let (base, _) = filled(&home, 30).await;
    let account = sign_in::by_login(&mut base.db.look().await.unwrap(), "karim.bennani").await.unwrap().unwrap();
    let staff = users::staff_of(&mut base.db.look().await.unwrap(), account.user).await.unwrap();
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
        let (base, _) = filled_at(&home, 40, now.parse().unwrap()).await;
        log::verify(&base.db, &base.desk.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn the_same_seed_makes_the_same_network() {
    let (one, two) = (crate::testing::Folder::new(), crate::testing::Folder::new());
    let ((_, first), (_, second)) = (filled(&one, 3).await, filled(&two, 3).await);
    assert_eq!(first, second);
}
