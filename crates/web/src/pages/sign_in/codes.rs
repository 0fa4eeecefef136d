//! Recovery codes: made with the first second step, shown once, printable.

use super::{guest_of, no_hash, onward, upgrade};
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::frame::Public;
use crate::kit::problem::Problem;
use askama::Template;
use axum::http::header;
use opweg_gate::recovery::{self, RecoveryCodes};
use opweg_store::Tx;
use opweg_store::people::sessions::Stage;
use opweg_store::people::{second_step, users};
use secrecy::ExposeSecret;

/// The codes, once.
#[derive(Template)]
#[template(path = "sign_in/codes.html")]
pub(crate) struct CodesPage {
    p: Public,
    codes: Vec<String>,
    next: String,
}

impl CodesPage {
    pub(crate) fn new(ctx: &Ctx, guest: Guest, codes: &RecoveryCodes, next: String) -> Self {
        let shown = codes.shown.iter().map(|c| c.expose_secret().to_owned()).collect();
        Self { p: guest_of(ctx, guest).frame("login-codes-title"), codes: shown, next }
    }
}

/// A fresh set. Costs ten hashes: ask for it before a transaction is opened.
pub(crate) async fn issue(ctx: &Ctx) -> Result<RecoveryCodes, Problem> {
    let (cost, random) = (ctx.house.doors.cost, ctx.house.random.clone());
    ctx.house.doors.hashing(move || recovery::issue(cost, &mut *random())).await?.map_err(no_hash)
}

/// A fresh set for somebody who has none.
pub(super) async fn missing(ctx: &Ctx) -> Result<Option<RecoveryCodes>, Problem> {
    let user = users::get(&mut ctx.house.db.look().await?, ctx.me.staff.user).await?;
    if user.ways.recovery_codes > 0 { Ok(None) } else { issue(ctx).await.map(Some) }
}

/// A second step was added: half a session becomes whole, and the codes are shown.
pub(super) async fn secured(
    ctx: &Ctx,
    guest: &Guest,
    mut tx: Tx,
    codes: Option<RecoveryCodes>,
    way: &str,
    back: &str,
) -> Answer {
    let first = ctx.me.stage == Stage::Password;
    let cookie = if first { Some(upgrade(ctx, &mut tx, way).await?) } else { None };
    if let Some(codes) = &codes {
        second_step::replace_recovery_codes(&mut tx, &ctx.me.staff, &codes.stored).await?;
    }
    tx.commit().await?;
    let next = if first { onward("/login/second", back) } else { "/account/second".to_owned() };
    let mut answer = match codes {
        Some(codes) => page(&CodesPage::new(ctx, guest.clone(), &codes, next))?,
        None => go(&next, if first { "" } else { "saved" })?,
    };
    if let Some(cookie) = cookie {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}
