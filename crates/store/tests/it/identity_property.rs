//! Whatever is written while files are one, parting gives back each side as if they had never been one: two worlds, the same
//! people, days and identities, in one of which files were joined and parted in between. The copies of all sides are the
//! same, byte by byte.

use crate::databases::{TestDatabase, TestFolder, server};
use crate::harness::{later, monday};
use crate::identity_acts::{ACTS, Act, Writers};
use crate::identity_world::Three;
use opweg_store::{Db, Options};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::cell::{Cell, RefCell};
use tokio::runtime::Handle;
use tokio::task::block_in_place;
use uuid::Uuid;

/// What happens in a story, and when files are joined and parted.
#[derive(Debug, Clone)]
struct Story {
    /// Acts of a side: before the first joining, between the two, while all three are one, between the two partings, after.
    spans: [Vec<(usize, Act)>; 5],
    /// Which joining ends first.
    first_out: usize,
    /// Which side the third one is joined to: the file that stays, or the registration that was joined before.
    third_to: usize,
    /// Which file stays when the first two are joined.
    turned: bool,
}

fn a_story() -> impl Strategy<Value = Story> {
    let span = || prop::collection::vec((0_usize..3, prop::sample::select(&ACTS[..])), 0..12);
    let spans = [span(), span(), span(), span(), span()];
    (spans, 0_usize..2, 0_usize..2, any::<bool>()).prop_map(|(spans, first_out, third_to, turned)| Story {
        spans,
        first_out,
        third_to,
        turned,
    })
}

/// Tells a story in a fresh world; the copies at the end, and what could be done.
async fn tell(db: Db, story: &Story, joined: bool) -> (Vec<String>, Vec<bool>) {
    let three = Three::new(db).await;
    let writers = Writers::new(&three);
    let (mut n, mut done) = (0, Vec::new());
    let mut joins: [Option<Uuid>; 2] = [None, None];
    let (stays, goes) = if story.turned { (1, 0) } else { (0, 1) };
    for (nth, span) in story.spans.iter().enumerate() {
        let at = later(monday(), 600 + i64::from(n) * 60);
        match nth {
            1 if joined => joins[0] = Some(three.join(stays, goes, at).await),
            2 if joined => joins[1] = Some(three.join([stays, goes][story.third_to], 2, at).await),
            3 | 4 if joined => {
                let first = if nth == 3 { story.first_out } else { 1 - story.first_out };
                let parted = three.part(joins[first].unwrap(), at).await;
                assert_eq!(parted.unclear, 0, "{story:?}");
            }
            _ => {}
        }
        for (side, act) in span {
            n += 1;
            // While files are one there is one trajectory.
            if *act == Act::Chooses && nth > 0 && nth < 4 {
                continue;
            }
            done.push(writers.does(*side, *act, n).await);
        }
    }
    let at = later(monday(), 86_400);
    let mut copies = Vec::new();
    for side in 0..3 {
        assert_eq!(three.now(side).await, three.files[side]);
        copies.push(three.copy(side, at).await);
    }
    (copies, done)
}

async fn check(worlds: &Worlds, story: &Story, acts: &Cell<usize>) -> Result<(), TestCaseError> {
    let apart = tell(worlds.fresh().await, story, false).await;
    let joined = tell(worlds.fresh().await, story, true).await;
    prop_assert_eq!(&apart.1, &joined.1);
    acts.set(acts.get() + apart.1.iter().filter(|done| **done).count());
    for (side, (one, other)) in apart.0.iter().zip(&joined.0).enumerate() {
        if one != other {
            let differs = one.lines().zip(other.lines()).enumerate().find(|(_, (a, b))| a != b);
            let near: Vec<&str> =
                one.lines().skip(differs.map_or(0, |(at, _)| at.saturating_sub(12))).take(16).collect();
            return Err(TestCaseError::fail(format!("side {side}: {differs:?}\n{}", near.join("\n"))));
        }
    }
    Ok(())
}

/// Where worlds are made: each in a database of its own.
enum Worlds {
    Embedded(TestFolder, Cell<u32>),
    Server(String, RefCell<Vec<TestDatabase>>),
}

impl Worlds {
    async fn fresh(&self) -> Db {
        match self {
            Self::Embedded(home, made) => {
                made.set(made.get() + 1);
                let db = Db::open(&Options::Sqlite(home.0.join(format!("{}.db", made.get())))).await.unwrap();
                db.migrate().await.unwrap();
                db
            }
            Self::Server(server, kept) => {
                let made = TestDatabase::new(server.clone()).await;
                let db = Db::open(&Options::Postgres(made.url())).await.unwrap();
                kept.borrow_mut().push(made);
                db
            }
        }
    }
}

fn run(worlds: &Worlds, cases: u32) {
    let usual = Config::default();
    let config = Config { cases: cases * usual.cases / 256, failure_persistence: None, max_shrink_iters: 60, ..usual };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let acts = Cell::new(0);
    let told =
        runner.run(&a_story(), |story| block_in_place(|| Handle::current().block_on(check(worlds, &story, &acts))));
    told.unwrap_or_else(|wrong| panic!("{wrong}"));
    assert!(acts.get() > cases as usize * 10, "{} acts prove little", acts.get());
}

/// Stories on the embedded engine; a server is farther away and gets fewer.
const EMBEDDED: u32 = 24;
const SERVER: u32 = 5;

#[tokio::test(flavor = "multi_thread")]
async fn parting_gives_back_both_sides_byte_by_byte() {
    run(&Worlds::Embedded(TestFolder::new(), Cell::new(0)), EMBEDDED);
}

#[tokio::test(flavor = "multi_thread")]
async fn parting_gives_back_both_sides_byte_by_byte_on_a_server() {
    let Some(server) = server() else { return };
    run(&Worlds::Server(server, RefCell::default()), SERVER);
}
