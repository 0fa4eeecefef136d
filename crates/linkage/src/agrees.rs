//! Which fields of two registrations agree, in words that tell nothing of what stands there.

use crate::compare::{Comparison, Conflict, agreement_of};
use crate::date::DateAgreement;
use crate::engine::explain::Explanation;
use crate::engine::level::{Field, address, same};
use crate::model::{Agreement, NameLevel, NameOrder, NumberLevel, Shared};

/// What agrees, each a word of the family `register-agrees-<word>`, in the order of the form. What differs is not said: it
/// would tell something of the file.
#[must_use]
pub fn agreeing(comparison: &Comparison, by_number: bool) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = comparison.fields.iter().filter_map(|f| word(f.agreement)).collect();
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

/// What agrees between two registrations of a table, in the same words; addresses were compared as well.
#[must_use]
pub fn agreeing_of(explanation: &Explanation) -> Vec<&'static str> {
    let told = |field: Field, level: u8| match (field, level) {
        (Field::Email, same::YES) => Some("email"),
        (Field::Address, address::SAME | address::MOVED_CODE) => Some("address"),
        _ => agreement_of(field, level).and_then(word),
    };
    explanation.fields.iter().filter_map(|f| told(f.field, f.level)).collect()
}

/// Every word that [`agreeing`] and [`agreeing_of`] give.
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
    "email",
    "address",
];

fn word(agreement: Agreement) -> Option<&'static str> {
    Some(match agreement {
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
    use crate::compare::{Asked, compare};
    use crate::date::PartialDate;
    use crate::model::Model;
    use crate::phone::Phone;
    use crate::record::{Address, PersonName, Record};

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

    #[test]
    fn two_lines_of_a_table_agree_in_the_words_of_a_desk() {
        let at_home = |person: Record| Record {
            emails: vec!["amina@example.org".into()],
            addresses: vec![Address { street: "Kerkstraat".into(), house: "1".into(), postcode: "2000".into() }],
            ..person
        };
        let one = at_home(person("Amina", "Haddad", (1991, 5, 7), "03 000 00 17"));
        let other = at_home(person("Haddad", "Amina", (1991, 7, 5), "03 000 00 18"));
        let (_, explanation) = Asked::new(&one, &Model::for_files(1000)).explain(&other);
        let told = agreeing_of(&explanation);
        assert_eq!(told, ["given-same", "family-same", "order", "birth-swapped", "email", "address"]);
        assert!(told.iter().all(|word| WORDS.contains(word)));
    }
}
