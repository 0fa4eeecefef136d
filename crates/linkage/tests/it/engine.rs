//! The engine on invented registrations: both ways round, with any one field wrong, learnt without examples.

use crate::engine_world::{FAMILY, GIVEN, Written, national, population};
use opweg_linkage::engine::agree::{agree, day_level};
use opweg_linkage::engine::blocking;
use opweg_linkage::engine::dedupe::{Found, Stage, TEACHES, dedupe};
use opweg_linkage::engine::evaluate;
use opweg_linkage::engine::explain::{Kin, explain};
use opweg_linkage::engine::file::judge;
use opweg_linkage::engine::level::{Field, birth, name, number, order};
use opweg_linkage::engine::lexicon::Ear;
use opweg_linkage::engine::traits::{Day, Reader, Traits};
use opweg_linkage::engine::weights::Weights;
use proptest::prelude::*;

fn linked(households: usize, seed: u64) -> (Vec<Traits>, Reader, Found, Vec<u32>) {
    let (written, person) = population(households, seed);
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = written.iter().map(|w| reader.read(&w.sheet())).collect();
    let found = dedupe(&mut all, &reader.lexicon, &[], &|_| ());
    (all, reader, found, person)
}

#[test]
fn finds_people_among_relatives_without_examples() {
    let (.., found, person) = linked(500, 11);
    let (quality, _) = evaluate::groups(&found.groups, &person);
    assert!(quality.f1 > 0.93 && quality.precision > 0.95, "{quality:?}");
    let report = evaluate::pairs(&found.pairs, &person);
    assert!(report.at_half.f1 > 0.93, "{:?}", report.at_half);
}

#[test]
fn a_table_that_is_too_small_to_teach_is_judged_by_what_is_known() {
    for seed in 1..9 {
        let (all, .., found, person) = linked(6, seed);
        assert!(all.len() < TEACHES, "{}", all.len());
        let (quality, _) = evaluate::groups(&found.groups, &person);
        assert!(quality.f1 > 0.9, "{seed}: {} registrations, {quality:?}", all.len());
    }
}

#[test]
#[should_panic(expected = "a thread that is lost")]
fn a_part_that_is_lost_is_no_answer() {
    let (written, _) = population(60, 3);
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = written.iter().map(|w| reader.read(&w.sheet())).collect();
    dedupe(&mut all, &reader.lexicon, &[], &|stage| {
        assert!(!matches!(stage, Stage::Comparing(..)), "a thread that is lost");
    });
}

#[test]
fn two_national_numbers_are_never_one_person_without_a_human() {
    let (mut written, _) = population(60, 7);
    let own = Written {
        given: "Selam".into(),
        family: "Tesfay".into(),
        birth: "1994-03-11".into(),
        sex: "F",
        nationality: "ER".into(),
        number: national(1994, 3, 11, 42),
        phone: "0400 99 00 12".into(),
        street: "Kerkstraat".into(),
        house: "7".into(),
        postcode: "2018".into(),
        partner: "p1".into(),
    };
    // A number that says another year than was typed: perhaps her mother's, perhaps she is somebody else.
    let other = Written { number: national(1971, 8, 30, 44), partner: "p2".into(), ..own.clone() };
    written.extend([own, other]);
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = written.iter().map(|w| reader.read(&w.sheet())).collect();
    let found = dedupe(&mut all, &reader.lexicon, &[], &|_| ());
    let [.., one, two] = &found.groups[..] else { panic!("registrations") };
    assert_ne!(one, two);
    // A human still gets to see them.
    let last = all.len() as u32 - 1;
    assert!(found.pairs.iter().any(|p| (p.a, p.b) == (last - 1, last)));
}

#[test]
fn the_same_tables_give_the_same_answers() {
    let ((.., one, _), (.., other, _)) = (linked(60, 3), linked(60, 3));
    assert_eq!(one.groups, other.groups);
    assert_eq!(one.pairs, other.pairs);
}

#[test]
fn whom_a_person_called_different_stays_apart() {
    let (written, _) = population(40, 5);
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = written.iter().map(|w| reader.read(&w.sheet())).collect();
    let found = dedupe(&mut all, &reader.lexicon, &[], &|_| ());
    let (a, b) = (0..all.len())
        .flat_map(|a| (a + 1..all.len()).map(move |b| (a, b)))
        .find(|(a, b)| found.groups[*a] == found.groups[*b])
        .unwrap();
    let again = dedupe(&mut all, &reader.lexicon, &[(a as u32, b as u32)], &|_| ());
    assert_ne!(again.groups[a], again.groups[b]);
}

#[test]
fn a_kept_model_judges_as_before() {
    let (all, reader, found, _) = linked(60, 9);
    let kept: Weights = serde_json::from_str(&serde_json::to_string(&found.weights).unwrap()).unwrap();
    let mut ear = Ear::new(&reader.lexicon);
    for pair in found.pairs.iter().take(200) {
        let (a, b) = (&all[pair.a as usize], &all[pair.b as usize]);
        let agreement = agree(a, b, &mut ear);
        assert_eq!(kept.score(&agreement, a, b), found.weights.score(&agreement, a, b));
    }
}

#[test]
fn brothers_are_called_relatives_and_a_person_is_called_one() {
    let (mut all, mut reader, found, _) = linked(300, 21);
    let own = Written {
        given: "Yusuf".into(),
        family: "Haddad".into(),
        birth: "1988-04-17".into(),
        sex: "M",
        nationality: "SY".into(),
        phone: "0400 99 99 01".into(),
        street: "Kerkstraat".into(),
        house: "7".into(),
        postcode: "2018".into(),
        partner: "p1".into(),
        ..Written::default()
    };
    let brother = Written { given: "Samir".into(), birth: "1991-09-02".into(), ..own.clone() };
    let again = Written { given: "Youssef".into(), partner: "p2".into(), phone: String::new(), ..own.clone() };
    let [own, brother, again] = [own, brother, again].map(|w| reader.read(&w.sheet()));
    all.truncate(0);
    let mut ear = Ear::new(&reader.lexicon);
    let mut why = |a: &Traits, b: &Traits| explain(&agree(a, b, &mut ear), a, b, &found.weights);
    let relatives = why(&own, &brother);
    assert_eq!(relatives.likeliest, Some(Kin::Relative), "{relatives:?}");
    assert!(relatives.speaks_against.contains(&Field::Birth) && relatives.speaks_against.contains(&Field::Given));
    let one = why(&own, &again);
    assert_eq!(one.likeliest, Some(Kin::Person), "{one:?}");
    assert!(one.speaks_for.contains(&Field::Birth));
    let sum: f32 = one.probability.iter().sum();
    assert!((sum - 1.0).abs() < 1e-4);
}

#[test]
fn a_file_is_the_best_of_what_it_knows() {
    let (_, mut reader, found, _) = linked(300, 31);
    let at = |birth: &str, phone: &str, reader: &mut Reader| {
        let w = Written {
            given: "Selam".into(),
            family: "Tesfay".into(),
            birth: birth.into(),
            phone: phone.into(),
            nationality: "ER".into(),
            ..Written::default()
        };
        reader.read(&w.sheet())
    };
    let guessed = at("1994-01-01", "0400 99 00 01", &mut reader);
    let exact = at("1994-03-11", "", &mut reader);
    let new = at("1994-03-11", "0400 99 00 01", &mut reader);
    let mut ear = Ear::new(&reader.lexicon);
    let alone = judge(&new, &[exact], &found.weights, &mut ear).score;
    let whole = judge(&new, &[guessed, exact], &found.weights, &mut ear).score;
    assert!(whole > alone, "{whole} {alone}");
    assert!(judge(&new, &[], &found.weights, &mut ear).score < -100.0);
}

#[test]
fn any_one_field_may_be_wrong_or_missing() {
    let own = Written {
        given: "Selam".into(),
        family: "Tesfay".into(),
        birth: "1994-03-11".into(),
        sex: "F",
        nationality: "ER".into(),
        number: national(1994, 3, 11, 42),
        phone: "0400 00 00 12".into(),
        street: "Kerkstraat".into(),
        house: "7".into(),
        postcode: "2018".into(),
        partner: "p1".into(),
    };
    type Change = fn(&mut Written);
    let wrong: [Change; 9] = [
        |w| w.given = "Oksana".into(),
        |w| w.family = "Bondar".into(),
        |w| (w.given, w.family) = ("Oksana".into(), String::new()),
        |w| w.birth = "1971-08-30".into(),
        |w| w.birth.clear(),
        |w| w.nationality = "UA".into(),
        |w| w.sex = "M",
        |w| std::mem::swap(&mut w.given, &mut w.family),
        |w| (w.street, w.house, w.postcode) = ("Rue Haute".into(), "99".into(), "1000".into()),
    ];
    // Not only with all the numbers: a name, a date and a place must be enough.
    let bare = Written { number: String::new(), phone: String::new(), ..own.clone() };
    for base in [own, bare] {
        for (i, change) in wrong.iter().enumerate() {
            let mut other = base.clone();
            change(&mut other);
            let mut reader = Reader::default();
            let (a, b) = (reader.read(&base.sheet()), reader.read(&other.sheet()));
            let (mut x, mut y) = (Vec::new(), Vec::new());
            blocking::keys(&a, &reader.lexicon, &mut x);
            blocking::keys(&b, &reader.lexicon, &mut y);
            assert!(x.iter().any(|k| y.contains(k)), "change {i}");
        }
    }
}

#[test]
fn levels_of_what_counters_do() {
    let mut reader = Reader::default();
    let mut read = |given: &str, family: &str, birth: &str, number: &str| {
        let w = Written {
            given: given.into(),
            family: family.into(),
            birth: birth.into(),
            number: number.into(),
            ..Written::default()
        };
        reader.read(&w.sheet())
    };
    let own = read("Selam", "Tesfay", "1994-03-11", "");
    let script = read("ሰላም", "ተስፋይ", "1994-03-11", "");
    let swapped = read("Tesfay", "Selam", "1994-11-03", "");
    let one_part = read("Selam Tesfay", "", "1994", "");
    let bis = read("Selam", "Tesfay", "", &national(1994, 43, 11, 42));
    let later = read("Selam", "Tesfay", "", &national(1994, 3, 11, 77));
    let mut ear = Ear::new(&reader.lexicon);
    let mut pattern = |a: &Traits, b: &Traits| agree(a, b, &mut ear).pattern;
    assert!(pattern(&own, &script).level(Field::Given) >= name::CLOSE);
    assert_eq!(pattern(&own, &swapped).level(Field::Order), order::SWAPPED);
    assert_eq!(pattern(&own, &swapped).level(Field::Birth), birth::SWAPPED);
    assert_eq!(pattern(&own, &one_part).level(Field::Order), order::MIXED);
    assert_eq!(pattern(&own, &one_part).level(Field::Birth), birth::GUESS_YEAR);
    assert_eq!(pattern(&bis, &later).level(Field::Number), number::MUTATED);
    assert_eq!(pattern(&own, &bis).level(Field::Birth), birth::EQUAL, "the date in the number");
}

fn any_day() -> impl Strategy<Value = Day> {
    (0i16..3, 0u8..13, 0u8..32).prop_map(|(year, month, day)| match year {
        0 => Day::default(),
        _ => Day { year: 1980 + year, month, day: if month == 0 { 0 } else { day } },
    })
}

fn any_written() -> impl Strategy<Value = Written> {
    let part = prop_oneof![
        proptest::sample::select(&GIVEN[..]).prop_map(str::to_owned),
        (proptest::sample::select(&GIVEN[..]), proptest::sample::select(&FAMILY[..]))
            .prop_map(|(a, b)| format!("{a} {b}")),
        "\\PC{0,12}",
    ];
    let birth = prop_oneof!["19[89][0-9]-0[1-9]-[0-2][0-9]", Just(String::new()), "\\PC{0,10}"];
    let number = prop_oneof![
        Just(String::new()),
        (1usize..13, 1usize..28, 1usize..900).prop_map(|(m, d, s)| national(1990, m, d, s))
    ];
    let address = (proptest::sample::select(&FAMILY[..]), 0usize..4);
    (part.clone(), part, birth, number, address, "0400 00 00 0[0-9]", 0usize..3).prop_map(
        |(given, family, birth, number, (street, house), phone, code)| Written {
            given,
            family,
            birth,
            sex: ["F", "M", ""][code],
            nationality: ["SY", "ER", ""][code].into(),
            number,
            phone,
            street: format!("{street}straat"),
            house: house.to_string(),
            postcode: "2018".into(),
            partner: "p1".into(),
        },
    )
}

proptest! {
    #[test]
    fn days_agree_both_ways(a in any_day(), b in any_day()) {
        prop_assert_eq!(day_level(a, b), day_level(b, a));
    }

    /// Whoever comes first: the levels are the same, so the score is.
    #[test]
    fn registrations_agree_both_ways(a in any_written(), b in any_written()) {
        let mut reader = Reader::default();
        let (a, b) = (reader.read(&a.sheet()), reader.read(&b.sheet()));
        let mut ear = Ear::new(&reader.lexicon);
        prop_assert_eq!(agree(&a, &b, &mut ear).pattern, agree(&b, &a, &mut ear).pattern);
    }
}
