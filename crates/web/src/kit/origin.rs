//! Whether a form is one of ours: by what the browser says of the page it stands on, and by the token it carries.

use crate::kit::form::{Fields, Read};
use crate::kit::house::House;
use crate::kit::problem::Problem;
use axum::http::HeaderMap;
use axum::http::request::Parts;

/// The token of forms: made from the session, so nothing needs to be stored.
pub(crate) fn token_of(house: &House, secret: &str) -> String {
    house.desk.keys.tag("form", secret, 16)
}

/// Refuses forms that come from elsewhere: by the browser's own word (Sec-Fetch-Site or Origin), and for signed-in
/// people and clients with a code by the token as well.
pub(crate) fn own_form(house: &House, parts: &Parts, token: Option<&str>) -> Result<(), Problem> {
    if !from_here(house, &parts.headers) {
        return Err(Problem::Forgery);
    }
    let Some(token) = token else { return Ok(()) };
    // Uploads carry the token in the address of their form, scripts in a header.
    let query = Fields::read(parts.uri.query().unwrap_or_default().as_bytes());
    let header = parts.headers.get("x-csrf").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let ours = match parts.extensions.get::<Read>() {
        Some(Read(fields)) => same(fields.get("csrf"), token),
        None => same(query.get("csrf"), token) || same(header, token),
    };
    if ours { Ok(()) } else { Err(Problem::Forgery) }
}

/// Whether two tokens are of the same session: what stands after the first point only tells whose it is.
pub(crate) fn same(sent: &str, token: &str) -> bool {
    let session = |text: &str| text.split('.').next().unwrap_or_default().to_owned();
    !sent.is_empty() && session(sent) == session(token)
}

fn from_here(house: &House, headers: &HeaderMap) -> bool {
    !matches!(whence(house, headers), Whence::Elsewhere)
}

/// Where a form stands that was sent, as far as the browser says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whence {
    /// On a page of ours.
    Ours,
    /// The browser does not say, or nothing led here.
    Unsaid,
    /// On a page of somebody else.
    Elsewhere,
}

/// By Sec-Fetch-Site, else by Origin beside the address that was asked for or our own.
pub(crate) fn whence(house: &House, headers: &HeaderMap) -> Whence {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some("same-origin"), ..) => Whence::Ours,
        (Some("none"), ..) | (None, None, _) => Whence::Unsaid,
        (None, Some(origin), Some(host))
            if origin.split("://").nth(1) == Some(host) || origin == house.settings.address =>
        {
            Whence::Ours
        }
        _ => Whence::Elsewhere,
    }
}
