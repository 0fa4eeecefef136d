//! What can go wrong for a program, as RFC 9457 problem details in Dutch or English.

use super::caller::Known;
use super::tag::Versions;
use crate::kit::ctx::Guest;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::kit::refusal::{self, Asked};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use opweg_access::Why;
use opweg_lang::Lang;
use serde::Serialize;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Where something is not right.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// In the body: a JSON pointer (RFC 6901).
    Body(String),
    /// In the query of the address: the name of a parameter.
    Query(&'static str),
}

/// Something that was sent and is not right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    place: Place,
    /// What: the key of its message.
    message: String,
}

impl Fault {
    /// A fault at a place in the body, as a JSON pointer.
    #[must_use]
    pub fn at(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Place::Body(pointer.into()), message: message.into() }
    }
    /// A fault in a parameter of the query.
    #[must_use]
    pub fn of(parameter: &'static str, message: impl Into<String>) -> Self {
        Self { place: Place::Query(parameter), message: message.into() }
    }

    fn told(&self, house: &House, lang: Lang) -> Json {
        let (part, place) = match &self.place {
            Place::Body(pointer) => ("pointer", pointer.as_str()),
            Place::Query(parameter) => ("parameter", *parameter),
        };
        json!({ part: place, "detail": house.say(lang, &self.message) })
    }
}

/// A problem as it is told (RFC 9457).
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the form of the document; a problem is built as JSON")]
pub struct ProblemOut {
    /// Which problem: an address whose end is the word in the list of problems.
    #[schema(format = "uri")]
    r#type: String,
    /// What it is.
    title: String,
    /// More about it.
    detail: String,
    /// The HTTP status.
    status: u16,
    /// Why the policy refused: `no-grant`, `ended`, `role` or `secret`.
    #[schema(nullable = false)]
    why: Option<String>,
    /// The line where the body cannot be read.
    #[schema(nullable = false)]
    line: Option<u32>,
    /// The column where the body cannot be read.
    #[schema(nullable = false)]
    column: Option<u32>,
    /// Everything that is not right.
    #[schema(nullable = false)]
    errors: Option<Vec<FaultOut>>,
    /// What the sender saw of what somebody else changed; null when that is not known.
    yours: Option<Json>,
    /// What is there now.
    #[schema(nullable = false)]
    current: Option<Json>,
    /// Whom to turn to about a person who is probably known.
    #[schema(nullable = false)]
    known: Option<Vec<Json>>,
}

/// Something that is not right: a place in the body or a parameter.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the form of the document; a problem is built as JSON")]
pub struct FaultOut {
    /// Where in the body: a JSON pointer (RFC 6901).
    #[schema(nullable = false)]
    pointer: Option<String>,
    /// Which parameter of the query.
    #[schema(nullable = false)]
    parameter: Option<String>,
    /// What is wrong with it.
    detail: String,
}

/// What a type of problem means.
#[derive(Debug, Serialize, ToSchema)]
pub struct Meaning {
    /// Its title.
    title: String,
    /// Its text.
    detail: String,
}

/// Why a request was not done.
#[derive(Debug, Clone)]
pub enum Refused {
    /// What pages know as well.
    Page(Problem),
    /// No key, or one that does not work (any more).
    Key,
    /// No such purpose.
    Purpose,
    /// The body is not JSON, or not of the form asked for: line and column.
    Body(usize, usize),
    /// The parts of the body or of the query that are not right.
    Faults(Vec<Fault>),
    /// A change without saying of which version.
    VersionNeeded,
    /// Somebody changed it meanwhile: what the sender saw, and what is there now.
    Changed(Box<Versions>),
    /// Not possible in the state it is in.
    State,
    /// The address takes other methods.
    Method,
    /// The key of a command was used for another one.
    Reused,
    /// This person is probably known already: who to turn to.
    Known(Vec<Json>),
}

/// Every word of a problem with texts for programs: what only the API has, and where a page speaks of going back.
const OWN_WORDS: &[&str] = &[
    "key",
    "purpose",
    "body",
    "faults",
    "version-needed",
    "changed",
    "state",
    "method",
    "reused",
    "known",
    "not-found",
    "stale",
    "too-large",
    "gone",
    "disk-full",
];
/// The words whose texts it has in common with pages.
const PAGE_WORDS: &[&str] = &["refused", "wait", "fault"];

impl Refused {
    /// Not there, or nobody here may know of it.
    #[must_use]
    pub const fn not_found() -> Self {
        Self::Page(Problem::NotFound)
    }
    /// A fault of the program.
    #[must_use]
    pub const fn fault() -> Self {
        Self::Page(Problem::Fault)
    }

    const fn word(&self) -> &'static str {
        match self {
            Self::Page(problem) => problem.word(),
            Self::Key => "key",
            Self::Purpose => "purpose",
            Self::Body(..) => "body",
            Self::Faults(_) => "faults",
            Self::VersionNeeded => "version-needed",
            Self::Changed(_) => "changed",
            Self::State => "state",
            Self::Method => "method",
            Self::Reused => "reused",
            Self::Known(_) => "known",
        }
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::Page(problem) => problem.status(),
            Self::Key => StatusCode::UNAUTHORIZED,
            Self::Purpose | Self::Body(..) => StatusCode::BAD_REQUEST,
            Self::Faults(_) | Self::Reused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::VersionNeeded => StatusCode::PRECONDITION_REQUIRED,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Changed(_) => StatusCode::PRECONDITION_FAILED,
            Self::State | Self::Known(_) => StatusCode::CONFLICT,
        }
    }

    fn body(&self, house: &House, lang: Lang) -> Json {
        let word = self.word();
        let family = family(word);
        let mut body = json!({
            "type": format!("{}/api/v1/problems#{word}", house.settings.address),
            "title": house.say(lang, &format!("{family}-{word}-title")),
            "detail": house.say(lang, &format!("{family}-{word}-text")),
            "status": self.status().as_u16(),
        });
        match self {
            Self::Page(Problem::Shut(why) | Problem::Refused(why)) => {
                body["why"] = why.word().into();
                // A key has tiers, not a role.
                let detail =
                    if *why == Why::Role { "api-why-role".to_owned() } else { format!("errors-why-{}", why.word()) };
                body["detail"] = house.say(lang, &detail).into();
            }
            Self::Body(line, column) => {
                body["line"] = (*line).into();
                body["column"] = (*column).into();
            }
            Self::Faults(faults) => {
                body["errors"] = faults.iter().map(|fault| fault.told(house, lang)).collect();
            }
            Self::Changed(versions) => {
                body["yours"] = versions.yours.clone();
                body["current"] = versions.current.clone();
            }
            Self::Known(hits) => body["known"] = hits.as_slice().into(),
            _ => {}
        }
        body
    }
}

fn family(word: &str) -> &'static str {
    if OWN_WORDS.contains(&word) { "api" } else { "errors" }
}

impl From<opweg_store::Error> for Refused {
    fn from(error: opweg_store::Error) -> Self {
        match error {
            opweg_store::Error::State(_) | opweg_store::Error::Double(_) => Self::State,
            opweg_store::Error::Value(bad) => {
                Self::Faults(vec![Fault::at("/facts", format!("errors-value-{}", bad.word()))])
            }
            other => Self::Page(other.into()),
        }
    }
}

impl IntoResponse for Refused {
    /// Leaves the problem on the answer; [`tell`] says it in the language of the caller.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Dutch for who asks for Dutch, English for everybody else.
fn language(headers: &HeaderMap) -> Lang {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::preferred);
    if asked == Some(Lang::Nl) { Lang::Nl } else { Lang::En }
}

/// A problem as RFC 9457 JSON, in the language of the caller.
fn told(house: &House, headers: &HeaderMap, refused: &Refused) -> Response {
    let lang = language(headers);
    let kind = [(header::CONTENT_TYPE, "application/problem+json"), (header::CONTENT_LANGUAGE, lang.tag())];
    (refused.status(), kind, refused.body(house, lang).to_string()).into_response()
}

/// The same for a problem that no operation of the API met itself: an address that is none, or something at the door.
pub(crate) fn told_of(house: &House, headers: &HeaderMap, problem: Problem) -> Response {
    told(house, headers, &Refused::Page(problem))
}

/// An address that takes other methods than the one asked with; the router puts them in `Allow`. Asking for them is no
/// problem.
pub(crate) fn told_methods(house: &House, headers: &HeaderMap, asked: &Method) -> Response {
    match *asked {
        Method::OPTIONS => StatusCode::NO_CONTENT.into_response(),
        _ => told(house, headers, &Refused::Method),
    }
}

/// Turns a problem on an answer into its JSON. A refusal beyond the door of a file goes into its log.
pub async fn tell(mut request: Request, next: Next) -> Response {
    let guest = request.extensions().get::<Guest>().cloned();
    let headers = request.headers().clone();
    let (asked, known) = (Asked::of(request.method(), request.uri().path()), Known::default());
    request.extensions_mut().insert(known.clone());
    let mut response = next.run(request).await;
    let (Some(mut refused), Some(guest)) = (response.extensions_mut().remove::<Refused>(), guest) else {
        return response;
    };
    if let (Refused::Page(Problem::Refused(why)), Some((who, purpose))) = (&refused, known.get())
        && let Err(problem) = refusal::note(&guest.house, who, asked.as_ref(), *purpose, *why, guest.now).await
    {
        refused = Refused::Page(problem);
    }
    let mut told = told(&guest.house, &headers, &refused);
    if matches!(refused, Refused::Key) {
        told.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if let Refused::Changed(versions) = &refused
        && let Ok(tag) = HeaderValue::from_str(&versions.tag)
    {
        told.headers_mut().insert(header::ETAG, tag);
    }
    told
}

/// What the types of problems mean.
#[utoipa::path(get, path = "/api/v1/problems", tag = "catalogue", security(()), operation_id = "problems",
    params(("Accept-Language" = Option<String>, Header, description = "Dutch or English")),
    responses((status = 200, description = "Each type of problem with its title and text in the language asked for",
               body = BTreeMap<String, Meaning>)))]
pub async fn list(guest: Guest, headers: HeaderMap) -> Response {
    let lang = language(&headers);
    let told = |word: &&str| {
        let say = |part: &str| guest.house.say(lang, &format!("{}-{word}-{part}", family(word)));
        ((*word).to_owned(), Meaning { title: say("title"), detail: say("text") })
    };
    let all: BTreeMap<String, Meaning> = OWN_WORDS.iter().chain(PAGE_WORDS).map(told).collect();
    super::body::json(&all)
}
