//! What can go wrong for a user, once for all pages: a page with a way out, or RFC 9457 JSON for the API.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use opweg_access::Why;
use opweg_model::FileId;

/// A problem. The texts are messages `errors-<word>-title` and `-text`.
#[derive(Debug, Clone)]
pub enum Problem {
    /// No such page or thing, or nobody here may know of it.
    NotFound,
    /// The policy said no at the door of a file, which has written it in the log of the file.
    Shut(Why),
    /// The policy said no beyond the door; the guard writes it in the log of the file.
    Refused(Why),
    /// The role may not come here.
    Role,
    /// Not signed in; `true` when the page itself may be asked for again afterwards.
    SignIn,
    /// Not signed in any more; what was sent is kept for whoever typed it.
    Kept,
    /// The form is from another page, or the session ended meanwhile.
    Forgery,
    /// The file is one with another one now: a page is found there, a form has to be sent anew.
    Moved(FileId),
    /// Somebody changed it meanwhile.
    Stale,
    /// What was sent makes no sense; the message key tells what.
    Bad(&'static str),
    /// More than fits.
    TooLarge,
    /// Too many tries; wait this many seconds.
    Wait(u64),
    /// The database does not answer.
    Gone,
    /// The disk is full.
    DiskFull,
    /// A fault of the program; the details are in its log.
    Fault,
}

impl Problem {
    /// The word of the message keys.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Shut(_) | Self::Refused(_) => "refused",
            Self::Role => "role",
            Self::SignIn => "sign-in",
            Self::Kept => "kept",
            Self::Forgery => "forgery",
            Self::Stale | Self::Moved(_) => "stale",
            Self::Bad(_) => "bad",
            Self::TooLarge => "too-large",
            Self::Wait(_) => "wait",
            Self::Gone => "gone",
            Self::DiskFull => "disk-full",
            Self::Fault => "fault",
        }
    }
    /// The same in the plain words of newcomer pages: the keys of a title and a text.
    #[must_use]
    pub const fn plainly(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("newcomer-not-found-title", "newcomer-not-found-text"),
            Self::Wait(_) => ("newcomer-wait", "path-code-too-many"),
            _ => ("newcomer-wrong-title", "newcomer-wrong-text"),
        }
    }
    /// What went wrong at the door of a file.
    #[must_use]
    pub fn at_door(error: opweg_store::Error) -> Self {
        match error {
            opweg_store::Error::Refused(why) => Self::Shut(why),
            other => other.into(),
        }
    }
    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Shut(_) | Self::Refused(_) | Self::Role | Self::Forgery => StatusCode::FORBIDDEN,
            Self::SignIn | Self::Kept => StatusCode::UNAUTHORIZED,
            Self::Stale | Self::Moved(_) => StatusCode::CONFLICT,
            Self::Bad(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Gone | Self::DiskFull => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<opweg_store::Error> for Problem {
    fn from(error: opweg_store::Error) -> Self {
        use opweg_store::Error as E;
        match error {
            E::Refused(why) => Self::Refused(why),
            E::NotFound => Self::NotFound,
            E::Stale(_) => Self::Stale,
            E::Moved(file) => Self::Moved(file),
            E::Double(_) => Self::Bad("double"),
            // Forms read their values first: what comes this far was not typed in one.
            E::State(_) | E::Value(_) => Self::Bad("state"),
            E::DiskFull => Self::DiskFull,
            E::Gone(what) => {
                tracing::error!(what, "the database does not answer");
                Self::Gone
            }
            E::NotLogged | E::Corrupt(_) | E::Sql(_) | E::Embedded(_) => {
                tracing::error!(error = %error, "store");
                Self::Fault
            }
        }
    }
}

impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        tracing::error!(error = %error, "template");
        Self::Fault
    }
}

impl IntoResponse for Problem {
    /// Leaves the problem on the answer; `problem_page::show_problems` turns it into a page in the reader's language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Self::Wait(seconds) = self {
            response.headers_mut().insert(axum::http::header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(self);
        response
    }
}
