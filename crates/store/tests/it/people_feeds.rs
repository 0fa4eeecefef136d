//! The secret address of an agenda: one at a time, gone with its holder.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use opweg_access::{Actor, Staff};
use opweg_model::TaskId;
use opweg_store::people::feeds::{make, of_user, open, stop};
use opweg_store::people::{Administrator, leaving};

fn staff(who: &Actor) -> &Staff {
    let Actor::Staff(staff) = who else { panic!("{who:?}") };
    staff
}

#[tokio::test]
async fn an_address_opens_until_another_is_made_it_is_stopped_or_its_holder_leaves() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let karim = staff(&way.vdab);
        let made = async |hash: &[u8]| {
            let mut tx = way.db.begin(monday()).await.unwrap();
            make(&mut tx, karim, way.ids.next(), hash).await.unwrap();
            tx.commit().await.unwrap();
        };
        let opens = async |hash: &[u8]| {
            let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
            let found = open(&mut tx, hash).await.unwrap();
            if found.is_some() {
                tx.commit().await.unwrap();
            }
            found.map(|staff| staff.user)
        };
        let used = async || {
            let feed = of_user(&mut way.db.look().await.unwrap(), karim.user).await.unwrap();
            feed.map(|f| f.used)
        };
        assert_eq!(used().await, None);
        made(b"first").await;
        assert_eq!(used().await, Some(None));
        assert_eq!(opens(b"first").await, Some(karim.user));
        assert_eq!(used().await, Some(Some(later(monday(), 60))));
        made(b"second").await;
        assert_eq!((opens(b"first").await, opens(b"second").await), (None, Some(karim.user)));
        let mut tx = way.db.begin(monday()).await.unwrap();
        stop(&mut tx, karim).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((opens(b"second").await, used().await), (None, None));
        made(b"third").await;
        let mut tx = way.db.begin(monday()).await.unwrap();
        let office = Administrator::of(&Actor::System).unwrap();
        leaving::leave(&mut tx, &office, karim.user, 1, || TaskId(way.ids.next())).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((opens(b"third").await, used().await), (None, None));
    })
    .await;
}
