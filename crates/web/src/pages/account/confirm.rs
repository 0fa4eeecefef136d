//! Showing the password once more before ways of signing in are changed: a browser left open must not be enough to add
//! a passkey. It holds for ten minutes, in this session only. Whoever has no password has nothing to show.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Staff;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::pages::sign_in::login::checked;
use crate::pages::sign_in::{account, in_minutes, secret, take_turn};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use opweg_store::log::{Act, Entry};
use opweg_store::people::{ceremonies, turns};

/// Minutes for which it holds.
const MINUTES: i64 = 10;

#[derive(Template)]
#[template(path = "account/confirm.html")]
struct Page {
    p: Staff,
    login: String,
    back: String,
    error: String,
}

/// The page that asks, coming back to another of our own.
pub(crate) fn address(back: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("/account/confirm?back={back}")
}

fn key(ctx: &Ctx) -> Vec<u8> {
    ctx.house.desk.keys.fingerprint("confirmed", &ctx.me.session.to_string())
}

/// Whether the password was shown in the last minutes.
pub(crate) async fn is_fresh(ctx: &Ctx) -> Result<bool, Problem> {
    if account(ctx).await?.password.is_none() {
        return Ok(true);
    }
    let House { db, desk, .. } = &*ctx.house;
    Ok(ceremonies::recall(&mut db.look().await?, &desk.keys, &key(ctx), ctx.now).await?.is_some())
}

/// Where this page may lead: the pages that ask for it.
fn back(fields: &Fields) -> &'static str {
    if fields.get("back") == "/login/app" { "/login/app" } else { "/account/second" }
}

fn confirm_page(ctx: &Ctx, fields: &Fields, error: String) -> Page {
    Page {
        p: ctx.frame("account-confirm-title", "account"),
        login: ctx.me.login.clone(),
        back: back(fields).to_owned(),
        error,
    }
}

/// The page.
pub async fn ask(ctx: Ctx, Query(fields): Query) -> Answer {
    if is_fresh(&ctx).await? { go(back(&fields), "") } else { page(&confirm_page(&ctx, &fields, String::new())) }
}

/// Compares the password and remembers that it was shown.
pub async fn check(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    if let Err((status, error)) = compare(&ctx, &guest.address, &fields).await? {
        return Ok((status, Html(confirm_page(&ctx, &fields, error).render()?)).into_response());
    }
    ceremonies::remember(&ctx.house.db, &ctx.house.desk.keys, &key(&ctx), "yes", in_minutes(ctx.now, MINUTES), ctx.now)
        .await?;
    go(back(&fields), "")
}

/// Compares the password in the field `current`, in its turn like any other attempt. The inner error is what to say.
pub(super) async fn compare(
    ctx: &Ctx,
    address: &str,
    fields: &Fields,
) -> Result<Result<(), (StatusCode, String)>, Problem> {
    let known = account(ctx).await?;
    let turn = match take_turn(&ctx.house, ctx.now, "password", &ctx.me.login, address, Some(&known)).await? {
        Ok(turn) => turn,
        Err(hold) => return Ok(Err((StatusCode::TOO_MANY_REQUESTS, hold.text(&ctx.house, ctx.me.lang)))),
    };
    if checked(&ctx.house, Some(known.clone()), secret(fields, "current"), ctx.now).await?.is_none() {
        turns::failed(&ctx.house.db, Some(&known), "wrong-password", ctx.now).await?;
        return Ok(Err((StatusCode::UNPROCESSABLE_ENTITY, ctx.t("account-current-wrong"))));
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    turns::succeeded(&mut tx, turn).await?;
    tx.note(Entry::of_actor(&ctx.actor, Act::SignIn, "confirmed", ""));
    tx.commit().await?;
    Ok(Ok(()))
}
