//! Tests of the rule from outside: what must never open, whatever the grants say, and when it closes.

#![allow(clippy::unwrap_used, missing_docs)]

mod agreed;
mod closed;
mod glass;
mod letters;
mod roles;
mod secret;
mod table;
mod time;
mod world;
