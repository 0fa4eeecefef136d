//! Whose turn it is: the rule of the gate over the times in the store, and what to say to somebody who must wait.

use crate::kit::ctx::Guest;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::kit::tries;
use jiff::{SignedDuration, Timestamp};
use opweg_gate::throttle::{self, Limits, MOST_CONSECUTIVE_FAILURES, Verdict};
use opweg_lang::Lang;
use opweg_store::people::sign_in::Account;
use opweg_store::people::turns::{self, Counted, Failures, Turn};

/// Why somebody may not try now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Too soon: this many seconds still.
    Wait(u64),
    /// So many failures that only the administrator can help.
    Blocked,
}

impl Hold {
    /// What is said, the same for logins that exist and those that do not.
    pub(crate) fn text(self, house: &House, lang: Lang) -> String {
        match self {
            Self::Blocked => house.say(lang, "login-blocked"),
            Self::Wait(seconds) if seconds < 60 => house
                .words
                .say_with(lang, "login-wait-seconds", &[("seconds", i64::try_from(seconds).unwrap_or(60).into())])
                .into_owned(),
            Self::Wait(seconds) => {
                let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(60);
                house.words.say_with(lang, "login-wait-minutes", &[("minutes", minutes.into())]).into_owned()
            }
        }
    }
}

/// Takes a turn for a way in (a word) on an account as it was named, from an address. It counts as failed until the
/// store is told that it succeeded.
pub(crate) async fn take(
    house: &House,
    now: Timestamp,
    way: &str,
    named: &str,
    address: &str,
    known: Option<&Account>,
) -> Result<Result<Turn, Hold>, Problem> {
    let counted = Counted::of(&house.desk.keys, way, named, address);
    let since = now
        .checked_sub(SignedDuration::from_secs(i64::from(Limits::default().address.window)))
        .unwrap_or(Timestamp::MIN);
    let mut tx = house.db.begin(now).await?;
    let turn = turns::take_turn(&mut tx, &counted, known, [house.id(), house.id()], since, judge).await?;
    tx.commit().await?;
    Ok(turn)
}

/// A try at a door where nobody said a name first was wrong: it is counted for the address, and noted with the reason.
pub(super) async fn wrong_at(guest: &Guest, door: &str, why: &str) -> Result<(), Problem> {
    tries::wrong(guest, door).await?;
    Ok(turns::failed(&guest.house.db, None, why, guest.now).await?)
}

fn judge(failures: &Failures, now: Timestamp) -> Result<(), Hold> {
    if failures.account.len() >= MOST_CONSECUTIVE_FAILURES as usize {
        return Err(Hold::Blocked);
    }
    match throttle::decide(&Limits::default(), &failures.account, &failures.address, now) {
        Verdict::Allowed => Ok(()),
        Verdict::Wait(seconds) => Err(Hold::Wait(seconds)),
        Verdict::Locked(until) => {
            Err(Hold::Wait(u64::try_from(until.duration_since(now).as_secs()).unwrap_or(1).max(1)))
        }
    }
}
