//! Sign-in through an OpenID provider: ACM/IDM of the Flemish government, or any other that follows the standard.
//!
//! The authorization code flow with PKCE (S256), `state` and `nonce`, all three fresh for each attempt (ASVS 5.0, 10.1.2,
//! 10.2.1, 10.5.1). The provider's `issuer` must be exactly the configured one (10.5.3), also when the browser comes back
//! (10.2.2); ID tokens must be signed with an asymmetric algorithm of a fixed list (6.8.2, 9.1.1, 9.1.2) by a key the
//! provider publishes (9.1.3), be for us alone (9.2.3, 10.5.4) and be in their time (9.2.1). A person is known by issuer
//! **and** subject together (6.8.1, 10.5.2).
//!
//! The national number (`rrn`) stops here: it is not asked for, and when a provider sends it all the same it is skipped
//! while reading. It is in no value, no `Debug` and no error that leaves this module; a provider that uses it as the
//! subject is refused.

mod claims;
mod error;
mod provider;
mod settings;
mod verify;

pub use claims::{Identity, RoleTriple};
pub use error::OidcError;
pub use provider::{Answer, Departure, Provider, SIGN_IN_SECONDS};
pub use settings::Settings;
