//! Retention, as a dry run: how many closed files each rule would touch today. It only counts; erasing is a decision of
//! a person.

use super::Work;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use opweg_store::{Result, upkeep};

/// Counts, class by class.
pub(super) async fn run(work: &Work, today: Date) -> Result<()> {
    for (class, years) in &work.retention {
        let files = upkeep::closed_before(&work.db, years_ago(today, *years)).await?;
        tracing::info!(%class, years, files, "closed files past their years (dry run, nothing is erased)");
    }
    Ok(())
}

/// The beginning of the day so many years ago; a day outside the calendar touches nothing.
fn years_ago(today: Date, years: i16) -> Timestamp {
    let day = today.saturating_sub(years.years());
    let midnight = day.to_zoned(TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC));
    midnight.map_or(Timestamp::MIN, |z| z.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_counted_in_days_of_brussels() {
        let cut = years_ago(jiff::civil::date(2026, 11, 21), 5);
        assert_eq!(cut.to_string(), "2021-11-20T23:00:00Z");
    }
}
