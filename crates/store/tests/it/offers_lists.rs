//! Lists of an organisation that gives an offer: who waits, who came; and how long people wait.

use crate::harness::{for_each_engine, later, monday};
use crate::offers_world::{School, TODAY, session_of};
use jiff::civil::{Date, date};
use opweg_access::Action;
use opweg_model::fact::Cefr;
use opweg_model::offer::{NoFit, OfferKind, Presence, RequestState, Timetable};
use opweg_model::trajectory::StopReason;
use opweg_model::{OfferSessionId, Purpose, RequestId, Tier};
use opweg_store::offers::attendance::{Line, List, Told, Wrong};
use opweg_store::offers::moves::Move;
use opweg_store::offers::openings;
use opweg_store::offers::presence::{self, Mark, Sums, Way};
use opweg_store::offers::queue::{self, Listed};
use opweg_store::offers::sessions::{self, Plan};
use opweg_store::offers::tallies::{self, Tally};
use opweg_store::offers::waits;
use opweg_store::offers::{kept, requests};
use opweg_store::path::tasks::{self, TaskState, what};
use opweg_store::{Error, args};

const PURPOSES: &[Purpose] = &[Purpose::Integration, Purpose::Activation];

async fn waiting(school: &School) -> Vec<Listed> {
    let mut tx = school.way.db.begin_reading(monday()).await.unwrap();
    let offer = kept::get(&mut tx, &school.teacher, school.offer).await.unwrap();
    let list = queue::waiting(&mut tx, &school.keeper(), PURPOSES, &offer).await.unwrap();
    tx.commit().await.unwrap();
    list
}

#[tokio::test]
async fn names_are_shown_only_of_files_that_are_open_and_the_longest_waiting_comes_first() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let [sara, omar, lina, musa] =
            [(1, "Sara"), (2, "Omar"), (3, "Lina"), (4, "Musa")].map(|(n, name)| school.client(n, name));
        let (sara, omar, lina, musa) = (sara.await, omar.await, lina.await, musa.await);
        school.opens(sara, &[Tier::Contact, Tier::Path]).await;
        school.opens(lina, &[Tier::Contact]).await;
        school.asks(sara, date(2025, 12, 1)).await;
        school.asks(omar, date(2025, 11, 1)).await;
        school.asks_for(lina, None, date(2025, 10, 1)).await;
        school.asks(musa, date(2025, 9, 1)).await;
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![musa, true]).await.unwrap();
        crate::path_world::noted(tx).await;
        let list = waiting(&school).await;
        let shown: Vec<_> = list.iter().map(|l| (l.number.as_deref(), l.client.as_deref(), l.open)).collect();
        assert_eq!(
            shown,
            [
                // Asked for in general: says something of the path, which is closed.
                (Some("OW-2026-0004"), None, false),
                (Some("OW-2026-0003"), None, false),
                (Some("OW-2026-0002"), Some("Sara"), true)
            ]
        );
        assert_eq!((list[2].days(TODAY), list[2].for_this, list[0].for_this), (35, true, false));
        let levels = list.iter().map(|l| l.level).collect::<Vec<_>>();
        assert_eq!(
            levels,
            [None, Some(Cefr::Zero), Some(Cefr::Zero)],
            "a level of who asked for any place is the path's"
        );
    })
    .await;
}

#[tokio::test]
async fn presence_is_marked_on_the_days_of_a_place_and_never_over_what_somebody_else_wrote() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let file = school.way.file;
        let request = school.asks(file, date(2025, 12, 1)).await;
        let mark = async |day: Date, was, now| {
            let (mut tx, permit) = school.open(file, Action::Add).await;
            presence::mark(&mut tx, &permit, Mark { request, day, was, now }, Way::Hand).await?;
            tx.commit().await
        };
        let (here, away) = (Some(Presence::Present), Some(Presence::Absent));
        let before = mark(TODAY, None, here).await;
        assert!(matches!(before, Err(Error::State("presence-day"))), "{before:?}");
        school.go_on(file, request, Move::Enrol(Some(school.session)), date(2025, 12, 10)).await.unwrap();
        school.go_on(file, request, Move::Start, date(2025, 12, 15)).await.unwrap();
        for day in [date(2025, 12, 14), date(2026, 1, 6)] {
            let wrong = mark(day, None, here).await;
            assert!(matches!(wrong, Err(Error::State("presence-day"))), "{day} {wrong:?}");
        }
        mark(date(2025, 12, 22), Some(None), here).await.unwrap();
        let over = mark(date(2025, 12, 22), Some(None), away).await;
        assert!(matches!(over, Err(Error::Stale(_))), "{over:?}");
        mark(date(2025, 12, 22), Some(here), away).await.unwrap();
        mark(TODAY, Some(None), Some(Presence::Excused)).await.unwrap();
        mark(date(2025, 12, 15), Some(None), here).await.unwrap();
        mark(date(2025, 12, 15), Some(here), None).await.unwrap();
        let (mut tx, permit) = school.open(file, Action::See).await;
        let sums = presence::of_file(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(sums.get(&request), Some(&Sums { present: 0, excused: 1, absent: 1 }));
    })
    .await;
}

#[tokio::test]
async fn a_list_does_what_it_can_tells_what_is_wrong_and_keeps_nothing_when_it_is_tried() {
    for_each_engine(async |db| {
        let school = School::new(db, 1).await;
        let (sara, omar, lina) =
            (school.client(1, "Sara").await, school.client(2, "Omar").await, school.client(3, "Lina").await);
        for file in [sara, omar] {
            school.opens(file, &[Tier::Contact, Tier::Path]).await;
        }
        let waits = school.asks(sara, date(2025, 12, 1)).await;
        let session = school.session().await;
        let take = async |really, number: &str, day: Date, told| {
            let list = List {
                db: &school.way.db,
                keeper: school.keeper(),
                purposes: PURPOSES,
                session: &session,
                now: monday(),
                really,
            };
            let line = Line { number: number.into(), day, told };
            list.line(&line, || school.way.ids.next()).await.unwrap()
        };
        let (day, here) = (date(2025, 12, 15), Told::Came(Presence::Present));
        assert_eq!(take(true, "OW-2026-0002", day, here).await, Err(Wrong::NoPlace));
        assert_eq!(take(false, "OW-2026-0002", day, Told::Started).await, Ok(()));
        assert_eq!(school.state(sara, waits).await, RequestState::Waiting);
        assert_eq!(take(true, "OW-2026-0002", day, Told::Started).await, Ok(()));
        assert_eq!(school.state(sara, waits).await, RequestState::Started);
        assert_eq!(take(true, "OW-2026-0002", day, Told::Started).await, Ok(()), "the same list twice");
        assert_eq!(take(true, "OW-2026-0002", day, here).await, Ok(()));
        assert_eq!(take(true, "OW-2026-0002", date(2025, 12, 1), here).await, Err(Wrong::Day));
        assert_eq!(take(true, "OW-2026-0003", day, Told::Enrolled).await, Err(Wrong::Full));
        let closed = take(true, "OW-2026-0004", day, Told::Enrolled).await;
        assert_eq!((closed, take(true, "OW-2026-9999", day, here).await), (Err(Wrong::Unknown), Err(Wrong::Unknown)));
        // A list of numbers asks which files there are: it leaves a trace, also when it is only tried.
        let tried = List {
            db: &school.way.db,
            keeper: school.keeper(),
            purposes: PURPOSES,
            session: &session,
            now: monday(),
            really: false,
        };
        tried.noted(7).await.unwrap();
        assert_eq!(take(false, "OW-2026-0004", day, here).await, Err(Wrong::Unknown));
        let noted = "SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE what = 'attendance' AND act = 'search' AND detail LIKE '% 7'";
        let refused = "SELECT CAST(count(*) AS BIGINT) FROM log_entry l JOIN client_file f ON f.id = l.chain
                       WHERE f.number = 'OW-2026-0004' AND l.act = 'refused'";
        for (sql, count) in [(noted, 1_i64), (refused, 2)] {
            assert_eq!(school.way.row(sql).await.take().next::<i64>().unwrap(), count, "{sql}");
        }
        let (mut tx, permit) = school.open(lina, Action::See).await;
        assert!(requests::of_file(&mut tx, &permit).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn whoever_still_waits_counts_as_waiting() {
    for_each_engine(async |db| {
        let school = School::new(db, 5).await;
        let ends: [Option<Move>; 4] =
            [None, Some(Move::Start), Some(Move::Withdraw(StopReason::Moved)), Some(Move::Wait)];
        let mut last = None;
        for (number, end) in (1..).zip(ends) {
            let file = school.client(number, "Sara").await;
            let request = school.asks(file, date(2025, 12, 1)).await;
            if let Some(end) = end {
                school.go_on(file, request, Move::Enrol(Some(school.session)), date(2025, 12, 11)).await.unwrap();
                school.go_on(file, request, end, date(2025, 12, 21)).await.unwrap();
            }
            last = Some((file, request));
        }
        let hidden = school.client(9, "Noor").await;
        school.asks(hidden, date(2025, 12, 1)).await;
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![hidden, true]).await.unwrap();
        crate::path_world::noted(tx).await;
        let mut conn = school.way.db.look().await.unwrap();
        let people: u32 = tallies::of(&mut conn, None, TODAY).await.unwrap().values().map(|t| t.people).sum();
        assert_eq!(people, 4, "restricted people are not counted");
        drop(conn);
        let found = waits::of_kind(&mut school.way.db.look().await.unwrap(), None, TODAY).await.unwrap();
        let figure = waits::figure(&found, TODAY);
        assert_eq!((figure.n, figure.open, figure.began, figure.given_up), (4, 2, 1, 1));
        // The one that began waited twenty days; of those who hold on, fewer than half began.
        assert_eq!(figure.median(), None);
        assert_eq!(figure.days_until(0.25), Some(20));
        let (file, request): (_, RequestId) = last.unwrap();
        let (mut tx, permit) = school.open(file, Action::Add).await;
        requests::say_no_fit(&mut tx, &permit, request, 3, Some(NoFit::Hours)).await.unwrap();
        tx.commit().await.unwrap();
        let reasons = waits::without_fit(&mut school.way.db.look().await.unwrap()).await.unwrap();
        assert_eq!(reasons.iter().map(|(.., why, n)| (*why, *n)).collect::<Vec<_>>(), [(NoFit::Hours, 1)]);
    })
    .await;
}

/// Days on which a calendar is easily a day out: ends of months, leap days, the turn of a year.
const DAYS: [Date; 12] = [
    date(2023, 1, 6),
    date(2023, 2, 28),
    date(2023, 3, 1),
    date(2023, 12, 31),
    date(2024, 1, 1),
    date(2024, 2, 28),
    date(2024, 2, 29),
    date(2024, 3, 1),
    date(2025, 2, 28),
    date(2025, 3, 31),
    date(2025, 12, 31),
    date(2026, 1, 5),
];

#[tokio::test]
async fn what_is_added_up_is_what_every_wait_says() {
    for_each_engine(async |db| {
        let school = School::new(db, 5).await;
        let file = school.client(1, "Sara").await;
        let moved = "UPDATE place_request SET requested_day = $2, started_day = $3, ended_day = $4, state = $5, level = $6 WHERE id = $1";
        for (place, asked) in DAYS.into_iter().enumerate() {
            for (nth, ended) in DAYS.into_iter().skip(place).enumerate() {
                let request = school.asks(file, TODAY).await;
                let level = if nth % 3 == 0 { Some("A1") } else { None };
                let (began, gone, state) = match nth % 3 {
                    0 => (Some(ended), None, "started"),
                    1 => (None, Some(ended), "withdrawn"),
                    _ => (None, None, "waiting"),
                };
                let day = |day: Option<Date>| day.map(|d| d.to_string());
                let values = args![request.0, asked.to_string(), day(began), day(gone), state, level];
                school.way.db.past_the_store(moved, values).await.unwrap();
            }
        }
        let mut conn = school.way.db.look().await.unwrap();
        let each = waits::of_kind(&mut conn, None, TODAY).await.unwrap();
        let counted = tallies::of(&mut conn, None, TODAY).await.unwrap();
        assert_eq!(Tally::of_all(counted.values()), waits::figure(&each, TODAY));
        assert_eq!(counted.len(), 2);
        assert!(counted.values().all(|tally| tally.people == 1), "one person who asked often");
        let a1: Vec<_> = each.iter().filter(|w| w.level == Some(Cefr::A1)).copied().collect();
        assert_eq!(counted[&(OfferKind::Nt2, Some(Cefr::A1))].waiting(), waits::figure(&a1, TODAY));
        let school_only = tallies::of(&mut conn, school.teacher.org(), TODAY).await.unwrap();
        assert_eq!(Tally::of_all(school_only.values()), Tally::of_all(counted.values()));
        assert!(tallies::of(&mut conn, school.way.lead.org(), TODAY).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_plan_counts_on_runs_that_begin_and_still_take_people_and_on_hours_that_are_free() {
    for_each_engine(async |db| {
        let school = School::new(db, 5).await;
        let from = async |day| openings::from(&mut school.way.db.look().await.unwrap(), day).await.unwrap();
        assert_eq!(from(TODAY).await, [], "the one there is began before Christmas");
        let plan = Plan { register_until: Some(date(2026, 2, 1)), ..session_of(1) };
        let when = Timetable { from: date(2026, 2, 9), ..plan.when.clone() };
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        let next = OfferSessionId(school.way.ids.next());
        sessions::add(&mut tx, &school.keeper(), school.offer, next, &Plan { when, ..plan }).await.unwrap();
        tx.commit().await.unwrap();
        let found = from(TODAY).await;
        assert_eq!((found.len(), found[0].session.id, found[0].session.free()), (1, next, 1));
        assert_eq!(
            (found[0].from, found[0].to, found[0].title.as_str()),
            (Some(Cefr::Zero), Some(Cefr::A1), "NT2 1.1")
        );
        assert_eq!(from(date(2026, 2, 2)).await, [], "nobody can register any more");
        let file = school.client(1, "Sara").await;
        let taken = async || {
            let (mut tx, permit) = school.open(file, Action::See).await;
            openings::taken(&mut tx, &permit).await.unwrap()
        };
        assert_eq!(taken().await, []);
        let request = school.asks(file, date(2025, 12, 1)).await;
        school.go_on(file, request, Move::Enrol(Some(school.session)), date(2025, 12, 11)).await.unwrap();
        let hours = taken().await;
        assert_eq!((hours.len(), hours[0].0.as_str(), hours[0].2.as_str()), (1, "NT2 1.1", "2060"));
        assert_eq!(hours[0].1, session_of(5).when);
    })
    .await;
}

#[tokio::test]
async fn whoever_gives_an_offer_hears_once_that_a_place_is_asked_and_whom_to_call() {
    for_each_engine(async |db| {
        let school = School::new(db, 5).await;
        let told = async || {
            let mut tx = school.way.db.begin(later(monday(), 60)).await.unwrap();
            let open = tasks::open_for(&mut tx, &school.teacher, PURPOSES, 20).await.unwrap();
            tx.commit().await.unwrap();
            open.into_iter().filter(|t| t.said.what == what::PLACE_ASKED).collect::<Vec<_>>()
        };
        let (one, two) = (school.client(1, "Sara").await, school.client(2, "Omar").await);
        let shielded = school.client(4, "Musa").await;
        school.shield(shielded).await;
        school.asks(shielded, TODAY).await;
        assert!(told().await.is_empty(), "of a shielded person nothing is told, not even that somebody asks");
        school.asks_for(one, None, TODAY).await;
        assert!(told().await.is_empty(), "any place of the kind is asked of nobody in particular");
        school.asks(one, TODAY).await;
        school.asks(two, TODAY).await;
        let heard = told().await;
        assert_eq!(heard.len(), 1, "once until somebody looked");
        let said = &heard[0].said;
        assert_eq!(
            (said.file, said.detail.clone(), &heard[0].client),
            (None, format!("{} NT2 1.1", school.offer), &None),
            "no name"
        );
        let mut tx = school.way.db.begin(later(monday(), 60)).await.unwrap();
        tasks::finish(&mut tx, &school.teacher, PURPOSES, said.id, 1, TaskState::Done).await.unwrap();
        let offer = kept::get(&mut tx, &school.teacher, school.offer).await.unwrap();
        let list = queue::waiting(&mut tx, &school.keeper(), PURPOSES, &offer).await.unwrap();
        assert!(list.iter().all(|l| l.phone == "03 000 00 01"), "the number of whoever leads the file");
        tx.commit().await.unwrap();
        let third = school.client(3, "Lina").await;
        school.asks(third, TODAY).await;
        assert_eq!(told().await.len(), 1, "and again");
    })
    .await;
}
