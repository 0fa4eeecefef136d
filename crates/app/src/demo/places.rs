//! Clients of the demonstration who wait for a place in an offer, are offered one, come to it week after week, or left it.

use super::chance::Chance;
use super::offers::Made;
use super::story::{Client, Stage};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use opweg_access::{Action, Permit};
use opweg_model::offer::{NoFit, OfferKind, Presence};
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::{StepResult, StopReason};
use opweg_model::{OfferSessionId, RequestId, TaskId, brussels};
use opweg_store::offers::moves::Move;
use opweg_store::offers::presence::{self, Mark, Way};
use opweg_store::offers::requests::{self, Wanted};
use opweg_store::path::steps;
use opweg_store::{Error, Result, Tx};

/// The kind of place a step waits for.
const fn wanted_for(step: StepKind) -> Option<OfferKind> {
    match step {
        StepKind::DutchLessons => Some(OfferKind::Nt2),
        StepKind::Literacy => Some(OfferKind::Literacy),
        StepKind::SocialOrientation => Some(OfferKind::SocialOrientation),
        StepKind::Training => Some(OfferKind::Training),
        StepKind::WorkAndLearn => Some(OfferKind::Art60),
        StepKind::Volunteering => Some(OfferKind::Volunteering),
        StepKind::ChildCare => Some(OfferKind::ChildCare),
        StepKind::PractiseDutch => Some(OfferKind::Practice),
        _ => None,
    }
}

/// Clients ask for a place for a step of their path: some wait, some are offered one, some came for weeks already, some
/// finished or left.
///
/// # Errors
/// What the store says.
pub async fn make(stage: &Stage<'_>, chance: &mut Chance, made: &[Made], clients: &[Client]) -> Result<()> {
    for client in clients.iter().filter(|c| c.days > 20 && c.end == 0) {
        let mut tx = stage.at(stage.calendar.ago(0, 460)).await?;
        let permit = stage.ask(&mut tx, &client.lead, Action::See, client).await?;
        let all = steps::list(&mut tx, &permit).await?;
        tx.commit().await?;
        let open = |s: &&steps::Step| matches!(s.state, StepState::Planned | StepState::Running | StepState::Stuck);
        let step = all.iter().filter(open).find(|s| wanted_for(s.plan.kind).is_some());
        let Some((step, kind)) = step.and_then(|s| Some((s, wanted_for(s.plan.kind)?))) else { continue };
        let offers: Vec<&Made> = made.iter().filter(|m| m.kind == kind).collect();
        let Some(offer) = chance.pick(&offers) else { continue };
        place(stage, chance, offer, client, step).await?;
    }
    Ok(())
}

/// A request on its way.
struct Asked<'a> {
    permit: &'a Permit,
    id: RequestId,
    version: i64,
    /// The day it was asked for, and the day of writing.
    day: Date,
    today: Date,
}

async fn place(
    stage: &Stage<'_>,
    chance: &mut Chance,
    offer: &Made,
    client: &Client,
    step: &steps::Step,
) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(0, 465)).await?;
    let permit = &stage.ask(&mut tx, &client.lead, Action::Add, client).await?;
    // Written down on the last working day: nothing of it lies behind that day.
    let (at, today) = (tx.now(), brussels::day(tx.now()));
    let (id, asked) = (RequestId(chance.id(at)), chance.between(5, client.days - 14));
    let day = today.saturating_sub(asked.days());
    let waits = step.state != StepState::Running;
    let wanted = Wanted {
        kind: offer.kind,
        level: offer.level,
        offer: chance.likely(70).then_some(offer.id),
        step: waits.then_some(step.id),
        day,
    };
    requests::ask(&mut tx, permit, id, &wanted).await?;
    let mut asked = Asked { permit, id, version: 1, day, today };
    let sessions = |begun: bool| offer.sessions.iter().find(|(_, first)| (*first < today) == begun).copied();
    match (waits, sessions(true), sessions(false)) {
        (false, Some(session), _) => asked.comes(&mut tx, chance, session).await?,
        (true, _, Some((session, _))) if chance.likely(25) => {
            asked.go(&mut tx, chance, Move::Offer(session), today).await.or_else(full)?;
        }
        _ if chance.likely(25) => {
            let why = chance.pick(&[NoFit::ChildCare, NoFit::Hours, NoFit::Full, NoFit::TooFar]).copied();
            requests::say_no_fit(&mut tx, permit, id, 1, why).await?;
        }
        _ if chance.likely(10) => asked.go(&mut tx, chance, Move::Withdraw(StopReason::Moved), today).await?,
        _ => {}
    }
    tx.commit().await
}

/// Nobody gets a seat that is not there: then they go on waiting.
fn full(error: Error) -> Result<()> {
    if matches!(error, Error::State("place-full")) { Ok(()) } else { Err(error) }
}

impl Asked<'_> {
    async fn go(&mut self, tx: &mut Tx, chance: &mut Chance, happens: Move, day: Date) -> Result<()> {
        let task = TaskId(chance.id(tx.now()));
        requests::go(tx, self.permit, self.id, self.version, happens, day, task).await?;
        self.version += 1;
        Ok(())
    }

    /// The client gets a seat, comes, and sometimes is done with it or leaves.
    async fn comes(
        &mut self,
        tx: &mut Tx,
        chance: &mut Chance,
        (session, first): (OfferSessionId, Date),
    ) -> Result<()> {
        let start = first.max(self.day);
        if let Err(error) = self.go(tx, chance, Move::Enrol(Some(session)), start).await {
            return full(error);
        }
        self.go(tx, chance, Move::Start, start).await?;
        self.present(tx, chance, start).await?;
        match chance.below(10) {
            0 | 1 => self.go(tx, chance, Move::Finish(StepResult::Certificate), self.today).await,
            2 => self.go(tx, chance, Move::Stop(StopReason::ChildCare), self.today).await,
            _ => Ok(()),
        }
    }

    /// Who came in the last weeks, twice a week.
    async fn present(&self, tx: &mut Tx, chance: &mut Chance, start: Date) -> Result<()> {
        let mut day = start.max(self.today.saturating_sub(28.days()));
        while day <= self.today {
            if matches!(day.weekday(), Weekday::Tuesday | Weekday::Thursday) {
                let came = match chance.below(10) {
                    0 => Presence::Absent,
                    1 => Presence::Excused,
                    _ => Presence::Present,
                };
                let mark = Mark { request: self.id, day, was: None, now: Some(came) };
                presence::mark(tx, self.permit, mark, Way::Hand).await?;
            }
            day = day.saturating_add(1.day());
        }
        Ok(())
    }
}

/// In short: a client waits for a course of Dutch.
///
/// # Errors
/// What the store says.
pub async fn waits(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
    let permit = stage.ask(tx, &client.lead, Action::Add, client).await?;
    let id = RequestId(chance.id(tx.now()));
    let day = brussels::day(tx.now());
    let wanted = Wanted { kind: OfferKind::Nt2, level: None, offer: None, step: None, day };
    requests::ask(tx, &permit, id, &wanted).await
}
