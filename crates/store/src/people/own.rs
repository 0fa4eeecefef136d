//! What people set for themselves: their name, where they can be called, their language.

use super::stale;
use crate::log::{Act, Entry};
use crate::{Result, Tx, args};
use opweg_access::Staff;

/// What people set for themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSettings {
    /// Their name.
    pub name: String,
    /// Where they can be called.
    pub phone: String,
    /// Language of the pages.
    pub language: String,
    /// Whether single keys work as short-cuts.
    pub shortcuts: bool,
}

/// Changes one's own settings.
///
/// # Errors
/// [`crate::Error::Stale`] when an administrator was faster.
pub async fn change(tx: &mut Tx, staff: &Staff, own: &OwnSettings, version: i64) -> Result<()> {
    let changed = tx
        .run(
            "UPDATE user_account SET name = $3, phone = $4, language = $5, shortcuts = $6, version = version + 1
             WHERE id = $1 AND version = $2 AND state = 'active'",
            args![staff.user, version, &own.name, &own.phone, &own.language, own.shortcuts],
        )
        .await?;
    if changed == 0 {
        return Err(stale(tx, "SELECT version FROM user_account WHERE id = $1", staff.user.0).await);
    }
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "own-settings"));
    Ok(())
}
