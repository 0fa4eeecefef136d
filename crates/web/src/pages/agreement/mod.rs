//! The agreement talk: one page, in the client's language and the worker's, one organisation after the other: may see
//! what, for what, until when; yes or no. Below it what holds now, with a stop for each, and what was agreed before.

pub(crate) mod talk;

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::FieldError;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::routes::{CASEWORK, Route, SIGNED, WORKERS, form, page as line};
use axum::extract::Path;
use axum::routing::{get, post};
use jiff::ToSpan;
use opweg_access::Action;
use opweg_lang::Lang;
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::{AgreementId, FileId, GrantId, Purpose, PurposeSet, Tier, TierSet};
use opweg_store::file::agreements::{self, Talk};
use opweg_store::file::{mandates, objection};
use opweg_store::people::organisations::{self, Organisation};
use talk::{LONGEST, MONTHS, shown};
use uuid::Uuid;

/// Version of the text that is explained; a new text is a new version.
pub const TEXT_VERSION: &str = "2026-11";

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/agreement", CASEWORK, get(show)),
        form("/clients/{file}/agreement", WORKERS, post(record)),
        form("/clients/{file}/agreement/stop", WORKERS, post(stop)),
        form("/clients/{file}/agreement/renew", WORKERS, post(renew)),
        form("/clients/{file}/objection", WORKERS, post(object)),
        form("/notices/{notice}", SIGNED, post(acknowledge)),
    ]
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let kept = drafts::kept(&ctx, &draft_key(file)).await?;
    let draft_kept = kept.is_some();
    let q = kept.unwrap_or_else(|| query.clone());
    let mut talk = shown(&ctx, file, q, query.get("lang"), Vec::new()).await?;
    talk.draft_kept = draft_kept;
    page(&talk)
}

/// Keeps the talk. Every organisation that was answered becomes a line, also a refusal.
pub async fn record(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let mut conn = ctx.house.db.look().await?;
    let orgs = organisations::list(&mut conn).await?;
    drop(conn);
    let (lines, mut errors) = lines(&ctx, &orgs, &q);
    let (Some(talk), true) = (talk_of(&ctx, &q), errors.is_empty() && !lines.is_empty()) else {
        errors.extend(missing(&ctx, &q, lines.is_empty() && errors.is_empty()));
        let lang = q.get("lang").to_owned();
        return again(&shown(&ctx, file, q, &lang, errors).await?);
    };
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    agreements::record(&mut tx, &permit, &talk, &lines, || ctx.id()).await?;
    opweg_store::drafts::forget(&mut tx, ctx.me.staff.user, &draft_key(file)).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/agreement"), "agreed")
}

fn draft_key(file: FileId) -> String {
    format!("agreement-{file}")
}

fn lines(ctx: &Ctx, orgs: &[Organisation], q: &Fields) -> (Vec<AgreementLine>, Vec<FieldError>) {
    let (mut lines, mut errors) = (Vec::new(), Vec::new());
    for org in orgs.iter().filter(|o| o.closed.is_none() && o.id != ctx.me.staff.org) {
        match line_of(ctx, org, q) {
            Some(Ok(line)) => lines.push(line),
            Some(Err(error)) => errors.push(error),
            None => {}
        }
    }
    (lines, errors)
}

/// What was answered about one organisation; nothing where nothing was.
pub(crate) fn line_of(ctx: &Ctx, org: &Organisation, q: &Fields) -> Option<Result<AgreementLine, FieldError>> {
    let id = org.id.to_string();
    let agreed = match q.get(&id) {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    let tiers: TierSet = q
        .all(&format!("{id}-tier"))
        .filter_map(|t| t.parse::<Tier>().ok())
        .filter(|t| Tier::SHAREABLE.contains(t))
        .collect();
    let purposes: PurposeSet = q
        .all(&format!("{id}-for"))
        .filter_map(|t| t.parse::<Purpose>().ok())
        .filter(|p| org.about.purposes.has(*p))
        .collect();
    if agreed && (tiers.is_empty() || purposes.is_empty()) {
        let text = ctx.tw("sharing-missing-what", &[("org", org.about.name.clone().into())]);
        return Some(Err(FieldError { field: format!("{id}-1"), text }));
    }
    let months = q.parse::<i64>(&format!("{id}-until")).filter(|m| MONTHS.contains(m)).unwrap_or(LONGEST);
    let until = ctx.today().saturating_add(months.months());
    Some(Ok(AgreementLine { org: org.id, tiers, purposes, until, agreed }))
}

/// How the talk was held; nothing where a choice is missing.
pub(crate) fn talk_of(ctx: &Ctx, q: &Fields) -> Option<Talk> {
    Some(Talk {
        id: AgreementId(ctx.id()),
        language: Lang::parse(q.get("lang")).unwrap_or(Lang::Nl).tag().to_owned(),
        mode: q.parse::<TalkMode>("mode")?,
        interpreter: q.get("interpreter").chars().take(120).collect(),
        channel: q.parse::<AgreementChannel>("channel")?,
        pictograms: q.has("pictograms"),
        representative: q.get("representative").chars().take(160).collect(),
        text_version: TEXT_VERSION.to_owned(),
    })
}

/// What a talk lacks, beside the lines themselves.
pub(crate) fn missing(ctx: &Ctx, q: &Fields, no_lines: bool) -> Vec<FieldError> {
    let (mode, channel) = (q.parse::<TalkMode>("mode"), q.parse::<AgreementChannel>("channel"));
    let all = [(mode.is_none(), "mode"), (channel.is_none(), "channel"), (no_lines, "lines")];
    let missing = all.into_iter().filter(|(missing, _)| *missing);
    missing
        .map(|(_, field)| FieldError { field: format!("{field}-1"), text: ctx.t(&format!("sharing-missing-{field}")) })
        .collect()
}

/// Stops one sharing at once; the organisation is told.
pub async fn stop(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let grant = q.parse::<GrantId>("grant").ok_or(Problem::NotFound)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    agreements::stop(&mut tx, &permit, grant, || ctx.id()).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/agreement"), "stopped")
}

/// The organisation says that it still guides the client: its mandate begins anew.
pub async fn renew(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let grant = q.parse::<GrantId>("grant").ok_or(Problem::NotFound)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    mandates::renew(&mut tx, &permit, grant, GrantId(ctx.id())).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/agreement"), "saved")
}

/// Keeps what the client said about being compared with others.
pub async fn object(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    objection::keep(&mut tx, &permit, q.get("objects") == "yes", ctx.id()).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/agreement#compare"), "saved")
}

/// Confirms a notice that sharing stopped.
pub async fn acknowledge(ctx: Ctx, Path(notice): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    agreements::acknowledge(&mut tx, &ctx.actor, notice).await?;
    tx.commit().await?;
    go("/today", "read")
}
