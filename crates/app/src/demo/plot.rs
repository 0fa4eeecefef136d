//! The lives one wants to show: somebody with everything, two sources that disagree, a no to everybody, a restricted
//! person, a closed file, a broken glass, the same person twice.

use super::chance::Chance;
use super::lives;
use super::network::{Colleague, Network, PASSWORD};
use super::person::Person;
use super::showcase;
use super::story::{Client, Stage};
use super::told::Told;
use jiff::ToSpan;
use opweg_access::Action;
use opweg_model::Role;
use opweg_model::fact::{FactKind, NoValue, Source};
use opweg_store::Result;
use opweg_store::file::glass::{self, Emergency};
use opweg_store::file::{facts, register, restricted, review};

/// What is told at the end of filling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// A code that opens a path.
    pub code: String,
    /// Whose path.
    pub call_name: String,
}

/// Plays all of them.
///
/// # Errors
/// What the store says.
pub async fn play(stage: &Stage<'_>, chance: &mut Chance) -> Result<Shown> {
    let cast = Cast::of(stage.network);
    let Cast { sofie, karim, els, roos, .. } = cast;
    let shown = showcase::amina(stage, chance, &cast).await?;
    showcase::every_kind(stage, chance, &[sofie, karim, els]).await?;
    disagree(stage, chance, els, karim).await?;
    no_to_everybody(stage, chance, sofie).await?;
    restricted(stage, chance, els).await?;
    closed(stage, chance, sofie, 12).await?;
    closed(stage, chance, karim, 10).await?;
    broken_glass(stage, chance, roos, els).await?;
    twice(stage, chance, sofie, els).await?;
    full_days(stage, chance, &[sofie, karim, els]).await?;
    Ok(shown)
}

/// The people one signs in as most, and whom they work with.
pub struct Cast<'a> {
    /// Atlas.
    pub sofie: &'a Colleague,
    /// VDAB.
    pub karim: &'a Colleague,
    /// OCMW.
    pub els: &'a Colleague,
    /// Open house.
    pub roos: &'a Colleague,
    /// House of women.
    pub naima: &'a Colleague,
    /// Job coaches.
    pub joke: &'a Colleague,
    /// A mentor.
    pub marc: &'a Colleague,
}

impl<'a> Cast<'a> {
    fn of(network: &'a Network) -> Self {
        let first = |role, org: &str| network.first(role, Some(org)).unwrap_or(&network.colleagues[0]);
        let worker = |org| first(Role::Worker, org);
        Self {
            sofie: worker("atlas"),
            karim: worker("vdab"),
            els: worker("ocmw"),
            roos: worker("morgenlicht"),
            naima: worker("naima"),
            joke: worker("werkbrug"),
            marc: first(Role::Mentor, "duokompas"),
        }
    }
}

/// The client says one birth date, the register another; Dutch was tested here and there.
async fn disagree(stage: &Stage<'_>, chance: &mut Chance, els: &Colleague, karim: &Colleague) -> Result<()> {
    let client = lives::client(stage, chance, els, 75);
    let client = Client { person: Person { birth: "1988-01-01~".into(), ..client.person.clone() }, ..client };
    lives::register(stage, chance, &client).await?;
    lives::talk(stage, chance, &client, true).await?;
    lives::agreed(stage, chance, &client, 100).await?;
    let mut tx = stage.at(stage.calendar.ago(40, 200)).await?;
    let mut told = Told::default();
    told.parts(FactKind::BirthDate, Source::Register, &[("", "1987-11-14")]);
    told.parts(FactKind::Nt2State, Source::Register, &[("", "stopped")]);
    let at = tx.now();
    // Only organisations the client agreed to can add; the lead's own register query stands in when VDAB may not.
    let permit = match stage.ask(&mut tx, karim, Action::Add, &client).await {
        Ok(permit) => permit,
        Err(_) => stage.ask(&mut tx, els, Action::Add, &client).await?,
    };
    facts::add(&mut tx, &permit, stage.desk, told.numbered(None, || chance.id(at))).await?;
    tx.commit().await?;
    // Which date is right? The team lead is asked to look along.
    let mut tx = stage.at(stage.calendar.ago(3, 260)).await?;
    let Some(head) = stage.network.first(Role::TeamLead, Some(&els.org)) else { return tx.commit().await };
    let permit = stage.ask(&mut tx, els, Action::Coordinate, &client).await?;
    let at = tx.now();
    review::ask(&mut tx, &permit, head.user, || chance.id(at)).await?;
    tx.commit().await
}

/// Somebody who says no to every organisation, and rather does not tell.
async fn no_to_everybody(stage: &Stage<'_>, chance: &mut Chance, sofie: &Colleague) -> Result<()> {
    let client = lives::client(stage, chance, sofie, 60);
    lives::register(stage, chance, &client).await?;
    lives::talk(stage, chance, &client, true).await?;
    // First a yes, then a no: the organisations are told that they may no longer look.
    lives::agreed(stage, chance, &client, 100).await?;
    let mut tx = stage.at(stage.calendar.ago(20, 120)).await?;
    stage.agree(&mut tx, chance, &client, 0).await?;
    let mut told = Told::default();
    [FactKind::Debts, FactKind::HealthLimits, FactKind::SocialProblems]
        .into_iter()
        .for_each(|kind| told.not(kind, NoValue::Refused));
    let at = tx.now();
    let permit = stage.ask(&mut tx, sofie, Action::Add, &client).await?;
    facts::add(&mut tx, &permit, stage.desk, told.numbered(None, || chance.id(at))).await?;
    tx.commit().await
}

/// Somebody in danger: only Els knows that there is a file.
async fn restricted(stage: &Stage<'_>, chance: &mut Chance, els: &Colleague) -> Result<()> {
    let client = lives::client(stage, chance, els, 90);
    lives::register(stage, chance, &client).await?;
    let mut tx = stage.at(stage.calendar.ago(89, 100)).await?;
    let mut told = Told::default();
    told.many(FactKind::SafeContact, &["no-calls", "no-post", "hide-address"]);
    let at = tx.now();
    let permit = stage.ask(&mut tx, els, Action::Add, &client).await?;
    facts::add(&mut tx, &permit, stage.desk, told.numbered(None, || chance.id(at))).await?;
    let permit = stage.ask(&mut tx, els, Action::Coordinate, &client).await?;
    restricted::restrict(&mut tx, &permit, 1, || chance.id(at)).await?;
    tx.commit().await
}

/// Paths that are finished.
async fn closed(stage: &Stage<'_>, chance: &mut Chance, lead: &Colleague, count: i64) -> Result<()> {
    for n in 0..count {
        let client = lives::client(stage, chance, lead, 500 + n * 17);
        lives::register(stage, chance, &client).await?;
        lives::talk(stage, chance, &client, true).await?;
        let mut tx = stage.at(stage.calendar.ago(30 + n * 9, 90)).await?;
        let permit = stage.ask(&mut tx, lead, Action::Coordinate, &client).await?;
        register::close(&mut tx, &permit, 1).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Two emergencies: one reviewed last month, one that waits for its review.
async fn broken_glass(stage: &Stage<'_>, chance: &mut Chance, roos: &Colleague, els: &Colleague) -> Result<()> {
    let texts = &stage.content.lives.glass;
    for (days, reason, text) in [(33, "health", &texts.earlier), (1, "child", &texts.recent)] {
        let client = lives::client(stage, chance, roos, 150);
        lives::register(stage, chance, &client).await?;
        let mut tx = stage.at(stage.calendar.ago(days, 560)).await?;
        let at = tx.now();
        let emergency = Emergency { reason: reason.into(), explanation: text.clone(), silent_days: 0 };
        glass::open(&mut tx, &els.actor, client.file, None, &emergency, || chance.id(at)).await?;
        tx.commit().await?;
        let mut tx = stage.at(at.saturating_add(2.minutes()).unwrap_or(at)).await?;
        let permit = stage.ask(&mut tx, els, Action::See, &client).await?;
        facts::of_file(&mut tx, &permit).await?;
        tx.commit().await?;
    }
    let Some(officer) = stage.network.first(Role::DataProtection, None) else { return Ok(()) };
    let mut tx = stage.at(stage.calendar.ago(30, 60)).await?;
    let queue = glass::queue(&mut tx, &officer.actor).await?;
    if let Some(first) = queue.last() {
        glass::review(&mut tx, &officer.actor, first.grant, true, &texts.verdict).await?;
    }
    tx.commit().await
}

/// The same person at two counters, spelt in two ways: search finds both.
async fn twice(stage: &Stage<'_>, chance: &mut Chance, sofie: &Colleague, els: &Colleague) -> Result<()> {
    for (lead, given, family, days) in [(els, "Yousef", "Al-Khatib", 70), (sofie, "Yusuf", "Alkhateeb", 5)] {
        let base = lives::client(stage, chance, lead, days);
        let person = Person {
            given: given.into(),
            family: family.into(),
            own_script: None,
            sex: "m",
            birth: "1990-03-12".into(),
            language: "ar".into(),
            country: "SY".into(),
            phone: "03 000 45 12".into(),
            ..base.person.clone()
        };
        lives::register(stage, chance, &Client { person, ..base }).await?;
    }
    Ok(())
}

/// The people one signs in as most have full days: several appointments today and tomorrow.
async fn full_days(stage: &Stage<'_>, chance: &mut Chance, leads: &[&Colleague]) -> Result<()> {
    for lead in leads {
        for (day, time) in [(0, "09.00"), (0, "10.30"), (0, "16.00"), (1, "09.30"), (1, "13.30"), (2, "11.00")] {
            let days = chance.between(12, 40);
            let client = lives::client(stage, chance, lead, days);
            lives::register(stage, chance, &client).await?;
            lives::talk(stage, chance, &client, true).await?;
            let mut tx = stage.at(stage.calendar.ago(1, 320)).await?;
            stage.appointment(&mut tx, chance, &client, None, (day, Some(time))).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// Everybody one can sign in as, one a line: login, role, name; then the code.
#[must_use]
pub fn tell(network: &Network, shown: &Shown) -> String {
    let mut lines = vec![format!("password of everybody: {PASSWORD}"), String::new()];
    for role in Role::ALL {
        for colleague in network.colleagues.iter().filter(|c| c.roles.contains(role)).take(4) {
            lines.push(format!("{:<22} {:<14} {} ({})", colleague.login, role.word(), colleague.name, colleague.org));
        }
    }
    lines.push(String::new());
    lines.push(format!("path code of {}: {}", shown.call_name, shown.code));
    lines.join("\n")
}
