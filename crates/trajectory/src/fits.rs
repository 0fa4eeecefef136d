//! What fits beside what: whether a place that is offered goes with somebody's week, children, way, level and status
//! (R-LNG-02, R-LNG-03, R-LNG-04, R-LNG-09, R-CHC-02).
//!
//! Three answers: it fits, it does not, nobody can say. What is not known never becomes "fits"; and what does not fit is
//! said with every reason, not only the first, because a worker can often take one of them away.

use jiff::civil::{Date, Time, time};
use opweg_model::fact::Cefr;
use opweg_model::offer::{Feature, FeatureSet, NoFit, OfferKind, Slot, Timetable};
use opweg_model::step::Need;
use serde::Serialize;
use std::collections::BTreeSet;

mod clash;
mod reason;

pub use clash::{Beside, Commitment, LONGEST_TRAVEL, Place, Travel, Where, beside, no_travel_known};
pub use reason::{Gap, Hours, Reason, Verdict};

#[cfg(test)]
pub(crate) use clash::tests as clash_tests;

/// Minutes one way that count as too far where a client named no limit. [own choice; the network may set another]
pub const USUAL_MOST_TRAVEL: u16 = 60;

/// The morning ends.
const NOON: Time = time(12, 0, 0, 0);
/// Ten in the morning.
const TEN: Time = time(10, 0, 0, 0);
/// The evening begins. [own choice]
const EVENING: Time = time(18, 0, 0, 0);

/// A place in one run of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What is offered.
    pub kind: OfferKind,
    /// When; none: nobody wrote it down. Without slots: at no fixed hours.
    pub timetable: Option<Timetable>,
    /// Where.
    pub at: Where,
    /// Seats left; none: not known.
    pub seats_left: Option<u32>,
    /// What one can search it by.
    pub features: FeatureSet,
    /// The level of Dutch it is meant for.
    pub level: Level,
    /// In which languages it is given, ISO 639; none: not known. Not asked of a course that teaches the language itself.
    pub instruction: Option<Vec<String>>,
    /// Who may take it.
    pub admits: Admits,
}

/// The level of Dutch somebody must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Level {
    /// Nobody wrote it down.
    #[default]
    Unknown,
    /// Any.
    Any,
    /// From a level up to a level, both included; without an upper one, whoever knows more may come.
    From(Cefr, Option<Cefr>),
}

/// Which residence statuses an offer admits, by their word.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Admits {
    /// Nobody wrote it down.
    #[default]
    Unknown,
    /// Everybody.
    Everybody,
    /// These.
    Only(Vec<String>),
}

/// The child care somebody has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Care {
    /// Nobody asked.
    #[default]
    Unknown,
    /// None.
    None,
    /// At these hours of the week.
    At(Vec<Slot>),
}

/// What of a client decides whether a place fits. What nobody asked is unknown, not "no".
pub struct Situation<'a> {
    /// The day of looking.
    pub today: Date,
    /// Hours of the week that are taken already.
    pub taken: &'a [Commitment],
    /// Where the client lives.
    pub home: Where,
    /// Minutes between places.
    pub travel: &'a Travel<'a>,
    /// Minutes one way the client takes on ([`USUAL_MOST_TRAVEL`] where they named no limit).
    pub most_travel: u16,
    /// Whether there are children too young to be alone.
    pub young_children: Option<bool>,
    /// The care for them.
    pub care: Care,
    /// What partners must heed.
    pub needs: &'a [Need],
    /// Level of Dutch.
    pub level: Option<Cefr>,
    /// Languages the client understands, ISO 639; none: nobody asked.
    pub languages: Option<Vec<String>>,
    /// The word of the residence status.
    pub status: Option<String>,
}

/// Whether a place fits, with every reason against it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fit {
    /// In one word.
    pub verdict: Verdict,
    /// What stands against it and what is not known, in the order in which it was looked at.
    pub reasons: Vec<Reason>,
}

impl Fit {
    fn of(reasons: Vec<Reason>) -> Self {
        let verdict = reasons.iter().map(Reason::verdict).max().unwrap_or(Verdict::Fits);
        Self { verdict, reasons }
    }

    /// The words under which it is counted that this place does not fit, each once (R-LNG-02).
    #[must_use]
    pub fn no_fits(&self) -> BTreeSet<NoFit> {
        self.reasons.iter().filter_map(Reason::no_fit).collect()
    }
}

/// Judges one place for one client. Child care is for the child: it takes no hours of the client, and asks nothing of them.
#[must_use]
pub fn fits(candidate: &Candidate, situation: &Situation<'_>) -> Fit {
    let mut reasons = Vec::new();
    reasons.extend(seats(candidate));
    reasons.extend(days(candidate, situation.today));
    reasons.extend(way(candidate, situation));
    if candidate.kind != OfferKind::ChildCare {
        if let Some(timetable) = &candidate.timetable {
            reasons.extend(clashes(candidate, timetable, situation));
            reasons.extend(hours(timetable, situation.needs));
        }
        reasons.extend(child_care(candidate, situation));
        reasons.extend(level(candidate.level, situation.level));
        reasons.extend(instruction(candidate, situation));
    }
    reasons.extend(admission(&candidate.admits, situation.status.as_deref()));
    Fit::of(reasons)
}

/// Whoever comes late into something that is not in parts may come too late: that is for the school to say.
fn days(candidate: &Candidate, today: Date) -> Option<Reason> {
    match &candidate.timetable {
        None => Some(Reason::NotKnown(Gap::Timetable)),
        Some(t) if t.until < today => Some(Reason::Over),
        Some(t) if t.from < today && !candidate.features.has(Feature::Modular) => {
            Some(Reason::NotKnown(Gap::LateEntry))
        }
        Some(_) => None,
    }
}

const fn seats(candidate: &Candidate) -> Option<Reason> {
    match candidate.seats_left {
        Some(0) => Some(Reason::Full),
        Some(_) => None,
        None => Some(Reason::NotKnown(Gap::Seats)),
    }
}

fn clashes(candidate: &Candidate, timetable: &Timetable, situation: &Situation<'_>) -> Vec<Reason> {
    let at = candidate.goes_where();
    let one = |taken: &Commitment| match beside((timetable, at), (&taken.timetable, &taken.at), situation.travel) {
        Beside::Clear => None,
        Beside::Clash(day) => Some(Reason::Clash { with: taken.name.clone(), day }),
        Beside::Unsure(day) => Some(Reason::NotKnown(Gap::TravelBetween { with: taken.name.clone(), day })),
    };
    situation.taken.iter().filter_map(one).collect()
}

impl Candidate {
    /// Something at a distance is nowhere, whatever address its school has.
    fn goes_where(&self) -> &Where {
        if self.features.has(Feature::Distance) { &Where::Distance } else { &self.at }
    }
}

/// What has no fixed hours can be done at other ones.
fn hours(timetable: &Timetable, needs: &[Need]) -> Vec<Reason> {
    let against = |need: &Need| {
        let (not, bad): (Hours, fn(&Slot) -> bool) = match need {
            Need::NoMornings => (Hours::Morning, |s| s.from < NOON),
            Need::NotBeforeTen => (Hours::BeforeTen, |s| s.from < TEN),
            Need::NoEvenings => (Hours::Evening, |s| s.until > EVENING),
            _ => return None,
        };
        let slot = timetable.slots.iter().filter(|s| bad(s)).min_by_key(|s| (s.day, s.from))?;
        Some(Reason::Hours { not, day: slot.day, from: slot.from, until: slot.until })
    };
    needs.iter().filter_map(against).collect()
}

fn way(candidate: &Candidate, situation: &Situation<'_>) -> Option<Reason> {
    match situation.home.minutes_to(candidate.goes_where(), situation.travel) {
        Some(minutes) if minutes > situation.most_travel => {
            Some(Reason::TooFar { minutes, most: situation.most_travel })
        }
        Some(_) => None,
        None => Some(Reason::NotKnown(Gap::Travel)),
    }
}

/// Care on the spot is enough. Otherwise young children need care at every hour of it. Hours that go with school are no care
/// for a baby and enough for a school child, and the file does not say which: not known.
fn child_care(candidate: &Candidate, situation: &Situation<'_>) -> Option<Reason> {
    if candidate.features.has(Feature::CareOnSite) || situation.young_children == Some(false) {
        return None;
    }
    let slots = candidate.timetable.as_ref().map_or(&[][..], |t| &t.slots);
    let covered = |slot: &Slot, care: &[Slot]| {
        care.iter().any(|c| c.day == slot.day && c.from <= slot.from && slot.until <= c.until)
    };
    let uncovered = match &situation.care {
        Care::Unknown => return Some(not_sure_of_care(situation.young_children)),
        Care::None => slots.iter().map(|s| s.day).min(),
        Care::At(care) => slots.iter().filter(|s| !covered(s, care)).map(|s| s.day).min(),
    };
    match uncovered {
        Some(_) if situation.young_children.is_none() => Some(Reason::NotKnown(Gap::Children)),
        Some(_) if candidate.features.has(Feature::ChildFriendly) => Some(Reason::NotKnown(Gap::ChildCare)),
        Some(day) => Some(Reason::NoChildCare { day }),
        // Without hours nobody can say whether there is care at them.
        None if slots.is_empty() => Some(not_sure_of_care(situation.young_children)),
        None => None,
    }
}

const fn not_sure_of_care(young_children: Option<bool>) -> Reason {
    Reason::NotKnown(if young_children.is_none() { Gap::Children } else { Gap::ChildCare })
}

fn level(asked: Level, has: Option<Cefr>) -> Option<Reason> {
    let (asks, up_to) = match asked {
        Level::Any => return None,
        Level::Unknown => return Some(Reason::NotKnown(Gap::Level)),
        Level::From(asks, up_to) => (asks, up_to),
    };
    match (has, up_to) {
        (None, _) => Some(Reason::NotKnown(Gap::OwnLevel)),
        (Some(has), _) if has < asks => Some(Reason::LevelTooLow { has, asks }),
        (Some(has), Some(up_to)) if has > up_to => Some(Reason::LevelTooHigh { has, up_to }),
        _ => None,
    }
}

/// A course of Dutch is given in Dutch to whoever knows none yet; there the level decides.
fn instruction(candidate: &Candidate, situation: &Situation<'_>) -> Option<Reason> {
    if matches!(candidate.kind, OfferKind::Nt2 | OfferKind::Literacy | OfferKind::Practice) {
        return None;
    }
    match (&candidate.instruction, &situation.languages) {
        (None, _) => Some(Reason::NotKnown(Gap::Instruction)),
        (_, None) => Some(Reason::NotKnown(Gap::OwnLanguages)),
        (Some(given), Some(known)) => (!given.iter().any(|l| known.contains(l))).then_some(Reason::Instruction),
    }
}

fn admission(admits: &Admits, status: Option<&str>) -> Option<Reason> {
    match (admits, status) {
        (Admits::Everybody, _) => None,
        (Admits::Unknown, _) => Some(Reason::NotKnown(Gap::Admission)),
        (Admits::Only(_), None) => Some(Reason::NotKnown(Gap::OwnStatus)),
        (Admits::Only(these), Some(status)) => (!these.iter().any(|s| s == status)).then_some(Reason::NotAdmitted),
    }
}

#[cfg(test)]
mod tests;
