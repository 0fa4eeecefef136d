//! Which language the questions are shown in, and how good those texts are: staff see it, so that nobody reads a draft
//! as if it were checked.

use crate::kit::ctx::Ctx;
use crate::kit::house::House;
use crate::pages::questions::Pair;
use opweg_content::Chapter;
use opweg_lang::{Lang, State, names};

/// How good the questions are in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quality {
    /// Dutch: the source.
    Source,
    /// All of it was compared by a second person.
    Checked,
    /// Translated, not all of it checked.
    Draft,
    /// So many texts are missing and shown in Dutch.
    Partly(usize),
    /// No texts to speak of.
    Missing,
}

impl Quality {
    /// Whether the questions can be shown in the language.
    #[must_use]
    pub fn is_usable(self) -> bool {
        self != Self::Missing
    }
    /// Colour of its tag.
    #[must_use]
    pub fn colour(self) -> &'static str {
        match self {
            Self::Source | Self::Checked => "ok",
            Self::Draft | Self::Partly(_) => "sun",
            Self::Missing => "bad",
        }
    }
    /// In a few words for staff.
    #[must_use]
    pub fn words(self, ctx: &Ctx) -> String {
        match self {
            Self::Source => ctx.t("talk-text-source"),
            Self::Checked => ctx.t("talk-text-checked"),
            Self::Draft => ctx.t("talk-text-draft"),
            Self::Partly(n) => ctx.tw("talk-text-partly", &[("n", n.into())]),
            Self::Missing => ctx.t("talk-text-missing"),
        }
    }
}

/// Looks at every question that is read out.
#[must_use]
pub fn quality(house: &House, lang: Lang) -> Quality {
    if lang == Lang::Nl {
        return Quality::Source;
    }
    let spoken = house.content.intake.chapters.iter().filter(|c| !c.staff);
    let states: Vec<State> = spoken.flat_map(keys).map(|key| house.words.state(lang, &key)).collect();
    let missing = states.iter().filter(|s| **s == State::Missing).count();
    match missing {
        0 if states.contains(&State::Draft) => Quality::Draft,
        0 => Quality::Checked,
        n if n * 2 < states.len() => Quality::Partly(n),
        _ => Quality::Missing,
    }
}

fn keys(chapter: &Chapter) -> Vec<String> {
    let title = format!("intake-chapter-{}", chapter.key);
    chapter.ask.iter().map(|kind| format!("facts-{}-ask", kind.key())).chain([title]).collect()
}

/// The language of texts for a language people talk in, if we have it.
#[must_use]
pub fn written(house: &House, code: &str) -> Option<Lang> {
    Lang::parse(code).filter(|lang| quality(house, *lang).is_usable())
}

/// The two languages of the screen: the conversation's where we have texts in it, else Dutch; and the worker's.
#[must_use]
pub fn pair(ctx: &Ctx, code: &str) -> Pair {
    Pair { first: written(&ctx.house, code).unwrap_or(Lang::Nl), second: ctx.me.lang }
}

/// The plain notice about the texts: colour and sentence; nothing to say about checked ones.
#[must_use]
pub fn notice(ctx: &Ctx, code: &str) -> Option<(&'static str, String)> {
    let quality = Lang::parse(code).map_or(Quality::Missing, |lang| quality(&ctx.house, lang));
    let language = names::language_name(ctx.me.lang, code);
    let args = [("language", language.into())];
    match quality {
        Quality::Source | Quality::Checked => None,
        Quality::Draft => Some(("sun", ctx.tw("talk-notice-draft", &args))),
        Quality::Partly(_) => Some(("sun", ctx.tw("talk-notice-partly", &args))),
        Quality::Missing => Some(("bad", ctx.tw("talk-notice-missing", &args))),
    }
}
