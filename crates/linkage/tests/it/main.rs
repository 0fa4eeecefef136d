//! Names and records across scripts, as they meet at a desk.

#![allow(clippy::expect_used, clippy::unwrap_used)]

mod engine;
mod engine_world;
mod look;
mod names;
mod numbers;
mod verdicts;
