//! Agendas: the appointments of one person on all the files whose contact card is open to them.

use super::appointments::{Appointment, AppointmentPlan, read_from, select};
use super::may_add;
use crate::door::{first_word, open_for_any};
use crate::log::{Act, Entry};
use crate::{Result, Tx, Value, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Action, Actor, Permit};
use opweg_model::{AppointmentId, Purpose, Tier, UserId};
use uuid::Uuid;

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
    /// An agency said that there will be an interpreter.
    pub booked: bool,
    /// The names of who else is there for the client.
    pub with: Vec<String>,
}

/// The agenda of a user from one moment to another, soonest first: appointments with them, those they are a guest of, and
/// those with nobody by name on files they lead. Only files whose contact card they may see; cancelled ones are left out.
///
/// # Errors
/// What the engine says.
pub async fn of_user(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    user: UserId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<InAgenda>> {
    let mut values: Vec<Value> = vec![user.into(), from.into(), until.into()];
    let open = open_for_any(who, (Action::See, Tier::Contact), purposes, tx.now(), &mut values);
    let condition = format!(
        "(a.who_user = $1 OR (a.who_user IS NULL AND f.lead_user = $1)
          OR EXISTS (SELECT 1 FROM appointment_guest x WHERE x.appointment_id = a.id AND x.user_id = $1))
         AND a.starts_at >= $2 AND a.starts_at < $3 AND a.state <> 'cancelled' AND f.state <> 'erased' AND {open}"
    );
    let select = select!().replace("c.interpreter", &format!("c.interpreter, {BOOKED}"));
    let rows = tx.rows_where(format!("{select}WHERE {condition} ORDER BY a.starts_at, a.id"), &values).await?;
    tx.note(Entry::of_actor(who, Act::List, "appointments", first_word(purposes)).with(rows.len().to_string()));
    let mut agenda = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    if !agenda.is_empty() {
        name_the_others(tx, &mut agenda, &condition, &values).await?;
    }
    Ok(agenda)
}

/// Whether an interpreter said yes.
const BOOKED: &str =
    "EXISTS (SELECT 1 FROM interpreter_booking b WHERE b.appointment_id = a.id AND b.state = 'confirmed')";

fn read(row: &crate::Row) -> Result<InAgenda> {
    let mut t = row.take();
    Ok(InAgenda {
        appointment: read_from(&mut t)?,
        client: t.next()?,
        language: t.next()?,
        interpreter: t.next()?,
        booked: t.next()?,
        with: Vec::new(),
    })
}

/// Who else is at the same appointments: whoever each is with and its guests, but for the reader of the agenda.
async fn name_the_others(tx: &mut Tx, agenda: &mut [InAgenda], condition: &str, values: &[Value]) -> Result<()> {
    let sql = format!(
        "SELECT DISTINCT a.id, u.name FROM appointment a JOIN client_file f ON f.id = a.file_id
         LEFT JOIN appointment_guest y ON y.appointment_id = a.id
         JOIN user_account u ON (u.id = a.who_user OR u.id = y.user_id) AND u.id <> $1 AND u.left_at IS NULL
         WHERE {condition} ORDER BY 2"
    );
    for row in &tx.rows_where(sql, values).await? {
        let mut t = row.take();
        let (id, name) = (AppointmentId(t.next()?), t.next()?);
        if let Some(there) = agenda.iter_mut().find(|a| a.appointment.id == id) {
            there.with.push(name);
        }
    }
    Ok(())
}

/// Who of some people is expected elsewhere at the time of an appointment, but for that appointment itself. It tells that
/// they are busy and nothing more, so every file counts.
///
/// # Errors
/// [`Error::Refused`](crate::Error::Refused) when the card may not be added to.
pub async fn busy(
    tx: &mut Tx,
    permit: &Permit,
    people: &[UserId],
    plan: &AppointmentPlan,
    but: Option<AppointmentId>,
) -> Result<Vec<UserId>> {
    may_add(permit, Tier::Contact)?;
    let ends = plan.starts.saturating_add(SignedDuration::from_mins(plan.minutes)).unwrap_or(plan.starts);
    let mut busy = Vec::new();
    for user in people {
        let row = tx
            .row(
                "SELECT 1 FROM appointment a WHERE a.state = 'planned' AND a.id <> $2 AND a.starts_at < $3
                       AND a.starts_at + a.minutes * 60000000 > $4
                       AND (a.who_user = $1 OR EXISTS
                            (SELECT 1 FROM appointment_guest x WHERE x.appointment_id = a.id AND x.user_id = $1)) LIMIT 1",
                args![*user, but.unwrap_or(AppointmentId(Uuid::nil())), ends, plan.starts],
            )
            .await?;
        if row.is_some() {
            busy.push(*user);
        }
    }
    Ok(busy)
}
