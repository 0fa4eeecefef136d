//! The list of people, and a new one: the account is made and its start password shown once.

use super::person::{FormPart, give_start_password};
use super::{office, tabs};
use crate::kit::answer::{Answer, again, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Link, Staff};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use askama::Template;
use opweg_model::{OrgId, UserId};
use opweg_store::people::users::{self, NewUser, User};
use opweg_store::people::{self, Administrator, organisations};

/// A line of the list.
pub struct Line {
    href: String,
    name: String,
    job: String,
    org: String,
    roles: String,
    left: String,
    safe: bool,
}

#[derive(Template)]
#[template(path = "admin/people.html")]
struct ListPage {
    p: Staff,
    tabs: Vec<Link>,
    orgs: Vec<Choice>,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "admin/person_new.html")]
struct NewPage {
    p: Staff,
    tabs: Vec<Link>,
    login: String,
    orgs: Vec<Choice>,
    f: FormPart,
}

/// The people of one organisation, or of all.
pub async fn list(ctx: Ctx, Query(fields): Query) -> Answer {
    let office = office(&ctx)?;
    let mut conn = ctx.house.db.look().await?;
    let people = users::list(&mut conn, &office, fields.parse("org")).await?;
    drop(conn);
    page(&ListPage {
        p: ctx.frame("admin-people-title", "admin"),
        tabs: tabs(&ctx, "people"),
        orgs: orgs(&ctx, &office, fields.get("org"), Some("admin-all-organisations")).await?,
        lines: people.iter().map(|u| line(&ctx, u)).collect(),
    })
}

fn line(ctx: &Ctx, user: &User) -> Line {
    let roles: Vec<String> = user.about.roles.iter().map(|r| ctx.t(&format!("words-role-{r}"))).collect();
    Line {
        href: format!("/admin/people/{}", user.id),
        name: user.about.name.clone(),
        job: user.about.job.clone(),
        org: user.org_name.clone(),
        roles: roles.join(", "),
        left: user.left.map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        safe: user.ways.second_factor(),
    }
}

/// The organisations an administrator runs; `all` names the choice that stands for every one of them.
pub(super) async fn orgs(
    ctx: &Ctx,
    office: &Administrator<'_>,
    chosen: &str,
    all: Option<&str>,
) -> Result<Vec<Choice>, Problem> {
    let every = organisations::list(&mut ctx.house.db.look().await?).await?;
    let mine = every.into_iter().filter(|o| o.closed.is_none() && office.reaches(o.id));
    let choice = |o: organisations::Organisation| Choice::new(o.id.to_string(), o.about.name, chosen);
    let first = all.filter(|_| office.only().is_none()).map(|key| Choice::new("", ctx.t(key), chosen));
    Ok(first.into_iter().chain(mine.map(choice)).collect())
}

/// The empty form.
pub async fn ask(ctx: Ctx, Query(fields): Query) -> Answer {
    page(&new_page(&ctx, &fields, Vec::new()).await?)
}

async fn new_page(ctx: &Ctx, fields: &Fields, errors: Vec<FieldError>) -> Result<NewPage, Problem> {
    let office = office(ctx)?;
    Ok(NewPage {
        p: ctx.frame("admin-person-new-title", "admin"),
        tabs: tabs(ctx, "people"),
        login: fields.get("login").to_owned(),
        orgs: orgs(ctx, &office, fields.get("org"), None).await?,
        f: FormPart::typed(ctx, &office, fields, errors),
    })
}

/// Makes the account and shows its start password, this once.
pub async fn add(ctx: Ctx, Form(fields): Form) -> Answer {
    let office = office(&ctx)?;
    let (about, mut errors) = FormPart::read(&ctx, &fields, None, &office);
    let (login, org) = (people::login(fields.get("login")), fields.parse::<OrgId>("org"));
    if login.is_none() {
        errors.push(FieldError { field: "login".into(), text: ctx.t("admin-login-wrong") });
    }
    let (Some(login), Some(org), true) = (login, org, errors.is_empty()) else {
        return again(&new_page(&ctx, &fields, errors).await?);
    };
    let new = NewUser { id: UserId(ctx.id()), org, login, about, language: ctx.me.lang.tag().to_owned() };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match users::create(&mut tx, &office, &new).await {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::Double(_)) => {
            drop(tx);
            let taken = FieldError { field: "login".into(), text: ctx.t("admin-login-taken") };
            return again(&new_page(&ctx, &fields, vec![taken]).await?);
        }
        Err(other) => return Err(other.into()),
    }
    give_start_password(&ctx, &office, new.id).await
}
