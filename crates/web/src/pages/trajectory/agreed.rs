//! Who agrees with the plan, what changed since, and what the client proposes and refuses: in words.

use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::pages::path_staff::called;
use opweg_model::StepId;
use opweg_model::trajectory::{PlanMark, StepAnswer, WishState};
use opweg_store::path::plan::{Change, Party, Standing, Version, Who};
use opweg_store::path::steps::Step;
use opweg_store::path::wishes::{Said, Wish};
use std::collections::HashMap;

/// The plan as it stands, in words.
pub struct Plan {
    /// Its number.
    pub number: i64,
    /// What a mark is about: the version as it is read now.
    pub read: String,
    /// When it was put forward.
    pub at: String,
    /// How it stands.
    pub standing: String,
    /// The colour of that.
    pub colour: &'static str,
    /// Why it was made, where somebody said so.
    pub reason: String,
    /// Who is asked.
    pub parties: Vec<Line>,
    /// What is other than in the version before.
    pub changes: Vec<(String, String)>,
    /// Somebody still has to say something.
    pub waits: bool,
    /// One's own organisation is asked and has not answered.
    pub mine: bool,
    /// The client is asked and has not answered.
    pub client: bool,
}

/// A party and what they said.
pub struct Line {
    /// Who.
    pub name: String,
    /// What they said, or that they are asked.
    pub state: String,
    /// The colour of that.
    pub colour: &'static str,
    /// In words.
    pub remark: String,
    /// Who wrote it down and when, or that it was said of an earlier version.
    pub line: String,
}

/// Puts a version in words; `before` is the one before it.
pub fn plan(ctx: &Ctx, version: &Version, changes: &[Change], steps: &[Step]) -> Plan {
    let standing = version.standing();
    let waits = |who: Who| version.parties.iter().any(|p| p.who == who && p.said.is_none() && p.there);
    Plan {
        number: version.number,
        read: version.read().to_string(),
        at: when(ctx.me.lang, version.at),
        standing: ctx.t(&format!("plan-standing-{}", standing.word())),
        colour: match standing {
            Standing::Agreed => "ok",
            Standing::Refused => "bad",
            Standing::Asked | Standing::None => "sun",
        },
        reason: version.reason.clone(),
        parties: version.parties.iter().filter(|p| p.there || p.said.is_some()).map(|p| line(ctx, p)).collect(),
        changes: changes.iter().map(|c| change(ctx, c, steps)).collect(),
        waits: standing == Standing::Asked,
        mine: waits(Who::Org(ctx.me.staff.org)),
        client: waits(Who::Client),
    }
}

fn line(ctx: &Ctx, party: &Party) -> Line {
    let name = if party.who == Who::Client { ctx.t("plan-client") } else { party.name.clone() };
    let Some(said) = &party.said else {
        return Line {
            name,
            state: ctx.t("plan-mark-none"),
            colour: "sun",
            remark: String::new(),
            line: String::new(),
        };
    };
    let at = when(ctx.me.lang, said.at);
    let by = said.by.clone().unwrap_or_else(|| ctx.t("plan-own-phone"));
    let told = ctx.tw("plan-said", &[("who", by.into()), ("when", at.into())]);
    Line {
        name,
        state: ctx.t(&format!("words-plan-mark-{}", said.mark)),
        colour: match said.mark {
            PlanMark::Agreed => "ok",
            PlanMark::Remark => "info",
            PlanMark::NotAgreed => "bad",
        },
        remark: said.remark.clone(),
        line: if party.asked { told } else { format!("{told} · {}", ctx.t("plan-carried")) },
    }
}

/// A change: which step, and what is other about it.
fn change(ctx: &Ctx, change: &Change, steps: &[Step]) -> (String, String) {
    let plan = change.after.as_ref().or(change.before.as_ref());
    let name = plan.map(|p| called(ctx, p.kind, &p.title)).unwrap_or_default();
    let what = match (&change.before, &change.after) {
        (None, _) => ctx.t("plan-change-new"),
        (_, None) => ctx.t("plan-change-gone"),
        (Some(before), Some(after)) => {
            let parts = [
                ("steps-field-kind", before.kind != after.kind || before.lane != after.lane),
                ("steps-field-title", before.title != after.title || before.title_client != after.title_client),
                ("steps-field-goal", before.goal != after.goal),
                ("steps-field-provider", before.provider != after.provider || before.offer != after.offer),
                ("steps-field-who", before.who_user != after.who_user || before.who_text != after.who_text),
                ("steps-field-where", before.where_text != after.where_text),
                ("plan-change-days", before.from != after.from || before.until != after.until),
                ("steps-field-after", before.after != after.after || before.beside != after.beside),
                ("steps-field-hours", before.hours_week != after.hours_week),
                ("steps-field-cost", before.cost != after.cost || before.payer != after.payer),
            ];
            let other: Vec<String> = parts.iter().filter(|(_, other)| *other).map(|(key, _)| ctx.t(key)).collect();
            ctx.tw("plan-change-other", &[("what", other.join(", ").to_lowercase().into())])
        }
    };
    let number = steps.iter().position(|s| s.id == change.step).map(|n| format!("{}. ", n + 1)).unwrap_or_default();
    (format!("{number}{name}"), what)
}

/// A step that was proposed.
pub struct WishLine {
    /// Its identity.
    pub id: String,
    /// Version, for writes.
    pub version: String,
    /// What kind of step.
    pub title: String,
    /// In their words.
    pub said: String,
    /// Who and when.
    pub line: String,
    /// What became of it.
    pub state: String,
    /// Waits for an answer.
    pub open: bool,
    /// The answer.
    pub answer: String,
}

/// Puts a wish in words.
pub fn wish(ctx: &Ctx, wish: &Wish) -> WishLine {
    let by = wish.by.clone().unwrap_or_else(|| match &wish.noted_by {
        Some(noted) => ctx.tw("plan-client-by", &[("who", noted.as_str().into())]),
        None => ctx.t("plan-client"),
    });
    let at = when(ctx.me.lang, wish.at);
    WishLine {
        id: wish.id.to_string(),
        version: wish.version.to_string(),
        title: ctx.t(&format!("path-step-{}", wish.kind)),
        said: wish.said.clone(),
        line: ctx.tw("plan-said", &[("who", by.into()), ("when", at.into())]),
        state: ctx.t(&format!("plan-wish-{}", wish.state)),
        open: wish.state == WishState::Open,
        answer: wish.answer.clone(),
    }
}

/// The steps the client does not want: which, and why.
pub fn refusals(ctx: &Ctx, steps: &[Step], answers: &HashMap<StepId, Said>) -> Vec<(String, String)> {
    let refused = |s: &&Step| answers.get(&s.id).is_some_and(|a| a.answer == StepAnswer::Refused);
    steps
        .iter()
        .filter(refused)
        .map(|s| {
            let said = answers.get(&s.id);
            let why = said.and_then(|a| a.why).map(|w| ctx.t(&format!("words-stop-reason-{w}"))).unwrap_or_default();
            let words = said.map(|a| a.remark.clone()).unwrap_or_default();
            let why = [why, words].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(": ");
            (called(ctx, s.plan.kind, &s.plan.title), why)
        })
        .collect()
}
