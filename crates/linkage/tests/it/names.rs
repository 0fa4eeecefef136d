//! Spellings of one name meet under a key and sound alike; other names do not.

use opweg_linkage::name::{fold, keys, similarity};
use proptest::prelude::*;

const ONE_NAME: [(&str, &str); 26] = [
    ("ሰላም ተስፋይ", "Selam Tesfay"),
    ("Selam Tesfay", "Tesfai Selam"),
    ("ኤልሳ ገብረመድህን", "Elsa Gebremedhin"),
    ("Mohammed", "Muhammad"),
    ("Mohammed", "Mouhamed"),
    ("Mohammed", "محمد"),
    ("Maxamed", "Mohamed"),
    ("Mehmet", "Muhammed"),
    ("Oleksandr", "Олександр"),
    ("Oleksandr", "Alexander"),
    ("Олександр", "Александр"),
    ("Олег Григоренко", "Oleh Hryhorenko"),
    ("Микола", "Nikolai"),
    ("Hanna", "Anna"),
    ("Abd al-Rahman", "Abderrahmane"),
    ("عبد الرحمن", "Abdirahman"),
    ("Noureddine", "نور الدين"),
    ("Khadija El Amrani", "Hadidja Amrani"),
    ("خدیجه رضایی", "Khadijeh Rezaei"),
    ("ګلاب احمدزی", "Gulab Ahmadzai"),
    ("Youssef", "Yusuf"),
    ("Şükrü Yılmaz", "Sukru Yilmaz"),
    ("Nguyễn Thị Hoa", "Nguyen Thi Hoa"),
    ("გიორგი", "Giorgi"),
    ("Fatoumata Diallo", "DIALLO Fatoumata"),
    ("Othman", "Osman"),
];

#[test]
fn one_name_shares_a_key_and_sounds_alike() {
    for (a, b) in ONE_NAME {
        let (ka, kb) = (keys(a), keys(b));
        assert!(ka.iter().any(|k| kb.contains(k)), "{a} {ka:?}, {b} {kb:?}");
        let likeness = similarity(a, b);
        assert!(likeness >= 0.8, "{a}, {b}: {likeness}");
    }
}

#[test]
fn other_names_stay_apart() {
    for (a, b) in [
        ("Selam Tesfay", "Senait Teklu"),
        ("محمد", "مصطفى"),
        ("Олена", "Oksana"),
        ("Amina Haddad", "Farid Haddad"),
        ("Ali", "Omar"),
        ("Tenzin", "Dorje"),
    ] {
        let likeness = similarity(a, b);
        assert!(likeness < 0.8, "{a}, {b}: {likeness}");
    }
}

#[test]
fn folding_is_plain_latin() {
    for (name, expected) in [
        ("ሰላም ተስፋይ", "selam tesfay"),
        ("DE SMET, Jan", "smet jan"),
        ("Олег", "oleg"),
        ("Zoë-Anne d’Hondt", "zoe anne dhondt"),
        ("123 !?", ""),
    ] {
        assert_eq!(fold(name), expected, "{name}");
    }
}

#[test]
fn nothing_matches_nothing() {
    assert!(keys("").is_empty());
    assert_eq!(similarity("", "Selam"), 0.0);
    assert_eq!(similarity("onbekend", "onbekend"), 0.0);
}

proptest! {
    #[test]
    fn any_text_is_safe_and_symmetric(a in "\\PC{0,24}", b in "\\PC{0,24}") {
        let likeness = similarity(&a, &b);
        prop_assert!((0.0..=1.0).contains(&likeness));
        prop_assert!((likeness - similarity(&b, &a)).abs() < 1e-9);
        for key in keys(&a) {
            prop_assert!(!key.is_empty() && key.len() <= 5 && key.bytes().all(|c| c.is_ascii_uppercase()));
        }
    }

    #[test]
    fn a_name_is_like_itself_in_any_order(words in proptest::collection::vec("[kmrst][aiou][kmrst][a-z]{1,5}", 1..4)) {
        let straight = words.join(" ");
        let turned: Vec<&str> = words.iter().rev().map(String::as_str).collect();
        let likeness = similarity(&straight, &turned.join(" "));
        prop_assert!(likeness > 0.97, "{}", likeness);
        prop_assert_eq!(keys(&straight), keys(&straight.to_uppercase()));
    }
}
