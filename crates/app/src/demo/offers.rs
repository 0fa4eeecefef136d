//! What the organisations of the demonstration offer and tell each other, how their people work, and clients who wait for
//! a place or have one.

use super::chance::Chance;
use super::content::{News, Offered, PartnerText, Sitting};
use super::network::Colleague;
use super::story::{Client, Stage};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_model::fact::Cefr;
use opweg_model::offer::{NoFit, OfferKind, Slot, Timetable};
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::StopReason;
use opweg_model::{OfferId, OfferSessionId, RequestId, Role, TaskId, brussels};
use opweg_store::offers::kept::{self, About};
use opweg_store::offers::moves::Move;
use opweg_store::offers::requests::{self, Wanted};
use opweg_store::offers::sessions::{self, Plan};
use opweg_store::partners::workers::{self, EXPERTISE, Skills};
use opweg_store::partners::{Keeper, news, pages};
use opweg_store::path::steps;
use opweg_store::people::users;
use opweg_store::{Error, Result, Tx};

/// An offer as it was made, with its sessions.
pub struct Made {
    kind: OfferKind,
    level: Option<Cefr>,
    id: OfferId,
    sessions: Vec<(OfferSessionId, Date)>,
}

/// The people say how they work, the organisations what they do, offer and have for news.
///
/// # Errors
/// What the store says.
pub async fn make(stage: &Stage<'_>, chance: &mut Chance) -> Result<Vec<Made>> {
    let mut tx = stage.at(stage.calendar.ago(30, 60)).await?;
    for colleague in stage.network.colleagues.iter().filter(|c| c.roles.contains(&Role::Worker)) {
        skills(&mut tx, chance, colleague).await?;
    }
    let Some(office) = stage.network.first(Role::Administrator, None) else { return Ok(Vec::new()) };
    for page in &stage.content.offers.pages {
        let keeper = Keeper::of(&office.actor, stage.network.office(&page.org).id)?;
        pages::write(&mut tx, &keeper, &of_page(stage, page), 0).await?;
    }
    let mut made = Vec::new();
    for offer in &stage.content.offers.offers {
        let keeper = Keeper::of(&office.actor, stage.network.office(&offer.org).id)?;
        made.push(one(stage, &mut tx, chance, &keeper, offer).await?);
    }
    tx.commit().await?;
    for told in &stage.content.offers.news {
        tell(stage, chance, office, told).await?;
    }
    Ok(made)
}

async fn skills(tx: &mut Tx, chance: &mut Chance, colleague: &Colleague) -> Result<()> {
    let opweg_access::Actor::Staff(staff) = &colleague.actor else { return Ok(()) };
    let version = users::get(tx, colleague.user).await?.version;
    let skills = Skills {
        speaks: colleague.languages.clone(),
        expertise: chance.some(EXPERTISE, 4).into_iter().map(str::to_owned).collect(),
        capacity: Some(chance.between(20, 60)),
    };
    workers::set_own(tx, staff, &skills, version).await
}

fn of_page(stage: &Stage<'_>, page: &PartnerText) -> pages::About {
    pages::About {
        about: page.about.clone(),
        intake_rules: page.intake.clone(),
        procedure: page.procedure.clone(),
        place: format!("{}. {}", stage.network.office(&page.org).address, page.place),
        hours: page.hours.clone(),
        reviewed: Some(stage.calendar.today.saturating_add(page.reviewed.days())),
    }
}

async fn tell(stage: &Stage<'_>, chance: &mut Chance, office: &Colleague, told: &News) -> Result<()> {
    let at = stage.calendar.ago(told.days, 90);
    let keeper = Keeper::of(&office.actor, stage.network.office(&told.org).id)?;
    let mut tx = stage.at(at).await?;
    news::tell(&mut tx, &keeper, chance.id(at), &told.title, &told.body).await?;
    tx.commit().await
}

async fn one(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, keeper: &Keeper<'_>, text: &Offered) -> Result<Made> {
    let (id, at) = (OfferId(chance.id(tx.now())), tx.now());
    let level = |text: &Option<String>| text.as_deref().and_then(Cefr::parse);
    let about = About {
        title: text.title.clone(),
        about: text.about.clone(),
        from: level(&text.from),
        to: level(&text.to),
        language: text.language.clone().unwrap_or_else(|| "nl".to_owned()),
        sector: text.sector.clone().unwrap_or_default(),
        place: stage.network.office(&text.org).address.clone(),
        postcode: text.postcode.clone(),
        features: text.features.iter().copied().collect(),
        weeks: text.weeks,
        hours_week: text.hours,
        cost: text.cost,
        payer: text.payer,
        reviewed: Some(stage.calendar.today.saturating_add(text.reviewed.days())),
        ..About::of_kind(text.kind)
    };
    kept::create(tx, keeper, id, &about).await?;
    let mut made = Vec::new();
    for sitting in &text.sessions {
        let (session, plan) = (OfferSessionId(chance.id(at)), plan(stage, sitting)?);
        sessions::add(tx, keeper, id, session, &plan).await?;
        made.push((session, plan.when.from));
    }
    Ok(Made { kind: text.kind, level: about.from, id, sessions: made })
}

fn plan(stage: &Stage<'_>, sitting: &Sitting) -> Result<Plan> {
    let from = stage.calendar.today.saturating_add(sitting.starts.days());
    let until = from.saturating_add(sitting.weeks.weeks());
    let slots = sitting.hours.iter().map(|text| slot(text).ok_or(Error::State("hours of a session")));
    let when = Timetable { from, until, slots: slots.collect::<Result<_>>()? };
    let register_until = (sitting.starts > 0).then(|| from.saturating_sub(3.days()));
    Ok(Plan { when, register_until, seats: sitting.seats, place: String::new() })
}

/// `mon 09:00 12:00`.
fn slot(text: &str) -> Option<Slot> {
    let mut parts = text.split(' ');
    let (day, from, until) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Slot { day: day.parse().ok()?, from: from.parse().ok()?, until: until.parse().ok()? })
}

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
        _ => None,
    }
}

/// Clients ask for a place for a step of their path: some wait, some are enrolled, some came for weeks already.
///
/// # Errors
/// What the store says.
pub async fn places(stage: &Stage<'_>, chance: &mut Chance, made: &[Made], clients: &[Client]) -> Result<()> {
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

async fn place(
    stage: &Stage<'_>,
    chance: &mut Chance,
    offer: &Made,
    client: &Client,
    step: &steps::Step,
) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(0, 465)).await?;
    let permit = stage.ask(&mut tx, &client.lead, Action::Add, client).await?;
    let at = tx.now();
    // Written down on the last working day: nothing of it lies behind that day.
    let today = brussels::day(at);
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
    requests::ask(&mut tx, &permit, id, &wanted).await?;
    let began = offer.sessions.iter().find(|(_, first)| *first < today).copied();
    if let (false, Some((session, first))) = (waits, began) {
        let start = first.max(day);
        let held =
            requests::go(&mut tx, &permit, id, 1, Move::Enrol(Some(session)), start, TaskId(chance.id(at))).await;
        match held {
            Ok(()) => requests::go(&mut tx, &permit, id, 2, Move::Start, start, TaskId(chance.id(at))).await?,
            Err(Error::State("place-full")) => {}
            Err(other) => return Err(other),
        }
    } else if chance.likely(25) {
        let why = chance.pick(&[NoFit::ChildCare, NoFit::Hours, NoFit::Full, NoFit::TooFar]).copied();
        requests::say_no_fit(&mut tx, &permit, id, 1, why).await?;
    } else if chance.likely(10) {
        let happens = Move::Withdraw(StopReason::Moved);
        requests::go(&mut tx, &permit, id, 1, happens, today, TaskId(chance.id(at))).await?;
    }
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;
    use opweg_model::offer::Day;

    #[test]
    fn hours_are_read_and_what_is_no_hour_is_not() {
        let read = slot("wed 14:00 16:30").unwrap();
        assert_eq!((read.day, read.from, read.until), (Day::Wednesday, time(14, 0, 0, 0), time(16, 30, 0, 0)));
        assert!(slot("wed 14:00").is_none() && slot("x 14:00 15:00").is_none());
    }

    #[test]
    fn every_offer_is_sound_and_of_somebody() {
        let content = super::super::content::read().unwrap();
        assert!(content.offers.offers.len() >= 12);
        for offer in &content.offers.offers {
            assert!(content.organisations.iter().any(|o| o.key == offer.org), "{}", offer.title);
            assert!(offer.sessions.iter().all(|s| s.hours.iter().all(|h| slot(h).is_some())), "{}", offer.title);
        }
    }
}
