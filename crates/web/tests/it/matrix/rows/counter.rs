//! How the routes of the counter are called: checking whether somebody is known, asking them one thing more, and what the
//! officer and programs read of it.

use super::{Row, form, get};

pub const ROWS: &[Row] = &[
    form("/clients/new", "/clients/new", &[("check", "1"), ("given-name", "{name}"), ("number", "{number}")]),
    form("/clients/new/check", "/clients/new/check", &[("given-name", "{name}"), ("number", "{number}")]),
    get("/clients/{file}/known", "/clients/{file}/known"),
    get("/clients/{file}/known", "/clients/{file}/known?lang=ar"),
    form("/clients/{file}/known", "/clients/{file}/known", &[]),
    form("/clients/{file}/known", "/clients/{file}/known", &[("question", "school"), ("answer", "Niemand")]),
    form("/clients/{file}/known", "/clients/{file}/known", &[("question", "street"), ("answer", "Straat")]),
    form("/clients/{file}/known/agreement", "/clients/{file}/known/agreement", &[]),
    form(
        "/clients/{file}/known/agreement",
        "/clients/{file}/known/agreement",
        &[("mode", "dutch"), ("channel", "spoken"), ("lang", "nl")],
    ),
    form("/clients/{file}/known/call", "/clients/{file}/known/call", &[]),
    form("/clients/{file}/objection", "/clients/{file}/objection", &[("objects", "yes")]),
    form("/clients/{file}/objection", "/clients/{file}/objection", &[("objects", "no")]),
    get("/api/v1/clients/{client}/registrations", "/api/v1/clients/{file}/registrations"),
    form("/oversight/asked/{review}", "/oversight/asked/01920000-0000-7000-8000-0000000fffff", &[]),
];
