//! Trying lists is no way to ask what stands in a file that is not open: not by many lines, not by many lists, and not by old
//! lists of who was shielded later.

use crate::exchange_world::{AMINA, Told, amina, at, became, begun, done, import, moved, outcomes, tried, tx, waiting};
use crate::harness::for_each_engine;
use crate::path_world::{Way, noted, staff};
use opweg_access::Action;
use opweg_model::{OrgKind, Role};
use opweg_store::args;
use opweg_store::exchange::imports::{Became, Look, Outcome, Step};
use opweg_store::file::{pace, restricted};

const OKSANA: Told<'_> = ("Oksana", "Bondar", "1970-01-30", "03 000 00 99", "");
const CLOSED: (Became, Option<Look>) = (Became::Queued, Some(Look::Closed));
const UNSAID: (Became, Option<Look>) = (Became::Queued, Some(Look::Unsaid));

fn with_phone(phone: &'static str) -> Told<'static> {
    (AMINA.0, AMINA.1, AMINA.2, phone, "")
}

#[tokio::test]
async fn a_list_tells_of_one_closed_file_once_and_brings_every_line_in() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let phones = ["03 000 00 11", "03 000 00 12", AMINA.3, "03 000 00 13"];
        let guesses = phones.map(with_phone);
        let run = begun(&way, &way.stranger, "guesses", guesses.len()).await;
        let told = tried(&way, &way.stranger, &run, &guesses).await;
        assert_eq!(became(&told), [CLOSED, UNSAID, UNSAID, UNSAID]);
        assert_eq!(told[0].agrees, ["given-same", "family-same", "birth-same"]);
        assert!(told[1..].iter().all(|line| line.agrees.is_empty() && line.file.is_none()));
        // Done, none of them is lost, and each that is like her is before people.
        let did = done(&way, &way.stranger, &run, &guesses).await;
        assert_eq!(became(&did)[0], CLOSED);
        assert!(did.iter().all(|line| line.file.is_some()), "{did:?}");
        assert!(did[1..].iter().all(|line| !line.agrees.contains(&"phone".to_owned())), "{did:?}");
        assert!(waiting(&way).await.iter().any(|pair| pair.contains(&way.file)));
    })
    .await;
}

#[tokio::test]
async fn few_lists_in_a_day_tell_of_one_file_and_no_list_of_more_than_two_hundred() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        for (digest, expected) in [("a", CLOSED), ("b", CLOSED), ("c", CLOSED), ("d", UNSAID)] {
            let run = begun(&way, &way.stranger, digest, 1).await;
            assert_eq!(became(&tried(&way, &way.stranger, &run, &[AMINA]).await), [expected], "{digest}");
        }
        // Whoever was told of two hundred others today is told of no one more; a colleague is.
        let full = begun(&way, &way.vdab, "e", 1).await;
        let user = way.vdab.user().unwrap();
        let mut t = tx(&way).await;
        for _ in 0..200 {
            let sql = "INSERT INTO import_told (user_id, about_id, run_id, times, at) VALUES ($1, $2, $3, 1, $4)";
            t.run(sql, args![user, way.ids.next(), full.id, at(0).as_microsecond()]).await.unwrap();
        }
        noted(t).await;
        assert_eq!(became(&tried(&way, &way.vdab, &full, &[AMINA]).await), [UNSAID]);
        // After a day it tells again.
        let mut t = tx(&way).await;
        t.run("UPDATE import_told SET at = at - $1", args![25_i64 * 3_600 * 1_000_000]).await.unwrap();
        noted(t).await;
        let run = begun(&way, &way.stranger, "f", 1).await;
        assert_eq!(became(&tried(&way, &way.stranger, &run, &[AMINA]).await), [CLOSED]);
    })
    .await;
}

#[tokio::test]
async fn the_officer_reads_of_small_lists_that_are_ten_people_together() {
    let people: [Told<'_>; 10] = [
        ("Amina", "Haddad", "1991-05-17", "03 000 01 01", ""),
        ("Bashir", "Rahimi", "1984-09-02", "03 000 01 02", ""),
        ("Carmen", "Quispe", "1979-03-28", "03 000 01 03", ""),
        ("Dawit", "Gebre", "1996-11-12", "03 000 01 04", ""),
        ("Elif", "Yilmaz", "1988-07-21", "03 000 01 05", ""),
        ("Farid", "Noori", "1993-02-05", "03 000 01 06", ""),
        ("Goran", "Petrovic", "1972-12-19", "03 000 01 07", ""),
        ("Halima", "Abdi", "1999-04-30", "03 000 01 08", ""),
        ("Ivan", "Koval", "1967-08-08", "03 000 01 09", ""),
        ("Jamila", "Safi", "1990-10-23", "03 000 01 10", ""),
    ];
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        import(&way, &way.lead, "all", &people).await;
        let officer = staff(&way.db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        for (digest, some, times) in [("a", &people[..6], None), ("b", &people[6..], Some(10))] {
            let run = begun(&way, &way.stranger, digest, some.len()).await;
            let told = tried(&way, &way.stranger, &run, some).await;
            assert!(became(&told).iter().all(|line| *line == CLOSED), "{told:?}");
            moved(&way, &way.stranger, &run, Step::Tried).await;
            let read = pace::reviews(&mut tx(&way).await, &officer).await.unwrap();
            assert_eq!(read.first().map(|r| (r.what.as_str(), r.times)), times.map(|n| ("table", n)), "{digest}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_old_list_says_of_who_is_shielded_now_what_it_says_of_somebody_new() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let table = [AMINA, OKSANA];
        let run = begun(&way, &way.stranger, "tried", 2).await;
        assert_eq!(became(&tried(&way, &way.stranger, &run, &table).await), [CLOSED, (Became::New, None)]);
        let (_, did) = import(&way, &way.vdab, "done", &table).await;
        assert_eq!(became(&did), [CLOSED, (Became::Created, None)]);
        let old = begun(&way, &way.vdab, "done", 2).await;
        let (mut t, permit) = way.open(&way.lead, Action::Coordinate, at(0)).await;
        let version: i64 = way.row("SELECT version FROM client_file WHERE id = $1").await.take().next().unwrap();
        restricted::restrict(&mut t, &permit, version, || way.ids.next()).await.unwrap();
        t.commit().await.unwrap();
        let plain = |l: &Outcome| (l.became, l.look, l.agrees.clone(), l.remark.clone(), l.file.is_some());
        for run in [&run, &old] {
            let lines = outcomes(&way, run).await;
            assert_eq!(plain(&lines[0]), plain(&lines[1]), "{lines:?}");
        }
        // And done after all, it goes as that of the other one goes: what is told now is of the files of vdab.
        let did = done(&way, &way.stranger, &run, &table).await;
        assert_eq!(became(&did)[0], became(&did)[1]);
        let mut conn = way.db.look().await.unwrap();
        let about = conn.rows("SELECT 1 FROM import_about WHERE about_id = $1", args![way.file]).await.unwrap();
        assert!(about.is_empty());
    })
    .await;
}
