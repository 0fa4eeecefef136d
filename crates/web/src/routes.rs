//! The flat table of everything that can be asked: method, address, who may knock, handler. What is shown behind the
//! door is decided by the policy inside the store. The matrix test walks this table: a route without a row there fails.

use crate::kit::{assets, guard, headers, house::House, problem_page, traced};
use crate::pages;
use axum::Router;
use axum::extract::Request;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodRouter, get, post};
use opweg_model::{Role, RoleSet};
use std::sync::Arc;
use std::time::Duration;

/// Who may knock at a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Anybody, and nobody is looked at: files and probes, which answer without the database.
    Open,
    /// Anybody.
    Public,
    /// A phone on which a path code was typed.
    Code,
    /// Somebody who gave a password, perhaps not yet the second factor.
    HalfSignedIn,
    /// Anybody signed in.
    SignedIn,
    /// Somebody signed in with one of these roles.
    Roles(RoleSet),
    /// A program with a key; the API checks it itself.
    Api,
}

/// One line of the table.
pub struct Route {
    /// The method.
    pub method: Method,
    /// The address.
    pub path: &'static str,
    /// Who may knock.
    pub gate: Gate,
    /// What answers.
    pub answer: MethodRouter,
}

/// A line for a page.
pub fn page(path: &'static str, gate: Gate, answer: MethodRouter) -> Route {
    Route { method: Method::GET, path, gate, answer }
}

/// A line for a form.
pub fn form(path: &'static str, gate: Gate, answer: MethodRouter) -> Route {
    Route { method: Method::POST, path, gate, answer }
}

/// Anybody signed in.
pub const SIGNED: Gate = Gate::SignedIn;
/// People who work with files.
pub const CASEWORK: Gate =
    Gate::Roles(RoleSet::of(&[Role::Worker, Role::Reception, Role::TeamLead, Role::Coordinator, Role::Mentor]));
/// People who guide clients.
pub const WORKERS: Gate = Gate::Roles(RoleSet::of(&[Role::Worker]));
/// People who may register.
pub const COUNTER: Gate = Gate::Roles(RoleSet::of(&[Role::Worker, Role::Reception]));
/// The data-protection officer.
pub const OFFICER: Gate = Gate::Roles(RoleSet::of(&[Role::DataProtection]));
/// People who run the system.
pub const ADMIN: Gate = Gate::Roles(RoleSet::of(&[Role::Administrator]));

/// The whole table.
#[must_use]
pub fn table() -> Vec<Route> {
    use Gate::{Open, Public, SignedIn};
    let mut all = vec![
        page("/assets/{stamp}/{*name}", Open, get(assets::serve)),
        page("/sw.js", Open, get(assets::service_worker)),
        page("/healthz", Open, get(pages::health::alive)),
        page("/readyz", Open, get(pages::health::ready)),
        page("/styleguide", Public, get(pages::styleguide::staff)),
        page("/styleguide/newcomer", Public, get(pages::styleguide::newcomer)),
        page("/today", SignedIn, get(pages::today::show)),
        page("/search", SignedIn, get(pages::palette::ask)),
        form("/search", SignedIn, post(pages::palette::search)),
        page("/clients", CASEWORK, get(pages::clients::list)),
        page("/clients/{file}", CASEWORK, get(pages::overview::show)),
        page("/clients/{file}/profile", CASEWORK, get(pages::profile::show)),
        page("/clients/{file}/facts/{kind}", WORKERS, get(pages::profile::edit)),
        form("/clients/{file}/facts/{kind}", WORKERS, post(pages::profile::save)),
        form("/drafts/{key}", SignedIn, post(pages::drafts::save)),
    ];
    all.extend(pages::routes());
    all.extend(crate::api::routes());
    all
}

/// How long the next piece of a form may take: whoever sends a letter a minute holds no connection for ever. Slow headers
/// are for the web server in front.
const SLOWEST_BODY: Duration = Duration::from_secs(30);

/// The router of the table.
pub fn router(house: Arc<House>) -> Router {
    let mut router: Router = Router::new();
    for route in table() {
        let (keeper, gate) = (house.clone(), route.gate);
        let answer: MethodRouter = route.answer;
        let guarded: MethodRouter = answer.layer(from_fn(move |request: Request, next: Next| {
            let keeper = keeper.clone();
            async move { guard::gate(keeper, gate, request, next).await }
        }));
        router = router.route(route.path, guarded.layer(axum::Extension(house.clone())));
    }
    let keeper = house.clone();
    router
        .layer(from_fn(move |request: Request, next: Next| problem_page::show_problems(keeper.clone(), request, next)))
        .layer(from_fn(move |request: Request, next: Next| headers::add(house.clone(), request, next)))
        .layer(tower_http::timeout::RequestBodyTimeoutLayer::new(SLOWEST_BODY))
        .layer(tower_http::catch_panic::CatchPanicLayer::new())
        .layer(tower_http::compression::CompressionLayer::new())
        .layer(traced::layer())
}
