//! The log: what was read, written, searched, printed, exported or refused, by whom and why. One hash chain per file,
//! per user and for the system; entries are written in the transaction whose work they describe (promise 3).

use crate::{Conn, Db, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Permit};
use opweg_model::{FileId, OrgId, Purpose, UserId};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

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
    /// [`Error::NotLogged`] when nothing was noted: what is not logged does not happen.
    pub async fn commit(mut self) -> Result<()> {
        if self.entries.is_empty() {
            return Err(Error::NotLogged);
        }
        let mut entries = std::mem::take(&mut self.entries);
        // One order of locking for all: no two transactions can wait for each other.
        entries.sort_by_key(|e| e.chain);
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
             ON CONFLICT (chain) DO UPDATE SET seq = log_head.seq + 1, touched_at = excluded.touched_at RETURNING seq",
            args![entry.chain, now],
        )
        .await?
        .ok_or_else(|| Error::Corrupt("no head of the chain".into()))?;
    let seq: i64 = head.take().next()?;
    let before: Vec<u8> = match conn
        .row("SELECT hash FROM log_entry WHERE chain = $1 AND seq = $2", args![entry.chain, seq - 1])
        .await?
    {
        Some(row) => row.take().next()?,
        None => Vec::new(),
    };
    let written = Written::of(entry, seq, now);
    let hash = written.hash(&before);
    conn.run(
        "INSERT INTO log_entry (chain, seq, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            entry.chain, seq, now, entry.who, entry.user, entry.org, entry.act.word(), &entry.what, &entry.purpose,
            entry.outcome, &entry.detail, hash
        ],
    )
    .await?;
    Ok(())
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

/// A line of the log as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Line {
    pub seq: i64,
    pub at: Timestamp,
    pub who: String,
    pub user: Option<UserId>,
    pub user_name: Option<String>,
    pub job: Option<String>,
    pub org: Option<OrgId>,
    pub org_name: Option<String>,
    pub act: String,
    pub what: String,
    pub purpose: String,
    pub outcome: String,
    pub detail: String,
}

/// Who looked: the log of a file, newest first, `limit` lines before number `before`.
///
/// # Errors
/// What the engine says. The permit must be for reading the log.
pub async fn of_file(tx: &mut Tx, permit: &Permit, before: Option<i64>, limit: i64) -> Result<Vec<Line>> {
    if permit.action() != opweg_access::Action::SeeLog {
        return Err(Error::Refused(opweg_access::Why::Role));
    }
    of_chain(tx, permit.file().0, before, limit).await
}

/// The log of one user's own doings, for the data-protection officer and the user.
///
/// # Errors
/// What the engine says.
pub async fn of_chain(conn: &mut Conn, chain: Uuid, before: Option<i64>, limit: i64) -> Result<Vec<Line>> {
    let rows = conn
        .rows(
            "SELECT l.seq, l.at, l.who, l.user_id, u.name, u.job, l.org_id, o.name, l.act, l.what, l.purpose, l.outcome, l.detail
             FROM log_entry l LEFT JOIN user_account u ON u.id = l.user_id LEFT JOIN organisation o ON o.id = l.org_id
             WHERE l.chain = $1 AND l.seq < $2 ORDER BY l.seq DESC LIMIT $3",
            args![chain, before.unwrap_or(i64::MAX), limit],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Line {
                seq: t.next()?,
                at: t.moment()?,
                who: t.next()?,
                user: t.next::<Option<Uuid>>()?.map(UserId),
                user_name: t.next()?,
                job: t.next()?,
                org: t.next::<Option<Uuid>>()?.map(OrgId),
                org_name: t.next()?,
                act: t.next()?,
                what: t.next()?,
                purpose: t.next()?,
                outcome: t.next()?,
                detail: t.next()?,
            })
        })
        .collect()
}

/// What was found wrong in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The chain.
    pub chain: Uuid,
    /// The first entry that does not fit.
    pub seq: i64,
    /// What does not fit.
    pub what: &'static str,
}

/// The result of checking the log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Chains checked.
    pub chains: u64,
    /// Entries checked.
    pub entries: u64,
    /// Sealed days checked.
    pub seals: u64,
}

/// Proves the log: every chain from its first entry, every head, every seal; or names the first broken entry.
/// `progress` is told the number of chains done.
///
/// # Errors
/// The outer error is the engine's; the inner one names what is broken.
pub async fn verify(db: &Db, mac_key: &[u8], mut progress: impl FnMut(u64)) -> Result<std::result::Result<Checked, Broken>> {
    let mut conn = db.look().await?;
    let mut checked = Checked::default();
    let mut after: Option<Uuid> = None;
    loop {
        let heads = conn
            .rows("SELECT chain, seq FROM log_head WHERE chain > $1 OR $2 ORDER BY chain LIMIT 500", args![after.unwrap_or(Uuid::nil()), after.is_none()])
            .await?;
        if heads.is_empty() {
            break;
        }
        for head in &heads {
            let mut t = head.take();
            let (chain, seq): (Uuid, i64) = (t.next()?, t.next()?);
            if let Err(broken) = verify_chain(&mut conn, chain, seq, &mut checked.entries).await? {
                return Ok(Err(broken));
            }
            checked.chains += 1;
            after = Some(chain);
        }
        progress(checked.chains);
    }
    // An entry whose chain has no head at all would otherwise never be looked at.
    if let Some(row) = conn
        .row("SELECT l.chain, l.seq FROM log_entry l LEFT JOIN log_head h ON h.chain = l.chain WHERE h.chain IS NULL LIMIT 1", args![])
        .await?
    {
        let mut t = row.take();
        return Ok(Err(Broken { chain: t.next()?, seq: t.next()?, what: "a chain without a head" }));
    }
    match verify_seals(&mut conn, mac_key).await? {
        Ok(seals) => Ok(Ok(Checked { seals, ..checked })),
        Err(broken) => Ok(Err(broken)),
    }
}

async fn verify_chain(conn: &mut Conn, chain: Uuid, last: i64, entries: &mut u64) -> Result<std::result::Result<(), Broken>> {
    let (mut before, mut expected) = (Vec::new(), 1_i64);
    loop {
        let rows = conn
            .rows(
                "SELECT seq, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash FROM log_entry
                 WHERE chain = $1 AND seq >= $2 ORDER BY seq LIMIT 1000",
                args![chain, expected],
            )
            .await?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let mut t = row.take();
            let (seq, at): (i64, i64) = (t.next()?, t.next()?);
            let who: String = t.next()?;
            let (user, org): (Option<Uuid>, Option<Uuid>) = (t.next()?, t.next()?);
            let texts: [String; 5] = [t.next()?, t.next()?, t.next()?, t.next()?, t.next()?];
            let stored: Vec<u8> = t.next()?;
            let [act, what, purpose, outcome, detail] = &texts;
            let written = Written { chain, seq, at, who: &who, user, org, act, what, purpose, outcome, detail };
            if seq != expected {
                return Ok(Err(Broken { chain, seq: expected, what: "an entry is missing" }));
            }
            if written.hash(&before) != stored {
                return Ok(Err(Broken { chain, seq, what: "an entry was changed" }));
            }
            before = stored;
            expected += 1;
            *entries += 1;
        }
    }
    if expected - 1 == last { Ok(Ok(())) } else { Ok(Err(Broken { chain, seq: expected, what: "the end of the chain is missing" })) }
}

async fn verify_seals(conn: &mut Conn, mac_key: &[u8]) -> Result<std::result::Result<u64, Broken>> {
    let days = conn.rows("SELECT day, chains, root, mac FROM log_seal ORDER BY day", args![]).await?;
    let (mut before, mut count) = (Vec::new(), 0);
    for row in &days {
        let mut t = row.take();
        let day: String = t.next()?;
        let chains: i64 = t.next()?;
        let (root, mac): (Vec<u8>, Vec<u8>) = (t.next()?, t.next()?);
        let lines = seal_lines(conn, &day).await?;
        let broken = |what| Broken { chain: SYSTEM_CHAIN, seq: 0, what };
        if lines.len() as i64 != chains || root_of(&before, &day, &lines) != root {
            return Ok(Err(broken("a seal was changed")));
        }
        if !crate::keys::mac_is(mac_key, &root, &mac) {
            return Ok(Err(broken("a seal was not made with this key")));
        }
        for (chain, seq, hash) in &lines {
            let stored = conn.row("SELECT hash FROM log_entry WHERE chain = $1 AND seq = $2", args![*chain, *seq]).await?;
            let stored: Option<Vec<u8>> = stored.map(|r| r.take().next()).transpose()?;
            if stored.as_ref() != Some(hash) {
                return Ok(Err(Broken { chain: *chain, seq: *seq, what: "an entry differs from its seal" }));
            }
        }
        before = root;
        count += 1;
    }
    Ok(Ok(count))
}

type SealLine = (Uuid, i64, Vec<u8>);

async fn seal_lines(conn: &mut Conn, day: &str) -> Result<Vec<SealLine>> {
    let rows = conn.rows("SELECT chain, seq, hash FROM log_seal_line WHERE day = $1 ORDER BY chain", args![day]).await?;
    rows.iter().map(|row| { let mut t = row.take(); Ok((t.next()?, t.next()?, t.next()?)) }).collect()
}

fn root_of(before: &[u8], day: &str, lines: &[SealLine]) -> Vec<u8> {
    let mut sum = Sha256::new();
    sum.update(before);
    sum.update(day.as_bytes());
    for (chain, seq, hash) in lines {
        sum.update(chain.as_bytes());
        sum.update(seq.to_be_bytes());
        sum.update(hash);
    }
    sum.finalize().to_vec()
}

/// Seals the day before `today`: the heads of all chains touched since the last seal, under one root and a keyed sum
/// whose key is not in the database. Does nothing when the day is sealed already.
///
/// # Errors
/// What the engine says.
pub async fn seal(db: &Db, today: jiff::civil::Date, mac_key: &[u8], now: Timestamp) -> Result<bool> {
    let Ok(day) = today.yesterday() else { return Ok(false) };
    let day = day.to_string();
    let mut tx = db.begin(now).await?;
    if tx.row("SELECT 1 FROM log_seal WHERE day >= $1", args![&day]).await?.is_some() {
        return Ok(false);
    }
    let last = tx.row("SELECT root, sealed_at FROM log_seal ORDER BY day DESC LIMIT 1", args![]).await?;
    let (before, since): (Vec<u8>, i64) = match last {
        Some(row) => { let mut t = row.take(); (t.next()?, t.next()?) }
        None => (Vec::new(), i64::MIN),
    };
    let rows = tx
        .rows(
            "SELECT h.chain, h.seq, l.hash FROM log_head h JOIN log_entry l ON l.chain = h.chain AND l.seq = h.seq
             WHERE h.touched_at >= $1 ORDER BY h.chain",
            args![since],
        )
        .await?;
    let lines: Vec<SealLine> = rows.iter().map(|r| { let mut t = r.take(); Ok((t.next()?, t.next()?, t.next()?)) }).collect::<Result<_>>()?;
    let root = root_of(&before, &day, &lines);
    let mac = crate::keys::mac(mac_key, &root);
    tx.run(
        "INSERT INTO log_seal (day, chains, root, mac, sealed_at) VALUES ($1, $2, $3, $4, $5)",
        args![&day, lines.len() as i64, root, mac, now],
    )
    .await?;
    for (chain, seq, hash) in lines {
        tx.run("INSERT INTO log_seal_line (day, chain, seq, hash) VALUES ($1, $2, $3, $4)", args![&day, chain, seq, hash]).await?;
    }
    tx.note(Entry::of_actor(&Actor::System, Act::Seal, day, ""));
    tx.commit().await?;
    Ok(true)
}
