//! Which of the typed fields agree with a file, in words that tell nothing of what stands there.

use opweg_linkage::compare::{Comparison, Conflict, FieldEvidence};
use opweg_linkage::date::DateAgreement;
use opweg_linkage::model::{Agreement, NameLevel, NameOrder, NumberLevel, Shared};

/// What agrees, each a word of the family `register-agrees-<word>`, in the order of the form. What differs is not said: it
/// would tell something of the file.
#[must_use]
pub fn agreeing(comparison: &Comparison, by_number: bool) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = comparison.fields.iter().filter_map(word).collect();
    let numbered = words.contains(&"number");
    if by_number && !numbered {
        // The number of a file is compared before anything else.
        words.push("number-of-file");
    }
    if comparison.conflict == Some(Conflict::NumberOfAnother) {
        words.push("number-only");
    }
    words
}

/// Every word that [`agreeing`] gives.
pub const WORDS: &[&str] = &[
    "given-same",
    "given-close",
    "given-loose",
    "family-same",
    "family-close",
    "family-loose",
    "order",
    "birth-same",
    "birth-swapped",
    "birth-year",
    "birth-one",
    "phone",
    "number",
    "number-of-file",
    "number-only",
];

fn word(field: &FieldEvidence) -> Option<&'static str> {
    Some(match field.agreement {
        Agreement::Given(NameLevel::Same) => "given-same",
        Agreement::Given(NameLevel::Close | NameLevel::Similar) => "given-close",
        Agreement::Given(NameLevel::Loose) => "given-loose",
        Agreement::Family(NameLevel::Same) => "family-same",
        Agreement::Family(NameLevel::Close | NameLevel::Similar) => "family-close",
        Agreement::Family(NameLevel::Loose) => "family-loose",
        Agreement::Order(NameOrder::Swapped) => "order",
        Agreement::Birth(DateAgreement::Equal) => "birth-same",
        Agreement::Birth(DateAgreement::Swapped) => "birth-swapped",
        Agreement::Birth(DateAgreement::EqualGuess | DateAgreement::GuessedSameYear | DateAgreement::SameYear) => {
            "birth-year"
        }
        Agreement::Birth(DateAgreement::OnePartDiffers) => "birth-one",
        Agreement::Phone(Shared::Yes) => "phone",
        Agreement::Number(NumberLevel::Same) => "number",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_linkage::compare::compare;
    use opweg_linkage::date::PartialDate;
    use opweg_linkage::model::Model;
    use opweg_linkage::phone::Phone;
    use opweg_linkage::record::{PersonName, Record};

    fn person(given: &str, family: &str, born: (i16, u8, u8), phone: &str) -> Record {
        Record {
            names: vec![PersonName::new(given, family)],
            births: vec![PartialDate::new(born.0, Some(born.1), Some(born.2))],
            phones: Phone::parse(phone).into_iter().collect(),
            numbers: Vec::new(),
            ..Record::default()
        }
    }

    #[test]
    fn what_agrees_is_said_in_the_order_of_the_form_and_what_differs_is_not() {
        let one = person("Amina", "Haddad", (1991, 5, 7), "03 000 00 17");
        let told = |other: &Record| agreeing(&compare(&one, other, &Model::for_files(1000)), false);
        assert_eq!(told(&one), ["given-same", "family-same", "birth-same", "phone"]);
        let swapped = person("Haddad", "Amina", (1991, 7, 5), "03 000 00 18");
        assert_eq!(told(&swapped), ["given-same", "family-same", "order", "birth-swapped"]);
        assert!(told(&person("Oksana", "Bondar", (1970, 1, 30), "03 000 00 99")).is_empty());
    }

    #[test]
    fn every_word_has_its_place_in_the_list() {
        let one = person("Amina", "Haddad", (1991, 5, 7), "03 000 00 17");
        let same = compare(&one, &one, &Model::for_files(1000));
        for word in agreeing(&same, true) {
            assert!(WORDS.contains(&word), "{word}");
        }
    }
}
