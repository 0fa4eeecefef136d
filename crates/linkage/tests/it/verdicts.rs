//! What the worker is told, case by case. All people are invented.

use opweg_linkage::compare::{Comparison, Conflict, Verdict, compare};
use opweg_linkage::date::{DateAgreement, PartialDate};
use opweg_linkage::engine::shares::Shares;
use opweg_linkage::engine::traits::{Reader, Traits};
use opweg_linkage::model::{Agreement, Model, NameLevel, NameOrder};
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{HashedNumber, NumberSort, PersonName, Record};

/// `given|family|date|phone|number`; the number starts with n, b or o for its kind.
fn record(text: &str) -> Record {
    let mut parts = text.split('|');
    let mut part = || parts.next().unwrap_or_default().to_owned();
    let names = vec![PersonName::new(part(), part())];
    let date: Vec<i16> = part().split('-').filter_map(|p| p.parse().ok()).collect();
    let small = |i: usize| date.get(i).and_then(|p| u8::try_from(*p).ok());
    let phone = part();
    let number = part();
    let kind = match number.chars().next() {
        Some('n') => Some(NumberSort::National),
        Some('b') => Some(NumberSort::Bis),
        Some(_) => Some(NumberSort::Other),
        None => None,
    };
    Record {
        names,
        births: date.first().map(|year| PartialDate::new(*year, small(1), small(2))).into_iter().collect(),
        phones: Phone::parse(&phone).into_iter().collect(),
        numbers: kind.map(|kind| HashedNumber { kind, hash: number.clone(), birth: None }).into_iter().collect(),
        ..Record::default()
    }
}

fn judged(a: &str, b: &str) -> Comparison {
    compare(&record(a), &record(b), &Model::default())
}

#[test]
fn verdicts() {
    use Verdict::*;
    for (a, b, expected, why) in [
        ("ሰላም|ተስፋይ|1994-03-11", "Selam|Tesfay|1994-03-11", ProbablyKnown, "script"),
        ("Selam|Tesfay|1994-03-11", "Tesfai|Selam|1994-11-03", ProbablyKnown, "all swapped"),
        ("كريم|الحداد|1988-07-02", "Kareem|Haddad|1988-07-02", ProbablyKnown, "Arabic script"),
        ("محمد|الحداد|1988-07-02", "Mouhamed|Haddad|1988-07-02", ProbablyKnown, "a common name"),
        ("Oleksandr|Bondar|1979-09-30", "Александр|Бондарь|1979-09-30", ProbablyKnown, "two passports"),
        (
            "Alexander|Bondar|1979-01-01|0400 00 00 12",
            "Олександр|Бондар|1979-09-30|+32 400 00 00 12",
            ProbablyKnown,
            "guessed date, telephone",
        ),
        ("Amina|Haddad|1990-06-02||b1", "Amina|Haddad|1990-06-02||n1", ProbablyKnown, "BIS, then national"),
        ("Mohammed|Ahmed|1990-01-01", "Muhammad|Ahmad|1990-01-01", Perhaps, "namesakes of the first of January"),
        ("Amina|Haddad|1990-06-02", "Amina|Haddad|", Perhaps, "no date"),
        ("Amina||1990-06-02", "Amina|Haddad|1990-06-02", Perhaps, "one name"),
        ("Amina|Haddad|1990-06-02|0400 00 00 12", "Farid|Haddad|1984-02-17|0400 00 00 12", New, "husband"),
        ("Amina|Haddad|2015-06-02|0400 00 00 12", "Farid|Haddad|2015-06-02|0400 00 00 12", Perhaps, "twins"),
        ("Amina|Haddad|1990-06-02", "Oksana|Bondar|1990-06-02", New, "birthday only"),
        ("Amina|Haddad|1990-06-02", "Amina|Haddad|1961-11-20", New, "namesakes"),
        ("||", "Amina|Haddad|1990-06-02", New, "nothing known"),
        ("Amina|Haddad|1990-06-02||n1", "Amina|Haddad|1990-06-02||n2", Perhaps, "two national numbers"),
        ("Amina|Haddad|1990-06-02||n1", "Farid|Omari|1984-02-17||n1", Perhaps, "number of another"),
        ("Amina|Haddad|1990-06-02||n1", "Amina|Hadad|1990-06-02||n1", ProbablyKnown, "same number"),
    ] {
        let found = judged(a, b);
        assert_eq!(found.verdict, expected, "{why}: {a} / {b}: {found:#?}");
        let turned = judged(b, a);
        assert_eq!(turned.verdict, expected, "turned round, {why}");
        assert!((turned.score - found.score).abs() < 1e-9, "{why}");
    }
}

#[test]
fn every_field_is_explained() {
    let found = judged("Selam|Tesfay|1994-03-11|0400 00 00 12", "Tesfai|Selam|1994-11-03");
    assert_eq!(found.fields.len(), 6);
    let agreements: Vec<Agreement> = found.fields.iter().map(|f| f.agreement).collect();
    assert!(agreements.contains(&Agreement::Given(NameLevel::Same)));
    assert!(agreements.contains(&Agreement::Order(NameOrder::Swapped)));
    assert!(agreements.contains(&Agreement::Birth(DateAgreement::Swapped)));
    let given = found.fields.first().expect("given name");
    assert!(given.odds.same > 20.0 * given.odds.stranger && given.odds.same > 2.7 * given.odds.relative);
    let phone = found.fields.get(4).expect("telephone");
    assert_eq!(phone.odds.same, phone.odds.stranger, "a missing telephone says nothing");
}

#[test]
fn conflicts_are_named() {
    assert_eq!(judged("Amina|Haddad|1990||n1", "Amina|Haddad|1990||n2").conflict, Some(Conflict::Numbers));
    assert_eq!(
        judged("Amina|Haddad|1990-06-02||n1", "Farid|Omari|1984-02-17||n1").conflict,
        Some(Conflict::NumberOfAnother)
    );
    assert_eq!(judged("Amina|Haddad|1990||o1", "Amina|Haddad|1990||o2").conflict, None);
}

#[test]
fn another_spelling_on_file_helps() {
    let asked = record("Khadija|Amrani|1985-04-04");
    let mut known = record("Hatice|Öz|1985-04-04");
    let before = compare(&asked, &known, &Model::default()).score;
    known.names.push(PersonName::new("خديجة", "العمراني"));
    let after = compare(&asked, &known, &Model::default());
    assert!(after.score > before);
    assert_eq!(after.verdict, Verdict::ProbablyKnown);
}

#[test]
fn a_bigger_register_asks_for_more() {
    let (a, b) = (record("Amina|Haddad|1990"), record("Amina|Haddad|1990-06-02"));
    let small = compare(&a, &b, &Model::for_files(2_000)).score;
    let large = compare(&a, &b, &Model::for_files(2_000_000)).score;
    assert!(small > large);
}

#[test]
fn a_counted_share_weighs() {
    let (a, b) = (record("Amina|Haddad|1990"), record("Amina|Haddad|1990-06-02"));
    let rare = compare(&a, &b, &Model::default()).score;
    // Half of everybody is called Amina here.
    let mut reader = Reader::default();
    let register: Vec<Traits> =
        (0..100).flat_map(|i| reader.record(&record(["Amina|Haddad|1990", "Oksana|Bondar|1979"][i % 2]))).collect();
    let counted = Shares::count(&register, &reader);
    let common = compare(&a, &b, &Model::default().with_shares(counted)).score;
    assert!(common < rare);
}

#[test]
fn debug_shows_no_person() {
    let shown = format!("{:?}", record("Amina|Haddad|1990-06-02|0400 00 00 12|n85073003328"));
    for part in ["Amina", "Haddad", "1990", "400000012", "850730"] {
        assert!(!shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn a_number_alone_is_no_conflict() {
    let found = judged("||||n1", "Amina|Haddad|1990-06-02||n1");
    assert_eq!(found.conflict, None, "{found:?}");
    assert_eq!(found.verdict, Verdict::ProbablyKnown);
}
