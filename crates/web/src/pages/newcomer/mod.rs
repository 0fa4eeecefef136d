//! The newcomer's pages: no account, no script, the language in the address. The code of the card opens one path and
//! nothing else; whatever goes wrong is said in words that blame nobody.

pub mod code;
pub mod leave;
pub mod looked;
pub mod own;
pub mod path;
pub mod said;
pub mod start;
pub mod voice;

use crate::kit::ctx::Guest;
use crate::kit::frame::{Notice, Public};
use crate::kit::problem::Problem;
use crate::routes::{Gate, Route, form, page};
use axum::routing::{get, post};
use opweg_access::{Action, Actor, Permit};
use opweg_lang::Lang;
use opweg_model::{FileId, Purpose};
use opweg_store::{Tx, door};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    use Gate::{Code, Public};
    vec![
        page("/", Public, get(start::languages)),
        page("/{lang}", Public, get(start::tiles)),
        page("/{lang}/start/{what}", Public, get(start::more)),
        page("/{lang}/code", Public, get(code::ask)),
        form("/{lang}/code", Public, post(code::open)),
        page("/{lang}/path", Code, get(path::show)),
        form("/{lang}/path/reply", Code, post(path::reply)),
        page("/{lang}/path/why/{appointment}", Code, get(path::ask_why)),
        form("/{lang}/path/call", Code, post(path::call_me)),
        page("/{lang}/path/agenda/{appointment}/agenda.ics", Code, get(path::calendar)),
        form("/{lang}/path/plan", Code, post(own::mark)),
        page("/{lang}/path/refuse", Code, get(own::refuse)),
        form("/{lang}/path/said", Code, post(own::said)),
        page("/{lang}/path/wish", Code, get(own::ask_wish)),
        form("/{lang}/path/wish", Code, post(own::wish_for)),
        page("/{lang}/path/looked", Code, get(looked::show)),
        form("/{lang}/path/looked", Code, post(looked::ask)),
        page("/{lang}/path/leave", Code, get(leave::ask)),
        form("/{lang}/path/leave", Code, post(leave::leave)),
        form("/{lang}/path/stop", Code, post(leave::stop)),
    ]
}

/// Where "leave quickly" goes: the weather, which anybody may be looking at.
const ELSEWHERE: &str = "https://www.meteo.be/";

/// Refuses an address that begins with something that is no language of ours.
fn in_language(guest: &Guest, tag: &str) -> Result<(), Problem> {
    if guest.lang.tag() == tag { Ok(()) } else { Err(Problem::NotFound) }
}

/// Opens the path of whoever typed the code on this device.
async fn own_path(guest: &Guest, action: Action) -> Result<(Tx, Permit), Problem> {
    let file: FileId = guest.client.ok_or(Problem::SignIn)?;
    let client = Actor::Client(file);
    door::open(&guest.house.db, &client, action, file, Purpose::Guidance, guest.now).await.map_err(Problem::at_door)
}

/// The frame of a newcomer page: a neutral title, the way to the same page in another language, and an honest word where
/// a text does not exist in the reader's language yet.
fn frame(guest: &Guest, title: &str, here: &str) -> Public {
    let mut frame = guest.frame(title);
    frame.lang_href = format!("/?to={here}");
    frame.leave_href = ELSEWHERE.to_owned();
    frame.notices.extend(untranslated(guest));
    frame
}

fn untranslated(guest: &Guest) -> Option<Notice> {
    let words = guest.house.words;
    let missing = words.keys().filter(|k| k.starts_with("path-")).any(|k| !words.has(guest.lang, k));
    missing.then(|| Notice { kind: "info", text: guest.t("path-text-missing") })
}

/// The languages a newcomer can read the path in: those that have its texts.
pub fn readable(house: &crate::kit::house::House) -> impl Iterator<Item = Lang> {
    Lang::REAL.into_iter().filter(|lang| house.words.has(*lang, "path-title"))
}
