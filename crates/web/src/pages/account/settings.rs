//! Name, telephone, language and shortcuts; the password; the browsers that are signed in.

use super::skills::Shown;
use super::{confirm, feed};
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::sign_in::{gone, new_password};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use opweg_lang::Lang;
use opweg_model::SessionId;
use opweg_store::partners::workers;
use opweg_store::people::digest::{self, Digest};
use opweg_store::people::own::{self, OwnSettings};
use opweg_store::people::sessions::{self, Limits};
use opweg_store::people::{feeds, sign_in, users};

/// A browser that is signed in.
pub struct Browser {
    id: String,
    device: String,
    since: String,
    seen: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "account/account.html")]
struct Page {
    p: Staff,
    login: String,
    name: String,
    phone: String,
    version: i64,
    languages: Vec<Choice>,
    shortcuts: bool,
    has_password: bool,
    second: &'static str,
    browsers: Vec<Browser>,
    skills: Shown,
    feed: feed::Shown,
    digest: Vec<Choice>,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    page(&account_page(&ctx, None, Vec::new()).await?)
}

/// The page with what is stored, or with what was typed and is not right yet.
async fn account_page(ctx: &Ctx, typed: Option<Fields>, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let mut conn = ctx.house.db.look().await?;
    let user = users::get(&mut conn, ctx.me.staff.user).await?;
    let skills = Shown::of(ctx, &workers::of(&mut conn, user.id).await?);
    let feed = feeds::of_user(&mut conn, user.id).await?;
    let often = digest::of_user(&mut conn, user.id).await?;
    let browsers = sessions::of_user(&mut conn, user.id, &Limits::default(), ctx.now).await?;
    let shown = |field: &str, stored: &str| typed.as_ref().map_or(stored, |q| q.get(field)).to_owned();
    let language = shown("language", &user.language);
    Ok(Page {
        p: ctx.frame("account-title", "account"),
        name: shown("name", &user.about.name),
        phone: shown("phone", &user.about.phone),
        languages: Lang::INTERFACE.iter().map(|l| Choice::new(l.tag(), l.own_name(), &language)).collect(),
        shortcuts: typed.as_ref().map_or(user.shortcuts, |q| q.has("shortcuts")),
        login: user.login,
        version: user.version,
        has_password: user.ways.password,
        second: if user.ways.second_factor() { "account-second-on" } else { "account-second-off" },
        browsers: browsers.into_iter().map(|s| browser(ctx, s)).collect(),
        skills,
        feed: feed::Shown::of(ctx, feed.as_ref(), String::new()),
        digest: Digest::ALL.iter().map(|d| digest_choice(ctx, *d, often)).collect(),
        errors,
    })
}

fn digest_choice(ctx: &Ctx, one: Digest, chosen: Digest) -> Choice {
    Choice::new(one.word(), ctx.t(&format!("account-digest-{}", one.word())), chosen.word())
}

/// Keeps how often somebody is told by e-mail how much waits.
pub async fn digest(ctx: Ctx, Form(fields): Form) -> Answer {
    let often = fields.parse("digest").ok_or(Problem::Bad("value"))?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    digest::set_own(&mut tx, &ctx.me.staff, often).await?;
    tx.commit().await?;
    go("/account", "saved")
}

/// The page with an address of the agenda that was just made.
pub(super) async fn with_address(ctx: &Ctx, address: String) -> Result<impl Template, Problem> {
    let mut page = account_page(ctx, None, Vec::new()).await?;
    page.feed.fresh = address;
    Ok(page)
}

fn browser(ctx: &Ctx, session: sessions::Session) -> Browser {
    let here = session.id == ctx.me.session;
    let device = if session.device.is_empty() { ctx.t("account-device-unknown") } else { session.device };
    let at = |moment| when(ctx.me.lang, moment);
    Browser { id: session.id.to_string(), device, since: at(session.created), seen: at(session.seen), here }
}

async fn refused(ctx: &Ctx, typed: Option<Fields>, errors: Vec<FieldError>, status: StatusCode) -> Answer {
    Ok((status, Html(account_page(ctx, typed, errors).await?.render()?)).into_response())
}

/// The page with what is wrong with what was typed elsewhere on it.
pub(super) async fn with_errors(ctx: &Ctx, errors: Vec<FieldError>) -> Answer {
    refused(ctx, None, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Keeps name, telephone, language and shortcuts.
pub async fn save(ctx: Ctx, Form(fields): Form) -> Answer {
    let own = OwnSettings {
        name: fields.get("name").chars().take(120).collect(),
        phone: fields.get("phone").chars().take(40).collect(),
        language: Lang::parse(fields.get("language"))
            .filter(|l| l.is_interface())
            .unwrap_or(ctx.me.lang)
            .tag()
            .to_owned(),
        shortcuts: fields.has("shortcuts"),
    };
    if own.name.is_empty() {
        let error = FieldError { field: "name".into(), text: ctx.t("account-name-empty") };
        return refused(&ctx, Some(fields), vec![error], StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    own::change(&mut tx, &ctx.me.staff, &own, fields.parse("version").unwrap_or(0)).await?;
    tx.commit().await?;
    go("/account", "saved")
}

/// Keeps a new password, after the present one was given; other browsers are signed out.
pub async fn password(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    if let Err((status, text)) = confirm::compare(&ctx, &guest.address, &fields).await? {
        return refused(&ctx, None, vec![FieldError { field: "current".into(), text }], status).await;
    }
    let hash = match new_password(&ctx, &fields).await? {
        Ok(hash) => hash,
        Err(errors) => return refused(&ctx, None, errors, StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sign_in::set_password(&mut tx, &ctx.me.staff, &hash).await?;
    sessions::end_all(&mut tx, &ctx.me.staff, Some(ctx.me.session)).await?;
    tx.commit().await?;
    go("/account", "saved")
}

/// Signs one browser out.
pub async fn end(ctx: Ctx, Path(id): Path<SessionId>) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sessions::end(&mut tx, &ctx.me.staff, id).await?;
    tx.commit().await?;
    if id == ctx.me.session { gone(&ctx.house) } else { go("/account", "removed") }
}

/// Signs out everywhere, here too.
pub async fn end_all(ctx: Ctx) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sessions::end_all(&mut tx, &ctx.me.staff, None).await?;
    tx.commit().await?;
    gone(&ctx.house)
}
