//! How the routes of one's own account are called.

use super::{Row, form};

pub const ROWS: &[Row] = &[
    form("/account/password", "/account/password", &[]),
    form("/account/skills", "/account/skills", &[("speaks-1", "ar"), ("version", "1")]),
    form("/account/digest", "/account/digest", &[("digest", "daily")]),
    form("/account/calendar", "/account/calendar", &[]),
    form("/account/calendar/stop", "/account/calendar/stop", &[]),
    form("/account/sessions/{id}/end", "/account/sessions/01920000-0000-7000-8000-0000000fffff/end", &[]),
    form("/account/confirm", "/account/confirm", &[]),
    form("/account/second/app-off", "/account/second/app-off", &[]),
    form("/account/second/codes", "/account/second/codes", &[]),
    form("/account/passkeys/{id}/off", "/account/passkeys/01920000-0000-7000-8000-0000000fffff/off", &[]),
    form("/account/provider/off", "/account/provider/off", &[]),
    form("/account/provider/{place}", "/account/provider/0", &[]),
    form("/login", "/login", &[("login", "iemand@example.org"), ("password", "zq")]),
    form("/login/passkey/start", "/login/passkey/start", &[]),
    form("/login/passkey", "/login/passkey", &[("answer", "{}")]),
    form("/login/second", "/login/second", &[("code", "000000")]),
    form("/login/second/passkey/start", "/login/second/passkey/start", &[]),
    form("/login/second/passkey", "/login/second/passkey", &[("answer", "{}")]),
    form("/login/app", "/login/app", &[("code", "000000")]),
    form("/login/passkeys/start", "/login/passkeys/start", &[]),
    form("/login/passkeys", "/login/passkeys", &[("answer", "{}")]),
    form("/login/password", "/login/password", &[]),
];
