//! Is this the same person? Names across scripts, dates, numbers and telephones compared, with reasons.
//!
//! Pure: no clock, no database, no I/O. `block` says under which keys a registration is found again,
//! `compare` judges a candidate and explains every field, `order` says which to show first. Nothing here merges anything: a human who
//! asked the person does.

pub mod agrees;
pub mod block;
pub mod compare;
pub mod date;
pub mod engine;
pub mod model;
pub mod name;
pub mod number;
pub mod order;
pub mod phone;
pub mod record;
