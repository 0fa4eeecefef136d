//! Facts as programs send and receive them.

use super::body::Sent;
use super::caller::{At, Caller};
use super::once::{Made, Once};
use super::problem::{Fault, Refused};
use axum::response::Response;
use jiff::civil::Date;
use opweg_access::{Action, Permit};
use opweg_exchange::plain;
use opweg_model::fact::{Answer, Fact, FactKind, NoValue, Source, by_day};
use opweg_model::{FactId, FileId, brussels};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::{Error, Tx};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use utoipa::ToSchema;
use uuid::Uuid;

/// A fact to add: a value, or why there is none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FactIn {
    /// The kind, from the catalogue of kinds.
    #[schema(example = "given-name")]
    pub kind: String,
    /// The value in the form of its kind: a text, a number, a truth value, a list of codes or an object with parts.
    #[serde(default)]
    pub value: Option<Json>,
    /// Why there is no value: `has-none` (asked, there is none), `unknown`, `refused`, `ask-later` or `not-asked`.
    #[serde(default)]
    pub none: Option<String>,
    /// Since when it is true: `1994`, `1994-05` or `1994-05-17`, with `~` behind a guess.
    #[serde(default)]
    pub as_of: Option<String>,
    /// Where it comes from, `register` when left out.
    #[serde(default)]
    pub source: Option<String>,
    /// Which entry of a repeatable kind it is about; left out: that of the fact it corrects, or a new one.
    #[serde(default)]
    pub slot: Option<Uuid>,
    /// The fact it corrects: one of the own organisation that still holds. What others said stays; leave this out to put
    /// something beside it.
    #[serde(default)]
    pub replaces: Option<Uuid>,
}

/// A fact as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct FactOut {
    /// Its identity.
    pub id: Uuid,
    /// The kind.
    pub kind: &'static str,
    /// Which entry of a repeatable kind it is about.
    pub slot: Uuid,
    /// `value`, or why there is none.
    pub state: &'static str,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Json>,
    /// Since when it is true.
    pub as_of: Option<String>,
    /// Where it comes from.
    pub source: &'static str,
    /// Who wrote it down.
    pub author: Uuid,
    /// The organisation answerable for it.
    pub organisation: Uuid,
    /// The fact it corrects.
    pub replaces: Option<Uuid>,
    /// When it was written down.
    pub recorded: String,
}

impl From<&Fact> for FactOut {
    fn from(f: &Fact) -> Self {
        Self {
            id: f.id.0,
            kind: f.kind.key(),
            slot: f.slot,
            state: f.answer.state(),
            value: f.answer.value().map(plain::to_json),
            as_of: f.as_of.map(|d| d.to_string()),
            source: f.source.word(),
            author: f.author.0,
            organisation: f.org.0,
            replaces: f.replaces.map(|r| r.0),
            recorded: f.recorded.to_string(),
        }
    }
}

/// Facts to add, all or none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FactsIn {
    /// The facts.
    pub facts: Vec<FactIn>,
}

/// Reads facts; every mistake is told with its place.
///
/// # Errors
/// [`Refused::Faults`].
pub fn read(sent: &[FactIn], today: Date, mut id: impl FnMut() -> Uuid) -> Result<Vec<NewFact>, Refused> {
    let mut faults = Vec::new();
    let mut facts = Vec::with_capacity(sent.len());
    for (place, fact) in sent.iter().enumerate() {
        match one(fact, today, &mut id) {
            Ok(fact) => facts.push(fact),
            Err((part, message)) => faults.push(Fault::at(format!("/facts/{place}/{part}"), message)),
        }
    }
    if sent.is_empty() {
        faults.push(Fault::at("/facts", "errors-value-empty"));
    }
    if faults.is_empty() { Ok(facts) } else { Err(Refused::Faults(faults)) }
}

fn one(sent: &FactIn, today: Date, id: &mut impl FnMut() -> Uuid) -> Result<NewFact, (&'static str, String)> {
    let wrong = |part, word: &str| (part, format!("errors-value-{word}"));
    let kind = FactKind::parse(&sent.kind).ok_or_else(|| wrong("kind", "not-in-list"))?;
    let answer = match (&sent.value, sent.none.as_deref()) {
        (Some(value), None) => {
            let read = plain::read(kind, value).and_then(|value| by_day(kind, &value, today).map(|()| value));
            Answer::Value(read.map_err(|bad| wrong("value", bad.word()))?)
        }
        (None, Some(why)) => {
            let why = NoValue::parse(why).filter(|why| why.fits(kind));
            Answer::None(why.ok_or_else(|| wrong("none", "not-in-list"))?)
        }
        (None, None) | (Some(_), Some(_)) => return Err(wrong("value", "empty")),
    };
    let as_of = sent.as_of.as_deref().map(str::parse).transpose().map_err(|_| wrong("as_of", "date"))?;
    let source = sent.source.as_deref().map_or(Some(Source::Register), Source::parse);
    Ok(NewFact {
        id: FactId(id()),
        kind,
        slot: sent.slot.unwrap_or_else(id),
        answer,
        as_of,
        source: source.ok_or_else(|| wrong("source", "not-in-list"))?,
        intake: None,
        replaces: sent.replaces.map(FactId),
    })
}

/// The first facts of somebody correct nothing.
///
/// # Errors
/// [`Refused::Faults`].
pub fn first(facts: &[NewFact]) -> Result<(), Refused> {
    let late = facts.iter().enumerate().filter(|(_, fact)| fact.replaces.is_some());
    let faults: Vec<Fault> = late.map(|(place, _)| no_such_fact(place)).collect();
    if faults.is_empty() { Ok(()) } else { Err(Refused::Faults(faults)) }
}

fn no_such_fact(place: usize) -> Fault {
    Fault::at(format!("/facts/{place}/replaces"), "api-no-such-fact")
}

/// Gives every correction the entry of the fact it corrects.
async fn find_entries(tx: &mut Tx, permit: &Permit, sent: &[FactIn], facts: &mut [NewFact]) -> Result<(), Refused> {
    let mut faults = Vec::new();
    for (place, (sent, fact)) in sent.iter().zip(facts).enumerate() {
        let Some(old) = fact.replaces else { continue };
        let named = sent.slot.filter(|_| fact.kind.spec().repeats);
        match facts::entry_of(tx, permit, fact.kind, old).await {
            Ok(slot) if named.is_none_or(|named| named == slot) => fact.slot = slot,
            Ok(_) => faults.push(Fault::at(format!("/facts/{place}/slot"), "api-other-entry")),
            Err(Error::NotFound) => faults.push(no_such_fact(place)),
            Err(other) => return Err(other.into()),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Refused::Faults(faults)) }
}

/// What was added.
#[derive(Debug, Serialize, ToSchema)]
pub struct FactsMade {
    /// The identities of the facts, in order.
    pub ids: Vec<Uuid>,
}

/// Adds facts to a client. Facts are never changed: a correction names the fact it replaces.
#[utoipa::path(post, path = "/api/v1/clients/{client}/facts", tag = "clients", operation_id = "addFacts", request_body = FactsIn,
    params(("client" = Uuid, Path,)),
    responses((status = 201, body = FactsMade, description = "Added; the identities of the facts, in order"),
              (status = 403, description = "One of them lies where the key does not reach: none was added"),
              (status = 409, description = "A correction of what no longer holds, or of what another organisation said: none was added")))]
pub async fn add(caller: Caller, At(client): At<FileId>, sent: Sent<FactsIn>) -> Result<Response, Refused> {
    let mut facts = read(&sent.body.facts, brussels::day(caller.now), || caller.house.id())?;
    let (mut tx, permit) = caller.open(client, Action::Add).await?;
    let once = match Once::claim(&caller, &mut tx, &format!("facts {client}"), &sent.digest).await? {
        Ok(once) => once,
        Err(before) => return Ok(before),
    };
    find_entries(&mut tx, &permit, &sent.body.facts, &mut facts).await?;
    let ids = facts::add(&mut tx, &permit, &caller.house.desk, facts).await?;
    let body = json!(FactsMade { ids: ids.into_iter().map(|id| id.0).collect() });
    let made = Made { location: format!("/api/v1/clients/{client}"), body, tag: None };
    let answer = once.answer(&mut tx, made).await?;
    tx.commit().await?;
    Ok(answer)
}
