//! Imports that can be tried first and taken up where they stopped.
//!
//! A run belongs to an organisation and to one file (by its digest). Trying it gives each line an outcome: new, known or
//! refused. Doing it turns every new line into a client, each in a transaction of its own together with the outcome of
//! the line, so that a program that is killed loses and doubles nothing. What comes in is created, matched or refused;
//! a match is never merged.

mod lines;

pub use lines::{Asked, NewClient, attempt, bring, refuse};

use crate::file::Desk;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Why, may_register};
use opweg_model::{FileId, OrgId};
use uuid::Uuid;

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its lines are being tried.
    Trying,
    /// Every line was tried; nothing is kept yet.
    Tried,
    /// Clients are being made.
    Running,
    /// Every line has its outcome.
    Done,
}

impl State {
    /// The stable text form, the end of the message key `exchange-state-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Trying => "trying",
            Self::Tried => "tried",
            Self::Running => "running",
            Self::Done => "done",
        }
    }
}

impl std::str::FromStr for State {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Trying, Self::Tried, Self::Running, Self::Done].into_iter().find(|s| s.word() == text).ok_or(())
    }
}

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its identity.
    pub id: Uuid,
    /// SHA-256 of the file.
    pub digest: String,
    /// The mapping as it was sent.
    pub mapping: String,
    /// How far it has come.
    pub state: State,
    /// Lines in the file, the one with the names apart.
    pub lines: i64,
    /// Whether the table itself is still kept: until the run is done, or was left lying for too long.
    pub kept: bool,
    /// When it was begun.
    pub created: Timestamp,
    /// When the last line was done.
    pub finished: Option<Timestamp>,
}

/// What a run needs.
#[derive(Debug, Clone)]
pub struct NewRun<'a> {
    /// Its identity.
    pub id: Uuid,
    /// SHA-256 of the file.
    pub digest: &'a str,
    /// The mapping.
    pub mapping: &'a str,
    /// The table itself, kept sealed until the run is done; none where the caller keeps the file.
    pub table: Option<&'a str>,
    /// How many lines it has.
    pub lines: i64,
    /// Whether lines carry a national or BIS number.
    pub uses_number: bool,
}

/// The outcomes of the lines of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Would become a client.
    pub new: i64,
    /// Became a client.
    pub created: i64,
    /// Very probably known already.
    pub matched: i64,
    /// Something is wrong with it.
    pub refused: i64,
}

impl Counts {
    /// All lines with an outcome.
    #[must_use]
    pub const fn all(self) -> i64 {
        self.new + self.created + self.matched + self.refused
    }
}

/// A line with its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The line in the file.
    pub line: i64,
    /// `new`, `created`, `matched` or `refused`.
    pub outcome: String,
    /// The client it became, or is; only where the match may be opened.
    pub file: Option<FileId>,
    /// What is wrong, or whom to turn to.
    pub remark: String,
}

/// The columns of a [`Run`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT id, digest, mapping, state, lines, body IS NOT NULL, created_at, finished_at FROM import_run "
    };
}
fn importer(who: &Actor) -> Result<(opweg_model::UserId, OrgId)> {
    let names = who.user().zip(who.org());
    if may_register(who) { names.ok_or(Error::Refused(Why::Role)) } else { Err(Error::Refused(Why::Role)) }
}

/// Begins a run, or finds the one of the same file. A file that was only tried is tried again, with the new mapping; of one
/// that was taken in with another mapping, the lines that were refused are.
///
/// # Errors
/// [`Error::Refused`] for who may not register, or for a number without authorisation.
pub async fn begin(tx: &mut Tx, who: &Actor, desk: &Desk, new: &NewRun<'_>) -> Result<Run> {
    let (user, org) = importer(who)?;
    if new.uses_number && !crate::file::numbers::may_keep(tx, org).await? {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let before = tx.row(concat!(select!(), "WHERE org_id = $1 AND digest = $2"), args![org, new.digest]).await?;
    if let Some(run) = before.as_ref().map(read).transpose()? {
        if run.state == State::Done && run.mapping != new.mapping {
            mend(tx, desk, &run, new).await?;
            tx.note(Entry::of_actor(who, Act::Import, "import", "").with(format!("run={} mended", run.id)));
            return one(tx, who, run.id).await;
        }
        if matches!(run.state, State::Running | State::Done) {
            keep_again(tx, desk, &run, new.table).await?;
            tx.note(Entry::of_actor(who, Act::See, "import", "").with(run.id.to_string()));
            return one(tx, who, run.id).await;
        }
        tx.run("DELETE FROM import_line WHERE run_id = $1", args![run.id]).await?;
        tx.run("DELETE FROM import_run WHERE id = $1", args![run.id]).await?;
    }
    let sealed = new.table.map(|text| desk.keys.seal(new.id, text));
    tx.run(
        "INSERT INTO import_run (id, org_id, author_id, digest, mapping, body, state, lines, created_at, finished_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'trying', $7, $8, NULL)",
        args![new.id, org, user, new.digest, new.mapping, sealed, new.lines, now],
    )
    .await?;
    tx.note(Entry::of_actor(who, Act::Import, "import", "").with(format!("run={} lines={}", new.id, new.lines)));
    one(tx, who, new.id).await
}

/// Opens a run that was done once more with a mended mapping: what was refused is tried, what has its client stays.
async fn mend(tx: &mut Tx, desk: &Desk, run: &Run, new: &NewRun<'_>) -> Result<()> {
    tx.run("DELETE FROM import_line WHERE run_id = $1 AND outcome = 'refused'", args![run.id]).await?;
    let sealed = new.table.map(|text| desk.keys.seal(run.id, text));
    tx.run(
        "UPDATE import_run SET state = 'trying', mapping = $2, body = $3, finished_at = NULL WHERE id = $1",
        args![run.id, new.mapping, sealed],
    )
    .await?;
    Ok(())
}

/// A run that stopped and whose table is no longer kept goes on with the table that was sent again.
async fn keep_again(tx: &mut Tx, desk: &Desk, run: &Run, table: Option<&str>) -> Result<()> {
    if let Some(text) = table.filter(|_| run.state == State::Running && !run.kept) {
        let sealed = desk.keys.seal(run.id, text);
        tx.run("UPDATE import_run SET body = $2 WHERE id = $1", args![run.id, sealed]).await?;
    }
    Ok(())
}

fn read(row: &Row) -> Result<Run> {
    let mut t = row.take();
    Ok(Run {
        id: t.next()?,
        digest: t.next()?,
        mapping: t.next()?,
        state: t.word()?,
        lines: t.next()?,
        kept: t.next()?,
        created: t.moment()?,
        finished: t.moment_opt()?,
    })
}

/// A run of the actor's organisation.
///
/// # Errors
/// [`Error::NotFound`] for another organisation's, [`Error::Refused`] for who may not register.
pub async fn one(conn: &mut Conn, who: &Actor, run: Uuid) -> Result<Run> {
    let (_, org) = importer(who)?;
    let row = conn.row(concat!(select!(), "WHERE id = $1 AND org_id = $2"), args![run, org]).await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// The last runs of the actor's organisation.
///
/// # Errors
/// [`Error::Refused`] for who may not register.
pub async fn recent(conn: &mut Conn, who: &Actor) -> Result<Vec<Run>> {
    let (_, org) = importer(who)?;
    let rows =
        conn.rows(concat!(select!(), "WHERE org_id = $1 ORDER BY created_at DESC, id LIMIT 20"), args![org]).await?;
    rows.iter().map(read).collect()
}

/// The table of a run, while it is kept.
///
/// # Errors
/// [`Error::NotFound`] when it is no longer kept; [`Error::Corrupt`] with other keys.
pub async fn table(conn: &mut Conn, desk: &Desk, run: &Run) -> Result<String> {
    let row = conn.row("SELECT body FROM import_run WHERE id = $1", args![run.id]).await?.ok_or(Error::NotFound)?;
    let sealed: Vec<u8> = row.take().next::<Option<Vec<u8>>>()?.ok_or(Error::NotFound)?;
    desk.keys.open(run.id, &sealed).map_err(|e| Error::Corrupt(e.to_string()))
}

/// The outcomes so far.
///
/// # Errors
/// What the engine says.
pub async fn counts(conn: &mut Conn, run: &Run) -> Result<Counts> {
    let sql = "SELECT outcome, CAST(count(*) AS BIGINT) FROM import_line WHERE run_id = $1 GROUP BY outcome";
    let mut counts = Counts::default();
    for row in conn.rows(sql, args![run.id]).await? {
        let mut t = row.take();
        let (outcome, n): (String, i64) = (t.next()?, t.next()?);
        match outcome.as_str() {
            "new" => counts.new = n,
            "created" => counts.created = n,
            "matched" => counts.matched = n,
            _ => counts.refused = n,
        }
    }
    Ok(counts)
}

/// Lines with their outcome after a line, in the order of the file.
///
/// # Errors
/// What the engine says.
pub async fn outcomes(conn: &mut Conn, run: &Run, after: i64, limit: i64) -> Result<Vec<Outcome>> {
    let sql =
        "SELECT line, outcome, file_id, remark FROM import_line WHERE run_id = $1 AND line > $2 ORDER BY line LIMIT $3";
    let rows = conn.rows(sql, args![run.id, after, limit]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (line, outcome) = (t.next()?, t.next()?);
            Ok(Outcome { line, outcome, file: t.next::<Option<Uuid>>()?.map(FileId), remark: t.next()? })
        })
        .collect()
}

/// Moves a run on. A run that is done forgets its table.
///
/// # Errors
/// What the engine says.
pub async fn move_on(tx: &mut Tx, who: &Actor, run: &Run, state: State) -> Result<()> {
    importer(who)?;
    let now = tx.now();
    if state == State::Done {
        tx.run("UPDATE import_run SET state = 'done', body = NULL, finished_at = $2 WHERE id = $1", args![run.id, now])
            .await?;
    } else {
        tx.run("UPDATE import_run SET state = $2 WHERE id = $1", args![run.id, state.word()]).await?;
    }
    tx.note(Entry::of_actor(who, Act::Import, "import", "").with(format!("run={} {}", run.id, state.word())));
    Ok(())
}
