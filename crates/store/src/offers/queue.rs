//! Who waits for a place in an offer and who has one, as the organisation that gives it sees it: names only of files whose
//! contact card is open to the reader, otherwise the number and the days. A place that comes free is proposed to whoever
//! waits longest; a person decides.

use super::kept::{self, Offer};
use super::sessions::{self, Session};
use crate::door::open_for_any;
use crate::log::{Act, Entry};
use crate::partners::Keeper;
use crate::path::tasks::{self, NewTask, what};
use crate::{Error, Result, Row, Tx, Value, args};
use jiff::civil::Date;
use opweg_access::{Action, Actor, Permit};
use opweg_model::fact::Cefr;
use opweg_model::offer::{NoFit, Presence, RequestState};
use opweg_model::{FileId, OfferId, OfferSessionId, Purpose, RequestId, TaskId, Tier};

/// Somebody on the list of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The request.
    pub request: RequestId,
    /// The file.
    pub file: FileId,
    /// The number of the file; nothing where it was asked in general and the card is closed to the reader.
    pub number: Option<String>,
    /// The name, while the contact card is open to the reader.
    pub client: Option<String>,
    /// The organisation to call about the client.
    pub lead: String,
    /// The number to call there: of whoever leads the file, else of the organisation.
    pub phone: String,
    /// Whether the path is open to the reader, so that they can do something about it.
    pub open: bool,
    /// The level asked for, where it is this offer's business or the path is open.
    pub level: Option<Cefr>,
    /// Where the request stands.
    pub state: RequestState,
    /// Why nothing fits, while the path is open to the reader.
    pub no_fit: Option<NoFit>,
    /// The day it was asked for.
    pub since: Date,
    /// The day it began.
    pub started: Option<Date>,
    /// Asked for this very offer, not only for one of its kind.
    pub for_this: bool,
    /// Presence on the day asked about, while the path is open to the reader.
    pub presence: Option<Presence>,
    /// Version of the request, for writes.
    pub version: i64,
}

impl Listed {
    /// Days waited until a day.
    #[must_use]
    pub fn days(&self, today: Date) -> i64 {
        i64::from((today - self.since).get_days())
    }
}

/// Everything of a [`Listed`]; `$1` is the offer and `$2` the day of which presence is shown. What is asked for in general
/// is named only where the path is open as well: it says something of the path. Of a shielded person whose card is closed
/// there is no line at all.
fn select(who: &Actor, purposes: &[Purpose], tx: &Tx, values: &mut Vec<Value>) -> String {
    let card = open_for_any(who, (Action::See, Tier::Contact), purposes, tx.now(), values);
    let path = open_for_any(who, (Action::See, Tier::Path), purposes, tx.now(), values);
    format!(
        "SELECT r.id, r.file_id, CASE WHEN ({card}) OR r.offer_id = $1 THEN f.number END,
                CASE WHEN ({card}) AND (r.offer_id = $1 OR ({path})) THEN c.full_name END, l.name, COALESCE(NULLIF(u.phone, ''), l.phone),
                CASE WHEN ({card}) AND ({path}) THEN 'open' ELSE 'shut' END, r.level, r.state, CASE WHEN ({path}) THEN r.no_fit END, r.requested_day,
                r.started_day, CASE WHEN r.offer_id = $1 THEN 'this' ELSE 'any' END,
                CASE WHEN ({path}) THEN p.state END, r.version
         FROM place_request r JOIN client_file f ON f.id = r.file_id JOIN organisation l ON l.id = f.lead_org
         LEFT JOIN user_account u ON u.id = f.lead_user AND u.left_at IS NULL
         LEFT JOIN file_card c ON c.file_id = r.file_id LEFT JOIN presence p ON p.request_id = r.id AND p.day = $2
         WHERE f.state <> 'erased' AND (NOT f.restricted OR ({card})) AND "
    )
}

fn read(row: &Row) -> Result<Listed> {
    let mut t = row.take();
    Ok(Listed {
        request: RequestId(t.next()?),
        file: FileId(t.next()?),
        number: t.next()?,
        client: t.next()?,
        lead: t.next()?,
        phone: t.next()?,
        open: t.next::<String>()? == "open",
        level: kept::level(&mut t)?,
        state: t.word()?,
        no_fit: t.word_opt()?,
        since: t.word()?,
        started: t.word_opt()?,
        for_this: t.next::<String>()? == "this",
        presence: t.word_opt()?,
        version: t.next()?,
    })
}

/// Who waits for a place in an offer, the longest first: who asked for it, and who asked for one of its kind at a level it
/// takes. Only the organisation that gives it sees its list.
///
/// # Errors
/// What the engine says.
pub async fn waiting(tx: &mut Tx, keeper: &Keeper<'_>, purposes: &[Purpose], offer: &Offer) -> Result<Vec<Listed>> {
    let mut values: Vec<Value> = vec![offer.id.into(), "".into(), offer.about.kind.word().into()];
    let mut sql = select(keeper.actor(), purposes, tx, &mut values);
    sql.push_str(
        "f.state = 'open' AND r.state = 'waiting' AND r.kind = $3 AND (r.offer_id = $1 OR r.offer_id IS NULL)
         ORDER BY r.requested_day, r.id LIMIT 500",
    );
    let rows = tx.rows_where(sql, &values).await?;
    let mut list = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    list.retain(|one| one.for_this || fits_level(offer, one.level));
    list.iter_mut().filter(|one| !one.for_this && !one.open).for_each(|one| one.level = None);
    noted(tx, keeper, &list);
    Ok(list)
}

/// Whether a level asked for is one the offer takes.
fn fits_level(offer: &Offer, level: Option<Cefr>) -> bool {
    let Some(level) = level else { return true };
    offer.about.from.is_none_or(|from| from <= level) && offer.about.to.is_none_or(|to| level <= to)
}

/// Who has or had a place in a session, with their presence on a day.
///
/// # Errors
/// [`Error::NotFound`] for a session of another organisation.
pub async fn participants(
    tx: &mut Tx,
    keeper: &Keeper<'_>,
    purposes: &[Purpose],
    session: &Session,
    day: Date,
) -> Result<Vec<Listed>> {
    let offer = kept::find(tx, session.offer).await?.filter(|o| o.org == keeper.org()).ok_or(Error::NotFound)?;
    let mut values: Vec<Value> = vec![offer.id.into(), day.into(), session.id.into()];
    let mut sql = select(keeper.actor(), purposes, tx, &mut values);
    sql.push_str("r.session_id = $3 ORDER BY r.requested_day, r.id LIMIT 1000");
    let rows = tx.rows_where(sql, &values).await?;
    let list = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    noted(tx, keeper, &list);
    Ok(list)
}

/// Whose name was shown stands in the log, as for every list.
fn noted(tx: &mut Tx, keeper: &Keeper<'_>, list: &[Listed]) {
    let named = list.iter().filter(|one| one.client.is_some()).map(|one| one.file.to_string());
    let named = named.collect::<Vec<_>>().join(" ");
    tx.note(Entry::of_actor(keeper.actor(), Act::List, "places", "").with(named));
}

/// Tells the organisation that gives an offer that somebody asks for a place in it; once until it looked. The task is about
/// the offer and names nobody: who asks stands on the list of the offer, as far as each reader may see. Of a shielded person
/// there may be no line on it, so nothing is told either.
pub(super) async fn place_asked(tx: &mut Tx, permit: &Permit, offer: OfferId, task: TaskId) -> Result<()> {
    let sql = "SELECT o.org_id, o.title FROM offer o WHERE o.id = $1 AND NOT EXISTS
                   (SELECT 1 FROM task t WHERE t.what = 'place-asked' AND substr(t.detail, 1, 36) = $2 AND t.for_org = o.org_id AND t.state = 'open')
                   AND NOT EXISTS (SELECT 1 FROM client_file f WHERE f.id = $3 AND f.restricted)";
    let Some(row) = tx.row(sql, args![offer, offer.to_string(), permit.file()]).await? else { return Ok(()) };
    let mut t = row.take();
    let (giver, title): (_, String) = (opweg_model::OrgId(t.next()?), t.next()?);
    let detail = format!("{offer} {title}");
    // Whoever gives it and asks for it knows already.
    if permit.who().org() == Some(giver) {
        return Ok(());
    }
    let what = what::PLACE_ASKED.to_owned();
    let task = NewTask { id: task, file: None, for_user: None, for_org: giver, what, detail, due: None };
    tasks::raise(tx, permit.who().user(), &task).await
}

/// Tells the organisation that gives an offer that a seat came free for which somebody waits; once until it looked.
pub(super) async fn seat_came_free(tx: &mut Tx, permit: &Permit, session: OfferSessionId, task: TaskId) -> Result<()> {
    let place = sessions::get(tx, session).await?;
    let detail = format!("{}/sessions/{session}", place.offer);
    let sql = "SELECT o.org_id FROM offer_session s JOIN offer o ON o.id = s.offer_id
               WHERE s.id = $1 AND s.state = 'open' AND s.until_day >= $2
                   AND EXISTS (SELECT 1 FROM place_request r JOIN client_file f ON f.id = r.file_id
                               WHERE r.state = 'waiting' AND r.kind = o.kind AND r.file_id <> $3 AND NOT f.restricted
                                   AND (r.offer_id = o.id OR r.offer_id IS NULL))
                   AND NOT EXISTS (SELECT 1 FROM task t WHERE t.what = 'place-free' AND t.detail = $4 AND t.state = 'open')";
    let today = opweg_model::brussels::day(tx.now());
    let row = tx.row(sql, args![session, today, permit.file(), &detail]).await?;
    let Some(row) = row else { return Ok(()) };
    let task = NewTask {
        id: task,
        file: None,
        for_user: None,
        for_org: opweg_model::OrgId(row.take().next()?),
        what: what::PLACE_FREE.to_owned(),
        detail,
        due: None,
    };
    tasks::raise(tx, permit.who().user(), &task).await
}
