//! A comparison in words: how each field agrees, how likely the whole is.

use crate::kit::ctx::Ctx;
use opweg_lang::numbers::list_and;
use opweg_linkage::engine::explain::{Evidence, Explanation};
use opweg_linkage::engine::level::{Field, address, birth, name, number, order, same, sex};
use opweg_model::fact::FactKind;

/// The word of a field: the end of the message key `doubles-field-<word>`.
#[must_use]
pub const fn field(field: Field) -> &'static str {
    match field {
        Field::Given => "given",
        Field::Family => "family",
        Field::Order => "order",
        Field::Birth => "birth",
        Field::Number => "number",
        Field::File => "file",
        Field::Phone => "phone",
        Field::Email => "email",
        Field::Address => "address",
        Field::Sex => "sex",
        Field::Nationality => "nationality",
        Field::Partner => "partner",
    }
}

/// What the card holds of a field.
#[must_use]
pub const fn kinds(field: Field) -> &'static [FactKind] {
    match field {
        Field::Given => &[FactKind::GivenName, FactKind::OwnScriptName, FactKind::OtherName],
        Field::Family => &[FactKind::FamilyName],
        Field::Birth => &[FactKind::BirthDate],
        Field::Phone => &[FactKind::Phone],
        Field::Email => &[FactKind::Email],
        Field::Address => &[FactKind::Address],
        Field::Sex => &[FactKind::Sex],
        Field::Nationality => &[FactKind::Nationality],
        Field::Order | Field::Number | Field::File | Field::Partner => &[],
    }
}

/// The word of a level: the end of the message key `doubles-level-<word>`.
#[must_use]
pub const fn level(field: Field, level: u8) -> &'static str {
    match field {
        Field::Given | Field::Family => match level {
            name::EXACT => "name-exact",
            name::SAME => "name-same",
            name::CLOSE => "name-close",
            name::FEWER => "name-fewer",
            name::SIMILAR => "name-similar",
            name::LOOSE | name::ONE_OF | name::SOME => "name-some",
            _ => "name-other",
        },
        Field::Order => match level {
            order::STRAIGHT => "order-straight",
            order::SWAPPED => "order-swapped",
            _ => "order-mixed",
        },
        Field::Birth => match level {
            birth::EQUAL => "birth-equal",
            birth::EQUAL_GUESS => "birth-january",
            birth::SWAPPED => "birth-swapped",
            birth::ONE_PART | birth::NEXT => "birth-part",
            birth::SAME_YEAR => "birth-year",
            birth::GUESS_YEAR | birth::GUESS_NEXT | birth::GUESS_NEAR => "birth-guess",
            _ => "birth-other",
        },
        Field::Number => match level {
            number::EQUAL => "number-equal",
            number::TYPED => "number-typed",
            number::MUTATED | number::OTHER_KIND => "number-kind",
            _ => "number-other",
        },
        Field::Address => match level {
            address::SAME => "address-same",
            address::MOVED_CODE | address::NEAR | address::AREA => "address-near",
            _ => "address-other",
        },
        Field::Sex => match level {
            sex::SAME | sex::SAME_OF_NAME => "same",
            _ => "other",
        },
        Field::File | Field::Phone | Field::Email | Field::Nationality | Field::Partner => match level {
            same::YES => "same",
            same::NEARLY => "nearly",
            _ => "other",
        },
    }
}

/// How well a bar fits, in a word: the end of the message key `doubles-fit-<word>`.
#[must_use]
pub fn fit(bar: f32) -> &'static str {
    match bar {
        b if b >= 0.75 => "well",
        b if b >= 0.4 => "some",
        _ => "hardly",
    }
}

/// The probability of one person of a pair that was scored so: log odds in thousandths, of everything that is known of the
/// two, where the fields of the explanation stand for themselves.
fn probability(score: i64) -> f64 {
    1.0 / (1.0 + (-(score as f64) / 1000.0).exp())
}

/// How likely one person is, in a word: the end of the message key `doubles-chance-<word>`.
#[must_use]
pub fn chance(score: i64, explanation: &Explanation) -> &'static str {
    let relative = explanation.probability[1];
    match probability(score) {
        p if p >= 0.99 => "sure",
        p if p >= 0.9 => "likely",
        p if p >= 0.5 => "rather",
        _ if relative >= 0.5 => "relatives",
        p if p >= 0.1 => "maybe",
        _ => "unlikely",
    }
}

/// Of a hundred pairs like this one, so many are of one person: never none and never all, for nobody knows.
#[must_use]
pub fn of_hundred(score: i64) -> i64 {
    let share = (probability(score) * 100.0).round() as i64;
    share.clamp(1, 99)
}

/// What speaks for one person and what against, each as a sentence; an empty one where nothing does. Only of fields that
/// `shown` says may be named.
#[must_use]
pub fn sentences(ctx: &Ctx, explanation: &Explanation, shown: impl Fn(&Evidence) -> bool) -> (String, String) {
    let told = |fields: &[Field], key: &str| {
        let of =
            |f: &Field| explanation.fields.iter().find(|e| e.field == *f).filter(|e| shown(e)).map(|e| one(ctx, e));
        let parts: Vec<String> = fields.iter().filter_map(of).collect();
        if parts.is_empty() {
            return String::new();
        }
        ctx.tw(key, &[("what", list_and(ctx.me.lang, &parts).into())])
    };
    (told(&explanation.speaks_for, "doubles-for"), told(&explanation.speaks_against, "doubles-against"))
}

fn one(ctx: &Ctx, evidence: &Evidence) -> String {
    let of = ctx.t(&format!("doubles-field-{}", field(evidence.field)));
    let how = ctx.t(&format!("doubles-level-{}", level(evidence.field, evidence.level)));
    ctx.tw("doubles-field-is", &[("field", of.into()), ("level", how.into())])
}

/// The words of a family for tests that every key has a text.
pub const FIELDS: &[&str] = &[
    "given",
    "family",
    "order",
    "birth",
    "number",
    "file",
    "phone",
    "email",
    "address",
    "sex",
    "nationality",
    "partner",
];
/// As [`FIELDS`], of levels.
pub const LEVELS: &[&str] = &[
    "name-exact",
    "name-same",
    "name-close",
    "name-fewer",
    "name-similar",
    "name-some",
    "name-other",
    "order-straight",
    "order-swapped",
    "order-mixed",
    "birth-equal",
    "birth-january",
    "birth-swapped",
    "birth-part",
    "birth-year",
    "birth-guess",
    "birth-other",
    "number-equal",
    "number-typed",
    "number-kind",
    "number-other",
    "address-same",
    "address-near",
    "address-other",
    "same",
    "nearly",
    "other",
];
/// As [`FIELDS`], of chances.
pub const CHANCES: &[&str] = &["sure", "likely", "rather", "relatives", "maybe", "unlikely"];
