//! What a request says of its reader before anybody knows who it is: the language, and whether every byte costs money.

use crate::kit::cookie::{LANG_COOKIE, cookie};
use crate::kit::house::House;
use axum::http::{HeaderMap, header};
use opweg_lang::Lang;

/// Whether the reader pays for every byte and asks for few.
pub(crate) fn saves_data(headers: &HeaderMap) -> bool {
    headers.get("save-data").is_some_and(|v| v == "on")
}

/// Language of the reader: in the address, else the cookie, else what the browser prefers, else Dutch.
pub(crate) fn language(house: &House, headers: &HeaderMap, path: &str) -> Lang {
    let cookie = cookie(house, headers, LANG_COOKIE).and_then(Lang::parse);
    let accepted = || headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::preferred);
    in_path(path).or(cookie).or_else(accepted).unwrap_or(Lang::Nl)
}

/// The language an address begins with: a page for newcomers. "register" or "admin" must not be read as one by accident.
pub(crate) fn in_path(path: &str) -> Option<Lang> {
    let first = path.split('/').nth(1).unwrap_or_default();
    (first.len() == 2 || first.starts_with("nl-X")).then(|| Lang::parse(first)).flatten()
}
