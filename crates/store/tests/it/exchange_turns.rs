//! Several who work on one import, and mend it meanwhile: each step of each at any moment between those of the others. One has
//! the turn; nobody is made twice, and every line has one outcome in the end.

use crate::exchange_world::{FILES, Told, asked, client, count, moved, tx};
use crate::file_life::desk;
use crate::harness::for_each_engine;
use crate::path_world::Way;
use opweg_store::Error;
use opweg_store::exchange::imports::{self, Counts, NewRun, Run, State, Step};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// The lines of a table; the last one cannot be read with the first mapping.
const ENDS: (i64, i64) = (2, 4);

/// Whoever stands on a line of the nth list: nobody like anybody else.
fn person(nth: usize, line: i64) -> [String; 3] {
    let line = usize::try_from(line).unwrap();
    let at = |n: usize| char::from(b"bdfgklmnprstvz"[n % 14]);
    let name = |n: usize| format!("{}a{}o{}u", at(n), at(n / 14 + 5 * line), at(3 * n + line));
    [name(nth * 3 + line), name(nth * 7 + 11 * line + 100), format!("{}-0{line}-1{}", 1950 + nth, line + nth % 5)]
}

#[derive(Debug, Clone)]
enum Act {
    /// The table comes, with one of two mappings.
    Send(bool),
    /// Somebody takes the work up, whatever they think it is.
    TakeUp(Step),
    /// One of those who took it up does their next transaction.
    Work(usize),
}

fn an_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        1 => any::<bool>().prop_map(Act::Send),
        1 => prop_oneof![Just(Step::Try), Just(Step::Do)].prop_map(Act::TakeUp),
        6 => (0_usize..3).prop_map(Act::Work),
    ]
}

struct List<'a> {
    way: &'a Way,
    nth: usize,
    digest: String,
    run: Run,
    workers: Vec<Run>,
}

impl List<'_> {
    async fn send(&mut self, whole: bool) {
        let mapping = if whole { "whole" } else { "turned" };
        let new = NewRun {
            id: self.way.ids.next(),
            digest: &self.digest,
            mapping,
            table: Some("x"),
            lines: 3,
            uses_number: false,
            unused: &[],
        };
        let mut t = tx(self.way).await;
        self.run = imports::begin(&mut t, &self.way.lead, &desk(), &new).await.unwrap();
        t.commit().await.unwrap();
    }

    async fn take_up(&mut self, step: Step) {
        let mut t = tx(self.way).await;
        match imports::move_on(&mut t, &self.way.lead, &self.run, step).await {
            Ok(run) => {
                t.commit().await.unwrap();
                self.workers.insert(0, run);
                self.workers.truncate(3);
            }
            Err(Error::State("import-step")) => {}
            Err(other) => panic!("{other:?}"),
        }
    }

    /// One transaction of a worker; who lost the turn goes home.
    async fn work(&mut self, which: usize) {
        let Some(run) = self.workers.get(which).cloned() else { return };
        match self.transaction(&run).await {
            Ok(true) => {}
            Ok(false) | Err(Error::Stale(_)) => drop(self.workers.remove(which)),
            Err(other) => panic!("{other:?}"),
        }
    }

    /// Whether there is more to do.
    async fn transaction(&self, run: &Run) -> Result<bool, Error> {
        let (way, who) = (self.way, &self.way.lead);
        let trying = run.state == State::Trying;
        let mut t = tx(way).await;
        let left: Vec<i64> = if trying {
            let tried = imports::tried_of(&mut t, run, ENDS).await?;
            (ENDS.0..=ENDS.1).filter(|line| !tried.contains(line)).collect()
        } else {
            let waiting = imports::waiting_of(&mut t, run, ENDS).await?;
            (ENDS.0..=ENDS.1).filter(|line| waiting.contains(line)).collect()
        };
        let Some(line) = left.first().copied() else {
            imports::move_on(&mut t, who, run, if trying { Step::Tried } else { Step::Done }).await?;
            t.commit().await?;
            return Ok(false);
        };
        let held = imports::hold(&mut t, who, run).await?;
        let [given, family, birth] = &person(self.nth, line);
        let told: Told = (given, family, birth, "", "");
        match (trying, line == 4 && run.mapping == "turned") {
            (_, true) => imports::refuse(&mut t, who, &held, line, "3:date:Geboren").await?,
            (true, false) => imports::attempt(&mut t, who, &desk(), &held, &asked(way, line, told)).await?,
            (false, false) => {
                let did =
                    imports::bring(&mut t, who, &desk(), &held, client(way, line, told), || way.ids.next()).await?;
                assert!(did, "it waited, and this one has the turn");
            }
        }
        t.commit().await?;
        Ok(true)
    }
}

async fn told(way: &Way, nth: usize, acts: &[Act]) {
    let new = NewRun {
        id: way.ids.next(),
        digest: &format!("list {nth}"),
        mapping: "turned",
        table: None,
        lines: 3,
        uses_number: false,
        unused: &[],
    };
    let mut t = tx(way).await;
    let run = imports::begin(&mut t, &way.lead, &desk(), &new).await.unwrap();
    t.commit().await.unwrap();
    let mut list = List { way, nth, digest: new.digest.to_owned(), run, workers: Vec::new() };
    let before = count(way, FILES).await;
    let done = "SELECT CAST(count(*) AS BIGINT) FROM import_line WHERE done AND outcome IN ('created', 'queued')";
    let made_before = count(way, done).await;
    for act in acts {
        match act {
            Act::Send(whole) => list.send(*whole).await,
            Act::TakeUp(step) => list.take_up(*step).await,
            Act::Work(which) => list.work(*which).await,
        }
        let (files, made) = (count(way, FILES).await - before, count(way, done).await - made_before);
        assert_eq!(files, made, "{act:?} of {acts:?}");
    }
    list.send(true).await;
    for step in [Step::Try, Step::Do] {
        list.take_up(step).await;
        for _ in 0..5 {
            list.work(0).await;
        }
    }
    let mut conn = way.db.look().await.unwrap();
    let run = imports::one(&mut conn, &way.lead, list.run.id).await.unwrap();
    let c: Counts = imports::counts(&mut conn, &run).await.unwrap();
    assert_eq!(
        (run.state, c.created + c.linked + c.queued + c.refused, c.done, c.refused),
        (State::Done, 3, 3, 0),
        "{acts:?}"
    );
    drop(conn);
    assert_eq!((count(way, FILES).await - before, c.linked), (c.created + c.queued, 0), "{acts:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_works_on_an_import_and_whoever_mends_it_at_any_moment_nobody_is_made_twice() {
    for_each_engine(async |db| {
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[13; 32]);
        let mut runner = TestRunner::new_with_rng(Config { cases: 25, ..Config::default() }, rng);
        let way = Way::new(db).await;
        for nth in 0..25 {
            let acts = prop::collection::vec(an_act(), 5..40).new_tree(&mut runner).unwrap().current();
            told(&way, nth, &acts).await;
        }
    })
    .await;
}

/// Each row is a state with the steps that may be taken there.
#[tokio::test]
async fn a_run_moves_by_the_steps_of_its_state_and_by_no_other() {
    let rows = [
        (&[][..], State::Trying, &[Step::Try, Step::Tried][..]),
        (&[Step::Tried], State::Tried, &[Step::Do]),
        (&[Step::Tried, Step::Do], State::Running, &[Step::Do, Step::Done]),
        (&[Step::Tried, Step::Do, Step::Done], State::Done, &[]),
    ];
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for (taken, state, may) in rows {
            for step in Step::ALL {
                // Nobody on it: a table of lines that are refused.
                let digest = format!("{taken:?} {step:?}");
                let mut run = crate::exchange_world::begun(&way, &way.lead, &digest, 1).await;
                let mut t = tx(&way).await;
                let held = imports::hold(&mut t, &way.lead, &run).await.unwrap();
                imports::refuse(&mut t, &way.lead, &held, 2, "1:name:Naam").await.unwrap();
                t.commit().await.unwrap();
                for step in taken {
                    run = moved(&way, &way.lead, &run, *step).await;
                }
                assert_eq!(run.state, state);
                let mut t = tx(&way).await;
                let done = imports::move_on(&mut t, &way.lead, &run, step).await;
                match may.contains(&step) {
                    true => assert_eq!(done.unwrap().state, step.leads().1, "{step:?} from {state:?}"),
                    false => {
                        assert!(matches!(done, Err(Error::State("import-step"))), "{step:?} from {state:?}: {done:?}")
                    }
                }
            }
        }
    })
    .await;
}
