//! Imports that can be tried first and taken up where they stopped.
//!
//! A run belongs to an organisation and to one file (by its digest). Trying it says what each line would become, and which
//! lines of the table may be one person; nothing of a client is kept. Doing it looks at every line anew, each in one
//! transaction with the outcome of the line, so that a program that is killed loses and doubles
//! nothing. What comes in is created, linked to a file that is known, queued (created, and put before people beside whom
//! it is like) or refused, and each line is one of these; nothing is ever joined or written over.

mod again;
mod certain;
mod known;
mod lines;
pub mod pairs;
mod quiet;
mod steps;

pub use again::said;
pub use known::Look;
pub use lines::{Asked, NewClient, attempt, bring, refuse, tried_of, waiting_of};
pub(crate) use quiet::hush;
pub use steps::{Held, Step, hold, move_on};

use crate::file::Desk;
use crate::log::{Act, Entry};
use crate::path::states;
use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Why, may_register};
use opweg_model::{FileId, OrgId};
use uuid::Uuid;

states! {
    /// How far a run has come; the end of the message key `exchange-state-<word>`.
    State {
        /// Its lines are being tried.
        Trying = "trying",
        /// Every line was tried; nothing is kept yet.
        Tried = "tried",
        /// Its lines are being done.
        Running = "running",
        /// Every line has its outcome.
        Done = "done",
    }
}

states! {
    /// What became of a line, or would; the end of the message key `exchange-outcome-<word>`.
    Became {
        /// It would become a client: nobody is like it.
        New = "new",
        /// It became a client.
        Created = "created",
        /// It is a file that is known and open here.
        Linked = "linked",
        /// It becomes a client of its own, and people look whether it is one with another.
        Queued = "queued",
        /// Something is wrong with it.
        Refused = "refused",
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
    /// When it was begun, or mended last.
    pub created: Timestamp,
    /// When the last line was done.
    pub finished: Option<Timestamp>,
    /// Columns of the table that the mapping does not use.
    pub unused: Vec<String>,
    /// How many pairs of its lines may be one person; none while they were not compared.
    pub alike: Option<i64>,
    /// Raised whenever somebody takes it up or mends it.
    pub turn: i64,
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
    /// Columns of the table that the mapping does not use.
    pub unused: &'a [String],
}

/// The outcomes of the lines of a run. Once it is done, lines = created + linked + queued + refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Would become a client.
    pub new: i64,
    /// Became a client.
    pub created: i64,
    /// Known for sure, and open here.
    pub linked: i64,
    /// People look at it, or would have to.
    pub queued: i64,
    /// Something is wrong with it.
    pub refused: i64,
    /// Those of all of these that are done with.
    pub done: i64,
}

impl Counts {
    /// All lines with an outcome.
    #[must_use]
    pub const fn all(self) -> i64 {
        self.new + self.created + self.linked + self.queued + self.refused
    }

    /// How many became this, or would.
    #[must_use]
    pub const fn of(self, became: Became) -> i64 {
        match became {
            Became::New => self.new,
            Became::Created => self.created,
            Became::Linked => self.linked,
            Became::Queued => self.queued,
            Became::Refused => self.refused,
        }
    }
}

/// For the log.
impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "in={}", self.all())?;
        let some = Became::ALL.iter().filter(|b| self.of(**b) > 0 || **b != Became::New);
        some.into_iter().try_for_each(|b| write!(f, " {}={}", b.word(), self.of(*b)))
    }
}

/// A line with its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The line in the file.
    pub line: i64,
    /// What became of it, or would.
    pub became: Became,
    /// The client it became, or is; only of a file that is open here.
    pub file: Option<FileId>,
    /// What is wrong.
    pub remark: String,
    /// Why people look at it.
    pub look: Option<Look>,
    /// What agrees with somebody who is known: words of `linkage::agrees`.
    pub agrees: Vec<String>,
}

/// The columns of a [`Run`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT id, digest, mapping, state, lines, body IS NOT NULL, created_at, finished_at, unused, alike, turn FROM import_run "
    };
}
/// Why a run does not begin: a column holds numbers, and the organisation may not keep those.
pub const NO_NUMBERS: &str = "import-number";

fn importer(who: &Actor) -> Result<(opweg_model::UserId, OrgId)> {
    let names = who.user().zip(who.org());
    if may_register(who) { names.ok_or(Error::Refused(Why::Role)) } else { Err(Error::Refused(Why::Role)) }
}

/// Begins a run, or finds the one of the same file. One that is being done or was done with the same mapping is as it is;
/// any other is tried anew, with the mapping and the table that came now. What has its client already stays, whatever
/// state the run was in: it is forgotten by nobody, so nobody is made twice.
///
/// # Errors
/// [`Error::Refused`] for who may not register; [`Error::State`] [`NO_NUMBERS`] for a number without authorisation.
pub async fn begin(tx: &mut Tx, who: &Actor, desk: &Desk, new: &NewRun<'_>) -> Result<Run> {
    let (user, org) = importer(who)?;
    if new.uses_number && !crate::file::numbers::may_keep(tx, org).await? {
        return Err(Error::State(NO_NUMBERS));
    }
    let (now, unused) = (tx.now(), new.unused.join("\n"));
    let sealed = new.table.map(|text| desk.keys.seal(new.id, text));
    // Two who send one file at once wait for each other here.
    let sql = "INSERT INTO import_run (id, org_id, author_id, digest, mapping, body, state, lines, created_at, finished_at, unused, turn)
         VALUES ($1, $2, $3, $4, $5, $6, 'trying', $7, $8, NULL, $9, 1) ON CONFLICT (org_id, digest) DO NOTHING";
    let fresh = args![new.id, org, user, new.digest, new.mapping, sealed, new.lines, now, unused];
    if tx.run(sql, fresh).await? == 1 {
        tx.note(Entry::of_actor(who, Act::Import, "import", "").with(format!("run={} lines={}", new.id, new.lines)));
        return one(tx, who, new.id).await;
    }
    tx.run("UPDATE import_run SET turn = turn WHERE org_id = $1 AND digest = $2", args![org, new.digest]).await?;
    let row = tx.row(concat!(select!(), "WHERE org_id = $1 AND digest = $2"), args![org, new.digest]).await?;
    let run = read(&row.ok_or(Error::NotFound)?)?;
    if matches!(run.state, State::Running | State::Done) && run.mapping == new.mapping {
        keep_again(tx, desk, &run, new.table).await?;
        tx.note(Entry::of_actor(who, Act::See, "import", "").with(run.id.to_string()));
    } else {
        mend(tx, desk, &run, new).await?;
        tx.note(Entry::of_actor(who, Act::Import, "import", "").with(format!("run={} mended", run.id)));
    }
    one(tx, who, run.id).await
}

/// Opens a run that is tried once more: what was refused or only tried is looked at anew, what has its client stays.
/// Whoever works on it at this moment stops.
async fn mend(tx: &mut Tx, desk: &Desk, run: &Run, new: &NewRun<'_>) -> Result<()> {
    tx.run("DELETE FROM import_line WHERE run_id = $1 AND (NOT done OR outcome = 'refused')", args![run.id]).await?;
    tx.run("DELETE FROM import_pair WHERE run_id = $1", args![run.id]).await?;
    let gone = "DELETE FROM import_about WHERE run_id = $1 AND line NOT IN (SELECT l.line FROM import_line l WHERE l.run_id = $1)";
    tx.run(gone, args![run.id]).await?;
    let (sealed, unused) = (new.table.map(|text| desk.keys.seal(run.id, text)), new.unused.join("\n"));
    let now = tx.now();
    tx.run(
        "UPDATE import_run SET state = 'trying', turn = turn + 1, mapping = $2, body = $3, lines = $4, created_at = $5,
                               finished_at = NULL, unused = $6, alike = NULL WHERE id = $1",
        args![run.id, new.mapping, sealed, new.lines, now, unused],
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
        unused: t.next::<String>()?.lines().map(str::to_owned).collect(),
        alike: t.next()?,
        turn: t.next()?,
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
    let sql =
        "SELECT outcome, done, CAST(count(*) AS BIGINT) FROM import_line WHERE run_id = $1 GROUP BY outcome, done";
    let mut counts = Counts::default();
    for row in conn.rows(sql, args![run.id]).await? {
        let mut t = row.take();
        let (became, done, n): (Became, bool, i64) = (t.word()?, t.next()?, t.next()?);
        match became {
            Became::New => counts.new += n,
            Became::Created => counts.created += n,
            Became::Linked => counts.linked += n,
            Became::Queued => counts.queued += n,
            Became::Refused => counts.refused += n,
        }
        counts.done += if done { n } else { 0 };
    }
    Ok(counts)
}

/// Lines with their outcome after a line, in the order of the file; all, or those of one outcome.
///
/// # Errors
/// What the engine says.
pub async fn outcomes(conn: &mut Conn, run: &Run, of: Option<Became>, after: i64, limit: i64) -> Result<Vec<Outcome>> {
    let sql = "SELECT line, outcome, file_id, remark, why, agrees FROM import_line
               WHERE run_id = $1 AND line > $2 AND ($4 = '' OR outcome = $4) ORDER BY line LIMIT $3";
    let rows = conn.rows(sql, args![run.id, after, limit, of.map_or("", Became::word)]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (line, became, file, remark) = (t.next()?, t.word()?, t.next::<Option<Uuid>>()?, t.next()?);
            let look = t.next::<String>()?.parse().ok();
            let agrees = t.next::<String>()?.split_whitespace().map(str::to_owned).collect();
            Ok(Outcome { line, became, file: file.map(FileId), remark, look, agrees })
        })
        .collect()
}
