//! The runs of offers in which somebody can still take a place: what a plan is put in time around (R-LNG-02, R-TRJ-03).

use super::sessions::{self, Session};
use crate::path::{may_read, saw};
use crate::{Conn, Error, Result, Tx, args};
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::Tier;
use opweg_model::fact::Cefr;
use opweg_model::offer::{OfferKind, Timetable};

/// Openings that are looked at, the soonest: what begins later than these decides no plan.
const MOST: i64 = 1_000;

/// A run of an offer that has not begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The run.
    pub session: Session,
    /// What kind of offer.
    pub kind: OfferKind,
    /// Its name.
    pub title: String,
    /// Who gives it.
    pub giver: String,
    /// From which level of Dutch.
    pub from: Option<Cefr>,
    /// Up to which.
    pub to: Option<Cefr>,
    /// The statuses it is for; none: everybody.
    pub statuses: Vec<String>,
    /// Where.
    pub postcode: String,
}

/// Those that begin from a day on and for which one can still register then, full ones too, in one statement.
///
/// # Errors
/// What the engine says.
pub async fn from(conn: &mut Conn, today: Date) -> Result<Vec<Opening>> {
    let sql = concat!(
        "SELECT",
        sessions::columns!(),
        ", o.kind, o.title, n.name, o.level_from, o.level_to, o.statuses, o.postcode
         FROM offer_session s JOIN offer o ON o.id = s.offer_id JOIN organisation n ON n.id = o.org_id
         WHERE s.state = 'open' AND o.state = 'open' AND n.closed_at IS NULL AND s.from_day >= $1
               AND COALESCE(s.register_until, s.from_day) >= $1
         ORDER BY s.from_day, s.id LIMIT $2"
    );
    let rows = conn.rows(sql, args![today, MOST]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let session = sessions::taken_from(&mut t)?;
            let (kind, title, giver) = (t.word()?, t.next()?, t.next()?);
            let (from, to) = (super::kept::level(&mut t)?, super::kept::level(&mut t)?);
            let statuses = t.next::<String>()?.split_whitespace().map(str::to_owned).collect();
            Ok(Opening { session, kind, title, giver, from, to, statuses, postcode: t.next()? })
        })
        .collect()
}

/// The hours of the week that the places of a client take already, each with the name of its offer and its postcode; child
/// care takes none. In one statement.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn taken(tx: &mut Tx, permit: &Permit) -> Result<Vec<(String, Timetable, String)>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "places");
    let sql = "SELECT o.title, o.postcode, s.from_day, s.until_day, s.slots FROM place_request r
               JOIN offer_session s ON s.id = r.session_id JOIN offer o ON o.id = s.offer_id
               WHERE r.file_id = $1 AND r.state IN ('enrolled', 'started') AND r.kind <> 'child-care' ORDER BY s.from_day, r.id";
    let rows = tx.rows(sql, args![permit.file()]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (title, postcode): (String, String) = (t.next()?, t.next()?);
            let (from, until, slots): (Date, Date, String) = (t.word()?, t.word()?, t.next()?);
            let slots = serde_json::from_str(&slots).map_err(|e| Error::Corrupt(e.to_string()))?;
            Ok((title, Timetable { from, until, slots }, postcode))
        })
        .collect()
}
