//! Many registrations at once: which of them are one person? The engine behind `opweg link dedupe`, an import and the
//! nightly look for doubles.
//!
//! [`traits`] makes a registration comparable, [`agree`] says how two of them agree field by field, [`train`] learns
//! without examples what that is worth for one person, relatives, strangers and strangers of one community, [`weights`]
//! turns it into a probability, [`blocking`] finds the pairs worth a look and [`clusters`] joins them.

pub mod agree;
pub mod blocking;
pub mod clusters;
mod dates;
pub mod dedupe;
pub mod doubles;
pub mod evaluate;
pub mod explain;
pub mod file;
pub mod hash;
pub mod homes;
pub mod level;
pub mod lexicon;
mod names;
mod portrait;
mod prior;
mod session;
pub mod shares;
mod sheet;
pub mod train;
pub mod traits;
pub mod weights;
