//! What can be done about screenings: begin with what was told before and what the facts say, save answers, decide, throw away, change a precondition.

use super::ask::{instrument, whole};
use super::list::{Typed, not_changed, not_to_start};
use crate::kit::answer::{Answer, MEANWHILE, again, clash, go, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{FieldError, Notice};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::path_staff::fields::of_pairs;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_model::step::Need;
use opweg_model::trajectory::{Precondition, PreconditionState};
use opweg_model::{FileId, ScreeningId};
use opweg_store::file::facts;
use opweg_store::screening::decide::{self as deciding, Decision, Proposed, WHY};
use opweg_store::screening::preconditions::{self, Decided};
use opweg_store::screening::{self, Differs};
use opweg_store::{Error, Tx, door};
use opweg_trajectory::profile::Profile;
use opweg_trajectory::screening::{Answers, Instrument, Proposal};
use std::collections::BTreeMap;

fn page_of(file: FileId) -> String {
    format!("/clients/{file}/screening")
}

/// Begins one with the newest instrument; what is known already is filled in, to be looked at.
pub async fn start(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let newest = ctx.house.content.screenings.last().ok_or(Problem::Fault)?;
    let id = ScreeningId(once::identity(&ctx, &page_of(file), &form, 0));
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let profile = Profile::of(&facts::of_file(&mut tx, &see).await?, ctx.today());
    // What was told last time stands there again, to be looked at; what the file says is as it is today.
    let told = screening::told_before(&mut tx, &see, ctx.now).await?.map(|(_, answers)| answers).unwrap_or_default();
    let asked = |q: &str, option: &str| newest.question(q).is_some_and(|q| q.options.iter().any(|o| o == option));
    let mut known: screening::Answers = told.into_iter().filter(|(q, option)| asked(q, option)).collect();
    known.extend(newest.prefilled(&profile).into_iter().map(|p| (p.question, p.option)));
    let started = screening::start(&mut tx, &permit, id, (newest.key(), newest.version()), &known).await;
    match started {
        Err(Error::State(screening::CLOSED)) => {
            drop(tx);
            return not_to_start(&ctx, file).await;
        }
        // A colleague was faster: theirs stands on the page.
        Err(Error::State(screening::OPEN)) if !there(&mut tx, &see, id).await? => {
            return go(&page_of(file), MEANWHILE);
        }
        Err(Error::State(screening::OPEN)) => drop(tx),
        started => once::settle(tx, started).await?,
    }
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

/// Whether the same press began it before.
async fn there(tx: &mut Tx, see: &Permit, id: ScreeningId) -> Result<bool, Problem> {
    match screening::inside(tx, see, id).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(other) => Err(other.into()),
    }
}

/// Saves the answers and shows what is proposed for them. What was typed of the decision in the same form stays.
pub async fn save(ctx: Ctx, Path((file, id)): Path<(FileId, ScreeningId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let (there, inside) = screening::inside(&mut tx, &see, id).await?;
    let lines = preconditions::of_file(&mut tx, &see).await?;
    let instrument = instrument(&ctx, there.instrument_version)?;
    let answers = answers(instrument, &form)?;
    let shown_before = instrument.propose(&inside.answers.into_iter().collect());
    let done = screening::save(&mut tx, &permit, id, version, &kept(&answers)).await;
    if matches!(done, Err(Error::Stale(_))) && there.result.is_none() {
        drop(tx);
        return meanwhile(&ctx, file, id, form).await;
    }
    if done.is_ok() && form.has("kind") {
        tx.commit().await?;
        let mut shown = whole(&ctx, file, id, Some((typed_over(&form, &shown_before, &lines), Vec::new()))).await?;
        shown.p.notices.push(Notice { kind: "ok", text: ctx.t("notice-saved") });
        return page(&shown);
    }
    pressed_or_typed(tx, done, &format!("{}/{id}#proposal", page_of(file)), "saved").await
}

/// What of a decision was typed, without what stands there only because it was proposed: a new proposal takes its place.
fn typed_over(form: &Fields, proposed: &Proposal, lines: &[preconditions::Line]) -> Fields {
    let is_proposed = |name: &str, text: &str| match name {
        "kind" => text == proposed.kind.value.word(),
        "distance" => text == proposed.distance.value.word(),
        "civic" => text == proposed.course.value.word(),
        _ => {
            let Some((what, part)) = name.rsplit_once('-') else { return false };
            let Ok(what) = what.parse::<Precondition>() else { return false };
            let found = proposed.preconditions.get(&what).map(|found| &found.value);
            let said = lines.iter().find(|l| l.said.what == what).and_then(|l| l.said.need);
            match part {
                "state" => text == found.map_or(PreconditionState::Unknown, |f| f.state).word(),
                "need" => text == said.or(found.and_then(|f| f.need)).map(Need::word).unwrap_or_default(),
                _ => false,
            }
        }
    };
    let typed = form.iter().filter(|(name, text)| !is_proposed(name, text));
    of_pairs(&typed.map(|(name, text)| (name, text.to_owned())).collect::<Vec<_>>())
}

/// The page with what was typed beside what somebody wrote meanwhile.
async fn meanwhile(ctx: &Ctx, file: FileId, id: ScreeningId, form: Fields) -> Answer {
    let errors = vec![FieldError { field: "proposal".to_owned(), text: ctx.t("screen-meanwhile") }];
    clash(&whole(ctx, file, id, Some((form, errors))).await?)
}

/// As [`pressed`]; where there is no form any more to show it in, the page of the problem shows what was typed.
async fn pressed_or_typed(tx: Tx, done: Result<(), Error>, to: &str, note: &str) -> Answer {
    match done {
        Err(Error::Stale(_)) => Err(Problem::Stale),
        done => pressed(tx, done, to, note).await,
    }
}

/// Decides.
pub async fn decide(ctx: Ctx, Path((file, id)): Path<(FileId, ScreeningId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let (there, inside) = screening::inside(&mut tx, &see, id).await?;
    let saved: Answers = inside.answers.into_iter().collect();
    let instrument = instrument(&ctx, there.instrument_version)?;
    let answers =
        if form.iter().any(|(name, _)| name.starts_with("q-")) { answers(instrument, &form)? } else { saved.clone() };
    let proposal = instrument.propose(&answers);
    let closed = preconditions::closed(&mut tx, &see).await?;
    let seen = instrument.propose(&saved);
    if !proposes_the_same(&seen, &proposal) && there.result.is_none() {
        // Nobody decides on a proposal that they did not see.
        let lines = preconditions::of_file(&mut tx, &see).await?;
        return match screening::save(&mut tx, &permit, id, version, &kept(&answers)).await {
            Err(Error::Stale(_)) => {
                drop(tx);
                meanwhile(&ctx, file, id, form).await
            }
            done => {
                done?;
                tx.commit().await?;
                let errors = vec![FieldError { field: "proposal".to_owned(), text: ctx.t("screen-proposal-new") }];
                again(&whole(&ctx, file, id, Some((typed_over(&form, &seen, &lines), errors))).await?)
            }
        };
    }
    let decision = decision(&form, &answers, &proposal, &closed)?;
    let errors = wrong(&ctx, &form, &decision);
    if !errors.is_empty() {
        drop(tx);
        return again(&whole(&ctx, file, id, Some((form, errors))).await?);
    }
    let done = deciding::decide(&mut tx, &permit, id, version, &decision, || ctx.id()).await;
    match done {
        Err(Error::State(word @ (preconditions::OWNER | preconditions::SHIELDED))) => {
            drop(tx);
            let errors = vec![FieldError { field: of_owner(word, &decision), text: owner_wrong(&ctx, word) }];
            again(&whole(&ctx, file, id, Some((form, errors))).await?)
        }
        Err(Error::Stale(_)) if there.result.is_none() => {
            drop(tx);
            meanwhile(&ctx, file, id, form).await
        }
        done => pressed_or_typed(tx, done, &page_of(file), "saved").await,
    }
}

/// Whether two proposals come to the same, whatever their reasons.
fn proposes_the_same(one: &Proposal, other: &Proposal) -> bool {
    let states = |p: &Proposal| p.preconditions.iter().map(|(what, f)| (*what, f.value.state)).collect::<Vec<_>>();
    one.kind.value == other.kind.value
        && one.distance.value == other.distance.value
        && one.course.value == other.course.value
        && states(one) == states(other)
}

/// What is wrong with a decision as typed, beside its fields.
fn wrong(ctx: &Ctx, form: &Fields, decision: &Decision) -> Vec<FieldError> {
    let error = |field: String, key: &str| FieldError { field, text: ctx.t(key) };
    let unexplained = decision.unexplained();
    let long = ["kind", "distance", "civic", "preconditions"].map(|name| format!("why-{name}"));
    let long = long.into_iter().filter(|field| form.get(field).chars().count() > WHY);
    let days = Precondition::ALL.iter().map(|what| format!("{what}-due"));
    let days = days.filter(|field| form.has(field) && form.day(field).is_none());
    unexplained
        .into_iter()
        .map(|name| error(format!("why-{name}"), "screen-why-needed"))
        .chain(long.map(|field| error(field, "errors-value-too-long")))
        .chain(days.map(|field| error(field, "steps-wrong-day")))
        .collect()
}

/// The field of the owner that was refused.
fn of_owner(word: &str, decision: &Decision) -> String {
    let shielded = |p: &&Decided| word != preconditions::SHIELDED || p.what.section().shielded_from_sanctions();
    let owned = decision.preconditions.iter().filter(|p| p.owner.is_some()).find(shielded);
    owned.map(|p| format!("{}-owner", p.what)).unwrap_or_default()
}

/// Why an owner was refused.
fn owner_wrong(ctx: &Ctx, word: &str) -> String {
    ctx.t(if word == preconditions::SHIELDED { "screen-wrong-shielded" } else { "screen-wrong-owner" })
}

fn decision(
    form: &Fields,
    answers: &Answers,
    proposal: &Proposal,
    closed: &[Precondition],
) -> Result<Decision, Problem> {
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
            .filter(|what| !closed.contains(what))
            .map(|w| decided(form, *w, &format!("{w}-")))
            .collect::<Result<_, _>>()?,
        seen: Precondition::ALL.iter().filter_map(|w| Some((*w, form.parse(&format!("{w}-version"))?))).collect(),
        differs: Differs {
            kind: form.get("why-kind").to_owned(),
            distance: form.get("why-distance").to_owned(),
            civic: form.get("why-civic").to_owned(),
            preconditions: form.get("why-preconditions").to_owned(),
        },
    })
}

/// A precondition of a form; `prefix` stands before the names of its fields. A day that is none was told before.
fn decided(form: &Fields, what: Precondition, prefix: &str) -> Result<Decided, Problem> {
    let of = |part: &str| form.get(&format!("{prefix}{part}")).to_owned();
    Ok(Decided {
        what,
        state: of("state").parse().map_err(|_| Problem::Bad("value"))?,
        need: of("need").parse().ok(),
        owner: of("owner").parse().ok(),
        due: form.day(&format!("{prefix}due")),
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
    let wrong_day = form.has("due") && new.due.is_none();
    let done = match wrong_day {
        true => Err(Error::State("due")),
        false => preconditions::change(&mut tx, &permit, version, &new, ctx.id()).await,
    };
    let error = match &done {
        Err(Error::State("due")) => ctx.t("steps-wrong-day"),
        Err(Error::State(word @ (preconditions::OWNER | preconditions::SHIELDED))) => owner_wrong(&ctx, word),
        Err(Error::Stale(_)) => ctx.t("screen-meanwhile"),
        _ => return pressed(tx, done, &format!("{}#preconditions", page_of(file)), "saved").await,
    };
    drop(tx);
    not_changed(&ctx, file, Typed { what, form, error }, matches!(done, Err(Error::Stale(_)))).await
}
