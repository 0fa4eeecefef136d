//! Ordinary lives: the story of one client from the counter to today, told whole for some hundreds and in short for
//! thousands.

use super::MANDATE_DAYS;
use super::chance::Chance;
use super::network::Colleague;
use super::person;
use super::places;
use super::refer;
use super::story::{Client, Stage, Taken};
use opweg_access::Action;
use opweg_model::referral::{Decline, Event, Outcome};
use opweg_model::step::StepState;
use opweg_model::trajectory::TrajectoryKind;
use opweg_model::{FileId, Role, TaskId};
use opweg_store::file::{facts, register};
use opweg_store::path::appointments::{self, AppointmentState};
use opweg_store::path::tasks::{self, NewTask, what};
use opweg_store::referral::To;
use opweg_store::referral::answers::{self, Said};
use opweg_store::{Result, Tx};

/// Invents a client for a lead, who came so many days ago.
pub fn client(stage: &Stage<'_>, chance: &mut Chance, lead: &Colleague, days: i64) -> Client {
    let person = person::invent(stage.content, chance, stage.calendar.today);
    let at = stage.calendar.ago(days, 0);
    Client { file: FileId(chance.id(at)), lead: lead.clone(), person, days, end: 0 }
}

/// Invents a client whose path may be finished: whoever came before the mandate would have ended has gone their way, and
/// some of those who came later.
pub fn of_years(stage: &Stage<'_>, chance: &mut Chance, lead: &Colleague, days: i64) -> Client {
    let client = client(stage, chance, lead, days);
    let end = match days {
        MANDATE_DAYS.. => chance.between((days - MANDATE_DAYS).max(5), days - 200),
        300.. if chance.likely(25) => chance.between(5, days - 200),
        _ => 0,
    };
    Client { end, ..client }
}

/// The whole story of a client, event after event, each at its own moment.
///
/// # Errors
/// What the store says.
pub async fn whole(stage: &Stage<'_>, chance: &mut Chance, client: &Client) -> Result<()> {
    register(stage, chance, client).await?;
    if client.days < 3 {
        return Ok(());
    }
    let finished = client.days > 10 || chance.likely(50);
    talk(stage, chance, client, finished).await?;
    if client.days < 14 || !finished {
        return upcoming(stage, chance, client, &[]).await;
    }
    agreed(stage, chance, client, 82).await?;
    let taken = on_the_way(stage, chance, client, None).await?;
    since(stage, chance, client, &taken).await?;
    referred(stage, chance, client).await?;
    if client.end > 0 {
        return gone(stage, client).await;
    }
    partner(stage, chance, client).await?;
    upcoming(stage, chance, client, &taken).await
}

/// The client comes.
pub async fn register(stage: &Stage<'_>, chance: &mut Chance, client: &Client) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(client.days, chance.between(0, 200))).await?;
    stage.register(&mut tx, chance, client).await?;
    tx.commit().await
}

/// The first talk, some days later.
pub async fn talk(stage: &Stage<'_>, chance: &mut Chance, client: &Client, finished: bool) -> Result<()> {
    let days = (client.days - chance.between(2, 9)).max(0);
    let mut tx = stage.at(stage.calendar.ago(days, chance.between(201, 400))).await?;
    stage.intake(&mut tx, chance, client, finished).await?;
    tx.commit().await
}

/// The agreement talk, and again before a year is over: an agreement is for a year at most.
pub async fn agreed(stage: &Stage<'_>, chance: &mut Chance, client: &Client, yes: usize) -> Result<()> {
    let mut days = (client.days - 12).max(0);
    loop {
        let mut tx = stage.at(stage.calendar.ago(days, 410)).await?;
        stage.agree(&mut tx, chance, client, yes).await?;
        tx.commit().await?;
        // A few are late with it: nobody but the lead sees their file then.
        days -= chance.between(320, 365);
        if days <= client.end {
            return Ok(());
        }
    }
}

/// Screening, trajectory, team, and the plan with what everybody says of it. `kind`: decided so.
pub async fn on_the_way(
    stage: &Stage<'_>,
    chance: &mut Chance,
    client: &Client,
    kind: Option<TrajectoryKind>,
) -> Result<Vec<Taken>> {
    let taken = planned(stage, chance, client, kind).await?;
    // Some plans are still being made, and some wait long for a word.
    if !chance.likely(88) {
        return Ok(taken);
    }
    let mut tx = stage.at(stage.calendar.ago((client.days - 13).max(client.end), 430)).await?;
    stage.forward(&mut tx, client, "").await?;
    tx.commit().await?;
    said(stage, chance, client, (client.days - 15).max(client.end)).await?;
    if client.days - client.end > 60 {
        later(stage, chance, client, &taken).await?;
    }
    Ok(taken)
}

/// Partners and client say what they think of the plan.
async fn said(stage: &Stage<'_>, chance: &mut Chance, client: &Client, days: i64) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(days, 440)).await?;
    stage.marks(&mut tx, chance, client, (94, 96)).await?;
    tx.commit().await
}

/// Weeks later: what the client thinks of the steps and wishes, what stood in the way, and now and then another plan.
async fn later(stage: &Stage<'_>, chance: &mut Chance, client: &Client, taken: &[Taken]) -> Result<()> {
    let days = client.end + (client.days - client.end) / 2;
    let mut tx = stage.at(stage.calendar.ago(days, 441)).await?;
    stage.worked_on(&mut tx, chance, client).await?;
    if chance.likely(35) {
        stage.heard(&mut tx, chance, client, taken).await?;
    }
    if chance.likely(25) {
        let wish = stage.wish(&mut tx, chance, client).await?;
        stage.decide(&mut tx, chance, client, wish).await?;
    }
    if chance.likely(30) {
        stage.changes(&mut tx, chance, client).await?;
    }
    tx.commit().await?;
    said(stage, chance, client, (days - 3).max(client.end)).await
}

/// The screening, the path that follows, and the team around it.
async fn planned(
    stage: &Stage<'_>,
    chance: &mut Chance,
    client: &Client,
    kind: Option<TrajectoryKind>,
) -> Result<Vec<Taken>> {
    let mut tx = stage.at(stage.calendar.ago((client.days - 13).max(client.end), 420)).await?;
    let kind = stage.screen(&mut tx, chance, client, kind).await?;
    let taken = stage.trajectory(&mut tx, chance, client, kind).await?;
    let members = around(stage, chance, client);
    stage.team(&mut tx, chance, client, &members).await?;
    tx.commit().await?;
    Ok(taken)
}

/// What partners are asked: many of those who are here long enough are referred, and those whose path is over were.
async fn referred(stage: &Stage<'_>, chance: &mut Chance, client: &Client) -> Result<()> {
    let lists: &[&'static str] = match (client.end, client.days) {
        (0, 160..) if chance.likely(30) => &["late", "end"],
        (0, 40..) => &["open", "end"],
        (0, 22..) => &["open"],
        (1.., _) => &["end"],
        _ => &[],
    };
    // Whoever is referred takes the next fate of the list: with few clients too every one occurs.
    for list in lists {
        if !chance.likely(75) {
            continue;
        }
        let fates = match *list {
            "end" => refer::ends(),
            list => refer::open(list == "late"),
        };
        if let Some(fate) = fates.get(stage.next_of(list, fates.len())) {
            stage.refer(chance, client, fate).await?;
        }
    }
    if client.end == 0 && client.days > 40 && chance.likely(20) {
        let days = chance.between(5, 12);
        stage.refer_outside(chance, client, days).await?;
    }
    Ok(())
}

/// The path is finished.
async fn gone(stage: &Stage<'_>, client: &Client) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(client.end, 520)).await?;
    let permit = stage.ask(&mut tx, &client.lead, Action::Coordinate, client).await?;
    register::close(&mut tx, &permit, 1).await?;
    tx.commit().await
}

/// Somebody of VDAB, often a teacher, sometimes a mentor.
fn around<'a>(stage: &'a Stage<'_>, chance: &mut Chance, client: &Client) -> Vec<(&'a Colleague, &'static str)> {
    let mut members = Vec::new();
    for (org, role, task, percent) in [
        ("vdab", Role::Worker, "work", 70),
        ("cvo", Role::Reception, "dutch", 50),
        ("ocmw", Role::Worker, "social-aid", 40),
        ("duokompas", Role::Mentor, "mentoring", 25),
    ] {
        let there = stage.network.of(org, role);
        if let (true, Some(colleague)) = (org != client.lead.org && chance.likely(percent), chance.pick(&there)) {
            members.push((*colleague, task));
        }
    }
    members
}

/// What happened since: steps that went on, contacts, appointments that were kept or not, tasks.
pub async fn since(stage: &Stage<'_>, chance: &mut Chance, client: &Client, taken: &[Taken]) -> Result<()> {
    let days = client.end + chance.between(1, 6).min(client.days);
    let mut tx = stage.at(stage.calendar.ago(days, 430)).await?;
    stage.progress(&mut tx, chance, client, taken).await?;
    let count = chance.between(1, 7);
    stage.notes(&mut tx, chance, client, count).await?;
    if let Some(done) = taken.iter().find(|(.., state)| *state == StepState::Done) {
        past_appointment(stage, &mut tx, chance, client, done).await?;
    }
    if chance.likely(30) {
        own_task(stage, &mut tx, chance, client).await?;
    }
    tx.commit().await?;
    // A step that was given up changes the plan: most have said by now what they think of it.
    if chance.likely(85) { said(stage, chance, client, client.end).await } else { Ok(()) }
}

async fn past_appointment(
    stage: &Stage<'_>,
    tx: &mut Tx,
    chance: &mut Chance,
    client: &Client,
    step: &Taken,
) -> Result<()> {
    let days = chance.between(7, client.days.max(8));
    let id = stage.appointment(tx, chance, client, Some(step), (-days, None)).await?;
    let permit = stage.ask(tx, &client.lead, Action::Add, client).await?;
    let state = match chance.below(10) {
        0 => AppointmentState::Missed,
        1 => AppointmentState::Cancelled,
        _ => AppointmentState::Kept,
    };
    let now = tx.now();
    appointments::close(tx, &permit, id, 1, state, || chance.id(now)).await
}

/// Something the lead still wants to do.
pub async fn own_task(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
    let permit = stage.ask(tx, &client.lead, Action::Add, client).await?;
    let task = NewTask {
        id: TaskId(chance.id(tx.now())),
        file: Some(client.file),
        for_user: Some(client.lead.user),
        for_org: stage.network.office(&client.lead.org).id,
        what: what::OWN.to_owned(),
        detail: chance.text(&stage.content.lives.told.own_task),
        due: Some(stage.calendar.ahead(chance.between(0, 9))),
    };
    tasks::add_on_file(tx, &permit, &task).await
}

/// A partner looks, when the client agreed: somebody of VDAB opens the file.
async fn partner(stage: &Stage<'_>, chance: &mut Chance, client: &Client) -> Result<()> {
    let there = stage.network.of("vdab", Role::Worker);
    let Some(colleague) = chance.pick(&there) else { return Ok(()) };
    let mut tx = stage.at(stage.calendar.ago(chance.between(0, 9).min(client.days), 440)).await?;
    // No agreement, no look: that is an answer too, and leaves nothing behind here.
    let Ok(permit) = stage.ask(&mut tx, colleague, Action::See, client).await else { return Ok(()) };
    facts::of_file(&mut tx, &permit).await?;
    tx.commit().await
}

/// Every third client or so has an appointment soon.
async fn upcoming(stage: &Stage<'_>, chance: &mut Chance, client: &Client, taken: &[Taken]) -> Result<()> {
    if !chance.likely(40) {
        return Ok(());
    }
    let mut tx = stage.at(stage.calendar.ago(chance.between(0, 2).min(client.days), 450)).await?;
    let now = taken.iter().find(|(.., state)| matches!(state, StepState::Running | StepState::Planned));
    let days = chance.between(1, 14);
    stage.appointment(&mut tx, chance, client, now, (days, None)).await?;
    tx.commit().await
}

/// The story in short, in a transaction shared with others: for tens of thousands.
///
/// # Errors
/// What the store says.
pub async fn short(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
    stage.register(tx, chance, client).await?;
    if chance.likely(50) {
        stage.agree(tx, chance, client, 82).await?;
    }
    if chance.likely(60) {
        stage.screen(tx, chance, client, None).await?;
    }
    let template = &stage.templates[chance.below(stage.templates.len())];
    let known = template.steps().iter().filter(|s| s.conditions().next().is_none()).take(4);
    let taken = stage.plain_steps(tx, chance, client, known).await?;
    if chance.likely(50) {
        stage.forward(tx, client, "").await?;
        stage.marks(tx, chance, client, (80, 90)).await?;
    }
    if chance.likely(15) {
        asked(stage, tx, chance, client).await?;
    }
    if chance.likely(20) {
        places::waits(stage, tx, chance, client).await?;
    }
    stage.notes(tx, chance, client, 1).await?;
    if chance.likely(5) {
        let days = chance.between(1, 30);
        stage.appointment(tx, chance, client, taken.first(), (days, None)).await?;
    }
    Ok(())
}

/// A question to a partner, in short: it waits, or was answered at once.
async fn asked(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
    let asks: Vec<_> = stage.content.together.asks.iter().filter(|a| a.org != client.lead.org).collect();
    let Some(ask) = chance.pick(&asks) else { return Ok(()) };
    let to = To::Partner { org: stage.network.office(&ask.org).id, user: None };
    let id = stage.send(tx, chance, client, to, (&ask.question, false)).await?;
    let event = match chance.below(4) {
        0 => return Ok(()),
        1 => Event::Accept,
        2 => Event::Decline(Decline::WrongDoor),
        _ => Event::GiveUp(Outcome::NoAnswer),
    };
    let there = stage.network.of(&ask.org, Role::Worker);
    let who = match event {
        Event::GiveUp(_) => &client.lead,
        _ => chance.pick(&there).copied().unwrap_or(&client.lead),
    };
    let (at, permit) = (tx.now(), stage.ask(tx, who, Action::See, client).await?);
    let said = Said { event, text: String::new(), again: None, channel: String::new() };
    answers::answer(tx, &permit, id, 1, &said, || chance.id(at)).await
}
