//! The network for its coordinator: where clients wait, how partners keep what they agreed, what they want to reach together.
//! Figures only; behind each stand numbers of files and whom to call.

mod acts;
mod behind;
mod show;
mod terms;

use crate::routes::{Gate, Route, SIGNED, form, page};
use axum::routing::{get, post};
use opweg_model::{Role, RoleSet};

const COORDINATOR: Gate = Gate::Roles(RoleSet::of(&[Role::Coordinator]));

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/network", COORDINATOR, get(show::show)),
        page("/network/files/{signal}", COORDINATOR, get(behind::show)),
        page("/network/terms", SIGNED, get(terms::show)),
        form("/network/terms", COORDINATOR, post(terms::agree)),
        form("/network/terms/{number}/withdraw", COORDINATOR, post(terms::withdraw)),
        form("/network/goals", COORDINATOR, post(acts::set)),
        form("/network/goals/{goal}", COORDINATOR, post(acts::close)),
    ]
}
