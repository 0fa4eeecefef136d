//! The doors of the house: what a password costs, the passkeys of this address, the identity providers. Hashing is slow
//! on purpose and runs beside the requests, a few at a time.

use crate::kit::problem::Problem;
use jiff::{SignedDuration, Timestamp};
use opweg_gate::oidc::{self, OidcError, Provider};
use opweg_gate::passkey::RelyingParty;
use opweg_gate::password::Cost;
use std::sync::Arc;
use tokio::sync::{RwLock, Semaphore};

/// How many hashes run at once: each takes 19 MiB and most of a core.
const HASHES: usize = 4;
/// How long a provider's description of itself is kept.
const DESCRIPTION_HOURS: i64 = 24;

/// The ways into the house that need more than the database.
#[derive(Debug)]
pub struct Doors {
    /// What hashing a password costs.
    pub cost: Cost,
    /// Passkeys; none where the address is neither https nor this computer.
    pub passkeys: Option<RelyingParty>,
    hashing: Semaphore,
    providers: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    settings: oidc::Settings,
    found: RwLock<Option<(Timestamp, Arc<Provider>)>>,
}

impl Doors {
    /// The doors at this address (`https://opweg.example`).
    #[must_use]
    pub fn new(address: &str, cost: Cost, providers: Vec<oidc::Settings>) -> Self {
        let host = address.split("://").nth(1).unwrap_or_default().split(['/', ':']).next().unwrap_or_default();
        let known = |settings| Known { settings, found: RwLock::new(None) };
        Self {
            cost,
            passkeys: RelyingParty::new(host, address, "Op weg").ok(),
            hashing: Semaphore::new(HASHES),
            providers: providers.into_iter().map(known).collect(),
        }
    }

    /// Runs slow work of the gate beside the requests, in its turn.
    ///
    /// # Errors
    /// [`Problem::Fault`] when the work panicked.
    pub async fn hashing<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
        let _turn = self.hashing.acquire().await.map_err(|_| Problem::Fault)?;
        tokio::task::spawn_blocking(work).await.map_err(|error| {
            tracing::error!(%error, "hashing");
            Problem::Fault
        })
    }

    /// The providers by the name people know: the host of their address.
    #[must_use]
    pub fn providers(&self) -> Vec<String> {
        let host = |k: &Known| k.settings.issuer.split('/').nth(2).unwrap_or(&k.settings.issuer).to_owned();
        self.providers.iter().map(host).collect()
    }

    /// A provider, asked to describe itself once a day.
    ///
    /// # Errors
    /// [`OidcError`] when there is no such provider or it does not answer well.
    pub async fn provider(&self, place: usize, now: Timestamp) -> Result<Arc<Provider>, OidcError> {
        let known = self.providers.get(place).ok_or(OidcError::Configuration("no such provider"))?;
        let fresh = |at: Timestamp| now.duration_since(at) < SignedDuration::from_hours(DESCRIPTION_HOURS);
        if let Some((at, provider)) = known.found.read().await.as_ref()
            && fresh(*at)
        {
            return Ok(provider.clone());
        }
        let provider = Arc::new(Provider::discover(known.settings.clone()).await?);
        *known.found.write().await = Some((now, provider.clone()));
        Ok(provider)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(issuer: &str) -> oidc::Settings {
        oidc::Settings {
            issuer: issuer.into(),
            client_id: "opweg".into(),
            client_secret: None,
            redirect_uri: "https://opweg.example/login/oidc/back".into(),
            scopes: Vec::new(),
            role_claim: None,
            accepted_acr: Vec::new(),
        }
    }

    #[test]
    fn passkeys_need_a_safe_address() {
        let has = |address| Doors::new(address, Cost::FOR_TESTS, Vec::new()).passkeys.is_some();
        assert!(has("https://opweg.example") && has("https://opweg.example:8443") && has("http://localhost:8080"));
        assert!(!has("http://opweg.example") && !has("http://192.0.2.1:8080") && !has(""));
    }

    #[test]
    fn providers_are_known_by_their_host() {
        let doors = Doors::new("https://opweg.example", Cost::FOR_TESTS, vec![settings("https://id.example/op")]);
        assert_eq!(doors.providers(), ["id.example"]);
    }
}
