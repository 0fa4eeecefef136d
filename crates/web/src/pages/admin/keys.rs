//! Keys of programs that use the API: who answers for them, what they may read, until when. A new key is shown once.

use super::{office, tabs};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Link, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::sign_in::token;
use askama::Template;
use axum::extract::Path;
use jiff::SignedDuration;
use opweg_gate::token::TokenUse;
use opweg_lang::dates;
use opweg_model::{Tier, TierSet, TokenId, UserId, brussels};
use opweg_store::people::tokens::{self, NewToken, Token};
use opweg_store::people::users;

/// How long a key may work, in days.
const DAYS: [i64; 3] = [90, 180, 365];

/// A key as shown.
pub struct Line {
    id: String,
    name: String,
    org: String,
    user: String,
    tiers: String,
    may_add: bool,
    until: String,
    used: String,
    works: bool,
}

#[derive(Template)]
#[template(path = "admin/keys.html")]
struct Page {
    p: Staff,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    name: String,
    people: Vec<Choice>,
    tiers: Vec<Choice>,
    may_add: bool,
    days: Vec<Choice>,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

#[derive(Template)]
#[template(path = "admin/key.html")]
struct KeyPage {
    p: Staff,
    tabs: Vec<Link>,
    name: String,
    key: String,
    until: String,
}

/// The list, and the form for a new one.
pub async fn list(ctx: Ctx) -> Answer {
    page(&keys_page(&ctx, &Fields::default(), Vec::new()).await?)
}

async fn keys_page(ctx: &Ctx, fields: &Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let office = office(ctx)?;
    let mut conn = ctx.house.db.look().await?;
    let lines = tokens::list(&mut conn, &office).await?;
    let people = users::list(&mut conn, &office, None).await?;
    let chosen: TierSet = tiers(fields);
    let person =
        |u: users::User| Choice::new(u.id.to_string(), format!("{}, {}", u.about.name, u.org_name), fields.get("user"));
    let tier =
        |t: &Tier| Choice { checked: chosen.has(*t), ..Choice::new(t.word(), ctx.t(&format!("words-tier-{t}")), "") };
    let days = |n: i64| Choice::new(n.to_string(), ctx.tw("common-days", &[("count", n.into())]), fields.get("days"));
    Ok(Page {
        p: ctx.frame("admin-keys-title", "admin"),
        tabs: tabs(ctx, "keys"),
        lines: lines.iter().map(|t| line(ctx, t)).collect(),
        name: fields.get("name").to_owned(),
        people: people.into_iter().filter(|u| u.left.is_none()).map(person).collect(),
        tiers: Tier::SHAREABLE.iter().map(tier).collect(),
        may_add: fields.has("add"),
        days: DAYS.into_iter().map(days).collect(),
        errors,
    })
}

fn line(ctx: &Ctx, key: &Token) -> Line {
    let short: Vec<String> = key.tiers.iter().map(|t| ctx.t(&format!("words-tier-{t}-short"))).collect();
    Line {
        id: key.id.to_string(),
        name: key.name.clone(),
        org: key.org_name.clone(),
        user: key.user_name.clone(),
        tiers: short.join(", "),
        may_add: key.may_add,
        until: when(ctx.me.lang, key.revoked.unwrap_or(key.expires)),
        used: key.used.map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        works: key.revoked.is_none() && key.expires > ctx.now,
    }
}

fn tiers(fields: &Fields) -> TierSet {
    fields.all("tiers").filter_map(|t| t.parse().ok()).filter(|t| Tier::SHAREABLE.contains(t)).collect()
}

/// Makes a key and shows it, this once.
pub async fn add(ctx: Ctx, Form(fields): Form) -> Answer {
    let error = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let checks = [
        (fields.has("name"), "name", "admin-key-name-empty"),
        (!tiers(&fields).is_empty(), "tiers-1", "admin-key-tiers-empty"),
    ];
    let errors: Vec<FieldError> = checks.into_iter().filter(|(good, ..)| !good).map(|(_, f, k)| error(f, k)).collect();
    let (Some(user), Some(days), true) = (fields.parse::<UserId>("user"), days(&fields), errors.is_empty()) else {
        return again(&keys_page(&ctx, &fields, errors).await?);
    };
    let key = token(&ctx.house)?;
    let name: String = fields.get("name").chars().take(80).collect();
    let expires = ctx.now.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(ctx.now);
    let digest = key.digest(TokenUse::Api);
    let new = NewToken {
        id: TokenId(ctx.id()),
        user,
        name: &name,
        hash: digest.as_bytes(),
        tiers: tiers(&fields),
        may_add: fields.has("add"),
        expires,
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match tokens::create(&mut tx, &office(&ctx)?, &new).await {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::State("beyond-their-roles")) => {
            drop(tx);
            return again(&keys_page(&ctx, &fields, vec![error("tiers-1", "admin-key-tiers-roles")]).await?);
        }
        Err(other) => return Err(other.into()),
    }
    let until = dates::date_long(ctx.me.lang, brussels::day(expires));
    page(&KeyPage {
        p: ctx.frame("admin-key-title", "admin"),
        tabs: tabs(&ctx, "keys"),
        name,
        key: key.reveal().to_owned(),
        until,
    })
}

fn days(fields: &Fields) -> Option<i64> {
    fields.parse("days").filter(|n| DAYS.contains(n))
}

/// Withdraws a key.
pub async fn revoke(ctx: Ctx, Path(key): Path<TokenId>) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    tokens::revoke(&mut tx, &office(&ctx)?, key).await?;
    tx.commit().await?;
    go("/admin/keys", "removed")
}
