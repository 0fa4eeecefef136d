//! What the two sides say of a referral: answering, giving it up, telling how it ended, passing it on.

use super::one::whole;
use super::{asked, event, open_to_answer, whom};
use crate::kit::answer::{Answer, again, clash, go};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::FieldError;
use crate::kit::once;
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_model::ReferralId;
use opweg_model::contact::Channel;
use opweg_model::referral::State;
use opweg_store::Error;
use opweg_store::referral::answers::{SAID, answer};
use opweg_store::referral::receivers::to_ask;
use opweg_store::referral::send::{Onward, pass_on as send_on};
use opweg_store::referral::{To, lists};

/// Says something of a referral.
pub async fn say(ctx: Ctx, Path(id): Path<ReferralId>, Form(q): Form) -> Answer {
    let channel = q.parse::<Channel>("channel").map(|c| c.word()).unwrap_or_default();
    let said = match event::read(|key| ctx.t(key), ctx.today(), &q, channel) {
        Ok(said) => said,
        Err(error) => return again(&whole(&ctx, id, q, vec![error], String::new()).await?),
    };
    let version = q.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = open_to_answer(&ctx, id).await?;
    let before = lists::one(&mut tx, &permit, id).await?;
    let done = answer(&mut tx, &permit, id, version, &said, || ctx.id()).await;
    match done {
        Ok(()) => tx.commit().await?,
        Err(Error::State("referral-question")) => {
            drop(tx);
            let error =
                FieldError { field: "pass-on-question".to_owned(), text: ctx.t("referral-pass-on-question-own") };
            return again(&whole(&ctx, id, q, vec![error], String::new()).await?);
        }
        Err(error) => {
            drop(tx);
            return not_done(&ctx, id, q, error).await;
        }
    }
    let ended = before.state.after(said.event).is_ok_and(State::is_over);
    let mine = before.to_org() == Some(ctx.me.staff.org);
    // Whoever said no sees the file no longer.
    go(&if ended && mine { "/referrals".to_owned() } else { format!("/referrals/{id}") }, "answered")
}

/// Nothing was changed: somebody was first, or it cannot happen now. What was typed is not lost.
async fn not_done(ctx: &Ctx, id: ReferralId, q: Fields, error: Error) -> Answer {
    if !matches!(error, Error::Stale(_) | Error::State("referral-not-now")) {
        return Err(error.into());
    }
    let name = q.get("event").to_owned();
    let typed = q.get(&format!("{name}-text")).to_owned();
    let mut shown = whole(ctx, id, q, Vec::new(), String::new()).await?;
    shown.meanwhile = if typed.is_empty() { " ".to_owned() } else { typed };
    clash(&shown)
}

/// Passes it on to a partner who can do it, when the client agreed to that one too.
pub async fn pass_on(ctx: Ctx, Path(id): Path<ReferralId>, Form(q): Form) -> Answer {
    let all = to_ask(&mut ctx.house.db.look().await?, ctx.me.staff.org).await?;
    let to = whom::chosen(&all, q.get("pass-on-to"), "").filter(|to| matches!(to, To::Partner { .. }));
    let agreed = asked::agreed(&q, "pass-on-agreed");
    let why = q.get("pass-on-text").to_owned();
    let errors = wrong(&ctx, to.is_some(), agreed.is_some(), &why);
    let Some(to) = to.filter(|_| errors.is_empty()) else {
        return again(&whole(&ctx, id, q, errors, String::new()).await?);
    };
    let version = q.parse("version").ok_or(Problem::Bad("value"))?;
    let new = ReferralId(once::identity(&ctx, &format!("{id}/pass-on"), &q, 0));
    let (mut tx, permit) = open_to_answer(&ctx, id).await?;
    let onward = Onward { id: new, to, agreed, why, question: q.get("pass-on-question").to_owned() };
    match send_on(&mut tx, &permit, id, version, &onward, || ctx.id()).await {
        Ok(()) => tx.commit().await?,
        Err(Error::State(word @ ("referral-circle" | "referral-by-name" | "receiver-gone"))) => {
            drop(tx);
            let key = if word == "receiver-gone" { "referral-receiver-gone" } else { word };
            let error = FieldError { field: "pass-on-to".to_owned(), text: ctx.t(key) };
            return again(&whole(&ctx, id, q, vec![error], String::new()).await?);
        }
        Err(error) => {
            drop(tx);
            return not_done(&ctx, id, q, error).await;
        }
    }
    go("/referrals", "passed-on")
}

fn wrong(ctx: &Ctx, to: bool, agreed: bool, why: &str) -> Vec<FieldError> {
    let checks = [
        (!to, "pass-on-to", "referral-to"),
        (why.is_empty(), "pass-on-text", "referral-words"),
        (why.chars().count() > SAID, "pass-on-text", "errors-value-too-long"),
        (!agreed, "pass-on-agreed-1", "referral-not-agreed"),
    ];
    let wrong = checks.into_iter().filter(|(wrong, ..)| *wrong);
    wrong.map(|(_, field, key)| FieldError { field: field.to_owned(), text: ctx.t(key) }).collect()
}
