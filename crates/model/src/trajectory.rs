//! Words of the joint trajectory: what a screening says, how steps lie in time, what they cost, who agreed.

use crate::Section;
use crate::tier::words;

words! {
    /// The kind of trajectory a screening proposes, and the name of its template in `content/trajectories/`.
    TrajectoryKind, "kind of trajectory" {
        /// The first months after arrival with a right to stay.
        FirstMonths = "first-months",
        /// Civic integration first, then towards work (R-TYP-01).
        Linear = "linear",
        /// Dutch, civic integration and work start together.
        Integrated = "integrated",
        /// Work experience under article 60 §7 (R-ART-01).
        Art60 = "art60",
        /// A degree from abroad: recognition at once, Dutch fast.
        HighlySkilled = "highly-skilled",
        /// A business of one's own (R-ENT-01).
        Entrepreneur = "entrepreneur",
        /// An applicant for asylum who waits: what helps whatever the answer.
        Waiting = "waiting",
    }
}

impl TrajectoryKind {
    /// Whether its name says something else than how its lanes lie in time and whether contents are tuned: linear side by
    /// side, or integrated one after the other or without tuning, which the sources call combined (R-TYP-01, R-TYP-02). It
    /// is no fault: whoever means it so says so.
    #[must_use]
    pub const fn contradicts(self, timing: Timing, coupling: Coupling) -> bool {
        match self {
            Self::Linear => !matches!(timing, Timing::Sequential),
            Self::Integrated => !matches!((timing, coupling), (Timing::Overlapping, Coupling::Tuned)),
            _ => false,
        }
    }
}

words! {
    /// How the lanes of a trajectory lie in time (R-TYP-02); apart from [`Coupling`].
    Timing, "timing" {
        /// One after the other.
        Sequential = "sequential",
        /// At the same time.
        Overlapping = "overlapping",
    }
}

words! {
    /// Whether the contents of what runs at the same time are tuned to each other (R-TYP-02).
    Coupling, "coupling" {
        /// Each on its own.
        None = "none",
        /// Tuned: what is learnt in one is used in the other.
        Tuned = "tuned",
    }
}

words! {
    /// What the sources call it; never stored, always derived from timing and coupling.
    Form, "form of a trajectory" {
        /// One after the other.
        Linear = "linear",
        /// Side by side, not tuned (SERV A22).
        Combined = "combined",
        /// Side by side and tuned.
        Integrated = "integrated",
    }
}

impl Form {
    /// The form that follows from timing and coupling. What does not overlap is linear, however well it is tuned.
    #[must_use]
    pub const fn of(timing: Timing, coupling: Coupling) -> Self {
        match (timing, coupling) {
            (Timing::Sequential, _) => Self::Linear,
            (Timing::Overlapping, Coupling::None) => Self::Combined,
            (Timing::Overlapping, Coupling::Tuned) => Self::Integrated,
        }
    }
}

words! {
    /// Distance to the labour market, shown with its factors and never as a mark (R-SCR-01).
    Distance, "distance to the labour market" {
        /// Can work at once.
        Ready = "ready",
        /// One short step away.
        Near = "near",
        /// Several steps away.
        Far = "far",
        /// Other things come first.
        VeryFar = "very-far",
    }
}

words! {
    /// A precondition of work or lessons (R-SCR-02). An open one blocks nothing by itself.
    Precondition, "precondition" {
        /// Child care.
        ChildCare = "child-care",
        /// Getting about.
        Mobility = "mobility",
        /// A home.
        Housing = "housing",
        /// Health.
        Health = "health",
        /// Debts.
        Debt = "debt",
        /// Papers.
        Papers = "papers",
        /// Language.
        Language = "language",
        /// Computer, phone, internet.
        Digital = "digital",
    }
}

impl Precondition {
    /// The section of the file it speaks of: who may not read that, does not read the precondition.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::ChildCare => Section::Household,
            Self::Mobility | Self::Digital => Section::Means,
            Self::Housing => Section::Housing,
            Self::Health => Section::Health,
            Self::Debt => Section::Income,
            Self::Papers => Section::Residence,
            Self::Language => Section::Languages,
        }
    }
}

words! {
    /// How a precondition stands.
    PreconditionState, "state of a precondition" {
        /// Nobody asked yet.
        Unknown = "unknown",
        /// Nothing stands in the way.
        Fine = "fine",
        /// Something stands in the way and nobody works on it.
        Open = "open",
        /// Somebody works on it.
        Busy = "busy",
        /// It was settled.
        Settled = "settled",
    }
}

impl PreconditionState {
    /// Whether somebody still has to do something.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Busy)
    }
}

words! {
    /// The course of the civic-integration path (R-SCR-01).
    CivicCourse, "course of civic integration" {
        /// Not in the target group.
        NotConcerned = "not-concerned",
        /// Exempt.
        Exempt = "exempt",
        /// The usual course.
        Standard = "standard",
        /// A slower course with reading and writing.
        Literacy = "literacy",
        /// A fast course for who learns fast.
        Fast = "fast",
        /// In the evening, at the weekend or at a distance, beside work or training.
        BesideWork = "beside-work",
        /// Later: something else comes first.
        Later = "later",
        /// Certificate obtained.
        Done = "done",
    }
}

words! {
    /// Who pays for a step.
    Payer, "payer" {
        /// It costs nothing.
        Nobody = "nobody",
        /// The client.
        Client = "client",
        /// The public centre for social welfare.
        Ocmw = "ocmw",
        /// The employment service.
        Vdab = "vdab",
        /// The integration agency.
        Integration = "integration",
        /// The employer.
        Employer = "employer",
        /// A fund or a project.
        Fund = "fund",
        /// Not known yet.
        Unknown = "unknown",
    }
}

words! {
    /// What a finished step brought.
    StepResult, "result of a step" {
        /// What it was for.
        Reached = "reached",
        /// A certificate or a level.
        Certificate = "certificate",
        /// Work.
        Work = "work",
        /// Training or a placement.
        Training = "training",
        /// A part of it.
        Partly = "partly",
        /// Nothing of what it was for.
        NotReached = "not-reached",
    }
}

words! {
    /// Why a step was stopped or refused, so that it can be counted (R-CHC-03, R-LNG-04).
    StopReason, "reason to stop" {
        /// No child care.
        ChildCare = "child-care",
        /// Not to be reached.
        Transport = "transport",
        /// Health.
        Health = "health",
        /// Home.
        Housing = "housing",
        /// Money.
        Money = "money",
        /// The hours do not fit.
        Hours = "hours",
        /// The level does not fit.
        Level = "level",
        /// The permit ends or does not allow it.
        Permit = "permit",
        /// No place.
        NoPlace = "no-place",
        /// Found work.
        FoundWork = "found-work",
        /// The client wants something else.
        OwnChoice = "own-choice",
        /// Moved.
        Moved = "moved",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// What a party said of a version of the plan.
    PlanMark, "mark on a plan" {
        /// Agreed.
        Agreed = "agreed",
        /// Agreed, with a remark.
        Remark = "remark",
        /// Not agreed.
        NotAgreed = "not-agreed",
    }
}

impl PlanMark {
    /// Whether the party can go on with it.
    #[must_use]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Agreed | Self::Remark)
    }
}

words! {
    /// What a party said of one step.
    StepAnswer, "answer to a step" {
        /// Takes it on.
        Accepted = "accepted",
        /// Does not want it.
        Refused = "refused",
    }
}

words! {
    /// What became of a step that somebody proposed.
    WishState, "state of a proposed step" {
        /// Waits for an answer.
        Open = "open",
        /// It became a step.
        TakenUp = "taken-up",
        /// Not now, with a reason.
        Declined = "declined",
        /// Taken back by whoever proposed it.
        Withdrawn = "withdrawn",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_says_how_it_lies_in_time_where_its_name_does() {
        use TrajectoryKind as K;
        assert!(K::Linear.contradicts(Timing::Overlapping, Coupling::None));
        assert!(!K::Linear.contradicts(Timing::Sequential, Coupling::Tuned));
        assert!(K::Integrated.contradicts(Timing::Sequential, Coupling::Tuned));
        assert!(K::Integrated.contradicts(Timing::Overlapping, Coupling::None));
        assert!(!K::Integrated.contradicts(Timing::Overlapping, Coupling::Tuned));
        assert!(!K::Art60.contradicts(Timing::Sequential, Coupling::None));
    }

    #[test]
    fn the_words_of_both_sources_follow_from_timing_and_coupling() {
        assert_eq!(Form::of(Timing::Sequential, Coupling::None), Form::Linear);
        assert_eq!(Form::of(Timing::Sequential, Coupling::Tuned), Form::Linear);
        assert_eq!(Form::of(Timing::Overlapping, Coupling::None), Form::Combined);
        assert_eq!(Form::of(Timing::Overlapping, Coupling::Tuned), Form::Integrated);
    }
}
