//! Retention, as a dry run: what each rule would touch today. It only counts, by the same plan as the page that erases;
//! erasing is a decision of a person.

use super::Work;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_store::Result;
use opweg_store::retention::{Rules, preview};

/// Counts, class by class.
pub(super) async fn run(work: &Work, today: Date) -> Result<()> {
    let rules = Rules(work.retention.clone());
    let seen = preview(&mut work.db.look().await?, &Actor::System, &rules, today).await?;
    for of in &seen.classes {
        let (class, years, files, rows) = (of.class, of.years, of.files, of.rows.all());
        tracing::info!(%class, years, files, rows, "past their years (dry run, nothing is erased)");
    }
    tracing::info!(held = seen.held, "past their years, but held");
    Ok(())
}
