//! Saying a message in a language: the set of all texts, parsed once when the program starts.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::arg::Arg;
use crate::lang::{Direction, Lang};
use crate::locale_files::LocaleFiles;
use crate::states;
use crate::{numbers, plurals, pseudo};

/// What a page shows when a text is at fault: a key nobody wrote, or an argument nobody gave. No page may contain them.
pub const MARKS_OF_A_FAULT: [&str; 2] = ["⟦", "{$"];

/// How good the text of a message is in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Dutch: the text itself.
    Source,
    /// Translated, and compared by a second person with the Dutch text as it is now.
    Checked,
    /// Translated, but not checked, or the Dutch text has changed since.
    Draft,
    /// Not translated: the Dutch text is shown.
    Missing,
}

/// Where arguments are wrapped in the invisible marks U+2068 and U+2069, so that a Dutch name or a telephone number does
/// not disturb the order of an Arabic sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// In languages written from right to left: the default.
    RightToLeft,
    /// In every language.
    Always,
    /// Nowhere: for media that show the marks as boxes.
    Never,
}

/// A text, and what a page must know to show it honestly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'w> {
    /// The text.
    pub text: Cow<'w, str>,
    /// The language it is really in: Dutch when the translation is missing.
    pub lang: Lang,
    /// How good it is in the language that was asked for.
    pub state: State,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language.
struct Book {
    lang: Lang,
    bundle: Bundle,
    /// Keys that are checked against the Dutch text of this build.
    checked: BTreeSet<String>,
}

/// All texts in all languages. Made once, shared by all threads; a lookup parses nothing.
pub struct Words {
    books: Vec<Book>,
    dutch_keys: BTreeSet<String>,
}

impl Words {
    /// The texts this program was built with.
    pub fn embedded() -> &'static Self {
        static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&LocaleFiles::embedded(), Isolation::RightToLeft));
        &WORDS
    }

    /// The texts in these files. Broken messages are left out, and so shown as missing; [`crate::check`] names them.
    pub fn new(files: &LocaleFiles, isolation: Isolation) -> Self {
        let dutch = states::fingerprints(files, Lang::Nl.tag());
        let parsed = Lang::REAL.map(|lang| parse(files, lang));
        let books = Lang::REAL.into_iter().chain(Lang::PSEUDO).map(|lang| {
            let records = states::checked(files.states(lang.tag()));
            let checked = records.filter(|(key, source)| dutch.get(*key).is_some_and(|now| now == source));
            let resources = &parsed[lang.messages_of().index()];
            Book {
                lang,
                bundle: bundle(lang, resources, isolation),
                checked: checked.map(|(key, _)| key.to_owned()).collect(),
            }
        });
        Self { books: books.collect(), dutch_keys: dutch.into_keys().collect() }
    }

    fn book(&self, lang: Lang) -> &Book {
        &self.books[lang.index()]
    }

    /// The text of a message without arguments; `key.part` is an attribute. Without a translation the Dutch text, without
    /// that either `⟦key⟧`.
    pub fn say(&self, lang: Lang, key: &str) -> Cow<'_, str> {
        self.said(lang, key, &[]).text
    }

    /// The text of a message with arguments. Dates, names of countries and money are given as text, already in words.
    pub fn say_with(&self, lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> Cow<'_, str> {
        self.said(lang, key, args).text
    }

    /// The text with the language it is really in and its state, for pages that must say so.
    pub fn said(&self, lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> Said<'_> {
        let state = self.state(lang, key);
        for lang in [lang, Lang::Nl] {
            if let Some(text) = self.book(lang).text(key, args) {
                return Said { text, lang, state };
            }
        }
        Said { text: Cow::Owned(format!("⟦{key}⟧")), lang: Lang::Nl, state }
    }

    /// Whether the language itself has this message.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.book(lang).pattern(key).is_some()
    }

    /// How good the message is in this language.
    pub fn state(&self, lang: Lang, key: &str) -> State {
        let message = key.split_once('.').map_or(key, |(message, _)| message);
        if !self.has(lang, key) {
            State::Missing
        } else if lang.messages_of() == Lang::Nl {
            State::Source
        } else if self.book(lang).checked.contains(message) {
            State::Checked
        } else {
            State::Draft
        }
    }

    /// The keys of all Dutch messages, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.dutch_keys.iter().map(String::as_str)
    }
}

impl Book {
    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(message)?;
        match attribute {
            None => message.value(),
            Some(name) => Some(message.get_attribute(name)?.value()),
        }
    }

    fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'_, str>> {
        let pattern = self.pattern(key)?;
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(*name, arg.value());
        }
        // A missing argument leaves `{$name}` in the text: seen by tests on pages, and better than no text at all.
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new());
        Some(pseudo::around(self.lang, text))
    }
}

fn parse(files: &LocaleFiles, lang: Lang) -> Vec<Arc<FluentResource>> {
    files.families(lang.tag()).map(|(_, text)| Arc::new(plurals::prepare(text))).collect()
}

fn bundle(lang: Lang, resources: &[Arc<FluentResource>], isolation: Isolation) -> Bundle {
    let id: LanguageIdentifier = lang.messages_of().tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(match isolation {
        Isolation::Always => true,
        Isolation::Never => false,
        Isolation::RightToLeft => lang.dir() == Direction::Rtl,
    });
    bundle.set_formatter(Some(numbers::in_message));
    bundle.set_transform(pseudo::transform(lang));
    // These fail only when the function is already there, which it is not in a new bundle.
    let _ = bundle.add_builtins();
    let _ = bundle.add_function(plurals::FUNCTION, move |given, _| {
        FluentValue::from(given.first().map_or("other", |value| plurals::form(lang, value)))
    });
    for resource in resources {
        // A key that is there twice keeps its first text; `check` names it.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle
}

/// The text without the marks of [`Isolation`]: for plain media such as SMS, file names and comparison in tests.
pub fn without_isolation(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{2068}', '\u{2069}']) {
        Cow::Owned(text.replace(['\u{2068}', '\u{2069}'], ""))
    } else {
        Cow::Borrowed(text)
    }
}
