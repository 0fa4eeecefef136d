//! Words of offers: courses, places and services with room in them, the wait for them, and who came.

use crate::step::StepKind;
use crate::tier::{word_set, words};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

words! {
    /// What kind of offer.
    OfferKind, "kind of offer" {
        /// A course of Dutch.
        Nt2 = "nt2",
        /// Reading and writing.
        Literacy = "literacy",
        /// Social orientation.
        SocialOrientation = "social-orientation",
        /// Vocational training.
        Training = "training",
        /// A place of work experience under article 60 §7.
        Art60 = "art60",
        /// Individual training in a company.
        Ibo = "ibo",
        /// The same for whoever is further from work.
        KIbo = "k-ibo",
        /// A traineeship.
        Internship = "internship",
        /// Volunteering.
        Volunteering = "volunteering",
        /// Child care.
        ChildCare = "child-care",
        /// Practising Dutch with others.
        Practice = "practice",
        /// A guidance service: coaching, debt mediation, mental health.
        Service = "service",
    }
}

impl OfferKind {
    /// Whether a step of a kind can take place in an offer of this kind. A step in one's own words can be anything, and a
    /// service can serve anything.
    #[must_use]
    pub const fn serves(self, step: StepKind) -> bool {
        use StepKind as S;
        match self {
            _ if matches!(step, S::Other) => true,
            Self::Service => true,
            Self::Nt2 => matches!(step, S::DutchLessons | S::LanguageTest | S::PractiseDutch | S::Literacy),
            Self::Literacy => matches!(step, S::Literacy | S::DutchLessons),
            Self::SocialOrientation => matches!(step, S::SocialOrientation),
            Self::Training => matches!(step, S::Training | S::WorkAndLearn | S::Digital),
            Self::Art60 | Self::Ibo | Self::KIbo | Self::Internship => {
                matches!(step, S::WorkAndLearn | S::Training | S::LookForWork | S::YourWork)
            }
            Self::Volunteering => matches!(step, S::Volunteering | S::PractiseDutch | S::Mentor),
            Self::ChildCare => matches!(step, S::ChildCare),
            Self::Practice => matches!(step, S::PractiseDutch | S::DutchLessons),
        }
    }
}

words! {
    /// What one can search an offer by (R-LNG-03, R-LNG-04, R-CHC-02).
    Feature, "feature of an offer" {
        /// In the evening.
        Evening = "evening",
        /// At the weekend.
        Weekend = "weekend",
        /// At a distance.
        Distance = "distance",
        /// At the workplace.
        Workplace = "workplace",
        /// In parts that one can begin apart.
        Modular = "modular",
        /// At hours that go with school and child care.
        ChildFriendly = "child-friendly",
        /// With child care on the spot.
        CareOnSite = "care-on-site",
        /// For who does not read and write yet.
        ForNonReaders = "for-non-readers",
        /// For one trade.
        JobSpecific = "job-specific",
        /// Recognised by the employment service: child care and travel are paid back (R-TRN-07).
        Recognised = "recognised",
    }
}
word_set! {
    /// What one can search an offer by.
    FeatureSet of Feature
}

words! {
    /// Where a request for a place stands (R-LNG-02).
    RequestState, "state of a request for a place" {
        /// Waits for a place.
        Waiting = "waiting",
        /// A place is offered.
        Offered = "offered",
        /// The place is taken, it has not begun.
        Enrolled = "enrolled",
        /// Began.
        Started = "started",
        /// Finished.
        Finished = "finished",
        /// Stopped before the end, with a reason.
        Stopped = "stopped",
        /// Taken back before it began, with a reason.
        Withdrawn = "withdrawn",
    }
}

impl RequestState {
    /// The states that may follow. A place that was offered and refused is waited for again.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Waiting => &[Self::Offered, Self::Enrolled, Self::Withdrawn],
            Self::Offered => &[Self::Enrolled, Self::Waiting, Self::Withdrawn],
            Self::Enrolled => &[Self::Started, Self::Waiting, Self::Withdrawn],
            Self::Started => &[Self::Finished, Self::Stopped],
            Self::Finished | Self::Stopped | Self::Withdrawn => &[],
        }
    }
    /// Whether the change is allowed.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self.next().contains(&next)
    }
    /// Whether it holds a seat.
    #[must_use]
    pub const fn holds_seat(self) -> bool {
        matches!(self, Self::Offered | Self::Enrolled | Self::Started)
    }
    /// Whether nothing follows.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Finished | Self::Stopped | Self::Withdrawn)
    }
}

words! {
    /// Why no offer fits a request, so that what is missing can be counted (R-LNG-02).
    NoFit, "reason why nothing fits" {
        /// No free seat.
        Full = "full",
        /// Not at this level.
        Level = "level",
        /// Not at these hours.
        Hours = "hours",
        /// Too far.
        TooFar = "too-far",
        /// No child care.
        ChildCare = "child-care",
        /// Not for this residence status.
        Status = "status",
        /// Too dear.
        Cost = "cost",
        /// Not in a language the client understands.
        Language = "language",
        /// Nothing of the kind exists.
        None = "none",
    }
}

words! {
    /// Whether somebody was there.
    Presence, "presence" {
        /// There.
        Present = "present",
        /// Absent with a reason.
        Excused = "excused",
        /// Absent.
        Absent = "absent",
    }
}

words! {
    /// A day of the week.
    Day, "day of the week" {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

/// Hours that come back every week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The day.
    pub day: Day,
    /// From.
    pub from: Time,
    /// Until.
    pub until: Time,
}

impl Slot {
    /// Whether two slots need somebody at two places at once, with this many minutes of travel between them.
    #[must_use]
    pub fn clashes(&self, other: &Self, travel: i64) -> bool {
        let minutes = |t: Time| i64::from(t.hour()) * 60 + i64::from(t.minute());
        let (a, b) = ((minutes(self.from), minutes(self.until)), (minutes(other.from), minutes(other.until)));
        self.day == other.day && a.0 < b.1 + travel && b.0 < a.1 + travel
    }
}

/// When something takes place: from a day to a day, at these hours of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timetable {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Hours of the week; none: not at fixed hours.
    pub slots: Vec<Slot>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    #[test]
    fn slots_that_follow_each_other_clash_only_by_the_travel_between_them() {
        let slot = |from, until| Slot { day: Day::Monday, from, until };
        let (morning, noon) = (slot(time(9, 0, 0, 0), time(12, 0, 0, 0)), slot(time(12, 0, 0, 0), time(13, 0, 0, 0)));
        assert!(!morning.clashes(&noon, 0) && !noon.clashes(&morning, 0));
        assert!(morning.clashes(&noon, 20) && noon.clashes(&morning, 20));
        assert!(!morning.clashes(&Slot { day: Day::Friday, ..noon }, 20));
    }

    #[test]
    fn what_is_over_stays_over_and_a_refused_place_is_waited_for_again() {
        for state in RequestState::ALL {
            assert_eq!(state.is_over(), state.next().is_empty(), "{state}");
        }
        assert!(RequestState::Offered.may_become(RequestState::Waiting));
        assert!(!RequestState::Started.may_become(RequestState::Waiting));
    }
}
