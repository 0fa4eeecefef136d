//! Text messages through the HTTP interface of an SMS gateway.
//!
//! Every gateway wants the same four things in fields of its own names; the operator writes the form
//! once as a [`Template`] and we fill the places in.

use crate::error::{Reason, SendError, SetupError};
use crate::message::{Channel, Message};
use crate::transport::Receipt;
use reqwest::header::RETRY_AFTER;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What the gateway wants to receive. Places in any text: `{to}` (`+32…`), `{digits}` (the same without
/// plus), `{body}`, `{from}`, `{id}` (the same for every attempt).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Template {
    /// A JSON document of any shape.
    Json(Value),
    /// Form fields, `application/x-www-form-urlencoded`.
    Form(Vec<(String, String)>),
}

/// How to reach a gateway.
#[derive(Clone)]
pub struct HttpSmsSettings {
    /// Where to POST. `https`, or `http` on this machine.
    pub url: String,
    /// What to POST.
    pub template: Template,
    /// Sent as `Authorization: Bearer …`.
    pub token: Option<SecretString>,
    /// The sender the gateway shows, for `{from}`.
    pub from: String,
    /// Longest wait for an answer.
    pub timeout: Duration,
    /// JSON pointer to the gateway's reference in its answer, such as `/messages/0/id`.
    pub reference: Option<String>,
}

impl fmt::Debug for HttpSmsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Template and query may hold a key: some gateways want it there.
        f.debug_struct("HttpSmsSettings").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// A gateway ready to send.
#[derive(Clone)]
pub struct HttpSms {
    client: Client,
    url: Url,
    settings: Arc<HttpSmsSettings>,
}

impl fmt::Debug for HttpSms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSms").field("host", &self.url.host_str()).finish_non_exhaustive()
    }
}

/// More of an answer than this is not read.
const ANSWER_LIMIT: usize = 64 * 1024;

impl HttpSms {
    /// Checks the settings and prepares the connection.
    ///
    /// # Errors
    /// [`SetupError`] for a URL that is wrong or not secure, or a template without number or words.
    pub fn new(settings: HttpSmsSettings) -> Result<Self, SetupError> {
        let url = Url::parse(&settings.url).map_err(|_| SetupError::Url)?;
        let local = is_this_machine(&url);
        match url.scheme() {
            "https" => {}
            "http" if local => {}
            "http" => return Err(SetupError::Insecure),
            _ => return Err(SetupError::Url),
        }
        if !has_place(&settings.template, &["{to}", "{digits}"]) || !has_place(&settings.template, &["{body}"]) {
            return Err(SetupError::Template);
        }
        // A redirect could carry the token and the message elsewhere.
        let mut builder = Client::builder().timeout(settings.timeout).redirect(Policy::none()).user_agent("op-weg");
        if local {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|_| SetupError::Tls)?;
        Ok(Self { client, url, settings: Arc::new(settings) })
    }

    pub(crate) async fn send(&self, message: &Message) -> Result<Receipt, SendError> {
        if message.channel != Channel::Sms {
            return Err(SendError::give_up(Reason::Channel));
        }
        let digits = message.to.strip_prefix('+').unwrap_or_default();
        if !(8..=15).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(SendError::give_up(Reason::Address));
        }
        let place = |name: &str| -> Option<&str> {
            Some(match name {
                "to" => &message.to,
                "digits" => digits,
                "body" => &message.body,
                "from" => &self.settings.from,
                "id" => &message.id,
                _ => return None,
            })
        };
        let request = self.client.post(self.url.clone());
        let mut request = match &self.settings.template {
            Template::Json(value) => request.json(&filled_json(value, &place)),
            Template::Form(fields) => {
                request.form(&fields.iter().map(|(k, v)| (k, filled(v, &place))).collect::<Vec<_>>())
            }
        };
        if let Some(token) = &self.settings.token {
            request = request.bearer_auth(token.expose_secret());
        }
        let response = request.send().await.map_err(|e| connection_error(&e))?;
        judged(response.status(), wished_wait(&response))?;
        Ok(self.receipt(response).await)
    }

    /// The message is taken over; a reference that cannot be read changes nothing about that.
    async fn receipt(&self, mut response: Response) -> Receipt {
        let Some(pointer) = &self.settings.reference else {
            return Receipt::new(None);
        };
        let mut answer: Vec<u8> = Vec::new();
        while let Ok(Some(chunk)) = response.chunk().await {
            if answer.len() + chunk.len() > ANSWER_LIMIT {
                return Receipt::new(None);
            }
            answer.extend_from_slice(&chunk);
        }
        let answer: Value = serde_json::from_slice(&answer).unwrap_or(Value::Null);
        match answer.pointer(pointer) {
            Some(Value::String(text)) => Receipt::new(Some(text)),
            Some(Value::Number(number)) => Receipt::new(Some(&number.to_string())),
            _ => Receipt::new(None),
        }
    }
}

fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// What a status means for the message. Our own credentials and a busy gateway are no fault of the
/// message, so it waits; any other refusal is final.
fn judged(status: StatusCode, after: Option<u64>) -> Result<(), SendError> {
    let code = status.as_u16();
    match code {
        200..=299 => Ok(()),
        401 | 403 | 407 => Err(SendError::Retry { reason: Reason::Credentials { code }, after }),
        408 | 425 | 429 | 500..=599 => Err(SendError::Retry { reason: Reason::Busy { code }, after }),
        _ => Err(SendError::give_up(Reason::Refused { code })),
    }
}

/// `Retry-After` in seconds; its other form, a date, needs a clock and is left out.
fn wished_wait(response: &Response) -> Option<u64> {
    response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()
}

fn connection_error(error: &reqwest::Error) -> SendError {
    SendError::retry(if error.is_timeout() { Reason::Timeout } else { Reason::Connection })
}

fn has_place(template: &Template, places: &[&str]) -> bool {
    let in_text = |text: &str| places.iter().any(|p| text.contains(p));
    fn in_value(value: &Value, in_text: &dyn Fn(&str) -> bool) -> bool {
        match value {
            Value::String(text) => in_text(text),
            Value::Array(items) => items.iter().any(|v| in_value(v, in_text)),
            Value::Object(fields) => fields.values().any(|v| in_value(v, in_text)),
            _ => false,
        }
    }
    match template {
        Template::Json(value) => in_value(value, &in_text),
        Template::Form(fields) => fields.iter().any(|(_, v)| in_text(v)),
    }
}

fn filled_json<'a>(value: &Value, place: &impl Fn(&str) -> Option<&'a str>) -> Value {
    match value {
        Value::String(text) => Value::String(filled(text, place)),
        Value::Array(items) => Value::Array(items.iter().map(|v| filled_json(v, place)).collect()),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(k, v)| (k.clone(), filled_json(v, place))).collect())
        }
        other => other.clone(),
    }
}

/// Fills the places of a text in one pass: braces inside the message stay as they are.
fn filled<'a>(text: &str, place: &impl Fn(&str) -> Option<&'a str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}').and_then(|(name, tail)| Some((place(name)?, tail))) {
            Some((value, tail)) => {
                out.push_str(value);
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn place(name: &str) -> Option<&'static str> {
        match name {
            "to" => Some("+32400000012"),
            "body" => Some("Dag {to} {"),
            _ => None,
        }
    }

    #[test]
    fn places_are_filled_once() {
        assert_eq!(filled("<{to}> {body} {other} {", &place), "<+32400000012> Dag {to} { {other} {");
        let nested = json!({"messages": [{"to": "{to}", "n": 1, "text": "{body}"}]});
        let expected = json!({"messages": [{"to": "+32400000012", "n": 1, "text": "Dag {to} {"}]});
        assert_eq!(filled_json(&nested, &place), expected);
    }

    #[test]
    fn templates_are_read_from_settings() {
        let json: Template = serde_json::from_value(json!({"json": {"to": "{to}"}})).unwrap();
        assert_eq!(json, Template::Json(json!({"to": "{to}"})));
        let form: Template = serde_json::from_value(json!({"form": [["to", "{to}"]]})).unwrap();
        assert_eq!(form, Template::Form(vec![("to".to_owned(), "{to}".to_owned())]));
    }
}
