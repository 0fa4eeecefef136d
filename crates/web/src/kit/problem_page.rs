//! How a problem becomes a page: in the reader's language, in plain words for newcomers, with a way on and with what was
//! typed; for programs it becomes JSON.

use crate::kit::frame::Public;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::kit::reader::{in_path, language, saves_data};
use crate::kit::refusal::Asked;
use crate::kit::unkept::{self, Typed};
use askama::Template;
use axum::extract::Request;
use axum::http::{Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use opweg_lang::Lang;
use std::sync::Arc;

/// The page of a problem.
#[derive(Template)]
#[template(path = "problem/problem.html")]
struct Page {
    /// The frame.
    p: Public,
    /// Ends with the help line for newcomers.
    plain: bool,
    /// What to do about it.
    text: String,
    /// More about it: why it was refused, what is wrong.
    more: String,
    /// What was typed and could not be kept.
    typed: Option<Typed>,
    /// Whether it may be sent once more as it is.
    resend: bool,
    /// Where to go on: the address and its name, the first as the main way out.
    ways: Vec<(String, String)>,
}

/// What the page of a problem needs to know of the request.
struct Asking {
    lang: Lang,
    /// Asked for by a newcomer: the address begins with a language.
    newcomer: bool,
    save_data: bool,
    /// The file it was about, as an address.
    file: Option<String>,
}

impl Asking {
    fn of(house: &House, request: &Request) -> Self {
        let path = request.uri().path();
        Self {
            lang: language(house, request.headers(), path),
            newcomer: in_path(path).is_some(),
            save_data: saves_data(request.headers()),
            file: Asked::of(request.method(), path).map(|asked| asked.address()),
        }
    }
}

/// Turns a problem on an answer into a page in the reader's language, or JSON for the API.
pub async fn show_problems(house: Arc<House>, request: Request, next: Next) -> Response {
    let asking = Asking::of(&house, &request);
    let api = request.uri().path().starts_with("/api/").then(|| request.headers().clone());
    let (request, typed) = match api {
        Some(_) => (request, None),
        None => match unkept::read(&house, request).await {
            Ok(both) => both,
            Err(problem) => return shown(&house, &asking, &problem, None),
        },
    };
    let method = request.method().clone();
    let address = request.uri().clone();
    let mut response = next.run(request).await;
    if let Some(headers) = api.as_ref().filter(|_| takes_other_methods(&response)) {
        return crate::api::problem::told_methods(&house, headers, &method);
    }
    let Some(problem) = response.extensions_mut().remove::<Problem>().or_else(|| nothing_there(&response)) else {
        return response;
    };
    match api {
        Some(headers) => crate::api::problem::told_of(&house, &headers, problem),
        None => {
            if let Some(there) = elsewhere(&method, &address, &problem) {
                return Redirect::to(&there).into_response();
            }
            let typed = typed.filter(|_| unkept::shows(&problem));
            let mut out = shown(&house, &asking, &problem, typed);
            if let Some(after) = response.headers().get(header::RETRY_AFTER) {
                out.headers_mut().insert(header::RETRY_AFTER, after.clone());
            }
            out
        }
    }
}

/// Where a page of a file is now that is one with another: the same address with the other identity.
fn elsewhere(method: &Method, address: &Uri, problem: &Problem) -> Option<String> {
    let Problem::Moved(file) = problem else { return None };
    let asked = Asked::of(method, address.path()).filter(|_| method == Method::GET)?;
    let rest = address.path().strip_prefix(&asked.address())?;
    let query = address.query().map(|q| format!("?{q}")).unwrap_or_default();
    Some(format!("/clients/{file}{rest}{query}"))
}

/// An address that is none, or that only takes forms: the router itself answers without a word. A part of an address that
/// cannot be read is nothing that is there either: the only refusal in plain text, since what a query, a form or a program
/// sends is read by the house.
fn nothing_there(response: &Response) -> Option<Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE);
    let nothing = match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => kind.is_none(),
        StatusCode::BAD_REQUEST => kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain")),
        _ => false,
    };
    nothing.then_some(Problem::NotFound)
}

/// An address of the table that was asked with another method: the router itself answers without a word.
fn takes_other_methods(response: &Response) -> bool {
    response.status() == StatusCode::METHOD_NOT_ALLOWED && !response.headers().contains_key(header::CONTENT_TYPE)
}

fn shown(house: &House, asking: &Asking, problem: &Problem, typed: Option<Typed>) -> Response {
    let page = if asking.newcomer { plain(house, asking, problem) } else { full(house, asking, problem) };
    let html = Page { typed, resend: unkept::is_met_by(problem), ..page }.render().unwrap_or_default();
    (problem.status(), Html(html)).into_response()
}

/// For newcomers: few words, and to the beginning.
fn plain(house: &House, asking: &Asking, problem: &Problem) -> Page {
    let (title, text) = problem.plainly();
    let p = Public::new(house, asking.lang, title, asking.save_data);
    let ways = vec![(p.home.clone(), p.t("newcomer-home"))];
    Page { plain: true, text: p.t(text), more: String::new(), typed: None, resend: false, ways, p }
}

/// For staff: what happened, why, and where to go on.
fn full(house: &House, asking: &Asking, problem: &Problem) -> Page {
    let word = problem.word();
    let p = Public::new(house, asking.lang, &format!("errors-{word}-title"), asking.save_data);
    let text = p.key("errors", word, "text");
    // An address that is no page may be a newcomer's: whoever is lost finds somebody to call.
    let plain = matches!(problem, Problem::NotFound) && asking.file.is_none();
    Page { plain, text, more: more(&p, problem), typed: None, resend: false, ways: ways(&p, asking, problem), p }
}

fn more(p: &Public, problem: &Problem) -> String {
    match problem {
        Problem::Shut(why) | Problem::Refused(why) => p.t(&format!("errors-why-{}", why.word())),
        Problem::Bad(what) => p.t(&format!("errors-bad-{what}")),
        Problem::Wait(seconds) => {
            p.with("errors-wait-minutes", "minutes", i64::try_from(seconds.div_ceil(60)).unwrap_or(60))
        }
        _ => String::new(),
    }
}

fn ways(p: &Public, asking: &Asking, problem: &Problem) -> Vec<(String, String)> {
    let first = match (problem, &asking.file) {
        (Problem::Kept, _) => ("/login?back=/typed".to_owned(), "errors-go-login"),
        (Problem::SignIn, _) => ("/login".to_owned(), "errors-go-login"),
        (Problem::Moved(file), _) => (format!("/clients/{file}"), "errors-go-file"),
        (Problem::Stale | Problem::Bad(_), Some(file)) => (file.clone(), "errors-go-file"),
        _ => ("/today".to_owned(), "errors-go-home"),
    };
    [first, ("/".to_owned(), "errors-go-start")].map(|(href, key)| (href, p.t(key))).into()
}
