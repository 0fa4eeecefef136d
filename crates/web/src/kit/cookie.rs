//! The cookies of ours: their names, reading one from a request and setting one on an answer.

use crate::kit::house::House;
use axum::http::{HeaderMap, HeaderValue, header};

/// The cookie of a signed-in browser.
pub const SESSION_COOKIE: &str = "opweg";
/// The cookie of a phone on which a path code was typed.
pub const PATH_COOKIE: &str = "opweg_path";
/// The cookie with the chosen language.
pub const LANG_COOKIE: &str = "opweg_lang";

/// The name a cookie goes by. Where it needs HTTPS, a prefix makes browsers refuse one that another site of the same
/// domain planted.
fn full_name(house: &House, name: &str) -> String {
    if house.settings.secure { format!("__Host-{name}") } else { name.to_owned() }
}

/// The value of a cookie of the request.
#[must_use]
pub fn cookie<'h>(house: &House, headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let name = full_name(house, name);
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| {
        let (n, v) = pair.trim().split_once('=')?;
        (n == name).then_some(v)
    })
}

/// A cookie to set. Lax: links from an e-mail to a file still find one signed in; scripts never read it.
#[must_use]
pub fn set_cookie(house: &House, name: &str, value: &str, seconds: i64) -> HeaderValue {
    let secure = if house.settings.secure { "; Secure" } else { "" };
    let name = full_name(house, name);
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}
