//! Grants: immutable permissions on one file. They are never edited; they end by their date or by an [`Ending`].

use jiff::{Timestamp, ToSpan};
use opweg_model::{AgreementId, FactId, FileId, GrantId, OrgId, Purpose, PurposeSet, Tier, TierSet, UserId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Whom a grant is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// Everybody in the organisation whose role reaches that far.
    Org = 0,
    /// A team.
    Team = 1,
    /// One person.
    Person = 2,
}

impl SubjectKind {
    /// Reads the integer column; anything unknown is nobody.
    #[must_use]
    pub const fn from_int(n: i64) -> Option<Self> {
        match n {
            0 => Some(Self::Org),
            1 => Some(Self::Team),
            2 => Some(Self::Person),
            _ => None,
        }
    }
}

/// Whom a grant is for, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// Organisation, team or person.
    pub kind: SubjectKind,
    /// Which one.
    pub id: Uuid,
}

impl Subject {
    /// An organisation.
    #[must_use]
    pub const fn org(org: OrgId) -> Self {
        Self { kind: SubjectKind::Org, id: org.0 }
    }
    /// A person.
    #[must_use]
    pub const fn person(user: UserId) -> Self {
        Self { kind: SubjectKind::Person, id: user.0 }
    }
}

/// What a grant lets one do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Read.
    Read = 0,
    /// Add facts, notes, steps.
    Add = 1,
    /// Coordinate: members, agreements, lead.
    Coordinate = 2,
}

/// A set of acts, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActSet(pub i64);

impl ActSet {
    /// Only reading.
    pub const READ: Self = Self(1);
    /// Reading and adding.
    pub const READ_ADD: Self = Self(3);
    /// Everything.
    pub const ALL: Self = Self(7);
    /// The bit of one act.
    #[must_use]
    pub const fn bit(act: Act) -> i64 {
        1 << act as i64
    }
}

/// Why the grant exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The organisation guides this person itself.
    Mandate = 0,
    /// The client agreed.
    Agreement = 1,
    /// A referral was accepted.
    Referral = 2,
    /// A court or a law demands it.
    Legal = 3,
    /// An emergency, reviewed afterwards.
    BreakGlass = 4,
    /// Reviewing one case.
    Review = 5,
    /// The tail after a referral ended: reading only, contact and path.
    Tail = 6,
}

impl Basis {
    /// Every basis.
    pub const ALL: &'static [Self] =
        &[Self::Mandate, Self::Agreement, Self::Referral, Self::Legal, Self::BreakGlass, Self::Review, Self::Tail];
    /// Reads the integer column.
    #[must_use]
    pub fn from_int(n: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|b| *b as i64 == n)
    }
    /// The stable text form, the end of the message key `log-basis-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mandate => "mandate",
            Self::Agreement => "agreement",
            Self::Referral => "referral",
            Self::Legal => "legal",
            Self::BreakGlass => "break-glass",
            Self::Review => "review",
            Self::Tail => "tail",
        }
    }
}

/// A permission on one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Its identity.
    pub id: GrantId,
    /// The file.
    pub file: FileId,
    /// Whom it is for.
    pub subject: Subject,
    /// How far into the file.
    pub tiers: TierSet,
    /// What for.
    pub purposes: PurposeSet,
    /// To do what.
    pub acts: ActSet,
    /// Why it exists.
    pub basis: Basis,
    /// The agreement it came from.
    pub agreement: Option<AgreementId>,
    /// First moment.
    pub from: Timestamp,
    /// First moment it no longer holds.
    pub until: Timestamp,
    /// When it was ended before its time.
    pub ended: Option<Timestamp>,
    /// Who made it.
    pub by: UserId,
}

impl Grant {
    /// Whether it was not ended and its last moment has not come: it holds, or will once it begins.
    #[must_use]
    pub fn lasts(&self, now: Timestamp) -> bool {
        self.until > now && self.ended.is_none_or(|e| e > now)
    }
    /// Whether it holds now.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.from <= now && self.lasts(now)
    }
}

/// The end of a grant before its time: a row of its own, the grant stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The grant.
    pub grant: GrantId,
    /// The first moment it no longer holds.
    pub at: Timestamp,
}

/// What the policy knows of a file: no content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The file.
    pub file: FileId,
    /// A restricted person: gives no sign to anybody without a personal grant.
    pub restricted: bool,
    /// Its grants, ended ones too.
    pub grants: Vec<Grant>,
    /// Single confidential items shared with somebody: item and subject.
    pub shares: Vec<(FactId, Subject)>,
}

/// Days the sender or receiver may still read contact and path after a referral ended (access model §6).
pub const TAIL_DAYS: i64 = 60;

/// The read-only tail of a grant that a finished referral justified.
#[must_use]
pub fn tail_after(grant: &Grant, id: GrantId, ended: Timestamp) -> Grant {
    Grant {
        id,
        tiers: grant.tiers.shared_with(TierSet::of(&[Tier::Contact, Tier::Path])),
        purposes: grant.purposes.shared_with(PurposeSet::of(Purpose::ALL)),
        acts: ActSet::READ,
        basis: Basis::Tail,
        from: ended,
        until: ended.saturating_add((TAIL_DAYS * 24).hours()).unwrap_or(ended),
        ended: None,
        ..grant.clone()
    }
}
