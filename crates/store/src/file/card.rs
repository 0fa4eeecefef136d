//! The card: the few columns that lists and headings need, kept in step with the facts in the same transaction.

use super::{Desk, facts};
use crate::log::{Act, Entry};
use crate::path::notes::is_contact;
use crate::{Conn, Error, Result, Row, Take, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Permit, Why};
use opweg_model::contact::NoteKind;
use opweg_model::fact::lists::NONE;
use opweg_model::fact::{FactKind, Value, current, newest};
use opweg_model::{FileId, FuzzyDate, OrgId, Purpose, Tier, UserId};

/// What the heading of a file and a line of a list show. All of it is tier contact, but for the step to do now and its
/// day, which belong to the path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Card {
    pub file: FileId,
    pub number: String,
    pub state: String,
    pub restricted: bool,
    pub version: i64,
    pub call_name: String,
    pub full_name: String,
    pub birth: Option<FuzzyDate>,
    pub language: Option<String>,
    pub interpreter: Option<String>,
    pub phone: Option<String>,
    pub safe_contact: Option<String>,
    pub last_contact: Option<Timestamp>,
    pub next_step: Option<String>,
    pub next_due: Option<String>,
    pub lead: UserId,
    pub lead_name: String,
    pub lead_org: OrgId,
    pub lead_org_name: String,
    pub sort_key: Vec<u8>,
}

/// The columns of a [`Card`], to follow `SELECT`.
macro_rules! columns {
    () => {
        "SELECT f.id, f.number, f.state, f.restricted, f.version, c.call_name, c.full_name, c.birth, c.language, c.interpreter,
                c.phone, c.safe_contact, c.last_contact, c.next_step, c.next_due, f.lead_user, u.name, f.lead_org, o.name, f.sort_key
         FROM client_file f JOIN file_card c ON c.file_id = f.id JOIN user_account u ON u.id = f.lead_user
         JOIN organisation o ON o.id = f.lead_org "
    };
}
pub(super) use columns;

/// The columns of a [`Card`] for somebody who may see the path of some files only: the last one says where `path`, a
/// condition of the policy, holds. See [`read_where_open`].
pub(super) fn columns_with_path_where(path: &str) -> String {
    columns!().replace("f.sort_key", &format!("f.sort_key, {path}"))
}

impl Card {
    /// The contact card alone: the step to do now and its day belong to the path.
    pub(super) fn without_path(self) -> Self {
        Self { next_step: None, next_due: None, ..self }
    }
}

pub(super) fn read(row: &Row) -> Result<Card> {
    columns_of(&mut row.take())
}

/// A card whose last column says whether the path may be seen: it is asked once per file, not once per column.
pub(super) fn read_where_open(row: &Row) -> Result<Card> {
    let mut t = row.take();
    let card = columns_of(&mut t)?;
    Ok(if t.next()? { card } else { card.without_path() })
}

fn columns_of(t: &mut Take<'_>) -> Result<Card> {
    Ok(Card {
        file: FileId(t.next()?),
        number: t.next()?,
        state: t.next()?,
        restricted: t.next()?,
        version: t.next()?,
        call_name: t.next()?,
        full_name: t.next()?,
        birth: t.word_opt()?,
        language: t.next()?,
        interpreter: t.next()?,
        phone: t.next()?,
        safe_contact: t.next()?,
        last_contact: t.moment_opt()?,
        next_step: t.next()?,
        next_due: t.next()?,
        lead: UserId(t.next()?),
        lead_name: t.next()?,
        lead_org: OrgId(t.next()?),
        lead_org_name: t.next()?,
        sort_key: t.next()?,
    })
}

/// The card of a file. Needs tier contact.
///
/// # Errors
/// [`Error::Refused`] when the permit does not reach the contact card.
pub async fn of_file(conn: &mut Conn, permit: &Permit) -> Result<Card> {
    if !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    let row = conn.row(concat!(columns!(), "WHERE f.id = $1"), args![permit.file()]).await?;
    let card = read(&row.ok_or(Error::NotFound)?)?;
    Ok(if permit.opens(Tier::Path) { card } else { card.without_path() })
}

/// The file of a number as an officer typed it, in capitals where that finds nothing. Tells nothing but an identity;
/// opening it is decided at its door. Looking is logged, also when there is no such file.
///
/// # Errors
/// What the engine says.
pub async fn by_number(tx: &mut Tx, who: &Actor, typed: &str) -> Result<Option<FileId>> {
    let row = tx
        .row(
            "SELECT r.file_id FROM client_file f JOIN registration r ON r.id = f.id
             WHERE (f.number = $1 OR f.number = $2) AND f.state <> 'erased'
             ORDER BY CASE WHEN f.number = $1 THEN 0 ELSE 1 END LIMIT 1",
            args![typed, typed.to_uppercase()],
        )
        .await?;
    let found = row.map(|r| Ok::<_, Error>(FileId(r.take().next()?))).transpose()?;
    let hits = format!("hits={}", usize::from(found.is_some()));
    tx.note(Entry::of_actor(who, Act::Search, "number", Purpose::Oversight.word()).with(hits));
    Ok(found)
}

pub(super) async fn empty(conn: &mut Conn, file: FileId) -> Result<()> {
    conn.run("INSERT INTO file_card (file_id, call_name, full_name) VALUES ($1, '', '')", args![file]).await?;
    Ok(())
}

/// Makes the card of the facts that hold now. Where sources disagree the newest is shown on the card; the file shows both.
pub(crate) async fn refresh(conn: &mut Conn, file: FileId, desk: &Desk) -> Result<()> {
    let facts = facts::on_card(conn, &[file]).await?;
    let now = current(&facts);
    let newest = |kind: FactKind| newest(&now, kind);
    let text = |kind: FactKind| newest(kind).and_then(plain);
    let (given, family) =
        (text(FactKind::GivenName).unwrap_or_default(), text(FactKind::FamilyName).unwrap_or_default());
    let full = [given.as_str(), family.as_str()].join(" ").trim().to_owned();
    let sorted = [family.as_str(), given.as_str()].join(" ");
    let safe = match newest(FactKind::SafeContact) {
        // That there is nothing to heed is no warning.
        Some(Value::Many(codes)) => Some(codes.join(",")).filter(|all| all != NONE),
        _ => None,
    };
    conn.run(
        "UPDATE file_card SET call_name = $1, full_name = $2, birth = $3, language = $4, interpreter = $5,
                phone = $6, safe_contact = $7 WHERE file_id = $8",
        args![
            given,
            full,
            text(FactKind::BirthDate),
            text(FactKind::ContactLanguage),
            text(FactKind::Interpreter),
            text(FactKind::Phone),
            safe,
            file
        ],
    )
    .await?;
    // Beside lead and state, so that a page of any list is read in its order and nothing is sorted.
    let sql = "UPDATE client_file SET sort_key = $1 WHERE id = $2 AND sort_key <> $1";
    conn.run(sql, args![(desk.sort_key)(sorted.trim()), file]).await?;
    Ok(())
}

/// The last contact, by the notes that are there now: after notes came to a file or went from it.
pub(crate) async fn last_contact(conn: &mut Conn, file: FileId) -> Result<()> {
    let kinds: Vec<String> =
        NoteKind::ALL.iter().filter(|k| is_contact(**k)).map(|k| format!("'{}'", k.word())).collect();
    let sql = format!(
        "UPDATE file_card SET last_contact = (SELECT max(n.at) FROM note n WHERE n.file_id = $1 AND n.kind IN ({}))
         WHERE file_id = $1",
        kinds.join(", ")
    );
    conn.run_made(sql, args![file]).await?;
    Ok(())
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Text(t) | Value::One(t) | Value::Language(t) | Value::Country(t) => Some(t.clone()),
        Value::Day(d) => Some(d.to_string()),
        _ => None,
    }
}
