//! Accounts of the people who work with Op weg: who they are and what they may do.

use super::{Administrator, stale};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Staff, Why};
use opweg_model::{FileId, OrgId, OrgKind, PurposeSet, Role, RoleSet, UserId};
use uuid::Uuid;

/// What an administrator writes down about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Their name as colleagues and clients know it.
    pub name: String,
    /// Their function, in their own words.
    pub job: String,
    /// Where they can be called.
    pub phone: String,
    /// What they may do.
    pub roles: RoleSet,
    /// Bound by professional secrecy in person.
    pub secrecy: bool,
}

/// A new account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUser {
    /// Its identity.
    pub id: UserId,
    /// The organisation they work for.
    pub org: OrgId,
    /// The name to sign in with, in the form [`super::login`] gives.
    pub login: String,
    /// Who they are.
    pub about: About,
    /// Language of the pages.
    pub language: String,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its identity.
    pub id: UserId,
    /// The organisation they work for.
    pub org: OrgId,
    /// Its name.
    pub org_name: String,
    /// The name to sign in with; of a leaver their identity, so that the name is free again.
    pub login: String,
    /// Who they are.
    pub about: About,
    /// Language of the pages.
    pub language: String,
    /// Whether single keys work as short-cuts.
    pub shortcuts: bool,
    /// Which ways of signing in there are.
    pub ways: Ways,
    /// Since when.
    pub created: Timestamp,
    /// When they left.
    pub left: Option<Timestamp>,
    /// For changing it.
    pub version: i64,
}

/// The ways of signing in that an account has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ways {
    /// A password, their own or a start password.
    pub password: bool,
    /// An authenticator app.
    pub totp: bool,
    /// Passkeys.
    pub passkeys: i64,
    /// Recovery codes that are not used yet.
    pub recovery_codes: i64,
    /// An account at the identity provider.
    pub provider: bool,
}

impl Ways {
    /// Whether something besides the password is set up.
    #[must_use]
    pub const fn second_factor(&self) -> bool {
        self.totp || self.passkeys > 0
    }
}

/// Adds an account. It cannot be used before it has a way to sign in.
///
/// # Errors
/// [`Error::Double`] when the login is taken, [`Error::Refused`] for roles that are not theirs to give,
/// [`Error::State`] when the organisation left the network.
pub async fn create(tx: &mut Tx, office: &Administrator<'_>, new: &NewUser) -> Result<()> {
    office.of_org(new.org)?;
    may_give(office, RoleSet::NONE, new.about.roles)?;
    let open = tx.row("SELECT 1 FROM organisation WHERE id = $1 AND closed_at IS NULL", args![new.org]).await?;
    if open.is_none() {
        return Err(Error::State("organisation-closed"));
    }
    // A taken login would break the transaction on one engine and not on the other: asked first.
    if tx.row("SELECT 1 FROM user_account WHERE login = $1", args![&new.login]).await?.is_some() {
        return Err(Error::Double("login"));
    }
    let (now, about) = (tx.now(), &new.about);
    tx.run(
        "INSERT INTO user_account (id, org_id, team_id, login, name, job, phone, roles, secrecy, language, shortcuts, password,
                                   password_until, totp_secret, totp_last_step, oidc_subject, state, created_at, left_at, version)
         VALUES ($1, $2, NULL, $3, $4, $5, $6, $7, $8, $9, $10, NULL, NULL, NULL, 0, NULL, 'active', $11, NULL, 1)",
        args![
            new.id, new.org, &new.login, &about.name, &about.job, &about.phone, about.roles.bits(), about.secrecy,
            &new.language, true, now
        ],
    )
    .await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "user-new", "").with(new.id.to_string()));
    Ok(())
}

/// Refuses to give or take roles that are not theirs.
fn may_give(office: &Administrator<'_>, before: RoleSet, after: RoleSet) -> Result<()> {
    let foreign = |roles: RoleSet| roles.iter().filter(|r| !office.roles().has(*r)).collect::<RoleSet>();
    if foreign(before) == foreign(after) { Ok(()) } else { Err(Error::Refused(Why::Role)) }
}

/// Everything of a [`User`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT u.id, u.org_id, o.name, u.login, u.name, u.job, u.phone, u.roles, u.secrecy, u.language, u.shortcuts,
                u.password IS NOT NULL, u.totp_secret IS NOT NULL,
                (SELECT CAST(count(*) AS BIGINT) FROM passkey p WHERE p.user_id = u.id),
                (SELECT CAST(count(*) AS BIGINT) FROM recovery_code c WHERE c.user_id = u.id AND c.used_at IS NULL),
                u.oidc_subject IS NOT NULL, u.created_at, u.left_at, u.version
         FROM user_account u JOIN organisation o ON o.id = u.org_id "
    };
}

/// One account, also of somebody who left.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: UserId) -> Result<User> {
    let row = conn.row(concat!(select!(), "WHERE u.id = $1"), args![id]).await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// The people of an organisation by name, leavers last; those of the whole network when `org` is `None`.
///
/// # Errors
/// [`Error::NotFound`] for an organisation that is not theirs to run.
pub async fn list(conn: &mut Conn, office: &Administrator<'_>, org: Option<OrgId>) -> Result<Vec<User>> {
    let org = match org.or(office.only()) {
        Some(org) => {
            office.of_org(org)?;
            Some(org)
        }
        None => None,
    };
    let rows = conn
        .rows(
            concat!(
                select!(),
                "WHERE u.org_id = $1 OR $2
                 ORDER BY CASE WHEN u.left_at IS NULL THEN 0 ELSE 1 END, lower(o.name), lower(u.name), u.id"
            ),
            args![org.unwrap_or(OrgId(Uuid::nil())), org.is_none()],
        )
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<User> {
    let mut t = row.take();
    Ok(User {
        id: UserId(t.next()?),
        org: OrgId(t.next()?),
        org_name: t.next()?,
        login: t.next()?,
        about: About {
            name: t.next()?,
            job: t.next()?,
            phone: t.next()?,
            roles: RoleSet::from_bits(t.next()?),
            secrecy: t.next()?,
        },
        language: t.next()?,
        shortcuts: t.next()?,
        ways: Ways {
            password: t.next()?,
            totp: t.next()?,
            passkeys: t.next()?,
            recovery_codes: t.next()?,
            provider: t.next()?,
        },
        created: t.moment()?,
        left: t.moment_opt()?,
        version: t.next()?,
    })
}

/// Colleagues one can name on a file or give a task: those who still work at the organisation, by name.
///
/// # Errors
/// What the engine says.
pub async fn colleagues(conn: &mut Conn, org: OrgId) -> Result<Vec<(UserId, String, String)>> {
    let rows = conn
        .rows(
            "SELECT id, name, job FROM user_account WHERE org_id = $1 AND state = 'active' ORDER BY lower(name), id",
            args![org],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((UserId(t.next()?), t.next()?, t.next()?))
        })
        .collect()
}

/// What somebody is called, also when they left.
///
/// # Errors
/// [`Error::NotFound`] for nobody.
pub async fn name_of(conn: &mut Conn, id: UserId) -> Result<String> {
    let row = conn.row("SELECT name FROM user_account WHERE id = $1", args![id]).await?;
    row.ok_or(Error::NotFound)?.take().next()
}

/// The policy's view of somebody who still works here; secrecy needs both the person and the organisation.
///
/// # Errors
/// [`Error::NotFound`] for leavers and for organisations that left.
pub async fn staff_of(conn: &mut Conn, id: UserId) -> Result<Staff> {
    let row = conn
        .row(
            "SELECT u.id, u.org_id, o.kind, u.team_id, u.roles, o.purposes, u.secrecy, o.secrecy, o.sanctions
             FROM user_account u JOIN organisation o ON o.id = u.org_id
             WHERE u.id = $1 AND u.state = 'active' AND o.closed_at IS NULL",
            args![id],
        )
        .await?
        .ok_or(Error::NotFound)?;
    read_staff(&mut row.take())
}

/// Everybody who works here and to whom a file was opened at some time, in their own name or through their organisation or
/// team: the policy's view, their name and that of their organisation, in order of these. Who may see what now is the
/// policy's to say.
pub(crate) async fn around(conn: &mut Conn, file: FileId) -> Result<Vec<(Staff, String, String)>> {
    let rows = conn
        .rows(
            "SELECT u.id, u.org_id, o.kind, u.team_id, u.roles, o.purposes, u.secrecy, o.secrecy, o.sanctions, u.name, o.name
             FROM user_account u JOIN organisation o ON o.id = u.org_id
             WHERE u.state = 'active' AND o.closed_at IS NULL AND EXISTS
                   (SELECT 1 FROM access_grant g WHERE g.file_id = $1 AND g.subject_id IN (u.id, u.org_id, u.team_id))
             ORDER BY lower(o.name), lower(u.name), u.id",
            args![file],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((read_staff(&mut t)?, t.next()?, t.next()?))
        })
        .collect()
}

/// Reads the columns `user, org, kind, team, roles, purposes, secrecy of user, secrecy of org, sanctions`.
pub(super) fn read_staff(t: &mut crate::Take<'_>) -> Result<Staff> {
    let (user, org): (Uuid, Uuid) = (t.next()?, t.next()?);
    let org_kind: OrgKind = t.word()?;
    let team = t.next()?;
    let (roles, purposes): (i64, i64) = (t.next()?, t.next()?);
    let (own, of_org): (bool, bool) = (t.next()?, t.next()?);
    Ok(Staff {
        user: UserId(user),
        org: OrgId(org),
        org_kind,
        team,
        roles: RoleSet::from_bits(roles),
        purposes: PurposeSet::from_bits(purposes).shared_with(org_kind.purposes()),
        secrecy: own && of_org,
        sanctions: t.next()?,
    })
}

/// Changes who somebody is and what they may do. New roles count from their next request.
///
/// # Errors
/// [`Error::Stale`] when somebody was faster, [`Error::Refused`] for roles that are not theirs to give,
/// [`Error::State`] when nobody would be left to run the accounts, and for a role more for oneself: whoever runs accounts
/// reads no files (access model §8).
pub async fn change(tx: &mut Tx, office: &Administrator<'_>, id: UserId, about: &About, version: i64) -> Result<()> {
    let before = get(tx, id).await?;
    office.of_org(before.org)?;
    may_give(office, before.about.roles, about.roles)?;
    if before.about.roles.has(Role::Administrator) && !about.roles.has(Role::Administrator) {
        not_the_last(tx, &before).await?;
    }
    let own = office.actor().user() == Some(id);
    if own && about.roles.iter().any(|role| !before.about.roles.has(role)) {
        return Err(Error::State("own-roles"));
    }
    let changed = tx
        .run(
            "UPDATE user_account SET name = $3, job = $4, phone = $5, roles = $6, secrecy = $7, version = version + 1
             WHERE id = $1 AND version = $2 AND state = 'active'",
            args![id, version, &about.name, &about.job, &about.phone, about.roles.bits(), about.secrecy],
        )
        .await?;
    if changed == 0 {
        return Err(stale(tx, "SELECT version FROM user_account WHERE id = $1", id.0).await);
    }
    let what = if before.about.roles == about.roles { "user" } else { "user-roles" };
    tx.note(Entry::of_actor(office.actor(), Act::Administer, what, "").with(id.to_string()));
    Ok(())
}

/// Refuses when this is the last administrator of the network, or nobody could let anybody in again.
pub(super) async fn not_the_last(conn: &mut Conn, user: &User) -> Result<()> {
    let rows = conn
        .rows(
            "SELECT u.id, u.roles FROM user_account u JOIN organisation o ON o.id = u.org_id
             WHERE o.kind = 'network' AND u.state = 'active'",
            args![],
        )
        .await?;
    let mut administrators = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let (id, roles): (Uuid, i64) = (t.next()?, t.next()?);
        if RoleSet::from_bits(roles).has(Role::Administrator) {
            administrators.push(UserId(id));
        }
    }
    if administrators == [user.id] { Err(Error::State("last-administrator")) } else { Ok(()) }
}
