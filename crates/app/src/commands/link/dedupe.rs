//! `opweg link dedupe`: registrations in, scored pairs and clusters out.

use super::table::{LeftOut, Table};
use crate::exit::{Failure, Outcome};
use crate::out::{self, Progress};
use opweg_linkage::engine::dedupe::{Found, Stage, dedupe};
use opweg_linkage::engine::traits::{Reader, Sheet, Traits, Unreadable};
use opweg_linkage::engine::weights::probability;
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Mutex;

/// Finds the doubles of a table.
pub fn run(records: &Path, pairs: &Path, clusters: &Path) -> Outcome {
    let [to_pairs, to_clusters] = outputs(records, pairs, clusters)?;
    let read = read(records).inspect_err(|_| [&to_pairs, &to_clusters].into_iter().for_each(Output::leave));
    let Records { ids, mut all, reader, left_out } = read?;
    let progress = Mutex::new(Told::default());
    let found = dedupe(&mut all, &reader.lexicon, &[], &|stage| tell(&progress, stage));
    to_pairs.write(|to| write_pairs(to, &ids, &found))?;
    to_clusters.write(|to| write_clusters(to, &ids, &found))?;
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

/// A file that is written once there is something to write; until then what stands in it stays.
struct Output<'p> {
    path: &'p Path,
    file: File,
    /// It was not there before.
    new: bool,
}

impl<'p> Output<'p> {
    fn open(path: &'p Path) -> Outcome<Self> {
        let new = !path.exists();
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path);
        Ok(Self { path, file: file.map_err(|e| Failure::file(path, e))?, new })
    }

    /// Nothing came of it.
    fn leave(&self) {
        if self.new {
            // An empty file that stays does no harm; why nothing came of it is told already.
            let _ = std::fs::remove_file(self.path);
        }
    }

    fn write(self, rows: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Outcome {
        let write = |file: File| {
            // A pipe has no length.
            if file.metadata()?.is_file() {
                file.set_len(0)?;
            }
            let mut to = BufWriter::with_capacity(1 << 18, file);
            rows(&mut to).and_then(|()| to.flush())
        };
        write(self.file).map_err(|e| Failure::file(self.path, e))
    }
}

/// Opens both outputs before anything is read: a comparison of hours is not lost to a folder that is not there, nor the
/// table to its own result.
///
/// # Errors
/// [`Exit::File`](crate::exit::Exit::File) for one that cannot be written, or that is the input or the other one.
fn outputs<'p>(records: &Path, pairs: &'p Path, clusters: &'p Path) -> Outcome<[Output<'p>; 2]> {
    let table = Place::of(records)?;
    let one = Output::open(pairs)?;
    let other = Output::open(clusters).inspect_err(|_| one.leave())?;
    let places = Place::of(pairs).and_then(|a| Ok((a, Place::of(clusters)?)));
    let told = match places {
        Ok((a, _)) if a.is_file && a == table => Err(Failure::file(pairs, "this is the table that is read")),
        Ok((_, b)) if b.is_file && b == table => Err(Failure::file(clusters, "this is the table that is read")),
        Ok((a, b)) if a.is_file && a == b => Err(Failure::file(clusters, "both outputs are this file")),
        Ok(_) => return Ok([one, other]),
        Err(failure) => Err(failure),
    };
    one.leave();
    other.leave();
    told
}

/// Where a file is, by whatever name it is called.
#[derive(PartialEq, Eq)]
struct Place {
    is_file: bool,
    #[cfg(unix)]
    at: (u64, u64),
    #[cfg(not(unix))]
    at: std::path::PathBuf,
}

impl Place {
    fn of(path: &Path) -> Outcome<Self> {
        Self::seen(path).map_err(|e| Failure::file(path, e))
    }

    #[cfg(unix)]
    fn seen(path: &Path) -> std::io::Result<Self> {
        use std::os::unix::fs::MetadataExt;
        let seen = std::fs::metadata(path)?;
        Ok(Self { is_file: seen.is_file(), at: (seen.dev(), seen.ino()) })
    }

    #[cfg(not(unix))]
    fn seen(path: &Path) -> std::io::Result<Self> {
        Ok(Self { is_file: std::fs::metadata(path)?.is_file(), at: std::fs::canonicalize(path)? })
    }
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
