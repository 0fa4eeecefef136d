//! How the routes of the network are called.

use super::{Row, form, get};

pub const ROWS: &[Row] = &[
    get("/network", "/network"),
    get("/network/files/{signal}", "/network/files/without-plan"),
    get("/network/terms", "/network/terms"),
    form("/network/terms", "/network/terms", &[("number", "0"), ("from", "2027-01-01")]),
    form("/network/terms/{number}/withdraw", "/network/terms/7/withdraw", &[]),
    form(
        "/network/goals",
        "/network/goals",
        &[("title", "x"), ("measure", "helped"), ("target", "50"), ("due", "2027-01-01")],
    ),
    form("/network/goals/{goal}", "/network/goals/01920000-0000-7000-8000-0000000fffff", &[("version", "1")]),
];
