//! The talk of three that is planned, on the page of its referral: when and with whom, whether it took place, or another
//! moment.

use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use opweg_access::Permit;
use opweg_model::Tier;
use opweg_store::Tx;
use opweg_store::path::appointments::{self, AppointmentState};
use opweg_store::path::guests;
use opweg_store::people::users;
use opweg_store::referral::Referral;

/// A talk of three as its two sides see it.
pub struct Planned {
    /// Its address; what is done with it lies beneath.
    pub(super) href: String,
    pub(super) version: String,
    pub(super) when: String,
    pub(super) place: String,
    pub(super) with: String,
    /// It began: one can say whether it took place.
    pub(super) began: bool,
}

impl Planned {
    /// The talk of a referral that waits for it, while it is planned and the contact card is open.
    pub(super) async fn read(ctx: &Ctx, tx: &mut Tx, permit: &Permit, one: &Referral) -> Result<Option<Self>, Problem> {
        let Some(id) = one.talk.filter(|_| one.waits_for_talk() && permit.opens(Tier::Contact)) else {
            return Ok(None);
        };
        let there = appointments::one(tx, permit, id).await?;
        if there.state != AppointmentState::Planned {
            return Ok(None);
        }
        let mut with = Vec::new();
        if let Some(who) = there.plan.who {
            with.push(users::name_of(tx, who).await?);
        }
        let come = guests::of_file(tx, permit).await?.remove(&id).unwrap_or_default();
        with.extend(come.into_iter().filter(|g| g.open).map(|g| g.name));
        Ok(Some(Self {
            href: format!("/clients/{}/appointments/{id}", one.file),
            version: there.version.to_string(),
            when: when(ctx.me.lang, there.plan.starts),
            place: there.plan.where_text.clone(),
            with: opweg_lang::numbers::list_and(ctx.me.lang, &with),
            began: there.plan.starts <= ctx.now,
        }))
    }
}
