//! How the routes of offers, places and partners are called. The offer and its session are those of the planted school.

use super::{Body, Row, form, get};

/// The planted offer and its session, in the addresses of rows.
pub const OFFER: u128 = 0xf_fff1;
pub const SESSION: u128 = 0xf_fff2;

const TYPED: &[(&str, &str)] = &[("title", "x"), ("kind", "nt2"), ("language", "nl"), ("version", "1")];
const DAYS: &[(&str, &str)] = &[("from", "2026-10-01"), ("until", "2027-06-30"), ("seats", "20"), ("version", "1")];

pub const ROWS: &[Row] = &[
    get("/offers", "/offers?kind=nt2&level=A1&features=evening"),
    get("/offers/waiting", "/offers/waiting"),
    get("/offers/new", "/offers/new"),
    get("/offers/{offer}", "/offers/01920000-0000-7000-8000-0000000ffff1"),
    get("/offers/{offer}/edit", "/offers/01920000-0000-7000-8000-0000000ffff1/edit"),
    get("/offers/{offer}/sessions/new", "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/new"),
    get(
        "/offers/{offer}/sessions/{session}",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2",
    ),
    get(
        "/offers/{offer}/sessions/{session}/edit",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/edit",
    ),
    get("/offers/{offer}/ask", "/offers/01920000-0000-7000-8000-0000000ffff1/ask"),
    get("/clients/{file}/places", "/clients/{file}/places"),
    get("/clients/{file}/places/{request}", "/clients/{file}/places/{place}"),
    get("/partners", "/partners"),
    get("/partners/{org}", "/partners/01920000-0000-7000-8000-000000000014"),
    get("/partners/{org}/edit", "/partners/01920000-0000-7000-8000-000000000014/edit"),
    form("/clients/{file}/places", "/clients/{file}/places", &[("kind", "nt2"), ("level", "A1")]),
    form(
        "/clients/{file}/places/{request}/no-fit",
        "/clients/{file}/places/{place}/no-fit",
        &[("why", "child-care"), ("version", "1")],
    ),
    form(
        "/clients/{file}/places/{request}",
        "/clients/{file}/places/{place}",
        &[("do", "offer"), ("session", "01920000-0000-7000-8000-0000000ffff2"), ("version", "2")],
    ),
    form("/partners/news", "/partners/news", &[("title", "x")]),
    form("/partners/news/{news}/read", "/partners/news/01920000-0000-7000-8000-0000000fffff/read", &[]),
    form("/partners/news/{news}/withdraw", "/partners/news/01920000-0000-7000-8000-0000000fffff/withdraw", &[]),
    form(
        "/partners/{org}/edit",
        "/partners/01920000-0000-7000-8000-000000000014/edit",
        &[("about", "x"), ("version", "0")],
    ),
    form("/offers/new", "/offers/new", TYPED),
    form(
        "/offers/{offer}/sessions/{session}/place",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/place",
        &[("file", "{file}"), ("request", "{place}"), ("do", "enrol"), ("version", "3")],
    ),
    form(
        "/offers/{offer}/sessions/{session}/presence",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/presence",
        &[("day", "2026-11-20"), ("file-{place}", "{file}"), ("is-{place}", "present")],
    ),
    Row {
        method: "POST",
        body: Body::Upload,
        ..get(
            "/offers/{offer}/sessions/{session}/list",
            "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/list",
        )
    },
    form(
        "/offers/{offer}/sessions/{session}/list/go",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/list/go",
        &[("table", "number;day;state\n{number};2026-11-20;enrolled")],
    ),
    form("/offers/{offer}/edit", "/offers/01920000-0000-7000-8000-0000000ffff1/edit", TYPED),
    form("/offers/{offer}/sessions/new", "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/new", DAYS),
    form(
        "/offers/{offer}/sessions/{session}/edit",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/edit",
        DAYS,
    ),
    form(
        "/offers/{offer}/sessions/{session}/state",
        "/offers/01920000-0000-7000-8000-0000000ffff1/sessions/01920000-0000-7000-8000-0000000ffff2/state",
        &[("state", "closed"), ("version", "2")],
    ),
    form(
        "/offers/{offer}/state",
        "/offers/01920000-0000-7000-8000-0000000ffff1/state",
        &[("state", "closed"), ("version", "2")],
    ),
];
