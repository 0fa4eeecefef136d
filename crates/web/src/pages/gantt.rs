//! The path as a strip of time: lanes under each other, what runs beside what.

use crate::kit::ctx::Ctx;
use opweg_store::path::steps::Step;

/// The drawing; empty when no step has a date.
pub fn of_steps(_ctx: &Ctx, _steps: &[Step]) -> String {
    String::new()
}
