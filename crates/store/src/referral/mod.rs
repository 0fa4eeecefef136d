//! Referrals: one organisation asks another, the client agrees, and whoever asked hears what became of it (R-NET-06).
//!
//! The states and what may follow them are those of [`opweg_model::referral`]; here they meet the file: what the receiver
//! sees and for how long, who is told, and how it ends when an agreement, a partner or a colleague goes.

pub mod answers;
pub mod codes;
pub mod late;
pub mod letter;
pub mod lists;
mod opened;
pub mod parties;
pub mod receivers;
pub mod send;
pub mod stops;
pub mod talk;
mod told;

use crate::log::Act;
use crate::{Conn, Error, Result, Row, Take, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Actor, Item, Opening, Permit, Subject, Why};
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::{Decline, Stage, State, Urgency};
use opweg_model::tier::Secrecy;
use opweg_model::{
    AppointmentId, FactId, FileId, GrantId, OfferId, OrgId, PurposeSet, ReferralId, StepId, Tier, TierSet, UserId,
};

/// Who is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// A partner in Op weg, or one person there.
    Partner {
        /// The organisation.
        org: OrgId,
        /// The person, where it is asked in person.
        user: Option<UserId>,
    },
    /// A service that does not work with Op weg: it answers with a code, or by telephone to whoever asked.
    Outside {
        /// What it is called.
        name: String,
    },
}

/// A referral as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// Its identity.
    pub id: ReferralId,
    /// The file.
    pub file: FileId,
    /// The organisation that asked.
    pub from: OrgId,
    /// Who asked.
    pub asker: UserId,
    /// Who is asked.
    pub to: To,
    /// The offer it is about.
    pub offer: Option<OfferId>,
    /// The step it is for.
    pub step: Option<StepId>,
    /// The referral that was passed on and became this one.
    pub parent: Option<ReferralId>,
    /// How soon.
    pub urgency: Urgency,
    /// How far the client agreed to open the file.
    pub tiers: TierSet,
    /// What the receiver may use it for.
    pub purposes: PurposeSet,
    /// How the client agreed.
    pub agreed: AgreementChannel,
    /// The last day the client agreed to.
    pub until: Date,
    /// A talk of three is wanted before the asker lets go.
    pub warm: bool,
    /// The talk of three, once it is planned.
    pub talk: Option<AppointmentId>,
    /// When the talk of three took place: until then whoever asked stays the contact.
    pub handed_over: Option<Timestamp>,
    /// Where it stands; an end has its outcome.
    pub state: State,
    /// Why the receiver said no.
    pub decline: Option<Decline>,
    /// The day by which the next sign is expected.
    pub due: Option<Date>,
    /// What it opens now.
    pub grant: Option<GrantId>,
    /// When it was asked.
    pub created: Timestamp,
    /// When it came where it is.
    pub since: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

/// The letter of a referral as the policy sees it: of whoever asked.
pub(crate) const fn letter_of(id: ReferralId, from: OrgId, asker: UserId) -> Item {
    Item { id: Some(FactId(id.0)), tier: Tier::Letter, section: None, secrecy: Secrecy::Open, org: from, author: asker }
}

impl Referral {
    /// The letter of it, as the policy sees it.
    #[must_use]
    pub fn letter(&self) -> Item {
        letter_of(self.id, self.from, self.asker)
    }

    /// The organisation in the network that is asked, if it is one.
    #[must_use]
    pub const fn to_org(&self) -> Option<OrgId> {
        match self.to {
            To::Partner { org, .. } => Some(org),
            To::Outside { .. } => None,
        }
    }

    /// Whether a sign was expected before today.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        !self.state.is_over() && self.due.is_some_and(|due| due < today)
    }

    /// Whether the talk of three is still to come: whoever asked is still the contact (warm hand-over).
    #[must_use]
    pub fn waits_for_talk(&self) -> bool {
        self.warm && self.handed_over.is_none() && self.state.is_taken_on()
    }

    /// What it opens; nothing for a service outside the network.
    fn opening(&self) -> Option<Opening> {
        let To::Partner { org, user } = self.to else { return None };
        Some(Opening {
            file: self.file,
            to: user.map_or(Subject::org(org), Subject::person),
            tiers: self.tiers,
            purposes: self.purposes,
            last_day: self.until,
            by: self.asker,
        })
    }
}

/// On which side of a referral somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Asked for it, or leads the file.
    Asker,
    /// Is asked.
    Receiver,
}

/// Everything of a [`Referral`], to be followed by a condition. `f` is the file.
macro_rules! select {
    () => {
        "SELECT r.id, r.file_id, r.from_org, r.from_user, r.to_org, r.to_user, r.to_name, r.offer_id, r.step_id, r.parent_id,
                r.urgency, r.tiers, r.purposes, r.agreed_channel, r.agreed_until, r.warm, r.talk_id, r.handed_over_at,
                r.stage, r.outcome, r.decline, r.due_day, r.grant_id, r.created_at, r.stage_at, r.version
         FROM referral r JOIN client_file f ON f.id = r.file_id "
    };
}
use select;

fn read(row: &Row) -> Result<Referral> {
    read_from(&mut row.take())
}

fn read_from(t: &mut Take<'_>) -> Result<Referral> {
    let (id, file, from, asker) = (ReferralId(t.next()?), FileId(t.next()?), OrgId(t.next()?), UserId(t.next()?));
    let (org, user): (Option<uuid::Uuid>, Option<uuid::Uuid>) = (t.next()?, t.next()?);
    let name: String = t.next()?;
    Ok(Referral {
        id,
        file,
        from,
        asker,
        to: match org {
            Some(org) => To::Partner { org: OrgId(org), user: user.map(UserId) },
            None => To::Outside { name },
        },
        offer: t.next::<Option<uuid::Uuid>>()?.map(OfferId),
        step: t.next::<Option<uuid::Uuid>>()?.map(StepId),
        parent: t.next::<Option<uuid::Uuid>>()?.map(ReferralId),
        urgency: t.word()?,
        tiers: TierSet::from_bits(t.next()?),
        purposes: PurposeSet::from_bits(t.next()?),
        agreed: t.word()?,
        until: t.word()?,
        warm: t.next()?,
        talk: t.next::<Option<uuid::Uuid>>()?.map(AppointmentId),
        handed_over: t.moment_opt()?,
        state: read_state(t)?,
        decline: t.word_opt()?,
        due: t.word_opt()?,
        grant: t.next::<Option<uuid::Uuid>>()?.map(GrantId),
        created: t.moment()?,
        since: t.moment()?,
        version: t.next()?,
    })
}

fn read_state(t: &mut Take<'_>) -> Result<State> {
    let (stage, outcome) = (t.word::<Stage>()?, t.word_opt()?);
    State::of(stage, outcome).ok_or_else(|| Error::Corrupt("an end of a referral without its outcome".into()))
}

async fn find(conn: &mut Conn, file: FileId, id: ReferralId) -> Result<Option<Referral>> {
    let sql = concat!(select!(), "WHERE r.id = $1 AND r.file_id = $2");
    conn.row(sql, args![id, file]).await?.as_ref().map(read).transpose()
}

/// The referral as the writer saw it.
async fn at_version(conn: &mut Conn, file: FileId, id: ReferralId, version: i64) -> Result<Referral> {
    match find(conn, file, id).await? {
        Some(there) if there.version == version => Ok(there),
        Some(there) => Err(Error::Stale(there.version)),
        None => Err(Error::NotFound),
    }
}

/// The file of a referral: where to knock with it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn file_of(conn: &mut Conn, id: ReferralId) -> Result<FileId> {
    let row = conn.row("SELECT file_id FROM referral WHERE id = $1", args![id]).await?;
    Ok(FileId(row.ok_or(Error::NotFound)?.take().next()?))
}

/// Who of staff acts, with a permit that looks at the file. An answer is no change of what stands in the file: whoever is
/// asked may give one before anything but the contact card is open to them.
fn acting(permit: &Permit) -> Result<(UserId, OrgId)> {
    let Actor::Staff(me) = permit.who() else { return Err(Error::Refused(Why::Role)) };
    Ok((me.user, me.org))
}

/// Writes in the history of a referral what happened.
struct Happened<'a> {
    id: uuid::Uuid,
    event: &'static str,
    word: Option<&'static str>,
    said: &'a str,
    channel: &'a str,
    by: Option<(UserId, OrgId)>,
}

async fn happened(tx: &mut Tx, referral: &Referral, what: &Happened<'_>) -> Result<()> {
    let now = tx.now();
    tx.run(
        "INSERT INTO referral_event (id, referral_id, file_id, event, word, said, channel, by_user, by_org, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            what.id,
            referral.id,
            referral.file,
            what.event,
            what.word,
            what.said,
            what.channel,
            what.by.map(|(user, _)| user),
            what.by.map(|(_, org)| org),
            now
        ],
    )
    .await?;
    Ok(())
}

/// Notes in the log that something of a referral was done with a permit.
fn noted(tx: &mut Tx, permit: &Permit, act: Act) {
    tx.note_on(permit, act, "referral");
}
