//! The proof of an erasure. It is written before anything goes, with what should go, and closed at the end with what
//! went. Which files went is read from their logs, where each erasure stands with the identity of the certificate: so a
//! certificate that nobody could close, because the program was killed, still tells the truth.

use super::plan::{Counted, Plan};
use super::{may_decide, may_look};
use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_model::tier::Retention;
use opweg_model::{FileId, Purpose, UserId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The proof of an erasure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its identity.
    pub id: Uuid,
    /// What was to be done, and what was.
    pub body: Body,
    /// When it was begun.
    pub at: Timestamp,
    /// The name of who erased, where it was asked for.
    pub by_name: String,
}

/// What stands in a certificate: identities and counts, no content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Who erased.
    pub by: Option<UserId>,
    /// What the rules touched when it was begun.
    pub classes: Vec<Class>,
    /// Files past a term that were held.
    #[serde(default)]
    pub held: Vec<FileId>,
    /// What became of it; none when it was broken off.
    #[serde(default)]
    pub end: Option<End>,
}

/// A class, its rule and the files it touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// The class.
    pub class: Retention,
    /// Years after closing.
    pub years: i16,
    /// Files.
    pub files: Vec<FileId>,
}

/// How an erasure ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// When; none when it was broken off and nobody could write that down.
    pub at: Option<Timestamp>,
    /// How.
    pub how: How,
    /// What was erased.
    pub erased: Vec<Erased>,
    /// What was to be erased and was not.
    pub left: Vec<Left>,
}

/// How an erasure ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// To the end.
    Done,
    /// An error stopped it half-way.
    Stopped,
    /// The program was ended half-way.
    BrokenOff,
}

impl How {
    /// The stable text form, the end of the message key `exchange-proof-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Stopped => "stopped",
            Self::BrokenOff => "broken-off",
        }
    }
}

/// What was erased of a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// The class.
    pub class: Retention,
    /// Of these files.
    pub files: Vec<FileId>,
    /// How many rows of which sort; not known when it was broken off.
    pub rows: Option<Counted>,
}

/// A file that was to be erased and was not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// The class.
    pub class: Retention,
    /// The file.
    pub file: FileId,
    /// Why: `held` or `opened` meanwhile, or `not-reached`.
    pub why: String,
}

/// What stands in the log of a file whose erasure a certificate proves.
pub(super) fn mark(id: Uuid) -> String {
    format!("certificate={id}")
}

/// Writes the certificate with what is going to be erased.
pub(super) async fn begin(db: &Db, who: &Actor, plan: &Plan, id: Uuid, now: Timestamp) -> Result<Body> {
    may_decide(who)?;
    let class = |due: &super::plan::Due| Class {
        class: due.class,
        years: due.years,
        files: due.files.keys().copied().collect(),
    };
    let body =
        Body { by: who.user(), classes: plan.classes.iter().map(class).collect(), held: plan.held.clone(), end: None };
    let mut tx = db.begin(now).await?;
    tx.run(
        "INSERT INTO certificate (id, kind, body, at) VALUES ($1, 'erasure', $2, $3)",
        args![id, written(&body)?, now],
    )
    .await?;
    tx.note(Entry::of_actor(who, Act::Erase, "certificate", Purpose::Oversight.word()).with(id.to_string()));
    tx.commit().await?;
    Ok(body)
}

/// Closes the certificate with what became of it.
pub(super) async fn end(db: &Db, who: &Actor, id: Uuid, body: Body, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    tx.run("UPDATE certificate SET body = $2 WHERE id = $1", args![id, written(&body)?]).await?;
    tx.note(Entry::of_actor(who, Act::Erase, "certificate-end", Purpose::Oversight.word()).with(id.to_string()));
    tx.commit().await
}

fn written(body: &Body) -> Result<String> {
    serde_json::to_string(body).map_err(|e| Error::Corrupt(e.to_string()))
}

fn read(row: &Row) -> Result<Certificate> {
    let mut t = row.take();
    let (id, body): (Uuid, String) = (t.next()?, t.next()?);
    let body = serde_json::from_str(&body).map_err(|e| Error::Corrupt(e.to_string()))?;
    Ok(Certificate { id, body, at: t.moment()?, by_name: String::new() })
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
    rows.iter().map(read).collect()
}

/// One proof, with its end and the name of who erased. One that was broken off is completed from the logs of the files.
///
/// # Errors
/// [`Error::Refused`] unless for the officer or the administrator, [`Error::NotFound`].
pub async fn one(tx: &mut Tx, who: &Actor, id: Uuid) -> Result<Certificate> {
    may_look(who)?;
    tx.note(Entry::of_actor(who, Act::See, "certificate", "").with(id.to_string()));
    let row = tx.row("SELECT id, body, at FROM certificate WHERE kind = 'erasure' AND id = $1", args![id]).await?;
    let mut found = read(&row.ok_or(Error::NotFound)?)?;
    let row = tx.row("SELECT name FROM user_account WHERE id = $1", args![found.body.by]).await?;
    found.by_name = row.map(|r| r.take().next()).transpose()?.unwrap_or_default();
    if found.body.end.is_none() {
        let erased = from_logs(tx, found.body.by, id).await?;
        let left = not_reached(&found.body, &erased);
        found.body.end = Some(End { at: None, how: How::BrokenOff, erased, left });
    }
    Ok(found)
}

/// What the logs of the files say of a certificate.
pub(super) async fn from_logs(conn: &mut Conn, by: Option<UserId>, id: Uuid) -> Result<Vec<Erased>> {
    let sql =
        "SELECT what, chain FROM log_entry WHERE user_id = $1 AND act = 'erase' AND detail = $2 ORDER BY what, chain";
    let mut erased: Vec<Erased> = Vec::new();
    for row in conn.rows(sql, args![by, mark(id)]).await? {
        let mut t = row.take();
        let (class, file): (Retention, FileId) = (class_of(&t.next::<String>()?)?, FileId(t.next()?));
        match erased.iter_mut().find(|e| e.class == class) {
            Some(known) => known.files.push(file),
            None => erased.push(Erased { class, files: vec![file], rows: None }),
        }
    }
    Ok(erased)
}

/// The word of the log for a class: a file that goes as a whole is called so.
pub(super) const fn word_of(class: Retention) -> &'static str {
    match class {
        Retention::Core => "file",
        other => other.word(),
    }
}

fn class_of(word: &str) -> Result<Retention> {
    let class = Retention::ALL.iter().copied().find(|class| word_of(*class) == word);
    class.ok_or_else(|| Error::Corrupt(format!("unknown class {word:?}")))
}

/// What was planned and not erased.
pub(super) fn not_reached(body: &Body, erased: &[Erased]) -> Vec<Left> {
    let went = |class, file: &FileId| erased.iter().any(|e| e.class == class && e.files.contains(file));
    let left = |planned: &Class| {
        let class = planned.class;
        let files = planned.files.iter().filter(|f| !went(class, f)).copied();
        files.map(|file| Left { class, file, why: "not-reached".to_owned() }).collect::<Vec<_>>()
    };
    body.classes.iter().flat_map(left).collect()
}
