//! Partners: who they are, whom they take and how, what they offer, and the news they tell each other (R-NET-04, R-COM-03).

mod edit;
mod news;
mod show;

use crate::pages::offers::KEEPERS;
use crate::routes::{Route, SIGNED, form, page};
use axum::routing::{get, post};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/partners", SIGNED, get(show::list)),
        form("/partners/news", KEEPERS, post(news::tell)),
        form("/partners/news/{news}/read", SIGNED, post(news::read)),
        form("/partners/news/{news}/withdraw", KEEPERS, post(news::withdraw)),
        page("/partners/{org}", SIGNED, get(show::one)),
        page("/partners/{org}/edit", KEEPERS, get(edit::edit)),
        form("/partners/{org}/edit", KEEPERS, post(edit::save)),
    ]
}
