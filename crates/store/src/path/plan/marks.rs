//! What partners and the client say of a version. A mark is about the version that was read: one that changed meanwhile is
//! read first.

use super::versions::put_mark;
use super::{Read, Version, Who, last};
use crate::log::Act;
use crate::path::tasks::{self, NewTask, what};
use crate::path::{author, is_own_path, may_add, told_to_staff};
use crate::{Error, Result, Tx, args};
use opweg_access::{Permit, Why};
use opweg_model::contact::Channel;
use opweg_model::fact::BadValue;
use opweg_model::trajectory::PlanMark;
use opweg_model::{OrgId, TaskId, Tier, UserId};

/// The longest remark, in characters.
pub const REMARK: usize = 500;

/// A mark that is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// For whom: one's own organisation, or the client who said it to a worker.
    pub client: bool,
    /// The mark.
    pub mark: PlanMark,
    /// In words; a partner who does not agree, or has a remark, says what it is.
    pub remark: String,
    /// How the client said it.
    pub channel: Channel,
}

/// Writes down what a party says of a version. `task` is for the lead, when somebody does not agree or has
/// a remark.
///
/// # Errors
/// [`Error::Stale`] with the number of the version that is there now; [`Error::State`] for a partner's remark without words
/// and for somebody who is not asked; [`Error::NotFound`] when nothing was put forward; [`Error::Refused`].
pub async fn mark(tx: &mut Tx, permit: &Permit, read: Read, given: &Given, task: TaskId) -> Result<()> {
    let own_phone = is_own_path(permit);
    if !own_phone {
        may_add(permit, Tier::Path)?;
    }
    crate::file::one_at_a_time(tx, permit.file()).await?;
    let version = last(tx, permit.file()).await?.ok_or(Error::NotFound)?;
    if version.read() != read {
        return Err(Error::Stale(version.number));
    }
    let who = match (own_phone || given.client, permit.who().org()) {
        (true, _) => Who::Client,
        (false, Some(org)) => Who::Org(org),
        (false, None) => return Err(Error::Refused(Why::Role)),
    };
    sound(who, given)?;
    let (channel, by) = match own_phone {
        true => (Channel::OwnDevice, None),
        false => (if given.client { told_to_staff(given.channel)? } else { Channel::Staff }, Some(author(permit)?.0)),
    };
    own_word_stays(&version, who, channel)?;
    let said = (given.mark, given.remark.as_str(), channel, by);
    if put_mark(tx, permit.file(), read.number, who, said).await? == 0 {
        return Err(Error::State("plan-not-asked"));
    }
    settle(tx, permit, who, given, &version, task).await?;
    tx.note_on(permit, Act::Agree, "plan");
    crate::file::figures::refresh(tx, permit.file()).await
}

/// What the client said of this version on their own phone is replaced there only: nobody else puts other words in their
/// mouth.
fn own_word_stays(version: &Version, who: Who, channel: Channel) -> Result<()> {
    let said = version.parties.iter().find(|p| p.who == who).and_then(|p| p.said.as_ref());
    match said {
        Some(said) if said.channel == Channel::OwnDevice && channel != Channel::OwnDevice && said.at >= version.at => {
            Err(Error::State("client-said-so"))
        }
        _ => Ok(()),
    }
}

fn sound(who: Who, given: &Given) -> Result<()> {
    let words = given.remark.trim();
    if words.chars().count() > REMARK {
        return Err(Error::Value(BadValue::TooLong(REMARK)));
    }
    // A client owes nobody a reason.
    if who != Who::Client && given.mark != PlanMark::Agreed && words.is_empty() {
        return Err(Error::State("remark-needed"));
    }
    Ok(())
}

/// The task of the organisation is done; whoever leads the file hears of a no, and of a yes with a remark.
async fn settle(tx: &mut Tx, permit: &Permit, who: Who, given: &Given, version: &Version, task: TaskId) -> Result<()> {
    let (file, now) = (permit.file(), tx.now());
    if let Who::Org(org) = who {
        tx.run(
            "UPDATE task SET state = 'done', done_at = $3, version = version + 1
             WHERE file_id = $1 AND for_org = $2 AND what = 'plan' AND state = 'open'",
            args![file, org, now],
        )
        .await?;
    }
    if given.mark == PlanMark::Agreed {
        return Ok(());
    }
    let row = tx.row("SELECT lead_user, lead_org FROM client_file WHERE id = $1", args![file]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (user, org) = (UserId(t.next()?), OrgId(t.next()?));
    let name = version.parties.iter().find(|p| p.who == who).map(|p| p.name.clone()).unwrap_or_default();
    let (what, detail) = match given.mark.is_yes() {
        true => (what::PLAN_REMARK, format!("{name}\n{}", given.remark.trim())),
        false => (what::PLAN_NO, name),
    };
    // Nobody has news for themselves.
    if given.mark.is_yes() && permit.who().user() == Some(user) {
        return Ok(());
    }
    let news = NewTask {
        id: task,
        file: Some(file),
        for_user: Some(user),
        for_org: org,
        what: what.into(),
        detail,
        due: None,
    };
    tasks::raise(tx, permit.who().user(), &news).await
}
