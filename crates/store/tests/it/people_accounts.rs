//! Organisations and accounts: who may make and change them, and what happens when two do so at once.

use crate::harness::{for_each_engine, id, later, monday};
use crate::world::{BART, CITY, MENTORING, NADIA, OFFICE, PIET, SOFIE, World, about_organisation, new_user};
use opweg_access::{Actor, Why};
use opweg_model::{OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, UserId};
use opweg_store::people::organisations::{self, About};
use opweg_store::people::own::{self, OwnSettings};
use opweg_store::people::{Administrator, users};
use opweg_store::{Db, Error};

fn office(actor: &Actor) -> Administrator<'_> {
    Administrator::of(actor).unwrap()
}

#[tokio::test]
async fn an_organisation_reads_back_and_never_has_more_purposes_than_its_kind() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let about = About {
            purposes: PurposeSet::of(Purpose::ALL),
            company_number: Some("0123.456.749".into()),
            ..about_organisation(OrgKind::Ngo, "Welkom")
        };
        let mut tx = world.begin(monday()).await;
        organisations::create(&mut tx, &office(&nadia), OrgId(id(4)), &about).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = world.db.look().await.unwrap();
        let read = organisations::get(&mut conn, OrgId(id(4))).await.unwrap();
        assert_eq!(read.about, About { purposes: OrgKind::Ngo.purposes(), ..about });
        assert_eq!((read.created, read.closed, read.version), (monday(), None, 1));
        let names: Vec<String> =
            organisations::list(&mut conn).await.unwrap().into_iter().map(|o| o.about.name).collect();
        assert_eq!(names, ["Netwerk", "Samen sterk", "Stad", "Welkom"]);
    })
    .await;
}

#[tokio::test]
async fn a_second_writer_is_told_the_version() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let renamed = about_organisation(OrgKind::City, "Stad aan de stroom");
        let mut tx = world.begin(monday()).await;
        organisations::change(&mut tx, &office(&nadia), OrgId(id(CITY)), &renamed, 1).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.begin(monday()).await;
        let late = organisations::change(&mut tx, &office(&nadia), OrgId(id(CITY)), &renamed, 1).await;
        assert!(matches!(late, Err(Error::Stale(2))), "{late:?}");
        let nobody = organisations::change(&mut tx, &office(&nadia), OrgId(id(99)), &renamed, 1).await;
        assert!(matches!(nobody, Err(Error::NotFound)), "{nobody:?}");
    })
    .await;
}

#[tokio::test]
async fn an_own_administrator_keeps_the_telephone_right_but_gives_no_purposes() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let bart = world.actor(BART).await;
        let city = about_organisation(OrgKind::City, "Stad");
        let mut tx = world.begin(monday()).await;
        let phone = About { phone: "03 000 00 99".into(), ..city.clone() };
        organisations::change(&mut tx, &office(&bart), OrgId(id(CITY)), &phone, 1).await.unwrap();
        tx.commit().await.unwrap();
        for about in [
            About { secrecy: false, ..phone.clone() },
            About { sanctions: true, ..phone.clone() },
            About { number_authorised: true, ..phone.clone() },
            About { purposes: PurposeSet::NONE, ..phone.clone() },
            About { kind: OrgKind::Network, ..phone.clone() },
        ] {
            let mut tx = world.begin(monday()).await;
            let refused = organisations::change(&mut tx, &office(&bart), OrgId(id(CITY)), &about, 2).await;
            assert!(matches!(refused, Err(Error::Refused(Why::Role))), "{about:?}");
        }
        let mut tx = world.begin(monday()).await;
        let other = organisations::change(&mut tx, &office(&bart), OrgId(id(MENTORING)), &city, 1).await;
        assert!(matches!(other, Err(Error::NotFound)));
        let new = organisations::create(&mut tx, &office(&bart), OrgId(id(9)), &city).await;
        assert!(matches!(new, Err(Error::Refused(Why::Role))));
    })
    .await;
}

#[tokio::test]
async fn an_organisation_closes_after_its_people_left() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let mut tx = world.begin(monday()).await;
        let early = organisations::close(&mut tx, &office(&nadia), OrgId(id(MENTORING)), 1, || unreachable!()).await;
        assert!(matches!(early, Err(Error::State("people-left"))));
        opweg_store::people::leaving::leave(&mut tx, &office(&nadia), UserId(id(PIET)), 1, || unreachable!())
            .await
            .unwrap();
        organisations::close(&mut tx, &office(&nadia), OrgId(id(MENTORING)), 1, || unreachable!()).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.begin(monday()).await;
        let nobody =
            users::create(&mut tx, &office(&nadia), &new_user(20, MENTORING, "new@samen.example", "Els", &[])).await;
        assert!(matches!(nobody, Err(Error::State("organisation-closed"))));
    })
    .await;
}

#[tokio::test]
async fn an_account_reads_back_with_its_ways_in() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let sofie = users::get(&mut world.db.look().await.unwrap(), UserId(id(SOFIE))).await.unwrap();
        let made = new_user(SOFIE, CITY, "sofie@stad.example", "Sofie De Wit", &[Role::Worker]);
        assert_eq!((sofie.login, sofie.about, sofie.language), (made.login, made.about, made.language));
        assert_eq!((sofie.org_name.as_str(), sofie.left, sofie.version), ("Stad", None, 1));
        assert_eq!(sofie.ways, users::Ways::default());
        assert!(!sofie.ways.second_factor());
    })
    .await;
}

#[tokio::test]
async fn a_login_is_given_once() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let mut tx = world.begin(monday()).await;
        let again =
            users::create(&mut tx, &office(&nadia), &new_user(20, MENTORING, "sofie@stad.example", "Sofie", &[])).await;
        assert!(matches!(again, Err(Error::Double("login"))));
    })
    .await;
}

#[tokio::test]
async fn administrators_see_and_make_the_people_they_run() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let (nadia, bart) = (world.actor(NADIA).await, world.actor(BART).await);
        let mut tx = world.begin(monday()).await;
        let names = |list: Vec<users::User>| list.into_iter().map(|u| u.about.name).collect::<Vec<_>>();
        let all = users::list(&mut tx, &office(&nadia), None).await.unwrap();
        assert_eq!(names(all), ["Nadia Peeters", "Piet Janssens", "Bart Claes", "Sofie De Wit"]);
        for of in [None, Some(OrgId(id(CITY)))] {
            assert_eq!(names(users::list(&mut tx, &office(&bart), of).await.unwrap()), ["Bart Claes", "Sofie De Wit"]);
        }
        assert!(matches!(users::list(&mut tx, &office(&bart), Some(OrgId(id(OFFICE)))).await, Err(Error::NotFound)));

        users::create(&mut tx, &office(&bart), &new_user(20, CITY, "tom@stad.example", "Tom", &[Role::Worker]))
            .await
            .unwrap();
        let elsewhere =
            users::create(&mut tx, &office(&bart), &new_user(21, OFFICE, "x@netwerk.example", "X", &[])).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)));
        let too_much =
            users::create(&mut tx, &office(&bart), &new_user(22, CITY, "y@stad.example", "Y", &[Role::DataProtection]))
                .await;
        assert!(matches!(too_much, Err(Error::Refused(Why::Role))));
        let colleagues = users::colleagues(&mut tx, OrgId(id(CITY))).await.unwrap();
        assert_eq!(colleagues.iter().map(|c| c.1.as_str()).collect::<Vec<_>>(), ["Bart Claes", "Sofie De Wit", "Tom"]);
    })
    .await;
}

#[tokio::test]
async fn new_roles_count_at_once_and_a_stale_change_is_refused() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let bart = world.actor(BART).await;
        let about = new_user(SOFIE, CITY, "", "Sofie De Wit-Maes", &[Role::Reception]).about;
        let mut tx = world.begin(monday()).await;
        users::change(&mut tx, &office(&bart), UserId(id(SOFIE)), &about, 1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(world.staff(SOFIE).await.roles, RoleSet::of(&[Role::Reception]));
        let mut tx = world.begin(monday()).await;
        let late = users::change(&mut tx, &office(&bart), UserId(id(SOFIE)), &about, 1).await;
        assert!(matches!(late, Err(Error::Stale(2))));
        let foreign = users::change(&mut tx, &office(&bart), UserId(id(PIET)), &about, 1).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn secrecy_needs_the_person_and_the_organisation() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        assert!(world.staff(SOFIE).await.secrecy);
        let mut tx = world.begin(monday()).await;
        let about = users::About { secrecy: false, ..new_user(SOFIE, CITY, "", "Sofie", &[Role::Worker]).about };
        users::change(&mut tx, &office(&nadia), UserId(id(SOFIE)), &about, 1).await.unwrap();
        let open = About { secrecy: false, ..about_organisation(OrgKind::Mentoring, "Samen sterk") };
        organisations::change(&mut tx, &office(&nadia), OrgId(id(MENTORING)), &open, 1).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!world.staff(SOFIE).await.secrecy);
        assert!(!world.staff(PIET).await.secrecy);
        assert!(world.staff(BART).await.secrecy);
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_of_the_network_cannot_go() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let mut tx = world.begin(monday()).await;
        let about = new_user(NADIA, OFFICE, "", "Nadia", &[]).about;
        let lost = users::change(&mut tx, &office(&nadia), UserId(id(NADIA)), &about, 1).await;
        assert!(matches!(lost, Err(Error::State("last-administrator"))));
        let gone =
            opweg_store::people::leaving::leave(&mut tx, &office(&nadia), UserId(id(NADIA)), 1, || unreachable!())
                .await;
        assert!(matches!(gone, Err(Error::State("last-administrator"))));
        users::create(
            &mut tx,
            &office(&nadia),
            &new_user(20, OFFICE, "ann@netwerk.example", "Ann", &[Role::Administrator]),
        )
        .await
        .unwrap();
        users::change(&mut tx, &office(&nadia), UserId(id(NADIA)), &about, 1).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn nobody_gives_themselves_a_role() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let nadia = world.actor(NADIA).await;
        let mut tx = world.begin(monday()).await;
        for more in [Role::DataProtection, Role::Worker, Role::Reception] {
            let about = new_user(NADIA, OFFICE, "", "Nadia", &[Role::Administrator, Role::Coordinator, more]).about;
            let own = users::change(&mut tx, &office(&nadia), UserId(id(NADIA)), &about, 1).await;
            assert!(matches!(own, Err(Error::State("own-roles"))), "{more:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn people_set_their_own_name_and_language() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let sofie = world.staff(SOFIE).await;
        let own =
            OwnSettings { name: "Fie".into(), phone: "03 000 00 56".into(), language: "fr".into(), shortcuts: false };
        let mut tx = world.begin(later(monday(), 5)).await;
        own::change(&mut tx, &sofie, &own, 1).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.begin(later(monday(), 6)).await;
        assert!(matches!(own::change(&mut tx, &sofie, &own, 1).await, Err(Error::Stale(2))));
        let read = users::get(&mut tx, sofie.user).await.unwrap();
        assert_eq!((read.about.name.as_str(), read.language.as_str(), read.shortcuts), ("Fie", "fr", false));
        assert_eq!(read.about.roles, RoleSet::of(&[Role::Worker]));
    })
    .await;
}
