//! The daily seal of the log: what it proves that the chain alone cannot, and that nobody can change it unseen.

use crate::harness::for_each_engine;
use crate::log_chain::{broken, last, look, looked_at, whole};
use crate::log_tamper::{KEY, Raw, brussels_day, forge};
use jiff::civil::Date;
use opweg_store::Db;
use opweg_store::log::{self, Broken, SYSTEM_CHAIN};

fn day(n: i8) -> Date {
    jiff::civil::date(2026, 1, n)
}

/// Seals the day before the n-th of January, in the night; whether it was not yet.
async fn seal(db: &Db, n: i8) -> bool {
    log::seal(db, day(n), &KEY, brussels_day(day(n))).await.unwrap() == log::Sealed::Now
}

#[tokio::test]
async fn sealing_twice_is_sealing_once() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        assert!(seal(&world.db, 6).await);
        assert!(!seal(&world.db, 6).await);
        assert_eq!(whole(&world.db).await.seals, 1);
        look(&world, amina, 86_400 + 60).await;
        assert!(seal(&world.db, 7).await);
        assert_eq!(whole(&world.db).await.seals, 2);
        let row = world
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT chains FROM log_seal WHERE day = '2026-01-06'", &[])
            .await
            .unwrap();
        let chains: i64 = row.unwrap().take().next().unwrap();
        assert_eq!(chains, 2, "only Amina and the system moved since");
        let days: i64 = world
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT CAST(count(*) AS BIGINT) FROM log_seal", &[])
            .await
            .unwrap()
            .unwrap()
            .take()
            .next()
            .unwrap();
        assert_eq!(days, 2);
    })
    .await;
}

#[tokio::test]
async fn what_began_before_the_seal_and_ended_after_it_is_in_the_next_one() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        assert!(seal(&world.db, 6).await);
        look(&world, amina, 130).await;
        assert!(seal(&world.db, 7).await);
        let sealed = world
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT max(seq) FROM log_seal_line WHERE chain = $1", &[amina.0.into()])
            .await;
        assert_eq!(sealed.unwrap().unwrap().take().next::<i64>().unwrap(), last(&world.db, amina.0).await);
    })
    .await;
}

#[tokio::test]
async fn a_chain_made_anew_from_a_changed_entry_is_found_once_it_was_sealed() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        forge(&world.db, amina.0, 3, "path").await;
        whole(&world.db).await;
        forge(&world.db, amina.0, 3, "contact").await;
        assert!(seal(&world.db, 6).await);
        whole(&world.db).await;
        look(&world, amina, 86_400 + 60).await;
        forge(&world.db, amina.0, 3, "path").await;
        assert_eq!(broken(&world.db).await, Broken { chain: amina.0, seq: 6, what: "an entry differs from its seal" });
    })
    .await;
}

#[tokio::test]
async fn a_chain_that_is_gone_with_its_head_is_found_once_it_was_sealed() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        assert!(seal(&world.db, 6).await);
        let raw = Raw(&world.db);
        raw.run("DELETE FROM log_entry WHERE chain = $1", &[amina.0.into()]).await;
        raw.run("DELETE FROM log_head WHERE chain = $1", &[amina.0.into()]).await;
        assert_eq!(broken(&world.db).await, Broken { chain: amina.0, seq: 6, what: "an entry differs from its seal" });
    })
    .await;
}

#[tokio::test]
async fn a_changed_seal_is_found() {
    for (change, what) in [
        ("UPDATE log_seal SET chains = chains - 1 WHERE day = '2026-01-05'", "a seal was changed"),
        ("UPDATE log_seal SET root = mac WHERE day = '2026-01-05'", "a seal was changed"),
        ("UPDATE log_seal SET mac = root WHERE day = '2026-01-05'", "a seal was not made with this key"),
        ("UPDATE log_seal SET sealed_at = sealed_at + 1 WHERE day = '2026-01-05'", "a seal was changed"),
        ("UPDATE log_seal_line SET seq = seq - 1 WHERE day = '2026-01-05'", "a seal was changed"),
        (
            "UPDATE log_seal_line SET hash = (SELECT root FROM log_seal WHERE day = '2026-01-05') WHERE day = '2026-01-05'",
            "a seal was changed",
        ),
        ("DELETE FROM log_seal_line WHERE day = '2026-01-05'", "a seal was changed"),
    ] {
        for_each_engine(async |db| {
            let (world, amina) = looked_at(db).await;
            assert!(seal(&world.db, 6).await);
            look(&world, amina, 86_400 + 60).await;
            assert!(seal(&world.db, 7).await);
            Raw(&world.db).run(change, &[]).await;
            assert_eq!(broken(&world.db).await, Broken { chain: SYSTEM_CHAIN, seq: 0, what }, "{change}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_seal_taken_out_of_the_middle_and_another_key_are_found() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        for (n, seconds) in [(6, 60), (7, 86_400 + 60), (8, 2 * 86_400)] {
            assert!(seal(&world.db, n).await);
            look(&world, amina, seconds).await;
        }
        let other = log::verify(&world.db, b"another key", |_| {}).await.unwrap();
        assert_eq!(other.unwrap_err().what, "a seal was not made with this key");
        let raw = Raw(&world.db);
        raw.run("DELETE FROM log_seal_line WHERE day = '2026-01-06'", &[]).await;
        raw.run("DELETE FROM log_seal WHERE day = '2026-01-06'", &[]).await;
        assert_eq!(broken(&world.db).await.what, "a seal was changed");
    })
    .await;
}

#[tokio::test]
async fn seals_that_were_taken_away_are_missed_by_whoever_kept_their_mark() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        assert!(log::newest(&mut world.db.look().await.unwrap()).await.unwrap().is_none());
        seal(&world.db, 6).await;
        look(&world, amina, 86_400 + 60).await;
        seal(&world.db, 7).await;
        let mut conn = world.db.look().await.unwrap();
        let mark = log::newest(&mut conn).await.unwrap().unwrap();
        let kept: log::Mark = mark.to_string().parse().unwrap();
        assert!(log::holds(&mut conn, &kept).await.unwrap());
        drop(conn);
        for table in
            ["DELETE FROM log_seal_line WHERE day = '2026-01-06'", "DELETE FROM log_seal WHERE day = '2026-01-06'"]
        {
            Raw(&world.db).run(table, &[]).await;
        }
        assert_eq!(whole(&world.db).await.seals, 1, "the log alone does not tell");
        assert!(!log::holds(&mut world.db.look().await.unwrap(), &kept).await.unwrap());
        for wrong in ["", "1", "1:ab", "x:0", &format!("1:{}", "é".repeat(32))] {
            assert!(wrong.parse::<log::Mark>().is_err(), "{wrong}");
        }
    })
    .await;
}
