//! A school with a course, and for every client a place that is asked for: lists of the school name nobody whose file is
//! closed to it.

use super::super::rows::offers::{OFFER, SESSION};
use super::super::world::{AWAY, Planted, Planting};
use super::run;
use crate::harness::{CITY, SOFIE, id, now};
use opweg_store::Tx;
use opweg_store::log::{Act, Entry};

impl Planting {
    /// The course, once.
    pub(in super::super) async fn school(&self) {
        let mut tx = self.test.house.db.begin(now()).await.unwrap();
        run(
            &mut tx,
            "INSERT INTO offer (id, org_id, kind, title, about, language, place, postcode, features, statuses, state, created_at, version)
             VALUES ($1, $2, 'nt2', 'NT2', '', 'nl', '', '2060', 0, '', 'open', $3, 1)",
            &[id(OFFER).into(), id(AWAY).into(), now().into()],
        )
        .await;
        run(
            &mut tx,
            "INSERT INTO offer_session (id, offer_id, from_day, until_day, slots, seats, place, state, version)
             VALUES ($1, $2, '2026-10-01', '2027-06-30', '[]', 50, '', 'open', 1)",
            &[id(SESSION).into(), id(OFFER).into()],
        )
        .await;
        tx.note(Entry::of_actor(&opweg_access::Actor::System, Act::Add, "test", ""));
        tx.commit().await.unwrap();
    }

    pub(super) async fn place(&self, tx: &mut Tx, p: &Planted) {
        run(
            tx,
            "INSERT INTO place_request (id, file_id, kind, level, offer_id, state, requested_day, author_id, org_id, at, version)
             VALUES ($1, $2, 'nt2', NULL, $3, 'waiting', '2026-11-01', $4, $5, $6, 1)",
            &[
                p.place.into(), p.id.0.into(), id(OFFER).into(), id(SOFIE).into(), id(CITY).into(), now().into(),
            ],
        )
        .await;
    }
}
