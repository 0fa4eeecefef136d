//! What rules may ask of a person, derived from the facts of a file on a day. What was not asked, refused or not known
//! is unknown; where two sources disagree, both may be.

mod attribute;
mod read;
mod stay;
mod told;

pub use attribute::Attribute;

use crate::condition::{Condition, Held, Values, of_day_number};
use jiff::civil::Date;
use opweg_model::fact::{Fact, FactKind, current};
use opweg_model::{Section, TierSet};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What is held of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile(BTreeMap<Attribute, Held>);

impl Profile {
    /// The profile that follows from the facts of a file on a day.
    #[must_use]
    pub fn of(facts: &[Fact], today: Date) -> Self {
        let told: Vec<&Fact> = current(facts).into_iter().filter(|fact| fact.answer.is_told()).collect();
        let mut held = BTreeMap::new();
        for (attribute, value) in read::all(&told, today).into_iter().chain(stay::all(facts, today)) {
            held.extend(value.map(|value| (attribute, value)));
        }
        Self(held)
    }
    /// A profile of values that are known otherwise, for example while somebody is being asked.
    #[must_use]
    pub fn with(values: impl IntoIterator<Item = (Attribute, Held)>) -> Self {
        Self(values.into_iter().collect())
    }
    /// What is held of an attribute; nothing when it is unknown.
    #[must_use]
    pub fn get(&self, attribute: Attribute) -> Option<&Held> {
        self.0.get(&attribute)
    }
    /// The day of an attribute, where it is known to the day.
    #[must_use]
    pub fn day(&self, attribute: Attribute) -> Option<Date> {
        self.get(attribute)?.number().and_then(of_day_number)
    }
    /// The earliest day an attribute may be: a deadline is counted from there, so that nobody comes too late.
    #[must_use]
    pub fn earliest_day(&self, attribute: Attribute) -> Option<Date> {
        match self.get(attribute)? {
            Held::Between(low, _) => of_day_number(*low),
            Held::Codes(_) => None,
        }
    }
}

impl Values for Profile {
    fn held(&self, name: &str) -> Option<Cow<'_, Held>> {
        self.get(Attribute::parse(name)?).map(Cow::Borrowed)
    }
}

/// The attributes a condition over the profile reads.
#[must_use]
pub fn read_by(condition: &Condition) -> BTreeSet<Attribute> {
    condition.reads().into_iter().filter_map(Attribute::parse).collect()
}

/// The attributes that are unknown and on which a condition hangs: what to ask.
#[must_use]
pub fn to_ask(condition: &Condition, profile: &Profile) -> BTreeSet<Attribute> {
    condition.deciding(profile).into_iter().filter_map(Attribute::parse).collect()
}

/// The sections and tiers that some attributes tell of.
#[must_use]
pub fn told_of(attributes: &BTreeSet<Attribute>) -> (BTreeSet<Section>, TierSet) {
    let sections: BTreeSet<Section> = attributes.iter().flat_map(|attribute| attribute.sections()).collect();
    let tiers = sections.iter().map(|section| section.tier()).collect();
    (sections, tiers)
}

/// Told statements of one kind.
fn of_kind<'f>(told: &[&'f Fact], kind: FactKind) -> Vec<&'f Fact> {
    told.iter().copied().filter(|fact| fact.kind == kind).collect()
}

#[cfg(test)]
mod tests;
