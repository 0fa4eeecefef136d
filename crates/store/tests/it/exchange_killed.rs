//! A list that is brought in by a program that is killed again and again, anywhere: every line is done once.

use crate::exchange_world::{AMINA, FILES, Told, amina, asked, begun, client, count, moved, outcomes, tx};
use crate::file_life::desk;
use crate::harness::for_each_engine;
use crate::path_world::Way;
use opweg_model::FileId;
use opweg_store::exchange::imports::{self, Became, Counts, Outcome, Run, Step};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// A list, and where the program that brings it in is killed: after so many lines, in the middle of the next.
#[derive(Debug, Clone)]
struct Story {
    people: Vec<usize>,
    killed: Vec<usize>,
}

fn a_story() -> impl Strategy<Value = Story> {
    let people = prop::collection::vec(0..PEOPLE.len(), 1..9);
    (people, prop::collection::vec(0_usize..4, 0..4)).prop_map(|(people, killed)| Story { people, killed })
}

/// Lines that are done in one transaction.
const TOGETHER: usize = 2;

/// Somebody new, the same with another spelling, Amina, somebody who is perhaps Amina, and a line that cannot be read.
const PEOPLE: [Told; 6] = [
    ("Selam", "Tesfay", "1994-05-17", "03 000 00 41", ""),
    ("Tesfai", "Selam", "1994-05-17", "", ""),
    AMINA,
    ("Amina", "Hadad", "", "", ""),
    ("Oksana", "Bondar", "1970-01-30", "03 000 00 99", ""),
    ("", "", "", "", ""),
];

/// Does what waits, some lines together, and is killed after so many lines: in the middle of those that go together.
async fn until_killed(way: &Way, run: &Run, people: &[usize], lines: usize) {
    let mut left = lines;
    let run = &moved(way, &way.lead, run, Step::Do).await;
    let ends = (0, i64::try_from(people.len()).unwrap() + 2);
    let waiting = imports::waiting_of(&mut way.db.look().await.unwrap(), run, ends).await.unwrap();
    let some: Vec<(i64, &usize)> = (2..).zip(people).filter(|(line, _)| waiting.contains(line)).collect();
    for together in some.chunks(TOGETHER) {
        let mut t = tx(way).await;
        let held = imports::hold(&mut t, &way.lead, run).await.unwrap();
        for (line, person) in together {
            let new = client(way, *line, PEOPLE[**person]);
            assert!(imports::bring(&mut t, &way.lead, &desk(), &held, new, || way.ids.next()).await.unwrap());
            if left == 0 {
                return;
            }
            left -= 1;
        }
        t.commit().await.unwrap();
    }
}

async fn told(way: &Way, digest: &str, story: &Story) {
    let run = begun(way, &way.lead, digest, story.people.len()).await;
    for (line, person) in (2..).zip(&story.people) {
        let mut t = tx(way).await;
        let held = imports::hold(&mut t, &way.lead, &run).await.unwrap();
        match PEOPLE[*person].0 {
            "" => imports::refuse(&mut t, &way.lead, &held, line, "1:name:Voornaam").await.unwrap(),
            _ => imports::attempt(&mut t, &way.lead, &desk(), &held, &asked(way, line, PEOPLE[*person])).await.unwrap(),
        }
        t.commit().await.unwrap();
    }
    moved(way, &way.lead, &run, Step::Tried).await;
    let files = count(way, FILES).await;
    for lines in &story.killed {
        until_killed(way, &run, &story.people, *lines).await;
    }
    until_killed(way, &run, &story.people, usize::MAX).await;
    let run = moved(way, &way.lead, &run, Step::Do).await;
    moved(way, &way.lead, &run, Step::Done).await;
    let c: Counts = imports::counts(&mut way.db.look().await.unwrap(), &run).await.unwrap();
    let lines = i64::try_from(story.people.len()).unwrap();
    assert_eq!((c.created + c.linked + c.queued + c.refused, c.done, c.new), (lines, lines, 0), "{story:?}");
    assert_eq!(count(way, FILES).await, files + c.created + c.queued, "{story:?}");
    let own = |l: &Outcome| matches!(l.became, Became::Created | Became::Queued);
    let made: Vec<FileId> = outcomes(way, &run).await.iter().filter(|l| own(l)).filter_map(|l| l.file).collect();
    let each: std::collections::HashSet<&FileId> = made.iter().collect();
    assert_eq!(each.len(), made.len(), "a file is of one line: {story:?}");
    assert_eq!(i64::try_from(made.len()).unwrap(), c.created + c.queued, "{story:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_anywhere_every_line_is_done_once_and_the_counts_add_up() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        // Of before there are files, so that lists are ever more of people who are known.
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[11; 32]);
        let mut runner = TestRunner::new_with_rng(Config { cases: 12, ..Config::default() }, rng);
        for nth in 0..12 {
            let story = a_story().new_tree(&mut runner).unwrap().current();
            told(&way, &format!("list {nth}"), &story).await;
        }
    })
    .await;
}
