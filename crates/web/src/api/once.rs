//! `Idempotency-Key`: a command that is sent twice is done once and answered alike.

use super::body::json;
use super::caller::Caller;
use super::problem::Refused;
use super::tag::with_tag;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use opweg_store::Tx;
use opweg_store::exchange::commands::{self, Claim};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// The longest key accepted.
const LONGEST: usize = 200;

/// A command that may come again.
pub struct Once {
    key: Option<Vec<u8>>,
    digest: String,
}

/// What was answered: where the new thing is and its identities, never content.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Made {
    /// Its address.
    pub location: String,
    /// Its identities.
    pub body: Json,
    /// Its tag, if it has one.
    #[serde(default)]
    pub tag: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    digest: String,
    made: Made,
}

impl Once {
    /// Claims the command in its own transaction; an answer that was given before comes back instead.
    ///
    /// # Errors
    /// [`Refused::Reused`] when the key was used for another command.
    pub async fn claim(
        caller: &Caller,
        tx: &mut Tx,
        what: &str,
        digest: &str,
    ) -> Result<Result<Self, Response>, Refused> {
        let sent = caller.header("idempotency-key");
        if sent.is_empty() {
            return Ok(Ok(Self { key: None, digest: String::new() }));
        }
        if sent.len() > LONGEST {
            return Err(Refused::Reused);
        }
        let text = format!("{} {what} {sent}", caller.program.token);
        let key = caller.house.desk.keys.fingerprint("command", &text);
        let digest = digest.to_owned();
        match commands::claim(tx, &key).await? {
            Claim::First => Ok(Ok(Self { key: Some(key), digest })),
            Claim::Before(answer) => {
                let kept: Kept = serde_json::from_str(&answer).map_err(|_| Refused::State)?;
                if kept.digest == digest { Ok(Err(again(&kept.made))) } else { Err(Refused::Reused) }
            }
        }
    }

    /// Forgets the claim of a command that was not done, where the transaction goes on.
    ///
    /// # Errors
    /// What the store says.
    pub async fn give_back(self, tx: &mut Tx) -> Result<(), Refused> {
        if let Some(key) = &self.key {
            commands::forget(tx, key).await?;
        }
        Ok(())
    }

    /// Keeps the answer with the command and gives it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn answer(self, tx: &mut Tx, made: Made) -> Result<Response, Refused> {
        if let Some(key) = &self.key {
            let kept = Kept { digest: self.digest, made: made.clone() };
            let text = serde_json::to_string(&kept).map_err(|_| Refused::fault())?;
            commands::keep(tx, key, &text).await?;
        }
        Ok(created(&made))
    }
}

fn created(made: &Made) -> Response {
    let mut answer = json(&made.body);
    *answer.status_mut() = StatusCode::CREATED;
    if let Ok(location) = HeaderValue::from_str(&made.location) {
        answer.headers_mut().insert(header::LOCATION, location);
    }
    match &made.tag {
        Some(tag) => with_tag(answer, tag),
        None => answer,
    }
}

fn again(made: &Made) -> Response {
    let mut answer = created(made);
    answer.headers_mut().insert(HeaderName::from_static("idempotency-replayed"), HeaderValue::from_static("true"));
    answer
}
