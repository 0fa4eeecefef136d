//! Where somebody has to think twice: twins, a number of somebody else, an organisation that is on both sides.

use crate::harness::{for_each_engine, id, later, monday};
use crate::identity_world::{Three, desk, refused};
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_linkage::number::BelgianNumber;
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FactId, FileId, NoteId, Purpose};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::numbers;
use opweg_store::identity::{self, Doubt, Outcome, Verdict, judged_between};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::{Db, Error, args, door};
use uuid::Uuid;

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn on_each(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| test(Three::new(db).await).await).await;
}

/// The organisation of a side corrects the given name and adds the day of birth.
async fn is_called(three: &Three, side: usize, name: Option<&str>) {
    let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
    let said = |kind, value| NewFact { id: FactId(three.draw()), ..NewFact::said(kind, value) };
    let mut known = vec![said(FactKind::BirthDate, Value::Day("1990-05-04".parse().unwrap()))];
    if let Some(name) = name {
        let first = FactId(id(100 * (side as u128 + 1) + 10));
        known.push(NewFact { replaces: Some(first), ..said(FactKind::GivenName, Value::Text(name.into())) });
    }
    facts::add(&mut tx, &permit, &desk(), known).await.unwrap();
    tx.commit().await.unwrap();
}

async fn has_number(three: &Three, side: usize) {
    let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
    let number = BelgianNumber::parse("85.07.30-033 28").unwrap();
    numbers::keep(&mut tx, &permit, &desk(), three.draw(), number).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn twins_and_a_number_under_another_name_are_looked_at_twice() {
    on_each(async |three| {
        is_called(&three, 0, None).await;
        is_called(&three, 1, Some("Youssef")).await;
        has_number(&three, 0).await;
        has_number(&three, 1).await;
        let new = three.judgement(0, 1, Verdict::Same);
        let outcome = three.judges(&three.judge, &new, noon()).await.unwrap();
        assert_eq!(outcome, Outcome::AwaitsSecond(vec![Doubt::NumberOfAnother, Doubt::Twins]));
        let mut conn = three.db.look().await.unwrap();
        let known = judged_between(&mut conn, three.files[1], three.files[0]).await.unwrap();
        assert_eq!(known, [(Verdict::Same, identity::State::Proposed)]);
        drop(conn);
        // The same name, day and number, as somebody may well be registered twice, is no doubt.
        is_called(&three, 2, None).await;
        has_number(&three, 2).await;
        three.join(0, 2, later(noon(), 60)).await;
        assert_eq!(three.now(2).await, three.files[0]);
    })
    .await;
}

#[tokio::test]
async fn a_judgement_says_why() {
    on_each(async |three| {
        let mut new = three.judgement(0, 1, Verdict::Different);
        new.why = "  ".into();
        let silent = three.judges(&three.judge, &new, noon()).await;
        assert!(matches!(silent, Err(Error::State("judgement-why"))), "{silent:?}");
    })
    .await;
}

async fn notes_down(three: &Three, who: &Actor, side: usize) -> NoteId {
    let (mut tx, permit) = three.open(who, side, Action::Add, later(noon(), 60)).await.unwrap();
    let note = NewNote {
        id: NoteId(three.draw()),
        kind: NoteKind::Call,
        circle: NoteTier::Path,
        body: "gebeld".into(),
        minutes: None,
        channel: Channel::Phone,
        at: later(noon(), 60),
        answers: None,
    };
    notes::add(&mut tx, &permit, &note).await.unwrap();
    tx.commit().await.unwrap();
    note.id
}

async fn file_of(three: &Three, note: NoteId) -> FileId {
    let mut conn = three.db.look().await.unwrap();
    let row = conn.row("SELECT file_id FROM note WHERE id = $1", args![note]).await.unwrap().unwrap();
    FileId(row.take().next().unwrap())
}

#[tokio::test]
async fn of_an_organisation_on_both_sides_the_team_tells_and_who_sees_both_says_the_rest() {
    on_each(async |three| {
        // The city leads one and works on the other; the employment service the other way round.
        three.opens(three.files[1], &three.workers[0], three.draw()).await;
        three.opens(three.files[0], &three.workers[1], three.draw()).await;
        let joining = three.join(0, 1, noon()).await;
        let (ours, theirs) =
            (notes_down(&three, &three.workers[0], 0).await, notes_down(&three, &three.workers[1], 0).await);
        let unclear = notes_down(&three, &three.judge, 0).await;
        let parted = three.part(joining, later(noon(), 120)).await;
        assert_eq!(parted.unclear, 1);
        assert_eq!((file_of(&three, ours).await, file_of(&three, theirs).await), (three.files[0], three.files[1]));
        let aside = file_of(&three, unclear).await;
        assert!(!three.files.contains(&aside));
        for who in three.workers.iter().chain([&three.judge]) {
            let mut tx = three.db.begin(later(noon(), 150)).await.unwrap();
            let open = door::ask(&mut tx, who, Action::See, aside, Purpose::Guidance).await;
            assert!(refused(&open.map(|_| ())), "it opens to nobody");
        }
        let settle = async |both: bool| -> opweg_store::Result<()> {
            let mut tx = three.db.begin(later(noon(), 180)).await?;
            let who = &three.workers[0];
            let to = door::ask(&mut tx, who, Action::Add, three.files[1], Purpose::Guidance).await?;
            let other = door::ask(&mut tx, who, Action::Add, three.files[0], Purpose::Guidance).await?;
            let waits: Vec<(Uuid, i64)> =
                identity::whose(&mut tx, &to).await?.iter().map(|w| (w.id, w.version)).collect();
            identity::settle_whose(&mut tx, &to, both.then_some(&other), waits[0], &desk()).await?;
            tx.commit().await
        };
        assert!(refused(&settle(false).await), "who did not write it needs both sides");
        settle(true).await.unwrap();
        assert_eq!(file_of(&three, unclear).await, three.files[1]);
    })
    .await;
}

#[tokio::test]
async fn namesakes_of_the_first_of_january_are_a_doubt_where_they_live_at_one_address() {
    on_each(async |three| {
        for (side, street) in [(0, "Opvangstraat 12"), (1, "opvangstraat 12 "), (2, "Opvangstraat 14")] {
            let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
            let said = |kind, value| NewFact { id: FactId(three.draw()), ..NewFact::said(kind, value) };
            let parts = [("street", street), ("postcode", "2000"), ("town", "Antwerpen")];
            let lives = Value::Entry(parts.map(|(part, text)| (part.to_owned(), text.to_owned())).into());
            let first = FactId(id(100 * (side as u128 + 1) + 10));
            let known = vec![
                said(FactKind::BirthDate, Value::Day("1990-01-01".parse().unwrap())),
                said(FactKind::Address, lives),
                NewFact { replaces: Some(first), ..said(FactKind::GivenName, Value::Text("Amina".into())) },
            ];
            facts::add(&mut tx, &permit, &desk(), known).await.unwrap();
            tx.commit().await.unwrap();
        }
        let there = three.judgement(0, 1, Verdict::Same);
        let outcome = three.judges(&three.judge, &there, noon()).await.unwrap();
        assert_eq!(outcome, Outcome::AwaitsSecond(vec![Doubt::Namesakes]));
        // Elsewhere in town it is no sign of a centre.
        three.join(0, 2, later(noon(), 60)).await;
    })
    .await;
}
