//! What fits beside what: whether a place that is offered goes with the rest of somebody's week (R-LNG-02, R-LNG-04).

mod clash;

#[cfg(test)]
pub(crate) use clash::tests as clash_tests;
pub use clash::{Beside, Commitment, LONGEST_TRAVEL, Place, Travel, Where, beside, no_travel_known};
