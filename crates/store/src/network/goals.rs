//! What the partners want to reach together that none could alone (R-COO-02): a goal, a figure that measures it, a target, a
//! day, somebody who answers for it.

use super::coordinator;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Actor;
use uuid::Uuid;

/// The longest text, in characters.
pub const TEXT: usize = 200;

/// Figures that a goal can be measured by: names of what the network page counts, as shares of a hundred.
pub const MEASURES: &[&str] = &["plan-agreed", "answered-in-time", "helped", "with-offer", "not-idle"];

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Goal {
    pub id: Uuid,
    pub title: String,
    /// One of [`MEASURES`].
    pub measure: String,
    /// Of a hundred.
    pub target: i64,
    pub due: Date,
    /// Who answers for it, in words.
    pub owner: String,
    pub at: Timestamp,
    pub version: i64,
}

/// The goals that are not closed, soonest first.
///
/// # Errors
/// What the engine says.
pub async fn open(conn: &mut Conn) -> Result<Vec<Goal>> {
    let sql = "SELECT id, title, measure, target, due_day, owner, at, version FROM network_goal WHERE closed_at IS NULL
               ORDER BY due_day, id";
    conn.rows(sql, args![])
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Goal {
                id: t.next()?,
                title: t.next()?,
                measure: t.next()?,
                target: t.next()?,
                due: t.word()?,
                owner: t.next()?,
                at: t.moment()?,
                version: t.next()?,
            })
        })
        .collect()
}

/// A goal to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct NewGoal {
    pub id: Uuid,
    pub title: String,
    pub measure: String,
    pub target: i64,
    pub due: Date,
    pub owner: String,
}

/// Sets a goal.
///
/// # Errors
/// [`Error::Refused`] for anybody but the coordinator; [`Error::State`] for a goal without title, an unknown measure or a
/// target that is no share.
pub async fn set(tx: &mut Tx, who: &Actor, goal: &NewGoal) -> Result<()> {
    let me = coordinator(who)?;
    let title = goal.title.trim();
    let long = title.chars().count() > TEXT || goal.owner.chars().count() > TEXT;
    if title.is_empty() || long || !MEASURES.contains(&goal.measure.as_str()) || !(1..=100).contains(&goal.target) {
        return Err(Error::State("goal"));
    }
    let (user, now) = (me.user, tx.now());
    tx.run(
        "INSERT INTO network_goal (id, title, measure, target, due_day, owner, author_id, at, closed_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, 1)",
        args![goal.id, title, &goal.measure, goal.target, goal.due, goal.owner.trim(), user, now],
    )
    .await?;
    tx.note(Entry::of_actor(who, Act::Administer, "network-goal", ""));
    Ok(())
}

/// Closes a goal: reached, or no longer wanted.
///
/// # Errors
/// [`Error::Refused`] for anybody but the coordinator, [`Error::NotFound`] for one that is closed or changed.
pub async fn close(tx: &mut Tx, who: &Actor, id: Uuid, version: i64) -> Result<()> {
    coordinator(who)?;
    let now = tx.now();
    let sql = "UPDATE network_goal SET closed_at = $3, version = version + 1 WHERE id = $1 AND version = $2 AND closed_at IS NULL";
    if tx.run(sql, args![id, version, now]).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.note(Entry::of_actor(who, Act::Administer, "network-goal", ""));
    Ok(())
}
