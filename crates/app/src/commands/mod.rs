//! The commands, one module each.

pub mod backup;
pub mod bring_back;
pub mod check;
pub mod hammer;
pub mod import;
pub mod link;
pub mod migrate;
pub mod restore;
pub mod user;
pub mod verify_log;
