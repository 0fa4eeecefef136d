//! Erasing: file by file, each in a transaction of its own, after a certificate that says what will go. Who is stopped
//! half-way runs it again: what is gone is gone, the rest is still there.

use super::{Rules, closed_before, kinds, may_decide};
use crate::log::{Act, Entry};
use crate::portable::schema;
use crate::{Conn, Db, Result, Tx, Value, args};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use opweg_access::Actor;
use opweg_model::tier::Retention;
use opweg_model::{FileId, Purpose};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What was erased.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Done {
    /// Files erased as a whole.
    pub whole: i64,
    /// Files that lost a class of data.
    pub parts: i64,
}

/// Tables that name a file without being of it.
const NOT_OF_THE_FILE: &[&str] = &["import_line"];

/// Erases what the rules say, today. `ids` gives identities for the certificate and the statistics.
///
/// # Errors
/// Refused unless for the officer; what the engine says. What was erased before the error stays erased.
pub async fn run(
    db: &Db,
    who: &Actor,
    rules: &Rules,
    today: Date,
    now: Timestamp,
    ids: &(dyn Fn() -> Uuid + Sync),
) -> Result<Done> {
    may_decide(who)?;
    let mut conn = db.look().await?;
    let (mut plan, mut done) = (Vec::new(), Done::default());
    for (class, years) in &rules.0 {
        let files = due(&mut conn, *class, closed_before(today, *years)).await?;
        plan.push((*class, *years, files));
    }
    drop(conn);
    certify(db, who, &plan, ids(), now).await?;
    // Whole files first: what is gone has no parts left.
    plan.sort_by_key(|(class, ..)| *class != Retention::Core);
    for (class, _, files) in plan {
        for file in files {
            let mut tx = db.begin(now).await?;
            if still_due(&mut tx, file).await? {
                if class == Retention::Core {
                    erase_file(&mut tx, who, file, ids()).await?;
                    done.whole += 1;
                } else {
                    erase_class(&mut tx, who, file, class).await?;
                    done.parts += 1;
                }
                tx.commit().await?;
            }
        }
    }
    Ok(done)
}

/// The files a class is due in.
async fn due(conn: &mut Conn, class: Retention, before: Timestamp) -> Result<Vec<FileId>> {
    let rows = conn
        .rows(
            "SELECT id FROM client_file WHERE state = 'closed' AND closed_at < $1 AND legal_hold IS NULL ORDER BY id",
            args![before],
        )
        .await?;
    let mut files = Vec::new();
    for row in &rows {
        let file = FileId(row.take().next()?);
        if class == Retention::Core || holds_any(conn, file, class).await? {
            files.push(file);
        }
    }
    Ok(files)
}

async fn holds_any(conn: &mut Conn, file: FileId, class: Retention) -> Result<bool> {
    for row in conn.rows("SELECT DISTINCT kind FROM fact WHERE file_id = $1", args![file]).await? {
        let kind: String = row.take().next()?;
        if kinds(class).any(|k| k.key() == kind) {
            return Ok(true);
        }
    }
    let rest = match class {
        Retention::Work => "SELECT 1 FROM step WHERE file_id = $1 LIMIT 1",
        Retention::Social => "SELECT 1 FROM note WHERE file_id = $1 AND circle IN ('organisation', 'own') LIMIT 1",
        Retention::Core | Retention::Residence | Retention::Origin => return Ok(false),
    };
    Ok(conn.row(rest, args![file]).await?.is_some())
}

/// Somebody may have held or opened the file meanwhile.
async fn still_due(tx: &mut Tx, file: FileId) -> Result<bool> {
    // Writing the row keeps others from holding it until the commit.
    let sql = "UPDATE client_file SET version = version + 1 WHERE id = $1 AND state = 'closed' AND legal_hold IS NULL";
    Ok(tx.run(sql, args![file]).await? == 1)
}

async fn certify(db: &Db, who: &Actor, plan: &[(Retention, i16, Vec<FileId>)], id: Uuid, now: Timestamp) -> Result<()> {
    let classes: Vec<Json> = plan
        .iter()
        .map(|(class, years, files)| json!({ "class": class.word(), "years": years, "files": files }))
        .collect();
    let body = json!({ "by": who.user(), "classes": classes }).to_string();
    let mut tx = db.begin(now).await?;
    tx.run("INSERT INTO certificate (id, kind, body, at) VALUES ($1, 'erasure', $2, $3)", args![id, body, now]).await?;
    tx.note(Entry::of_actor(who, Act::Erase, "certificate", Purpose::Oversight.word()).with(id.to_string()));
    tx.commit().await
}

/// Erases one class of data of a file; its facts go with what was shared and asked about them.
async fn erase_class(tx: &mut Tx, who: &Actor, file: FileId, class: Retention) -> Result<()> {
    for kind in kinds(class) {
        let of_kind = args![file, kind.key()];
        tx.run(
            "DELETE FROM fact_share WHERE fact_id IN (SELECT id FROM fact WHERE file_id = $1 AND kind = $2)",
            of_kind,
        )
        .await?;
        tx.run("DELETE FROM task WHERE file_id = $1 AND what = 'ask-later' AND detail = $2", of_kind).await?;
        tx.run("DELETE FROM fact WHERE file_id = $1 AND kind = $2", of_kind).await?;
    }
    match class {
        Retention::Work => {
            tx.run("DELETE FROM appointment WHERE file_id = $1", args![file]).await?;
            tx.run("DELETE FROM step_history WHERE file_id = $1", args![file]).await?;
            tx.run("DELETE FROM step WHERE file_id = $1", args![file]).await?;
            tx.run("DELETE FROM need_flag WHERE file_id = $1", args![file]).await?;
            tx.run("DELETE FROM note WHERE file_id = $1 AND circle IN ('path', 'work')", args![file]).await?;
            tx.run("UPDATE file_card SET next_step = NULL, next_due = NULL WHERE file_id = $1", args![file]).await?;
        }
        Retention::Social => {
            tx.run("DELETE FROM note WHERE file_id = $1 AND circle IN ('organisation', 'own')", args![file]).await?;
        }
        Retention::Core | Retention::Residence | Retention::Origin => {}
    }
    tx.note(Entry::on_file(file, who, Act::Erase, class.word(), Purpose::Oversight));
    Ok(())
}

/// Erases a file: every row of it, in the opposite order of their making. Its log stays.
async fn erase_file(tx: &mut Tx, who: &Actor, file: FileId, statistic: Uuid) -> Result<()> {
    keep_statistic(tx, file, statistic).await?;
    tx.run("UPDATE import_line SET file_id = NULL WHERE file_id = $1", args![file]).await?;
    let tables = schema::tables();
    let of_file = |t: &&schema::Table| {
        t.columns.iter().any(|c| c.name == "file_id") && !NOT_OF_THE_FILE.contains(&t.name.as_str())
    };
    for table in tables.iter().rev().filter(of_file) {
        tx.run_made(format!("DELETE FROM {} WHERE file_id = $1", table.name), args![file]).await?;
    }
    tx.run(
        "UPDATE client_file SET state = 'erased', number = $2, restricted = $3, legal_hold = NULL, version = version + 1 WHERE id = $1",
        args![file, format!("erased-{file}"), false],
    )
    .await?;
    // The key for sorting is made of the name.
    if tables.iter().any(|t| t.name == "client_file" && t.columns.iter().any(|c| c.name == "sort_key")) {
        tx.run_made("UPDATE client_file SET sort_key = $2 WHERE id = $1".to_owned(), args![file, Vec::<u8>::new()])
            .await?;
    }
    tx.note(Entry::on_file(file, who, Act::Erase, "file", Purpose::Oversight));
    Ok(())
}

/// Counts by kind, with years, language and what became of the steps. No identity of a file, person or organisation,
/// and no moment by which it could be laid beside the log: only the year.
async fn keep_statistic(tx: &mut Tx, file: FileId, id: Uuid) -> Result<()> {
    let sql = "SELECT f.created_at, f.closed_at, c.language FROM client_file f JOIN file_card c ON c.file_id = f.id WHERE f.id = $1";
    let Some(row) = tx.row(sql, args![file]).await? else { return Ok(()) };
    let mut t = row.take();
    let (created, closed, language) = (t.moment()?, t.moment_opt()?, t.next::<Option<String>>()?);
    let facts = counts(
        tx,
        "SELECT kind, state, CAST(count(*) AS BIGINT) FROM fact WHERE file_id = $1 GROUP BY kind, state",
        file,
    )
    .await?;
    let steps = counts(
        tx,
        "SELECT kind, state, CAST(count(*) AS BIGINT) FROM step WHERE file_id = $1 GROUP BY kind, state",
        file,
    )
    .await?;
    let notes = counts(
        tx,
        "SELECT kind, channel, CAST(count(*) AS BIGINT) FROM note WHERE file_id = $1 GROUP BY kind, channel",
        file,
    )
    .await?;
    let body = json!({
        "registered": year(created), "closed": closed.map(year), "language": language, "facts": facts, "steps": steps, "contacts": notes,
    });
    let now = tx.now();
    let january = jiff::civil::date(year(now), 1, 1).to_zoned(TimeZone::UTC).map_or(now, |z| z.timestamp());
    tx.run("INSERT INTO statistic (id, body, at) VALUES ($1, $2, $3)", args![unordered(id), body.to_string(), january])
        .await?;
    Ok(())
}

/// An identity that does not tell when it was made: the time at the head of it is taken away.
fn unordered(id: Uuid) -> Uuid {
    let mut bytes = *id.as_bytes();
    let (head, tail) = bytes.split_at_mut(6);
    for (byte, other) in head.iter_mut().zip(tail.iter().rev()) {
        *byte = other.rotate_left(3) ^ 0x5a;
    }
    Uuid::from_bytes(bytes)
}

fn year(at: Timestamp) -> i16 {
    at.saturating_add(SignedDuration::from_hours(1)).map_or(0, |a| a.to_zoned(TimeZone::UTC).year())
}

async fn counts(tx: &mut Tx, sql: &'static str, file: FileId) -> Result<Json> {
    let mut counted: BTreeMap<String, Map<String, Json>> = BTreeMap::new();
    for row in tx.rows(sql, &[Value::from(file)]).await? {
        let mut t = row.take();
        let (kind, state, n): (String, String, i64) = (t.next()?, t.next()?, t.next()?);
        counted.entry(kind).or_default().insert(state, n.into());
    }
    Ok(json!(counted))
}
