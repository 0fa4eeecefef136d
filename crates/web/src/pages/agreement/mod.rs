//! The agreement talk: one page, in the client's language and the worker's, one organisation after the other: may see
//! what, for what, until when; yes or no. Below it what holds now, with a stop for each, and what was agreed before.

mod talk;

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
use opweg_store::file::mandates;
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
    let (mode, channel) = (q.parse::<TalkMode>("mode"), q.parse::<AgreementChannel>("channel"));
    let (Some(mode), Some(channel), true) = (mode, channel, errors.is_empty() && !lines.is_empty()) else {
        for (missing, field) in
            [(mode.is_none(), "mode"), (channel.is_none(), "channel"), (lines.is_empty() && errors.is_empty(), "lines")]
        {
            if missing {
                errors
                    .push(FieldError { field: format!("{field}-1"), text: ctx.t(&format!("sharing-missing-{field}")) });
            }
        }
        let lang = q.get("lang").to_owned();
        return again(&shown(&ctx, file, q, &lang, errors).await?);
    };
    let talk = Talk {
        id: AgreementId(ctx.id()),
        language: Lang::parse(q.get("lang")).unwrap_or(Lang::Nl).tag().to_owned(),
        mode,
        interpreter: q.get("interpreter").chars().take(120).collect(),
        channel,
        pictograms: q.has("pictograms"),
        representative: q.get("representative").chars().take(160).collect(),
        text_version: TEXT_VERSION.to_owned(),
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
        let id = org.id.to_string();
        let agreed = match q.get(&id) {
            "yes" => true,
            "no" => false,
            _ => continue,
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
            errors.push(FieldError {
                field: format!("{id}-1"),
                text: ctx.tw("sharing-missing-what", &[("org", org.about.name.clone().into())]),
            });
        }
        let months = q.parse::<i64>(&format!("{id}-until")).filter(|m| MONTHS.contains(m)).unwrap_or(LONGEST);
        lines.push(AgreementLine {
            org: org.id,
            tiers,
            purposes,
            until: ctx.today().saturating_add(months.months()),
            agreed,
        });
    }
    (lines, errors)
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

/// Confirms a notice that sharing stopped.
pub async fn acknowledge(ctx: Ctx, Path(notice): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    agreements::acknowledge(&mut tx, &ctx.actor, notice).await?;
    tx.commit().await?;
    go("/today", "read")
}
