//! The keys of referrals that are put together.

use super::{Family, each};
use opweg_access::Barrier;
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::{Decline, Event, Outcome, Stage, Urgency};
use std::collections::BTreeSet;

pub fn all() -> Vec<Family> {
    let events: BTreeSet<&str> = Event::all().map(Event::word).chain(["ask", "handed-over"]).collect();
    let said = ["accept", "retry", "first-contact", "start"];
    let done = ["accept", "decline", "no-place", "first-contact", "start", "tell"];
    let stages = ["asked", "accepted", "talk", "first-contact", "started", "outcome"];
    vec![
        each("referral-agreed-{}", all!(AgreementChannel)),
        each("referral-barrier-{}", Barrier::WORDS.iter().copied()),
        each("referral-decline-{}", all!(Decline)),
        each("referral-done-{}", done),
        each("referral-event-{}", events),
        each("referral-outcome-{}", all!(Outcome)),
        each("referral-say-{}", said),
        each("referral-stage-{}", stages),
        each("referral-state-{}", all!(Stage).into_iter().filter(|stage| *stage != "ended")),
        each("referral-tab-{}", ["open", "ended", "all"]),
        each("referral-urgency-{}", all!(Urgency)),
        (
            "referral-{}-{}",
            [each("referral-decline-{}", all!(Decline)).1, each("referral-outcome-{}", all!(Outcome)).1].concat(),
        ),
    ]
}
