//! Why a place that is offered does not fit, or why nobody can say: each a type, so that what is missing can be counted.

use jiff::civil::Time;
use opweg_model::fact::Cefr;
use opweg_model::offer::{Day, NoFit};
use serde::Serialize;

/// Whether a place fits. Not knowing never becomes "fits".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing stands against it, and all that was asked is known.
    Fits,
    /// Nothing stands against it, and something is not known.
    Unknown,
    /// Something stands against it.
    Fails,
}

/// What somebody cannot do at some hours, from their needs (access model §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hours {
    /// Not in the morning.
    Morning,
    /// Not before ten.
    BeforeTen,
    /// Not in the evening.
    Evening,
}

/// Something that is not known and that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gap {
    /// How many seats are left.
    Seats,
    /// When it takes place.
    Timetable,
    /// Whether one can still come in: it has begun, and it is not in parts.
    LateEntry,
    /// How far it is.
    Travel,
    /// Whether the way between it and something else on that day is short enough.
    TravelBetween {
        /// The other thing.
        with: String,
        /// The day.
        day: Day,
    },
    /// Whether there are young children.
    Children,
    /// Whether there is child care, or whether the child care there is goes with these hours.
    ChildCare,
    /// What level the client has.
    OwnLevel,
    /// What level it asks.
    Level,
    /// Which languages the client understands.
    OwnLanguages,
    /// In which language it is given.
    Instruction,
    /// Which status the client has.
    OwnStatus,
    /// Which statuses it admits.
    Admission,
}

/// One reason why a place does not fit, or may not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// No seat is left.
    Full,
    /// It is over before it could be taken: its last day lies behind.
    Over,
    /// It clashes with something, the way between them included.
    Clash {
        /// The other thing.
        with: String,
        /// The first such day of the week.
        day: Day,
    },
    /// It takes place when the client cannot.
    Hours {
        /// When that is.
        not: Hours,
        /// The first such day of the week.
        day: Day,
        /// When it begins then.
        from: Time,
        /// When it ends then.
        until: Time,
    },
    /// The way there is too long.
    TooFar {
        /// Minutes it takes.
        minutes: u16,
        /// Minutes the client takes on.
        most: u16,
    },
    /// There is no child care then.
    NoChildCare {
        /// The first such day of the week.
        day: Day,
    },
    /// The client knows less than it asks.
    LevelTooLow {
        /// What the client has.
        has: Cefr,
        /// What it asks at least.
        asks: Cefr,
    },
    /// The client knows more than it teaches.
    LevelTooHigh {
        /// What the client has.
        has: Cefr,
        /// What it is meant for at most.
        up_to: Cefr,
    },
    /// It is not given in a language the client understands.
    Instruction,
    /// It does not admit the client's residence status.
    NotAdmitted,
    /// Not known.
    NotKnown(Gap),
}

impl Reason {
    /// What the reason does to the verdict.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        match self {
            Self::NotKnown(_) => Verdict::Unknown,
            _ => Verdict::Fails,
        }
    }

    /// The word under which it is counted (R-LNG-02); none for what is not known: that is no lack of offer.
    #[must_use]
    pub const fn no_fit(&self) -> Option<NoFit> {
        match self {
            Self::Full => Some(NoFit::Full),
            Self::Clash { .. } | Self::Hours { .. } => Some(NoFit::Hours),
            Self::TooFar { .. } => Some(NoFit::TooFar),
            Self::NoChildCare { .. } => Some(NoFit::ChildCare),
            Self::LevelTooLow { .. } | Self::LevelTooHigh { .. } => Some(NoFit::Level),
            Self::Instruction => Some(NoFit::Language),
            Self::NotAdmitted => Some(NoFit::Status),
            // What is over is no offer any more.
            Self::Over => Some(NoFit::None),
            Self::NotKnown(_) => None,
        }
    }
}
