//! Who saw the data of the wrong person: after files that were joined by mistake were parted, the list that the assessment
//! of a breach begins with (GDPR art. 33 and 34).

use super::told;
use crate::log::{self, Act, Line};
use crate::people::users;
use crate::{Conn, Error, Result, Tx, args, door};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Standing, Why, tiers_open};
use opweg_model::{FileId, OrgId, Purpose, Role, Tier, TierSet, UserId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Somebody who read, while files were joined, what they had no grant for on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saw {
    /// Whose data: the file that stayed or the one that came back.
    pub side: FileId,
    /// `staff`, `program`, `client` (with a code of either side) or `outside`.
    pub who: String,
    /// The person; none for a client and a service outside.
    pub user: Option<UserId>,
    /// Their name.
    pub user_name: Option<String>,
    /// Their organisation.
    pub org: Option<OrgId>,
    /// Its name.
    pub org_name: Option<String>,
    /// First and last time.
    pub first: Timestamp,
    /// Last time.
    pub last: Timestamp,
    /// How often.
    pub times: usize,
    /// The parts of the file, as words of the log.
    pub parts: BTreeSet<String>,
    /// The tiers that were open to them by the joining alone.
    pub tiers: TierSet,
}

/// What is looking.
const LOOKING: [Act; 4] = [Act::See, Act::List, Act::Print, Act::Export];

/// Who saw, while two files were joined, what they had no grant for on one of the sides: from the log, by the rule as it
/// answers for the grants of each side at that moment. Roles are those of today. The longest list of all is of who had
/// nothing on a side.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for the log of one of the two files (its lead, or the officer);
/// [`Error::NotFound`] for a judgement that joined nothing.
pub async fn breach(tx: &mut Tx, permit: &Permit, judgement: Uuid) -> Result<Vec<Saw>> {
    if permit.action() != Action::SeeLog {
        return Err(Error::Refused(Why::Role));
    }
    let row = told::one(tx, judgement).await?.ok_or(Error::NotFound)?;
    let (Some(stayed), Some(joined), Some(from)) = (row.stayed, row.joined, row.joined_at) else {
        return Err(Error::NotFound);
    };
    let mut sides = Vec::new();
    for side in [stayed, joined] {
        let now = super::current_of(tx, side).await?.ok_or(Error::NotFound)?;
        sides.push((side, now));
    }
    if sides.iter().all(|(_, now)| *now != permit.file()) {
        return Err(Error::NotFound);
    }
    let until = row.ended_at.unwrap_or(tx.now());
    tx.note_on(permit, Act::See, "breach");
    let mut standings = Vec::new();
    for (side, now) in &sides {
        standings.push((*side, of_side(tx, *side, *now, &sides).await?));
    }
    let mut saw: Vec<Saw> = Vec::new();
    for chain in chains(tx, stayed, from, until).await? {
        for line in log::between(tx, chain.0, from, until).await? {
            if LOOKING.iter().any(|act| act.word() == line.act) && line.outcome == "ok" {
                let who = reader(tx, &line).await?;
                add(&mut saw, &standings, who.as_ref(), &line);
            }
        }
    }
    lists(tx, (stayed, from, until), &standings, &mut saw).await?;
    Ok(saw)
}

/// Lists and searches stand in the chain of whoever asked, with the files that they showed: their contact cards.
async fn lists(
    tx: &mut Tx,
    (stayed, from, until): (FileId, Timestamp, Timestamp),
    standings: &[(FileId, Standing)],
    saw: &mut Vec<Saw>,
) -> Result<()> {
    let mut people = BTreeMap::new();
    for (_, standing) in standings {
        for (staff, ..) in users::around(tx, standing.file).await? {
            people.insert(staff.user, staff);
        }
    }
    for (user, staff) in people {
        let who = Actor::Staff(staff);
        for line in log::between(tx, user.0, from, until).await? {
            let shown = line.detail.contains(&stayed.to_string());
            if shown && [Act::List.word(), Act::Search.word()].contains(&line.act.as_str()) {
                add(saw, standings, Some(&who), &line);
            }
        }
    }
    Ok(())
}

/// The judgements by which a file was one with another one, as it is or once was, newest first: since when, and until when,
/// if they were parted. For who reads the log of it.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for reading the log.
pub async fn joinings_of(tx: &mut Tx, permit: &Permit) -> Result<Vec<(Uuid, Timestamp, Option<Timestamp>)>> {
    if permit.action() != Action::SeeLog {
        return Err(Error::Refused(Why::Role));
    }
    let sql = "SELECT j.id, j.joined_at, j.ended_at FROM judgement j JOIN registration a ON a.id = j.stayed_id
               JOIN registration b ON b.id = j.joined_id
               WHERE j.joined_at IS NOT NULL AND (a.file_id = $1 OR b.file_id = $1) ORDER BY j.joined_at DESC, j.id";
    let rows = tx.rows(sql, args![permit.file()]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.next()?, t.moment()?, t.moment_opt()?))
        })
        .collect()
}

/// Files that were one by mistake and are apart again, for the officer: what the assessment of a breach begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The judgement that joined them.
    pub judgement: Uuid,
    /// A file of the two, as it is now: where the list of who saw what is.
    pub file: FileId,
    /// The numbers of both, as people know them.
    pub numbers: [String; 2],
    /// When they were joined.
    pub from: Timestamp,
    /// When they were parted.
    pub until: Timestamp,
}

/// What was joined by mistake and parted, newest first.
///
/// # Errors
/// [`Error::Refused`] for anybody but the officer.
pub async fn mistakes(tx: &mut Tx, who: &Actor) -> Result<Vec<Mistake>> {
    match who {
        Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight) => {}
        _ => return Err(Error::Refused(Why::Role)),
    }
    let rows = tx
        .rows(
            "SELECT j.id, a.file_id, f.number, g.number, j.joined_at, j.ended_at FROM judgement j
             JOIN registration a ON a.id = j.stayed_id JOIN client_file f ON f.id = j.stayed_id
             JOIN client_file g ON g.id = j.joined_id
             WHERE j.joined_at IS NOT NULL AND j.ended_at IS NOT NULL ORDER BY j.ended_at DESC, j.id LIMIT 100",
            args![],
        )
        .await?;
    tx.note(log::Entry::of_actor(who, Act::List, "breach", Purpose::Oversight.word()));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Mistake {
                judgement: t.next()?,
                file: FileId(t.next()?),
                numbers: [t.next()?, t.next()?],
                from: t.moment()?,
                until: t.moment()?,
            })
        })
        .collect()
}

/// The files that a judgement is or was about, as they are now. It tells nothing but identities.
///
/// # Errors
/// [`Error::NotFound`] for no such judgement.
pub async fn files_of(conn: &mut Conn, judgement: Uuid) -> Result<Vec<FileId>> {
    let row = told::one(conn, judgement).await?.ok_or(Error::NotFound)?;
    let mut files = Vec::new();
    for side in [row.stayed.unwrap_or(row.one), row.joined.unwrap_or(row.other)] {
        files.extend(super::current_of(conn, side).await?);
    }
    files.dedup();
    Ok(files)
}

/// What was granted on one side: its own file, or while both are still one, the grants of its registration.
async fn of_side(tx: &mut Tx, side: FileId, now: FileId, sides: &[(FileId, FileId)]) -> Result<Standing> {
    let mut standing = door::standing(tx, now).await?.ok_or(Error::NotFound)?;
    if sides.iter().all(|(_, at)| *at == now) {
        let sql = "SELECT id FROM access_grant WHERE file_id = $1 AND registration_id = $2";
        let own: BTreeSet<Uuid> =
            tx.rows(sql, args![now, side]).await?.iter().map(|r| r.take().next()).collect::<Result<_>>()?;
        standing.grants.retain(|g| own.contains(&g.id.0));
    }
    Ok(standing)
}

/// The chains in which reading of the joined file was written: of the file that stayed, and of those it was joined to.
async fn chains(conn: &mut Conn, stayed: FileId, from: Timestamp, until: Timestamp) -> Result<Vec<FileId>> {
    let mut chains = vec![stayed];
    let mut at = 0;
    while let Some(file) = chains.get(at).copied() {
        let sql = "SELECT stayed_id FROM judgement WHERE joined_id = $1 AND joined_at < $3 AND (ended_at IS NULL OR ended_at > $2)";
        for row in conn.rows(sql, args![file, from, until]).await? {
            let further = FileId(row.take().next()?);
            if !chains.contains(&further) {
                chains.push(further);
            }
        }
        at += 1;
    }
    Ok(chains)
}

/// Who read, as the policy sees them; nobody for who left or is no member of staff.
async fn reader(tx: &mut Tx, line: &Line) -> Result<Option<Actor>> {
    let Some(user) = line.user else { return Ok(None) };
    match users::staff_of(tx, user).await {
        Ok(staff) => Ok(Some(Actor::Staff(staff))),
        Err(Error::NotFound | Error::Refused(_) | Error::State(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

fn add(saw: &mut Vec<Saw>, standings: &[(FileId, Standing)], who: Option<&Actor>, line: &Line) {
    let purpose = line.purpose.parse().unwrap_or(Purpose::Guidance);
    let open = |standing: &Standing| match who {
        Some(who) => tiers_open(who, Action::See, standing, purpose, line.at),
        None => TierSet::NONE,
    };
    let on_each: Vec<(FileId, TierSet)> = standings.iter().map(|(side, standing)| (*side, open(standing))).collect();
    let together = match who {
        Some(_) => on_each.iter().fold(TierSet::NONE, |all, (_, tiers)| all.and_also(*tiers)),
        // A code opens the path of a client; of which side it is, the log does not say.
        None => TierSet::of(&[Tier::Path]),
    };
    let card_only = [Act::List.word(), Act::Search.word()].contains(&line.act.as_str());
    for (side, tiers) in on_each {
        let reach = |t: &Tier| together.has(*t) && !tiers.has(*t) && (!card_only || *t == Tier::Contact);
        let more: TierSet = Tier::ALL.iter().copied().filter(reach).collect();
        if !more.is_empty() {
            remember(saw, side, more, line);
        }
    }
}

fn remember(saw: &mut Vec<Saw>, side: FileId, tiers: TierSet, line: &Line) {
    let same = |s: &&mut Saw| s.side == side && s.user == line.user && s.org == line.org && s.who == line.who;
    let parts = || line.what.split(',').map(str::to_owned);
    if let Some(known) = saw.iter_mut().find(same) {
        known.last = known.last.max(line.at);
        known.first = known.first.min(line.at);
        known.times += 1;
        known.parts.extend(parts());
        known.tiers = known.tiers.and_also(tiers);
        return;
    }
    saw.push(Saw {
        side,
        who: line.who.clone(),
        user: line.user,
        user_name: line.user_name.clone(),
        org: line.org,
        org_name: line.org_name.clone(),
        first: line.at,
        last: line.at,
        times: 1,
        parts: parts().collect(),
        tiers,
    });
}
