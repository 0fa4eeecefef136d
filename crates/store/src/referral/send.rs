//! Asking: a worker on the path asks another organisation, with the client's agreement and a letter. And asking on: whoever
//! was asked and knows who it should have been passes it on in one step, and the history stays (R-NET-07).

use super::letter::{self, Chosen, Letter, QUESTION};
use super::{Happened, Referral, To, acting, at_version, find, happened, noted, opened, told};
use crate::file::figures;
use crate::log::Act;
use crate::network::terms;
use crate::path::tasks::what;
use crate::{Error, Result, Tx, args, door};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::{Action, Permit, Receiver, Why};
use opweg_model::agreement::AgreementChannel;
use opweg_model::fact::BadValue;
use opweg_model::referral::{Event, Outcome, State, Urgency};
use opweg_model::{ReferralId, Tier, TierSet, UserId, brussels};
use uuid::Uuid;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its identity.
    pub id: ReferralId,
    /// Who is asked.
    pub to: To,
    /// How a service outside the network is written to, sealed; nothing: by letter or telephone.
    pub address: Option<Vec<u8>>,
    /// The question, in words.
    pub question: String,
    /// How soon.
    pub urgency: Urgency,
    /// What goes along.
    pub chosen: Chosen,
    /// How far the file opens once it is accepted.
    pub tiers: TierSet,
    /// How the client agreed; without it nothing is asked.
    pub agreed: Option<AgreementChannel>,
    /// The last day the client agreed to.
    pub until: Date,
    /// A talk of three is wanted.
    pub warm: bool,
}

/// Sends it.
///
/// # Errors
/// [`Error::Refused`] without the path or for an item that may not go there; [`Error::State`] without the client's
/// agreement, without a question, to one's own organisation, to a partner that left, or to an organisation as a whole
/// about a restricted person; [`Error::Value`] for a question that is too long.
pub async fn send(tx: &mut Tx, permit: &Permit, asked: &Asked, mut id: impl FnMut() -> Uuid) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    let (user, org) = acting(permit)?;
    let agreed = asked.agreed.ok_or(Error::State("referral-not-agreed"))?;
    sound(permit, asked)?;
    // Nobody closes the file meanwhile.
    crate::file::one_at_a_time(tx, permit.file()).await?;
    let open = tx.row("SELECT 1 FROM client_file WHERE id = $1 AND state = 'open'", args![permit.file()]).await?;
    open.ok_or(Error::State("file-closed"))?;
    let to = letter::receiver(tx, &asked.to).await?;
    let letter = letter::write(tx, permit, &to, &asked.question, &asked.chosen).await?;
    let now = tx.now();
    let referral = Referral {
        id: asked.id,
        file: permit.file(),
        from: org,
        asker: user,
        to: asked.to.clone(),
        offer: asked.chosen.offer,
        step: asked.chosen.about,
        parent: None,
        urgency: asked.urgency,
        tiers: within(tx, permit, asked.tiers).await?,
        purposes: to.purposes,
        agreed,
        until: asked.until,
        warm: asked.warm,
        talk: None,
        handed_over: None,
        state: State::Asked,
        decline: None,
        due: due(tx, asked.urgency).await?,
        grant: None,
        created: now,
        since: now,
        version: 1,
    };
    begin(tx, referral, &letter, asked.address.as_deref(), &mut id).await?;
    noted(tx, permit, Act::Add);
    figures::refresh(tx, permit.file()).await
}

/// What must hold before anybody is asked.
fn sound(permit: &Permit, asked: &Asked) -> Result<()> {
    let question = asked.question.trim();
    if question.is_empty() {
        return Err(Error::State("referral-question"));
    }
    if question.chars().count() > QUESTION {
        return Err(Error::Value(BadValue::TooLong(QUESTION)));
    }
    match &asked.to {
        To::Partner { org, .. } if permit.who().org() == Some(*org) => Err(Error::State("referral-own")),
        To::Partner { user: None, .. } if permit.standing().restricted => Err(Error::State("referral-by-name")),
        To::Outside { .. } if permit.standing().restricted => Err(Error::State("referral-by-name")),
        To::Outside { name } if name.trim().is_empty() => Err(Error::State("referral-to")),
        _ => Ok(()),
    }
}

/// Nobody gives more than they have.
async fn within(tx: &mut Tx, permit: &Permit, tiers: TierSet) -> Result<TierSet> {
    let see = door::also(tx, permit, Action::See).await?;
    Ok(tiers.shared_with(see.tiers()).shared_with(TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work])))
}

/// The day by which an answer is expected, as the partners agreed.
async fn due(tx: &mut Tx, urgency: Urgency) -> Result<Option<Date>> {
    let today = brussels::day(tx.now());
    let days = terms::on(tx, today).await?.answer(urgency);
    Ok(today.checked_add(days.days()).ok())
}

/// Writes a referral down, opens the contact card, and tells whoever is asked.
async fn begin(
    tx: &mut Tx,
    mut referral: Referral,
    letter: &Letter,
    address: Option<&[u8]>,
    id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    referral.grant = opened::while_asked(tx, &referral, id()).await?;
    insert(tx, &referral, letter, address).await?;
    let by = (referral.asker, referral.from);
    let ask = Happened { id: id(), event: "ask", word: None, said: "", channel: "", by: Some(by) };
    happened(tx, &referral, &ask).await?;
    if let To::Partner { org, user } = referral.to {
        told::tell(tx, &referral, (user, org), what::REFERRAL, referral.due, id(), Some(referral.asker)).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, r: &Referral, letter: &Letter, address: Option<&[u8]>) -> Result<()> {
    let (to_org, to_user, to_name) = match &r.to {
        To::Partner { org, user } => (Some(*org), *user, ""),
        To::Outside { name } => (None, None, name.trim()),
    };
    tx.run(
        "INSERT INTO referral (id, file_id, from_org, from_user, to_org, to_user, to_name, to_address, offer_id, step_id,
                               parent_id, question, urgency, items, tiers, purposes, agreed_channel, agreed_until, warm,
                               talk_id, handed_over_at, stage, outcome, decline, told, due_day, grant_id, created_at,
                               stage_at, ended_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, NULL, NULL, 'asked',
                 NULL, NULL, '', $20, $21, $22, $23, NULL, 1)",
        args![
            r.id,
            r.file,
            r.from,
            r.asker,
            to_org,
            to_user,
            to_name,
            address.map(<[u8]>::to_vec),
            r.offer,
            r.step,
            r.parent,
            &letter.question,
            r.urgency.word(),
            letter::column(&letter.lines)?,
            r.tiers.bits(),
            r.purposes.bits(),
            r.agreed.word(),
            r.until,
            r.warm,
            r.due,
            r.grant,
            r.created,
            r.since
        ],
    )
    .await?;
    Ok(())
}

/// To whom it goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onward {
    /// Identity of the new referral.
    pub id: ReferralId,
    /// Who is asked now.
    pub to: To,
    /// How the client agreed to this one.
    pub agreed: Option<AgreementChannel>,
    /// Why it goes on, for whoever asked first.
    pub why: String,
    /// The question, written for whoever is asked now; empty: as it was.
    pub question: String,
}

/// Passes a referral on. The first one ends with that outcome, and what becomes of the second is told to both askers.
///
/// # Errors
/// As [`send`], and [`Error::Stale`], [`Error::NotFound`], [`Error::State`] for one that ended or began.
pub async fn pass_on(
    tx: &mut Tx,
    permit: &Permit,
    id: ReferralId,
    version: i64,
    onward: &Onward,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    let (user, org) = acting(permit)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    if super::answers::side(tx, permit, &old).await? != Some(super::Side::Receiver) {
        return Err(Error::Refused(Why::Role));
    }
    let agreed = onward.agreed.ok_or(Error::State("referral-not-agreed"))?;
    let to = may_go_to(tx, permit, &old, &onward.to).await?;
    // Nobody passes on more than they have: who did not take it on has the contact card and the letter.
    let tiers = within(tx, permit, old.tiers).await?;
    let letter = letter::stored(tx, &old).await?;
    let now = tx.now();
    super::answers::end_by(tx, permit, &old, Event::PassOn, &onward.why, &mut new_id).await?;
    let lines = letter::for_other(letter.lines, &to, (user, org), now);
    let next = Referral {
        id: onward.id,
        from: org,
        asker: user,
        to: onward.to.clone(),
        parent: Some(old.id),
        tiers,
        offer: None,
        purposes: to.purposes,
        agreed,
        warm: false,
        talk: None,
        handed_over: None,
        state: State::Asked,
        decline: None,
        due: due(tx, old.urgency).await?,
        grant: None,
        created: now,
        since: now,
        version: 1,
        ..old
    };
    begin(tx, next, &Letter { question: question(letter.question, &to, onward)?, lines }, None, &mut new_id).await?;
    noted(tx, permit, Act::Add);
    figures::refresh(tx, permit.file()).await
}

/// The question as it goes on. It was written for somebody bound by other rules: to a body that can sanction, or one without
/// professional secrecy, goes what whoever passes it on writes for them.
fn question(first: String, to: &Receiver, onward: &Onward) -> Result<String> {
    let own = onward.question.trim();
    if own.chars().count() > QUESTION {
        return Err(Error::Value(BadValue::TooLong(QUESTION)));
    }
    match (own.is_empty(), to.sanctions || !to.secrecy) {
        (false, _) => Ok(own.to_owned()),
        (true, false) => Ok(first),
        (true, true) => Err(Error::State("referral-question")),
    }
}

/// Not back to whoever asked, not to oneself, not round in a circle.
async fn may_go_to(tx: &mut Tx, permit: &Permit, old: &Referral, to: &To) -> Result<Receiver> {
    let receiver = letter::receiver(tx, to).await?;
    let by_name = matches!(to, To::Partner { user: Some(_), .. });
    if permit.standing().restricted && !by_name {
        return Err(Error::State("referral-by-name"));
    }
    if let To::Outside { name } = to {
        return if name.trim().is_empty() { Err(Error::State("referral-to")) } else { Ok(receiver) };
    }
    let mut earlier = Some(old.clone());
    while let Some(one) = earlier {
        if one.from == receiver.org || one.to_org() == Some(receiver.org) {
            return Err(Error::State("referral-circle"));
        }
        earlier = match one.parent {
            Some(parent) => find(tx, one.file, parent).await?,
            None => None,
        };
    }
    Ok(receiver)
}

/// Who asked before, all the way back: they hear how it ended too.
pub(super) async fn before(tx: &mut Tx, referral: &Referral) -> Result<Vec<Referral>> {
    let (mut chain, mut next) = (Vec::new(), referral.parent);
    while let Some(id) = next {
        let Some(one) = find(tx, referral.file, id).await? else { break };
        next = one.parent;
        chain.push(one);
    }
    Ok(chain)
}

/// Whether an end says what became of the client's question, so that everybody who asked hears it.
pub(super) fn is_news(outcome: Outcome, by: Option<UserId>, referral: &Referral) -> bool {
    !(outcome == Outcome::Withdrawn && by == Some(referral.asker))
}
