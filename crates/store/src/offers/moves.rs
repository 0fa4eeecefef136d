//! Where a request for a place goes, and what it says then. Pure: the rules of states, days and reasons are here, in one
//! place, and the database only keeps what comes out.

use jiff::civil::Date;
use opweg_model::OfferSessionId;
use opweg_model::offer::{NoFit, RequestState};
use opweg_model::step::StepState;
use opweg_model::trajectory::{StepResult, StopReason};

/// What a request says of its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Where it stands.
    pub state: RequestState,
    /// The session with the place.
    pub session: Option<OfferSessionId>,
    /// Why nothing fits, while it waits.
    pub no_fit: Option<NoFit>,
    /// Why it was stopped or taken back.
    pub stop: Option<StopReason>,
    /// What it brought.
    pub result: Option<StepResult>,
    /// The day it was asked for.
    pub requested: Date,
    /// The day a place was first offered.
    pub offered: Option<Date>,
    /// The day it began.
    pub started: Option<Date>,
    /// The day it ended, by whatever way.
    pub ended: Option<Date>,
}

impl Said {
    /// A request of a day that waits.
    #[must_use]
    pub const fn waiting(requested: Date) -> Self {
        Self {
            state: RequestState::Waiting,
            session: None,
            no_fit: None,
            stop: None,
            result: None,
            requested,
            offered: None,
            started: None,
            ended: None,
        }
    }
}

/// What happens to a request. What a state cannot be without comes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// A place in a session is offered.
    Offer(OfferSessionId),
    /// The place is taken: the one that was offered, or one in this session.
    Enrol(Option<OfferSessionId>),
    /// The place is given back, and the client waits again.
    Wait,
    /// It begins.
    Start,
    /// It is finished.
    Finish(StepResult),
    /// It stops before the end.
    Stop(StopReason),
    /// It is taken back before it began.
    Withdraw(StopReason),
}

impl Move {
    /// The state it leads to.
    #[must_use]
    pub const fn to(self) -> RequestState {
        match self {
            Self::Offer(_) => RequestState::Offered,
            Self::Enrol(_) => RequestState::Enrolled,
            Self::Wait => RequestState::Waiting,
            Self::Start => RequestState::Started,
            Self::Finish(_) => RequestState::Finished,
            Self::Stop(_) => RequestState::Stopped,
            Self::Withdraw(_) => RequestState::Withdrawn,
        }
    }

    /// Where the step of the path goes that the place is part of.
    #[must_use]
    pub const fn step(self) -> Option<StepState> {
        match self {
            Self::Offer(_) | Self::Wait | Self::Withdraw(_) => None,
            Self::Enrol(_) => Some(StepState::Planned),
            Self::Start => Some(StepState::Running),
            Self::Finish(_) => Some(StepState::Done),
            Self::Stop(_) => Some(StepState::Stopped),
        }
    }
}

/// Why something cannot happen to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadMove {
    /// Not from where it stands.
    State,
    /// The day is to come, or comes before what went before.
    Day,
    /// There is no session with the place.
    Session,
}

impl BadMove {
    /// The word for the error of the store.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::State => "place-state",
            Self::Day => "place-day",
            Self::Session => "place-session",
        }
    }
}

/// What a request says once something happened to it on a day.
///
/// # Errors
/// [`BadMove`].
pub fn made(old: &Said, happens: Move, day: Date, today: Date) -> Result<Said, BadMove> {
    let state = happens.to();
    if !old.state.may_become(state) {
        return Err(BadMove::State);
    }
    let latest = old.started.or(old.offered).unwrap_or(old.requested);
    if day > today || day < latest {
        return Err(BadMove::Day);
    }
    let new = Said { state, no_fit: None, ..*old };
    Ok(match happens {
        Move::Offer(session) => Said { session: Some(session), offered: old.offered.or(Some(day)), ..new },
        Move::Enrol(session) => {
            let session = session.or(old.session).ok_or(BadMove::Session)?;
            Said { session: Some(session), offered: old.offered.or(Some(day)), ..new }
        }
        Move::Wait => Said { session: None, ..new },
        Move::Start => Said { started: Some(day), ..new },
        Move::Finish(result) => Said { result: Some(result), ended: Some(day), ..new },
        Move::Stop(reason) => Said { stop: Some(reason), ended: Some(day), ..new },
        Move::Withdraw(reason) => Said { stop: Some(reason), session: None, ended: Some(day), ..new },
    })
}

/// Whether what a request says can be true: each state has the days and reasons it cannot be without, and no others.
#[must_use]
pub fn is_sound(said: &Said) -> bool {
    use RequestState as S;
    let days = [Some(said.requested), said.offered, said.started, said.ended];
    let known: Vec<Date> = days.into_iter().flatten().collect();
    let in_order = known.windows(2).all(|pair| pair[0] <= pair[1]);
    let began = matches!(said.state, S::Started | S::Finished | S::Stopped);
    let placed = began || said.state.holds_seat();
    in_order
        && placed == said.session.is_some()
        && (!placed || said.offered.is_some())
        && began == said.started.is_some()
        && said.state.is_over() == said.ended.is_some()
        && (said.state == S::Finished) == said.result.is_some()
        && matches!(said.state, S::Stopped | S::Withdrawn) == said.stop.is_some()
        && (said.no_fit.is_none() || said.state == S::Waiting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;
    use opweg_model::trajectory::StopReason;
    use proptest::prelude::*;
    use uuid::Uuid;

    const TODAY: Date = date(2026, 6, 1);

    fn session(n: u128) -> OfferSessionId {
        OfferSessionId(Uuid::from_u128(n))
    }

    fn all_moves() -> Vec<Move> {
        vec![
            Move::Offer(session(1)),
            Move::Enrol(Some(session(2))),
            Move::Wait,
            Move::Start,
            Move::Finish(StepResult::Certificate),
            Move::Stop(StopReason::ChildCare),
            Move::Withdraw(StopReason::OwnChoice),
        ]
    }

    /// A request that came to a state by the shortest way.
    fn at(state: RequestState) -> Said {
        use RequestState as S;
        let way: &[Move] = match state {
            S::Waiting => &[],
            S::Offered => &[Move::Offer(session(1))],
            S::Enrolled => &[Move::Enrol(Some(session(1)))],
            S::Started => &[Move::Enrol(Some(session(1))), Move::Start],
            S::Finished => &[Move::Enrol(Some(session(1))), Move::Start, Move::Finish(StepResult::Reached)],
            S::Stopped => &[Move::Enrol(Some(session(1))), Move::Start, Move::Stop(StopReason::ChildCare)],
            S::Withdrawn => &[Move::Withdraw(StopReason::Moved)],
        };
        let first = Said::waiting(date(2026, 1, 1));
        way.iter().fold(first, |said, happens| made(&said, *happens, date(2026, 2, 1), TODAY).unwrap())
    }

    #[test]
    fn every_state_goes_only_where_the_model_says() {
        for from in RequestState::ALL {
            let old = at(*from);
            assert_eq!(old.state, *from);
            assert!(is_sound(&old), "{old:?}");
            for happens in all_moves() {
                let new = made(&old, happens, TODAY, TODAY);
                assert_eq!(new.is_ok(), from.may_become(happens.to()), "{from} {happens:?} {new:?}");
                if let Ok(new) = new {
                    assert!(is_sound(&new), "{new:?}");
                } else {
                    assert_eq!(new, Err(BadMove::State), "{from} {happens:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_happens_in_the_future_or_before_what_went_before() {
        let started = at(RequestState::Started);
        let finish = Move::Finish(StepResult::Reached);
        assert_eq!(made(&started, finish, date(2026, 6, 2), TODAY), Err(BadMove::Day));
        assert_eq!(made(&started, finish, date(2026, 1, 31), TODAY), Err(BadMove::Day));
        assert_eq!(made(&Said::waiting(TODAY), Move::Enrol(None), TODAY, TODAY), Err(BadMove::Session));
    }

    #[test]
    fn a_place_that_was_refused_leaves_the_day_it_was_offered() {
        let refused = made(&at(RequestState::Offered), Move::Wait, TODAY, TODAY).unwrap();
        assert_eq!((refused.session, refused.offered), (None, Some(date(2026, 2, 1))));
        let again = made(&refused, Move::Offer(session(2)), TODAY, TODAY).unwrap();
        assert_eq!((again.session, again.offered), (Some(session(2)), Some(date(2026, 2, 1))));
    }

    #[test]
    fn what_cannot_be_true_is_known() {
        let waiting = Said::waiting(TODAY);
        assert!(is_sound(&waiting));
        assert!(!is_sound(&Said { state: RequestState::Started, ..waiting }));
        assert!(!is_sound(&Said { started: Some(TODAY), ..waiting }));
        assert!(!is_sound(&Said { session: Some(session(1)), ..waiting }));
        assert!(!is_sound(&Said { result: Some(StepResult::Work), ..at(RequestState::Stopped) }));
        assert!(!is_sound(&Said { ended: Some(date(2026, 1, 15)), ..at(RequestState::Finished) }));
    }

    proptest! {
        #[test]
        fn whatever_happens_in_whatever_order_what_is_said_can_be_true(
            happens in proptest::collection::vec((0_usize..7, 0_i64..200), 0..12)
        ) {
            let moves = all_moves();
            let mut said = Said::waiting(date(2026, 1, 1));
            for (which, days) in happens {
                let day = date(2026, 1, 1).checked_add(days.days()).unwrap();
                if let Ok(new) = made(&said, moves[which], day, TODAY) {
                    said = new;
                }
                prop_assert!(is_sound(&said), "{said:?}");
            }
        }
    }
}
