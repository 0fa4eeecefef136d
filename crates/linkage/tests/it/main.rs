//! Names and records across scripts, as they meet at a desk.

mod names;
mod numbers;
mod verdicts;
