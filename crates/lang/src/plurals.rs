//! Plural forms by the rules of ICU.
//!
//! Fluent brings plural rules of its own, and those are wrong for Arabic and Romanian above one hundred (103 nights). So
//! before a message is used, every choice by a plural form is turned into a choice by `PLURAL(…)`, a function that asks
//! ICU. Writers of messages do not see this: they write `{ $n -> [one] … *[other] … }` as everywhere in Fluent.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::{parser, serializer};
use icu::decimal::input::Decimal;
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};

use crate::lang::Lang;
use crate::locale::locale;

/// The names of plural forms in CLDR and Fluent.
pub(crate) const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The function that messages call after [`prepare`].
pub(crate) const FUNCTION: &str = "PLURAL";

/// The plural form of a number in a language. Anything that is not a number has the form `other`.
pub(crate) fn form(lang: Lang, value: &FluentValue<'_>) -> &'static str {
    let FluentValue::Number(number) = value else {
        return "other";
    };
    number.as_string().parse::<Decimal>().map_or("other", |decimal| category(lang, (&decimal).into()))
}

/// The forms that whole numbers take in a language. Forms for fractions and for round millions only are left out: our
/// messages count nights, people and steps.
pub(crate) fn forms_of(lang: Lang) -> BTreeSet<&'static str> {
    (0u32..=200).map(|n| category(lang, n.into())).collect()
}

fn category(lang: Lang, operands: PluralOperands) -> &'static str {
    static CACHE: [OnceLock<Option<PluralRules>>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    let rules = CACHE[lang.index()].get_or_init(|| PluralRules::try_new_cardinal((&locale(lang)).into()).ok());
    match rules.as_ref().map(|rules| rules.category_for(operands)) {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}

/// The messages of a file, ready to be used: as far as they can be understood, with plural forms chosen by ICU.
pub(crate) fn prepare(text: &str) -> FluentResource {
    let ready = if text.contains("->") { rewritten(text) } else { text.to_owned() };
    FluentResource::try_new(ready).unwrap_or_else(|(resource, _)| resource)
}

fn rewritten(text: &str) -> String {
    let mut resource = parser::parse_runtime(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let (value, attributes): (Option<&mut Pattern<String>>, &mut Vec<Attribute<String>>) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)).for_each(pattern);
    }
    serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression);
        }
    }
}

fn expression(expression: &mut Expression<String>) {
    if let Expression::Inline(InlineExpression::Placeable { expression }) = expression {
        return self::expression(expression);
    }
    let Expression::Select { selector, variants } = expression else {
        return;
    };
    variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
    if variants.iter().any(|variant| is_form(&variant.key)) && is_number(selector) {
        *expression = by_icu(selector.clone(), std::mem::take(variants));
    }
}

/// A key that only a plural form can have; `other` alone may also be the default of a choice by words.
fn is_form(key: &VariantKey<String>) -> bool {
    matches!(key, VariantKey::Identifier { name } if name != "other" && FORMS.contains(&name.as_str()))
}

fn is_number(selector: &InlineExpression<String>) -> bool {
    match selector {
        InlineExpression::VariableReference { .. } => true,
        InlineExpression::FunctionReference { id, .. } => id.name == "NUMBER",
        _ => false,
    }
}

/// Exact numbers (`[0]`) are still compared with the number itself, and come first; the forms are chosen by `PLURAL`.
fn by_icu(selector: InlineExpression<String>, variants: Vec<Variant<String>>) -> Expression<String> {
    let (mut exact, mut forms): (Vec<_>, Vec<_>) =
        variants.into_iter().partition(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    if let Some(default) = exact.iter_mut().find(|variant| variant.default) {
        forms.push(Variant { key: other(), ..default.clone() });
        default.default = false;
    }
    let call = InlineExpression::FunctionReference {
        id: Identifier { name: FUNCTION.to_owned() },
        arguments: CallArguments { positional: vec![selector.clone()], named: Vec::new() },
    };
    let choice = Expression::Select { selector: call, variants: forms };
    if exact.is_empty() {
        return choice;
    }
    let value = Pattern { elements: vec![PatternElement::Placeable { expression: choice }] };
    exact.push(Variant { key: other(), value, default: true });
    Expression::Select { selector, variants: exact }
}

fn other() -> VariantKey<String> {
    VariantKey::Identifier { name: "other".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_and_romanian_above_one_hundred() {
        let form = |lang, n: i32| form(lang, &FluentValue::from(n));
        assert_eq!(form(Lang::Ar, 103), "few");
        assert_eq!(form(Lang::Ar, 200), "other");
        assert_eq!(form(Lang::Ro, 105), "few");
        assert_eq!(form(Lang::Fr, 0), "one");
        assert_eq!(self::form(Lang::Nl, &FluentValue::from("1")), "other");
    }

    #[test]
    fn forms_of_whole_numbers() {
        assert_eq!(forms_of(Lang::Ar).len(), 6);
        assert_eq!(forms_of(Lang::Pl), BTreeSet::from(["one", "few", "many"]));
        assert_eq!(forms_of(Lang::Fr), BTreeSet::from(["one", "other"]));
    }

    #[test]
    fn only_choices_by_a_form_are_rewritten() {
        let by_word = "a = { $kind ->\n    [city] stad\n   *[other] iets\n}\n";
        assert!(!rewritten(by_word).contains(FUNCTION));
        let exact = rewritten("a = { $n ->\n    [0] niets\n    [one] één\n   *[other] { $n }\n}\n");
        assert_eq!(exact.matches(FUNCTION).count(), 1);
        assert!(exact.contains("[0] niets"), "{exact}");
    }

    #[test]
    fn rewriting_leaves_valid_messages() {
        for text in [
            "a = { $n ->\n    [one] een\n   *[0] geen\n}\n",
            "-t = { $n ->\n    [one] een\n   *[other] meer\n}\nb = Dag { { $n ->\n    [one] een\n   *[other] { NUMBER($m) ->\n [few] a\n *[other] b\n }\n} }\n    .c = { $n ->\n    [one] 1\n   *[other] 2\n}\n",
        ] {
            let rewritten = rewritten(text);
            assert!(FluentResource::try_new(rewritten.clone()).is_ok(), "{rewritten}");
            assert!(rewritten.matches(FUNCTION).count() >= text.matches("[one]").count(), "{rewritten}");
        }
    }
}
