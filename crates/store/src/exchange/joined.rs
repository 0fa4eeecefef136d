//! What a whole copy holds of being one file: the judgements that join its registrations, so that it can be parted as well
//! after it was brought back, and for the client, what was compared.

use super::bring_back::CopyFault;
use super::columns::{from_json, to_json};
use super::take_out::Names;
use crate::identity;
use crate::portable::schema::{self, Table};
use crate::{Result, Tx, Value, args, portable};
use opweg_model::FileId;
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

/// The part of the copy.
pub(super) const PART: &str = "joinings";

fn table() -> Option<Table> {
    schema::tables().into_iter().find(|table| table.name == "judgement")
}

/// The judgements that hold the registrations of a file together, and what is told of being compared.
pub(super) async fn take_out(tx: &mut Tx, file: FileId, names: &mut Names) -> Result<Map<String, Json>> {
    let mut copy = Map::new();
    let mut told = Vec::new();
    for about in identity::about(tx, file).await? {
        names.orgs.extend(about.org.map(|org| org.0));
        told.push(json!({ "at": about.at, "org_id": about.org, "outcome": about.outcome, "ended_at": about.ended }));
    }
    copy.insert("comparisons".into(), told.into());
    let mut pairs = Vec::new();
    for like in identity::at_counters(tx, file).await? {
        names.people.insert(like.user.0);
        pairs.push(json!({ "at": like.at, "user_id": like.user, "verdict": like.verdict, "why": like.why }));
    }
    copy.insert("pairs".into(), pairs.into());
    let joinings = joinings(tx, file, names).await?;
    if !joinings.is_empty() {
        copy.insert(PART.into(), joinings.into());
    }
    Ok(copy)
}

async fn joinings(tx: &mut Tx, file: FileId, names: &mut Names) -> Result<Vec<Json>> {
    let Some(table) = table() else { return Ok(Vec::new()) };
    let columns: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
    let sql = format!(
        "SELECT {} FROM judgement WHERE state = 'live' AND verdict = 'same'
         AND one_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)
         AND other_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1) ORDER BY at, id",
        columns.join(", ")
    );
    let mut rows = Vec::new();
    for row in tx.rows_where(sql, args![file]).await? {
        let values = portable::values(&row, &table)?;
        let mut out = Map::new();
        for (column, value) in table.columns.iter().zip(&values) {
            if let Value::Id(Some(id)) = value {
                match column.name.as_str() {
                    "by_user" | "confirmed_by" => drop(names.people.insert(*id)),
                    "by_org" => drop(names.orgs.insert(*id)),
                    _ => {}
                }
            }
            out.insert(column.name.clone(), to_json(column, value));
        }
        rows.push(Json::Object(out));
    }
    Ok(rows)
}

/// Puts the judgements back: only such as hold registrations of this very copy together.
pub(super) async fn bring_back(tx: &mut Tx, copy: &Json, homes: &[FileId]) -> Result<(), CopyFault> {
    let (Some(table), none) = (table(), Vec::new()) else { return Ok(()) };
    for (at, row) in copy[PART].as_array().unwrap_or(&none).iter().enumerate() {
        let wrong = |what| CopyFault::Row { part: PART, row: at + 1, what };
        let home = |name: &str| {
            row[name].as_str().and_then(|id| id.parse().ok()).is_some_and(|id| homes.contains(&FileId(id)))
        };
        let joins = row["state"] == "live" && row["verdict"] == "same";
        if !joins || !["one_id", "other_id", "stayed_id", "joined_id"].iter().all(|name| home(name)) {
            return Err(wrong("joins something else"));
        }
        let value = |column: &schema::Column| {
            from_json(column, row.get(&column.name).unwrap_or(&Json::Null)).ok_or(wrong("does not fit its column"))
        };
        let values = table.columns.iter().map(value).collect::<Result<Vec<Value>, CopyFault>>()?;
        super::bring_back::insert(tx, &table, &values).await?;
    }
    Ok(())
}

/// From which registration of the copy a row came.
pub(super) fn registration(row: &Map<String, Json>, homes: &[FileId]) -> Result<Value, &'static str> {
    let id: Option<Uuid> = match row.get("registration_id") {
        None | Some(Json::Null) => None,
        Some(told) => Some(told.as_str().and_then(|id| id.parse().ok()).ok_or("does not fit its column")?),
    };
    match id {
        Some(id) if !homes.contains(&FileId(id)) => Err("of no registration of this copy"),
        id => Ok(Value::Id(id)),
    }
}
