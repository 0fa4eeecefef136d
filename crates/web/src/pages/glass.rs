//! Break-glass: opening a file in an emergency, and its review by the data-protection officer.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::closed;
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::routes::{OFFICER, Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_model::GrantId;
use opweg_store::door;
use opweg_store::file::glass::{self, Broken, Emergency, REASONS, Request};
use opweg_store::file::pace::{self, Review};
use opweg_store::identity::{self, Mistake};
use uuid::Uuid;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/glass", WORKERS, get(ask)),
        form("/clients/{file}/glass", WORKERS, post(open)),
        line("/oversight", OFFICER, get(oversight)),
        form("/oversight/file", OFFICER, post(find)),
        form("/oversight/glass/{grant}", OFFICER, post(review)),
        form("/oversight/request/{request}", OFFICER, post(decide)),
        form("/oversight/asked/{review}", OFFICER, post(looked_at)),
    ]
}

#[derive(Template)]
#[template(path = "glass/glass.html")]
struct Page {
    p: Staff,
    /// The file as the address names it.
    file: String,
    q: Fields,
    reasons: Vec<Choice>,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The form. It shows nothing of the file.
pub async fn ask(ctx: Ctx, Path(named): Path<String>) -> Answer {
    closed::file(&ctx, &named)?;
    page(&form_page(&ctx, named, Fields::default(), Vec::new()))
}

fn form_page(ctx: &Ctx, file: String, q: Fields, errors: Vec<FieldError>) -> Page {
    let reasons =
        REASONS.iter().map(|r| Choice::new(*r, ctx.t(&format!("glass-reason-{r}")), q.get("reason"))).collect();
    Page { p: ctx.frame("glass-title", "clients"), file, reasons, q, errors }
}

/// Opens the file for an hour; for a restricted person asks for a second approval instead.
pub async fn open(ctx: Ctx, Path(named): Path<String>, Form(q): Form) -> Answer {
    let file = closed::file(&ctx, &named)?;
    let emergency = Emergency {
        reason: q.get("reason").to_owned(),
        explanation: q.get("explanation").chars().take(2000).collect(),
        silent_days: if q.has("silent") { glass::LONGEST_SILENCE_DAYS } else { 0 },
    };
    let errors = missing(&ctx, &emergency);
    if !errors.is_empty() {
        return again(&form_page(&ctx, named, q, errors));
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let standing = door::standing(&mut tx, file).await?.ok_or(Problem::NotFound)?;
    if standing.restricted {
        glass::request(&mut tx, &ctx.actor, file, &emergency, || ctx.id()).await?;
        tx.commit().await?;
        return go("/today", "sent");
    }
    glass::open(&mut tx, &ctx.actor, file, None, &emergency, || ctx.id()).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}"), "glass-open")
}

fn missing(ctx: &Ctx, emergency: &Emergency) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if !emergency.has_reason() {
        errors.push(FieldError { field: "reason-1".into(), text: ctx.t("glass-missing-reason") });
    }
    if !emergency.is_explained() {
        errors.push(FieldError { field: "explanation".into(), text: ctx.t("glass-missing-explanation") });
    }
    errors
}

#[derive(Template)]
#[template(path = "oversight/oversight.html")]
struct OversightPage {
    p: Staff,
    broken: Vec<(Broken, String, String)>,
    requests: Vec<(Request, String)>,
    /// Who asked too often at a counter.
    asked: Vec<Asked>,
    /// Files that were one by mistake: where the list of who saw what is, and what it is about.
    mistakes: Vec<(String, String)>,
}

/// Somebody who asked too often, as shown.
struct Asked {
    id: Uuid,
    who: String,
    what: String,
    when: String,
    /// Who looked at the file; empty for none.
    log: String,
}

/// The officer's page: what was opened in an emergency, what waits for a second approval, and the log of any file.
pub async fn oversight(ctx: Ctx) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let broken = glass::queue(&mut tx, &ctx.actor).await?;
    let requests = glass::requests(&mut tx, &ctx.actor).await?;
    let asked = pace::reviews(&mut tx, &ctx.actor).await?;
    let mistakes = identity::mistakes(&mut tx, &ctx.actor).await?;
    tx.commit().await?;
    let at = |t| when(ctx.me.lang, t);
    page(&OversightPage {
        p: ctx.frame("oversight-title", "oversight"),
        broken: broken.into_iter().map(|b| (b.clone(), at(b.at), at(b.review_by))).collect(),
        requests: requests.into_iter().map(|r| (r.clone(), at(r.at))).collect(),
        asked: asked.iter().map(|r| asked_too_often(&ctx, r)).collect(),
        mistakes: mistakes.iter().map(|m| mistake(&ctx, m)).collect(),
    })
}

fn asked_too_often(ctx: &Ctx, review: &Review) -> Asked {
    let number = review.about.as_ref().map(|(_, number)| number.clone()).unwrap_or_default();
    let words = [("times", review.times.into()), ("number", number.into())];
    let log = review.about.as_ref().map(|(file, _)| format!("/clients/{file}/looked"));
    let when = [("from", when(ctx.me.lang, review.first).into()), ("until", when(ctx.me.lang, review.last).into())];
    Asked {
        id: review.id,
        who: format!("{}, {}", review.user_name, review.org_name),
        what: ctx.tw(&format!("oversight-asked-{}", review.what), &words),
        when: ctx.tw("oversight-from-until", &when),
        log: log.unwrap_or_default(),
    }
}

fn mistake(ctx: &Ctx, mistake: &Mistake) -> (String, String) {
    let [one, other] = mistake.numbers.clone();
    let words = [
        ("one", one.into()),
        ("other", other.into()),
        ("from", when(ctx.me.lang, mistake.from).into()),
        ("until", when(ctx.me.lang, mistake.until).into()),
    ];
    (format!("/clients/{}/breach/{}", mistake.file, mistake.judgement), ctx.tw("oversight-mistake", &words))
}

/// Somebody who asked too often was looked at.
pub async fn looked_at(ctx: Ctx, Path(review): Path<Uuid>, Form(_): Form) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    pace::reviewed(&mut tx, &ctx.actor, review).await?;
    tx.commit().await?;
    go("/oversight", "saved")
}

/// From a file number to the log of that file; the officer sees no content.
pub async fn find(ctx: Ctx, Form(q): Form) -> Answer {
    go(&format!("/clients/{}/looked", ctx.file_of(q.get("number")).await?), "")
}

/// The verdict of a review.
pub async fn review(ctx: Ctx, Path(grant): Path<GrantId>, Form(q): Form) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    glass::review(&mut tx, &ctx.actor, grant, q.get("verdict") == "justified", q.get("text")).await?;
    tx.commit().await?;
    go("/oversight", "saved")
}

/// The second approval.
pub async fn decide(ctx: Ctx, Path(request): Path<Uuid>, Form(q): Form) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    glass::decide(&mut tx, &ctx.actor, request, q.get("answer") == "yes", || ctx.id()).await?;
    tx.commit().await?;
    go("/oversight", "saved")
}
