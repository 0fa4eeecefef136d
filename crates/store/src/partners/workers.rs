//! Who works how: the languages people speak, what they know well, how many clients they can guide. People write it
//! themselves; it helps to find the right colleague for a client.

use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Row, Tx, args};
use opweg_access::{Permit, Staff};
use opweg_model::{OrgId, PurposeSet, Role, RoleSet, Tier, UserId};

/// The most clients somebody can say to guide.
pub const MOST: i64 = 200;
/// The most words of a kind.
pub const WORDS: usize = 20;

/// What somebody can say to know well; the end of the message key `account-expertise-<word>`. The first are the lanes of a
/// trajectory, then come kinds of trajectory, then what stands in the way.
pub const EXPERTISE: &[&str] = &[
    "settling",
    "integration",
    "dutch",
    "work",
    "mentor",
    "art60",
    "highly-skilled",
    "entrepreneur",
    "waiting",
    "child-care",
    "mobility",
    "housing",
    "health",
    "debt",
    "papers",
    "digital",
];

/// What somebody says of their own work.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Skills {
    /// Codes of the languages they speak with clients.
    pub speaks: Vec<String>,
    /// Words of what they know well.
    pub expertise: Vec<String>,
    /// How many clients they can guide at once; nothing: not said.
    pub capacity: Option<i64>,
}

impl Skills {
    /// Reads the columns.
    fn of(speaks: &str, expertise: &str, capacity: Option<i64>) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        Self { speaks: words(speaks), expertise: words(expertise), capacity }
    }

    /// Whether it can be kept: short codes and words with no space in them, and a number that can be.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let word = |w: &String| {
            (2..=40).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let few = self.speaks.len() <= WORDS && self.expertise.len() <= WORDS;
        let number = self.capacity.is_none_or(|n| (0..=MOST).contains(&n));
        few && number && self.speaks.iter().chain(&self.expertise).all(word)
    }
}

/// What somebody said of their own work.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of(conn: &mut Conn, user: UserId) -> Result<Skills> {
    let row = conn.row("SELECT speaks, expertise, capacity FROM user_account WHERE id = $1", args![user]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (speaks, expertise): (String, String) = (t.next()?, t.next()?);
    Ok(Skills::of(&speaks, &expertise, t.next()?))
}

/// Keeps what somebody says of their own work.
///
/// # Errors
/// [`Error::Stale`] when the account changed meanwhile; [`Error::State`] for words that are none.
pub async fn set_own(tx: &mut Tx, staff: &Staff, skills: &Skills, version: i64) -> Result<()> {
    if !skills.is_sound() {
        return Err(Error::State("skills"));
    }
    let changed = tx
        .run(
            "UPDATE user_account SET speaks = $3, expertise = $4, capacity = $5, version = version + 1
             WHERE id = $1 AND version = $2 AND state = 'active'",
            args![staff.user, version, skills.speaks.join(" "), skills.expertise.join(" "), skills.capacity],
        )
        .await?;
    if changed == 0 {
        let row = tx.row("SELECT version FROM user_account WHERE id = $1", args![staff.user]).await?;
        return Err(crate::path::stale_or_missing(row.map(|r| r.take().next()).transpose()?));
    }
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "own-skills"));
    Ok(())
}

/// The languages that the people of an organisation speak, without saying who.
///
/// # Errors
/// What the engine says.
pub async fn languages(conn: &mut Conn, org: OrgId) -> Result<Vec<String>> {
    let sql = "SELECT speaks FROM user_account WHERE org_id = $1 AND state = 'active' AND speaks <> ''";
    let mut codes: Vec<String> = Vec::new();
    for row in &conn.rows(sql, args![org]).await? {
        let speaks: String = row.take().next()?;
        codes.extend(speaks.split_whitespace().map(str::to_owned));
    }
    codes.sort();
    codes.dedup();
    Ok(codes)
}

/// A colleague who might guide a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub org: OrgId,
    /// Its name.
    pub org_name: String,
    /// What they say of their own work.
    pub skills: Skills,
    /// What their organisation may use files for.
    pub purposes: PurposeSet,
    /// How many open files they lead, those of restricted people apart: a number that grows by one would point at them.
    pub load: i64,
}

/// Who might guide the client of a file: the workers of one's own organisation and of those on the team.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn for_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Candidate>> {
    crate::path::may_read(permit, Tier::Contact)?;
    let own = permit.who().org().ok_or(Error::Refused(opweg_access::Why::Role))?;
    let now = tx.now();
    let rows = tx
        .rows(
            "SELECT u.id, u.name, o.id, o.name, u.roles, o.purposes, u.speaks, u.expertise, u.capacity,
                    (SELECT CAST(count(*) AS BIGINT) FROM client_file f WHERE f.lead_user = u.id AND f.state = 'open' AND NOT f.restricted)
             FROM user_account u JOIN organisation o ON o.id = u.org_id
             WHERE u.state = 'active' AND o.closed_at IS NULL AND (o.id = $2 OR o.id IN (
                 SELECT m.org_id FROM member m WHERE m.file_id = $1 AND (m.until_at IS NULL OR m.until_at > $3)))
             ORDER BY lower(u.name), u.id",
            args![permit.file(), own, now],
        )
        .await?;
    tx.note_on(permit, Act::See, "team");
    let all = rows.iter().map(candidate).collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().filter(|(roles, _)| roles.has(Role::Worker)).map(|(_, one)| one).collect())
}

fn candidate(row: &Row) -> Result<(RoleSet, Candidate)> {
    let mut t = row.take();
    let (user, name, org, org_name) = (UserId(t.next()?), t.next()?, OrgId(t.next()?), t.next()?);
    let (roles, purposes) = (RoleSet::from_bits(t.next()?), PurposeSet::from_bits(t.next()?));
    let (speaks, expertise): (String, String) = (t.next()?, t.next()?);
    let skills = Skills::of(&speaks, &expertise, t.next()?);
    Ok((roles, Candidate { user, name, org, org_name, skills, purposes, load: t.next()? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_and_words_are_kept() {
        let skills = |speaks: &str, capacity| Skills { speaks: vec![speaks.into()], expertise: Vec::new(), capacity };
        assert!(skills("ar", Some(30)).is_sound() && skills("social-orientation", None).is_sound());
        for wrong in ["", "a b", "<b>", "AR"] {
            assert!(!skills(wrong, None).is_sound(), "{wrong:?}");
        }
        assert!(!skills("ar", Some(-1)).is_sound() && !skills("ar", Some(MOST + 1)).is_sound());
    }
}
