//! Typing the code of the card. Whoever guesses learns nothing: every refusal reads the same, and each costs time.

use super::{frame, in_language};
use crate::kit::answer::{Answer, go};
use crate::kit::cookie::{PATH_COOKIE, set_cookie};
use crate::kit::ctx::Guest;
use crate::kit::form::{Form, Query};
use crate::kit::frame::{FieldError, Public};
use crate::kit::problem::Problem;
use crate::kit::tries;
use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use jiff::ToSpan;
use opweg_gate::token::{Token, TokenUse};
use opweg_model::secret_code::PathCode;
use opweg_store::keys::Keys;
use opweg_store::path::codes::{NewSession, open_with};

/// How long a phone stays open after the code was typed. Short: phones are shared.
pub const SESSION_HOURS: i64 = 12;
/// What wrong codes are counted under.
const DOOR: &str = "path code";

#[derive(Template)]
#[template(path = "newcomer/code.html")]
struct Page {
    p: Public,
    typed: String,
    errors: Vec<FieldError>,
    /// What was just done: the path closed here, or the code stopped. A key; empty: nothing.
    done: &'static str,
}

/// The form. A scanned card brings the code along; it still takes a tap, so that a preview of the address opens nothing.
pub async fn ask(guest: Guest, Path(tag): Path<String>, Query(query): Query) -> Answer {
    in_language(&guest, &tag)?;
    let typed = PathCode::parse(query.get("c")).map(|c| c.printed()).unwrap_or_default();
    let done = match (query.has("stopped"), query.has("left")) {
        (true, _) => "path-revoke-done",
        (false, true) => "path-code-left",
        (false, false) => "",
    };
    shown(&guest, typed, "", done)
}

fn shown(guest: &Guest, typed: String, wrong: &str, done: &'static str) -> Answer {
    let error = || FieldError { field: "code".to_owned(), text: guest.t(wrong) };
    let errors = if wrong.is_empty() { Vec::new() } else { vec![error()] };
    let status = match wrong {
        "" => StatusCode::OK,
        "path-code-too-many" => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = Page { p: frame(guest, "path-code-title", "code"), typed, errors, done };
    Ok((status, Html(page.render()?)).into_response())
}

/// Opens the path.
pub async fn open(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    let typed = form.get("code").chars().take(40).collect::<String>();
    if tries::must_wait(&guest, DOOR).await?.is_some() {
        return shown(&guest, typed, "path-code-too-many", "");
    }
    // Something that cannot be a code was mistyped, not guessed: it costs nothing.
    let Some(code) = PathCode::parse(&typed) else { return shown(&guest, typed, "path-code-wrong", "") };
    match enter(&guest, &code).await? {
        Some(token) => welcome(&guest, &token),
        None => {
            tries::wrong(&guest, DOOR).await?;
            shown(&guest, typed, "path-code-wrong", "")
        }
    }
}

/// The hash a code is stored and found by.
#[must_use]
pub fn hash(keys: &Keys, code: &PathCode) -> Vec<u8> {
    keys.fingerprint("path code", code.letters())
}

async fn enter(guest: &Guest, code: &PathCode) -> Result<Option<Token>, Problem> {
    let house = &guest.house;
    let token = Token::issue(&mut *(house.random)()).map_err(|_| Problem::Fault)?;
    let digest = token.digest(TokenUse::Session);
    let expires = guest.now.saturating_add(SESSION_HOURS.hours()).unwrap_or(guest.now);
    let session = NewSession { token_hash: digest.as_bytes(), expires };
    let mut tx = house.db.begin(guest.now).await?;
    let found = open_with(&mut tx, &hash(&house.desk.keys, code), session).await?;
    if found.is_some() {
        tx.commit().await?;
    }
    Ok(found.map(|_| token))
}

fn welcome(guest: &Guest, token: &Token) -> Answer {
    let cookie = set_cookie(&guest.house, PATH_COOKIE, token.reveal(), SESSION_HOURS * 3600);
    let mut response: Response = go(&format!("/{}/path", guest.lang), "")?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
