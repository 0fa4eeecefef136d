//! The letter of a referral: the question and the chosen items, exactly as the receiver will see them. It is written once
//! and never changes; what happens to the facts afterwards does not change what was sent.

use super::{Referral, To};
use crate::file::facts;
use crate::log::Act;
use crate::offers::kept::{self as offers, OfferState};
use crate::path::{needs, steps};
use crate::{Conn, Error, Result, Tx, args, door};
use opweg_access::{Action, Barrier, Item, Permit, Receiver, Why, barrier, may_be_sent};
use opweg_model::fact::{Answer, Fact, FactKind, current};
use opweg_model::step::{Need, NeedState, StepKind, StepState};
use opweg_model::tier::Secrecy;
use opweg_model::{FactId, FuzzyDate, OfferId, OrgId, PurposeSet, StepId, Tier, UserId};
use serde::{Deserialize, Serialize};

/// The longest question, in characters.
pub const QUESTION: usize = 1000;

/// What is chosen to go along.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chosen {
    /// Facts that hold now.
    pub facts: Vec<FactId>,
    /// What partners must heed.
    pub needs: bool,
    /// The steps that are not over.
    pub steps: bool,
    /// The step of the trajectory that it is for.
    pub about: Option<StepId>,
    /// The offer of the receiver that it is about.
    pub offer: Option<OfferId>,
}

/// A line of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Line {
    /// A fact.
    Fact {
        /// What it is about.
        kind: FactKind,
        /// What is known of it.
        answer: Answer,
        /// Since when.
        as_of: Option<FuzzyDate>,
    },
    /// Something to heed.
    Need {
        /// What.
        need: Need,
        /// How it stands.
        state: NeedState,
    },
    /// The step of the trajectory that it is for.
    About {
        /// Which one.
        kind: StepKind,
        /// Its name among workers.
        title: String,
    },
    /// The offer of the receiver that it is about.
    Offer {
        /// Its name.
        title: String,
    },
    /// A step of the path.
    Step {
        /// Which one.
        kind: StepKind,
        /// Its name among workers.
        title: String,
        /// Where it stands.
        state: StepState,
    },
}

/// A letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// What is asked.
    pub question: String,
    /// What goes along.
    pub lines: Vec<Line>,
}

/// What can be chosen for a receiver: the facts that hold now and that the permit shows, each with whether the receiver
/// may have it, and why not.
///
/// # Errors
/// [`Error::Refused`] for a permit that does not look.
pub async fn choices(tx: &mut Tx, permit: &Permit, to: &Receiver) -> Result<Vec<(Fact, Option<Barrier>)>> {
    let now = tx.now();
    let facts = facts::of_file(tx, permit).await?;
    let known = current(&facts).into_iter().filter(|f| f.answer.value().is_some());
    Ok(known.map(|f| (f.clone(), barrier(to, &facts::item_of(f), now))).collect())
}

/// Whether needs and steps may go to a receiver.
#[must_use]
pub fn path_may_go(permit: &Permit, to: &Receiver) -> bool {
    may_be_sent(to, &of_path(permit), permit.now())
}

/// The letter as the receiver would see it, before it is sent.
///
/// # Errors
/// As sending it.
pub async fn preview(tx: &mut Tx, permit: &Permit, to: &To, question: &str, chosen: &Chosen) -> Result<Letter> {
    let to = receiver(tx, to).await?;
    tx.note_on(permit, Act::See, "letter");
    write(tx, permit, &to, question, chosen).await
}

/// Who a letter is for, as the policy needs to know it.
///
/// # Errors
/// [`Error::State`] for a partner that left the network or somebody who does not work there.
pub async fn receiver(conn: &mut Conn, to: &To) -> Result<Receiver> {
    let To::Partner { org, user } = to else { return Ok(Receiver::outside()) };
    let row = conn
        .row(
            "SELECT kind, purposes, secrecy, sanctions FROM organisation WHERE id = $1 AND closed_at IS NULL",
            args![*org],
        )
        .await?
        .ok_or(Error::State("receiver-gone"))?;
    let mut t = row.take();
    let receiver = Receiver {
        org: *org,
        kind: t.word()?,
        purposes: PurposeSet::from_bits(t.next()?),
        secrecy: t.next()?,
        sanctions: t.next()?,
    };
    let Some(user) = user else { return Ok(receiver) };
    let sql = "SELECT secrecy FROM user_account WHERE id = $1 AND org_id = $2 AND state = 'active'";
    let row = conn.row(sql, args![*user, *org]).await?.ok_or(Error::State("receiver-gone"))?;
    Ok(Receiver { secrecy: receiver.secrecy && row.take().next()?, ..receiver })
}

/// Writes the letter: every chosen item must be open to the writer and allowed for the receiver, or nothing is sent.
///
/// # Errors
/// [`Error::Refused`] for an item that may not go there.
pub(super) async fn write(
    tx: &mut Tx,
    permit: &Permit,
    to: &Receiver,
    question: &str,
    chosen: &Chosen,
) -> Result<Letter> {
    let see = door::also(tx, permit, Action::See).await?;
    let mut lines = about(tx, &see, to, chosen).await?;
    if !chosen.facts.is_empty() {
        let facts = choices(tx, &see, to).await?;
        for id in &chosen.facts {
            let (fact, barrier) = facts.iter().find(|(f, _)| f.id == *id).ok_or(Error::NotFound)?;
            if barrier.is_some() {
                return Err(Error::Refused(Why::Secret));
            }
            lines.push(Line::Fact { kind: fact.kind, answer: fact.answer.clone(), as_of: fact.as_of });
        }
    }
    let of_path = of_path(permit);
    if (chosen.needs || chosen.steps) && !may_be_sent(to, &of_path, tx.now()) {
        return Err(Error::Refused(Why::Secret));
    }
    if chosen.needs {
        let needs = needs::list(tx, &see).await?.into_iter().filter(|n| n.state != NeedState::Settled);
        lines.extend(needs.map(|n| Line::Need { need: n.need, state: n.state }));
    }
    if chosen.steps {
        let open = |s: &steps::Step| !matches!(s.state, StepState::Done | StepState::Stopped);
        let steps = steps::list(tx, &see).await?.into_iter().filter(open);
        lines.extend(steps.map(|s| Line::Step { kind: s.plan.kind, title: s.plan.title, state: s.state }));
    }
    Ok(Letter { question: question.trim().to_owned(), lines })
}

/// The step and the offer it is about: a step that the writer sees and the receiver may know of, an offer that the receiver
/// gives.
async fn about(tx: &mut Tx, see: &Permit, to: &Receiver, chosen: &Chosen) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    if let Some(id) = chosen.about {
        if !may_be_sent(to, &of_path(see), tx.now()) {
            return Err(Error::Refused(Why::Secret));
        }
        let step = steps::one(tx, see, id).await?;
        lines.push(Line::About { kind: step.plan.kind, title: step.plan.title });
    }
    if let Some(id) = chosen.offer {
        let offer = offers::find(tx, id).await?.filter(|o| o.org == to.org && o.state == OfferState::Open);
        lines.push(Line::Offer { title: offer.ok_or(Error::NotFound)?.about.title });
    }
    Ok(lines)
}

/// A part of the path, as the policy sees it.
fn of_path(permit: &Permit) -> Item {
    let nobody = uuid::Uuid::nil();
    Item {
        id: None,
        tier: Tier::Path,
        section: None,
        secrecy: Secrecy::Open,
        org: permit.who().org().unwrap_or(OrgId(nobody)),
        author: permit.who().user().unwrap_or(UserId(nobody)),
    }
}

/// The letter of a referral, for whoever wrote it and whoever it was written to.
///
/// # Errors
/// [`Error::Refused`] for anybody else.
pub async fn of(tx: &mut Tx, permit: &Permit, referral: &Referral) -> Result<Letter> {
    if !permit.allows(&referral.letter()) {
        return Err(Error::Refused(Why::Secret));
    }
    tx.note_on(permit, Act::See, "letter");
    stored(tx, referral).await
}

/// The letter as kept.
pub(super) async fn stored(conn: &mut Conn, referral: &Referral) -> Result<Letter> {
    let row = conn.row("SELECT question, items FROM referral WHERE id = $1", args![referral.id]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (question, items): (String, String) = (t.next()?, t.next()?);
    Ok(Letter { question, lines: serde_json::from_str(&items).map_err(|e| Error::Corrupt(e.to_string()))? })
}

/// The lines as one column.
pub(super) fn column(lines: &[Line]) -> Result<String> {
    serde_json::to_string(lines).map_err(|e| Error::Corrupt(e.to_string()))
}

/// The lines of a letter that may go on to somebody else: what only the first receiver could have stays behind.
pub(super) fn for_other(lines: Vec<Line>, to: &Receiver, from: (UserId, OrgId), now: jiff::Timestamp) -> Vec<Line> {
    let may = |line: &Line| {
        let (tier, section, secrecy) = match line {
            Line::Fact { kind, .. } => {
                let section = kind.spec().section;
                (section.tier(), Some(section), section.secrecy())
            }
            // An offer is of whoever was asked first.
            Line::Offer { .. } => return false,
            Line::About { .. } | Line::Need { .. } | Line::Step { .. } => (Tier::Path, None, Secrecy::Open),
        };
        may_be_sent(to, &Item { id: None, tier, section, secrecy, org: from.1, author: from.0 }, now)
    };
    lines.into_iter().filter(|l| may(l)).collect()
}
