//! Routes, extractors, pages and the API, by capability. Nothing below this crate knows HTTP.
//!
//! `routes` is the flat table of everything that can be asked, each with who may come in; `kit` is what all pages
//! share; `pages` and `api` hold one module per capability. The policy decides inside the store, not here: a gate only
//! says who may knock.

pub mod api;
pub mod kit;
pub mod pages;
pub mod routes;

pub use kit::house::{House, Settings};
pub use routes::{Gate, Route, router, table};
