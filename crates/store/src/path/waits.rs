//! Which steps wait for which: the real dependencies of a path, within one file and never in a circle.

use super::steps::BadPlan;
use crate::{Conn, Result, Tx, args};
use opweg_model::{FileId, StepId};
use std::collections::HashMap;

/// For each step of a file, the steps that must be over before it.
pub(super) async fn of_file(conn: &mut Conn, file: FileId) -> Result<HashMap<StepId, Vec<StepId>>> {
    let sql = "SELECT step_id, after_id FROM step_after WHERE file_id = $1 ORDER BY step_id, after_id";
    let mut after: HashMap<StepId, Vec<StepId>> = HashMap::new();
    for row in &conn.rows(sql, args![file]).await? {
        let mut t = row.take();
        after.entry(StepId(t.next()?)).or_default().push(StepId(t.next()?));
    }
    Ok(after)
}

/// Says what a step waits for, in place of what it waited for.
///
/// # Errors
/// A step of another file, or a circle.
pub(super) async fn set(tx: &mut Tx, file: FileId, step: StepId, after: &[StepId]) -> Result<()> {
    tx.run("DELETE FROM step_after WHERE step_id = $1", args![step]).await?;
    for earlier in after {
        let here = tx.row("SELECT 1 FROM step WHERE id = $1 AND file_id = $2", args![*earlier, file]).await?;
        if here.is_none() || *earlier == step {
            return Err(BadPlan::Circle.into());
        }
        tx.run(
            "INSERT INTO step_after (step_id, after_id, file_id) VALUES ($1, $2, $3) ON CONFLICT (step_id, after_id) DO NOTHING",
            args![step, *earlier, file],
        )
        .await?;
    }
    if !after.is_empty() && waits_for_itself(step, &of_file(tx, file).await?) {
        return Err(BadPlan::Circle.into());
    }
    Ok(())
}

/// Whether a step is among those it waits for, however far back.
fn waits_for_itself(step: StepId, after: &HashMap<StepId, Vec<StepId>>) -> bool {
    let (mut seen, mut next) = (Vec::new(), after.get(&step).cloned().unwrap_or_default());
    while let Some(one) = next.pop() {
        if one == step {
            return true;
        }
        if !seen.contains(&one) {
            seen.push(one);
            next.extend(after.get(&one).into_iter().flatten());
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_found_however_long() {
        let id = |n| StepId(uuid::Uuid::from_u128(n));
        let chain: HashMap<_, _> = [(id(1), vec![id(2)]), (id(2), vec![id(3), id(4)])].into();
        assert!(!waits_for_itself(id(1), &chain));
        let mut circle = chain;
        circle.insert(id(4), vec![id(1)]);
        assert!(waits_for_itself(id(1), &circle) && waits_for_itself(id(4), &circle));
        assert!(!waits_for_itself(id(3), &circle));
    }
}
