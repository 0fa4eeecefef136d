//! One person: who they are, what they may do, a start password, a fresh second step, and leaving.

use super::{office, tabs};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Link, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::sign_in::{no_hash, no_random};
use askama::Template;
use axum::extract::Path;
use jiff::SignedDuration;
use opweg_gate::{password, path_code};
use opweg_lang::dates;
use opweg_model::{Role, RoleSet, TaskId, UserId, brussels};
use opweg_store::people::leaving::{self, Holdings};
use opweg_store::people::turns::Counted;
use opweg_store::people::users::{self, About, User};
use opweg_store::people::{Administrator, second_step, sign_in};

/// Days a start password works.
const START_DAYS: i64 = 7;

/// The fields about a person.
pub struct FormPart {
    pub name: String,
    pub job: String,
    pub phone: String,
    pub secrecy: bool,
    pub roles: Vec<Choice>,
    pub errors: Vec<FieldError>,
}

impl FormPart {
    pub fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }

    /// As typed.
    pub(super) fn typed(ctx: &Ctx, office: &Administrator<'_>, fields: &Fields, errors: Vec<FieldError>) -> Self {
        let text = |name| fields.get(name).to_owned();
        let roles = fields.all("roles").filter_map(|r| r.parse::<Role>().ok()).collect();
        Self {
            name: text("name"),
            job: text("job"),
            phone: text("phone"),
            secrecy: fields.has("secrecy"),
            roles: choices(ctx, office, roles),
            errors,
        }
    }

    fn stored(ctx: &Ctx, office: &Administrator<'_>, about: &About) -> Self {
        let About { name, job, phone, roles, secrecy } = about.clone();
        Self { name, job, phone, secrecy, roles: choices(ctx, office, roles), errors: Vec::new() }
    }

    /// Reads what was typed. Roles that are not theirs to give stay as they were.
    pub(super) fn read(
        ctx: &Ctx,
        fields: &Fields,
        before: Option<&About>,
        office: &Administrator<'_>,
    ) -> (About, Vec<FieldError>) {
        let text = |name: &str, most: usize| fields.get(name).chars().take(most).collect::<String>();
        let chosen = fields.all("roles").filter_map(|r| r.parse::<Role>().ok()).filter(|r| office.roles().has(*r));
        let foreign = before.map_or(RoleSet::NONE, |b| b.roles.iter().filter(|r| !office.roles().has(*r)).collect());
        let roles = chosen.collect::<RoleSet>().and_also(foreign);
        let about = About {
            name: text("name", 120),
            job: text("job", 120),
            phone: text("phone", 40),
            roles,
            secrecy: fields.has("secrecy"),
        };
        let error = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
        let mut errors = Vec::new();
        if about.name.is_empty() {
            errors.push(error("name", "admin-name-empty"));
        }
        if about.roles.is_empty() {
            errors.push(error("roles-1", "admin-roles-empty"));
        }
        (about, errors)
    }
}

fn choices(ctx: &Ctx, office: &Administrator<'_>, chosen: RoleSet) -> Vec<Choice> {
    let choice = |role: Role| Choice {
        checked: chosen.has(role),
        ..Choice::new(role.word(), ctx.t(&format!("words-role-{role}")), "")
    };
    office.roles().iter().map(choice).collect()
}

#[derive(Template)]
#[template(path = "admin/person.html")]
struct Page {
    p: Staff,
    tabs: Vec<Link>,
    id: String,
    version: i64,
    login: String,
    org: String,
    left: String,
    ways: users::Ways,
    f: FormPart,
}

#[derive(Template)]
#[template(path = "admin/password.html")]
struct PasswordPage {
    p: Staff,
    tabs: Vec<Link>,
    name: String,
    login: String,
    password: String,
    until: String,
    href: String,
}

#[derive(Template)]
#[template(path = "admin/leave.html")]
struct LeavePage {
    p: Staff,
    tabs: Vec<Link>,
    id: String,
    version: i64,
    name: String,
    h: Holdings,
    error: String,
}

/// Somebody this administrator runs.
async fn theirs(ctx: &Ctx, office: &Administrator<'_>, id: UserId) -> Result<User, Problem> {
    let user = users::get(&mut ctx.house.db.look().await?, id).await?;
    if office.reaches(user.org) { Ok(user) } else { Err(Problem::NotFound) }
}

/// The page of one person.
pub async fn show(ctx: Ctx, Path(id): Path<UserId>) -> Answer {
    let office = office(&ctx)?;
    let user = theirs(&ctx, &office, id).await?;
    let f = FormPart::stored(&ctx, &office, &user.about);
    page(&person_page(&ctx, &user, f))
}

fn person_page(ctx: &Ctx, user: &User, f: FormPart) -> Page {
    Page {
        p: ctx.frame("admin-person-title", "admin"),
        tabs: tabs(ctx, "people"),
        id: user.id.to_string(),
        version: user.version,
        login: user.login.clone(),
        org: user.org_name.clone(),
        left: user.left.map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        ways: user.ways,
        f,
    }
}

/// Changes who they are and what they may do.
pub async fn change(ctx: Ctx, Path(id): Path<UserId>, Form(fields): Form) -> Answer {
    let office = office(&ctx)?;
    let user = theirs(&ctx, &office, id).await?;
    let (about, mut errors) = FormPart::read(&ctx, &fields, Some(&user.about), &office);
    if errors.is_empty() {
        let mut tx = ctx.house.db.begin(ctx.now).await?;
        match users::change(&mut tx, &office, id, &about, fields.parse("version").unwrap_or(0)).await {
            Ok(()) => {
                tx.commit().await?;
                return go("/admin/people", "saved");
            }
            Err(opweg_store::Error::State("last-administrator")) => {
                errors.push(FieldError { field: "roles-1".into(), text: ctx.t("admin-last-administrator") });
            }
            Err(opweg_store::Error::State("own-roles")) => {
                errors.push(FieldError { field: "roles-1".into(), text: ctx.t("admin-own-roles") });
            }
            Err(other) => return Err(other.into()),
        }
    }
    again(&person_page(&ctx, &user, FormPart::typed(&ctx, &office, &fields, errors)))
}

/// Gives a start password and shows it, this once.
pub async fn start_password(ctx: Ctx, Path(id): Path<UserId>) -> Answer {
    give_start_password(&ctx, &office(&ctx)?, id).await
}

pub(super) async fn give_start_password(ctx: &Ctx, office: &Administrator<'_>, id: UserId) -> Answer {
    let user = theirs(ctx, office, id).await?;
    let shown = start_words(ctx)?;
    let (cost, random, typed) = (ctx.house.doors.cost, ctx.house.random.clone(), shown.clone().into());
    let hash = ctx.house.doors.hashing(move || password::hash(&typed, cost, &mut *random())).await?.map_err(no_hash)?;
    let until = ctx.now.saturating_add(SignedDuration::from_hours(24 * START_DAYS)).unwrap_or(ctx.now);
    let counted = Counted::of(&ctx.house.desk.keys, "password", &user.login, "");
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sign_in::give_start_password(&mut tx, office, id, &hash, until, (ctx.id(), &counted)).await?;
    tx.commit().await?;
    page(&PasswordPage {
        p: ctx.frame("admin-password-title", "admin"),
        tabs: tabs(ctx, "people"),
        name: user.about.name,
        login: user.login,
        password: shown,
        until: dates::date_long(ctx.me.lang, brussels::day(until)),
        href: format!("/admin/people/{id}"),
    })
}

/// Sixteen letters without look-alikes, about 78 bits: long enough, and easy to read out.
fn start_words(ctx: &Ctx) -> Result<String, Problem> {
    let mut random = (ctx.house.random)();
    let mut half = || path_code::issue(&mut *random).map(|c| c.printed()).map_err(no_random);
    Ok(format!("{}-{}", half()?, half()?))
}

/// Takes the second step away from somebody who lost it, after the administrator made sure who they are.
pub async fn reset(ctx: Ctx, Path(id): Path<UserId>) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    second_step::reset(&mut tx, &office(&ctx)?, id).await?;
    tx.commit().await?;
    go(&format!("/admin/people/{id}"), "saved")
}

/// What leaving means for this person, before it is done.
pub async fn ask_leave(ctx: Ctx, Path(id): Path<UserId>) -> Answer {
    let office = office(&ctx)?;
    let user = theirs(&ctx, &office, id).await?;
    page(&leave_page(&ctx, &office, &user, String::new()).await?)
}

async fn leave_page(ctx: &Ctx, office: &Administrator<'_>, user: &User, error: String) -> Result<LeavePage, Problem> {
    Ok(LeavePage {
        p: ctx.frame("admin-leave-title", "admin"),
        tabs: tabs(ctx, "people"),
        id: user.id.to_string(),
        version: user.version,
        name: user.about.name.clone(),
        h: leaving::holdings(&mut ctx.house.db.look().await?, office, user.id, ctx.now).await?,
        error,
    })
}

/// Lets somebody leave: at once they lose every way in.
pub async fn leave(ctx: Ctx, Path(id): Path<UserId>, Form(fields): Form) -> Answer {
    let office = office(&ctx)?;
    let user = theirs(&ctx, &office, id).await?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match leaving::leave(&mut tx, &office, id, fields.parse("version").unwrap_or(0), || TaskId(ctx.id())).await {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::State("last-administrator")) => {
            drop(tx);
            return again(&leave_page(&ctx, &office, &user, ctx.t("admin-last-administrator")).await?);
        }
        Err(other) => return Err(other.into()),
    }
    go("/admin/people", "saved")
}
