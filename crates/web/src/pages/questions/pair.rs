//! A text for two people who read one screen together: the newcomer and the worker.

use crate::kit::house::House;
use opweg_lang::{Arg, Lang};

/// The two languages of a screen that two people read together: the newcomer's, and the worker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The language of the person.
    pub first: Lang,
    /// The language of the worker.
    pub second: Lang,
}

impl Pair {
    /// One language only.
    #[must_use]
    pub const fn alone(lang: Lang) -> Self {
        Self { first: lang, second: lang }
    }
    /// Whether there are two.
    #[must_use]
    pub fn is_two(self) -> bool {
        self.first != self.second
    }
    /// A message for both readers.
    #[must_use]
    pub fn say(self, house: &House, key: &str) -> Spoken {
        self.say_with(house, key, &[])
    }
    /// A message with things filled in, for both readers.
    #[must_use]
    pub fn say_with(self, house: &House, key: &str, args: &[(&str, Arg<'_>)]) -> Spoken {
        let first = house.words.said(self.first, key, args);
        let second = house.words.said(self.second, key, args);
        Spoken {
            lang: first.lang.tag(),
            dir: first.lang.dir().as_str(),
            // Where the translation is missing both texts are the same Dutch; once is enough.
            second: if first.lang == second.lang { String::new() } else { second.text.into_owned() },
            text: first.text.into_owned(),
        }
    }
    /// Something made of messages and of what people typed, such as an answer, for both readers. When both ways of
    /// saying it are equal it is a name or a free text, whose language nobody knows.
    #[must_use]
    pub fn both(self, said: impl Fn(Lang) -> String) -> Spoken {
        let (text, second) = (said(self.first), said(self.second));
        if text == second {
            return Spoken { text, ..Spoken::default() };
        }
        Spoken { text, lang: self.first.tag(), dir: self.first.dir().as_str(), second }
    }
}

/// A text for two readers of one screen: theirs large, the worker's small.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The text.
    pub text: String,
    /// The language it is really in; empty when nobody knows.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The same in the worker's language; empty when once is enough.
    pub second: String,
}

impl Spoken {
    /// On one line, for places that hold no markup. Each part keeps its own direction.
    #[must_use]
    pub fn line(&self) -> String {
        if self.second.is_empty() {
            self.text.clone()
        } else {
            format!("\u{2068}{}\u{2069} · \u{2068}{}\u{2069}", self.text, self.second)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_keeps_each_direction_apart() {
        let one = Spoken { text: "ja".into(), ..Spoken::default() };
        assert_eq!(one.line(), "ja");
        let two = Spoken { second: "ja".into(), text: "نعم".into(), lang: "ar", dir: "rtl" };
        assert_eq!(two.line(), "\u{2068}نعم\u{2069} · \u{2068}ja\u{2069}");
    }
}
