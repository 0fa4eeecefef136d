//! A list is taken in by people who click in any order: another mapping, a try, doing it, mending it and mending it again,
//! starting twice, and work that was begun long before and comes late. Nobody is made twice, and every line has one outcome.

use crate::harness::{SOFIE, TestHouse};
use opweg_access::Actor;
use opweg_exchange::mapping::Mapping;
use opweg_store::exchange::imports::{self, Counts, Run, State};
use opweg_web::pages::exchange::run::{attempt, begin, perform, survey};
use uuid::Uuid;

/// Reads everything; reads no date of the lines; knows no more than the names.
const MAPPINGS: [&str; 3] = [
    "name = \"whole\"\ndate = \"day-month-year\"\n[[column]]\nheader = \"Voornaam\"\nkind = \"given-name\"\n[[column]]\nheader = \"Naam\"\nkind = \"family-name\"\n[[column]]\nheader = \"Geboortedatum\"\nkind = \"birth-date\"\n",
    "name = \"turned\"\ndate = \"month-day-year\"\n[[column]]\nheader = \"Voornaam\"\nkind = \"given-name\"\n[[column]]\nheader = \"Naam\"\nkind = \"family-name\"\n[[column]]\nheader = \"Geboortedatum\"\nkind = \"birth-date\"\n",
    "name = \"names\"\n[[column]]\nheader = \"Voornaam\"\nkind = \"given-name\"\n[[column]]\nheader = \"Naam\"\nkind = \"family-name\"\n",
];

/// What somebody does.
#[derive(Debug, Clone, Copy)]
enum Click {
    /// Sends the table with a mapping, and waits until it is tried.
    Upload(usize),
    /// As this, and the program is killed at once.
    Begun(usize),
    /// Presses the button of the page.
    Go,
    /// Work that was begun at the last upload comes to its turn only now.
    LateTry,
    /// As this, of the button.
    LateGo,
}

const CLICKS: [Click; 9] = [
    Click::Upload(0),
    Click::Upload(1),
    Click::Upload(2),
    Click::Begun(0),
    Click::Begun(1),
    Click::Go,
    Click::Go,
    Click::LateTry,
    Click::LateGo,
];

/// Orders that were once wrong.
const ORDERS: [&[Click]; 6] = [
    &[Click::Upload(1), Click::Go, Click::Upload(0), Click::Upload(2)],
    &[Click::Upload(1), Click::Go, Click::Begun(0), Click::Begun(2), Click::Go, Click::Go],
    &[Click::Upload(0), Click::Go, Click::LateTry, Click::Upload(2)],
    &[Click::Upload(0), Click::Go, Click::LateTry, Click::Upload(0)],
    &[Click::Upload(1), Click::Go, Click::Upload(0), Click::LateGo, Click::Upload(2)],
    &[Click::Begun(1), Click::Go, Click::LateTry, Click::Go, Click::LateGo, Click::Begun(2)],
];

struct List<'a> {
    test: &'a TestHouse,
    who: Actor,
    table: String,
    run: Option<Uuid>,
    /// The run as it was read at the last upload, and at the last press of the button.
    then: [Option<Run>; 2],
}

impl List<'_> {
    async fn begun(&mut self, mapping: usize) -> Run {
        let text = MAPPINGS[mapping];
        let surveyed = survey(&Mapping::read(text).unwrap(), self.table.as_bytes()).unwrap();
        let run = begin(&self.test.house, &self.who, text, &surveyed, true).await.unwrap();
        self.run = Some(run.id);
        self.then[0] = Some(run.clone());
        run
    }

    /// As the page does it: what is refused stands in the log of the program, no more.
    async fn work(&self, run: &Run, really: bool) {
        let house = &self.test.house;
        let _told = match really {
            true => perform(house, &self.who, run, &self.table, &|_, _| {}).await,
            false => attempt(house, &self.who, run, &self.table, &|_, _| {}).await,
        };
    }

    async fn click(&mut self, click: Click) {
        match click {
            Click::Upload(mapping) => {
                let run = self.begun(mapping).await;
                if run.state == State::Trying {
                    self.work(&run, false).await;
                }
            }
            Click::Begun(mapping) => drop(self.begun(mapping).await),
            Click::Go => {
                let Some(run) = self.now().await else { return };
                self.then[1] = Some(run.clone());
                if run.kept {
                    self.work(&run, run.state != State::Trying).await;
                }
            }
            Click::LateTry => self.late(0, false).await,
            Click::LateGo => self.late(1, true).await,
        }
    }

    async fn late(&self, which: usize, really: bool) {
        if let Some(run) = &self.then[which] {
            self.work(run, really).await;
        }
    }

    async fn now(&self) -> Option<Run> {
        let mut conn = self.test.house.db.look().await.unwrap();
        Some(imports::one(&mut conn, &self.who, self.run?).await.unwrap())
    }

    async fn counts(&self) -> Counts {
        let run = self.now().await.unwrap();
        imports::counts(&mut self.test.house.db.look().await.unwrap(), &run).await.unwrap()
    }
}

async fn files(test: &TestHouse) -> i64 {
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM client_file";
    test.house.db.look().await.unwrap().row(sql, &[]).await.unwrap().unwrap().take().next().unwrap()
}

/// Four people whom nobody confuses with those of another list: three whose day can be read either way or not at all. Two
/// names agree in one sound at most.
fn table(nth: usize) -> String {
    let name = |n: usize, turn: usize| -> String {
        let sound = |k: usize| char::from(b"bdfgklmnprstv"[(n + k * (n / 13)) % 13]);
        (0..5).map(|k| format!("{}{}", sound((k + turn) % 6), ["a", "o", "i", "u", "e"][k])).collect()
    };
    let days = ["17/05", "03/04", "31/02", "25/12"];
    let line =
        |n: usize, day: &str| format!("{};{};{day}/{}\n", name(nth * 4 + n, 0), name(nth * 4 + n, 3), 1960 + nth);
    let lines: String = days.iter().enumerate().map(|(n, day)| line(n, day)).collect();
    format!("Voornaam;Naam;Geboortedatum\n{lines}")
}

async fn in_order(test: &TestHouse, nth: usize, order: &[Click]) {
    let who = test.actor(SOFIE).await;
    let mut list = List { test, who, table: table(nth), run: None, then: [None, None] };
    let before = files(test).await;
    for (step, click) in order.iter().enumerate() {
        list.click(*click).await;
        let made = files(test).await - before;
        if list.run.is_some() {
            let counts = list.counts().await;
            let (least, most) = (counts.created, counts.created + counts.queued);
            assert!((least..=most).contains(&made), "{order:?}, after {step}: {made} files, {counts}");
        }
    }
    list.click(Click::Upload(0)).await;
    list.click(Click::Go).await;
    let (run, counts) = (list.now().await.unwrap(), list.counts().await);
    assert_eq!(run.state, State::Done, "{order:?}: {counts}");
    let became = counts.created + counts.linked + counts.queued + counts.refused;
    assert_eq!((became, counts.done, counts.new), (4, 4, 0), "{order:?}: {counts}");
    assert_eq!(files(test).await - before, counts.created + counts.queued, "{order:?}: {counts}");
    assert_eq!(counts.linked, 0, "{order:?}: nobody stood there before: {counts}");
}

#[tokio::test]
async fn in_whatever_order_people_click_nobody_is_made_twice_and_every_line_has_one_outcome() {
    let test = TestHouse::new().await;
    for (nth, order) in ORDERS.iter().enumerate() {
        in_order(&test, nth, order).await;
    }
    let mut drawn = 0x5eed_u64;
    let mut draw = || {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(drawn >> 40).unwrap() % CLICKS.len()
    };
    for nth in 0..25 {
        let order: Vec<Click> = (0..7).map(|_| CLICKS[draw()]).collect();
        in_order(&test, ORDERS.len() + nth, &order).await;
    }
}
