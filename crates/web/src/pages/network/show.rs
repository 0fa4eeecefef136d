//! The page of figures.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::offers::wait_lines::{self, WaitLine};
use askama::Template;
use opweg_lang::{dates, names};
use opweg_model::OrgId;
use opweg_store::network::counts::{Counts, counts};
use opweg_store::network::goals::{self, Goal, MEASURES};
use opweg_store::network::interpreters::{self, Became, OfLanguage};
use opweg_store::network::partners::{self, Keeps};
use opweg_store::network::signals::Signal;
use opweg_store::network::terms::{self, Terms};
use opweg_store::offers::tallies;
use opweg_store::people::organisations;

/// A figure with what it is compared with.
pub struct Figure {
    /// What is counted.
    label: String,
    /// How many.
    value: i64,
    /// What it is compared with.
    compare: String,
    /// The colour of that.
    colour: &'static str,
    /// The term that decides.
    line: String,
    /// Where the files behind it stand; empty where none do.
    href: String,
}

/// A partner's line.
pub struct PartnerLine {
    name: String,
    asked: i64,
    waiting: i64,
    late: i64,
    answered_late: i64,
    declined: i64,
    wrong_door: i64,
}

/// How often an interpreter was asked for a language, and what became of it; too few to tell: nothing.
pub struct LanguageLine {
    name: String,
    asked: i64,
    became: Option<Became>,
}

/// A goal with how far it is.
pub struct GoalLine {
    id: String,
    version: String,
    title: String,
    measure: String,
    /// How far it is and how far it should be, at the least: more than asked for is no fault.
    line: String,
    /// Of a hundred; nothing to count yet is no figure.
    now: Option<i64>,
    due: String,
    owner: String,
    reached: bool,
}

#[derive(Template)]
#[template(path = "network/network.html")]
pub struct Page {
    p: Staff,
    day: String,
    orgs: Vec<Choice>,
    files: Vec<Figure>,
    referrals: Vec<Figure>,
    due: Vec<Figure>,
    partners: Vec<PartnerLine>,
    waits: Vec<WaitLine>,
    interpreters: Vec<LanguageLine>,
    goals: Vec<GoalLine>,
    measures: Vec<Choice>,
    q: Fields,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The page, of all organisations or of one.
pub async fn show(ctx: Ctx, Query(query): Query) -> Answer {
    page(&whole(&ctx, query.parse("org"), Fields::default(), Vec::new()).await?)
}

/// Everything of it.
pub async fn whole(ctx: &Ctx, of: Option<OrgId>, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let terms = terms::on(&mut tx, ctx.today()).await?;
    let counted = counts(&mut tx, &ctx.actor, &terms, of).await?;
    let partners = partners::keep(&mut tx, &ctx.actor).await?;
    let tallies = tallies::of(&mut tx, of, ctx.today()).await?;
    let interpreters = interpreters::by_language(&mut tx, &ctx.actor).await?;
    let goals = goals::open(&mut tx).await?;
    let orgs = organisations::list(&mut tx).await?;
    tx.commit().await?;
    let chosen = of.map(|o| o.to_string()).unwrap_or_default();
    let mut choices = vec![Choice::new("", ctx.t("network-all"), &chosen)];
    let open = orgs.iter().filter(|o| o.closed.is_none());
    choices.extend(open.map(|o| Choice::new(o.id.to_string(), o.about.name.as_str(), &chosen)));
    Ok(Page {
        p: ctx.frame("network-title", "network"),
        day: dates::date_long(ctx.me.lang, ctx.today()),
        orgs: choices,
        files: of_files(ctx, &counted, &terms),
        referrals: of_referrals(ctx, &counted),
        due: of_due(ctx, &counted),
        partners: partners.into_iter().map(line).collect(),
        waits: wait_lines::lines(ctx, &tallies),
        interpreters: interpreters.into_iter().map(|l| language(ctx, l)).collect(),
        goals: goals.iter().map(|g| goal(ctx, g, &counted)).collect(),
        measures: MEASURES
            .iter()
            .map(|m| Choice::new(*m, ctx.t(&format!("network-measure-{m}")), q.get("measure")))
            .collect(),
        q,
        errors,
    })
}

/// A share of a hundred; nothing of nothing is no share.
fn share(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 100 + whole / 2) / whole)
}

fn of_files(ctx: &Ctx, c: &Counts, terms: &Terms) -> Vec<Figure> {
    let f = &c.files;
    let days = |key: &str, days: i32| ctx.tw(key, &[("days", i64::from(days).into())]);
    let of_open = |n: i64| match share(n, f.open) {
        Some(percent) => ctx.tw("network-of-files", &[("percent", percent.into()), ("all", f.open.into())]),
        None => ctx.t("network-no-files"),
    };
    let figure = |signal: Signal, value: i64, line: String| Figure {
        label: ctx.t(&format!("network-signal-{}", signal.word())),
        value,
        compare: of_open(value),
        colour: if value == 0 { "ok" } else { "sun" },
        line,
        href: if value == 0 { String::new() } else { format!("/network/files/{}", signal.word()) },
    };
    vec![
        figure(Signal::WithoutLead, f.without_lead, String::new()),
        figure(Signal::WithoutPlan, f.without_plan, days("network-term-plan", terms.plan)),
        figure(Signal::PlanWaits, f.plan_waits, days("network-term-mark", terms.mark)),
        figure(Signal::PlanRefused, f.plan_refused, String::new()),
        figure(Signal::WithoutOffer, f.without_offer, days("network-term-offer", terms.offer)),
        figure(Signal::Idle, f.idle, days("network-term-idle", terms.idle)),
    ]
}

fn of_referrals(ctx: &Ctx, c: &Counts) -> Vec<Figure> {
    let r = &c.referrals;
    let plain = |word: &str, value: i64, compare: String, colour: &'static str| Figure {
        label: ctx.t(&format!("network-referrals-{word}")),
        value,
        compare,
        colour,
        line: String::new(),
        href: String::new(),
    };
    let part = |n: i64, all: i64, key: &str| match share(n, all) {
        Some(percent) => ctx.tw(key, &[("percent", percent.into()), ("all", all.into())]),
        None => ctx.t("network-no-referrals"),
    };
    let late = Figure {
        href: if r.late == 0 { String::new() } else { format!("/network/files/{}", Signal::ReferralLate.word()) },
        ..plain("late", r.late, part(r.late, r.open, "network-of-open"), if r.late == 0 { "ok" } else { "bad" })
    };
    vec![
        plain("open", r.open, ctx.tw("network-unanswered", &[("n", r.unanswered.into())]), ""),
        late,
        plain(
            "no-place",
            r.no_place,
            part(r.no_place, r.open, "network-of-open"),
            if r.no_place == 0 { "ok" } else { "sun" },
        ),
        plain("helped", r.helped, part(r.helped, r.ended, "network-of-ended"), "info"),
        plain(
            "wrong-door",
            r.wrong_door,
            part(r.wrong_door, r.ended, "network-of-ended"),
            if r.wrong_door == 0 { "ok" } else { "sun" },
        ),
    ]
}

fn of_due(ctx: &Ctx, c: &Counts) -> Vec<Figure> {
    let late = ctx.tw("network-reviews-late", &[("n", c.due.reviews_late.into())]);
    let figure = |word: &str, value: i64, compare: String, colour: &'static str| Figure {
        label: ctx.t(&format!("network-due-{word}")),
        value,
        compare,
        colour,
        line: String::new(),
        href: String::new(),
    };
    vec![
        figure(
            "agreements",
            c.due.agreements,
            ctx.t("network-two-weeks"),
            if c.due.agreements == 0 { "ok" } else { "sun" },
        ),
        figure("reviews", c.due.reviews, late, if c.due.reviews_late == 0 { "ok" } else { "bad" }),
    ]
}

fn line(k: Keeps) -> PartnerLine {
    PartnerLine {
        name: k.name,
        asked: k.asked,
        waiting: k.waiting,
        late: k.late,
        answered_late: k.answered_late,
        declined: k.declined,
        wrong_door: k.wrong_door,
    }
}

fn language(ctx: &Ctx, line: OfLanguage) -> LanguageLine {
    let name = line.language.map(|code| names::language_name(ctx.me.lang, &code));
    let name = name.unwrap_or_else(|| ctx.t("network-interpreters-other"));
    LanguageLine { name, asked: line.asked, became: line.became }
}

fn goal(ctx: &Ctx, goal: &Goal, c: &Counts) -> GoalLine {
    let (f, r) = (&c.files, &c.referrals);
    let now = match goal.measure.as_str() {
        "plan-agreed" => share(f.plan_agreed, f.open),
        "answered-in-time" => share(r.open - r.late, r.open),
        "helped" => share(r.helped, r.ended),
        "with-offer" => share(f.far - f.without_offer, f.far),
        _ => share(f.open - f.idle, f.open),
    };
    GoalLine {
        id: goal.id.to_string(),
        version: goal.version.to_string(),
        title: goal.title.clone(),
        measure: ctx.t(&format!("network-measure-{}", goal.measure)),
        line: match now {
            Some(now) => ctx.tw("network-goal-now", &[("now", now.into()), ("target", goal.target.into())]),
            None => ctx.tw("network-goal-not-yet", &[("target", goal.target.into())]),
        },
        now,
        due: dates::date_long(ctx.me.lang, goal.due),
        owner: goal.owner.clone(),
        reached: now.is_some_and(|n| n >= goal.target),
    }
}
