//! Bodies: JSON in, with the place of a mistake; JSON out.

use super::problem::Refused;
use crate::kit::problem::Problem;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use opweg_store::hex;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// The character with number 0 in JSON: PostgreSQL keeps no text with it.
const NOTHING: &[u8] = b"\\u0000";

/// A JSON body as sent, and its digest for telling two commands apart.
pub struct Sent<T> {
    /// What was sent.
    pub body: T,
    /// SHA-256 of the bytes, in hexadecimal.
    pub digest: String,
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Sent<T> {
    type Rejection = Refused;
    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let bytes = Bytes::from_request(request, state).await.map_err(|_| Refused::Page(Problem::TooLarge))?;
        if let Some(at) = bytes.windows(NOTHING.len()).position(|part| part == NOTHING) {
            let lines: Vec<&[u8]> = bytes[..at].split(|b| *b == b'\n').collect();
            return Err(Refused::Body(lines.len(), lines.last().map_or(0, |l| l.len()) + 1));
        }
        // The text of the error may repeat what was sent: only its place goes back.
        let body = serde_json::from_slice(&bytes).map_err(|e| Refused::Body(e.line(), e.column()))?;
        Ok(Self { body, digest: digest(&bytes) })
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// An answer as JSON.
#[must_use]
pub fn json(body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(bytes) => ([(header::CONTENT_TYPE, "application/json")], bytes).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
