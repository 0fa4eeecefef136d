//! Tiers, sections and purposes: the three words in which permission is expressed (access model §2).

/// Makes an enum of words with a stable text form, used in the database, the API and message keys.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $what:literal { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable text form.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.word()) }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|w| w.word() == text)
                    .ok_or_else(|| $crate::UnknownWord { what: $what, given: text.chars().take(40).collect() })
            }
        }
    };
}
pub(crate) use words;

/// Makes a small set of such words, kept as bits so that it fits one integer column.
macro_rules! word_set {
    ($(#[$doc:meta])* $set:ident of $word:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $set(i64);

        impl $set {
            /// No word at all.
            pub const NONE: Self = Self(0);
            /// The set of these words.
            #[must_use]
            pub const fn of(words: &[$word]) -> Self {
                let (mut bits, mut i) = (0, 0);
                while i < words.len() { bits |= 1 << (words[i] as i64); i += 1; }
                Self(bits)
            }
            /// Reads the integer column; unknown bits are dropped.
            #[must_use]
            pub fn from_bits(bits: i64) -> Self {
                Self(bits & Self::of($word::ALL).0)
            }
            /// The integer of the column.
            #[must_use]
            pub const fn bits(self) -> i64 { self.0 }
            /// The bit of one word.
            #[must_use]
            pub const fn bit(word: $word) -> i64 { 1 << (word as i64) }
            /// Whether the word is in the set.
            #[must_use]
            pub const fn has(self, word: $word) -> bool { self.0 & Self::bit(word) != 0 }
            /// Whether nothing is in the set.
            #[must_use]
            pub const fn is_empty(self) -> bool { self.0 == 0 }
            /// Words in either set.
            #[must_use]
            pub const fn and_also(self, other: Self) -> Self { Self(self.0 | other.0) }
            /// Words in both sets.
            #[must_use]
            pub const fn shared_with(self, other: Self) -> Self { Self(self.0 & other.0) }
            /// The words, in order.
            pub fn iter(self) -> impl Iterator<Item = $word> {
                $word::ALL.iter().copied().filter(move |w| self.has(*w))
            }
        }

        impl FromIterator<$word> for $set {
            fn from_iter<I: IntoIterator<Item = $word>>(words: I) -> Self {
                Self(words.into_iter().fold(0, |bits, w| bits | Self::bit(w)))
            }
        }
    };
}
pub(crate) use word_set;

words! {
    /// How far into a file something lies.
    Tier, "tier" {
        /// That a file exists, and whom to call.
        Pointer = "t0",
        /// Contact card: name, contact, language, who guides, appointments.
        Contact = "t1",
        /// Trajectory: steps, needs, outcomes of referrals.
        Path = "t2",
        /// Work: experience, skills, education, wishes.
        Work = "t3",
        /// Domain-confidential: household, income, health, residence procedure.
        Confidential = "t4",
        /// A worker's own note.
        OwnNote = "t5",
        /// Origin of parents and grandparents: for monitoring only (R-PRI-05).
        Origin = "origin",
        /// What one organisation wrote to another about the client: the question and the chosen items of a referral.
        Letter = "letter",
    }
}
word_set! {
    /// A set of tiers.
    TierSet of Tier
}

impl Purpose {
    /// What files are used for with clients, the broadest first. These are the client's to agree to; matching, coordination,
    /// review and oversight are not.
    pub const WITH_CLIENTS: &'static [Purpose] =
        &[Self::Guidance, Self::Mentoring, Self::Activation, Self::Integration, Self::SocialAid];

    /// Those of [`Purpose::WITH_CLIENTS`] among some.
    pub fn with_clients(among: PurposeSet) -> impl Iterator<Item = Purpose> {
        Self::WITH_CLIENTS.iter().copied().filter(move |p| among.has(*p))
    }
}

impl Tier {
    /// The tiers an agreement can name, in the order of the talk.
    pub const SHAREABLE: &'static [Tier] = &[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential];
}

words! {
    /// What somebody needs the file for. Fraud control and residence decisions are not among them, on purpose.
    Purpose, "purpose" {
        /// Guiding the person on the whole way.
        Guidance = "guidance",
        /// Towards work: matching, training, placement.
        Activation = "activation",
        /// Civic integration and Dutch lessons.
        Integration = "integration",
        /// Income, housing, health: social assistance.
        SocialAid = "social-aid",
        /// Mentoring in a duo.
        Mentoring = "mentoring",
        /// Is this person known already?
        Matching = "matching",
        /// Running the network: waiting, files without a contact.
        Coordination = "coordination",
        /// Reviewing the quality of one case.
        Review = "review",
        /// Watching over privacy.
        Oversight = "oversight",
    }
}
word_set! {
    /// A set of purposes.
    PurposeSet of Purpose
}

words! {
    /// A part of the file that is asked, shown and permitted together.
    Section, "section" {
        /// Names, birth, sex.
        Identity = "identity",
        /// How to reach and how to talk.
        Contact = "contact",
        /// Steps, needs, state of Dutch and civic integration.
        Path = "path",
        /// Languages per skill.
        Languages = "languages",
        /// Schooling and recognition.
        Education = "education",
        /// Paid work, volunteering, other experience.
        Experience = "experience",
        /// What the person wants and what stands in the way.
        Wishes = "wishes",
        /// Transport, licence, computer, phone.
        Means = "means",
        /// Nationality and arrival.
        Background = "background",
        /// Status, documents, procedure.
        Residence = "residence",
        /// Household and children.
        Household = "household",
        /// Income and debts.
        Income = "income",
        /// Home.
        Housing = "housing",
        /// Health and care.
        Health = "health",
        /// Social problems, told in confidence.
        Confidences = "confidences",
        /// Origin for monitoring.
        Origin = "origin",
    }
}

words! {
    /// The class of professional secrecy a fact falls under (access model §5).
    Secrecy, "class of secrecy" {
        /// Not confidential in itself.
        Open = "open",
        /// A confidential fact: may be granted as a section.
        Fact = "fact",
        /// A confidence: only item by item, never through break-glass.
        Confidence = "confidence",
    }
}

words! {
    /// How long a kind of data is kept after the file was closed.
    Retention, "retention class" {
        /// Names and contact: until the file is erased.
        Core = "core",
        /// Path and work.
        Work = "work",
        /// Social, health and household facts.
        Social = "social",
        /// Residence documents.
        Residence = "residence",
        /// Origin data for monitoring.
        Origin = "origin",
    }
}

impl Retention {
    /// Years after closing, unless the network configures otherwise. [own proposal, to be set by the partners' DPOs]
    #[must_use]
    pub const fn default_years(self) -> i16 {
        match self {
            Self::Core | Self::Work => 5,
            Self::Social | Self::Residence => 2,
            Self::Origin => 10,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_read_what_they_write() {
        for tier in Tier::ALL {
            assert_eq!(tier.word().parse::<Tier>().unwrap(), *tier);
        }
        for purpose in Purpose::ALL {
            assert_eq!(purpose.word().parse::<Purpose>().unwrap(), *purpose);
        }
        assert!("T1 ".parse::<Tier>().is_err());
    }

    #[test]
    fn sets_hold_what_was_put_in() {
        let set = TierSet::of(&[Tier::Contact, Tier::Work]);
        assert!(set.has(Tier::Contact) && !set.has(Tier::Path));
        assert_eq!(set.iter().collect::<TierSet>(), set);
        assert_eq!(TierSet::from_bits(i64::MAX), TierSet::of(Tier::ALL));
        assert!(set.shared_with(TierSet::of(&[Tier::Path])).is_empty());
    }
}
