//! Two files that may be one person: a registration that was made although somebody like it is known. Nothing is joined
//! here; a person looks at each pair later.

use super::Desk;
use super::beside::{self, Beside};
use super::counter::{Candidate, Reach};
use crate::doubles::Source;
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Permit, Why};
use opweg_linkage::compare::Verdict;
use opweg_model::FileId;
use uuid::Uuid;

/// Why somebody registers a person who looks known; message key `register-why-<word>`.
pub const REASONS: &[&str] = &["somebody-else", "says-no", "wrong-answer", "cannot-ask"];
/// The reason of a program, which nobody at a counter gives.
pub const BY_PROGRAM: &str = "program";

/// A pair as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The file that was made.
    pub file: FileId,
    /// The one that was known.
    pub other: FileId,
    /// `probably` or `perhaps`.
    pub verdict: String,
    /// One of [`REASONS`] or [`BY_PROGRAM`]; empty when it was only perhaps and no reason was asked.
    pub why: String,
    /// When.
    pub at: Timestamp,
}

/// Keeps the pairs of a new file with those that looked like it, and puts them before people. Restricted persons are never among these: they were not
/// shown, and whoever compares files in the background finds them.
///
/// # Errors
/// [`Error::Refused`] unless the permit is of a person or program.
pub async fn keep(
    tx: &mut Tx,
    permit: &Permit,
    desk: &Desk,
    (beside, why): (&[Candidate], &str),
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    let user = permit.who().user().ok_or(Error::Refused(Why::Role))?;
    let now = tx.now();
    for candidate in beside {
        let verdict = match candidate.comparison.verdict {
            Verdict::ProbablyKnown => "probably",
            Verdict::Perhaps => "perhaps",
            Verdict::New => continue,
        };
        let other = match &candidate.reach {
            Reach::Open(card) => card.file,
            Reach::Closed(file) => *file,
        };
        tx.run(
            "INSERT INTO known_pair (id, file_id, other_id, verdict, why, user_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![id(), permit.file(), other, verdict, why, user, now],
        )
        .await?;
    }
    let beside = (&Beside::shown(beside), Source::Registration);
    beside::offer(tx, desk, permit.file(), beside, id).await
}

/// The pairs that were kept since a moment, the oldest first, for the review: not those of whom somebody objected to being
/// compared. It touches no file and asks no policy: whoever shows a pair does.
///
/// # Errors
/// What the engine says.
pub async fn since(conn: &mut Conn, since: Timestamp, most: i64) -> Result<Vec<Pair>> {
    let rows = conn
        .rows(
            "SELECT p.file_id, p.other_id, p.verdict, p.why, p.at FROM known_pair p
             JOIN client_file f ON f.id = p.file_id JOIN client_file g ON g.id = p.other_id
             WHERE p.at >= $1 AND f.state <> 'erased' AND g.state <> 'erased' AND NOT EXISTS (SELECT 1 FROM match_objection o
                 WHERE o.lifted_at IS NULL AND o.file_id IN (p.file_id, p.other_id)) ORDER BY p.at, p.id LIMIT $2",
            args![since, most],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Pair {
                file: FileId(t.next()?),
                other: FileId(t.next()?),
                verdict: t.next()?,
                why: t.next()?,
                at: t.moment()?,
            })
        })
        .collect()
}
