//! `opweg link dedupe`: registrations in, scored pairs and clusters out.

use super::table::{LeftOut, Table};
use crate::exit::{Failure, Outcome};
use crate::out::{self, Progress};
use opweg_linkage::engine::dedupe::{Found, Stage, dedupe};
use opweg_linkage::engine::traits::{Reader, Sheet, Traits, Unreadable};
use opweg_linkage::engine::weights::probability;
use std::collections::HashSet;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Mutex;

/// Finds the doubles of a table.
pub fn run(records: &Path, pairs: &Path, clusters: &Path) -> Outcome {
    let Records { ids, mut all, reader, left_out } = read(records)?;
    let progress = Mutex::new(Told::default());
    let found = dedupe(&mut all, &reader.lexicon, &[], &|stage| tell(&progress, stage));
    write(pairs, |to| write_pairs(to, &ids, &found))?;
    write(clusters, |to| write_clusters(to, &ids, &found))?;
    let people = found.groups.iter().enumerate().filter(|(i, group)| *i == **group as usize).count();
    out::remark(format!("{} registrations, {} pairs compared, {} people", ids.len(), found.compared, people));
    left_out.settle()
}

/// The registrations of a table, made comparable, and the lines that were left out.
pub(super) struct Records {
    pub(super) ids: Vec<Box<str>>,
    all: Vec<Traits>,
    reader: Reader,
    pub(super) left_out: LeftOut,
}

pub(super) fn read(records: &Path) -> Outcome<Records> {
    let mut table = Table::open(records, &["record_id"])?;
    let mut reader = Reader::default();
    let (mut ids, mut all): (Vec<Box<str>>, Vec<Traits>) = (Vec::new(), Vec::new());
    let mut seen: HashSet<Box<str>> = HashSet::new();
    let mut progress = Progress::of("read", 0);
    while table.next()? {
        let id: Box<str> = table.get("record_id").into();
        if id.is_empty() {
            table.leave_out("record_id", "there is no record_id");
            continue;
        }
        let sheet = Sheet {
            partner: table.get("partner"),
            given: table.get("given_name"),
            family: table.get("family_name"),
            birth: table.get("birth_date"),
            sex: table.get("sex"),
            nationality: table.get("nationality"),
            national_number: table.get("national_number"),
            file_number: table.get("file_number"),
            phone: table.get("phone"),
            email: table.get("email"),
            street: table.get("street"),
            house_number: table.get("house_number"),
            postcode: table.get("postcode"),
        };
        if let Some(field) = sheet.unreadable() {
            table.leave_out(column(field), field);
            continue;
        }
        if seen.contains(&id) {
            table.leave_out("record_id", "this record_id stands on an earlier line");
            continue;
        }
        all.push(reader.read(&sheet));
        seen.insert(id.clone());
        ids.push(id);
        progress.at(ids.len() as u64);
    }
    progress.end();
    reader.lexicon.close();
    Ok(Records { ids, all, reader, left_out: table.left_out() })
}

/// Where a field stands.
fn column(field: Unreadable) -> &'static str {
    match field {
        Unreadable::Birth => "birth_date",
        Unreadable::Sex => "sex",
        Unreadable::NationalNumber => "national_number",
        Unreadable::Phone => "phone",
    }
}

/// What was shown of the comparing.
#[derive(Default)]
struct Told {
    shown: Option<Progress>,
    furthest: usize,
}

/// Shows how far it is. Two threads may tell out of order: only what is further counts.
fn tell(progress: &Mutex<Told>, stage: Stage) {
    let Ok(mut told) = progress.lock() else { return };
    match stage {
        Stage::Comparing(done, all) => {
            if done > told.furthest {
                told.furthest = done;
                told.shown.get_or_insert_with(|| Progress::of("compared", all as u64)).at(done as u64);
            }
        }
        _ => {
            if let Some(shown) = told.shown.take() {
                shown.end();
            }
            out::remark(match stage {
                Stage::Learning => "learning what agreement is worth",
                Stage::Keying => "finding pairs worth a look",
                _ => "joining",
            });
        }
    }
}

fn write(path: &Path, rows: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Outcome {
    let file = std::fs::File::create(path).map_err(|e| Failure::file(path, e))?;
    let mut to = BufWriter::with_capacity(1 << 18, file);
    rows(&mut to).and_then(|()| to.flush()).map_err(|e| Failure::file(path, e))
}

fn write_pairs(to: &mut dyn Write, ids: &[Box<str>], found: &Found) -> std::io::Result<()> {
    writeln!(to, "record_a,record_b,log_odds,probability")?;
    for pair in &found.pairs {
        if let (Some(a), Some(b)) = (ids.get(pair.a as usize), ids.get(pair.b as usize)) {
            writeln!(to, "{},{},{:.4},{:.6}", Field(a), Field(b), pair.score, probability(pair.score))?;
        }
    }
    Ok(())
}

/// A cluster is named after its first registration.
fn write_clusters(to: &mut dyn Write, ids: &[Box<str>], found: &Found) -> std::io::Result<()> {
    writeln!(to, "record_id,cluster_id")?;
    for (id, group) in ids.iter().zip(&found.groups) {
        let name = ids.get(*group as usize).unwrap_or(id);
        writeln!(to, "{},{}", Field(id), Field(name))?;
    }
    Ok(())
}

/// A field of a table, in quotes where it needs them.
struct Field<'f>(&'f str);

impl std::fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.contains([',', '"', '\n', '\r']) {
            write!(f, "\"{}\"", self.0.replace('"', "\"\""))
        } else {
            f.write_str(self.0)
        }
    }
}
