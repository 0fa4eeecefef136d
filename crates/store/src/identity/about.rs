//! What a client is told of being compared: when, by which organisation and what came of it; of the other person nothing.

use crate::{Conn, Result, args};
use jiff::Timestamp;
use opweg_model::{FileId, OrgId};

/// A comparison or a judgement about somebody, as they may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    /// When.
    pub(crate) at: Timestamp,
    /// Who judged; none where the program found that two registrations are alike.
    pub(crate) org: Option<OrgId>,
    /// `found` (alike, nobody said anything yet), `asked` (somebody else has to say so as well) or the word of a verdict.
    pub(crate) outcome: String,
    /// When it ended, if it did.
    pub(crate) ended: Option<Timestamp>,
}

/// Every one about a file, in order. That there is somebody alike who is shielded is told to nobody, nor to them.
pub(crate) async fn about(conn: &mut Conn, file: FileId) -> Result<Vec<About>> {
    let judged = "SELECT j.at, j.by_org, CASE WHEN j.state = 'proposed' THEN 'asked' ELSE j.verdict END, j.ended_at FROM judgement j
                  JOIN registration a ON a.id = j.one_id JOIN registration b ON b.id = j.other_id
                  WHERE (a.file_id = $1 OR b.file_id = $1) AND NOT EXISTS
                        (SELECT 1 FROM client_file f WHERE f.id IN (a.file_id, b.file_id) AND f.id <> $1 AND f.restricted)";
    let alike = "SELECT p.found_at FROM double_pair p JOIN registration a ON a.id = p.one_id
                 JOIN registration b ON b.id = p.other_id
                 WHERE p.state = 'open' AND NOT p.known AND a.file_id <> b.file_id AND (a.file_id = $1 OR b.file_id = $1) AND NOT EXISTS
                       (SELECT 1 FROM client_file f WHERE f.id IN (a.file_id, b.file_id) AND f.id <> $1 AND f.restricted)";
    let mut found = Vec::new();
    for row in conn.rows(judged, args![file]).await? {
        let mut t = row.take();
        found.push(About { at: t.moment()?, org: Some(OrgId(t.next()?)), outcome: t.next()?, ended: t.moment_opt()? });
    }
    for row in conn.rows(alike, args![file]).await? {
        let at = row.take().moment()?;
        found.push(About { at, org: None, outcome: "found".to_owned(), ended: None });
    }
    found.sort_by(|a, b| (a.at, &a.outcome, a.ended).cmp(&(b.at, &b.outcome, b.ended)));
    Ok(found)
}
