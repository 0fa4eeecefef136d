//! What the person is told, in their language: that data is compared, why, that people decide, how to object (GDPR art. 13,
//! 21 and 22).

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::pages::questions::{Pair, Spoken};
use opweg_lang::{Lang, State};

/// The sentences, in the order in which they are read aloud.
pub const LINES: &[&str] =
    &["agreement-compare-what", "agreement-compare-why", "agreement-compare-human", "agreement-compare-object"];
/// Their title.
pub const TITLE: &str = "agreement-compare-title";

/// The text to read aloud.
pub struct Told {
    /// The title in the language of the person.
    pub title: Spoken,
    pub lines: Vec<Spoken>,
    /// Nobody else checked this translation yet.
    pub draft: bool,
}

impl Told {
    /// In the language that was chosen to talk in, with the worker's below it.
    pub fn of(ctx: &Ctx, q: &Fields) -> Self {
        Self::in_language(ctx, Lang::parse(q.get("contact-language")).unwrap_or(Lang::Nl))
    }

    /// In a language, with the worker's below it.
    pub fn in_language(ctx: &Ctx, lang: Lang) -> Self {
        let pair = Pair { first: lang, second: ctx.me.lang };
        let draft = LINES.iter().chain([&TITLE]).any(|key| ctx.house.words.state(lang, key) == State::Draft);
        Self {
            title: pair.say(&ctx.house, TITLE),
            lines: LINES.iter().map(|key| pair.say(&ctx.house, key)).collect(),
            draft,
        }
    }
}
