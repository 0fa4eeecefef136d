//! Lines of a list that are known, perhaps known or like each other: what each becomes, whom people look at, and that of
//! shielded people there is no sign.

use crate::exchange_world::{
    AMINA, FILES, NUMBERS, amina, asked, at, became, begun, count, done, import, moved, next, outcomes, tried, tx,
    waiting,
};
use crate::file_life::{authorise, desk};
use crate::harness::for_each_engine;
use crate::path_world::{Way, noted, staff};
use opweg_access::Action;
use opweg_linkage::engine::doubles::look;
use opweg_linkage::number::BelgianNumber;
use opweg_model::{OrgKind, Role};
use opweg_store::exchange::imports::pairs::{self, Pair};
use opweg_store::exchange::imports::{self, Became, Look, Outcome, Step};
use opweg_store::file::{numbers, objection, pace, restricted};
use opweg_store::statements_run;

/// Each row is a line, who brings it in, what it becomes, and whether people look at a pair with Amina.
#[tokio::test]
async fn a_line_is_linked_queued_or_new_by_how_sure_it_is_and_whether_its_file_is_open() {
    let perhaps = ("Amina", "Hadad", "", "", "");
    let nobody = ("Oksana", "Bondar", "1970-01-30", "03 000 00 99", "");
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let linked = (Became::Linked, None);
        let rows = [
            ("a", &way.lead, AMINA, linked, linked),
            ("b", &way.lead, ("أمينة", "حداد", "1991-05-17", "", ""), linked, linked),
            ("c", &way.lead, nobody, (Became::New, None), (Became::Created, None)),
            ("d", &way.lead, perhaps, (Became::Queued, Some(Look::Perhaps)), (Became::Queued, Some(Look::Perhaps))),
            ("e", &way.vdab, AMINA, (Became::Queued, Some(Look::Closed)), (Became::Queued, Some(Look::Closed))),
        ];
        for (digest, who, told, would, did) in rows {
            let before = (count(&way, FILES).await, waiting(&way).await.len());
            let (tried, done) = import(&way, who, digest, &[told]).await;
            assert_eq!((became(&tried), became(&done)), (vec![would], vec![did]), "{digest}");
            let makes = did.0 != Became::Linked;
            assert_eq!(count(&way, FILES).await, before.0 + i64::from(makes), "{digest}");
            let queued = did.0 == Became::Queued;
            assert_eq!(waiting(&way).await.len() > before.1, queued, "{digest}");
            assert_eq!(done[0].file == Some(way.file), did.0 == Became::Linked, "{digest}");
            assert_eq!(done[0].agrees.is_empty(), did.0 == Became::Created, "{digest}");
            if queued {
                let own = done[0].file.unwrap();
                let pair = [way.file.min(own), way.file.max(own)];
                assert!(waiting(&way).await.contains(&pair), "{digest}");
                assert!(next(&way, who).await.is_some(), "{digest}: whoever brought it in has a pair to look at");
            }
        }
        // Of a file that is not open only what agrees is told; of one that is, which it is.
        let run = begun(&way, &way.stranger, "f", 1).await;
        let closed = tried(&way, &way.stranger, &run, &[AMINA]).await;
        assert_eq!((closed[0].file, closed[0].remark.as_str()), (None, ""));
        assert_eq!(closed[0].agrees, ["given-same", "family-same", "birth-same", "phone"]);
        // Whoever tries a list of people whom others help is read of by the officer; of one such person, not.
        let officer = staff(&way.db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        moved(&way, &way.stranger, &run, Step::Tried).await;
        assert!(pace::reviews(&mut tx(&way).await, &officer).await.unwrap().is_empty());
        let many = begun(&way, &way.stranger, "many", 10).await;
        tried(&way, &way.stranger, &many, &[AMINA; 10]).await;
        moved(&way, &way.stranger, &many, Step::Tried).await;
        let told = pace::reviews(&mut tx(&way).await, &officer).await.unwrap();
        let told: Vec<_> = told.iter().map(|r| (r.user_name.as_str(), r.what.as_str(), r.times)).collect();
        assert_eq!(told, [("Els", "table", 10)]);
        // What came in once is known the next time: the file it opened, though a pair with another one waits.
        let (_, again) = import(&way, &way.vdab, "g", &[AMINA]).await;
        assert_eq!(became(&again), [linked]);
    })
    .await;
}

#[tokio::test]
async fn what_contradicts_and_what_fits_two_files_is_for_people() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        authorise(&way).await;
        amina(&way).await;
        let (mut t, permit) = way.adding(&way.lead).await;
        let own = BelgianNumber::parse(NUMBERS[0]).unwrap();
        numbers::keep(&mut t, &permit, &desk(), way.ids.next(), own).await.unwrap();
        t.commit().await.unwrap();
        let with = |number| (AMINA.0, AMINA.1, AMINA.2, AMINA.3, number);
        let (tried, done) = import(&way, &way.lead, "a", &[with(NUMBERS[1]), with(NUMBERS[0])]).await;
        assert_eq!(tried[0].look, Some(Look::Conflict));
        assert_eq!(became(&done)[0], (Became::Queued, Some(Look::Conflict)));
        let sql = "SELECT CAST(count(*) AS BIGINT) FROM person_number";
        assert_eq!(count(&way, sql).await, 2, "the number of the line is in its own file, not in hers");
        // Both are known now and open; the second line bears the number of the first file and so is that one.
        assert_eq!((done[1].became, done[1].file), (Became::Linked, Some(way.file)));
        // Without a number it fits both as well; people are asked about these two already, so no third file is made.
        let (_, done) = import(&way, &way.lead, "b", &[AMINA]).await;
        assert_eq!(done[0].became, Became::Linked);
        // Where nobody was asked, people look.
        let mut t = tx(&way).await;
        t.run("DELETE FROM double_pair", &[]).await.unwrap();
        noted(t).await;
        let other = (AMINA.0, "Hadad", AMINA.2, AMINA.3, "");
        let (_, done) = import(&way, &way.lead, "c", &[other]).await;
        assert_eq!(became(&done), [(Became::Queued, Some(Look::Several))]);
        assert_eq!(waiting(&way).await.len(), 2, "a pair with each of the two");
    })
    .await;
}

#[tokio::test]
async fn of_a_shielded_person_there_is_no_sign_and_the_pair_waits_for_who_may_see_both() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let (mut t, permit) = way.open(&way.lead, Action::Coordinate, at(0)).await;
        let version: i64 = way.row("SELECT version FROM client_file WHERE id = $1").await.take().next().unwrap();
        restricted::restrict(&mut t, &permit, version, || way.ids.next()).await.unwrap();
        t.commit().await.unwrap();
        let noted = "SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE chain = $1";
        let before: i64 = way.row(noted).await.take().next().unwrap();
        let run = begun(&way, &way.vdab, "a", 2).await;
        let table = [AMINA, ("Oksana", "Bondar", "1970-01-30", "03 000 00 99", "")];
        let mut ran = Vec::new();
        for (line, told) in (2..).zip(table) {
            let mut t = tx(&way).await;
            let held = imports::hold(&mut t, &way.vdab, &run).await.unwrap();
            let from = statements_run();
            imports::attempt(&mut t, &way.vdab, &desk(), &held, &asked(&way, line, told)).await.unwrap();
            ran.push(statements_run() - from);
            t.commit().await.unwrap();
        }
        assert_eq!(ran[0], ran[1], "tried by the same statements");
        let plain = |l: &Outcome| (l.became, l.look, l.agrees.clone(), l.remark.clone());
        let would = outcomes(&way, &run).await;
        assert_eq!(plain(&would[0]), plain(&would[1]));
        assert_eq!(would[0].became, Became::New);
        let did = done(&way, &way.vdab, &run, &table).await;
        assert_eq!(plain(&did[0]), plain(&did[1]));
        assert_eq!(did[0].became, Became::Created);
        let after: i64 = way.row(noted).await.take().next().unwrap();
        assert_eq!(after, before, "nothing on the chain of her file");
        // As when all files are compared at night: the pair is there, and is shown to nobody who may not know of both.
        assert_eq!(waiting(&way).await.len(), 1);
        assert_eq!(next(&way, &way.vdab).await, None);
    })
    .await;
}

#[tokio::test]
async fn whoever_objects_is_pointed_at_by_number_and_never_put_before_people() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        authorise(&way).await;
        amina(&way).await;
        let (mut t, permit) = way.adding(&way.lead).await;
        let own = BelgianNumber::parse(NUMBERS[0]).unwrap();
        numbers::keep(&mut t, &permit, &desk(), way.ids.next(), own).await.unwrap();
        t.commit().await.unwrap();
        let (mut t, permit) = way.open(&way.lead, Action::Coordinate, at(0)).await;
        objection::keep(&mut t, &permit, true, way.ids.next()).await.unwrap();
        t.commit().await.unwrap();
        let run = begun(&way, &way.vdab, "a", 2).await;
        let numbered = (AMINA.0, AMINA.1, AMINA.2, AMINA.3, NUMBERS[0]);
        let would = tried(&way, &way.vdab, &run, &[AMINA, numbered]).await;
        assert!(would.iter().all(|l| l.became == Became::New));
        assert!(would[0].agrees.is_empty() && would[1].agrees.contains(&"number".to_owned()), "{would:?}");
        let (_, did) = import(&way, &way.vdab, "b", &[AMINA]).await;
        assert_eq!(became(&did), [(Became::Created, None)]);
        assert!(waiting(&way).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn trying_keeps_nothing_but_outcomes_and_finds_lines_that_are_one_person() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let all = "SELECT CAST((SELECT count(*) FROM client_file) + (SELECT count(*) FROM fact) + (SELECT count(*) FROM double_pair)
                     + (SELECT count(*) FROM search_key) + (SELECT count(*) FROM registration) + (SELECT count(*) FROM person_number)
                     + (SELECT count(*) FROM access_grant) AS BIGINT)";
        let before = count(&way, all).await;
        let table = [
            AMINA,
            ("Selam", "Tesfay", "1994-05-17", "03 000 00 41", ""),
            ("Oksana", "Bondar", "1970-01-30", "03 000 00 99", ""),
            ("Tesfai", "Selam", "1994-05-17", "03 000 00 41", ""),
        ];
        let run = begun(&way, &way.lead, "a", table.len()).await;
        assert_eq!(run.alike, None);
        let sheets: Vec<_> =
            table.iter().map(|t| pairs::sheet(&desk(), &asked(&way, 0, *t).query)).collect();
        let found = look(&sheets, &[], 0.0).doubles;
        assert_eq!(found.iter().map(|d| (d.one, d.other)).collect::<Vec<_>>(), [(1, 3)]);
        let pair = Pair { place: 1, line: 3, other: 5, chance: 998, agrees: vec!["phone".into()] };
        for _ in 0..2 {
            let mut t = tx(&way).await;
            let held = imports::hold(&mut t, &way.lead, &run).await.unwrap();
            pairs::keep(&mut t, &way.lead, &held, 1, std::slice::from_ref(&pair)).await.unwrap();
            t.commit().await.unwrap();
        }
        tried(&way, &way.lead, &run, &table).await;
        assert_eq!(count(&way, all).await, before);
        let mut conn = way.db.look().await.unwrap();
        let run = imports::one(&mut conn, &way.lead, run.id).await.unwrap();
        assert_eq!(run.alike, Some(1));
        assert_eq!(pairs::list(&mut conn, &run, 0, 10).await.unwrap(), std::slice::from_ref(&pair));
        assert_eq!(pairs::list(&mut conn, &run, 1, 10).await.unwrap(), []);
        assert_eq!(pairs::among(&mut conn, &run, (4, 6), 10).await.unwrap(), [pair]);
        assert_eq!(pairs::among(&mut conn, &run, (6, 9), 10).await.unwrap(), []);
    })
    .await;
}
