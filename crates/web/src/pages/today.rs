//! Today: appointments, what is still to do, who stopped sharing. The page a worker starts the day with.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::kept;
use crate::pages::newcomer::said::with_interpreter;
use crate::pages::path_staff::called;
use crate::pages::tasks::{task_href, task_text};
use askama::Template;
use jiff::ToSpan;
use opweg_lang::dates;
use opweg_model::{FileId, Role, brussels};
use opweg_store::file::agreements;
use opweg_store::path::appointments::AppointmentState;
use opweg_store::path::{appointments, tasks};
use std::collections::HashMap;

/// An appointment of today or tomorrow.
pub struct Meeting {
    href: String,
    time: String,
    name: String,
    what: String,
    place: String,
    /// Who else is there for the client.
    with: String,
    reply: String,
    reply_kind: &'static str,
}

/// Things to do on this page; the rest is one press away.
const SHOWN: usize = 20;
/// Days of the agenda that are looked at, today included: an interpreter is found in no less.
const DAYS: i64 = 4;

/// Something to do.
pub struct ToDo {
    href: String,
    what: String,
    name: String,
    /// The day it should be done; empty when there is none.
    due: String,
    late: bool,
}

/// A notice that access ended.
pub struct Stop {
    id: String,
    text: String,
}

#[derive(Template)]
#[template(path = "today/today.html")]
struct Page {
    p: Staff,
    day: String,
    today: Vec<Meeting>,
    tomorrow: Vec<Meeting>,
    /// Appointments of these days that need an interpreter and have none yet.
    without: Vec<Meeting>,
    /// What there is to do, by who waits for it.
    groups: Vec<Group>,
    /// There is more to do than stands here.
    more: bool,
    stops: Vec<Stop>,
    /// Texts that were typed when a session ended and wait at `kept::PAGE`; empty when there are none.
    typed: String,
    /// Whether the reader may register.
    register: bool,
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let day = ctx.today();
    let start = |days: i64| brussels::start(day.saturating_add(days.days())).unwrap_or(ctx.now);
    let purposes = purposes(&ctx.me.staff);
    let agenda =
        appointments::of_user(&mut tx, &ctx.actor, &purposes, ctx.me.staff.user, start(0), start(DAYS)).await?;
    let tasks = tasks::open_for(&mut tx, &ctx.actor, &purposes, 100).await?;
    let stops = agreements::notices_for(&mut tx, &ctx.actor).await?;
    tx.commit().await?;
    let typed = match kept::count(&ctx).await? {
        0 => String::new(),
        n => ctx.tw("typed-waiting", &[("n", n.into())]),
    };
    let starts = |a: &&appointments::InAgenda| a.appointment.plan.starts;
    let (today, later) = agenda.iter().partition::<Vec<_>, _>(|a| starts(a) < start(1));
    let without = agenda.iter().filter(|a| needs_interpreter(&ctx, a));
    let more = tasks.len() > SHOWN;
    page(&Page {
        p: ctx.frame("today-title", "today"),
        day: dates::date_long(ctx.me.lang, day),
        today: today.into_iter().map(|a| meeting(&ctx, a)).collect(),
        tomorrow: later.into_iter().filter(|a| starts(a) < start(2)).map(|a| meeting(&ctx, a)).collect(),
        without: without.map(|a| unbooked(&ctx, a)).collect(),
        groups: groups(&ctx, &tasks),
        more,
        stops: stops.iter().map(|s| stop(&ctx, s)).collect(),
        typed,
        register: ctx.me.staff.is(Role::Worker) || ctx.me.staff.is(Role::Reception),
    })
}

fn meeting(ctx: &Ctx, a: &appointments::InAgenda) -> Meeting {
    let plan = &a.appointment.plan;
    let what = called(ctx, plan.kind, &plan.title);
    let (reply, reply_kind) = match a.appointment.reply.as_ref().map(|r| r.reply.word()) {
        Some("yes") => (ctx.t("today-reply-yes"), "ok"),
        Some(_) => (ctx.t("today-reply-cannot"), "bad"),
        None => (String::new(), ""),
    };
    Meeting {
        href: format!("/clients/{}", a.appointment.file),
        time: dates::time(ctx.me.lang, brussels::local(plan.starts).time()),
        name: a.client.clone(),
        what,
        place: plan.where_text.clone(),
        with: match a.with.join(", ") {
            nobody if nobody.is_empty() => nobody,
            names => ctx.tw("today-with", &[("names", names.into())]),
        },
        reply,
        reply_kind,
    }
}

/// Whether an interpreter is needed at something to come, and none said yes.
fn needs_interpreter(ctx: &Ctx, a: &appointments::InAgenda) -> bool {
    let there = &a.appointment;
    let to_come = there.state == AppointmentState::Planned && there.plan.starts > ctx.now;
    to_come && !a.booked && with_interpreter(&there.plan)
}

/// An appointment without its interpreter: the day, and where one is asked.
fn unbooked(ctx: &Ctx, a: &appointments::InAgenda) -> Meeting {
    let there = &a.appointment;
    let href = format!("/clients/{}/appointments/{}/interpreter", there.file, there.id);
    Meeting { href, time: when(ctx.me.lang, there.plan.starts), ..meeting(ctx, a) }
}

/// Who waits for what is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// A client said something.
    Client,
    /// A partner or a colleague asked something.
    Partner,
    /// Nobody in particular: one's own work.
    Nobody,
}

impl Waits {
    /// In the order of the page.
    pub const ALL: [Self; 3] = [Self::Client, Self::Partner, Self::Nobody];

    fn of(task: &tasks::Task) -> Self {
        use tasks::what as w;
        let detail = task.said.detail.as_str();
        let client = match task.said.what.as_str() {
            w::PLAN_NO => detail.is_empty(),
            w::PLAN_REMARK => detail.starts_with('\n'),
            _ => false,
        };
        if client { Self::Client } else { Self::of_kind(&task.said.what) }
    }
    /// Who waits for tasks of a kind.
    #[must_use]
    pub fn of_kind(what: &str) -> Self {
        use tasks::what as w;
        match what {
            w::CANNOT | w::CALL_ME | w::QUESTION | w::WISH | w::STEP_NO => Self::Client,
            w::REFERRAL
            | w::REFERRAL_NEWS
            | w::PLAN
            | w::PLAN_NO
            | w::PLAN_REMARK
            | w::LEAD_OFFER
            | w::REVIEW
            | w::PRECONDITION
            | w::INVITED
            | w::MEETING_MOVED
            | w::MEETING_OFF
            | w::PAIR_TALK
            | w::PAIR_TALK_HELP
            | w::MENTION => Self::Partner,
            _ => Self::Nobody,
        }
    }
    /// The key of its heading.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Client => "today-clients",
            Self::Partner => "today-partners",
            Self::Nobody => "today-own",
        }
    }
}

/// Things to do for the same kind of people, overdue ones first.
pub struct Group {
    title: String,
    todo: Vec<ToDo>,
}

/// What there is to do: what clients said, what partners wait for, one's own work. Empty groups are left out.
fn groups(ctx: &Ctx, tasks: &[tasks::Task]) -> Vec<Group> {
    let of = |waits: Waits| {
        let theirs: Vec<tasks::Task> = tasks.iter().filter(|t| Waits::of(t) == waits).take(SHOWN).cloned().collect();
        Group { title: ctx.t(waits.title()), todo: to_dos(ctx, &theirs) }
    };
    Waits::ALL.map(of).into_iter().filter(|g| !g.todo.is_empty()).collect()
}

/// What there is to do, most urgent first. The questions that one client put off are one thing: they are asked in one
/// conversation.
fn to_dos(ctx: &Ctx, tasks: &[tasks::Task]) -> Vec<ToDo> {
    let put_off = |t: &&tasks::Task| t.said.what == tasks::what::ASK_LATER;
    let mut waiting: HashMap<Option<FileId>, i64> = HashMap::new();
    for task in tasks.iter().filter(put_off) {
        *waiting.entry(task.said.file).or_default() += 1;
    }
    let of = |task: &tasks::Task| match put_off(&task) {
        true => waiting.remove(&task.said.file).map(|n| to_do(ctx, task, n - 1)),
        false => Some(to_do(ctx, task, 0)),
    };
    tasks.iter().filter_map(of).collect()
}

/// A task as shown, with how many more questions it stands for.
fn to_do(ctx: &Ctx, task: &tasks::Task, more: i64) -> ToDo {
    let what = match task_text(ctx, task) {
        first if more > 0 => ctx.tw("today-and-more", &[("first", first.into()), ("n", more.into())]),
        only => only,
    };
    ToDo {
        href: task_href(task).unwrap_or_else(|| "/tasks".to_owned()),
        what,
        name: task.client.clone().unwrap_or_default(),
        due: task.said.due.map(|d| dates::date_short(ctx.me.lang, d)).unwrap_or_default(),
        late: task.said.due.is_some_and(|d| d < ctx.today()),
    }
}

fn stop(ctx: &Ctx, notice: &agreements::StopNotice) -> Stop {
    let at = when(ctx.me.lang, notice.at);
    let text = ctx.tw("today-stop", &[("number", notice.number.clone().into()), ("when", at.into())]);
    Stop { id: notice.id.to_string(), text }
}
