//! The newcomer's own hand on the path: do you agree with the plan, is there a step you do not want, do you want something
//! else? One question a page; no answer needs a reason, and each reaches a person.

use super::said::{StepLine, name};
use super::voice::Voice;
use super::{frame, in_language, own_path};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Guest;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Public;
use crate::kit::once;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_model::contact::Channel;
use opweg_model::step::{Showing, StepKind};
use opweg_model::trajectory::{PlanMark, StepAnswer, StopReason, WishState};
use opweg_model::{StepId, TaskId};
use opweg_store::path::plan::{self, Given, Who};
use opweg_store::path::view::{MyPath, Shown, ShownStep, my_path};
use opweg_store::path::wishes::{self, NewWish, Wish};
use opweg_store::{Error, Tx};

/// What the page of the path asks about the plan, and what became of what the client said.
pub struct Own {
    /// The version that can be answered, as it is read now; nothing: none can.
    pub read: Option<String>,
    /// What was answered to the version that is there: `yes`, `no` or nothing.
    pub answered: &'static str,
    /// The plan was agreed before and changed since.
    pub changed: bool,
    /// What the client proposed: what, what became of it, and what staff answered, in whatever language they wrote.
    pub wishes: Vec<(String, String, String)>,
    /// The places on the list of the steps the client does not want.
    pub refused: Vec<bool>,
}

impl Own {
    /// Whether there is a step the client does not want.
    #[must_use]
    pub fn refuses(&self) -> bool {
        self.refused.contains(&true)
    }

    /// Whether the plan waits for an answer: the way to the question stands where she looks first.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.read.is_some() && self.answered.is_empty()
    }

    /// Marks the steps the client does not want, where they stand in the list.
    pub fn mark(&self, voice: Voice<'_>, steps: &mut [StepLine]) {
        for (step, _) in steps.iter_mut().zip(&self.refused).filter(|(_, no)| **no) {
            step.word = voice.t("path-step-refused");
            step.colour = "plum";
        }
    }
}

/// Reads what the client said and is asked.
///
/// # Errors
/// What the store says.
pub async fn read(guest: &Guest, tx: &mut Tx, permit: &Permit, mine: &MyPath) -> Result<Own, Problem> {
    let version = plan::latest(tx, permit).await?;
    let answers = wishes::answers(tx, permit).await?;
    let wishes = wishes::of_file(tx, permit).await?;
    let client = version.as_ref().and_then(|v| v.parties.iter().find(|p| p.who == Who::Client));
    let said = client.and_then(|p| p.said.as_ref());
    let answered = said.map_or("", |s| if s.mark.is_yes() { "yes" } else { "no" });
    let refused = |id: StepId| answers.get(&id).is_some_and(|a| a.answer == StepAnswer::Refused);
    Ok(Own {
        read: version.as_ref().filter(|_| client.is_some()).map(|v| v.read().to_string()),
        answered,
        changed: version.as_ref().is_some_and(|v| v.number > 1),
        // What a partner proposes is talked about first: it never stands here as if the client had said it.
        wishes: wishes.iter().filter(|w| w.by.is_none()).take(3).map(|w| wish(guest, w)).collect(),
        refused: mine.steps.iter().map(|s| refused(s.id)).collect(),
    })
}

fn wish(guest: &Guest, wish: &Wish) -> (String, String, String) {
    let kind = guest.t(&format!("path-step-{}", wish.kind.for_client()));
    let what = if wish.said.is_empty() { kind } else { wish.said.clone() };
    let state = match wish.state {
        WishState::Open => guest.t("path-wish-open"),
        WishState::TakenUp => guest.t("path-wish-taken-up"),
        WishState::Declined | WishState::Withdrawn => guest.t("path-wish-declined"),
    };
    let answer = if wish.state == WishState::Declined { wish.answer.clone() } else { String::new() };
    (what, state, answer)
}

/// "Yes, this is good for me", or not yet.
pub async fn mark(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    let read: plan::Read = form.parse("read").ok_or(Problem::Bad("value"))?;
    let mark = if form.get("a") == "yes" { PlanMark::Agreed } else { PlanMark::NotAgreed };
    let given = Given { client: true, mark, remark: String::new(), channel: Channel::OwnDevice };
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    if said_already(&mut tx, &permit, read.number, mark).await? {
        tx.commit().await?;
        return go(&format!("/{tag}/path#plan"), "");
    }
    match plan::mark(&mut tx, &permit, read, &given, TaskId(guest.house.id())).await {
        Ok(()) => tx.commit().await?,
        // It changed while she read: the page shows it as it is now, and asks again.
        Err(Error::Stale(_)) => drop(tx),
        Err(other) => return Err(other.into()),
    }
    go(&format!("/{tag}/path#plan"), "")
}

/// Whether the client said this of the version already: pressing again would raise one more task for the same thing.
async fn said_already(tx: &mut Tx, permit: &Permit, number: i64, mark: PlanMark) -> Result<bool, Problem> {
    let version = plan::latest(tx, permit).await?.filter(|v| v.number == number);
    let client = version.as_ref().and_then(|v| v.parties.iter().find(|p| p.who == Who::Client));
    Ok(client.and_then(|p| p.said.as_ref()).is_some_and(|said| said.mark == mark && said.by.is_none()))
}

/// Something to tap: word, picture, text, the same in Dutch.
pub struct Tile {
    word: String,
    icon: &'static str,
    text: String,
    nl: String,
}

#[derive(Template)]
#[template(path = "newcomer/refuse.html")]
struct Refuse {
    p: Public,
    base: String,
    /// The step, once it is chosen.
    step: String,
    /// Its name.
    title: String,
    tiles: Vec<Tile>,
}

/// Reasons that are offered; "I would rather not say" stands last.
const REASONS: &[(StopReason, &str)] = &[
    (StopReason::ChildCare, "child"),
    (StopReason::Transport, "bus"),
    (StopReason::Health, "health"),
    (StopReason::Money, "doc"),
    (StopReason::Hours, "clock"),
    (StopReason::Level, "book"),
    (StopReason::OwnChoice, "flag"),
    (StopReason::Other, "hide"),
];

/// Which step do you not want? Then: why not?
pub async fn refuse(guest: Guest, Path(tag): Path<String>, Query(query): Query) -> Answer {
    in_language(&guest, &tag)?;
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    let mine = my_path(&mut tx, &permit, Shown::OnScreen).await?;
    tx.commit().await?;
    let p = frame(&guest, "path-refuse-title", "path");
    let named = |s: &ShownStep| name(Voice { house: &guest.house, lang: guest.lang }, s);
    let chosen = query.parse::<StepId>("step").and_then(|id| mine.steps.iter().find(|s| s.id == id));
    let tiles = match chosen {
        Some(_) => REASONS.iter().map(|(why, icon)| reason(&p, *why, icon)).collect(),
        None => {
            let open = mine.steps.iter().filter(|s| s.showing != Showing::Done);
            let tile = |s: &ShownStep| {
                let (text, nl) = named(s);
                Tile { word: s.id.to_string(), icon: s.kind.icon(), text, nl }
            };
            open.map(tile).collect()
        }
    };
    let step = chosen.map(|s| s.id.to_string()).unwrap_or_default();
    let title = chosen.map(|s| named(s).0).unwrap_or_default();
    page(&Refuse { p, base: format!("/{tag}/path"), step, title, tiles })
}

fn reason(p: &Public, why: StopReason, icon: &'static str) -> Tile {
    let key = format!("path-refuse-why-{why}");
    Tile { word: why.word().to_owned(), icon, text: p.t(&key), nl: p.nl(&key) }
}

/// "I do not want this step", or after all.
pub async fn said(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    let step: StepId = form.parse("step").ok_or(Problem::NotFound)?;
    let answer = if form.get("a") == "yes" { StepAnswer::Accepted } else { StepAnswer::Refused };
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    let said = (answer, form.parse("why"), "", Channel::OwnDevice);
    let id = once::of_guest(&guest, "said", &form, 0);
    match wishes::answer(&mut tx, &permit, step, said, id).await {
        // It is over meanwhile: what is left to refuse stands there.
        Err(Error::State("step-over")) => return go(&format!("/{tag}/path/refuse"), ""),
        done => once::settle(tx, done).await?,
    }
    // To the message about it, or to the list where it stands again.
    go(&format!("/{tag}/path#{}", if answer == StepAnswer::Refused { "refused" } else { "path" }), "")
}

#[derive(Template)]
#[template(path = "newcomer/wish.html")]
struct WishPage {
    p: Public,
    base: String,
    tiles: Vec<Tile>,
    q: Fields,
    error: String,
}

/// Steps a newcomer may think of; anything else is said in their own words.
const IDEAS: &[StepKind] = &[
    StepKind::DutchLessons,
    StepKind::PractiseDutch,
    StepKind::Training,
    StepKind::WorkAndLearn,
    StepKind::LookForWork,
    StepKind::Volunteering,
    StepKind::Mentor,
    StepKind::Diploma,
    StepKind::ChildCare,
    StepKind::Other,
];

/// Do you want something else?
pub async fn ask_wish(guest: Guest, Path(tag): Path<String>) -> Answer {
    in_language(&guest, &tag)?;
    drop(own_path(&guest, Action::See).await?);
    page(&ideas(&guest, &tag, Fields::default(), ""))
}

fn ideas(guest: &Guest, tag: &str, q: Fields, error: &str) -> WishPage {
    let p = frame(guest, "path-wish-title", "path");
    let tile = |kind: &StepKind| {
        let key = if *kind == StepKind::Other { "path-wish-other".to_owned() } else { format!("path-step-{kind}") };
        Tile { word: kind.word().to_owned(), icon: kind.icon(), text: p.t(&key), nl: p.nl(&key) }
    };
    let error = if error.is_empty() { String::new() } else { p.t(error) };
    WishPage { tiles: IDEAS.iter().map(tile).collect(), base: format!("/{tag}/path"), q, error, p }
}

/// Sends it: the person who guides the client reads it.
pub async fn wish_for(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    let kind = form.parse("kind").unwrap_or(StepKind::Other);
    let wish = NewWish {
        id: once::of_guest(&guest, "wish", &form, 0),
        kind,
        said: form.get("said").to_owned(),
        client: true,
        channel: Channel::OwnDevice,
    };
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    let task = TaskId(once::of_guest(&guest, "wish", &form, 1));
    match wishes::propose(&mut tx, &permit, &wish, task).await {
        Err(Error::State("wish-words") | Error::Value(_)) => {
            drop(tx);
            return again(&ideas(&guest, &tag, form, "path-wish-wrong"));
        }
        done => once::settle(tx, done).await?,
    }
    go(&format!("/{tag}/path#wishes"), "")
}
