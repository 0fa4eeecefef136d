//! The kinds of fact: one table, one line each. A new kind is a new line here plus its messages `facts-<key>`.

use super::lists::{self as l};
use super::shape::{Field, FieldShape as F, Shape};
use crate::tier::{Retention, Secrecy, Section, Tier};
use serde::{Deserialize, Serialize};

/// What one kind of fact is, where it belongs and how it is asked.
#[derive(Debug, Clone, Copy)]
pub struct Spec {
    /// The kind.
    pub kind: FactKind,
    /// The stable name: in the database, the API and the message key `facts-<key>`.
    pub key: &'static str,
    /// The section it is shown in.
    pub section: Section,
    /// What the value looks like.
    pub shape: Shape,
    /// Whether there can be several entries at the same time.
    pub repeats: bool,
    /// Whether "there is none" is an answer.
    pub can_lack: bool,
    /// Whether the client's own screens may show it (R-LIT-03: never literacy).
    pub on_client_screen: bool,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $key:literal $section:ident $shape:expr $(, $flag:ident)*;)+) => {
        /// A kind of fact.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum FactKind { $($(#[$doc])* #[serde(rename = $key)] $variant),+ }

        impl FactKind {
            /// Every kind, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }

        static SPECS: &[Spec] = &[$(Spec {
            kind: FactKind::$variant,
            key: $key,
            section: Section::$section,
            shape: $shape,
            repeats: flag!(repeats $($flag)*),
            can_lack: flag!(lacks $($flag)*),
            on_client_screen: !flag!(hidden $($flag)*),
        }),+];
    };
}
macro_rules! flag {
    (repeats repeats $($rest:ident)*) => { true };
    (lacks lacks $($rest:ident)*) => { true };
    (hidden hidden $($rest:ident)*) => { true };
    ($want:ident $other:ident $($rest:ident)*) => { flag!($want $($rest)*) };
    ($want:ident) => { false };
}

const fn part(key: &'static str, shape: F) -> Field {
    Field { key, shape }
}

static SCHOOLING: &[Field] = &[
    part("level", F::One(&l::LEVEL)),
    part("field", F::Text),
    part("school", F::Text),
    part("country", F::Country),
    part("from", F::Day),
    part("until", F::Day),
    part("finished", F::One(&l::FINISHED)),
    part("proof", F::One(&l::PROOF)),
];
static RECOGNITION: &[Field] = &[
    part("diploma", F::Text),
    part("body", F::Text),
    part("level", F::One(&l::LEVEL)),
    part("requested", F::Day),
    part("decided", F::Day),
    part("result", F::One(&l::RECOGNITION)),
    part("remark", F::Text),
];
static JOB: &[Field] = &[
    part("job", F::Text),
    part("sector", F::One(&l::SECTORS)),
    part("employer", F::Text),
    part("country", F::Country),
    part("from", F::Day),
    part("until", F::Day),
    part("hours", F::One(&l::HOURS)),
    part("tasks", F::Text),
    part("relevant", F::One(&l::RELEVANT)),
    part("proof", F::One(&l::PROOF)),
];
static COMPETENCE: &[Field] = &[
    part("what", F::Text),
    part("context", F::One(&l::CONTEXT)),
    part("country", F::Country),
    part("proof", F::One(&l::PROOF)),
];
static RESIDENCE: &[Field] = &[
    part("status", F::One(&l::STATUS)),
    part("document", F::One(&l::DOCUMENT)),
    part("stage", F::One(&l::STAGE)),
    part("from", F::Day),
    part("until", F::Day),
];
static ADDRESS: &[Field] =
    &[part("street", F::Text), part("postcode", F::Text), part("town", F::Text), part("remark", F::Text)];

kinds! {
    /// First names as on the papers or as told.
    GivenName "given-name" Identity Shape::Text(120);
    /// Family name.
    FamilyName "family-name" Identity Shape::Text(120);
    /// Another spelling or name the person goes by.
    OtherName "other-name" Identity Shape::Text(160), repeats, lacks;
    /// The name in the person's own script.
    OwnScriptName "own-script-name" Identity Shape::Text(160);
    /// Birth date, perhaps a guess.
    BirthDate "birth-date" Identity Shape::Day;
    /// Sex.
    Sex "sex" Identity Shape::One(&l::SEX);

    /// The language to talk in.
    ContactLanguage "contact-language" Contact Shape::Language;
    /// Interpreter needed.
    Interpreter "interpreter" Contact Shape::One(&l::INTERPRETER);
    /// Phone number.
    Phone "phone" Contact Shape::Phone, repeats, lacks;
    /// E-mail address.
    Email "email" Contact Shape::Email, repeats, lacks;
    /// Where the person lives.
    Address "address" Contact Shape::Entry(ADDRESS), lacks;
    /// Preferred channel.
    Channel "preferred-channel" Contact Shape::One(&l::CHANNEL);
    /// What to heed so that contact is safe.
    SafeContact "safe-contact" Contact Shape::Many(&l::SAFE_CONTACT);

    /// State of the Dutch lessons.
    Nt2State "nt2-state" Path Shape::One(&l::NT2);
    /// State of civic integration.
    CivicState "civic-state" Path Shape::One(&l::CIVIC);

    /// A language with its levels.
    LanguageSkill "language-skill" Languages Shape::Skill, repeats;
    /// Reading and writing, as observed; never on the client's own screen.
    Literacy "literacy" Languages Shape::One(&l::LITERACY), hidden;

    /// Schooling abroad or here.
    Education "education" Education Shape::Entry(SCHOOLING), repeats, lacks;
    /// A recognition procedure of a diploma.
    Recognition "recognition" Education Shape::Entry(RECOGNITION), repeats, lacks;
    /// The level recognised in Belgium (R-DIP-05: apart from the foreign diploma).
    RecognisedLevel "recognised-level" Education Shape::One(&l::LEVEL);

    /// Work before coming here.
    WorkAbroad "work-abroad" Experience Shape::Entry(JOB), repeats, lacks;
    /// Work in Belgium.
    WorkHere "work-here" Experience Shape::Entry(JOB), repeats, lacks;
    /// Volunteering.
    Volunteering "volunteering" Experience Shape::Entry(JOB), repeats, lacks;
    /// Something the person can do, wherever learnt.
    Competence "competence" Experience Shape::Entry(COMPETENCE), repeats, lacks;

    /// The job the person dreams of, in their own words (R-TRJ-04).
    WantedJob "wanted-job" Wishes Shape::Text(300), lacks;
    /// Sectors wanted, most wanted first.
    SectorsWanted "sectors-wanted" Wishes Shape::Ranked(&l::SECTORS, 3);
    /// What the person hopes for, top three of twelve.
    Expectations "expectations" Wishes Shape::Ranked(&l::EXPECTATIONS, 3);
    /// What stands in the way, of fifteen.
    Obstacles "obstacles" Wishes Shape::Many(&l::OBSTACLES);

    /// Driving licence.
    Licence "licence" Means Shape::Many(&l::LICENCE);
    /// Transport.
    Transport "transport" Means Shape::Many(&l::TRANSPORT);
    /// Phone, computer, internet.
    DigitalMeans "digital-means" Means Shape::Many(&l::DIGITAL_MEANS);
    /// Digital skill.
    DigitalSkill "digital-skill" Means Shape::Many(&l::DIGITAL_SKILL);

    /// Nationality.
    Nationality "nationality" Background Shape::Country, repeats;
    /// Country of birth.
    BirthCountry "birth-country" Background Shape::Country;
    /// First arrival in Belgium.
    Arrival "arrival" Background Shape::Day;
    /// Ground of stay.
    ReasonOfStay "reason-of-stay" Residence Shape::One(&l::REASON_OF_STAY);
    /// A period of residence: status, document, validity (R-ID-04).
    ResidencePeriod "residence-period" Residence Shape::Entry(RESIDENCE), repeats;

    /// Civil state.
    CivilState "civil-state" Household Shape::One(&l::CIVIL_STATE);
    /// Number of children living with the person.
    Children "children" Household Shape::Whole(0, 20);
    /// Birth year of the youngest child.
    YoungestChild "youngest-child" Household Shape::Day;
    /// Whether the person raises the children alone.
    SingleParent "single-parent" Household Shape::YesNo;
    /// Family still abroad.
    FamilyAbroad "family-abroad" Household Shape::Text(300), lacks;

    /// Where income comes from.
    IncomeSource "income-source" Income Shape::Many(&l::INCOME);
    /// Debts, in a few words.
    Debts "debts" Income Shape::Text(500), lacks;
    /// Home.
    HousingState "housing-state" Housing Shape::One(&l::HOUSING);
    /// Problems with the home.
    HousingProblems "housing-problems" Housing Shape::Many(&l::HOUSING_PROBLEMS);
    /// What work has to take into account because of health.
    HealthLimits "health-limits" Health Shape::Text(500), lacks;
    /// Social problems, told in confidence.
    SocialProblems "social-problems" Confidences Shape::Many(&l::SOCIAL_PROBLEMS);
    /// What happened on the way, if the person wants to tell it.
    Journey "journey" Confidences Shape::Text(2000);

    /// Nationality at birth.
    BirthNationality "birth-nationality" Origin Shape::Country;
    /// Nationality at birth of the mother.
    MotherNationality "mother-birth-nationality" Origin Shape::Country;
    /// Nationality at birth of the father.
    FatherNationality "father-birth-nationality" Origin Shape::Country;
    /// Grandparents born with a nationality from outside the EU-15.
    Grandparents "grandparents-outside-eu15" Origin Shape::Whole(0, 4);
}

impl FactKind {
    /// Everything known about the kind.
    #[must_use]
    pub fn spec(self) -> &'static Spec {
        &SPECS[self as usize]
    }
    /// The stable name.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.spec().key
    }
    /// The kind of this name.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        SPECS.iter().find(|s| s.key == key).map(|s| s.kind)
    }
    /// The tier: that of its section.
    #[must_use]
    pub fn tier(self) -> Tier {
        self.spec().section.tier()
    }
    /// The kinds of one section, in order.
    pub fn of_section(section: Section) -> impl Iterator<Item = Self> {
        SPECS.iter().filter(move |s| s.section == section).map(|s| s.kind)
    }
}

impl Section {
    /// The tier the section lies in.
    #[must_use]
    pub const fn tier(self) -> Tier {
        match self {
            Self::Identity | Self::Contact => Tier::Contact,
            Self::Path => Tier::Path,
            Self::Languages | Self::Education | Self::Experience | Self::Wishes | Self::Means | Self::Background => {
                Tier::Work
            }
            Self::Residence | Self::Household | Self::Income | Self::Housing | Self::Health | Self::Confidences => {
                Tier::Confidential
            }
            Self::Origin => Tier::Origin,
        }
    }

    /// The class of professional secrecy.
    #[must_use]
    pub const fn secrecy(self) -> Secrecy {
        match self {
            Self::Confidences => Secrecy::Confidence,
            _ if matches!(self.tier(), Tier::Confidential) => Secrecy::Fact,
            _ => Secrecy::Open,
        }
    }

    /// Whether the section may never flow to a body that decides on residence or sanctions (R-PRI-04).
    #[must_use]
    pub const fn shielded_from_sanctions(self) -> bool {
        matches!(self, Self::Income | Self::Household | Self::Health | Self::Confidences | Self::Housing)
    }

    /// How long its facts are kept.
    #[must_use]
    pub const fn retention(self) -> Retention {
        match self {
            Self::Identity | Self::Contact => Retention::Core,
            Self::Residence => Retention::Residence,
            Self::Household | Self::Income | Self::Housing | Self::Health | Self::Confidences => Retention::Social,
            Self::Origin => Retention::Origin,
            _ => Retention::Work,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_kinds() {
        for (place, spec) in SPECS.iter().enumerate() {
            assert_eq!(spec.kind as usize, place);
            assert_eq!(FactKind::parse(spec.key), Some(spec.kind));
        }
        assert_eq!(SPECS.len(), FactKind::ALL.len());
    }

    #[test]
    fn literacy_never_reaches_the_clients_screen() {
        assert!(!FactKind::Literacy.spec().on_client_screen);
    }

    #[test]
    fn there_is_none_is_said_in_one_way_only() {
        for spec in SPECS {
            let lists_none = match spec.shape {
                Shape::One(list) | Shape::Many(list) | Shape::Ranked(list, _) => list.codes.contains(&l::NONE),
                _ => false,
            };
            assert!(!(spec.can_lack && lists_none), "{} says none twice", spec.key);
            assert!(!spec.can_lack || spec.section != Section::Origin);
        }
        for kind in [FactKind::Phone, FactKind::Email, FactKind::WorkHere, FactKind::Education, FactKind::Volunteering]
        {
            assert!(kind.spec().can_lack, "{kind:?}");
        }
        assert!(!FactKind::GivenName.spec().can_lack);
    }

    #[test]
    fn what_shames_or_threatens_is_confidential() {
        for kind in [FactKind::Debts, FactKind::SocialProblems, FactKind::HealthLimits, FactKind::ResidencePeriod] {
            assert_eq!(kind.tier(), Tier::Confidential);
            assert_ne!(kind.spec().section.secrecy(), Secrecy::Open);
        }
        assert_eq!(FactKind::MotherNationality.tier(), Tier::Origin);
    }
}
