//! The intake: which questions are asked of a file, in which order.

use crate::Defect;
use opweg_model::fact::FactKind;
use serde::Deserialize;

const INTAKE: &str = include_str!("../../../content/instruments/intake.toml");

/// A versioned list of questions.
#[derive(Debug, Clone, Default)]
pub struct Instrument {
    /// Its name.
    pub key: String,
    /// Its version: old intakes keep theirs.
    pub version: i64,
    /// Its chapters, in order.
    pub chapters: Vec<Chapter>,
}

/// Questions that belong together.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Its name: message `intake-chapter-<key>`.
    pub key: String,
    /// The kinds asked, in order.
    pub ask: Vec<FactKind>,
    /// Asked last and most gently.
    pub gentle: bool,
    /// Filled in by the worker, not asked.
    pub staff: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentFile {
    key: String,
    version: i64,
    chapter: Vec<ChapterFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChapterFile {
    key: String,
    ask: Vec<String>,
    #[serde(default)]
    gentle: bool,
    #[serde(default)]
    staff: bool,
}

/// The intake.
///
/// # Errors
/// [`Defect`] for an unknown kind of fact, a kind asked twice or where the client reads along, or a file that is no TOML.
pub fn intake() -> Result<Instrument, Defect> {
    read_instrument("instruments/intake.toml", INTAKE)
}

fn read_instrument(file: &str, text: &str) -> Result<Instrument, Defect> {
    let defect = |what: String| Defect { file: file.to_owned(), what };
    let read: InstrumentFile = toml::from_str(text).map_err(|e| defect(e.to_string()))?;
    let mut seen = Vec::new();
    let mut chapters = Vec::new();
    for chapter in read.chapter {
        let mut ask = Vec::new();
        for key in &chapter.ask {
            let kind = FactKind::parse(key).ok_or_else(|| defect(format!("no kind of fact is called {key:?}")))?;
            if seen.contains(&kind) {
                return Err(defect(format!("{key:?} is asked twice")));
            }
            // A chapter that is not for staff is read together with the client, aloud or on one screen.
            if !chapter.staff && !kind.spec().on_client_screen {
                return Err(defect(format!(
                    "{key:?} never stands on the client's screen: only in a chapter for staff"
                )));
            }
            seen.push(kind);
            ask.push(kind);
        }
        chapters.push(Chapter { key: chapter.key, ask, gentle: chapter.gentle, staff: chapter.staff });
    }
    Ok(Instrument { key: read.key, version: read.version, chapters })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_intake_is_sound() {
        let intake = intake().unwrap();
        assert!(intake.chapters.len() >= 8);
        let asked: Vec<FactKind> = intake.chapters.iter().flat_map(|c| c.ask.clone()).collect();
        assert!(asked.contains(&FactKind::Obstacles) && asked.contains(&FactKind::Expectations));
        assert!(asked.iter().all(|k| k.tier() != opweg_model::Tier::Origin), "origin is never asked in an intake");
    }

    #[test]
    fn what_the_client_never_sees_is_asked_in_a_chapter_for_staff_only() {
        let hidden = FactKind::ALL.iter().filter(|k| !k.spec().on_client_screen);
        for kind in hidden {
            let chapter = format!("key='x'\nversion=1\n[[chapter]]\nkey='a'\nask=['{}']", kind.key());
            assert!(read_instrument("x", &chapter).unwrap_err().what.contains("client's screen"), "{kind:?}");
            assert!(read_instrument("x", &format!("{chapter}\nstaff=true")).is_ok(), "{kind:?}");
        }
    }

    #[test]
    fn a_question_asked_twice_is_a_defect() {
        let twice = "key='x'\nversion=1\n[[chapter]]\nkey='a'\nask=['sex','sex']";
        assert!(read_instrument("x", twice).unwrap_err().what.contains("twice"));
        let unknown = "key='x'\nversion=1\n[[chapter]]\nkey='a'\nask=['shoe-size']";
        assert!(read_instrument("x", unknown).is_err());
    }
}
