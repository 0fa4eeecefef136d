//! What waits for somebody as two numbers: who wants to know, what counts, and that nobody is told twice.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys};
use jiff::civil::date;
use opweg_access::{Actor, Staff};
use opweg_model::{FileId, Purpose, Tier};
use opweg_store::outbox::{NewMessage, Via};
use opweg_store::path::tasks::{NewTask, add, what};
use opweg_store::people::digest::{Digest, Waiting, identity, of_org, of_user, put, readers, set_own, waiting};
use opweg_store::{args, log};

fn staff(who: &Actor) -> &Staff {
    let Actor::Staff(staff) = who else { panic!("{who:?}") };
    staff
}

async fn task(way: &Way, who: &Staff, file: Option<FileId>, due: jiff::civil::Date) {
    let mut tx = way.db.begin(monday()).await.unwrap();
    let task = NewTask {
        id: way.task(),
        file: None,
        for_user: Some(who.user),
        for_org: who.org,
        what: what::OWN.into(),
        detail: "Bel Amina".into(),
        due: Some(due),
    };
    add(&mut tx, &Actor::Staff(who.clone()), &task).await.unwrap();
    tx.run("UPDATE task SET file_id = $2 WHERE id = $1", args![task.id, file]).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn only_what_is_open_to_somebody_counts() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (karim, today) = (staff(&way.vdab), date(2026, 1, 5));
        for (file, due) in [(None, today), (None, date(2026, 1, 4)), (Some(way.file), date(2026, 1, 2))] {
            task(&way, karim, file, due).await;
        }
        let counted = async || {
            let mut conn = way.db.look().await.unwrap();
            waiting(&mut conn, karim, &[Purpose::Guidance], today, later(monday(), 60)).await.unwrap()
        };
        assert_eq!(counted().await, Waiting { open: 2, late: 1 });
        way.agree(&way.vdab, &[Tier::Contact]).await;
        assert_eq!(counted().await, Waiting { open: 3, late: 2 });
        let of_all = of_org(&mut way.db.look().await.unwrap(), karim.org, today).await.unwrap();
        assert_eq!(of_all, [(what::OWN.to_owned(), Waiting { open: 3, late: 2 })]);
    })
    .await;
}

#[tokio::test]
async fn who_wants_it_is_told_once_a_day_or_on_mondays() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (karim, sofie) = (staff(&way.vdab), staff(&way.lead));
        let told = async |day| {
            let all = readers(&mut way.db.look().await.unwrap(), day).await.unwrap();
            all.into_iter().map(|r| r.to).collect::<Vec<_>>()
        };
        let wants = async |who: &Staff, often| {
            let mut tx = way.db.begin(monday()).await.unwrap();
            set_own(&mut tx, who, often).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(of_user(&mut way.db.look().await.unwrap(), who.user).await.unwrap(), often);
        };
        let (mon, tue) = (date(2026, 1, 5), date(2026, 1, 6));
        assert!(told(mon).await.is_empty(), "nobody who did not ask for it");
        wants(karim, Digest::Daily).await;
        wants(sofie, Digest::Weekly).await;
        assert_eq!(told(mon).await, ["sofie@example.org", "karim@example.org"]);
        assert_eq!(told(tue).await, ["karim@example.org"]);
        wants(sofie, Digest::None).await;
        assert_eq!(told(mon).await, ["karim@example.org"]);
        let message = |day| NewMessage {
            id: identity(&keys(), karim.user, day),
            about: None,
            via: Via::Email,
            to: "karim@example.org".into(),
            subject: "Op weg".into(),
            body: "2".into(),
            at: monday(),
        };
        let sent = async |day| put(&way.db, &keys(), karim, &message(day), monday()).await.unwrap();
        assert_eq!((sent(mon).await, sent(mon).await, sent(tue).await), (true, false, true));
        assert!(log::verify(&way.db, &keys().for_seals(), |_| {}).await.unwrap().is_ok());
    })
    .await;
}
