//! Referrals between the partners of the demonstration, and to services outside: asked with a letter, answered by somebody
//! who works there, and each with a fate of its own.

use super::chance::Chance;
use super::network::Colleague;
use super::story::{Client, ON_THE_PATH, Stage};
use jiff::ToSpan;
use opweg_access::{Action, Permit};
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::{Decline, Event, Outcome, Urgency};
use opweg_model::{AppointmentId, ReferralId, Role, TierSet, brussels};
use opweg_store::referral::answers::{self, Said};
use opweg_store::referral::letter::{self, Chosen};
use opweg_store::referral::send::{self, Asked, Onward};
use opweg_store::referral::{Referral, To, codes, lists, talk};
use opweg_store::{Result, Tx, door};

/// What becomes of a referral: what happens, in order, and whether nobody looks at it any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate {
    /// What happens.
    pub events: Vec<Event>,
    /// The last of it lies so far back that a sign is overdue.
    pub late: bool,
}

/// Every state in which a referral can be open; `late`: a sign of it is overdue.
#[must_use]
pub fn open(late: bool) -> Vec<Fate> {
    use Event as E;
    let open: [&[E]; 6] = [
        &[],
        &[E::NoPlace],
        &[E::NoPlace, E::Retry],
        &[E::Accept],
        &[E::Accept, E::FirstContact],
        &[E::Accept, E::FirstContact, E::Start],
    ];
    open.iter().map(|events| Fate::of(events, late)).collect()
}

/// Every end, with what went before.
#[must_use]
pub fn ends() -> Vec<Fate> {
    use Event as E;
    let told = Outcome::TOLD.iter().map(|outcome| match outcome {
        Outcome::DidNotCome => vec![E::Accept, E::Tell(*outcome)],
        _ => vec![E::Accept, E::FirstContact, E::Start, E::Tell(*outcome)],
    });
    let given_up = Outcome::GIVEN_UP.iter().map(|outcome| match outcome {
        Outcome::NoPlace => vec![E::NoPlace, E::GiveUp(*outcome)],
        _ => vec![E::GiveUp(*outcome)],
    });
    let declined = Decline::ALL.iter().map(|why| vec![E::Decline(*why)]);
    let passed_on = [
        vec![E::PassOn],
        vec![E::AgreementEnds],
        vec![E::NoPlace, E::Retry, E::Accept, E::Tell(Outcome::Helped)],
        vec![E::Accept, E::PassOn],
    ];
    told.chain(given_up).chain(declined).chain(passed_on).map(|events| Fate::of(&events, false)).collect()
}

/// A referral on its way.
struct Going<'a> {
    client: &'a Client,
    id: ReferralId,
    /// Who answers; nobody: a service outside.
    taker: Option<&'a Colleague>,
    version: i64,
    /// Days ago.
    day: i64,
    /// Nobody looks at it any more: no day is named to ask again.
    late: bool,
}

impl Fate {
    /// One on which a sign is still in time, or that ended; or of which one is overdue.
    fn of(events: &[Event], late: bool) -> Self {
        Self { events: events.to_vec(), late }
    }

    /// Whether the client takes back what they agreed to.
    pub fn takes_back(&self) -> bool {
        self.events.contains(&Event::AgreementEnds)
    }

    /// How many days ago it was asked, by how long a file is there and when it was closed.
    fn begins(&self, client: &Client, chance: &mut Chance) -> i64 {
        let ended = Event::all().any(|e| self.events.last() == Some(&e) && is_end(e));
        match (self.late, ended) {
            (true, _) if self.events.len() > 2 => chance.between(125, 140),
            (true, _) => chance.between(46, 55),
            (false, false) => chance.between(3, 6),
            (false, true) => client.end + chance.between(15, (client.days - client.end - 16).clamp(15, 160)),
        }
    }
}

/// Whether something ends a referral, wherever it stood.
const fn is_end(event: Event) -> bool {
    matches!(
        event,
        Event::Decline(_)
            | Event::PassOn
            | Event::Tell(_)
            | Event::GiveUp(_)
            | Event::AgreementEnds
            | Event::ReceiverLeaves
    )
}

impl Stage<'_> {
    /// The lead asks a partner something about a client, and it goes as it goes.
    pub async fn refer(&self, chance: &mut Chance, client: &Client, fate: &Fate) -> Result<()> {
        let Some((taker, question)) = self.to_ask(client) else { return Ok(()) };
        let days = fate.begins(client, chance);
        self.refer_to(chance, client, fate, (taker, question, days)).await
    }

    /// The same, to somebody, so many days ago.
    pub async fn refer_to(
        &self,
        chance: &mut Chance,
        client: &Client,
        fate: &Fate,
        (taker, question, days): (&Colleague, &str, i64),
    ) -> Result<()> {
        let to = To::Partner { org: self.network.office(&taker.org).id, user: None };
        let warm = fate.events.contains(&Event::FirstContact) && chance.likely(40);
        let mut tx = self.at(self.calendar.ago(days, 445)).await?;
        let id = self.send(&mut tx, chance, client, to, (question, warm)).await?;
        tx.commit().await?;
        let mut going = Going { client, id, taker: Some(taker), version: 1, day: days, late: fate.late };
        // What is late stopped at once; the rest goes on until a few days ago.
        let step = if fate.late { 1 } else { ((days - client.end - 2) / (fate.events.len() as i64 + 1)).clamp(1, 14) };
        for event in &fate.events {
            going.day = (going.day - step).max(client.end);
            self.happens(chance, &mut going, *event).await?;
        }
        if fate.events.last() == Some(&Event::PassOn) { self.goes_on(chance, &going).await } else { Ok(()) }
    }

    /// What was passed on is taken on by whoever it came to; where the path is finished it ended well.
    async fn goes_on(&self, chance: &mut Chance, going: &Going<'_>) -> Result<()> {
        let mut tx = self.at(self.calendar.ago(going.day, 446)).await?;
        let permit = self.ask(&mut tx, &going.client.lead, Action::See, going.client).await?;
        let next = lists::of_file(&mut tx, &permit).await?.into_iter().find(|r| r.parent == Some(going.id));
        tx.commit().await?;
        let org = next.as_ref().and_then(Referral::to_org);
        let taker = self.network.offices.iter().find(|o| Some(o.id) == org);
        let taker = taker.and_then(|o| self.network.first(Role::Worker, Some(&o.key)));
        let Some(next) = next.filter(|_| taker.is_some()) else { return Ok(()) };
        let day = (going.day - 2).max(going.client.end);
        let mut going = Going { client: going.client, id: next.id, taker, version: next.version, day, late: false };
        self.happens(chance, &mut going, Event::Accept).await?;
        let then = if going.client.end > 0 { Event::Tell(Outcome::Helped) } else { Event::Start };
        self.happens(chance, &mut going, then).await
    }

    /// A partner takes a referral on.
    pub async fn accepts(
        &self,
        chance: &mut Chance,
        client: &Client,
        taker: &Colleague,
        id: ReferralId,
        day: i64,
    ) -> Result<()> {
        let mut going = Going { client, id, taker: Some(taker), version: 1, day, late: false };
        self.happens(chance, &mut going, Event::Accept).await
    }

    /// A partner who could help, and what they are asked. Each partner in turn.
    fn to_ask(&self, client: &Client) -> Option<(&Colleague, &str)> {
        let asks = &self.content.together.asks;
        let others: Vec<_> = asks.iter().filter(|a| a.org != client.lead.org).collect();
        let ask = others.get(self.next_of("ask", others.len()))?;
        let there = self.network.of(&ask.org, Role::Worker);
        Some((there.get(self.next_of("taker", there.len()))?, &ask.question))
    }

    /// Sends it, with a few facts that may go there.
    pub async fn send(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        to: To,
        (question, warm): (&str, bool),
    ) -> Result<ReferralId> {
        let (at, id) = (tx.now(), ReferralId(chance.id(tx.now())));
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let see = door::also(tx, &permit, Action::See).await?;
        let receiver = letter::receiver(tx, &to).await?;
        let facts = letter::choices(tx, &see, &receiver).await?.into_iter().filter(|(_, barrier)| barrier.is_none());
        let path = letter::path_may_go(&see, &receiver);
        let asked = Asked {
            id,
            to,
            address: None,
            question: question.to_owned(),
            urgency: *chance.pick(&[Urgency::Usual, Urgency::Usual, Urgency::Soon]).unwrap_or(&Urgency::Usual),
            chosen: Chosen {
                facts: facts.map(|(f, _)| f.id).take(4).collect(),
                needs: path,
                steps: path,
                about: None,
                offer: None,
            },
            tiers: TierSet::of(ON_THE_PATH),
            agreed: Some([AgreementChannel::Spoken, AgreementChannel::Signed][chance.below(2)]),
            until: brussels::day(at).saturating_add(300.days()),
            warm,
        };
        send::send(tx, &permit, &asked, || chance.id(at)).await?;
        Ok(id)
    }

    /// Something happens to it.
    async fn happens(&self, chance: &mut Chance, going: &mut Going<'_>, event: Event) -> Result<()> {
        let mut tx = self.at(self.calendar.ago(going.day, 446)).await?;
        match event {
            Event::PassOn => self.pass_on(&mut tx, chance, going).await?,
            Event::AgreementEnds => self.no_longer(&mut tx, chance, going).await?,
            _ => {
                let permit = self.answering(&mut tx, going, event).await?;
                let at = tx.now();
                let said = self.said(chance, event, going.late);
                answers::answer(&mut tx, &permit, going.id, going.version, &said, || chance.id(at)).await?;
            }
        }
        going.version += 1;
        tx.commit().await
    }

    /// Who says so: whoever asked, of what they ask again or give up and for a service outside; else whoever is asked.
    async fn answering(&self, tx: &mut Tx, going: &Going<'_>, event: Event) -> Result<Permit> {
        let of_asker = matches!(event, Event::Retry | Event::GiveUp(_));
        let who = going.taker.filter(|_| !of_asker).unwrap_or(&going.client.lead);
        self.ask(tx, who, Action::See, going.client).await
    }

    fn said(&self, chance: &mut Chance, event: Event, late: bool) -> Said {
        let said = &self.content.together.said;
        let text = match event {
            Event::NoPlace => chance.text(&said.no_place),
            Event::Decline(_) => chance.text(&said.declined),
            Event::Tell(_) => chance.text(&said.outcome),
            _ => String::new(),
        };
        let again = (event == Event::NoPlace && !late).then(|| self.calendar.ahead(chance.between(10, 40)));
        Said { event, text, again, channel: String::new() }
    }

    /// Whoever is asked knows who it should have been.
    async fn pass_on(&self, tx: &mut Tx, chance: &mut Chance, going: &Going<'_>) -> Result<()> {
        let Some(taker) = going.taker else { return Ok(()) };
        let other = ["werkbrug", "morgenlicht", "wereldtafel"]
            .into_iter()
            .find(|o| ![&taker.org, &going.client.lead.org].iter().any(|k| k == o));
        let Some(other) = other else { return Ok(()) };
        let (at, permit) = (tx.now(), self.ask(tx, taker, Action::See, going.client).await?);
        let why = chance.text(&self.content.together.said.passed_on);
        let onward = Onward {
            id: ReferralId(chance.id(at)),
            to: To::Partner { org: self.network.office(other).id, user: None },
            agreed: Some(AgreementChannel::Spoken),
            question: why.clone(),
            why,
        };
        send::pass_on(tx, &permit, going.id, going.version, &onward, || chance.id(at)).await
    }

    /// The client no longer agrees that the organisation that was asked knows anything.
    async fn no_longer(&self, tx: &mut Tx, chance: &mut Chance, going: &Going<'_>) -> Result<()> {
        let Some(taker) = going.taker else { return Ok(()) };
        self.agree_with(tx, chance, going.client, &[(taker.org.as_str(), ON_THE_PATH)], 0).await
    }

    /// A service outside the network is asked by letter: it waits, tells by telephone, or answers with the code.
    pub async fn refer_outside(&self, chance: &mut Chance, client: &Client, days: i64) -> Result<()> {
        let services = &self.content.together.outside;
        let Some(service) = services.get(self.next_of("outside", services.len())) else { return Ok(()) };
        let mut tx = self.at(self.calendar.ago(days, 447)).await?;
        let to = To::Outside { name: service.name.clone() };
        let id = self.send(&mut tx, chance, client, to, (&service.question, false)).await?;
        tx.commit().await?;
        let mut going = Going { client, id, taker: None, version: 1, day: (days - 4).max(client.end), late: false };
        match self.next_of("outside-fate", 4) {
            0 => Ok(()),
            1 => self.happens(chance, &mut going, Event::Accept).await,
            2 => {
                self.happens(chance, &mut going, Event::Accept).await?;
                self.happens(chance, &mut going, Event::Tell(Outcome::GoesOn)).await
            }
            _ => self.by_code(chance, &going).await,
        }
    }

    /// The service types the code of the letter and takes it on.
    async fn by_code(&self, chance: &mut Chance, going: &Going<'_>) -> Result<()> {
        let at = self.calendar.ago(going.day, 448);
        let mut tx = self.at(at).await?;
        let permit = self.ask(&mut tx, &going.client.lead, Action::See, going.client).await?;
        let all = lists::of_file(&mut tx, &permit).await?;
        let Some(there) = all.into_iter().find(|r| r.id == going.id) else { return Ok(()) };
        let hash: Vec<u8> = (0..4).flat_map(|_| chance.next().to_be_bytes()).collect();
        let expires = at.saturating_add((60 * 24).hours()).unwrap_or(at);
        let id = chance.id(at);
        codes::make(&mut tx, &permit, &there, id, &hash, expires).await?;
        tx.commit().await?;
        let said = Said { event: Event::Accept, text: String::new(), again: None, channel: String::new() };
        let later = self.calendar.ago((going.day - 1).max(0), 100).max(at);
        codes::answer(self.db, &hash, &said, later, || chance.id(later)).await
    }

    /// A talk of three is planned for a referral that was taken on.
    pub async fn talk_of_three(
        &self,
        tx: &mut Tx,
        client: &Client,
        referral: ReferralId,
        talk: AppointmentId,
        new_id: impl FnMut() -> uuid::Uuid,
    ) -> Result<()> {
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        talk::plan(tx, &permit, referral, talk, new_id).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::referral::State;

    #[test]
    fn every_fate_is_possible_and_every_state_is_one() {
        let mut reached: Vec<State> = Vec::new();
        for fate in open(false).into_iter().chain(ends()) {
            let end = fate.events.iter().try_fold(State::Asked, |state, event| state.after(*event));
            reached.push(end.unwrap_or_else(|e| panic!("{fate:?}: {e}")));
        }
        for state in State::all().filter(|s| *s != State::Ended(Outcome::ReceiverLeft)) {
            assert!(reached.contains(&state), "{state:?}");
        }
    }
}
