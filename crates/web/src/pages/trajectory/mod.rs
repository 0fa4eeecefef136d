//! The trajectory of a client as partners make it together: which kind, towards what, who agrees, what the client proposes
//! and refuses.

mod acts;
mod agreed;
pub mod around;
mod choice;
mod compare;
pub mod draft;
mod effects;
pub mod on_file;
mod print;
mod show;
pub mod table;

use crate::routes::{CASEWORK, Route, WORKERS, form, page};
use axum::routing::{get, post};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        page("/clients/{file}/trajectory", CASEWORK, get(show::show)),
        page("/clients/{file}/trajectory/compare", CASEWORK, get(compare::show)),
        page("/clients/{file}/trajectory/sheet.pdf", WORKERS, get(print::sheet)),
        form("/clients/{file}/trajectory", WORKERS, post(acts::choose)),
        form("/clients/{file}/trajectory/forward", WORKERS, post(acts::forward)),
        form("/clients/{file}/trajectory/mark", WORKERS, post(acts::mark)),
        form("/clients/{file}/wishes", WORKERS, post(acts::propose)),
        form("/clients/{file}/wishes/{wish}", WORKERS, post(acts::decide)),
        form("/clients/{file}/said", WORKERS, post(acts::said)),
    ]
}
