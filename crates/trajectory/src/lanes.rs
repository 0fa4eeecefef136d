//! Which steps are lessons, which are work, and what their dates say about the kind of path (R-TYP-01, R-TYP-02, R-TYP-04).

use crate::compare::Share;
use crate::period::{Period, crowded, days_between, days_of, shared, union};
use opweg_model::step::{Lane, StepKind};
use opweg_model::trajectory::Timing;
use serde::Serialize;

/// A lesson of Dutch; reading and writing are one (R-LNG-01, R-LIT-03).
#[must_use]
pub const fn is_lesson(kind: StepKind) -> bool {
    matches!(kind, StepKind::DutchLessons | StepKind::Literacy)
}

/// A course or a training: what may keep somebody from looking for work while it runs (R-TYP-03).
#[must_use]
pub const fn is_course(kind: StepKind) -> bool {
    is_lesson(kind) || matches!(kind, StepKind::SocialOrientation | StepKind::Training | StepKind::Digital)
}

/// Experience on a place of work: the work itself, or work and learning together (article 60 §7, IBO, traineeship). Not
/// volunteering, which is no way into a contract by itself, and not training, which is away from the place of work.
#[must_use]
pub const fn is_work(kind: StepKind) -> bool {
    matches!(kind, StepKind::WorkAndLearn | StepKind::YourWork)
}

/// Work, or looking for it. A talk about work or a CV is neither.
#[must_use]
pub const fn is_work_or_search(kind: StepKind) -> bool {
    is_work(kind) || matches!(kind, StepKind::LookForWork)
}

/// The lanes of learning the country and its language.
#[must_use]
pub const fn is_learning(lane: Lane) -> bool {
    matches!(lane, Lane::Integration | Lane::Dutch)
}

/// A step towards work or with a mentor. Registering as a job seeker is none: the decree on civic integration asks for it
/// within sixty days of the contract, whatever kind of path somebody walks.
#[must_use]
pub const fn is_activation(kind: StepKind, lane: Lane) -> bool {
    matches!(lane, Lane::Work | Lane::Mentor) && !matches!(kind, StepKind::RegisterVdab)
}

/// From so many shared days a path overlaps: a talk, a test, or the last week of a course beside the first of another do not
/// make it so. [own choice]
pub const OVERLAP_DAYS: i64 = 14;

/// How the lanes of one path lie in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// From the first day of any step to the last of any; 0 without steps (R-TYP-04).
    pub total_days: i64,
    /// Days with two or more steps, of those with at least one (R-TYP-04).
    pub overlap: Share,
    /// Days on which civic integration or Dutch runs beside work or a mentor, of the days of whichever of the two is shorter
    /// (indicator I08).
    pub shared: Share,
    /// What the dates say; none while one of the two has no dates yet, so that nothing can be said.
    pub timing: Option<Timing>,
}

/// How steps lie in time, from the days on which each runs ([`crate::file_step::FileStep::runs`]).
///
/// A path overlaps when civic integration or Dutch (the lanes of learning the country and its language) runs beside work or a
/// mentor ([`is_activation`]) on at least [`OVERLAP_DAYS`] days, no matter whether in a row (R-TYP-01, R-TYP-02).
/// Settling and preconditions count for neither: a home is looked for in any path. The type that was chosen is stored beside
/// this; where the two differ, people are told, nothing is changed.
#[must_use]
pub fn spread(steps: impl IntoIterator<Item = (StepKind, Lane, Period)>) -> Spread {
    let steps: Vec<(StepKind, Lane, Period)> = steps.into_iter().collect();
    let learning = union(steps.iter().filter(|(_, lane, _)| is_learning(*lane)).map(|(.., days)| *days));
    let activation = union(steps.iter().filter(|(kind, lane, _)| is_activation(*kind, *lane)).map(|(.., days)| *days));
    let all: Vec<Period> = steps.iter().map(|(.., days)| *days).collect();
    let both = days_of(&shared(&learning, &activation));
    let (first, last) = (all.iter().map(|p| p.first()).min(), all.iter().map(|p| p.last()).max());
    let timing = if both >= OVERLAP_DAYS { Timing::Overlapping } else { Timing::Sequential };
    Spread {
        total_days: first.zip(last).map_or(0, |(first, last)| days_between(first, last) + 1),
        overlap: Share { days: days_of(&crowded(&all)), of: days_of(&union(all.iter().copied())) },
        shared: Share { days: both, of: days_of(&learning).min(days_of(&activation)) },
        timing: (!learning.is_empty() && !activation.is_empty()).then_some(timing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::tests::{any_steps, around};
    use crate::schedule::{Path, Why, schedule};
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn days(from: i64, days: u32) -> Period {
        Period::of_days(date(2027, 1, 1).saturating_add(from.days()), days)
    }

    /// Steps of which only the lane matters.
    fn spread(steps: impl IntoIterator<Item = (Lane, Period)>) -> Spread {
        super::spread(steps.into_iter().map(|(lane, days)| (StepKind::Other, lane, days)))
    }

    #[test]
    fn registering_as_a_job_seeker_does_not_make_a_path_overlap() {
        let with = |kind| {
            super::spread([(StepKind::DutchLessons, Lane::Dutch, days(0, 100)), (kind, Lane::Work, days(7, 20))])
        };
        assert_eq!(with(StepKind::RegisterVdab).timing, None);
        assert_eq!(with(StepKind::WorkTalk).timing, Some(Timing::Overlapping));
    }

    #[test]
    fn two_weeks_beside_each_other_make_a_path_overlap() {
        let with = |from| spread([(Lane::Dutch, days(0, 100)), (Lane::Work, days(from, 50))]);
        assert_eq!(with(100).timing, Some(Timing::Sequential));
        assert_eq!(with(87).timing, Some(Timing::Sequential));
        assert_eq!(with(86).timing, Some(Timing::Overlapping));
        assert_eq!((with(75).shared, with(75).overlap), (Share { days: 25, of: 50 }, Share { days: 25, of: 125 }));
        assert_eq!(with(75).total_days, 125);
    }

    #[test]
    fn a_talk_about_work_during_the_lessons_is_not_yet_side_by_side() {
        let path = spread([(Lane::Dutch, days(0, 100)), (Lane::Work, days(10, 1)), (Lane::Work, days(120, 60))]);
        assert_eq!(path.timing, Some(Timing::Sequential));
    }

    #[test]
    fn lessons_beside_the_course_or_a_home_are_no_activation() {
        let path = spread([
            (Lane::Dutch, days(0, 100)),
            (Lane::Integration, days(0, 60)),
            (Lane::Settling, days(0, 30)),
            (Lane::Preconditions, days(0, 90)),
        ]);
        assert_eq!((path.timing, path.shared.ratio()), (None, None));
        assert_eq!(path.overlap, Share { days: 90, of: 100 });
        assert_eq!(spread([]).total_days, 0);
    }

    #[test]
    fn a_mentor_is_activation_and_days_need_not_be_in_a_row() {
        let mentor = (0..3).map(|n| (Lane::Mentor, days(n * 30, 5)));
        let path = spread(mentor.chain([(Lane::Integration, days(0, 90))]));
        assert_eq!((path.shared, path.timing), (Share { days: 15, of: 15 }, Some(Timing::Overlapping)));
    }

    proptest! {
        #[test]
        fn a_plan_with_civic_integration_first_is_read_back_as_such(steps in any_steps()) {
            let path = Path::new(steps).unwrap();
            let first = path.learning_first();
            let plan = schedule(&path, Timing::Sequential, &around());
            let counts = |s: &&crate::schedule::Placed| {
                s.why != Why::Fixed && (first.contains(&s.key) || !is_learning(s.lane))
            };
            let read = super::spread(plan.steps.iter().filter(counts).map(|s| (s.kind, s.lane, s.period)));
            prop_assert_ne!(read.timing, Some(Timing::Overlapping));
        }

        #[test]
        fn shares_are_shares(steps in proptest::collection::vec((0usize..6, 0i64..100, 1u32..50), 0..8)) {
            let path = spread(steps.into_iter().map(|(lane, from, length)| (Lane::ALL[lane], days(from, length))));
            prop_assert!(path.shared.days <= path.shared.of && path.overlap.days <= path.overlap.of);
            prop_assert!(path.shared.days <= path.overlap.days && path.overlap.of <= path.total_days);
        }
    }
}
