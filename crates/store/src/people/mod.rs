//! The people who work with Op weg and their organisations: accounts, ways of signing in, sessions, keys of programs.
//!
//! Nothing here touches a file, save that a leaver's personal grants end. Changes of other people's accounts take an
//! [`Administrator`], which only the right role can make; changes of one's own account take the user.

pub mod ceremonies;
pub mod digest;
pub mod feeds;
pub mod leaving;
pub mod organisations;
pub mod own;
pub mod passkeys;
pub mod second_step;
pub mod sessions;
pub mod sign_in;
pub mod tokens;
pub mod turns;
pub mod users;

use crate::{Conn, Error, Result, args};
use opweg_access::{Actor, Why};
use opweg_model::{OrgId, OrgKind, Role, RoleSet};

/// Proof that somebody may run organisations and accounts. It opens no file.
#[derive(Debug, Clone, Copy)]
pub struct Administrator<'a> {
    actor: &'a Actor,
    /// `None` reaches the whole network.
    only: Option<OrgId>,
}

/// What an administrator of one organisation can give; the other roles are the network's to give.
const OWN_ROLES: RoleSet =
    RoleSet::of(&[Role::Worker, Role::TeamLead, Role::Reception, Role::Mentor, Role::Administrator]);

impl<'a> Administrator<'a> {
    /// The administrator that this actor is: of the network when they work for its own office (or are the program
    /// itself, at set-up), of their own organisation otherwise.
    ///
    /// # Errors
    /// [`Error::Refused`] for everybody else.
    pub fn of(actor: &'a Actor) -> Result<Self> {
        match actor {
            Actor::System => Ok(Self { actor, only: None }),
            Actor::Staff(s) if s.is(Role::Administrator) && s.org_kind == OrgKind::Network => {
                Ok(Self { actor, only: None })
            }
            Actor::Staff(s) if s.is(Role::Administrator) => Ok(Self { actor, only: Some(s.org) }),
            Actor::Staff(_) | Actor::Client(_) | Actor::Outside { .. } | Actor::Program(_) => {
                Err(Error::Refused(Why::Role))
            }
        }
    }

    /// Who it is, for the log.
    #[must_use]
    pub fn actor(&self) -> &'a Actor {
        self.actor
    }

    /// Whether they run the whole network, or the organisation they are limited to.
    #[must_use]
    pub fn only(&self) -> Option<OrgId> {
        self.only
    }

    /// Whether they run this organisation.
    #[must_use]
    pub fn reaches(&self, org: OrgId) -> bool {
        self.only.is_none_or(|own| own == org)
    }

    /// The roles they may give and take.
    #[must_use]
    pub fn roles(&self) -> RoleSet {
        if self.only.is_none() { RoleSet::of(Role::ALL) } else { OWN_ROLES }
    }

    /// Refuses unless they run this organisation. It is "not found" for an administrator of another one.
    fn of_org(&self, org: OrgId) -> Result<()> {
        if self.reaches(org) { Ok(()) } else { Err(Error::NotFound) }
    }

    /// Refuses unless they run the whole network.
    fn of_network(&self) -> Result<()> {
        if self.only.is_none() { Ok(()) } else { Err(Error::Refused(Why::Role)) }
    }
}

/// A name to sign in with in its one form: small letters, no white space. `None` unless it has 3 to 100 characters.
#[must_use]
pub fn login(typed: &str) -> Option<String> {
    let login = typed.trim().to_lowercase();
    let fits = (3..=100).contains(&login.chars().count());
    (fits && !login.chars().any(|c| c.is_whitespace() || c.is_control())).then_some(login)
}

/// The answer when nothing was changed: there is another version now, or no such row.
async fn stale(conn: &mut Conn, version_of: &'static str, id: uuid::Uuid) -> Error {
    match conn.row(version_of, args![id]).await {
        Ok(Some(row)) => row.take().next().map_or_else(|error| error, Error::Stale),
        Ok(None) => Error::NotFound,
        Err(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_access::Staff;
    use opweg_model::{PurposeSet, UserId};
    use uuid::Uuid;

    fn staff(org_kind: OrgKind, roles: &[Role]) -> Actor {
        Actor::Staff(Staff {
            user: UserId(Uuid::from_u128(1)),
            org: OrgId(Uuid::from_u128(2)),
            org_kind,
            team: None,
            roles: RoleSet::of(roles),
            purposes: PurposeSet::NONE,
            secrecy: true,
            sanctions: false,
        })
    }

    #[test]
    fn only_administrators_run_accounts() {
        for role in Role::ALL {
            let who = staff(OrgKind::Network, &[*role]);
            assert_eq!(Administrator::of(&who).is_ok(), *role == Role::Administrator, "{role}");
        }
        assert!(Administrator::of(&Actor::System).is_ok());
        assert!(Administrator::of(&Actor::Client(opweg_model::FileId(Uuid::from_u128(3)))).is_err());
    }

    #[test]
    fn an_administrator_of_one_organisation_stays_within_it() {
        let who = staff(OrgKind::Ngo, &[Role::Administrator]);
        let office = Administrator::of(&who).unwrap();
        assert!(office.reaches(OrgId(Uuid::from_u128(2))) && !office.reaches(OrgId(Uuid::from_u128(9))));
        assert!(!office.roles().has(Role::DataProtection) && !office.roles().has(Role::Coordinator));
        assert!(office.of_network().is_err());
    }

    #[test]
    fn logins_have_one_form() {
        assert_eq!(login(" Lien.Maes@Stad.example "), Some("lien.maes@stad.example".into()));
        for wrong in ["", "ab", "lien maes", "lien\u{7}maes", &"x".repeat(101)] {
            assert_eq!(login(wrong), None, "{wrong:?}");
        }
    }
}
