//! How the routes of the screening are called.

use super::{Row, form, get};

const SCREENING: &str = "/clients/{file}/screening/{screening}";

pub const ROWS: &[Row] = &[
    get("/clients/{file}/screening", "/clients/{file}/screening"),
    get(SCREENING, SCREENING),
    form("/clients/{file}/screening", "/clients/{file}/screening", &[]),
    form(SCREENING, SCREENING, &[("version", "1")]),
    form(
        "/clients/{file}/screening/{screening}/decide",
        "/clients/{file}/screening/{screening}/decide",
        &[("version", "1"), ("kind", "linear"), ("distance", "far"), ("civic", "standard")],
    ),
    form(
        "/clients/{file}/screening/{screening}/discard",
        "/clients/{file}/screening/{screening}/discard",
        &[("version", "1")],
    ),
    form(
        "/clients/{file}/preconditions/{what}",
        "/clients/{file}/preconditions/debt",
        &[("version", "1"), ("state", "busy")],
    ),
];
