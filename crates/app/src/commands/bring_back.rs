//! `opweg bring-back`: puts whole copies of files back into a database that does not have them. One copy as the officer
//! hands it over, or the files of an organisation, a line each. Each file in a transaction of its own: what cannot be put
//! back is told and stops nobody else, and the same file again goes on where it stopped.

use crate::base::{self, Base};
use crate::cli::BringBack;
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use opweg_model::FileId;
use opweg_store::Error;
use opweg_store::exchange::{CopyFault, END, bring_back};
use serde_json::Value as Json;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// Puts back what stands in the file.
///
/// # Errors
/// [`Exit::Found`] when something could not be put back or the end is missing, [`Exit::Refused`] when everything was
/// here already, [`Exit::File`] when it is no copy.
pub async fn run(config: Config, args: &BringBack) -> Outcome {
    let copies = Copies::open(&args.file)?;
    let base = base::open(config).await?;
    let done = all(&base, copies).await;
    base.db.close().await;
    done?.told()
}

/// What became of the copies.
#[derive(Debug, Default)]
struct Tally {
    back: u64,
    there: u64,
    wrong: u64,
    /// What is wrong with the file as a whole.
    broken: Option<String>,
}

impl Tally {
    fn told(self) -> Outcome {
        let Self { back, there, wrong, broken } = self;
        out::line(format!("{back} files put back, {there} were here before, {wrong} could not be put back"));
        match broken {
            Some(text) => Err(Failure::new(Exit::Found, text)),
            None if wrong > 0 => Err(Failure::new(Exit::Found, "not every file could be put back; see above")),
            None if back == 0 => Err(Failure::new(Exit::Refused, "nothing was put back")),
            None => Ok(()),
        }
    }
}

async fn all(base: &Base, mut copies: Copies) -> Outcome<Tally> {
    let (mut tally, mut end, mut read) = (Tally::default(), None, 0);
    let mut progress = Progress::of("files read", 0);
    while let Some((line, copy)) = copies.next()? {
        let copy = match copy {
            Ok(copy) if copy["form"] == END => {
                end = Some(copy);
                continue;
            }
            Ok(copy) => copy,
            Err(why) => {
                out::remark(format!("line {line}: {why}"));
                tally.wrong += 1;
                continue;
            }
        };
        read += 1;
        match one(base, &copy).await {
            Ok(_) => tally.back += 1,
            Err(CopyFault::There) => tally.there += 1,
            Err(CopyFault::Store(error @ (Error::Gone(_) | Error::DiskFull))) => {
                out::remark(format!("line {line}: stopped; {} files were put back", tally.back));
                return Err(error.into());
            }
            Err(fault) => {
                out::remark(format!("line {line}: {fault}"));
                tally.wrong += 1;
            }
        }
        progress.at(read);
    }
    progress.end();
    tally.broken = if copies.lines { ending(end.as_ref(), read + tally.wrong) } else { None };
    Ok(tally)
}

async fn one(base: &Base, copy: &Json) -> Result<FileId, CopyFault> {
    let mut tx = base.db.begin(clock::now()).await?;
    let file = bring_back(&mut tx, &base.desk, copy).await?;
    tx.commit().await?;
    Ok(file)
}

/// What the last line, which counts the files, says of the whole.
fn ending(end: Option<&Json>, read: u64) -> Option<String> {
    let Some(end) = end else { return Some("the last line is missing: this file was broken off".to_owned()) };
    let files = end["files"].as_u64().unwrap_or(0);
    if end["complete"] != true {
        return Some("this file was broken off while it was taken out: take it out again".to_owned());
    }
    (files > read).then(|| format!("{files} files were taken out, but only {read} are here"))
}

/// The copies in a file, one at a time.
struct Copies {
    from: BufReader<File>,
    /// A line each; otherwise one copy over many lines.
    lines: bool,
    number: u64,
    first: Option<Json>,
}

impl Copies {
    fn open(path: &Path) -> Outcome<Self> {
        let file = File::open(path).map_err(|e| Failure::file(path, e))?;
        let mut from = BufReader::new(file);
        let mut text = Vec::new();
        from.read_until(b'\n', &mut text).map_err(|e| Failure::file(path, e))?;
        if let Ok(first) = serde_json::from_slice(&text) {
            return Ok(Self { from, lines: true, number: 1, first: Some(first) });
        }
        from.read_to_end(&mut text).map_err(|e| Failure::file(path, e))?;
        match serde_json::from_slice(&text) {
            Ok(first) => Ok(Self { from, lines: false, number: 1, first: Some(first) }),
            Err(_) => Err(Failure::file(path, "neither a copy of a file nor a copy a line")),
        }
    }

    /// The next copy with its line, or why that line cannot be read.
    fn next(&mut self) -> Outcome<Option<(u64, Result<Json, String>)>> {
        if let Some(first) = self.first.take() {
            return Ok(Some((self.number, Ok(first))));
        }
        loop {
            let mut text = Vec::new();
            let read = self.from.read_until(b'\n', &mut text);
            if read.map_err(|e| Failure::new(Exit::File, e.to_string()))? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if !text.trim_ascii().is_empty() {
                let copy = serde_json::from_slice(&text).map_err(|_| "not JSON".to_owned());
                return Ok(Some((self.number, copy)));
            }
        }
    }
}

#[cfg(test)]
mod tests;
