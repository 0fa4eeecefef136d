//! The log: what was read, written, searched, printed, exported or refused, by whom and why. One hash chain per file,
//! per user and for the system; entries are written in the transaction whose work they describe (promise 3).

use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Permit};
use opweg_model::{FileId, OrgId, Purpose, UserId};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

mod proof;
mod read;
mod seals;

pub(crate) use proof::verify_chain;
pub use proof::{Broken, Checked, verify};
pub use read::{Line, of_chain, of_file};
pub(crate) use read::{between, last_between};
pub use seals::{Mark, Sealed, holds, key_fits, newest, seal};

/// The chain of the system: start, migrations, seals.
pub const SYSTEM_CHAIN: Uuid = Uuid::nil();

/// What was done; the end of the message key `log-act-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Act {
    See,
    List,
    Search,
    Add,
    Change,
    Print,
    Export,
    Import,
    Agree,
    Revoke,
    BreakGlass,
    SignIn,
    SignOut,
    Refused,
    Administer,
    Close,
    Erase,
    Seal,
}

impl Act {
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::List => "list",
            Self::Search => "search",
            Self::Add => "add",
            Self::Change => "change",
            Self::Print => "print",
            Self::Export => "export",
            Self::Import => "import",
            Self::Agree => "agree",
            Self::Revoke => "revoke",
            Self::BreakGlass => "break-glass",
            Self::SignIn => "sign-in",
            Self::SignOut => "sign-out",
            Self::Refused => "refused",
            Self::Administer => "administer",
            Self::Close => "close",
            Self::Erase => "erase",
            Self::Seal => "seal",
        }
    }
}

impl Act {
    /// Whether a file is written in by it.
    const fn writes(self) -> bool {
        !matches!(self, Self::See | Self::List | Self::Search | Self::Print | Self::Export | Self::Refused)
    }
}

/// One entry before it is chained. It carries identities and words, never names or what was read.
#[derive(Debug, Clone)]
pub struct Entry {
    chain: Uuid,
    who: &'static str,
    user: Option<UserId>,
    org: Option<OrgId>,
    act: Act,
    what: String,
    purpose: String,
    outcome: &'static str,
    detail: String,
}

impl Entry {
    /// An entry about one file.
    #[must_use]
    pub fn on_file(file: FileId, who: &Actor, act: Act, what: impl Into<String>, purpose: Purpose) -> Self {
        Self::on_chain(file.0, who, act, what, purpose.word())
    }

    /// An entry in the chain of whoever did it: searches, lists, sign-in, settings.
    #[must_use]
    pub fn of_actor(who: &Actor, act: Act, what: impl Into<String>, purpose: &str) -> Self {
        let chain = who.user().map_or(SYSTEM_CHAIN, |u| u.0);
        Self::on_chain(chain, who, act, what, purpose)
    }

    /// An entry in the chain of a user, for what happens before somebody is signed in.
    #[must_use]
    pub fn of_user(user: UserId, org: OrgId, act: Act, what: impl Into<String>) -> Self {
        Self { user: Some(user), org: Some(org), who: "staff", ..Self::on_chain(user.0, &Actor::System, act, what, "") }
    }

    fn on_chain(chain: Uuid, who: &Actor, act: Act, what: impl Into<String>, purpose: &str) -> Self {
        let kind = match who {
            Actor::Staff(_) => "staff",
            Actor::Client(_) => "client",
            Actor::Outside { .. } => "outside",
            Actor::Program(_) => "program",
            Actor::System => "system",
        };
        Self {
            chain,
            who: kind,
            user: who.user(),
            org: who.org(),
            act,
            what: what.into(),
            purpose: purpose.to_owned(),
            outcome: "ok",
            detail: String::new(),
        }
    }

    /// The same entry as a refusal.
    #[must_use]
    pub fn refused(mut self, why: &str) -> Self {
        self.outcome = "refused";
        self.detail = why.to_owned();
        self
    }

    /// With a detail: numbers, identities or words; never content.
    #[must_use]
    pub fn with(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }
}

impl Tx {
    /// Notes an entry; it is written at commit.
    pub fn note(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Notes what was done on the file of a permit.
    pub fn note_on(&mut self, permit: &Permit, act: Act, what: impl Into<String>) {
        self.entries.push(Entry::on_file(permit.file(), permit.who(), act, what, permit.purpose()));
    }

    /// The moment of the transaction.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Writes the log entries and commits.
    ///
    /// # Errors
    /// [`Error::NotLogged`] when nothing was noted: what is not logged does not happen. [`Error::Stale`] when a file that it
    /// wrote in was joined or parted meanwhile.
    pub async fn commit(mut self) -> Result<()> {
        if self.entries.is_empty() {
            return Err(Error::NotLogged);
        }
        let mut entries = std::mem::take(&mut self.entries);
        // One order of locking for all: no two transactions can wait for each other.
        entries.sort_by_key(|e| e.chain);
        let written: Vec<Uuid> = entries.iter().filter(|e| e.act.writes()).map(|e| e.chain).collect();
        crate::door::still(&mut self, &written).await?;
        for entry in &together(entries) {
            append(&mut self.conn, self.now, entry).await?;
        }
        self.settle().await
    }
}

impl std::ops::Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}
impl std::ops::DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}

/// One entry per page, not one per part: what was done alike on one chain stands in one line.
fn together(entries: Vec<Entry>) -> Vec<Entry> {
    let mut merged: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        let like = |m: &&mut Entry| {
            m.chain == entry.chain
                && m.act == entry.act
                && m.purpose == entry.purpose
                && m.outcome == entry.outcome
                && m.detail == entry.detail
                && m.who == entry.who
                && m.user == entry.user
        };
        match merged.iter_mut().find(like) {
            Some(first) if first.what.split(',').any(|w| w == entry.what) => {}
            Some(first) => {
                first.what.push(',');
                first.what.push_str(&entry.what);
            }
            None => merged.push(entry),
        }
    }
    merged
}

async fn append(conn: &mut Conn, now: Timestamp, entry: &Entry) -> Result<()> {
    // Taking the next number locks the chain until the commit; other chains go on.
    let head = conn
        .row(
            "INSERT INTO log_head (chain, seq, touched_at) VALUES ($1, 1, $2)
             ON CONFLICT (chain) DO UPDATE SET seq = log_head.seq + 1, touched_at = excluded.touched_at
             RETURNING seq, (SELECT e.hash FROM log_entry e WHERE e.chain = log_head.chain AND e.seq = log_head.seq - 1)",
            args![entry.chain, now],
        )
        .await?
        .ok_or_else(|| Error::Corrupt("no head of the chain".into()))?;
    let mut t = head.take();
    let seq: i64 = t.next()?;
    let before = match t.next::<Option<Vec<u8>>>()? {
        Some(hash) => hash,
        None if seq == 1 => Vec::new(),
        // Whoever waited for another to commit asked before the other's entry was there to see.
        None => hash_of(conn, entry.chain, seq - 1).await?.unwrap_or_default(),
    };
    let written = Written::of(entry, seq, now);
    let hash = written.hash(&before);
    conn.run(
        "INSERT INTO log_entry (chain, seq, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            entry.chain,
            seq,
            now,
            entry.who,
            entry.user,
            entry.org,
            entry.act.word(),
            &entry.what,
            &entry.purpose,
            entry.outcome,
            &entry.detail,
            hash
        ],
    )
    .await?;
    Ok(())
}

async fn hash_of(conn: &mut Conn, chain: Uuid, seq: i64) -> Result<Option<Vec<u8>>> {
    let row = conn.row("SELECT hash FROM log_entry WHERE chain = $1 AND seq = $2", args![chain, seq]).await?;
    row.map(|r| r.take().next()).transpose()
}

/// An entry as it is hashed: every column, in one unambiguous text.
#[derive(Serialize)]
struct Written<'a> {
    chain: Uuid,
    seq: i64,
    at: i64,
    who: &'a str,
    user: Option<Uuid>,
    org: Option<Uuid>,
    act: &'a str,
    what: &'a str,
    purpose: &'a str,
    outcome: &'a str,
    detail: &'a str,
}

impl<'a> Written<'a> {
    fn of(e: &'a Entry, seq: i64, now: Timestamp) -> Self {
        Self {
            chain: e.chain,
            seq,
            at: now.as_microsecond(),
            who: e.who,
            user: e.user.map(|u| u.0),
            org: e.org.map(|o| o.0),
            act: e.act.word(),
            what: &e.what,
            purpose: &e.purpose,
            outcome: e.outcome,
            detail: &e.detail,
        }
    }

    fn hash(&self, before: &[u8]) -> Vec<u8> {
        let mut sum = Sha256::new();
        sum.update(before);
        // Serialising a plain struct into memory cannot fail.
        sum.update(serde_json::to_vec(self).unwrap_or_default());
        sum.finalize().to_vec()
    }
}
