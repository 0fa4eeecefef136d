//! Which of several records to show first, and which not at all: what was typed letter by letter goes before what only
//! sounds like it.

use crate::compare::{Comparison, Spelling, Verdict};
use crate::date::DateAgreement;
use crate::model::{Agreement, NameLevel, NumberLevel, Shared};
use std::cmp::Ordering;

/// How the words of a name that was asked for stand in the names of a record.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Words {
    /// The share of the words asked for that are written so: in any case, with or without accents, in the letters that
    /// their script becomes.
    pub written: f64,
    /// The best likeness in 0..=1 of any one word asked for to any one word of the record.
    pub closest: f64,
}

impl Words {
    /// The spelling asked for of which most is written in the other's spellings.
    pub(crate) fn of(asked: &[Spelling<'_>], theirs: &[Spelling<'_>]) -> Self {
        let mut best = Self::default();
        for spelling in asked {
            let name = spelling.whole();
            let others = || theirs.iter().map(Spelling::whole);
            best.written = best.written.max(name.written_in(others()));
            best.closest = others().map(|other| name.closest_word(other)).fold(best.closest, f64::max);
        }
        best
    }
}

impl Comparison {
    /// Every word that was asked for is written so in the record.
    pub fn is_written_so(&self) -> bool {
        self.words.written >= 1.0
    }

    /// Something was typed that is not only alike but the same: the name, a telephone, or a number.
    pub fn is_the_same(&self) -> bool {
        let same = |a: Agreement| matches!(a, Agreement::Phone(Shared::Yes) | Agreement::Number(NumberLevel::Same));
        self.is_written_so() || self.fields.iter().any(|field| same(field.agreement))
    }

    /// The likelier first. Where only a name is known, whoever is called exactly so goes before a name that sounds like it:
    /// the score judges sound only, and takes a common name for less.
    pub fn likelier_first(&self, other: &Self) -> Ordering {
        let exact = |c: &Self| c.by_name_alone() && c.is_written_so();
        exact(other)
            .cmp(&exact(self))
            .then(other.verdict.cmp(&self.verdict))
            .then(other.score.total_cmp(&self.score))
            .then(other.words.written.total_cmp(&self.words.written))
    }

    /// Nothing but chance brought these two together: no word asked for is like one of the record, and nothing else
    /// agrees.
    pub fn is_chance(&self) -> bool {
        self.verdict == Verdict::New
            && self.by_name_alone()
            && NameLevel::of(self.words.closest) == NameLevel::Different
    }

    fn by_name_alone(&self) -> bool {
        self.fields.iter().all(|field| match field.agreement {
            Agreement::Birth(birth) => birth == DateAgreement::Unknown,
            Agreement::Phone(shared) => shared != Shared::Yes,
            Agreement::Number(number) => number != NumberLevel::Same,
            Agreement::Given(_) | Agreement::Family(_) | Agreement::Order(_) => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::{Asked, Comparison};
    use crate::model::Model;
    use crate::record::{PersonName, Record};

    fn named(names: &[(&str, &str)]) -> Record {
        Record { names: names.iter().map(|(g, f)| PersonName::new(*g, *f)).collect(), ..Record::default() }
    }

    fn compared(asked: (&str, &str), other: &[(&str, &str)]) -> Comparison {
        Asked::new(&named(&[asked]), &Model::for_files(100)).compare(&named(other))
    }

    #[test]
    fn the_exact_name_goes_first() {
        for (asked, exact, alike) in [
            (("selam", ""), &[("Selam", "Tesfay")][..], ("Salma", "Kakar")),
            (("SELAM", ""), &[("Selam", "Gebremeskel")], ("Salim", "Ali")),
            (("ሰላም", ""), &[("Selam", "Tesfay")], ("Salma", "Kakar")),
            (("haddad", ""), &[("Amina", "Haddad")], ("Amina", "Hadad")),
            (("mohamed", "ali"), &[("Mohamed", "Ali")], ("Muhamad", "Aly")),
            (("amina", ""), &[("Emina", "X"), ("أمينة", "حداد"), ("Amina", "")], ("Amena", "")),
            (("lukasz", ""), &[("Łukasz", "Świętek")], ("Lucas", "")),
        ] {
            let (exact, alike) = (compared(asked, exact), compared(asked, &[alike]));
            assert!(exact.is_written_so() && !alike.is_written_so(), "{asked:?}");
            assert!(exact.likelier_first(&alike).is_lt(), "{asked:?}");
            assert!(alike.likelier_first(&exact).is_gt(), "{asked:?}");
        }
    }

    #[test]
    fn chance_is_not_shown_and_a_variant_always() {
        for other in [("Ylli", "Zeka"), ("Najib", "Sahak"), ("Sevgi", "Demir")] {
            assert!(compared(("zzzqqq", ""), &[other]).is_chance(), "{other:?}");
        }
        for (asked, other) in [
            ("Mohamed", "Muhammad"),
            ("Muhamad", "Mohammed"),
            ("Haddad", "Hadad"),
            ("Hadad", "حداد"),
            ("Selam", "ሰላም"),
            ("ሰላም", "Selam"),
            ("Khadija", "Hadidja"),
            ("Yusuf", "Joseph"),
            ("Oleksandr", "Alexander"),
            ("Khaled", "Halit"),
            ("Abdulrahman", "Abd al-Rahman"),
            ("Tesfay", "Tesfai"),
            ("Григорій", "Hryhoriy"),
            ("Noureddine", "Nour Eddine"),
        ] {
            assert!(!compared((asked, ""), &[(other, "Osmani")]).is_chance(), "{asked} {other}");
        }
    }
}
