//! Registering a person: the file, the mandate of the organisation, the lead, and the first facts, in one transaction.

use super::facts::{self, NewFact};
use super::{Desk, card};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args, door, identity};
use jiff::ToSpan;
use opweg_access::{ActSet, Action, Actor, Basis, Grant, Subject, Why, may_register};
use opweg_model::{FactId, FileId, GrantId, OrgId, Purpose, PurposeSet, Tier, TierSet, UserId};
use uuid::Uuid;

/// Days a mandate holds before the organisation has to confirm that it still guides the person.
pub const MANDATE_DAYS: i64 = 2 * 365;

/// What a new file needs; identities and the number come from the caller.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// The file.
    pub id: FileId,
    /// The number people say on the phone; random, it tells nothing.
    pub number: String,
    /// The mandate of the registering organisation.
    pub grant: GrantId,
    /// The team membership of the lead.
    pub member: Uuid,
    /// What the organisation may do with it, by its legal basis.
    pub purposes: PurposeSet,
    /// The first facts: at least a name.
    pub facts: Vec<NewFact>,
}

/// A number that no file has: the first of those drawn that is free.
///
/// # Errors
/// What the engine says.
pub async fn free_number(conn: &mut Conn, drawn: impl IntoIterator<Item = String>) -> Result<Option<String>> {
    for number in drawn {
        if conn.row("SELECT 1 FROM client_file WHERE number = $1", args![&number]).await?.is_none() {
            return Ok(Some(number));
        }
    }
    Ok(None)
}

/// Registers a person. The one who registers becomes the lead until somebody else takes over.
///
/// # Errors
/// [`Error::Refused`] when the role may not register.
pub async fn register(tx: &mut Tx, who: &Actor, desk: &Desk, new: NewFile) -> Result<FileId> {
    let (Some(user), Some(org), true) = (who.user(), who.org(), may_register(who)) else {
        return Err(Error::Refused(Why::Role));
    };
    let now = tx.now();
    tx.run(
        "INSERT INTO client_file (id, number, restricted, state, lead_user, lead_org, registered_by, registered_org,
                                  legal_hold, sort_key, created_at, closed_at, version)
         VALUES ($1, $2, $3, 'open', $4, $5, $4, $5, NULL, $6, $7, NULL, 1)",
        args![new.id, &new.number, false, user, org, Vec::<u8>::new(), now],
    )
    .await?;
    door::give(tx, &mandate(new.id, new.grant, org, user, new.purposes, now), now).await?;
    tx.run(
        "INSERT INTO member (id, file_id, org_id, user_id, task, from_at, until_at, version)
         VALUES ($1, $2, $3, $4, 'lead', $5, NULL, 1)",
        args![new.member, new.id, org, user, now],
    )
    .await?;
    card::empty(tx, new.id).await?;
    let permit = door::ask(tx, who, Action::Add, new.id, Purpose::Guidance).await?;
    tx.note(Entry::on_file(new.id, who, Act::Add, "file", Purpose::Guidance));
    facts::add(tx, &permit, desk, new.facts).await?;
    identity::register(tx, who, new.id).await?;
    Ok(new.id)
}

pub(super) fn mandate(
    file: FileId,
    id: GrantId,
    org: OrgId,
    by: UserId,
    purposes: PurposeSet,
    now: jiff::Timestamp,
) -> Grant {
    Grant {
        id,
        file,
        subject: Subject::org(org),
        tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]),
        purposes,
        acts: ActSet::ALL,
        basis: Basis::Mandate,
        agreement: None,
        from: now,
        until: now.saturating_add((MANDATE_DAYS * 24).hours()).unwrap_or(now),
        ended: None,
        by,
    }
}

/// Closes a file: the path is finished or the person left. Facts stay for their retention, grants end.
///
/// # Errors
/// [`Error::Stale`] when somebody changed the file meanwhile; [`Error::State`] while a referral has no outcome.
pub async fn close(tx: &mut Tx, permit: &opweg_access::Permit, version: i64) -> Result<()> {
    if permit.action() != Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let changed = tx
        .run(
            "UPDATE client_file SET state = 'closed', closed_at = $1, version = version + 1
             WHERE id = $2 AND version = $3 AND state = 'open'",
            args![now, permit.file(), version],
        )
        .await?;
    if changed == 0 {
        let row = tx
            .row("SELECT version FROM client_file WHERE id = $1", args![permit.file()])
            .await?
            .ok_or(Error::NotFound)?;
        return Err(Error::Stale(row.take().next()?));
    }
    // Whoever asked something still waits to hear what became of it.
    if crate::referral::stops::still_open(tx, permit.file()).await? > 0 {
        return Err(Error::State("open-referrals"));
    }
    crate::outbox::drop_of(tx, permit.file(), None).await?;
    let by = permit.who().user();
    let shared = |g: &&opweg_access::Grant| {
        matches!(g.basis, Basis::Agreement | Basis::Referral | Basis::Tail | Basis::Review) && g.lasts(now)
    };
    for grant in permit.standing().grants.iter().filter(shared) {
        door::end(tx, grant, "file-closed", by, now).await?;
    }
    tx.note_on(permit, Act::Close, "file");
    Ok(())
}

/// Makes a list of facts with identities from the caller's generator.
pub fn number_facts(facts: Vec<NewFact>, mut id: impl FnMut() -> Uuid) -> Vec<NewFact> {
    facts
        .into_iter()
        .map(|f| NewFact { id: FactId(id()), slot: if f.slot.is_nil() { id() } else { f.slot }, ..f })
        .collect()
}
