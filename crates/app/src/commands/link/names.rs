//! `opweg link names`: how alike two names sound, line by line.

use super::table::{LeftOut, whole};
use crate::exit::{Exit, Failure, Outcome};
use crate::out::Progress;
use opweg_linkage::name;
use std::io::Write;
use std::path::Path;

/// Writes each line again with the likeness of its first two fields behind it.
pub fn run(names: &Path, to: &mut dyn Write) -> Outcome {
    let bytes = whole(names)?;
    let mut to = std::io::BufWriter::new(to);
    let mut left_out = LeftOut::default();
    let mut progress = Progress::of("names", bytes.iter().filter(|b| **b == b'\n').count() as u64);
    for (i, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            continue;
        }
        progress.at(i as u64);
        let mut bad = |column, why| left_out.list(names.display(), (i as u64 + 1, column), why);
        let Ok(text) = std::str::from_utf8(line) else {
            bad(1, "not UTF-8");
            continue;
        };
        let Some((a, rest)) = text.split_once('\t') else {
            bad(2, "there is no second name");
            continue;
        };
        let b = rest.split('\t').next().unwrap_or_default();
        match writeln!(to, "{text}\t{:.4}", name::similarity(a, b)) {
            Ok(()) => {}
            Err(e) => return ended(&e),
        }
    }
    progress.end();
    to.flush().map_or_else(|e| ended(&e), |()| left_out.settle())
}

/// What cannot be written is told, save that the reader has seen enough.
fn ended(error: &std::io::Error) -> Outcome {
    match error.kind() {
        std::io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(Failure::new(Exit::File, error.to_string())),
    }
}
