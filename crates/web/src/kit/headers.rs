//! The headers that every answer carries, whatever the page.

use crate::kit::house::House;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// Headers of every answer: nothing from elsewhere, nothing framed, nothing guessed; pages are never cached, and whoever
/// came over HTTPS once never comes without again.
pub async fn add(house: Arc<House>, request: Request, next: Next) -> Response {
    const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                       connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
                       frame-ancestors 'none'; base-uri 'none'";
    let mut response = next.run(request).await;
    let out = response.headers_mut();
    let fixed = [
        ("content-security-policy", CSP),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ];
    for (name, value) in fixed {
        out.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if house.settings.secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        out.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    out.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
