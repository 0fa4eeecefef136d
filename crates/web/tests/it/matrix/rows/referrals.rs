//! How the routes of referrals are called.

use super::super::world::Planted;
use super::{Row, form, get};

/// The names of a file that only these routes need.
pub fn names(p: &Planted) -> [(&'static str, String); 2] {
    [("{referral}", p.referral.to_string()), ("{outside}", p.outside.to_string())]
}

const WHOM: &[(&str, &str)] = &[
    ("asked", "1"),
    ("to", "org.01920000-0000-7000-8000-000000000003"),
    ("question", "Kan dit?"),
    ("fact", "{fact}"),
    ("needs", "1"),
    ("steps", "1"),
    ("go", "preview"),
];

pub const ROWS: &[Row] = &[
    get("/referrals", "/referrals?show=all"),
    get("/referrals", "/referrals?late=1"),
    get("/clients/{file}/referrals", "/clients/{file}/referrals"),
    get("/clients/{file}/referrals/new", "/clients/{file}/referrals/new"),
    get("/referrals/{referral}", "/referrals/{referral}"),
    get("/referrals/{referral}", "/referrals/{outside}"),
    get("/api/v1/clients/{client}/referrals", "/api/v1/clients/{file}/referrals"),
    get("/answer", "/answer?c=7K3M9QXD"),
    get("/answer/done", "/answer/done?said=accept"),
    form("/answer", "/answer", &[("code", "7K3M-9QXD")]),
    form("/answer/say", "/answer/say", &[("code", "7K3M-9QXD"), ("event", "accept")]),
    form("/clients/{file}/referrals/new", "/clients/{file}/referrals/new", WHOM),
    form(
        "/clients/{file}/referrals/new",
        "/clients/{file}/referrals/new",
        &[("asked", "1"), ("to", "outside"), ("name", "De Brug"), ("question", "Kan dit?"), ("go", "items")],
    ),
    Row { slow: true, ..form("/referrals/{referral}/letter", "/referrals/{outside}/letter", &[("code", "7K3M-9QXD")]) },
    form("/referrals/{referral}/code", "/referrals/{outside}/code", &[]),
    form("/referrals/{referral}/pass-on", "/referrals/{referral}/pass-on", &[("version", "1"), ("event", "pass-on")]),
    form(
        "/referrals/{referral}/answer",
        "/referrals/{referral}/answer",
        &[("version", "7"), ("event", "decline"), ("decline-word", "other"), ("decline-text", "te laat")],
    ),
    form("/referrals/{referral}/answer", "/referrals/{referral}/answer", &[("version", "1"), ("event", "accept")]),
    // The file can be closed afterwards.
    form(
        "/referrals/{referral}/answer",
        "/referrals/{outside}/answer",
        &[("version", "1"), ("event", "give-up"), ("give-up-word", "withdrawn")],
    ),
    form(
        "/referrals/{referral}/answer",
        "/referrals/{referral}/answer",
        &[("version", "1"), ("event", "give-up"), ("give-up-word", "withdrawn")],
    ),
    form(
        "/referrals/{referral}/answer",
        "/referrals/{referral}/answer",
        &[("version", "2"), ("event", "tell"), ("tell-word", "helped")],
    ),
];
