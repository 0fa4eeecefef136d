//! The activation screening: questions, a proposal that says why and what would change it, and a decision by people. Every
//! partner reads the result; the answers stay with the organisation that asked.

mod acts;
mod ask;
mod list;
mod proposed;

use crate::routes::{CASEWORK, Route, WORKERS, form, page};
use axum::routing::{get, post};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/clients/{file}/screening", CASEWORK, get(list::show)),
        form("/clients/{file}/screening", WORKERS, post(acts::start)),
        page("/clients/{file}/screening/{screening}", WORKERS, get(ask::show)),
        form("/clients/{file}/screening/{screening}", WORKERS, post(acts::save)),
        form("/clients/{file}/screening/{screening}/decide", WORKERS, post(acts::decide)),
        form("/clients/{file}/screening/{screening}/discard", WORKERS, post(acts::discard)),
        form("/clients/{file}/preconditions/{what}", WORKERS, post(acts::precondition)),
    ]
}
