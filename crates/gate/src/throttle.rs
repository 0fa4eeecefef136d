//! How long somebody must wait after failed attempts: a pure rule; the caller keeps the times.
//!
//! Two counts hold at the same time: failures on one **account** (somebody guesses at one person) and failures from one
//! **address** (somebody tries one password, or one path code, on many). Few failures cost nothing, because people mistype.
//! Then each failure doubles the wait; many failures lock for a while. Offices, libraries and reception centres share
//! an address, so addresses get more room than accounts. The stricter of the two answers wins.
//!
//! | | account | address |
//! |---|---|---|
//! | free failures | 3 | 20 |
//! | then wait | 2 s, 4 s … at most 5 min | 1 s, 2 s … at most 1 min |
//! | lock from | 10 failures: 15 min, 30 min, then 1 h each | 100 failures: 15 min, 30 min, then 1 h each |
//! | failures forgotten after | 24 h | 24 h |
//!
//! So a guesser gets at most forty tries a day at an account. What this asks of the caller (ASVS 5.0, 6.1.1 and 6.3.1):
//!
//! - Record a failure *before* answering, in one transaction with the decision, or parallel requests share one turn.
//! - Count each way in by itself and clear an account's failures when that way succeeds. A locked password must not lock
//!   passkeys or sign-in through a provider: a stranger could otherwise lock somebody out on purpose.
//! - Never clear an address, and count unknown account names too, so that names cannot be found out (6.3.8).
//! - NIST SP 800-63B: after [`MOST_CONSECUTIVE_FAILURES`] failures in a row on one account, disable that way in until the
//!   person has proved again who they are. That count is over all time, so the caller keeps it as a number.

use jiff::{SignedDuration, Timestamp};

/// Failures in a row after which an authenticator is disabled, whatever the time between them (NIST SP 800-63B).
pub const MOST_CONSECUTIVE_FAILURES: u32 = 100;

/// The steps of one count. All times in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// Failures that cost nothing.
    pub free: u32,
    /// The wait after the first failure that costs; doubles with each further one.
    pub first_wait: u32,
    /// The longest wait before the lock.
    pub longest_wait: u32,
    /// The number of failures from which on the door is locked.
    pub lock_after: u32,
    /// The first lock; doubles with each further failure.
    pub first_lock: u32,
    /// The longest lock.
    pub longest_lock: u32,
    /// How long a failure counts.
    pub window: u32,
}

impl Steps {
    /// For one account.
    pub const ACCOUNT: Self = Self {
        free: 3,
        first_wait: 2,
        longest_wait: 300,
        lock_after: 10,
        first_lock: 900,
        longest_lock: 3_600,
        window: 86_400,
    };
    /// For one network address.
    pub const ADDRESS: Self = Self {
        free: 20,
        first_wait: 1,
        longest_wait: 60,
        lock_after: 100,
        first_lock: 900,
        longest_lock: 3_600,
        window: 86_400,
    };
}

/// The steps of both counts; the default is the table above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For one account.
    pub account: Steps,
    /// For one network address.
    pub address: Steps,
}

impl Default for Limits {
    fn default() -> Self {
        Self { account: Steps::ACCOUNT, address: Steps::ADDRESS }
    }
}

/// Whether an attempt may be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Go ahead.
    Allowed,
    /// Too soon: try again after this many seconds, at least one.
    Wait(u64),
    /// Too many failures: nothing is tried until then.
    Locked(Timestamp),
}

/// Judges an attempt at `now`, given the times of failures on the account and from the address, in any order. Times older
/// than the window are ignored, so the caller may pass more than needed; times after `now` (clocks differ) count as now.
#[must_use]
pub fn decide(limits: &Limits, account: &[Timestamp], address: &[Timestamp], now: Timestamp) -> Verdict {
    let account = opens(&limits.account, account, now);
    let address = opens(&limits.address, address, now);
    let (until, locked) = account.max(address);
    if until <= now {
        Verdict::Allowed
    } else if locked {
        Verdict::Locked(until)
    } else {
        Verdict::Wait(whole_seconds(until.duration_since(now)))
    }
}

/// When the door opens, and whether it is locked until then.
fn opens(steps: &Steps, failures: &[Timestamp], now: Timestamp) -> (Timestamp, bool) {
    let start = now.checked_sub(seconds(steps.window)).unwrap_or(Timestamp::MIN);
    let recent = failures.iter().map(|failure| (*failure).min(now)).filter(|failure| *failure > start);
    let count = u32::try_from(recent.clone().count()).unwrap_or(u32::MAX);
    let Some(last) = recent.max() else { return (Timestamp::MIN, false) };
    let locked = count >= steps.lock_after;
    let pause = if locked {
        doubled(steps.first_lock, count - steps.lock_after).min(steps.longest_lock)
    } else if count > steps.free {
        doubled(steps.first_wait, count - steps.free - 1).min(steps.longest_wait)
    } else {
        0
    };
    (last.checked_add(seconds(pause)).unwrap_or(Timestamp::MAX), locked)
}

fn doubled(first: u32, times: u32) -> u32 {
    first.saturating_mul(2u32.saturating_pow(times))
}

fn seconds(seconds: u32) -> SignedDuration {
    SignedDuration::from_secs(i64::from(seconds))
}

/// Rounded up, so that who waits that long is let in.
fn whole_seconds(duration: SignedDuration) -> u64 {
    let whole = duration.as_secs() + i64::from(duration.subsec_nanos() > 0);
    u64::try_from(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOON: i64 = 1_795_000_000;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(NOON + second).unwrap()
    }

    /// `count` failures, the last one at noon, a minute apart.
    fn failures(count: i64) -> Vec<Timestamp> {
        (0..count).map(|i| at(-60 * i)).collect()
    }

    fn account(count: i64, after: i64) -> Verdict {
        decide(&Limits::default(), &failures(count), &[], at(after))
    }

    #[test]
    fn the_table_for_accounts_holds() {
        assert_eq!(account(0, 0), Verdict::Allowed);
        assert_eq!(account(3, 0), Verdict::Allowed);
        for (count, wait) in [(4, 2), (5, 4), (6, 8), (7, 16), (8, 32), (9, 64)] {
            assert_eq!(account(count, 0), Verdict::Wait(wait), "{count}");
            assert_eq!(account(count, wait.cast_signed() - 1), Verdict::Wait(1), "{count}");
            assert_eq!(account(count, wait.cast_signed()), Verdict::Allowed, "{count}");
        }
        for (count, lock) in [(10, 900), (11, 1_800), (12, 3_600), (13, 3_600), (500, 3_600)] {
            assert_eq!(account(count, 0), Verdict::Locked(at(lock)), "{count}");
            assert_eq!(account(count, lock), Verdict::Allowed, "{count}");
        }
    }

    #[test]
    fn an_address_gets_more_room() {
        let address = |count| decide(&Limits::default(), &[], &failures(count), at(0));
        assert_eq!(address(20), Verdict::Allowed);
        assert_eq!(address(21), Verdict::Wait(1));
        assert_eq!(address(26), Verdict::Wait(32));
        assert_eq!(address(27), Verdict::Wait(60));
        assert_eq!(address(99), Verdict::Wait(60));
        assert_eq!(address(100), Verdict::Locked(at(900)));
    }

    #[test]
    fn the_stricter_count_wins() {
        let both = |account, address| decide(&Limits::default(), &failures(account), &failures(address), at(0));
        assert_eq!(both(4, 26), Verdict::Wait(32));
        assert_eq!(both(9, 26), Verdict::Wait(64));
        assert_eq!(both(10, 26), Verdict::Locked(at(900)));
        assert_eq!(both(11, 100), Verdict::Locked(at(1_800)));
    }

    #[test]
    fn old_failures_are_forgotten_and_clocks_may_differ() {
        let day = 86_400;
        assert_eq!(decide(&Limits::default(), &[at(-day); 50], &[], at(0)), Verdict::Allowed);
        let with_one_now = |second| [[at(second); 9].as_slice(), &[at(0)]].concat();
        assert_eq!(decide(&Limits::default(), &with_one_now(-day), &[], at(0)), Verdict::Allowed);
        assert_eq!(decide(&Limits::default(), &with_one_now(1 - day), &[], at(0)), Verdict::Locked(at(900)));
        assert_eq!(decide(&Limits::default(), &[at(90); 4], &[], at(0)), Verdict::Wait(2));
        let fraction = at(1).checked_sub(SignedDuration::from_millis(1)).unwrap();
        assert_eq!(decide(&Limits::default(), &[at(0); 4], &[], fraction), Verdict::Wait(2));
    }

    #[test]
    fn a_tireless_guesser_gets_few_tries() {
        let mut tries: Vec<Timestamp> = Vec::new();
        let mut now = at(0);
        while now < at(30 * 86_400) {
            match decide(&Limits::default(), &tries, &[], now) {
                Verdict::Allowed => tries.push(now),
                Verdict::Wait(wait) => now = now.checked_add(SignedDuration::from_secs(wait.cast_signed())).unwrap(),
                Verdict::Locked(until) => now = until,
            }
        }
        let in_a_day = |start: i64| tries.iter().filter(|t| **t >= at(start) && **t < at(start + 86_400)).count();
        let most = (0..29 * 24).map(|hour| in_a_day(hour * 3_600)).max().unwrap();
        assert!(most <= 40, "{most} tries in one day");
    }

    fn times() -> impl Strategy<Value = Vec<Timestamp>> {
        prop::collection::vec((-100_000i64..1_000).prop_map(at), 0..150)
    }

    fn opening(verdict: Verdict, now: Timestamp) -> Timestamp {
        match verdict {
            Verdict::Allowed => now,
            Verdict::Wait(wait) => now.checked_add(SignedDuration::from_secs(wait.cast_signed())).unwrap(),
            Verdict::Locked(until) => until,
        }
    }

    proptest! {
        #[test]
        fn the_order_of_times_does_not_matter(mut account in times(), mut address in times()) {
            let before = decide(&Limits::default(), &account, &address, at(0));
            account.reverse();
            address.sort();
            prop_assert_eq!(decide(&Limits::default(), &account, &address, at(0)), before);
        }

        #[test]
        fn one_more_failure_never_opens_the_door_sooner(account in times(), address in times(), extra in -100_000i64..0) {
            let before = opening(decide(&Limits::default(), &account, &address, at(0)), at(0));
            let more = [account, vec![at(extra)]].concat();
            prop_assert!(opening(decide(&Limits::default(), &more, &address, at(0)), at(0)) >= before);
        }

        #[test]
        fn who_waits_is_let_in(account in times(), address in times()) {
            let past = |times: Vec<Timestamp>| times.into_iter().filter(|t| *t <= at(0)).collect::<Vec<_>>();
            let (account, address) = (past(account), past(address));
            let open = opening(decide(&Limits::default(), &account, &address, at(0)), at(0));
            prop_assert_eq!(decide(&Limits::default(), &account, &address, open), Verdict::Allowed);
            prop_assert!(open <= at(3_600));
        }

        #[test]
        fn no_limits_make_it_panic(raw in any::<[u32; 7]>(), account in times(), now in -377_705_023_201i64..=253_402_207_200) {
            let [free, first_wait, longest_wait, lock_after, first_lock, longest_lock, window] = raw;
            let steps = Steps { free, first_wait, longest_wait, lock_after, first_lock, longest_lock, window };
            let limits = Limits { account: steps, address: Steps { free: 0, lock_after: 0, ..steps } };
            let now = Timestamp::from_second(now).unwrap();
            let extremes = [Timestamp::MIN, Timestamp::MAX, now];
            let _ = decide(&limits, &account, &extremes, now);
        }
    }
}
