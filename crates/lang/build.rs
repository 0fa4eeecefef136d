//! Compiles the message files into the program: one table row for every `locales/<lang>/*.ftl` and `states.tsv`.
//!
//! Any file name works. The table is sorted, so that two builds of the same tree are the same bytes.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut rows = Vec::new();
    if locales.is_dir() {
        for lang in sorted(&locales)? {
            if !locales.join(&lang).is_dir() {
                continue;
            }
            for file in sorted(&locales.join(&lang))? {
                if file.ends_with(".ftl") || file == "states.tsv" {
                    rows.push((lang.clone(), file));
                }
            }
        }
    }
    let mut code = String::from("&[\n");
    for (lang, file) in rows {
        let path = fs::canonicalize(locales.join(&lang).join(&file))?;
        writeln!(code, "    ({lang:?}, {file:?}, include_str!({path:?})),")?;
    }
    code.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), code)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
