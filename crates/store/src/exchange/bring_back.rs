//! Putting a whole copy of a file back into a database that does not have it: no lock-in, and a proof that a copy is
//! whole (R-EXC-06). People and organisations that are not known come back as names that nobody can sign in with.

use super::columns::from_json;
use super::joined;
use super::take_out::{FORM, LEFT_OUT, Opens, PARTS};
use crate::file::{Desk, card, records};
use crate::log::{self, Act, Entry};
use crate::portable::schema::{self, Sort, Table};
use crate::{Error, Tx, Value, args};
use opweg_access::Actor;
use opweg_linkage::number::BelgianNumber;
use opweg_model::FileId;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

/// Why a copy cannot be put back.
#[derive(Debug, thiserror::Error)]
pub enum CopyFault {
    /// The store.
    #[error(transparent)]
    Store(#[from] Error),
    /// Not a copy of a file, or not a whole one.
    #[error("not a whole copy of a file")]
    NotWhole,
    /// The file is there already, or was erased here.
    #[error("this file is or was in this database")]
    There,
    /// Something in it does not fit.
    #[error("{part}, row {row}: {what}")]
    Row {
        /// The part of the copy.
        part: &'static str,
        /// Its row, from 1.
        row: usize,
        /// What does not fit.
        what: &'static str,
    },
    /// The log was changed on the way.
    #[error("the log does not hold: it was changed")]
    Log,
}

/// Puts a copy back, in one transaction that the caller commits. Everything must fit, or nothing is put back.
///
/// # Errors
/// [`CopyFault`].
pub async fn bring_back(tx: &mut Tx, desk: &Desk, copy: &Json) -> Result<FileId, CopyFault> {
    let whole = copy["form"] == FORM && copy["complete"] == true;
    let file = copy["file"][0]["id"]
        .as_str()
        .and_then(|id| id.parse::<FileId>().ok())
        .filter(|_| whole)
        .ok_or(CopyFault::NotWhole)?;
    let none = Vec::new();
    // What waits under the files that are joined to this one, each in its own place.
    let apart = copy["joined"].as_array().unwrap_or(&none);
    let home = |copy: &Json| copy["file"][0]["id"].as_str().and_then(|id| id.parse::<FileId>().ok());
    let homes = apart.iter().map(home).collect::<Option<Vec<FileId>>>().ok_or(CopyFault::NotWhole)?;
    for file in homes.iter().chain([&file]) {
        let there = "SELECT 1 FROM client_file WHERE id = $1 UNION ALL SELECT 1 FROM log_head WHERE chain = $2";
        if tx.row(there, args![*file, *file]).await?.is_some() {
            return Err(CopyFault::There);
        }
    }
    names(tx, copy).await?;
    // The registrations of the whole name files that are joined: these come first.
    let all: Vec<FileId> = homes.iter().copied().chain([file]).collect();
    for (home, rows) in homes.iter().zip(apart) {
        parts(tx, desk, (*home, &all), rows, |_| true).await?;
    }
    // A copy that is older than registrations has none.
    parts(tx, desk, (file, &all), copy, |table| table == "registration").await?;
    joined::bring_back(tx, copy, &all).await?;
    for home in homes {
        chain(tx, home).await?;
    }
    registration(tx, file).await?;
    chain(tx, file).await?;
    card::refresh(tx, file, desk).await?;
    records::index(tx, file).await?;
    // In the chain of the system, so that the log of the file stays as it came.
    tx.note(Entry::of_actor(&Actor::System, Act::Import, "file", "").with(file.to_string()));
    Ok(file)
}

/// The rows of a copy, part by part, of one file. Some parts may lack.
async fn parts(
    tx: &mut Tx,
    desk: &Desk,
    (file, homes): (FileId, &[FileId]),
    copy: &Json,
    may_lack: impl Fn(&str) -> bool,
) -> Result<(), CopyFault> {
    let tables = schema::tables();
    let none = Vec::new();
    for (name, part, opens) in PARTS {
        let Some(table) = tables.iter().find(|t| t.name == *name) else { continue };
        let rows = match copy[part].as_array() {
            None if may_lack(name) => &none,
            rows => rows.ok_or(CopyFault::NotWhole)?,
        };
        for (at, row) in rows.iter().enumerate() {
            let wrong = |what| CopyFault::Row { part, row: at + 1, what };
            let row = row.as_object().ok_or(wrong("not an object"))?;
            let values = values(desk, (file, homes), table, row, *opens).map_err(wrong)?;
            insert(tx, table, &values).await?;
        }
    }
    Ok(())
}

fn values(
    desk: &Desk,
    (file, homes): (FileId, &[FileId]),
    table: &Table,
    row: &Map<String, Json>,
    opens: Opens,
) -> Result<Vec<Value>, &'static str> {
    let number = match opens {
        Opens::Numbers => {
            let text = row.get("number").and_then(Json::as_str).ok_or("no number")?;
            Some(BelgianNumber::parse(text).map_err(|_| "not a number")?)
        }
        _ => None,
    };
    let value = |column: &crate::portable::schema::Column| match (column.name.as_str(), number) {
        ("file_id" | "chain", _) if column.sort == Sort::Id => Ok(Value::Id(Some(file.0))),
        ("cipher", Some(number)) => Ok(Value::Bytes(Some(desk.keys.seal(file.0, &number.formatted())))),
        ("keyed_hash", Some(number)) => Ok(Value::Bytes(Some(desk.keys.fingerprint("number", &number.digits())))),
        ("registration_id", _) => joined::registration(row, homes),
        (name, _) if LEFT_OUT.contains(&name) => Ok(Value::Bytes(Some(Vec::new()))),
        (name, _) => from_json(column, row.get(name).unwrap_or(&Json::Null)).ok_or("does not fit its column"),
    };
    table.columns.iter().map(value).collect()
}

pub(super) async fn insert(tx: &mut Tx, table: &Table, values: &[Value]) -> Result<(), CopyFault> {
    // Only names that the migrations know become part of the statement.
    let names: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
    let places: Vec<String> = (1..=names.len()).map(|n| format!("${n}")).collect();
    tx.run_made(format!("INSERT INTO {} ({}) VALUES ({})", table.name, names.join(", "), places.join(", ")), values)
        .await?;
    Ok(())
}

/// Every file has its registration.
async fn registration(tx: &mut Tx, file: FileId) -> Result<(), CopyFault> {
    tx.run(
        "INSERT INTO registration (id, file_id, source, by_user, by_org, at, entered, file_state)
         SELECT f.id, f.id, 'copy', f.registered_by, f.registered_org, f.created_at, NULL, NULL FROM client_file f
         WHERE f.id = $1 AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.id = f.id)",
        args![file],
    )
    .await?;
    Ok(())
}

/// The head of the chain, after every entry was found to follow the one before.
async fn chain(tx: &mut Tx, file: FileId) -> Result<(), CopyFault> {
    let row = tx
        .row("SELECT coalesce(max(seq), 0), coalesce(max(at), 0) FROM log_entry WHERE chain = $1", args![file])
        .await?;
    let row = row.ok_or(CopyFault::Log)?;
    let mut t = row.take();
    let (last, at): (i64, i64) = (t.next()?, t.next()?);
    let mut entries = 0;
    if log::verify_chain(tx, file.0, last, &mut entries).await?.is_err() {
        return Err(CopyFault::Log);
    }
    tx.run("INSERT INTO log_head (chain, seq, touched_at) VALUES ($1, $2, $3)", args![file, last, at]).await?;
    Ok(())
}

/// Organisations and people that are not known here. Nobody can sign in as them.
async fn names(tx: &mut Tx, copy: &Json) -> Result<(), CopyFault> {
    let now = tx.now();
    let text = |row: &Json, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let id = |row: &Json, name: &str| row[name].as_str().and_then(|id| id.parse::<Uuid>().ok());
    for (at, org) in copy["organisations"].as_array().ok_or(CopyFault::NotWhole)?.iter().enumerate() {
        let wrong = CopyFault::Row { part: "organisations", row: at + 1, what: "no identity" };
        tx.run(
            "INSERT INTO organisation (id, kind, name, phone, email, company_number, secrecy, sanctions, number_authorised,
                                       purposes, created_at, closed_at, version)
             VALUES ($1, $2, $3, $4, '', NULL, $5, $6, $7, 0, $8, $9, 1) ON CONFLICT (id) DO NOTHING",
            args![id(org, "id").ok_or(wrong)?, text(org, "kind"), text(org, "name"), text(org, "phone"), false, false, false, now, now],
        )
        .await?;
    }
    for (at, person) in copy["people"].as_array().ok_or(CopyFault::NotWhole)?.iter().enumerate() {
        let wrong = || CopyFault::Row { part: "people", row: at + 1, what: "no identity" };
        let who = id(person, "id").ok_or_else(wrong)?;
        tx.run(
            "INSERT INTO user_account (id, org_id, team_id, login, name, job, phone, roles, secrecy, language, shortcuts, password,
                                       password_until, totp_secret, totp_last_step, oidc_subject, state, created_at, left_at, version)
             VALUES ($1, $2, NULL, $3, $4, $5, '', 0, $6, 'nl', $7, NULL, NULL, NULL, 0, NULL, 'left', $8, $9, 1)
             ON CONFLICT (id) DO NOTHING",
            args![
                who, id(person, "org_id").ok_or_else(wrong)?, format!("brought-back-{who}"), text(person, "name"),
                text(person, "job"), false, false, now, now
            ],
        )
        .await?;
    }
    Ok(())
}
