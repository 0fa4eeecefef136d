//! One thing more is no riddle to be guessed: few tries for an organisation, few files for a person, and nothing that many
//! people could say.

use crate::file_counter::{amina, answer, answer_of, asking, at};
use crate::file_life::{said, text};
use crate::harness::{for_each_engine, id};
use crate::path_world::{Way, person, staff};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, OrgKind, Role, UserId};
use opweg_store::file::known::{self, Answered, Counter, Question, TRIES};
use opweg_store::file::pace;

/// Somebody who lives there.
async fn registered(way: &Way, number: u128, street: &str) -> FileId {
    let home = Value::Entry([("street".to_owned(), street.to_owned()), ("town".to_owned(), "Gent".to_owned())].into());
    let facts = vec![said(way, FactKind::GivenName, text("Iemand")), said(way, FactKind::Address, home)];
    way.registers(number, facts).await
}

#[tokio::test]
async fn a_colleague_guesses_no_further_and_nobody_guesses_about_many() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let org = way.stranger.org().unwrap();
        let mia = person(&way.db, org, UserId(id(71)), OrgKind::Ngo, "Mia", Role::Worker).await;
        let wrong = (Question::Street, "Dorpstraat");
        for (who, left) in [(&way.stranger, 2), (&mia, 1), (&way.stranger, 0)] {
            assert_eq!(answer(&way, who, wrong, at(1)).await.unwrap(), Answered::Wrong { left });
        }
        assert_eq!(answer(&way, &mia, (Question::Street, "Kerkstraat"), at(2)).await.unwrap(), Answered::Spent);

        // Wrong about many files: about further ones nothing is answered.
        for nth in 0..i64::try_from(known::FILES).unwrap() {
            let file = registered(&way, 400 + u128::try_from(nth).unwrap(), &format!("Molenstraat {nth}")).await;
            let said = (Question::Street, "Dorpstraat");
            assert_eq!(
                answer_of(&way, &way.vdab, file, said, at(3 + nth)).await.unwrap(),
                Answered::Wrong { left: TRIES - 1 }
            );
        }
        let right = (Question::Street, "Kerkstraat");
        assert_eq!(answer(&way, &way.vdab, right, at(20)).await.unwrap(), Answered::Spent);
        let officer = staff(&way.db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        let mut tx = way.db.begin(at(30)).await.unwrap();
        let told = pace::reviews(&mut tx, &officer).await.unwrap();
        let told: Vec<_> = told.iter().map(|r| (r.user_name.as_str(), r.what.as_str(), r.times)).collect();
        assert_eq!(told, [("Karim", "files", 6), ("Els", "wrong", 3)]);
    })
    .await;
}

#[tokio::test]
async fn the_street_of_a_house_that_many_share_or_a_large_town_proves_nothing() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let file = registered(&way, 500, "Centrumlaan 1").await;
        let questions = async || match asking(&way, &way.vdab, file).await {
            Counter::Ask(asking) => asking.questions,
            other => panic!("{other:?}"),
        };
        assert_eq!(questions().await, [Question::Street]);
        for number in 501..510 {
            registered(&way, number, "Centrumlaan 1").await;
        }
        assert_eq!(questions().await, []);
    })
    .await;
}
