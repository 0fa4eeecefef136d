//! How long people wait for each kind of place, added up while it is read: in one pass over the requests of some years, also
//! when there are a hundred thousand of them (R-LNG-02, I04).

use super::waits::DAYS_BACK;
use crate::{Conn, Result, args};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_model::OrgId;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_trajectory::period::days_between;
use opweg_trajectory::waiting::{Seen, Waiting};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

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
    // Grouping in the database would sort a hundred thousand lines; adding them up here reads them once.
    let sql = "SELECT r.kind, r.level, r.file_id, r.requested_day, r.started_day,
                      CASE WHEN r.state = 'withdrawn' THEN r.ended_day END FROM place_request r
               JOIN client_file f ON f.id = r.file_id
               WHERE NOT f.restricted AND r.requested_day >= $1 AND r.requested_day <= $2
                     AND ($3 OR EXISTS (SELECT 1 FROM offer o WHERE o.id = r.offer_id AND o.org_id = $4))";
    let mut sums: BTreeMap<Sort, Sum> = BTreeMap::new();
    for row in &conn.rows(sql, args![since, today, org.is_none(), org]).await? {
        let mut t = row.take();
        let sum = sums.entry((t.word()?, super::kept::level(&mut t)?)).or_default();
        sum.people.insert(t.next()?);
        let (asked, began, given_up): (Date, Option<Date>, Option<Date>) = (t.word()?, t.word_opt()?, t.word_opt()?);
        let (until, seen) = match (began, given_up) {
            (Some(day), _) if day <= today => (day, Seen::Began),
            (None, Some(day)) if day <= today => (day, Seen::GivenUp),
            _ => (today, Seen::Open),
        };
        *sum.days.entry((days_between(asked, until).max(0), seen)).or_default() += 1;
    }
    Ok(sums.into_iter().map(|(sort, sum)| (sort, sum.tally())).collect())
}

/// What is added up of one sort.
#[derive(Default)]
struct Sum {
    people: HashSet<Uuid>,
    days: HashMap<(i64, Seen), u32>,
}

impl Sum {
    fn tally(self) -> Tally {
        let days = self.days.into_iter().map(|((days, seen), n)| (days, seen, n)).collect();
        Tally { people: u32::try_from(self.people.len()).unwrap_or(u32::MAX), days }
    }
}
