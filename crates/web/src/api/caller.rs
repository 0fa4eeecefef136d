//! Who calls: the program behind the key, for what purpose, and in which language it wants its errors.

use super::problem::Refused;
use crate::kit::ctx::Guest;
use crate::kit::form::Fields;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Program};
use opweg_gate::token::{Token, TokenUse};
use opweg_model::{FileId, Purpose};
use opweg_store::people::tokens;
use opweg_store::{Tx, door};
use serde::de::DeserializeOwned;
use std::sync::{Arc, OnceLock};

/// The header that names the purpose; the query parameter `purpose` goes first.
pub const PURPOSE_HEADER: &str = "opweg-purpose";

/// A program that showed a key that works.
#[derive(Clone)]
pub struct Caller {
    /// The house.
    pub house: Arc<House>,
    /// The moment of the request.
    pub now: Timestamp,
    /// The program.
    pub program: Program,
    /// The same for the policy.
    pub actor: Actor,
    /// What it needs the data for.
    pub purpose: Purpose,
    /// The headers of the request.
    pub headers: HeaderMap,
}

impl Caller {
    /// Opens a file for an action; a refusal is in the log of the file.
    ///
    /// # Errors
    /// What the policy or the store says.
    pub async fn open(&self, file: FileId, action: Action) -> Result<(Tx, Permit), Refused> {
        let opened = door::open(&self.house.db, &self.actor, action, file, self.purpose, self.now).await;
        opened.map_err(|error| Refused::Page(Problem::at_door(error)))
    }

    /// A header as text; empty when it was not sent.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().trim()
    }

    /// A header that is a list and may be sent in several lines, as one.
    #[must_use]
    pub fn whole(&self, name: &str) -> String {
        self.headers.get_all(name).iter().filter_map(|v| v.to_str().ok()).collect::<Vec<_>>().join(", ")
    }
}

/// Who called and for what, once that is known: for what has to be said about the answer.
#[derive(Debug, Clone, Default)]
pub struct Known(Arc<OnceLock<(Actor, Purpose)>>);

impl Known {
    /// The program and its purpose.
    #[must_use]
    pub fn get(&self) -> Option<&(Actor, Purpose)> {
        self.0.get()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Refused;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        let guest = parts.extensions.get::<Guest>().cloned().ok_or(Refused::fault())?;
        let (house, now) = (guest.house, guest.now);
        let token = bearer(&parts.headers).ok_or(Refused::Key)?;
        let mut conn = house.db.look().await?;
        let found = tokens::find(&mut conn, token.digest(TokenUse::Api).as_bytes(), now).await?;
        drop(conn);
        let (program, used) = found.ok_or(Refused::Key)?;
        tokens::touch(&house.db, program.token, used, now).await?;
        let purpose = purpose(parts).ok_or(Refused::Purpose)?;
        let headers = parts.headers.clone();
        if let Some(Known(known)) = parts.extensions.get::<Known>() {
            // One request has one caller; the first is the one.
            let _ = known.set((Actor::Program(program.clone()), purpose));
        }
        Ok(Self { house, now, actor: Actor::Program(program.clone()), program, purpose, headers })
    }
}

fn bearer(headers: &HeaderMap) -> Option<Token> {
    let sent = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = sent.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") { Token::parse(key.trim()).ok() } else { None }
}

/// What the caller says it needs the data for; guidance when it says nothing. `None` for a word that is no purpose.
fn purpose(parts: &Parts) -> Option<Purpose> {
    let query = Fields::read(parts.uri.query().unwrap_or_default().as_bytes());
    let header = parts.headers.get(PURPOSE_HEADER).map(|v| v.to_str().unwrap_or("?"));
    let word = if query.has("purpose") { Some(query.get("purpose")) } else { header };
    word.map_or(Some(Purpose::Guidance), |w| w.parse().ok())
}

/// The identities in the address. One that is none is simply not found.
pub struct At<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for At<T> {
    type Rejection = Refused;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Path(at) = Path::from_request_parts(parts, state).await.map_err(|_| Refused::not_found())?;
        Ok(Self(at))
    }
}
