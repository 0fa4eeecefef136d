//! The client's own hand on the path (R-TRJ-08): a step they propose, and what they say of a step that is there. On their
//! phone, or said to a worker who writes it down; both reach a person as a task.

use super::tasks::{self, NewTask, what};
use super::{author, is_own_path, may_add, may_read, saw, stale_or_missing, steps, told_to_staff};
use crate::log::Act;
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_model::contact::Channel;
use opweg_model::fact::BadValue;
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::{StepAnswer, StopReason, WishState};
use opweg_model::{OrgId, StepId, TaskId, Tier, UserId};
use std::collections::HashMap;
use uuid::Uuid;

/// The longest text of a wish or a remark, in characters.
pub const SAID: usize = 300;

/// A step that was proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Its identity.
    pub id: Uuid,
    /// What kind of step.
    pub kind: StepKind,
    /// In the words of whoever proposed it.
    pub said: String,
    /// How it came in.
    pub channel: Channel,
    /// The partner who proposed it, by name; nobody: the client.
    pub by: Option<String>,
    /// Who wrote down what the client said, by name; nobody: their own phone.
    pub noted_by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What became of it.
    pub state: WishState,
    /// The answer, in words the client reads.
    pub answer: String,
    /// The step it became.
    pub step: Option<StepId>,
    /// Version, for writes.
    pub version: i64,
}

/// A wish to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWish {
    /// Its identity.
    pub id: Uuid,
    /// What kind of step.
    pub kind: StepKind,
    /// In words.
    pub said: String,
    /// Said by the client; otherwise a partner proposes it.
    pub client: bool,
    /// How the client said it.
    pub channel: Channel,
}

/// Everything of a [`Wish`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT w.id, w.kind, w.said, w.channel, CASE WHEN w.by_org IS NOT NULL THEN u.name END,
                CASE WHEN w.by_org IS NULL THEN u.name END, w.at, w.state, w.answer, w.step_id, w.version
         FROM step_wish w LEFT JOIN user_account u ON u.id = w.by_user "
    };
}

/// Proposes a step. The lead hears of it.
///
/// # Errors
/// [`Error::Refused`] for a stranger to the path, [`Error::Value`] for a text that is too long, [`Error::State`] for
/// "something else" without words.
pub async fn propose(tx: &mut Tx, permit: &Permit, wish: &NewWish, task: TaskId) -> Result<()> {
    let own = is_own_path(permit);
    if !own {
        may_add(permit, Tier::Path)?;
    }
    let said = words(&wish.said)?;
    if wish.kind == StepKind::Other && said.is_empty() {
        return Err(Error::State("wish-words"));
    }
    let client = own || wish.client;
    let channel = if own { Channel::OwnDevice } else { told_to_staff(wish.channel)? };
    let by = if own { None } else { Some(author(permit)?) };
    // A proposal without an organisation is the client's own, whoever wrote it down.
    let by_org = by.map(|(_, org)| org).filter(|_| !client);
    let (file, now) = (permit.file(), tx.now());
    tx.run(
        "INSERT INTO step_wish (id, file_id, kind, said, channel, by_user, by_org, at, state, answer, decided_by, decided_at, step_id, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', '', NULL, NULL, NULL, 1)",
        args![wish.id, file, wish.kind.word(), said, channel.word(), by.map(|b| b.0), by_org, now],
    )
    .await?;
    for_lead(tx, permit, what::WISH, &detail(wish.kind, said), task).await?;
    tx.note_on(permit, Act::Add, "wish");
    Ok(())
}

/// What a task says of a step: its kind, which reads in every language, and the words.
fn detail(kind: StepKind, words: &str) -> String {
    format!("{kind} {words}").trim_end().to_owned()
}

/// Whoever was asked to look at a wish need not any more: it was decided.
async fn heard(tx: &mut Tx, permit: &Permit, wish: &Wish) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE task SET state = 'done', done_at = $4, version = version + 1
         WHERE file_id = $1 AND what = $2 AND detail = $3 AND state = 'open'",
        args![permit.file(), what::WISH, detail(wish.kind, &wish.said), now],
    )
    .await?;
    Ok(())
}

fn words(text: &str) -> Result<&str> {
    let text = text.trim();
    if text.chars().count() > SAID { Err(Error::Value(BadValue::TooLong(SAID))) } else { Ok(text) }
}

async fn for_lead(tx: &mut Tx, permit: &Permit, what: &str, detail: &str, id: TaskId) -> Result<()> {
    let file = permit.file();
    let row = tx.row("SELECT lead_user, lead_org FROM client_file WHERE id = $1", args![file]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (user, org) = (UserId(t.next()?), OrgId(t.next()?));
    let task = NewTask {
        id,
        file: Some(file),
        for_user: Some(user),
        for_org: org,
        what: what.into(),
        detail: detail.to_owned(),
        due: None,
    };
    tasks::raise(tx, permit.who().user(), &task).await
}

/// The wishes of a file, open ones first, latest first.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Wish>> {
    if !is_own_path(permit) {
        may_read(permit, Tier::Path)?;
    }
    saw(tx, permit, "wishes");
    let rows = tx
        .rows(
            concat!(
                select!(),
                "WHERE w.file_id = $1 ORDER BY CASE WHEN w.state = 'open' THEN 0 ELSE 1 END, w.at DESC, w.id"
            ),
            args![permit.file()],
        )
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Wish> {
    let mut t = row.take();
    Ok(Wish {
        id: t.next()?,
        kind: t.word()?,
        said: t.next()?,
        channel: t.word()?,
        by: t.next()?,
        noted_by: t.next()?,
        at: t.moment()?,
        state: t.word()?,
        answer: t.next()?,
        step: t.next::<Option<Uuid>>()?.map(StepId),
        version: t.next()?,
    })
}

/// What is decided about a wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It becomes a step at the end of the path, with this identity.
    TakeUp(StepId),
    /// Not now; the client reads why.
    Decline(String),
    /// Taken back.
    Withdraw,
}

/// Decides about a wish. What is taken up becomes a step and, where a plan was put forward, asks whom it touches.
///
/// # Errors
/// [`Error::State`] for one that was decided, or a no without words; [`Error::Stale`], [`Error::NotFound`], [`Error::Refused`].
pub async fn decide(tx: &mut Tx, permit: &Permit, id: Uuid, version: i64, decision: &Decision) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let wish = of_id(tx, permit, id).await?;
    if wish.version != version {
        return Err(Error::Stale(wish.version));
    }
    if wish.state != WishState::Open {
        return Err(Error::State("wish-decided"));
    }
    let (state, answer, step) = match decision {
        Decision::TakeUp(step) => {
            let plan = steps::StepPlan { goal: wish.said.clone(), ..steps::StepPlan::of_kind(wish.kind) };
            steps::add(tx, permit, *step, &plan).await?;
            (WishState::TakenUp, "", Some(*step))
        }
        Decision::Decline(why) if words(why)?.is_empty() => return Err(Error::State("wish-words")),
        Decision::Decline(why) => (WishState::Declined, words(why)?, None),
        Decision::Withdraw => (WishState::Withdrawn, "", None),
    };
    let now = tx.now();
    let changed = tx
        .run(
            "UPDATE step_wish SET state = $3, answer = $4, decided_by = $5, decided_at = $6, step_id = $7, version = version + 1
             WHERE id = $1 AND version = $2",
            args![id, version, state.word(), answer, permit.who().user(), now, step],
        )
        .await?;
    if changed == 0 {
        return Err(stale_or_missing(Some(version + 1)));
    }
    heard(tx, permit, &wish).await?;
    tx.note_on(permit, Act::Change, "wish");
    Ok(())
}

async fn of_id(tx: &mut Tx, permit: &Permit, id: Uuid) -> Result<Wish> {
    let sql = concat!(select!(), "WHERE w.id = $1 AND w.file_id = $2");
    let row = tx.row(sql, args![id, permit.file()]).await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// What the client says of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Takes it on or not.
    pub answer: StepAnswer,
    /// Why not, as one of a list, if they said.
    pub why: Option<StopReason>,
    /// In words.
    pub remark: String,
    /// How it was said.
    pub channel: Channel,
    /// When.
    pub at: Timestamp,
}

/// Writes down what the client says of a step. A no is no change of the path: it is heard, and a worker decides with the
/// client. The lead gets a task for it, one for each step however often it is said.
///
/// # Errors
/// [`Error::NotFound`] for a step of another path, [`Error::State`] with `step-over` for one that is over, [`Error::Refused`], [`Error::Value`] for a text that is too long.
pub async fn answer(
    tx: &mut Tx,
    permit: &Permit,
    step: StepId,
    said: (StepAnswer, Option<StopReason>, &str, Channel),
    id: Uuid,
) -> Result<()> {
    let own = is_own_path(permit);
    if !own {
        may_add(permit, Tier::Path)?;
    }
    let (answer, why, remark, channel) = said;
    let remark = words(remark)?;
    crate::file::one_at_a_time(tx, permit.file()).await?;
    let there = steps::find(tx, permit.file(), step).await?.ok_or(Error::NotFound)?;
    if matches!(there.state, StepState::Done | StepState::Stopped) {
        return Err(Error::State("step-over"));
    }
    let channel = if own { Channel::OwnDevice } else { told_to_staff(channel)? };
    let why = why.filter(|_| answer == StepAnswer::Refused);
    tx.note_on(permit, Act::Change, "reply");
    if said_already(tx, step, (answer, why, remark)).await? {
        return Ok(());
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO step_answer (id, step_id, file_id, answer, stop_reason, remark, channel, by_user, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            id,
            step,
            permit.file(),
            answer.word(),
            why.map(StopReason::word),
            remark,
            channel.word(),
            permit.who().user(),
            now
        ],
    )
    .await?;
    if answer == StepAnswer::Refused {
        let detail = tasks::step_detail(there.plan.kind, &there.plan.title, remark);
        if !waits_for_lead(tx, permit, step, (remark, &detail)).await? {
            for_lead(tx, permit, what::STEP_NO, &detail, TaskId(id)).await?;
        }
    }
    Ok(())
}

/// Whether this is what the client said of a step last: saying it once more says nothing new.
async fn said_already(tx: &mut Tx, step: StepId, new: (StepAnswer, Option<StopReason>, &str)) -> Result<bool> {
    let sql =
        "SELECT answer, stop_reason, remark FROM step_answer WHERE step_id = $1 ORDER BY at DESC, id DESC LIMIT 1";
    let Some(row) = tx.row(sql, args![step]).await? else { return Ok(false) };
    let mut t = row.take();
    let (answer, why, remark): (StepAnswer, Option<StopReason>, String) = (t.word()?, t.word_opt()?, t.next()?);
    Ok((answer, why, remark.as_str()) == new)
}

/// Whether a no to a step waits for the lead already; then it says what was said last.
async fn waits_for_lead(tx: &mut Tx, permit: &Permit, step: StepId, (remark, detail): (&str, &str)) -> Result<bool> {
    let sql = "UPDATE task SET detail = CASE WHEN $4 = '' THEN detail ELSE $5 END, version = version + 1
               WHERE file_id = $1 AND what = $2 AND state = 'open'
                     AND id IN (SELECT a.id FROM step_answer a WHERE a.step_id = $3 AND a.file_id = $1)";
    Ok(tx.run(sql, args![permit.file(), what::STEP_NO, step, remark, detail]).await? > 0)
}

/// The last thing the client said of each step of a file.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn answers(tx: &mut Tx, permit: &Permit) -> Result<HashMap<StepId, Said>> {
    if !is_own_path(permit) {
        may_read(permit, Tier::Path)?;
    }
    saw(tx, permit, "wishes");
    let sql =
        "SELECT step_id, answer, stop_reason, remark, channel, at FROM step_answer WHERE file_id = $1 ORDER BY at, id";
    let mut last = HashMap::new();
    for row in &tx.rows(sql, args![permit.file()]).await? {
        let mut t = row.take();
        let step = StepId(t.next()?);
        let said =
            Said { answer: t.word()?, why: t.word_opt()?, remark: t.next()?, channel: t.word()?, at: t.moment()? };
        last.insert(step, said);
    }
    Ok(last)
}
