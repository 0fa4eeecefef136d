//! The message files themselves: compiled into the program, or read from disk by the tools that check them.

use std::{fs, io, path::Path};

/// The compiled files: language folder, file name, text. Written by `build.rs`.
static EMBEDDED: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// One file of `locales/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleFile {
    /// The folder, which is a language tag: `nl`.
    pub lang: String,
    /// The file name: `path.ftl`, `states.tsv`.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl LocaleFile {
    /// The family of messages in this file: `path` for `path.ftl`. `None` when it holds no messages.
    pub fn family(&self) -> Option<&str> {
        self.name.strip_suffix(".ftl")
    }
}

/// All files of `locales/`, ordered by language and name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocaleFiles(pub Vec<LocaleFile>);

impl LocaleFiles {
    /// The files this program was built with.
    pub fn embedded() -> Self {
        let file = |&(lang, name, text): &(&str, &str, &str)| LocaleFile {
            lang: lang.to_owned(),
            name: name.to_owned(),
            text: text.to_owned(),
        };
        Self(EMBEDDED.iter().map(file).collect())
    }

    /// The files of a `locales/` folder as they are on disk now: for tools, never for the running program.
    ///
    /// # Errors
    /// When the folder or one of its files cannot be read, or a file is not UTF-8.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        for lang in fs::read_dir(folder)? {
            let lang = lang?;
            if !lang.file_type()?.is_dir() {
                continue;
            }
            for file in fs::read_dir(lang.path())? {
                let file = file?;
                let name = file.file_name().to_string_lossy().into_owned();
                if name.ends_with(".ftl") || name == "states.tsv" {
                    let lang = lang.file_name().to_string_lossy().into_owned();
                    files.push(LocaleFile { lang, name, text: fs::read_to_string(file.path())? });
                }
            }
        }
        files.sort_by(|a, b| (&a.lang, &a.name).cmp(&(&b.lang, &b.name)));
        Ok(Self(files))
    }

    /// The message files of one language: family and text.
    pub(crate) fn families<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let of_lang = self.0.iter().filter(move |file| file.lang == tag);
        of_lang.filter_map(|file| Some((file.family()?, file.text.as_str())))
    }

    /// The text of `states.tsv` of one language; empty when there is none.
    pub(crate) fn states(&self, tag: &str) -> &str {
        self.0.iter().find(|f| f.lang == tag && f.name == "states.tsv").map_or("", |f| f.text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_on_disk_is_compiled_in() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let names =
            |files: LocaleFiles| files.0.into_iter().map(|f| format!("{}/{}", f.lang, f.name)).collect::<Vec<_>>();
        assert_eq!(names(LocaleFiles::embedded()), names(LocaleFiles::read(&folder).unwrap()));
    }

    #[test]
    fn a_family_is_the_name_of_a_message_file() {
        let file = |name: &str| LocaleFile { lang: "nl".into(), name: name.into(), text: String::new() };
        assert_eq!(file("path.ftl").family(), Some("path"));
        assert_eq!(file("states.tsv").family(), None);
    }
}
