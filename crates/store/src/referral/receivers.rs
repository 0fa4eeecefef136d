//! Who can be asked: the partners in the network with their workers, for the form of a new referral and for passing on.

use crate::people::organisations;
use crate::{Conn, Result, args};
use opweg_model::{OrgId, Purpose, Role, RoleSet, UserId};
use std::collections::HashMap;

/// A partner that can be asked. Names of organisations and of who works there are no secret within the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Askable {
    /// The organisation.
    pub org: OrgId,
    /// Its name.
    pub name: String,
    /// Its workers, for asking one of them in person.
    pub people: Vec<(UserId, String)>,
}

/// The partners that work with clients, but for one's own organisation, by name.
///
/// # Errors
/// What the engine says.
pub async fn to_ask(conn: &mut Conn, own: OrgId) -> Result<Vec<Askable>> {
    let rows = conn
        .rows(
            "SELECT id, org_id, name, roles FROM user_account WHERE state = 'active' AND org_id <> $1 ORDER BY lower(name), id",
            args![own],
        )
        .await?;
    let mut people: HashMap<OrgId, Vec<(UserId, String)>> = HashMap::new();
    for row in &rows {
        let mut t = row.take();
        let (user, org, name) = (UserId(t.next()?), OrgId(t.next()?), t.next()?);
        if RoleSet::from_bits(t.next()?).has(Role::Worker) {
            people.entry(org).or_default().push((user, name));
        }
    }
    let orgs = organisations::list(conn).await?.into_iter();
    let orgs = orgs.filter(|o| o.id != own && o.closed.is_none());
    let with_clients = orgs.filter(|o| Purpose::with_clients(o.about.purposes).next().is_some());
    let askable = |o: organisations::Organisation| Askable {
        people: people.remove(&o.id).unwrap_or_default(),
        org: o.id,
        name: o.about.name,
    };
    Ok(with_clients.map(askable).collect())
}
