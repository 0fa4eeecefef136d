//! Keys of programs that use the API. Somebody answers for each; it ends by its date, by being withdrawn, or when that
//! person leaves.

use super::Administrator;
use super::users::read_staff;
use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Row, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Program, key_ceiling};
use opweg_model::{OrgId, TierSet, TokenId, UserId};

/// A key to make.
#[derive(Debug)]
pub struct NewToken<'a> {
    /// Its identity.
    pub id: TokenId,
    /// Whoever answers for it; the key works for their organisation.
    pub user: UserId,
    /// What the program is called.
    pub name: &'a str,
    /// Digest of the key.
    pub hash: &'a [u8],
    /// The tiers it may read.
    pub tiers: TierSet,
    /// Whether it may also add.
    pub may_add: bool,
    /// When it ends.
    pub expires: Timestamp,
}

/// A key as shown in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its identity.
    pub id: TokenId,
    /// Whose it is.
    pub org: OrgId,
    /// The organisation's name.
    pub org_name: String,
    /// Who answers for it.
    pub user: UserId,
    /// Their name.
    pub user_name: String,
    /// What the program is called.
    pub name: String,
    /// The tiers it may read.
    pub tiers: TierSet,
    /// Whether it may also add.
    pub may_add: bool,
    /// Since when.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// When it was withdrawn.
    pub revoked: Option<Timestamp>,
    /// When it was last used, to the minute.
    pub used: Option<Timestamp>,
}

/// Makes a key.
///
/// # Errors
/// [`Error::NotFound`] when whoever answers for it left or is another administrator's, [`Error::State`] for an end
/// that is past, and for more than their roles open.
pub async fn create(tx: &mut Tx, office: &Administrator<'_>, new: &NewToken<'_>) -> Result<()> {
    let staff = super::users::staff_of(tx, new.user).await?;
    office.of_org(staff.org)?;
    let now = tx.now();
    if new.expires <= now {
        return Err(Error::State("expired"));
    }
    if new.tiers.shared_with(key_ceiling(staff.roles)) != new.tiers {
        return Err(Error::State("beyond-their-roles"));
    }
    tx.run(
        "INSERT INTO api_token (id, org_id, user_id, name, hash, tiers, may_add, created_at, expires_at, revoked_at, used_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL)",
        args![new.id, staff.org, new.user, new.name, new.hash, new.tiers.bits(), new.may_add, now, new.expires],
    )
    .await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "token-new", "").with(new.id.to_string()));
    Ok(())
}

/// The keys an administrator runs, those that work first.
///
/// # Errors
/// What the engine says.
pub async fn list(conn: &mut Conn, office: &Administrator<'_>) -> Result<Vec<Token>> {
    let only = office.only();
    let rows = conn
        .rows(
            "SELECT t.id, t.org_id, o.name, t.user_id, u.name, t.name, t.tiers, t.may_add, t.created_at, t.expires_at, t.revoked_at, t.used_at
             FROM api_token t JOIN organisation o ON o.id = t.org_id JOIN user_account u ON u.id = t.user_id
             WHERE t.org_id = $1 OR $2
             ORDER BY CASE WHEN t.revoked_at IS NULL THEN 0 ELSE 1 END, lower(o.name), lower(t.name), t.id",
            args![only.unwrap_or(OrgId(uuid::Uuid::nil())), only.is_none()],
        )
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Token> {
    let mut t = row.take();
    Ok(Token {
        id: TokenId(t.next()?),
        org: OrgId(t.next()?),
        org_name: t.next()?,
        user: UserId(t.next()?),
        user_name: t.next()?,
        name: t.next()?,
        tiers: TierSet::from_bits(t.next()?),
        may_add: t.next()?,
        created: t.moment()?,
        expires: t.moment()?,
        revoked: t.moment_opt()?,
        used: t.moment_opt()?,
    })
}

/// Withdraws a key; it stops working at the next request. Withdrawing twice keeps the first moment.
///
/// # Errors
/// [`Error::NotFound`] for a key of another administrator.
pub async fn revoke(tx: &mut Tx, office: &Administrator<'_>, id: TokenId) -> Result<()> {
    let row = tx.row("SELECT org_id FROM api_token WHERE id = $1", args![id]).await?.ok_or(Error::NotFound)?;
    office.of_org(OrgId(row.take().next()?))?;
    let now = tx.now();
    tx.run("UPDATE api_token SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", args![id, now]).await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "token-off", "").with(id.to_string()));
    Ok(())
}

/// The program that holds the key with this digest, and when it was last noted as used. Nobody when the key ended, the
/// person who answers for it left, or the organisation did.
///
/// # Errors
/// What the engine says.
pub async fn find(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<Option<(Program, Option<Timestamp>)>> {
    let row = conn
        .row(
            "SELECT t.id, t.tiers, t.may_add, t.used_at,
                    u.id, t.org_id, o.kind, u.team_id, u.roles, o.purposes, u.secrecy, o.secrecy, o.sanctions
             FROM api_token t JOIN user_account u ON u.id = t.user_id JOIN organisation o ON o.id = t.org_id
             WHERE t.hash = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL AND u.state = 'active' AND o.closed_at IS NULL",
            args![hash, now],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let (id, tiers, may_add) = (TokenId(t.next()?), TierSet::from_bits(t.next()?), t.next()?);
    let used = t.moment_opt()?;
    let staff = read_staff(&mut t)?;
    // Roles may have changed since the key was made.
    let ceiling = key_ceiling(staff.roles);
    let program = Program {
        token: id,
        user: staff.user,
        org: staff.org,
        org_kind: staff.org_kind,
        tiers: tiers.shared_with(ceiling),
        may_add: may_add && !ceiling.is_empty(),
        purposes: staff.purposes,
        secrecy: staff.secrecy,
        sanctions: staff.sanctions,
    };
    Ok(Some((program, used)))
}

/// Notes that a key was used, once a minute at most; what it does is in the log anyhow.
///
/// # Errors
/// What the engine says.
pub async fn touch(db: &Db, token: TokenId, used: Option<Timestamp>, now: Timestamp) -> Result<()> {
    let a_minute_ago = now.saturating_sub(SignedDuration::from_mins(1)).unwrap_or(now);
    if used.is_some_and(|at| at > a_minute_ago) {
        return Ok(());
    }
    let mut tx = db.begin(now).await?;
    tx.run("UPDATE api_token SET used_at = $2 WHERE id = $1", args![token, now]).await?;
    tx.conn.commit().await
}
