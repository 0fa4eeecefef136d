//! What the partners agreed among each other, what they want to reach together, and one of them that left.

use super::chance::Chance;
use super::refer::Fate;
use super::story::{Client, Stage};
use jiff::ToSpan;
use opweg_access::Actor;
use opweg_model::{Role, TaskId, brussels};
use opweg_store::Result;
use opweg_store::network::goals::{self, NewGoal};
use opweg_store::network::terms;
use opweg_store::people::{Administrator, leaving, organisations, users};

/// The coordinator writes down the terms, version after version, and the goals.
///
/// # Errors
/// What the store says.
pub async fn make(stage: &Stage<'_>, chance: &mut Chance) -> Result<()> {
    let Some(coordinator) = stage.network.first(Role::Coordinator, None) else { return Ok(()) };
    let together = &stage.content.together;
    for (number, agreed) in (0..).zip(&together.terms) {
        let mut tx = stage.at(stage.calendar.ago(agreed.days, 120)).await?;
        let from = brussels::day(tx.now()).saturating_add(1.day());
        terms::agree(&mut tx, &coordinator.actor, number, &agreed.title, &agreed.terms(), from).await?;
        tx.commit().await?;
    }
    let mut tx = stage.at(stage.calendar.ago(60, 130)).await?;
    for goal in &together.goals {
        let goal = NewGoal {
            id: chance.id(tx.now()),
            title: goal.title.clone(),
            measure: goal.measure.clone(),
            target: goal.target,
            due: stage.calendar.today.saturating_add(goal.due.days()),
            owner: goal.owner.clone(),
        };
        goals::set(&mut tx, &coordinator.actor, &goal).await?;
    }
    tx.commit().await
}

/// A partner leaves the network: what it was asked ends, its people first leave themselves.
///
/// # Errors
/// What the store says.
pub async fn left(stage: &Stage<'_>, chance: &mut Chance, clients: &[Client]) -> Result<()> {
    for org in &stage.content.organisations {
        let Some(days) = org.left_days else { continue };
        let Some(worker) = stage.network.first(Role::Worker, Some(&org.key)) else { continue };
        let (open, question) = (Fate { events: Vec::new(), late: false }, &stage.content.together.asks[0].question);
        for client in clients.iter().filter(|c| c.end == 0 && c.days > days + 40).take(3) {
            stage.refer_to(chance, client, &open, (worker, question, days + 9)).await?;
        }
        let mut tx = stage.at(stage.calendar.ago(days, 500)).await?;
        let at = tx.now();
        let office = Administrator::of(&Actor::System)?;
        for user in stage.network.colleagues.iter().filter(|c| c.org == org.key).map(|c| c.user) {
            let version = users::get(&mut tx, user).await?.version;
            leaving::leave(&mut tx, &office, user, version, || TaskId(chance.id(at))).await?;
        }
        let id = stage.network.office(&org.key).id;
        let version = organisations::get(&mut tx, id).await.map(|o| o.version)?;
        organisations::close(&mut tx, &office, id, version, || chance.id(at)).await?;
        tx.commit().await?;
    }
    Ok(())
}
