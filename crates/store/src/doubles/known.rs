//! Known pairs: judged by two people before. Mixed in now and then, they tell how well the review works.

use super::offer::{Found, insert};
use super::{Source, row};
use crate::identity::Verdict;
use crate::log::{Act, Entry};
use crate::{Result, Tx, args};
use opweg_access::Actor;
use opweg_model::FileId;
use uuid::Uuid;

/// Makes known pairs of what two people judged alike, at most so many; how many. Joined files are shown there as they were
/// registered.
///
/// # Errors
/// What the engine says.
pub async fn gather_known(tx: &mut Tx, most: i64, mut id: impl FnMut() -> Uuid) -> Result<usize> {
    let rows = tx
        .rows(
            "SELECT j.one_id, j.other_id, j.verdict, j.score, j.model, j.explanation FROM judgement j
             WHERE j.state = 'live' AND j.verdict IN ('same', 'different', 'relative') AND j.score IS NOT NULL
               AND (j.confirmed_by IS NOT NULL OR 2 <= (SELECT count(DISTINCT a.by_user) FROM pair_answer a
                    JOIN double_pair q ON q.id = a.pair_id AND NOT q.known
                    WHERE a.verdict = j.verdict AND a.undone_at IS NULL
                      AND ((q.one_id = j.one_id AND q.other_id = j.other_id) OR (q.one_id = j.other_id AND q.other_id = j.one_id))))
               AND NOT EXISTS (SELECT 1 FROM double_pair p WHERE p.known
                    AND ((p.one_id = j.one_id AND p.other_id = j.other_id) OR (p.one_id = j.other_id AND p.other_id = j.one_id)))
             ORDER BY j.at DESC, j.id LIMIT $1",
            args![most],
        )
        .await?;
    let mut made = 0;
    for found in &rows {
        let mut t = found.take();
        let (one, other) = (FileId(t.next()?), FileId(t.next()?));
        let verdict: Verdict = t.word()?;
        let (score, model): (i64, String) = (t.next()?, t.next()?);
        // Judged without a comparison, it shows nothing to go by.
        let Ok(explanation) = row::explanation(&t.next::<String>()?) else { continue };
        let pair = Found { id: id(), one, other, score, explanation, model, source: Source::Known };
        insert(tx, &pair, (one.min(other), one.max(other)), (false, Some(verdict))).await?;
        made += 1;
    }
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "doubles", "").with(format!("known={made}")));
    Ok(made)
}
