//! Who looked at a client, where the policy lets a program read that.

use super::caller::{At, Caller};
use super::problem::Refused;
use super::tag::tagged;
use crate::kit::form::Query;
use axum::response::Response;
use opweg_access::Action;
use opweg_model::FileId;
use opweg_store::log::{self, Act, Line};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Lines on a page.
const PER_PAGE: i64 = 100;

/// A line of the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineOut {
    /// Its number in the log of this client.
    pub seq: i64,
    /// When.
    pub at: String,
    /// `staff`, `client`, `program` or `system`.
    pub who: String,
    /// The organisation.
    pub organisation: Option<Uuid>,
    /// What was done.
    pub act: String,
    /// To which parts.
    pub what: String,
    /// What for.
    pub purpose: String,
    /// `ok` or `refused`.
    pub outcome: String,
}

impl From<Line> for LineOut {
    fn from(l: Line) -> Self {
        Self {
            seq: l.seq,
            at: l.at.to_string(),
            who: l.who,
            organisation: l.org.map(|o| o.0),
            act: l.act,
            what: l.what,
            purpose: l.purpose,
            outcome: l.outcome,
        }
    }
}

/// Who looked at a client, newest first.
#[utoipa::path(get, path = "/api/v1/clients/{client}/log", tag = "clients",
    params(("client" = Uuid, Path,), ("before" = Option<i64>, Query, description = "The last number of the page before"),
           ("purpose" = Option<String>, Query,)),
    responses((status = 200, body = Vec<LineOut>), (status = 403, description = "The log is not open for this key"),
              (status = 404, description = "No such client")))]
pub async fn show(caller: Caller, At(client): At<FileId>, Query(query): Query) -> Result<Response, Refused> {
    let (mut tx, permit) = caller.open(client, Action::SeeLog).await?;
    let lines = log::of_file(&mut tx, &permit, query.parse("before"), PER_PAGE).await?;
    tx.note_on(&permit, Act::See, "log");
    tx.commit().await?;
    Ok(tagged(&caller, &lines.into_iter().map(LineOut::from).collect::<Vec<_>>()))
}
