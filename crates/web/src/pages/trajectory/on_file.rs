//! The plan in a few lines, for the page of the file: which kind, which version, who agreed and who still has to.

use super::choice;
use super::show::from_screening;
use crate::kit::ctx::Ctx;
use opweg_lang::numbers::list_and;
use opweg_model::trajectory::PlanMark;
use opweg_store::path::plan::{Party, Standing, Version, Who};
use opweg_store::path::trajectory::Trajectory;
use opweg_store::screening::Screening;
use opweg_store::screening::preconditions::Line;

/// The plan in a few lines.
pub struct PlanCard {
    /// The kind that was chosen; or that none was.
    pub kind: String,
    /// Its number and how it stands, with a colour; nothing before it was put forward.
    pub version: Option<(String, String, &'static str)>,
    /// Who agrees, who still has to say something, who does not agree: a label and names.
    pub parties: Vec<(String, String)>,
    /// What a screening decided, while nothing was chosen: labels and results. A trajectory is chosen from it.
    pub screened: Vec<(String, String)>,
}

/// Puts the plan in a few lines; nothing without a choice and without a version.
#[must_use]
pub fn card(ctx: &Ctx, chosen: Option<&Trajectory>, latest: Option<&Version>) -> Option<PlanCard> {
    if chosen.is_none() && latest.is_none() {
        return None;
    }
    let standing = latest.map(|version| {
        let colour = match version.standing() {
            Standing::Agreed => "ok",
            Standing::Refused => "bad",
            Standing::Asked | Standing::None => "sun",
        };
        let number = ctx.tw("plan-number", &[("n", version.number.into())]);
        (number, ctx.t(&format!("plan-standing-{}", version.standing().word())), colour)
    });
    let parties: &[Party] = latest.map_or(&[], |version| &version.parties);
    let named = |key: &str, of: fn(&Party) -> bool| {
        let names: Vec<String> = parties.iter().filter(|p| of(p)).map(|p| name(ctx, p)).collect();
        (!names.is_empty()).then(|| (ctx.t(key), list_and(ctx.me.lang, &names)))
    };
    let lines = [
        named("plan-card-agreed", |p| p.said.as_ref().is_some_and(|s| s.mark != PlanMark::NotAgreed)),
        named("plan-card-waits", |p| p.there && p.said.is_none()),
        named("plan-card-refused", |p| p.said.as_ref().is_some_and(|s| s.mark == PlanMark::NotAgreed)),
    ];
    Some(PlanCard {
        kind: chosen.map_or_else(|| ctx.t("plan-way-none"), |t| choice::said(ctx, &t.chosen).form),
        version: standing,
        parties: lines.into_iter().flatten().collect(),
        screened: Vec::new(),
    })
}

/// What a screening decided, as long as there is no plan: the kind, the distance to work, what still has to be arranged and
/// the course of civic integration (R-SCR-01). Nothing when none was decided.
#[must_use]
pub fn screened(ctx: &Ctx, decided: Option<&Screening>, preconditions: &[Line]) -> Option<PlanCard> {
    let result = decided?.result.as_ref()?;
    let open = preconditions.iter().filter(|line| line.said.state.is_open());
    let open: Vec<String> = open
        .map(|line| {
            let what = ctx.t(&format!("words-precondition-{}", line.said.what));
            let state = ctx.t(&format!("words-precondition-state-{}", line.said.state));
            let who = line.owner_name.clone().unwrap_or(state);
            format!("{what} ({who})")
        })
        .collect();
    let open = if open.is_empty() { ctx.t("plan-card-none-open") } else { open.join(", ") };
    let line = |label: &str, text: String| (ctx.t(label), text);
    Some(PlanCard {
        kind: from_screening(ctx, result.at),
        version: None,
        parties: Vec::new(),
        screened: vec![
            line("screen-kind", ctx.t(&format!("words-trajectory-kind-{}", result.kind))),
            line("screen-distance", ctx.t(&format!("words-distance-{}", result.distance))),
            line("screen-preconditions", open),
            line("screen-civic", ctx.t(&format!("words-civic-course-{}", result.civic))),
        ],
    })
}

fn name(ctx: &Ctx, party: &Party) -> String {
    if party.who == Who::Client { ctx.t("plan-client") } else { party.name.clone() }
}
