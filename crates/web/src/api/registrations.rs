//! The registrations that a file is made of: who registered this person, for which organisation and when. What people judged
//! of pairs is for those who look at them, and for no program.

use super::caller::{At, Caller};
use super::problem::Refused;
use super::tag::tagged;
use axum::response::Response;
use opweg_access::Action;
use opweg_model::FileId;
use opweg_store::identity::{self, Registration};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A registration.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegistrationOut {
    /// Its identity, which is that of the file it opened: an old address leads on.
    pub id: Uuid,
    /// The number of that file, as people say it on the phone.
    pub number: String,
    /// `worker`, `program`, `copy` (brought back) or `before` (older than registrations).
    pub source: String,
    /// The organisation that registered.
    pub organisation: Uuid,
    /// When.
    pub at: String,
}

impl From<&Registration> for RegistrationOut {
    fn from(r: &Registration) -> Self {
        Self {
            id: r.id.0,
            number: r.number.clone(),
            source: r.source.clone(),
            organisation: r.org.0,
            at: r.at.to_string(),
        }
    }
}

/// The registrations that a client's file is made of: its own first, then those that people judged to be of the same person.
#[utoipa::path(get, path = "/api/v1/clients/{client}/registrations", tag = "clients", operation_id = "listRegistrations",
    params(("client" = Uuid, Path,)),
    responses((status = 200, body = Vec<RegistrationOut>, description = "Each of them, without what was entered"),
              (status = 403, description = "The contact card is not open for this key")))]
pub async fn list(caller: Caller, At(client): At<FileId>) -> Result<Response, Refused> {
    let (mut tx, permit) = caller.open(client, Action::See).await?;
    let all = identity::registrations_of(&mut tx, &permit).await?;
    tx.commit().await?;
    Ok(tagged(&caller, &all.iter().map(RegistrationOut::from).collect::<Vec<_>>()))
}
