//! A list of who came, or who was enrolled, line by line: each line is a transaction of its own, so that one that cannot
//! be done stops no other. Trying does the same and keeps nothing.

use super::kept;
use super::moves::Move;
use super::presence::{self, Mark, Way};
use super::requests::{self, Wanted};
use super::sessions::Session;
use crate::log::{Act, Entry};
use crate::partners::Keeper;
use crate::{Db, Error, Result, Tx, args, door};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Action, Permit, Why};
use opweg_model::offer::{Presence, RequestState};
use opweg_model::{FileId, Purpose, RequestId, TaskId};
use uuid::Uuid;

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Came or not.
    Came(Presence),
    /// Has a place.
    Enrolled,
    /// Began.
    Started,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The number of the file.
    pub number: String,
    /// The day.
    pub day: Date,
    /// What it says.
    pub told: Told,
}

/// Why a line could not be done; the end of the message key `offers-line-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// No file of this number is open to the reader.
    Unknown,
    /// They have no place in this session.
    NoPlace,
    /// Not on this day.
    Day,
    /// No seat is left.
    Full,
    /// It cannot go from where it stands.
    State,
}

impl Wrong {
    /// Every word.
    pub const ALL: &'static [Self] = &[Self::Unknown, Self::NoPlace, Self::Day, Self::Full, Self::State];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::NoPlace => "no-place",
            Self::Day => "day",
            Self::Full => "full",
            Self::State => "state",
        }
    }
    /// What an error of the store means for a line; another one is no fault of the line.
    fn of(error: Error) -> Result<Self> {
        match error {
            Error::Refused(_) | Error::NotFound => Ok(Self::Unknown),
            Error::State("place-full") => Ok(Self::Full),
            Error::State("place-day" | "place-before" | "presence-day") => Ok(Self::Day),
            Error::State("place-none") => Ok(Self::NoPlace),
            Error::State(_) | Error::Stale(_) => Ok(Self::State),
            other => Err(other),
        }
    }
}

/// A list that is taken in for a session.
pub struct List<'a> {
    /// The database.
    pub db: &'a Db,
    /// Whoever keeps the offer.
    pub keeper: Keeper<'a>,
    /// What they may need a file for.
    pub purposes: &'a [Purpose],
    /// The session.
    pub session: &'a Session,
    /// The moment.
    pub now: Timestamp,
    /// Whether it is kept.
    pub really: bool,
}

impl List<'_> {
    /// Notes that a list of so many lines was tried or done. It is kept whatever becomes of the lines: a list of numbers is a
    /// way of asking which files there are.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn noted(&self, lines: usize) -> Result<()> {
        let mut tx = self.db.begin_reading(self.now).await?;
        let act = if self.really { Act::Import } else { Act::Search };
        tx.note(
            Entry::of_actor(self.keeper.actor(), act, "attendance", "").with(format!("{} {lines}", self.session.id)),
        );
        tx.commit().await
    }

    /// Does one line, or tries it; what is wrong with it when it cannot be done.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn line(&self, line: &Line, mut new_id: impl FnMut() -> Uuid) -> Result<Result<(), Wrong>> {
        let mut tx = self.db.begin(self.now).await?;
        match self.done(&mut tx, line, &mut new_id).await {
            Ok(()) if self.really => tx.commit().await.map(Ok),
            Ok(()) => Ok(Ok(())),
            Err(Error::Refused(why)) => {
                drop(tx);
                self.refused(&line.number, why).await?;
                Ok(Err(Wrong::Unknown))
            }
            Err(error) => Wrong::of(error).map(Err),
        }
    }

    /// Writes in the log of a file that a line about it was refused, also when the list is only tried.
    async fn refused(&self, number: &str, why: Why) -> Result<()> {
        let sql =
            "SELECT f.id FROM client_file n JOIN registration r ON r.id = n.id JOIN client_file f ON f.id = r.file_id
                   WHERE n.number = $1 AND f.state = 'open'";
        let Some(row) = self.db.look().await?.row(sql, args![number]).await? else { return Ok(()) };
        let file = FileId(row.take().next()?);
        let purpose = self.purposes.first().copied().unwrap_or(Purpose::Guidance);
        door::note_refusal(self.db, self.keeper.actor(), Action::Add, file, purpose, why, self.now).await
    }

    async fn done(&self, tx: &mut Tx, line: &Line, new_id: &mut impl FnMut() -> Uuid) -> Result<()> {
        let offer = kept::find(tx, self.session.offer).await?;
        if offer.is_none_or(|offer| offer.org != self.keeper.org()) {
            return Err(Error::NotFound);
        }
        let permit = self.permit(tx, &line.number).await?;
        match line.told {
            Told::Came(presence) => self.came(tx, &permit, line.day, presence).await,
            Told::Enrolled => self.enrolled(tx, &permit, line.day, new_id).await,
            Told::Started => self.started(tx, &permit, line.day, new_id).await,
        }
    }

    /// A number that leads to no file and a file that is closed to the reader are told in the same word.
    async fn permit(&self, tx: &mut Tx, number: &str) -> Result<Permit> {
        let sql =
            "SELECT f.id FROM client_file n JOIN registration r ON r.id = n.id JOIN client_file f ON f.id = r.file_id
                   WHERE n.number = $1 AND f.state = 'open'";
        let row = tx.row(sql, args![number]).await?.ok_or(Error::NotFound)?;
        let file = FileId(row.take().next()?);
        door::ask_for(tx, self.keeper.actor(), Action::Add, file, self.purposes).await
    }

    async fn came(&self, tx: &mut Tx, permit: &Permit, day: Date, presence: Presence) -> Result<()> {
        let request = self.place(tx, permit.file()).await?;
        let mark = Mark { request, day, was: None, now: Some(presence) };
        presence::mark(tx, permit, mark, Way::List).await
    }

    /// The place of a file in this session, also one that is over.
    async fn place(&self, tx: &mut Tx, file: FileId) -> Result<RequestId> {
        let sql = "SELECT id FROM place_request WHERE file_id = $1 AND session_id = $2
                   ORDER BY CASE WHEN state = 'started' THEN 0 ELSE 1 END, requested_day DESC, id LIMIT 1";
        let row = tx.row(sql, args![file, self.session.id]).await?;
        row.map_or(Err(Error::State("place-none")), |row| Ok(RequestId(row.take().next()?)))
    }

    /// Who is enrolled already stays so; who waits gets a place; for who was never written down a request is made.
    async fn enrolled(&self, tx: &mut Tx, permit: &Permit, day: Date, new_id: &mut impl FnMut() -> Uuid) -> Result<()> {
        let open = requests::open_for(tx, permit.file(), self.session.offer).await?;
        let (id, version) = match open {
            Some(there) if there.said.session == Some(self.session.id) && there.said.state != RequestState::Offered => {
                tx.note_on(permit, Act::See, "places");
                return Ok(());
            }
            Some(there) => (there.id, there.version),
            None => {
                let offer = kept::find(tx, self.session.offer).await?.ok_or(Error::NotFound)?;
                let id = RequestId(new_id());
                let wanted =
                    Wanted { kind: offer.about.kind, level: offer.about.from, offer: Some(offer.id), step: None, day };
                requests::ask(tx, permit, id, &wanted).await?;
                (id, 1)
            }
        };
        let task = TaskId(new_id());
        requests::go(tx, permit, id, version, Move::Enrol(Some(self.session.id)), day, task).await
    }

    async fn started(&self, tx: &mut Tx, permit: &Permit, day: Date, new_id: &mut impl FnMut() -> Uuid) -> Result<()> {
        self.enrolled(tx, permit, day, new_id).await?;
        let id = self.place(tx, permit.file()).await?;
        let there = requests::find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?;
        if there.said.state == RequestState::Started {
            return Ok(());
        }
        requests::go(tx, permit, id, there.version, Move::Start, day, TaskId(new_id())).await
    }
}
