//! Activation screenings: the answers stay with the organisation that asked them, the result is part of the path that every
//! partner knows (R-SCR-01). What the instrument proposed is kept beside what people decided, with its version, so that an
//! old one can be run again exactly.

pub mod decide;
pub mod preconditions;

use crate::log::Act;
use crate::{Conn, Error, Result, Row, Tx, args, door};
use jiff::Timestamp;
use opweg_access::{Action, Item, Permit, Why};
use opweg_model::tier::Secrecy;
use opweg_model::trajectory::{CivicCourse, Distance, TrajectoryKind};
use opweg_model::{FileId, OrgId, ScreeningId, Tier, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The word of [`Error::State`] when the answers would be closed to whoever begins.
pub const CLOSED: &str = "screening-closed";
/// The word of [`Error::State`] when the organisation has one that goes on.
pub const OPEN: &str = "screening-open";

/// The answers: which option of each question. A question without an answer is not in it.
pub type Answers = BTreeMap<String, String>;

/// Why people decided something else than what was proposed, output by output. It stays with whoever asked: such a reason
/// easily repeats an answer (access model §2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
#[allow(missing_docs)]
pub struct Differs {
    pub kind: String,
    pub distance: String,
    pub civic: String,
    pub preconditions: String,
}

/// What was decided: all that every partner has to know of it. The preconditions stand on their own, because they go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result4 {
    /// The kind of trajectory.
    pub kind: TrajectoryKind,
    /// The distance to the labour market.
    pub distance: Distance,
    /// The course of civic integration.
    pub civic: CivicCourse,
    /// Why it differs from what was proposed, where it does; empty for whoever may not read the answers.
    pub differs: Differs,
    /// When.
    pub at: Timestamp,
}

/// A screening as everybody on the path sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screening {
    /// Its identity.
    pub id: ScreeningId,
    /// The instrument.
    pub instrument: String,
    /// Its version: it is run again with this one.
    pub instrument_version: i64,
    /// What was decided; nothing: it goes on.
    pub result: Option<Result4>,
    /// Who asks.
    pub author: UserId,
    /// Their name.
    pub author_name: String,
    /// Their organisation.
    pub org: OrgId,
    /// Its name.
    pub org_name: String,
    /// When it began.
    pub started: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

impl Screening {
    /// The answers of it, as the policy sees them: a confidence of the organisation that asked.
    #[must_use]
    pub const fn answers(&self) -> Item {
        answers_of(self.org, self.author)
    }
}

/// The answers of a screening as the policy sees them.
pub(crate) const fn answers_of(org: OrgId, author: UserId) -> Item {
    Item { id: None, tier: Tier::Confidential, section: None, secrecy: Secrecy::Confidence, org, author }
}

/// What only the organisation that asked may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// The answers.
    pub answers: Answers,
    /// What the instrument made of them, as kept when it was decided; empty while it goes on.
    pub proposal: String,
}

/// Everything of a [`Screening`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT s.id, s.instrument, s.instrument_version, s.state, s.kind, s.distance, s.civic, s.why, s.decided_at, s.author_id,
                u.name, s.org_id, o.name, s.started_at, s.version
         FROM screening s JOIN user_account u ON u.id = s.author_id JOIN organisation o ON o.id = s.org_id "
    };
}

fn read(row: &Row) -> Result<Screening> {
    let mut t = row.take();
    let (id, instrument, instrument_version) = (ScreeningId(t.next()?), t.next()?, t.next()?);
    let state: String = t.next()?;
    let (kind, distance, civic) = (t.word_opt()?, t.word_opt()?, t.word_opt()?);
    let why: String = t.next()?;
    let at = t.moment_opt()?;
    let result = match (state.as_str(), kind, distance, civic, at) {
        ("decided", Some(kind), Some(distance), Some(civic), Some(at)) => {
            let differs = serde_json::from_str(&why).map_err(|e| Error::Corrupt(e.to_string()))?;
            Some(Result4 { kind, distance, civic, differs, at })
        }
        ("decided", ..) => return Err(Error::Corrupt("a decided screening without its outcomes".into())),
        _ => None,
    };
    Ok(Screening {
        id,
        instrument,
        instrument_version,
        result,
        author: UserId(t.next()?),
        author_name: t.next()?,
        org: OrgId(t.next()?),
        org_name: t.next()?,
        started: t.moment()?,
        version: t.next()?,
    })
}

/// The screenings of a file, latest first. One that goes on is seen by the organisation that asks it alone.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Screening>> {
    if !matches!(permit.action(), Action::See | Action::Export) || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::See, "screening");
    let sql = concat!(select!(), "WHERE s.file_id = $1 ORDER BY s.started_at DESC, s.id");
    let all = tx.rows(sql, args![permit.file()]).await?.iter().map(read).collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().filter_map(|s| as_shown(permit, s)).collect())
}

/// The screening that was decided last: what a trajectory is chosen from. Nothing when none was decided.
///
/// # Errors
/// As [`of_file`].
pub async fn decided(tx: &mut Tx, permit: &Permit) -> Result<Option<Screening>> {
    let all = of_file(tx, permit).await?.into_iter().filter(|s| s.result.is_some());
    Ok(all.max_by_key(|s| s.result.as_ref().map(|r| r.at)))
}

/// The screening that was decided last before a moment, with its answers: of those whose answers the permit shows. The next
/// one begins with them, and so does a plan.
///
/// # Errors
/// As [`of_file`].
pub async fn told_before(tx: &mut Tx, permit: &Permit, before: Timestamp) -> Result<Option<(Screening, Answers)>> {
    let decided = |s: &Screening| s.result.as_ref().map(|r| r.at).filter(|at| *at <= before);
    let all = of_file(tx, permit).await?.into_iter();
    let open = all.filter(|s| decided(s).is_some() && permit.allows(&s.answers()));
    let Some(last) = open.max_by_key(decided) else { return Ok(None) };
    let (screening, inside) = inside(tx, permit, last.id).await?;
    Ok(Some((screening, inside.answers)))
}

/// A screening as a permit shows it: one that goes on, and the reasons of one that was decided, only to whoever asked it.
fn as_shown(permit: &Permit, mut screening: Screening) -> Option<Screening> {
    if permit.allows(&screening.answers()) {
        return Some(screening);
    }
    screening.result.as_mut()?.differs = Differs::default();
    Some(screening)
}

/// Whether the holder of a permit could go on with a screening that they begin: read the answers of their own organisation
/// and change them.
#[must_use]
pub fn may_ask(permit: &Permit) -> bool {
    let Some((author, org)) = permit.who().user().zip(permit.who().org()) else { return false };
    let answers = answers_of(org, author);
    let allows = |action| door::would_open(permit, action, permit.purpose()).is_some_and(|p| p.allows(&answers));
    allows(Action::See) && allows(Action::Add)
}

/// One screening with its answers, for the organisation that asked them.
///
/// # Errors
/// [`Error::Refused`] for anybody else, [`Error::NotFound`].
pub async fn inside(tx: &mut Tx, permit: &Permit, id: ScreeningId) -> Result<(Screening, Inside)> {
    let screening = find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?;
    if !permit.allows(&screening.answers()) {
        return Err(Error::Refused(Why::Secret));
    }
    tx.note_on(permit, Act::See, "screening-answers");
    let row = tx.row("SELECT answers, proposal FROM screening WHERE id = $1", args![id]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let answers: String = t.next()?;
    let answers = serde_json::from_str(&answers).map_err(|e| Error::Corrupt(e.to_string()))?;
    Ok((screening, Inside { answers, proposal: t.next::<Option<String>>()?.unwrap_or_default() }))
}

async fn find(conn: &mut Conn, file: FileId, id: ScreeningId) -> Result<Option<Screening>> {
    let sql = concat!(select!(), "WHERE s.id = $1 AND s.file_id = $2");
    conn.row(sql, args![id, file]).await?.as_ref().map(read).transpose()
}

/// Begins a screening, with the answers that the facts give already.
///
/// # Errors
/// [`Error::Refused`] when the path may not be added to; [`Error::State`] with `screening-open` when the organisation has one
/// that goes on, and with `screening-closed` when its answers would be closed to whoever begins it.
pub async fn start(
    tx: &mut Tx,
    permit: &Permit,
    id: ScreeningId,
    instrument: (&str, i64),
    answers: &Answers,
) -> Result<()> {
    let (author, org) = asking(permit)?;
    if !may_ask(permit) {
        return Err(Error::State(CLOSED));
    }
    crate::file::one_at_a_time(tx, permit.file()).await?;
    let open = "SELECT 1 FROM screening WHERE file_id = $1 AND org_id = $2 AND state = 'open'";
    if tx.row(open, args![permit.file(), org]).await?.is_some() {
        return Err(Error::State(OPEN));
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO screening (id, file_id, instrument, instrument_version, state, answers, proposal, kind, distance, civic, why,
                                author_id, org_id, started_at, decided_at, version)
         VALUES ($1, $2, $3, $4, 'open', $5, NULL, NULL, NULL, NULL, '', $6, $7, $8, NULL, 1)",
        args![id, permit.file(), instrument.0, instrument.1, column(answers)?, author, org, now],
    )
    .await?;
    tx.note_on(permit, Act::Add, "screening");
    Ok(())
}

/// Saves the answers of one that goes on.
///
/// # Errors
/// [`Error::State`] for one that was decided, [`Error::Stale`], [`Error::NotFound`], [`Error::Refused`].
pub async fn save(tx: &mut Tx, permit: &Permit, id: ScreeningId, version: i64, answers: &Answers) -> Result<()> {
    going_on(tx, permit, id, version).await?;
    let changed = tx
        .run(
            "UPDATE screening SET answers = $3, version = version + 1 WHERE id = $1 AND version = $2 AND state = 'open'",
            args![id, version, column(answers)?],
        )
        .await?;
    if changed == 0 {
        return Err(Error::Stale(version + 1));
    }
    tx.note_on(permit, Act::Change, "screening");
    Ok(())
}

/// Throws away one that goes on.
///
/// # Errors
/// As [`save`].
pub async fn discard(tx: &mut Tx, permit: &Permit, id: ScreeningId, version: i64) -> Result<()> {
    going_on(tx, permit, id, version).await?;
    tx.run("DELETE FROM screening WHERE id = $1 AND version = $2 AND state = 'open'", args![id, version]).await?;
    tx.note_on(permit, Act::Change, "screening");
    Ok(())
}

/// The screening as the writer saw it, if it is theirs and goes on.
async fn going_on(tx: &mut Tx, permit: &Permit, id: ScreeningId, version: i64) -> Result<Screening> {
    let (_, org) = asking(permit)?;
    let there = find(tx, permit.file(), id).await?.filter(|s| s.org == org).ok_or(Error::NotFound)?;
    if there.version != version {
        return Err(Error::Stale(there.version));
    }
    if there.result.is_some() {
        return Err(Error::State("screening-decided"));
    }
    Ok(there)
}

fn asking(permit: &Permit) -> Result<(UserId, OrgId)> {
    if permit.action() != Action::Add || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    permit.who().user().zip(permit.who().org()).ok_or(Error::Refused(Why::Role))
}

fn column(answers: &Answers) -> Result<String> {
    serde_json::to_string(answers).map_err(|e| Error::Corrupt(e.to_string()))
}
