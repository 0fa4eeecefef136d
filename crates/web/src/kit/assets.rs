//! Static files: in the binary, served under a name with a hash of all of them, so that they may be cached for a year.

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// Hash of all files: a change of any gives all of them a new address, which is simple and happens at releases only.
static STAMP: LazyLock<String> = LazyLock::new(|| {
    let mut sum = Sha256::new();
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    for name in names {
        if let Some(file) = Files::get(&name) {
            sum.update(name.as_bytes());
            sum.update(file.metadata.sha256_hash());
        }
    }
    sum.finalize().iter().take(5).map(|b| format!("{b:02x}")).collect()
});

/// The drawings of the icon sprite, by name, for pages that draw them in place.
static DRAWINGS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let sprite = Files::get("icons.svg").map(|f| String::from_utf8_lossy(&f.data).into_owned()).unwrap_or_default();
    sprite
        .split("<symbol ")
        .skip(1)
        .filter_map(|part| {
            let id = part.split("id=\"").nth(1)?.split('"').next()?.to_owned();
            let inner = part.split_once('>')?.1.split("</symbol>").next()?.to_owned();
            Some((id, inner))
        })
        .collect()
});

/// The address of a file.
#[must_use]
pub fn url(name: &str) -> String {
    format!("/assets/{}/{name}", *STAMP)
}

/// The inner drawing of an icon; empty for one that does not exist.
#[must_use]
pub fn drawing(name: &str) -> &'static str {
    DRAWINGS.get(name).map_or("", String::as_str)
}

/// Serves a file. The stamp is only there for the cache.
pub async fn serve(Path((_stamp, name)): Path<(String, String)>) -> Response {
    file(&name, "public, max-age=31536000, immutable")
}

/// The service worker must live at the root of what it serves.
pub async fn service_worker() -> Response {
    file("sw.js", "no-cache")
}

fn file(name: &str, cache: &'static str) -> Response {
    let Some(file) = Files::get(name) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
    ];
    (headers, file.data).into_response()
}
