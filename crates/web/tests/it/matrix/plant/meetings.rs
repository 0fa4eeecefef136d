//! Who comes to the planted appointment besides: whoever goes along, and an interpreter that was asked.

use super::super::world::{Planted, Planting, Probe};
use super::run;
use crate::harness::{BART, CITY, SOFIE, id, now};
use opweg_store::Tx;

impl Planting {
    pub(super) async fn besides(&mut self, tx: &mut Tx, p: &Planted, contact: Probe) {
        let (company, agency) =
            (self.own_word("who goes along", contact), self.word("who was asked for the interpreter", contact));
        run(tx, "UPDATE appointment SET company = $2 WHERE id = $1", &[p.appointment.into(), company.into()]).await;
        run(
            tx,
            "INSERT INTO interpreter_booking (id, appointment_id, file_id, language, mode, agency, state, reason, asked_at,
                                              author_id, org_id, version)
             VALUES ($1, $1, $2, 'ar', 'spot', $3, 'asked', '', $4, $5, $6, 1)",
            &[
                p.appointment.into(), p.id.0.into(), agency.into(), now().into(), id(SOFIE).into(), id(CITY).into(),
            ],
        )
        .await;
        run(
            tx,
            "INSERT INTO appointment_guest (appointment_id, file_id, user_id, org_id) VALUES ($1, $2, $3, $4)",
            &[p.appointment.into(), p.id.0.into(), id(BART).into(), id(CITY).into()],
        )
        .await;
    }
}
