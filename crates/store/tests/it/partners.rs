//! The pages of partners, their news, and what people say of their own work.

use crate::harness::{for_each_engine, later, monday};
use crate::offers_world::School;
use crate::path_world::{Way, noted};
use jiff::civil::date;
use opweg_access::Actor;
use opweg_store::partners::pages::{self, About};
use opweg_store::partners::workers::{self, Skills};
use opweg_store::partners::{Keeper, news};
use opweg_store::{Db, Error, args};

async fn unread(db: &Db, who: &Actor) -> Vec<(String, bool)> {
    let mut tx = db.begin_reading(monday()).await.unwrap();
    let list = news::list(&mut tx, who, 20).await.unwrap();
    tx.commit().await.unwrap();
    list.into_iter().map(|n| (n.title, n.read)).collect()
}

#[tokio::test]
async fn a_page_is_written_once_and_then_changed_by_whoever_saw_it_last() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let org = way.vdab.org().unwrap();
        let keeper = Keeper::of(&way.vdab, org).unwrap();
        let page =
            About { about: "Wij helpen naar werk.".into(), reviewed: Some(date(2026, 6, 1)), ..About::default() };
        let mut tx = way.db.begin(monday()).await.unwrap();
        pages::write(&mut tx, &keeper, &page, 0).await.unwrap();
        let twice = pages::write(&mut tx, &keeper, &About::default(), 0).await;
        assert!(matches!(twice, Err(Error::Stale(1))), "{twice:?}");
        pages::write(&mut tx, &keeper, &About { hours: "9-12".into(), ..page.clone() }, 1).await.unwrap();
        let stale = pages::write(&mut tx, &keeper, &page, 1).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        tx.commit().await.unwrap();
        let mut tx = way.db.begin_reading(monday()).await.unwrap();
        let there = pages::one(&mut tx, &way.stranger, org).await.unwrap();
        let all = pages::list(&mut tx, &way.stranger).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(there.version, 2);
        let about = there.about.unwrap();
        assert_eq!((about.about.as_str(), about.hours.as_str()), ("Wij helpen naar werk.", "9-12"));
        assert!(about.is_overdue(date(2026, 6, 2)) && !about.is_overdue(date(2026, 6, 1)));
        assert_eq!(all.iter().filter(|p| p.about.is_some()).count(), 1);
        assert_eq!(all.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn news_is_unread_until_the_reader_says_so_and_is_gone_when_it_is_taken_back() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let keeper = Keeper::of(&way.vdab, way.vdab.org().unwrap()).unwrap();
        let (old, new) = (way.ids.next(), way.ids.next());
        let mut tx = way.db.begin(monday()).await.unwrap();
        news::tell(&mut tx, &keeper, old, "Verhuisd", "Wij zitten nu aan de Kaai.").await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
        news::tell(&mut tx, &keeper, new, "Nieuwe groep", "").await.unwrap();
        let empty = news::tell(&mut tx, &keeper, way.ids.next(), "  ", "x").await;
        assert!(matches!(empty, Err(Error::State(_))), "{empty:?}");
        tx.commit().await.unwrap();
        let word = |title: &str, read| (title.to_owned(), read);
        assert_eq!(unread(&way.db, &way.lead).await, [word("Nieuwe groep", false), word("Verhuisd", false)]);
        assert_eq!(unread(&way.db, &way.vdab).await, [word("Nieuwe groep", true), word("Verhuisd", true)]);
        let mut tx = way.db.begin(monday()).await.unwrap();
        news::mark_read(&mut tx, &way.lead, new).await.unwrap();
        news::mark_read(&mut tx, &way.lead, new).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(unread(&way.db, &way.lead).await, [word("Verhuisd", false), word("Nieuwe groep", true)]);
        let other = Keeper::of(&way.lead, way.lead.org().unwrap()).unwrap();
        let mut tx = way.db.begin(monday()).await.unwrap();
        assert!(matches!(news::withdraw(&mut tx, &other, old).await, Err(Error::NotFound)));
        news::withdraw(&mut tx, &keeper, old).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(unread(&way.db, &way.lead).await, [word("Nieuwe groep", true)]);
    })
    .await;
}

#[tokio::test]
async fn people_write_their_own_skills_and_are_found_for_a_client_with_their_load() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let Actor::Staff(staff) = &way.lead else { panic!("no staff") };
        let skills =
            Skills { speaks: vec!["ar".into(), "fr".into()], expertise: vec!["housing".into()], capacity: Some(40) };
        let mut tx = way.db.begin(monday()).await.unwrap();
        workers::set_own(&mut tx, staff, &skills, 1).await.unwrap();
        let stale = workers::set_own(&mut tx, staff, &skills, 1).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        tx.commit().await.unwrap();
        let mut conn = way.db.look().await.unwrap();
        assert_eq!(workers::of(&mut conn, staff.user).await.unwrap(), skills);
        assert_eq!(workers::languages(&mut conn, staff.org).await.unwrap(), ["ar", "fr"]);
        drop(conn);
        let (mut tx, permit) = way.see(&way.lead).await;
        let found = workers::for_file(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        // Only the city is on the team.
        assert_eq!(found.iter().map(|c| (c.name.as_str(), c.load)).collect::<Vec<_>>(), [("Sofie", 1)]);
        assert_eq!(found[0].skills, skills);
    })
    .await;
}

#[tokio::test]
async fn a_restricted_file_shows_in_no_number_of_a_colleague() {
    for_each_engine(async |db| {
        let school = School::new(db, 1).await;
        let way = &school.way;
        let hidden = school.client(7, "Noor").await;
        let load = async || {
            let (mut tx, permit) = way.see(&way.lead).await;
            let found = workers::for_file(&mut tx, &permit).await.unwrap();
            tx.commit().await.unwrap();
            found[0].load
        };
        assert_eq!(load().await, 2);
        let mut tx = way.db.begin(monday()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![hidden, true]).await.unwrap();
        noted(tx).await;
        assert_eq!(load().await, 1);
    })
    .await;
}
