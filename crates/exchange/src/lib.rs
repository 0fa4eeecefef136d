//! Import and export: how clients come in from a table and how facts go out as plain JSON. Pure: it reads and writes
//! text, and knows neither the database nor HTTP.

pub mod attendance;
pub mod cell;
pub mod encoding;
pub mod mapping;
pub mod plain;
pub mod rows;
