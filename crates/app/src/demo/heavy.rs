//! A file that is far heavier than any real one, for measuring: the pages of it have to be fast too.

use super::chance::Chance;
use super::lives;
use super::network::Colleague;
use super::refer;
use super::story::Stage;
use opweg_model::FileId;
use opweg_store::Result;

/// How much is in it.
const STEPS: usize = 60;
const NOTES: i64 = 200;
const REFERRALS: usize = 40;

/// Makes it; which one it is.
///
/// # Errors
/// What the store says.
pub async fn make(stage: &Stage<'_>, chance: &mut Chance, lead: &Colleague) -> Result<FileId> {
    let client = lives::client(stage, chance, lead, 400);
    lives::register(stage, chance, &client).await?;
    lives::talk(stage, chance, &client, true).await?;
    lives::agreed(stage, chance, &client, 100).await?;
    let mut tx = stage.at(stage.calendar.ago(380, 420)).await?;
    let known = stage.templates.iter().flat_map(|t| t.steps()).cycle().take(STEPS);
    let taken = stage.plain_steps(&mut tx, chance, &client, known).await?;
    stage.forward(&mut tx, &client, "").await?;
    stage.marks(&mut tx, chance, &client, (100, 90)).await?;
    tx.commit().await?;
    let mut tx = stage.at(stage.calendar.ago(3, 430)).await?;
    stage.progress(&mut tx, chance, &client, &taken).await?;
    stage.notes(&mut tx, chance, &client, NOTES).await?;
    tx.commit().await?;
    // The client does not take back what they agreed: later referrals would go to whoever may see nothing.
    let fates = refer::open(true).into_iter().chain(refer::open(false)).chain(refer::ends());
    let fates: Vec<_> = fates.filter(|f| !f.takes_back()).collect();
    for fate in fates.iter().cycle().take(REFERRALS) {
        stage.refer(chance, &client, fate).await?;
    }
    Ok(client.file)
}
