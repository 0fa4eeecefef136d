//! Organisations of the network: what they are called, what they may use files for, whether secrecy binds them.

use super::{Administrator, stale};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_model::{OrgId, OrgKind, PurposeSet};

/// What is written down about an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What kind it is; bounds its purposes.
    pub kind: OrgKind,
    /// Its name.
    pub name: String,
    /// Where colleagues of other organisations can call.
    pub phone: String,
    /// A general address.
    pub email: String,
    /// Company number (KBO), if any.
    pub company_number: Option<String>,
    /// Bound by professional secrecy.
    pub secrecy: bool,
    /// Decides on residence, or can sanction people (R-PRI-04).
    pub sanctions: bool,
    /// Allowed to see the national number.
    pub number_authorised: bool,
    /// What it has a legal basis for; never more than its kind can have.
    pub purposes: PurposeSet,
}

/// An organisation of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its identity.
    pub id: OrgId,
    /// What is written down about it.
    pub about: About,
    /// Since when it takes part.
    pub created: Timestamp,
    /// When it left the network.
    pub closed: Option<Timestamp>,
    /// For changing it.
    pub version: i64,
}

/// Adds an organisation. Purposes that its kind cannot have are dropped.
///
/// # Errors
/// [`Error::Refused`] unless the administrator runs the network.
pub async fn create(tx: &mut Tx, office: &Administrator<'_>, id: OrgId, about: &About) -> Result<()> {
    office.of_network()?;
    let now = tx.now();
    tx.run(
        "INSERT INTO organisation (id, kind, name, phone, email, company_number, secrecy, sanctions, number_authorised,
                                   purposes, created_at, closed_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, 1)",
        args![
            id,
            about.kind.word(),
            &about.name,
            &about.phone,
            &about.email,
            about.company_number.clone(),
            about.secrecy,
            about.sanctions,
            about.number_authorised,
            possible(about).bits(),
            now
        ],
    )
    .await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "organisation-new", "").with(id.to_string()));
    Ok(())
}

/// The purposes its kind can have.
fn possible(about: &About) -> PurposeSet {
    about.purposes.shared_with(about.kind.purposes())
}

/// Every organisation by name, those that left last. Names and telephone numbers are no secret within the network.
///
/// # Errors
/// What the engine says.
pub async fn list(conn: &mut Conn) -> Result<Vec<Organisation>> {
    let rows = conn
        .rows(
            "SELECT id, kind, name, phone, email, company_number, secrecy, sanctions, number_authorised, purposes,
                    created_at, closed_at, version
             FROM organisation ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, lower(name), id",
            args![],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// One organisation.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: OrgId) -> Result<Organisation> {
    let row = conn
        .row(
            "SELECT id, kind, name, phone, email, company_number, secrecy, sanctions, number_authorised, purposes,
                    created_at, closed_at, version
             FROM organisation WHERE id = $1",
            args![id],
        )
        .await?;
    read(&row.ok_or(Error::NotFound)?)
}

fn read(row: &Row) -> Result<Organisation> {
    let mut t = row.take();
    Ok(Organisation {
        id: OrgId(t.next()?),
        about: About {
            kind: t.word()?,
            name: t.next()?,
            phone: t.next()?,
            email: t.next()?,
            company_number: t.next()?,
            secrecy: t.next()?,
            sanctions: t.next()?,
            number_authorised: t.next()?,
            purposes: PurposeSet::from_bits(t.next()?),
        },
        created: t.moment()?,
        closed: t.moment_opt()?,
        version: t.next()?,
    })
}

/// Changes what is written down. What decides on access (kind, secrecy, sanctions, purposes, national number) is the
/// network's to change; an organisation's own administrator keeps name, telephone, address and number.
///
/// # Errors
/// [`Error::Stale`] when somebody was faster, [`Error::Refused`] for what is not theirs to change.
pub async fn change(tx: &mut Tx, office: &Administrator<'_>, id: OrgId, about: &About, version: i64) -> Result<()> {
    office.of_org(id)?;
    let before = get(tx, id).await?.about;
    let decides = |a: &About| (a.kind, a.secrecy, a.sanctions, a.number_authorised, possible(a));
    if decides(&before) != decides(about) {
        office.of_network()?;
    }
    let changed = tx
        .run(
            "UPDATE organisation SET kind = $3, name = $4, phone = $5, email = $6, company_number = $7, secrecy = $8,
                    sanctions = $9, number_authorised = $10, purposes = $11, version = version + 1
             WHERE id = $1 AND version = $2",
            args![
                id,
                version,
                about.kind.word(),
                &about.name,
                &about.phone,
                &about.email,
                about.company_number.clone(),
                about.secrecy,
                about.sanctions,
                about.number_authorised,
                possible(about).bits()
            ],
        )
        .await?;
    if changed == 0 {
        return Err(stale(tx, "SELECT version FROM organisation WHERE id = $1", id.0).await);
    }
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "organisation", "").with(id.to_string()));
    Ok(())
}

/// Closes an organisation that leaves the network: nobody of it can sign in any more. Everybody has to have left first,
/// so that files and tasks are handed over knowingly. What it was asked about clients ends, and whoever asked hears so.
///
/// # Errors
/// [`Error::State`] while somebody still works there, [`Error::Stale`] when somebody was faster.
pub async fn close(
    tx: &mut Tx,
    office: &Administrator<'_>,
    id: OrgId,
    version: i64,
    new_id: impl FnMut() -> uuid::Uuid,
) -> Result<()> {
    office.of_network()?;
    let now = tx.now();
    if tx.row("SELECT 1 FROM user_account WHERE org_id = $1 AND state = 'active' LIMIT 1", args![id]).await?.is_some() {
        return Err(Error::State("people-left"));
    }
    let changed = tx
        .run(
            "UPDATE organisation SET closed_at = $3, version = version + 1 WHERE id = $1 AND version = $2 AND closed_at IS NULL",
            args![id, version, now],
        )
        .await?;
    if changed == 0 {
        return Err(stale(tx, "SELECT version FROM organisation WHERE id = $1", id.0).await);
    }
    let by = office.actor().user().zip(office.actor().org());
    crate::referral::stops::receiver_leaves(tx, id, by, new_id).await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "organisation-closed", "").with(id.to_string()));
    Ok(())
}
