//! The path as a strip of time: lanes under each other, what runs beside what.

use crate::kit::ctx::Ctx;
use crate::pages::overview::title;
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_chart::{Bar, Gantt, Lane, State, Tick, Today, Tone, Words, gantt};
use opweg_lang::dates;
use opweg_model::step::{Lane as PathLane, StepState};
use opweg_store::path::steps::Step;
use opweg_trajectory::schedule::{Placed, Plan};

/// Days a step is drawn when only one of its dates is known.
const USUAL_DAYS: i64 = 28;

/// The drawing; empty when no step has a date. Steps that go on beyond the end of the papers are marked, where the reader may
/// know that day.
pub fn of_steps(ctx: &Ctx, steps: &[Step], papers: Option<Date>) -> String {
    let drawn: Vec<(&Step, Date, Date)> =
        steps.iter().filter_map(|s| span(s).map(|(from, to)| (s, from, to))).collect();
    let (Some(first), Some(last)) = (drawn.iter().map(|d| d.1).min(), drawn.iter().map(|d| d.2).max()) else {
        return String::new();
    };
    let (from, to) = (first.first_of_month().min(ctx.today().first_of_month()), last.max(ctx.today()).last_of_month());
    let lanes = PathLane::ALL.iter().filter_map(|lane| self::lane(ctx, *lane, &drawn, papers)).collect();
    gantt(&Gantt {
        id: "path".to_owned(),
        title: ctx.t("file-path"),
        from: number(from),
        to: number(to),
        lanes,
        ticks: ticks(ctx, from, to),
        today: Some(Today { day: number(ctx.today()), label: ctx.t("today-title").to_lowercase() }),
        limit: papers.map(|day| Today { day: number(day), label: ctx.t("effect-papers-end") }),
        words: words(ctx),
        rtl: ctx.me.lang.dir() == opweg_lang::Direction::Rtl,
    })
}

/// A plan that is only thought of, on an axis from a day to a day.
pub fn of_plan(ctx: &Ctx, title: &str, plan: &Plan, first: Date, last: Date) -> String {
    let (from, to) = (first.first_of_month(), last.last_of_month());
    let bar = |s: &Placed| Bar {
        label: ctx.t(&format!("path-step-{}", s.kind)),
        from: number(s.period.first()),
        to: number(s.period.last()),
        state: State::Planned,
        when: format!(
            "{} – {}",
            dates::date_short(ctx.me.lang, s.period.first()),
            dates::date_short(ctx.me.lang, s.period.last())
        ),
    };
    let lane = |lane: &PathLane| {
        let bars: Vec<Bar> = plan.steps.iter().filter(|s| s.lane == *lane).map(bar).collect();
        (!bars.is_empty()).then(|| Lane { label: ctx.t(&format!("words-lane-{lane}")), tone: tone(*lane), bars })
    };
    gantt(&Gantt {
        id: format!("plan-{}", plan.timing),
        title: title.to_owned(),
        from: number(from),
        to: number(to),
        lanes: PathLane::ALL.iter().filter_map(lane).collect(),
        ticks: ticks(ctx, from, to),
        today: Some(Today { day: number(ctx.today()), label: ctx.t("today-title").to_lowercase() }),
        limit: None,
        words: words(ctx),
        rtl: ctx.me.lang.dir() == opweg_lang::Direction::Rtl,
    })
}

fn words(ctx: &Ctx) -> Words {
    Words {
        done: ctx.t("words-step-state-done"),
        running: ctx.t("words-step-state-running"),
        planned: ctx.t("words-step-state-planned"),
        stuck: ctx.t("words-step-state-stuck"),
    }
}

const fn tone(lane: PathLane) -> Tone {
    match lane {
        PathLane::Dutch => Tone::Info,
        PathLane::Mentor => Tone::Plum,
        _ => Tone::Brand,
    }
}

/// The days on which a step is drawn, real ones before planned ones; none: no day is known, or it is not drawn.
pub fn span(step: &Step) -> Option<(Date, Date)> {
    // What really happened is drawn as it happened.
    match (step.began.or(step.plan.from), step.ended.or(step.plan.until)) {
        _ if step.state == StepState::Stopped => None,
        (Some(from), Some(to)) => Some((from, to.max(from))),
        (Some(from), None) => Some((from, from.saturating_add(USUAL_DAYS.days()))),
        (None, Some(to)) => Some((to.saturating_sub(USUAL_DAYS.days()), to)),
        (None, None) => None,
    }
}

fn lane(ctx: &Ctx, lane: PathLane, drawn: &[(&Step, Date, Date)], papers: Option<Date>) -> Option<Lane> {
    let beyond = |to: Date| papers.is_some_and(|end| to > end);
    let bars: Vec<Bar> = drawn
        .iter()
        .filter(|(s, ..)| s.plan.lane == lane)
        .map(|(s, from, to)| Bar {
            label: title(ctx, s),
            from: number(*from),
            to: number(*to),
            state: match s.state {
                StepState::Done => State::Done,
                StepState::Running => State::Running,
                StepState::Stuck => State::Stuck,
                StepState::Planned | StepState::Stopped => State::Planned,
            },
            when: match format!("{} – {}", dates::date_short(ctx.me.lang, *from), dates::date_short(ctx.me.lang, *to))
            {
                days if beyond(*to) && s.state != StepState::Done => {
                    format!("{days}, {}", ctx.t("effect-papers-beyond"))
                }
                days => days,
            },
        })
        .collect();
    (!bars.is_empty()).then(|| Lane { label: ctx.t(&format!("words-lane-{lane}")), tone: tone(lane), bars })
}

/// A tick a month; every second or third month on a long path.
pub fn ticks(ctx: &Ctx, from: Date, to: Date) -> Vec<Tick> {
    let months =
        (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month()) + 1;
    let every = usize::try_from(months / 12 + 1).unwrap_or(1);
    let starts = std::iter::successors(Some(from), |d| d.checked_add(1.month()).ok()).take_while(|d| *d <= to);
    let tick = |d: Date| Tick { day: number(d), label: dates::month_short(ctx.me.lang, d), year: d.year().to_string() };
    starts.step_by(every).map(tick).collect()
}

/// Days since 1 January 2000.
pub fn number(day: Date) -> i32 {
    let start = jiff::civil::date(2000, 1, 1);
    day.since(start).map_or(0, |span| span.get_days())
}
