//! Tests of conditions: what is read, what is refused, and that three values behave.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn words(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|c| (*c).to_owned()).collect()
}

fn vocabulary() -> Vocabulary {
    let names = [
        ("dutch", Domain::Ordered(words(&["none", "a1", "a2", "b1", "b2"]))),
        ("home", Domain::One(words(&["rent", "reception"]))),
        ("sectors", Domain::Set(words(&["care", "construction", "none"]))),
        ("children", Domain::Number),
        ("arrived", Domain::Day),
    ];
    names.into_iter().map(|(name, domain)| (name.to_owned(), domain)).collect()
}

#[derive(Debug, Clone, Default)]
struct Known(BTreeMap<String, Held>);

impl Values for Known {
    fn held(&self, name: &str) -> Option<Cow<'_, Held>> {
        self.0.get(name).map(Cow::Borrowed)
    }
}

fn known(values: &[(&str, Held)]) -> Known {
    Known(values.iter().map(|(name, held)| ((*name).to_owned(), held.clone())).collect())
}

fn read(text: &str) -> Condition {
    Condition::read(text, &vocabulary()).unwrap()
}

fn refused(text: &str) -> String {
    Condition::read(text, &vocabulary()).unwrap_err().to_string()
}

fn day(text: &str) -> i64 {
    day_number(text.parse().unwrap())
}

#[test]
fn each_question_is_answered_by_what_is_held() {
    use Truth::{No, Unknown, Yes};
    let somebody = known(&[
        ("dutch", Held::code("a2")),
        ("home", Held::one_of(["rent", "reception"]).unwrap()),
        ("sectors", Held::all_of(["care", "construction"])),
        ("children", Held::Between(1, 2)),
        ("arrived", Held::Between(day("2025-03-01"), day("2025-03-31"))),
    ]);
    let expected = [
        ("dutch is a2|b1", Yes),
        ("dutch at least a2", Yes),
        ("dutch below a2", No),
        ("home is rent", Unknown),
        ("home is rent|reception", Yes),
        ("sectors has care", Yes),
        ("sectors has none", No),
        ("children at least 1", Yes),
        ("children at least 2", Unknown),
        ("children below 1", No),
        ("arrived from 2025-03-01", Yes),
        ("arrived before 2025-03-15", Unknown),
        ("arrived before 2025-04-01", Yes),
        ("all(dutch is a2, home is rent)", Unknown),
        ("all(dutch is b2, home is rent)", No),
        ("any(dutch is a2, home is rent)", Yes),
        ("not(any(dutch is b1, home is rent))", Unknown),
    ];
    for (text, truth) in expected {
        assert_eq!(read(text).holds(&somebody), truth, "{text}");
    }
    assert_eq!(read("dutch is a2").holds(&known(&[])), Unknown);
}

#[test]
fn what_is_wrong_is_said_with_the_nearest_word() {
    assert_eq!(refused("duch is a2"), "nothing is called `duch`; the nearest name is `dutch`");
    assert_eq!(refused("home is receptions"), "`home` is never `receptions`; the nearest is `reception`");
    assert_eq!(refused("home at least rent"), "`home` cannot be asked with `at least`");
    assert_eq!(refused("sectors is care"), "`sectors` cannot be asked with `is`");
    assert_eq!(refused("children at least many"), "`many` where a whole number should stand");
    assert_eq!(refused("arrived from 2025-02-30"), "`2025-02-30` where a day should stand");
    assert_eq!(refused("all(dutch is a2"), "`the end` where `,` or `)` should stand");
    assert_eq!(refused("dutch is a2 home is rent"), "`home` where the end should stand");
    assert_eq!(refused("not dutch is a2"), "`dutch` where `(` should stand");
    assert_eq!(refused(""), "`the end` where a name, `all`, `any` or `not` should stand");
}

#[test]
fn only_what_would_decide_is_asked() {
    let condition = read("all(dutch below b1, any(home is rent, sectors has care))");
    assert_eq!(condition.reads(), BTreeSet::from(["dutch", "home", "sectors"]));
    assert_eq!(condition.deciding(&known(&[])), BTreeSet::from(["dutch", "home", "sectors"]));
    let rents = known(&[("home", Held::code("rent"))]);
    assert_eq!(condition.deciding(&rents), BTreeSet::from(["dutch"]));
    let fluent = known(&[("dutch", Held::code("b2"))]);
    assert!(condition.deciding(&fluent).is_empty());
}

#[test]
fn days_and_their_numbers_go_both_ways() {
    for text in ["1969-12-31", "1970-01-01", "2024-02-29", "2199-12-31"] {
        let date = text.parse().unwrap();
        assert_eq!(of_day_number(day_number(date)), Some(date));
    }
    assert_eq!(of_day_number(i64::MAX), None);
}

/// Names that a value can be found for, and conditions over them.
fn condition() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "dutch (is|at least|below) (a1|a2|b1)",
        "home is (rent|reception)",
        "sectors has (care|none)",
        "children (at least|below) [0-3]",
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| format!("all({})", parts.join(", "))),
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| format!("any({})", parts.join(", "))),
            inner.prop_map(|part| format!("not({part})")),
        ]
    })
}

fn whole_person() -> impl Strategy<Value = Known> {
    let dutch = prop::sample::select(vec!["none", "a1", "a2", "b1", "b2"]);
    let home = prop::sample::select(vec!["rent", "reception"]);
    let sectors = prop::sample::subsequence(vec!["care", "construction", "none"], 0..=3);
    (dutch, home, sectors, 0..4i64).prop_map(|(dutch, home, sectors, children)| {
        known(&[
            ("dutch", Held::code(dutch)),
            ("home", Held::code(home)),
            ("sectors", Held::all_of(sectors)),
            ("children", Held::Between(children, children)),
        ])
    })
}

proptest! {
    #[test]
    fn an_answer_given_with_less_known_stays_the_answer_with_more(
        text in condition(), person in whole_person(), hidden in prop::collection::vec(any::<bool>(), 4)
    ) {
        let condition = read(&text);
        let whole = condition.holds(&person);
        prop_assert_ne!(whole, Truth::Unknown, "everything is known");
        let mut less = person.clone();
        for (name, hide) in person.0.keys().zip(&hidden) {
            if *hide {
                less.0.remove(name);
            }
        }
        let answer = condition.holds(&less);
        prop_assert!(answer == Truth::Unknown || answer == whole);
        // Without what decides, nothing decides: what else is hidden does not matter.
        let deciding = condition.deciding(&less);
        prop_assert_eq!(deciding.is_empty(), answer != Truth::Unknown);
        for name in &deciding {
            prop_assert!(!less.0.contains_key(*name));
            less.0.extend(person.0.get_key_value(*name).map(|(n, h)| (n.clone(), h.clone())));
        }
        prop_assert_eq!(condition.holds(&less), whole);
    }
}
