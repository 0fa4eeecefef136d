//! The protocols played through to the end: a software passkey and a provider on this machine.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is wrong")]

mod issuer;
mod oidc;
mod passkey;
mod repeatable;
