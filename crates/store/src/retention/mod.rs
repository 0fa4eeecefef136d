//! How long things are kept: rules per class, what they would touch, holding a file longer, and erasing with a proof.
//!
//! Erasing a file leaves three things: a row without content, so that its identity is never used again; its log, whose
//! entries hold no content and whose chain stays whole; and one statistic of counts without any identity. Copies made
//! before (backups) are the operator's to let go.

mod erase;

pub use erase::{Done, run};

use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use opweg_access::{Actor, Why};
use opweg_model::fact::FactKind;
use opweg_model::tier::Retention;
use opweg_model::{FileId, Purpose, Role};
use uuid::Uuid;

/// The rules: after how many years from the closing of a file a class of data goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules(pub Vec<(Retention, i16)>);

impl Rules {
    /// The years of the model.
    #[must_use]
    pub fn usual() -> Self {
        Self(Retention::ALL.iter().map(|class| (*class, class.default_years())).collect())
    }
}

/// What a class would lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touched {
    /// The class.
    pub class: Retention,
    /// Years after closing.
    pub years: i16,
    /// In how many files.
    pub files: i64,
    /// How many facts.
    pub facts: i64,
}

/// What would go today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Files that would be erased as a whole.
    pub whole: i64,
    /// Files that are past a term but held.
    pub held: i64,
    /// Class by class, files that go as a whole apart.
    pub classes: Vec<Touched>,
}

/// Those who may look at what would go: the officer and who runs the system. Counts only.
fn may_look(who: &Actor) -> Result<()> {
    match who {
        Actor::System => Ok(()),
        Actor::Staff(s) if s.is(Role::DataProtection) || s.is(Role::Administrator) => Ok(()),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// Those who may hold and erase: the officer. The system counts, it never erases on its own.
pub(crate) fn may_decide(who: &Actor) -> Result<()> {
    match who {
        Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight) => Ok(()),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// The kinds of fact of a class.
pub(crate) fn kinds(class: Retention) -> impl Iterator<Item = FactKind> {
    FactKind::ALL.iter().copied().filter(move |kind| kind.spec().section.retention() == class)
}

/// The beginning of the day so many years before today, in Brussels; a day outside the calendar touches nothing.
#[must_use]
pub fn closed_before(today: Date, years: i16) -> Timestamp {
    let day = today.saturating_sub(years.years());
    let midnight = day.to_zoned(TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC));
    midnight.map_or(Timestamp::MIN, |z| z.timestamp())
}

/// Counts what the rules would touch today. Nothing changes.
///
/// # Errors
/// [`Error::Refused`] unless for the officer or the administrator.
pub async fn preview(conn: &mut Conn, who: &Actor, rules: &Rules, today: Date) -> Result<Preview> {
    may_look(who)?;
    let whole_before =
        rules.0.iter().find(|(class, _)| *class == Retention::Core).map(|(_, years)| closed_before(today, *years));
    let whole_before = whole_before.unwrap_or(Timestamp::MIN);
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM client_file WHERE state = 'closed' AND closed_at < $1 AND legal_hold IS NULL";
    let whole = count(conn, sql, args![whole_before]).await?;
    let earliest = rules.0.iter().map(|(_, years)| closed_before(today, *years)).max().unwrap_or(Timestamp::MIN);
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM client_file WHERE state = 'closed' AND closed_at < $1 AND legal_hold IS NOT NULL";
    let held = count(conn, sql, args![earliest]).await?;
    let mut classes = Vec::new();
    for (class, years) in rules.0.iter().filter(|(class, _)| *class != Retention::Core) {
        classes.push(touched(conn, *class, *years, closed_before(today, *years), whole_before).await?);
    }
    Ok(Preview { whole, held, classes })
}

async fn touched(
    conn: &mut Conn,
    class: Retention,
    years: i16,
    before: Timestamp,
    whole_before: Timestamp,
) -> Result<Touched> {
    let (mut facts, mut files) = (0, std::collections::HashSet::new());
    for kind in kinds(class) {
        let rows = conn
            .rows(
                "SELECT i.file_id, CAST(count(*) AS BIGINT) FROM fact i JOIN client_file f ON f.id = i.file_id
                 WHERE i.kind = $1 AND f.state = 'closed' AND f.closed_at < $2 AND f.closed_at >= $3 AND f.legal_hold IS NULL
                 GROUP BY i.file_id",
                args![kind.key(), before, whole_before],
            )
            .await?;
        for row in &rows {
            let mut t = row.take();
            files.insert(t.next::<Uuid>()?);
            facts += t.next::<i64>()?;
        }
    }
    Ok(Touched { class, years, files: i64::try_from(files.len()).unwrap_or(i64::MAX), facts })
}

async fn count(conn: &mut Conn, sql: &'static str, values: &[crate::Value]) -> Result<i64> {
    conn.row(sql, values).await?.map_or(Ok(0), |row| row.take().next())
}

/// Holds a file beyond its years, with the reason; an empty reason lets it go again.
///
/// # Errors
/// [`Error::Refused`] unless for the officer, [`Error::NotFound`].
pub async fn hold(tx: &mut Tx, who: &Actor, file: FileId, reason: &str) -> Result<()> {
    may_decide(who)?;
    let reason = Some(reason.trim()).filter(|r| !r.is_empty());
    let changed = tx
        .run(
            "UPDATE client_file SET legal_hold = $2, version = version + 1 WHERE id = $1 AND state <> 'erased'",
            args![file, reason],
        )
        .await?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    let what = if reason.is_some() { "hold" } else { "hold-end" };
    tx.note(Entry::on_file(file, who, Act::Administer, what, Purpose::Oversight));
    Ok(())
}

/// A proof of something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its identity.
    pub id: Uuid,
    /// What was done, as JSON: rules, counts, the files by their identity.
    pub body: String,
    /// When.
    pub at: Timestamp,
}

/// The proofs of erasure, newest first.
///
/// # Errors
/// [`Error::Refused`] unless for the officer or the administrator.
pub async fn certificates(conn: &mut Conn, who: &Actor) -> Result<Vec<Certificate>> {
    may_look(who)?;
    let rows = conn
        .rows("SELECT id, body, at FROM certificate WHERE kind = 'erasure' ORDER BY at DESC, id LIMIT 50", args![])
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Certificate { id: t.next()?, body: t.next()?, at: t.moment()? })
        })
        .collect()
}
