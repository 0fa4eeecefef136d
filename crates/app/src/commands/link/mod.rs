//! `opweg link`: doubles in tables of one's own, without a database. The engine is `opweg-linkage`; here are the tables.

mod dedupe;
mod evaluate;
mod names;
pub mod table;
#[cfg(test)]
mod tests;

use crate::cli::Link;
use crate::exit::Outcome;

/// Does what was asked.
///
/// # Errors
/// [`Exit::File`](crate::exit::Exit::File) for a table that cannot be read or written,
/// [`Exit::Lines`](crate::exit::Exit::Lines) when lines were left out: the rest is done.
pub fn run(link: &Link) -> Outcome {
    match link {
        Link::Dedupe { records, pairs, clusters } => dedupe::run(records, pairs, clusters),
        Link::Names { names } => names::run(names, &mut std::io::stdout().lock()),
        Link::Evaluate { truth, pairs, clusters } => evaluate::run(truth, pairs.as_deref(), clusters.as_deref()),
    }
}
