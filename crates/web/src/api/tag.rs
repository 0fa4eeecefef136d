//! Entity tags: of a version for what can be changed, of the content for what is only read; and the conditions that name
//! them (RFC 9110, 13.1).

use super::body::{digest, json};
use super::caller::Caller;
use super::problem::Refused;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::Value as Json;

/// Two versions of one thing: what the sender had seen, and what is there now.
#[derive(Debug, Clone, PartialEq)]
pub struct Versions {
    /// As the sender saw it; null when that version is not known.
    pub yours: Json,
    /// As it is now.
    pub current: Json,
    /// The tag of what is there now.
    pub tag: String,
}

/// The tag of a version.
#[must_use]
pub fn of_version(version: i64) -> String {
    format!("\"{version}\"")
}

/// What a condition names.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Named {
    /// `*`: whatever is there.
    Anything,
    /// Tags without their quotes; `true` when weak.
    Tags(Vec<(bool, String)>),
}

impl Named {
    /// `None` for what is neither `*` nor a list of tags. A tag may hold a comma.
    fn read(text: &str) -> Option<Self> {
        let mut rest = text.trim();
        if rest == "*" {
            return Some(Self::Anything);
        }
        let mut tags = Vec::new();
        while !rest.is_empty() {
            let (weak, quoted) = rest.strip_prefix("W/").map_or((false, rest), |quoted| (true, quoted));
            let (tag, after) = quoted.strip_prefix('"')?.split_once('"')?;
            tags.push((weak, tag.to_owned()));
            let after = after.trim_start();
            if !after.is_empty() && !after.starts_with(',') {
                return None;
            }
            rest = after.trim_start_matches([',', ' ', '\t']);
        }
        (!tags.is_empty()).then_some(Self::Tags(tags))
    }

    /// The weak comparison: for reading it is enough that it says the same.
    fn is_like(&self, tag: &str) -> bool {
        match self {
            Self::Anything => true,
            Self::Tags(tags) => tags.iter().any(|(_, named)| named == tag.trim_matches('"')),
        }
    }
}

/// The versions that a change may be laid over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen(Named);

impl Seen {
    /// The condition in `If-Match`.
    ///
    /// # Errors
    /// [`Refused::VersionNeeded`] without one, when it cannot be read, and for `*`: whoever says that any version will do
    /// writes over what they have not seen.
    pub fn of(caller: &Caller) -> Result<Self, Refused> {
        let named = Named::read(&caller.whole("if-match")).filter(|named| *named != Named::Anything);
        named.map(Self).ok_or(Refused::VersionNeeded)
    }

    /// Whether that version was seen.
    #[must_use]
    pub fn names(&self, version: i64) -> bool {
        self.versions().any(|seen| seen == version)
    }

    /// The latest version that was seen, for showing both sides.
    #[must_use]
    pub fn latest(&self) -> Option<i64> {
        self.versions().max()
    }

    /// Weak tags name no version to write over: the strong comparison.
    fn versions(&self) -> impl Iterator<Item = i64> {
        let tags = if let Named::Tags(tags) = &self.0 { tags.as_slice() } else { &[] };
        tags.iter().filter(|(weak, _)| !weak).filter_map(|(_, tag)| tag.parse().ok())
    }
}

/// An answer with the tag of its content; 304 when the caller has it already. Reading was logged either way.
#[must_use]
pub fn tagged(caller: &Caller, body: &impl Serialize) -> Response {
    let tag = format!("\"{}\"", &digest(&serde_json::to_vec(body).unwrap_or_default())[..32]);
    tagged_as(caller, body, &tag)
}

/// The same for what has a version.
#[must_use]
pub fn tagged_as(caller: &Caller, body: &impl Serialize, tag: &str) -> Response {
    let known = Named::read(&caller.whole("if-none-match")).is_some_and(|named| named.is_like(tag));
    let answer = if known { StatusCode::NOT_MODIFIED.into_response() } else { json(body) };
    with_tag(answer, tag)
}

/// Puts a tag on an answer.
#[must_use]
pub fn with_tag(mut answer: Response, tag: &str) -> Response {
    if let Ok(tag) = HeaderValue::from_str(tag) {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_names_anything_or_tags() {
        let tags = |text: &str| match Named::read(text) {
            Some(Named::Tags(tags)) => tags.into_iter().map(|(weak, tag)| format!("{weak} {tag}")).collect(),
            other => vec![format!("{other:?}")],
        };
        assert_eq!(Named::read(" * "), Some(Named::Anything));
        assert_eq!(tags("\"1\""), ["false 1"]);
        assert_eq!(tags("\"1\" , W/\"a,b\",\"\""), ["false 1", "true a,b", "false "]);
        for none in ["", "1", "\"1", "\"1\" \"2\"", "w/\"1\"", "\"1\", *"] {
            assert_eq!(Named::read(none), None, "{none}");
        }
    }

    #[test]
    fn a_weak_tag_is_enough_to_read_and_never_to_write() {
        let named = Named::read("W/\"3\", \"2\"").unwrap();
        assert!(named.is_like("\"3\"") && named.is_like("\"2\"") && !named.is_like("\"1\""));
        let seen = Seen(named);
        assert!(seen.names(2) && !seen.names(3));
        assert_eq!(seen.latest(), Some(2));
        assert!(!Seen(Named::Anything).names(7), "any version is none that was seen");
    }
}
