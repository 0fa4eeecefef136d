//! Code lists of the facts. The order is the order in which they are asked. Sources: the DUO intake (obstacles,
//! expectations, sectors, income, social problems), R-ID-05, R-HOU-02; the rest is ours.

use super::BadValue;

/// The code that says there is none of all this: never together with another one.
pub const NONE: &str = "none";

/// A closed list of codes; message keys are `facts-<name>-<code>`.
#[derive(Debug)]
pub struct CodeList {
    /// The name of the list in message keys.
    pub name: &'static str,
    /// The codes, in order.
    pub codes: &'static [&'static str],
}

impl CodeList {
    /// The code equal to `given`.
    ///
    /// # Errors
    /// [`BadValue::NotInList`] with what was given.
    pub fn find(&self, given: &str) -> Result<String, BadValue> {
        let known = self.codes.iter().find(|c| **c == given);
        known.map(|c| (*c).to_owned()).ok_or_else(|| BadValue::NotInList(given.chars().take(40).collect()))
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $text:literal [$($code:literal)+])*) => {
        $($(#[$doc])* pub static $name: CodeList = CodeList { name: $text, codes: &[$($code),+] };)*
        /// Every list.
        pub static ALL: &[&CodeList] = &[$(&$name),*];
    };
}

lists! {
    /// Sex as the person states it.
    SEX "sex" ["f" "m" "x"]
    /// Whether an interpreter is needed.
    INTERPRETER "interpreter" ["none" "phone" "present" "mediator"]
    /// How the person prefers to be reached.
    CHANNEL "channel" ["phone" "sms" "visit" "post" "email" "through-someone"]
    /// What must be heeded so that contact is safe (R-VIO-02).
    SAFE_CONTACT "safe-contact" ["none" "shared-phone" "no-sms" "no-calls" "no-post" "hide-address" "ask-first"]
    /// State of the Dutch lessons.
    NT2 "nt2" ["not-started" "waiting" "literacy" "grade-1" "grade-2" "grade-3" "grade-4" "stopped" "not-needed"]
    /// State of civic integration.
    CIVIC "civic" ["not-started" "waiting" "running" "certificate" "exempt" "stopped"]
    /// How a language level is known (R-LNG-07).
    LEVEL_SOURCE "level-source" ["self" "observed" "assessment" "test" "certificate"]
    /// Reading and writing, observed over time (R-INT-08).
    LITERACY "literacy" ["reads-well" "reads-slowly" "other-script-only" "reads-little" "does-not-read"]
    /// Level of schooling.
    LEVEL "level" ["none" "primary" "lower-secondary" "vocational-secondary" "upper-secondary" "higher-short" "higher-long" "doctorate"]
    /// Whether schooling was completed.
    FINISHED "finished" ["yes" "no" "running"]
    /// Proof of schooling or work.
    PROOF "proof" ["original" "copy" "lost" "never-had" "with-embassy" "none"]
    /// Result of a recognition procedure.
    RECOGNITION "recognition" ["not-asked" "running" "full" "partial" "conditional" "refused" "withdrawn"]
    /// Sector of work.
    SECTORS "sectors" ["sales" "administration" "no-preference" "social" "logistics" "horeca" "cleaning" "ict" "health" "accounting" "construction" "industry" "agriculture" "education" "crafts" "other"]
    /// Whether earlier work is relevant for the job wanted.
    RELEVANT "relevant" ["yes" "partly" "no"]
    /// Context in which a competence was gained (R-CMP-01).
    CONTEXT "context" ["work" "work-abroad" "school" "volunteering" "association" "household" "hobby"]
    /// Driving licence.
    LICENCE "licence" ["none" "theory" "am" "a" "b" "c" "d" "foreign-exchangeable" "foreign-other"]
    /// Means of transport (R-MOB-01).
    TRANSPORT "transport" ["on-foot" "public-transport" "bicycle" "moped" "car" "needs-company"]
    /// Digital means at hand (R-DIG-04).
    DIGITAL_MEANS "digital-means" ["none" "simple-phone" "smartphone" "shared-phone" "computer" "internet-home" "mobile-data" "email"]
    /// What the person can do digitally.
    DIGITAL_SKILL "digital-skill" ["none" "call" "messages" "search" "email-attachment" "forms" "office" "eid"]
    /// What stands in the way of work: the 15 of the DUO intake, or nothing.
    OBSTACLES "obstacles" ["none" "language" "experience" "finding-vacancies" "discrimination" "search-tools" "labour-market" "skills-not-recognised" "network" "self-confidence" "transport" "administration" "cultural-codes" "choice-of-job" "no-vacancies" "child-care"]
    /// What the person hopes for: the 12 of the DUO intake.
    EXPECTATIONS "expectations" ["sector-experience" "support" "understand-search" "networks" "traineeships" "interviews" "cv-and-letter" "choice-of-job" "language" "workplace-attitude" "institutions" "culture"]
    /// Social problems, shielded: the 9 of the DUO questionnaire, or none.
    SOCIAL_PROBLEMS "social-problems" ["none" "debt" "legal" "housing" "health" "mental-health" "child-care" "violence" "disability" "other"]
    /// Ground of stay.
    REASON_OF_STAY "reason-of-stay" ["protection" "family" "study" "work" "eu-citizen" "born-here" "regularised" "other"]
    /// Residence status, as in the rights dossier.
    STATUS "status" ["belgian" "eu-citizen" "eu-family" "refugee" "subsidiary-protected" "temporary-protected" "asylum-applicant" "family-reunification" "student" "search-year" "labour-migrant" "long-term-resident" "regularised" "stateless" "no-legal-stay" "other"]
    /// Residence document.
    DOCUMENT "document" ["a" "b" "k" "l" "eu" "eu-plus" "f" "f-plus" "h" "m" "n" "orange-card" "annex-15" "annex-19" "annex-19ter" "annex-26" "annex-35" "belgian-id" "other" "none"]
    /// Stage of a procedure.
    STAGE "stage" ["none" "first-instance" "appeal" "decided" "repeat-application"]
    /// Civil state.
    CIVIL_STATE "civil-state" ["single" "married" "cohabiting" "divorced" "widowed" "partner-abroad"]
    /// Where income comes from: the DUO list.
    INCOME "income" ["ocmw" "unemployment" "partner" "none" "family" "work" "sickness" "material-aid" "other"]
    /// Home.
    HOUSING "housing" ["own-rent" "social-rent" "with-family" "reception" "local-reception" "shelter" "with-friends" "no-fixed-address" "owner"]
    /// Problems with the home (R-HOU-02).
    HOUSING_PROBLEMS "housing-problems" ["none" "rent" "size" "unhealthy" "eviction" "guarantee" "discrimination"]
    /// Where a job came from.
    HOURS "hours" ["full-time" "part-time" "by-the-day" "own-business" "unpaid"]
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_have_the_sizes_of_the_sources_and_no_doubles() {
        assert_eq!(super::OBSTACLES.codes.len(), 15 + 1);
        assert_eq!(super::EXPECTATIONS.codes.len(), 12);
        assert_eq!(super::SOCIAL_PROBLEMS.codes.len(), 9 + 1);
        for list in super::ALL {
            let unique: std::collections::HashSet<_> = list.codes.iter().collect();
            assert_eq!(unique.len(), list.codes.len(), "{}", list.name);
        }
    }
}
