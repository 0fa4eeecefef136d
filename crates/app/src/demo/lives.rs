//! Ordinary lives: the story of one client from the counter to today, told whole for some hundreds and in short for
//! thousands.

use super::chance::Chance;
use super::network::Colleague;
use super::person;
use super::story::{Client, Stage, Taken};
use opweg_access::Action;
use opweg_content::Plan;
use opweg_model::step::{Need, NeedState, StepState};
use opweg_model::{FileId, Role, TaskId};
use opweg_store::file::facts;
use opweg_store::path::appointments::{self, AppointmentState};
use opweg_store::path::needs;
use opweg_store::path::tasks::{self, NewTask, what};
use opweg_store::{Result, Tx};

/// Invents a client for a lead, who came so many days ago.
pub fn client(stage: &Stage<'_>, chance: &mut Chance, lead: &Colleague, days: i64) -> Client {
    let person = person::invent(stage.content, chance, stage.calendar.today);
    let at = stage.calendar.ago(days, 0);
    Client { file: FileId(chance.id(at)), lead: lead.clone(), person, days }
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
    let plan = &stage.plans[chance.below(stage.plans.len())];
    let taken = planned(stage, chance, client, plan).await?;
    since(stage, chance, client, &taken).await?;
    partner(stage, chance, client).await?;
    upcoming(stage, chance, client, &taken).await
}

/// The client comes to the counter.
pub async fn register(stage: &Stage<'_>, chance: &mut Chance, client: &Client) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(client.days, chance.between(60, 200))).await?;
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

/// The agreement talk, and again where the first one is nearly a year old.
pub async fn agreed(stage: &Stage<'_>, chance: &mut Chance, client: &Client, yes: usize) -> Result<()> {
    let first = (client.days - 12).max(0);
    let again = (first > 330).then(|| chance.between(20, 300));
    for days in [Some(first), again].into_iter().flatten() {
        let mut tx = stage.at(stage.calendar.ago(days, 410)).await?;
        stage.agree(&mut tx, chance, client, yes).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The path, the team around it, and what partners must heed.
pub async fn planned(stage: &Stage<'_>, chance: &mut Chance, client: &Client, plan: &Plan) -> Result<Vec<Taken>> {
    let mut tx = stage.at(stage.calendar.ago((client.days - 13).max(0), 420)).await?;
    let taken = stage.plan(&mut tx, chance, client, plan).await?;
    let members = around(stage, chance, client);
    stage.team(&mut tx, chance, client, &members).await?;
    if chance.likely(45) {
        raise_needs(stage, &mut tx, chance, client).await?;
    }
    tx.commit().await?;
    Ok(taken)
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

async fn raise_needs(stage: &Stage<'_>, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
    let permit = stage.ask(tx, &client.lead, Action::Add, client).await?;
    let mut left = Need::ALL.to_vec();
    for _ in 0..=chance.below(3) {
        let need = left.swap_remove(chance.below(left.len()));
        let id = chance.id(tx.now());
        needs::raise(tx, &permit, id, need).await?;
        match chance.below(4) {
            0 => needs::set_state(tx, &permit, id, 1, NeedState::Busy).await?,
            1 => needs::set_state(tx, &permit, id, 1, NeedState::Settled).await?,
            _ => {}
        }
    }
    Ok(())
}

/// What happened since: steps that went on, contacts, appointments that were kept or not, tasks.
pub async fn since(stage: &Stage<'_>, chance: &mut Chance, client: &Client, taken: &[Taken]) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(chance.between(1, 6).min(client.days), 430)).await?;
    stage.progress(&mut tx, chance, client, taken).await?;
    let count = chance.between(1, 7);
    stage.notes(&mut tx, chance, client, count).await?;
    if let Some(done) = taken.iter().find(|(.., state)| *state == StepState::Done) {
        past_appointment(stage, &mut tx, chance, client, done).await?;
    }
    if chance.likely(30) {
        own_task(stage, &mut tx, chance, client).await?;
    }
    tx.commit().await
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
    let plan = &stage.plans[chance.below(stage.plans.len())];
    let taken = stage
        .plan(tx, chance, client, &Plan { key: plan.key.clone(), steps: plan.steps.iter().take(4).cloned().collect() })
        .await?;
    stage.notes(tx, chance, client, 1).await?;
    if chance.likely(5) {
        let days = chance.between(1, 30);
        stage.appointment(tx, chance, client, taken.first(), (days, None)).await?;
    }
    Ok(())
}
