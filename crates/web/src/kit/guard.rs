//! The guards at the door of every route: who is signed in, whether a form is our own, which headers go out.

use crate::kit::ctx::{Ctx, Guest, Me, usual_purpose};
use crate::kit::form::{Fields, Read};
use crate::kit::frame::Staff;
use crate::kit::house::House;
use crate::kit::kept::{self, Late};
use crate::kit::problem::Problem;
use crate::kit::proxy;
use crate::kit::refusal::{self, Asked, unwritten};
use crate::routes::Gate;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use opweg_access::{Actor, Why};
use opweg_gate::token::{Token, TokenUse};
use opweg_lang::Lang;
use opweg_model::{Purpose, brussels};
use opweg_store::path::{codes, tasks};
use opweg_store::people::sessions::{self, Limits, Stage};
use std::net::SocketAddr;
use std::sync::Arc;

/// The cookie of a signed-in browser.
pub const SESSION_COOKIE: &str = "opweg";
/// The cookie of a phone on which a path code was typed.
pub const PATH_COOKIE: &str = "opweg_path";
/// The cookie with the chosen language.
pub const LANG_COOKIE: &str = "opweg_lang";
/// The largest form: long notes and a whole intake on one page fit easily.
pub(crate) const LARGEST_FORM: usize = 512 * 1024;

/// The name a cookie goes by. Where it needs HTTPS, a prefix makes browsers refuse one that another site of the same
/// domain planted.
fn full_name(house: &House, name: &str) -> String {
    if house.settings.secure { format!("__Host-{name}") } else { name.to_owned() }
}

/// The value of a cookie of the request.
#[must_use]
pub fn cookie<'h>(house: &House, headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let name = full_name(house, name);
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| {
        let (n, v) = pair.trim().split_once('=')?;
        (n == name).then_some(v)
    })
}

/// A cookie to set. Lax: links from an e-mail to a file still find one signed in; scripts never read it.
#[must_use]
pub fn set_cookie(house: &House, name: &str, value: &str, seconds: i64) -> HeaderValue {
    let secure = if house.settings.secure { "; Secure" } else { "" };
    let name = full_name(house, name);
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// Lets in who may come in by the gate of the route, and hands the handler who it is.
pub async fn gate(house: Arc<House>, gate: Gate, mut request: Request, next: Next) -> Result<Response, Problem> {
    if gate == Gate::Open {
        return Ok(next.run(request).await);
    }
    let now = house.now();
    let lang = language(&house, &request);
    let headers = request.headers().clone();
    let note = Fields::read(request.uri().query().unwrap_or_default().as_bytes()).get("note").to_owned();
    let signed = signed_in(&house, &headers, now).await?;
    let secret = match &signed {
        Some((me, _)) => me.session.to_string(),
        None => cookie(&house, &headers, PATH_COOKIE).unwrap_or("guest").to_owned(),
    };
    let mut csrf = token_of(&house, &secret);
    if let Some((me, _)) = &signed {
        csrf = format!("{csrf}.{}", kept::mark(&house, me.staff.user, now));
    }
    let client = client(&house, &headers, now).await?;
    if gate != Gate::Api && request.method() != Method::GET {
        let known = signed.is_some() || client.is_some();
        let staff = !matches!(gate, Gate::Public | Gate::Code);
        let (fields, uri) = (request.extensions().get::<Read>().map(|r| &r.0), request.uri());
        let mine = signed.as_ref().map(|(me, full)| (me, *full));
        let late = match fields.filter(|f| staff && !(mine.is_some() && same(f.get("csrf"), &csrf))) {
            Some(fields) => kept::late(&house, &headers, uri, fields, mine, now).await?,
            None => Late::Unknown,
        };
        match late {
            Late::Answer(answer) => return answer,
            Late::Unknown => {
                if let Err(forgery) = own_form(&house, &request, known.then_some(csrf.as_str())) {
                    if let Some((me, _)) = &signed {
                        refusal::forged(&house, &Actor::Staff(me.staff.clone()), now).await?;
                    }
                    return Err(forgery);
                }
            }
            Late::Welcome => {}
        }
    }
    match (gate, &signed, client) {
        (Gate::Open | Gate::Public | Gate::Api, ..) | (Gate::Code, _, Some(_)) => {}
        (Gate::Code, _, None) => return Ok(Redirect::to(&format!("/{lang}/code")).into_response()),
        (Gate::HalfSignedIn, Some(_), _) => {}
        (Gate::SignedIn | Gate::Roles(_), Some((_, full)), _) if !full => {
            return Ok(Redirect::to("/login/second").into_response());
        }
        (Gate::SignedIn, Some(_), _) => {}
        (Gate::Roles(roles), Some((me, _)), _) if !roles.shared_with(me.staff.roles).is_empty() => {}
        (Gate::Roles(_), Some((me, _)), _) => {
            let asked = Asked::of(request.method(), request.uri().path());
            let (who, purpose) = (Actor::Staff(me.staff.clone()), usual_purpose(&me.staff));
            refusal::note(&house, &who, asked.as_ref(), purpose, Why::Role, now).await?;
            return Err(Problem::Role);
        }
        (Gate::HalfSignedIn | Gate::SignedIn | Gate::Roles(_), None, _) => return sign_in_first(&request),
    }
    let save_data = saves_data(request.headers());
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    let address =
        peer.map_or_else(String::new, |p| proxy::counted(proxy::whence(&house.settings.proxies, p, &headers)));
    let guest =
        Guest { house: house.clone(), now, lang, client, save_data, csrf: csrf.clone(), note: note.clone(), address };
    request.extensions_mut().insert(guest);
    let Some((me, _)) = signed else { return Ok(next.run(request).await) };
    let (actor, purpose) = (Actor::Staff(me.staff.clone()), usual_purpose(&me.staff));
    let asked = Asked::of(request.method(), request.uri().path());
    let again = request.extensions().get::<Read>().map(|r| r.0.get("typed").to_owned()).unwrap_or_default();
    let user = me.staff.user;
    // A form that is refused is shown again as a page, with the bell; autosave never is.
    let page = !request.uri().path().starts_with("/drafts/") && matches!(gate, Gate::SignedIn | Gate::Roles(_));
    let unread = if page { unread(&house, &actor, purpose, now).await? } else { 0 };
    request.extensions_mut().insert(Ctx { house: house.clone(), now, me, actor: actor.clone(), csrf, note, unread });
    let response = next.run(request).await;
    // A form that was kept has done its work once it leads on.
    if !again.is_empty() && response.status().is_redirection() {
        kept::forget(&house, user, &again, now).await?;
    }
    if let Some(why) = unwritten(&response) {
        refusal::note(&house, &actor, asked.as_ref(), purpose, why, now).await?;
    }
    Ok(response)
}

/// A page asked for without being signed in can be asked for again afterwards; a form cannot, see `kept`.
fn sign_in_first(request: &Request) -> Result<Response, Problem> {
    if request.method() != Method::GET {
        return Err(Problem::SignIn);
    }
    let back: String = form_urlencoded::byte_serialize(request.uri().path().as_bytes()).collect();
    Ok(Redirect::to(&format!("/login?back={back}")).into_response())
}

/// Whether the reader pays for every byte and asks for few.
pub(crate) fn saves_data(headers: &HeaderMap) -> bool {
    headers.get("save-data").is_some_and(|v| v == "on")
}

/// Language of the reader: in the address, else the cookie, else what the browser prefers, else Dutch.
pub(crate) fn language(house: &House, request: &Request) -> Lang {
    let cookie = cookie(house, request.headers(), LANG_COOKIE).and_then(Lang::parse);
    let accepted =
        || request.headers().get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::preferred);
    in_path(request.uri().path()).or(cookie).or_else(accepted).unwrap_or(Lang::Nl)
}

/// The language an address begins with: a page for newcomers. "register" or "admin" must not be read as one by accident.
pub(crate) fn in_path(path: &str) -> Option<Lang> {
    let first = path.split('/').nth(1).unwrap_or_default();
    (first.len() == 2 || first.starts_with("nl-X")).then(|| Lang::parse(first)).flatten()
}

/// The signed-in person and whether the second factor was given.
async fn signed_in(house: &House, headers: &HeaderMap, now: jiff::Timestamp) -> Result<Option<(Me, bool)>, Problem> {
    let Some(token) = cookie(house, headers, SESSION_COOKIE).and_then(|t| Token::parse(t).ok()) else {
        return Ok(None);
    };
    let digest = token.digest(TokenUse::Session);
    let mut conn = house.db.look().await?;
    let Some(found) = sessions::find(&mut conn, digest.as_bytes(), &Limits::default(), now).await? else {
        return Ok(None);
    };
    drop(conn);
    sessions::touch(&house.db, found.session, found.seen, now).await?;
    let full = found.stage == Stage::Full && !found.start_password;
    let me = Me {
        staff: found.staff,
        session: found.session,
        name: found.name,
        login: found.login,
        org_name: found.org_name,
        lang: Lang::parse(&found.language).unwrap_or(Lang::Nl),
        shortcuts: found.shortcuts,
        stage: found.stage,
        start_password: found.start_password,
    };
    Ok(Some((me, full)))
}

/// The number beside the bell: one count, however many tasks there are.
async fn unread(house: &House, who: &Actor, purpose: Purpose, now: jiff::Timestamp) -> Result<u32, Problem> {
    let mut conn = house.db.look().await?;
    let count = tasks::count_own(&mut conn, who, purpose, now, i64::from(Staff::MOST_UNREAD) + 1).await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

async fn client(
    house: &House,
    headers: &HeaderMap,
    now: jiff::Timestamp,
) -> Result<Option<opweg_model::FileId>, Problem> {
    let Some(token) = cookie(house, headers, PATH_COOKIE).and_then(|t| Token::parse(t).ok()) else { return Ok(None) };
    let mut conn = house.db.look().await?;
    Ok(codes::session(&mut conn, token.digest(TokenUse::Session).as_bytes(), now).await?)
}

/// The token of forms: made from the session, so nothing needs to be stored.
fn token_of(house: &House, secret: &str) -> String {
    house.desk.keys.tag("form", secret, 16)
}

/// Refuses forms that come from elsewhere: by the browser's own word (Sec-Fetch-Site or Origin), and for signed-in
/// people and clients with a code by the token as well.
fn own_form(house: &House, request: &Request, token: Option<&str>) -> Result<(), Problem> {
    if !from_here(house, request.headers()) {
        return Err(Problem::Forgery);
    }
    let Some(token) = token else { return Ok(()) };
    // Uploads carry the token in the address of their form, scripts in a header.
    let query = Fields::read(request.uri().query().unwrap_or_default().as_bytes());
    let header = request.headers().get("x-csrf").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let ours = match request.extensions().get::<Read>() {
        Some(Read(fields)) => same(fields.get("csrf"), token),
        None => same(query.get("csrf"), token) || same(header, token),
    };
    if ours { Ok(()) } else { Err(Problem::Forgery) }
}

/// Whether two tokens are of the same session: what stands after the first point only tells whose it is.
fn same(sent: &str, token: &str) -> bool {
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

/// Headers of every answer: nothing from elsewhere, nothing framed, nothing guessed; pages are never cached, and whoever
/// came over HTTPS once never comes without again.
pub async fn headers(house: Arc<House>, request: Request, next: Next) -> Response {
    const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                       connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
                       frame-ancestors 'none'; base-uri 'none'";
    let mut response = next.run(request).await;
    let out = response.headers_mut();
    let fixed = [
        ("content-security-policy", CSP),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ];
    for (name, value) in fixed {
        out.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if house.settings.secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        out.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    out.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The day and time of a moment, as people here write it.
#[must_use]
pub fn when(lang: Lang, at: jiff::Timestamp) -> String {
    opweg_lang::dates::datetime(lang, brussels::local(at))
}
