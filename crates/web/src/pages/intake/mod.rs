//! The intake: a conversation in the newcomer's language that leaves facts behind (R-INT-01…08).
//!
//! `list` starts and lists conversations; `opening` is the page to begin with; `chapter` shows questions and `save` keeps
//! answers, a whole chapter or one question a screen; `read_back` reads everything back and ends; `paper` prints the same
//! questions. `conversation` is what all of them read, `weigh` decides what an answer means beside what stood there.

mod chapter;
pub mod conversation;
mod list;
mod opening;
mod paper;
mod place;
mod read_back;
mod save;
mod shown;
mod texts;
pub mod weigh;

use crate::routes::{Gate, Route, WORKERS, form, page};
use axum::routing::{get, post};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/clients/{file}/intake", WORKERS, get(list::show)),
        form("/clients/{file}/intake", WORKERS, post(list::start)),
        page("/clients/{file}/intake/form.pdf", WORKERS, get(paper::of_file)),
        page("/clients/{file}/intake/{intake}", WORKERS, get(opening::show)),
        page("/clients/{file}/intake/{intake}/read-back", WORKERS, get(read_back::show)),
        form("/clients/{file}/intake/{intake}/read-back", WORKERS, post(read_back::mark)),
        page("/clients/{file}/intake/{intake}/{chapter}", WORKERS, get(chapter::whole)),
        form("/clients/{file}/intake/{intake}/{chapter}", WORKERS, post(save::whole)),
        page("/clients/{file}/intake/{intake}/{chapter}/{n}", WORKERS, get(chapter::one)),
        form("/clients/{file}/intake/{intake}/{chapter}/{n}", WORKERS, post(save::one)),
        page("/forms/intake.pdf", Gate::SignedIn, get(paper::blank)),
    ]
}
