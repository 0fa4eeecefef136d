//! A list that comes again every week: lines that came before are the file that they became then, and make no other.

use crate::exchange_world::{FILES, Told, Whole, amina, at, became, count, import};
use crate::harness::for_each_engine;
use crate::path_world::{Way, noted};
use opweg_store::args;
use opweg_store::exchange::imports::{Became, Look};

const NIMO: Told<'_> = ("Nimo", "Osman", "1995", "0475 22 22 22", "");
const NIMO_TOO: Told<'_> = ("Nimo", "Osman", "1995", "0476 99 99 92", "");
const OKSANA: Told<'_> = ("Oksana", "Bondar", "1970-01-30", "03 000 00 99", "");

#[tokio::test]
async fn a_line_that_came_before_is_its_file_and_makes_no_other_each_week() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (_, first) = import(&way, &way.lead, "week 1", &[NIMO, NIMO_TOO]).await;
        assert_eq!(became(&first), [(Became::Created, None), (Became::Queued, Some(Look::Unsure))]);
        let files: Vec<_> = first.iter().map(|line| line.file).collect();
        let linked = (Became::Linked, None);
        // One line more, in another order.
        let before = count(&way, FILES).await;
        let (told, second) = import(&way, &way.lead, "week 2", &[NIMO_TOO, OKSANA, NIMO]).await;
        assert_eq!(became(&told), [linked, (Became::New, None), linked]);
        assert_eq!(became(&second), [linked, (Became::Created, None), linked]);
        assert_eq!([second[2].file, second[0].file], files[..]);
        assert_eq!(count(&way, FILES).await, before + 1);
        let (_, third) =
            import(&way, &way.lead, "week 3", &[NIMO, NIMO_TOO, OKSANA, ("Selam", "Tesfay", "1994", "", "")]).await;
        assert_eq!(became(&third)[..3], [linked; 3]);
        assert_eq!(third[2].file, second[1].file);
        assert_eq!(count(&way, FILES).await, before + 2);
        // What changed goes the ordinary way.
        let moved = Whole { told: NIMO, at: ("Kerkstraat 1", "2000"), ..Whole::default() };
        let (_, fourth) = import(&way, &way.lead, "week 4", &[moved]).await;
        assert_eq!(fourth[0].became, Became::Queued);
        // What one organisation brought in says nothing of the lines of another.
        let (_, theirs) = import(&way, &way.vdab, "theirs", &[NIMO]).await;
        assert_eq!(theirs[0].became, Became::Queued);
    })
    .await;
}

#[tokio::test]
async fn as_many_people_as_a_list_said_alike_stay_as_many() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (_, first) = import(&way, &way.lead, "week 1", &[NIMO, NIMO]).await;
        let files = [first[0].file, first[1].file];
        assert_ne!(files[0], files[1], "two people may be written alike");
        // A third one is looked at as anybody is; the two that came before are who they were.
        let before = count(&way, FILES).await;
        let (_, second) = import(&way, &way.lead, "week 2", &[NIMO, NIMO, NIMO]).await;
        let mut known = [second[0].file, second[1].file];
        known.sort();
        assert!(files.iter().all(|file| known.contains(file)), "{second:?}");
        assert_eq!(second[2].became, Became::Queued);
        assert_eq!(count(&way, FILES).await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn a_line_leads_to_no_file_that_is_not_open_or_was_erased() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let (_, first) = import(&way, &way.vdab, "week 1", &[NIMO]).await;
        let file = first[0].file.unwrap();
        let mut t = crate::exchange_world::tx(&way).await;
        t.run("UPDATE access_grant SET valid_until = $2 WHERE file_id = $1", args![file, at(0).as_microsecond()])
            .await
            .unwrap();
        noted(t).await;
        let (_, second) = import(&way, &way.vdab, "week 2", &[NIMO]).await;
        assert_ne!(second[0].file, Some(file));
        assert_ne!(second[0].became, Became::Linked);
        let told = "SELECT CAST(count(*) AS BIGINT) FROM import_line WHERE told IS NOT NULL";
        assert_eq!(count(&way, told).await, 2);
    })
    .await;
}
