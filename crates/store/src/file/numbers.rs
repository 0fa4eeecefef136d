//! National and BIS numbers: optional, checked, encrypted, matched by keyed hash, shown only where the organisation's
//! authorisation is on record (access model §13).

use super::{Desk, one_at_a_time, records};
use crate::keys::Keys;
use crate::log::Act;
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::{Action, Permit, Why};
use opweg_linkage::number::{BelgianNumber, NumberKind};
use opweg_model::{FileId, OrgId};
use uuid::Uuid;

/// A number as shown to an authorised organisation.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its identity.
    pub id: Uuid,
    /// `national` or `bis`.
    pub kind: String,
    /// The number, formatted.
    pub number: String,
    /// When it was written down.
    pub recorded: jiff::Timestamp,
}

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Shown({}, …)", self.kind)
    }
}

/// Whether the organisation of the permit has its authorisation on record.
async fn authorised(tx: &mut Tx, permit: &Permit) -> Result<bool> {
    let Some(org) = permit.who().org() else { return Ok(false) };
    may_keep(tx, org).await
}

/// Whether an organisation may keep numbers at all: its forms ask for one only then.
///
/// # Errors
/// What the engine says.
pub async fn may_keep(conn: &mut Conn, org: OrgId) -> Result<bool> {
    let row = conn.row("SELECT number_authorised FROM organisation WHERE id = $1", args![org]).await?;
    Ok(row.map(|r| r.take().next()).transpose()?.unwrap_or(false))
}

/// Keeps a number. The clear text never reaches the database.
///
/// # Errors
/// [`Error::Refused`] without authorisation.
pub async fn keep(tx: &mut Tx, permit: &Permit, desk: &Desk, id: Uuid, number: BelgianNumber) -> Result<()> {
    let (Action::Add, Some(user), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    if !authorised(tx, permit).await? {
        return Err(Error::Refused(Why::Role));
    }
    let file = permit.file();
    let kind = if matches!(number.kind(), NumberKind::Bis { .. }) { "bis" } else { "national" };
    let (cipher, hash) =
        (desk.keys.seal(file.0, &number.formatted()), desk.keys.fingerprint("number", &number.digits()));
    let now = tx.now();
    // What is compared is written as a whole: nobody may write it meanwhile without this number.
    one_at_a_time(tx, file).await?;
    tx.run(
        "INSERT INTO person_number (id, file_id, kind, cipher, keyed_hash, author_id, org_id, recorded_at, birth)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![id, file, kind, cipher, hash, user, org, now, born(&number)],
    )
    .await?;
    records::index(tx, file).await?;
    tx.note_on(permit, Act::Add, "number");
    Ok(())
}

/// The birth date in a number, as far as it holds one; else empty.
fn born(number: &BelgianNumber) -> String {
    let Some(birth) = number.birth() else { return String::new() };
    let rest = birth.month().map(|m| format!("-{m:02}")).zip(birth.day().map(|d| format!("-{d:02}")));
    let (month, day) = rest.unwrap_or_default();
    format!("{:04}{month}{day}", birth.year())
}

/// Writes down the birth dates in numbers that were kept before these were: they only stand in what is sealed.
pub(super) async fn read_dates(conn: &mut Conn, keys: &Keys, file: FileId) -> Result<()> {
    let sql = "SELECT id, cipher FROM person_number WHERE file_id = $1 AND birth IS NULL";
    for row in conn.rows(sql, args![file]).await? {
        let mut t = row.take();
        let (id, sealed): (Uuid, Vec<u8>) = (t.next()?, t.next()?);
        // A number that the keys of this installation do not open is matched as before, by its hash alone.
        let number = keys.open(file.0, &sealed).ok().and_then(|text| BelgianNumber::parse(&text).ok());
        let birth = number.as_ref().map(born).unwrap_or_default();
        conn.run("UPDATE person_number SET birth = $2 WHERE id = $1", args![id, birth]).await?;
    }
    Ok(())
}

/// Takes away a number that is not this person's. It is the number of somebody else, so unlike a fact nothing of it is kept;
/// that it was taken away stays in the log.
///
/// # Errors
/// [`Error::Refused`] without authorisation, [`Error::NotFound`] when it is gone already.
pub async fn take_away(tx: &mut Tx, permit: &Permit, id: Uuid) -> Result<()> {
    if permit.action() != Action::Add || permit.who().user().is_none() || !authorised(tx, permit).await? {
        return Err(Error::Refused(Why::Role));
    }
    let file = permit.file();
    one_at_a_time(tx, file).await?;
    if tx.run("DELETE FROM person_number WHERE id = $1 AND file_id = $2", args![id, file]).await? == 0 {
        return Err(Error::NotFound);
    }
    records::index(tx, file).await?;
    tx.note_on(permit, Act::Change, "number");
    Ok(())
}

/// The numbers of a file, for an authorised organisation; otherwise none, without a word.
///
/// # Errors
/// [`Error::Corrupt`] when a number cannot be opened with the keys of this installation.
pub async fn of_file(tx: &mut Tx, permit: &Permit, desk: &Desk) -> Result<Vec<Shown>> {
    if !permit.opens(opweg_model::Tier::Contact) || !authorised(tx, permit).await? {
        return Ok(Vec::new());
    }
    let rows = tx
        .rows(
            "SELECT id, kind, cipher, recorded_at FROM person_number WHERE file_id = $1 ORDER BY recorded_at",
            args![permit.file()],
        )
        .await?;
    if !rows.is_empty() {
        tx.note_on(permit, Act::See, "number");
    }
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (id, kind) = (t.next()?, t.next()?);
            let sealed: Vec<u8> = t.next()?;
            let number = desk.keys.open(permit.file().0, &sealed).map_err(|e| Error::Corrupt(e.to_string()))?;
            Ok(Shown { id, kind, number, recorded: t.moment()? })
        })
        .collect()
}
