//! The result of screenings as every partner reads it, and how the preconditions stand.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::{Choice, Staff};
use crate::kit::guard::when;
use crate::pages::overview::{Head, head};
use crate::pages::path_staff::fields::people;
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::dates;
use opweg_model::FileId;
use opweg_model::trajectory::PreconditionState;
use opweg_store::file::{card, team};
use opweg_store::screening::preconditions::{self, Line};
use opweg_store::screening::{self, Screening};

/// A screening as shown.
pub struct Shown {
    /// Its identity.
    id: String,
    /// Who asked and when.
    line: String,
    /// What was decided, output by output, each with why it differs; empty while it goes on.
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
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let screenings = screening::of_file(&mut tx, &permit).await?;
    let lines = preconditions::of_file(&mut tx, &permit).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    tx.commit().await?;
    let own = ctx.me.staff.org;
    page(&Page {
        p: ctx.frame("screen-title", "clients"),
        h: head(&ctx, &card, &permit, "trajectory"),
        goes_on: screenings.iter().any(|s| s.result.is_none() && s.org == own),
        shown: screenings.iter().map(|s| shown(&ctx, s)).collect(),
        rows: lines.iter().map(|l| row(&ctx, l, &team)).collect(),
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

fn row(ctx: &Ctx, line: &Line, team: &[team::Member]) -> Row {
    let said = &line.said;
    let owner = said.owner.map(|o| o.to_string()).unwrap_or_default();
    let due = said.due.map(|d| ctx.tw("common-until", &[("date", dates::date_short(ctx.me.lang, d).into())]));
    let need = said.need.map(|n| ctx.t(&format!("words-need-{n}")));
    let parts = [line.owner_name.clone(), due, need];
    Row {
        what: ctx.t(&format!("words-precondition-{}", said.what)),
        word: said.what.word(),
        state: ctx.t(&format!("words-precondition-state-{}", said.state)),
        colour: colour(said.state),
        line: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        version: line.version.to_string(),
        states: states(ctx, said.state),
        owners: people(ctx, team, &owner),
        due: said.due.map(|d| d.to_string()).unwrap_or_default(),
    }
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
