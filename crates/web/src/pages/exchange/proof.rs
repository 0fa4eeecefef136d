//! The proof of an erasure: what was to go, what went, what stayed and why. To read, and to keep as a file.

use super::keep::{LOOKERS, what};
use crate::kit::answer::{Answer, file, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::{Link, Staff};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::routes::{Route, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::get;
use opweg_store::retention::{self, Body, Certificate, End, How, Left, Touched};
use serde_json::json;
use uuid::Uuid;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/exchange/retention/{proof}", LOOKERS, get(show)),
        line("/exchange/retention/{proof}/proof.json", LOOKERS, get(download)),
    ]
}

/// Where a proof is read.
pub(super) fn address(id: Uuid) -> String {
    format!("/exchange/retention/{id}")
}

/// A proof in a list.
pub(super) fn link(ctx: &Ctx, proof: &Certificate) -> Link {
    let how = proof.body.end.as_ref().map_or(How::BrokenOff, |end| end.how);
    let label = format!("{} · {}", when(ctx.me.lang, proof.at), ctx.t(&format!("exchange-proof-{}", how.word())));
    Link { href: address(proof.id), label, count: 0, current: false }
}

/// A class with its rule, what was to go and what went.
pub struct Class {
    name: String,
    planned: String,
    went: String,
    /// The files by their identity.
    files: Vec<String>,
}

/// A file that stayed.
pub struct Stayed {
    file: String,
    class: String,
    why: String,
}

#[derive(Template)]
#[template(path = "exchange/proof.html")]
struct Page {
    p: Staff,
    id: String,
    json: String,
    how: String,
    colour: &'static str,
    begun: String,
    ended: String,
    by: String,
    classes: Vec<Class>,
    stayed: Vec<Stayed>,
}

async fn found(ctx: &Ctx, id: Uuid) -> Result<(Certificate, End), Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let mut proof = retention::certificate(&mut tx, &ctx.actor, id).await?;
    tx.commit().await?;
    let end = proof.body.end.take().ok_or(Problem::Fault)?;
    Ok((proof, end))
}

/// The proof, to read.
pub async fn show(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let (proof, end) = found(&ctx, id).await?;
    let colour = match end.how {
        How::Done => "ok",
        How::Stopped | How::BrokenOff => "bad",
    };
    page(&Page {
        p: ctx.frame("exchange-proof-title", "oversight"),
        id: id.to_string(),
        json: format!("{}/proof.json", address(id)),
        how: ctx.t(&format!("exchange-proof-{}", end.how.word())),
        colour,
        begun: when(ctx.me.lang, proof.at),
        ended: end.at.map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        classes: classes(&ctx, &proof.body, &end),
        stayed: stayed(&ctx, &proof.body, &end),
        by: proof.by_name,
    })
}

fn classes(ctx: &Ctx, body: &Body, end: &End) -> Vec<Class> {
    let class = |planned: &retention::Class| {
        let went = end.erased.iter().find(|e| e.class == planned.class);
        let files = went.map(|e| e.files.as_slice()).unwrap_or_default();
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let rows = went.and_then(|e| e.rows).unwrap_or_default();
        let touched = Touched { class: planned.class, years: planned.years, files: count(files.len()), rows };
        let years = [("years", i64::from(planned.years).into()), ("n", count(planned.files.len()).into())];
        Class {
            name: ctx.t(&format!("exchange-keep-{}", planned.class.word())),
            planned: ctx.tw("exchange-proof-planned", &years),
            went: what(ctx, &touched),
            files: files.iter().map(ToString::to_string).collect(),
        }
    };
    body.classes.iter().map(class).collect()
}

/// What was held from the beginning, and what stayed after all.
fn stayed(ctx: &Ctx, body: &Body, end: &End) -> Vec<Stayed> {
    let held = body.held.iter().map(|file| Stayed {
        file: file.to_string(),
        class: String::new(),
        why: ctx.t("exchange-proof-left-held"),
    });
    let left = |left: &Left| Stayed {
        file: left.file.to_string(),
        class: ctx.t(&format!("exchange-keep-{}", left.class.word())),
        why: ctx.t(&format!("exchange-proof-left-{}", left.why)),
    };
    held.chain(end.left.iter().map(left)).collect()
}

/// The proof, to keep.
pub async fn download(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let (proof, end) = found(&ctx, id).await?;
    let body = Body { end: Some(end), ..proof.body };
    let whole = json!({ "form": "opweg-proof-1", "id": id, "at": proof.at, "erasure": body });
    let bytes = serde_json::to_vec_pretty(&whole).map_err(|_| Problem::Fault)?;
    file(bytes, "op-weg-proof.json", "application/json", "attachment")
}
