//! How fast somebody asks at the counter. Nobody can look through the register by typing: whoever asks about far more people
//! than can be registered in an hour waits, and the officer looks at it afterwards. A busy day of registering is far below
//! that, and what is kept of it is a keyed hash, which tells nothing (access model §13).

use super::Desk;
use super::known::{TRIES_HOURS, plain_digits};
use super::search::Query;
use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Actor, Why};
use opweg_linkage::name::fold;
use opweg_model::{FileId, OrgId, Purpose, Role, UserId};
use std::collections::HashSet;
use uuid::Uuid;

/// People whom one worker may look for in an hour before the check while typing waits: twice as many as the busiest desk
/// registers.
pub const MANY: i64 = 120;
/// People in an hour from which on no check is answered.
pub const TOO_MANY: i64 = 240;
/// What an entry of the log is about when somebody asked about so many people that they wait.
pub const CHECKS: &str = "many-checks";

/// How fast somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// As somebody who registers.
    Usual,
    /// So fast that the check while typing waits; what is sent is still checked.
    Many,
    /// So fast that nothing is answered for a while.
    TooMany,
}

/// Somebody asked too often, for the officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its identity.
    pub id: Uuid,
    /// Who.
    pub user_name: String,
    /// Of which organisation.
    pub org_name: String,
    /// `checks` (too many people in an hour), `wrong` (no answer about one file was right), `files` (wrong answers about
    /// many files) or `table` (a list that told of many people); the end of the message key `oversight-asked-<word>`.
    pub what: String,
    /// The file, of answers that were wrong, with its number.
    pub about: Option<(FileId, String)>,
    /// How often.
    pub times: i64,
    /// When it began.
    pub first: Timestamp,
    /// The last time.
    pub last: Timestamp,
}

/// Counts a check of what was typed, and says how fast the asker goes. What is typed further about the same person counts
/// once: a name, then a date, then a telephone.
///
/// # Errors
/// What the engine says; [`Error::Refused`] for who is nobody.
pub async fn check(tx: &mut Tx, who: &Actor, desk: &Desk, asked: &Query, id: Uuid) -> Result<Pace> {
    let (Some(user), Some(org)) = (who.user(), who.org()) else { return Err(Error::Refused(Why::Role)) };
    let now = tx.now();
    let since = now - SignedDuration::from_hours(1);
    let people = match Typed::of(desk, user, asked) {
        Some(typed) => count(tx, user, &typed, since).await?,
        None => 0,
    };
    if people <= MANY {
        return Ok(Pace::Usual);
    }
    noticed(tx, (user, org), ("checks", None, people), since, id).await?;
    tx.note(Entry::of_actor(who, Act::Search, CHECKS, Purpose::Matching.word()).with(people.to_string()));
    Ok(if people > TOO_MANY { Pace::TooMany } else { Pace::Many })
}

/// Keeps what was typed, in the place of what it goes on with, and counts the people of the last hour.
async fn count(tx: &mut Tx, user: UserId, typed: &Typed, since: Timestamp) -> Result<i64> {
    let now = tx.now();
    let sql = "SELECT key FROM counter_check WHERE user_id = $1 AND at > $2 ORDER BY at DESC, key";
    let rows = tx.rows(sql, args![user, since]).await?;
    let mut kept: Vec<Vec<u8>> = rows.iter().map(|row| row.take().next()).collect::<Result<_>>()?;
    let before = kept.iter().position(|before| typed.goes_on_with(before));
    let before = before.map(|at| kept.swap_remove(at));
    let after = before.clone().filter(|before| typed.is_in(before)).unwrap_or_else(|| typed.parts.concat());
    if let Some(before) = before.filter(|before| *before != after) {
        tx.run("DELETE FROM counter_check WHERE user_id = $1 AND key = $2", args![user, before]).await?;
    }
    kept.push(after.clone());
    let sql = "INSERT INTO counter_check (user_id, key, at) VALUES ($1, $2, $3)
               ON CONFLICT (user_id, key) DO UPDATE SET at = excluded.at";
    tx.run(sql, args![user, after, now]).await?;
    let people = kept.iter().map(|key| key.len().div_ceil(PART * PERSON)).sum::<usize>();
    Ok(i64::try_from(people).unwrap_or(i64::MAX))
}

/// Nobody answered right about a file, as often as it may be tried: the officer looks at it afterwards.
pub(super) async fn all_wrong(tx: &mut Tx, who: &Actor, file: FileId, times: usize, id: Uuid) -> Result<()> {
    in_a_day(tx, who, ("wrong", Some(file), times), id).await
}

/// Somebody answered wrong about so many files that they look for somebody: so does the officer.
pub(super) async fn many_wrong(tx: &mut Tx, who: &Actor, files: usize, id: Uuid) -> Result<()> {
    in_a_day(tx, who, ("files", None, files), id).await
}

/// From so many people on who are known elsewhere, a list that was tried is before the officer.
const LISTED: i64 = 10;

/// Somebody tried a list and read of so many people on it that another organisation knows them. It is what trying is for,
/// and what a list of names that nobody helps would be for as well.
pub(crate) async fn table_tried(tx: &mut Tx, who: &Actor, closed: i64, id: Uuid) -> Result<()> {
    match usize::try_from(closed) {
        Ok(times) if closed >= LISTED => in_a_day(tx, who, ("table", None, times), id).await,
        _ => Ok(()),
    }
}

/// From so many files on that lists told of in a day, they tell of no other.
const LISTED_MOST: usize = 200;
/// Lists that tell of one file in a day: who sends it again with other columns is told, who guesses is not.
const LISTED_AGAIN: i64 = 3;

/// Whether a list may tell somebody of a file that is not open to them; counts that it does.
pub(crate) async fn list_tells(tx: &mut Tx, who: &Actor, run: Uuid, file: FileId) -> Result<bool> {
    let Some(user) = who.user() else { return Err(Error::Refused(Why::Role)) };
    let told = listed(tx, user).await?;
    let times = told.iter().find(|(about, _)| *about == file).map(|(_, times)| *times);
    if times.map_or(told.len() >= LISTED_MOST, |times| times >= LISTED_AGAIN) {
        return Ok(false);
    }
    let now = tx.now();
    let sql = "INSERT INTO import_told (user_id, about_id, run_id, times, at) VALUES ($1, $2, $3, 1, $4)
               ON CONFLICT (user_id, about_id, run_id) DO UPDATE SET times = import_told.times + 1, at = excluded.at";
    tx.run(sql, args![user, file, run, now]).await?;
    Ok(true)
}

/// Files that are not open to somebody of which lists told them within a day.
pub(crate) async fn listed_today(tx: &mut Tx, who: &Actor) -> Result<i64> {
    let Some(user) = who.user() else { return Err(Error::Refused(Why::Role)) };
    Ok(i64::try_from(listed(tx, user).await?.len()).unwrap_or(i64::MAX))
}

/// Those files, and how often lists told of each.
async fn listed(tx: &mut Tx, user: UserId) -> Result<Vec<(FileId, i64)>> {
    let since = tx.now() - SignedDuration::from_hours(TRIES_HOURS);
    let sql =
        "SELECT about_id, CAST(sum(times) AS BIGINT) FROM import_told WHERE user_id = $1 AND at > $2 GROUP BY about_id";
    let rows = tx.rows(sql, args![user, since]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((FileId(t.next()?), t.next()?))
        })
        .collect()
}

async fn in_a_day(
    tx: &mut Tx,
    who: &Actor,
    (what, file, times): (&str, Option<FileId>, usize),
    id: Uuid,
) -> Result<()> {
    let (Some(user), Some(org)) = (who.user(), who.org()) else { return Err(Error::Refused(Why::Role)) };
    let since = tx.now() - SignedDuration::from_hours(TRIES_HOURS);
    noticed(tx, (user, org), (what, file, i64::try_from(times).unwrap_or(i64::MAX)), since, id).await
}

/// Puts it before the officer: once, as long as nobody looked at it and it goes on.
async fn noticed(
    tx: &mut Tx,
    (user, org): (UserId, OrgId),
    (what, about, times): (&str, Option<FileId>, i64),
    since: Timestamp,
    id: Uuid,
) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE counter_review SET last_at = $3, times = CASE WHEN times < $4 THEN $4 ELSE times END
               WHERE user_id = $1 AND what = $2 AND last_at > $5 AND reviewed_at IS NULL
                 AND COALESCE(about_id, user_id) = COALESCE($6, user_id)";
    if tx.run(sql, args![user, what, now, times, since, about]).await? > 0 {
        return Ok(());
    }
    tx.run(
        "INSERT INTO counter_review (id, user_id, org_id, what, about_id, times, first_at, last_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)",
        args![id, user, org, what, about, times, now],
    )
    .await?;
    Ok(())
}

/// What waits for the officer, newest first.
///
/// # Errors
/// [`Error::Refused`] for anybody else.
pub async fn reviews(tx: &mut Tx, who: &Actor) -> Result<Vec<Review>> {
    officer(who)?;
    let rows = tx
        .rows(
            "SELECT c.id, u.name, o.name, c.what, f.id, f.number, c.times, c.first_at, c.last_at FROM counter_review c
             JOIN user_account u ON u.id = c.user_id JOIN organisation o ON o.id = c.org_id
             LEFT JOIN registration r ON r.id = c.about_id LEFT JOIN client_file f ON f.id = r.file_id
             WHERE c.reviewed_at IS NULL ORDER BY c.last_at DESC, c.id LIMIT 200",
            args![],
        )
        .await?;
    tx.note(Entry::of_actor(who, Act::List, "counter-reviews", Purpose::Oversight.word()));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Review {
                id: t.next()?,
                user_name: t.next()?,
                org_name: t.next()?,
                what: t.next()?,
                about: t.next::<Option<Uuid>>()?.map(FileId).zip(t.next::<Option<String>>()?),
                times: t.next()?,
                first: t.moment()?,
                last: t.moment()?,
            })
        })
        .collect()
}

/// The officer looked at it. Whoever was faster did so as well.
///
/// # Errors
/// [`Error::Refused`] for anybody else, [`Error::NotFound`] for no such thing.
pub async fn reviewed(tx: &mut Tx, who: &Actor, id: Uuid) -> Result<()> {
    let (user, now) = (officer(who)?, tx.now());
    let sql = "UPDATE counter_review SET reviewed_at = COALESCE(reviewed_at, $2), reviewed_by = COALESCE(reviewed_by, $3) WHERE id = $1";
    if tx.run(sql, args![id, now, user]).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.note(Entry::of_actor(who, Act::Change, "counter-reviews", Purpose::Oversight.word()).with(id.to_string()));
    Ok(())
}

/// Forgets whom anybody looked for before a moment; how many. Nobody's data are touched, so it leaves no entry in the log.
///
/// # Errors
/// What the engine says.
pub async fn forget(db: &Db, older_than: Timestamp, now: Timestamp) -> Result<u64> {
    let mut tx = db.begin(now).await?;
    let gone = tx.run("DELETE FROM counter_check WHERE at < $1", args![older_than]).await?;
    tx.run("DELETE FROM import_told WHERE at < $1", args![older_than]).await?;
    tx.conn.commit().await?;
    Ok(gone)
}

/// Forgets what was noticed about a file that is erased.
pub(crate) async fn forget_file(conn: &mut Conn, file: FileId) -> Result<()> {
    conn.run("DELETE FROM counter_review WHERE about_id = $1", args![file]).await?;
    conn.run("DELETE FROM import_told WHERE about_id = $1", args![file]).await?;
    conn.run("UPDATE import_line SET told = NULL WHERE file_id = $1", args![file]).await?;
    crate::exchange::imports::hush(conn, file).await?;
    Ok(())
}

fn officer(who: &Actor) -> Result<UserId> {
    match who {
        Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight) => Ok(s.user),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// Bytes that are kept of a part.
const PART: usize = 8;
/// Parts that are surely about one person: two words of a name, a date, a telephone. More of them may be more people.
const PERSON: usize = 4;
/// Letters of a word that are looked at. Whoever goes on typing goes on with the same person; whoever types another end asks
/// about another one.
const LETTERS: usize = 16;

/// What was typed as it is compared: words of names brought to plain letters, dates, digits. Each is a keyed hash of the
/// person who typed it.
struct Typed {
    /// Sorted, each once.
    parts: Vec<[u8; PART]>,
    /// Those, and all that they were while less was typed.
    so_far: HashSet<[u8; PART]>,
}

impl Typed {
    /// None where nothing is typed at all.
    fn of(desk: &Desk, user: UserId, asked: &Query) -> Option<Self> {
        let hashed = |text: &str| {
            let hash = desk.keys.fingerprint("counter-check", &format!("{user} {text}"));
            std::array::from_fn(|n| hash.get(n).copied().unwrap_or_default())
        };
        let texts = texts(asked);
        let mut parts: Vec<[u8; PART]> = texts.iter().map(|text| hashed(text)).collect();
        parts.sort_unstable();
        parts.dedup();
        let shorter = |text: &String| -> Vec<String> {
            (1..=text.chars().count()).map(|n| text.chars().take(n).collect()).collect()
        };
        let so_far = texts.iter().flat_map(shorter).map(|text| hashed(&text)).collect();
        (!parts.is_empty()).then_some(Self { parts, so_far })
    }

    /// Whether this is about whoever was typed before: more of it, or one part less.
    fn goes_on_with(&self, before: &[u8]) -> bool {
        before.chunks(PART).all(|part| part.try_into().is_ok_and(|part: [u8; PART]| self.so_far.contains(&part)))
            || self.is_in(before)
    }

    /// Whether it was all typed before, with no more than one part beside it.
    fn is_in(&self, before: &[u8]) -> bool {
        let parts: HashSet<&[u8]> = before.chunks(PART).collect();
        parts.len() <= self.parts.len() + 1 && self.parts.iter().all(|part| parts.contains(part.as_slice()))
    }
}

/// What was typed, part by part: each with a letter for what it is.
fn texts(asked: &Query) -> Vec<String> {
    let names = [&asked.name, &asked.family].into_iter().chain(&asked.others);
    let mut parts = Vec::new();
    for name in names.filter(|name| !name.trim().is_empty()) {
        let plain = fold(name);
        // What is no name in any script that can be read still asks.
        let words = if plain.is_empty() { name.trim() } else { &plain };
        parts.extend(words.split_whitespace().map(|word| word.chars().take(LETTERS).collect::<String>()));
    }
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    parts.extend(asked.birth.map(|day| format!("born {day}")));
    parts.extend(Some(plain_digits(&asked.phone)).filter(|text| !text.is_empty()).map(|text| format!("phone {text}")));
    parts.extend(
        Some(letters(&asked.number)).filter(|text: &String| !text.is_empty()).map(|text| format!("number {text}")),
    );
    parts
}
