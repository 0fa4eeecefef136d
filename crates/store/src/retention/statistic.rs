//! What stays of an erased file: counts, without any identity.

use crate::{Result, Tx, Value, args};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use opweg_model::FileId;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Counts by kind, with years, language and what became of the steps. No identity of a file, person or organisation,
/// and no moment by which it could be laid beside the log: only the year.
pub(super) async fn keep(tx: &mut Tx, file: FileId, id: Uuid) -> Result<()> {
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
