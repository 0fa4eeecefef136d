//! How long people wait, counted by the database: by kind of place, level, days and end, so that a year of requests of a
//! large network is a few thousand lines and not a hundred thousand (R-LNG-02, I04).

use super::waits::DAYS_BACK;
use crate::{Conn, Error, Result, args};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_model::OrgId;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_trajectory::waiting::{Seen, Waiting};
use std::collections::BTreeMap;

/// A kind of place, at a level of Dutch where one was asked for.
pub type Sort = (OfferKind, Option<Cefr>);

/// The waits for one sort of place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tally {
    /// People who asked; somebody who asked twice is one.
    pub people: u32,
    days: Vec<(i64, Seen, u32)>,
}

impl Tally {
    /// What these waits say.
    #[must_use]
    pub fn waiting(&self) -> Waiting {
        Waiting::counted(self.days.iter().copied())
    }

    /// What the waits of several sorts say together.
    #[must_use]
    pub fn of_all<'a>(tallies: impl IntoIterator<Item = &'a Self>) -> Waiting {
        Waiting::counted(tallies.into_iter().flat_map(|t| t.days.iter().copied()))
    }
}

/// The waits that began in the last [`DAYS_BACK`] days as they stand on a day, by sort of place: of every offer, or of those
/// of one organisation; restricted people are not counted. They are of no file: nobody can be recognised in days, and whoever shows them leaves out what is
/// on few people ([`opweg_trajectory::few`]).
///
/// # Errors
/// What the engine says.
pub async fn of(conn: &mut Conn, org: Option<OrgId>, today: Date) -> Result<BTreeMap<Sort, Tally>> {
    let since = today.saturating_sub(DAYS_BACK.days());
    let mut found: BTreeMap<Sort, Tally> = BTreeMap::new();
    let people = "SELECT r.kind, r.level, CAST(count(DISTINCT r.file_id) AS BIGINT)
                  FROM place_request r JOIN client_file f ON f.id = r.file_id LEFT JOIN offer o ON o.id = r.offer_id
                  WHERE NOT f.restricted AND r.requested_day >= $1 AND r.requested_day <= $2 AND ($3 OR o.org_id = $4) GROUP BY r.kind, r.level";
    for row in &conn.rows(people, args![since, today, org.is_none(), org]).await? {
        let mut t = row.take();
        let sort = (t.word()?, super::kept::level(&mut t)?);
        found.entry(sort).or_default().people = count(t.next()?);
    }
    for row in &conn.rows(BY_DAYS, args![since, today, org.is_none(), org]).await? {
        let mut t = row.take();
        let sort = (t.word()?, super::kept::level(&mut t)?);
        let (seen, days, n): (i64, i64, i64) = (t.next()?, t.next()?, t.next()?);
        found.entry(sort).or_default().days.push((days.max(0), seen_of(seen)?, count(n)));
    }
    Ok(found)
}

/// The day of a month and the months since March of the year 0 give the number of a day, by the calendar, in whole numbers
/// that both engines reckon alike; the difference of two is the days waited.
const BY_DAYS: &str = "SELECT kind, level, CAST(seen AS BIGINT), days, CAST(count(*) AS BIGINT) FROM (
    SELECT kind, level, seen,
           365 * (um / 12) + um / 48 - um / 1200 + um / 4800 + (153 * (um % 12) + 2) / 5 + ud
         - 365 * (am / 12) - am / 48 + am / 1200 - am / 4800 - (153 * (am % 12) + 2) / 5 - ad AS days
    FROM (SELECT kind, level, seen,
                 CAST(substr(asked, 1, 4) AS BIGINT) * 12 + CAST(substr(asked, 6, 2) AS BIGINT) - 3 AS am,
                 CAST(substr(asked, 9, 2) AS BIGINT) AS ad,
                 CAST(substr(until, 1, 4) AS BIGINT) * 12 + CAST(substr(until, 6, 2) AS BIGINT) - 3 AS um,
                 CAST(substr(until, 9, 2) AS BIGINT) AS ud
          FROM (SELECT r.kind, r.level, r.requested_day AS asked,
                       CASE WHEN r.started_day <= $2 THEN 0
                            WHEN r.started_day IS NULL AND r.state = 'withdrawn' AND r.ended_day <= $2 THEN 1 ELSE 2 END AS seen,
                       CASE WHEN r.started_day <= $2 THEN r.started_day
                            WHEN r.started_day IS NULL AND r.state = 'withdrawn' AND r.ended_day <= $2 THEN r.ended_day
                            ELSE $2 END AS until
                FROM place_request r JOIN client_file f ON f.id = r.file_id LEFT JOIN offer o ON o.id = r.offer_id
                WHERE NOT f.restricted AND r.requested_day >= $1 AND r.requested_day <= $2 AND ($3 OR o.org_id = $4)) asked_until) in_months) in_days
    GROUP BY kind, level, seen, days";

fn seen_of(word: i64) -> Result<Seen> {
    match word {
        0 => Ok(Seen::Began),
        1 => Ok(Seen::GivenUp),
        2 => Ok(Seen::Open),
        other => Err(Error::Corrupt(format!("end {other} of a wait"))),
    }
}

fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
