//! How many statements were run: for tests that two paths do the same work, where the one is to give no sign.

use std::cell::Cell;

thread_local! {
    static STATEMENTS: Cell<u64> = const { Cell::new(0) };
}

/// How many statements this thread ran.
#[must_use]
pub fn statements_run() -> u64 {
    STATEMENTS.get()
}

pub(super) fn counted() {
    STATEMENTS.set(STATEMENTS.get().wrapping_add(1));
}
