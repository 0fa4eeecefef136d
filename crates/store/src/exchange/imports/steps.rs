//! The steps of a run, and whose turn it is with it.
//!
//! A run moves by a [`Step`] from a state that the step expects, or it does not move. Whoever takes a run up raises its turn,
//! and so does whoever mends it; every transaction that works on lines first [holds](hold()) the run at the turn and the
//! state in which it was taken up. So one works at a time: who came before finds the turn gone at their next transaction and
//! stops, whether they were killed, slow or pressed the button twice.

use super::{Run, State, counts, importer, one, quiet};
use crate::file::pace;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::Actor;
use uuid::Uuid;

/// A step that a run takes. There are no others, and none leads back: a run is mended by [`begin`](super::begin).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Somebody takes up trying its lines.
    Try,
    /// Every line was tried.
    Tried,
    /// Somebody takes up doing its lines.
    Do,
    /// Every line is done.
    Done,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Try, Self::Tried, Self::Do, Self::Done];

    /// The states in which it may be taken, and the one that it leads to.
    #[must_use]
    pub const fn leads(self) -> (&'static [State], State) {
        match self {
            Self::Try => (&[State::Trying], State::Trying),
            Self::Tried => (&[State::Trying], State::Tried),
            Self::Do => (&[State::Tried, State::Running], State::Running),
            Self::Done => (&[State::Running], State::Done),
        }
    }

    /// Whoever takes it begins a turn of their own; otherwise it ends the turn of whoever takes it.
    const fn takes_up(self) -> bool {
        matches!(self, Self::Try | Self::Do)
    }
}

/// Moves a run on; the run as it is then. A run that is done forgets its table; every line of it is done then, and has one
/// outcome.
///
/// # Errors
/// [`Error::Stale`] when somebody else has taken it up or mended it since, [`Error::State`] `import-step` from a state in which
/// the step is not to be taken, [`Error::Corrupt`] for a run that is said to be tried or done while lines are not.
pub async fn move_on(tx: &mut Tx, who: &Actor, run: &Run, step: Step) -> Result<Run> {
    importer(who)?;
    let (now, (from, to)) = (tx.now(), step.leads());
    let mut there = locked(tx, who, run).await?;
    if !step.takes_up() && there.turn != run.turn {
        return Err(Error::Stale(there.turn));
    }
    if !from.contains(&there.state) {
        return Err(Error::State("import-step"));
    }
    if !step.takes_up() {
        quiet::hush_run(tx, run).await?;
    }
    let told = format!("run={} {}", run.id, to.word()) + &said(tx, &there, step).await?;
    there.turn += i64::from(step.takes_up());
    let finished = (step == Step::Done).then_some(now);
    // The table is forgotten with the last step.
    let sql =
        "UPDATE import_run SET state = $2, turn = $3, finished_at = $4, body = CASE WHEN $5 THEN NULL ELSE body END
               WHERE id = $1";
    tx.run(sql, args![run.id, to.word(), there.turn, finished, step == Step::Done]).await?;
    tx.note(Entry::of_actor(who, Act::Import, "import", "").with(told));
    if step == Step::Tried {
        let of_day = pace::listed_today(tx, who).await?;
        let closed = closed(tx, run).await?.max(of_day);
        pace::table_tried(tx, who, closed, turn_of(run)).await?;
    }
    one(tx, who, run.id).await
}

/// Lines of which whoever tries the table learns that somebody else knows the person.
async fn closed(conn: &mut Conn, run: &Run) -> Result<i64> {
    let sql =
        "SELECT CAST(count(*) AS BIGINT) FROM import_line WHERE run_id = $1 AND outcome = 'queued' AND file_id IS NULL";
    conn.row(sql, args![run.id]).await?.map_or(Ok(0), |row| row.take().next())
}

/// An identity for what is noticed once in a turn.
fn turn_of(run: &Run) -> Uuid {
    Uuid::from_u128(run.id.as_u128() ^ u128::from(run.turn.unsigned_abs()))
}

/// The run as it is, which nobody else moves on until the transaction ends.
async fn locked(tx: &mut Tx, who: &Actor, run: &Run) -> Result<Run> {
    tx.run("UPDATE import_run SET turn = turn WHERE id = $1", args![run.id]).await?;
    one(tx, who, run.id).await
}

/// What a step that ends a turn tells of the lines, which all have their outcome.
async fn said(tx: &mut Tx, run: &Run, step: Step) -> Result<String> {
    if step.takes_up() {
        return Ok(String::new());
    }
    let counts = counts(tx, run).await?;
    let whole = counts.all() == run.lines && (step == Step::Tried || (counts.done, counts.new) == (run.lines, 0));
    if whole {
        Ok(format!(" {counts}"))
    } else {
        Err(Error::Corrupt(format!("an import of {} lines that ends with {counts}", run.lines)))
    }
}

/// A run that is held until the transaction ends, by whoever has the turn: what works on its lines asks for it.
#[derive(Debug)]
pub struct Held<'a> {
    run: &'a Run,
}

impl Held<'_> {
    /// The run, where it is in this state.
    pub(super) fn at(&self, state: State) -> Result<&Run> {
        if self.run.state == state { Ok(self.run) } else { Err(Error::State("import-step")) }
    }

    /// The run.
    pub(super) const fn run(&self) -> &Run {
        self.run
    }
}

/// Holds a run for a transaction that works on its lines.
///
/// # Errors
/// [`Error::Stale`] when it is not the caller's turn any more, [`Error::Refused`] for who may not register.
pub async fn hold<'a>(tx: &mut Tx, who: &Actor, run: &'a Run) -> Result<Held<'a>> {
    importer(who)?;
    let sql = "UPDATE import_run SET turn = turn WHERE id = $1 AND turn = $2 AND state = $3";
    match tx.run(sql, args![run.id, run.turn, run.state.word()]).await? {
        0 => Err(Error::Stale(run.turn + 1)),
        _ => Ok(Held { run }),
    }
}
