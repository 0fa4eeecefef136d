//! The OpenAPI 3.1 document, made from the descriptions that stand with the operations.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::sync::LazyLock;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

#[derive(OpenApi)]
#[openapi(
    info(title = "Op weg", version = "1", description = "One shared file for a newcomer's way to work. \
        Every request names its purpose; every read and every refusal is in the log of the client. \
        Errors are problem details (RFC 9457) in Dutch or English, by Accept-Language."),
    paths(
        show,
        super::problem::list,
        super::clients::list,
        super::clients::register,
        super::clients::one,
        super::facts::add,
        super::steps::list,
        super::steps::add,
        super::steps::one,
        super::steps::change,
        super::registrations::list,
        super::referrals::list,
        super::notes::add,
        super::catalogue::organisations,
        super::catalogue::kinds
    ),
    components(schemas(super::problem::ProblemOut)),
    modifiers(&Keys),
    security(("key" = []))
)]
struct Document;

struct Keys;

impl Modify for Keys {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme =
            HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("The key of a program")).build();
        document.components.get_or_insert_default().add_security_scheme("key", SecurityScheme::Http(scheme));
        super::described::complete(document);
    }
}

static TEXT: LazyLock<String> = LazyLock::new(|| Document::openapi().to_json().unwrap_or_default());

/// The document as JSON.
#[must_use]
pub fn text() -> &'static str {
    &TEXT
}

/// This document. It needs no key.
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "catalogue", security(()), operation_id = "document",
    responses((status = 200, description = "The OpenAPI 3.1 document", body = Object, content_type = "application/json")))]
pub async fn show() -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, text()).into_response()
}
