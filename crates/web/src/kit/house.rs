//! The house: everything a request needs that lives longer than the request. Plain and concrete, no generics.

use jiff::Timestamp;
use opweg_gate::file_number;
use opweg_gate::random::Random;
use opweg_lang::{Lang, Words};
use opweg_store::file::{Desk, register};
use opweg_store::{Conn, Db};
use std::sync::Arc;
use uuid::Uuid;

/// How many numbers are drawn for a new file, of which one is surely free.
const NUMBERS_DRAWN: usize = 4;

/// What an installation sets.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address people type, without a slash at the end, for example `https://opweg.example`.
    pub address: String,
    /// Whether cookies need HTTPS. Off only on a computer of one's own.
    pub secure: bool,
    /// Whether everybody needs a second factor.
    pub second_factor: bool,
    /// The number of the help line, as written.
    pub help_phone: String,
    /// Whether the data are invented: a line says so on every page.
    pub demo: bool,
    /// Days a path code works.
    pub code_days: i64,
    /// The web servers in front: whom to believe about where a request comes from.
    pub proxies: Vec<crate::kit::proxy::Net>,
    /// How long things are kept after a file was closed.
    pub retention: opweg_store::retention::Rules,
}

/// The state of the program.
pub struct House {
    /// The database.
    pub db: Db,
    /// Keys and the sort key of names.
    pub desk: Desk,
    /// All messages.
    pub words: &'static Words,
    /// The settings.
    pub settings: Settings,
    /// The content that editors own: instruments and first plans.
    pub content: crate::kit::house::Content,
    /// The ways in: passwords, passkeys, identity providers.
    pub doors: crate::kit::doors::Doors,
    /// The clock; a fixed one in tests.
    pub clock: fn() -> Timestamp,
    /// New identities.
    pub ids: Arc<dyn Fn() -> Uuid + Send + Sync>,
    /// Randomness for tokens and codes.
    pub random: Arc<dyn Fn() -> Box<dyn Random> + Send + Sync>,
}

/// The content files that pages work with.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// The questions of the intake, by chapter.
    pub intake: opweg_content::Instrument,
    /// First plans.
    pub plans: Vec<opweg_content::Plan>,
    /// The templates of trajectories, one of each kind.
    pub templates: Vec<opweg_trajectory::template::Template>,
    /// Every version of the screening, the newest last.
    pub screenings: Vec<opweg_trajectory::screening::Instrument>,
    /// What a plan may bring with it beside what it is for.
    pub effects: Vec<opweg_trajectory::effects::Effect>,
}

impl House {
    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }
    /// A new identity.
    #[must_use]
    pub fn id(&self) -> Uuid {
        (self.ids)()
    }
    /// A number for a new file; nothing when there is no randomness.
    ///
    /// # Errors
    /// What the store says.
    pub async fn free_number(&self, conn: &mut Conn) -> opweg_store::Result<Option<String>> {
        let some: Vec<String> = {
            let mut random = (self.random)();
            (0..NUMBERS_DRAWN).map_while(|_| file_number::draw(&mut *random).ok()).collect()
        };
        register::free_number(conn, some).await
    }
    /// A message.
    #[must_use]
    pub fn say(&self, lang: Lang, key: &str) -> String {
        self.words.say(lang, key).into_owned()
    }
}
