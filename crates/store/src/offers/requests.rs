//! Requests for a place: what a client waits for, and every day of it. A request belongs to a file and is part of its
//! path; a place is only given while there is one (R-LNG-02).

use super::moves::{Move, Said, made};
use super::{kept, sessions};
use crate::log::Act;
use crate::path::{author, may_add, may_read, saw, stale_or_missing};
use crate::{Error, Result, Row, Tx, args};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::fact::Cefr;
use opweg_model::offer::{NoFit, OfferKind, RequestState};
use opweg_model::trajectory::{StepResult, StopReason};
use opweg_model::{FileId, OfferId, OfferSessionId, OrgId, RequestId, StepId, TaskId, Tier, UserId, brussels};
use uuid::Uuid;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// A place of this kind.
    pub kind: OfferKind,
    /// At this level.
    pub level: Option<Cefr>,
    /// In this offer; nothing: in whatever fits.
    pub offer: Option<OfferId>,
    /// The step of the path it is part of.
    pub step: Option<StepId>,
    /// The day it was asked for.
    pub day: Date,
}

/// A request as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its identity.
    pub id: RequestId,
    /// The file.
    pub file: FileId,
    /// What is asked for.
    pub wanted: Wanted,
    /// What became of it.
    pub said: Said,
    /// Who wrote it down.
    pub author: UserId,
    /// Their organisation.
    pub org: OrgId,
    /// The name of the offer, and of the organisation that gives it.
    pub offer_name: Option<(String, String)>,
    /// Version, for writes.
    pub version: i64,
}

/// Everything of a [`Request`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT r.id, r.file_id, r.kind, r.level, r.offer_id, r.step_id, r.requested_day, r.state, r.session_id, r.no_fit,
                r.stop_reason, r.result, r.offered_day, r.started_day, r.ended_day, r.author_id, r.org_id, o.title, n.name,
                r.version
         FROM place_request r LEFT JOIN offer o ON o.id = r.offer_id LEFT JOIN organisation n ON n.id = o.org_id "
    };
}

fn read(row: &Row) -> Result<Request> {
    let mut t = row.take();
    let (id, file) = (RequestId(t.next()?), FileId(t.next()?));
    let (kind, level) = (t.word()?, kept::level(&mut t)?);
    let offer = t.next::<Option<Uuid>>()?.map(OfferId);
    let step = t.next::<Option<Uuid>>()?.map(StepId);
    let day: Date = t.word()?;
    let said = Said {
        state: t.word()?,
        session: t.next::<Option<Uuid>>()?.map(OfferSessionId),
        no_fit: t.word_opt()?,
        stop: t.word_opt()?,
        result: t.word_opt()?,
        requested: day,
        offered: t.word_opt()?,
        started: t.word_opt()?,
        ended: t.word_opt()?,
    };
    let (author, org) = (UserId(t.next()?), OrgId(t.next()?));
    let (title, giver): (Option<String>, Option<String>) = (t.next()?, t.next()?);
    let wanted = Wanted { kind, level, offer, step, day };
    Ok(Request { id, file, wanted, said, author, org, offer_name: title.zip(giver), version: t.next()? })
}

/// The requests of a file, those that are open first, the oldest first.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Request>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "places");
    let sql = concat!(
        select!(),
        "WHERE r.file_id = $1
         ORDER BY CASE WHEN r.state IN ('finished', 'stopped', 'withdrawn') THEN 1 ELSE 0 END, r.requested_day, r.id"
    );
    tx.rows(sql, args![permit.file()]).await?.iter().map(read).collect()
}

/// One request, to show beside a form.
///
/// # Errors
/// [`Error::Refused`] without the path, [`Error::NotFound`].
pub async fn one(tx: &mut Tx, permit: &Permit, id: RequestId) -> Result<Request> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "places");
    find(tx, permit.file(), id).await?.ok_or(Error::NotFound)
}

pub(super) async fn find(tx: &mut Tx, file: FileId, id: RequestId) -> Result<Option<Request>> {
    let row = tx.row(concat!(select!(), "WHERE r.id = $1 AND r.file_id = $2"), args![id, file]).await?;
    row.as_ref().map(read).transpose()
}

/// The open request of a file for an offer or in a session of it: what an enrolment that comes from elsewhere is about.
pub(super) async fn open_for(tx: &mut Tx, file: FileId, offer: OfferId) -> Result<Option<Request>> {
    let sql = concat!(
        select!(),
        "WHERE r.file_id = $1 AND r.offer_id = $2 AND r.state IN ('waiting', 'offered', 'enrolled', 'started')
         ORDER BY r.requested_day, r.id LIMIT 1"
    );
    tx.row(sql, args![file, offer]).await?.as_ref().map(read).transpose()
}

async fn at_version(tx: &mut Tx, file: FileId, id: RequestId, version: i64) -> Result<Request> {
    match find(tx, file, id).await? {
        Some(there) if there.version == version => Ok(there),
        there => Err(stale_or_missing(there.map(|r| r.version))),
    }
}

/// How long ago somebody can have asked for a place that is written down now, in years: an older one waits for nothing.
pub const YEARS_BACK: i64 = 5;

/// Asks for a place. Whoever gives the offer has a task about it, with the identity of the request.
///
/// # Errors
/// [`Error::Refused`] when the path may not be added to; [`Error::State`] for a day to come or years ago, an offer of another kind or
/// that is no longer given, a step of another file.
pub async fn ask(tx: &mut Tx, permit: &Permit, id: RequestId, wanted: &Wanted) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let (author, org) = author(permit)?;
    let (file, now) = (permit.file(), tx.now());
    let today = brussels::day(now);
    if wanted.day > today || wanted.day < today.saturating_sub(YEARS_BACK.years()) {
        return Err(Error::State("place-day"));
    }
    if let Some(offer) = wanted.offer {
        is_given(tx, offer, wanted.kind).await?;
    }
    if let Some(step) = wanted.step
        && crate::path::steps::find(tx, file, step).await?.is_none()
    {
        return Err(Error::State("place-step"));
    }
    tx.run(
        "INSERT INTO place_request (id, file_id, kind, level, offer_id, session_id, step_id, state, no_fit, stop_reason, result,
                                    requested_day, offered_day, started_day, ended_day, author_id, org_id, at, version)
         VALUES ($1, $2, $3, $4, $5, NULL, $6, 'waiting', NULL, NULL, NULL, $7, NULL, NULL, NULL, $8, $9, $10, 1)",
        args![
            id, file, wanted.kind.word(), wanted.level.map(Cefr::word), wanted.offer, wanted.step, wanted.day, author,
            org, now
        ],
    )
    .await?;
    tx.note_on(permit, Act::Add, "places");
    if let Some(offer) = wanted.offer {
        super::queue::place_asked(tx, permit, offer, TaskId(id.0)).await?;
    }
    crate::file::figures::refresh(tx, file).await
}

/// Refuses an offer that is of another kind or no longer given.
async fn is_given(tx: &mut Tx, offer: OfferId, kind: OfferKind) -> Result<kept::Offer> {
    let there = kept::find(tx, offer).await?.ok_or(Error::NotFound)?;
    if there.about.kind != kind {
        return Err(Error::State("place-kind"));
    }
    if there.state != kept::OfferState::Open {
        return Err(Error::State("place-closed"));
    }
    Ok(there)
}

/// Something happens to a request on a day. The step it is part of goes along, by the rules of the plan. When a seat comes
/// free for which somebody waits, the organisation that gives the offer has a task with the identity `task`.
///
/// # Errors
/// [`Error::Refused`], [`Error::Stale`], [`Error::NotFound`]; [`Error::State`] with the word of a
/// [`BadMove`](super::moves::BadMove), `place-full` when no seat is left, `place-before` for a beginning before that of the session, `place-kind` or `place-closed` for a session
/// that cannot be.
pub async fn go(
    tx: &mut Tx,
    permit: &Permit,
    id: RequestId,
    version: i64,
    happens: Move,
    day: Date,
    task: TaskId,
) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    let said = made(&old.said, happens, day, brussels::day(tx.now())).map_err(|bad| Error::State(bad.word()))?;
    if happens == Move::Start
        && let Some(session) = said.session
        && sessions::get(tx, session).await?.plan.when.from > day
    {
        return Err(Error::State("place-before"));
    }
    let seat = if said.state.holds_seat() { said.session } else { None };
    let had = if old.said.state.holds_seat() { old.said.session } else { None };
    let mut offer = old.wanted.offer;
    if let Some(session) = seat
        && seat != had
    {
        let held = sessions::hold(tx, session).await?;
        offer = Some(is_given(tx, held.offer, old.wanted.kind).await?.id);
        if held.state != sessions::SessionState::Open {
            return Err(Error::State("place-closed"));
        }
        if held.free() == 0 {
            return Err(Error::State("place-full"));
        }
    }
    write(tx, permit, &old, offer, &said).await?;
    if let Some(freed) = had.filter(|_| seat != had) {
        super::queue::seat_came_free(tx, permit, freed, task).await?;
    }
    super::steps_along::follow(tx, permit, &old, happens, day, said.session).await?;
    crate::file::figures::refresh(tx, permit.file()).await
}

async fn write(tx: &mut Tx, permit: &Permit, old: &Request, offer: Option<OfferId>, said: &Said) -> Result<()> {
    let now = tx.now();
    let written = tx
        .run(
            "UPDATE place_request SET state = $4, offer_id = $5, session_id = $6, no_fit = $7, stop_reason = $8, result = $9,
                    offered_day = $10, started_day = $11, ended_day = $12, at = $13, version = version + 1
             WHERE id = $1 AND file_id = $2 AND version = $3",
            args![
                old.id, old.file, old.version, said.state.word(), offer, said.session, said.no_fit.map(NoFit::word),
                said.stop.map(StopReason::word), said.result.map(StepResult::word), said.offered, said.started,
                said.ended, now
            ],
        )
        .await?;
    if written == 0 {
        return Err(stale_or_missing(find(tx, old.file, old.id).await?.map(|r| r.version)));
    }
    tx.note_on(permit, Act::Change, "places");
    Ok(())
}

/// Says why nothing fits a request that waits, or that something may fit after all.
///
/// # Errors
/// [`Error::State`] for a request that does not wait; otherwise as [`go`].
pub async fn say_no_fit(tx: &mut Tx, permit: &Permit, id: RequestId, version: i64, why: Option<NoFit>) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    if old.said.state != RequestState::Waiting {
        return Err(Error::State("place-state"));
    }
    write(tx, permit, &old, old.wanted.offer, &Said { no_fit: why, ..old.said }).await
}

/// Says in which offer a request waits for a place, or that any will do. Whoever gives the offer has a task with the
/// identity `task`.
///
/// # Errors
/// [`Error::State`] for a request that does not wait, or an offer that cannot be; otherwise as [`go`].
pub async fn wait_for(
    tx: &mut Tx,
    permit: &Permit,
    id: RequestId,
    version: i64,
    offer: Option<OfferId>,
    task: TaskId,
) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let old = at_version(tx, permit.file(), id, version).await?;
    if old.said.state != RequestState::Waiting {
        return Err(Error::State("place-state"));
    }
    if let Some(offer) = offer {
        is_given(tx, offer, old.wanted.kind).await?;
    }
    write(tx, permit, &old, offer, &old.said).await?;
    match offer.filter(|_| offer != old.wanted.offer) {
        Some(offer) => super::queue::place_asked(tx, permit, offer, task).await,
        None => Ok(()),
    }
}
