//! The review of doubles: who is asked what, what an answer does, and what measures it.

use crate::harness::{for_each_engine, id, later, monday};
use crate::identity_world::{Three, desk};
use crate::path_world::{noted, staff};
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_linkage::engine::explain::{Evidence, Explanation, Kin};
use opweg_linkage::engine::level::Field;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FactId, FileId, OrgKind, Purpose, Role};
use opweg_store::doubles::{self, Answered, Found, NewAnswer, Offered, Source};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::identity::{self, Outcome, State, Verdict, judged_between};
use opweg_store::{Db, Error, Result, args};
use uuid::Uuid;

pub const FOR: &[Purpose] = &[Purpose::Guidance];

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

pub async fn on_each(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| test(Three::new(db).await).await).await;
}

pub fn found(three: &Three, one: usize, other: usize, score: i64) -> Found {
    let given = Evidence { field: Field::Given, level: 9, person: 1.0, relative: 0.2, stranger: 0.1, weight: 3.0 };
    Found {
        id: three.draw(),
        one: three.files[one],
        other: three.files[other],
        score,
        explanation: Explanation {
            probability: [0.97, 0.02, 0.01],
            likeliest: Some(Kin::Person),
            fields: vec![given],
            speaks_for: vec![Field::Given],
            speaks_against: Vec::new(),
        },
        model: "m2".into(),
        source: Source::Rematch,
    }
}

pub async fn offer(three: &Three, pairs: &[Found]) -> Offered {
    let mut tx = three.db.begin(noon()).await.unwrap();
    let offered = doubles::offer(&mut tx, pairs).await.unwrap();
    tx.commit().await.unwrap();
    offered
}

pub async fn next(three: &Three, who: &Actor, draw: u64) -> Option<Uuid> {
    let mut tx = three.db.begin(noon()).await.unwrap();
    let pair = doubles::next(&mut tx, who, FOR, draw).await.unwrap();
    tx.commit().await.unwrap();
    pair
}

pub async fn show(three: &Three, who: &Actor, pair: Uuid) -> Result<doubles::Shown> {
    let mut tx = three.db.begin(noon()).await.unwrap();
    let shown = doubles::show(&mut tx, who, FOR, pair).await?;
    tx.commit().await.unwrap();
    Ok(shown)
}

/// Answers what is shown now; the answer and what became of it.
pub async fn answer(three: &Three, who: &Actor, pair: Uuid, verdict: Verdict) -> Result<(Uuid, Answered)> {
    let shown = show(three, who, pair).await?;
    let new = NewAnswer {
        id: three.draw(),
        judgement: three.draw(),
        pair,
        version: shown.pair.version,
        files: [shown.sides[0].version, shown.sides[1].version],
        verdict,
        relative_kind: if verdict == Verdict::Relative { "broer".into() } else { String::new() },
        why: "aan het loket gevraagd".into(),
        shown: Some(noon()),
    };
    let mut tx = three.db.begin(later(noon(), 12)).await.unwrap();
    let done = doubles::answer(&mut tx, who, FOR, &new, &desk(), || three.draw()).await?;
    tx.commit().await.unwrap();
    Ok((new.id, done))
}

async fn restrict(three: &Three, side: usize) {
    let mut tx = three.db.begin(noon()).await.unwrap();
    tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![three.files[side], true]).await.unwrap();
    noted(tx).await;
}

/// The two sides are of twins, as far as anybody can tell.
pub async fn twins(three: &Three) {
    for (side, name) in [(0, None), (1, Some("Youssef"))] {
        let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, monday()).await.unwrap();
        let said = |kind, value| NewFact { id: FactId(three.draw()), ..NewFact::said(kind, value) };
        let mut known = vec![said(FactKind::BirthDate, Value::Day("1990-05-04".parse().unwrap()))];
        if let Some(name) = name {
            let first = FactId(id(100 * (side as u128 + 1) + 10));
            known.push(NewFact { replaces: Some(first), ..said(FactKind::GivenName, Value::Text(name.into())) });
        }
        facts::add(&mut tx, &permit, &desk(), known).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_pair_waits_once_and_the_likeliest_comes_first() {
    on_each(async |three| {
        let (weak, strong) = (found(&three, 0, 1, 1_000), found(&three, 2, 1, 6_000));
        assert_eq!(offer(&three, &[weak.clone(), strong.clone()]).await, Offered { new: 2, again: 0, moot: 0 });
        let turned = Found { id: three.draw(), one: weak.other, other: weak.one, ..weak.clone() };
        assert_eq!(offer(&three, &[turned]).await, Offered { new: 0, again: 1, moot: 0 });
        assert_eq!(next(&three, &three.judge, 1).await, Some(strong.id));
        let (_, done) = answer(&three, &three.judge, strong.id, Verdict::Relative).await.unwrap();
        assert_eq!(done, Answered::Judged(Outcome::Kept));
        assert_eq!(next(&three, &three.judge, 1).await, Some(weak.id));
        // What was judged to be relatives is not asked again, however alike.
        assert_eq!(offer(&three, &[strong]).await, Offered { new: 0, again: 0, moot: 1 });
        // One file already: nothing is asked, and nothing waits.
        three.join(0, 1, noon()).await;
        assert_eq!(next(&three, &three.judge, 1).await, None);
        assert_eq!(offer(&three, &[weak]).await, Offered { new: 0, again: 0, moot: 1 });
    })
    .await;
}

#[tokio::test]
async fn whoever_works_on_one_side_proposes_and_sees_nothing_of_the_other() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let shown = show(&three, &three.workers[0], pair.id).await.unwrap();
        assert!(shown.sides[0].open && !shown.sides[0].facts.is_empty());
        let other = &shown.sides[1];
        assert!(!other.open && other.facts.is_empty() && other.registered.is_empty());
        // Nobody else learns of the pair at all.
        assert!(matches!(show(&three, &three.workers[2], pair.id).await, Err(Error::NotFound)));
        assert_eq!(next(&three, &three.workers[2], 1).await, None);
        let (_, done) = answer(&three, &three.workers[0], pair.id, Verdict::Same).await.unwrap();
        assert_eq!(done, Answered::Judged(Outcome::AwaitsOther));
        assert_eq!(next(&three, &three.workers[0], 1).await, None);
        assert_eq!(next(&three, &three.workers[1], 1).await, Some(pair.id));
        assert!(show(&three, &three.workers[1], pair.id).await.unwrap().looked_before);
        let (_, done) = answer(&three, &three.workers[1], pair.id, Verdict::Same).await.unwrap();
        assert_eq!(done, Answered::Confirmed);
        assert_eq!(three.now(1).await, three.files[0]);
    })
    .await;
}

#[tokio::test]
async fn of_a_restricted_person_there_is_no_sign() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        restrict(&three, 1).await;
        for who in [&three.workers[0], &three.judge] {
            assert_eq!(next(&three, who, 1).await, None);
            assert!(matches!(show(&three, who, pair.id).await, Err(Error::NotFound)));
            let mut tx = three.db.begin(noon()).await.unwrap();
            assert_eq!(doubles::waiting(&mut tx, who, FOR).await.unwrap(), 0);
        }
    })
    .await;
}

#[tokio::test]
async fn twins_are_looked_at_twice_and_a_no_of_the_second_joins_nothing() {
    on_each(async |three| {
        twins(&three).await;
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let shown = show(&three, &three.judge, pair.id).await.unwrap();
        assert!(shown.pair.second);
        assert_eq!(shown.doubts, [identity::Doubt::Twins]);
        let (_, done) = answer(&three, &three.judge, pair.id, Verdict::Same).await.unwrap();
        assert!(matches!(done, Answered::Judged(Outcome::AwaitsSecond(_))));
        assert_eq!(next(&three, &three.judge, 1).await, None);
        assert_eq!(next(&three, &three.workers[1], 1).await, Some(pair.id));
        let (_, done) = answer(&three, &three.workers[1], pair.id, Verdict::Relative).await.unwrap();
        assert_eq!(done, Answered::Refused);
        let mut conn = three.db.look().await.unwrap();
        let judged = judged_between(&mut conn, three.files[0], three.files[1]).await.unwrap();
        // Who said so sees one side: the other side says whether it is so.
        assert_eq!(judged, [(Verdict::Relative, State::Proposed)]);
    })
    .await;
}

#[tokio::test]
async fn two_who_say_different_things_of_twins_join_nothing() {
    on_each(async |three| {
        twins(&three).await;
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.judge, pair.id, Verdict::Different).await.unwrap();
        assert_eq!(next(&three, &three.judge, 1).await, None);
        // Nobody is the second person to themselves.
        let again = answer(&three, &three.judge, pair.id, Verdict::Different).await;
        assert!(matches!(again, Err(Error::State("judged"))));
        assert_eq!(next(&three, &three.workers[0], 1).await, Some(pair.id));
        let (_, done) = answer(&three, &three.workers[0], pair.id, Verdict::Same).await.unwrap();
        assert_eq!(done, Answered::Apart);
        assert_ne!(three.now(0).await, three.now(1).await);
        assert_eq!(next(&three, &three.workers[1], 1).await, None);
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_taken_back_as_long_as_nothing_is_joined() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let (first, _) = answer(&three, &three.judge, pair.id, Verdict::Different).await.unwrap();
        assert_eq!(next(&three, &three.judge, 1).await, None);
        let undo = async |who: &Actor, answer| {
            let mut tx = three.db.begin(noon()).await.unwrap();
            doubles::undo(&mut tx, who, FOR, answer, "vergist").await?;
            tx.commit().await
        };
        assert!(matches!(undo(&three.workers[0], first).await, Err(Error::NotFound)));
        undo(&three.judge, first).await.unwrap();
        assert!(matches!(undo(&three.judge, first).await, Err(Error::NotFound)));
        assert_eq!(next(&three, &three.judge, 1).await, Some(pair.id));
        let (second, done) = answer(&three, &three.judge, pair.id, Verdict::Same).await.unwrap();
        assert_eq!(done, Answered::Judged(Outcome::Joined));
        assert!(matches!(undo(&three.judge, second).await, Err(Error::State("joins"))));
        let mut tx = three.db.begin(noon()).await.unwrap();
        let mine = doubles::mine(&mut tx, &three.judge, FOR, 10).await.unwrap();
        assert_eq!(mine.iter().map(|m| (m.undone, m.can_undo)).collect::<Vec<_>>(), [(false, false), (true, false)]);
        assert_eq!(mine[0].joined, Some(three.files[0]));
    })
    .await;
}

#[tokio::test]
async fn a_form_of_before_is_stale_and_nobody_answers_twice() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.judge, pair.id, Verdict::Unsure).await.unwrap();
        // Asked again in three months, not today.
        assert_eq!(next(&three, &three.judge, 1).await, None);
        let new = NewAnswer {
            id: three.draw(),
            judgement: three.draw(),
            pair: pair.id,
            version: 1,
            files: [1, 1],
            verdict: Verdict::Same,
            relative_kind: String::new(),
            why: "x".into(),
            shown: None,
        };
        let mut tx = three.db.begin(noon()).await.unwrap();
        let late = doubles::answer(&mut tx, &three.judge, FOR, &new, &desk(), || three.draw()).await;
        assert!(matches!(late, Err(Error::Stale(2))));
    })
    .await;
}

#[tokio::test]
async fn a_third_file_stands_beside_the_pair() {
    on_each(async |three| {
        let (first, second) = (found(&three, 0, 1, 5_000), found(&three, 1, 2, 4_000));
        offer(&three, &[first.clone(), second.clone()]).await;
        let shown = show(&three, &three.judge, first.id).await.unwrap();
        assert_eq!(shown.near.iter().map(|n| n.pair).collect::<Vec<_>>(), [second.id]);
        assert_eq!(shown.others.iter().map(|s| s.file).collect::<Vec<FileId>>(), [three.files[2]]);
        // Who does not work on the third learns nothing of it.
        let shown = show(&three, &three.workers[0], first.id).await.unwrap();
        assert!(shown.near.is_empty() && shown.others.is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_two_people_judged_measures_the_review() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        answer(&three, &three.workers[0], pair.id, Verdict::Same).await.unwrap();
        answer(&three, &three.workers[1], pair.id, Verdict::Same).await.unwrap();
        let mut tx = three.db.begin(noon()).await.unwrap();
        assert_eq!(doubles::gather_known(&mut tx, 10, || three.draw()).await.unwrap(), 1);
        assert_eq!(doubles::gather_known(&mut tx, 10, || three.draw()).await.unwrap(), 0);
        tx.commit().await.unwrap();
        // Not for who judged it, and only when the draw says so.
        assert_eq!(next(&three, &three.workers[0], 0).await, None);
        assert_eq!(next(&three, &three.judge, 7).await, None);
        let known = next(&three, &three.judge, 0).await.unwrap();
        let shown = show(&three, &three.judge, known).await.unwrap();
        let named = |side: &doubles::Side| side.facts.iter().filter(|f| f.kind == FactKind::GivenName).count();
        assert_eq!(shown.sides.each_ref().map(named), [1, 1]);
        let (_, done) = answer(&three, &three.judge, known, Verdict::Different).await.unwrap();
        assert_eq!(done, Answered::Known(Verdict::Same));
        assert_eq!(next(&three, &three.judge, 0).await, None);
        let lead = staff(&three.db, 9, OrgKind::Network, "Cora", Role::Coordinator).await;
        let mut tx = three.db.begin(noon()).await.unwrap();
        let all = doubles::measure(&mut tx, &lead).await.unwrap();
        let of_judge = all.iter().find(|m| Some(m.org) == three.judge.org()).unwrap();
        assert_eq!((of_judge.answers, of_judge.known, of_judge.right), (0, 1, None), "one says nothing");
        assert_eq!(doubles::own(&mut tx, &three.judge).await.unwrap(), (1, None));
        assert_eq!(of_judge.median_seconds, Some(12));
        assert!(doubles::measure(&mut tx, &three.judge).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn nationality_stands_beside_it_for_who_may_see_it_and_is_in_the_log() {
    on_each(async |three| {
        let (mut tx, permit) = three.open(&three.workers[0], 0, Action::Add, monday()).await.unwrap();
        let known =
            NewFact { id: FactId(three.draw()), ..NewFact::said(FactKind::Nationality, Value::Country("SY".into())) };
        facts::add(&mut tx, &permit, &desk(), vec![known]).await.unwrap();
        tx.commit().await.unwrap();
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let seen = async |who: &Actor| {
            let side = show(&three, who, pair.id).await.unwrap().sides[0].clone();
            (side.nationality, side.facts.iter().any(|f| f.kind == FactKind::Nationality))
        };
        assert_eq!(seen(&three.workers[0]).await, (true, true));
        assert_eq!(seen(&three.judge).await, (false, false), "contact and path are open, this is confidential");
        let mut conn = three.db.look().await.unwrap();
        let sql =
            "SELECT what FROM log_entry WHERE chain = $1 AND act = 'see' AND user_id = $2 ORDER BY seq DESC LIMIT 1";
        let what = async |conn: &mut opweg_store::Conn, who: &Actor| -> String {
            conn.row(sql, args![three.files[0], who.user()]).await.unwrap().unwrap().take().next().unwrap()
        };
        assert_eq!(what(&mut conn, &three.workers[0]).await, "double,double-nationality");
        assert_eq!(what(&mut conn, &three.judge).await, "double");
    })
    .await;
}
