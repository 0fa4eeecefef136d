//! Offers: finding one, what it is and when, and what the organisation that gives it keeps: sessions, seats, who waits
//! and who comes.

mod edit;
mod form;
mod list_in;
mod one;
mod room;
pub mod search;
mod sessions;
pub mod wait_lines;
mod waiting;
pub mod words;

pub use sessions::said;

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use crate::routes::{Gate, Route, SIGNED, form, page};
use axum::extract::DefaultBodyLimit;
use axum::routing::{MethodRouter, get, post};
use opweg_model::{OrgId, Role, RoleSet};
use opweg_store::partners::Keeper;

/// Who may keep what an organisation tells the network; the store asks which organisation.
pub const KEEPERS: Gate = Gate::Roles(RoleSet::of(&[Role::Worker, Role::Editor, Role::Administrator]));

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let upload: MethodRouter = post(list_in::attempt);
    let upload: MethodRouter = upload.layer(DefaultBodyLimit::max(list_in::LARGEST + 64 * 1024));
    vec![
        page("/offers", SIGNED, get(search::show)),
        page("/offers/waiting", SIGNED, get(waiting::show)),
        page("/offers/new", KEEPERS, get(edit::ask)),
        form("/offers/new", KEEPERS, post(edit::add)),
        page("/offers/{offer}", SIGNED, get(one::show)),
        page("/offers/{offer}/edit", KEEPERS, get(edit::edit)),
        form("/offers/{offer}/edit", KEEPERS, post(edit::save)),
        form("/offers/{offer}/state", KEEPERS, post(edit::state)),
        page("/offers/{offer}/sessions/new", KEEPERS, get(sessions::ask)),
        form("/offers/{offer}/sessions/new", KEEPERS, post(sessions::add)),
        page("/offers/{offer}/sessions/{session}", KEEPERS, get(room::show)),
        page("/offers/{offer}/sessions/{session}/edit", KEEPERS, get(sessions::edit)),
        form("/offers/{offer}/sessions/{session}/edit", KEEPERS, post(sessions::save)),
        form("/offers/{offer}/sessions/{session}/state", KEEPERS, post(sessions::state)),
        form("/offers/{offer}/sessions/{session}/presence", KEEPERS, post(room::presence)),
        form("/offers/{offer}/sessions/{session}/place", KEEPERS, post(room::place)),
        form("/offers/{offer}/sessions/{session}/list", KEEPERS, upload),
        form("/offers/{offer}/sessions/{session}/list/go", KEEPERS, post(list_in::perform)),
    ]
}

/// Whoever asks, as the keeper of an organisation.
///
/// # Errors
/// [`Problem::Role`] for everybody else.
pub fn keeper(ctx: &Ctx, org: OrgId) -> Result<Keeper<'_>, Problem> {
    Keeper::of(&ctx.actor, org).map_err(|_| Problem::Role)
}

/// Whether whoever asks keeps what this organisation tells.
#[must_use]
pub fn keeps(ctx: &Ctx, org: OrgId) -> bool {
    Keeper::of(&ctx.actor, org).is_ok()
}
