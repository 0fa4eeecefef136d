//! Referrals: asking another organisation with the client's agreement, answering, handing over warmly, and hearing what
//! became of it. Partners answer here; a service without Op weg answers with the code of its letter.

pub mod answer;
pub mod ask;
mod asked;
pub mod door;
mod event;
mod items;
pub mod list;
pub mod of_file;
pub mod one;
pub mod outside;
mod planned;
pub mod said;
pub mod stepper;
mod whom;

use crate::kit::ctx::{Ctx, purposes};
use crate::kit::problem::Problem;
use crate::routes::{CASEWORK, Gate, Route, WORKERS, form, page};
use axum::routing::{get, post};
use opweg_access::Permit;
use opweg_model::ReferralId;
use opweg_store::{Tx, door as file_door, referral};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/clients/{file}/referrals", CASEWORK, get(of_file::show)),
        page("/clients/{file}/referrals/new", WORKERS, get(ask::show)),
        form("/clients/{file}/referrals/new", WORKERS, post(ask::go_on)),
        page("/referrals", CASEWORK, get(list::show)),
        page("/referrals/{referral}", CASEWORK, get(one::show)),
        form("/referrals/{referral}/answer", WORKERS, post(answer::say)),
        form("/referrals/{referral}/pass-on", WORKERS, post(answer::pass_on)),
        form("/referrals/{referral}/code", WORKERS, post(outside::make)),
        form("/referrals/{referral}/letter", WORKERS, post(outside::print)),
        page("/answer", Gate::Public, get(door::ask)),
        form("/answer", Gate::Public, post(door::open)),
        form("/answer/say", Gate::Public, post(door::say)),
        page("/answer/done", Gate::Public, get(door::done)),
    ]
}

/// Opens the file of a referral for looking; `/referrals/{referral}` names no file.
///
/// # Errors
/// [`Problem::Shut`] or [`Problem::NotFound`].
async fn open(ctx: &Ctx, id: ReferralId) -> Result<(Tx, Permit), Problem> {
    let file = referral::file_of(&mut ctx.house.db.look().await?, id).await?;
    ctx.open(file, opweg_access::Action::See).await
}

/// The same in a transaction that can write: for an answer.
///
/// # Errors
/// [`Problem::Shut`] or [`Problem::NotFound`].
async fn open_to_answer(ctx: &Ctx, id: ReferralId) -> Result<(Tx, Permit), Problem> {
    let house = &ctx.house;
    let file = referral::file_of(&mut house.db.look().await?, id).await?;
    let opened = file_door::open_to_answer(&house.db, &ctx.actor, file, &purposes(&ctx.me.staff), ctx.now).await;
    opened.map_err(Problem::at_door)
}
