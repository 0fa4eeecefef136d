//! The API for programs of the network: `/api/v1`. The same policy as the pages, the same log; a program has the tiers
//! of its key and never more than its organisation.
//!
//! Each module holds the operations of one capability with their descriptions for the OpenAPI document; a test holds
//! the document and the table of routes equal.

pub mod body;
pub mod caller;
pub mod catalogue;
pub mod clients;
pub mod described;
pub mod document;
pub mod facts;
pub mod notes;
pub mod once;
pub mod problem;
pub mod query;
pub mod referrals;
pub mod registrations;
pub mod step_form;
pub mod steps;
pub mod tag;

use crate::routes::{Gate, Route};
use axum::extract::DefaultBodyLimit;
use axum::http::Method;
use axum::middleware::from_fn;
use axum::routing::{MethodRouter, get, patch, post};

/// The largest body: a client with some hundred facts fits many times.
const LARGEST_BODY: usize = 256 * 1024;

/// The lines of the table.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        line(Method::GET, "/api/v1/openapi.json", get(document::show)),
        line(Method::GET, "/api/v1/problems", get(problem::list)),
        line(Method::GET, "/api/v1/clients", get(clients::list)),
        line(Method::POST, "/api/v1/clients", post(clients::register)),
        line(Method::GET, "/api/v1/clients/{client}", get(clients::one)),
        line(Method::POST, "/api/v1/clients/{client}/facts", post(facts::add)),
        line(Method::GET, "/api/v1/clients/{client}/steps", get(steps::list)),
        line(Method::POST, "/api/v1/clients/{client}/steps", post(steps::add)),
        line(Method::GET, "/api/v1/clients/{client}/steps/{step}", get(steps::one)),
        line(Method::PATCH, "/api/v1/clients/{client}/steps/{step}", patch(steps::change)),
        line(Method::GET, "/api/v1/clients/{client}/registrations", get(registrations::list)),
        line(Method::GET, "/api/v1/clients/{client}/referrals", get(referrals::list)),
        line(Method::POST, "/api/v1/clients/{client}/notes", post(notes::add)),
        line(Method::GET, "/api/v1/organisations", get(catalogue::organisations)),
        line(Method::GET, "/api/v1/facts/kinds", get(catalogue::kinds)),
    ]
}

fn line(method: Method, path: &'static str, answer: MethodRouter) -> Route {
    let answer: MethodRouter = answer.layer(from_fn(problem::tell));
    let answer: MethodRouter = answer.layer(DefaultBodyLimit::max(LARGEST_BODY));
    Route { method, path, gate: Gate::Api, answer }
}
