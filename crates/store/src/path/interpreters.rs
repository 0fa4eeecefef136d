//! Interpreters for appointments (R-INT-06): asked of an agency, confirmed, refused with the reason, or no longer needed.
//! A booking that ended stays: how long people wait for an interpreter, and how often there is none, is what it shows.

use super::{author, may_add, may_read, saw, stale_or_missing, states};
use crate::log::Act;
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_model::{AppointmentId, Tier};
use std::collections::HashMap;
use uuid::Uuid;

states! {
    /// How the interpreter is there.
    Mode {
        /// In the room.
        Spot = "spot",
        /// By telephone.
        Phone = "phone",
        /// On a screen.
        Video = "video",
    }
}
states! {
    /// Where a booking stands.
    State {
        /// The agency did not answer yet.
        Asked = "asked",
        /// There will be an interpreter.
        Confirmed = "confirmed",
        /// There will be none.
        Refused = "refused",
        /// No longer needed.
        Withdrawn = "withdrawn",
    }
}
states! {
    /// What happens to a booking.
    Event {
        /// The agency has somebody.
        Confirm = "confirm",
        /// The agency has nobody, or no longer.
        Refuse = "refuse",
        /// It is not needed after all.
        Withdraw = "withdraw",
    }
}
states! {
    /// Why there is no interpreter.
    Reason {
        /// Nobody is free at that hour.
        NobodyFree = "nobody-free",
        /// The agency has nobody for this language.
        NoLanguage = "no-language",
        /// It was asked too late.
        TooLate = "too-late",
        /// Somebody was to come and cannot.
        FellOut = "fell-out",
        /// Something else.
        Other = "other",
    }
}

impl State {
    /// What follows when something happens; nothing where it does not fit.
    #[must_use]
    pub const fn after(self, event: Event) -> Option<Self> {
        match (self, event) {
            (Self::Asked, Event::Confirm) => Some(Self::Confirmed),
            (Self::Asked | Self::Confirmed, Event::Refuse) => Some(Self::Refused),
            (Self::Asked | Self::Confirmed, Event::Withdraw) => Some(Self::Withdrawn),
            (Self::Confirmed, Event::Confirm) | (Self::Refused | Self::Withdrawn, _) => None,
        }
    }
    /// Whether somebody is still asked or will come: one booking of an appointment is at a time.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Asked | Self::Confirmed)
    }
}

/// An interpreter to be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBooking {
    /// Its identity.
    pub id: Uuid,
    /// For which appointment.
    pub appointment: AppointmentId,
    /// The language, as a tag.
    pub language: String,
    /// How.
    pub mode: Mode,
    /// Who is asked, in words.
    pub agency: String,
}

/// A booking as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// What was asked.
    pub asked: NewBooking,
    /// Where it stands.
    pub state: State,
    /// Why there is none.
    pub reason: Option<Reason>,
    /// When it was asked.
    pub at: Timestamp,
    /// When the agency first answered.
    pub answered: Option<Timestamp>,
    /// Version, for writes.
    pub version: i64,
}

/// Asks for an interpreter.
///
/// # Errors
/// [`Error::State`] when one is asked or coming already, or the appointment is over or called off;
/// [`Error::Refused`], [`Error::NotFound`].
pub async fn ask(tx: &mut Tx, permit: &Permit, new: &NewBooking) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    let (author, org) = author(permit)?;
    let meeting = super::appointments::find(tx, permit.file(), new.appointment).await?.ok_or(Error::NotFound)?;
    let now = tx.now();
    if meeting.state != super::appointments::AppointmentState::Planned || meeting.plan.starts <= now {
        return Err(Error::State("the appointment is over or called off"));
    }
    let asked = tx
        .run(
            "INSERT INTO interpreter_booking (id, appointment_id, file_id, language, mode, agency, state, reason, asked_at,
                                              author_id, org_id, version)
             SELECT $1, a.id, a.file_id, $4, $5, $6, 'asked', '', $7, $8, $9, 1 FROM appointment a
             WHERE a.id = $2 AND a.file_id = $3 AND NOT EXISTS
                   (SELECT 1 FROM interpreter_booking b WHERE b.appointment_id = a.id AND b.state IN ('asked', 'confirmed'))",
            args![
                new.id,
                new.appointment,
                permit.file(),
                &new.language,
                new.mode.word(),
                new.agency.trim(),
                now,
                author,
                org
            ],
        )
        .await?;
    if asked == 0 {
        return Err(Error::State("interpreter-there"));
    }
    tx.note_on(permit, Act::Add, "interpreter");
    Ok(())
}

/// Writes down what happened to a booking; a refusal says why.
///
/// # Errors
/// [`Error::State`] when it does not fit where the booking stands, or a refusal has no reason; [`Error::Refused`],
/// [`Error::Stale`], [`Error::NotFound`].
pub async fn happened(
    tx: &mut Tx,
    permit: &Permit,
    id: Uuid,
    version: i64,
    event: Event,
    reason: Option<Reason>,
) -> Result<()> {
    may_add(permit, Tier::Contact)?;
    let there = find(tx, permit, id).await?.ok_or(Error::NotFound)?;
    if there.version != version {
        return Err(Error::Stale(there.version));
    }
    let state = there.state.after(event).ok_or(Error::State("interpreter-not-now"))?;
    let reason = match (event, reason) {
        (Event::Refuse, None) => return Err(Error::State("interpreter-why")),
        (Event::Refuse, Some(why)) => why.word(),
        (Event::Confirm | Event::Withdraw, _) => "",
    };
    let answered = there.answered.or_else(|| (event != Event::Withdraw).then_some(tx.now()));
    let changed = tx
        .run(
            "UPDATE interpreter_booking SET state = $4, reason = $5, answered_at = $6, version = version + 1
             WHERE id = $1 AND file_id = $2 AND version = $3",
            args![id, permit.file(), version, state.word(), reason, answered],
        )
        .await?;
    if changed == 0 {
        return Err(stale_or_missing(find(tx, permit, id).await?.map(|b| b.version)));
    }
    tx.note_on(permit, Act::Change, "interpreter");
    Ok(())
}

/// Whoever was asked for an appointment is no longer needed then: it was moved or called off.
pub(super) async fn withdraw_all(tx: &mut Tx, permit: &Permit, appointment: AppointmentId) -> Result<()> {
    tx.run(
        "UPDATE interpreter_booking SET state = 'withdrawn', version = version + 1
         WHERE appointment_id = $1 AND file_id = $2 AND state IN ('asked', 'confirmed')",
        args![appointment, permit.file()],
    )
    .await?;
    Ok(())
}

/// Everything of a [`Booking`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT id, appointment_id, language, mode, agency, state, reason, asked_at, answered_at, version
         FROM interpreter_booking "
    };
}

/// The bookings of a file by appointment, latest first.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<HashMap<AppointmentId, Vec<Booking>>> {
    may_read(permit, Tier::Contact)?;
    saw(tx, permit, "interpreter");
    let sql = concat!(select!(), "WHERE file_id = $1 ORDER BY asked_at DESC, id DESC");
    let mut found: HashMap<AppointmentId, Vec<Booking>> = HashMap::new();
    for row in &tx.rows(sql, args![permit.file()]).await? {
        let booking = read(row)?;
        found.entry(booking.asked.appointment).or_default().push(booking);
    }
    Ok(found)
}

async fn find(tx: &mut Tx, permit: &Permit, id: Uuid) -> Result<Option<Booking>> {
    let sql = concat!(select!(), "WHERE id = $1 AND file_id = $2");
    tx.row(sql, args![id, permit.file()]).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Booking> {
    let mut t = row.take();
    Ok(Booking {
        asked: NewBooking {
            id: t.next()?,
            appointment: AppointmentId(t.next()?),
            language: t.next()?,
            mode: t.word()?,
            agency: t.next()?,
        },
        state: t.word()?,
        reason: Some(t.next::<String>()?).filter(|r| !r.is_empty()).map(|r| word(&r)).transpose()?,
        at: t.moment()?,
        answered: t.moment_opt()?,
        version: t.next()?,
    })
}

fn word<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::Corrupt(format!("unknown word {text:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_in_every_state() {
        let told: Vec<_> = State::ALL
            .iter()
            .flat_map(|state| Event::ALL.iter().map(move |event| (state.word(), event.word(), state.after(*event))))
            .filter_map(|(state, event, after)| Some((state, event, after?.word())))
            .collect();
        assert_eq!(
            told,
            [
                ("asked", "confirm", "confirmed"),
                ("asked", "refuse", "refused"),
                ("asked", "withdraw", "withdrawn"),
                ("confirmed", "refuse", "refused"),
                ("confirmed", "withdraw", "withdrawn"),
            ]
        );
        // What ended stays as it is; then another one can be asked.
        assert!(State::ALL.iter().all(|s| s.is_live() == Event::ALL.iter().any(|e| s.after(*e).is_some())));
    }
}
