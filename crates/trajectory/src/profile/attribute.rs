//! The attributes rules may ask about: one table, one line each. Sex, nationality, origin and what stands for them are
//! not in it, so that no rule can read them (R-DIS-04, R-BIA-01).

use crate::condition::{Domain, Vocabulary};
use opweg_model::fact::FactKind;
use opweg_model::fact::lists as l;
use opweg_model::{Section, Tier, TierSet};
use std::collections::BTreeSet;

/// What an attribute can be, before it is written out for a vocabulary.
#[derive(Debug, Clone, Copy)]
enum Range {
    One(&'static [&'static str]),
    Ordered(&'static [&'static str]),
    Set(&'static [&'static str]),
    Number,
    Day,
}

/// Levels of a language; a first language counts as the highest.
pub(super) const LEVELS: &[&str] = &["none", "a1", "a2", "b1", "b2", "c1", "c2"];
/// How much experience.
pub(super) const EXPERIENCE: &[&str] = &["none", "some", "relevant"];
/// How sure a competence is.
pub(super) const COMPETENCE: &[&str] = &["none", "told", "proven"];
/// What the papers say of paid work; `limited` in hours, job or employer.
pub(super) const WORK_RIGHT: &[&str] = &["no", "limited", "yes"];
const YES_NO: &[&str] = &["no", "yes"];

macro_rules! attributes {
    ($($(#[$doc:meta])* $variant:ident $key:literal $range:expr, [$($kind:ident)+];)+) => {
        /// Something a rule may ask of a person.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Attribute { $($(#[$doc])* $variant),+ }

        impl Attribute {
            /// Every attribute, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable name, as conditions write it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
            /// The kinds of fact it is read from.
            #[must_use]
            pub const fn from(self) -> &'static [FactKind] {
                match self { $(Self::$variant => &[$(FactKind::$kind),+]),+ }
            }
            const fn range(self) -> Range {
                match self { $(Self::$variant => $range),+ }
            }
        }
    };
}

attributes! {
    /// Age in years.
    Age "age" Range::Number, [BirthDate];
    /// State of the Dutch lessons.
    Nt2State "nt2-state" Range::One(l::NT2.codes), [Nt2State];
    /// State of civic integration.
    CivicState "civic-state" Range::One(l::CIVIC.codes), [CivicState];
    /// Spoken Dutch; without a level, what the state of the lessons leaves open.
    Dutch "dutch" Range::Ordered(LEVELS), [LanguageSkill Nt2State];
    /// Written Dutch.
    DutchWritten "dutch-written" Range::Ordered(LEVELS), [LanguageSkill];
    /// Spoken French.
    French "french" Range::Ordered(LEVELS), [LanguageSkill];
    /// Spoken English.
    English "english" Range::Ordered(LEVELS), [LanguageSkill];
    /// Reading and writing, as observed.
    Literacy "literacy" Range::One(l::LITERACY.codes), [Literacy];
    /// Highest level of schooling that was finished.
    Schooling "schooling" Range::Ordered(l::LEVEL.codes), [Education];
    /// The same for schooling outside Belgium.
    SchoolingAbroad "schooling-abroad" Range::Ordered(l::LEVEL.codes), [Education];
    /// The level recognised in Belgium.
    RecognisedLevel "recognised-level" Range::Ordered(l::LEVEL.codes), [RecognisedLevel];
    /// What became of requests for recognition.
    Recognition "recognition" Range::Set(l::RECOGNITION.codes), [Recognition];
    /// Work in Belgium.
    WorkHere "work-here" Range::Ordered(EXPERIENCE), [WorkHere];
    /// Work before.
    WorkAbroad "work-abroad" Range::Ordered(EXPERIENCE), [WorkAbroad];
    /// Volunteering.
    Volunteering "volunteering" Range::Ordered(EXPERIENCE), [Volunteering];
    /// Competences, told or proven.
    Competence "competence" Range::Ordered(COMPETENCE), [Competence];
    /// Whether there is a job the person wants.
    WantedJob "wanted-job" Range::One(YES_NO), [WantedJob];
    /// Sectors wanted.
    Sectors "sectors" Range::Set(l::SECTORS.codes), [SectorsWanted];
    /// What the person hopes for.
    Expectations "expectations" Range::Set(l::EXPECTATIONS.codes), [Expectations];
    /// What stands in the way.
    Obstacles "obstacles" Range::Set(l::OBSTACLES.codes), [Obstacles];
    /// Driving licence.
    Licence "licence" Range::Set(l::LICENCE.codes), [Licence];
    /// Means of transport.
    Transport "transport" Range::Set(l::TRANSPORT.codes), [Transport];
    /// Phone, computer, internet.
    DigitalMeans "digital-means" Range::Set(l::DIGITAL_MEANS.codes), [DigitalMeans];
    /// Digital skill.
    DigitalSkill "digital-skill" Range::Set(l::DIGITAL_SKILL.codes), [DigitalSkill];
    /// The day of arrival.
    Arrived "arrived" Range::Day, [Arrival];
    /// Months since then.
    MonthsHere "months-here" Range::Number, [Arrival];
    /// Ground of stay.
    ReasonOfStay "reason-of-stay" Range::One(l::REASON_OF_STAY.codes), [ReasonOfStay];
    /// Residence status today.
    Status "status" Range::One(l::STATUS.codes), [ResidencePeriod];
    /// Residence document today.
    Document "document" Range::One(l::DOCUMENT.codes), [ResidencePeriod];
    /// Stage of the procedure today.
    Stage "stage" Range::One(l::STAGE.codes), [ResidencePeriod];
    /// The last day of the document.
    PermitEnd "permit-end" Range::Day, [ResidencePeriod];
    /// Days left until then; less than nothing once it is over.
    PermitDaysLeft "permit-days-left" Range::Number, [ResidencePeriod];
    /// The day the request for asylum was made.
    Lodged "lodged" Range::Day, [ResidencePeriod];
    /// The day protection was given.
    ProtectedSince "protected-since" Range::Day, [ResidencePeriod];
    /// Whether the papers let the person work, where status and document say it by themselves.
    MayWork "may-work" Range::Ordered(WORK_RIGHT), [ResidencePeriod];
    /// Number of children.
    Children "children" Range::Number, [Children];
    /// Age of the youngest child in years.
    YoungestAge "youngest-age" Range::Number, [YoungestChild];
    /// Raises the children alone.
    SingleParent "single-parent" Range::One(YES_NO), [SingleParent];
    /// Whether there is family abroad.
    FamilyAbroad "family-abroad" Range::One(YES_NO), [FamilyAbroad];
    /// Where income comes from.
    Income "income" Range::Set(l::INCOME.codes), [IncomeSource];
    /// Whether there are debts.
    Debts "debts" Range::One(YES_NO), [Debts];
    /// Home.
    Housing "housing" Range::One(l::HOUSING.codes), [HousingState];
    /// Problems with the home.
    HousingProblems "housing-problems" Range::Set(l::HOUSING_PROBLEMS.codes), [HousingProblems];
    /// Whether health sets limits to work.
    HealthLimits "health-limits" Range::One(YES_NO), [HealthLimits];
}

impl Attribute {
    /// The attribute of this name.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|attribute| attribute.key() == key)
    }
    /// What it can be.
    #[must_use]
    pub fn domain(self) -> Domain {
        let owned = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        match self.range() {
            Range::One(codes) => Domain::One(owned(codes)),
            Range::Ordered(codes) => Domain::Ordered(owned(codes)),
            Range::Set(codes) => Domain::Set(owned(codes)),
            Range::Number => Domain::Number,
            Range::Day => Domain::Day,
        }
    }
    /// The sections of the file it tells something of.
    #[must_use]
    pub fn sections(self) -> BTreeSet<Section> {
        self.from().iter().map(|kind| kind.spec().section).collect()
    }
    /// The tiers of those sections: whoever does not see them may not see what follows from the attribute either.
    #[must_use]
    pub fn tiers(self) -> TierSet {
        self.sections().into_iter().map(Section::tier).collect()
    }
    /// Whether it lies in a confidential section.
    #[must_use]
    pub fn is_confidential(self) -> bool {
        self.tiers().has(Tier::Confidential)
    }
    /// Whether the client's own screen may never show it (R-LIT-03).
    #[must_use]
    pub fn is_hidden_from_client(self) -> bool {
        self.from().iter().any(|kind| !kind.spec().on_client_screen)
    }
    /// All attributes as the names of conditions.
    #[must_use]
    pub fn vocabulary() -> Vocabulary {
        Self::ALL.iter().map(|attribute| (attribute.key().to_owned(), attribute.domain())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_attribute_comes_from_what_no_rule_may_read() {
        use FactKind as K;
        let never = [
            K::Sex,
            K::Nationality,
            K::BirthCountry,
            K::BirthNationality,
            K::MotherNationality,
            K::FatherNationality,
            K::Grandparents,
            K::GivenName,
            K::FamilyName,
            K::OtherName,
            K::OwnScriptName,
            K::ContactLanguage,
            K::CivilState,
            K::SocialProblems,
            K::Journey,
        ];
        for attribute in Attribute::ALL {
            assert!(!attribute.from().iter().any(|kind| never.contains(kind)), "{attribute:?}");
            assert!(!attribute.tiers().has(Tier::Origin), "{attribute:?}");
        }
    }

    #[test]
    fn names_are_unique_and_read_back() {
        let names: BTreeSet<&str> = Attribute::ALL.iter().map(|a| a.key()).collect();
        assert_eq!(names.len(), Attribute::ALL.len());
        for attribute in Attribute::ALL {
            assert_eq!(Attribute::parse(attribute.key()), Some(*attribute));
        }
    }

    #[test]
    fn money_health_and_papers_are_confidential_and_literacy_is_hidden() {
        for attribute in [Attribute::Debts, Attribute::Income, Attribute::HealthLimits, Attribute::MayWork] {
            assert!(attribute.is_confidential(), "{attribute:?}");
        }
        assert!(!Attribute::Dutch.is_confidential() && !Attribute::Transport.is_confidential());
        assert!(Attribute::Literacy.is_hidden_from_client());
    }
}
