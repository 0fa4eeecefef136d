//! A proposal in words: what, by which rule, and what would change it.

use crate::kit::ctx::Ctx;
use opweg_trajectory::screening::{Outcome, Proposal, Swap};

/// An output of the proposal in words.
pub struct Output {
    /// Its name in the form.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What is proposed.
    pub value: String,
    /// Why: the sentence of the rule.
    pub why: String,
    /// What would change it: another value, and the ways to it.
    pub changes: Vec<(String, Vec<String>)>,
    /// Questions without an answer that could still change it.
    pub open: String,
}

/// Puts the three outputs that have one value each in words; preconditions have lines of their own.
pub fn outputs(ctx: &Ctx, proposal: &Proposal) -> Vec<Output> {
    let kind = output(ctx, "kind", &proposal.kind, |v| format!("words-trajectory-kind-{v}"));
    let distance = output(ctx, "distance", &proposal.distance, |v| format!("words-distance-{v}"));
    let civic = output(ctx, "civic", &proposal.course, |v| format!("words-civic-course-{v}"));
    vec![kind, distance, civic]
}

fn output<V>(ctx: &Ctx, name: &'static str, outcome: &Outcome<V>, key: impl Fn(&V) -> String) -> Output {
    Output {
        name,
        label: ctx.t(&format!("screen-{name}")),
        value: ctx.t(&key(&outcome.value)),
        why: ctx.t(&format!("screening-rule-{}", outcome.rule)),
        changes: outcome
            .changes
            .iter()
            .map(|c| (ctx.t(&key(&c.value)), c.ways.iter().map(|w| way(ctx, w)).collect()))
            .collect(),
        open: open(ctx, &outcome.open),
    }
}

/// The reason of a precondition, and what is still to be asked.
pub fn reason<V>(ctx: &Ctx, outcome: &Outcome<V>) -> String {
    let why = ctx.t(&format!("screening-rule-{}", outcome.rule));
    [why, open(ctx, &outcome.open)].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ")
}

/// One way: answers that would have to change together.
fn way(ctx: &Ctx, swaps: &[Swap]) -> String {
    let said = |swap: &Swap| {
        let (question, to) = (&swap.question, &swap.to);
        format!("{} {}", ctx.t(&format!("screening-q-{question}")), ctx.t(&format!("screening-o-{question}-{to}")))
    };
    swaps.iter().map(said).collect::<Vec<_>>().join(" + ")
}

fn open(ctx: &Ctx, questions: &[String]) -> String {
    if questions.is_empty() {
        return String::new();
    }
    let asked: Vec<String> = questions.iter().map(|q| ctx.t(&format!("screening-q-{q}"))).collect();
    ctx.tw("screen-open", &[("questions", asked.join(" ").into())])
}
