//! How long people wait for a place, from asking to beginning. Requests that still wait count: the mean of those that
//! got a place says too little (I04).

use crate::{Conn, Error, Result, args};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_model::fact::Cefr;
use opweg_model::offer::{NoFit, OfferKind, RequestState};
use opweg_model::{OfferId, OrgId};
use opweg_trajectory::waiting::{End, Spell, Waiting};
use uuid::Uuid;

/// Requests are looked at for this many days back: what was so long ago says little about today.
pub const DAYS_BACK: i64 = 1096;

/// A wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// For what kind of place.
    pub kind: OfferKind,
    /// At which level.
    pub level: Option<Cefr>,
    /// In which offer, and by whom it is given.
    pub offer: Option<(OfferId, OrgId)>,
    /// Since when, and how it ended.
    pub spell: Spell,
}

/// What some waits say as they stand on a day.
#[must_use]
pub fn figure(waits: &[Wait], today: Date) -> Waiting {
    let spells: Vec<Spell> = waits.iter().map(|w| w.spell).collect();
    Waiting::of(&spells, today)
}

/// The waits of a kind, or of all kinds, that began in the last [`DAYS_BACK`] days, restricted people apart. They are of no file: nobody can be
/// recognised in days.
///
/// # Errors
/// What the engine says.
pub async fn of_kind(conn: &mut Conn, kind: Option<OfferKind>, today: Date) -> Result<Vec<Wait>> {
    let since = today.saturating_sub(DAYS_BACK.days());
    let rows = conn
        .rows(
            "SELECT r.kind, r.level, r.offer_id, o.org_id, r.state, r.requested_day, r.started_day, r.ended_day
             FROM place_request r JOIN client_file f ON f.id = r.file_id LEFT JOIN offer o ON o.id = r.offer_id
             WHERE NOT f.restricted AND r.requested_day >= $1 AND ($2 = '' OR r.kind = $2)",
            args![since, kind.map_or("", OfferKind::word)],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (kind, level) = (t.word()?, super::kept::level(&mut t)?);
            let (offer, org): (Option<Uuid>, Option<Uuid>) = (t.next()?, t.next()?);
            let state: RequestState = t.word()?;
            let (asked, began, ended): (Date, Option<Date>, Option<Date>) = (t.word()?, t.word_opt()?, t.word_opt()?);
            let end = match (state, began, ended) {
                (_, Some(began), _) => End::Began(began),
                (RequestState::Withdrawn, None, Some(ended)) => End::GivenUp(ended),
                _ => End::StillWaiting,
            };
            let spell = Spell::new(asked, end).map_err(|bad| Error::Corrupt(bad.to_string()))?;
            Ok(Wait { kind, level, offer: offer.map(OfferId).zip(org.map(OrgId)), spell })
        })
        .collect()
}

/// How many people wait for whom nothing fits, restricted ones apart, by kind, level and reason (R-LNG-02).
///
/// # Errors
/// What the engine says.
pub async fn without_fit(conn: &mut Conn) -> Result<Vec<(OfferKind, Option<Cefr>, NoFit, i64)>> {
    let sql = "SELECT r.kind, r.level, r.no_fit, CAST(count(DISTINCT r.file_id) AS BIGINT)
               FROM place_request r JOIN client_file f ON f.id = r.file_id
               WHERE NOT f.restricted AND r.state = 'waiting' AND r.no_fit IS NOT NULL
               GROUP BY r.kind, r.level, r.no_fit ORDER BY r.kind, r.level, r.no_fit";
    let row = |row: &crate::Row| {
        let mut t = row.take();
        Ok((t.word()?, super::kept::level(&mut t)?, t.word()?, t.next()?))
    };
    conn.rows(sql, args![]).await?.iter().map(row).collect()
}
