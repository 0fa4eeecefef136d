//! Steps of the path: lanes, states, and what the newcomer sees of them.

use crate::tier::words;

words! {
    /// A lane of the trajectory: what kind of progress the step makes.
    Lane, "lane" {
        /// Papers, address, insurance.
        Settling = "settling",
        /// Civic integration.
        Integration = "integration",
        /// Dutch.
        Dutch = "dutch",
        /// Work, training, experience.
        Work = "work",
        /// Mentor and network.
        Mentor = "mentor",
        /// Preconditions: child care, transport, housing, health.
        Preconditions = "preconditions",
    }
}

words! {
    /// Where a step stands.
    StepState, "state of a step" {
        /// Agreed, not begun.
        Planned = "planned",
        /// Going on.
        Running = "running",
        /// Waits for a place or an answer.
        Stuck = "stuck",
        /// Finished.
        Done = "done",
        /// Given up, with a reason.
        Stopped = "stopped",
    }
}

impl StepState {
    /// The states that may follow; a finished step can be taken up again by mistake of the first click.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Planned => &[Self::Running, Self::Stuck, Self::Done, Self::Stopped],
            Self::Running => &[Self::Planned, Self::Stuck, Self::Done, Self::Stopped],
            Self::Stuck => &[Self::Planned, Self::Running, Self::Done, Self::Stopped],
            Self::Done | Self::Stopped => &[Self::Planned, Self::Running],
        }
    }
    /// Whether the change is allowed.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self == next || self.next().contains(&next)
    }
}

words! {
    /// What the newcomer is told about a step.
    Showing, "showing of a step" {
        /// Finished.
        Done = "done",
        /// The step to do now.
        Now = "now",
        /// May start now, beside the current one: the point of an integrated trajectory.
        CanStart = "can-start",
        /// Comes later.
        Later = "later",
        /// Waits for a place or an answer; nothing to do meanwhile.
        Waits = "waits",
    }
}

words! {
    /// A step everybody knows, with its text in every language (`path-step-<word>`).
    StepKind, "kind of step" {
        /// Papers in order.
        Papers = "papers",
        /// First talk.
        FirstTalk = "first-talk",
        /// Address registered, residence check.
        Address = "address",
        /// Health fund.
        HealthFund = "health-fund",
        /// Bank account.
        Bank = "bank",
        /// Register as a job seeker.
        RegisterVdab = "register-vdab",
        /// Civic-integration contract.
        IntegrationContract = "integration-contract",
        /// Social orientation course.
        SocialOrientation = "social-orientation",
        /// Language test before the lessons.
        LanguageTest = "language-test",
        /// Dutch lessons.
        DutchLessons = "dutch-lessons",
        /// Practise Dutch with others.
        PractiseDutch = "practise-dutch",
        /// Learn to read and write.
        Literacy = "read-and-write",
        /// Have a diploma recognised.
        Diploma = "diploma",
        /// Talk about work: what do you want, what can you do.
        WorkTalk = "work-talk",
        /// Make a CV.
        Cv = "cv",
        /// Training.
        Training = "training",
        /// Work and learn (article 60 §7, IBO, traineeship).
        WorkAndLearn = "work-and-learn",
        /// Volunteering.
        Volunteering = "volunteering",
        /// Meet a mentor.
        Mentor = "mentor",
        /// Look for work.
        LookForWork = "look-for-work",
        /// Your work.
        YourWork = "your-work",
        /// Child care.
        ChildCare = "child-care",
        /// Transport: bicycle, licence, learn the route.
        Transport = "transport",
        /// A home.
        Home = "home",
        /// Doctor or care.
        Care = "care",
        /// Help with money.
        Money = "money",
        /// A computer or phone course.
        Digital = "digital",
        /// Something else, in the worker's own words.
        Other = "other",
    }
}

impl StepKind {
    /// The kind as the client reads it, aloud or on paper that others see: lessons in reading and writing are Dutch
    /// lessons there (R-LIT-03).
    #[must_use]
    pub const fn for_client(self) -> Self {
        match self {
            Self::Literacy => Self::DutchLessons,
            kind => kind,
        }
    }
    /// The lane it normally belongs to.
    #[must_use]
    pub const fn lane(self) -> Lane {
        match self {
            Self::Papers | Self::FirstTalk | Self::Address | Self::HealthFund | Self::Bank => Lane::Settling,
            Self::IntegrationContract | Self::SocialOrientation => Lane::Integration,
            Self::LanguageTest | Self::DutchLessons | Self::PractiseDutch | Self::Literacy => Lane::Dutch,
            Self::Mentor => Lane::Mentor,
            Self::ChildCare | Self::Transport | Self::Home | Self::Care | Self::Money | Self::Digital => {
                Lane::Preconditions
            }
            _ => Lane::Work,
        }
    }

    /// Its pictogram on screen and card. Care and money have a neutral one: a card may be seen by others.
    #[must_use]
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Papers | Self::IntegrationContract => "id",
            Self::FirstTalk | Self::WorkTalk | Self::PractiseDutch => "talk",
            Self::Address | Self::Home => "home",
            Self::HealthFund | Self::Care => "heart",
            Self::Bank | Self::Money => "doc",
            Self::RegisterVdab | Self::Cv => "doc",
            Self::SocialOrientation => "people",
            Self::LanguageTest | Self::DutchLessons | Self::Literacy | Self::Diploma => "book",
            Self::Training | Self::WorkAndLearn => "tool",
            Self::Volunteering | Self::Mentor => "people",
            Self::LookForWork => "search",
            Self::YourWork => "bag",
            Self::ChildCare => "baby",
            Self::Transport => "bike",
            Self::Digital => "keep",
            Self::Other => "flag",
        }
    }

    /// Steps that would tell a stranger about residence or benefits: never on the card.
    #[must_use]
    pub const fn stays_off_the_card(self) -> bool {
        matches!(self, Self::Money | Self::Care)
    }
}

words! {
    /// What to bring to an appointment or step (`path-bring-<word>`).
    Bring, "thing to bring" {
        /// Identity card or residence document.
        IdCard = "id-card",
        /// The letter of invitation.
        Letter = "letter",
        /// Diplomas or certificates.
        Diploma = "diploma",
        /// Bank card.
        BankCard = "bank-card",
        /// CV.
        Cv = "cv",
        /// Pen and paper.
        Pen = "pen",
        /// This card.
        Card = "card",
    }
}

words! {
    /// Something partners must heed, without the reason (access model §2).
    Need, "need" {
        /// Needs child care.
        ChildCare = "child-care",
        /// Not in the morning.
        NoMornings = "no-mornings",
        /// Not before ten.
        NotBeforeTen = "not-before-ten",
        /// Not in the evening.
        NoEvenings = "no-evenings",
        /// No contact by phone.
        NoPhone = "no-phone",
        /// Call or speak: do not send letters.
        CallDoNotWrite = "call-do-not-write",
        /// Prefers to talk to a woman.
        FemaleWorker = "female-worker",
        /// A quiet place to talk.
        QuietPlace = "quiet-place",
        /// No stairs or heavy lifting.
        PhysicalLimits = "physical-limits",
        /// Somebody comes along the first time.
        Company = "company",
        /// Transport.
        Transport = "transport",
        /// Housing comes first.
        Housing = "housing",
    }
}

words! {
    /// How a need stands.
    NeedState, "state of a need" {
        /// Nobody works on it yet.
        Open = "open",
        /// Somebody works on it.
        Busy = "busy",
        /// Settled.
        Settled = "settled",
    }
}

words! {
    /// The newcomer's reply to the step or appointment.
    Reply, "reply" {
        /// I am going.
        Yes = "yes",
        /// I cannot.
        Cannot = "cannot",
    }
}

/// What of a step decides how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Where it stands.
    pub state: StepState,
    /// Whether it may run beside the current one.
    pub beside: bool,
    /// Whether it begins after today.
    pub ahead: bool,
}

/// What to show for each step, in order: finished steps, the first running one as "now", other running ones as "can
/// start", stuck ones as "waits", planned ones as "can start" when they may run beside the current one and do not begin on
/// a later day, the rest as "later".
#[must_use]
pub fn showing(steps: &[Standing]) -> Vec<Showing> {
    let first_open = |state: StepState| steps.iter().position(|s| s.state == state);
    let now = first_open(StepState::Running)
        .or_else(|| first_open(StepState::Stuck))
        .or_else(|| first_open(StepState::Planned));
    steps
        .iter()
        .enumerate()
        .map(|(place, step)| match step.state {
            StepState::Done | StepState::Stopped => Showing::Done,
            _ if Some(place) == now => Showing::Now,
            StepState::Running => Showing::CanStart,
            StepState::Stuck => Showing::Waits,
            // Nobody can go to a course that has not begun.
            StepState::Planned if step.ahead => Showing::Later,
            _ if step.beside => Showing::CanStart,
            _ => Showing::Later,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(steps: &[(StepState, bool, bool)]) -> Vec<Showing> {
        let steps = steps.iter().map(|&(state, beside, ahead)| Standing { state, beside, ahead });
        showing(&steps.collect::<Vec<_>>())
    }

    #[test]
    fn an_integrated_path_shows_what_can_start_now() {
        use Showing as S;
        use StepState as T;
        let steps = [
            (T::Done, false, false),
            (T::Running, false, false),
            (T::Planned, true, false),
            (T::Planned, false, false),
        ];
        assert_eq!(shown(&steps), [S::Done, S::Now, S::CanStart, S::Later]);
        assert_eq!(shown(&[(T::Planned, false, false), (T::Planned, false, false)]), [S::Now, S::Later]);
        assert_eq!(shown(&[(T::Stuck, false, false), (T::Running, false, false)]), [S::Waits, S::Now]);
        assert!(shown(&[]).is_empty());
    }

    #[test]
    fn a_step_that_begins_on_a_later_day_cannot_start_now() {
        use Showing as S;
        use StepState as T;
        let steps =
            [(T::Running, false, false), (T::Planned, true, true), (T::Stuck, true, true), (T::Running, true, true)];
        assert_eq!(shown(&steps), [S::Now, S::Later, S::Waits, S::CanStart]);
        // The only thing agreed stays the thing to do, with its day.
        assert_eq!(shown(&[(T::Planned, true, true)]), [S::Now]);
    }

    #[test]
    fn a_done_step_can_be_taken_up_again_but_not_silently_stopped() {
        assert!(StepState::Done.may_become(StepState::Running));
        assert!(!StepState::Done.may_become(StepState::Stopped));
    }
}
