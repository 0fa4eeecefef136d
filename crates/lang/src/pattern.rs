//! Looking inside a Fluent message: which variables, references and plural forms it has, and how it reads.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::{ast, serializer};
use sha2::{Digest, Sha256};

use crate::plurals::FORMS;

/// What a message needs from outside and which choices it makes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Anatomy {
    /// Names of the arguments, without `$`.
    pub variables: BTreeSet<String>,
    /// Other messages and terms it uses, as written: `common-app`, `-brand`.
    pub references: BTreeSet<String>,
    /// For each argument that a plural form is chosen by: the keys of its variants.
    pub plurals: BTreeMap<String, BTreeSet<String>>,
    /// Its attributes.
    pub attributes: BTreeSet<String>,
}

impl Anatomy {
    pub(crate) fn of(message: &Message<&str>) -> Self {
        let mut anatomy = Self::default();
        if let Some(value) = &message.value {
            anatomy.pattern(value);
        }
        for attribute in &message.attributes {
            anatomy.attributes.insert(attribute.id.name.to_owned());
            anatomy.pattern(&attribute.value);
        }
        anatomy
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys: BTreeSet<String> = variants.iter().map(|variant| key(&variant.key).to_owned()).collect();
                let by_plural = keys.iter().any(|key| key != "other" && FORMS.contains(&key.as_str()));
                if let (true, Some(variable)) = (by_plural, selected(selector)) {
                    self.plurals.entry(variable.to_owned()).or_default().extend(keys);
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

fn key<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The argument a selector chooses by: `$n` or `NUMBER($n)`.
fn selected<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => selected(arguments.positional.first()?),
        _ => None,
    }
}

/// The ways a message reads: together they show every variant once. An argument reads as one short word.
pub(crate) fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    (0..width(pattern)).map(|choice| reading(pattern, choice)).collect()
}

/// The most variants of any choice in the pattern.
fn width(pattern: &Pattern<&str>) -> usize {
    let of_element = |element: &PatternElement<&str>| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| width(&variant.value)).max().unwrap_or(1).max(variants.len())
        }
        _ => 1,
    };
    pattern.elements.iter().map(of_element).max().unwrap_or(1)
}

fn reading(pattern: &Pattern<&str>, choice: usize) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                if let Some(variant) = variants.get(choice).or(variants.last()) {
                    text.push_str(&reading(&variant.value, choice));
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(value)
            }
            PatternElement::Placeable { .. } => text.push_str("dit"),
        }
    }
    text
}

/// A short fingerprint of a message, that changes when its text changes and not when only its layout or comment does.
pub(crate) fn fingerprint(message: &Message<&str>) -> String {
    let bare = Message { comment: None, ..message.clone() };
    let canonical = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(bare)] });
    let digest = Sha256::digest(canonical.as_bytes());
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::*;

    fn with<R>(ftl: &str, look: impl Fn(&Message<&str>) -> R) -> R {
        let resource = FluentResource::try_new(ftl.to_owned()).unwrap();
        let found = resource.entries().find_map(|entry| match entry {
            ast::Entry::Message(message) => Some(look(message)),
            _ => None,
        });
        found.unwrap()
    }

    fn set(items: &[&str]) -> BTreeSet<String> {
        items.iter().map(|s| (*s).to_owned()).collect()
    }

    #[test]
    fn anatomy_sees_through_choices_and_calls() {
        let ftl = "a = { $who } { NUMBER($n) ->\n    [one] { -brand } { $day }\n   *[other] { a-b }\n }\n    .title = { $hint }\n";
        let anatomy = with(ftl, Anatomy::of);
        assert_eq!(anatomy.variables, set(&["who", "n", "day", "hint"]));
        assert_eq!(anatomy.references, set(&["-brand", "a-b"]));
        assert_eq!(anatomy.plurals["n"], set(&["one", "other"]));
        assert_eq!(anatomy.attributes, set(&["title"]));
    }

    #[test]
    fn a_choice_by_another_word_is_no_plural() {
        let ftl = "a = { $kind ->\n    [city] stad\n   *[other] iets\n }\n";
        assert!(with(ftl, Anatomy::of).plurals.is_empty());
    }

    #[test]
    fn every_variant_is_read_once() {
        let ftl = "a = Nog { $n ->\n    [one] { $n } nacht\n   *[other] { $n } nachten\n }.\n";
        let read = with(ftl, |message| readings(message.value.as_ref().unwrap()));
        assert_eq!(read, ["Nog dit nacht.", "Nog dit nachten."]);
    }

    #[test]
    fn the_fingerprint_follows_the_text_only() {
        let print = |ftl: &str| with(ftl, fingerprint);
        assert_eq!(print("# uitleg\na = Dag   \n"), print("a =\n    Dag\n"));
        assert_ne!(print("a = Dag\n"), print("a = Dag!\n"));
        assert_ne!(print("a = Dag\n"), print("a = Dag\n    .title = Groet\n"));
        assert_eq!(print("a = Dag\n").len(), 12);
    }
}
