//! Judging: a person says whether two registrations are of one person. Nothing is ever joined by the program alone.

use super::told::{self, Row};
use super::{Doubt, State, Verdict, join, parted_among};
use crate::engine::listed;
use crate::file::{Desk, records};
use crate::log::{Act, Entry};
use crate::path::tasks::{self, NewTask, what};
use crate::{Conn, Error, Result, Tx, args, door};
use opweg_access::{Action, Actor, Permit, Why};
use opweg_linkage::name::similarity;
use opweg_linkage::record::{Address, NumberSort, Record};
use opweg_model::fact::BadValue;
use opweg_model::{FileId, OrgId, TaskId, Tier, UserId};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// What somebody judges.
#[derive(Debug, Clone)]
pub struct NewJudgement {
    /// Its identity.
    pub id: Uuid,
    /// A registration of the file that stays: where a file has one alone, the file itself.
    pub one: FileId,
    /// A registration of the other file, which is joined to it.
    pub other: FileId,
    /// What they judge.
    pub verdict: Verdict,
    /// How they are related, where they are; in words.
    pub relative_kind: String,
    /// Why, in their words.
    pub why: String,
    /// Log-odds of the comparison in thousandths, where there was one.
    pub score: Option<i64>,
    /// The version of the model and of the keys that compared them.
    pub model: String,
    /// The fields as they were compared, as JSON.
    pub explanation: String,
}

/// What whoever judges saw: the versions of the two files, and the permits to work on them.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// On the file that stays.
    pub one: &'a Permit,
    /// On the other file; without it a judgement is a proposal to whoever leads that one, whatever it says.
    pub other: Option<&'a Permit>,
    /// Version of the file that stays.
    pub one_version: i64,
    /// Version of the other file; looked at only with its permit.
    pub other_version: i64,
}

/// What became of a judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It holds, and joins nothing.
    Kept,
    /// The files are one now.
    Joined,
    /// Whoever leads the other file is asked.
    AwaitsOther,
    /// A second person has to look first, because of this.
    AwaitsSecond(Vec<Doubt>),
}

/// Judges two registrations.
///
/// # Errors
/// [`Error::Refused`] unless a worker may add to the file (and to the other one, where that is open to them);
/// [`Error::NotFound`] for a file that is none, or that gives no sign; [`Error::Stale`] when one changed meanwhile;
/// [`Error::Double`] when they were judged so already; [`Error::State`]: `same-file` for two of one file (part them first),
/// `judged-apart` while somebody judges them to be two people, `restrict-first` when one alone is restricted,
/// `judgement-why` without a reason, `stays-closed` when an open file would be joined to a closed one.
pub async fn judge(
    tx: &mut Tx,
    seen: Seen<'_>,
    new: &NewJudgement,
    desk: &Desk,
    mut id: impl FnMut() -> Uuid,
) -> Result<Outcome> {
    let (by, org) = judge_of(seen.one)?;
    reason(&new.why)?;
    // Of the other file without a permit, where it is now; what it is behind the lock is asked again.
    let goes = match seen.other {
        Some(permit) => permit.file(),
        None => current(tx, new.other).await?,
    };
    let stays = seen.one.file();
    lock(tx, stays, goes).await?;
    if (current(tx, new.one).await?, current(tx, new.other).await?) != (stays, goes) {
        // Parted or joined since the permits were given, or while this waited.
        return Err(Error::Stale(seen.one_version));
    }
    as_seen(tx, stays, seen.one_version).await?;
    match seen.other {
        Some(permit) => {
            judge_of(permit)?;
            as_seen(tx, goes, seen.other_version).await?;
        }
        // Nobody learns of a restricted person by proposing something.
        None if door::standing(tx, goes).await?.is_none_or(|s| s.restricted) => return Err(Error::NotFound),
        None => {}
    }
    if stays == goes {
        return Err(Error::State("same-file"));
    }
    told_already(tx, new).await?;
    let doubts = if new.verdict == Verdict::Same { doubts(tx, stays, goes).await? } else { Vec::new() };
    if new.verdict == Verdict::Same {
        join::may_join(tx, stays, goes).await?;
    }
    let one_side = seen.other.is_none();
    let open = match new.verdict {
        Verdict::Same => one_side || !doubts.is_empty(),
        // What bars a joining for good is not for one side to say.
        Verdict::Different | Verdict::Relative => one_side,
        Verdict::Unsure => false,
    };
    let state = if open { State::Proposed } else { State::Live };
    insert(tx, new, (by, org), (&doubts, one_side), state).await?;
    note(tx, seen.one.who(), (stays, goes), seen.one.purpose(), "judged", new.id);
    if open {
        ask(tx, (by, goes, new.id), &mut id).await?;
        return Ok(if one_side { Outcome::AwaitsOther } else { Outcome::AwaitsSecond(doubts) });
    }
    if new.verdict != Verdict::Same {
        return Ok(Outcome::Kept);
    }
    join::join(tx, desk, seen.one, (new.id, stays, goes), &mut id).await?;
    Ok(Outcome::Joined)
}

/// A judgement says why.
pub(super) fn reason(why: &str) -> Result<()> {
    match why.trim() {
        "" => Err(Error::State("judgement-why")),
        why if why.chars().count() > LONGEST => Err(Error::Value(BadValue::TooLong(LONGEST))),
        _ => Ok(()),
    }
}

/// The longest reason, in characters.
const LONGEST: usize = 2_000;

/// Whoever judges: a worker who may add to the file and sees who it is about.
pub(super) fn judge_of(permit: &Permit) -> Result<(UserId, OrgId)> {
    match permit.who() {
        Actor::Staff(staff) if permit.action() == Action::Add && permit.opens(Tier::Contact) => {
            Ok((staff.user, staff.org))
        }
        _ => Err(Error::Refused(Why::Role)),
    }
}

pub(super) async fn current(conn: &mut Conn, registration: FileId) -> Result<FileId> {
    super::current_of(conn, registration).await?.ok_or(Error::NotFound)
}

/// Whoever joins or parts waits for whoever does so with one of these files, and for whoever is writing in one; always in
/// the same order.
pub(super) async fn lock(tx: &mut Tx, one: FileId, other: FileId) -> Result<()> {
    let (first, second) = if one.0 <= other.0 { (one, other) } else { (other, one) };
    crate::file::nobody_else(tx, first).await?;
    if second != first {
        crate::file::nobody_else(tx, second).await?;
    }
    Ok(())
}

pub(super) async fn as_seen(tx: &mut Tx, file: FileId, version: i64) -> Result<()> {
    let sql = "SELECT version FROM client_file WHERE id = $1 AND state IN ('open', 'closed')";
    let there: i64 = tx.row(sql, args![file]).await?.ok_or(Error::State("same-file"))?.take().next()?;
    if there == version { Ok(()) } else { Err(Error::Stale(there)) }
}

/// One judgement of one sort at a time between two registrations.
async fn told_already(tx: &mut Tx, new: &NewJudgement) -> Result<()> {
    let sql = "SELECT 1 FROM judgement WHERE ((one_id = $1 AND other_id = $2) OR (one_id = $2 AND other_id = $1))
               AND state <> 'ended' AND (verdict = $3 OR state = 'proposed')";
    match tx.row(sql, args![new.one, new.other, new.verdict.word()]).await? {
        Some(_) => Err(Error::Double("judgement")),
        None => Ok(()),
    }
}

async fn insert(
    tx: &mut Tx,
    new: &NewJudgement,
    (by, org): (UserId, OrgId),
    (doubts, one_side): (&[Doubt], bool),
    state: State,
) -> Result<()> {
    let doubts = doubts.iter().map(|d| d.word()).collect::<Vec<_>>().join(",");
    let now = tx.now();
    tx.run(
        "INSERT INTO judgement (id, one_id, other_id, verdict, relative_kind, why, score, model, explanation, doubts, one_side,
                                state, by_user, by_org, at, ended_why, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '', 1)",
        args![
            new.id, new.one, new.other, new.verdict.word(), new.relative_kind.trim(), new.why.trim(), new.score, &new.model,
            &new.explanation, doubts, one_side, state.word(), by, org, now
        ],
    )
    .await?;
    Ok(())
}

/// Writes in the chains of both files what was done, with the identity of the judgement.
pub(super) fn note(
    tx: &mut Tx,
    who: &Actor,
    (one, other): (FileId, FileId),
    purpose: opweg_model::Purpose,
    what: &str,
    judgement: Uuid,
) {
    for file in [one, other] {
        tx.note(Entry::on_file(file, who, Act::Change, what, purpose).with(judgement.to_string()));
    }
}

/// Asks whoever leads the other file to look, and say whether it is one person.
async fn ask(tx: &mut Tx, (by, goes, judgement): (UserId, FileId, Uuid), id: &mut impl FnMut() -> Uuid) -> Result<()> {
    let (lead, org) = join::lead_of(tx, goes).await?;
    let asked = NewTask {
        id: TaskId(id()),
        file: Some(goes),
        // Whoever judged cannot be the second to look: a colleague takes it up.
        for_user: Some(lead).filter(|lead| *lead != by),
        for_org: org,
        what: what::SAME_PERSON.into(),
        detail: judgement.to_string(),
        due: None,
    };
    tx.run("UPDATE judgement SET task_id = $2 WHERE id = $1", args![judgement, asked.id]).await?;
    tasks::raise(tx, Some(by), &asked).await
}

/// Why a second person has to look, by what is known of all registrations of both files.
pub(crate) async fn doubts(tx: &mut Tx, one: FileId, other: FileId) -> Result<Vec<Doubt>> {
    Ok(doubts_among(tx, &[(one, other)]).await?.pop().unwrap_or_default())
}

/// The same for some pairs of files, in their order, in a few statements however many they are.
pub(crate) async fn doubts_among(conn: &mut Conn, pairs: &[(FileId, FileId)]) -> Result<Vec<Vec<Doubt>>> {
    let files: BTreeSet<FileId> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let files: Vec<FileId> = files.into_iter().collect();
    let kept = records::kept(conn, &files).await?;
    let desks = desks(conn, &files).await?;
    let parted = parted_among(conn, &files).await?;
    let empty = Record::default();
    let known = |file: &FileId| kept.get(file).unwrap_or(&empty);
    let doubts = |(a, b): &(FileId, FileId)| {
        let mut found = between(known(a), known(b), || desks.one_of(*a, *b));
        found.extend(Some(Doubt::Parted).filter(|_| parted.contains(&(*a.min(b), *a.max(b)))));
        found
    };
    Ok(pairs.iter().map(doubts).collect())
}

/// Which organisations registered each of some files.
struct Desks(HashSet<(FileId, OrgId)>);

impl Desks {
    /// Whether one organisation registered both.
    fn one_of(&self, a: FileId, b: FileId) -> bool {
        self.0.iter().any(|(file, org)| *file == a && self.0.contains(&(b, *org)))
    }
}

async fn desks(conn: &mut Conn, files: &[FileId]) -> Result<Desks> {
    let (values, places) = listed(files);
    let sql = format!("SELECT file_id, by_org FROM registration WHERE file_id IN ({places})");
    let of = |row: &crate::Row| {
        let mut t = row.take();
        Ok((FileId(t.next()?), OrgId(t.next()?)))
    };
    conn.rows_where(sql, &values).await?.iter().map(of).collect::<Result<_>>().map(Desks)
}

fn between(a: &Record, b: &Record, one_desk: impl FnOnce() -> bool) -> Vec<Doubt> {
    let national = |r: &Record| -> Vec<String> {
        r.numbers.iter().filter(|n| n.kind == NumberSort::National).map(|n| n.hash.clone()).collect()
    };
    let (left, right) = (national(a), national(b));
    let differ = !left.is_empty() && !right.is_empty() && left.iter().any(|n| !right.contains(n));
    let shared = a.numbers.iter().any(|n| b.numbers.iter().any(|m| m.hash == n.hash));
    // The best of all spellings: a second one is no other name.
    let alike = |of: fn(&opweg_linkage::record::PersonName) -> &str| {
        let pairs = a.names.iter().flat_map(|n| b.names.iter().map(move |m| (of(n), of(m))));
        pairs.filter(|(n, m)| !n.is_empty() && !m.is_empty()).map(|(n, m)| similarity(n, m)).fold(f64::NAN, f64::max)
    };
    let (given, family) = (alike(|n| &n.given), alike(|n| &n.family));
    let other_given = given < UNLIKE;
    let mut found = Vec::new();
    if differ {
        found.push(Doubt::Numbers);
    }
    if shared && (other_given || family < UNLIKE) {
        found.push(Doubt::NumberOfAnother);
    }
    let shared_birth = a.births.iter().find(|birth| b.births.contains(birth));
    if other_given && family >= ALIKE && shared_birth.is_some() {
        found.push(Doubt::Twins);
    }
    let guess = shared_birth.is_some_and(|birth| birth.is_guess());
    let nothing_else = !shared && !a.phones.iter().any(|phone| b.phones.contains(phone));
    if guess && given >= ALIKE && family >= ALIKE && nothing_else && one_place(a, b, one_desk) {
        found.push(Doubt::Namesakes);
    }
    found
}

/// Whether two people were in one centre: they live or lived at one address, or where it is not known where one of them
/// lives, one organisation registered both.
fn one_place(a: &Record, b: &Record, one_desk: impl FnOnce() -> bool) -> bool {
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    // A street without a house is no place: half a town lives there.
    let places = |r: &Record| -> Vec<[String; 2]> {
        let place = |at: &Address| [plain(&format!("{}{}", at.street, at.house)), plain(&at.postcode)];
        r.addresses.iter().map(place).filter(|[street, _]| street.chars().any(|c| c.is_ascii_digit())).collect()
    };
    let (left, right) = (places(a), places(b));
    if !left.is_empty() && !right.is_empty() {
        return left.iter().any(|place| right.contains(place));
    }
    one_desk()
}

/// Below this likeness two names are other names; from the second on they sound alike.
const UNLIKE: f64 = 0.68;
const ALIKE: f64 = 0.9;

/// A judgement that waits, at the version that was seen.
pub(super) async fn waiting(tx: &mut Tx, id: Uuid, version: i64) -> Result<Row> {
    let row = told::one(tx, id).await?.ok_or(Error::NotFound)?;
    match row.state {
        _ if row.version != version => Err(Error::Stale(row.version)),
        State::Proposed => Ok(row),
        State::Live | State::Ended => Err(Error::State("judged")),
    }
}
