//! How the routes of the review of doubles are called. The pages of a real pair have tests of their own (`doubles.rs`).

use super::{Row, form, get};

pub const ROWS: &[Row] = &[
    get("/doubles", "/doubles"),
    get("/doubles/next", "/doubles/next"),
    get("/doubles/{pair}", "/doubles/{nobody}"),
    get("/doubles/parted/{judgement}", "/doubles/parted/{nobody}"),
    get("/clients/{file}/registrations", "/clients/{file}/registrations"),
    get("/clients/{file}/part/{judgement}", "/clients/{file}/part/{nobody}"),
    get("/clients/{file}/whose", "/clients/{file}/whose"),
    get("/clients/{file}/breach/{judgement}", "/clients/{file}/breach/{nobody}"),
    get("/clients/{file}/breach/{judgement}/list.csv", "/clients/{file}/breach/{nobody}/list.csv"),
    form(
        "/doubles/{pair}",
        "/doubles/{nobody}",
        &[("verdict", "same"), ("version", "1"), ("one", "1"), ("other", "1"), ("why", "x")],
    ),
    form("/doubles/answers/{answer}/undo", "/doubles/answers/{nobody}/undo", &[]),
    form(
        "/clients/{file}/judgements/{judgement}",
        "/clients/{file}/judgements/{nobody}",
        &[("version", "1"), ("answer", "no")],
    ),
    form("/clients/{file}/part/{judgement}", "/clients/{file}/part/{nobody}", &[("version", "1"), ("why", "x")]),
    form("/clients/{file}/whose/{item}", "/clients/{file}/whose/{nobody}", &[("version", "1"), ("side", "{file}")]),
];
