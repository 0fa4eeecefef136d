//! What the partners agreed among each other about time: within how many days a question is answered, a plan is made, a sign
//! is given. Versioned: a new agreement ends the one before on its first day, and old ones stay readable (R-COO-03).

use super::coordinator;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use opweg_access::Actor;
use opweg_model::fact::BadValue;
use opweg_model::referral::Urgency;
use opweg_model::{UserId, brussels, calendar};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Terms, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Terms {
    /// A question in the usual time is answered within.
    pub answer_usual: i32,
    /// A question of this week.
    pub answer_soon: i32,
    /// A question of today.
    pub answer_today: i32,
    /// After accepting, client and partner meet within.
    pub first_contact: i32,
    /// After that, what was asked begins within.
    pub start: i32,
    /// After that, a word on how it goes within.
    pub outcome: i32,
    /// A file has a plan within.
    pub plan: i32,
    /// Somebody far from work has an offer within (R-SCR-06).
    pub offer: i32,
    /// A plan that was put forward is answered within.
    pub mark: i32,
    /// Nobody is without a running step for longer than.
    pub idle: i32,
}

impl Default for Terms {
    /// [own proposal, until the partners agree otherwise]
    fn default() -> Self {
        Self {
            answer_usual: Urgency::Usual.days(),
            answer_soon: Urgency::Soon.days(),
            answer_today: Urgency::Today.days(),
            first_contact: 14,
            start: 30,
            outcome: 90,
            plan: 30,
            offer: 60,
            mark: 14,
            idle: 30,
        }
    }
}

impl Terms {
    /// Within how many days a question is answered.
    #[must_use]
    pub const fn answer(&self, urgency: Urgency) -> i32 {
        match urgency {
            Urgency::Usual => self.answer_usual,
            Urgency::Soon => self.answer_soon,
            Urgency::Today => self.answer_today,
        }
    }

    /// Every term with its name, in the order of the form.
    #[must_use]
    pub const fn all(&self) -> [(&'static str, i32); 10] {
        [
            ("answer-usual", self.answer_usual),
            ("answer-soon", self.answer_soon),
            ("answer-today", self.answer_today),
            ("first-contact", self.first_contact),
            ("start", self.start),
            ("outcome", self.outcome),
            ("plan", self.plan),
            ("mark", self.mark),
            ("offer", self.offer),
            ("idle", self.idle),
        ]
    }

    fn sound(&self) -> Result<()> {
        let possible = self.all().iter().all(|(_, days)| (1..=366).contains(days));
        if possible { Ok(()) } else { Err(Error::State("terms-days")) }
    }
}

/// A version of the agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// The terms.
    pub terms: Terms,
    /// First day.
    pub from: Date,
    /// Last day, once another followed.
    pub until: Option<Date>,
    /// Who wrote it down.
    pub author: UserId,
    /// When.
    pub at: Timestamp,
}

/// One agreement for the whole network.
const OF_NETWORK: Uuid = Uuid::nil();

/// The terms that hold on a day: those of the agreement of that day, else the usual ones.
///
/// # Errors
/// What the engine says.
pub async fn on(conn: &mut Conn, day: Date) -> Result<Terms> {
    let sql = "SELECT rules FROM protocol WHERE id = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day >= $2)
               ORDER BY number DESC LIMIT 1";
    match conn.row(sql, args![OF_NETWORK, day]).await? {
        Some(row) => parse(&row.take().next::<String>()?),
        None => Ok(Terms::default()),
    }
}

/// The terms that hold on a day, of versions with the latest first.
#[must_use]
pub fn of_day(versions: &[Version], day: Date) -> Terms {
    let holds = |v: &&Version| v.from <= day && v.until.is_none_or(|until| until >= day);
    versions.iter().find(holds).map_or_else(Terms::default, |v| v.terms)
}

fn parse(rules: &str) -> Result<Terms> {
    serde_json::from_str(rules).map_err(|e| Error::Corrupt(e.to_string()))
}

/// Every version, latest first. What partners agreed is no secret within the network.
///
/// # Errors
/// What the engine says.
pub async fn versions(conn: &mut Conn) -> Result<Vec<Version>> {
    let sql = "SELECT number, title, rules, from_day, until_day, author_id, at FROM protocol WHERE id = $1 ORDER BY number DESC";
    conn.rows(sql, args![OF_NETWORK]).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Version> {
    let mut t = row.take();
    let (number, title, rules): (_, _, String) = (t.next()?, t.next()?, t.next()?);
    Ok(Version {
        number,
        title,
        terms: parse(&rules)?,
        from: t.word()?,
        until: t.word_opt()?,
        author: UserId(t.next()?),
        at: t.moment()?,
    })
}

/// The longest title, in characters.
pub const TITLE: usize = 160;
/// How far ahead an agreement can begin, in days: one that begins in ten years would stand in the way of all before it.
pub const DAYS_AHEAD: i32 = 366;

/// Takes back the latest version while it has not begun; the one before goes on.
///
/// # Errors
/// [`Error::Refused`] for anybody but the coordinator; [`Error::NotFound`] for one that is not the latest any more;
/// [`Error::State`] for one that has begun.
pub async fn withdraw(tx: &mut Tx, who: &Actor, number: i64) -> Result<()> {
    coordinator(who)?;
    let latest = versions(tx).await?.into_iter().next().filter(|v| v.number == number).ok_or(Error::NotFound)?;
    if latest.from <= brussels::day(tx.now()) {
        return Err(Error::State("terms-begun"));
    }
    tx.run("DELETE FROM protocol WHERE id = $1 AND number = $2", args![OF_NETWORK, number]).await?;
    tx.run("UPDATE protocol SET until_day = NULL WHERE id = $1 AND number = $2", args![OF_NETWORK, number - 1]).await?;
    tx.note(Entry::of_actor(who, Act::Administer, "network-terms", "").with(format!("-{number}")));
    Ok(())
}

/// Writes down what the partners agreed from a day on. `number` is the version it follows, 0 for the first.
///
/// # Errors
/// [`Error::Refused`] for anybody but the coordinator; [`Error::Stale`] when somebody was faster; [`Error::State`] with
/// `terms-days` for terms that cannot be, with `terms-from` for a day that does not come after that of the version it follows
/// and with `terms-far` for one that is further than [`DAYS_AHEAD`]; [`Error::Value`] for a title that is too long.
pub async fn agree(tx: &mut Tx, who: &Actor, number: i64, title: &str, terms: &Terms, from: Date) -> Result<()> {
    let me = coordinator(who)?;
    terms.sound()?;
    let latest = versions(tx).await?.into_iter().next();
    let there = latest.as_ref().map_or(0, |v| v.number);
    if there != number {
        return Err(Error::Stale(there));
    }
    if latest.as_ref().is_some_and(|v| v.from >= from) || !calendar::is_possible(from) {
        return Err(Error::State("terms-from"));
    }
    if from > brussels::day(tx.now()).saturating_add(DAYS_AHEAD.days()) {
        return Err(Error::State("terms-far"));
    }
    if title.trim().chars().count() > TITLE {
        return Err(Error::Value(BadValue::TooLong(TITLE)));
    }
    let (user, now) = (me.user, tx.now());
    let day_before = from.saturating_sub(1.day());
    tx.run("UPDATE protocol SET until_day = $3 WHERE id = $1 AND number = $2", args![OF_NETWORK, number, day_before])
        .await?;
    let rules = serde_json::to_string(terms).map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run(
        "INSERT INTO protocol (id, number, title, rules, from_day, until_day, author_id, at) VALUES ($1, $2, $3, $4, $5, NULL, $6, $7)",
        args![OF_NETWORK, number + 1, title.trim(), rules, from, user, now],
    )
    .await?;
    tx.note(Entry::of_actor(who, Act::Administer, "network-terms", "").with((number + 1).to_string()));
    Ok(())
}
