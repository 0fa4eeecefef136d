//! The team around a client: who is on it and who leads, adding somebody, taking somebody off. Being on the team opens
//! nothing, but for a mentor the client agrees with.

use crate::kit::answer::{Answer, again, go, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::pages::suggest::{self, Suggested};
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use jiff::Timestamp;
use opweg_access::Action;
use opweg_model::{FileId, GrantId, OrgId, UserId, brussels};
use opweg_store::Error;
use opweg_store::file::{card, lead, people, register, restricted, review, team};
use opweg_store::people::organisations;
use uuid::Uuid;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/team", WORKERS, get(show)),
        form("/clients/{file}/team", WORKERS, post(add)),
        form("/clients/{file}/team/person", WORKERS, post(add_person)),
        form("/clients/{file}/lead", WORKERS, post(take)),
        form("/clients/{file}/lead/offer", WORKERS, post(offer)),
        form("/clients/{file}/team/{member}/leave", WORKERS, post(leave)),
        form("/clients/{file}/review", WORKERS, post(ask_lead)),
        form("/clients/{file}/restrict", WORKERS, post(restrict)),
        form("/clients/{file}/close", WORKERS, post(close)),
    ]
}

#[derive(Template)]
#[template(path = "team/team.html")]
struct Page {
    p: Staff,
    h: Head,
    /// The team by organisation: its name, and those of it.
    members: Vec<(String, Vec<team::Member>)>,
    orgs: Vec<Choice>,
    tasks: Vec<Choice>,
    people: Vec<Choice>,
    take: bool,
    offer: Vec<Choice>,
    offered: String,
    /// Team leads who can be asked to look along.
    leads: Vec<Choice>,
    restricted: bool,
    /// The file was to be closed while somebody still waits to hear what became of a referral.
    referrals: bool,
    suggested: Vec<Suggested>,
    /// Who was to be added, as it was typed, and what is wrong with it.
    q: Fields,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
    /// Whether a choice of the form for a person was the one.
    fn was(&self, field: &str, value: &str) -> bool {
        self.q.get(field) == value
    }
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    page(&whole(&ctx, file).await?)
}

async fn whole(ctx: &Ctx, file: FileId) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let members = team::of_file(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    let lead = lead::of_file(&mut tx, &permit).await?;
    let people = people::to_add(&mut tx, &permit).await?;
    let leads = review::to_ask(&mut tx, &permit).await?;
    let suggested = suggest::of_file(ctx, &mut tx, &permit, &card).await?;
    tx.note_on(&permit, opweg_store::log::Act::See, "team");
    tx.commit().await?;
    let orgs = orgs.iter().filter(|o| o.closed.is_none());
    Ok(Page {
        p: ctx.frame("team-title", "clients"),
        h: head(ctx, &card, &permit, "overview"),
        people: people.iter().map(|one| person(ctx, one)).collect(),
        take: lead.is_open_to(&ctx.me.staff),
        offer: if lead.org == ctx.me.staff.org { successors(&members) } else { Vec::new() },
        offered: lead.offered_name.unwrap_or_default(),
        leads: leads.into_iter().map(|(user, name)| Choice::new(user.to_string(), name, "")).collect(),
        members: by_organisation(members),
        orgs: orgs.map(|o| Choice::new(o.id.to_string(), o.about.name.as_str(), "")).collect(),
        tasks: team::TASKS
            .iter()
            .filter(|t| **t != "lead")
            .map(|t| Choice::new(*t, ctx.t(&format!("team-task-{t}")), "work"))
            .collect(),
        restricted: card.restricted,
        referrals: false,
        suggested,
        q: Fields::default(),
        errors: Vec::new(),
    })
}

/// The team with each organisation once, in the order in which they came; whoever leads stands first.
pub fn by_organisation(members: Vec<team::Member>) -> Vec<(String, Vec<team::Member>)> {
    let mut groups: Vec<(String, Vec<team::Member>)> = Vec::new();
    for member in members {
        match groups.iter_mut().find(|(_, those)| those.iter().any(|m| m.org == member.org)) {
            Some((_, those)) => those.push(member),
            None => groups.push((member.org_name.clone(), vec![member])),
        }
    }
    groups
}

/// Adds an organisation to the team.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let org = q.parse::<OrgId>("org").ok_or(Problem::Bad("state"))?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    team::add(&mut tx, &permit, ctx.id(), org, None, q.get("task")).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/team"), "saved")
}

fn person(ctx: &Ctx, one: &people::Person) -> Choice {
    let mentor = if one.is_mentor { format!(" ({})", ctx.t("team-task-mentoring")) } else { String::new() };
    Choice::new(one.user.to_string(), format!("{}, {}{mentor}", one.name, one.org_name), "")
}

/// Who may be offered the file: the people on the team but the lead.
fn successors(members: &[team::Member]) -> Vec<Choice> {
    let people = members.iter().filter(|m| !m.is_lead);
    people.filter_map(|m| Some(Choice::new(m.user?.to_string(), format!("{}, {}", m.name, m.org_name), ""))).collect()
}

/// Adds a person of an organisation on the team, with a task and dates.
pub async fn add_person(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let (from, until) = match (day(&q, "from"), day(&q, "until")) {
        (Ok(from), Ok(until)) => (from, until),
        (from, until) => {
            let wrong = from.err().into_iter().chain(until.err());
            return not_added(&ctx, file, q, wrong.map(|field| (field, "steps-wrong-day")).collect()).await;
        }
    };
    let new = people::Joins {
        id: ctx.id(),
        user: q.parse::<UserId>("person").ok_or(Problem::Bad("state"))?,
        task: q.get("task").to_owned(),
        from: from.unwrap_or(ctx.now),
        until,
        agreed: q.has("agreed"),
        grant: GrantId(ctx.id()),
    };
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    let wrong = match people::add(&mut tx, &permit, &new).await {
        Err(Error::State("task-or-dates")) => ("until", "team-wrong-until"),
        Err(Error::State("not-agreed")) => ("agreed", "team-mentor-asked"),
        done => return pressed(tx, done, &format!("/clients/{file}/team"), "saved").await,
    };
    drop(tx);
    not_added(&ctx, file, q, vec![wrong]).await
}

/// The page again, with what was typed and what is wrong with it.
async fn not_added(ctx: &Ctx, file: FileId, q: Fields, wrong: Vec<(&str, &str)>) -> Answer {
    let error = |(field, key): (&str, &str)| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let errors = wrong.into_iter().map(error).collect();
    again(&Page { q, errors, ..whole(ctx, file).await? })
}

/// The first moment of a day; nothing typed is no day, and a day that cannot be meant is the field that is wrong.
fn day<'f>(q: &Fields, field: &'f str) -> Result<Option<Timestamp>, &'f str> {
    if !q.has(field) {
        return Ok(None);
    }
    q.day(field).and_then(brussels::start).map(Some).ok_or(field)
}

/// Takes over as lead.
pub async fn take(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = lead::take(&mut tx, &permit, version, || ctx.id()).await;
    pressed(tx, done, &format!("/clients/{file}/team"), "saved").await
}

/// Offers the lead to somebody on the team; they accept or not.
pub async fn offer(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let to = q.parse::<UserId>("to").ok_or(Problem::Bad("state"))?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    lead::offer(&mut tx, &permit, to, ctx.id()).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/team"), "saved")
}

/// Asks a team lead of one's own organisation to look along for a while.
pub async fn ask_lead(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let to = q.parse::<UserId>("to").ok_or(Problem::Bad("state"))?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    review::ask(&mut tx, &permit, to, || ctx.id()).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/team"), "saved")
}

/// Takes somebody off the team.
pub async fn leave(ctx: Ctx, Path((file, member)): Path<(FileId, Uuid)>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    let done = team::leave(&mut tx, &permit, member, version).await;
    pressed(tx, done, &format!("/clients/{file}/team"), "removed").await
}

/// Restricts a person to whoever has a grant in their own name, or lifts it.
pub async fn restrict(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    let done = match q.get("restricted") {
        "1" => restricted::restrict(&mut tx, &permit, version, || ctx.id()).await,
        _ => restricted::lift(&mut tx, &permit, version).await,
    };
    pressed(tx, done, &format!("/clients/{file}/team"), "saved").await
}

/// Closes the file.
pub async fn close(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    let done = register::close(&mut tx, &permit, version).await;
    if matches!(done, Err(Error::State("open-referrals"))) {
        drop(tx);
        return again(&Page { referrals: true, ..whole(&ctx, file).await? });
    }
    pressed(tx, done, &format!("/clients/{file}"), "saved").await
}
