//! The page of a partner: what it does, whom it takes and how, where and when, so that partners know each other's working
//! (R-NET-04). It has a day by which somebody looks whether it still holds (R-DIR-02).

use super::Keeper;
use crate::log::{Act, Entry};
use crate::path::stale_or_missing;
use crate::{Result, Row, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::fact::BadValue;
use opweg_model::{OrgId, OrgKind};

/// The longest a part of a page may be, in characters.
pub const LONGEST: usize = 4_000;

/// What a partner tells of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// What it does, and for whom.
    pub about: String,
    /// Whom it takes, and whom not.
    pub intake_rules: String,
    /// How one comes in, and what happens then.
    pub procedure: String,
    /// Where.
    pub place: String,
    /// When one can come or call.
    pub hours: String,
    /// The day by which somebody looks whether all of this still holds.
    pub reviewed: Option<Date>,
}

impl About {
    /// The parts that are too long.
    #[must_use]
    pub fn too_long(&self) -> Vec<&'static str> {
        let parts = [
            ("about", &self.about),
            ("intake", &self.intake_rules),
            ("procedure", &self.procedure),
            ("place", &self.place),
            ("hours", &self.hours),
        ];
        parts.into_iter().filter(|(_, text)| text.chars().count() > LONGEST).map(|(part, _)| part).collect()
    }

    /// Whether the review is overdue. A page that names no day was never looked at again: it is.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.reviewed.is_none_or(|day| day < today)
    }
}

/// A partner in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// The organisation.
    pub org: OrgId,
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: OrgKind,
    /// Where colleagues can call.
    pub phone: String,
    /// A general address.
    pub email: String,
    /// Its page, if it wrote one.
    pub about: Option<About>,
    /// When the page last changed.
    pub at: Option<Timestamp>,
    /// Version of the page, for writes; 0 before there is one.
    pub version: i64,
}

/// Everything of a [`Partner`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT o.id, o.name, o.kind, o.phone, o.email, p.about, p.intake_rules, p.procedure, p.place, p.hours, p.reviewed_day,
                p.at, p.version
         FROM organisation o LEFT JOIN partner_page p ON p.org_id = o.id "
    };
}

fn read(row: &Row) -> Result<Partner> {
    let mut t = row.take();
    let (org, name, kind, phone, email) = (OrgId(t.next()?), t.next()?, t.word()?, t.next()?, t.next()?);
    let mut text = || t.next::<Option<String>>();
    let (about, rules, procedure, place, hours) = (text()?, text()?, text()?, text()?, text()?);
    let (reviewed, at, version) = (t.word_opt()?, t.moment_opt()?, t.next::<Option<i64>>()?.unwrap_or(0));
    let about = about.map(|about| About {
        about,
        intake_rules: rules.unwrap_or_default(),
        procedure: procedure.unwrap_or_default(),
        place: place.unwrap_or_default(),
        hours: hours.unwrap_or_default(),
        reviewed,
    });
    Ok(Partner { org, name, kind, phone, email, about, at, version })
}

/// The partners of the network by name.
///
/// # Errors
/// What the engine says.
pub async fn list(tx: &mut Tx, who: &Actor) -> Result<Vec<Partner>> {
    let rows = tx.rows(concat!(select!(), "WHERE o.closed_at IS NULL ORDER BY lower(o.name), o.id"), args![]).await?;
    tx.note(Entry::of_actor(who, Act::List, "partners", "").with(rows.len().to_string()));
    rows.iter().map(read).collect()
}

/// One partner.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn one(tx: &mut Tx, who: &Actor, org: OrgId) -> Result<Partner> {
    let row = tx.row(concat!(select!(), "WHERE o.id = $1 AND o.closed_at IS NULL"), args![org]).await?;
    tx.note(Entry::of_actor(who, Act::See, "partner", "").with(org.to_string()));
    read(&row.ok_or(crate::Error::NotFound)?)
}

/// Writes the page of an organisation; version 0 is the first time.
///
/// # Errors
/// [`crate::Error::Stale`] when somebody was faster; a part that is too long.
pub async fn write(tx: &mut Tx, keeper: &Keeper<'_>, about: &About, version: i64) -> Result<()> {
    if !about.too_long().is_empty() {
        return Err(crate::Error::Value(BadValue::TooLong(LONGEST)));
    }
    let now = tx.now();
    let values = args![
        keeper.org(),
        version,
        &about.about,
        &about.intake_rules,
        &about.procedure,
        &about.place,
        &about.hours,
        about.reviewed,
        keeper.user(),
        now
    ]
    .to_vec();
    let written = if version == 0 {
        // Of two who write the first one at once, the second sees what is there.
        tx.run(
            "INSERT INTO partner_page (org_id, version, about, intake_rules, procedure, place, hours, reviewed_day, author_id, at)
             VALUES ($1, $2 + 1, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (org_id) DO NOTHING",
            &values,
        )
        .await?
    } else {
        tx.run(
            "UPDATE partner_page SET version = version + 1, about = $3, intake_rules = $4, procedure = $5, place = $6, hours = $7,
                    reviewed_day = $8, author_id = $9, at = $10
             WHERE org_id = $1 AND version = $2",
            &values,
        )
        .await?
    };
    if written == 0 {
        let row = tx.row("SELECT version FROM partner_page WHERE org_id = $1", args![keeper.org()]).await?;
        return Err(stale_or_missing(row.map(|row| row.take().next()).transpose()?));
    }
    tx.note(Entry::of_actor(keeper.actor(), Act::Change, "partner", "").with(keeper.org().to_string()));
    Ok(())
}
