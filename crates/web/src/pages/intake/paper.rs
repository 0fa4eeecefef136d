//! The same questions on paper, in both languages: for a talk without a screen, for a person who wants to think first.

use super::conversation::permitted;
use super::texts;
use crate::kit::answer::{Answer, pdf};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Query};
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::pages::questions::Pair;
use crate::pages::register::told::LINES as COMPARE;
use axum::extract::Path;
use jiff::Timestamp;
use opweg_access::Action;
use opweg_content::Chapter;
use opweg_lang::{Arg, Direction, Lang, numbers, without_isolation};
use opweg_model::FileId;
use opweg_model::fact::lists::CodeList;
use opweg_model::fact::{FactKind, NoValue, Shape};
use opweg_paper::{Answer as Room, Bilingual, Form, FormField, FormSection, PaperError, Question, form};
use opweg_store::door;
use opweg_store::file::card;
use opweg_store::log::{Act, Entry};

/// What the log calls the form.
const WHAT: &str = "intake-form";

/// The form of a file: with its number on every page, and the questions this worker may ask.
pub async fn of_file(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Export).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let add = door::also(&mut tx, &permit, Action::Add).await?;
    tx.note_on(&permit, Act::Print, WHAT);
    tx.commit().await?;
    let lang = language(&ctx, &query, card.language.as_deref());
    print(ctx.house.clone(), lang, card.number, permitted(&ctx, &add), ctx.now).await
}

/// The form without a file.
pub async fn blank(ctx: Ctx, Query(query): Query) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    tx.note(Entry::of_actor(&ctx.actor, Act::Print, WHAT, ""));
    tx.commit().await?;
    let lang = language(&ctx, &query, None);
    print(ctx.house.clone(), lang, String::new(), ctx.house.content.intake.chapters.clone(), ctx.now).await
}

fn language(ctx: &Ctx, query: &Fields, contact: Option<&str>) -> Lang {
    let asked = if query.has("lang") { query.get("lang") } else { contact.unwrap_or("nl") };
    texts::written(&ctx.house, asked).unwrap_or(Lang::Nl)
}

async fn print(
    house: std::sync::Arc<House>,
    lang: Lang,
    number: String,
    chapters: Vec<Chapter>,
    at: Timestamp,
) -> Answer {
    let made = tokio::task::spawn_blocking(move || typeset(&house, lang, &number, &chapters, at)).await;
    match made {
        Ok(Ok(bytes)) => pdf(bytes, "op-weg-vragen.pdf"),
        Ok(Err(error)) => {
            tracing::error!(%error, "the intake on paper");
            Err(Problem::Fault)
        }
        Err(error) => {
            tracing::error!(%error, "typesetting stopped");
            Err(Problem::Fault)
        }
    }
}

/// The questions as a PDF. Slow: some hundreds of milliseconds.
///
/// # Errors
/// [`PaperError`].
fn typeset(
    house: &House,
    lang: Lang,
    number: &str,
    chapters: &[Chapter],
    at: Timestamp,
) -> Result<Vec<u8>, PaperError> {
    let sheet = Sheet { house, pair: Pair { first: lang, second: Lang::Nl } };
    let help = [("phone", Arg::from(house.settings.help_phone.as_str()))];
    let asked = ["intake-paper-intro", "intake-paper-tick", "intake-paper-help", "intake-paper-back"];
    let intro: Vec<Bilingual> = asked.iter().chain(COMPARE).map(|key| sheet.say_with(key, &help)).collect();
    let field = |label: Bilingual, value: &str| FormField { label, value: value.to_owned() };
    form(&Form {
        lang: lang.tag().to_owned(),
        dir: if lang.dir() == Direction::Rtl { opweg_paper::Direction::Rtl } else { opweg_paper::Direction::Ltr },
        made_at: at,
        title: sheet.say("intake-paper-title"),
        intro: Some(joined(&intro, " ")),
        file_number: field(sheet.number_label(), number),
        date: field(sheet.say("intake-paper-date"), ""),
        language: field(sheet.say("facts-contact-language"), &lang.own_name()),
        sections: chapters.iter().filter(|c| !c.staff).map(|c| sheet.section(c)).collect(),
        page_words: sheet.say_with("intake-paper-page", &[("n", "{page}".into()), ("all", "{pages}".into())]).first,
    })
}

/// A sheet in two languages.
struct Sheet<'h> {
    house: &'h House,
    pair: Pair,
}

impl Sheet<'_> {
    fn say(&self, key: &str) -> Bilingual {
        self.say_with(key, &[])
    }

    fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Bilingual {
        let say = |lang| without_isolation(&self.house.words.say_with(lang, key, args)).into_owned();
        Bilingual { first: say(self.pair.first), dutch: say(self.pair.second) }
    }

    /// "Number of this sheet", without the number: it has a place of its own.
    fn number_label(&self) -> Bilingual {
        let bare = |text: String| text.trim_matches(|c: char| c.is_whitespace() || ":：".contains(c)).to_owned();
        let both = self.say_with("intake-paper-number", &[("code", "".into())]);
        Bilingual { first: bare(both.first), dutch: bare(both.dutch) }
    }

    fn section(&self, chapter: &Chapter) -> FormSection {
        let title = self.say(&format!("intake-chapter-{}", chapter.key));
        FormSection { title, questions: chapter.ask.iter().map(|kind| self.question(*kind)).collect() }
    }

    fn question(&self, kind: FactKind) -> Question {
        let why = format!("facts-{}-why", kind.key());
        let why = self.house.words.has(Lang::Nl, &why).then(|| self.say(&why));
        let (how, answer) = self.room(kind.spec().shape);
        let help: Vec<Bilingual> = why.into_iter().chain(how).collect();
        Question {
            text: self.say(&format!("facts-{}-ask", kind.key())),
            help: (!help.is_empty()).then(|| joined(&help, " ")),
            answer,
            instead: self.reasons(kind),
        }
    }

    /// Why there is no answer, as on the screen; a question on paper was always asked.
    fn reasons(&self, kind: FactKind) -> Vec<Bilingual> {
        let all = NoValue::ALL.iter().filter(|why| **why != NoValue::NotAsked && why.fits(kind));
        all.map(|why| self.say(&format!("facts-answer-{}", why.word()))).collect()
    }

    /// How to answer and the room for it. What has many parts is told in a few lines; the worker types the parts later.
    fn room(&self, shape: Shape) -> (Option<Bilingual>, Room) {
        match shape {
            Shape::Text(most) if most > 200 => (None, Room::Lines(3)),
            Shape::Text(_) | Shape::Phone | Shape::Email | Shape::Country | Shape::Language => (None, Room::Line),
            Shape::Day => (Some(self.say("intake-about")), Room::Date),
            Shape::Whole(..) => (None, Room::Boxes(2)),
            Shape::YesNo => (None, Room::One(["facts-yes", "facts-no"].map(|key| self.say(key)).to_vec())),
            Shape::One(list) => (None, Room::One(self.options(list))),
            Shape::Many(list) => (Some(self.say("intake-choose-many")), Room::Many(self.options(list))),
            Shape::Ranked(list, most) => {
                (Some(self.say_with("intake-choose-ranked", &[("n", most.into())])), Room::Many(self.options(list)))
            }
            Shape::Skill => {
                let parts = ["language", "listening", "speaking", "reading", "writing"]
                    .map(|part| self.say(&format!("facts-skill-{part}")));
                (Some(self.list(&parts)), Room::Lines(4))
            }
            Shape::Entry(fields) => {
                let parts: Vec<Bilingual> =
                    fields.iter().map(|f| self.say(&format!("facts-field-{}", f.key))).collect();
                (Some(self.list(&parts)), Room::Lines(if fields.len() > 5 { 6 } else { 3 }))
            }
        }
    }

    fn options(&self, list: &CodeList) -> Vec<Bilingual> {
        list.codes.iter().map(|code| self.say(&format!("facts-{}-{code}", list.name))).collect()
    }

    fn list(&self, parts: &[Bilingual]) -> Bilingual {
        let first: Vec<&str> = parts.iter().map(|p| p.first.as_str()).collect();
        let dutch: Vec<&str> = parts.iter().map(|p| p.dutch.as_str()).collect();
        Bilingual { first: numbers::list_and(self.pair.first, &first), dutch: numbers::list_and(Lang::Nl, &dutch) }
    }
}

fn joined(texts: &[Bilingual], between: &str) -> Bilingual {
    let all = |pick: fn(&Bilingual) -> &str| texts.iter().map(pick).collect::<Vec<_>>().join(between);
    Bilingual { first: all(|t| &t.first), dutch: all(|t| &t.dutch) }
}
