//! Words of the trajectory, the plan and what the client says of it, to be found by nobody to whom the path is closed.

use super::super::world::{Planted, Planting, Probe};
use super::run;
use crate::harness::{CITY, SOFIE, id, now};
use opweg_access::Item;
use opweg_model::tier::Secrecy;
use opweg_model::{OrgId, Tier, UserId};
use opweg_store::Tx;

impl Planting {
    pub(super) async fn trajectory(&mut self, tx: &mut Tx, p: &Planted) {
        let path = Probe::Item(Item {
            id: None,
            tier: Tier::Path,
            section: None,
            secrecy: Secrecy::Open,
            org: OrgId(id(CITY)),
            author: UserId(id(SOFIE)),
        });
        let (job, why, advice) =
            (self.word("target job", path), self.word("why this target", path), self.word("advice", path));
        run(
            tx,
            "INSERT INTO trajectory (file_id, kind, timing, coupling, target_job, target_level, target_why, advice, author_id, org_id, at, version)
             VALUES ($1, 'integrated', 'overlapping', 'tuned', $2, NULL, $3, $4, $5, $6, $7, 1)",
            &[
                p.id.0.into(), job.into(), why.into(), advice.into(), id(SOFIE).into(), id(CITY).into(), now().into(),
            ],
        )
        .await;
        let wish = self.word("a step the client wishes", path);
        run(
            tx,
            "INSERT INTO step_wish (id, file_id, kind, said, channel, by_user, by_org, at, state, answer, decided_by, decided_at, step_id, version)
             VALUES ($1, $2, 'volunteering', $3, 'staff', NULL, NULL, $4, 'open', '', NULL, NULL, NULL, 1)",
            &[p.wish.into(), p.id.0.into(), wish.into(), now().into()],
        )
        .await;
        let no = self.word("why the client refuses a step", path);
        run(
            tx,
            "INSERT INTO step_answer (id, step_id, file_id, answer, stop_reason, remark, channel, by_user, at)
             VALUES ($1, $2, $3, 'refused', NULL, $4, 'staff', NULL, $5)",
            &[self.id().into(), p.step.into(), p.id.0.into(), no.into(), now().into()],
        )
        .await;
        let why = serde_json::json!({ "kind": self.word("why a screening was decided otherwise", path) });
        run(
            tx,
            "INSERT INTO screening (id, file_id, instrument, instrument_version, state, answers, proposal, kind, distance, civic, why,
                                    author_id, org_id, started_at, decided_at, version)
             VALUES ($1, $2, 'activation', 1, 'decided', '{}', '{}', 'linear', 'far', 'standard', $3, $4, $5, $6, $6, 1)",
            &[p.screening.into(), p.id.0.into(), why.to_string().into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
        run(
            tx,
            "INSERT INTO precondition (file_id, what, state, need, owner_user, owner_org, due_day, screening_id, author_id, org_id, at, version)
             VALUES ($1, 'debt', 'open', NULL, NULL, NULL, NULL, $2, $3, $4, $5, 1)",
            &[p.id.0.into(), p.screening.into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
        let remark = self.word("remark on the plan", path);
        run(
            tx,
            "INSERT INTO plan_version (file_id, number, body, reason, by_user, by_org, at) VALUES ($1, 1, '[]', '', $2, $3, $4)",
            &[p.id.0.into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
        run(
            tx,
            "INSERT INTO plan_party (file_id, number, party, asked, mark, remark, channel, by_user, at)
             VALUES ($1, 1, $2, TRUE, 'remark', $3, 'staff', $4, $5)",
            &[p.id.0.into(), id(CITY).into(), remark.into(), id(SOFIE).into(), now().into()],
        )
        .await;
    }
}
