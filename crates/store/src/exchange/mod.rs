//! What comes in from and goes out to other programs: commands that are sent twice, imports that can be resumed, whole
//! files that can be taken out and brought back.

pub mod commands;
