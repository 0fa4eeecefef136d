//! What happens to a referral after it was asked. Every move goes through the state machine; an end closes what was open
//! and is told to everybody who asked.

use super::send::{before, is_news};
use super::{Happened, Referral, Side, To, acting, at_version, codes, happened, noted, opened, told};
use crate::file::figures;
use crate::log::Act;
use crate::network::terms;
use crate::path::tasks::what;
use crate::{Error, Result, Tx, args};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::{Basis, Grant, Permit, Subject, Why};
use opweg_model::fact::BadValue;
use opweg_model::referral::{Decline, Event, Outcome, State};
use opweg_model::{OrgId, ReferralId, UserId, brussels};
use uuid::Uuid;

/// The longest text with an answer, in characters.
pub const SAID: usize = 1000;

/// On which side somebody stands: the receiver; whoever asked, of the same organisation; whoever leads the file. For a
/// service outside the network its asker writes down what it says.
///
/// # Errors
/// What the engine says.
pub async fn side(tx: &mut Tx, permit: &Permit, referral: &Referral) -> Result<Option<Side>> {
    let (user, org) = acting(permit)?;
    let letter = permit.allows(&referral.letter());
    if !works_with(permit, user, org) {
        return Ok(None);
    }
    if referral.to_org() == Some(org) {
        return Ok(letter.then_some(Side::Receiver));
    }
    if referral.from == org {
        return Ok(letter.then_some(Side::Asker));
    }
    let row = tx.row("SELECT lead_org FROM client_file WHERE id = $1", args![referral.file]).await?;
    let leads = row.map(|r| r.take().next::<Uuid>()).transpose()? == Some(org.0);
    Ok((leads && permit.opens(opweg_model::Tier::Path)).then_some(Side::Asker))
}

/// Whether the file is open for work and not only for a look: in an emergency, as a team lead or after the end one reads, and
/// answers nothing.
fn works_with(permit: &Permit, user: UserId, org: OrgId) -> bool {
    let only_looks = |g: &Grant| matches!(g.basis, Basis::BreakGlass | Basis::Review | Basis::Tail);
    let theirs = |g: &Grant| g.subject == Subject::org(org) || g.subject == Subject::person(user);
    permit.standing().grants.iter().any(|g| g.is_live(permit.now()) && theirs(g) && !only_looks(g))
}

/// What somebody of a side may say now, in the order of the buttons.
#[must_use]
pub fn may_say(referral: &Referral, side: Side) -> Vec<Event> {
    Event::all().filter(|e| is_theirs(*e, side, &referral.to) && referral.state.after(*e).is_ok()).collect()
}

fn is_theirs(event: Event, side: Side, to: &To) -> bool {
    let of_asker = matches!(event, Event::Retry | Event::GiveUp(_));
    let of_network = matches!(event, Event::AgreementEnds | Event::ReceiverLeaves);
    match (side, to) {
        _ if of_network => false,
        (Side::Receiver, _) => !of_asker,
        // Somebody has to write down what a service without Op weg said on the telephone; it passes nothing on by itself.
        (Side::Asker, To::Outside { .. }) => event != Event::PassOn,
        (Side::Asker, To::Partner { .. }) => of_asker,
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What happens.
    pub event: Event,
    /// In words; needed where the word alone says too little.
    pub text: String,
    /// With "no place": the day to ask again.
    pub again: Option<Date>,
    /// How it came in, where somebody wrote it down for another.
    pub channel: String,
}

impl Said {
    /// Whether words are needed.
    #[must_use]
    pub const fn needs_words(event: Event) -> bool {
        matches!(event, Event::Decline(Decline::Other) | Event::Tell(Outcome::NotHelped) | Event::PassOn)
    }
}

/// Takes an answer in.
///
/// # Errors
/// [`Error::State`] for what cannot happen now or needs words, [`Error::Refused`] for somebody on no side or the other one,
/// [`Error::Stale`] with the version that is there now, [`Error::NotFound`].
pub async fn answer(
    tx: &mut Tx,
    permit: &Permit,
    id: ReferralId,
    version: i64,
    said: &Said,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<()> {
    let (user, org) = acting(permit)?;
    let referral = at_version(tx, permit.file(), id, version).await?;
    let side = side(tx, permit, &referral).await?.ok_or(Error::Refused(Why::Role))?;
    if !is_theirs(said.event, side, &referral.to) || said.event == Event::PassOn {
        return Err(Error::Refused(Why::Role));
    }
    happen(tx, &referral, said, Some((user, org)), &mut new_id).await?;
    noted(tx, permit, Act::Change);
    Ok(())
}

/// Ends a referral because of something that is said elsewhere, such as passing it on.
pub(super) async fn end_by(
    tx: &mut Tx,
    permit: &Permit,
    referral: &Referral,
    event: Event,
    text: &str,
    new_id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let by = acting(permit)?;
    let said = Said { event, text: text.to_owned(), again: None, channel: String::new() };
    happen(tx, referral, &said, Some(by), new_id).await
}

/// Moves a referral on: the row, its history, what is open, who is told.
pub(super) async fn happen(
    tx: &mut Tx,
    referral: &Referral,
    said: &Said,
    by: Option<(UserId, OrgId)>,
    new_id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let text = said.text.trim();
    let next = referral.state.after(said.event).map_err(|_| Error::State("referral-not-now"))?;
    if Said::needs_words(said.event) && text.is_empty() {
        return Err(Error::State("referral-words"));
    }
    if text.chars().count() > SAID {
        return Err(Error::Value(BadValue::TooLong(SAID)));
    }
    let user = by.map(|(user, _)| user);
    let mut moved = Referral { state: next, ..referral.clone() };
    match next {
        State::Accepted => {
            moved.grant = match user {
                Some(user) => opened::once_accepted(tx, referral, user, new_id()).await?,
                None => None,
            };
        }
        State::Asked => moved.grant = ask_again(tx, referral, user, new_id).await?,
        State::Ended(_) => {
            let tail = leaves_a_tail(said.event).then(&mut *new_id);
            opened::at_the_end(tx, referral, user, tail).await?;
            codes::void(tx, referral).await?;
        }
        State::NoPlace | State::FirstContact | State::Started => {}
    }
    moved.due = next_sign(tx, &moved, said.again).await?;
    write(tx, referral, &moved, said).await?;
    let (event, word) = (said.event.word(), word_of(said.event));
    let entry = Happened { id: new_id(), event, word, said: text, channel: &said.channel, by };
    happened(tx, referral, &entry).await?;
    tell(tx, referral, &moved, (event, word), by, new_id).await?;
    figures::refresh(tx, referral.file).await
}

/// Whoever worked with a client still reads along for a while, unless the client said no or they left the network.
const fn leaves_a_tail(event: Event) -> bool {
    !matches!(event, Event::AgreementEnds | Event::ReceiverLeaves)
}

/// "No place" is asked again: the contact card stays open from now on, and whoever is asked hears of it again.
async fn ask_again(
    tx: &mut Tx,
    referral: &Referral,
    by: Option<UserId>,
    new_id: &mut impl FnMut() -> Uuid,
) -> Result<Option<opweg_model::GrantId>> {
    opened::at_the_end(tx, referral, by, None).await?;
    opened::while_asked(tx, referral, new_id()).await
}

/// The day by which the next sign is expected, as the partners agreed.
async fn next_sign(tx: &mut Tx, moved: &Referral, again: Option<Date>) -> Result<Option<Date>> {
    let today = brussels::day(tx.now());
    let terms = terms::on(tx, today).await?;
    let within = |days: i32| today.checked_add(days.days()).ok();
    Ok(match moved.state {
        State::Asked => within(terms.answer(moved.urgency)),
        State::NoPlace => again.filter(|day| *day > today).or_else(|| within(terms.start)),
        State::Accepted => within(terms.first_contact),
        State::FirstContact => within(terms.start),
        State::Started => within(terms.outcome),
        State::Ended(_) => None,
    })
}

/// The word that an event carries.
const fn word_of(event: Event) -> Option<&'static str> {
    match event {
        Event::Decline(why) => Some(why.word()),
        Event::Tell(outcome) | Event::GiveUp(outcome) => Some(outcome.word()),
        _ => None,
    }
}

async fn write(tx: &mut Tx, old: &Referral, moved: &Referral, said: &Said) -> Result<()> {
    let now = tx.now();
    let decline = if let Event::Decline(why) = said.event { Some(why.word()) } else { None };
    let outcome = moved.state.outcome();
    let told = if outcome.is_some() { said.text.trim() } else { "" };
    let changed = tx
        .run(
            "UPDATE referral SET stage = $3, outcome = $4, decline = $5, told = $6, due_day = $7, grant_id = $8, stage_at = $9,
                                 ended_at = $10, version = version + 1
             WHERE id = $1 AND version = $2",
            args![
                old.id,
                old.version,
                moved.state.stage().word(),
                outcome.map(Outcome::word),
                decline,
                told,
                moved.due,
                moved.grant,
                now,
                outcome.map(|_| now)
            ],
        )
        .await?;
    if changed == 0 { Err(Error::Stale(old.version + 1)) } else { Ok(()) }
}

/// Who hears of it: at every step whoever asked, unless they said it themselves; at the end everybody who asked before; when
/// it is asked again, or given up, the receiver.
async fn tell(
    tx: &mut Tx,
    old: &Referral,
    moved: &Referral,
    what_happened: (&'static str, Option<&'static str>),
    by: Option<(UserId, OrgId)>,
    new_id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let user = by.map(|(user, _)| user);
    told::settle(tx, old.id).await?;
    let mut asked = vec![old.clone()];
    if let State::Ended(outcome) = moved.state {
        if !is_news(outcome, user, old) {
            asked.clear();
        }
        asked.extend(before(tx, old).await?);
    }
    for one in &asked {
        let hears = told::hears(tx, one).await?;
        if hears.0.is_none() || hears.0 != user {
            told::news(tx, one, hears, what_happened, new_id(), user).await?;
        }
    }
    let To::Partner { org, user: person } = old.to else { return Ok(()) };
    match moved.state {
        State::Asked => told::tell(tx, old, (person, org), what::REFERRAL, moved.due, new_id(), user).await,
        _ => Ok(()),
    }
}
