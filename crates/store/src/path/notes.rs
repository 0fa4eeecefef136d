//! Notes and contact moments: append-only, each in the circle its author chose.

use super::mentions::{self, Named};
use super::{author, saw};
use crate::log::Act;
use crate::{Error, Result, Row, Tx, args, door};
use jiff::Timestamp;
use opweg_access::{Action, Item, Permit, Why};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::tier::Secrecy;
use opweg_model::{NoteId, OrgId, Tier, UserId};

/// What somebody writes down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNote {
    /// Its identity.
    pub id: NoteId,
    /// What happened.
    pub kind: NoteKind,
    /// Who can read it.
    pub circle: NoteTier,
    /// The text; a contact moment needs none.
    pub body: String,
    /// How long the talk took, in minutes.
    pub minutes: Option<i64>,
    /// How it came in.
    pub channel: Channel,
    /// When it happened: now, or earlier.
    pub at: Timestamp,
    /// The note it answers.
    pub answers: Option<NoteId>,
}

/// A note as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What was written down.
    pub said: NewNote,
    /// Who wrote it.
    pub author: UserId,
    /// Their name.
    pub author_name: String,
    /// Their organisation.
    pub org: OrgId,
    /// The name of the organisation.
    pub org_name: String,
    /// Who is named in it.
    pub named: Vec<Named>,
}

/// A page of notes, latest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    /// The notes the reader may see.
    pub notes: Vec<Note>,
    /// Where the next page begins, if there is more.
    pub before: Option<Place>,
}

/// A place in the list of notes.
pub type Place = (Timestamp, NoteId);

/// Whether this kind of note means that people were in touch.
#[must_use]
pub const fn is_contact(kind: NoteKind) -> bool {
    matches!(kind, NoteKind::Talk | NoteKind::Call | NoteKind::Message | NoteKind::Visit)
}

/// A note as the policy sees it. A note for one's own organisation is a confidence: no agreement opens it as a category.
pub(crate) fn item(circle: NoteTier, org: OrgId, author: UserId) -> Item {
    let secrecy = match circle {
        NoteTier::Organisation => Secrecy::Confidence,
        NoteTier::Path | NoteTier::Work | NoteTier::Own => Secrecy::Open,
    };
    Item { id: None, tier: circle.tier(), section: None, secrecy, org, author }
}

/// Writes a note. A contact moment brings the day of the last contact on the card of the file up to date.
///
/// # Errors
/// [`Error::Refused`] when the circle is closed to the author; [`Error::State`] for a note without text or in the future,
/// and for an answer to a note that the author cannot read, or in a wider circle than that.
pub async fn add(tx: &mut Tx, permit: &Permit, note: &NewNote) -> Result<()> {
    let (author, org) = author(permit)?;
    if permit.action() != Action::Add || !permit.allows(&item(note.circle, org, author)) {
        return Err(Error::Refused(Why::Role));
    }
    if note.kind == NoteKind::Note && note.body.trim().is_empty() {
        return Err(Error::State("a note needs a text"));
    }
    if note.at > tx.now() {
        return Err(Error::State("a note is about what happened"));
    }
    if let Some(answered) = note.answers {
        let widest = circle_read(tx, permit, answered).await?.ok_or(Error::State("answer-closed"))?;
        if !narrower(widest).contains(&note.circle) {
            return Err(Error::State("answer-wider"));
        }
    }
    let file = permit.file();
    tx.run(
        "INSERT INTO note (id, file_id, kind, circle, body, minutes, channel, author_id, org_id, at, answers)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            note.id,
            file,
            note.kind.word(),
            note.circle.word(),
            note.body.trim(),
            note.minutes,
            note.channel.word(),
            author,
            org,
            note.at,
            note.answers
        ],
    )
    .await?;
    if is_contact(note.kind) {
        tx.run(
            "UPDATE file_card SET last_contact = $2 WHERE file_id = $1 AND (last_contact IS NULL OR last_contact < $3)",
            args![file, note.at, note.at],
        )
        .await?;
    }
    tx.note_on(permit, Act::Add, "notes");
    Ok(())
}

/// The circles an answer may go to: as wide as what it answers, or narrower.
#[must_use]
pub fn narrower(than: NoteTier) -> &'static [NoteTier] {
    let from = NoteTier::ALL.iter().position(|circle| *circle == than).unwrap_or_default();
    NoteTier::ALL.get(from..).unwrap_or_default()
}

/// The circle of a note of this file, if whoever holds the permit can read it.
async fn circle_read(tx: &mut Tx, permit: &Permit, id: NoteId) -> Result<Option<NoteTier>> {
    let see = door::also(tx, permit, Action::See).await?;
    let sql = "SELECT circle, org_id, author_id FROM note WHERE id = $1 AND file_id = $2";
    let Some(row) = tx.row(sql, args![id, permit.file()]).await? else { return Ok(None) };
    let mut t = row.take();
    let (circle, org, author) = (t.word()?, OrgId(t.next()?), UserId(t.next()?));
    Ok(see.allows(&item(circle, org, author)).then_some(circle))
}

/// Everything of a [`Note`] but who is named in it, to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT n.id, n.kind, n.circle, n.body, n.minutes, n.channel, n.at, n.answers, n.author_id, u.name, n.org_id, o.name
         FROM note n JOIN user_account u ON u.id = n.author_id JOIN organisation o ON o.id = n.org_id "
    };
}

/// A page of the notes the reader may see, latest first. Others' own notes and other organisations' notes do not even
/// take up a place on the page.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for looking or taking a copy out, by staff or a program.
pub async fn list(tx: &mut Tx, permit: &Permit, before: Option<Place>, limit: i64) -> Result<Notes> {
    if !matches!(permit.action(), Action::See | Action::Export) {
        return Err(Error::Refused(Why::Role));
    }
    let (reader, org) = author(permit)?;
    saw(tx, permit, "notes");
    let (at, id) = before.unwrap_or((Timestamp::MAX, NoteId(uuid::Uuid::max())));
    let (path, work) = (permit.opens(Tier::Path), permit.opens(Tier::Work));
    let rows = tx
        .rows(
            concat!(
                select!(),
                "WHERE n.file_id = $1 AND (n.at < $2 OR (n.at = $3 AND n.id < $4))
                       AND (n.circle <> 'path' OR $5) AND (n.circle <> 'work' OR $6)
                       AND (n.circle <> 'organisation' OR n.org_id = $7) AND (n.circle <> 'own' OR n.author_id = $8)
                 ORDER BY n.at DESC, n.id DESC LIMIT $9"
            ),
            args![permit.file(), at, at, id, path, work, org, reader, limit],
        )
        .await?;
    let mut notes = rows.iter().map(read).collect::<Result<Vec<Note>>>()?;
    let full = i64::try_from(notes.len()).is_ok_and(|n| n >= limit);
    let before = notes.last().filter(|_| full).map(|last| (last.said.at, last.said.id));
    // The statement only spares rows; whether a note is shown is decided here, by the one rule.
    notes.retain(|n| permit.allows(&item(n.said.circle, n.org, n.author)));
    let mut named = mentions::of_file(tx, permit).await?;
    for note in &mut notes {
        note.named = named.remove(&note.said.id).unwrap_or_default();
    }
    Ok(Notes { notes, before })
}

/// One note, to show beside an answer; nothing when the reader may not see it.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for looking.
pub async fn one(tx: &mut Tx, permit: &Permit, id: NoteId) -> Result<Option<Note>> {
    if permit.action() != Action::See {
        return Err(Error::Refused(Why::Role));
    }
    saw(tx, permit, "notes");
    let row = tx.row(concat!(select!(), "WHERE n.id = $1 AND n.file_id = $2"), args![id, permit.file()]).await?;
    let note = row.as_ref().map(read).transpose()?;
    Ok(note.filter(|n| permit.allows(&item(n.said.circle, n.org, n.author))))
}

fn read(row: &Row) -> Result<Note> {
    let mut t = row.take();
    let said = NewNote {
        id: NoteId(t.next()?),
        kind: t.word()?,
        circle: t.word()?,
        body: t.next()?,
        minutes: t.next()?,
        channel: t.word()?,
        at: t.moment()?,
        answers: t.next::<Option<uuid::Uuid>>()?.map(NoteId),
    };
    let (author, author_name) = (UserId(t.next()?), t.next()?);
    Ok(Note { said, author, author_name, org: OrgId(t.next()?), org_name: t.next()?, named: Vec::new() })
}
