//! One's own account: name and language, password, second step, recovery codes, and the browsers that are signed in.

pub(crate) mod confirm;
mod feed;
mod second;
mod settings;
mod skills;

use crate::routes::{Gate, Route, form, page};
use axum::routing::{get, post};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    use Gate::SignedIn;
    vec![
        page("/account", SignedIn, get(settings::show)),
        form("/account", SignedIn, post(settings::save)),
        form("/account/skills", SignedIn, post(skills::save)),
        form("/account/calendar", SignedIn, post(feed::make)),
        form("/account/calendar/stop", SignedIn, post(feed::stop)),
        form("/account/digest", SignedIn, post(settings::digest)),
        form("/account/password", SignedIn, post(settings::password)),
        form("/account/sessions/end", SignedIn, post(settings::end_all)),
        form("/account/sessions/{id}/end", SignedIn, post(settings::end)),
        page("/account/confirm", SignedIn, get(confirm::ask)),
        form("/account/confirm", SignedIn, post(confirm::check)),
        page("/account/second", SignedIn, get(second::show)),
        form("/account/second/app-off", SignedIn, post(second::app_off)),
        form("/account/second/codes", SignedIn, post(second::codes)),
        form("/account/passkeys/{id}/off", SignedIn, post(second::passkey_off)),
        form("/account/provider/off", SignedIn, post(second::provider_off)),
        form("/account/provider/{place}", SignedIn, post(second::provider)),
    ]
}
