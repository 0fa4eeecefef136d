//! Registrations: what somebody entered when they registered a person, kept as it was.

use crate::{Conn, Db, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Permit, Why};
use opweg_model::fact::FactKind;
use opweg_model::{FileId, OrgId, Tier, UserId};
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// The kinds that say who somebody is, as they were first entered. A number is not among them: one that turns out to be
/// somebody else's is taken away whole.
const ENTERED: [FactKind; 6] = [
    FactKind::GivenName,
    FactKind::FamilyName,
    FactKind::OtherName,
    FactKind::OwnScriptName,
    FactKind::BirthDate,
    FactKind::Phone,
];

/// A registration as shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Registration {
    /// Its identity, which is that of the file it opened.
    pub id: FileId,
    /// The number of that file, as people know it.
    pub number: String,
    /// The file it belongs to now.
    pub file: FileId,
    /// `worker`, `program`, `copy` (brought back), or `before` (older than registrations).
    pub source: String,
    /// Who entered it.
    pub by: UserId,
    /// For which organisation.
    pub org: OrgId,
    /// When.
    pub at: Timestamp,
    /// What was entered: values by kind of fact; `None` while an old one has not been read yet.
    pub entered: Option<Json>,
}

/// Keeps the registration that opens a file, once its first facts are there.
pub(crate) async fn add(tx: &mut Tx, who: &Actor, file: FileId) -> Result<()> {
    let (Some(user), Some(org)) = (who.user(), who.org()) else { return Err(Error::Refused(Why::Role)) };
    let source = if matches!(who, Actor::Program(_)) { "program" } else { "worker" };
    let now = tx.now();
    tx.run(
        "INSERT INTO registration (id, file_id, source, by_user, by_org, at, entered, file_state)
         VALUES ($1, $1, $2, $3, $4, $5, NULL, NULL)",
        args![file, source, user, org, now],
    )
    .await?;
    tx.stood.retain(|(stood, _)| *stood != file);
    enter(tx, file).await
}

/// Writes what was entered, once.
async fn enter(conn: &mut Conn, registration: FileId) -> Result<()> {
    let rows = conn
        .rows(
            "SELECT f.kind, f.value FROM registration r JOIN fact f ON f.file_id = r.file_id AND f.recorded_at = r.at
             WHERE r.id = $1 AND (f.registration_id = r.id OR (f.registration_id IS NULL AND r.file_id = r.id))
               AND f.value IS NOT NULL ORDER BY f.id",
            args![registration],
        )
        .await?;
    let mut entered: Map<String, Json> = Map::new();
    for row in &rows {
        let mut t = row.take();
        let (kind, value): (String, String) = (t.next()?, t.next()?);
        if !ENTERED.iter().any(|k| k.key() == kind) {
            continue;
        }
        let value = serde_json::from_str(&value).map_err(|e| Error::Corrupt(e.to_string()))?;
        if let Json::Array(of_kind) = entered.entry(kind).or_insert_with(|| Json::Array(Vec::new())) {
            of_kind.push(value);
        }
    }
    conn.run(
        "UPDATE registration SET entered = $2 WHERE id = $1 AND entered IS NULL",
        args![registration, Json::Object(entered).to_string()],
    )
    .await?;
    Ok(())
}

/// Reads what was entered at registrations that are older than this, `most` at a time, and brings rows that somebody was
/// writing at the moment of a joining to the file that stays; how many. Nobody reads anything, so it leaves no entry in
/// the log.
///
/// # Errors
/// What the engine says.
pub async fn catch_up(db: &Db, most: i64, now: Timestamp) -> Result<usize> {
    let mut tx = db.begin(now).await?;
    let rows = tx.rows("SELECT id FROM registration WHERE entered IS NULL ORDER BY id LIMIT $1", args![most]).await?;
    for row in &rows {
        enter(&mut tx, FileId(row.take().next()?)).await?;
    }
    let late = super::moves::late(&mut tx).await?;
    tx.conn.commit().await?;
    Ok(rows.len() + late)
}

/// The registrations of a file, its own first, then in the order of their making.
///
/// # Errors
/// [`Error::Refused`] unless the contact card is open.
pub async fn registrations_of(tx: &mut Tx, permit: &Permit) -> Result<Vec<Registration>> {
    if !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, crate::log::Act::See, "registrations");
    let rows = tx
        .rows(
            "SELECT r.id, f.number, r.file_id, r.source, r.by_user, r.by_org, r.at, r.entered
             FROM registration r JOIN client_file f ON f.id = r.id WHERE r.file_id = $1
             ORDER BY CASE WHEN r.id = r.file_id THEN 0 ELSE 1 END, r.at, r.id",
            args![permit.file()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Registration {
                id: FileId(t.next()?),
                number: t.next()?,
                file: FileId(t.next()?),
                source: t.next()?,
                by: UserId(t.next()?),
                org: OrgId(t.next()?),
                at: t.moment()?,
                entered: t
                    .next::<Option<String>>()?
                    .map(|json| serde_json::from_str(&json).map_err(|e| Error::Corrupt(e.to_string())))
                    .transpose()?,
            })
        })
        .collect()
}

/// The files that are one now: the one that stays first, then those that are joined to it.
pub(crate) async fn homes(conn: &mut Conn, file: FileId) -> Result<Vec<FileId>> {
    let rows = conn
        .rows(
            "SELECT id FROM registration WHERE file_id = $1 ORDER BY CASE WHEN id = file_id THEN 0 ELSE 1 END, at, id",
            args![file],
        )
        .await?;
    rows.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}

/// Where the holder of a permit writes what there is one of per file: in the file, or where it is joined with others and
/// they are on it through one registration alone, under that one.
pub(crate) async fn side_of(tx: &mut Tx, permit: &Permit) -> Result<FileId> {
    let file = permit.file();
    if homes(tx, file).await?.len() < 2 {
        return Ok(file);
    }
    let sides = super::sides::Sides::of(tx, file).await?;
    let now = tx.now().as_microsecond();
    let through = sides.of_writer(permit.who().user().map(|u| u.0), permit.who().org().map(|o| o.0), now);
    Ok(only(&through).unwrap_or(file))
}

/// The one of a set of one.
pub(super) fn only(sides: &BTreeSet<FileId>) -> Option<FileId> {
    if sides.len() == 1 { sides.first().copied() } else { None }
}
