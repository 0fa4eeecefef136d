//! Agendas: the appointments of one person on all the files whose contact card is open to them.

use super::appointments::{Appointment, read_from, select};
use crate::log::{Act, Entry};
use crate::{Result, Tx, Value};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Ask, predicate};
use opweg_model::{Purpose, Tier, UserId};

/// An appointment in somebody's agenda, with what they need to know of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InAgenda {
    /// The appointment.
    pub appointment: Appointment,
    /// The whole name of the client.
    pub client: String,
    /// The language to talk in.
    pub language: Option<String>,
    /// The interpreter the client needs, as a word of the facts.
    pub interpreter: Option<String>,
}

/// The agenda of a user from one moment to another, soonest first: appointments with them, and those with nobody by name
/// on files they lead. Only files whose contact card they may see; cancelled ones are left out.
///
/// # Errors
/// What the engine says.
pub async fn of_user(
    tx: &mut Tx,
    who: &Actor,
    purpose: Purpose,
    user: UserId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<InAgenda>> {
    let mut values: Vec<Value> = vec![user.into(), user.into(), from.into(), until.into()];
    let open = predicate(who, &Ask::tier(Action::See, Tier::Contact, purpose, tx.now()), values.len());
    values.extend(open.values.into_iter().map(Value::from));
    let sql = format!(
        "{}WHERE (a.who_user = $1 OR (a.who_user IS NULL AND f.lead_user = $2)) AND a.starts_at >= $3 AND a.starts_at < $4
               AND a.state <> 'cancelled' AND f.state <> 'erased' AND {} ORDER BY a.starts_at, a.id",
        select!(), open.text
    );
    let rows = tx.rows_where(sql, &values).await?;
    tx.note(Entry::of_actor(who, Act::List, "appointments", purpose.word()).with(rows.len().to_string()));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(InAgenda {
                appointment: read_from(&mut t)?,
                client: t.next()?,
                language: t.next()?,
                interpreter: t.next()?,
            })
        })
        .collect()
}
