//! The second step: a code from the app, a recovery code, or a passkey. One field takes both kinds of code.

use super::{Remaining, back, go_with, guest_of, no_hash, onward, remaining, secret, take_turn, upgrade};
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Public;
use crate::kit::kept;
use crate::kit::problem::Problem;
use crate::pages::sign_in::app::{from_text, key_of};
use crate::pages::sign_in::passkey::{json, no_passkey};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use opweg_gate::{recovery, totp};
use opweg_store::Tx;
use opweg_store::people::sign_in::Account;
use opweg_store::people::{ceremonies, passkeys, second_step, turns};
use secrecy::{ExposeSecret, SecretString};

#[derive(Template)]
#[template(path = "sign_in/second.html")]
struct Page {
    p: Public,
    back: String,
    error: String,
    totp: bool,
    passkey: bool,
}

fn second_page(guest: &Guest, account: &Account, fields: &Fields, error: String) -> Page {
    let passkey = account.passkey && guest.house.doors.passkeys.is_some();
    Page { p: guest.frame("login-second-title"), back: back(fields).to_owned(), error, totp: account.totp, passkey }
}

/// The page, or whatever else is still to be done: every way of signing in comes by here.
pub async fn ask(ctx: Ctx, guest: Guest, Query(fields): Query) -> Answer {
    match remaining(&ctx).await? {
        Remaining::SecondStep(account) => page(&second_page(&guest_of(&ctx, guest), &account, &fields, String::new())),
        Remaining::SetUp(_) => go(&onward("/login/app", back(&fields)), ""),
        Remaining::OwnPassword => go(&onward("/login/password", back(&fields)), ""),
        // Whoever has no other plan sees what they could not send when their session ended.
        Remaining::Nothing if back(&fields) == "/today" && !kept::waiting(&ctx).await?.is_empty() => go(kept::PAGE, ""),
        Remaining::Nothing => go(back(&fields), ""),
    }
}

/// What was proven by a code.
enum Proof {
    /// A step of the app.
    Step(i64),
    /// A recovery code, by its hash.
    Recovery(String),
}

/// Looks at the code. It is used in the transaction that opens the session, so two requests with one code cannot both
/// pass.
pub async fn enter(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    let Remaining::SecondStep(account) = remaining(&ctx).await? else {
        return go(&onward("/login/second", back(&fields)), "");
    };
    let guest = guest_of(&ctx, guest);
    let named = account.user.to_string();
    let turn = match take_turn(&ctx.house, ctx.now, "second", &named, &guest.address, Some(&account)).await? {
        Ok(turn) => turn,
        Err(hold) => {
            return refused(
                &guest,
                &account,
                &fields,
                StatusCode::TOO_MANY_REQUESTS,
                hold.text(&ctx.house, guest.lang),
            );
        }
    };
    if let Some(proof) = proof(&ctx, &account, secret(&fields, "code")).await? {
        let mut tx = ctx.house.db.begin(ctx.now).await?;
        if used(&mut tx, &account, &proof).await? {
            turns::succeeded(&mut tx, turn).await?;
            let way = if matches!(proof, Proof::Step(_)) { "code" } else { "recovery-code" };
            let cookie = upgrade(&ctx, &mut tx, way).await?;
            tx.commit().await?;
            return go_with(&onward("/login/second", back(&fields)), cookie);
        }
    }
    turns::failed(&ctx.house.db, Some(&account), "wrong-code", ctx.now).await?;
    refused(&guest, &account, &fields, StatusCode::UNPROCESSABLE_ENTITY, guest.t("login-code-wrong"))
}

fn refused(guest: &Guest, account: &Account, fields: &Fields, status: StatusCode, error: String) -> Answer {
    Ok((status, Html(second_page(guest, account, fields, error).render()?)).into_response())
}

/// Six digits are the app's; anything longer can only be a recovery code.
async fn proof(ctx: &Ctx, account: &Account, typed: SecretString) -> Result<Option<Proof>, Problem> {
    let mut conn = ctx.house.db.look().await?;
    if typed.expose_secret().chars().filter(|c| c.is_alphanumeric()).count() <= totp::DIGITS {
        let Some(app) = second_step::authenticator(&mut conn, &ctx.house.desk.keys, account.user).await? else {
            return Ok(None);
        };
        let secret = from_text(&app.secret).ok_or(Problem::Fault)?;
        return Ok(totp::verify(&secret, typed.expose_secret(), ctx.now, Some(app.last_step)).ok().map(Proof::Step));
    }
    let unused = second_step::recovery_codes(&mut conn, account.user).await?;
    drop(conn);
    let work = move || recovery::find(&typed, &unused).map(|place| place.and_then(|p| unused.get(p).cloned()));
    let found = ctx.house.doors.hashing(work).await?.map_err(no_hash)?;
    Ok(found.map(Proof::Recovery))
}

async fn used(tx: &mut Tx, account: &Account, proof: &Proof) -> Result<bool, Problem> {
    Ok(match proof {
        Proof::Step(step) => second_step::use_step(tx, account.user, *step).await?,
        Proof::Recovery(hash) => second_step::use_recovery_code(tx, account.user, hash).await?,
    })
}

/// The challenge for a passkey of this person.
pub async fn passkey_start(ctx: Ctx) -> Answer {
    let (Remaining::SecondStep(account), Some(party)) = (remaining(&ctx).await?, &ctx.house.doors.passkeys) else {
        return Err(Problem::NotFound);
    };
    let stored = stored(&ctx, &account).await?;
    let ceremony = party.start_authentication(&stored, ctx.now).map_err(no_passkey)?;
    let until = super::in_minutes(ctx.now, 10);
    ceremonies::remember(
        &ctx.house.db,
        &ctx.house.desk.keys,
        &key_of(&ctx, "second-passkey"),
        ceremony.state.expose_secret(),
        until,
        ctx.now,
    )
    .await?;
    json(ceremony.challenge)
}

/// The answer of the passkey.
pub async fn passkey(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    let (Remaining::SecondStep(account), Some(party)) = (remaining(&ctx).await?, &ctx.house.doors.passkeys) else {
        return go(&onward("/login/second", back(&fields)), "");
    };
    let state = ceremonies::take(&ctx.house.db, &ctx.house.desk.keys, &key_of(&ctx, "second-passkey"), ctx.now)
        .await?
        .unwrap_or_default();
    let stored = stored(&ctx, &account).await?;
    match party.finish_authentication(&state.into(), fields.get("answer"), &stored, ctx.now) {
        Ok(signed) => {
            let mut tx = ctx.house.db.begin(ctx.now).await?;
            super::passkey::note_use(&mut tx, account.user, &signed).await?;
            let cookie = upgrade(&ctx, &mut tx, "passkey").await?;
            tx.commit().await?;
            go_with(&onward("/login/second", back(&fields)), cookie)
        }
        Err(error) => {
            tracing::info!(%error, "passkey refused");
            turns::failed(&ctx.house.db, Some(&account), "passkey", ctx.now).await?;
            let guest = guest_of(&ctx, guest);
            refused(&guest, &account, &fields, StatusCode::UNPROCESSABLE_ENTITY, guest.t("login-passkey-wrong"))
        }
    }
}

async fn stored(ctx: &Ctx, account: &Account) -> Result<Vec<String>, Problem> {
    let keys = passkeys::of_user(&mut ctx.house.db.look().await?, account.user).await?;
    Ok(keys.into_iter().map(|k| k.data).collect())
}
