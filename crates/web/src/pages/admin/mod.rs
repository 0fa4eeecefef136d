//! Running the house: people, organisations, keys of programs. An administrator of one organisation sees its own; none of
//! these pages shows a file.

mod keys;
mod organisations;
mod people;
mod person;

use crate::kit::answer::{Answer, go};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Link;
use crate::kit::problem::Problem;
use crate::routes::{ADMIN, Route, form, page};
use axum::routing::{get, post};
use opweg_store::people::Administrator;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/admin", ADMIN, get(start)),
        page("/admin/people", ADMIN, get(people::list)),
        page("/admin/people/new", ADMIN, get(people::ask)),
        form("/admin/people/new", ADMIN, post(people::add)),
        page("/admin/people/{user}", ADMIN, get(person::show)),
        form("/admin/people/{user}", ADMIN, post(person::change)),
        form("/admin/people/{user}/password", ADMIN, post(person::start_password)),
        form("/admin/people/{user}/second", ADMIN, post(person::reset)),
        page("/admin/people/{user}/leave", ADMIN, get(person::ask_leave)),
        form("/admin/people/{user}/leave", ADMIN, post(person::leave)),
        page("/admin/organisations", ADMIN, get(organisations::list)),
        page("/admin/organisations/new", ADMIN, get(organisations::ask)),
        form("/admin/organisations/new", ADMIN, post(organisations::add)),
        page("/admin/organisations/{org}", ADMIN, get(organisations::show)),
        form("/admin/organisations/{org}", ADMIN, post(organisations::change)),
        form("/admin/organisations/{org}/close", ADMIN, post(organisations::close)),
        page("/admin/keys", ADMIN, get(keys::list)),
        form("/admin/keys", ADMIN, post(keys::add)),
        form("/admin/keys/{key}/off", ADMIN, post(keys::revoke)),
    ]
}

/// The first page is the list of people.
pub async fn start(_ctx: Ctx) -> Answer {
    go("/admin/people", "")
}

/// The tabs of all these pages.
fn tabs(ctx: &Ctx, here: &str) -> Vec<Link> {
    let tab = |word: &str| Link {
        href: format!("/admin/{word}"),
        label: ctx.t(&format!("admin-tab-{word}")),
        count: 0,
        current: word == here,
    };
    ["people", "organisations", "keys"].map(tab).to_vec()
}

/// The administrator who asks.
fn office(ctx: &Ctx) -> Result<Administrator<'_>, Problem> {
    Ok(Administrator::of(&ctx.actor)?)
}
