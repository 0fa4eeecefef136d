//! What an operator configures about a provider, checked before it is used.

use openidconnect::url::{Host, Url};
use secrecy::SecretString;

use super::OidcError;

/// How to reach a provider and what to ask of it.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The provider's issuer, exactly as it writes it; `https`, or `http` on this machine for tests.
    pub issuer: String,
    /// Our name at the provider.
    pub client_id: String,
    /// Our secret at the provider.
    pub client_secret: Option<SecretString>,
    /// Where the browser comes back: our own address, registered at the provider.
    pub redirect_uri: String,
    /// Scopes besides `openid`: only what is needed (ASVS 5.0, 10.2.3). `rrn` is refused.
    pub scopes: Vec<String>,
    /// The claim with role triples, which ACM/IDM names after the application: `…_rol_3d`.
    pub role_claim: Option<String>,
    /// Ways of authenticating that are strong enough (`acr`); empty accepts all.
    pub accepted_acr: Vec<String>,
}

impl Settings {
    /// Checks what can be checked without asking the provider.
    pub(super) fn check(&self) -> Result<(), OidcError> {
        let wrong = |what| Err(OidcError::Configuration(what));
        if !Url::parse(&self.issuer).is_ok_and(|url| is_safe(&url)) {
            return wrong("the issuer must be an https address");
        }
        if !Url::parse(&self.redirect_uri).is_ok_and(|url| is_safe(&url)) {
            return wrong("the redirect address must be an https address");
        }
        if self.client_id.is_empty() {
            return wrong("the client id is missing");
        }
        if self.scopes.iter().any(|scope| scope == "rrn") {
            return wrong("the scope rrn must not be asked for");
        }
        if self.role_claim.as_deref().is_some_and(|claim| !is_role_claim(claim)) {
            return wrong("the claim with roles must end in _rol_3d");
        }
        Ok(())
    }
}

/// Whether a claim holds role triples: ACM/IDM ends their names so, in either case.
pub(super) fn is_role_claim(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("_rol_3d")
}

/// Whether traffic to this address cannot be read on the way: TLS, or this very machine.
pub(super) fn is_safe(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (here && url.scheme() == "http")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings {
            issuer: "https://idp.example/op".into(),
            client_id: "opweg".into(),
            client_secret: Some("between us".into()),
            redirect_uri: "https://opweg.example/in".into(),
            scopes: vec!["profile".into(), "vo".into()],
            role_claim: Some("opweg_rol_3d".into()),
            accepted_acr: Vec::new(),
        }
    }

    fn refused(change: impl FnOnce(&mut Settings)) -> bool {
        let mut settings = settings();
        change(&mut settings);
        matches!(settings.check(), Err(OidcError::Configuration(_)))
    }

    #[test]
    fn what_an_operator_may_write() {
        assert_eq!(settings().check(), Ok(()));
        assert!(!refused(|s| s.issuer = "http://127.0.0.1:8080".into()));
        assert!(!refused(|s| s.role_claim = Some("iv_opweg_rol_3D".into())));
        assert!(refused(|s| s.issuer = "http://idp.example".into()));
        assert!(refused(|s| s.issuer = "http://localhost.example".into()));
        assert!(refused(|s| s.redirect_uri = "http://10.0.0.1/in".into()));
        assert!(refused(|s| s.client_id.clear()));
        assert!(refused(|s| s.scopes.push("rrn".into())));
        assert!(refused(|s| s.role_claim = Some("rrn".into())));
    }

    #[test]
    fn the_secret_does_not_show() {
        assert!(!format!("{:?}", settings()).contains("between us"));
    }
}
