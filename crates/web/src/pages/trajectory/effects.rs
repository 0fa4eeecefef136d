//! What a plan may bring with it beside what it is for: warnings, deadlines, income. Judged from what the reader may see, so
//! that nobody learns from a warning what is closed to them; nobody signed these rules yet, so each says that it is to be
//! checked and where it comes from.

use crate::kit::ctx::Ctx;
use opweg_lang::dates;
use opweg_model::trajectory::TrajectoryKind;
use opweg_store::path::steps::Step;
use opweg_trajectory::effects::{Alert, Judged, Judgement, PlannedPath, PlannedStep, judge, permit_alerts};
use opweg_trajectory::profile::{Attribute, Profile};

/// A side effect in words.
pub struct Effect {
    /// What may happen.
    pub text: String,
    /// Why.
    pub why: String,
    /// Whether it applies or may.
    pub judgement: String,
    /// The colour of that.
    pub colour: &'static str,
    /// By which day.
    pub deadline: String,
    /// The law and where it was read, as they stand there, in Dutch.
    pub source: String,
    /// How sure we are and when it was looked up.
    pub mark: String,
}

/// The side effects of a plan, those that apply first.
pub fn effects(ctx: &Ctx, profile: &Profile, kind: Option<TrajectoryKind>, steps: &[Step]) -> Vec<Effect> {
    let planned: Vec<PlannedStep> = steps.iter().filter(|s| is_open(s)).map(planned).collect();
    let plan = PlannedPath { kind, steps: &planned };
    let judged = judge(&ctx.house.content.effects, profile, plan, ctx.today());
    let mut shown: Vec<&Judged<'_>> = judged.iter().filter(|j| j.judgement != Judgement::No).collect();
    shown.sort_by_key(|j| (j.judgement, j.effect.kind));
    shown.into_iter().map(|j| effect(ctx, j)).collect()
}

fn is_open(step: &Step) -> bool {
    use opweg_model::step::StepState as S;
    !matches!(step.state, S::Done | S::Stopped)
}

fn planned(step: &Step) -> PlannedStep {
    PlannedStep {
        key: step.id.to_string(),
        kind: step.plan.kind,
        offer: None,
        hours_week: step.plan.hours_week.unwrap_or(0),
        from: step.began.or(step.plan.from),
        until: step.plan.until,
        after: step.plan.after.iter().map(ToString::to_string).collect(),
    }
}

fn effect(ctx: &Ctx, judged: &Judged<'_>) -> Effect {
    let effect = judged.effect;
    let mark = ctx.t(&format!("words-effect-mark-{}", effect.mark.word()));
    let (judgement, colour) = match judged.judgement {
        Judgement::Applies => ("effect-applies", "bad"),
        _ => ("effect-may-apply", "sun"),
    };
    Effect {
        text: ctx.t(&format!("effects-{}", effect.key)),
        why: ctx.t(&format!("effects-{}-why", effect.key)),
        judgement: ctx.t(judgement),
        colour,
        deadline: judged
            .deadline
            .map(|d| ctx.tw("effect-by", &[("day", dates::date_long(ctx.me.lang, d).into())]))
            .unwrap_or_default(),
        source: format!("{} · {}", effect.law, effect.source),
        mark: format!(
            "{mark} · {}",
            ctx.tw("effect-checked", &[("day", dates::date_short(ctx.me.lang, effect.checked).into())])
        ),
    }
}

/// What the end of the papers does to the plan: a sentence, and the steps it touches.
pub fn permit(ctx: &Ctx, profile: &Profile, steps: &[Step]) -> Option<(String, Vec<(String, String)>)> {
    let end = profile.day(Attribute::PermitEnd)?;
    let open: Vec<&Step> = steps.iter().filter(|s| is_open(s)).collect();
    let plans: Vec<PlannedStep> = open.iter().map(|s| planned(s)).collect();
    let alerts = permit_alerts(end, &plans, ctx.today());
    if alerts.steps.is_empty() && !alerts.due {
        return None;
    }
    let day = |d| dates::date_long(ctx.me.lang, d);
    let key = if alerts.over { "effect-permit-over" } else { "effect-permit" };
    let text = ctx.tw(key, &[("end", day(alerts.end).into()), ("renew", day(alerts.renew_from).into())]);
    let touched = alerts.steps.iter().filter_map(|(key, alert)| {
        let step = open.iter().find(|s| s.id.to_string() == *key)?;
        let how = match alert {
            Alert::Begins => "effect-permit-begins",
            Alert::GoesOn => "effect-permit-goes-on",
            Alert::Waits => "effect-permit-waits",
        };
        Some((crate::pages::overview::title(ctx, step), ctx.t(how)))
    });
    Some((text, touched.collect()))
}
