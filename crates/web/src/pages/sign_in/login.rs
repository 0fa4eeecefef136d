//! The page for signing in with a login and a password, and signing out.

use super::{
    Hold, Proven, Remaining, back, begin, device, go_with, gone, no_hash, onward, remaining, secret, take_turn,
};
use crate::kit::answer::{Answer, go, page};
use crate::kit::cookie::{LANG_COOKIE, set_cookie};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Public;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use askama::Template;
use axum::Extension;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse};
use jiff::Timestamp;
use opweg_gate::password;
use opweg_lang::Lang;
use opweg_store::people::sessions::{self, Stage};
use opweg_store::people::sign_in::{self, Account};
use opweg_store::people::{self, turns};
use secrecy::SecretString;

/// Seconds for which the chosen language is remembered.
const A_YEAR: i64 = 365 * 86_400;

#[derive(Template)]
#[template(path = "sign_in/login.html")]
struct Page {
    p: Public,
    login: String,
    back: String,
    error: String,
    /// Place and name of each identity provider.
    providers: Vec<(usize, String)>,
    passkeys: bool,
    languages: Vec<Language>,
}

/// A language to read this page in.
struct Language {
    href: String,
    tag: &'static str,
    name: String,
    current: bool,
}

impl Page {
    fn depart(&self, place: &usize) -> String {
        onward(&format!("/login/oidc/{place}"), &self.back)
    }
}

fn login_page(guest: &Guest, fields: &Fields, error: String) -> Page {
    Page {
        p: guest.frame("login-title"),
        login: fields.get("login").to_owned(),
        back: back(fields).to_owned(),
        error,
        providers: guest.house.doors.providers().into_iter().enumerate().collect(),
        passkeys: guest.house.doors.passkeys.is_some(),
        languages: Lang::INTERFACE.iter().map(|l| language(guest, fields, *l)).collect(),
    }
}

fn language(guest: &Guest, fields: &Fields, lang: Lang) -> Language {
    let href = format!("{}&lang={lang}", onward("/login", back(fields)));
    Language { href, tag: lang.tag(), name: lang.own_name(), current: lang == guest.lang }
}

/// The empty page; whoever is signed in already goes on. A language that was chosen is remembered in this browser.
pub async fn ask(guest: Guest, ctx: Option<Extension<Ctx>>, Query(fields): Query) -> Answer {
    if let Some(lang) = Lang::parse(fields.get("lang")).filter(|l| l.is_interface()) {
        return go_with(&onward("/login", back(&fields)), set_cookie(&guest.house, LANG_COOKIE, lang.tag(), A_YEAR));
    }
    match ctx {
        Some(Extension(ctx)) if remaining(&ctx).await? == Remaining::Nothing => go(back(&fields), ""),
        _ => page(&login_page(&guest, &fields, String::new())),
    }
}

/// The page again with what is wrong; the login stays, the password does not.
pub(super) fn refused(guest: &Guest, fields: &Fields, status: StatusCode, error: String) -> Answer {
    Ok((status, Html(login_page(guest, fields, error).render()?)).into_response())
}

/// The page again for somebody who has to wait.
pub(super) fn held(guest: &Guest, fields: &Fields, hold: Hold) -> Answer {
    let mut answer = refused(guest, fields, StatusCode::TOO_MANY_REQUESTS, hold.text(&guest.house, guest.lang))?;
    if let Hold::Wait(seconds) = hold {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(answer)
}

/// Looks at the login and the password. Every attempt is counted first, so that none is free.
pub async fn enter(guest: Guest, headers: HeaderMap, Form(fields): Form) -> Answer {
    let named = people::login(fields.get("login")).unwrap_or_else(|| fields.get("login").chars().take(100).collect());
    let known = sign_in::by_login(&mut guest.house.db.look().await?, &named).await?;
    let turn = match take_turn(&guest.house, guest.now, "password", &named, &guest.address, known.as_ref()).await? {
        Ok(turn) => turn,
        Err(hold) => return held(&guest, &fields, hold),
    };
    let Some(right) = checked(&guest.house, known.clone(), secret(&fields, "password"), guest.now).await? else {
        turns::failed(&guest.house.db, known.as_ref(), "wrong-password", guest.now).await?;
        return refused(&guest, &fields, StatusCode::UNPROCESSABLE_ENTITY, guest.t("login-wrong"));
    };
    let stage = stage_of(&guest.house, &right.account);
    let mut tx = guest.house.db.begin(guest.now).await?;
    turns::succeeded(&mut tx, turn).await?;
    if let (Some(before), Some(after)) = (&right.account.password, &right.rehashed) {
        sign_in::rehash(&mut tx, right.account.user, before, after).await?;
    }
    let proven = Proven { account: &right.account, stage, way: "password", device: device(&headers) };
    let cookie = begin(&guest.house, &mut tx, &proven).await?;
    tx.commit().await?;
    go_with(&onward("/login/second", back(&fields)), cookie)
}

/// Whole only when nobody asks for a second step.
fn stage_of(house: &House, account: &Account) -> Stage {
    if account.totp || account.passkey || house.settings.second_factor { Stage::Password } else { Stage::Full }
}

/// A password that was right.
pub(crate) struct Right {
    account: Account,
    /// The same password hashed anew, when the cost has changed.
    rehashed: Option<String>,
}

/// Compares the password; for an unknown login, or one without a password, the same work is done for nothing.
pub(crate) async fn checked(
    house: &House,
    known: Option<Account>,
    typed: SecretString,
    now: Timestamp,
) -> Result<Option<Right>, Problem> {
    let (cost, random) = (house.doors.cost, house.random.clone());
    let work = move || -> Result<Option<Right>, password::PasswordError> {
        let Some((account, stored)) = known.and_then(|a| a.password.clone().map(|p| (a, p))) else {
            password::dummy_verify(&typed, cost)?;
            return Ok(None);
        };
        // A start password that is too old is compared all the same: the answer takes as long.
        let right = password::verify(&typed, &stored)? && account.password_until.is_none_or(|until| until > now);
        if !right {
            return Ok(None);
        }
        let rehashed = if password::needs_rehash(&stored, cost) {
            Some(password::hash(&typed, cost, &mut *random())?)
        } else {
            None
        };
        Ok(Some(Right { account, rehashed }))
    };
    house.doors.hashing(work).await?.map_err(no_hash)
}

/// Signs out: this session ends, others go on.
pub async fn leave(ctx: Ctx) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sessions::end(&mut tx, &ctx.me.staff, ctx.me.session).await?;
    tx.commit().await?;
    gone(&ctx.house)
}
