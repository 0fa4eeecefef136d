//! A referral from one organisation to another and what becomes of it, as a state machine.
//!
//! A referral never ends without an outcome: the only states that end it carry one, and no other move leads there
//! (R-NET-06). What happened is told in events; [`State::after`] is the only place that says what an event does.

use crate::tier::words;

words! {
    /// How soon it has to be looked at.
    Urgency, "urgency" {
        /// In the usual time.
        Usual = "usual",
        /// This week.
        Soon = "soon",
        /// Today.
        Today = "today",
    }
}

impl Urgency {
    /// Days within which an answer is expected, unless the partners agreed otherwise.
    #[must_use]
    pub const fn days(self) -> i32 {
        match self {
            Self::Usual => 7,
            Self::Soon => 3,
            Self::Today => 1,
        }
    }
}

words! {
    /// Why the receiver says no.
    Decline, "reason to decline" {
        /// Not for this group.
        NotOurGroup = "not-our-group",
        /// Not our task: the client knocked at the wrong door (R-NET-07).
        WrongDoor = "wrong-door",
        /// Outside our area.
        Area = "area",
        /// The client does not want it.
        ClientSaidNo = "client-said-no",
        /// Known already, or done.
        Known = "known",
        /// Something else must come first.
        TooEarly = "too-early",
        /// Something else, in words.
        Other = "other",
    }
}

words! {
    /// What became of it. Every referral that ended has one.
    Outcome, "outcome of a referral" {
        /// What was asked was done.
        Helped = "helped",
        /// A part of it.
        PartlyHelped = "partly-helped",
        /// The client goes on there: guidance, course, place.
        GoesOn = "goes-on",
        /// Nothing came of it.
        NotHelped = "not-helped",
        /// The client did not come.
        DidNotCome = "did-not-come",
        /// The client did not want it any more.
        ClientStopped = "client-stopped",
        /// The receiver said no; the reason stands with it.
        Declined = "declined",
        /// Passed on to another organisation: its own referral tells the rest.
        PassedOn = "passed-on",
        /// Taken back by the sender.
        Withdrawn = "withdrawn",
        /// The client no longer agrees that it is shared.
        AgreementEnded = "agreement-ended",
        /// The receiver left the network.
        ReceiverLeft = "receiver-left",
        /// No place, and nobody waits for one any more.
        NoPlace = "no-place",
        /// No answer came.
        NoAnswer = "no-answer",
    }
}

impl Outcome {
    /// Those with which the receiver tells how it ended.
    pub const TOLD: &'static [Self] =
        &[Self::Helped, Self::PartlyHelped, Self::GoesOn, Self::NotHelped, Self::DidNotCome, Self::ClientStopped];
    /// Those with which the sender gives it up before anything began.
    pub const GIVEN_UP: &'static [Self] = &[Self::Withdrawn, Self::NoPlace, Self::NoAnswer, Self::ClientStopped];
}

words! {
    /// The stable word of a state, for the column.
    Stage, "stage of a referral" {
        /// Waits for an answer.
        Asked = "asked",
        /// No place now; asked again on a day.
        NoPlace = "no-place",
        /// Accepted, nobody met yet.
        Accepted = "accepted",
        /// They met.
        FirstContact = "first-contact",
        /// What was asked for began.
        Started = "started",
        /// It ended.
        Ended = "ended",
    }
}

/// Where a referral stands. The end carries its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Waits for an answer.
    Asked,
    /// No place now.
    NoPlace,
    /// Accepted.
    Accepted,
    /// They met.
    FirstContact,
    /// It began.
    Started,
    /// It ended, and how.
    Ended(Outcome),
}

/// What happens to a referral. Who may say so is not decided here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The receiver takes it on.
    Accept,
    /// The receiver says no.
    Decline(Decline),
    /// The receiver knows who should have been asked, and asks them.
    PassOn,
    /// The receiver has no place now.
    NoPlace,
    /// Asked again after "no place".
    Retry,
    /// Client and receiver met.
    FirstContact,
    /// What was asked for began.
    Start,
    /// The receiver tells how it ended.
    Tell(Outcome),
    /// The sender gives it up.
    GiveUp(Outcome),
    /// The client no longer agrees that it is shared.
    AgreementEnds,
    /// The receiver leaves the network.
    ReceiverLeaves,
}

impl Event {
    /// Every kind of event with every word it can carry.
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = [
            Self::Accept,
            Self::PassOn,
            Self::NoPlace,
            Self::Retry,
            Self::FirstContact,
            Self::Start,
            Self::AgreementEnds,
            Self::ReceiverLeaves,
        ];
        let declines = Decline::ALL.iter().map(|d| Self::Decline(*d));
        let told = Outcome::ALL.iter().map(|o| Self::Tell(*o));
        let given_up = Outcome::ALL.iter().map(|o| Self::GiveUp(*o));
        plain.into_iter().chain(declines).chain(told).chain(given_up)
    }

    /// The stable text form, for the history.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Decline(_) => "decline",
            Self::PassOn => "pass-on",
            Self::NoPlace => "no-place",
            Self::Retry => "retry",
            Self::FirstContact => "first-contact",
            Self::Start => "start",
            Self::Tell(_) => "tell",
            Self::GiveUp(_) => "give-up",
            Self::AgreementEnds => "agreement-ends",
            Self::ReceiverLeaves => "receiver-leaves",
        }
    }
}

/// An event that cannot happen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} cannot follow {}", .event.word(), .state.stage())]
pub struct NotNow {
    /// Where the referral stands.
    pub state: State,
    /// What was to happen.
    pub event: Event,
}

impl State {
    /// Every state.
    pub fn all() -> impl Iterator<Item = Self> {
        let open = [Self::Asked, Self::NoPlace, Self::Accepted, Self::FirstContact, Self::Started];
        open.into_iter().chain(Outcome::ALL.iter().map(|o| Self::Ended(*o)))
    }

    /// The word of the column.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::Asked => Stage::Asked,
            Self::NoPlace => Stage::NoPlace,
            Self::Accepted => Stage::Accepted,
            Self::FirstContact => Stage::FirstContact,
            Self::Started => Stage::Started,
            Self::Ended(_) => Stage::Ended,
        }
    }

    /// From the columns: an end without an outcome, and an outcome without an end, are no state.
    #[must_use]
    pub const fn of(stage: Stage, outcome: Option<Outcome>) -> Option<Self> {
        Some(match (stage, outcome) {
            (Stage::Asked, None) => Self::Asked,
            (Stage::NoPlace, None) => Self::NoPlace,
            (Stage::Accepted, None) => Self::Accepted,
            (Stage::FirstContact, None) => Self::FirstContact,
            (Stage::Started, None) => Self::Started,
            (Stage::Ended, Some(outcome)) => Self::Ended(outcome),
            _ => return None,
        })
    }

    /// The outcome, once it ended.
    #[must_use]
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// Whether it ended.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Ended(_))
    }

    /// Whether the receiver took it on and works with the client.
    #[must_use]
    pub const fn is_taken_on(self) -> bool {
        matches!(self, Self::Accepted | Self::FirstContact | Self::Started)
    }

    /// What an event makes of it.
    ///
    /// # Errors
    /// [`NotNow`] for everything that cannot happen in this state.
    pub fn after(self, event: Event) -> Result<Self, NotNow> {
        use Event as E;
        use State as S;
        let next = match (self, event) {
            (S::Asked | S::NoPlace, E::Accept) => S::Accepted,
            (S::Asked | S::NoPlace, E::Decline(_)) => S::Ended(Outcome::Declined),
            // Who took it on and finds out that it is somebody else's passes it on as well.
            (S::Asked | S::NoPlace | S::Accepted | S::FirstContact, E::PassOn) => S::Ended(Outcome::PassedOn),
            (S::Asked, E::NoPlace) => S::NoPlace,
            (S::NoPlace, E::Retry) => S::Asked,
            (S::Accepted, E::FirstContact) => S::FirstContact,
            (S::Accepted | S::FirstContact, E::Start) => S::Started,
            (S::Accepted | S::FirstContact | S::Started, E::Tell(outcome)) if Outcome::TOLD.contains(&outcome) => {
                S::Ended(outcome)
            }
            (S::Asked | S::NoPlace, E::GiveUp(outcome)) if Outcome::GIVEN_UP.contains(&outcome) => S::Ended(outcome),
            (S::Ended(_), _) => return Err(NotNow { state: self, event }),
            (_, E::AgreementEnds) => S::Ended(Outcome::AgreementEnded),
            (_, E::ReceiverLeaves) => S::Ended(Outcome::ReceiverLeft),
            _ => return Err(NotNow { state: self, event }),
        };
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_in_every_state_either_moves_on_or_is_refused_and_an_end_has_its_outcome() {
        for state in State::all() {
            assert_eq!(State::of(state.stage(), state.outcome()), Some(state));
            for event in Event::all() {
                match state.after(event) {
                    Ok(next) => {
                        assert!(!state.is_over(), "{state:?} {event:?}");
                        assert_eq!(next.is_over(), next.outcome().is_some());
                    }
                    Err(refused) => assert_eq!((refused.state, refused.event), (state, event)),
                }
            }
        }
    }

    #[test]
    fn the_client_and_the_network_can_end_it_at_any_time() {
        for state in State::all().filter(|s| !s.is_over()) {
            assert_eq!(state.after(Event::AgreementEnds), Ok(State::Ended(Outcome::AgreementEnded)));
            assert_eq!(state.after(Event::ReceiverLeaves), Ok(State::Ended(Outcome::ReceiverLeft)));
        }
    }

    #[test]
    fn a_word_that_belongs_to_somebody_else_ends_nothing() {
        assert!(State::Started.after(Event::Tell(Outcome::Declined)).is_err());
        assert!(State::Asked.after(Event::GiveUp(Outcome::Helped)).is_err());
        assert!(State::Asked.after(Event::Tell(Outcome::Helped)).is_err(), "nobody helped before it was accepted");
        assert!(State::Started.after(Event::GiveUp(Outcome::Withdrawn)).is_err(), "what began is told, not given up");
    }

    #[test]
    fn columns_that_contradict_each_other_are_no_state() {
        assert_eq!(State::of(Stage::Ended, None), None);
        assert_eq!(State::of(Stage::Asked, Some(Outcome::Helped)), None);
    }

    #[test]
    fn from_every_open_state_an_end_can_be_reached() {
        for state in State::all().filter(|s| !s.is_over()) {
            assert!(Event::all().filter_map(|e| state.after(e).ok()).any(State::is_over), "{state:?}");
        }
    }
}
