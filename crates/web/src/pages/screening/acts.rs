//! What can be done about screenings: begin with what the facts say, save answers, decide, throw away, change a precondition.

use super::ask::{instrument, whole};
use crate::kit::answer::{Answer, again, go, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::FieldError;
use crate::kit::once;
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_access::Action;
use opweg_model::trajectory::Precondition;
use opweg_model::{FileId, ScreeningId};
use opweg_store::file::facts;
use opweg_store::screening::decide::{self as deciding, Decision, Proposed};
use opweg_store::screening::preconditions::{self, Decided};
use opweg_store::screening::{self, Differs};
use opweg_store::{Error, door};
use opweg_trajectory::profile::Profile;
use opweg_trajectory::screening::{Answers, Instrument, Proposal};
use std::collections::BTreeMap;

fn page_of(file: FileId) -> String {
    format!("/clients/{file}/screening")
}

/// Begins one with the newest instrument; what the facts say already is filled in, to be looked at.
pub async fn start(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let newest = ctx.house.content.screenings.last().ok_or(Problem::Fault)?;
    let id = ScreeningId(once::identity(&ctx, &page_of(file), &form, 0));
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let profile = Profile::of(&facts::of_file(&mut tx, &see).await?, ctx.today());
    let known = newest.prefilled(&profile).into_iter().map(|p| (p.question, p.option)).collect();
    let started = screening::start(&mut tx, &permit, id, (newest.key(), newest.version()), &known).await;
    once::settle(tx, started).await?;
    go(&format!("{}/{id}", page_of(file)), "")
}

/// The answers of a form that the instrument knows; a question left open has none.
fn answers(instrument: &Instrument, form: &Fields) -> Result<Answers, Problem> {
    let given = |q: &opweg_trajectory::screening::Question| {
        let option = form.get(&format!("q-{}", q.key));
        (!option.is_empty()).then(|| (q.key.clone(), option.to_owned()))
    };
    let answers: Answers = instrument.questions().iter().filter_map(given).collect();
    instrument.accepts(&answers).map_err(|_| Problem::Bad("value"))?;
    Ok(answers)
}

fn kept(answers: &Answers) -> screening::Answers {
    answers.iter().map(|(q, a)| (q.to_owned(), a.to_owned())).collect()
}

/// Saves the answers and shows what is proposed for them.
pub async fn save(ctx: Ctx, Path((file, id)): Path<(FileId, ScreeningId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let (there, _) = screening::inside(&mut tx, &see, id).await?;
    let answers = answers(instrument(&ctx, there.instrument_version)?, &form)?;
    let done = screening::save(&mut tx, &permit, id, version, &kept(&answers)).await;
    pressed(tx, done, &format!("{}/{id}#proposal", page_of(file)), "saved").await
}

/// Decides.
pub async fn decide(ctx: Ctx, Path((file, id)): Path<(FileId, ScreeningId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let (there, inside) = screening::inside(&mut tx, &see, id).await?;
    let answers: Answers = inside.answers.into_iter().collect();
    let proposal = instrument(&ctx, there.instrument_version)?.propose(&answers);
    let decision = decision(&form, &answers, &proposal)?;
    let missing = decision.unexplained();
    if !missing.is_empty() {
        drop(tx);
        let wrong = |name: &&str| FieldError { field: format!("why-{name}"), text: ctx.t("screen-why-needed") };
        let errors = missing.iter().map(wrong).collect();
        return again(&whole(&ctx, file, id, Some((form, errors))).await?);
    }
    let done = deciding::decide(&mut tx, &permit, id, version, &decision, || ctx.id()).await;
    pressed(tx, done, &page_of(file), "saved").await
}

fn decision(form: &Fields, answers: &Answers, proposal: &Proposal) -> Result<Decision, Problem> {
    let preconditions = proposal.preconditions.iter().map(|(what, found)| (*what, found.value.state));
    Ok(Decision {
        answers: kept(answers),
        proposed: Proposed {
            kind: proposal.kind.value,
            distance: proposal.distance.value,
            civic: proposal.course.value,
            preconditions: preconditions.collect::<BTreeMap<_, _>>(),
            whole: serde_json::to_string(proposal).map_err(|_| Problem::Fault)?,
        },
        kind: form.parse("kind").ok_or(Problem::Bad("value"))?,
        distance: form.parse("distance").ok_or(Problem::Bad("value"))?,
        civic: form.parse("civic").ok_or(Problem::Bad("value"))?,
        preconditions: Precondition::ALL
            .iter()
            .map(|w| decided(form, *w, &format!("{w}-")))
            .collect::<Result<_, _>>()?,
        differs: Differs {
            kind: form.get("why-kind").to_owned(),
            distance: form.get("why-distance").to_owned(),
            civic: form.get("why-civic").to_owned(),
            preconditions: form.get("why-preconditions").to_owned(),
        },
    })
}

/// A precondition of a form; `prefix` stands before the names of its fields.
fn decided(form: &Fields, what: Precondition, prefix: &str) -> Result<Decided, Problem> {
    let of = |part: &str| form.get(&format!("{prefix}{part}")).to_owned();
    let due = of("due");
    Ok(Decided {
        what,
        state: of("state").parse().map_err(|_| Problem::Bad("value"))?,
        need: of("need").parse().ok(),
        owner: of("owner").parse().ok(),
        due: if due.is_empty() { None } else { Some(due.parse().map_err(|_| Problem::Bad("value"))?) },
    })
}

/// Throws one away that goes on.
pub async fn discard(ctx: Ctx, Path((file, id)): Path<(FileId, ScreeningId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = screening::discard(&mut tx, &permit, id, version).await;
    pressed(tx, done, &page_of(file), "removed").await
}

/// Changes a precondition by itself. The need stays as it was decided.
pub async fn precondition(ctx: Ctx, Path((file, what)): Path<(FileId, String)>, Form(form): Form) -> Answer {
    let what: Precondition = what.parse().map_err(|_| Problem::NotFound)?;
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let lines = preconditions::of_file(&mut tx, &see).await?;
    let there = lines.into_iter().find(|l| l.said.what == what).ok_or(Error::NotFound)?;
    let new = Decided { need: there.said.need, ..decided(&form, what, "")? };
    let done = preconditions::change(&mut tx, &permit, version, &new, ctx.id()).await;
    pressed(tx, done, &format!("{}#preconditions", page_of(file)), "saved").await
}
