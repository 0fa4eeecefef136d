//! Answers: a rendered page, a redirect with a notice, a file to keep.

use crate::kit::problem::Problem;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use opweg_store::Tx;

/// The notice that somebody else was first.
pub(crate) const MEANWHILE: &str = "meanwhile";

/// What a handler gives back.
pub type Answer = Result<Response, Problem>;

/// A page.
///
/// # Errors
/// When the template cannot be rendered.
pub fn page(template: &impl Template) -> Answer {
    Ok(Html(template.render()?).into_response())
}

/// The same page again because something in the form is not right yet: status 422, typed text kept by the template.
///
/// # Errors
/// When the template cannot be rendered.
pub fn again(template: &impl Template) -> Answer {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(template.render()?)).into_response())
}

/// A page that shows both versions, because somebody changed something meanwhile: status 409, typed text kept.
///
/// # Errors
/// When the template cannot be rendered.
pub fn clash(template: &impl Template) -> Answer {
    Ok((StatusCode::CONFLICT, Html(template.render()?)).into_response())
}

/// Goes to a page of our own after a change (303), with a notice named by its key.
///
/// # Errors
/// None; the type fits handlers.
pub fn go(to: &str, note: &str) -> Answer {
    // A place on the page stands behind everything that is asked.
    let (page, place) = to.split_once('#').map_or((to, String::new()), |(page, place)| (page, format!("#{place}")));
    let mark = if page.contains('?') { '&' } else { '?' };
    let to = if note.is_empty() { to.to_owned() } else { format!("{page}{mark}note={note}{place}") };
    Ok(Redirect::to(&to).into_response())
}

/// Ends what one press of a button asked for: it is kept and `note` says so. When somebody was first, nothing is changed,
/// and the page says that it shows how things stand now.
///
/// # Errors
/// What the store says otherwise.
pub async fn pressed(tx: Tx, done: opweg_store::Result<()>, to: &str, note: &str) -> Answer {
    match done {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::Stale(_)) => {
            drop(tx);
            return go(to, MEANWHILE);
        }
        Err(other) => return Err(other.into()),
    }
    go(to, note)
}

/// A PDF, shown in the browser. File names are neutral: never a name of a person.
///
/// # Errors
/// None; the type fits handlers.
pub fn pdf(bytes: Vec<u8>, name: &str) -> Answer {
    file(bytes, name, "application/pdf", "inline")
}

/// A file to keep.
///
/// # Errors
/// When the name cannot stand in a header.
pub fn file(bytes: Vec<u8>, name: &str, kind: &'static str, how: &str) -> Answer {
    let shown = HeaderValue::from_str(&format!("{how}; filename=\"{name}\"")).map_err(|_| Problem::Fault)?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(kind)), (header::CONTENT_DISPOSITION, shown)];
    Ok((headers, bytes).into_response())
}

/// A small text for the script, such as "saved at 14.02".
///
/// # Errors
/// None; the type fits handlers.
pub fn text(text: String) -> Answer {
    Ok(text.into_response())
}
