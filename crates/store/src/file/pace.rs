//! How fast somebody asks at the counter. Nobody can look through the register by typing: whoever asks about far more people
//! than can be registered in an hour waits, and the officer looks at it afterwards. A busy day of registering is far below
//! that, and what is kept of it is a keyed hash, which tells nothing (access model §13).

use super::Desk;
use super::search::Query;
use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Tx, Value, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Actor, Why};
use opweg_model::{FileId, OrgId, Purpose, Role, UserId};
use uuid::Uuid;

/// People whom one worker may look for in an hour before the check while typing waits: twice as many as the busiest desk
/// registers.
pub const MANY: i64 = 120;
/// People in an hour from which on no check is answered.
pub const TOO_MANY: i64 = 240;
/// Digits of a telephone that is written out.
const PHONE: usize = 9;

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
    /// `checks` (too many people in an hour) or `wrong` (no answer about one file was right); the end of the message key
    /// `oversight-asked-<word>`.
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
    let kept = |text: &String| desk.keys.fingerprint("counter-check", &format!("{user} {text}"));
    if let Some(keys) = Keys::of(asked) {
        let mut values: Vec<Value> = args![user].to_vec();
        values.extend(keys.earlier.iter().map(|text| Value::from(kept(text))));
        let places: Vec<String> = (2..=values.len()).map(|n| format!("${n}")).collect();
        let earlier = format!("DELETE FROM counter_check WHERE user_id = $1 AND key IN ({})", places.join(", "));
        tx.run_made(earlier, &values).await?;
        let sql = "INSERT INTO counter_check (user_id, key, at) VALUES ($1, $2, $3)
                   ON CONFLICT (user_id, key) DO UPDATE SET at = excluded.at";
        tx.run(sql, args![user, kept(&keys.now), now]).await?;
    }
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM counter_check WHERE user_id = $1 AND at > $2";
    let people: i64 = tx.row(sql, args![user, since]).await?.map_or(Ok(0), |row| row.take().next())?;
    if people <= MANY {
        return Ok(Pace::Usual);
    }
    noticed(tx, (user, org), ("checks", None, people), since, id).await?;
    tx.note(Entry::of_actor(who, Act::Search, CHECKS, Purpose::Matching.word()).with(people.to_string()));
    Ok(if people > TOO_MANY { Pace::TooMany } else { Pace::Many })
}

/// Nobody answered right about a file, as often as it may be tried: the officer looks at it afterwards.
pub(super) async fn all_wrong(tx: &mut Tx, who: &Actor, file: FileId, times: i64, id: Uuid) -> Result<()> {
    let (Some(user), Some(org)) = (who.user(), who.org()) else { return Err(Error::Refused(Why::Role)) };
    let since = tx.now() - SignedDuration::from_hours(super::known::TRIES_HOURS);
    noticed(tx, (user, org), ("wrong", Some(file), times), since, id).await
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
    tx.conn.commit().await?;
    Ok(gone)
}

/// Forgets what was noticed about a file that is erased.
pub(crate) async fn forget_file(conn: &mut Conn, file: FileId) -> Result<()> {
    conn.run("DELETE FROM counter_review WHERE about_id = $1", args![file]).await?;
    Ok(())
}

fn officer(who: &Actor) -> Result<UserId> {
    match who {
        Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight) => Ok(s.user),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// What was typed, as the key of a person, and the keys it had while less was typed.
struct Keys {
    now: String,
    earlier: Vec<String>,
}

impl Keys {
    /// None as long as hardly anything is typed. Names count by how they begin: whoever mends a letter goes on with the same
    /// person.
    fn of(asked: &Query) -> Option<Self> {
        let begins = |name: &str| {
            let letters: String =
                name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).take(2).collect();
            (letters.chars().count() == 2).then_some(letters)
        };
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let (given, family) = (begins(&asked.name), begins(&asked.family));
        let (phone, number) = (digits(&asked.phone), digits(&asked.number));
        let parts = [
            given,
            family,
            asked.birth.map(|day| day.to_string()),
            (phone.len() >= PHONE).then_some(phone),
            (!number.is_empty()).then_some(number),
        ];
        if parts.iter().flatten().count() < 2 && parts[3].is_none() && parts[4].is_none() {
            return None;
        }
        let key = |of: &[Option<String>; 5]| of.each_ref().map(|p| p.clone().unwrap_or_default()).join("|");
        let mut earlier = Vec::new();
        // Parts are typed one by one, in any order; digits of the last one by one.
        for which in 0..32_u32 {
            let some = std::array::from_fn(|n| parts[n].clone().filter(|_| which & (1 << n) != 0));
            earlier.push(key(&some));
            for (n, least) in [(3, PHONE), (4, 1)] {
                if let Some(text) = some[n].as_ref().filter(|text| text.len() > least) {
                    let mut shorter = some.clone();
                    shorter[n] = Some(text[..text.len() - 1].to_owned());
                    earlier.push(key(&shorter));
                }
            }
        }
        let now = key(&parts);
        earlier.retain(|k| *k != now);
        earlier.sort_unstable();
        earlier.dedup();
        Some(Self { now, earlier })
    }
}
