//! Organisations of the network: name and telephone, and what decides on access, which only the network's own
//! administrator changes.

use super::{office, tabs};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Link, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use opweg_model::{OrgId, OrgKind, Purpose, PurposeSet};
use opweg_store::people::organisations::{self, About, Organisation};

/// A line of the list.
pub struct Line {
    href: String,
    name: String,
    kind: String,
    phone: String,
    closed: String,
}

#[derive(Template)]
#[template(path = "admin/organisations.html")]
struct ListPage {
    p: Staff,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    network: bool,
}

#[derive(Template)]
#[template(path = "admin/organisation.html")]
struct Page {
    p: Staff,
    tabs: Vec<Link>,
    /// Empty for a new one.
    id: String,
    version: i64,
    about: About,
    kinds: Vec<Choice>,
    purposes: Vec<Choice>,
    /// Whether the reader may change what decides on access.
    network: bool,
    closed: String,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The list.
pub async fn list(ctx: Ctx) -> Answer {
    let office = office(&ctx)?;
    let all = organisations::list(&mut ctx.house.db.look().await?).await?;
    page(&ListPage {
        p: ctx.frame("admin-organisations-title", "admin"),
        tabs: tabs(&ctx, "organisations"),
        lines: all.iter().filter(|o| office.reaches(o.id)).map(|o| line(&ctx, o)).collect(),
        network: office.only().is_none(),
    })
}

fn line(ctx: &Ctx, org: &Organisation) -> Line {
    Line {
        href: format!("/admin/organisations/{}", org.id),
        name: org.about.name.clone(),
        kind: ctx.t(&format!("words-org-kind-{}", org.about.kind)),
        phone: org.about.phone.clone(),
        closed: org.closed.map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
    }
}

fn org_page(ctx: &Ctx, org: Option<&Organisation>, about: About, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let kind = |k: &OrgKind| Choice::new(k.word(), ctx.t(&format!("words-org-kind-{k}")), about.kind.word());
    let purpose = |p: &Purpose| Choice {
        checked: about.purposes.has(*p),
        ..Choice::new(p.word(), ctx.t(&format!("words-purpose-{p}")), "")
    };
    Ok(Page {
        p: ctx.frame(if org.is_some() { "admin-organisation-title" } else { "admin-organisation-new-title" }, "admin"),
        tabs: tabs(ctx, "organisations"),
        id: org.map(|o| o.id.to_string()).unwrap_or_default(),
        version: org.map_or(0, |o| o.version),
        kinds: OrgKind::ALL.iter().map(kind).collect(),
        purposes: Purpose::ALL.iter().map(purpose).collect(),
        about,
        network: office(ctx)?.only().is_none(),
        closed: org.and_then(|o| o.closed).map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        errors,
    })
}

/// The empty form; only the network adds organisations.
pub async fn ask(ctx: Ctx) -> Answer {
    if office(&ctx)?.only().is_some() {
        return Err(Problem::Role);
    }
    let about = About { purposes: OrgKind::City.purposes(), secrecy: true, ..read(&ctx, &Fields::default(), None).0 };
    page(&org_page(&ctx, None, about, Vec::new())?)
}

/// Reads what was typed. What decides on access stays as it was unless the network's administrator typed it.
fn read(ctx: &Ctx, fields: &Fields, before: Option<&About>) -> (About, Vec<FieldError>) {
    let text = |name: &str, most: usize| fields.get(name).chars().take(most).collect::<String>();
    let number = Some(text("company", 20)).filter(|n| !n.is_empty());
    let plain = About {
        kind: fields.parse("kind").unwrap_or(OrgKind::City),
        name: text("name", 120),
        phone: text("phone", 40),
        email: text("email", 120),
        company_number: number,
        secrecy: fields.has("secrecy"),
        sanctions: fields.has("sanctions"),
        number_authorised: fields.has("number"),
        purposes: fields.all("purposes").filter_map(|p| p.parse::<Purpose>().ok()).collect::<PurposeSet>(),
    };
    let about = match before {
        Some(b) => About {
            name: plain.name,
            phone: plain.phone,
            email: plain.email,
            company_number: plain.company_number,
            ..b.clone()
        },
        None => plain,
    };
    let error = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let mut errors = Vec::new();
    if about.name.is_empty() {
        errors.push(error("name", "admin-name-empty"));
    }
    if about.phone.is_empty() {
        errors.push(error("phone", "admin-phone-empty"));
    }
    (about, errors)
}

/// Adds an organisation.
pub async fn add(ctx: Ctx, Form(fields): Form) -> Answer {
    let office = office(&ctx)?;
    let (about, errors) = read(&ctx, &fields, None);
    if !errors.is_empty() {
        return again(&org_page(&ctx, None, about, errors)?);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    organisations::create(&mut tx, &office, OrgId(ctx.id()), &about).await?;
    tx.commit().await?;
    go("/admin/organisations", "saved")
}

/// An organisation this administrator runs.
async fn theirs(ctx: &Ctx, id: OrgId) -> Result<Organisation, Problem> {
    if !office(ctx)?.reaches(id) {
        return Err(Problem::NotFound);
    }
    Ok(organisations::get(&mut ctx.house.db.look().await?, id).await?)
}

/// The page of one organisation.
pub async fn show(ctx: Ctx, Path(id): Path<OrgId>) -> Answer {
    let org = theirs(&ctx, id).await?;
    page(&org_page(&ctx, Some(&org), org.about.clone(), Vec::new())?)
}

/// Changes an organisation.
pub async fn change(ctx: Ctx, Path(id): Path<OrgId>, Form(fields): Form) -> Answer {
    let office = office(&ctx)?;
    let org = theirs(&ctx, id).await?;
    let (about, errors) = read(&ctx, &fields, office.only().map(|_| &org.about));
    if !errors.is_empty() {
        return again(&org_page(&ctx, Some(&org), about, errors)?);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    organisations::change(&mut tx, &office, id, &about, fields.parse("version").unwrap_or(0)).await?;
    tx.commit().await?;
    go("/admin/organisations", "saved")
}

/// Closes an organisation once nobody works there any more.
pub async fn close(ctx: Ctx, Path(id): Path<OrgId>, Form(fields): Form) -> Answer {
    let office = office(&ctx)?;
    let org = theirs(&ctx, id).await?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match organisations::close(&mut tx, &office, id, fields.parse("version").unwrap_or(0), || ctx.id()).await {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::State("people-left")) => {
            drop(tx);
            let people = FieldError { field: "close".into(), text: ctx.t("admin-close-people") };
            return again(&org_page(&ctx, Some(&org), org.about.clone(), vec![people])?);
        }
        Err(other) => return Err(other.into()),
    }
    go("/admin/organisations", "saved")
}
