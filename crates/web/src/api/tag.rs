//! Entity tags: of a version for what can be changed, of the content for what is only read.

use super::body::{digest, json};
use super::caller::Caller;
use super::problem::Refused;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::Value as Json;

/// Two versions of one thing: what the sender had seen, and what is there now.
#[derive(Debug, Clone, PartialEq)]
pub struct Versions {
    /// As the sender saw it; null when that version is not known.
    pub yours: Json,
    /// As it is now.
    pub current: Json,
    /// The tag of what is there now.
    pub tag: String,
}

/// The tag of a version.
#[must_use]
pub fn of_version(version: i64) -> String {
    format!("\"{version}\"")
}

/// The version the sender saw, from `If-Match`. `*` names no version: it would overwrite unseen what others wrote.
///
/// # Errors
/// [`Refused::VersionNeeded`].
pub fn version_seen(caller: &Caller) -> Result<i64, Refused> {
    let tag = caller.header("if-match");
    tag.strip_prefix('"').and_then(|t| t.strip_suffix('"')).and_then(|t| t.parse().ok()).ok_or(Refused::VersionNeeded)
}

/// An answer with the tag of its content; 304 when the caller has it already. Reading was logged either way.
#[must_use]
pub fn tagged(caller: &Caller, body: &impl Serialize) -> Response {
    let tag = format!("\"{}\"", &digest(&serde_json::to_vec(body).unwrap_or_default())[..32]);
    let known = caller.header("if-none-match").split(',').any(|t| t.trim() == tag);
    let answer = if known { StatusCode::NOT_MODIFIED.into_response() } else { json(body) };
    with_tag(answer, &tag)
}

/// Puts a tag on an answer.
#[must_use]
pub fn with_tag(mut answer: Response, tag: &str) -> Response {
    if let Ok(tag) = HeaderValue::from_str(tag) {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    answer
}
