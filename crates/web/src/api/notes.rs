//! Notes and contact moments, added by programs.

use super::body::Sent;
use super::caller::{At, Caller};
use super::once::{Made, Once};
use super::problem::{Fault, Refused};
use axum::response::Response;
use opweg_access::Action;
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::{FileId, NoteId};
use opweg_store::path::notes::{self, NewNote};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest text of a note, in characters.
const LONGEST: usize = 20_000;

/// A note to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteIn {
    /// `note`, `talk`, `call`, `message`, `visit` or `not-reached`.
    pub kind: String,
    /// Who can read it: `path`, `work`, `organisation` or `own`; left out, the smallest that colleagues share:
    /// `organisation`.
    #[serde(default)]
    pub circle: Option<String>,
    /// The text; a contact moment needs none.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub body: String,
    /// How long it took, in minutes.
    #[serde(default)]
    #[schema(maximum = 65535)]
    pub minutes: Option<u16>,
    /// `staff`, `own-device`, `paper` or `phone`.
    #[serde(default)]
    pub channel: Option<String>,
    /// When it happened, RFC 3339; now when left out.
    #[serde(default)]
    pub at: Option<String>,
}

fn read(caller: &Caller, sent: &NoteIn) -> Result<NewNote, Refused> {
    let fault = |part: &str, message: &str| Refused::Faults(vec![Fault::at(format!("/{part}"), message)]);
    let wrong = |part: &str, word: &str| fault(part, &format!("errors-value-{word}"));
    let kind: NoteKind = sent.kind.parse().map_err(|_| wrong("kind", "not-in-list"))?;
    let circle = sent.circle.as_deref().map_or(Ok(NoteTier::Organisation), str::parse);
    let channel = sent.channel.as_deref().map_or(Ok(Channel::Staff), str::parse);
    let at = sent.at.as_deref().map_or(Ok(caller.now), str::parse).map_err(|_| fault("at", "api-moment"))?;
    if at > caller.now {
        return Err(fault("at", "api-moment-to-come"));
    }
    if sent.body.chars().count() > LONGEST {
        return Err(wrong("body", "too-long"));
    }
    if kind == NoteKind::Note && sent.body.trim().is_empty() {
        return Err(wrong("body", "empty"));
    }
    Ok(NewNote {
        id: NoteId(caller.house.id()),
        kind,
        circle: circle.map_err(|_| wrong("circle", "not-in-list"))?,
        body: sent.body.clone(),
        minutes: sent.minutes.map(i64::from),
        channel: channel.map_err(|_| wrong("channel", "not-in-list"))?,
        at,
        answers: None,
    })
}

/// What was added.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteMade {
    /// The identity of the note.
    pub id: Uuid,
}

/// Adds a note. Notes are never changed.
#[utoipa::path(post, path = "/api/v1/clients/{client}/notes", tag = "path", operation_id = "addNote", request_body = NoteIn,
    params(("client" = Uuid, Path,)),
    responses((status = 201, body = NoteMade, description = "Added; its identity"),
              (status = 403, description = "The circle is closed to this key")))]
pub async fn add(caller: Caller, At(client): At<FileId>, sent: Sent<NoteIn>) -> Result<Response, Refused> {
    let note = read(&caller, &sent.body)?;
    let (mut tx, permit) = caller.open(client, Action::Add).await?;
    let once = match Once::claim(&caller, &mut tx, &format!("notes {client}"), &sent.digest).await? {
        Ok(once) => once,
        Err(before) => return Ok(before),
    };
    notes::add(&mut tx, &permit, &note).await?;
    let made =
        Made { location: format!("/api/v1/clients/{client}"), body: json!(NoteMade { id: note.id.0 }), tag: None };
    let answer = once.answer(&mut tx, made).await?;
    tx.commit().await?;
    Ok(answer)
}
