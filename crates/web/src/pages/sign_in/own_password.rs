//! Choosing a password of one's own: instead of a start password, or instead of an earlier one.

use super::login::checked;
use super::{Remaining, account, back, guest_of, no_hash, onward, remaining, secret};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{FieldError, Public, error_of};
use crate::kit::problem::Problem;
use askama::Template;
use opweg_gate::password::{self, policy};
use opweg_store::people::{sessions, sign_in};
use secrecy::ExposeSecret;

#[derive(Template)]
#[template(path = "sign_in/password.html")]
struct Page {
    p: Public,
    login: String,
    back: String,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

fn password_page(ctx: &Ctx, guest: Guest, fields: &Fields, errors: Vec<FieldError>) -> Page {
    let p = guest_of(ctx, guest).frame("login-own-title");
    Page { p, login: ctx.me.login.clone(), back: back(fields).to_owned(), errors }
}

/// The page, for whoever still has a start password.
pub async fn ask(ctx: Ctx, guest: Guest, Query(fields): Query) -> Answer {
    match remaining(&ctx).await? {
        Remaining::OwnPassword => page(&password_page(&ctx, guest, &fields, Vec::new())),
        _ => go(&onward("/login/second", back(&fields)), ""),
    }
}

/// Keeps the password; other sessions end.
pub async fn keep(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    if remaining(&ctx).await? != Remaining::OwnPassword {
        return go(&onward("/login/second", back(&fields)), "");
    }
    let hash = match new_password(&ctx, &fields).await? {
        Ok(hash) => hash,
        Err(errors) => return again(&password_page(&ctx, guest, &fields, errors)),
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sign_in::set_password(&mut tx, &ctx.me.staff, &hash).await?;
    sessions::end_all(&mut tx, &ctx.me.staff, Some(ctx.me.session)).await?;
    tx.commit().await?;
    go(back(&fields), "saved")
}

/// The hash of the new password in the fields `new` and `repeat`, or what is not right with it.
pub(crate) async fn new_password(ctx: &Ctx, fields: &Fields) -> Result<Result<String, Vec<FieldError>>, Problem> {
    let (new, repeat) = (secret(fields, "new"), secret(fields, "repeat"));
    let about = [ctx.me.login.as_str(), ctx.me.name.as_str(), ctx.me.org_name.as_str()];
    let error = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let mut errors: Vec<FieldError> =
        policy::weaknesses(&new, &about).into_iter().map(|w| error("new", weakness(w))).collect();
    if errors.is_empty() && new.expose_secret() != repeat.expose_secret() {
        errors.push(error("repeat", "login-own-differs"));
    }
    if errors.is_empty()
        && checked(&ctx.house, Some(account(ctx).await?), secret(fields, "new"), ctx.now).await?.is_some()
    {
        errors.push(error("new", "login-own-same"));
    }
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let (cost, random) = (ctx.house.doors.cost, ctx.house.random.clone());
    let hash = ctx.house.doors.hashing(move || password::hash(&new, cost, &mut *random())).await?.map_err(no_hash)?;
    Ok(Ok(hash))
}

/// The message of a weakness.
const fn weakness(weakness: policy::Weakness) -> &'static str {
    match weakness {
        policy::Weakness::TooShort => "login-weak-short",
        policy::Weakness::TooLong => "login-weak-long",
        policy::Weakness::Common => "login-weak-common",
        policy::Weakness::Pattern => "login-weak-pattern",
        policy::Weakness::ContainsName => "login-weak-name",
    }
}
