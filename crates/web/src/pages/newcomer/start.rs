//! The front door: which language, and what do you want?

use super::{frame, in_language, readable};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Guest;
use crate::kit::form::Query;
use crate::kit::frame::Public;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;

/// A language in its own script.
pub struct Tongue {
    href: String,
    tag: &'static str,
    dir: &'static str,
    name: String,
}

#[derive(Template)]
#[template(path = "newcomer/languages.html")]
struct Languages {
    p: Public,
    tongues: Vec<Tongue>,
}

/// Pages that exist in every language, so that a choice of language can stay where it was made.
const KEPT: &[&str] = &["code", "path", "path/looked", "path/leave"];

/// The choice of language, in each language's own script; no flags.
pub async fn languages(guest: Guest, Query(query): Query) -> Answer {
    let to = KEPT.iter().find(|k| **k == query.get("to")).map(|k| format!("/{k}")).unwrap_or_default();
    let tongue = |lang: opweg_lang::Lang| Tongue {
        href: format!("/{lang}{to}"),
        tag: lang.tag(),
        dir: lang.dir().as_str(),
        name: lang.own_name(),
    };
    let p = guest.frame("path-language-title");
    page(&Languages { p, tongues: readable(&guest.house).map(tongue).collect() })
}

/// What people come for, with the picture of the tile.
const WANTS: &[(&str, &str)] = &[("work", "bag"), ("dutch", "book"), ("papers", "id"), ("talk", "talk")];

/// A tile.
pub struct Tile {
    href: String,
    icon: &'static str,
    text: String,
    nl: String,
}

#[derive(Template)]
#[template(path = "newcomer/start.html")]
struct Start {
    p: Public,
    tiles: Vec<Tile>,
}

/// What do you want? Four wishes and the code.
pub async fn tiles(guest: Guest, Path(tag): Path<String>) -> Answer {
    in_language(&guest, &tag)?;
    let p = frame(&guest, "path-start-title", "");
    let tile = |what: &str, icon, href: String| {
        let key = format!("path-start-{what}");
        Tile { href, icon, text: p.t(&key), nl: p.nl(&key) }
    };
    let mut tiles: Vec<Tile> =
        WANTS.iter().map(|(what, icon)| tile(what, *icon, format!("/{tag}/start/{what}"))).collect();
    tiles.push(tile("code", "card", format!("/{tag}/code")));
    page(&Start { p, tiles })
}

#[derive(Template)]
#[template(path = "newcomer/more.html")]
struct More {
    p: Public,
    icon: &'static str,
    title: String,
    title_nl: String,
    text: String,
    text_nl: String,
}

/// One wish: what to do, in a few sentences, and a number to call.
pub async fn more(guest: Guest, Path((tag, what)): Path<(String, String)>) -> Answer {
    in_language(&guest, &tag)?;
    let (what, icon) = WANTS.iter().find(|(word, _)| *word == what).ok_or(Problem::NotFound)?;
    let p = frame(&guest, "path-start-title", "");
    let (title, text) = (format!("path-start-{what}"), format!("path-start-{what}-text"));
    page(&More { icon, title: p.t(&title), title_nl: p.nl(&title), text: p.t(&text), text_nl: p.nl(&text), p })
}
