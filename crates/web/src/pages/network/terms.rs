//! What partners agreed about time: readable for everybody, written down by the coordinator.

use crate::kit::answer::{Answer, MEANWHILE, again, clash, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_lang::dates;
use opweg_model::{OrgKind, Role};
use opweg_store::Error;
use opweg_store::network::terms::{self, Terms, Version};

/// A version as shown.
pub struct Shown {
    number: i64,
    title: String,
    period: String,
    lines: Vec<(String, i32)>,
    /// It has not begun and can be taken back.
    ahead: bool,
}

#[derive(Template)]
#[template(path = "network/terms.html")]
struct Page {
    p: Staff,
    versions: Vec<Shown>,
    /// The terms that hold when no version does.
    usual: Vec<(String, i32)>,
    may: bool,
    number: i64,
    /// The name of each term, its words and what stands in its field.
    fields: Vec<(&'static str, String, String)>,
    q: Fields,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    page(&whole(&ctx, Fields::default(), Vec::new()).await?)
}

async fn whole(ctx: &Ctx, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let versions = terms::versions(&mut ctx.house.db.look().await?).await?;
    let latest = versions.first().map_or_else(Terms::default, |v| v.terms);
    let named =
        |terms: &Terms| terms.all().map(|(name, days)| (ctx.t(&format!("network-term-{name}-days")), days)).to_vec();
    let field = |(name, days): (&'static str, i32)| {
        let typed = if q.has(name) { q.get(name).to_owned() } else { days.to_string() };
        (name, ctx.t(&format!("network-term-{name}-days")), typed)
    };
    let staff = &ctx.me.staff;
    Ok(Page {
        p: ctx.frame("network-terms", "network"),
        number: versions.first().map_or(0, |v| v.number),
        usual: if versions.is_empty() { named(&Terms::default()) } else { Vec::new() },
        may: staff.is(Role::Coordinator) && staff.org_kind == OrgKind::Network,
        fields: latest.all().map(field).to_vec(),
        versions: versions.iter().enumerate().map(|(nth, v)| shown(ctx, v, named(&v.terms), nth == 0)).collect(),
        q,
        errors,
    })
}

fn shown(ctx: &Ctx, version: &Version, lines: Vec<(String, i32)>, latest: bool) -> Shown {
    let day = |d: Date| dates::date_long(ctx.me.lang, d);
    let period = match version.until {
        Some(until) => ctx.tw("common-from-until", &[("from", day(version.from).into()), ("until", day(until).into())]),
        None if version.from > ctx.today() => ctx.tw("network-terms-holds-from", &[("date", day(version.from).into())]),
        None => ctx.tw("common-since", &[("date", day(version.from).into())]),
    };
    let ahead = latest && version.from > ctx.today();
    Shown { number: version.number, title: version.title.clone(), period, lines, ahead }
}

/// Writes down what was agreed.
pub async fn agree(ctx: Ctx, Form(form): Form) -> Answer {
    let number = form.parse("number").ok_or(Problem::Stale)?;
    let days = |name: &str| form.parse::<i32>(name).unwrap_or(0);
    let agreed = Terms {
        answer_usual: days("answer-usual"),
        answer_soon: days("answer-soon"),
        answer_today: days("answer-today"),
        first_contact: days("first-contact"),
        start: days("start"),
        outcome: days("outcome"),
        plan: days("plan"),
        offer: days("offer"),
        mark: days("mark"),
        idle: days("idle"),
    };
    let wrong = |field: &str, key: &str| vec![FieldError { field: field.to_owned(), text: ctx.t(key) }];
    let Some(from) = form.day("from") else {
        let errors = wrong("from", "steps-wrong-day");
        return again(&whole(&ctx, form, errors).await?);
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match terms::agree(&mut tx, &ctx.actor, number, form.get("title"), &agreed, from).await {
        Ok(()) => tx.commit().await?,
        Err(Error::State(why)) => {
            drop(tx);
            let errors = match why {
                "terms-from" => wrong("from", "network-wrong-from"),
                "terms-far" => wrong("from", "network-wrong-far"),
                _ => {
                    let bad =
                        agreed.all().into_iter().find(|(_, d)| !(1..=366).contains(d)).map_or("plan", |(name, _)| name);
                    wrong(bad, "network-wrong-days")
                }
            };
            return again(&whole(&ctx, form, errors).await?);
        }
        Err(Error::Value(_)) => {
            drop(tx);
            let errors = wrong("title", "errors-value-too-long");
            return again(&whole(&ctx, form, errors).await?);
        }
        // Somebody agreed something else: it stands beside what was typed, and saving again decides.
        Err(Error::Stale(_)) => {
            drop(tx);
            let errors = wrong("title", "screen-meanwhile");
            return clash(&whole(&ctx, form, errors).await?);
        }
        Err(other) => return Err(other.into()),
    }
    go("/network/terms", "saved")
}

/// Takes back the latest version, which has not begun.
pub async fn withdraw(ctx: Ctx, Path(number): Path<i64>, Form(_): Form) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match terms::withdraw(&mut tx, &ctx.actor, number).await {
        Ok(()) => tx.commit().await?,
        Err(Error::NotFound | Error::State(_)) => return go("/network/terms", MEANWHILE),
        Err(other) => return Err(other.into()),
    }
    go("/network/terms", "removed")
}
