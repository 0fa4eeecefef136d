//! Why: every field with three bars, and the whole in a few words for a sentence.
//!
//! A two-class model shows one bar per field, for or against. It cannot say what people who review doubles ask first: could
//! this be a brother? So each field says how well it fits *the same person*, *a relative* and *a stranger*.

use super::agree::Agreement;
use super::level::{Field, MISSING, Pattern};
use super::traits::Traits;
use super::weights::Weights;

/// What two registrations are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Kin {
    /// One person.
    Person,
    /// Relatives.
    Relative,
    /// Strangers, of one community or not.
    Stranger,
}

/// One field: its level, and how well that fits each of the three, as bars of 0 to 1 that are comparable within the field.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Evidence {
    /// The field.
    pub field: Field,
    /// Its level: see the modules of [`super::level`].
    pub level: u8,
    /// The same person.
    pub person: f32,
    /// Relatives.
    pub relative: f32,
    /// Strangers.
    pub stranger: f32,
    /// Natural log of how much likelier this is for one person than for the likelier of the others.
    pub weight: f32,
}

/// The whole.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Explanation {
    /// Probability of one person, relatives and strangers, in this order.
    pub probability: [f32; 3],
    /// The likeliest, when it is clearly likelier than the others.
    pub likeliest: Option<Kin>,
    /// Every field that both sides have, in the order of the fields.
    pub fields: Vec<Evidence>,
    /// The fields that speak most for one person, strongest first.
    pub speaks_for: Vec<Field>,
    /// The fields that speak most against it.
    pub speaks_against: Vec<Field>,
}

/// A probability from which one answer is called likely.
const CLEAR: f32 = 0.8;
/// A weight from which a field is worth naming.
const WORTH_NAMING: f32 = 0.7;
/// Fields named in a sentence.
const NAMED: usize = 3;

/// Explains how two registrations agree.
pub fn explain(agreement: &Agreement, a: &Traits, b: &Traits, weights: &Weights) -> Explanation {
    let [person, relative, stranger, community] = weights.classes(agreement, a, b);
    let probability = [person, relative, stranger + community];
    let likeliest = [Kin::Person, Kin::Relative, Kin::Stranger]
        .into_iter()
        .zip(probability)
        .find_map(|(kin, p)| (p >= CLEAR).then_some(kin));
    let fields: Vec<Evidence> =
        Field::ALL.iter().filter_map(|field| evidence(*field, &agreement.pattern, weights)).collect();
    let named = |speaks: &dyn Fn(&Evidence) -> f32| {
        let mut strong: Vec<&Evidence> = fields.iter().filter(|e| speaks(e) >= WORTH_NAMING).collect();
        strong.sort_by(|x, y| speaks(y).total_cmp(&speaks(x)));
        strong.iter().take(NAMED).map(|e| e.field).collect::<Vec<Field>>()
    };
    let (speaks_for, speaks_against) = (named(&|e| e.weight), named(&|e| -e.weight));
    Explanation { probability, likeliest, fields, speaks_for, speaks_against }
}

fn evidence(field: Field, pattern: &Pattern, weights: &Weights) -> Option<Evidence> {
    let level = pattern.level(field);
    if level == MISSING {
        return None;
    }
    let of = |table: &super::weights::Table| table[field as usize][usize::from(level)] as f32;
    let [person, relative, stranger, community] =
        [of(&weights.person), of(&weights.relative), of(&weights.stranger), of(&weights.community)];
    // Shares of very different size: the logarithm makes bars of them that an eye can compare.
    let stranger = stranger.max(community);
    let most = person.max(relative).max(stranger).max(f32::MIN_POSITIVE);
    let bar = |p: f32| (1.0 + (p / most).max(1e-6).ln() / 14.0).clamp(0.0, 1.0);
    let weight = (person.max(1e-9) / relative.max(stranger).max(1e-9)).ln();
    Some(Evidence { field, level, person: bar(person), relative: bar(relative), stranger: bar(stranger), weight })
}
