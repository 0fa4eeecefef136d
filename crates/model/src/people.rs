//! Organisations of the network and the roles of the people who work in them.

use crate::tier::{word_set, words};

words! {
    /// What kind of organisation this is. It decides which purposes it may have and which facts may never reach it.
    OrgKind, "kind of organisation" {
        /// City or municipality.
        City = "city",
        /// Public centre for social welfare.
        Ocmw = "ocmw",
        /// Public employment service.
        Vdab = "vdab",
        /// Integration agency (Atlas in Antwerp).
        Integration = "integration",
        /// Non-governmental organisation.
        Ngo = "ngo",
        /// Mentoring programme.
        Mentoring = "mentoring",
        /// School or training centre.
        Training = "training",
        /// Employer.
        Employer = "employer",
        /// The network's own office: coordination and oversight.
        Network = "network",
    }
}

words! {
    /// What somebody may do in Op weg; a person can have several roles (access model §8).
    Role, "role" {
        /// Guides clients.
        Worker = "worker",
        /// Leads a team: sees numbers, reviews a case on request.
        TeamLead = "team-lead",
        /// Coordinates the network across organisations.
        Coordinator = "coordinator",
        /// Welcomes people at the counter or teaches them.
        Reception = "reception",
        /// Volunteer mentor.
        Mentor = "mentor",
        /// Reads suppressed figures.
        Analyst = "analyst",
        /// Keeps guides and services true.
        Editor = "editor",
        /// Data-protection officer: the log and the agreements, no content.
        DataProtection = "dpo",
        /// Runs the system: users and settings, no content.
        Administrator = "administrator",
    }
}
word_set! {
    /// The roles of one person.
    RoleSet of Role
}

impl OrgKind {
    /// The purposes an organisation of this kind can have. A network narrows this further in its configuration.
    #[must_use]
    pub const fn purposes(self) -> crate::PurposeSet {
        use crate::Purpose as P;
        crate::PurposeSet::of(match self {
            Self::City | Self::Ocmw => &[P::Guidance, P::Activation, P::SocialAid, P::Matching, P::Review],
            Self::Vdab => &[P::Guidance, P::Activation, P::Matching, P::Review],
            Self::Integration => &[P::Guidance, P::Integration, P::Activation, P::Matching, P::Review],
            Self::Ngo => &[P::Guidance, P::Activation, P::SocialAid, P::Matching, P::Review],
            Self::Mentoring => &[P::Mentoring, P::Guidance, P::Matching, P::Review],
            Self::Training => &[P::Integration, P::Activation],
            Self::Employer => &[P::Activation],
            Self::Network => &[P::Coordination, P::Oversight, P::Matching],
        })
    }
}
