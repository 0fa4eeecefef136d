//! `opweg link names`: how alike two names sound, line by line.

use super::table::{settle, whole};
use crate::exit::{Exit, Failure, Outcome};
use crate::out;
use opweg_linkage::name;
use std::io::Write;
use std::path::Path;

/// Writes each line again with the likeness of its first two fields behind it.
pub fn run(names: &Path, to: &mut dyn Write) -> Outcome {
    let bytes = whole(names)?;
    let mut to = std::io::BufWriter::new(to);
    let mut left_out = 0;
    for (i, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            continue;
        }
        let mut bad = |column: usize, why: &str| {
            left_out += 1;
            out::remark(format!("{}: line {}, column {column}: {why}", names.display(), i + 1));
        };
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
            // The reader has seen enough.
            Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            Err(e) => return Err(Failure::new(Exit::File, e.to_string())),
        }
    }
    let _ = to.flush();
    settle(left_out)
}
