//! The same line once more: a list that comes every week holds mostly lines that came before. Each of them is the file that
//! it became then, however sure anybody was, so that nobody gets another file each week. Kept of a line is a keyed hash of
//! all that it says.

use super::Run;
use crate::door::open_for_any;
use crate::file::Desk;
use crate::file::facts::NewFact;
use crate::{Conn, Result, Tx, args};
use opweg_access::{Action, Actor};
use opweg_model::{FileId, OrgId, Purpose, Tier};
use std::collections::HashSet;
use uuid::Uuid;

/// All that a line says, in one order, however its columns stand; nothing where it cannot be told.
#[must_use]
pub fn said(facts: &[NewFact], number: &str) -> String {
    let one = |fact: &NewFact| serde_json::to_string(&(fact.kind, &fact.answer));
    let Ok(mut all) = facts.iter().map(one).collect::<Result<Vec<_>, _>>() else { return String::new() };
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    all.extend(Some(digits).filter(|digits| !digits.is_empty()));
    all.sort_unstable();
    all.join("\n")
}

/// What is kept of what a line says: nobody reads from it what stood there, and no two organisations find each other's.
pub(super) fn keyed(desk: &Desk, org: OrgId, said: &str) -> Option<Vec<u8>> {
    (!said.is_empty()).then(|| desk.keys.fingerprint("import-line", &format!("{org}\n{said}")))
}

/// The file that the same line became on an earlier list of the organisation, while it is open here. Where a list says the
/// same several times, those are several people as often as they were the first time: each line takes one of their files.
pub(super) async fn before(
    tx: &mut Tx,
    who: &Actor,
    (org, run, line): (OrgId, &Run, i64),
    told: Option<&[u8]>,
) -> Result<Option<FileId>> {
    let Some(told) = told.map(<[u8]>::to_vec) else { return Ok(None) };
    let mut values = args![told.clone(), org, run.id].to_vec();
    let card = open_for_any(who, (Action::See, Tier::Contact), &[Purpose::Guidance], tx.now(), &mut values);
    // Closed in one statement with the rest: a file that is not open is as if the line were new.
    let sql = format!(
        "SELECT l.file_id, f.id FROM import_line l JOIN import_run r ON r.id = l.run_id
         JOIN registration g ON g.id = l.file_id JOIN client_file f ON f.id = g.file_id
         WHERE l.told = $1 AND l.done AND r.org_id = $2 AND l.run_id <> $3
           AND coalesce(f.state, '') IN ('open', 'closed') AND {card} ORDER BY l.file_id"
    );
    let rows = tx.rows_where(sql, &values).await?;
    let taken = taken(tx, (run, line), told).await?;
    for row in &rows {
        let mut t = row.take();
        let (became, file): (Uuid, Uuid) = (t.next()?, t.next()?);
        if !taken.contains(&became) {
            return Ok(Some(FileId(file)));
        }
    }
    Ok(None)
}

/// The files of other lines of this list that say the same.
async fn taken(conn: &mut Conn, (run, line): (&Run, i64), told: Vec<u8>) -> Result<HashSet<Uuid>> {
    let sql = "SELECT file_id FROM import_line WHERE run_id = $1 AND told = $2 AND line <> $3 AND file_id IS NOT NULL";
    conn.rows(sql, args![run.id, told, line]).await?.iter().map(|row| row.take().next()).collect()
}
