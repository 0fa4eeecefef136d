//! Passwords, TOTP, recovery codes, passkeys and OpenID Connect: the only crate that knows these protocols.
//!
//! Nothing here keeps state, reads a clock or opens a database. The caller passes the time and a source of
//! randomness, stores what it is told to store, and brings it back. Secrets live in [`secrecy`] wrappers, so they
//! never show in `Debug`, in errors or in logs. Error texts are for operators and logs; what people read is chosen by
//! the caller from the typed reason.
//!
//! | Module | What it gives | Written against |
//! |---|---|---|
//! | [`password`] | Argon2id hashes, rules for new passwords | ASVS 5.0 V6.2, 11.4.2; NIST SP 800-63B |
//! | [`totp`] | codes from an authenticator app, each usable once | RFC 6238; ASVS 6.5.1, 6.5.3, 6.5.5, 6.5.8 |
//! | [`recovery`] | ten single-use codes for a lost device | ASVS 6.5.1–6.5.4 |
//! | [`passkey`] | WebAuthn registration and sign-in | WebAuthn level 3; ASVS 6.3.3, 6.7.2 |
//! | [`oidc`] | sign-in through ACM/IDM or another OpenID provider | ASVS V6.8, V9, V10.1, V10.2, V10.5 |
//! | [`token`] | session, API, form and invitation tokens | ASVS 11.5.1 |
//! | [`path_code`] | drawing the code on the paper card | ASVS 6.5.3, 6.5.4 |
//! | [`file_number`] | drawing the number of a file | |
//! | [`throttle`] | how long to wait after failed attempts | ASVS 6.1.1, 6.3.1; NIST SP 800-63B |
//! | [`random`] | the source of unpredictable bytes | ASVS 11.5.1 |

pub mod file_number;
pub mod oidc;
pub mod passkey;
pub mod password;
pub mod path_code;
pub mod random;
pub mod recovery;
pub mod throttle;
pub mod token;
pub mod totp;
