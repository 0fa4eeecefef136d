//! The trajectory on one sheet of paper, to talk over and to sign: nothing on it that its reader may not see (R-TRJ-02).

use super::agreed;
use super::choice;
use super::table::Names;
use crate::kit::answer::{Answer, pdf};
use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use crate::pages::gantt::{number, span, ticks};
use crate::pages::overview::title;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_lang::{Direction as Way, dates, without_isolation};
use opweg_model::FileId;
use opweg_model::step::{Lane, StepState};
use opweg_paper::{
    Direction, MAX_PLAN_PARTIES, MAX_PLAN_STEPS, PlanLane, PlanParty, PlanSheet, PlanState, PlanStep, PlanTone,
};
use opweg_store::file::card::{self, Card};
use opweg_store::log::Act;
use opweg_store::path::plan::{self, Version};
use opweg_store::path::steps::{self, Step};
use opweg_store::path::trajectory::{self, Trajectory};

/// The sheet.
pub async fn sheet(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Export).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let chosen = trajectory::of_file(&mut tx, &permit).await?;
    let steps = steps::list(&mut tx, &permit).await?;
    let latest = plan::latest(&mut tx, &permit).await?;
    let names = Names::read(&mut tx, &permit).await?;
    tx.note_on(&permit, Act::Print, "trajectory");
    tx.commit().await?;
    let sheet = written(&ctx, &card, chosen.as_ref(), &steps, latest.as_ref(), &names);
    let bytes = tokio::task::spawn_blocking(move || opweg_paper::plan(&sheet)).await.map_err(|_| Problem::Fault)?;
    let bytes = bytes.map_err(|error| {
        tracing::error!(%error, "printing a trajectory");
        Problem::Fault
    })?;
    pdf(bytes, "traject.pdf")
}

fn written(
    ctx: &Ctx,
    card: &Card,
    chosen: Option<&Trajectory>,
    steps: &[Step],
    latest: Option<&Version>,
    names: &Names,
) -> PlanSheet {
    let lang = ctx.me.lang;
    let shown = fitting(steps);
    let left = steps.iter().filter(|s| s.state != StepState::Stopped).count() - shown.len();
    let days: Vec<(Date, Date)> = shown.iter().filter_map(|s| span(s)).collect();
    let first = days.iter().map(|d| d.0).fold(ctx.today(), Date::min).first_of_month();
    let last = days.iter().map(|d| d.1).fold(ctx.today(), Date::max).last_of_month();
    let said = chosen.map(|t| choice::said(ctx, &t.chosen));
    let goal = said.map_or_else(Vec::new, |s| {
        vec![
            [ctx.t("plan-job"), s.target],
            [ctx.t("plan-kind"), format!("{} · {}", s.form, s.line)],
            [ctx.t("plan-why"), s.why],
        ]
    });
    let parties = latest.map_or_else(Vec::new, |version| agreed::plan(ctx, version, &[], steps).parties);
    PlanSheet {
        lang: lang.tag().to_owned(),
        dir: if lang.dir() == Way::Rtl { Direction::Rtl } else { Direction::Ltr },
        made_at: ctx.now,
        made_on: dates::date_long(lang, ctx.today()),
        title: ctx.tw("plan-sheet-title", &[("name", card.full_name.as_str().into())]),
        number: card.number.clone(),
        goal,
        columns: ["plan-sheet-step", "plan-sheet-who", "plan-sheet-days"].map(|key| ctx.t(key)),
        from: number(first),
        to: number(last),
        ticks: ticks(ctx, first, last).into_iter().map(|t| (t.day, t.label)).collect(),
        today: number(ctx.today()),
        lanes: Lane::ALL.iter().filter_map(|l| lane(ctx, *l, &shown, names)).collect(),
        more: match left {
            0 => String::new(),
            n => ctx.tw("plan-sheet-more", &[("n", i64::try_from(n).unwrap_or(i64::MAX).into())]),
        },
        parties_label: ctx.t("plan-agreed"),
        parties: signing(ctx, card, parties),
        sign: ctx.t("plan-sheet-sign"),
        small_print: ctx.t("plan-sheet-small"),
    }
}

/// The steps that fit: of more, what is over is left out first, then what comes last.
fn fitting(steps: &[Step]) -> Vec<&Step> {
    let mut shown: Vec<&Step> = steps.iter().filter(|s| s.state != StepState::Stopped).collect();
    while let Some(over) =
        shown.iter().position(|s| s.state == StepState::Done).filter(|_| shown.len() > MAX_PLAN_STEPS)
    {
        shown.remove(over);
    }
    shown.truncate(MAX_PLAN_STEPS);
    shown
}

fn lane(ctx: &Ctx, lane: Lane, shown: &[&Step], names: &Names) -> Option<PlanLane> {
    let steps: Vec<PlanStep> = shown.iter().filter(|s| s.plan.lane == lane).map(|s| step(ctx, s, names)).collect();
    let tone = match lane {
        Lane::Dutch => PlanTone::Info,
        Lane::Mentor => PlanTone::Plum,
        _ => PlanTone::Brand,
    };
    (!steps.is_empty()).then(|| PlanLane { label: ctx.t(&format!("words-lane-{lane}")), tone, steps })
}

fn step(ctx: &Ctx, step: &Step, names: &Names) -> PlanStep {
    let day = |day: Date| dates::date_short(ctx.me.lang, day);
    let days = [step.began.or(step.plan.from), step.ended.or(step.plan.until)].into_iter().flatten().map(day);
    let state = ctx.t(&format!("words-step-state-{}", step.state));
    PlanStep {
        name: format!("{} ({})", title(ctx, step), state.to_lowercase()),
        who: names.giver(&step.plan),
        days: days.collect::<Vec<_>>().join(" – "),
        period: span(step).map(|(from, to)| (number(from), number(to))),
        state: match step.state {
            StepState::Stuck => PlanState::Stuck,
            StepState::Planned => PlanState::Planned,
            _ => PlanState::Ran,
        },
    }
}

/// Whoever is asked, with what they said; before anybody was, the client and whoever leads can sign.
fn signing(ctx: &Ctx, card: &Card, parties: Vec<agreed::Line>) -> Vec<PlanParty> {
    let plain = |text: &str| without_isolation(text).into_owned();
    let party = |line: agreed::Line| {
        let mark = [line.state, line.line].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ");
        PlanParty { name: plain(&line.name), mark: plain(&mark) }
    };
    if parties.is_empty() {
        return [ctx.t("plan-client"), card.lead_org_name.clone()]
            .map(|name| PlanParty { name, mark: String::new() })
            .into();
    }
    parties.into_iter().take(MAX_PLAN_PARTIES).map(party).collect()
}
