//! Accessible SVG drawn from numbers. No dependencies.
//!
//! Every picture has a title and a description computed from what it shows, takes its colours from
//! the page's style sheet (so that dark mode and print follow), never cuts through a text, and mirrors
//! itself for languages that run from right to left. Texts come translated.

mod draw;
pub mod gantt;
mod layout;
mod text;

pub use gantt::{Bar, Gantt, Lane, State, Tick, Today, Tone, Words, gantt};
