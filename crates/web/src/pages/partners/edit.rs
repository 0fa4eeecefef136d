//! The page of one's own organisation, written and changed by its workers and editors.

use crate::kit::answer::{Answer, again, clash, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::offers::keeper;
use crate::pages::path_staff::fields::of_pairs;
use askama::Template;
use axum::extract::Path;
use opweg_model::OrgId;
use opweg_store::Error;
use opweg_store::partners::pages::{self, About, Partner};

/// The parts of a page with the messages that name them.
pub const PARTS: [(&str, &str); 5] = [
    ("about", "partners-about"),
    ("intake", "partners-intake"),
    ("procedure", "partners-procedure"),
    ("place", "partners-place"),
    ("hours", "partners-hours"),
];

#[derive(Template)]
#[template(path = "partners/edit.html")]
struct Page {
    p: Staff,
    org: OrgId,
    name: String,
    version: String,
    q: Fields,
    errors: Vec<FieldError>,
    /// Somebody changed it meanwhile: what is there now, part by part.
    now: Vec<(String, String)>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

async fn partner(ctx: &Ctx, org: OrgId) -> Result<Partner, Problem> {
    keeper(ctx, org)?;
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let partner = pages::one(&mut tx, &ctx.actor, org).await?;
    tx.commit().await?;
    Ok(partner)
}

fn form_page(ctx: &Ctx, partner: &Partner, q: Fields, errors: Vec<FieldError>) -> Page {
    Page {
        p: ctx.frame("partners-edit-title", "partners"),
        org: partner.org,
        name: partner.name.clone(),
        version: partner.version.to_string(),
        q,
        errors,
        now: Vec::new(),
    }
}

/// The form.
pub async fn edit(ctx: Ctx, Path(org): Path<OrgId>) -> Answer {
    let partner = partner(&ctx, org).await?;
    let about = partner.about.clone().unwrap_or_default();
    page(&form_page(&ctx, &partner, fields(&about), Vec::new()))
}

fn texts(about: &About) -> [&String; 5] {
    [&about.about, &about.intake_rules, &about.procedure, &about.place, &about.hours]
}

fn fields(about: &About) -> Fields {
    let mut pairs: Vec<(&str, String)> =
        PARTS.iter().zip(texts(about)).map(|((part, _), text)| (*part, text.clone())).collect();
    pairs.push(("reviewed", about.reviewed.map(|day| day.to_string()).unwrap_or_default()));
    of_pairs(&pairs)
}

fn read(ctx: &Ctx, form: &Fields) -> Result<About, Vec<FieldError>> {
    let text = |part: &str| form.get(part).to_owned();
    let about = About {
        about: text("about"),
        intake_rules: text("intake"),
        procedure: text("procedure"),
        place: text("place"),
        hours: text("hours"),
        reviewed: form.day("reviewed"),
    };
    let error = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let mut errors: Vec<_> = about.too_long().iter().map(|part| error(part, "errors-value-too-long")).collect();
    if about.reviewed.is_none() && form.has("reviewed") {
        errors.push(error("reviewed", "steps-wrong-day"));
    }
    if errors.is_empty() { Ok(about) } else { Err(errors) }
}

/// Keeps it.
pub async fn save(ctx: Ctx, Path(org): Path<OrgId>, Form(form): Form) -> Answer {
    let there = partner(&ctx, org).await?;
    let about = match read(&ctx, &form) {
        Ok(about) => about,
        Err(errors) => {
            let version = form.get("version").to_owned();
            return again(&Page { version, ..form_page(&ctx, &there, form, errors) });
        }
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match pages::write(&mut tx, &keeper(&ctx, org)?, &about, form.parse("version").unwrap_or(0)).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Stale(_)) => {
            drop(tx);
            let now = changed(&ctx, &there, &about);
            return clash(&Page { now, ..form_page(&ctx, &there, form, Vec::new()) });
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/partners/{org}"), "saved")
}

/// What is said otherwise now than somebody typed.
fn changed(ctx: &Ctx, there: &Partner, typed: &About) -> Vec<(String, String)> {
    let now = there.about.clone().unwrap_or_default();
    let pairs = PARTS.iter().zip(texts(&now)).zip(texts(typed));
    let other = pairs.filter(|((_, now), typed)| now != typed);
    other.map(|(((_, key), now), _)| (ctx.t(key), now.clone())).collect()
}
