//! The talks that were held about a file, as its timeline shows them: intakes and talks about sharing. When, with whom
//! and how, not what was said.

use crate::log::Act;
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Permit, Why};
use opweg_model::Tier;
use opweg_model::agreement::TalkMode;

/// What a talk was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The person: an intake, in this language, held this way; over, or to be gone on with.
    Person {
        /// The language the client spoke.
        language: String,
        /// How they talked.
        mode: TalkMode,
        /// Whether it is over.
        finished: bool,
    },
    /// Who may see what.
    Sharing,
}

/// A talk that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// When it began.
    pub at: Timestamp,
    /// What it was about.
    pub about: About,
    /// Who held it.
    pub by_name: String,
    /// Their organisation.
    pub by_org: String,
}

/// The talks, latest first; intakes only for whoever sees the path.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Held>> {
    if !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    let path = permit.opens(Tier::Path);
    let rows = tx
        .rows(
            "SELECT i.started_at, i.language, i.mode, i.finished_at, u.name, o.name
             FROM intake i JOIN user_account u ON u.id = i.author_id JOIN organisation o ON o.id = i.org_id
             WHERE i.file_id = $1 AND $2
             UNION ALL
             SELECT a.given_at, NULL, NULL, NULL, u.name, o.name
             FROM agreement a JOIN user_account u ON u.id = a.author_id JOIN organisation o ON o.id = a.org_id
             WHERE a.file_id = $1 ORDER BY 1 DESC",
            args![permit.file(), path],
        )
        .await?;
    tx.note_on(permit, Act::See, "agreement");
    if path {
        tx.note_on(permit, Act::See, "intake");
    }
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Held> {
    let mut t = row.take();
    let at = t.moment()?;
    let (language, mode, finished) = (t.next::<Option<String>>()?, t.next::<Option<String>>()?, t.moment_opt()?);
    let about = match (language, mode) {
        (Some(language), Some(mode)) => {
            let mode = mode.parse().map_err(|_| Error::Corrupt("how an intake was held".into()))?;
            About::Person { language, mode, finished: finished.is_some() }
        }
        _ => About::Sharing,
    };
    Ok(Held { at, about, by_name: t.next()?, by_org: t.next()? })
}
