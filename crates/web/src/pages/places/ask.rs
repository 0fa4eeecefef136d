//! The places of a client: what was asked for and what became of it, with every day; and asking for one more.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::offers::words;
use crate::pages::overview::{Head, head, title};
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::fact::Cefr;
use opweg_model::offer::RequestState;
use opweg_model::step::StepState;
use opweg_model::{FileId, OfferId, RequestId};
use opweg_store::file::card;
use opweg_store::offers::kept;
use opweg_store::offers::presence::{self, Sums};
use opweg_store::offers::requests::{self, Request, Wanted};
use opweg_store::path::steps::{self, Step};
use opweg_store::{Error, Tx};

/// A request as the list shows it.
pub struct Line {
    href: String,
    what: String,
    giver: String,
    state: String,
    colour: &'static str,
    days: Vec<String>,
    presence: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "places/places.html")]
struct Page {
    p: Staff,
    h: Head,
    lines: Vec<Line>,
    q: Fields,
    errors: Vec<FieldError>,
    kinds: Vec<Choice>,
    levels: Vec<Choice>,
    steps: Vec<Choice>,
    /// The offer a place is asked in: its identity and its name.
    offer: Option<(String, String)>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The page; `?offer=` says for which offer a place is asked.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    page(&whole(&ctx, file, query, Vec::new()).await?)
}

async fn whole(ctx: &Ctx, file: FileId, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let (all, sums, steps) = read(&mut tx, &permit).await?;
    let offer = match q.parse::<OfferId>("offer") {
        Some(id) => Some(kept::get(&mut tx, &ctx.actor, id).await?),
        None => None,
    };
    tx.commit().await?;
    let (kind, level) = match &offer {
        Some(offer) => (offer.about.kind.word(), offer.about.from.map_or("", Cefr::word)),
        None => (q.get("kind"), ""),
    };
    let level = if q.has("level") { q.get("level") } else { level };
    let sum = |r: &Request| sums.get(&r.id).copied().unwrap_or_default();
    Ok(Page {
        p: ctx.frame("places-title", "clients"),
        h: head(ctx, &card, &permit, "places"),
        lines: all.iter().map(|r| line(ctx, r, sum(r))).collect(),
        kinds: words::kinds(ctx, kind, ""),
        levels: words::levels(ctx, level, "–"),
        steps: choices(ctx, &steps, q.get("step")),
        offer: offer.map(|o| (o.id.to_string(), o.about.title)),
        q,
        errors,
    })
}

type Read = (Vec<Request>, std::collections::BTreeMap<RequestId, Sums>, Vec<Step>);

async fn read(tx: &mut Tx, permit: &Permit) -> Result<Read, Problem> {
    Ok((requests::of_file(tx, permit).await?, presence::of_file(tx, permit).await?, steps::list(tx, permit).await?))
}

/// The steps that a place can be part of: those that are not over.
fn choices(ctx: &Ctx, steps: &[Step], chosen: &str) -> Vec<Choice> {
    let open = steps.iter().filter(|s| !matches!(s.state, StepState::Done | StepState::Stopped));
    let one = |s: &Step| Choice::new(s.id.to_string(), title(ctx, s), chosen);
    std::iter::once(Choice::new("", ctx.t("places-no-step"), chosen)).chain(open.map(one)).collect()
}

/// What is asked for, in words.
pub fn what(ctx: &Ctx, request: &Request) -> String {
    let level = request.wanted.level.map(|l| words::level(ctx, l));
    let kind = words::kind(ctx, request.wanted.kind);
    let name = request.offer_name.as_ref().map(|(title, _)| title.clone());
    std::iter::once(name.unwrap_or(kind)).chain(level).collect::<Vec<_>>().join(" · ")
}

/// The colour of a state.
pub const fn colour(state: RequestState) -> &'static str {
    match state {
        RequestState::Waiting => "sun",
        RequestState::Offered | RequestState::Enrolled => "info",
        RequestState::Started | RequestState::Finished => "ok",
        RequestState::Stopped | RequestState::Withdrawn => "",
    }
}

/// Every day of a request, in words.
pub fn days(ctx: &Ctx, request: &Request) -> Vec<String> {
    let said = &request.said;
    let all = [
        ("places-day-requested", Some(said.requested)),
        ("places-day-offered", said.offered),
        ("places-day-started", said.started),
        ("places-day-ended", said.ended),
    ];
    let day =
        |(key, day): (&str, Option<Date>)| Some(ctx.tw(key, &[("day", dates::date_short(ctx.me.lang, day?).into())]));
    all.into_iter().filter_map(day).collect()
}

/// Why nothing fits, why it stopped, what it brought.
pub fn reason(ctx: &Ctx, request: &Request) -> String {
    let said = &request.said;
    let parts = [
        said.no_fit.map(|why| ctx.t(&format!("places-no-fit-{why}"))),
        said.stop.map(|why| ctx.t(&format!("places-stop-{why}"))),
        said.result.map(|what| ctx.t(&format!("places-result-{what}"))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn line(ctx: &Ctx, request: &Request, sums: Sums) -> Line {
    let marked = sums.present + sums.excused + sums.absent;
    let numbers = [("present", sums.present.into()), ("excused", sums.excused.into()), ("absent", sums.absent.into())];
    Line {
        href: format!("/clients/{}/places/{}", request.file, request.id),
        what: what(ctx, request),
        giver: request.offer_name.as_ref().map(|(_, giver)| giver.clone()).unwrap_or_default(),
        state: ctx.t(&format!("places-state-{}", request.said.state)),
        colour: colour(request.said.state),
        days: days(ctx, request),
        presence: if marked > 0 { ctx.tw("places-presence", &numbers) } else { String::new() },
        reason: reason(ctx, request),
    }
}

/// Asks for a place; what fits is on the page that opens.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let wanted = match wanted(&ctx, &form) {
        Ok(wanted) => wanted,
        Err(errors) => return again(&whole(&ctx, file, form, errors).await?),
    };
    let id = RequestId(once::identity(&ctx, &format!("{file}/places"), &form, 0));
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let added = requests::ask(&mut tx, &permit, id, &wanted).await;
    if let Err(Error::State("place-step")) = added {
        drop(tx);
        let errors = vec![FieldError { field: "step".into(), text: ctx.t("places-wrong-step") }];
        return again(&whole(&ctx, file, form, errors).await?);
    }
    once::settle(tx, added).await?;
    go(&format!("/clients/{file}/places/{id}"), "saved")
}

fn wanted(ctx: &Ctx, form: &Fields) -> Result<Wanted, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.into(), text: ctx.t(key) });
    let kind = form.parse("kind");
    if kind.is_none() {
        wrong("kind", "errors-value-not-in-list");
    }
    let day = if form.has("day") { form.day("day") } else { Some(ctx.today()) };
    if day.is_none_or(|day| day > ctx.today()) {
        wrong("day", "places-wrong-day");
    }
    match (kind, day, errors.is_empty()) {
        (Some(kind), Some(day), true) => {
            let level = Cefr::parse(form.get("level"));
            Ok(Wanted { kind, level, offer: form.parse("offer"), step: form.parse("step"), day })
        }
        _ => Err(errors),
    }
}
