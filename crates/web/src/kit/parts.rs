//! The smallest parts of pages, made once: icons, buttons, fields. The macros of the kit call them, so that a page is
//! written as before; a macro itself is written out wherever it is called, and the compiler would read each of them again.

use crate::kit::assets;
use crate::kit::frame::{Public, Staff};
use askama::Template;
use std::borrow::Borrow;
use std::fmt;

/// Markup that stands in a page as it is.
pub struct Markup(String);

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for Markup {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

// Made by the templates below only, which escape what they are given.
impl askama::filters::HtmlSafe for Markup {}

fn made(part: &impl Template) -> Markup {
    Markup(part.render().unwrap_or_default())
}

#[derive(Template)]
#[template(path = "kit/part/icon.html")]
struct Icon<'a> {
    name: &'a str,
    cls: &'a str,
    /// Where the icon is drawn in place; empty where it is taken from the sprite.
    inner: &'static str,
    sprite: String,
}

#[derive(Template)]
#[template(path = "kit/part/tag.html")]
struct Tag<'a> {
    text: &'a str,
    kind: &'a str,
    icon: Markup,
}

#[derive(Template)]
#[template(path = "kit/part/go.html")]
struct Go<'a> {
    href: &'a str,
    text: &'a str,
    kind: &'a str,
    key: &'a str,
    icon: Markup,
}

#[derive(Template)]
#[template(path = "kit/part/send.html")]
struct Send<'a> {
    text: &'a str,
    kind: &'a str,
    name: &'a str,
    value: &'a str,
    confirm: &'a str,
    icon: Markup,
}

#[derive(Template)]
#[template(path = "kit/part/guard.html")]
struct Guard<'a> {
    csrf: &'a str,
    version: &'a str,
}

#[derive(Template)]
#[template(path = "kit/part/field.html")]
struct Field<'a> {
    name: &'a str,
    label: &'a str,
    value: &'a str,
    hint: &'a str,
    error: &'a str,
    kind: &'a str,
    auto: &'a str,
    mode: &'a str,
    width: &'a str,
    required: bool,
    dir: &'a str,
    required_word: String,
    warn: Markup,
}

#[derive(Template)]
#[template(path = "kit/part/area.html")]
struct Area<'a> {
    name: &'a str,
    label: &'a str,
    value: &'a str,
    hint: &'a str,
    error: &'a str,
    rows: String,
    warn: Markup,
}

/// A text as a macro hands it on: borrowed or owned.
pub trait AText: AsRef<str> {}
impl<T: AsRef<str>> AText for T {}

fn icon(name: &str, cls: &str, inner: &'static str) -> Markup {
    let sprite = if inner.is_empty() { assets::url("icons.svg") } else { String::new() };
    made(&Icon { name, cls, inner, sprite })
}

macro_rules! has_parts {
    ($frame:ident) => {
        // The arguments are those of the macros, in their order.
        impl $frame {
            /// An icon: drawn in place on newcomer pages, from the sprite on staff pages.
            #[must_use]
            pub fn icon(&self, name: impl AText, cls: impl AText) -> Markup {
                icon(name.as_ref(), cls.as_ref(), self.drawing(name.as_ref()))
            }
            /// None without a name.
            fn icon_or_none(&self, name: &str) -> Markup {
                if name.is_empty() { Markup(String::new()) } else { self.icon(name, "") }
            }
            /// A word with a colour, and an icon where it is named.
            #[must_use]
            pub fn tag(&self, text: impl AText, kind: impl AText, icon: impl AText) -> Markup {
                let icon = self.icon_or_none(icon.as_ref());
                made(&Tag { text: text.as_ref(), kind: kind.as_ref(), icon })
            }
            /// A link that looks like a button.
            #[must_use]
            pub fn go(
                &self,
                href: impl AText,
                text: impl AText,
                kind: impl AText,
                icon: impl AText,
                key: impl AText,
            ) -> Markup {
                let icon = self.icon_or_none(icon.as_ref());
                let (href, text, kind, key) = (href.as_ref(), text.as_ref(), kind.as_ref(), key.as_ref());
                made(&Go { href, text, kind, key, icon })
            }
            /// The button of a form.
            #[must_use]
            pub fn send(
                &self,
                text: impl AText,
                kind: impl AText,
                icon: impl AText,
                name: impl AText,
                value: impl AText,
                confirm: impl AText,
            ) -> Markup {
                let icon = self.icon_or_none(icon.as_ref());
                let (text, kind, name) = (text.as_ref(), kind.as_ref(), name.as_ref());
                made(&Send { text, kind, name, value: value.as_ref(), confirm: confirm.as_ref(), icon })
            }
            /// What every form that is sent begins with.
            #[must_use]
            pub fn guard(&self, version: impl AText) -> Markup {
                made(&Guard { csrf: &self.csrf, version: version.as_ref() })
            }
            /// A field of one line, with its label, hint and error.
            #[must_use]
            #[expect(clippy::too_many_arguments, reason = "the macro of the kit names them, and most have a default")]
            pub fn field(
                &self,
                name: impl AText,
                label: impl AText,
                value: impl AText,
                hint: impl AText,
                error: impl AText,
                kind: impl AText,
                auto: impl AText,
                mode: impl AText,
                width: impl AText,
                required: impl Borrow<bool>,
                dir: impl AText,
            ) -> Markup {
                let required = *required.borrow();
                made(&Field {
                    name: name.as_ref(),
                    label: label.as_ref(),
                    value: value.as_ref(),
                    hint: hint.as_ref(),
                    error: error.as_ref(),
                    kind: kind.as_ref(),
                    auto: auto.as_ref(),
                    mode: mode.as_ref(),
                    width: width.as_ref(),
                    required,
                    dir: dir.as_ref(),
                    required_word: if required { self.t("kit-required") } else { String::new() },
                    warn: self.icon_or_none(if error.as_ref().is_empty() { "" } else { "warn" }),
                })
            }
            /// A field of several lines.
            #[must_use]
            pub fn area(
                &self,
                name: impl AText,
                label: impl AText,
                value: impl AText,
                hint: impl AText,
                error: impl AText,
                rows: impl fmt::Display,
            ) -> Markup {
                made(&Area {
                    name: name.as_ref(),
                    label: label.as_ref(),
                    value: value.as_ref(),
                    hint: hint.as_ref(),
                    error: error.as_ref(),
                    rows: rows.to_string(),
                    warn: self.icon_or_none(if error.as_ref().is_empty() { "" } else { "warn" }),
                })
            }
        }
    };
}

has_parts!(Staff);
has_parts!(Public);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_part_is_given_is_escaped() {
        let tag = made(&Tag { text: "<b>", kind: "", icon: Markup(String::new()) });
        assert!(!tag.to_string().contains("<b>"), "{tag}");
    }
}
