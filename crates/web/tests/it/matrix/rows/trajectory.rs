//! How the routes of the trajectory are called.

use super::{Row, form, get};

pub const ROWS: &[Row] = &[
    get("/clients/{file}/trajectory", "/clients/{file}/trajectory"),
    get("/clients/{file}/trajectory/compare", "/clients/{file}/trajectory/compare?kind=linear"),
    get("/{lang}/path/refuse", "/nl/path/refuse"),
    get("/{lang}/path/wish", "/nl/path/wish"),
    form("/{lang}/path/plan", "/nl/path/plan", &[("read", "1.0"), ("a", "yes")]),
    form("/{lang}/path/said", "/nl/path/said", &[("step", "{step}"), ("a", "no")]),
    form("/{lang}/path/wish", "/nl/path/wish", &[("kind", "volunteering")]),
    form(
        "/clients/{file}/trajectory",
        "/clients/{file}/trajectory",
        &[("version", "1"), ("kind", "integrated"), ("timing", "overlapping"), ("coupling", "tuned")],
    ),
    form("/clients/{file}/trajectory/forward", "/clients/{file}/trajectory/forward", &[]),
    form(
        "/clients/{file}/trajectory/mark",
        "/clients/{file}/trajectory/mark",
        &[("read", "1.0"), ("who", "org"), ("mark", "agreed")],
    ),
    form("/clients/{file}/wishes", "/clients/{file}/wishes", &[("kind", "volunteering"), ("who", "client")]),
    form("/clients/{file}/wishes/{wish}", "/clients/{file}/wishes/{wish}", &[("version", "1"), ("answer", "later")]),
    form("/clients/{file}/steps/{step}/days", "/clients/{file}/steps/{step}/days", &[("version", "2"), ("began", "")]),
    form("/clients/{file}/said", "/clients/{file}/said", &[("step", "{step}"), ("answer", "refused")]),
];
