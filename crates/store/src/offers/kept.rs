//! Offers as their organisation keeps them: written down, changed with a version, closed and opened again.

use super::{BadOffer, sound};
use crate::log::{Act, Entry};
use crate::partners::Keeper;
use crate::path::{stale_or_missing, states};
use crate::{Conn, Error, Result, Row, Take, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::fact::Cefr;
use opweg_model::fact::lists::STATUS;
use opweg_model::offer::{FeatureSet, OfferKind};
use opweg_model::trajectory::Payer;
use opweg_model::{OfferId, OrgId};

/// The longest a title or a place may be, in characters.
pub const LINE: usize = 160;
/// The longest a description may be, in characters.
pub const ABOUT: usize = 2_000;
/// The most a place can cost, in cents.
pub const MOST: i64 = 10_000_000;

/// What is written down about an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What kind.
    pub kind: OfferKind,
    /// What it is called.
    pub title: String,
    /// What one learns or does there, and for whom it is.
    pub about: String,
    /// The level of Dutch one needs to begin.
    pub from: Option<Cefr>,
    /// The level it leads to, or up to which one may come.
    pub to: Option<Cefr>,
    /// The language it is given in.
    pub language: String,
    /// The trade it is for; empty: none in particular (R-LNG-08).
    pub sector: String,
    /// Where.
    pub place: String,
    /// The postcode of the place.
    pub postcode: String,
    /// What one can search it by.
    pub features: FeatureSet,
    /// The residence statuses it is for, words of [`STATUS`]; none: everybody (R-LNG-09).
    pub statuses: Vec<String>,
    /// How many weeks it takes.
    pub weeks: Option<i64>,
    /// Hours a week.
    pub hours_week: Option<i64>,
    /// What it costs the client, in cents.
    pub cost: Option<i64>,
    /// Who pays.
    pub payer: Option<Payer>,
    /// The day by which somebody looks whether all of this still holds (R-DIR-02).
    pub reviewed: Option<Date>,
}

impl About {
    /// An offer of which only the kind is known.
    #[must_use]
    pub fn of_kind(kind: OfferKind) -> Self {
        Self {
            kind,
            title: String::new(),
            about: String::new(),
            from: None,
            to: None,
            language: "nl".to_owned(),
            sector: String::new(),
            place: String::new(),
            postcode: String::new(),
            features: FeatureSet::NONE,
            statuses: Vec::new(),
            weeks: None,
            hours_week: None,
            cost: None,
            payer: None,
            reviewed: None,
        }
    }

    /// What is not right about it, each with the name of its part.
    #[must_use]
    pub fn faults(&self) -> Vec<(&'static str, BadOffer)> {
        let texts = [
            ("title", &self.title, LINE),
            ("about", &self.about, ABOUT),
            ("sector", &self.sector, LINE),
            ("place", &self.place, LINE),
            ("postcode", &self.postcode, 10),
        ];
        let long = texts.into_iter().filter(|(_, text, longest)| text.chars().count() > *longest);
        let mut faults: Vec<_> = long.map(|(part, _, longest)| (part, BadOffer::TooLong(longest))).collect();
        if self.title.trim().is_empty() {
            faults.push(("title", BadOffer::Missing));
        }
        if self.from.zip(self.to).is_some_and(|(from, to)| to < from) {
            faults.push(("to", BadOffer::Order));
        }
        let is_code = (2..=3).contains(&self.language.len()) && self.language.bytes().all(|b| b.is_ascii_lowercase());
        if !is_code {
            faults.push(("language", BadOffer::Unknown));
        }
        if self.statuses.iter().any(|status| STATUS.find(status).is_err()) {
            faults.push(("statuses", BadOffer::Unknown));
        }
        let numbers =
            [("weeks", self.weeks, 260), ("hours", self.hours_week, 80), ("cost", self.cost, MOST)].into_iter();
        let wrong = numbers.filter(|(_, number, most)| number.is_some_and(|n| !(0..=*most).contains(&n)));
        faults.extend(wrong.map(|(part, ..)| (part, BadOffer::Number)));
        faults
    }

    /// Whether the review of the entry is overdue.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.reviewed.is_some_and(|day| day < today)
    }
}

states! {
    /// Whether an offer is to be found.
    OfferState {
        /// It is to be found, and places in it can be asked for.
        Open = "open",
        /// It is no longer given.
        Closed = "closed",
    }
}

/// An offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its identity.
    pub id: OfferId,
    /// The organisation that gives it.
    pub org: OrgId,
    /// Its name.
    pub org_name: String,
    /// What is written down about it.
    pub about: About,
    /// Whether it is to be found.
    pub state: OfferState,
    /// When it was first written down.
    pub created: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

/// Everything of an [`Offer`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT o.id, o.org_id, n.name, o.kind, o.title, o.about, o.level_from, o.level_to, o.language, o.sector, o.place,
                o.postcode, o.features, o.statuses, o.weeks, o.hours_week, o.cost, o.payer, o.reviewed_day, o.state,
                o.created_at, o.version
         FROM offer o JOIN organisation n ON n.id = o.org_id "
    };
}

pub(super) fn read(t: &mut Take<'_>) -> Result<Offer> {
    Ok(Offer {
        id: OfferId(t.next()?),
        org: OrgId(t.next()?),
        org_name: t.next()?,
        about: About {
            kind: t.word()?,
            title: t.next()?,
            about: t.next()?,
            from: level(t)?,
            to: level(t)?,
            language: t.next()?,
            sector: t.next::<Option<String>>()?.unwrap_or_default(),
            place: t.next()?,
            postcode: t.next()?,
            features: FeatureSet::from_bits(t.next()?),
            statuses: t.next::<String>()?.split_whitespace().map(str::to_owned).collect(),
            weeks: t.next()?,
            hours_week: t.next()?,
            cost: t.next()?,
            payer: t.word_opt()?,
            reviewed: t.word_opt()?,
        },
        state: t.word()?,
        created: t.moment()?,
        version: t.next()?,
    })
}

/// A column with a level of Dutch.
pub(super) fn level(t: &mut Take<'_>) -> Result<Option<Cefr>> {
    let text: Option<String> = t.next()?;
    text.map(|t| Cefr::parse(&t).ok_or_else(|| Error::Corrupt(format!("unknown level {t:?}")))).transpose()
}

/// One offer, without a mark in the log: for what goes on to note its own reading.
pub(crate) async fn find(conn: &mut Conn, id: OfferId) -> Result<Option<Offer>> {
    let sql = concat!(select!(), "WHERE o.id = $1");
    conn.row(sql, args![id]).await?.map(|row: Row| read(&mut row.take())).transpose()
}

/// One offer.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn get(tx: &mut Tx, who: &Actor, id: OfferId) -> Result<Offer> {
    let offer = find(tx, id).await?.ok_or(Error::NotFound)?;
    tx.note(Entry::of_actor(who, Act::See, "offer", "").with(id.to_string()));
    Ok(offer)
}

/// Writes down an offer of an organisation.
///
/// # Errors
/// An offer that has [`About::faults`].
pub async fn create(tx: &mut Tx, keeper: &Keeper<'_>, id: OfferId, about: &About) -> Result<()> {
    sound(&about.faults())?;
    let now = tx.now();
    tx.run(
        "INSERT INTO offer (id, org_id, kind, title, about, level_from, level_to, language, sector, place, postcode, features,
                            statuses, weeks, hours_week, cost, payer, state, reviewed_day, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'open', $18, $19, 1)",
        args![
            id, keeper.org(), about.kind.word(), about.title.trim(), &about.about, about.from.map(Cefr::word),
            about.to.map(Cefr::word), &about.language, sector(about), &about.place, &about.postcode,
            about.features.bits(), about.statuses.join(" "), about.weeks, about.hours_week, about.cost,
            about.payer.map(Payer::word), about.reviewed, now
        ],
    )
    .await?;
    tx.note(Entry::of_actor(keeper.actor(), Act::Add, "offer", "").with(id.to_string()));
    Ok(())
}

fn sector(about: &About) -> Option<&str> {
    Some(about.sector.as_str()).filter(|sector| !sector.is_empty())
}

/// Changes an offer. Its kind stays once somebody asked for a place: their requests would be for something else.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`], also for one of another organisation; an offer that has [`About::faults`].
pub async fn change(tx: &mut Tx, keeper: &Keeper<'_>, id: OfferId, version: i64, about: &About) -> Result<()> {
    sound(&about.faults())?;
    let sql = "SELECT 1 FROM place_request WHERE offer_id = $1 AND kind <> $2";
    if tx.row(sql, args![id, about.kind.word()]).await?.is_some() {
        return Err(Error::State("offer-kind"));
    }
    let changed = tx
        .run(
            "UPDATE offer SET kind = $4, title = $5, about = $6, level_from = $7, level_to = $8, language = $9, sector = $10,
                    place = $11, postcode = $12, features = $13, statuses = $14, weeks = $15, hours_week = $16, cost = $17,
                    payer = $18, reviewed_day = $19, version = version + 1
             WHERE id = $1 AND org_id = $2 AND version = $3",
            args![
                id, keeper.org(), version, about.kind.word(), about.title.trim(), &about.about,
                about.from.map(Cefr::word), about.to.map(Cefr::word), &about.language, sector(about), &about.place,
                &about.postcode, about.features.bits(), about.statuses.join(" "), about.weeks, about.hours_week,
                about.cost, about.payer.map(Payer::word), about.reviewed
            ],
        )
        .await?;
    done(tx, keeper, id, changed, "offer").await
}

/// Closes an offer, or opens it again. Whoever has a place in it keeps it.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`], also for one of another organisation.
pub async fn set_state(tx: &mut Tx, keeper: &Keeper<'_>, id: OfferId, version: i64, state: OfferState) -> Result<()> {
    let sql = "UPDATE offer SET state = $4, version = version + 1 WHERE id = $1 AND org_id = $2 AND version = $3";
    let changed = tx.run(sql, args![id, keeper.org(), version, state.word()]).await?;
    done(tx, keeper, id, changed, "offer-state").await
}

async fn done(tx: &mut Tx, keeper: &Keeper<'_>, id: OfferId, changed: u64, what: &'static str) -> Result<()> {
    if changed == 0 {
        let sql = "SELECT version FROM offer WHERE id = $1 AND org_id = $2";
        let there = tx.row(sql, args![id, keeper.org()]).await?.map(|row| row.take().next()).transpose()?;
        return Err(stale_or_missing(there));
    }
    tx.note(Entry::of_actor(keeper.actor(), Act::Change, what, "").with(id.to_string()));
    Ok(())
}

/// The offers of an organisation, those still given first.
///
/// # Errors
/// What the engine says.
pub async fn of_org(tx: &mut Tx, who: &Actor, org: OrgId) -> Result<Vec<Offer>> {
    let sql = concat!(
        select!(),
        "WHERE o.org_id = $1
          ORDER BY CASE WHEN o.state = 'open' THEN 0 ELSE 1 END, lower(o.title), o.id LIMIT 200"
    );
    let rows = tx.rows(sql, args![org]).await?;
    tx.note(Entry::of_actor(who, Act::List, "offers", "").with(rows.len().to_string()));
    rows.iter().map(|row| read(&mut row.take())).collect()
}
