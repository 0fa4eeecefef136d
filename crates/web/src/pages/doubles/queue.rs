//! The start of the review: how many pairs wait, what is asked, one's own answers, and how the review goes.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use opweg_access::Actor;
use opweg_lang::numbers::number as in_words;
use opweg_model::{OrgKind, Role};
use opweg_store::doubles::{self, Measure, Mine};
use opweg_store::{Error, Tx};
use uuid::Uuid;

/// Answers of one's own that are shown.
const MINE: i64 = 20;

/// What is said of the answer before: what became of it, and the answer where it can be taken back.
pub struct Before {
    /// In words.
    pub said: String,
    /// The answer that can be taken back; empty for none.
    pub undo: String,
}

impl Before {
    /// As the address says.
    pub fn of(ctx: &Ctx, query: &Fields) -> Option<Self> {
        let word = super::pair::DONE.iter().find(|word| **word == query.get("done"))?;
        let undo = query.parse::<Uuid>("answer").map(|id| id.to_string()).unwrap_or_default();
        Some(Self { said: ctx.t(&format!("doubles-done-{word}")), undo })
    }
}

/// An answer of one's own as shown.
struct Row {
    id: String,
    what: String,
    when: String,
    undone: bool,
    undo: bool,
    /// Where the files can be parted.
    part: String,
}

/// How one organisation reviews.
struct Line {
    name: String,
    answers: String,
    seconds: String,
    right: String,
    waiting: String,
}

#[derive(Template)]
#[template(path = "doubles/queue.html")]
struct Page {
    p: Staff,
    judges: bool,
    waiting: usize,
    how_many: String,
    before: Option<Before>,
    mine: Vec<Row>,
    /// How often the reader answered known pairs as two colleagues did; empty for none.
    own: String,
    measures: Vec<Line>,
    measured: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Query(query): Query) -> Answer {
    let staff = &ctx.me.staff;
    let judges = staff.is(Role::Worker);
    let measured = staff.is(Role::TeamLead) || (staff.is(Role::Coordinator) && staff.org_kind == OrgKind::Network);
    let (mut waiting, mut mine, mut measures, mut own) = (0, Vec::new(), Vec::new(), String::new());
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    if judges {
        waiting = doubles::waiting(&mut tx, &ctx.actor, &purposes(staff)).await?;
        own = own_known(&ctx, doubles::own(&mut tx, &ctx.actor).await?);
        mine = doubles::mine(&mut tx, &ctx.actor, &purposes(staff), MINE).await?;
    }
    if measured {
        measures = doubles::measure(&mut tx, &ctx.actor).await?;
    }
    if !judges && !measured {
        return Err(Problem::Role);
    }
    tx.commit().await?;
    page(&Page {
        p: ctx.frame("doubles-title", "doubles"),
        judges,
        how_many: ctx.tw("doubles-waiting", &[("n", (waiting as i64).into())]),
        waiting,
        before: Before::of(&ctx, &query),
        own,
        mine: mine.iter().map(|m| row(&ctx, m)).collect(),
        measures: measures.iter().map(|m| measure(&ctx, m)).collect(),
        measured,
    })
}

fn row(ctx: &Ctx, mine: &Mine) -> Row {
    Row {
        id: mine.id.to_string(),
        what: ctx.t(&format!("identity-verdict-{}", mine.verdict.word())),
        when: when(ctx.me.lang, mine.at),
        undone: mine.undone,
        undo: mine.can_undo,
        part: mine.joined.map(|file| format!("/clients/{file}/registrations")).unwrap_or_default(),
    }
}

fn measure(ctx: &Ctx, measure: &Measure) -> Line {
    let number = |n: i64| in_words(ctx.me.lang, n);
    Line {
        name: measure.name.clone(),
        answers: number(measure.answers as i64),
        seconds: measure.median_seconds.map(|s| ctx.tw("doubles-seconds", &[("n", s.into())])).unwrap_or_default(),
        right: right_of(ctx, measure.known, measure.right).unwrap_or_default(),
        waiting: number(measure.waiting),
    }
}

/// So many known pairs right, or that there are too few to say; nothing for none.
fn right_of(ctx: &Ctx, known: usize, right: Option<usize>) -> Option<String> {
    let of = ("known", (known as i64).into());
    match right {
        _ if known == 0 => None,
        Some(right) => Some(ctx.tw("doubles-right-of", &[("right", (right as i64).into()), of])),
        None => Some(ctx.tw("doubles-right-few", &[of, ("enough", (doubles::FEW as i64).into())])),
    }
}

fn own_known(ctx: &Ctx, (known, right): (usize, Option<usize>)) -> String {
    let told = right_of(ctx, known, right).map(|told| ctx.tw("doubles-right-own", &[("told", told.into())]));
    told.unwrap_or_default()
}

/// Leads to the next pair, or back to the start when there is none.
pub async fn next(ctx: Ctx, Query(query): Query) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let draw = ctx.id().as_u128() as u64;
    let pair = doubles::next(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), draw).await?;
    tx.commit().await?;
    let to = pair.map_or_else(|| "/doubles".to_owned(), |pair| format!("/doubles/{pair}"));
    Ok(Redirect::to(&carried(&to, &query)).into_response())
}

/// An address with what is said of the answer before.
pub fn carried(to: &str, said: &Fields) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    for name in ["done", "answer"] {
        if said.has(name) {
            out.append_pair(name, said.get(name));
        }
    }
    let said = out.finish();
    if said.is_empty() { to.to_owned() } else { format!("{to}?{said}") }
}

/// Takes an answer back, as long as it joined nothing.
pub async fn undo(ctx: Ctx, Path(answer): Path<Uuid>, Form(_): Form) -> Answer {
    let tx = ctx.house.db.begin(ctx.now).await?;
    match take_back(&ctx, tx, answer).await {
        Ok(()) => go("/doubles", "undone"),
        Err(Error::State("said-by-two")) => go("/doubles", "said-by-two"),
        Err(Error::State("joins")) => go("/doubles", "files-joined"),
        Err(Error::State(_) | Error::Stale(_)) => go("/doubles", crate::kit::answer::MEANWHILE),
        Err(other) => Err(other.into()),
    }
}

async fn take_back(ctx: &Ctx, mut tx: Tx, answer: Uuid) -> Result<(), Error> {
    let who: &Actor = &ctx.actor;
    doubles::undo(&mut tx, who, &purposes(&ctx.me.staff), answer, &ctx.t("doubles-undone-why")).await?;
    tx.commit().await
}
