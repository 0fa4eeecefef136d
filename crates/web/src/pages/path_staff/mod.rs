//! The path as workers make it: steps, appointments, needs, and the page as the newcomer sees it.

pub mod appointments;
mod choices;
pub mod clash;
pub mod fields;
pub mod interpreter;
pub mod messages;
pub mod needs;
pub mod preview;
pub mod show;
pub mod step_edit;
pub mod steps;

use crate::kit::ctx::Ctx;
use crate::routes::{CASEWORK, Route, WORKERS, form, page};
use axum::routing::{get, post};
use opweg_model::step::StepKind;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/clients/{file}/path", CASEWORK, get(show::show)),
        page("/clients/{file}/path/preview", CASEWORK, get(preview::show)),
        form("/clients/{file}/plan", WORKERS, post(steps::plan)),
        form("/clients/{file}/steps", WORKERS, post(steps::add)),
        page("/clients/{file}/steps/{step}", WORKERS, get(step_edit::ask)),
        form("/clients/{file}/steps/{step}", WORKERS, post(step_edit::save)),
        form("/clients/{file}/steps/{step}/state", WORKERS, post(steps::state)),
        form("/clients/{file}/steps/{step}/days", WORKERS, post(steps::days)),
        form("/clients/{file}/steps/{step}/move", WORKERS, post(steps::shift)),
        form("/clients/{file}/steps/{step}/undo", WORKERS, post(steps::undo)),
        page("/clients/{file}/appointments/new", WORKERS, get(appointments::ask)),
        form("/clients/{file}/appointments", WORKERS, post(appointments::add)),
        page("/clients/{file}/appointments/{appointment}", WORKERS, get(appointments::edit)),
        form("/clients/{file}/appointments/{appointment}", WORKERS, post(appointments::save)),
        form("/clients/{file}/appointments/{appointment}/close", WORKERS, post(appointments::close)),
        form("/clients/{file}/appointments/{appointment}/reply", WORKERS, post(appointments::reply)),
        form("/clients/{file}/appointments/{appointment}/remind", WORKERS, post(messages::remind)),
        page("/clients/{file}/appointments/{appointment}/agenda.ics", CASEWORK, get(messages::calendar)),
        page("/clients/{file}/appointments/{appointment}/interpreter", CASEWORK, get(interpreter::show)),
        form("/clients/{file}/appointments/{appointment}/interpreter", WORKERS, post(interpreter::ask)),
        form("/clients/{file}/appointments/{appointment}/interpreter/{booking}", WORKERS, post(interpreter::happened)),
        form("/clients/{file}/messages/{message}/again", WORKERS, post(messages::again)),
        form("/clients/{file}/code/send", WORKERS, post(messages::code)),
        form("/clients/{file}/needs", WORKERS, post(needs::raise)),
        form("/clients/{file}/needs/{need}", WORKERS, post(needs::change)),
    ]
}

/// What a step or an appointment is called among workers: by a title of its own, else by its kind.
#[must_use]
pub fn called(ctx: &Ctx, kind: StepKind, title: &str) -> String {
    if title.is_empty() { ctx.t(&format!("path-step-{kind}")) } else { title.to_owned() }
}
