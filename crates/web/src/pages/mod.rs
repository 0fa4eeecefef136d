//! One module per capability. Each page is a template struct and a handler that reads as the policy of the page: look
//! up, refuse, change, answer.

pub mod account;
pub mod admin;
pub mod agreement;
pub mod calendar;
pub mod card;
pub mod clients;
pub mod doubles;
pub mod drafts;
pub mod exchange;
pub mod gantt;
pub mod glass;
pub mod health;
pub mod intake;
pub mod looked;
pub mod network;
pub mod newcomer;
pub mod notes;
pub mod offers;
pub mod overview;
pub mod palette;
pub mod partners;
pub mod path_staff;
pub mod places;
pub mod profile;
pub mod questions;
pub mod referrals;
pub mod register;
pub mod screening;
pub mod share;
pub mod sign_in;
pub mod styleguide;
pub mod suggest;
pub mod tasks;
pub mod team;
pub mod timeline;
pub mod today;
pub mod trajectory;
pub mod typed;

use crate::routes::Route;

/// The lines of the table that each capability adds.
pub fn routes() -> Vec<Route> {
    let mut all = Vec::new();
    all.extend(sign_in::routes());
    all.extend(account::routes());
    all.extend(admin::routes());
    all.extend(agreement::routes());
    all.extend(doubles::routes());
    all.extend(exchange::routes());
    all.extend(glass::routes());
    all.extend(intake::routes());
    all.extend(looked::routes());
    all.extend(network::routes());
    all.extend(newcomer::routes());
    all.extend(path_staff::routes());
    all.extend(offers::routes());
    all.extend(places::routes());
    all.extend(partners::routes());
    all.extend(calendar::routes());
    all.extend(card::routes());
    all.extend(notes::routes());
    all.extend(tasks::routes());
    all.extend(referrals::routes());
    all.extend(register::routes());
    all.extend(screening::routes());
    all.extend(share::routes());
    all.extend(profile::routes());
    all.extend(team::routes());
    all.extend(trajectory::routes());
    all.extend(typed::routes());
    all
}
