//! A line is linked to a file without anybody looking only where it is that person for certain; whatever else is like
//! somebody keeps what it says, in a file of its own, with a pair.

use crate::exchange_world::{FILES, Told, Whole, became, count, import, tx, waiting};
use crate::file_life::authorise;
use crate::harness::for_each_engine;
use crate::path_world::{Way, noted};
use opweg_store::exchange::imports::{Became, Look};

const BORN: &str = "1990-06-14";
const NUMBER: &str = "90.06.14-001 56";
const TURNHOUT: (&str, &str) = ("Turnhoutsebaan 3", "2140");
const GENT: (&str, &str) = ("Kortrijksesteenweg 7", "9000");

const TOLD: &str = "UPDATE import_line SET told = NULL";

fn nimo(born: &'static str, phone: &'static str, at: (&'static str, &'static str)) -> Whole<'static> {
    Whole { told: ("Nimo", "Osman", born, phone, ""), email: "", at }
}

/// Each row is what was brought in first, what comes then, and whether that is the first one for certain.
#[tokio::test]
async fn a_line_is_linked_only_where_it_is_that_person_for_certain() {
    let (phone, other) = ("0475 22 22 22", "0476 99 99 92");
    let whole = nimo(BORN, phone, TURNHOUT);
    let mail = |mail: &'static str, of: Whole<'static>| Whole { email: mail, ..of };
    let named = |told: Told<'static>, of: Whole<'static>| Whole { told, ..of };
    let numbered = |given, family| named((given, family, BORN, phone, NUMBER), whole);
    let rows: &[(&str, Whole<'_>, Whole<'_>, bool)] = &[
        ("a year, and nothing else agrees", nimo("1995", phone, TURNHOUT), nimo("1995", other, GENT), false),
        ("a year, and the telephone agrees", nimo("1995", phone, TURNHOUT), nimo("1995", phone, TURNHOUT), false),
        ("a month is no day", nimo("1995-03", phone, TURNHOUT), nimo("1995-03", phone, TURNHOUT), false),
        ("the first of January", nimo("1988-01-01", phone, TURNHOUT), nimo("1988-01-01", other, GENT), false),
        ("a day, and everything else is another", whole, nimo(BORN, other, GENT), false),
        ("a day, and another telephone", whole, nimo(BORN, other, ("", "")), false),
        ("a day, and another address", whole, nimo(BORN, "", GENT), false),
        ("a day, and another postcode", whole, nimo(BORN, "", ("", "9000")), false),
        (
            "a day, and another e-mail",
            mail("nimo@example.org", whole),
            mail("n@example.org", nimo(BORN, "", ("", ""))),
            false,
        ),
        ("a day, and only the town", whole, nimo(BORN, other, ("", "2140")), false),
        ("another day in the same month", whole, nimo("1990-06-15", phone, TURNHOUT), false),
        ("a twin", whole, named(("Warsame", "Osman", BORN, phone, ""), whole), false),
        ("the same line", whole, whole, true),
        ("a day, and nothing beside", whole, nimo(BORN, "", ("", "")), true),
        ("a day and the telephone; they moved", whole, nimo(BORN, phone, GENT), true),
        ("a day and the address; another telephone", whole, nimo(BORN, other, TURNHOUT), true),
        (
            "a day and the e-mail",
            mail("nimo@example.org", whole),
            mail("Nimo@example.org", nimo(BORN, other, GENT)),
            true,
        ),
        (
            "a number, and everything else is another",
            numbered("Nimo", "Osman"),
            Whole { at: GENT, ..numbered("Nimo", "Osman") },
            true,
        ),
        (
            "a number under another name",
            numbered("Nimo", "Osman"),
            named(("Bashir", "Warsame", BORN, other, NUMBER), nimo(BORN, other, GENT)),
            false,
        ),
    ];
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        authorise(&way).await;
        for (nth, (what, first, then, certain)) in rows.iter().enumerate() {
            let (_, came) = import(&way, &way.lead, &format!("{nth} a"), &[*first]).await;
            assert_eq!(came[0].became, Became::Created, "{what}");
            // What came before is that line again, whatever it says: here it is looked at anew.
            forget(&way, &[TOLD]).await;
            let files = count(&way, FILES).await;
            let (told, did) = import(&way, &way.lead, &format!("{nth} b"), &[*then]).await;
            assert_eq!(became(&told), became(&did), "{what}");
            if *certain {
                assert_eq!((became(&did), did[0].file), (vec![(Became::Linked, None)], came[0].file), "{what}");
                assert_eq!(count(&way, FILES).await, files, "{what}");
            } else {
                assert_ne!(did[0].became, Became::Linked, "{what}");
                assert_eq!(count(&way, FILES).await, files + 1, "{what}");
                // Of whoever is very like it a pair is before people.
                let pairs = waiting(&way).await;
                assert_eq!(pairs.is_empty(), did[0].became == Became::Created, "{what}");
                if did[0].look == Some(Look::Unsure) {
                    assert_eq!(pairs.len(), 1, "{what}");
                }
            }
            // Nobody who came in is found by the next.
            forget(&way, &[TOLD, "DELETE FROM double_pair", "DELETE FROM search_key", "DELETE FROM person_number"])
                .await;
        }
    })
    .await;
}

async fn forget(way: &Way, all: &[&'static str]) {
    let mut tx = tx(way).await;
    for sql in all {
        tx.run(sql, &[]).await.unwrap();
    }
    noted(tx).await;
}
