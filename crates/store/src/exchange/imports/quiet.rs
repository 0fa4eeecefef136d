//! What a line says of somebody who is known, and when it says no more than that people look. Trying a list tells which
//! fields agree with a file that is not open: of one file once in a list, for lines that guess would be told which guess is
//! right; of few lists and few files in a day; and nothing any more once the person is shielded, however old the list is.

use super::Run;
use super::known::{Fate, Known, Look};
use crate::file::counter::{Candidate, Reach};
use crate::file::pace;
use crate::{Conn, Result, Tx, args};
use opweg_access::Actor;
use opweg_model::FileId;

/// What may be said of a line: why people look, and which fields agree.
pub(super) struct Heard<'k> {
    pub(super) why: &'static str,
    pub(super) agrees: &'k str,
}

/// What may be said of a line, which counts where it tells of a file that is not open.
pub(super) async fn heard<'k>(
    tx: &mut Tx,
    who: &Actor,
    (run, line): (&Run, i64),
    known: &'k Known,
) -> Result<Heard<'k>> {
    let may = match known.closed {
        Some(file) => may_tell(tx, who, (run, line), file).await?,
        None => true,
    };
    let why = match known.fate {
        Fate::Queued(look) => if may { look } else { Look::Unsaid }.word(),
        Fate::New | Fate::Linked(_) => "",
    };
    Ok(Heard { why, agrees: if may { &known.agrees } else { "" } })
}

/// Whether a line may tell of a file that is not open. What it told when it was tried, it tells when it is done.
async fn may_tell(tx: &mut Tx, who: &Actor, (run, line): (&Run, i64), file: FileId) -> Result<bool> {
    let sql = "SELECT a.line FROM import_about a JOIN import_line l ON l.run_id = a.run_id AND l.line = a.line
               WHERE a.run_id = $1 AND a.about_id = $2 AND l.agrees <> ''";
    let told: Vec<i64> =
        tx.rows(sql, args![run.id, file]).await?.iter().map(|row| row.take().next()).collect::<Result<_>>()?;
    if told.iter().any(|other| *other != line) {
        return Ok(false);
    }
    Ok(told.contains(&line) || pace::list_tells(tx, who, run.id, file).await?)
}

/// Keeps by which files it was decided what a line says; in as many statements whether there are any or none.
pub(super) async fn keep_about(conn: &mut Conn, at: (&Run, i64), known: &Known) -> Result<()> {
    let of = |c: &Candidate| (c.file(), matches!(c.reach, Reach::Closed(_)));
    let about: Vec<(FileId, bool)> = match known.fate {
        Fate::Linked(file) => vec![(file, false)],
        Fate::Queued(_) => known.beside.shown.iter().map(of).collect(),
        Fate::New => known.beside.apart.iter().take(1).map(of).collect(),
    };
    keep(conn, at, &about).await
}

/// The same of a line that came before, which is a file that is open.
pub(super) async fn keep_linked(conn: &mut Conn, at: (&Run, i64), file: FileId) -> Result<()> {
    keep(conn, at, &[(file, false)]).await
}

async fn keep(conn: &mut Conn, (run, line): (&Run, i64), about: &[(FileId, bool)]) -> Result<()> {
    conn.run("DELETE FROM import_about WHERE run_id = $1 AND line = $2", args![run.id, line]).await?;
    for (file, closed) in about {
        let row = args![run.id, line, *file, *closed];
        conn.run("INSERT INTO import_about (run_id, line, about_id, closed) VALUES ($1, $2, $3, $4)", row).await?;
    }
    Ok(())
}

/// Lines that were tried are those of somebody new, and what was made of the others was made of somebody new; a file to which
/// a line was linked stays known to whoever linked it.
const AS_OF_SOMEBODY_NEW: &str = "why = '', agrees = '',
        outcome = CASE WHEN NOT done THEN 'new' WHEN outcome = 'queued' THEN 'created' ELSE outcome END,
        file_id = CASE WHEN done THEN file_id ELSE NULL END, told = CASE WHEN done THEN told ELSE NULL END";

/// A file is restricted or erased: what lists told of it is told no more, by none of their lines.
pub(crate) async fn hush(conn: &mut Conn, file: FileId) -> Result<()> {
    let about = "about_id = $1 OR about_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)";
    let lines = format!(
        "UPDATE import_line SET {AS_OF_SOMEBODY_NEW}
         WHERE (run_id, line) IN (SELECT run_id, line FROM import_about WHERE {about})"
    );
    conn.run_made(lines, args![file]).await?;
    conn.run_made(format!("DELETE FROM import_about WHERE {about}"), args![file]).await?;
    Ok(())
}

/// The same for the lines of a run that tell of a file which was restricted while they were looked at.
pub(super) async fn hush_run(conn: &mut Conn, run: &Run) -> Result<()> {
    let lines = format!(
        "UPDATE import_line SET {AS_OF_SOMEBODY_NEW}
         WHERE (run_id, line) IN (SELECT a.run_id, a.line FROM import_about a JOIN registration g ON g.id = a.about_id
                                  JOIN client_file f ON f.id = g.file_id WHERE a.run_id = $1 AND a.closed AND f.restricted)"
    );
    conn.run_made(lines, args![run.id]).await?;
    Ok(())
}
