//! What an answer means beside what stands already: nothing new, a statement of its own, a correction of our own earlier
//! one, or a surprise because a colleague was quicker. Pure: the whole rule of "never overwritten" is here.

use opweg_model::fact::{Answer, Fact, NoValue, Source, current};
use opweg_model::{FactId, FuzzyDate, OrgId};
use uuid::Uuid;

/// An answer as typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    /// The value, or why there is none.
    pub answer: Answer,
    /// Where it comes from.
    pub source: Source,
    /// Since when it is true.
    pub as_of: Option<FuzzyDate>,
    /// The statement the form was filled with, if any.
    pub was: Option<FactId>,
    /// The entry of a repeatable kind that was opened; none: a new one.
    pub slot: Option<Uuid>,
}

/// What it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighed {
    /// It stands there already.
    Same,
    /// A new statement.
    New {
        /// The entry it speaks of.
        slot: Uuid,
        /// Our own earlier statement that it corrects. A statement of others is never replaced: the new one stands beside.
        replaces: Option<FactId>,
    },
    /// "There is none", while entries of our own say that there is one: each of these is corrected by itself.
    Filled,
    /// Our own statement changed after the form was shown: to be looked at again.
    Stale,
}

/// Weighs an answer against all statements of its kind, earlier ones included. `fresh` is the identity of a new entry.
#[must_use]
pub fn weigh(of_kind: &[Fact], org: OrgId, repeats: bool, typed: &Typed, fresh: Uuid) -> Weighed {
    let was = of_kind.iter().find(|f| Some(f.id) == typed.was);
    if was.is_some_and(|w| typed.says(w)) {
        return Weighed::Same;
    }
    let now = current(of_kind);
    let mine: Vec<&Fact> = now.into_iter().filter(|f| f.org == org).collect();
    if repeats && typed.slot.is_none() {
        return new_entry(&mine, typed, fresh);
    }
    let slot = typed.slot.unwrap_or(Uuid::nil());
    let mine: Vec<&Fact> = mine.into_iter().filter(|f| f.slot == slot).collect();
    if mine.iter().any(|f| typed.says(f)) {
        return Weighed::Same;
    }
    let untouched = |w: &Fact| mine.iter().any(|f| f.id == w.id);
    let earlier = was
        .filter(|w| untouched(w))
        .filter(|w| typed.corrects(w))
        .or_else(|| mine.iter().find(|f| typed.corrects(f)).copied());
    let surprise = match was {
        Some(was) => !untouched(was),
        None => earlier.is_some_and(is_answered),
    };
    if surprise { Weighed::Stale } else { Weighed::New { slot, replaces: earlier.map(|f| f.id) } }
}

/// A new entry takes the place of our own "ask later" or "there is none"; the same entry sent twice is one entry.
fn new_entry(mine: &[&Fact], typed: &Typed, fresh: Uuid) -> Weighed {
    if mine.iter().any(|f| f.answer == typed.answer && f.source == typed.source) {
        return Weighed::Same;
    }
    if typed.answer == Answer::None(NoValue::HasNone) && mine.iter().any(|f| f.answer.value().is_some()) {
        return Weighed::Filled;
    }
    match mine.iter().find(|f| f.answer.value().is_none()) {
        Some(open) => Weighed::New { slot: open.slot, replaces: Some(open.id) },
        None => Weighed::New { slot: fresh, replaces: None },
    }
}

impl Typed {
    /// Whether a statement says the same.
    #[must_use]
    pub fn says(&self, fact: &Fact) -> bool {
        fact.answer == self.answer && fact.source == self.source && fact.as_of == self.as_of
    }
    /// What a document says does not correct what the client said: both are shown. A missing answer gives way to any.
    fn corrects(&self, fact: &Fact) -> bool {
        fact.source == self.source || !fact.answer.is_told()
    }
}

/// Whether a question need not be asked again: there is a value, or the person answered that they do not know or do not
/// want to say.
#[must_use]
pub fn is_answered(fact: &Fact) -> bool {
    !matches!(fact.answer, Answer::None(NoValue::AskLater | NoValue::NotAsked))
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::fact::{FactKind, Value};
    use opweg_model::{FileId, UserId};

    const CITY: OrgId = OrgId(Uuid::from_u128(1));
    const VDAB: OrgId = OrgId(Uuid::from_u128(2));
    const FRESH: Uuid = Uuid::from_u128(99);

    fn fact(number: u128, org: OrgId, text: &str) -> Fact {
        Fact {
            id: FactId(Uuid::from_u128(number)),
            file: FileId(Uuid::nil()),
            kind: FactKind::WantedJob,
            slot: Uuid::nil(),
            answer: Answer::Value(Value::Text(text.into())),
            as_of: None,
            source: Source::Client,
            author: UserId(Uuid::nil()),
            org,
            intake: None,
            replaces: None,
            recorded: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    fn typed(text: &str, was: Option<&Fact>) -> Typed {
        Typed {
            answer: Answer::Value(Value::Text(text.into())),
            source: Source::Client,
            as_of: None,
            was: was.map(|f| f.id),
            slot: None,
        }
    }

    fn beside(replaces: Option<&Fact>) -> Weighed {
        Weighed::New { slot: Uuid::nil(), replaces: replaces.map(|f| f.id) }
    }

    #[test]
    fn a_form_sent_untouched_says_nothing_new_even_when_a_colleague_corrected_it_meanwhile() {
        let first = fact(1, CITY, "bakker");
        let corrected = Fact { replaces: Some(first.id), ..fact(2, CITY, "kok") };
        let facts = [first.clone(), corrected];
        assert_eq!(weigh(&facts, CITY, false, &typed("bakker", Some(&first)), FRESH), Weighed::Same);
        assert_eq!(weigh(&facts, CITY, false, &typed("slager", Some(&first)), FRESH), Weighed::Stale);
        assert_eq!(weigh(&facts, CITY, false, &typed("kok", Some(&first)), FRESH), Weighed::Same);
    }

    #[test]
    fn our_own_statement_is_corrected_and_that_of_others_is_not() {
        let ours = fact(1, CITY, "bakker");
        let facts = [ours.clone()];
        assert_eq!(weigh(&facts, CITY, false, &typed("kok", Some(&ours)), FRESH), beside(Some(&ours)));
        assert_eq!(weigh(&facts, VDAB, false, &typed("kok", None), FRESH), beside(None));
    }

    #[test]
    fn an_answer_of_a_colleague_that_the_form_did_not_show_is_a_surprise() {
        let facts = [fact(1, CITY, "bakker")];
        assert_eq!(weigh(&facts, CITY, false, &typed("kok", None), FRESH), Weighed::Stale);
        assert_eq!(weigh(&facts, CITY, false, &typed("bakker", None), FRESH), Weighed::Same, "a form sent twice");
    }

    #[test]
    fn what_a_document_says_stands_beside_what_the_client_said() {
        let said = fact(1, CITY, "bakker");
        let read = Typed { source: Source::Document, ..typed("kok", Some(&said)) };
        assert_eq!(weigh(&[said], CITY, false, &read, FRESH), beside(None));
    }

    #[test]
    fn the_same_seen_again_on_another_day_is_a_new_statement() {
        let seen = Fact { as_of: Some("2026-01".parse().unwrap()), ..fact(1, CITY, "leest traag") };
        let again = Typed { as_of: Some("2026-06".parse().unwrap()), ..typed("leest traag", Some(&seen)) };
        assert_eq!(weigh(std::slice::from_ref(&seen), CITY, false, &again, FRESH), beside(Some(&seen)));
    }

    #[test]
    fn ask_later_gives_way_to_an_answer() {
        let later = Fact { answer: Answer::None(NoValue::AskLater), ..fact(1, CITY, "") };
        assert_eq!(weigh(std::slice::from_ref(&later), CITY, false, &typed("kok", None), FRESH), beside(Some(&later)));
        let entry = Fact { slot: Uuid::from_u128(7), ..later.clone() };
        let kept = Weighed::New { slot: entry.slot, replaces: Some(entry.id) };
        assert_eq!(weigh(&[entry], CITY, true, &typed("kok", None), FRESH), kept);
        assert!(!is_answered(&later));
    }

    #[test]
    fn there_is_none_gives_way_to_an_entry_and_is_not_said_beside_one() {
        let none = Typed { answer: Answer::None(NoValue::HasNone), ..typed("", None) };
        let told = Fact { slot: Uuid::from_u128(7), answer: none.answer.clone(), ..fact(1, CITY, "") };
        let instead = Weighed::New { slot: told.slot, replaces: Some(told.id) };
        assert_eq!(weigh(std::slice::from_ref(&told), CITY, true, &typed("kok", None), FRESH), instead);
        assert_eq!(weigh(std::slice::from_ref(&told), CITY, true, &none, FRESH), Weighed::Same);
        let one = Fact { slot: Uuid::from_u128(7), ..fact(1, CITY, "bakker") };
        assert_eq!(weigh(std::slice::from_ref(&one), CITY, true, &none, FRESH), Weighed::Filled);
        assert!(is_answered(&told));
    }

    #[test]
    fn entries_stand_side_by_side_and_a_double_click_makes_one() {
        let one = Fact { slot: Uuid::from_u128(7), ..fact(1, CITY, "bakker") };
        let new = Weighed::New { slot: FRESH, replaces: None };
        assert_eq!(weigh(std::slice::from_ref(&one), CITY, true, &typed("kok", None), FRESH), new);
        assert_eq!(weigh(std::slice::from_ref(&one), CITY, true, &typed("bakker", None), FRESH), Weighed::Same);
        let opened = Typed { slot: Some(one.slot), ..typed("kok", Some(&one)) };
        assert_eq!(
            weigh(std::slice::from_ref(&one), CITY, true, &opened, FRESH),
            Weighed::New { slot: one.slot, replaces: Some(one.id) }
        );
    }
}
