//! Sessions of an offer: when it is given, for how many, and how many of the seats are held.

use super::{BadOffer, sound};
use crate::log::{Act, Entry};
use crate::partners::Keeper;
use crate::path::{stale_or_missing, states};
use crate::{Conn, Error, Result, Row, Take, Tx, args};
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::offer::{OfferKind, Timetable};
use opweg_model::{OfferId, OfferSessionId};

/// The most seats a session can have.
pub const MOST_SEATS: i64 = 500;
/// The most hours of the week a timetable can have.
pub const MOST_SLOTS: usize = 14;

/// What is agreed about a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// When it takes place.
    pub when: Timetable,
    /// The last day to register; nothing: as long as there is room.
    pub register_until: Option<Date>,
    /// For how many.
    pub seats: i64,
    /// Where, when it is elsewhere than the offer says.
    pub place: String,
}

impl Plan {
    /// What is not right about it, each with the name of its part.
    #[must_use]
    pub fn faults(&self) -> Vec<(&'static str, BadOffer)> {
        let mut faults = Vec::new();
        if self.when.until < self.when.from {
            faults.push(("until", BadOffer::Order));
        }
        if self.when.slots.len() > MOST_SLOTS || self.when.slots.iter().any(|slot| slot.until <= slot.from) {
            faults.push(("slots", BadOffer::Order));
        }
        if self.register_until.is_some_and(|day| day > self.when.until) {
            faults.push(("register", BadOffer::Order));
        }
        if !(0..=MOST_SEATS).contains(&self.seats) {
            faults.push(("seats", BadOffer::Number));
        }
        if self.place.chars().count() > super::kept::LINE {
            faults.push(("place", BadOffer::TooLong(super::kept::LINE)));
        }
        faults
    }
}

states! {
    /// How a session stands.
    SessionState {
        /// Places in it can be given.
        Open = "open",
        /// It goes on, and no further places are given.
        Closed = "closed",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its identity.
    pub id: OfferSessionId,
    /// The offer.
    pub offer: OfferId,
    /// What is agreed.
    pub plan: Plan,
    /// How it stands.
    pub state: SessionState,
    /// How many seats are held: offered, enrolled or started.
    pub taken: i64,
    /// Version, for writes.
    pub version: i64,
}

impl Session {
    /// The seats that nobody holds.
    #[must_use]
    pub fn free(&self) -> i64 {
        (self.plan.seats - self.taken).max(0)
    }
    /// Whether somebody can still register on a day.
    #[must_use]
    pub fn takes_people(&self, today: Date) -> bool {
        let last = self.plan.register_until.unwrap_or(self.plan.when.until);
        self.state == SessionState::Open && self.free() > 0 && last >= today
    }
}

/// The columns of a [`Session`], of the table `s`.
macro_rules! columns {
    () => {
        " s.id, s.offer_id, s.from_day, s.until_day, s.slots, s.register_until, s.seats, s.place, s.state,
                (SELECT CAST(count(*) AS BIGINT) FROM place_request r
                 WHERE r.session_id = s.id AND r.state IN ('offered', 'enrolled', 'started')), s.version"
    };
}
pub(super) use columns;

/// Everything of a [`Session`], to be followed by a condition.
macro_rules! select {
    () => {
        concat!("SELECT", columns!(), " FROM offer_session s ")
    };
}

fn read(row: &Row) -> Result<Session> {
    taken_from(&mut row.take())
}

/// Reads [`columns`].
pub(super) fn taken_from(t: &mut Take<'_>) -> Result<Session> {
    let (id, offer) = (OfferSessionId(t.next()?), OfferId(t.next()?));
    let (from, until, slots): (Date, Date, String) = (t.word()?, t.word()?, t.next()?);
    let slots = serde_json::from_str(&slots).map_err(|e| Error::Corrupt(e.to_string()))?;
    let plan = Plan {
        when: Timetable { from, until, slots },
        register_until: t.word_opt()?,
        seats: t.next()?,
        place: t.next()?,
    };
    Ok(Session { id, offer, plan, state: t.word()?, taken: t.next()?, version: t.next()? })
}

/// One session.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: OfferSessionId) -> Result<Session> {
    let row = conn.row(concat!(select!(), "WHERE s.id = $1"), args![id]).await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// The sessions of an offer, by their first day.
///
/// # Errors
/// What the engine says.
pub async fn of_offer(tx: &mut Tx, who: &Actor, offer: OfferId) -> Result<Vec<Session>> {
    tx.note(Entry::of_actor(who, Act::List, "offers", "").with(offer.to_string()));
    let sql = concat!(select!(), "WHERE s.offer_id = $1 ORDER BY s.from_day, s.id LIMIT 200");
    tx.rows(sql, args![offer]).await?.iter().map(read).collect()
}

/// The sessions of a kind that places can be given in, by their first day: what a client can choose from.
///
/// # Errors
/// What the engine says.
pub async fn of_kind(tx: &mut Tx, kind: OfferKind, today: Date) -> Result<Vec<Session>> {
    let sql = concat!(
        select!(),
        "JOIN offer o ON o.id = s.offer_id
         WHERE o.kind = $1 AND o.state = 'open' AND s.state = 'open' AND s.until_day >= $2
         ORDER BY s.from_day, s.id LIMIT 300"
    );
    tx.rows(sql, args![kind.word(), today]).await?.iter().map(read).collect()
}

fn slots(plan: &Plan) -> Result<String> {
    serde_json::to_string(&plan.when.slots).map_err(|e| Error::Corrupt(e.to_string()))
}

/// Refuses an offer of another organisation.
async fn theirs(tx: &mut Tx, keeper: &Keeper<'_>, offer: OfferId) -> Result<()> {
    let row = tx.row("SELECT 1 FROM offer WHERE id = $1 AND org_id = $2", args![offer, keeper.org()]).await?;
    row.map(drop).ok_or(Error::NotFound)
}

/// Adds a session to an offer.
///
/// # Errors
/// [`Error::NotFound`] for an offer of another organisation; a session that has [`Plan::faults`].
pub async fn add(tx: &mut Tx, keeper: &Keeper<'_>, offer: OfferId, id: OfferSessionId, plan: &Plan) -> Result<()> {
    sound(&plan.faults())?;
    theirs(tx, keeper, offer).await?;
    tx.run(
        "INSERT INTO offer_session (id, offer_id, from_day, until_day, register_until, slots, seats, place, state, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', 1)",
        args![
            id, offer, plan.when.from, plan.when.until, plan.register_until, slots(plan)?, plan.seats, &plan.place
        ],
    )
    .await?;
    tx.note(Entry::of_actor(keeper.actor(), Act::Add, "session", "").with(id.to_string()));
    Ok(())
}

/// Changes a session. There are never fewer seats than are held.
///
/// # Errors
/// [`Error::State`] (`seats-held`) for fewer seats than are held, [`Error::Stale`], [`Error::NotFound`].
pub async fn change(tx: &mut Tx, keeper: &Keeper<'_>, id: OfferSessionId, version: i64, plan: &Plan) -> Result<()> {
    sound(&plan.faults())?;
    let there = hold(tx, id).await?;
    theirs(tx, keeper, there.offer).await?;
    if there.version != version {
        return Err(Error::Stale(there.version));
    }
    if plan.seats < there.taken {
        return Err(Error::State("seats-held"));
    }
    let changed = tx
        .run(
            "UPDATE offer_session SET from_day = $3, until_day = $4, register_until = $5, slots = $6, seats = $7, place = $8,
                    version = version + 1
             WHERE id = $1 AND version = $2",
            args![
                id, version, plan.when.from, plan.when.until, plan.register_until, slots(plan)?, plan.seats,
                &plan.place
            ],
        )
        .await?;
    changed_one(tx, keeper, id, changed).await
}

/// Says how a session stands. One in which somebody holds a seat is not cancelled over their heads: their places are
/// given back first, one by one, so that each client waits again or goes elsewhere.
///
/// # Errors
/// [`Error::State`] (`seats-held`), [`Error::Stale`], [`Error::NotFound`].
pub async fn set_state(
    tx: &mut Tx,
    keeper: &Keeper<'_>,
    id: OfferSessionId,
    version: i64,
    state: SessionState,
) -> Result<()> {
    let there = hold(tx, id).await?;
    theirs(tx, keeper, there.offer).await?;
    if state == SessionState::Cancelled && there.taken > 0 {
        return Err(Error::State("seats-held"));
    }
    let sql = "UPDATE offer_session SET state = $3, version = version + 1 WHERE id = $1 AND version = $2";
    let changed = tx.run(sql, args![id, version, state.word()]).await?;
    changed_one(tx, keeper, id, changed).await
}

async fn changed_one(tx: &mut Tx, keeper: &Keeper<'_>, id: OfferSessionId, changed: u64) -> Result<()> {
    if changed == 0 {
        return Err(stale_or_missing(get(tx, id).await.ok().map(|s| s.version)));
    }
    tx.note(Entry::of_actor(keeper.actor(), Act::Change, "session", "").with(id.to_string()));
    Ok(())
}

/// Holds a session until the commit and reads it then: of two who want the last seat, the second sees it taken. On the
/// server the row is locked; the embedded engine has one writer.
pub(super) async fn hold(tx: &mut Tx, id: OfferSessionId) -> Result<Session> {
    let held = tx.run("UPDATE offer_session SET seats = seats WHERE id = $1", args![id]).await?;
    if held == 0 { Err(Error::NotFound) } else { get(tx, id).await }
}
