//! Who asks, when, and in which language: taken from the request once and given to every handler.

use crate::kit::house::House;
use crate::kit::problem::Problem;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Staff};
use opweg_lang::{Arg, Lang};
use opweg_model::{FileId, Purpose, PurposeSet, Role, SessionId, brussels};
use opweg_store::file::card;
use opweg_store::file::counter::{self, Candidate};
use opweg_store::file::pace::{self, Pace};
use opweg_store::file::records;
use opweg_store::file::search::{self, Hit, Query};
use opweg_store::people::sessions::Stage;
use opweg_store::{Tx, door};
use std::sync::Arc;
use uuid::Uuid;

/// The signed-in person.
#[derive(Debug, Clone)]
pub struct Me {
    /// Who they are for the policy.
    pub staff: Staff,
    /// Their session.
    pub session: SessionId,
    /// Their name.
    pub name: String,
    /// The name they sign in with.
    pub login: String,
    /// Their organisation.
    pub org_name: String,
    /// The language they work in.
    pub lang: Lang,
    /// Single-letter shortcuts on.
    pub shortcuts: bool,
    /// How far signing in has come.
    pub stage: Stage,
    /// The password was made for them and must be replaced first.
    pub start_password: bool,
}

/// What a staff page works with.
#[derive(Clone)]
pub struct Ctx {
    /// The house.
    pub house: Arc<House>,
    /// The moment of the request.
    pub now: Timestamp,
    /// The signed-in person.
    pub me: Me,
    /// The same for the policy.
    pub actor: Actor,
    /// The token of forms.
    pub csrf: String,
    /// The notice left by the request before.
    pub note: String,
    /// Open tasks of their own.
    pub unread: u32,
    /// Referrals that wait for an answer of their organisation.
    pub waiting: u32,
}

/// What a page without sign-in works with.
#[derive(Clone)]
pub struct Guest {
    /// The house.
    pub house: Arc<House>,
    /// The moment of the request.
    pub now: Timestamp,
    /// The reader's language.
    pub lang: Lang,
    /// The file whose code was typed on this device, if any.
    pub client: Option<FileId>,
    /// The browser asks to save data.
    pub save_data: bool,
    /// The token of forms.
    pub csrf: String,
    /// The notice left by the request before.
    pub note: String,
    /// Where the request comes from, for throttling; never kept in clear.
    pub address: String,
}

impl Ctx {
    /// A message in the worker's language.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.house.say(self.me.lang, key)
    }
    /// A message with things filled in.
    #[must_use]
    pub fn tw(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.house.words.say_with(self.me.lang, key, args).into_owned()
    }
    /// A new identity.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.house.id()
    }
    /// Today in Brussels.
    #[must_use]
    pub fn today(&self) -> jiff::civil::Date {
        brussels::day(self.now)
    }

    /// What the person normally needs a file for, see [`usual_purpose`].
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        usual_purpose(&self.me.staff)
    }

    /// Opens a file for an action: the transaction and the permit. Refusals are logged by the door.
    ///
    /// # Errors
    /// [`Problem::Shut`] or [`Problem::NotFound`].
    pub async fn open(&self, file: FileId, action: Action) -> Result<(Tx, Permit), Problem> {
        let purposes = purposes(&self.me.staff);
        let opened = door::open_for(&self.house.db, &self.actor, action, file, &purposes, self.now).await;
        opened.map_err(Problem::at_door)
    }

    /// Searches files. They are found and compared before the transaction: nobody waits for that, and nothing of them is
    /// shown before the policy was asked.
    ///
    /// # Errors
    /// What the store says.
    pub async fn search(&self, asked: &Query) -> Result<Vec<Hit>, Problem> {
        let alike = search::alike(&mut self.house.db.look().await?, &self.house.desk, asked).await?;
        let mut tx = self.house.db.begin_reading(self.now).await?;
        let hits = search::shown(&mut tx, &self.actor, self.purpose(), alike).await?;
        tx.commit().await?;
        Ok(hits)
    }

    /// Checks at the counter whether somebody is known already, found and compared as [`search`](Self::search) does. Nothing
    /// where this person asked about so many people that they wait: while typing sooner than for what is sent.
    ///
    /// # Errors
    /// What the store says.
    pub async fn check(&self, asked: &Query, typing: bool) -> Result<Option<Vec<Candidate>>, Problem> {
        let alike = search::alike(&mut self.house.db.look().await?, &self.house.desk, asked).await?;
        // What is counted may be lost in a power cut as well: nobody waits for the disk while typing.
        let mut tx = self.house.db.begin_reading(self.now).await?;
        let pace = pace::check(&mut tx, &self.actor, &self.house.desk, asked, self.id()).await?;
        let waits = pace == Pace::TooMany || (typing && pace == Pace::Many);
        let found = match waits {
            true => None,
            false => Some(counter::check(&mut tx, &self.actor, self.purpose(), alike).await?),
        };
        tx.commit().await?;
        Ok(found)
    }

    /// Whether who is not found may be there all the same, because the register is still being keyed anew.
    ///
    /// # Errors
    /// What the store says.
    pub async fn register_is_behind(&self) -> Result<bool, Problem> {
        Ok(records::behind(&mut self.house.db.look().await?, &self.house.desk).await?)
    }

    /// The file of a number as an officer typed it.
    ///
    /// # Errors
    /// [`Problem::Bad`] when there is none; the search is in the log all the same.
    pub async fn file_of(&self, number: &str) -> Result<FileId, Problem> {
        let mut tx = self.house.db.begin_reading(self.now).await?;
        let found = card::by_number(&mut tx, &self.actor, number).await?;
        tx.commit().await?;
        found.ok_or(Problem::Bad("number"))
    }
}

/// What somebody may need a file for: the usual purpose first, then the others that their organisation has with clients.
#[must_use]
pub fn purposes(staff: &Staff) -> Vec<Purpose> {
    let usual = usual_purpose(staff);
    std::iter::once(usual).chain(Purpose::with_clients(staff.purposes).filter(|p| *p != usual)).collect()
}

/// What somebody normally needs a file for: the purpose of a special role, else the first that their organisation has.
#[must_use]
pub fn usual_purpose(staff: &Staff) -> Purpose {
    let by_role = [
        (Role::Coordinator, Purpose::Coordination),
        (Role::DataProtection, Purpose::Oversight),
        (Role::TeamLead, Purpose::Review),
    ];
    let special = by_role.iter().find(|(role, p)| staff.is(*role) && !staff.is(Role::Worker) && staff.purposes.has(*p));
    special.map_or_else(|| first_purpose(staff.purposes), |(_, p)| *p)
}

/// What an organisation with these purposes looks at a file for, unless something else is said.
#[must_use]
pub fn first_purpose(purposes: PurposeSet) -> Purpose {
    Purpose::with_clients(purposes).next().unwrap_or(Purpose::Guidance)
}

impl Guest {
    /// A message in the reader's language.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.house.say(self.lang, key)
    }
    /// Today in Brussels.
    #[must_use]
    pub fn today(&self) -> jiff::civil::Date {
        brussels::day(self.now)
    }
}

/// The last day on which something counts that ends at this moment: an end at midnight is the day before.
#[must_use]
pub fn last_day(end: Timestamp) -> jiff::civil::Date {
    brussels::day(end.saturating_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(end))
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::SignIn)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Guest {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Fault)
    }
}
