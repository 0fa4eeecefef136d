//! A clock that ran ahead or behind and was put right: the log goes on being sealed each night, every seal follows the
//! one that was made before it, and nothing of it can be changed unseen.

use crate::harness::for_each_engine;
use crate::log_chain::{broken, look, looked_at, whole};
use crate::log_tamper::{KEY, Raw, brussels_day};
use jiff::civil::{Date, date};
use opweg_store::Db;
use opweg_store::log::{self, Sealed};

/// The night in which a day begins, by a clock that says so.
async fn night(db: &Db, today: Date) -> Sealed {
    log::seal(db, today, &KEY, brussels_day(today)).await.unwrap()
}

async fn names(db: &Db) -> Vec<String> {
    let rows = db.look().await.unwrap().rows("SELECT day FROM log_seal ORDER BY place", &[]).await.unwrap();
    rows.iter().map(|row| row.take().next().unwrap()).collect()
}

/// Chains that no seal holds as far as they have come; the entry about the seal itself waits for the next one.
async fn unsealed(db: &Db) -> i64 {
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM log_head h WHERE h.chain <> $1
               AND NOT EXISTS (SELECT 1 FROM log_seal_line s WHERE s.chain = h.chain AND s.seq >= h.seq)";
    let row = db.look().await.unwrap().row(sql, &[log::SYSTEM_CHAIN.into()]).await.unwrap().unwrap();
    row.take().next().unwrap()
}

#[tokio::test]
async fn a_clock_that_ran_ahead_and_was_put_back_leaves_no_gap() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        assert_eq!(night(&world.db, date(2026, 1, 6)).await, Sealed::Now);
        // A year ahead, for one night.
        assert_eq!(night(&world.db, date(2027, 1, 7)).await, Sealed::Now);
        for (day, sealed) in [
            (date(2026, 1, 8), Sealed::ClockPutBack { later: "2027-01-06".into() }),
            (date(2026, 1, 9), Sealed::Now),
            (date(2026, 1, 9), Sealed::Before),
        ] {
            if sealed != Sealed::Before {
                look(&world, amina, 86_400 * i64::from(day.day())).await;
                assert_eq!(unsealed(&world.db).await, 1, "Amina");
            }
            assert_eq!(night(&world.db, day).await, sealed, "{day}");
            assert_eq!(unsealed(&world.db).await, 0, "{day}");
            whole(&world.db).await;
        }
        // A year later the days come that were sealed ahead of time.
        assert_eq!(night(&world.db, date(2027, 1, 6)).await, Sealed::Now);
        assert_eq!(night(&world.db, date(2027, 1, 7)).await, Sealed::Now);
        assert_eq!(night(&world.db, date(2027, 1, 7)).await, Sealed::Before);
        assert_eq!(night(&world.db, date(2027, 1, 8)).await, Sealed::Now);
        let expected =
            ["2026-01-05", "2027-01-06", "2026-01-07", "2026-01-08", "2027-01-05", "2027-01-06/2", "2027-01-07"];
        assert_eq!(names(&world.db).await, expected);
        assert_eq!(whole(&world.db).await.seals, 7);
        assert!(log::key_fits(&world.db, &KEY).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_fell_behind_and_was_put_right_leaves_no_gap() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        assert_eq!(night(&world.db, date(2026, 1, 6)).await, Sealed::Now);
        // The battery of the clock is empty: it begins in 2020.
        assert_eq!(night(&world.db, date(2020, 1, 2)).await, Sealed::ClockPutBack { later: "2026-01-05".into() });
        look(&world, amina, 3 * 86_400).await;
        assert_eq!(night(&world.db, date(2020, 1, 3)).await, Sealed::Now);
        assert_eq!(unsealed(&world.db).await, 0);
        look(&world, amina, 4 * 86_400).await;
        assert_eq!(night(&world.db, date(2026, 1, 9)).await, Sealed::Now);
        assert_eq!(unsealed(&world.db).await, 0);
        assert_eq!(whole(&world.db).await.seals, 4);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_was_left_lying_seals_nothing_twice() {
    for_each_engine(async |db| {
        let (world, _) = looked_at(db).await;
        let now = brussels_day(date(2026, 1, 9));
        assert_eq!(log::seal(&world.db, date(2026, 1, 9), &KEY, now).await.unwrap(), Sealed::Now);
        for late in [date(2026, 1, 7), date(2026, 1, 8), date(2026, 1, 9)] {
            assert_eq!(log::seal(&world.db, late, &KEY, now).await.unwrap(), Sealed::Before, "{late}");
        }
        assert_eq!(names(&world.db).await, ["2026-01-08"]);
    })
    .await;
}

#[tokio::test]
async fn seals_cannot_change_places() {
    for_each_engine(async |db| {
        let (world, _) = looked_at(db).await;
        for day in [date(2026, 1, 6), date(2027, 1, 7), date(2026, 1, 8)] {
            night(&world.db, day).await;
        }
        whole(&world.db).await;
        Raw(&world.db).run("UPDATE log_seal SET place = 4 - place", &[]).await;
        assert_eq!(broken(&world.db).await.what, "a seal was changed");
    })
    .await;
}
