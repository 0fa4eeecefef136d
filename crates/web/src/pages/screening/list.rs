//! The result of screenings as every partner reads it, and how the preconditions stand.

use crate::kit::answer::{Answer, again, clash, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError, Staff};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::pages::path_staff::fields::people_who;
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::dates;
use opweg_model::FileId;
use opweg_model::trajectory::{Precondition, PreconditionState};
use opweg_store::file::{card, team};
use opweg_store::screening::preconditions::{self, Line};
use opweg_store::screening::{self, Screening};

/// A screening as shown.
pub struct Shown {
    /// Its identity.
    id: String,
    /// Who asked and when.
    line: String,
    /// What was decided, output by output, each with why it differs for whoever asked; empty while it goes on.
    outputs: Vec<(String, String, String)>,
    /// Why preconditions differ.
    preconditions: String,
    /// The reader's organisation asked it.
    mine: bool,
}

/// A precondition as shown, with its form.
pub struct Row {
    what: String,
    word: &'static str,
    state: String,
    colour: &'static str,
    line: String,
    version: String,
    states: Vec<Choice>,
    owners: Vec<Choice>,
    due: String,
    /// What is wrong with what was typed; then the form is open.
    error: String,
}

/// The form of a precondition that did not go through: which one, what was typed, and why not.
pub struct Typed {
    /// Which one.
    pub what: Precondition,
    /// What was typed.
    pub form: Fields,
    /// What is wrong with it.
    pub error: String,
}

#[derive(Template)]
#[template(path = "screening/list.html")]
struct Page {
    p: Staff,
    h: Head,
    shown: Vec<Shown>,
    rows: Vec<Row>,
    /// One of the reader's organisation goes on.
    goes_on: bool,
    /// The reader could read the answers of one that they begin.
    may_start: bool,
    /// Who can begin one when the reader cannot.
    who_can: String,
    errors: Vec<FieldError>,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    page(&whole(&ctx, file, None).await?)
}

/// The page to somebody who may not begin a screening: it says who can.
pub async fn not_to_start(ctx: &Ctx, file: FileId) -> Answer {
    let shown = whole(ctx, file, None).await?;
    let errors = vec![FieldError { field: "start".to_owned(), text: shown.who_can.clone() }];
    again(&Page { errors, ..shown })
}

/// The page with the form of a precondition that did not go through; `meanwhile`: because somebody changed it.
pub async fn not_changed(ctx: &Ctx, file: FileId, typed: Typed, meanwhile: bool) -> Answer {
    let errors = vec![FieldError { field: format!("o-{}", typed.what), text: typed.error.clone() }];
    let shown = Page { errors, ..whole(ctx, file, Some(typed)).await? };
    if meanwhile { clash(&shown) } else { again(&shown) }
}

async fn whole(ctx: &Ctx, file: FileId, typed: Option<Typed>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let screenings = screening::of_file(&mut tx, &permit).await?;
    let lines = preconditions::of_file(&mut tx, &permit).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    tx.commit().await?;
    let own = ctx.me.staff.org;
    let typed_of = |what| typed.as_ref().filter(|t| t.what == what);
    let lead = team.iter().find(|m| m.is_lead);
    let lead = lead.map(|m| format!("{}, {}", m.name, m.org_name)).unwrap_or_default();
    Ok(Page {
        p: ctx.frame("screen-title", "clients"),
        h: head(ctx, &card, &permit, "trajectory"),
        goes_on: screenings.iter().any(|s| s.result.is_none() && s.org == own),
        may_start: screening::may_ask(&permit),
        who_can: ctx.tw("screen-who-can", &[("who", lead.into())]),
        shown: screenings.iter().map(|s| shown(ctx, s)).collect(),
        rows: lines.iter().map(|l| row(ctx, l, &team, typed_of(l.said.what))).collect(),
        errors: Vec::new(),
    })
}

fn shown(ctx: &Ctx, s: &Screening) -> Shown {
    let at = s.result.as_ref().map_or(s.started, |r| r.at);
    let line = [
        ("who", s.author_name.as_str().into()),
        ("org", s.org_name.as_str().into()),
        ("when", when(ctx.me.lang, at).into()),
    ];
    let outputs = s.result.as_ref().map_or_else(Vec::new, |r| {
        let output = |label: &str, value: String, why: &str| (ctx.t(label), value, why.to_owned());
        vec![
            output("screen-kind", ctx.t(&format!("words-trajectory-kind-{}", r.kind)), &r.differs.kind),
            output("screen-distance", ctx.t(&format!("words-distance-{}", r.distance)), &r.differs.distance),
            output("screen-civic", ctx.t(&format!("words-civic-course-{}", r.civic)), &r.differs.civic),
        ]
    });
    Shown {
        id: s.id.to_string(),
        line: ctx.tw("screen-by", &line),
        outputs,
        preconditions: s.result.as_ref().map(|r| r.differs.preconditions.clone()).unwrap_or_default(),
        mine: s.org == ctx.me.staff.org,
    }
}

fn row(ctx: &Ctx, line: &Line, team: &[team::Member], typed: Option<&Typed>) -> Row {
    let said = &line.said;
    let there = said.owner.map(|o| o.to_string()).unwrap_or_default();
    let field = |name: &str, there: String| typed.map_or(there, |t| t.form.get(name).to_owned());
    Row {
        what: ctx.t(&format!("words-precondition-{}", said.what)),
        word: said.what.word(),
        state: ctx.t(&format!("words-precondition-state-{}", said.state)),
        colour: colour(said.state),
        line: around(ctx, line),
        version: line.version.to_string(),
        states: states(ctx, field("state", String::new()).parse().unwrap_or(said.state)),
        owners: owners(ctx, said.what, team, &field("owner", there)),
        due: field("due", said.due.map(|d| d.to_string()).unwrap_or_default()),
        error: typed.map(|t| t.error.clone()).unwrap_or_default(),
    }
}

/// Who works on a precondition, by when, and what partners must heed.
pub fn around(ctx: &Ctx, line: &Line) -> String {
    let said = &line.said;
    let due = said.due.map(|d| ctx.tw("common-until", &[("date", dates::date_short(ctx.me.lang, d).into())]));
    let need = said.need.map(|n| ctx.t(&format!("words-need-{n}")));
    [line.owner_name.clone(), due, need].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Who of the team can work on a precondition: nobody of a body with sanctions on what may never flow to it, unless that
/// body writes it down itself.
pub fn owners(ctx: &Ctx, what: Precondition, team: &[team::Member], chosen: &str) -> Vec<Choice> {
    let shielded = what.section().shielded_from_sanctions();
    people_who(ctx, team, chosen, |m| !shielded || !m.sanctions || m.org == ctx.me.staff.org)
}

/// The states of a precondition, one of them chosen.
pub fn states(ctx: &Ctx, chosen: PreconditionState) -> Vec<Choice> {
    let choice =
        |s: &PreconditionState| Choice::new(s.word(), ctx.t(&format!("words-precondition-state-{s}")), chosen.word());
    PreconditionState::ALL.iter().map(choice).collect()
}

const fn colour(state: PreconditionState) -> &'static str {
    match state {
        PreconditionState::Unknown => "",
        PreconditionState::Fine | PreconditionState::Settled => "ok",
        PreconditionState::Open => "bad",
        PreconditionState::Busy => "sun",
    }
}
