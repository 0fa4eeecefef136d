//! What a client is told of being compared: when, by which organisation and what came of it; of the other person nothing.

use crate::{Conn, Result, args};
use jiff::Timestamp;
use opweg_model::{FileId, OrgId, UserId};

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

/// That somebody alike was known when a person was registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AtCounter {
    /// When.
    pub(crate) at: Timestamp,
    /// Who registered them.
    pub(crate) user: UserId,
    /// `probably` or `perhaps`.
    pub(crate) verdict: String,
    /// Why they were registered all the same: a word of `file::pairs`.
    pub(crate) why: String,
}

/// What was found alike when the registrations of a file were made; of whom is not told, and of whoever is shielded now
/// nothing at all.
pub(crate) async fn at_counters(conn: &mut Conn, file: FileId) -> Result<Vec<AtCounter>> {
    let sql = "SELECT p.at, p.user_id, p.verdict, p.why FROM known_pair p JOIN registration a ON a.id = p.file_id
               WHERE a.file_id = $1 AND NOT EXISTS (SELECT 1 FROM registration b JOIN client_file f ON f.id = b.file_id
                                                    WHERE b.id = p.other_id AND f.id <> $1 AND f.restricted)
               ORDER BY p.at, p.id";
    conn.rows(sql, args![file])
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok(AtCounter { at: t.moment()?, user: UserId(t.next()?), verdict: t.next()?, why: t.next()? })
        })
        .collect()
}
