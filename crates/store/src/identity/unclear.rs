//! What was written while files were joined: of which registration is it? First by what it hangs on, then by the
//! registration through which its writer was on the file. What is left is unclear.

use super::belongs::{self, Own};
use super::registrations::only;
use super::sides::Sides;
use crate::path::tasks;
use crate::{Conn, Result, Tx, args};
use opweg_model::FileId;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// A row of which nobody can tell from itself of whom it is.
#[derive(Debug, Clone)]
pub(super) struct Unclear {
    pub(super) table: &'static str,
    pub(super) id: Uuid,
    /// The registrations it may be of.
    pub(super) sides: BTreeSet<FileId>,
    /// It hangs on another one: whoever says whose that is says it of this one too.
    pub(super) behind: bool,
    pub(super) user: Option<Uuid>,
    pub(super) org: Option<Uuid>,
}

/// A row as it was read.
#[derive(Debug)]
struct Written {
    table: &'static str,
    id: Uuid,
    side: Option<FileId>,
    hangs: Vec<Uuid>,
    user: Option<Uuid>,
    org: Option<Uuid>,
    at: i64,
}

/// Tables on which nothing hangs, and whose rows may bear the identity of what they are about.
const LEAVES: [&str; 2] = ["task", "outbox"];

/// Gives every row of a joined file its registration where that can be told; returns what is left.
pub(super) async fn resolve(tx: &mut Tx, file: FileId) -> Result<Vec<Unclear>> {
    let mut sides = Sides::of(tx, file).await?;
    let rows = read(tx, file).await?;
    let alias = aliases(tx, file).await?;
    let mut told: HashMap<Uuid, FileId> = HashMap::new();
    let mut open: Vec<Written> = Vec::new();
    for row in rows {
        match row.side {
            Some(side) if !LEAVES.contains(&row.table) => drop(told.insert(row.id, side)),
            Some(_) => {}
            None => open.push(row),
        }
    }
    let mut found = said(tx, file).await?;
    open.retain(|row| !found.iter().any(|(table, id, _)| *table == row.table && *id == row.id));
    let codes = codes(tx, file).await?;
    let mut unclear: Vec<Unclear> = Vec::new();
    while !open.is_empty() {
        let (settled, rest) = round((&sides, &codes), &told, &unclear, &alias, open);
        let stuck = settled.is_empty();
        for (row, side) in settled {
            if let Some(grant) = sides.grants.iter_mut().find(|g| g.id == row.id) {
                grant.side = Some(side);
            }
            if !LEAVES.contains(&row.table) {
                told.insert(row.id, side);
            }
            found.push((row.table, row.id, side));
        }
        open = rest;
        if stuck {
            open = give_up(&sides, &alias, open, &mut unclear);
        }
    }
    for (table, id, side) in found {
        tx.run_made(format!("UPDATE {table} SET registration_id = $2 WHERE id = $1"), args![id, side]).await?;
    }
    singles(tx, file, &sides).await?;
    Ok(unclear)
}

type Settled = Vec<(Written, FileId)>;

/// Settles what can be told now; returns that and what is left.
fn round(
    (sides, codes): (&Sides, &[Code]),
    told: &HashMap<Uuid, FileId>,
    unclear: &[Unclear],
    alias: &HashMap<Uuid, Uuid>,
    open: Vec<Written>,
) -> (Settled, Vec<Written>) {
    let waiting: HashSet<Uuid> = open.iter().filter(|r| !LEAVES.contains(&r.table)).map(|r| r.id).collect();
    let lost: HashSet<Uuid> = unclear.iter().filter(|u| !LEAVES.contains(&u.table)).map(|u| u.id).collect();
    let (mut settled, mut rest) = (Vec::new(), Vec::new());
    for row in open {
        let on: Vec<Uuid> = hangs(&row, alias);
        let side = match on.iter().find_map(|id| told.get(id)) {
            Some(side) => Some(*side),
            None if on.iter().any(|id| waiting.contains(id) || lost.contains(id)) => None,
            None if of_client(&row) => by_code(codes, told, row.at),
            None => only(&sides.of_writer(row.user, row.org, row.at)),
        };
        match side {
            Some(side) => settled.push((row, side)),
            None => rest.push(row),
        }
    }
    (settled, rest)
}

/// A code of a client, while it opened something.
struct Code {
    id: Uuid,
    from: i64,
    until: i64,
}

/// The codes of a file that somebody used.
async fn codes(conn: &mut Conn, file: FileId) -> Result<Vec<Code>> {
    let sql = "SELECT id, created_at, COALESCE(revoked_at, expires_at), expires_at FROM path_code
               WHERE file_id = $1 AND used_at IS NOT NULL ORDER BY id";
    let code = |row: &crate::Row| {
        let mut t = row.take();
        let (id, from, stopped, ends): (_, _, i64, i64) = (t.next()?, t.next()?, t.next()?, t.next()?);
        Ok(Code { id, from, until: stopped.min(ends) })
    };
    conn.rows(sql, args![file]).await?.iter().map(code).collect()
}

/// Whether the client wrote it, with a code.
fn of_client(row: &Written) -> bool {
    matches!(row.table, "task" | "step_wish") && row.user.is_none() && row.org.is_none()
}

/// The side of the codes that opened the path at a moment, where all are of one: the client wrote with one of them.
fn by_code(codes: &[Code], told: &HashMap<Uuid, FileId>, at: i64) -> Option<FileId> {
    let then = codes.iter().filter(|code| code.from <= at && at <= code.until);
    let sides: Option<BTreeSet<FileId>> = then.map(|code| told.get(&code.id).copied()).collect();
    only(&sides?)
}

/// What a row hangs on, itself apart.
fn hangs(row: &Written, alias: &HashMap<Uuid, Uuid>) -> Vec<Uuid> {
    let leaf = LEAVES.contains(&row.table);
    let on = row.hangs.iter().map(|id| alias.get(id).copied().unwrap_or(*id));
    on.chain(alias.get(&row.id).copied().filter(|_| row.table == "access_grant"))
        .filter(|id| leaf || *id != row.id)
        .collect()
}

/// Nothing more can be told: what hangs on nothing that is open is unclear, and what hangs on that is unclear with it.
fn give_up(sides: &Sides, alias: &HashMap<Uuid, Uuid>, open: Vec<Written>, unclear: &mut Vec<Unclear>) -> Vec<Written> {
    let waiting: HashSet<Uuid> = open.iter().filter(|r| !LEAVES.contains(&r.table)).map(|r| r.id).collect();
    let (mut rest, before) = (Vec::new(), unclear.len());
    let mut last = None;
    for row in open {
        let on = hangs(&row, alias);
        if on.iter().any(|id| waiting.contains(id) && *id != row.id) {
            last = Some(on);
            rest.push(row);
            continue;
        }
        let above = unclear.iter().find(|u| on.contains(&u.id) && !LEAVES.contains(&u.table)).map(|u| u.sides.clone());
        let behind = above.is_some();
        let of_writer = || sides.of_writer(row.user, row.org, row.at);
        let mut may_be = above.unwrap_or_else(of_writer);
        if may_be.is_empty() {
            may_be.clone_from(&sides.all);
        }
        unclear.push(Unclear { table: row.table, id: row.id, sides: may_be, behind, user: row.user, org: row.org });
    }
    // Rows that hang on each other in a ring cannot be; were there one, the first would go on its own.
    if unclear.len() == before && last.is_some() && !rest.is_empty() {
        let row = rest.remove(0);
        let all = sides.all.clone();
        unclear.push(Unclear { table: row.table, id: row.id, sides: all, behind: false, user: row.user, org: row.org });
    }
    rest
}

/// All rows of a file that have an identity of their own.
async fn read(conn: &mut Conn, file: FileId) -> Result<Vec<Written>> {
    let mut rows = Vec::new();
    for (table, own) in belongs::own_tables() {
        let columns = columns(table, own);
        let sql = format!("SELECT {columns} FROM {table} WHERE file_id = $1 ORDER BY id");
        for row in conn.rows_where(sql, args![file]).await? {
            let mut t = row.take();
            let (id, side, at) = (t.next()?, t.next::<Option<Uuid>>()?.map(FileId), t.next()?);
            let mut user = if own.user.is_some() { t.next()? } else { None };
            let mut org = if own.org.is_some() { t.next()? } else { None };
            let mut hangs = Vec::new();
            for _ in own.hangs {
                hangs.extend(t.next::<Option<Uuid>>()?);
            }
            if table == "task" {
                hangs.push(id);
                hangs.extend(named(&t.next::<String>()?));
                // What the program asks of somebody is of the side through which they are on the file; what a client asks
                // is of the client.
                let (what, theirs): (String, (Option<Uuid>, Option<Uuid>)) = (t.next()?, (t.next()?, t.next()?));
                let asked = user.is_none() && ![tasks::what::QUESTION, tasks::what::CALL_ME].contains(&what.as_str());
                (user, org) = if asked { theirs } else { (user, org) };
            }
            rows.push(Written { table, id, side, hangs, user, org, at });
        }
    }
    Ok(rows)
}

fn columns(table: &str, own: &Own) -> String {
    let first = ["id", "registration_id", own.at].into_iter();
    let rest = own.user.into_iter().chain(own.org).chain(own.hangs.iter().copied());
    let detail = Some("detail, what, for_user, for_org").filter(|_| table == "task");
    first.chain(rest).chain(detail).collect::<Vec<_>>().join(", ")
}

/// The identities that the detail of a task names: of a letter, an appointment, a note.
pub(super) fn named(detail: &str) -> impl Iterator<Item = Uuid> {
    detail.split_whitespace().filter_map(|word| Uuid::parse_str(word).ok())
}

/// What says itself of whom it is. An emergency is of the file that was opened, whoever opened it: its log tells of it
/// there. The task about a judgement is of the registration whose lead it asks or tells.
async fn said(conn: &mut Conn, file: FileId) -> Result<Vec<(&'static str, Uuid, FileId)>> {
    let mut found = Vec::new();
    let grants = "SELECT g.id FROM access_grant g JOIN broken_glass b ON b.grant_id = g.id
                  WHERE g.file_id = $1 AND g.registration_id IS NULL";
    let requests = "SELECT id FROM glass_request WHERE file_id = $1 AND registration_id IS NULL";
    for row in conn.rows(grants, args![file]).await? {
        found.push(("access_grant", row.take().next()?, file));
    }
    for row in conn.rows(requests, args![file]).await? {
        found.push(("glass_request", row.take().next()?, file));
    }
    let tasks = "SELECT t.id, COALESCE(j.joined_id, j.other_id) FROM task t JOIN judgement j ON j.task_id = t.id
                 WHERE t.file_id = $1 AND t.registration_id IS NULL";
    for row in conn.rows(tasks, args![file]).await? {
        let mut t = row.take();
        found.push(("task", t.next()?, FileId(t.next()?)));
    }
    Ok(found)
}

/// What stands for what: the answer to a step hangs on the step, a grant on the letter that opened it.
async fn aliases(conn: &mut Conn, file: FileId) -> Result<HashMap<Uuid, Uuid>> {
    let sql = "SELECT id, step_id FROM step_answer WHERE file_id = $1
               UNION ALL SELECT grant_id, id FROM referral WHERE file_id = $1 AND grant_id IS NOT NULL";
    let pair = |row: &crate::Row| {
        let mut t = row.take();
        Ok((t.next()?, t.next()?))
    };
    conn.rows(sql, args![file]).await?.iter().map(pair).collect()
}

/// What there is one of per file is of one registration as a whole: of the one it came from, or of the one through which
/// whoever began it was on the file; where that cannot be told, of the file that shows it.
async fn singles(tx: &mut Tx, file: FileId, sides: &Sides) -> Result<()> {
    let heads = belongs::single_tables().filter(|(table, one)| *table == one.head);
    for (head, one) in heads {
        let (user, org) = one.writer;
        let sql = format!(
            "SELECT {per}, registration_id, {user}, {org}, {at} FROM {head} WHERE file_id = $1 ORDER BY {at}",
            per = one.per.unwrap_or("''"),
            org = org.unwrap_or(user),
            at = one.at
        );
        let mut groups: BTreeMap<String, FileId> = BTreeMap::new();
        for row in tx.rows_where(sql, args![file]).await? {
            let mut t = row.take();
            let (word, known): (String, Option<Uuid>) = (t.next()?, t.next()?);
            let (user, org, at): (Option<Uuid>, Option<Uuid>, i64) = (t.next()?, t.next()?, t.next()?);
            let told = || only(&sides.of_writer(user, org, at)).unwrap_or(file);
            groups.entry(word).or_insert_with(|| known.map_or_else(told, FileId));
        }
        for (word, side) in groups {
            set_group(tx, file, (head, one.per), side, &word).await?;
        }
    }
    Ok(())
}

async fn set_group(
    tx: &mut Tx,
    file: FileId,
    (head, per): (&str, Option<&str>),
    side: FileId,
    word: &str,
) -> Result<()> {
    for (table, _) in belongs::single_tables().filter(|(_, one)| one.head == head) {
        let sql = format!("UPDATE {table} SET registration_id = $2 WHERE file_id = $1");
        match per {
            Some(per) => tx.run_made(format!("{sql} AND {per} = $3"), args![file, side, word]).await?,
            None => tx.run_made(sql, args![file, side]).await?,
        };
    }
    Ok(())
}
