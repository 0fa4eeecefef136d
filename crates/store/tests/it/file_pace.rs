//! How fast somebody asks at the counter: a busy day of registering is never held up, a search through the register is, and
//! the officer reads of it.

use crate::file_life::{add, desk, said};
use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, person, staff};
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{OrgKind, Purpose, Role, UserId};
use opweg_store::file::known::{self, Question};
use opweg_store::file::pace::{self, Pace};
use opweg_store::file::search::Query;
use opweg_store::{Error, args};

fn at(seconds: i64) -> Timestamp {
    later(monday(), seconds)
}

async fn asks(way: &Way, who: &Actor, query: &Query, when: Timestamp) -> Pace {
    let mut tx = way.db.begin(when).await.unwrap();
    let pace = pace::check(&mut tx, who, &desk(), query, way.ids.next()).await.unwrap();
    crate::path_world::noted(tx).await;
    pace
}

/// Two letters for a number, so that everybody is called differently.
fn called(nth: i64) -> String {
    let letter = |n: i64| char::from(b'a' + u8::try_from(n % 26).unwrap());
    format!("{}{}mina", letter(nth), letter(nth / 26))
}

/// Everything that the script sends while somebody is typed: letter by letter, field by field.
fn typed(nth: i64) -> Vec<Query> {
    let (given, family) = (called(nth), called(nth + 7));
    let mut all = Vec::new();
    let letters =
        |text: &str| (1..=text.chars().count()).map(|n| text.chars().take(n).collect()).collect::<Vec<String>>();
    all.extend(letters(&given).into_iter().map(|name| Query { name, ..Query::default() }));
    let named = Query { name: given, ..Query::default() };
    all.extend(letters(&family).into_iter().map(|family| Query { family, ..named.clone() }));
    let whole = Query { family, birth: "1990-05-04".parse().ok(), ..named };
    all.push(whole.clone());
    all.extend(letters(&format!("0470 11 {nth:04}")).into_iter().map(|phone| Query { phone, ..whole.clone() }));
    all
}

async fn reviews(way: &Way, officer: &Actor) -> Vec<pace::Review> {
    let mut tx = way.db.begin(at(9_000)).await.unwrap();
    pace::reviews(&mut tx, officer).await.unwrap()
}

#[tokio::test]
async fn a_busy_day_of_registering_is_never_held_up() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        // A person a minute, for two hours, everything typed by hand.
        for nth in 0..120 {
            for (n, query) in (0..).zip(typed(nth)) {
                assert_eq!(asks(&way, &way.lead, &query, at(nth * 60 + n)).await, Pace::Usual, "person {nth}");
            }
        }
        let officer = staff(&way.db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        assert!(reviews(&way, &officer).await.is_empty());
        let mut conn = way.db.look().await.unwrap();
        let sql = "SELECT CAST(count(*) AS BIGINT) FROM counter_check WHERE at > $1";
        let kept: i64 = conn.row(sql, args![at(60 * 60)]).await.unwrap().unwrap().take().next().unwrap();
        drop(conn);
        assert!((59..=62).contains(&kept), "one for each person: {kept}");
        assert!(pace::forget(&way.db, at(99_000), at(99_000)).await.unwrap() >= 120);
    })
    .await;
}

#[tokio::test]
async fn who_looks_for_far_more_people_than_can_be_registered_waits_and_the_officer_reads_of_it() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let officer = staff(&way.db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        let person = |nth: i64| Query { name: called(nth), family: called(nth), ..Query::default() };
        let mut paces = Vec::new();
        for nth in 0..pace::TOO_MANY + 2 {
            paces.push(asks(&way, &way.vdab, &person(nth), at(nth)).await);
        }
        let of = |pace: Pace| i64::try_from(paces.iter().filter(|p| **p == pace).count()).unwrap();
        assert_eq!(of(Pace::Usual), pace::MANY);
        assert_eq!(of(Pace::TooMany), 2);
        // A colleague is not held up by it, and an hour later nobody is.
        assert_eq!(asks(&way, &way.lead, &person(1), at(300)).await, Pace::Usual);
        assert_eq!(asks(&way, &way.vdab, &person(1), at(4_000)).await, Pace::Usual);
        let told = reviews(&way, &officer).await;
        assert_eq!(told.len(), 1, "one line, however long it went on: {told:?}");
        assert_eq!(
            (told[0].what.as_str(), told[0].user_name.as_str(), told[0].times),
            ("checks", "Karim", pace::TOO_MANY + 2)
        );
        assert!(told[0].about.is_none() && told[0].first < told[0].last);
        let mut tx = way.db.begin(at(9_000)).await.unwrap();
        assert!(matches!(pace::reviews(&mut tx, &way.vdab).await, Err(Error::Refused(_))));
        assert!(matches!(pace::reviewed(&mut tx, &way.vdab, told[0].id).await, Err(Error::Refused(_))));
        pace::reviewed(&mut tx, &officer, told[0].id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(reviews(&way, &officer).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn when_no_answer_about_a_file_was_right_the_officer_reads_of_it() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let officer = staff(&way.db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        let home = Value::Entry([("street".to_owned(), "Kerkstraat 14".to_owned())].into());
        add(&way, &way.lead, vec![said(&way, FactKind::Address, home)]).await.unwrap();
        for nth in 0..4 {
            let mut tx = way.db.begin(at(nth)).await.unwrap();
            let asked = (Question::Street, "Dorpstraat");
            known::answer(&mut tx, &way.vdab, &[Purpose::Guidance], way.file, asked, way.ids.next()).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(reviews(&way, &officer).await.len(), usize::from(nth >= 2));
        }
        let told = reviews(&way, &officer).await;
        assert_eq!((told[0].what.as_str(), told[0].times), ("wrong", 3));
        assert_eq!(told[0].about.as_ref().map(|(file, _)| *file), Some(way.file));
    })
    .await;
}

/// What is asked the nth time.
type Asked<'a> = Box<dyn Fn(i64) -> Query + 'a>;

/// Ways to ask about many people that look like asking about one: each counts.
#[tokio::test]
async fn no_way_of_typing_looks_for_many_people_as_if_they_were_one() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let day = |nth: i64| format!("19{:02}-{:02}-{:02}", 50 + nth % 40, 1 + nth % 12, 1 + nth % 28);
        let letters: Vec<char> = "абвгдезиклмнопрсту".chars().collect();
        let letter = |nth: i64| letters[usize::try_from(nth).unwrap() % letters.len()];
        let ways: [(&str, Asked<'_>); 9] = [
            ("another end", Box::new(|n| Query { name: format!("Tesf{}", called(n)), ..Query::default() })),
            (
                "own script",
                Box::new(|n| Query {
                    others: vec![format!("{}{}мина", letter(n), letter(n / 18))],
                    ..Query::default()
                }),
            ),
            (
                "a whole name in one field",
                Box::new(|n| Query { name: format!("Ali {}", called(n)), ..Query::default() }),
            ),
            ("a date alone", Box::new(|n| Query { birth: day(n).parse().ok(), ..Query::default() })),
            (
                "other digits",
                Box::new(|n| Query {
                    phone: format!("٠٤٧٠ ٠٠ {n:04}")
                        .replace('0', "٠")
                        .replace('1', "١")
                        .replace('2', "٢")
                        .replace('3', "٣"),
                    ..Query::default()
                }),
            ),
            ("a particle first", Box::new(|n| Query { family: format!("Al {}", called(n)), ..Query::default() })),
            (
                "an unchanged other name",
                Box::new(|n| Query { others: vec!["Noor".into(), called(n)], ..Query::default() }),
            ),
            (
                "one more name each time",
                Box::new(|n| Query {
                    others: (0..=n % 5).map(|m| called(n / 5 * 5 + m)).collect(),
                    birth: day(n / 5).parse().ok(),
                    ..Query::default()
                }),
            ),
            ("a file number", Box::new(|n| Query { number: format!("OW-{n:07}"), ..Query::default() })),
        ];
        for (user, (what, asked)) in (0..).zip(ways) {
            let who = person(
                &way.db,
                way.vdab.org().unwrap(),
                UserId(id(700 + user)),
                OrgKind::Ngo,
                &format!("Mia{user}"),
                Role::Worker,
            )
            .await;
            let mut last = Pace::Usual;
            for nth in 0..2 * pace::TOO_MANY {
                last = asks(&way, &who, &asked(nth), at(nth)).await;
            }
            assert_ne!(last, Pace::Usual, "{what}");
        }
    })
    .await;
}
