//! Clients: the list, one client as far as the key reaches, registering.

use super::body::Sent;
use super::caller::{At, Caller};
use super::facts::{self, FactIn, FactOut};
use super::once::{Made, Once};
use super::problem::{Fault, Refused};
use super::query::Reading;
use super::steps::StepOut;
use super::tag::tagged;
use crate::kit::form::Query;
use crate::kit::place;
use crate::kit::problem::Problem;
use axum::response::Response;
use opweg_access::Action;
use opweg_linkage::agrees::agreeing;
use opweg_linkage::compare::Verdict;
use opweg_model::fact::{FactKind, Value, current};
use opweg_model::{FileId, GrantId, Tier, brussels};
use opweg_store::Tx;
use opweg_store::door;
use opweg_store::file::card::{self, Card};
use opweg_store::file::counter::{self, CLOSED, Candidate};
use opweg_store::file::facts::NewFact;
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::file::pace::{self, Pace};
use opweg_store::file::pairs;
use opweg_store::file::register::{NewFile, register as keep};
use opweg_store::file::search::{self, Query as Asked, Shown};
use opweg_store::path::{needs, steps};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use utoipa::ToSchema;
use uuid::Uuid;

/// Clients on a page when nothing is asked, and at most.
const USUAL: i64 = 50;
const MOST: i64 = 200;

/// The contact card.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardOut {
    /// The file.
    pub id: Uuid,
    /// The number people say on the phone.
    pub number: String,
    /// `open` or `closed`.
    pub state: String,
    /// The name the client is called by.
    pub call_name: String,
    /// The whole name.
    pub full_name: String,
    /// Birth date as far as known.
    pub birth: Option<String>,
    /// The language to talk in, ISO 639.
    pub language: Option<String>,
    /// Interpreter needed.
    pub interpreter: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// What to heed so that contact is safe.
    pub safe_contact: Vec<String>,
    /// The one fixed person to turn to.
    pub lead: String,
    /// Their organisation.
    pub lead_organisation: Uuid,
}

impl From<Card> for CardOut {
    fn from(c: Card) -> Self {
        let safe = c.safe_contact.as_deref().unwrap_or_default();
        Self {
            id: c.file.0,
            number: c.number,
            state: c.state,
            call_name: c.call_name,
            full_name: c.full_name,
            birth: c.birth.map(|d| d.to_string()),
            language: c.language,
            interpreter: c.interpreter,
            phone: c.phone,
            safe_contact: safe.split(',').filter(|w| !w.is_empty()).map(str::to_owned).collect(),
            lead: c.lead_name,
            lead_organisation: c.lead_org.0,
        }
    }
}

/// A page of clients.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page {
    /// Their contact cards, by name.
    pub clients: Vec<CardOut>,
    /// Send this as `after` for the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// The clients whose contact card the key opens.
#[utoipa::path(get, path = "/api/v1/clients", tag = "clients", operation_id = "listClients",
    params(("scope" = Option<String>, Query, description = "`organisation` (led by yours) or `all` you may see, the default"),
           ("state" = Option<String>, Query, description = "`open`, the default, or `closed`"),
           ("after" = Option<String>, Query, description = "`next` of the page before"),
           ("limit" = Option<i64>, Query, minimum = 1, description = "50 when left out; more than 200 gives 200")),
    responses((status = 200, body = Page, description = "A page of them"),
              (status = 422, description = "A parameter that is not understood, or an `after` of another key: which one in `errors`")))]
pub async fn list(caller: Caller, Query(query): Query) -> Result<Response, Refused> {
    let mut reading = Reading::of(&query);
    let organisation = reading.word("scope", &["all", "organisation"]) == "organisation";
    let scope = if organisation { Scope::Organisation } else { Scope::All };
    reading.word("state", &["open", "closed"]);
    let limit = reading.number("limit", USUAL).min(MOST);
    let after = place::opened(&caller.house.desk.keys, caller.program.token.0, query.get("after"));
    if query.has("after") && after.is_none() {
        reading.wrong("after", "api-bad-cursor");
    }
    reading.done()?;
    let mut tx = caller.house.db.begin_reading(caller.now).await?;
    let closed = query.get("state") == "closed";
    let mut cards = caseload(&mut tx, &caller.actor, caller.purpose, scope, closed, after.as_ref(), limit + 1).await?;
    tx.commit().await?;
    let more = i64::try_from(cards.len()).is_ok_and(|n| n > limit);
    cards.truncate(usize::try_from(limit).unwrap_or_default());
    let next = cards.last().filter(|_| more).map(|c| place::sealed(&caller.house.desk.keys, caller.program.token.0, c));
    Ok(tagged(&caller, &Page { clients: cards.into_iter().map(CardOut::from).collect(), next }))
}

/// A need every partner must heed, without the reason.
#[derive(Debug, Serialize, ToSchema)]
pub struct NeedOut {
    /// What is needed.
    pub need: &'static str,
    /// How it stands.
    pub state: &'static str,
}

/// A client as far as the key reaches. A part that is not open is left out.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClientOut {
    /// The contact card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<CardOut>,
    /// The facts that hold now, or all with `history=yes`.
    pub facts: Vec<FactOut>,
    /// The steps of the path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<StepOut>>,
    /// The needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<Vec<NeedOut>>,
}

/// One client: card, facts, steps and needs, as far as the policy opens them for this key and purpose.
#[utoipa::path(get, path = "/api/v1/clients/{client}", tag = "clients", operation_id = "client",
    params(("client" = Uuid, Path,), ("history" = Option<String>, Query, description = "`yes`: also facts that were corrected; `no`, the default")),
    responses((status = 200, body = ClientOut, description = "What is open of it"),
              (status = 422, description = "A parameter that is not understood: which one in `errors`")))]
pub async fn one(caller: Caller, At(client): At<FileId>, Query(query): Query) -> Result<Response, Refused> {
    let mut reading = Reading::of(&query);
    let whole = reading.word("history", &["no", "yes"]) == "yes";
    reading.done()?;
    let (mut tx, permit) = caller.open(client, Action::See).await?;
    let path = permit.opens(Tier::Path);
    let card = if permit.opens(Tier::Contact) { Some(card::of_file(&mut tx, &permit).await?.into()) } else { None };
    let facts = opweg_store::file::facts::of_file(&mut tx, &permit).await?;
    let steps = if path { Some(steps::list(&mut tx, &permit).await?) } else { None };
    let needs = if path { Some(needs::list(&mut tx, &permit).await?) } else { None };
    tx.commit().await?;
    let shown = if whole { facts.iter().collect() } else { current(&facts) };
    Ok(tagged(
        &caller,
        &ClientOut {
            card,
            facts: shown.into_iter().map(FactOut::from).collect(),
            steps: steps.map(|all| all.iter().map(StepOut::from).collect()),
            needs: needs
                .map(|all| all.iter().map(|n| NeedOut { need: n.need.word(), state: n.state.word() }).collect()),
        },
    ))
}

/// Somebody to register.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewClient {
    /// The first facts: at least a given name.
    pub facts: Vec<FactIn>,
    /// Register also when somebody very much like it is known. Look first.
    #[serde(default)]
    pub even_if_known: bool,
}

/// The client that was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct Registered {
    /// The file.
    pub id: Uuid,
    /// The number people say on the phone.
    pub number: String,
}

/// How long a program waits that asked about too many people who are known: until an hour is over.
const WAIT_SECONDS: u64 = 3600;

/// Registers a client. The one who answers for the key becomes the lead.
#[utoipa::path(post, path = "/api/v1/clients", tag = "clients", operation_id = "register", request_body = NewClient,
    responses((status = 201, body = Registered, description = "Registered; its identity and number"),
              (status = 403, description = "The key may not register"),
              (status = 409, description = "Probably known already: whom to turn to is in `known`"),
              (status = 429, description = "Too many people who are known already were asked about in an hour")))]
pub async fn register(caller: Caller, sent: Sent<NewClient>) -> Result<Response, Refused> {
    let facts = facts::read(&sent.body.facts, brussels::day(caller.now), || caller.house.id())?;
    facts::first(&facts)?;
    if !facts.iter().any(|f| f.kind == FactKind::GivenName && f.answer.value().is_some()) {
        return Err(Refused::Faults(vec![Fault::at("/facts", "register-name-needed")]));
    }
    let mut tx = caller.house.db.begin(caller.now).await?;
    let once = match Once::claim(&caller, &mut tx, "clients", &sent.digest).await? {
        Ok(once) => once,
        Err(before) => return Ok(before),
    };
    let mut beside_it = Vec::new();
    if sent.body.even_if_known {
        beside_it = beside(&caller, &mut tx, &facts).await?;
    } else {
        let known = known(&caller, &mut tx, &facts).await?;
        if !known.is_empty() {
            // The search stays in the log; the command may come again, after somebody looked.
            once.give_back(&mut tx).await?;
            let pace =
                pace::check(&mut tx, &caller.actor, &caller.house.desk, &asked(&facts), caller.house.id()).await?;
            tx.commit().await?;
            // Nobody looks through the register by a program either.
            return Err(if pace == Pace::TooMany {
                Refused::Page(Problem::Wait(WAIT_SECONDS))
            } else {
                Refused::Known(known)
            });
        }
    }
    let id = FileId(caller.house.id());
    let number = caller.house.free_number(&mut tx).await?.ok_or(Refused::fault())?;
    let new = NewFile {
        id,
        number: number.clone(),
        grant: GrantId(caller.house.id()),
        member: caller.house.id(),
        purposes: caller.program.purposes,
        facts,
    };
    keep(&mut tx, &caller.actor, &caller.house.desk, new).await?;
    if !beside_it.is_empty() {
        let permit = door::ask(&mut tx, &caller.actor, Action::Add, id, caller.purpose).await?;
        pairs::keep(&mut tx, &permit, &caller.house.desk, (&beside_it, pairs::BY_PROGRAM), || caller.house.id())
            .await?;
    }
    let made =
        Made { location: format!("/api/v1/clients/{id}"), body: json!(Registered { id: id.0, number }), tag: None };
    let answer = once.answer(&mut tx, made).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Those this person very probably is, few as on the page: which of the sent fields agree, and whom to turn to where the
/// file is not open. Searching is logged even when nothing is registered.
async fn known(caller: &Caller, tx: &mut Tx, facts: &[NewFact]) -> Result<Vec<Json>, Refused> {
    let hits = search::search(tx, &caller.actor, caller.purpose, &caller.house.desk, &asked(facts)).await?;
    let sure = hits.into_iter().filter(|h| h.alone == Verdict::ProbablyKnown).take(CLOSED);
    Ok(sure
        .map(|hit| {
            let agrees = agreeing(&hit.comparison, false);
            match hit.shown {
                Shown::Card(card) => json!({ "client": card.file, "number": card.number, "agrees": agrees }),
                Shown::Pointer { lead, org, phone, .. } => {
                    json!({ "lead": lead, "organisation": org, "phone": phone, "agrees": agrees })
                }
            }
        })
        .collect())
}

/// Whoever is like somebody who is registered all the same: these pairs are looked at later.
async fn beside(caller: &Caller, tx: &mut Tx, facts: &[NewFact]) -> Result<Vec<Candidate>, Refused> {
    let alike = search::alike(tx, &caller.house.desk, &asked(facts)).await?;
    Ok(counter::check(tx, &caller.actor, caller.purpose, alike).await?)
}

/// What a search needs of first facts.
#[must_use]
pub fn asked(facts: &[NewFact]) -> Asked {
    let told = |kind: FactKind| facts.iter().find(|f| f.kind == kind).and_then(|f| f.answer.value());
    let text = |kind: FactKind| if let Some(Value::Text(text)) = told(kind) { text.clone() } else { String::new() };
    let part = |name: &str| match told(FactKind::Address) {
        Some(Value::Entry(parts)) => parts.get(name).cloned().unwrap_or_default(),
        _ => String::new(),
    };
    Asked {
        name: text(FactKind::GivenName),
        family: text(FactKind::FamilyName),
        others: [FactKind::OtherName, FactKind::OwnScriptName]
            .map(text)
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect(),
        birth: if let Some(Value::Day(date)) = told(FactKind::BirthDate) { Some(*date) } else { None },
        phone: text(FactKind::Phone),
        sex: if let Some(Value::One(code)) = told(FactKind::Sex) { code.clone() } else { String::new() },
        nationality: if let Some(Value::Country(code)) = told(FactKind::Nationality) {
            code.clone()
        } else {
            String::new()
        },
        email: text(FactKind::Email),
        street: part("street"),
        postcode: part("postcode"),
        ..Asked::default()
    }
}
