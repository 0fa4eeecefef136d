//! The models that were learnt of this register, the newest of which judges. Old ones stay: a decision names its model.

use super::{Desk, records};
use crate::engine::listed;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_linkage::engine::shares::Shares;
use opweg_linkage::engine::weights::Weights;
use opweg_linkage::model::{BUILT_IN_NAME, Model};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// A model as it is kept: what was learnt, and how common the common names are.
#[derive(Debug, Serialize, Deserialize)]
struct Body {
    weights: Weights,
    #[serde(default)]
    shares: Option<Shares>,
}

/// A model and its version.
type Known = (i64, Arc<Model>);

/// The newest model, remembered from one search to the next.
#[derive(Clone, Default)]
pub(crate) struct Remembered(Arc<RwLock<Option<Known>>>);

/// Keeps a model that was learnt of so many files; its version.
///
/// # Errors
/// What the engine says.
pub async fn keep(tx: &mut Tx, weights: &Weights, shares: Option<&Shares>, files: usize) -> Result<i64> {
    let body = Body { weights: weights.clone(), shares: shares.cloned() };
    let body = serde_json::to_string(&body).map_err(|e| Error::Corrupt(e.to_string()))?;
    let last = tx.row("SELECT coalesce(max(version), 0) FROM link_model", args![]).await?;
    let version = 1 + last.map_or(Ok(0), |row| row.take().next::<i64>())?;
    let (files, now) = (i64::try_from(files).unwrap_or(i64::MAX), tx.now());
    tx.run(
        "INSERT INTO link_model (version, key_version, files, body, learnt_at) VALUES ($1, $2, $3, $4, $5)",
        args![version, records::VERSION, files, body, now],
    )
    .await?;
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "link-model", "").with(version.to_string()));
    Ok(version)
}

/// The version of the newest model that was learnt by the rules of this program; 0 while only the one that comes with it
/// judges.
///
/// # Errors
/// What the engine says.
pub async fn newest(conn: &mut Conn) -> Result<i64> {
    let sql = "SELECT coalesce(max(version), 0) FROM link_model WHERE key_version = $1";
    let row = conn.row(sql, args![records::VERSION]).await?;
    row.map(|row| row.take().next()).transpose().map(Option::unwrap_or_default)
}

/// How a version is named in what was decided by it.
#[must_use]
pub fn name(version: i64) -> String {
    if version == 0 { BUILT_IN_NAME.to_owned() } else { version.to_string() }
}

/// Of how many files a model was learnt, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Learnt {
    /// Files.
    pub files: i64,
    /// When.
    pub at: Timestamp,
}

/// Where the models of these names come from; none of the one that comes with the program.
///
/// # Errors
/// What the engine says.
pub async fn learnt(conn: &mut Conn, names: &[&str]) -> Result<HashMap<String, Learnt>> {
    let versions: Vec<i64> = names.iter().filter_map(|name| name.parse().ok()).collect();
    if versions.is_empty() {
        // A list of nothing is one of identities, which the server does not compare with numbers.
        return Ok(HashMap::new());
    }
    let (values, places) = listed(&versions);
    let sql = format!("SELECT version, files, learnt_at FROM link_model WHERE version IN ({places})");
    conn.rows_where(sql, &values)
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok((name(t.next()?), Learnt { files: t.next()?, at: t.moment()? }))
        })
        .collect()
}

/// The model by which somebody is looked for among so many files.
///
/// # Errors
/// What the engine says.
pub(super) async fn current(conn: &mut Conn, desk: &Desk, files: u32) -> Result<Arc<Model>> {
    let version = newest(conn).await?;
    if version == 0 {
        return Ok(Arc::new(Model::for_files(files)));
    }
    let kept = desk.models.0.read().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, model)) = kept.filter(|(known, _)| *known == version) {
        return Ok(model);
    }
    let row = conn.row("SELECT body, files FROM link_model WHERE version = $1", args![version]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut told = row.take();
    let (body, learnt_of): (String, i64) = (told.next()?, told.next()?);
    let body: Body = serde_json::from_str(&body).map_err(|e| Error::Corrupt(format!("a model: {e}")))?;
    let model = Model::learnt(&body.weights, u32::try_from(learnt_of).unwrap_or(u32::MAX));
    let model = Arc::new(body.shares.into_iter().fold(model, Model::with_shares));
    *desk.models.0.write().unwrap_or_else(PoisonError::into_inner) = Some((version, model.clone()));
    Ok(model)
}
