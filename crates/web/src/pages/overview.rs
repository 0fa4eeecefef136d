//! The overview of a file: who, what next, the team with one lead, the path, the timeline, the needs. One transaction,
//! one log entry, one request.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, Link, Staff, initials};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::notes::{self, Quick};
use crate::pages::path_staff::show::{answered, colour};
use crate::pages::referrals::stepper::{self, Handover, Known};
use crate::pages::timeline::{self, Event};
use crate::pages::trajectory::on_file::{self, PlanCard};
use crate::pages::trajectory::table::days;
use askama::Template;
use axum::extract::Path;
use jiff::ToSpan;
use opweg_access::{Action, Permit, Subject};
use opweg_lang::{dates, names};
use opweg_model::step::{Need, NeedState, StepState};
use opweg_model::{FileId, Tier};
use opweg_store::file::card::{self, Card};
use opweg_store::file::{agreements, team};
use opweg_store::path::appointments::{self, Appointment, AppointmentState};
use opweg_store::path::{needs, plan, steps, tasks, trajectory};
use opweg_store::screening::{self, Screening, preconditions};
use opweg_store::{Tx, door};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What stands at the top of every page of a file.
pub struct Head {
    /// The file.
    pub file: FileId,
    /// The name as lists show it.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// The number to say on the phone.
    pub number: String,
    /// What changes how one works: text, colour, icon.
    pub tags: Vec<(String, &'static str, &'static str)>,
    /// The pages of the file.
    pub tabs: Vec<Link>,
    /// What the list of files is called: whoever guides nobody has no clients of their own.
    pub list: String,
    /// Whether the file can be added to.
    pub may_add: bool,
    /// Whether the reader may ask another organisation about it.
    pub may_refer: bool,
    /// Version of the file.
    pub version: i64,
}

/// Makes the heading of a file for a page of it.
pub fn head(ctx: &Ctx, card: &Card, permit: &Permit, here: &str) -> Head {
    let lang = ctx.me.lang;
    let mut tags = Vec::new();
    if let Some(code) = &card.language {
        let interpreter = card.interpreter.as_deref().filter(|i| *i != "none");
        let with = interpreter
            .map(|i| format!(", {}", ctx.t(&format!("facts-interpreter-{i}")).to_lowercase()))
            .unwrap_or_default();
        tags.push((format!("{}{with}", names::language_name(lang, code)), "", "globe"));
    }
    for code in card.safe_contact.as_deref().unwrap_or_default().split(',').filter(|c| !c.is_empty()) {
        tags.push((ctx.t(&format!("facts-safe-contact-{code}")), "sun", "warn"));
    }
    if card.restricted {
        tags.push((ctx.t("clients-restricted"), "bad", "lock"));
    }
    if card.state == "closed" {
        tags.push((ctx.t("file-closed"), "info", "lock"));
    }
    tags.push((shared_with(ctx, permit), "info", "people"));
    let may_add = card.state == "open" && ctx.me.staff.is(opweg_model::Role::Worker);
    Head {
        file: card.file,
        name: card.full_name.clone(),
        initials: initials(&card.full_name),
        number: card.number.clone(),
        tags,
        tabs: tabs(ctx, card.file, permit, here),
        list: ctx.t(if ctx.guides_nobody() { "nav-files" } else { "clients-title" }),
        may_add,
        may_refer: may_add && may(ctx, permit, Action::Add, Some(Tier::Path)),
        version: card.version,
    }
}

/// How many others can look: what one's own organisation may do by its task is no sharing.
fn shared_with(ctx: &Ctx, permit: &Permit) -> String {
    let own = Subject::org(ctx.me.staff.org);
    let others: BTreeSet<Uuid> = permit
        .standing()
        .grants
        .iter()
        .filter(|g| g.is_live(ctx.now) && g.subject != own)
        .map(|g| g.subject.id)
        .collect();
    ctx.tw("file-shared-with", &[("n", i64::try_from(others.len()).unwrap_or(0).into())])
}

/// Whether the reader may do something else with the file, for any purpose they have: a tab that is shown must open.
fn may(ctx: &Ctx, granted: &Permit, action: Action, tier: Option<Tier>) -> bool {
    let opened = purposes(&ctx.me.staff).into_iter().find_map(|purpose| door::would_open(granted, action, purpose));
    opened.is_some_and(|p| tier.is_none_or(|tier| p.opens(tier)))
}

fn tabs(ctx: &Ctx, file: FileId, permit: &Permit, here: &str) -> Vec<Link> {
    let worker = ctx.me.staff.is(opweg_model::Role::Worker);
    let may = |action, tier| may(ctx, permit, action, tier);
    let all = [
        ("overview", "", true),
        ("profile", "/profile", permit.opens(Tier::Contact)),
        ("intake", "/intake", worker && may(Action::Add, Some(Tier::Path))),
        ("trajectory", "/trajectory", permit.opens(Tier::Path)),
        ("path", "/path", permit.opens(Tier::Path)),
        ("referrals", "/referrals", permit.opens(Tier::Path)),
        ("places", "/places", permit.opens(Tier::Path)),
        ("agreement", "/agreement", permit.opens(Tier::Contact) && may(Action::SeeAgreement, None)),
        (
            "looked",
            "/looked",
            (worker || ctx.me.staff.is(opweg_model::Role::DataProtection)) && may(Action::SeeLog, None),
        ),
    ];
    all.into_iter()
        .filter(|(.., shown)| *shown)
        .map(|(word, path, _)| Link {
            href: format!("/clients/{file}{path}"),
            label: ctx.t(&format!("file-tab-{word}")),
            count: 0,
            current: word == here,
        })
        .collect()
}

/// A need as shown.
pub struct NeedLine {
    id: String,
    text: String,
    state: String,
    kind: &'static str,
    version: String,
    next: &'static str,
    next_text: String,
}

/// The next step as shown.
pub struct Next {
    title: String,
    line: String,
    id: String,
    version: String,
}

/// What to do first while no step is chosen: the page of the file, its button, and what is missing.
pub struct Begin {
    page: &'static str,
    button: String,
    title: String,
}

#[derive(Template)]
#[template(path = "overview/overview.html")]
struct Page {
    p: Staff,
    h: Head,
    next: Option<Next>,
    begin: Begin,
    plan: Option<PlanCard>,
    appointment: Option<(String, String, &'static str)>,
    gantt: String,
    /// The steps with their days, where the drawing has no room: title, days, state and its colour.
    listed: Vec<(String, String, String, &'static str)>,
    steps_done: usize,
    steps: usize,
    events: Vec<Event>,
    /// The referrals that run.
    running: Vec<Handover>,
    /// The team by organisation: whoever is there with several stands there once.
    team: Vec<(String, Vec<team::Member>)>,
    needs: Vec<NeedLine>,
    new_needs: Vec<Choice>,
    tasks: Vec<(String, String)>,
    /// What was typed in the note and not saved yet.
    q: Fields,
    quick: Vec<Quick>,
    kinds: Vec<Choice>,
    circles: Vec<Choice>,
    shared_with: String,
}

/// The page. It is made after the commit: what is read is read while others wait, what is made of it is not.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let key = notes::draft_key(file);
    let opened = async {
        let (mut tx, permit) = ctx.open(file, Action::See).await?;
        let whole = read(&mut tx, &permit).await?;
        tx.commit().await?;
        Ok((permit, whole))
    };
    // The draft belongs to the reader, not to the file: nobody waits for it.
    let (typed, (permit, whole)) = tokio::try_join!(drafts::kept(&ctx, &key), opened)?;
    page(&shown(&ctx, &permit, whole, typed.unwrap_or_default()))
}

/// All that the overview shows of a file.
struct Whole {
    card: Card,
    team: Vec<team::Member>,
    steps: Vec<steps::Step>,
    chosen: Option<trajectory::Trajectory>,
    plan: Option<plan::Version>,
    /// While there is no plan: what a screening decided, and how the preconditions stand.
    screened: (Option<Screening>, Vec<preconditions::Line>),
    needs: Vec<needs::NeedFlag>,
    meetings: Vec<Appointment>,
    story: timeline::Story,
    referrals: Known,
    tasks: Vec<tasks::Task>,
    open: Vec<agreements::OpenTo>,
}

async fn read(tx: &mut Tx, permit: &Permit) -> Result<Whole, Problem> {
    let path = permit.opens(Tier::Path);
    let chosen = if path { trajectory::of_file(tx, permit).await? } else { None };
    let plan = if path { plan::latest(tx, permit).await? } else { None };
    Ok(Whole {
        card: card::of_file(tx, permit).await?,
        team: team::of_file(tx, permit).await?,
        steps: if path { steps::list(tx, permit).await? } else { Vec::new() },
        screened: match path && chosen.is_none() && plan.is_none() {
            true => (screening::decided(tx, permit).await?, preconditions::of_file(tx, permit).await?),
            false => Default::default(),
        },
        chosen,
        plan,
        needs: if path { needs::list(tx, permit).await? } else { Vec::new() },
        meetings: appointments::of_file(tx, permit).await?,
        story: timeline::read(tx, permit).await?,
        referrals: if path { stepper::read(tx, permit).await? } else { Known::default() },
        tasks: tasks::of_file(tx, permit).await?,
        open: agreements::open_to(tx, permit).await?,
    })
}

fn shown(ctx: &Ctx, permit: &Permit, whole: Whole, q: Fields) -> Page {
    let Whole { card, team, steps, chosen, plan, screened, needs, meetings, story, referrals, tasks, open } = whole;
    Page {
        p: ctx.frame("file-title", "clients"),
        h: head(ctx, &card, permit, "overview"),
        next: next_step(ctx, &steps),
        begin: begin(ctx, &story),
        plan: on_file::card(ctx, chosen.as_ref(), plan.as_ref())
            .or_else(|| on_file::screened(ctx, screened.0.as_ref(), &screened.1)),
        appointment: to_come(ctx, &meetings).map(|a| meeting(ctx, a)),
        gantt: crate::pages::gantt::of_steps(ctx, &steps, None),
        listed: listed(ctx, &steps),
        steps_done: steps.iter().filter(|s| s.state == StepState::Done).count(),
        steps: steps.iter().filter(|s| s.state != StepState::Stopped).count(),
        events: timeline::lines(ctx, &story, &steps, &meetings, &referrals),
        running: referrals.running(ctx),
        team: crate::pages::team::by_organisation(team),
        needs: needs.iter().map(|n| need(ctx, n)).collect(),
        new_needs: Need::ALL
            .iter()
            .filter(|n| !needs.iter().any(|f| f.need == **n))
            .map(|n| Choice::new(n.word(), ctx.t(&format!("words-need-{n}")), ""))
            .collect(),
        tasks: tasks.iter().map(|t| (doing_href(t, card.file), crate::pages::tasks::task_text(ctx, t))).collect(),
        quick: notes::quick(ctx),
        kinds: notes::kinds(ctx, &q),
        circles: notes::circles(ctx, permit, &q),
        q,
        shared_with: shared(ctx, &open),
    }
}

/// The path as a list.
fn listed(ctx: &Ctx, steps: &[steps::Step]) -> Vec<(String, String, String, &'static str)> {
    let shown = steps.iter().filter(|s| s.state != StepState::Stopped);
    shown
        .map(|s| {
            let state = ctx.t(&format!("words-step-state-{}", s.state));
            (title(ctx, s), days(ctx, s), state, colour(s.state))
        })
        .collect()
}

/// Where on the pages of its file a task is done; what has no page is finished in the list of tasks.
fn doing_href(task: &tasks::Task, file: FileId) -> String {
    use tasks::what;
    let page = match task.said.what.as_str() {
        what::ASK_LATER => "intake",
        what::CANNOT => "path#appointments",
        what::GRANT_ENDS => "agreement",
        what::NEW_LEAD | what::LEAD_OFFER => "team",
        what::DEADLINE => "trajectory#effects",
        what::REFERRAL | what::REFERRAL_NEWS | what::REFERRAL_LATE => {
            return format!("/referrals/{}", crate::pages::tasks::first_word(&task.said.detail));
        }
        _ => return format!("/tasks#t{}", task.said.id),
    };
    format!("/clients/{file}/{page}")
}

fn shared(ctx: &Ctx, open: &[agreements::OpenTo]) -> String {
    let mut orgs: Vec<&str> = open.iter().filter(|o| o.tiers.has(Tier::Path)).map(|o| o.org_name.as_str()).collect();
    orgs.sort_unstable();
    orgs.dedup();
    opweg_lang::numbers::list_and(ctx.me.lang, &orgs)
}

fn next_step(ctx: &Ctx, steps: &[steps::Step]) -> Option<Next> {
    let open = |state: StepState| steps.iter().find(|s| s.state == state);
    let step = open(StepState::Running).or_else(|| open(StepState::Stuck)).or_else(|| open(StepState::Planned))?;
    let until = step
        .plan
        .until
        .map(|d| ctx.tw("file-until", &[("day", dates::date_long(ctx.me.lang, d).into())]))
        .unwrap_or_default();
    let line = [step.plan.who_text.as_str(), step.plan.where_text.as_str(), until.as_str()];
    Some(Next {
        title: title(ctx, step),
        line: line.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
        id: step.id.to_string(),
        version: step.version.to_string(),
    })
}

/// What comes before the first step, by what was done already: the talk, what may be shared, then a plan.
fn begin(ctx: &Ctx, story: &timeline::Story) -> Begin {
    let (page, button, title) = match story.intake() {
        None => ("/intake", "file-start-intake", "file-first-intake"),
        Some(false) => ("/intake", "file-go-on-intake", "file-first-go-on"),
        Some(true) if !story.agreed() => ("/agreement", "file-start-agreement", "file-first-agreement"),
        Some(true) => ("/path", "file-make-plan", "file-first-plan"),
    };
    Begin { page, button: ctx.t(button), title: ctx.t(title) }
}

/// The name of a step among workers.
pub fn title(ctx: &Ctx, step: &steps::Step) -> String {
    crate::pages::path_staff::called(ctx, step.plan.kind, &step.plan.title)
}

/// The next appointment that is not over yet.
fn to_come<'a>(ctx: &Ctx, meetings: &'a [Appointment]) -> Option<&'a Appointment> {
    let over = |a: &&Appointment| a.plan.starts.saturating_add(a.plan.minutes.minutes()).is_ok_and(|e| e <= ctx.now);
    let planned = meetings.iter().filter(|a| a.state == AppointmentState::Planned);
    planned.filter(|a| !over(a)).min_by_key(|a| a.plan.starts)
}

/// The appointment, and what the client answered.
fn meeting(ctx: &Ctx, a: &Appointment) -> (String, String, &'static str) {
    let (answer, colour) = answered(ctx, a);
    (format!("{} · {}", when(ctx.me.lang, a.plan.starts), timeline::what(ctx, a)), answer, colour)
}

impl Page {
    /// Who stays the contact of the client until somebody of the team takes over; empty when that is themselves.
    fn contact(&self, member: &Uuid) -> &str {
        self.running.iter().find(|r| r.id.0 == *member).map_or("", |r| &r.contact)
    }
}

fn need(ctx: &Ctx, flag: &needs::NeedFlag) -> NeedLine {
    let (kind, next) = match flag.state {
        NeedState::Open => ("bad", NeedState::Busy),
        NeedState::Busy => ("sun", NeedState::Settled),
        NeedState::Settled => ("ok", NeedState::Open),
    };
    NeedLine {
        id: flag.id.to_string(),
        text: ctx.t(&format!("words-need-{}", flag.need)),
        state: ctx.t(&format!("words-need-state-{}", flag.state)),
        kind,
        version: flag.version.to_string(),
        next: next.word(),
        next_text: ctx.t(&format!("words-need-state-{next}")),
    }
}
