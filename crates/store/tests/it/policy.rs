//! The one rule read twice: for one file in memory, and as SQL for lists. Over random worlds both must say the same, on
//! both engines.

use crate::harness::for_each_engine;
use crate::policy_world::{AWorld, Question, a_world};
use crate::world::World;
use opweg_access::{Action, Actor, Ask, Decision, Predicate, decide, item_predicate, predicate, tiers_open};
use opweg_model::fact::FactKind;
use opweg_model::{FactId, FileId, Purpose, Role, Section, Tier};
use opweg_store::file::facts::item_of;
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::{Db, Tx, Value, door};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

/// Worlds for the embedded engine, twelve questions each; a server is farther away and gets fewer.
const EMBEDDED: u32 = 2_000;
const SERVER: u32 = 200;

#[tokio::test(flavor = "multi_thread")]
async fn lists_hold_exactly_what_the_rule_allows_file_by_file() {
    for_each_engine(async |db| {
        let world = World::new(db).await;
        let usual = Config::default();
        // PROPTEST_CASES asks for more than the usual 256.
        let cases = if world.db.is_embedded() { EMBEDDED } else { SERVER } * usual.cases / 256;
        let config = Config { cases, failure_persistence: None, max_shrink_iters: 2_000, ..usual };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let seen = Seen::default();
        let checked = runner
            .run(&a_world(), |made| block_in_place(|| Handle::current().block_on(check(&world.db, &made, &seen))));
        checked.unwrap_or_else(|wrong| panic!("{wrong}"));
        // Worlds in which nobody may see anything would prove nothing.
        assert!(seen.files.get() > cases && seen.facts.get() > cases, "{seen:?} of {cases} worlds");
    })
    .await;
}

/// How many files and facts were allowed in all.
#[derive(Debug, Default)]
struct Seen {
    files: Cell<u32>,
    facts: Cell<u32>,
}

fn count(cell: &Cell<u32>, more: usize) {
    cell.set(cell.get() + u32::try_from(more).unwrap());
}

/// Puts a world into the database, asks, and leaves nothing behind.
async fn check(db: &Db, world: &AWorld, seen: &Seen) -> Result<(), TestCaseError> {
    let mut tx = db.begin(world.now).await.unwrap();
    for file in &world.files {
        file.write(&mut tx).await;
    }
    for file in &world.files {
        let mut read = door::standing(&mut tx, file.standing.file).await.unwrap();
        if file.state == "erased" {
            same("an erased file", &read, &None)?;
            continue;
        }
        // The order in which grants and shares are read means nothing.
        if let Some(read) = &mut read {
            read.grants.sort_by_key(|g| g.id);
            read.shares.sort_by_key(|(fact, to)| (*fact, to.kind as i64, to.id));
        }
        let mut known = file.standing.clone();
        known.shares.sort_by_key(|(fact, to)| (*fact, to.kind as i64, to.id));
        same("what is known of a file", &read, &Some(known))?;
    }
    for question in &world.questions {
        count(&seen.files, files(&mut tx, world, question).await?);
        count(&seen.facts, items(&mut tx, world, question).await?);
    }
    Ok(())
}

async fn files(tx: &mut Tx, world: &AWorld, q: &Question) -> Result<usize, TestCaseError> {
    let mut open: Vec<FileId> = Vec::new();
    for file in world.files.iter().filter(|f| f.state != "erased") {
        let tiers = tiers_open(&q.who, q.action, &file.standing, q.purpose, world.now);
        let pointed = q.tier == Tier::Pointer && !file.standing.restricted && points(q);
        if tiers.has(q.tier) || pointed {
            open.push(file.standing.file);
        }
    }
    let listed = files_where(tx, q).await;
    same(&format!("files for {q:?}"), &listed, &open)?;

    let cards = caseload(tx, &q.who, q.purpose, Scope::All, false, None, 100).await.unwrap();
    let seen = |f: &&crate::policy_world::AFile| {
        f.state == "open" && tiers_open(&q.who, Action::See, &f.standing, q.purpose, world.now).has(Tier::Contact)
    };
    let expected: Vec<FileId> = world.files.iter().filter(seen).map(|f| f.standing.file).collect();
    same(
        &format!("the caseload of {:?} for {}", q.who, q.purpose),
        &cards.iter().map(|c| c.file).collect::<Vec<_>>(),
        &expected,
    )?;
    Ok(listed.len())
}

async fn items(tx: &mut Tx, world: &AWorld, q: &Question) -> Result<usize, TestCaseError> {
    let live = || world.files.iter().filter(|f| f.state != "erased");
    // The section that was drawn, and one that is sure to be there.
    let mut found = 0;
    let there = live().flat_map(|f| &f.facts).map(|f| f.kind.spec().section).next();
    for section in [Some(q.section), there].into_iter().flatten() {
        let mut allowed: Vec<FactId> = Vec::new();
        for file in live() {
            for fact in file.facts.iter().filter(|f| f.kind.spec().section == section) {
                let says = decide(&q.who, q.action, &item_of(fact), &file.standing, q.purpose, world.now);
                if says == Decision::Allow {
                    allowed.push(fact.id);
                }
            }
        }
        allowed.sort_unstable();
        let listed = facts_where(tx, q, section).await;
        same(&format!("items of {section} for {q:?}"), &listed, &allowed)?;
        found += listed.len();
    }
    Ok(found)
}

/// The files in which the tier is open, as a list reads them.
async fn files_where(tx: &mut Tx, q: &Question) -> Vec<FileId> {
    let condition = predicate(&q.who, &Ask::tier(q.action, q.tier, q.purpose, tx.now()), 0);
    let sql = format!("SELECT f.id FROM client_file f WHERE f.state <> 'erased' AND {} ORDER BY f.id", condition.text);
    ids(tx, sql, Vec::new(), condition).await.into_iter().map(FileId).collect()
}

/// The facts of a section, of all files.
async fn facts_where(tx: &mut Tx, q: &Question, section: Section) -> Vec<FactId> {
    let kinds: Vec<Value> = FactKind::of_section(section).map(|kind| kind.key().into()).collect();
    let places: Vec<String> = (1..=kinds.len()).map(|place| format!("${place}")).collect();
    let condition = item_predicate(&q.who, &Ask::section(q.action, section, q.purpose, tx.now()), kinds.len());
    let sql = format!(
        "SELECT i.id FROM fact i JOIN client_file f ON f.id = i.file_id
         WHERE i.kind IN ({}) AND f.state <> 'erased' AND {} ORDER BY i.id",
        places.join(", "),
        condition.text
    );
    ids(tx, sql, kinds, condition).await.into_iter().map(FactId).collect()
}

async fn ids(tx: &mut Tx, sql: String, mut values: Vec<Value>, condition: Predicate) -> Vec<uuid::Uuid> {
    values.extend(condition.values.into_iter().map(Value::from));
    let rows = tx.rows(lasting(sql), &values).await.unwrap();
    rows.iter().map(|row| row.take().next().unwrap()).collect()
}

/// The store takes only statements that are there as long as the program. There are few: values are never part of them.
fn lasting(sql: String) -> &'static str {
    thread_local!(static KNOWN: RefCell<HashSet<&'static str>> = RefCell::default());
    KNOWN.with_borrow_mut(|known| match known.get(sql.as_str()) {
        Some(known) => known,
        None => {
            let lasting: &'static str = sql.leak();
            known.insert(lasting);
            lasting
        }
    })
}

/// Who may be pointed to a file, written out once more by hand.
fn points(q: &Question) -> bool {
    let asks = q.action == Action::See && q.purpose == Purpose::Matching;
    asks && match &q.who {
        Actor::Staff(s) => (s.is(Role::Worker) || s.is(Role::Reception)) && s.purposes.has(q.purpose),
        Actor::Program(p) => (p.may_add || p.tiers.has(Tier::Pointer)) && p.purposes.has(q.purpose),
        Actor::Client(_) | Actor::Outside { .. } | Actor::System => false,
    }
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, sql: &T, rule: &T) -> Result<(), TestCaseError> {
    if sql == rule {
        Ok(())
    } else {
        Err(TestCaseError::fail(format!("{what}\n  listed  {sql:?}\n  allowed {rule:?}")))
    }
}
