//! Two referrals in every file: one to a partner, one to a service outside the network; with words of their own in the
//! letter and in what was said about it, for nobody but the two sides.

use super::super::world::{AWAY, Planted, Planting, Probe};
use super::run;
use crate::harness::{CITY, SOFIE, id, now};
use opweg_access::Item;
use opweg_model::fact::{Answer, FactKind, Value};
use opweg_model::tier::Secrecy;
use opweg_model::{FactId, OrgId, Tier, UserId};
use opweg_store::Tx;
use opweg_store::referral::letter::Line;
use uuid::Uuid;

impl Planting {
    pub(super) async fn referrals(&mut self, tx: &mut Tx, p: &Planted) {
        self.referral(tx, p, p.referral, Some(AWAY)).await;
        self.referral(tx, p, p.outside, None).await;
    }

    async fn referral(&mut self, tx: &mut Tx, p: &Planted, referral: Uuid, to: Option<u128>) {
        let letter = Probe::Item(Item {
            id: Some(FactId(referral)),
            tier: Tier::Letter,
            section: None,
            secrecy: Secrecy::Open,
            org: OrgId(id(CITY)),
            author: UserId(id(SOFIE)),
        });
        let (question, line, said) = (
            self.word("question of a letter", letter),
            self.word("line of a letter", letter),
            self.word("words about a referral", letter),
        );
        let lines =
            vec![Line::Fact { kind: FactKind::WantedJob, answer: Answer::Value(Value::Text(line)), as_of: None }];
        run(
            tx,
            "INSERT INTO referral (id, file_id, from_org, from_user, to_org, to_user, to_name, to_address, offer_id, step_id,
                                   parent_id, question, urgency, items, tiers, purposes, agreed_channel, agreed_until, warm,
                                   talk_id, handed_over_at, stage, outcome, decline, told, due_day, grant_id, created_at,
                                   stage_at, ended_at, version)
             VALUES ($1, $2, $3, $4, $5, NULL, $6, NULL, NULL, NULL, NULL, $7, 'usual', $8, 6, 1, 'spoken', '2027-05-01', TRUE,
                     NULL, NULL, 'asked', NULL, NULL, '', '2026-11-20', NULL, $9, $9, NULL, 1)",
            &[
                referral.into(),
                p.id.0.into(),
                id(CITY).into(),
                id(SOFIE).into(),
                to.map(id).into(),
                if to.is_some() { "" } else { "Buurthuis" }.into(),
                question.into(),
                serde_json::to_string(&lines).unwrap().into(),
                now().into(),
            ],
        )
        .await;
        run(
            tx,
            "INSERT INTO referral_event (id, referral_id, file_id, event, word, said, channel, by_user, by_org, at)
             VALUES ($1, $2, $3, 'ask', NULL, $4, '', $5, $6, $7)",
            &[
                self.id().into(),
                referral.into(),
                p.id.0.into(),
                said.into(),
                id(SOFIE).into(),
                id(CITY).into(),
                now().into(),
            ],
        )
        .await;
    }
}
