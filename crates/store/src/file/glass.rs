//! Break-glass: the grant, its reason, the immediate notices and the review (access model §7).

use crate::log::Act;
use crate::path::tasks::{self, NewTask, what};
use crate::{Error, Result, Tx, args, door};
use jiff::{Timestamp, ToSpan};
use opweg_access::{Actor, Why, break_glass};
use opweg_model::{FileId, GrantId, OrgId, Purpose, Role, TaskId, UserId};
use uuid::Uuid;

/// Days within which somebody must review a broken glass: five working days are at most seven.
pub const REVIEW_DAYS: i64 = 7;
/// The longest a notice to the client may wait for safety, in days.
pub const LONGEST_SILENCE_DAYS: i64 = 30;

/// What an entry of the log is about when a second approval was asked for or given: nothing is open by that.
pub const REQUEST: &str = "request";

/// Reasons one can give; message key `glass-reason-<word>`.
pub const REASONS: &[&str] = &["danger", "health", "child", "deadline", "other"];

/// A broken glass waiting for its review or reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Broken {
    pub grant: GrantId,
    pub file_number: String,
    pub user_name: String,
    pub org_name: String,
    pub reason: String,
    pub explanation: String,
    pub at: Timestamp,
    pub review_by: Timestamp,
    pub verdict: Option<String>,
}

/// What the worker states.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Emergency {
    pub reason: String,
    pub explanation: String,
    /// Days to wait before the client is told, for safety.
    pub silent_days: i64,
}

/// The least that explains something, in characters.
const SHORTEST_EXPLANATION: usize = 10;

impl Emergency {
    /// Whether one of [`REASONS`] is given.
    #[must_use]
    pub fn has_reason(&self) -> bool {
        REASONS.contains(&self.reason.as_str())
    }
    /// Whether it is explained in words.
    #[must_use]
    pub fn is_explained(&self) -> bool {
        self.explanation.trim().chars().count() >= SHORTEST_EXPLANATION
    }
    fn silence(&self) -> i64 {
        self.silent_days.clamp(0, LONGEST_SILENCE_DAYS)
    }
    fn check(&self) -> Result<()> {
        if self.has_reason() && self.is_explained() { Ok(()) } else { Err(Error::State("reason")) }
    }
}

/// Opens the file for the worker for an hour. Lead and data-protection officers get a task at once.
///
/// # Errors
/// [`Error::Refused`] for roles without it and restricted persons without a second approver.
pub async fn open(
    tx: &mut Tx,
    who: &Actor,
    file: FileId,
    second: Option<UserId>,
    emergency: &Emergency,
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    let Actor::Staff(staff) = who else { return Err(Error::Refused(Why::Role)) };
    emergency.check()?;
    let now = tx.now();
    let standing = door::standing(tx, file).await?.ok_or(Error::NotFound)?;
    let grant = break_glass(staff, &standing, second, GrantId(id()), now).map_err(|_| Error::Refused(Why::Role))?;
    door::give(tx, &grant, now).await?;
    let after = |days: i64| now.saturating_add((days * 24).hours()).unwrap_or(now);
    tx.run(
        "INSERT INTO broken_glass (grant_id, file_id, user_id, reason, explanation, second_user, tell_client_from, at, review_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            grant.id, file, staff.user, &emergency.reason, emergency.explanation.trim(), second,
            after(emergency.silence()), now, after(REVIEW_DAYS)
        ],
    )
    .await?;
    tell(tx, file, &mut id).await?;
    tx.note(crate::log::Entry::on_file(file, who, Act::BreakGlass, &*emergency.reason, Purpose::Guidance));
    Ok(())
}

/// Asks a second person to approve opening the file of a restricted person. Data-protection officers get a task.
///
/// # Errors
/// [`Error::State`] without a reason; [`Error::Refused`] for roles without it.
pub async fn request(
    tx: &mut Tx,
    who: &Actor,
    file: FileId,
    emergency: &Emergency,
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    let Actor::Staff(staff) = who else { return Err(Error::Refused(Why::Role)) };
    if !staff.is(Role::Worker) || !staff.secrecy {
        return Err(Error::Refused(Why::Role));
    }
    emergency.check()?;
    tx.note(crate::log::Entry::on_file(file, who, Act::BreakGlass, REQUEST, Purpose::Guidance));
    let now = tx.now();
    // Asking again while nobody has decided asks for nothing new.
    let sql = "SELECT 1 FROM glass_request WHERE file_id = $1 AND user_id = $2 AND decided_at IS NULL";
    if tx.row(sql, args![file, staff.user]).await?.is_some() {
        return Ok(());
    }
    tx.run(
        "INSERT INTO glass_request (id, file_id, user_id, reason, explanation, silent_days, at, approved_by, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL)",
        args![id(), file, staff.user, &emergency.reason, emergency.explanation.trim(), emergency.silence(), now],
    )
    .await?;
    tell(tx, file, &mut id).await
}

/// A request for a second approval.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Request {
    pub id: Uuid,
    pub file: FileId,
    pub file_number: String,
    pub user: UserId,
    pub user_name: String,
    pub org_name: String,
    pub emergency: Emergency,
    pub at: Timestamp,
}

/// Requests nobody decided about yet.
///
/// # Errors
/// [`Error::Refused`] for anybody but an officer.
pub async fn requests(tx: &mut Tx, who: &Actor) -> Result<Vec<Request>> {
    officer(who)?;
    let rows = tx
        .rows(
            "SELECT r.id, r.file_id, f.number, r.user_id, u.name, o.name, r.reason, r.explanation, r.silent_days, r.at FROM glass_request r
             JOIN client_file f ON f.id = r.file_id JOIN user_account u ON u.id = r.user_id JOIN organisation o ON o.id = u.org_id
             WHERE r.decided_at IS NULL ORDER BY r.at",
            args![],
        )
        .await?;
    tx.note(crate::log::Entry::of_actor(who, Act::List, "glass-requests", Purpose::Oversight.word()));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Request {
                id: t.next()?,
                file: FileId(t.next()?),
                file_number: t.next()?,
                user: UserId(t.next()?),
                user_name: t.next()?,
                org_name: t.next()?,
                emergency: Emergency { reason: t.next()?, explanation: t.next()?, silent_days: t.next()? },
                at: t.moment()?,
            })
        })
        .collect()
}

/// Decides about a request; a yes opens the file for the asker for an hour, in both names.
///
/// # Errors
/// [`Error::NotFound`] when somebody decided already.
pub async fn decide(tx: &mut Tx, who: &Actor, request: Uuid, yes: bool, id: impl FnMut() -> Uuid) -> Result<()> {
    let second = officer(who)?;
    let now = tx.now();
    let asked = requests(tx, who).await?.into_iter().find(|r| r.id == request).ok_or(Error::NotFound)?;
    let decided = tx
        .run(
            "UPDATE glass_request SET decided_at = $1, approved_by = $2 WHERE id = $3 AND decided_at IS NULL",
            args![now, yes.then_some(second), request],
        )
        .await?;
    if decided == 0 {
        return Err(Error::NotFound);
    }
    if !yes {
        tx.note(
            crate::log::Entry::on_file(asked.file, who, Act::BreakGlass, REQUEST, Purpose::Oversight)
                .refused("officer"),
        );
        return Ok(());
    }
    tx.note(crate::log::Entry::on_file(asked.file, who, Act::BreakGlass, REQUEST, Purpose::Oversight));
    let asker = Actor::Staff(crate::people::users::staff_of(tx, asked.user).await?);
    open(tx, &asker, asked.file, Some(second), &asked.emergency, id).await
}

async fn tell(tx: &mut Tx, file: FileId, id: &mut impl FnMut() -> Uuid) -> Result<()> {
    let officers = tx
        .rows(
            "SELECT id, org_id FROM user_account WHERE state = 'active' AND (roles & $1) = $2",
            args![opweg_model::RoleSet::bit(Role::DataProtection), opweg_model::RoleSet::bit(Role::DataProtection)],
        )
        .await?;
    let lead = tx.rows("SELECT lead_user, lead_org FROM client_file WHERE id = $1", args![file]).await?;
    for row in lead.iter().chain(&officers) {
        let mut t = row.take();
        let (user, org): (Uuid, Uuid) = (t.next()?, t.next()?);
        let told = NewTask {
            id: TaskId(id()),
            file: Some(file),
            for_user: Some(UserId(user)),
            for_org: OrgId(org),
            what: what::GLASS.into(),
            detail: String::new(),
            due: None,
        };
        tasks::raise(tx, None, &told).await?;
    }
    Ok(())
}

/// The queue of the data-protection officer: broken glasses without a verdict first.
///
/// # Errors
/// [`Error::Refused`] for anybody else.
pub async fn queue(tx: &mut Tx, who: &Actor) -> Result<Vec<Broken>> {
    officer(who)?;
    let rows = tx
        .rows(
            "SELECT b.grant_id, f.number, u.name, o.name, b.reason, b.explanation, b.at, b.review_by, b.verdict
             FROM broken_glass b JOIN client_file f ON f.id = b.file_id JOIN user_account u ON u.id = b.user_id
             JOIN organisation o ON o.id = u.org_id ORDER BY CASE WHEN b.verdict IS NULL THEN 0 ELSE 1 END, b.at DESC LIMIT 200",
            args![],
        )
        .await?;
    tx.note(crate::log::Entry::of_actor(who, Act::List, "broken-glass", Purpose::Oversight.word()));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Broken {
                grant: GrantId(t.next()?),
                file_number: t.next()?,
                user_name: t.next()?,
                org_name: t.next()?,
                reason: t.next()?,
                explanation: t.next()?,
                at: t.moment()?,
                review_by: t.moment()?,
                verdict: t.next()?,
            })
        })
        .collect()
}

/// Writes the verdict of the review: `justified` or `not-justified`, with a word of explanation.
///
/// # Errors
/// [`Error::NotFound`] when it was reviewed already, and for whoever broke it or approved that: nobody judges themselves.
pub async fn review(tx: &mut Tx, who: &Actor, grant: GrantId, justified: bool, text: &str) -> Result<()> {
    let user = officer(who)?;
    let now = tx.now();
    let row = tx
        .row(
            "UPDATE broken_glass SET verdict = $1, verdict_text = $2, verdict_user = $3, verdict_at = $4
             WHERE grant_id = $5 AND verdict IS NULL AND user_id <> $3 AND (second_user IS NULL OR second_user <> $3)
             RETURNING file_id",
            args![if justified { "justified" } else { "not-justified" }, text, user, now, grant],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let file = FileId(row.take().next()?);
    tx.note(crate::log::Entry::on_file(file, who, Act::Change, "glass-review", Purpose::Oversight));
    Ok(())
}

fn officer(who: &Actor) -> Result<UserId> {
    match who {
        Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight) => Ok(s.user),
        _ => Err(Error::Refused(Why::Role)),
    }
}
