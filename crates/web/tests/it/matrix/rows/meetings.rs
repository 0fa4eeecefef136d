//! How the routes around appointments are called. The booking of a planted appointment has the identity of it.

use super::{Row, form, get};

const INTERPRETER: &str = "/clients/{file}/appointments/{appointment}/interpreter";

pub const ROWS: &[Row] = &[
    get("/appointments/{appointment}", "/appointments/{appointment}"),
    get("/calendar/{name}", "/calendar/x.ics"),
    get(INTERPRETER, INTERPRETER),
    form("/clients/{file}/agreement/renew", "/clients/{file}/agreement/renew", &[("grant", "{grant}")]),
    form(INTERPRETER, INTERPRETER, &[("language", "ar"), ("mode", "phone"), ("agency", "Tolken")]),
    form(
        "/clients/{file}/appointments/{appointment}/interpreter/{booking}",
        "/clients/{file}/appointments/{appointment}/interpreter/{appointment}",
        &[("version", "1"), ("event", "confirm")],
    ),
];
