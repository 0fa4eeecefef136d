//! The places a client waits for or has: asked for, offered, taken, begun, ended; and what fits them.

mod ask;
mod fit;
mod press;
mod reasons;
mod situation;
mod whom;

use crate::routes::{CASEWORK, Route, WORKERS, form, page};
use axum::routing::{get, post};
use opweg_store::Error;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/offers/{offer}/ask", WORKERS, get(whom::show)),
        page("/clients/{file}/places", CASEWORK, get(ask::show)),
        form("/clients/{file}/places", WORKERS, post(ask::add)),
        page("/clients/{file}/places/{request}", WORKERS, get(fit::show)),
        form("/clients/{file}/places/{request}", WORKERS, post(press::go_on)),
        form("/clients/{file}/places/{request}/no-fit", WORKERS, post(press::no_fit)),
    ]
}

/// The message for what a press could not do by the rules of places; nothing for another error.
#[must_use]
pub fn refused(error: &Error) -> Option<&'static str> {
    match error {
        Error::State("place-state") => Some("places-wrong-state"),
        Error::State("place-day") => Some("places-wrong-day"),
        Error::State("place-session" | "place-kind") => Some("places-wrong-session"),
        Error::State("place-full") => Some("places-wrong-full"),
        Error::State("place-before") => Some("places-wrong-before"),
        Error::State("place-closed") => Some("places-wrong-closed"),
        Error::State("place-step") => Some("places-wrong-step"),
        Error::State("step-days") => Some("places-wrong-step-days"),
        _ => None,
    }
}
