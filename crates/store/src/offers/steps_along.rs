//! The step of the path that a place is part of: it goes along with the place, through the rules of the plan.

use super::kept;
use super::moves::Move;
use super::requests::Request;
use super::sessions::{self, Session};
use crate::path::step_history::{self, Move as StepMove};
use crate::path::steps::{self, StepPlan};
use crate::{Result, Tx};
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::OfferSessionId;
use opweg_model::step::StepState;
use opweg_model::trajectory::{StepResult, StopReason};

/// Brings the step along: a place that is taken gives it the days of its session, one that begins sets it going, one that
/// ends ends it. A step that is over, or stands there already, stays as it is: somebody said so by hand.
pub(super) async fn follow(
    tx: &mut Tx,
    permit: &Permit,
    request: &Request,
    happens: Move,
    day: Date,
    place: Option<OfferSessionId>,
) -> Result<()> {
    let Some(id) = request.wanted.step else { return Ok(()) };
    let Some(to) = happens.step() else { return Ok(()) };
    let Some(mut step) = steps::find(tx, permit.file(), id).await? else { return Ok(()) };
    if matches!(step.state, StepState::Done | StepState::Stopped) {
        return Ok(());
    }
    if let Some(session) = place.filter(|_| matches!(happens, Move::Enrol(_))) {
        let session = sessions::get(tx, session).await?;
        let plan = planned(tx, &step.plan, &session).await?;
        if plan != step.plan {
            step_history::change(tx, permit, id, step.version, plan).await?;
            step.version += 1;
        }
    }
    // Taking a place does not stop what runs already: only a step that was stuck waits for its first day now.
    let stands = step.state == to || (to == StepState::Planned && step.state != StepState::Stuck);
    if stands {
        return Ok(());
    }
    let (result, stop) = told(happens);
    let moved = StepMove { day: Some(day), result, stop, ..StepMove::to(to, "") };
    step_history::go(tx, permit, id, step.version, moved).await
}

const fn told(happens: Move) -> (Option<StepResult>, Option<StopReason>) {
    match happens {
        Move::Finish(result) => (Some(result), None),
        Move::Stop(reason) => (None, Some(reason)),
        _ => (None, None),
    }
}

/// What is agreed about a step once there is a place for it. What people wrote themselves stays.
async fn planned(tx: &mut Tx, old: &StepPlan, session: &Session) -> Result<StepPlan> {
    let Some(offer) = kept::find(tx, session.offer).await? else { return Ok(old.clone()) };
    let place = if session.plan.place.is_empty() { offer.about.place } else { session.plan.place.clone() };
    Ok(StepPlan {
        from: Some(session.plan.when.from),
        until: Some(session.plan.when.until),
        provider: Some(offer.org),
        offer: if offer.about.kind.serves(old.kind) { Some(offer.id) } else { old.offer },
        hours_week: offer.about.hours_week.or(old.hours_week),
        cost: offer.about.cost.or(old.cost),
        payer: offer.about.payer.or(old.payer),
        where_text: if old.where_text.is_empty() { place } else { old.where_text.clone() },
        ..old.clone()
    })
}
