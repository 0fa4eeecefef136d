//! How a message reaches a client, and what makes that safe: read from the contact card each time something is sent.

use super::may_add;
use crate::file::facts;
use crate::outbox::Via;
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::{Action, Permit, Why};
use opweg_linkage::phone::Phone;
use opweg_model::fact::{FactKind, Value, current, newest};
use opweg_model::{FileId, Tier};

/// The ways a client can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// By phone, else by e-mail; `None` when there is no safe way.
    pub to: Option<(Via, String)>,
    /// Others read along: a message tells nothing but to call.
    pub shared: bool,
    /// The client wants to be asked before something is sent: nothing goes out by itself.
    pub ask_first: bool,
    /// The language to write in.
    pub language: Option<String>,
}

/// How the client of a file can be reached, for whoever is about to send or wants to know whether they could.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Reach> {
    if permit.action() != Action::See {
        may_add(permit, Tier::Contact)?;
    }
    if !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    of(tx, permit.file()).await
}

pub(super) async fn of(conn: &mut Conn, file: FileId) -> Result<Reach> {
    let facts = facts::on_card(conn, &[file]).await?;
    let now = current(&facts);
    let newest = |kind: FactKind| newest(&now, kind);
    let safe = match newest(FactKind::SafeContact) {
        Some(Value::Many(codes)) => codes.clone(),
        _ => Vec::new(),
    };
    let heed = |code: &str| safe.iter().any(|c| c == code);
    let text = |kind: FactKind| match newest(kind) {
        Some(Value::Text(text) | Value::Language(text)) => Some(text.clone()),
        _ => None,
    };
    let phone = text(FactKind::Phone).filter(|_| !heed("no-sms")).and_then(|t| Phone::parse(&t));
    let sms = phone.map(|p| (Via::Sms, p.e164()));
    Ok(Reach {
        to: sms.or_else(|| text(FactKind::Email).map(|address| (Via::Email, address))),
        shared: heed("shared-phone"),
        ask_first: heed("ask-first"),
        language: text(FactKind::ContactLanguage),
    })
}

/// The number to call about an appointment or a file: of the person, else of the lead, else of the organisation.
pub(super) async fn number_to_call(conn: &mut Conn, file: FileId, who: Option<opweg_model::UserId>) -> Result<String> {
    let row = conn
        .row(
            "SELECT COALESCE(NULLIF(w.phone, ''), NULLIF(l.phone, ''), o.phone) FROM client_file f
             JOIN organisation o ON o.id = f.lead_org
             LEFT JOIN user_account w ON w.id = $1 AND w.left_at IS NULL
             LEFT JOIN user_account l ON l.id = f.lead_user AND l.left_at IS NULL WHERE f.id = $2",
            args![who, file],
        )
        .await?;
    row.ok_or(Error::NotFound)?.take().next()
}
