//! A mandate of two years is renewed before it ends, and opens no more than it did.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use opweg_access::{Action, Actor, Basis, Grant};
use opweg_model::{GrantId, Purpose, Tier};
use opweg_store::file::mandates::{RENEW_DAYS, renew};
use opweg_store::file::register::MANDATE_DAYS;
use opweg_store::path::tasks::{self, what};
use opweg_store::{Error, Result, door, upkeep};

const DAY: i64 = 86_400;

/// The live grant of a basis, some days after the file was made.
async fn live(way: &Way, basis: Basis, days: i64) -> Option<Grant> {
    let standing = door::standing(&mut way.db.look().await.unwrap(), way.file).await.unwrap().unwrap();
    standing.grants.into_iter().find(|g| g.basis == basis && g.is_live(later(monday(), days * DAY + 60)))
}

async fn renews(way: &Way, who: &Actor, grant: GrantId, days: i64) -> Result<()> {
    let at = later(monday(), days * DAY + 60);
    let (mut tx, permit) = door::open(&way.db, who, Action::Coordinate, way.file, Purpose::Guidance, at).await?;
    renew(&mut tx, &permit, grant, GrantId(way.ids.next())).await?;
    tx.commit().await
}

#[tokio::test]
async fn a_mandate_is_renewed_before_its_end_and_the_file_stays_open() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let first = live(&way, Basis::Mandate, 1).await.unwrap();
        let early = renews(&way, &way.lead, first.id, 1).await;
        assert!(matches!(early, Err(Error::State("mandate-not-yours"))), "{early:?}");
        // The lead is warned, and what they do about it is done with one press.
        let day = MANDATE_DAYS - RENEW_DAYS + 61;
        let at = later(monday(), day * DAY);
        let soon = later(at, 30 * DAY);
        assert_eq!(upkeep::warn_of_endings(&way.db, soon, "2030-01-01".parse().unwrap(), at).await.unwrap(), 1);
        renews(&way, &way.lead, first.id, day).await.unwrap();
        let again = renews(&way, &way.lead, first.id, day).await;
        assert!(matches!(again, Err(Error::NotFound)), "once: {again:?}");
        let second = live(&way, Basis::Mandate, day).await.unwrap();
        assert_eq!((second.tiers, second.purposes, second.acts), (first.tiers, first.purposes, first.acts));
        assert!(
            live(&way, Basis::Mandate, MANDATE_DAYS + 1).await.is_some(),
            "it goes on after the first would have ended"
        );
        let mut tx = way.db.begin(later(at, 120)).await.unwrap();
        let open = tasks::open_for(&mut tx, &way.lead, &[Purpose::Guidance], 50).await.unwrap();
        assert!(open.iter().all(|t| t.said.what != what::GRANT_ENDS), "nothing is left to do about it");
    })
    .await;
}

#[tokio::test]
async fn nobody_renews_what_the_client_agreed_to_or_the_mandate_of_others() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let (mandate, agreed) =
            (live(&way, Basis::Mandate, 1).await.unwrap(), live(&way, Basis::Agreement, 1).await.unwrap());
        let theirs = renews(&way, &way.lead, agreed.id, 290).await;
        assert!(matches!(theirs, Err(Error::State("mandate-not-yours"))), "the client is asked again: {theirs:?}");
        let other = renews(&way, &way.vdab, mandate.id, 290).await;
        assert!(matches!(other, Err(Error::Refused(_))), "{other:?}");
    })
    .await;
}
