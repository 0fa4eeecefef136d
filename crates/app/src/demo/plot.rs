//! The lives one wants to show: somebody with everything, two sources that disagree, a no to everybody, a restricted
//! person, a closed file, a broken glass, the same person twice.

use super::chance::Chance;
use super::lives;
use super::network::{Colleague, Network, PASSWORD};
use super::person::Person;
use super::story::{Client, Stage};
use super::told::Told;
use jiff::ToSpan;
use opweg_access::{Action, Actor};
use opweg_gate::random::Random;
use opweg_model::contact::Channel;
use opweg_model::fact::{FactKind, NoValue, Source};
use opweg_model::secret_code::PathCode;
use opweg_model::step::{Reply, StepState};
use opweg_model::{Purpose, Role, TaskId};
use opweg_store::file::glass::{self, Emergency};
use opweg_store::file::{facts, register, restricted, review};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::path::replies::{self, Answer, CannotWhy};
use opweg_store::{Error, Result, door};

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
    let Cast { sofie, karim, els, roos } = Cast::of(stage.network);
    let shown = amina(stage, chance, sofie, karim).await?;
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

/// The people one signs in as most.
struct Cast<'a> {
    sofie: &'a Colleague,
    karim: &'a Colleague,
    els: &'a Colleague,
    roos: &'a Colleague,
}

impl<'a> Cast<'a> {
    fn of(network: &'a Network) -> Self {
        let worker = |org: &str| network.first(Role::Worker, Some(org)).unwrap_or(&network.colleagues[0]);
        Self { sofie: worker("atlas"), karim: worker("vdab"), els: worker("ocmw"), roos: worker("morgenlicht") }
    }
}

/// Amina: an integrated path with everybody around it, and the card in her bag.
async fn amina(stage: &Stage<'_>, chance: &mut Chance, sofie: &Colleague, karim: &Colleague) -> Result<Shown> {
    let base = lives::client(stage, chance, sofie, 110);
    let person = Person {
        given: "Amina".into(),
        family: "Haddad".into(),
        own_script: Some("أمينة حداد".into()),
        sex: "f",
        birth: "1994-01-01~".into(),
        language: "ar".into(),
        country: "SY".into(),
        age: 32,
        ..base.person.clone()
    };
    let client = Client { person, ..base };
    lives::register(stage, chance, &client).await?;
    lives::talk(stage, chance, &client, true).await?;
    lives::agreed(stage, chance, &client, 100).await?;
    let plan = stage.plans.iter().find(|p| p.key == "integrated").unwrap_or(&stage.plans[0]);
    let taken = lives::planned(stage, chance, &client, plan).await?;
    let mut tx = stage.at(stage.calendar.ago(100, 300)).await?;
    let marc = stage.network.first(Role::Mentor, None).unwrap_or(karim);
    stage.team(&mut tx, chance, &client, &[(karim, "work"), (marc, "mentoring")]).await?;
    tx.commit().await?;
    lives::since(stage, chance, &client, &taken).await?;
    for (who, days) in [(karim, 64), (sofie, 41), (karim, 20), (sofie, 6)] {
        let mut tx = stage.at(stage.calendar.ago(days, 290)).await?;
        stage.look(&mut tx, who, &client).await?;
        tx.commit().await?;
    }

    let mut tx = stage.at(stage.calendar.ago(1, 300)).await?;
    let now = taken.iter().find(|(.., state)| *state == StepState::Running);
    let today = stage.appointment(&mut tx, chance, &client, now, (0, Some("14.00"))).await?;
    let later = stage
        .appointment(&mut tx, chance, &client, taken.iter().rfind(|(.., s)| *s == StepState::Running), (3, None))
        .await?;
    lives::own_task(stage, &mut tx, chance, &client).await?;
    let code = code(chance)?;
    let permit = stage.ask(&mut tx, sofie, Action::Coordinate, &client).await?;
    let until = stage.calendar.now.saturating_add((180 * 24).hours()).unwrap_or(stage.calendar.now);
    let hash = opweg_web::pages::newcomer::code::hash(&stage.desk.keys, &code);
    let id = chance.id(tx.now());
    codes::create(&mut tx, &permit, id, &hash, until, Earlier::Revoke).await?;
    tx.commit().await?;

    let own = Actor::Client(client.file);
    let mut tx = stage.at(stage.calendar.ago(0, 0)).await?;
    let permit = door::ask(&mut tx, &own, Action::See, client.file, Purpose::Guidance).await?;
    let answer = |reply, why| Answer { reply, why, channel: Channel::OwnDevice };
    may_be_over(replies::reply(&mut tx, &permit, today, 1, answer(Reply::Yes, None)).await)?;
    may_be_over(replies::reply(&mut tx, &permit, later, 1, answer(Reply::Cannot, Some(CannotWhy::Child))).await)?;
    replies::ask(&mut tx, &permit, &stage.content.lives.told.question[0], TaskId(chance.id(stage.calendar.now)))
        .await?;
    tx.commit().await?;
    Ok(Shown { code: code.printed(), call_name: client.person.given })
}

/// Whoever fills a demonstration in the evening finds today's appointment over: no reply to it then.
fn may_be_over(result: Result<()>) -> Result<()> {
    match result {
        Err(Error::State(_)) => Ok(()),
        other => other,
    }
}

fn code(chance: &mut Chance) -> Result<PathCode> {
    let mut bytes = [0; 64];
    let drawn = chance.fill(&mut bytes).ok().and_then(|()| PathCode::from_random(&bytes));
    drawn.ok_or(Error::State("no code could be drawn"))
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
