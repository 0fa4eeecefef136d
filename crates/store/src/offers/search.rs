//! Finding an offer: by kind, level, what it is like, language, place and start (R-LNG-03, R-CHC-02, R-DIR-01).

use super::kept::{Offer, read};
use crate::log::{Act, Entry};
use crate::{Conn, Result, Tx, args};
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::fact::Cefr;
use opweg_model::offer::{FeatureSet, OfferKind};
use opweg_model::{OrgId, brussels};
use uuid::Uuid;

/// Offers that one answer holds at most.
pub const MOST: usize = 100;

/// What is looked for; what is left out does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    /// Of this kind.
    pub kind: Option<OfferKind>,
    /// For somebody of this level.
    pub level: Option<Cefr>,
    /// With all of these.
    pub features: FeatureSet,
    /// Given in this language.
    pub language: String,
    /// With a postcode that begins so.
    pub postcode: String,
    /// For this residence status.
    pub status: String,
    /// With a session that begins by this day.
    pub start_by: Option<Date>,
    /// Given by this organisation.
    pub org: Option<OrgId>,
    /// With a seat that is free.
    pub free: bool,
}

/// An offer that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The offer.
    pub offer: Offer,
    /// The first day of the next session for which one can still register.
    pub next: Option<Date>,
    /// How many seats are free in such sessions; nothing: there is no such session.
    pub free: Option<i64>,
    /// How many wait for a place in it.
    pub waiting: i64,
}

/// Offers that are given now, those that begin first at the head. One more than [`MOST`] says that there are more.
///
/// # Errors
/// What the engine says.
pub async fn search(tx: &mut Tx, who: &Actor, asked: &Search) -> Result<Vec<Found>> {
    let today = brussels::day(tx.now());
    let limit = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let sql = "SELECT o.id, o.org_id, n.name, o.kind, o.title, o.about, o.level_from, o.level_to, o.language, o.sector, o.place,
                o.postcode, o.features, o.statuses, o.weeks, o.hours_week, o.cost, o.payer, o.reviewed_day, o.state,
                o.created_at, o.version,
           (SELECT min(s.from_day) FROM offer_session s
            WHERE s.offer_id = o.id AND s.state = 'open' AND COALESCE(s.register_until, s.until_day) >= $1 AND s.from_day >= $1),
           (SELECT CAST(sum(s.seats) AS BIGINT) FROM offer_session s
            WHERE s.offer_id = o.id AND s.state = 'open' AND COALESCE(s.register_until, s.until_day) >= $1),
           (SELECT CAST(count(*) AS BIGINT) FROM place_request r JOIN offer_session s ON s.id = r.session_id
            WHERE s.offer_id = o.id AND s.state = 'open' AND COALESCE(s.register_until, s.until_day) >= $1
                AND r.state IN ('offered', 'enrolled', 'started')),
           (SELECT CAST(count(*) AS BIGINT) FROM place_request r WHERE r.offer_id = o.id AND r.state = 'waiting')
         FROM offer o JOIN organisation n ON n.id = o.org_id
         WHERE o.state = 'open' AND n.closed_at IS NULL AND ($2 = '' OR o.kind = $2)
             AND ($3 = '' OR ((o.level_from IS NULL OR o.level_from <= $3) AND (o.level_to IS NULL OR o.level_to >= $3)))
             AND (o.features & $4) = $4 AND ($5 = '' OR o.language = $5)
             AND ($6 = '' OR substr(o.postcode, 1, length($6)) = $6)
             AND ($7 = '' OR EXISTS (SELECT 1 FROM offer_session s WHERE s.offer_id = o.id AND s.state = 'open'
                                         AND s.from_day >= $1 AND s.from_day <= $7))
             AND ($8 OR o.org_id = $9)
         ORDER BY 23 NULLS LAST, lower(o.title), o.id LIMIT $10";
    let rows = tx
        .rows(
            sql,
            args![
                today,
                asked.kind.map_or("", OfferKind::word),
                asked.level.map_or("", Cefr::word),
                asked.features.bits(),
                &asked.language,
                &asked.postcode,
                asked.start_by.map(|day| day.to_string()).unwrap_or_default(),
                asked.org.is_none(),
                asked.org.unwrap_or(OrgId(Uuid::nil())),
                limit
            ],
        )
        .await?;
    let mut found = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let offer = read(&mut t)?;
        let (next, seats, taken): (_, Option<i64>, i64) = (t.word_opt()?, t.next()?, t.next()?);
        let free = seats.map(|seats| (seats - taken).max(0));
        found.push(Found { offer, next, free, waiting: t.next()? });
    }
    found.retain(|one| admits(&one.offer, &asked.status) && (!asked.free || one.free.is_some_and(|n| n > 0)));
    tx.note(Entry::of_actor(who, Act::List, "offers", "").with(found.len().to_string()));
    Ok(found)
}

/// Whether an offer is for somebody of this residence status; one that names none is for everybody.
fn admits(offer: &Offer, status: &str) -> bool {
    status.is_empty() || offer.about.statuses.is_empty() || offer.about.statuses.iter().any(|s| s == status)
}

/// The postcodes in which something is offered, in order.
///
/// # Errors
/// What the engine says.
pub async fn postcodes(conn: &mut Conn) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT postcode FROM offer WHERE state = 'open' AND postcode <> '' ORDER BY postcode LIMIT 300";
    conn.rows(sql, args![]).await?.iter().map(|row| row.take().next()).collect()
}
