//! What was typed when nothing can be kept, because the database or the disk is gone: the page that says so shows it
//! again and can send it once more, so that nobody types anything twice.

use crate::kit::form::{Fields, Read};
use crate::kit::house::House;
use crate::kit::kept;
use crate::kit::problem::Problem;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, header};

/// The largest form: long notes and a whole intake on one page fit easily.
const LARGEST_FORM: usize = 512 * 1024;

/// A form as it was sent.
pub(crate) struct Typed {
    /// Where it goes.
    pub path: String,
    /// What it held, without secrets.
    pub fields: Vec<(String, String)>,
}

impl Typed {
    /// What a person wrote in it; the rest are words of the form itself.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(_, text)| text.as_str()).filter(|text| kept::written(text))
    }
}

/// Reads a form once, for whoever looks at its token, answers it, or shows it again. Other bodies are left alone.
pub(crate) async fn read(house: &House, request: Request) -> Result<(Request, Option<Typed>), Problem> {
    if request.method().is_safe() || !is_form(request.headers()) {
        return Ok((request, None));
    }
    let (mut parts, body) = request.into_parts();
    let bytes = to_bytes(body, LARGEST_FORM).await.map_err(|_| Problem::TooLarge)?;
    let fields = Fields::read(&bytes);
    let path = parts.uri.path();
    let ours = kept::surely_ours(house, &parts.headers) && !kept::never(path) && !path.starts_with("//");
    let typed = ours.then(|| Typed { path: path.to_owned(), fields: shown(&fields) });
    parts.extensions.insert(Read(fields));
    Ok((Request::from_parts(parts, Body::from(bytes)), typed))
}

/// The token stays: it is right for as long as the session is, and tells whose form it was after that.
fn shown(fields: &Fields) -> Vec<(String, String)> {
    let kept = fields.iter().filter(|(name, _)| *name == "csrf" || !kept::SECRET.contains(name));
    kept.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    kind.is_some_and(|t| t.starts_with("application/x-www-form-urlencoded"))
}

/// Whether the page of a problem shows what was typed: it was not kept, or somebody else was first.
pub(crate) const fn shows(problem: &Problem) -> bool {
    matches!(problem, Problem::Stale | Problem::Moved(_)) || is_met_by(problem)
}

/// Whether a problem is one of not being able to keep anything.
pub(crate) const fn is_met_by(problem: &Problem) -> bool {
    matches!(problem, Problem::Gone | Problem::DiskFull | Problem::Fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown_again() {
        let fields = Fields::read(b"csrf=a.b&body=Belde%20over%20de%20lessen&password=geheim&kind=note");
        let typed = Typed { path: "/clients/x/notes".into(), fields: shown(&fields) };
        assert_eq!(typed.texts().collect::<Vec<_>>(), ["Belde over de lessen"]);
        assert!(typed.fields.iter().any(|(name, _)| name == "csrf"));
        assert!(!typed.fields.iter().any(|(_, text)| text == "geheim"));
    }
}
