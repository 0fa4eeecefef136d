//! What a screening says and how a path lies in time: proposal rules, templates that adapt to the facts, timing and
//! comparison, waiting times, what fits beside what. Pure: time is an argument, nothing is fetched.

pub mod compare;
pub mod condition;
pub mod effects;
pub mod few;
pub mod file_step;
pub mod fits;
pub mod idle;
pub mod lanes;
pub mod period;
pub mod profile;
pub mod schedule;
pub mod screening;
pub mod template;
pub mod waiting;
pub mod workers;
