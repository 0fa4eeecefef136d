//! Signing in through an identity provider (ACM/IDM or another): there and back, and tying an account to it.

use super::login::{held, refused};
use super::turn::wrong_at;
use super::{Hold, Proven, back, begin, device, go_with, in_minutes, onward, token};
use crate::kit::answer::{Answer, go};
use crate::kit::cookie::{cookie, set_cookie};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Query};
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::kit::tries;
use axum::Extension;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use jiff::Timestamp;
use opweg_gate::oidc::{self, Identity, OidcError, SIGN_IN_SECONDS};
use opweg_gate::token::{Token, TokenUse};
use opweg_model::SessionId;
use opweg_store::people::sessions::Stage;
use opweg_store::people::{ceremonies, sign_in};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

/// Ties the way there and the way back to one browser.
const COOKIE: &str = "opweg_oidc";

/// What failed returns are counted under.
const DOOR: &str = "provider";

/// What is remembered while somebody is at the provider.
#[derive(Serialize, Deserialize)]
struct Away {
    place: usize,
    back: String,
    /// The session that ties its account to the provider; `None` when somebody signs in.
    link: Option<SessionId>,
    pending: String,
}

/// The address at the provider and the cookie that knows the way back.
async fn leave_for(
    house: &House,
    now: Timestamp,
    place: usize,
    back: &str,
    link: Option<SessionId>,
) -> Result<Result<(String, HeaderValue), OidcError>, Problem> {
    let departure = match house.doors.provider(place, now).await {
        Ok(provider) => provider.begin(&mut *(house.random)(), now, None),
        Err(error) => Err(error),
    };
    let departure = match departure {
        Ok(departure) => departure,
        Err(error) => return Ok(Err(error)),
    };
    let away = Away { place, back: back.to_owned(), link, pending: departure.pending.expose_secret().to_owned() };
    let body = serde_json::to_string(&away).map_err(|_| Problem::Fault)?;
    let token = token(house)?;
    let key = token.digest(TokenUse::Invite);
    ceremonies::remember(
        &house.db,
        &house.desk.keys,
        key.as_bytes(),
        &body,
        in_minutes(now, SIGN_IN_SECONDS / 60),
        now,
    )
    .await?;
    Ok(Ok((departure.url, set_cookie(house, COOKIE, token.reveal(), SIGN_IN_SECONDS))))
}

/// Sends the browser to the provider.
pub async fn depart(guest: Guest, Path(place): Path<usize>, Query(fields): Query) -> Answer {
    if let Some(seconds) = tries::must_wait(&guest, DOOR).await? {
        return held(&guest, &fields, Hold::Wait(seconds));
    }
    match leave_for(&guest.house, guest.now, place, back(&fields), None).await? {
        Ok((url, cookie)) => go_with(&url, cookie),
        Err(error) => failed(&guest, &fields, &error),
    }
}

/// The way to the provider for somebody who ties their account to it.
pub(crate) async fn depart_to_link(ctx: &Ctx, place: usize) -> Result<(String, HeaderValue), Problem> {
    leave_for(&ctx.house, ctx.now, place, "/account/second", Some(ctx.me.session)).await?.map_err(|error| {
        tracing::warn!(%error, "identity provider");
        Problem::Bad("state")
    })
}

fn failed(guest: &Guest, fields: &Fields, error: &OidcError) -> Answer {
    tracing::warn!(%error, "identity provider");
    refused(guest, fields, StatusCode::BAD_GATEWAY, guest.t("login-provider-fails"))
}

/// Takes somebody back from the provider.
pub async fn arrive(guest: Guest, ctx: Option<Extension<Ctx>>, headers: HeaderMap, Query(fields): Query) -> Answer {
    if let Some(seconds) = tries::must_wait(&guest, DOOR).await? {
        return held(&guest, &fields, Hold::Wait(seconds));
    }
    let Some(away) = remembered(&guest, &headers).await? else {
        wrong_at(&guest, DOOR, "provider-unasked").await?;
        return refused(&guest, &fields, StatusCode::BAD_REQUEST, guest.t("login-provider-fails"));
    };
    let identity = match identity(&guest, &away, &fields).await {
        Ok(identity) => identity,
        Err(error) => {
            wrong_at(&guest, DOOR, "provider").await?;
            return failed(&guest, &fields, &error);
        }
    };
    match (away.link, ctx) {
        (None, _) => enter(&guest, &headers, &away, &identity).await,
        (Some(session), Some(Extension(ctx))) if ctx.me.session == session && ctx.me.stage == Stage::Full => {
            link(&ctx, &identity).await
        }
        (Some(_), _) => Err(Problem::SignIn),
    }
}

async fn remembered(guest: &Guest, headers: &HeaderMap) -> Result<Option<Away>, Problem> {
    let Some(token) = cookie(&guest.house, headers, COOKIE).and_then(|t| Token::parse(t).ok()) else { return Ok(None) };
    let (db, keys) = (&guest.house.db, &guest.house.desk.keys);
    let body = ceremonies::take(db, keys, token.digest(TokenUse::Invite).as_bytes(), guest.now).await?;
    Ok(body.and_then(|b| serde_json::from_str(&b).ok()))
}

async fn identity(guest: &Guest, away: &Away, fields: &Fields) -> Result<Identity, OidcError> {
    let text = |name| Some(fields.get(name).to_owned()).filter(|t| !t.is_empty());
    let answer = oidc::Answer { code: text("code"), state: text("state"), error: text("error"), iss: text("iss") };
    let provider = guest.house.doors.provider(away.place, guest.now).await?;
    provider.finish(&away.pending.clone().into(), &answer, guest.now).await
}

/// Signs in whoever is tied to this name. The provider has asked for its own second step.
async fn enter(guest: &Guest, headers: &HeaderMap, away: &Away, identity: &Identity) -> Answer {
    let account = sign_in::by_provider(&mut guest.house.db.look().await?, &identity.issuer, &identity.subject).await?;
    let Some(account) = account else {
        wrong_at(guest, DOOR, "provider-unknown").await?;
        return refused(guest, &Fields::default(), StatusCode::FORBIDDEN, guest.t("login-provider-unknown"));
    };
    let mut tx = guest.house.db.begin(guest.now).await?;
    let proven = Proven { account: &account, stage: Stage::Full, way: "provider", device: device(headers) };
    let cookie = begin(&guest.house, &mut tx, &proven).await?;
    tx.commit().await?;
    go_with(&onward("/login/second", &away.back), cookie)
}

async fn link(ctx: &Ctx, identity: &Identity) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sign_in::link_provider(&mut tx, &ctx.me.staff, &identity.issuer, &identity.subject).await?;
    tx.commit().await?;
    go("/account/second", "saved")
}
