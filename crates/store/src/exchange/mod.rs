//! What comes in from and goes out to other programs: commands that are sent twice, imports that can be resumed, whole
//! files that can be taken out and brought back.

mod bring_back;
mod columns;
pub mod commands;
pub mod imports;
mod joined;
mod take_out;

pub use bring_back::{CopyFault, bring_back};
pub use take_out::{END, take_out};
