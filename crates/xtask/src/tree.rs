//! The files of the repository that people write.

use std::path::{Path, PathBuf};

/// A file that was read: its path from the root, with `/`, and its text.
pub struct Text {
    /// From the root.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// All files with an ending below a folder, in order. What cannot be read as text is left out.
pub fn texts(root: &Path, folder: &str, ending: &str) -> Vec<Text> {
    let mut paths = Vec::new();
    walk(&root.join(folder), ending, &mut paths);
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/");
        Some(Text { path, text })
    };
    paths.into_iter().filter_map(read).collect()
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.filter_map(|e| e.ok().map(|e| e.path())) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !["target", "node_modules", ".git"].contains(&name.as_str()) {
            walk(&path, ending, found);
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
}
