//! Referrals of which a sign was expected and did not come: whoever asked hears of it, and the receiver too, once for each
//! day that was promised (R-NET-06). Run every day; running it twice raises nothing twice.

use super::{Referral, To, read, select, told};
use crate::log::{Act, Entry};
use crate::path::tasks::what;
use crate::{Db, Result, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::{Purpose, ReferralId};
use uuid::Uuid;

/// How many referrals are looked at in one transaction: no writer waits long.
const PORTION: usize = 200;

/// Raises a task for everybody who should know that a sign is late; how many referrals it was raised for.
///
/// # Errors
/// What the engine says.
pub async fn raise(db: &Db, today: Date, now: Timestamp, mut new_id: impl FnMut() -> Uuid) -> Result<u64> {
    let (mut raised, mut after) = (0, ReferralId(Uuid::nil()));
    loop {
        let mut tx = db.begin(now).await?;
        let late = some(&mut tx, today, after).await?;
        let mut told = 0;
        for one in &late {
            told += u64::from(raise_one(&mut tx, one, &mut new_id).await?);
        }
        if told > 0 {
            tx.commit().await?;
        }
        raised += told;
        match late.last() {
            Some(last) if late.len() == PORTION => after = last.id,
            _ => return Ok(raised),
        }
    }
}

async fn some(tx: &mut Tx, today: Date, after: ReferralId) -> Result<Vec<Referral>> {
    let sql = concat!(
        select!(),
        "WHERE r.stage <> 'ended' AND r.due_day < $1 AND r.id > $2 AND f.state = 'open' ORDER BY r.id LIMIT 200"
    );
    tx.rows(sql, args![today, after]).await?.iter().map(read).collect()
}

async fn raise_one(tx: &mut Tx, late: &Referral, new_id: &mut impl FnMut() -> Uuid) -> Result<bool> {
    let sql = "SELECT 1 FROM task WHERE file_id = $1 AND what = $2 AND detail = $3 AND due_day = $4";
    if tx.row(sql, args![late.file, what::REFERRAL_LATE, late.id.to_string(), late.due]).await?.is_some() {
        return Ok(false);
    }
    let hears = told::hears(tx, late).await?;
    told::tell(tx, late, hears, what::REFERRAL_LATE, late.due, new_id(), None).await?;
    if let To::Partner { org, user } = late.to {
        told::tell(tx, late, (user, org), what::REFERRAL_LATE, late.due, new_id(), None).await?;
    }
    tx.note(Entry::on_file(late.file, &Actor::System, Act::Add, "tasks", Purpose::Guidance));
    Ok(true)
}
