//! An import from beginning to end, for the pages and for the command line: read, try, do, report.

use super::table;
use crate::api::clients::asked;
use crate::kit::house::House;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_exchange::encoding::Encoding;
use opweg_exchange::mapping::{Mapping, MappingError};
use opweg_exchange::rows::{FileError, Line, Person, Rows};
use opweg_linkage::number::BelgianNumber;
use opweg_model::fact::Answer;
use opweg_model::{FactId, FileId, GrantId, PurposeSet, brussels};
use opweg_store::Tx;
use opweg_store::exchange::imports::{self, Asked, Counts, NewClient, NewRun, Run, State, Step};
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::NewFile;
use opweg_store::file::search::Query;
use std::borrow::Cow;

/// The largest table, in bytes.
pub const LARGEST: usize = 24 * 1024 * 1024;
/// The most lines of a table.
pub const MOST_LINES: i64 = 100_000;
/// Lines that are tried or done in one transaction: others wait no longer for the writer than for one long page.
const TOGETHER: usize = 25;
/// Lines of which it is asked at once whether they still have to be done.
const STRETCH: usize = 250;

/// For reading lines of which nothing is kept: no date is too late.
const ANY_DAY: Date = Date::MAX;

/// Told how many lines have been worked on, and how many there are.
pub type Told<'a> = &'a (dyn Fn(i64, i64) + Sync);

/// Why an import cannot begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum ImportProblem {
    /// The mapping.
    #[error("mapping: {0}")]
    Mapping(#[from] MappingError),
    /// The table.
    #[error("table: {0}")]
    File(#[from] FileError),
    /// More lines or bytes than are taken at once.
    #[error("more than {LARGEST} bytes or {MOST_LINES} lines")]
    TooLong,
    /// A column holds national numbers, and the organisation may not keep those.
    #[error("the organisation may not keep national numbers: take the column out of the mapping")]
    NoNumbers,
    /// The store.
    #[error(transparent)]
    Store(opweg_store::Error),
    /// No randomness for the numbers of files.
    #[error("no random bytes")]
    Random,
}

impl From<opweg_store::Error> for ImportProblem {
    fn from(error: opweg_store::Error) -> Self {
        match error {
            opweg_store::Error::State(imports::NO_NUMBERS) => Self::NoNumbers,
            other => Self::Store(other),
        }
    }
}

impl ImportProblem {
    /// Whether it only says that somebody else took the run up, mended it or brought it to its end meanwhile.
    #[must_use]
    pub fn is_elsewhere(&self) -> bool {
        use opweg_store::Error;
        matches!(self, Self::Store(Error::Stale(_) | Error::State("import-step")))
    }
}

/// What became of an import; once it is done, lines in = created + linked + queued + refused.
#[derive(Debug, Clone)]
pub struct Report {
    /// The run.
    pub run: Run,
    /// Its outcomes.
    pub counts: Counts,
    /// Columns of the table that the mapping does not use.
    pub unused: Vec<String>,
}

/// A table that was read once, as text.
pub struct Table {
    /// The text, in whatever letters it came.
    pub text: String,
    /// SHA-256 of the bytes.
    pub digest: String,
    /// How many lines.
    pub lines: i64,
    /// Columns the mapping does not use.
    pub unused: Vec<String>,
}

/// Reads a table once: its letters, columns and lines.
///
/// # Errors
/// [`ImportProblem`] when it is no table, misses columns or is too long.
pub fn survey(mapping: &Mapping, bytes: &[u8]) -> Result<Table, ImportProblem> {
    if bytes.len() > LARGEST {
        return Err(ImportProblem::TooLong);
    }
    let encoding = Encoding::detect(bytes).map_err(FileError::from)?.ok_or(FileError::NotText)?;
    let text: Cow<'_, str> = encoding.read(bytes);
    let mut rows = Rows::open(text.as_bytes(), Encoding::Utf8, mapping, ANY_DAY)?;
    let unused = rows.unused().to_vec();
    let mut lines = 0;
    for row in rows.by_ref() {
        row?;
        lines += 1;
        if lines > MOST_LINES {
            return Err(ImportProblem::TooLong);
        }
    }
    if lines == 0 {
        return Err(FileError::Empty.into());
    }
    Ok(Table { digest: crate::api::body::digest(bytes), lines, unused, text: text.into_owned() })
}

/// Begins a run, or finds the one of the same file. `keep`: whether the table is kept (sealed) until the run is done.
///
/// # Errors
/// What the store says.
pub async fn begin(house: &House, who: &Actor, mapping: &str, table: &Table, keep: bool) -> Result<Run, ImportProblem> {
    let read = Mapping::read(mapping)?;
    let new = NewRun {
        id: house.id(),
        digest: &table.digest,
        mapping,
        table: keep.then_some(table.text.as_str()),
        lines: table.lines,
        uses_number: read.uses_number(),
        unused: &table.unused,
    };
    let mut tx = house.db.begin(house.now()).await?;
    let run = imports::begin(&mut tx, who, &house.desk, &new).await?;
    tx.commit().await?;
    Ok(run)
}

/// Compares the lines of the table with each other, and tries every line that was not tried yet; nothing of a client is
/// kept. Whoever else works on the run stops.
///
/// # Errors
/// What the store says; see [`ImportProblem::is_elsewhere`].
pub async fn attempt(house: &House, who: &Actor, run: &Run, text: &str, told: Told<'_>) -> Result<(), ImportProblem> {
    let run = &step(house, who, run, Step::Try).await?;
    let mapping = Mapping::read(&run.mapping)?;
    let today = brussels::day(house.now());
    if run.alike.is_none() {
        table::compare(house, who, run, (&mapping, text, today)).await?;
    }
    let mut rows = Rows::open(text.as_bytes(), Encoding::Utf8, &mapping, today)?;
    let mut done = 0;
    loop {
        let together: Vec<Line> = rows.by_ref().take(TOGETHER).collect::<Result<_, _>>()?;
        let Some(stretch) = stretch(&together) else { return step(house, who, run, Step::Tried).await.map(drop) };
        let before = imports::tried_of(&mut house.db.look().await?, run, stretch).await?;
        let left: Vec<&Line> = together.iter().filter(|line| !before.contains(&at(line))).collect();
        if !left.is_empty() {
            try_some(house, who, run, &mapping, &left).await?;
        }
        done += i64::try_from(together.len()).unwrap_or(0);
        told(done, run.lines);
    }
}

async fn try_some(
    house: &House,
    who: &Actor,
    run: &Run,
    mapping: &Mapping,
    lines: &[&Line],
) -> Result<(), ImportProblem> {
    let mut tx = house.db.begin_reading(house.now()).await?;
    let held = imports::hold(&mut tx, who, run).await?;
    for line in lines {
        match readable(line) {
            Ok(person) => {
                let facts = facts(house, mapping, person);
                imports::attempt(&mut tx, who, &house.desk, &held, &asked_by((line, person), &facts)).await?;
            }
            Err(remark) => imports::refuse(&mut tx, who, &held, at(line), &remark).await?,
        }
    }
    Ok(tx.commit().await?)
}

/// Where a line stands in the file.
pub(super) fn at(line: &Line) -> i64 {
    i64::try_from(line.number).unwrap_or(i64::MAX)
}

/// The first and the last of some lines.
fn stretch(lines: &[Line]) -> Option<(i64, i64)> {
    lines.first().map(at).zip(lines.last().map(at))
}

/// A line that can be read, or what is wrong with it: `column:word:header` a line.
pub(super) fn readable(line: &Line) -> Result<&Person, String> {
    let person = line.said.as_ref().map_err(|wrongs| {
        wrongs.iter().map(|w| format!("{}:{}:{}", w.column, w.why, w.header)).collect::<Vec<_>>().join("\n")
    })?;
    match &person.number {
        Some((number, column)) if BelgianNumber::parse(number).is_err() => Err(format!("{column}:national:")),
        _ => Ok(person),
    }
}

pub(super) fn facts(house: &House, mapping: &Mapping, person: &Person) -> Vec<NewFact> {
    let fact = |told: &opweg_exchange::rows::Told| NewFact {
        id: FactId(house.id()),
        slot: house.id(),
        answer: Answer::Value(told.value.clone()),
        as_of: mapping.as_of,
        source: mapping.source,
        ..NewFact::said(told.kind, told.value.clone())
    };
    person.facts.iter().map(fact).collect()
}

/// What a line asks: who this is, and whether the line came before.
fn asked_by((line, person): (&Line, &Person), facts: &[NewFact]) -> Asked {
    let query = query(person, facts);
    let said = imports::said(facts, &query.number);
    Asked { line: at(line), query, said }
}

pub(super) fn query(person: &Person, facts: &[NewFact]) -> Query {
    Query { number: person.number.as_ref().map(|(n, _)| n.clone()).unwrap_or_default(), ..asked(facts) }
}

/// Does every line that waits, some in a transaction, and so goes on where an earlier try stopped. Whoever else works on the
/// run stops.
///
/// # Errors
/// What the store says; see [`ImportProblem::is_elsewhere`].
pub async fn perform(house: &House, who: &Actor, run: &Run, text: &str, told: Told<'_>) -> Result<(), ImportProblem> {
    let run = &step(house, who, run, Step::Do).await?;
    let mapping = Mapping::read(&run.mapping)?;
    let mut rows = Rows::open(text.as_bytes(), Encoding::Utf8, &mapping, brussels::day(house.now()))?;
    let mut done = 0;
    loop {
        let together: Vec<Line> = rows.by_ref().take(STRETCH).collect::<Result<_, _>>()?;
        let Some(stretch) = stretch(&together) else { return step(house, who, run, Step::Done).await.map(drop) };
        let waiting = imports::waiting_of(&mut house.db.look().await?, run, stretch).await?;
        for some in together.chunks(TOGETHER) {
            let left: Vec<&Line> = some.iter().filter(|line| waiting.contains(&at(line))).collect();
            if !left.is_empty() {
                do_some(house, who, run, &mapping, &left).await?;
            }
            done += i64::try_from(some.len()).unwrap_or(0);
            told(done, run.lines);
        }
    }
}

/// Does some lines, each together with its outcome. It does not wait for the disk: the step at the end does, for all of
/// them. A power cut takes the last lines together with their outcomes, so they are done again (decision 0003).
async fn do_some(
    house: &House,
    who: &Actor,
    run: &Run,
    mapping: &Mapping,
    lines: &[&Line],
) -> Result<(), ImportProblem> {
    let mut tx = house.db.begin_reading(house.now()).await?;
    let held = imports::hold(&mut tx, who, run).await?;
    for line in lines {
        match readable(line) {
            Ok(person) => {
                let new = client(house, who, &mut tx, mapping, (line, person)).await?;
                imports::bring(&mut tx, who, &house.desk, &held, new, || house.id()).await?;
            }
            Err(remark) => imports::refuse(&mut tx, who, &held, at(line), &remark).await?,
        }
    }
    Ok(tx.commit().await?)
}

/// What a line that can be read becomes, unless it is known.
async fn client(
    house: &House,
    who: &Actor,
    tx: &mut Tx,
    mapping: &Mapping,
    (line, person): (&Line, &Person),
) -> Result<NewClient, ImportProblem> {
    let facts = facts(house, mapping, person);
    let asked = asked_by((line, person), &facts);
    let number = person.number.as_ref().and_then(|(n, _)| BelgianNumber::parse(n).ok());
    let own = house.free_number(tx).await?.ok_or(ImportProblem::Random)?;
    Ok(NewClient { asked, file: new_file(house, who, own, facts), number: number.map(|n| (house.id(), n)) })
}

async fn step(house: &House, who: &Actor, run: &Run, step: Step) -> Result<Run, ImportProblem> {
    let mut tx = house.db.begin(house.now()).await?;
    let run = imports::move_on(&mut tx, who, run, step).await?;
    tx.commit().await?;
    Ok(run)
}

fn new_file(house: &House, who: &Actor, number: String, facts: Vec<NewFact>) -> NewFile {
    let purposes = match who {
        Actor::Staff(staff) => staff.purposes,
        Actor::Program(program) => program.purposes,
        Actor::Client(_) | Actor::Outside { .. } | Actor::System => PurposeSet::NONE,
    };
    NewFile { id: FileId(house.id()), number, grant: GrantId(house.id()), member: house.id(), purposes, facts }
}

/// The whole import for the command line: `really` or only tried. The same file again goes on where it stopped.
///
/// # Errors
/// [`ImportProblem`].
pub async fn import(
    house: &House,
    who: &Actor,
    mapping: &str,
    bytes: &[u8],
    really: bool,
    told: Told<'_>,
) -> Result<Report, ImportProblem> {
    let table = survey(&Mapping::read(mapping)?, bytes)?;
    let run = begin(house, who, mapping, &table, false).await?;
    if run.state == State::Trying {
        attempt(house, who, &run, &table.text, told).await?;
    }
    if really && run.state != State::Done {
        perform(house, who, &run, &table.text, told).await?;
    }
    report(house, who, run.id, table.unused).await
}

async fn report(house: &House, who: &Actor, run: uuid::Uuid, unused: Vec<String>) -> Result<Report, ImportProblem> {
    let mut conn = house.db.look().await?;
    let run = imports::one(&mut conn, who, run).await?;
    let counts = imports::counts(&mut conn, &run).await?;
    Ok(Report { run, counts, unused })
}
