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

/// Lines on a page when nothing is asked, and at most.
const USUAL: i64 = 100;
const MOST: i64 = 200;

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

/// A page of the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct LogPage {
    /// Its lines, newest first.
    pub lines: Vec<LineOut>,
    /// Send this as `before` for the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
}

/// Who looked at a client, newest first.
#[utoipa::path(get, path = "/api/v1/clients/{client}/log", tag = "clients",
    params(("client" = Uuid, Path,), ("before" = Option<i64>, Query, description = "`next` of the page before"),
           ("limit" = Option<i64>, Query, description = "At most 200; 100 when left out"),
           ("purpose" = Option<String>, Query,)),
    responses((status = 200, body = LogPage), (status = 403, description = "The log is not open for this key"),
              (status = 404, description = "No such client")))]
pub async fn show(caller: Caller, At(client): At<FileId>, Query(query): Query) -> Result<Response, Refused> {
    let limit = query.parse::<i64>("limit").unwrap_or(USUAL).clamp(1, MOST);
    let (mut tx, permit) = caller.open(client, Action::SeeLog).await?;
    let lines = log::of_file(&mut tx, &permit, query.parse("before"), limit + 1).await?;
    tx.note_on(&permit, Act::See, "log");
    tx.commit().await?;
    Ok(tagged(&caller, &page(lines, limit)))
}

/// A page of at most `limit` lines. One more was read, to know whether there is a next page.
fn page(mut lines: Vec<Line>, limit: i64) -> LogPage {
    let asked = usize::try_from(limit).unwrap_or_default();
    let more = lines.len() > asked;
    lines.truncate(asked);
    let next = lines.last().filter(|_| more).map(|l| l.seq);
    LogPage { lines: lines.into_iter().map(LineOut::from).collect(), next }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(seq: i64) -> Line {
        let no = String::new;
        Line {
            seq,
            at: jiff::Timestamp::UNIX_EPOCH,
            who: no(),
            user: None,
            user_name: None,
            job: None,
            org: None,
            org_name: None,
            act: no(),
            what: no(),
            purpose: no(),
            outcome: no(),
            detail: no(),
        }
    }

    #[test]
    fn a_page_names_the_next_one_while_there_is_one() {
        let of = |numbers: &[i64]| {
            let page = page(numbers.iter().map(|n| line(*n)).collect(), 2);
            (page.lines.iter().map(|l| l.seq).collect::<Vec<_>>(), page.next)
        };
        assert_eq!(of(&[9, 8, 7]), (vec![9, 8], Some(8)));
        assert_eq!(of(&[7, 6]), (vec![7, 6], None));
        assert_eq!(of(&[]), (vec![], None));
    }
}
