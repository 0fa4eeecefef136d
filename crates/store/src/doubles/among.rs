//! What holds among some files, for all of their pairs at once: a few statements however many there are. What is rare is
//! filtered here and not in the statement, where it would be answered by the wrong index.

use super::offer::Found;
use super::{PairState, row};
use crate::engine::listed;
use crate::file::objection;
use crate::identity::{self, State, Verdict};
use crate::{Conn, Result};
use jiff::Timestamp;
use opweg_linkage::engine::explain::Explanation;
use opweg_model::FileId;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

type Ends = (FileId, FileId);

fn ends(a: Uuid, b: Uuid) -> Ends {
    let (a, b) = (FileId(a), FileId(b));
    (a.min(b), a.max(b))
}

/// The files that the registrations of some pairs belong to now; none of an erased one.
pub(super) async fn current(conn: &mut Conn, pairs: &[Found]) -> Result<HashMap<FileId, FileId>> {
    let asked: HashSet<FileId> = pairs.iter().flat_map(|pair| [pair.one, pair.other]).collect();
    let (values, places) = listed(&asked.into_iter().collect::<Vec<_>>());
    let sql = format!("SELECT id, file_id FROM registration WHERE id IN ({places})");
    let of = |row: &crate::Row| {
        let mut t = row.take();
        Ok((FileId(t.next()?), FileId(t.next()?)))
    };
    conn.rows_where(sql, &values).await?.iter().map(of).collect()
}

/// A pair that is there already.
pub(super) struct Standing {
    pub(super) id: Uuid,
    pub(super) state: PairState,
    pub(super) score: i64,
    /// None that an older program wrote otherwise.
    pub(super) explanation: Option<Explanation>,
    /// Whether two people look.
    pub(super) second: bool,
    found: Timestamp,
}

/// The pairs among some files that are there already, whichever registrations they were found by: of one pair of files the
/// answered one, or the oldest.
pub(super) async fn standing(conn: &mut Conn, files: &[FileId]) -> Result<HashMap<Ends, Standing>> {
    let (values, places) = listed(files);
    let sql = format!(
        "SELECT r.file_id, s.file_id, p.known, p.id, p.state, p.score, p.explanation, p.second_needed, p.found_at
         FROM registration r JOIN double_pair p ON p.one_id = r.id JOIN registration s ON s.id = p.other_id
         WHERE r.file_id IN ({places})"
    );
    let asked: HashSet<FileId> = files.iter().copied().collect();
    let mut there: HashMap<Ends, Standing> = HashMap::new();
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (one, other): (Uuid, Uuid) = (t.next()?, t.next()?);
        let known: bool = t.next()?;
        if known || one == other || !asked.contains(&FileId(other)) {
            continue;
        }
        let new = Standing {
            id: t.next()?,
            state: t.word()?,
            score: t.next()?,
            explanation: row::explanation(&t.next::<String>()?).ok(),
            second: t.next()?,
            found: t.moment()?,
        };
        let order = |s: &Standing| (s.state != PairState::Answered, s.found, s.id);
        let kept = there.entry(ends(one, other));
        kept.and_modify(|old| {
            if order(&new) < order(old) {
                old.id = new.id;
                old.state = new.state;
                old.score = new.score;
                old.explanation = new.explanation.clone();
                old.second = new.second;
                old.found = new.found;
            }
        })
        .or_insert(new);
    }
    Ok(there)
}

/// Why some files may not be asked about.
pub(super) struct Barred {
    /// Those that may be.
    files: HashSet<FileId>,
    /// Pairs that somebody judged to be of two people.
    apart: HashSet<Ends>,
}

impl Barred {
    /// Whether a pair may not be asked about.
    pub(super) fn bars(&self, (a, b): Ends) -> bool {
        !self.files.contains(&a) || !self.files.contains(&b) || self.apart.contains(&(a.min(b), a.max(b)))
    }
}

/// What bars pairs of some files: one is no file any more, its client objected, or somebody holds both apart.
pub(super) async fn barred(conn: &mut Conn, files: &[FileId]) -> Result<Barred> {
    let objected = objection::among(conn, files).await?;
    let (values, places) = listed(files);
    let sql = format!("SELECT id, state FROM client_file WHERE id IN ({places})");
    let mut open = HashSet::new();
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (file, state) = (FileId(t.next()?), t.next::<String>()?);
        if matches!(state.as_str(), "open" | "closed") && !objected.contains(&file) {
            open.insert(file);
        }
    }
    let judged = identity::judged_among(conn, files).await?.into_iter();
    let of_two = |verdict| matches!(verdict, Verdict::Different | Verdict::Relative);
    let apart = judged.filter(|j| j.state == State::Live && of_two(j.verdict)).map(|j| j.ends).collect();
    Ok(Barred { files: open, apart })
}
