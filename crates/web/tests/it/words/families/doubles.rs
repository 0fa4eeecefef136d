//! The keys of the review of doubles.

use super::{Family, each};
use opweg_store::identity::{Doubt, Verdict};
use opweg_web::pages::doubles::{pair, words};

/// Every table of which a row can wait until somebody says whose it is.
const PARTS: &[&str] = &[
    "agreement",
    "access-grant",
    "glass-request",
    "member",
    "intake",
    "fact",
    "person-number",
    "screening",
    "step",
    "step-wish",
    "appointment",
    "need-flag",
    "referral",
    "place-request",
    "note",
    "path-code",
    "task",
    "outbox",
];

pub fn all() -> Vec<Family> {
    vec![
        each("doubles-bar-{}", ["person", "relative", "stranger"]),
        each("doubles-breach-{}", ["side", "who", "org", "first", "last", "times", "parts", "tiers"]),
        each("doubles-chance-{}", words::CHANCES.iter().copied()),
        each("doubles-done-{}", pair::DONE.iter().copied()),
        each("doubles-field-{}", words::FIELDS.iter().copied()),
        each("doubles-fit-{}", ["well", "some", "hardly"]),
        each("doubles-kin-{}", pair::KIN.iter().copied()),
        each("doubles-level-{}", words::LEVELS.iter().copied()),
        each("doubles-wrong-{}", pair::WRONG.iter().copied()),
        each("identity-doubt-{}", Doubt::ALL.iter().map(|w| w.word())),
        each("identity-part-{}", PARTS.iter().copied()),
        each("identity-verdict-{}", Verdict::ALL.iter().map(|w| w.word())),
    ]
}
