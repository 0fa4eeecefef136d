//! The organisations of the demonstration and the people who work there.

use super::chance::Chance;
use super::content::{Content, Organisation, Person};
use super::together;
use crate::exit::{Exit, Failure, Outcome};
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_gate::password::{self, Cost};
use opweg_model::{OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, UserId};
use opweg_store::Db;
use opweg_store::people::{Administrator, organisations, sign_in, users};

/// The password of everybody in the demonstration.
pub const PASSWORD: &str = "samen-op-weg";

/// An organisation as it was made.
#[derive(Debug, Clone)]
pub struct Office {
    /// Its name in the content.
    pub key: String,
    /// Its identity.
    pub id: OrgId,
    /// What it may use files for.
    pub purposes: PurposeSet,
    /// Where it is.
    pub address: String,
    /// Helps beside the organisations that lead most files, and is still in the network.
    pub civil: bool,
}

/// Somebody who works there.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// What they sign in with.
    pub login: String,
    /// Their name.
    pub name: String,
    /// The name of their organisation in the content.
    pub org: String,
    /// Their roles.
    pub roles: Vec<Role>,
    /// Languages they speak.
    pub languages: Vec<String>,
    /// Who they are for the policy.
    pub actor: Actor,
    /// Who they are.
    pub user: UserId,
}

/// All of them.
#[derive(Debug)]
pub struct Network {
    /// The organisations.
    pub offices: Vec<Office>,
    /// The people.
    pub colleagues: Vec<Colleague>,
}

impl Network {
    /// The organisation with this name in the content; the first one when the content knows none.
    #[must_use]
    pub fn office(&self, key: &str) -> &Office {
        self.offices.iter().find(|o| o.key == key).unwrap_or(&self.offices[0])
    }

    /// The first colleague with a role, in an organisation or anywhere.
    #[must_use]
    pub fn first(&self, role: Role, org: Option<&str>) -> Option<&Colleague> {
        self.colleagues.iter().find(|c| c.roles.contains(&role) && org.is_none_or(|o| c.org == o))
    }

    /// Everybody of an organisation with a role.
    pub fn of(&self, org: &str, role: Role) -> Vec<&Colleague> {
        self.colleagues.iter().filter(|c| c.org == org && c.roles.contains(&role)).collect()
    }
}

/// Makes organisations and accounts. All have the same password, hashed once: forty hashes would make the first start
/// slow and protect nothing.
///
/// # Errors
/// What the engine says.
pub async fn make(db: &Db, content: &Content, chance: &mut Chance, at: Timestamp) -> Outcome<Network> {
    let hash = password::hash(&PASSWORD.into(), Cost::OWASP, chance);
    let hash = hash.map_err(|e| Failure::new(Exit::Settings, e.to_string()))?;
    let office = Administrator::of(&Actor::System)?;
    let mut tx = db.begin(at).await?;
    let mut offices = Vec::new();
    for org in &content.organisations {
        let id = OrgId(chance.id(at));
        organisations::create(&mut tx, &office, id, &about(org)).await?;
        let address = format!("{} {}, {}", org.street, org.number, org.town);
        let civil = together::is_civil(org.kind) && org.left_days.is_none();
        offices.push(Office { key: org.key.clone(), id, purposes: org.kind.purposes(), address, civil });
    }
    let mut made = Vec::new();
    for person in &content.people {
        let Some(org) = offices.iter().find(|o| o.key == person.org) else { continue };
        let id = UserId(chance.id(at));
        let bound = content.organisations.iter().any(|o| o.key == person.org && o.bound_by_secrecy);
        let user = users::NewUser {
            id,
            org: org.id,
            login: login(person),
            about: about_person(person, bound),
            language: "nl".into(),
        };
        users::create(&mut tx, &office, &user).await?;
        made.push((person, id));
    }
    let mut colleagues = Vec::new();
    for (person, user) in made {
        let staff = users::staff_of(&mut tx, user).await?;
        sign_in::set_password(&mut tx, &staff, &hash).await?;
        colleagues.push(Colleague {
            login: login(person),
            name: format!("{} {}", person.given, person.family),
            org: person.org.clone(),
            roles: person.roles.clone(),
            languages: person.languages.clone(),
            actor: Actor::Staff(staff),
            user,
        });
    }
    tx.commit().await?;
    Ok(Network { offices, colleagues })
}

fn about(org: &Organisation) -> organisations::About {
    organisations::About {
        kind: org.kind,
        name: org.name.clone(),
        phone: org.phone.clone(),
        email: org.email.clone(),
        company_number: None,
        secrecy: org.bound_by_secrecy,
        sanctions: matches!(org.kind, OrgKind::Vdab | OrgKind::Ocmw | OrgKind::City),
        number_authorised: matches!(org.kind, OrgKind::Ocmw | OrgKind::Integration | OrgKind::City),
        purposes: org.kind.purposes(),
    }
}

fn about_person(person: &Person, bound: bool) -> users::About {
    users::About {
        name: format!("{} {}", person.given, person.family),
        job: person.function.clone(),
        phone: person.phone.clone(),
        roles: person.roles.iter().copied().collect::<RoleSet>(),
        secrecy: bound && !person.roles.contains(&Role::Mentor),
    }
}

/// What somebody signs in with: given name, a dot, family name, in plain letters.
fn login(person: &Person) -> String {
    let plain = |text: &str| {
        let folded = opweg_lang::order::fold_accents(&text.replace('ı', "i"));
        folded.chars().filter(char::is_ascii_alphabetic).collect::<String>()
    };
    format!("{}.{}", plain(&person.given), plain(&person.family))
}

/// What everybody of an organisation that guides people uses files for first.
pub const USUAL: Purpose = Purpose::Guidance;

#[cfg(test)]
mod tests {
    use super::super::content;
    use super::*;

    #[test]
    fn everybody_has_a_login_of_their_own() {
        let content = content::read().unwrap();
        let mut logins: Vec<String> = content.people.iter().map(login).collect();
        assert!(
            logins.contains(&"sofie.peeters".to_owned()) && logins.contains(&"emre.yildiz".to_owned()),
            "{logins:?}"
        );
        logins.sort();
        let all = logins.len();
        logins.dedup();
        assert_eq!(logins.len(), all);
        assert!(logins.iter().all(|l| opweg_store::people::login(l).as_ref() == Some(l)));
    }
}
