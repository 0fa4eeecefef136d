//! Drawings compared with kept ones, and drawings of everything imaginable checked for order.

#![allow(clippy::expect_used, clippy::unwrap_used)]

mod golden;
mod order;
mod sample;
