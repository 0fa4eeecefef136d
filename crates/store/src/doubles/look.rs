//! Looking at a pair: what the reader may see of each side, and nothing else.

use super::row::{self, Pair, select};
use crate::door::{self, open_for_any};
use crate::file::facts::{self, item_of};
use crate::identity::{self, Doubt, Verdict};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, Value, args};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::fact::{Fact, FactKind, current};
use opweg_model::{FactId, FileId, Purpose, Tier, UserId};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// The most files that are shown side by side beside the two of a pair.
const NEAR: usize = 4;

/// Who registered one side, for whom and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// The number of the file that it opened.
    pub number: String,
    /// Who.
    pub by: String,
    /// For which organisation.
    pub org: String,
    /// When.
    pub at: Timestamp,
}

/// One side, as far as the reader may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The file.
    pub file: FileId,
    /// Its version, for judging; 0 where it is not open.
    pub version: i64,
    /// Whether the reader works on it. Where not, it has neither facts nor registrations here.
    pub open: bool,
    /// The organisation that leads it: whom to call.
    pub lead_org: String,
    /// What the contact card holds now, and where the reader may see it, the nationality.
    pub facts: Vec<Fact>,
    /// Whether the reader may see the nationality, which is confidential.
    pub nationality: bool,
    /// Its registrations.
    pub registered: Vec<Registered>,
}

/// A further pair that touches this one: with a third file.
#[derive(Debug, Clone, PartialEq)]
pub struct Near {
    /// The pair.
    pub pair: Uuid,
    /// Its two files.
    pub files: [FileId; 2],
}

/// Two files that were one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartedBefore {
    /// When they were parted.
    pub at: Timestamp,
    /// Why, in the words of whoever did so; empty for who works on one of them alone.
    pub why: String,
}

/// A pair as shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The pair.
    pub pair: Pair,
    /// Both sides.
    pub sides: [Side; 2],
    /// Why two people look.
    pub doubts: Vec<Doubt>,
    /// Whether somebody else answered before: what they said is not told, so that the second looks for themselves.
    pub looked_before: bool,
    /// Whether the reader answered, and did not take it back: somebody else looks now.
    pub answered: bool,
    /// They were one file before: when they were parted, and why.
    pub parted: Option<PartedBefore>,
    /// Other pairs that touch these files, of which the reader works on both sides.
    pub near: Vec<Near>,
    /// The further files of those.
    pub others: Vec<Side>,
}

/// The two files of a pair with the permits that somebody has to work on them: both, or one.
pub(super) struct Doors {
    pub(super) files: [FileId; 2],
    pub(super) permits: [Option<Permit>; 2],
}

impl Doors {
    /// A permit on one of the two at least.
    pub(super) fn any(&self) -> Result<&Permit> {
        self.permits.iter().flatten().next().ok_or(Error::NotFound)
    }
}

/// Asks for what somebody may do with the files of a pair. Whoever works on neither learns nothing of it, and whoever works
/// on one learns of the other what a search at the counter tells: never of a restricted person.
pub(super) async fn doors(tx: &mut Tx, who: &Actor, purposes: &[Purpose], pair: &Pair) -> Result<Doors> {
    let files = row::files(tx, pair).await?.ok_or(Error::NotFound)?;
    let permits = [working(tx, who, purposes, files[0]).await?, working(tx, who, purposes, files[1]).await?];
    for (nth, permit) in permits.iter().enumerate() {
        // What was compared long ago tells nothing of somebody who is shielded now, not even to the other side.
        if permit.is_none() && !pointed_at(tx, who, files[nth]).await? {
            return Err(Error::NotFound);
        }
    }
    if pair.known.is_some() && permits.iter().any(Option::is_none) {
        return Err(Error::NotFound);
    }
    let doors = Doors { files, permits };
    doors.any()?;
    Ok(doors)
}

/// A permit to work on a file and see who it is about; none where it is not open so far.
pub(super) async fn working(tx: &mut Tx, who: &Actor, purposes: &[Purpose], file: FileId) -> Result<Option<Permit>> {
    match door::ask_for(tx, who, Action::Add, file, purposes).await {
        Ok(permit) => Ok(Some(permit).filter(|p| p.opens(Tier::Contact))),
        Err(Error::Refused(_) | Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Whether a search at the counter would tell this person that there is such a file.
async fn pointed_at(tx: &mut Tx, who: &Actor, file: FileId) -> Result<bool> {
    let mut values: Vec<Value> = args![file].to_vec();
    let pointed = open_for_any(who, (Action::See, Tier::Pointer), &[Purpose::Matching], tx.now(), &mut values);
    let sql = format!("SELECT 1 FROM client_file f WHERE f.id = $1 AND f.state IN ('open', 'closed') AND {pointed}");
    Ok(!tx.rows_where(sql, &values).await?.is_empty())
}

/// A pair with what the reader may see of its sides.
///
/// # Errors
/// [`Error::NotFound`] for none, and for who works on neither file; [`Error::Refused`] for who judges nothing.
pub async fn show(tx: &mut Tx, who: &Actor, purposes: &[Purpose], id: Uuid) -> Result<Shown> {
    judges(who)?;
    let pair = row::one(tx, id).await?.ok_or(Error::NotFound)?;
    let doors = doors(tx, who, purposes, &pair).await?;
    let only = |registration: FileId| pair.known.map(|_| registration);
    let [one, other] = &doors.permits;
    let sides = [
        side(tx, who, (doors.files[0], only(pair.one)), one.as_ref()).await?,
        side(tx, who, (doors.files[1], only(pair.other)), other.as_ref()).await?,
    ];
    let both = one.is_some() && other.is_some();
    let doubts = match pair.known {
        None if both => identity::doubts(tx, doors.files[0], doors.files[1]).await?,
        _ => Vec::new(),
    };
    let sql = "SELECT 1 FROM pair_answer WHERE pair_id = $1 AND by_user <> $2 AND undone_at IS NULL";
    let looked_before = pair.known.is_none() && tx.row(sql, args![id, who.user()]).await?.is_some();
    let answered = super::answer::has_answered(tx, who, &pair).await?;
    let (near, others) =
        if pair.known.is_none() { around(tx, who, purposes, &doors, id).await? } else { Default::default() };
    let parted = match pair.known {
        None => identity::parted_last(tx, (doors.files[0], doors.files[1])).await?,
        Some(_) => None,
    };
    let parted = parted.map(|(at, why)| PartedBefore { at, why: if both { why } else { String::new() } });
    Ok(Shown { pair, sides, doubts, looked_before, answered, parted, near, others })
}

/// The file that both registrations of a pair belong to by now, where they were joined meanwhile. It tells nothing but an
/// identity: what may be seen there is decided at its door.
///
/// # Errors
/// What the engine says.
pub async fn became_one(conn: &mut Conn, id: Uuid) -> Result<Option<FileId>> {
    let Some(pair) = row::one(conn, id).await? else { return Ok(None) };
    let (one, other) = (identity::current_of(conn, pair.one).await?, identity::current_of(conn, pair.other).await?);
    Ok(one.filter(|_| one == other && pair.known.is_none()))
}

/// Whoever judges is a worker.
pub(super) fn judges(who: &Actor) -> Result<()> {
    match who {
        Actor::Staff(staff) if staff.is(opweg_model::Role::Worker) => Ok(()),
        _ => Err(Error::Refused(Why::Role)),
    }
}

async fn side(
    tx: &mut Tx,
    who: &Actor,
    (file, only): (FileId, Option<FileId>),
    permit: Option<&Permit>,
) -> Result<Side> {
    let sql = "SELECT f.version, o.name FROM client_file f JOIN organisation o ON o.id = f.lead_org WHERE f.id = $1";
    let row = tx.row(sql, args![file]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (version, lead_org) = (t.next()?, t.next()?);
    let Some(permit) = permit else {
        tx.note(Entry::on_file(file, who, Act::See, "double", Purpose::Matching));
        let nothing = (Vec::new(), Vec::new());
        return Ok(Side {
            file,
            version: 0,
            open: false,
            lead_org,
            facts: nothing.0,
            nationality: false,
            registered: nothing.1,
        });
    };
    tx.note_on(permit, Act::See, "double");
    // What is confidential is for who may read it, not for all who may add to the file.
    let see = door::also(tx, permit, Action::See).await.ok();
    let confidential = see.filter(|see| see.allows_all_of(FactKind::Nationality.spec().section));
    let facts = card(tx, permit, confidential.as_ref(), only).await?;
    let nationality = confidential.is_some();
    if facts.iter().any(|f| f.kind == FactKind::Nationality) {
        tx.note_on(permit, Act::See, "double-nationality");
    }
    let registered = registered(tx, file, only).await?;
    Ok(Side { file, version, open: true, lead_org, facts, nationality, registered })
}

/// What the contact card holds now, and the nationality where that is open: all of the file, or what came with one
/// registration.
async fn card(tx: &mut Tx, permit: &Permit, confidential: Option<&Permit>, only: Option<FileId>) -> Result<Vec<Fact>> {
    let all = facts::on_card(tx, &[permit.file()]).await?;
    let mut seen: Vec<Fact> = all.into_iter().filter(|f| permit.allows(&item_of(f))).collect();
    if let Some(see) = confidential {
        let kept = facts::of_kinds(tx, &[permit.file()], [FactKind::Nationality].iter()).await?;
        seen.extend(kept.into_iter().filter(|f| see.allows(&item_of(f))));
    }
    let from = match only {
        Some(registration) => Some(of_registration(tx, permit.file(), registration).await?),
        None => None,
    };
    let here = |fact: &&Fact| from.as_ref().is_none_or(|ids| ids.contains(&fact.id));
    Ok(current(&seen).into_iter().filter(here).cloned().collect())
}

async fn of_registration(conn: &mut Conn, file: FileId, registration: FileId) -> Result<HashSet<FactId>> {
    let sql = "SELECT id FROM fact WHERE file_id = $1 AND (registration_id = $2 OR (registration_id IS NULL AND file_id = $2))";
    let rows = conn.rows(sql, args![file, registration]).await?;
    rows.iter().map(|row| Ok(FactId(row.take().next()?))).collect()
}

async fn registered(conn: &mut Conn, file: FileId, only: Option<FileId>) -> Result<Vec<Registered>> {
    let sql = "SELECT r.id, f.number, u.name, o.name, r.at FROM registration r JOIN client_file f ON f.id = r.id
               JOIN user_account u ON u.id = r.by_user JOIN organisation o ON o.id = r.by_org WHERE r.file_id = $1 ORDER BY r.at, r.id";
    let mut list = Vec::new();
    for row in conn.rows(sql, args![file]).await? {
        let mut t = row.take();
        let id = FileId(t.next()?);
        if only.is_none_or(|wanted| wanted == id) {
            list.push(Registered { number: t.next()?, by: t.next()?, org: t.next()?, at: t.moment()? });
        }
    }
    Ok(list)
}

/// Pairs that share a file with this one, and the third files: the cluster, as far as the reader works on all of it.
async fn around(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    doors: &Doors,
    id: Uuid,
) -> Result<(Vec<Near>, Vec<Side>)> {
    let sql = concat!(select!(), " JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
          WHERE p.state = 'open' AND NOT p.known AND p.id <> $1
            AND (r.file_id = $2 OR s.file_id = $2 OR r.file_id = $3 OR s.file_id = $3) ORDER BY p.score DESC, p.id LIMIT 12"
    );
    let (mut near, mut others) = (Vec::new(), Vec::<Side>::new());
    let mut seen: BTreeSet<FileId> = doors.files.into_iter().collect();
    for row in tx.rows(sql, args![id, doors.files[0], doors.files[1]]).await? {
        let pair = row::read(&row)?;
        let Some(files) = row::files(tx, &pair).await? else { continue };
        let Some(third) = files.iter().copied().find(|file| !doors.files.contains(file)) else { continue };
        let Some(permit) = working(tx, who, purposes, third).await? else { continue };
        if seen.insert(third) {
            if others.len() == NEAR {
                continue;
            }
            others.push(side(tx, who, (third, None), Some(&permit)).await?);
        }
        near.push(Near { pair: pair.id, files });
    }
    Ok((near, others))
}

/// A judgement that waits for somebody else.
pub(super) struct Proposal {
    pub(super) id: Uuid,
    pub(super) version: i64,
    pub(super) verdict: Verdict,
    /// Who judged.
    pub(super) by: UserId,
    /// The file that would stay.
    pub(super) stays: FileId,
    /// The one that would go: who works on it says yes or no.
    pub(super) goes: FileId,
}

/// The judgement that waits between the files of a pair, if any.
pub(super) async fn proposed(conn: &mut Conn, files: [FileId; 2]) -> Result<Option<Proposal>> {
    let sql = "SELECT j.id, j.version, j.verdict, j.by_user, a.file_id, b.file_id FROM judgement j JOIN registration a ON a.id = j.one_id
               JOIN registration b ON b.id = j.other_id WHERE j.state = 'proposed'
                 AND ((a.file_id = $1 AND b.file_id = $2) OR (a.file_id = $2 AND b.file_id = $1)) ORDER BY j.at LIMIT 1";
    let row = conn.row(sql, args![files[0], files[1]]).await?;
    row.map(|row| {
        let mut t = row.take();
        let (id, version, verdict) = (t.next()?, t.next()?, t.word()?);
        let (by, stays, goes) = (UserId(t.next()?), FileId(t.next()?), FileId(t.next()?));
        Ok(Proposal { id, version, verdict, by, stays, goes })
    })
    .transpose()
}

/// The pair in the queue of the two files that a judgement is about, whichever of their registrations it was found by. It
/// tells nothing but an identity.
///
/// # Errors
/// What the engine says.
pub async fn of_judgement(conn: &mut Conn, judgement: Uuid) -> Result<Option<Uuid>> {
    let sql =
        "SELECT p.id FROM judgement j JOIN registration a ON a.id = j.one_id JOIN registration b ON b.id = j.other_id
               JOIN registration r ON r.file_id = a.file_id OR r.file_id = b.file_id
               JOIN double_pair p ON p.one_id = r.id JOIN registration s ON s.id = p.other_id
               WHERE j.id = $1 AND NOT p.known AND p.state = 'open' AND s.file_id <> r.file_id
                 AND (s.file_id = a.file_id OR s.file_id = b.file_id) ORDER BY p.found_at, p.id LIMIT 1";
    let row = conn.row(sql, args![judgement]).await?;
    row.map(|row| row.take().next()).transpose()
}
