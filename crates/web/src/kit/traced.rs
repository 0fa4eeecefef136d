//! What the log of the program says of a request: method, route, state and time. The route is the pattern of the table:
//! neither identities in the address nor anything behind a question mark is written down.

use axum::extract::{MatchedPath, Request};
use tower_http::classify::{ServerErrorsAsFailures, SharedClassifier};
use tower_http::trace::TraceLayer;

/// The layer around all routes.
pub type Traced = TraceLayer<SharedClassifier<ServerErrorsAsFailures>, fn(&Request) -> tracing::Span>;

/// One line per request.
#[must_use]
pub fn layer() -> Traced {
    TraceLayer::new_for_http().make_span_with(span as fn(&Request) -> tracing::Span)
}

fn span(request: &Request) -> tracing::Span {
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str);
    tracing::info_span!("request", method = %request.method(), route)
}
