//! Origin, for counting only: where somebody, their parents and grandparents come from. It can be written down and never
//! read back on a page (R-PRI-05), so the form starts empty each time. Not wanting to say is an answer like any other.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::pages::questions::read_fact;
use crate::pages::questions::{Pair, Question, question};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit, Why};
use opweg_model::fact::{Answer as Given, FactKind, NoValue};
use opweg_model::{FactId, FileId, Section, Tier};
use opweg_store::file::card;
use opweg_store::file::facts::{self, NewFact};
use opweg_store::log::Act;
use opweg_store::{Tx, door};

#[derive(Template)]
#[template(path = "profile/origin.html")]
struct Page {
    p: Staff,
    h: Head,
    questions: Vec<Question>,
}

/// The form.
pub async fn ask(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    page(&form_page(&ctx, file, &Fields::default(), Vec::new()).await?)
}

async fn form_page(ctx: &Ctx, file: FileId, typed: &Fields, wrong: Vec<(FactKind, String)>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let open = may_add(&mut tx, &permit).await;
    tx.note_on(&permit, Act::See, "identity,contact");
    tx.commit().await?;
    let h = head(ctx, &card, &permit, "profile");
    if !open || !h.may_add {
        return Err(Problem::Refused(Why::NoGrant));
    }
    let shown = |kind| {
        let mut q = question(&ctx.house, Pair::alone(ctx.me.lang), kind, typed);
        // It is not asked again: no task may say that somebody is still to be asked.
        q.none.retain(|o| o.value != NoValue::AskLater.word());
        q.error = wrong.iter().find(|(k, _)| *k == kind).map(|(_, text)| text.clone()).unwrap_or_default();
        q
    };
    let questions = FactKind::of_section(Section::Origin).map(shown).collect();
    Ok(Page { p: ctx.frame("profile-origin-title", "clients"), h, questions })
}

/// Whether somebody who sees a file may write origin down on it.
pub async fn may_add(tx: &mut Tx, see: &Permit) -> bool {
    door::also(tx, see, Action::Add).await.is_ok_and(|add| add.opens(Tier::Origin))
}

/// Keeps the answers, or that the person would rather not say any of it.
pub async fn save(ctx: Ctx, Path(file): Path<FileId>, Form(fields): Form) -> Answer {
    let (facts, wrong) = if fields.has("refused") { (refused(), Vec::new()) } else { read(&ctx, &fields) };
    if !wrong.is_empty() {
        return again(&form_page(&ctx, file, &fields, wrong).await?);
    }
    if !facts.is_empty() {
        let numbered = facts.into_iter().map(|fact| NewFact { id: FactId(ctx.id()), ..fact }).collect();
        let (mut tx, permit) = ctx.open(file, Action::Add).await?;
        facts::add(&mut tx, &permit, &ctx.house.desk, numbered).await?;
        tx.commit().await?;
    }
    go(&format!("/clients/{file}/profile"), "saved")
}

fn refused() -> Vec<NewFact> {
    let none = |kind| {
        let nothing = opweg_model::fact::Value::Text(String::new());
        NewFact { answer: Given::None(NoValue::Refused), ..NewFact::said(kind, nothing) }
    };
    FactKind::of_section(Section::Origin).map(none).collect()
}

fn read(ctx: &Ctx, fields: &Fields) -> (Vec<NewFact>, Vec<(FactKind, String)>) {
    let (mut facts, mut wrong) = (Vec::new(), Vec::new());
    for kind in FactKind::of_section(Section::Origin) {
        match read_fact(fields, kind, ctx.today()) {
            Ok(Some(fact)) => facts.push(NewFact { replaces: None, ..fact }),
            Ok(None) => {}
            Err(bad) => wrong.push((kind, ctx.t(&bad.message()))),
        }
    }
    (facts, wrong)
}
