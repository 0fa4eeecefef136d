//! Where somebody is in a conversation: a chapter, one question of it, or one entry of a question; and the addresses and
//! the draft that belong there.

use opweg_model::{FileId, IntakeId};
use uuid::Uuid;

/// A place in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The conversation.
    pub intake: IntakeId,
    /// The chapter.
    pub chapter: String,
    /// The question, from 1; none: the whole chapter on one page.
    pub n: Option<usize>,
    /// The entry of a repeatable question that was opened.
    pub entry: Option<Uuid>,
    /// Goes back to reading back afterwards.
    pub reading: bool,
}

impl Place {
    /// Its address, the fragment left out.
    #[must_use]
    pub fn href(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(entry) = self.entry {
            query.append_pair("entry", &entry.to_string());
        }
        if self.reading {
            query.append_pair("back", "read-back");
        }
        let (path, query) = (self.path(), query.finish());
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }

    fn path(&self) -> String {
        let chapter = format!("{}/{}", conversation(self.file, self.intake), self.chapter);
        self.n.map_or_else(|| chapter.clone(), |n| format!("{chapter}/{n}"))
    }

    /// The name of the draft. A chapter has one, whichever way it is filled in; an opened entry has its own.
    #[must_use]
    pub fn draft(&self) -> String {
        let chapter = format!("intake-{}-{}", self.intake, self.chapter);
        self.entry.map_or_else(|| chapter.clone(), |entry| format!("{chapter}-{entry}"))
    }

    /// The whole chapter on one page.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self { n: None, entry: None, reading: false, ..self.clone() }
    }

    /// One question of the chapter.
    #[must_use]
    pub fn question(&self, n: usize, entry: Option<Uuid>) -> Self {
        Self { n: Some(n), entry, ..self.clone() }
    }
}

/// The address of a conversation.
#[must_use]
pub fn conversation(file: FileId, intake: IntakeId) -> String {
    format!("/clients/{file}/intake/{intake}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_has_one_draft_and_an_entry_its_own() {
        let place = Place {
            file: FileId(Uuid::from_u128(1)),
            intake: IntakeId(Uuid::from_u128(2)),
            chapter: "work".into(),
            n: None,
            entry: None,
            reading: false,
        };
        let one = place.question(2, None);
        assert_eq!(one.draft(), place.draft());
        let entry = Place { reading: true, ..place.question(2, Some(Uuid::from_u128(3))) };
        assert_ne!(entry.draft(), place.draft());
        assert!(
            entry.draft().len() <= 120
                && entry.draft().bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        );
        assert!(entry.href().ends_with("/work/2?entry=00000000-0000-0000-0000-000000000003&back=read-back"));
        assert_eq!(entry.whole().href(), place.href());
    }
}
