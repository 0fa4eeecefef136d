//! Who a line is: somebody new, a file that is known for sure and open here, or something that people have to look at.

use super::certain::is_certain;
use crate::file::beside::{self, Beside, were_asked};
use crate::file::counter::{Candidate, Reach};
use crate::file::search::Query;
use crate::file::{Desk, records};
use crate::path::states;
use crate::{Conn, Result, Tx};
use opweg_access::Actor;
use opweg_linkage::agrees::agreeing;
use opweg_linkage::compare::Verdict;
use opweg_linkage::engine::file::LEAD;
use opweg_linkage::record::Record;
use opweg_model::{FileId, Purpose};

states! {
    /// Why people look at a line; the end of the message key `exchange-look-<word>`.
    Look {
        /// Somebody is a little like it.
        Perhaps = "perhaps",
        /// Somebody is probably it, and their file is not open here.
        Closed = "closed",
        /// Something contradicts: another national number, or the same one under another name.
        Conflict = "conflict",
        /// Several are probably it.
        Several = "several",
        /// Somebody whose file is open here is very like it, and it is not certain that they are one.
        Unsure = "unsure",
        /// Somebody is like it, and no more is told.
        Unsaid = "unsaid",
    }
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    New,
    Linked(FileId),
    Queued(Look),
}

/// Who a line is.
pub(super) struct Known {
    pub(super) fate: Fate,
    /// What agrees with whoever decided it: words, with spaces between.
    pub(super) agrees: String,
    /// The likeliest file that is open here, of a line that people look at.
    pub(super) open: Option<FileId>,
    /// The file with which something agrees, where it is not open here.
    pub(super) closed: Option<FileId>,
    pub(super) beside: Beside,
}

/// Looks who a line is, by the check at the counter.
pub(super) async fn weigh(tx: &mut Tx, who: &Actor, desk: &Desk, query: &Query) -> Result<Known> {
    let beside = beside::look(tx, who, Purpose::Guidance, desk, query).await?;
    let fate = fate(tx, &records::of_query(desk, query), &beside.shown).await?;
    let decided = match fate {
        Fate::Linked(file) => beside.shown.iter().find(|c| c.file() == file),
        Fate::Queued(_) => beside.shown.first(),
        // Whoever does not want to be compared is pointed at by number; nobody is asked to join them.
        Fate::New => beside.apart.first(),
    };
    let agrees = decided.map(|c| agreeing(&c.comparison, c.by_number).join(" ")).unwrap_or_default();
    let open = decided.filter(|c| is_open(c)).map(Candidate::file);
    let closed = decided.filter(|c| !is_open(c)).map(Candidate::file);
    Ok(Known { fate, agrees, open, closed, beside })
}

fn is_open(candidate: &Candidate) -> bool {
    matches!(candidate.reach, Reach::Open(_))
}

async fn fate(conn: &mut Conn, line: &Record, shown: &[Candidate]) -> Result<Fate> {
    let contradicts = |c: &Candidate| c.comparison.conflict.is_some();
    Ok(match shown.iter().map(|c| c.alone).max() {
        Some(Verdict::ProbablyKnown) => sure(conn, line, shown).await?,
        Some(Verdict::Perhaps) if shown.iter().any(contradicts) => Fate::Queued(Look::Conflict),
        Some(Verdict::Perhaps) => Fate::Queued(Look::Perhaps),
        Some(Verdict::New) | None => Fate::New,
    })
}

/// The file that is it for sure: open here, for certain, without anything that contradicts, and with no other file as near,
/// unless people were asked about those two already.
async fn sure(conn: &mut Conn, line: &Record, shown: &[Candidate]) -> Result<Fate> {
    let score = |c: &Candidate| c.comparison.score;
    let open = shown.iter().filter(|c| is_open(c) && c.comparison.conflict.is_none());
    let Some(best) = open.max_by(|a, b| score(a).total_cmp(&score(b))) else {
        let contradicts = shown.iter().any(is_open);
        return Ok(Fate::Queued(if contradicts { Look::Conflict } else { Look::Closed }));
    };
    let lead = f64::from(LEAD);
    if shown.iter().any(|c| score(c) > score(best) + lead) {
        return Ok(Fate::Queued(Look::Several));
    }
    for rival in shown.iter().filter(|c| c.file() != best.file() && score(c) > score(best) - lead) {
        if !were_asked(conn, best.file(), rival.file()).await? {
            return Ok(Fate::Queued(Look::Several));
        }
    }
    let file = records::kept(conn, &[best.file()]).await?.remove(&best.file()).unwrap_or_default();
    Ok(if is_certain(line, &file, best) { Fate::Linked(best.file()) } else { Fate::Queued(Look::Unsure) })
}
