//! Agreements: recorded with every yes and every no; each yes opens a grant, each no or stop ends one and tells the
//! organisation, which confirms that it read so (access model §4).

use super::people;
use crate::log::Act;
use crate::referral::stops;
use crate::{Conn, Error, Result, Tx, args, door};
use jiff::Timestamp;
use opweg_access::{
    Action, Actor, Basis, Grant, Permit, Standing, Subject, SubjectKind, Why, grants_of_agreement, grants_to_end,
};
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::{AgreementId, FileId, GrantId, OrgId, PurposeSet, TierSet, UserId};
use std::collections::HashMap;
use uuid::Uuid;

/// How the talk was held.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Talk {
    pub id: AgreementId,
    pub language: String,
    pub mode: TalkMode,
    pub interpreter: String,
    pub channel: AgreementChannel,
    /// Explained with pictograms.
    pub pictograms: bool,
    /// Who spoke for the client, if somebody did.
    pub representative: String,
    /// Which text was explained.
    pub text_version: String,
}

/// An agreement as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Agreement {
    pub talk: Talk,
    pub given: Timestamp,
    pub by_name: String,
    pub by_org: String,
    pub lines: Vec<AgreementLine>,
}

/// What an organisation can see of the file at the moment, for the talk and the client's page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct OpenTo {
    pub grant: GrantId,
    pub subject: Subject,
    pub org_name: String,
    /// Who, when it is open to one person only.
    pub person: Option<String>,
    pub tiers: TierSet,
    pub purposes: PurposeSet,
    pub basis: Basis,
    pub until: Timestamp,
}

/// Records a talk and opens and ends grants accordingly. Returns the organisations whose access ended.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for coordinating.
pub async fn record(
    tx: &mut Tx,
    permit: &Permit,
    talk: &Talk,
    lines: &[AgreementLine],
    mut id: impl FnMut() -> Uuid,
) -> Result<Vec<OrgId>> {
    let (Action::Coordinate, Some(user), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    // The second of two talks at the same time meets the grants of the first.
    super::one_at_a_time(tx, permit.file()).await?;
    let standing = door::standing(tx, permit.file()).await?.ok_or(Error::NotFound)?;
    let (given, stopped) = keep(tx, &standing, (user, org), talk, lines, &mut id).await?;
    tx.note_on(permit, Act::Agree, format!("agreement yes={given} no={}", lines.len() - given));
    Ok(stopped)
}

/// Keeps a talk with its lines, gives and ends grants; how many were given, and the organisations whose access ended.
pub(super) async fn keep(
    tx: &mut Tx,
    standing: &Standing,
    (user, org): (UserId, OrgId),
    talk: &Talk,
    lines: &[AgreementLine],
    mut id: impl FnMut() -> Uuid,
) -> Result<(usize, Vec<OrgId>)> {
    let (file, now) = (standing.file, tx.now());
    tx.run(
        "INSERT INTO agreement (id, file_id, language, mode, interpreter, channel, pictograms, representative, text_version, author_id, org_id, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            talk.id, file, &talk.language, talk.mode.word(), &talk.interpreter, talk.channel.word(), talk.pictograms,
            &talk.representative, &talk.text_version, user, org, now
        ],
    )
    .await?;
    for line in lines {
        tx.run(
            "INSERT INTO agreement_line (agreement_id, file_id, org_id, tiers, purposes, until_day, agreed) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![talk.id, file, line.org, line.tiers.bits(), line.purposes.bits(), line.until, line.agreed],
        )
        .await?;
    }
    let purposes = purposes_of(tx, lines).await?;
    let given = grants_of_agreement(
        lines,
        file,
        talk.id,
        user,
        now,
        |o| purposes.get(&o).copied().unwrap_or_default(),
        || GrantId(id()),
    );
    let mut stopped = Vec::new();
    for old in grants_to_end(lines, &standing.grants, now) {
        door::end(tx, old, "new-agreement", Some(user), now).await?;
        let new = given.iter().find(|g| g.subject == old.subject);
        for named in people::named_under(tx, &standing.grants, old).await? {
            door::end(tx, &named, "new-agreement", Some(user), now).await?;
            // Whoever was named for a restricted person stays so for as long as it was said, within what is agreed now.
            let until = |new: &Grant| if named.until == old.until { new.until } else { named.until.min(new.until) };
            if let Some(new) = new.filter(|new| until(new) > now.max(named.from)) {
                let from = named.from.max(now);
                let goes_on =
                    Grant { id: GrantId(id()), subject: named.subject, from, until: until(new), ..new.clone() };
                door::give(tx, &goes_on, now).await?;
            }
        }
        let goes_on = |g: &Grant| {
            g.subject == old.subject
                && g.tiers.shared_with(old.tiers) == old.tiers
                && g.purposes.shared_with(old.purposes) == old.purposes
        };
        // Whoever sees less from now on is told, not only whoever sees nothing any more.
        if !given.iter().any(goes_on) && !stopped.contains(&OrgId(old.subject.id)) {
            stopped.push(OrgId(old.subject.id));
            notice(tx, old, id(), now).await?;
        }
    }
    for grant in &given {
        door::give(tx, grant, now).await?;
    }
    for line in lines.iter().filter(|l| !l.agreed) {
        stops::agreement_ends(tx, file, line.org, Some((user, org)), &mut id).await?;
    }
    Ok((given.len(), stopped))
}

async fn purposes_of(conn: &mut Conn, lines: &[AgreementLine]) -> Result<HashMap<OrgId, PurposeSet>> {
    let mut purposes = HashMap::new();
    for line in lines {
        if let Some(row) =
            conn.row("SELECT purposes FROM organisation WHERE id = $1 AND closed_at IS NULL", args![line.org]).await?
        {
            purposes.insert(line.org, PurposeSet::from_bits(row.take().next()?));
        }
    }
    Ok(purposes)
}

/// Whether a grant stays when sharing is stopped: whoever guides the client goes on. What people see in their own name of a
/// restricted person ends when they leave the team, so that nobody is shut out of a file they answer for.
#[must_use]
pub fn stays(basis: Basis, subject: Subject, own: Option<OrgId>) -> bool {
    basis == Basis::Mandate && (subject.kind == SubjectKind::Person || own.map(Subject::org) == Some(subject))
}

/// Stops one grant at once, unless it [`stays`], and tells the organisation.
///
/// # Errors
/// [`Error::NotFound`] when the grant is not of this file or ended already, [`Error::State`] for one that stays.
pub async fn stop(tx: &mut Tx, permit: &Permit, grant: GrantId, mut id: impl FnMut() -> Uuid) -> Result<()> {
    if permit.action() != Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let live = |g: &&Grant| g.id == grant && g.lasts(now);
    let found = permit.standing().grants.iter().find(live).cloned().ok_or(Error::NotFound)?;
    if stays(found.basis, found.subject, permit.who().org()) {
        return Err(Error::State("own-mandate"));
    }
    door::end(tx, &found, "stopped-by-client", permit.who().user(), now).await?;
    for named in people::named_under(tx, &permit.standing().grants, &found).await? {
        door::end(tx, &named, "stopped-by-client", permit.who().user(), now).await?;
    }
    notice(tx, &found, id(), now).await?;
    let by = permit.who().user().zip(permit.who().org());
    stops::grant_ends(tx, &found, by, &mut id).await?;
    tx.note_on(permit, Act::Revoke, "agreement");
    Ok(())
}

async fn notice(conn: &mut Conn, grant: &Grant, id: Uuid, now: Timestamp) -> Result<()> {
    if grant.subject.kind != SubjectKind::Org {
        return Ok(());
    }
    conn.run(
        "INSERT INTO stop_notice (id, file_id, org_id, grant_id, at, acknowledged_at, acknowledged_by) VALUES ($1, $2, $3, $4, $5, NULL, NULL)",
        args![id, grant.file, grant.subject.id, grant.id, now],
    )
    .await?;
    Ok(())
}

/// All agreements of a file, newest first.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for seeing agreements.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Agreement>> {
    if permit.action() != Action::SeeAgreement && permit.action() != Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    let rows = tx
        .rows(
            "SELECT a.id, a.language, a.mode, a.interpreter, a.channel, a.pictograms, a.representative, a.text_version, a.given_at, u.name, o.name
             FROM agreement a JOIN user_account u ON u.id = a.author_id JOIN organisation o ON o.id = a.org_id
             WHERE a.file_id = $1 ORDER BY a.given_at DESC",
            args![permit.file()],
        )
        .await?;
    let mut lines = lines_of(tx, permit.file()).await?;
    tx.note_on(permit, Act::See, "agreement");
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let id = AgreementId(t.next()?);
            let talk = Talk {
                id,
                language: t.next()?,
                mode: t.word()?,
                interpreter: t.next()?,
                channel: t.word()?,
                pictograms: t.next()?,
                representative: t.next()?,
                text_version: t.next()?,
            };
            Ok(Agreement {
                talk,
                given: t.moment()?,
                by_name: t.next()?,
                by_org: t.next()?,
                lines: lines.remove(&id).unwrap_or_default(),
            })
        })
        .collect()
}

async fn lines_of(conn: &mut Conn, file: FileId) -> Result<HashMap<AgreementId, Vec<AgreementLine>>> {
    let rows = conn
        .rows(
            "SELECT agreement_id, org_id, tiers, purposes, until_day, agreed FROM agreement_line WHERE file_id = $1",
            args![file],
        )
        .await?;
    let mut lines: HashMap<AgreementId, Vec<AgreementLine>> = HashMap::new();
    for row in &rows {
        let mut t = row.take();
        let agreement = AgreementId(t.next()?);
        let line = AgreementLine {
            org: OrgId(t.next()?),
            tiers: TierSet::from_bits(t.next()?),
            purposes: PurposeSet::from_bits(t.next()?),
            until: t.word()?,
            agreed: t.next()?,
        };
        lines.entry(agreement).or_default().push(line);
    }
    Ok(lines)
}

/// Who can see the file now, from the live grants the permit knows.
///
/// # Errors
/// What the engine says.
pub async fn open_to(conn: &mut Conn, permit: &Permit) -> Result<Vec<OpenTo>> {
    let (now, grants) = (permit.now(), &permit.standing().grants);
    let rows = conn
        .rows(
            "SELECT g.id, o.name, u.name FROM access_grant g LEFT JOIN user_account u ON u.id = g.subject_id
             JOIN organisation o ON o.id = COALESCE(u.org_id, g.subject_id) WHERE g.file_id = $1",
            args![permit.file()],
        )
        .await?;
    let names = rows
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.next()?, (t.next()?, t.next()?)))
        })
        .collect::<Result<HashMap<Uuid, (String, Option<String>)>>>()?;
    let live = grants.iter().filter(|g| g.is_live(now));
    // A team has no name of its own here.
    Ok(live
        .map(|g| (g, names.get(&g.id.0).cloned().unwrap_or_default()))
        .map(|(g, (org_name, person))| OpenTo {
            grant: g.id,
            subject: g.subject,
            org_name,
            person,
            tiers: g.tiers,
            purposes: g.purposes,
            basis: g.basis,
            until: g.until,
        })
        .collect())
}

/// A notice that access ended, for the receivers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct StopNotice {
    pub id: Uuid,
    pub number: String,
    pub at: Timestamp,
    pub org_name: String,
    pub acknowledged: Option<Timestamp>,
    pub acknowledged_by: Option<String>,
}

/// Notices the actor's organisation has not confirmed. They name the file by its number only.
///
/// # Errors
/// What the engine says.
pub async fn notices_for(conn: &mut Conn, who: &Actor) -> Result<Vec<StopNotice>> {
    let Some(org) = who.org() else { return Ok(Vec::new()) };
    let rows = conn
        .rows(
            "SELECT n.id, f.number, n.at, o.name, n.acknowledged_at, u.name FROM stop_notice n JOIN client_file f ON f.id = n.file_id
             JOIN organisation o ON o.id = n.org_id LEFT JOIN user_account u ON u.id = n.acknowledged_by
             WHERE n.org_id = $1 AND n.acknowledged_at IS NULL ORDER BY n.at",
            args![org],
        )
        .await?;
    rows.iter().map(read_notice).collect()
}

/// All notices of a file with who confirmed: the client may see them.
///
/// # Errors
/// What the engine says.
pub async fn notices_of(conn: &mut Conn, permit: &Permit) -> Result<Vec<StopNotice>> {
    let rows = conn
        .rows(
            "SELECT n.id, f.number, n.at, o.name, n.acknowledged_at, u.name FROM stop_notice n JOIN client_file f ON f.id = n.file_id
             JOIN organisation o ON o.id = n.org_id LEFT JOIN user_account u ON u.id = n.acknowledged_by
             WHERE n.file_id = $1 ORDER BY n.at DESC",
            args![permit.file()],
        )
        .await?;
    rows.iter().map(read_notice).collect()
}

fn read_notice(row: &crate::Row) -> Result<StopNotice> {
    let mut t = row.take();
    Ok(StopNotice {
        id: t.next()?,
        number: t.next()?,
        at: t.moment()?,
        org_name: t.next()?,
        acknowledged: t.moment_opt()?,
        acknowledged_by: t.next()?,
    })
}

/// Confirms a notice: "we read that we may no longer look".
///
/// # Errors
/// [`Error::NotFound`] when it is not for this organisation or confirmed already.
pub async fn acknowledge(tx: &mut Tx, who: &Actor, notice: Uuid) -> Result<()> {
    let (Some(user), Some(org)) = (who.user(), who.org()) else { return Err(Error::Refused(Why::Role)) };
    let now = tx.now();
    let row = tx
        .row(
            "UPDATE stop_notice SET acknowledged_at = $1, acknowledged_by = $2 WHERE id = $3 AND org_id = $4 AND acknowledged_at IS NULL RETURNING file_id",
            args![now, user, notice, org],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let file = FileId(row.take().next()?);
    tx.note(crate::log::Entry::on_file(file, who, Act::Change, "stop-notice", opweg_model::Purpose::Guidance));
    Ok(())
}
