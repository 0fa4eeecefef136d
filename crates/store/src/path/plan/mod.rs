//! The plan as it is agreed: numbered versions of what the steps say, and what each party said of them (R-TRJ-01).
//!
//! Putting a plan forward makes the first version and asks every partner on the team and the client. A change of what was
//! put forward makes the next version by itself and asks again only those it touches; what others said is carried over. A
//! version that nobody asked has answered yet takes further changes in, so that five edits ask once.

mod diff;
mod marks;
mod versions;

pub use diff::{Change, changes};
pub use marks::{Given, mark};
pub(crate) use versions::ask_all_again;
pub use versions::{put_forward, touched};

use super::steps::StepPlan;
use super::{may_read, saw, states};
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_model::contact::Channel;
use opweg_model::trajectory::PlanMark;
use opweg_model::{FileId, OrgId, StepId, Tier};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

states! {
    /// How the plan of a file stands.
    Standing {
        /// None was put forward.
        None = "none",
        /// Somebody still has to say something.
        Asked = "asked",
        /// Everybody who was asked agrees.
        Agreed = "agreed",
        /// Somebody does not agree.
        Refused = "refused",
    }
}

#[expect(clippy::derivable_impls, reason = "the macro of the words has no place for a default")]
impl Default for Standing {
    fn default() -> Self {
        Self::None
    }
}

/// A step as a version says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// Which step.
    pub id: StepId,
    /// What is agreed about it.
    pub plan: StepPlan,
}

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The client.
    Client,
    /// A partner.
    Org(OrgId),
}

impl Who {
    /// The column: an organisation by its identity, the client by that of the file.
    const fn column(self, file: FileId) -> Uuid {
        match self {
            Self::Client => file.0,
            Self::Org(org) => org.0,
        }
    }
    fn of(column: Uuid, file: FileId) -> Self {
        if column == file.0 { Self::Client } else { Self::Org(OrgId(column)) }
    }
}

/// What a party said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The mark.
    pub mark: PlanMark,
    /// In words.
    pub remark: String,
    /// How it came in.
    pub channel: Channel,
    /// Who wrote it down, by name; nobody: the client's own phone.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A party to a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Who.
    pub who: Who,
    /// The name of the organisation; empty for the client.
    pub name: String,
    /// Asked about this version; otherwise what they said of an earlier one still holds.
    pub asked: bool,
    /// What they said.
    pub said: Option<Marked>,
    /// Whether the path is still open to them: who no longer works on it holds nobody up.
    pub there: bool,
}

/// A version of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// The steps, in order.
    pub steps: Vec<Agreed>,
    /// Why it was made, where somebody said so.
    pub reason: String,
    /// When it was made or last took changes in.
    pub at: Timestamp,
    /// Who is asked, the client first.
    pub parties: Vec<Party>,
}

/// What was on the screen when somebody gave a mark: a version takes further changes in until somebody answers, so its number
/// alone does not say what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read {
    /// The number of the version.
    pub number: i64,
    /// When it was made or last took changes in.
    pub at: Timestamp,
}

impl std::fmt::Display for Read {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.number, self.at.as_microsecond())
    }
}

impl std::str::FromStr for Read {
    type Err = ();
    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let (number, at) = text.split_once('.').ok_or(())?;
        let at = at.parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok()).ok_or(())?;
        Ok(Self { number: number.parse().map_err(|_| ())?, at })
    }
}

impl Version {
    /// What somebody reads who looks at it now.
    #[must_use]
    pub const fn read(&self) -> Read {
        Read { number: self.number, at: self.at }
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        stand(self.parties.iter().filter(|p| p.there || p.said.is_some()).map(|p| p.said.as_ref().map(|s| s.mark)))
    }
}

fn stand(marks: impl Iterator<Item = Option<PlanMark>>) -> Standing {
    let mut all = Standing::Agreed;
    for mark in marks {
        match mark {
            Some(mark) if !mark.is_yes() => return Standing::Refused,
            Some(_) => {}
            None => all = Standing::Asked,
        }
    }
    all
}

/// The latest version of a file, if one was put forward.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn latest(tx: &mut Tx, permit: &Permit) -> Result<Option<Version>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "plan");
    last(tx, permit.file()).await
}

/// One version, to compare with.
///
/// # Errors
/// [`Error::Refused`] without the path, [`Error::NotFound`].
pub async fn one(tx: &mut Tx, permit: &Permit, number: i64) -> Result<Version> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "plan");
    let sql = "SELECT number, body, reason, at FROM plan_version WHERE file_id = $1 AND number = $2";
    let row = tx.row(sql, args![permit.file(), number]).await?.ok_or(Error::NotFound)?;
    whole(tx, permit.file(), &row).await
}

async fn last(tx: &mut Tx, file: FileId) -> Result<Option<Version>> {
    let sql = "SELECT number, body, reason, at FROM plan_version WHERE file_id = $1 ORDER BY number DESC LIMIT 1";
    match tx.row(sql, args![file]).await? {
        Some(row) => whole(tx, file, &row).await.map(Some),
        None => Ok(None),
    }
}

async fn whole(tx: &mut Tx, file: FileId, row: &Row) -> Result<Version> {
    let mut t = row.take();
    let (number, body): (i64, String) = (t.next()?, t.next()?);
    let steps = serde_json::from_str(&body).map_err(|e| Error::Corrupt(e.to_string()))?;
    let (reason, at) = (t.next()?, t.moment()?);
    let parties = parties(tx, file, number).await?;
    Ok(Version { number, steps, reason, at, parties })
}

async fn parties(tx: &mut Tx, file: FileId, number: i64) -> Result<Vec<Party>> {
    let now = tx.now();
    let rows = tx
        .rows(
            "SELECT p.party, coalesce(o.name, ''), p.asked, p.mark, p.remark, p.channel, u.name, p.at
             FROM plan_party p LEFT JOIN organisation o ON o.id = p.party LEFT JOIN user_account u ON u.id = p.by_user
             WHERE p.file_id = $1 AND p.number = $2",
            args![file, number],
        )
        .await?;
    let on_path = versions::on_path(tx, file, now).await?;
    let mut parties = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut t = row.take();
        let who = Who::of(t.next()?, file);
        let (name, asked) = (t.next()?, t.next()?);
        let (mark, remark, channel) = (t.word_opt()?, t.next()?, t.word_opt()?);
        let (by, at) = (t.next()?, t.moment_opt()?);
        let said = mark.zip(channel).zip(at).map(|((mark, channel), at)| Marked { mark, remark, channel, by, at });
        let there = match who {
            Who::Client => true,
            Who::Org(org) => on_path.contains(&org),
        };
        parties.push(Party { who, name, asked, said, there });
    }
    parties.sort_by(|a, b| (a.who != Who::Client, &a.name).cmp(&(b.who != Who::Client, &b.name)));
    Ok(parties)
}

/// When the plan was last put forward and how it stands, for the numbers of the network.
pub(crate) async fn standing(tx: &mut Tx, file: FileId) -> Result<(Option<Timestamp>, Standing)> {
    let version = last(tx, file).await?;
    Ok(version.map_or((None, Standing::None), |v| (Some(v.at), v.standing())))
}
