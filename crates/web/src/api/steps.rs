//! Steps of the path: the list, a new one, and changes that name the version they change.

use super::body::{Sent, json as to_body};
use super::caller::{At, Caller};
use super::once::{Made, Once};
use super::problem::{Fault, Refused};
use super::step_form::{StepChange, StepIn, StepSaid};
use super::tag::{Seen, Versions, of_version, tagged, tagged_as, with_tag};
use crate::pages::path_staff::fields::wrong_plan;
use axum::response::Response;
use opweg_access::{Action, Permit};
use opweg_model::step::{StepKind, StepState};
use opweg_model::{FileId, StepId};
use opweg_store::path::step_history::{self, Move, Said};
use opweg_store::path::steps::{self, BadPlan, Step, StepPlan};
use opweg_store::{Error, Tx, door};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};
use utoipa::ToSchema;
use uuid::Uuid;

/// A step as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepOut {
    /// Its identity.
    pub id: Uuid,
    /// What is agreed, and where it stands.
    #[serde(flatten)]
    #[schema(value_type = StepSaid)]
    pub said: Said,
    /// The version; quoted, it is the tag for `If-Match`.
    pub version: i64,
    /// The organisation answerable for it.
    pub organisation: Uuid,
    /// When it last changed.
    pub changed: String,
}

impl From<&Step> for StepOut {
    fn from(s: &Step) -> Self {
        Self {
            id: s.id.0,
            said: Said::by(s.clone()),
            version: s.version,
            organisation: s.org.0,
            changed: s.changed.to_string(),
        }
    }
}

/// What was added.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepMade {
    /// The identity of the step.
    pub id: Uuid,
    /// Its version.
    pub version: i64,
}

/// The steps of a client, in order.
#[utoipa::path(get, path = "/api/v1/clients/{client}/steps", tag = "path", operation_id = "listSteps",
    params(("client" = Uuid, Path,)),
    responses((status = 200, body = Vec<StepOut>, description = "All steps of the path"),
              (status = 403, description = "The path is not open for this key")))]
pub async fn list(caller: Caller, At(client): At<FileId>) -> Result<Response, Refused> {
    let (mut tx, permit) = caller.open(client, Action::See).await?;
    let steps = steps::list(&mut tx, &permit).await?;
    tx.commit().await?;
    Ok(tagged(&caller, &steps.iter().map(StepOut::from).collect::<Vec<_>>()))
}

/// One step, with the tag for changing it.
#[utoipa::path(get, path = "/api/v1/clients/{client}/steps/{step}", tag = "path", operation_id = "step",
    params(("client" = Uuid, Path,), ("step" = Uuid, Path,)),
    responses((status = 200, body = StepOut, description = "The step as it stands"),
              (status = 403, description = "The path is not open for this key")))]
pub async fn one(caller: Caller, At((client, step)): At<(FileId, StepId)>) -> Result<Response, Refused> {
    let (mut tx, permit) = caller.open(client, Action::See).await?;
    let there = steps::one(&mut tx, &permit, step).await?;
    tx.commit().await?;
    Ok(tagged_as(&caller, &StepOut::from(&there), &of_version(there.version)))
}

/// Adds a step at the end of the path.
#[utoipa::path(post, path = "/api/v1/clients/{client}/steps", tag = "path", operation_id = "addStep", request_body = StepIn,
    params(("client" = Uuid, Path,)),
    responses((status = 201, body = StepMade, description = "Added; its identity",
               headers(("ETag" = String, description = "The tag of its version, for If-Match"))),
              (status = 403, description = "The key may not add to the path")))]
pub async fn add(caller: Caller, At(client): At<FileId>, sent: Sent<Map<String, Json>>) -> Result<Response, Refused> {
    let kind = kind_of(&sent.body).ok_or_else(|| fault("kind", "errors-value-not-in-list"))?;
    let bare = StepPlan::of_kind(kind);
    let plan: StepPlan = merged(&bare, &bare, &sent.body)?;
    let (mut tx, permit) = caller.open(client, Action::Add).await?;
    let once = match Once::claim(&caller, &mut tx, &format!("steps {client}"), &sent.digest).await? {
        Ok(once) => once,
        Err(before) => return Ok(before),
    };
    check(&mut tx, &plan).await?;
    let id = StepId(caller.house.id());
    steps::add(&mut tx, &permit, id, &plan).await?;
    let made = Made {
        location: format!("/api/v1/clients/{client}/steps/{id}"),
        body: json!(StepMade { id: id.0, version: 1 }),
        tag: Some(of_version(1)),
    };
    let answer = once.answer(&mut tx, made).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Changes a step. `If-Match` names the version that was seen; a version that is no longer there is refused with what
/// the sender saw and what is there now.
#[utoipa::path(patch, path = "/api/v1/clients/{client}/steps/{step}", tag = "path", operation_id = "changeStep",
    request_body = StepChange,
    params(("client" = Uuid, Path,), ("step" = Uuid, Path,),
           ("If-Match" = String, Header, description = "The version that was seen, quoted, or several; `*` is refused: it writes over what was not seen")),
    responses((status = 200, body = StepOut, description = "The step as it stands now"),
              (status = 403, description = "The key may not change the path"),
              (status = 409, description = "It cannot go from that state to that"),
              (status = 412, description = "Changed meanwhile: `yours` and `current`"),
              (status = 428, description = "Without If-Match")))]
pub async fn change(
    caller: Caller,
    At((client, step)): At<(FileId, StepId)>,
    sent: Sent<Map<String, Json>>,
) -> Result<Response, Refused> {
    let seen = Seen::of(&caller)?;
    let (mut tx, permit) = caller.open(client, Action::Add).await?;
    let reading = door::also(&mut tx, &permit, Action::See).await?;
    let there = steps::one(&mut tx, &reading, step).await?;
    let version = there.version;
    if !seen.names(version) {
        let versions = versions(&mut tx, &reading, &there, seen.latest()).await?;
        tx.commit().await?;
        return Err(Refused::Changed(Box::new(versions)));
    }
    let before = Said::by(there);
    let bare = Said {
        plan: StepPlan::of_kind(kind_of(&sent.body).unwrap_or(before.plan.kind)),
        reason: String::new(),
        began: None,
        ended: None,
        result: None,
        stop: None,
        ..before.clone()
    };
    let said: Said = merged(&before, &bare, &sent.body)?;
    if said.plan != before.plan {
        check(&mut tx, &said.plan).await?;
    }
    goes_with_its_state(&before, &said)?;
    if let Err(error) = write(&mut tx, (&permit, &reading), step, version, before, said).await {
        return Err(match error {
            Error::State("step-days") => fault("began", "steps-wrong-days"),
            Error::State("a step does not wait for itself") => fault("after", wrong_plan(BadPlan::Circle)),
            // Another node was quicker between the read and the write.
            Error::Stale(_) => stale_late(&caller, client, step, version).await?,
            other => other.into(),
        });
    }
    let now = steps::one(&mut tx, &reading, step).await?;
    tx.commit().await?;
    Ok(with_tag(to_body(&StepOut::from(&now)), &of_version(now.version)))
}

/// The rules that every plan of a step is held to, each told with its place.
async fn check(tx: &mut Tx, plan: &StepPlan) -> Result<(), Refused> {
    let told = |(part, bad): (&'static str, BadPlan)| Fault::at(format!("/{part}"), wrong_plan(bad));
    let faults: Vec<Fault> = steps::faults(tx, plan).await?.into_iter().map(told).collect();
    if faults.is_empty() { Ok(()) } else { Err(Refused::Faults(faults)) }
}

fn kind_of(sent: &Map<String, Json>) -> Option<StepKind> {
    sent.get("kind").and_then(Json::as_str).and_then(|word| word.parse().ok())
}

/// What a step brought, and why it was stopped, are said in the moment it ends: by themselves they change nothing, and an
/// answer that hides that would be worse than a refusal.
fn goes_with_its_state(before: &Said, said: &Said) -> Result<(), Refused> {
    let moves = said.state != before.state;
    if said.result != before.result && !(moves && (said.state == StepState::Done || said.result.is_none())) {
        return Err(fault("result", "api-only-with-state"));
    }
    if said.stop != before.stop && !(moves && (said.state == StepState::Stopped || said.stop.is_none())) {
        return Err(fault("stop", "api-only-with-state"));
    }
    Ok(())
}

async fn write(
    tx: &mut Tx,
    (permit, reading): (&Permit, &Permit),
    step: StepId,
    mut version: i64,
    before: Said,
    said: Said,
) -> Result<(), Error> {
    // What was not sent follows by itself: a step that is done ended today.
    let began = said.began.filter(|_| said.began != before.began);
    let ended = said.ended.filter(|_| said.ended != before.ended);
    let days = (said.began != before.began, said.ended != before.ended);
    if said.plan != before.plan {
        step_history::change(tx, permit, step, version, said.plan).await?;
        version += 1;
    }
    let stands = (said.state, said.result, said.stop);
    if stands != (before.state, before.result, before.stop) || said.reason != before.reason {
        let day = if said.state == StepState::Running { began } else { ended };
        let (state, result, stop) = stands;
        let to = Move { state, reason: said.reason, day, result, stop };
        step_history::go(tx, permit, step, version, to).await?;
    }
    if days == (false, false) {
        return Ok(());
    }
    let now = steps::one(tx, reading, step).await?;
    let wanted = (if days.0 { said.began } else { now.began }, if days.1 { said.ended } else { now.ended });
    if wanted != (now.began, now.ended) {
        step_history::set_days(tx, permit, step, now.version, wanted.0, wanted.1).await?;
    }
    Ok(())
}

async fn stale_late(caller: &Caller, client: FileId, step: StepId, version: i64) -> Result<Refused, Refused> {
    let (mut tx, reading) = caller.open(client, Action::See).await?;
    let there = steps::one(&mut tx, &reading, step).await?;
    let versions = versions(&mut tx, &reading, &there, Some(version)).await?;
    tx.commit().await?;
    Ok(Refused::Changed(Box::new(versions)))
}

/// What the sender saw, from the history, and what is there now.
async fn versions(tx: &mut Tx, reading: &Permit, there: &Step, seen: Option<i64>) -> Result<Versions, Refused> {
    let history = step_history::history(tx, reading, there.id).await?;
    let yours = history.into_iter().find(|e| Some(e.version) == seen);
    Ok(Versions {
        yours: yours.map_or(Json::Null, |e| as_json(&e.said)),
        current: as_json(&StepOut::from(there)),
        tag: of_version(there.version),
    })
}

fn as_json(said: &impl Serialize) -> Json {
    serde_json::to_value(said).unwrap_or(Json::Null)
}

/// What was there with what was sent laid over it (RFC 7396). Null empties: then it is as in a step of which nothing is
/// agreed. A part that does not exist is told by name.
fn merged<T: Serialize + DeserializeOwned>(before: &T, bare: &T, sent: &Map<String, Json>) -> Result<T, Refused> {
    let Ok(Json::Object(mut all)) = serde_json::to_value(before) else { return Err(Refused::fault()) };
    let bare = as_json(bare);
    for (part, value) in sent {
        if !all.contains_key(part) {
            return Err(fault(part, "api-unknown-part"));
        }
        let empties = value.is_null() && !["kind", "state"].contains(&part.as_str());
        all.insert(part.clone(), if empties { bare[part].clone() } else { value.clone() });
        // Each part is tried by itself, so that the mistake can be told with its place.
        if serde_json::from_value::<T>(Json::Object(all.clone())).is_err() {
            return Err(fault(part, "errors-value-not-in-list"));
        }
    }
    serde_json::from_value(Json::Object(all)).map_err(|_| Refused::fault())
}

fn fault(part: &str, message: &str) -> Refused {
    Refused::Faults(vec![Fault::at(format!("/{}", part.replace('~', "~0").replace('/', "~1")), message)])
}
