//! When to try again.

use crate::error::SendError;

/// After this many attempts (about a day and a half) a message is for a human.
pub const MOST_ATTEMPTS: u32 = 10;

const FIRST_WAIT: u64 = 30;
const LONGEST_WAIT: u64 = 6 * 3600;

/// Seconds to wait after the `attempt`-th failed attempt, counted from 1: 30 s, 2 min, 8 min, 32 min,
/// about 2 h, then 6 h each time.
pub fn retry_after(attempt: u32) -> u64 {
    let growth = 4u64.saturating_pow(attempt.saturating_sub(1).min(16));
    FIRST_WAIT.saturating_mul(growth).min(LONGEST_WAIT)
}

/// Seconds to wait after a failed attempt, or `None` when there is no sense in another one. The other
/// side's own wish counts when it is longer, up to a day.
pub fn wait_after(error: &SendError, attempt: u32) -> Option<u64> {
    match error {
        SendError::GiveUp { .. } => None,
        SendError::Retry { .. } if attempt >= MOST_ATTEMPTS => None,
        SendError::Retry { after, .. } => Some(retry_after(attempt).max(after.unwrap_or(0).min(24 * 3600))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Reason;

    #[test]
    fn waits_grow_and_are_capped() {
        let waits: Vec<u64> = (0..8).map(retry_after).collect();
        assert_eq!(waits, [30, 30, 120, 480, 1920, 7680, 21600, 21600]);
        assert_eq!(retry_after(u32::MAX), LONGEST_WAIT);
    }

    #[test]
    fn the_other_side_may_ask_for_longer() {
        let asked = |after| SendError::Retry { reason: Reason::Busy { code: 503 }, after };
        assert_eq!(wait_after(&asked(Some(600)), 1), Some(600));
        assert_eq!(wait_after(&asked(Some(5)), 2), Some(120));
        assert_eq!(wait_after(&asked(Some(u64::MAX)), 2), Some(86400));
        assert_eq!(wait_after(&asked(None), MOST_ATTEMPTS), None);
        assert_eq!(wait_after(&SendError::give_up(Reason::Address), 1), None);
    }
}
