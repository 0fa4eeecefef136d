//! Who stands on the two sides of a referral, by name: who asked and where to call, who is asked, who took it on. And for
//! a service outside the network how it was written to.

use super::{Referral, letter_of};
use crate::keys::Keys;
use crate::outbox::{self, Message};
use crate::{Error, Result, Tx, args};
use opweg_access::{Permit, Why};
use opweg_model::{OrgId, ReferralId, Tier, UserId};
use std::collections::HashMap;
use uuid::Uuid;

/// The names of the two sides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Parties {
    /// The organisation that asked.
    pub from: String,
    pub asker: String,
    /// Where the asker can be called.
    pub phone: String,
    /// The organisation or service that is asked; nothing for a service outside whose letter is closed to the reader.
    pub to: String,
    /// Who took it on, or who was asked in person.
    pub person: String,
    pub person_id: Option<UserId>,
}

/// The names of the sides of every referral of a file. The names of who works in the network are no secret in it.
///
/// # Errors
/// [`Error::Refused`] when neither the contact card nor the path is open.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<HashMap<ReferralId, Parties>> {
    if !permit.opens(Tier::Contact) && !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    let rows = tx
        .rows(
            "SELECT r.id, a.name, u.name, coalesce(nullif(u.phone, ''), a.phone), b.name, r.to_name,
                    coalesce(p.name, ''), p.id, r.from_org, r.from_user
             FROM referral r JOIN organisation a ON a.id = r.from_org JOIN user_account u ON u.id = r.from_user
             LEFT JOIN organisation b ON b.id = r.to_org LEFT JOIN member m ON m.id = r.id
             LEFT JOIN user_account p ON p.id = coalesce(m.user_id, r.to_user) WHERE r.file_id = $1",
            args![permit.file()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let id = ReferralId(t.next()?);
            let (from, asker, phone) = (t.next()?, t.next()?, t.next()?);
            let (partner, outside): (Option<String>, String) = (t.next()?, t.next()?);
            let (person, person_id) = (t.next()?, t.next::<Option<Uuid>>()?.map(UserId));
            let letter = letter_of(id, OrgId(t.next()?), UserId(t.next()?));
            let to = partner.unwrap_or_else(|| if permit.allows(&letter) { outside } else { String::new() });
            Ok((id, Parties { from, asker, phone, to, person, person_id }))
        })
        .collect()
}

/// What was said of it at its end, in words; nothing where the letter is closed.
///
/// # Errors
/// What the engine says.
pub async fn told(tx: &mut Tx, permit: &Permit, referral: &Referral) -> Result<String> {
    if !permit.allows(&referral.letter()) {
        return Ok(String::new());
    }
    let row = tx.row("SELECT told FROM referral WHERE id = $1", args![referral.id]).await?;
    row.map_or(Ok(String::new()), |r| r.take().next())
}

/// The e-mail address of a service outside the network, for whoever may read the letter; nothing when there is none.
///
/// # Errors
/// What the engine says.
pub async fn address(tx: &mut Tx, permit: &Permit, keys: &Keys, referral: &Referral) -> Result<Option<String>> {
    if !permit.allows(&referral.letter()) {
        return Err(Error::Refused(Why::Secret));
    }
    let row = tx.row("SELECT to_address FROM referral WHERE id = $1", args![referral.id]).await?;
    let sealed: Option<Vec<u8>> = row.map(|r| r.take().next()).transpose()?.flatten();
    let opened = sealed.map(|s| keys.open(referral.id.0, &s).map_err(|e| Error::Corrupt(e.to_string())));
    opened.transpose()
}

/// The last e-mail with a link to the letter, for whoever may read it.
///
/// # Errors
/// What the engine says.
pub async fn last_mail(tx: &mut Tx, permit: &Permit, referral: &Referral) -> Result<Option<Message>> {
    if !permit.allows(&referral.letter()) {
        return Err(Error::Refused(Why::Secret));
    }
    outbox::last_about(tx, referral.file, referral.id.0).await
}
