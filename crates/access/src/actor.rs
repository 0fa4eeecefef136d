//! Who asks: a member of staff, a client with a code, a program with a key, or the system itself.

use opweg_model::{FactId, FileId, OrgId, OrgKind, PurposeSet, Role, RoleSet, TierSet, TokenId, UserId};

/// A member of staff or a volunteer, as signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The person.
    pub user: UserId,
    /// The organisation they work for now.
    pub org: OrgId,
    /// Its kind.
    pub org_kind: OrgKind,
    /// The team, where the organisation has teams.
    pub team: Option<uuid::Uuid>,
    /// Their roles.
    pub roles: RoleSet,
    /// The purposes the organisation has a legal basis for.
    pub purposes: PurposeSet,
    /// Bound by professional secrecy, both the person and the organisation.
    pub secrecy: bool,
    /// Whether the organisation decides on residence or can sanction people (R-PRI-04).
    pub sanctions: bool,
}

impl Staff {
    /// Whether they have the role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.has(role)
    }
}

/// A program of an organisation, with the scopes of its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The key.
    pub token: TokenId,
    /// Somebody answers for the key: what the program adds is theirs.
    pub user: UserId,
    /// The organisation.
    pub org: OrgId,
    /// Its kind.
    pub org_kind: OrgKind,
    /// The tiers the key may read.
    pub tiers: TierSet,
    /// Whether it may also add.
    pub may_add: bool,
    /// The purposes of the organisation.
    pub purposes: PurposeSet,
    /// Bound by professional secrecy.
    pub secrecy: bool,
    /// Decides on residence or sanctions.
    pub sanctions: bool,
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Staff or volunteer.
    Staff(Staff),
    /// The client, with the code of the card: scoped to the path of one file.
    Client(FileId),
    /// A service outside the network, with the code of one letter: it reads that letter and answers it.
    Outside {
        /// The file the letter is about.
        file: FileId,
        /// The letter.
        letter: FactId,
    },
    /// A program with a key.
    Program(Program),
    /// The background work of the server; it reads no content for anybody.
    System,
}

impl Actor {
    /// The organisation asked for, if any.
    #[must_use]
    pub fn org(&self) -> Option<OrgId> {
        match self {
            Self::Staff(s) => Some(s.org),
            Self::Program(p) => Some(p.org),
            Self::Client(_) | Self::Outside { .. } | Self::System => None,
        }
    }
    /// The person who answers for what is done.
    #[must_use]
    pub fn user(&self) -> Option<UserId> {
        match self {
            Self::Staff(s) => Some(s.user),
            Self::Program(p) => Some(p.user),
            Self::Client(_) | Self::Outside { .. } | Self::System => None,
        }
    }
}
