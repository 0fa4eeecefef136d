//! Passkeys: signing in with one without typing a name, and registering one. The browser's part is `passkey.js`, which
//! asks for the challenge and fills in the answer; without it the buttons are not shown.

use super::app::{elsewhere, key_of};
use super::codes::{missing, secured};
use super::login::{held, refused};
use super::turn::wrong_at;
use super::{Hold, Proven, back, begin, device, go_with, guest_of, in_minutes, onward, token};
use crate::kit::answer::{Answer, go};
use crate::kit::cookie::{cookie, set_cookie};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::Form;
use crate::kit::problem::Problem;
use crate::kit::tries;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use opweg_gate::passkey::{PasskeyError, SignedIn};
use opweg_gate::token::{Token, TokenUse};
use opweg_model::UserId;
use opweg_store::Tx;
use opweg_store::people::sessions::Stage;
use opweg_store::people::sign_in::{Account, by_user};
use opweg_store::people::{ceremonies, passkeys};
use secrecy::ExposeSecret;

/// Ties the two halves of signing in with a passkey to one browser.
const COOKIE: &str = "opweg_passkey";
/// What answers that fail are counted under.
const DOOR: &str = "passkey";
/// Minutes between the halves.
const MINUTES: i64 = 10;

pub(super) fn no_passkey(error: PasskeyError) -> Problem {
    tracing::warn!(%error, "passkey");
    Problem::Bad("state")
}

pub(super) fn json(text: String) -> Answer {
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// A challenge for anybody's passkey: it says nothing about who has an account.
pub async fn start(guest: Guest) -> Answer {
    let house = &guest.house;
    let party = house.doors.passkeys.as_ref().ok_or(Problem::NotFound)?;
    if let Some(seconds) = tries::must_wait(&guest, DOOR).await? {
        return Err(Problem::Wait(seconds));
    }
    let ceremony = party.start_discovery(guest.now).map_err(no_passkey)?;
    let token = token(house)?;
    let key = token.digest(TokenUse::Invite);
    ceremonies::remember(
        &house.db,
        &house.desk.keys,
        key.as_bytes(),
        ceremony.state.expose_secret(),
        in_minutes(guest.now, MINUTES),
        guest.now,
    )
    .await?;
    let mut answer = json(ceremony.challenge)?;
    answer.headers_mut().append(header::SET_COOKIE, set_cookie(house, COOKIE, token.reveal(), MINUTES * 60));
    Ok(answer)
}

/// Signs in with the browser's answer. A passkey is two steps in one.
pub async fn enter(guest: Guest, headers: HeaderMap, Form(fields): Form) -> Answer {
    if let Some(seconds) = tries::must_wait(&guest, DOOR).await? {
        return held(&guest, &fields, Hold::Wait(seconds));
    }
    let Some((account, signed)) = proven(&guest, &headers, fields.get("answer")).await? else {
        wrong_at(&guest, DOOR, "passkey").await?;
        return refused(&guest, &fields, StatusCode::UNPROCESSABLE_ENTITY, guest.t("login-passkey-wrong"));
    };
    let mut tx = guest.house.db.begin(guest.now).await?;
    note_use(&mut tx, account.user, &signed).await?;
    let proven = Proven { account: &account, stage: Stage::Full, way: "passkey", device: device(&headers) };
    let session = begin(&guest.house, &mut tx, &proven).await?;
    tx.commit().await?;
    go_with(&onward("/login/second", back(&fields)), session)
}

/// Whose passkey it was, when all is right.
async fn proven(guest: &Guest, headers: &HeaderMap, answer: &str) -> Result<Option<(Account, SignedIn)>, Problem> {
    let house = &guest.house;
    let Some(token) = cookie(house, headers, COOKIE).and_then(|t| Token::parse(t).ok()) else { return Ok(None) };
    let state =
        ceremonies::take(&house.db, &house.desk.keys, token.digest(TokenUse::Invite).as_bytes(), guest.now).await?;
    let (Some(state), Some(party)) = (state, &house.doors.passkeys) else { return Ok(None) };
    let Ok(claim) = party.claim(answer) else { return Ok(None) };
    let mut conn = house.db.look().await?;
    let Some((owner, key)) = passkeys::by_credential(&mut conn, &claim.credential_id).await? else { return Ok(None) };
    let Some(account) = by_user(&mut conn, owner).await?.filter(|a| a.user.0 == claim.user) else { return Ok(None) };
    match party.finish_discovery(&state.into(), answer, &key.data, guest.now) {
        Ok(signed) => Ok(Some((account, signed))),
        Err(error) => {
            tracing::info!(%error, "passkey refused");
            Ok(None)
        }
    }
}

/// Notes the use; refuses a passkey that was removed or used elsewhere meanwhile.
pub(super) async fn note_use(tx: &mut Tx, user: UserId, signed: &SignedIn) -> Result<(), Problem> {
    let found = passkeys::by_credential(tx, &signed.credential_id).await?;
    let (_, key) = found.filter(|(owner, _)| *owner == user).ok_or(Problem::SignIn)?;
    if passkeys::used(tx, &key, signed.updated.as_deref()).await? { Ok(()) } else { Err(Problem::SignIn) }
}

/// A challenge for a new passkey.
pub async fn start_new(ctx: Ctx) -> Answer {
    let party = ctx.house.doors.passkeys.as_ref().ok_or(Problem::NotFound)?;
    if elsewhere(&ctx, "/account/second").await?.is_some() {
        return Err(Problem::Role);
    }
    let staff = &ctx.me.staff;
    let known = passkeys::of_user(&mut ctx.house.db.look().await?, staff.user).await?;
    let known: Vec<String> = known.into_iter().map(|k| k.data).collect();
    let ceremony =
        party.start_registration(staff.user.0, &ctx.me.login, &ctx.me.name, &known, ctx.now).map_err(no_passkey)?;
    let (until, key) = (in_minutes(ctx.now, MINUTES), key_of(&ctx, "new-passkey"));
    ceremonies::remember(&ctx.house.db, &ctx.house.desk.keys, &key, ceremony.state.expose_secret(), until, ctx.now)
        .await?;
    json(ceremony.challenge)
}

/// Keeps a new passkey.
pub async fn keep(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    let party = ctx.house.doors.passkeys.as_ref().ok_or(Problem::NotFound)?;
    if let Some(to) = elsewhere(&ctx, "/account/second").await? {
        return go(&to, "");
    }
    let state = ceremonies::take(&ctx.house.db, &ctx.house.desk.keys, &key_of(&ctx, "new-passkey"), ctx.now).await?;
    let state = state.ok_or(Problem::Bad("state"))?;
    let new = party.finish_registration(&state.into(), fields.get("answer"), ctx.now).map_err(no_passkey)?;
    let codes = missing(&ctx).await?;
    let name: String = fields.get("name").chars().take(60).collect();
    let name = if name.is_empty() { ctx.t("login-passkey-name") } else { name };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    passkeys::add(&mut tx, &ctx.me.staff, ctx.id(), &new.credential_id, &name, &new.stored).await?;
    secured(&ctx, &guest_of(&ctx, guest), tx, codes, "passkey", back(&fields)).await
}
