//! Which of the typed fields agree with a file: the words are those of the comparison itself.

pub use opweg_linkage::agrees::{WORDS, agreeing};
