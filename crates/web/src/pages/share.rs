//! Sharing one item by name: what no agreement opens as a category (confidences), and the extract a mentor gets. The
//! page shows exactly what the other will see, before it is shared, and whom it is shared with already.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::kit::say;
use crate::pages::overview::{Head, head};
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_access::{Action, Subject, SubjectKind};
use opweg_model::{FactId, FileId, OrgId, UserId};
use opweg_store::door;
use opweg_store::file::{card, facts, shares, team};
use opweg_store::people::organisations;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/share/{fact}", WORKERS, get(ask)),
        form("/clients/{file}/share/{fact}", WORKERS, post(share)),
        form("/clients/{file}/share/{fact}/end", WORKERS, post(end)),
    ]
}

#[derive(Template)]
#[template(path = "share/share.html")]
struct Page {
    p: Staff,
    h: Head,
    fact: FactId,
    label: String,
    value: String,
    /// Whom it can be shared with.
    with: Vec<Choice>,
    /// Whom it is shared with now.
    now: Vec<Choice>,
    agreed: bool,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// What would be shared, and with whom.
pub async fn ask(ctx: Ctx, Path((file, fact)): Path<(FileId, FactId)>) -> Answer {
    page(&whole(&ctx, file, fact, &Fields::default(), Vec::new()).await?)
}

async fn whole(ctx: &Ctx, file: FileId, fact: FactId, q: &Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    let now = shares::of_fact(&mut tx, &permit, fact).await?;
    let permit = door::also(&mut tx, &permit, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let facts = facts::of_file(&mut tx, &permit).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    tx.commit().await?;
    let shown = facts.iter().find(|f| f.id == fact && f.org == ctx.me.staff.org).ok_or(Problem::NotFound)?;
    let choice = |subject: Subject, name: String| Choice::new(word(subject), name, q.get("with"));
    let people = team.iter().filter(|m| m.org != ctx.me.staff.org).filter_map(|m| {
        let who = Subject::person(m.user?);
        shares::sees(&permit, who, m.org).then(|| choice(who, format!("{}, {}", m.name, m.org_name)))
    });
    let open = |org| shares::sees(&permit, Subject::org(org), org);
    let others = orgs
        .iter()
        .filter(|o| o.closed.is_none() && o.id != ctx.me.staff.org && open(o.id))
        .map(|o| choice(Subject::org(o.id), o.about.name.clone()));
    let with = people.chain(others).filter(|c| now.iter().all(|w| word(w.subject) != c.value)).collect();
    Ok(Page {
        p: ctx.frame("share-title", "clients"),
        h: head(ctx, &card, &permit, "profile"),
        fact,
        label: ctx.t(&format!("facts-{}", shown.kind.key())),
        value: say::answer(&ctx.house, ctx.me.lang, shown.kind, &shown.answer),
        with,
        now: now.iter().map(|w| Choice::new(word(w.subject), w.name.as_str(), "")).collect(),
        agreed: q.has("agreed"),
        errors,
    })
}

/// How a form names somebody to share with.
fn word(subject: Subject) -> String {
    let kind = if subject.kind == SubjectKind::Person { "user" } else { "org" };
    format!("{kind}.{}", subject.id)
}

fn subject(word: &str) -> Option<Subject> {
    match word.split_once('.')? {
        ("user", id) => Some(Subject::person(id.parse::<UserId>().ok()?)),
        ("org", id) => Some(Subject::org(id.parse::<OrgId>().ok()?)),
        _ => None,
    }
}

/// Shares it, when the client agreed to exactly this.
pub async fn share(ctx: Ctx, Path((file, fact)): Path<(FileId, FactId)>, Form(q): Form) -> Answer {
    let with = subject(q.get("with")).ok_or(Problem::Bad("state"))?;
    if !q.has("agreed") {
        let error = FieldError { field: "agreed".into(), text: ctx.t("errors-bad-agreed") };
        return again(&whole(&ctx, file, fact, &q, vec![error]).await?);
    }
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    shares::share(&mut tx, &permit, fact, with, "client-agreed").await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/share/{fact}"), "saved")
}

/// Ends the sharing.
pub async fn end(ctx: Ctx, Path((file, fact)): Path<(FileId, FactId)>, Form(q): Form) -> Answer {
    let with = subject(q.get("with")).ok_or(Problem::Bad("state"))?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    shares::end(&mut tx, &permit, fact, with).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/share/{fact}"), "removed")
}
