//! What the operations have in common in the OpenAPI document, said once: who asks and for what, conditions, commands sent
//! twice, and the problems that each of them can meet. What only one of them knows stands with that operation.

use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::response::Response;
use utoipa::openapi::{ContentBuilder, ObjectBuilder, OpenApi, Ref, RefOr, Required, Type};

/// Completes the operations of the document.
pub fn complete(document: &mut OpenApi) {
    for (address, item) in &mut document.paths.paths {
        let about_client = address.contains("{client}");
        for (reads, operation) in [(true, &mut item.get), (false, &mut item.post), (false, &mut item.patch)] {
            if let Some(operation) = operation {
                if operation.security.is_none() {
                    with_key(operation, reads, about_client);
                }
                tell_problems(operation);
            }
        }
    }
}

/// An operation that needs a key.
fn with_key(operation: &mut Operation, reads: bool, about_client: bool) {
    let sends = operation.request_body.is_some();
    let makes = operation.responses.responses.contains_key("201");
    let parameters = operation.parameters.get_or_insert_default();
    let purpose = "What the data is needed for; guidance when left out";
    parameters.push(optional(ParameterIn::Query, "purpose", &format!("{purpose}. Goes before the header")));
    parameters.push(optional(ParameterIn::Header, "Opweg-Purpose", purpose));
    parameters.push(optional(ParameterIn::Header, "Accept-Language", "Problems are told in Dutch or English"));
    if reads {
        let condition = "Tags that are there already, or `*`: 304 when it is one of them";
        parameters.push(optional(ParameterIn::Header, "If-None-Match", condition));
        response(operation, "304", "As you have it");
    }
    if makes {
        let again = "At most 200 characters. Sent again with the same body, the same answer comes back";
        operation.parameters.get_or_insert_default().push(optional(ParameterIn::Header, "Idempotency-Key", again));
    }
    let unread = "No such purpose, or a body that is not JSON of the form asked for: `line` and `column`";
    response(operation, "400", if sends { unread } else { "No such purpose" });
    response(operation, "401", "No key that works");
    if about_client {
        response(operation, "403", "Not open for this key and purpose: `why`");
        response(operation, "404", "There is no such thing, or this key may not know of it");
    }
    if sends {
        response(operation, "413", "The body is larger than 256 KiB");
        let wrong = "What is not right, each with its place in `errors`";
        let reused = format!("{wrong}; or the Idempotency-Key came with another command");
        response(operation, "422", if makes { &reused } else { wrong });
    }
    for status in ["200", "304", "412"] {
        name_header(operation, status, "ETag", "The tag of what is there now, for If-None-Match or If-Match");
    }
    name_header(operation, "401", "WWW-Authenticate", "`Bearer`");
    name_header(operation, "201", "Location", "Where to read it");
    name_header(operation, "201", "Idempotency-Replayed", "`true` when the command was done before");
}

/// Every refusal is a problem in the language asked for.
fn tell_problems(operation: &mut Operation) {
    for (status, response) in &mut operation.responses.responses {
        if let (true, RefOr::T(response)) = (status.starts_with('4'), response) {
            let problem = ContentBuilder::new().schema(Some(Ref::from_schema_name("ProblemOut"))).build();
            response.content.insert("application/problem+json".to_owned(), problem.into());
            response.headers.insert("Content-Language".to_owned(), header("The language of the texts").into());
        }
    }
}

/// A response, where the operation itself does not say it better.
fn response(operation: &mut Operation, status: &str, description: &str) {
    let responses = &mut operation.responses.responses;
    responses.entry(status.to_owned()).or_insert_with(|| Response::new(description).into());
}

/// A header on a response, if the operation has that one.
fn name_header(operation: &mut Operation, status: &str, name: &str, description: &str) {
    if let Some(RefOr::T(response)) = operation.responses.responses.get_mut(status) {
        response.headers.entry(name.to_owned()).or_insert_with(|| header(description).into());
    }
}

fn header(description: &str) -> Header {
    let text = ObjectBuilder::new().schema_type(Type::String).build();
    HeaderBuilder::new().schema(Some(text)).description(Some(description)).build()
}

fn optional(place: ParameterIn, name: &str, description: &str) -> RefOr<Parameter> {
    let text = ObjectBuilder::new().schema_type(Type::String).build();
    let parameter = ParameterBuilder::new().name(name).parameter_in(place).required(Required::False);
    parameter.description(Some(description)).schema(Some(text)).build().into()
}
