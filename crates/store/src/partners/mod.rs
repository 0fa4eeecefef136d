//! What partners tell each other: a page of each organisation, short news, and who works how. It is about no file, so
//! everybody who is signed in reads it; an organisation writes its own.

pub mod news;
pub mod pages;
pub mod workers;

use crate::{Error, Result};
use opweg_access::{Actor, Staff, Why};
use opweg_model::{OrgId, OrgKind, Role, UserId};

/// Proof that somebody keeps what an organisation tells the network: its page, its news and its offers. Its workers and
/// editors do, and whoever runs the network does so for all.
#[derive(Debug, Clone, Copy)]
pub struct Keeper<'a> {
    actor: &'a Actor,
    staff: &'a Staff,
    org: OrgId,
}

impl<'a> Keeper<'a> {
    /// Who keeps this organisation's own things.
    ///
    /// # Errors
    /// [`Error::Refused`] for everybody else.
    pub fn of(actor: &'a Actor, org: OrgId) -> Result<Self> {
        let Actor::Staff(staff) = actor else { return Err(Error::Refused(Why::Role)) };
        let theirs = staff.org == org && (staff.is(Role::Worker) || staff.is(Role::Editor));
        let network = staff.org_kind == OrgKind::Network && staff.is(Role::Administrator);
        if theirs || network { Ok(Self { actor, staff, org }) } else { Err(Error::Refused(Why::Role)) }
    }

    /// The organisation.
    #[must_use]
    pub fn org(&self) -> OrgId {
        self.org
    }

    /// Who it is, for the log.
    #[must_use]
    pub fn actor(&self) -> &'a Actor {
        self.actor
    }

    /// Whoever writes.
    #[must_use]
    pub fn user(&self) -> UserId {
        self.staff.user
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::{PurposeSet, RoleSet};
    use uuid::Uuid;

    fn somebody(org: u128, org_kind: OrgKind, role: Role) -> Actor {
        Actor::Staff(Staff {
            user: UserId(Uuid::from_u128(1)),
            org: OrgId(Uuid::from_u128(org)),
            org_kind,
            team: None,
            roles: RoleSet::of(&[role]),
            purposes: PurposeSet::NONE,
            secrecy: true,
            sanctions: false,
        })
    }

    #[test]
    fn only_workers_and_editors_keep_their_own_and_the_network_keeps_all() {
        let org = OrgId(Uuid::from_u128(7));
        for role in Role::ALL {
            let may = matches!(role, Role::Worker | Role::Editor);
            assert_eq!(Keeper::of(&somebody(7, OrgKind::Ngo, *role), org).is_ok(), may, "{role}");
            assert!(Keeper::of(&somebody(8, OrgKind::Ngo, *role), org).is_err(), "{role}");
            let office = Keeper::of(&somebody(9, OrgKind::Network, *role), org).is_ok();
            assert_eq!(office, *role == Role::Administrator, "{role}");
        }
        assert!(Keeper::of(&Actor::System, org).is_err());
    }
}
