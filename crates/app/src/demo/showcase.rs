//! The lives one wants to show whole: Amina, with an integrated path that three organisations agree about; and somebody on
//! each kind of trajectory.

use super::chance::Chance;
use super::lives;
use super::network::Colleague;
use super::person::{Background, Person};
use super::plot::{Cast, Shown};
use super::refer::Fate;
use super::story::{Client, ON_THE_PATH, Stage};
use jiff::ToSpan;
use opweg_access::{Action, Actor};
use opweg_gate::random::Random;
use opweg_model::contact::Channel;
use opweg_model::referral::Event;
use opweg_model::secret_code::PathCode;
use opweg_model::step::Reply;
use opweg_model::trajectory::TrajectoryKind;
use opweg_model::{AppointmentId, Purpose, TaskId, Tier};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::path::replies::{self, Answer, CannotWhy};
use opweg_store::referral::To;
use opweg_store::{Error, Result, door};

/// Amina: an integrated path with everybody around it, and the card in her bag.
pub async fn amina(stage: &Stage<'_>, chance: &mut Chance, cast: &Cast<'_>) -> Result<Shown> {
    let (sofie, karim) = (cast.sofie, cast.karim);
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
        background: Background::Protected,
        ..base.person.clone()
    };
    let client = Client { person, ..base };
    lives::register(stage, chance, &client).await?;
    lives::talk(stage, chance, &client, true).await?;
    together(stage, chance, &client, cast).await?;
    asked(stage, chance, &client, cast).await?;
    for (who, days) in [(karim, 64), (sofie, 41), (karim, 20), (sofie, 6)] {
        let mut tx = stage.at(stage.calendar.ago(days, 290)).await?;
        stage.look(&mut tx, who, &client).await?;
        tx.commit().await?;
    }
    card(stage, chance, &client).await
}

/// The agreement, the team, and a plan that everybody agrees with, also after it changed.
async fn together(stage: &Stage<'_>, chance: &mut Chance, client: &Client, cast: &Cast<'_>) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(98, 410)).await?;
    let work: &[Tier] = &[Tier::Contact, Tier::Path, Tier::Work];
    let with = [("vdab", work), ("naima", ON_THE_PATH), ("duokompas", ON_THE_PATH), ("cvo", &[Tier::Contact])];
    stage.agree_with(&mut tx, chance, client, &with, 100).await?;
    tx.commit().await?;
    let mut tx = stage.at(stage.calendar.ago(97, 420)).await?;
    let kind = stage.screen(&mut tx, chance, client, Some(TrajectoryKind::Integrated)).await?;
    let taken = stage.trajectory(&mut tx, chance, client, kind).await?;
    let members = [(cast.karim, "work"), (cast.marc, "mentoring"), (cast.naima, "other")];
    stage.team(&mut tx, chance, client, &members).await?;
    stage.forward(&mut tx, client, "").await?;
    tx.commit().await?;
    for (days, changes) in [(95, false), (60, true), (57, false)] {
        let mut tx = stage.at(stage.calendar.ago(days, 440)).await?;
        match changes {
            true => stage.changes(&mut tx, chance, client).await?,
            false => stage.marks(&mut tx, chance, client, (100, 100)).await?,
        }
        tx.commit().await?;
    }
    lives::since(stage, chance, client, &taken).await?;
    let mut tx = stage.at(stage.calendar.ago(2, 200)).await?;
    stage.marks(&mut tx, chance, client, (100, 100)).await?;
    stage.worked_on(&mut tx, chance, client).await?;
    stage.heard(&mut tx, chance, client, &taken).await?;
    stage.wish(&mut tx, chance, client).await?;
    tx.commit().await
}

/// What partners ask each other about her: one waits with Sofie, one is overdue, one was taken on and a talk of three comes.
async fn asked(stage: &Stage<'_>, chance: &mut Chance, client: &Client, cast: &Cast<'_>) -> Result<()> {
    let ask =
        |org: &str| stage.content.together.asks.iter().find(|a| a.org == org).map_or("?", |a| a.question.as_str());
    let accepted = |late| Fate { events: vec![Event::Accept], late };
    stage.refer_to(chance, client, &accepted(true), (cast.joke, ask("werkbrug"), 48)).await?;
    stage.refer_to(chance, client, &Fate { events: Vec::new(), late: false }, (cast.karim, ask("vdab"), 1)).await?;

    let mut tx = stage.at(stage.calendar.ago(2, 150)).await?;
    let to = To::Partner { org: stage.network.office(&cast.sofie.org).id, user: Some(cast.sofie.user) };
    let from_karim = Client { lead: cast.karim.clone(), ..client.clone() };
    stage
        .send(&mut tx, chance, &from_karim, to, ("Kan de taaltest nog deze maand? Er start een opleiding.", false))
        .await?;
    tx.commit().await?;

    let mut tx = stage.at(stage.calendar.ago(12, 300)).await?;
    let to = To::Partner { org: stage.network.office(&cast.naima.org).id, user: None };
    let warm = stage.send(&mut tx, chance, client, to, (ask("naima"), true)).await?;
    tx.commit().await?;
    stage.accepts(chance, client, cast.naima, warm, 9).await?;
    let mut tx = stage.at(stage.calendar.ago(1, 250)).await?;
    let talk: AppointmentId = stage.appointment(&mut tx, chance, client, None, (5, Some("11.00"))).await?;
    // Nothing is drawn for it: what comes after stays as it was.
    let mut nth = 0;
    let told = || {
        nth += 1;
        uuid::Uuid::from_u128(talk.0.as_u128() ^ nth)
    };
    stage.talk_of_three(&mut tx, client, warm, talk, told).await?;
    tx.commit().await
}

/// Her appointments, the code on her card, and what she says on the phone.
async fn card(stage: &Stage<'_>, chance: &mut Chance, client: &Client) -> Result<Shown> {
    let mut tx = stage.at(stage.calendar.ago(1, 300)).await?;
    let running = stage.on_the_way_now(&mut tx, client).await?;
    let today = stage.appointment(&mut tx, chance, client, running.first(), (0, Some("14.00"))).await?;
    let later = stage.appointment(&mut tx, chance, client, running.last(), (3, None)).await?;
    lives::own_task(stage, &mut tx, chance, client).await?;
    let code = code(chance)?;
    let permit = stage.ask(&mut tx, &client.lead, Action::Coordinate, client).await?;
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
    Ok(Shown { code: code.printed(), call_name: client.person.given.clone() })
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

/// Somebody on each kind of trajectory, with each of the three one signs in as most.
pub async fn every_kind(stage: &Stage<'_>, chance: &mut Chance, leads: &[&Colleague]) -> Result<()> {
    for (nth, kind) in TrajectoryKind::ALL.iter().enumerate() {
        let Some(lead) = leads.get(nth % leads.len()) else { continue };
        let days = chance.between(70, 200);
        let base = lives::client(stage, chance, lead, days);
        let person = fitting(stage, *kind, base.person.clone());
        let client = Client { person, ..base };
        lives::register(stage, chance, &client).await?;
        lives::talk(stage, chance, &client, true).await?;
        lives::agreed(stage, chance, &client, 100).await?;
        let taken = lives::on_the_way(stage, chance, &client, Some(*kind)).await?;
        lives::since(stage, chance, &client, &taken).await?;
    }
    Ok(())
}

/// Somebody whom a kind of trajectory fits.
fn fitting(stage: &Stage<'_>, kind: TrajectoryKind, person: Person) -> Person {
    let work = |level: &str| stage.content.lives.work.iter().position(|w| w.level.starts_with(level));
    let to =
        |background, work: Option<usize>| Person { background, work: work.unwrap_or(person.work), ..person.clone() };
    match kind {
        TrajectoryKind::Waiting => to(Background::Applicant, None),
        TrajectoryKind::HighlySkilled => to(Background::Protected, work("higher-long")),
        TrajectoryKind::Art60 => to(Background::Protected, work("primary")),
        TrajectoryKind::Entrepreneur => to(Background::LongHere, work("lower-secondary")),
        TrajectoryKind::FirstMonths | TrajectoryKind::Linear | TrajectoryKind::Integrated => person,
    }
}
