//! A referral as a line of stages: asked, accepted, first contact, started, outcome. What went another way is said plainly.

use super::said;
use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_lang::dates;
use opweg_model::referral::{Outcome, State};
use opweg_model::{ReferralId, brussels};
use opweg_store::Tx;
use opweg_store::referral::lists::{self, Step};
use opweg_store::referral::parties::{self, Parties};
use opweg_store::referral::{Referral, To};
use std::collections::HashMap;

/// A stage of the stepper; `state` as the macro of the kit wants it.
pub struct Stage {
    pub(crate) title: String,
    pub(crate) line: String,
    pub(crate) state: &'static str,
}

/// A referral as shown in cards and lists.
pub struct Handover {
    /// Its identity.
    pub id: ReferralId,
    /// What it is: warm or not, and to whom.
    pub title: String,
    /// Who asked, of which organisation, and when.
    pub from: String,
    /// Where it stands, in a word.
    pub state: String,
    /// The colour of that.
    pub colour: &'static str,
    /// The day by which the next sign is expected; empty when none is.
    pub due: String,
    /// That day is over.
    pub late: bool,
    /// Its stages.
    pub stages: Vec<Stage>,
    /// Who stays the contact until the talk of three; empty when nobody has to.
    pub contact: String,
    /// Where it came from, when somebody passed it on.
    pub chain: String,
    /// It ended.
    pub over: bool,
}

/// The referrals of a file, what happened to them, and who stands on their sides.
#[derive(Default)]
pub struct Known {
    pub(crate) all: Vec<Referral>,
    pub(super) history: Vec<Step>,
    pub(super) parties: HashMap<ReferralId, Parties>,
}

/// Reads the referrals of a file whose path is open.
///
/// # Errors
/// What the store says.
pub async fn read(tx: &mut Tx, permit: &Permit) -> Result<Known, Problem> {
    let all = lists::of_file(tx, permit).await?;
    of(tx, permit, all).await
}

/// What is known of some referrals of a file.
///
/// # Errors
/// What the store says.
pub async fn of(tx: &mut Tx, permit: &Permit, all: Vec<Referral>) -> Result<Known, Problem> {
    if all.is_empty() {
        return Ok(Known::default());
    }
    let history = lists::history(tx, permit, &all).await?;
    Ok(Known { history, parties: parties::of_file(tx, permit).await?, all })
}

impl Known {
    /// The names of the two sides.
    pub fn parties(&self, of: ReferralId) -> Parties {
        self.parties.get(&of).cloned().unwrap_or_default()
    }

    /// What happened to one of them, in order.
    pub fn steps(&self, of: ReferralId) -> impl Iterator<Item = &Step> {
        self.history.iter().filter(move |s| s.referral == of)
    }

    /// What happened to them, for the timeline: when, what and by whom, and in which words where the letter is open.
    pub fn happened<'k>(&'k self, ctx: &'k Ctx) -> impl Iterator<Item = (Timestamp, String, String)> + 'k {
        self.history.iter().filter_map(|step| {
            let r = self.all.iter().find(|r| r.id == step.referral)?;
            let happened = said::happened(ctx, step);
            let by = [step.by.as_deref(), step.org.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let line = [said::title(ctx, r, &self.parties(r.id)), happened.title, by];
            let title = line.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ");
            Some((step.at, title, happened.said))
        })
    }

    /// All of them as shown, those that run first.
    pub fn shown(&self, ctx: &Ctx) -> Vec<Handover> {
        let mut shown: Vec<Handover> = self.all.iter().map(|r| self.handover(ctx, r)).collect();
        shown.sort_by_key(|h| h.over);
        shown
    }

    /// Those that run.
    pub fn running(&self, ctx: &Ctx) -> Vec<Handover> {
        self.all.iter().filter(|r| !r.state.is_over()).map(|r| self.handover(ctx, r)).collect()
    }

    /// One as shown.
    pub fn handover(&self, ctx: &Ctx, r: &Referral) -> Handover {
        let parties = self.parties(r.id);
        let (state, colour) = said::state(ctx, r.state);
        let asked = dates::date_short(ctx.me.lang, brussels::day(r.created));
        Handover {
            id: r.id,
            title: said::title(ctx, r, &parties),
            from: format!("{}, {} · {asked}", parties.asker, parties.from),
            state,
            colour,
            due: r.due.map(|d| dates::date_short(ctx.me.lang, d)).unwrap_or_default(),
            late: r.is_late(ctx.today()),
            stages: self.stages(ctx, r),
            contact: said::contact(ctx, r, &parties),
            chain: self.chain(ctx, r),
            over: r.state.is_over(),
        }
    }

    /// From where it came, when somebody passed it on: who sent it to whom, the first one first.
    fn chain(&self, ctx: &Ctx, r: &Referral) -> String {
        let mut names = vec![said::asked(ctx, &self.parties(r.id))];
        let mut now = Some(r);
        while let Some(one) = now {
            names.push(self.parties(one.id).from);
            now = one.parent.and_then(|parent| self.all.iter().find(|p| p.id == parent));
        }
        names.reverse();
        if names.len() > 2 { ctx.tw("referral-chain", &[("chain", names.join(" → ").into())]) } else { String::new() }
    }

    fn stages(&self, ctx: &Ctx, r: &Referral) -> Vec<Stage> {
        let when = |event: &str| {
            let found = self.steps(r.id).filter(|s| s.event == event).last();
            found.map(|s| day_and_who(ctx, s))
        };
        let talk = r.handed_over.map(|at| dates::date_short(ctx.me.lang, brussels::day(at)));
        let mut line = vec![("asked", Some(when("ask").unwrap_or_default())), ("accepted", when("accept"))];
        if r.warm {
            line.push(("talk", talk));
        }
        line.extend([("first-contact", when("first-contact")), ("started", when("start"))]);
        let mut waits = !r.state.is_over();
        let mut stages = Vec::new();
        for (word, done) in line {
            match done {
                Some(line) => stages.push(stage(ctx, word, line, "on")),
                // Where it ended nothing is to come any more.
                None if r.state.is_over() => {}
                None if waits => {
                    waits = false;
                    stages.push(self.waiting(ctx, r, word));
                }
                None => stages.push(stage(ctx, word, String::new(), "")),
            }
        }
        stages.push(self.outcome(ctx, r, waits));
        stages
    }

    /// The stage that is awaited now.
    fn waiting(&self, ctx: &Ctx, r: &Referral, word: &str) -> Stage {
        let day = r.due.map(|d| dates::date_short(ctx.me.lang, d)).unwrap_or_default();
        if r.state == State::NoPlace {
            let line = ctx.tw("referral-asked-again-on", &[("day", day.into())]);
            return Stage { title: ctx.t("referral-state-no-place"), line, state: "no" };
        }
        let line = if day.is_empty() { day } else { ctx.tw("referral-expected", &[("day", day.into())]) };
        stage(ctx, word, line, "at")
    }

    fn outcome(&self, ctx: &Ctx, r: &Referral, waits: bool) -> Stage {
        let Some(outcome) = r.state.outcome() else {
            return if waits { self.waiting(ctx, r, "outcome") } else { stage(ctx, "outcome", String::new(), "") };
        };
        let why = r.decline.map(|d| ctx.t(&format!("referral-decline-{d}"))).unwrap_or_default();
        let at = self.steps(r.id).last().map(|s| day_and_who(ctx, s)).unwrap_or_default();
        Stage {
            title: ctx.t(&format!("referral-outcome-{outcome}")),
            line: [why, at].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
            state: if is_good(outcome) { "on" } else { "no" },
        }
    }
}

/// Whether something came of it for the client.
pub(super) const fn is_good(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Helped | Outcome::PartlyHelped | Outcome::GoesOn)
}

fn stage(ctx: &Ctx, word: &str, line: String, state: &'static str) -> Stage {
    Stage { title: ctx.t(&format!("referral-stage-{word}")), line, state }
}

fn day_and_who(ctx: &Ctx, step: &Step) -> String {
    let day = dates::date_short(ctx.me.lang, brussels::day(step.at));
    match &step.org {
        Some(org) => format!("{day} · {org}"),
        None => day,
    }
}

/// The name of whoever is asked, as lists show it.
pub(super) fn to_name(to: &To, partner: Option<&str>) -> String {
    match to {
        To::Partner { .. } => partner.unwrap_or_default().to_owned(),
        To::Outside { name } => name.clone(),
    }
}
