//! What a plan may bring with it beside what it is for: warnings, deadlines, income. Judged from what the reader may see, so
//! that nobody learns from a warning what is closed to them; nobody signed these rules yet, so each says that it is to be
//! checked and where it comes from.

use crate::kit::ctx::Ctx;
use opweg_access::Permit;
use opweg_lang::dates;
use opweg_lang::numbers::list_and;
use opweg_model::Section;
use opweg_model::trajectory::TrajectoryKind;
use opweg_store::path::steps::Step;
use opweg_trajectory::effects::{Alert, Judged, Judgement, PlannedPath, PlannedStep, judge, permit_alerts};
use opweg_trajectory::profile::{Attribute, Profile};
use std::collections::BTreeSet;

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

/// The side effects of a plan, those that apply first; and the sections that others would depend on and that are closed to
/// the reader. Those others are left out: who may not see residence or income cannot find out whether they apply, and a
/// list of "perhaps" hides what they can do something about.
pub fn effects(
    ctx: &Ctx,
    permit: &Permit,
    profile: &Profile,
    kind: Option<TrajectoryKind>,
    steps: &[Step],
) -> (Vec<Effect>, BTreeSet<Section>) {
    let planned: Vec<PlannedStep> = steps.iter().filter(|s| is_open(s)).map(planned).collect();
    let plan = PlannedPath { kind, steps: &planned };
    let judged = judge(&ctx.house.content.effects, profile, plan, ctx.today());
    let mut shown: Vec<&Judged<'_>> = judged.iter().filter(|j| j.judgement != Judgement::No).collect();
    shown.sort_by_key(|j| (j.judgement, j.effect.kind));
    let closed = |j: &Judged<'_>| -> Vec<Section> {
        let asked = j.ask.iter().flat_map(|attribute| attribute.sections());
        asked.filter(|section| !is_read(ctx, permit, *section)).collect()
    };
    let (hidden, open): (Vec<&Judged<'_>>, Vec<&Judged<'_>>) =
        shown.into_iter().partition(|j| j.judgement == Judgement::MayApply && !closed(j).is_empty());
    (open.into_iter().map(|j| effect(ctx, j)).collect(), hidden.into_iter().flat_map(closed).collect())
}

/// Whether the reader is shown what others say of a section: its tier is open to them, and it is not kept from a body with
/// sanctions. Only then does an unknown mean that it has to be asked.
fn is_read(ctx: &Ctx, permit: &Permit, section: Section) -> bool {
    permit.opens(section.tier()) && !(ctx.me.staff.sanctions && section.shielded_from_sanctions())
}

/// What the reader cannot judge, and whom to ask; empty when everything is open to them.
pub fn not_seen(ctx: &Ctx, closed: &BTreeSet<Section>, lead: &str) -> String {
    if closed.is_empty() {
        return String::new();
    }
    let names: Vec<String> =
        closed.iter().map(|s| ctx.t(&format!("words-section-{}", s.word())).to_lowercase()).collect();
    let what = list_and(ctx.me.lang, &names);
    ctx.tw("effect-not-seen", &[("what", what.into()), ("org", lead.to_owned().into())])
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
