//! Forms as they come in: names with one or more texts. Pages read what they need; nothing typed is lost.

use crate::kit::problem::Problem;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use jiff::civil::Date;
use opweg_model::calendar;
use std::collections::BTreeMap;

/// The fields of a form or a query, in the order they were sent.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&b=2`. The character with number 0 is left out: nobody types it, and PostgreSQL keeps no text with it.
    #[must_use]
    pub fn read(encoded: &[u8]) -> Self {
        let plain = |text: std::borrow::Cow<'_, str>| text.replace('\0', "");
        Self(form_urlencoded::parse(encoded).map(|(n, v)| (plain(n), plain(v))).collect())
    }
    /// The first text of a field, trimmed; empty when it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }
    /// All texts of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.trim())
    }
    /// Whether the field was sent with a text.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
    /// A field as a word, number or identity; `None` when it is empty or not one.
    #[must_use]
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }
    /// A field as a day that can be meant; `None` when it is empty or not one.
    #[must_use]
    pub fn day(&self, name: &str) -> Option<Date> {
        calendar::day(self.get(name))
    }
    /// All fields whose name begins with `prefix-`, by the rest of the name; `prefix` itself is the part `""`.
    #[must_use]
    pub fn parts(&self, prefix: &str) -> BTreeMap<String, Vec<String>> {
        let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, text) in &self.0 {
            let part = match name.strip_prefix(prefix) {
                Some("") => "",
                Some(rest) if rest.starts_with('-') => &rest[1..],
                _ => continue,
            };
            parts.entry(part.to_owned()).or_default().push(text.clone());
        }
        parts
    }
    /// Every field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }
    /// The fields without some of them.
    #[must_use]
    pub fn without(&self, names: &[&str]) -> Self {
        Self(self.0.iter().filter(|(n, _)| !names.contains(&n.as_str())).cloned().collect())
    }
    /// The fields as sent, to keep as a draft.
    #[must_use]
    pub fn encoded(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (name, text) in self.0.iter().filter(|(n, _)| n != "csrf") {
            out.append_pair(name, text);
        }
        out.finish()
    }
}

/// The body of a POST. The guard has checked its origin and its token already.
#[derive(Debug, Clone)]
pub struct Form(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Problem;
    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if let Some(Read(fields)) = request.extensions().get::<Read>() {
            return Ok(Self(fields.clone()));
        }
        let body = Bytes::from_request(request, state).await.map_err(|_| Problem::TooLarge)?;
        Ok(Self(Fields::read(&body)))
    }
}

/// A body that the guard has read to look at its token.
#[derive(Debug, Clone)]
pub(crate) struct Read(pub Fields);

/// The query of the address.
#[derive(Debug, Clone, Default)]
pub struct Query(pub Fields);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Query {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(Fields::read(parts.uri.query().unwrap_or_default().as_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_several_texts_and_parts() {
        let fields = Fields::read(b"o=a&o=b&birth-day=3&birth-year=1994&birthday=x&n=+Se%20lam+");
        assert_eq!(fields.all("o").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(fields.get("n"), "Se lam");
        let parts = fields.parts("birth");
        assert_eq!(parts.keys().collect::<Vec<_>>(), ["day", "year"]);
        assert_eq!(fields.get("nothing"), "");
    }

    #[test]
    fn what_no_engine_keeps_is_left_out() {
        assert_eq!(Fields::read(b"body=Bel%00de%0A&\0body=x").get("body"), "Belde");
    }

    #[test]
    fn a_draft_never_keeps_the_token() {
        assert_eq!(Fields::read(b"csrf=abc&x=1").encoded(), "x=1");
    }
}
