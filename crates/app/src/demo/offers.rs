//! What the organisations of the demonstration offer and tell each other, and how their people work.

use super::chance::Chance;
use super::content::{News, Offered, PartnerText, Sitting};
use super::network::Colleague;
use super::story::Stage;
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_model::fact::Cefr;
use opweg_model::offer::{OfferKind, Slot, Timetable};
use opweg_model::{OfferId, OfferSessionId, Role};
use opweg_store::offers::kept::{self, About};
use opweg_store::offers::sessions::{self, Plan};
use opweg_store::partners::workers::{self, EXPERTISE, Skills};
use opweg_store::partners::{Keeper, news, pages};
use opweg_store::people::users;
use opweg_store::{Error, Result, Tx};

/// An offer as it was made, with its sessions.
pub struct Made {
    /// What kind.
    pub kind: OfferKind,
    /// The level it begins at.
    pub level: Option<Cefr>,
    /// Which one.
    pub id: OfferId,
    /// Its sessions, each with its first day.
    pub sessions: Vec<(OfferSessionId, Date)>,
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
