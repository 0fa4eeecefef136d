//! Doubles: the review of pairs that may be of one person, and what files that are or were one need: who registered them,
//! parting, whose something is, and who saw what was not theirs (R-ID-01, R-ID-02).

mod breach;
mod files;
mod one;
pub mod pair;
mod part;
mod queue;
mod whose;
pub mod words;

use crate::routes::{Gate, Route, WORKERS, form, page as line};
use axum::routing::{get, post};
use opweg_model::{Role, RoleSet};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let reviewers = Gate::Roles(RoleSet::of(&[Role::Worker, Role::TeamLead, Role::Coordinator]));
    let readers = Gate::Roles(RoleSet::of(&[Role::Worker, Role::TeamLead, Role::DataProtection]));
    vec![
        line("/doubles", reviewers, get(queue::show)),
        line("/doubles/next", WORKERS, get(queue::next)),
        line("/doubles/parted/{judgement}", WORKERS, get(part::parted)),
        line("/doubles/{pair}", WORKERS, get(pair::show)),
        form("/doubles/{pair}", WORKERS, post(pair::answer)),
        form("/doubles/answers/{answer}/undo", WORKERS, post(queue::undo)),
        line("/clients/{file}/registrations", WORKERS, get(files::show)),
        form("/clients/{file}/judgements/{judgement}", WORKERS, post(files::judge)),
        line("/clients/{file}/part/{judgement}", WORKERS, get(part::ask)),
        form("/clients/{file}/part/{judgement}", WORKERS, post(part::part)),
        line("/clients/{file}/whose", WORKERS, get(whose::show)),
        form("/clients/{file}/whose/{item}", WORKERS, post(whose::settle)),
        line("/clients/{file}/breach/{judgement}", readers, get(breach::show)),
        line("/clients/{file}/breach/{judgement}/list.csv", readers, get(breach::list)),
    ]
}
