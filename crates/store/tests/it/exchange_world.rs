//! Lists that are tried and brought in, told in short: who stands on a line, what it would become and what it became.

use crate::file_life::{add, desk, said, text};
use crate::harness::{later, monday};
use crate::path_world::Way;
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_linkage::number::BelgianNumber;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, GrantId, OrgKind, Purpose};
use opweg_store::exchange::imports::{self, Asked, Became, Look, NewClient, NewRun, Outcome, Run, Step};
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts};
use opweg_store::file::search::Query;
use opweg_store::{Tx, doubles};

pub const FILES: &str = "SELECT CAST(count(*) AS BIGINT) FROM client_file";
pub const FOR: &[Purpose] = &[Purpose::Guidance];
/// National numbers of two people born on the day that everybody here says.
pub const NUMBERS: [&str; 2] = ["91.05.17-001 77", "91.05.17-003 75"];

pub fn at(minutes: i64) -> Timestamp {
    later(monday(), 3_600 + minutes * 60)
}

/// What a line says of a person: given name, family name, day of birth, telephone, number.
pub type Told<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

pub const AMINA: Told = ("Amina", "Haddad", "1991-05-17", "03 000 00 17", "");

/// Who stands on a line.
pub trait OnLine: Copy {
    fn facts(self, way: &Way) -> Vec<NewFact>;
    fn query(self) -> Query;
}

/// What a line says of a person that can be reached: name, day of birth, telephone, e-mail, street, postcode, number.
#[derive(Debug, Clone, Copy, Default)]
pub struct Whole<'a> {
    pub told: Told<'a>,
    pub email: &'a str,
    pub at: (&'a str, &'a str),
}

impl OnLine for Whole<'_> {
    fn facts(self, way: &Way) -> Vec<NewFact> {
        let mut facts = self.told.facts(way);
        if !self.email.is_empty() {
            facts.push(NewFact::said(FactKind::Email, text(self.email)));
        }
        let (street, postcode) = self.at;
        let parts = [("street", street), ("postcode", postcode)].map(|(part, said)| (part.to_owned(), said.to_owned()));
        let parts: std::collections::BTreeMap<_, _> = parts.into_iter().filter(|(_, said)| !said.is_empty()).collect();
        if !parts.is_empty() {
            facts.push(NewFact::said(FactKind::Address, Value::Entry(parts)));
        }
        number_facts(facts, || way.ids.next())
    }

    fn query(self) -> Query {
        let (street, postcode) = self.at;
        let [email, street, postcode] = [self.email, street, postcode].map(str::to_owned);
        Query { email, street, postcode, ..self.told.query() }
    }
}

impl OnLine for Told<'_> {
    fn facts(self, way: &Way) -> Vec<NewFact> {
        facts(way, self)
    }

    fn query(self) -> Query {
        Query {
            name: self.0.into(),
            family: self.1.into(),
            birth: self.2.parse().ok(),
            phone: self.3.into(),
            number: self.4.into(),
            ..Query::default()
        }
    }
}

fn facts(way: &Way, told: Told) -> Vec<NewFact> {
    let mut facts = vec![NewFact::said(FactKind::GivenName, text(told.0))];
    if !told.1.is_empty() {
        facts.push(NewFact::said(FactKind::FamilyName, text(told.1)));
    }
    facts.extend(told.2.parse().ok().map(|day| NewFact::said(FactKind::BirthDate, Value::Day(day))));
    if !told.3.is_empty() {
        facts.push(NewFact::said(FactKind::Phone, text(told.3)));
    }
    number_facts(facts, || way.ids.next())
}

pub fn asked(way: &Way, line: i64, told: impl OnLine) -> Asked {
    let query = told.query();
    let said = imports::said(&told.facts(way), &query.number);
    Asked { line, query, said }
}

pub fn client(way: &Way, line: i64, told: impl OnLine) -> NewClient {
    let file = FileId(way.ids.next());
    NewClient {
        asked: asked(way, line, told),
        file: NewFile {
            id: file,
            number: format!("OW-{}", &file.to_string()[24..]),
            grant: GrantId(way.ids.next()),
            member: way.ids.next(),
            purposes: OrgKind::City.purposes(),
            facts: told.facts(way),
        },
        number: BelgianNumber::parse(&told.query().number).ok().map(|n| (way.ids.next(), n)),
    }
}

pub async fn tx(way: &Way) -> Tx {
    way.db.begin(at(1)).await.unwrap()
}

pub async fn begun(way: &Way, who: &Actor, digest: &str, lines: usize) -> Run {
    let lines = i64::try_from(lines).unwrap();
    let id = way.ids.next();
    let new = NewRun { id, digest, mapping: "", table: None, lines, uses_number: false, unused: &[] };
    let mut tx = tx(way).await;
    let run = imports::begin(&mut tx, who, &desk(), &new).await.unwrap();
    tx.commit().await.unwrap();
    run
}

/// Tries some lines, from line 2 on; what each would become.
pub async fn tried(way: &Way, who: &Actor, run: &Run, table: &[impl OnLine]) -> Vec<Outcome> {
    for (line, told) in (2..).zip(table) {
        let mut tx = tx(way).await;
        let held = imports::hold(&mut tx, who, run).await.unwrap();
        imports::attempt(&mut tx, who, &desk(), &held, &asked(way, line, *told)).await.unwrap();
        tx.commit().await.unwrap();
    }
    outcomes(way, run).await
}

pub async fn done(way: &Way, who: &Actor, run: &Run, table: &[impl OnLine]) -> Vec<Outcome> {
    moved(way, who, run, Step::Tried).await;
    let run = &moved(way, who, run, Step::Do).await;
    for (line, told) in (2..).zip(table) {
        let mut tx = tx(way).await;
        let new = client(way, line, *told);
        let held = imports::hold(&mut tx, who, run).await.unwrap();
        assert!(imports::bring(&mut tx, who, &desk(), &held, new, || way.ids.next()).await.unwrap(), "line {line}");
        tx.commit().await.unwrap();
    }
    moved(way, who, run, Step::Done).await;
    outcomes(way, run).await
}

/// Takes a step with a run; the run as it is then.
pub async fn moved(way: &Way, who: &Actor, run: &Run, step: Step) -> Run {
    let mut tx = tx(way).await;
    let run = imports::move_on(&mut tx, who, run, step).await.unwrap();
    tx.commit().await.unwrap();
    run
}

/// Tries a list and brings it in; what each line would become, and what it became.
pub async fn import(way: &Way, who: &Actor, digest: &str, table: &[impl OnLine]) -> (Vec<Outcome>, Vec<Outcome>) {
    let run = begun(way, who, digest, table.len()).await;
    (tried(way, who, &run, table).await, done(way, who, &run, table).await)
}

pub async fn outcomes(way: &Way, run: &Run) -> Vec<Outcome> {
    imports::outcomes(&mut way.db.look().await.unwrap(), run, None, 0, 1000).await.unwrap()
}

pub fn became(lines: &[Outcome]) -> Vec<(Became, Option<Look>)> {
    lines.iter().map(|l| (l.became, l.look)).collect()
}

pub async fn count(way: &Way, sql: &'static str) -> i64 {
    way.db.look().await.unwrap().row(sql, &[]).await.unwrap().unwrap().take().next().unwrap()
}

/// The files of the pairs that wait, each pair in order.
pub async fn waiting(way: &Way) -> Vec<[FileId; 2]> {
    let sql =
        "SELECT one_id, other_id FROM double_pair WHERE state = 'open' AND source = 'import' ORDER BY one_id, other_id";
    let rows = way.db.look().await.unwrap().rows(sql, &[]).await.unwrap();
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            [FileId(t.next().unwrap()), FileId(t.next().unwrap())]
        })
        .collect()
}

pub async fn next(way: &Way, who: &Actor) -> Option<uuid::Uuid> {
    let mut tx = tx(way).await;
    let next = doubles::next(&mut tx, who, FOR, 1).await.unwrap();
    tx.commit().await.unwrap();
    next
}

/// Amina's file gets her day of birth and a telephone.
pub async fn amina(way: &Way) {
    let born = said(way, FactKind::BirthDate, Value::Day(AMINA.2.parse().unwrap()));
    add(way, &way.lead, vec![born, said(way, FactKind::Phone, text(AMINA.3))]).await.unwrap();
}
