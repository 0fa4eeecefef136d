//! Judging and joining: who may, who has to look as well, what stands in the way, and where an old address leads.

use crate::harness::{for_each_engine, later, monday};
use crate::identity_world::{Three, desk, refused, version};
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_linkage::number::BelgianNumber;
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::step::Need;
use opweg_model::{NoteId, Purpose, Tier};
use opweg_store::file::{lead, numbers, register, restricted, search, team};
use opweg_store::identity::{self, Doubt, NewJudgement, Outcome, Seen, State, Verdict};
use opweg_store::path::{needs, notes, tasks};
use opweg_store::{Db, Error, Result, door, log};
use uuid::Uuid;

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn on_each(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| test(Three::new(db).await).await).await;
}

async fn number(three: &Three, side: usize, text: &str) {
    let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
    let number = BelgianNumber::parse(text).unwrap();
    numbers::keep(&mut tx, &permit, &desk(), three.draw(), number).await.unwrap();
    tx.commit().await.unwrap();
}

/// Confirms as somebody who works on the file that goes.
async fn confirms(three: &Three, who: &Actor, side: usize, judgement: Uuid) -> Result<Outcome> {
    let (mut tx, permit) = three.open(who, side, Action::Add, noon()).await?;
    let done = identity::confirm(&mut tx, &permit, None, (judgement, 1), &desk(), || three.draw()).await?;
    tx.commit().await?;
    Ok(done)
}

#[tokio::test]
async fn a_joined_file_leads_on_those_to_whom_the_other_opens_and_nobody_else() {
    on_each(async |three| {
        let joining = three.join(0, 1, noon()).await;
        let (old, now) = (three.files[1], three.files[0]);
        let at = later(noon(), 60);
        for who in [&three.workers[0], &three.workers[1], &three.judge] {
            let led = door::open(&three.db, who, Action::See, old, Purpose::Guidance, at).await;
            assert!(matches!(led, Err(Error::Moved(file)) if file == now), "{:?}", led.map(|_| ()));
            assert!(door::open(&three.db, who, Action::See, now, Purpose::Guidance, at).await.is_ok());
        }
        let stranger = door::open(&three.db, &three.workers[2], Action::See, old, Purpose::Guidance, at).await;
        assert!(refused(&stranger.map(|_| ())));
        // Found once, under the file that stays, by the name and the number of either.
        let named = search::Query { name: "Amena Haddad".into(), ..search::Query::default() };
        let numbered = |n: &str| search::Query { number: n.into(), ..search::Query::default() };
        for typed in [named, numbered("OW-2026-200"), numbered("OW-2026-100")] {
            let mut conn = three.db.look().await.unwrap();
            let alike = search::alike(&mut conn, &desk(), &typed).await.unwrap();
            drop(conn);
            let mut tx = three.db.begin_reading(at).await.unwrap();
            let hits = search::shown(&mut tx, &three.judge, Purpose::Guidance, alike).await.unwrap();
            let text = format!("{hits:?}");
            assert!(text.contains(&now.to_string()) && !text.contains(&old.to_string()), "{typed:?}: {text}");
        }
        three.part(joining, later(noon(), 120)).await;
        let back =
            door::open(&three.db, &three.workers[1], Action::See, old, Purpose::Guidance, later(noon(), 180)).await;
        assert_eq!(back.unwrap().1.file(), old);
    })
    .await;
}

#[tokio::test]
async fn what_partners_had_on_their_side_goes_along_and_goes_back() {
    on_each(async |three| {
        let words = async |who: &Actor, side: usize| {
            let (mut tx, permit) = three.open(who, side, Action::See, later(noon(), 60)).await?;
            let seen = notes::list(&mut tx, &permit, None, 50).await?;
            Ok::<_, Error>(seen.notes.iter().map(|n| n.said.body.clone()).collect::<Vec<_>>())
        };
        for (side, circle) in [(0, NoteTier::Path), (0, NoteTier::Organisation), (1, NoteTier::Path)] {
            let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
            let note = notes::NewNote {
                id: NoteId(three.draw()),
                kind: NoteKind::Talk,
                circle,
                body: format!("{side} {circle}"),
                minutes: None,
                channel: Channel::Phone,
                at: noon(),
                answers: None,
            };
            notes::add(&mut tx, &permit, &note).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert!(refused(&words(&three.workers[1], 0).await));
        let joining = three.join(0, 1, noon()).await;
        let seen = words(&three.workers[1], 0).await.unwrap();
        assert!(seen.contains(&"0 path".to_owned()) && seen.contains(&"1 path".to_owned()), "{seen:?}");
        assert!(!seen.contains(&"0 organisation".to_owned()), "what an organisation keeps is its own: {seen:?}");
        // Whoever led the file that went is on the team, knows of it, and leads no more.
        let (mut tx, permit) = three.open(&three.workers[1], 0, Action::See, later(noon(), 60)).await.unwrap();
        let members = team::of_file(&mut tx, &permit).await.unwrap();
        let leads: Vec<_> =
            members.iter().map(|m| (m.user == three.workers[1].user(), m.is_lead, m.task.clone())).collect();
        assert!(
            leads.contains(&(true, false, "other".to_owned())) && members.iter().filter(|m| m.is_lead).count() == 1
        );
        assert_eq!(lead::of_file(&mut tx, &permit).await.unwrap().user, three.workers[0].user().unwrap());
        let told = tasks::of_file(&mut tx, &permit).await.unwrap();
        assert!(told.iter().any(|t| t.said.what == tasks::what::FILES_JOINED), "{told:?}");
        let registered = identity::registrations_of(&mut tx, &permit).await.unwrap();
        assert_eq!(registered.iter().map(|r| r.number.as_str()).collect::<Vec<_>>(), ["OW-2026-100", "OW-2026-200"]);
        assert_eq!(registered[1].entered.as_ref().unwrap()["given-name"][0]["text"], "Amena", "{:?}", registered[1]);
        drop(tx);
        three.part(joining, later(noon(), 120)).await;
        assert!(refused(&words(&three.workers[1], 0).await));
        assert_eq!(words(&three.workers[1], 1).await.unwrap(), ["1 path"]);
        let own = words(&three.workers[0], 0).await.unwrap();
        assert_eq!(own.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn files_with_other_national_numbers_are_never_one_without_a_second_person() {
    on_each(async |three| {
        number(&three, 0, "85.07.30-033 28").await;
        number(&three, 1, "90.01.01-001 23").await;
        let new = three.judgement(0, 1, Verdict::Same);
        let outcome = three.judges(&three.judge, &new, noon()).await.unwrap();
        assert_eq!(outcome, Outcome::AwaitsSecond(vec![Doubt::Numbers]));
        assert_eq!(three.now(1).await, three.files[1], "nothing is joined yet");
        let again = three.judges(&three.judge, &NewJudgement { id: three.draw(), ..new.clone() }, noon()).await;
        assert!(matches!(again, Err(Error::Double(_))), "{again:?}");
        assert!(refused(&confirms(&three, &three.judge, 1, new.id).await), "not the one who judged");
        assert!(refused(&confirms(&three, &three.workers[0], 0, new.id).await), "not from the file that stays");
        assert_eq!(confirms(&three, &three.workers[1], 1, new.id).await.unwrap(), Outcome::Joined);
        assert_eq!(three.now(1).await, three.files[0]);
        let late = confirms(&three, &three.workers[1], 0, new.id).await;
        assert!(matches!(late, Err(Error::Stale(2))), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn who_sees_one_side_proposes_and_the_other_side_says() {
    on_each(async |three| {
        let new = three.judgement(0, 1, Verdict::Same);
        let proposes = async |new: &NewJudgement| {
            let (mut tx, one) = three.open(&three.workers[0], 0, Action::Add, noon()).await?;
            let one_version = version(&mut tx, three.files[0]).await;
            let seen = Seen { one: &one, other: None, one_version, other_version: 0 };
            let done = identity::judge(&mut tx, seen, new, &desk(), || three.draw()).await?;
            tx.commit().await?;
            Ok::<_, Error>(done)
        };
        assert_eq!(proposes(&new).await.unwrap(), Outcome::AwaitsOther);
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::Add, noon()).await.unwrap();
        let see = door::also(&mut tx, &permit, Action::See).await.unwrap();
        let waits = identity::proposals(&mut tx, &see).await.unwrap();
        assert_eq!(waits.len(), 1);
        assert_eq!(
            (waits[0].state, waits[0].why.as_str()),
            (State::Proposed, ""),
            "words about the other side stay there"
        );
        let asked = tasks::of_file(&mut tx, &see).await.unwrap();
        assert!(asked.iter().any(|t| t.said.what == tasks::what::SAME_PERSON));
        identity::refuse(&mut tx, &permit, (new.id, 1), "andere moeder").await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::See, noon()).await.unwrap();
        assert!(tasks::of_file(&mut tx, &permit).await.unwrap().is_empty(), "it is answered");
        drop(tx);
        let second = three.judgement(0, 1, Verdict::Same);
        assert_eq!(proposes(&second).await.unwrap(), Outcome::AwaitsOther);
        assert_eq!(confirms(&three, &three.workers[1], 1, second.id).await.unwrap(), Outcome::Joined);
    })
    .await;
}

#[tokio::test]
async fn a_restricted_person_is_joined_by_who_may_see_them_and_gives_no_sign_to_others() {
    on_each(async |three| {
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::Coordinate, noon()).await.unwrap();
        restricted::restrict(&mut tx, &permit, 1, || three.draw()).await.unwrap();
        tx.commit().await.unwrap();
        let new = three.judgement(0, 1, Verdict::Same);
        let (mut tx, one) = three.open(&three.workers[0], 0, Action::Add, noon()).await.unwrap();
        let seen = Seen { one: &one, other: None, one_version: 1, other_version: 0 };
        let blind = identity::judge(&mut tx, seen, &new, &desk(), || three.draw()).await;
        assert!(matches!(blind, Err(Error::NotFound)), "{blind:?}");
        drop(tx);
        // Whoever sees both shields the one as well before they are one.
        three.opens(three.files[0], &three.workers[1], three.draw()).await;
        let uneven = three.judges(&three.workers[1], &new, noon()).await;
        assert!(matches!(uneven, Err(Error::State("restrict-first"))), "{uneven:?}");
        assert_eq!(three.now(1).await, three.files[1]);
    })
    .await;
}

#[tokio::test]
async fn that_they_are_two_people_stands_until_a_person_ends_it_also_for_what_is_joined_later() {
    on_each(async |three| {
        let apart = three.judgement(0, 1, Verdict::Different);
        assert_eq!(three.judges(&three.judge, &apart, noon()).await.unwrap(), Outcome::Kept);
        let barred = async |one: usize, other: usize| {
            let done = three.judges(&three.judge, &three.judgement(one, other, Verdict::Same), noon()).await;
            assert!(matches!(done, Err(Error::State("judged-apart"))), "{done:?}");
        };
        barred(0, 1).await;
        barred(1, 0).await;
        let joining = three.join(2, 1, noon()).await;
        barred(0, 2).await;
        barred(2, 0).await;
        three.part(joining, later(noon(), 60)).await;
        barred(0, 1).await;
        let joining = three.join(0, 2, later(noon(), 120)).await;
        barred(1, 2).await;
        three.part(joining, later(noon(), 180)).await;
        let (mut tx, permit) = three.open(&three.judge, 1, Action::Add, later(noon(), 240)).await.unwrap();
        let see = door::also(&mut tx, &permit, Action::See).await.unwrap();
        let known = identity::judgements_of(&mut tx, &see).await.unwrap();
        assert!(known.iter().any(|j| j.id == apart.id && j.state == State::Live && j.verdict == Verdict::Different));
        identity::withdraw(&mut tx, &permit, None, (apart.id, 1), "toch dezelfde").await.unwrap();
        tx.commit().await.unwrap();
        three.join(0, 1, later(noon(), 300)).await;
    })
    .await;
}

/// Judges two files as they stood on the page: each by itself.
async fn as_seen(three: &Three, new: &NewJudgement, at: Timestamp) -> Result<Outcome> {
    let mut tx = three.db.begin(at).await?;
    let one = door::ask(&mut tx, &three.judge, Action::Add, new.one, Purpose::Guidance).await?;
    let other = door::ask(&mut tx, &three.judge, Action::Add, new.other, Purpose::Guidance).await?;
    tokio::task::yield_now().await;
    let seen = Seen { one: &one, other: Some(&other), one_version: 1, other_version: 1 };
    let done = identity::judge(&mut tx, seen, new, &desk(), || three.draw()).await?;
    tx.commit().await?;
    Ok(done)
}

#[tokio::test]
async fn of_two_who_join_one_file_at_once_one_does() {
    for (first, second) in [((0, 1), (2, 1)), ((0, 1), (1, 0)), ((0, 1), (0, 1))] {
        on_each(async |three| {
            let at = noon();
            let (a, b) =
                (three.judgement(first.0, first.1, Verdict::Same), three.judgement(second.0, second.1, Verdict::Same));
            let (x, y) = tokio::join!(as_seen(&three, &a, at), as_seen(&three, &b, at));
            assert!(x.is_ok() != y.is_ok(), "{x:?} {y:?}");
            let won_first = x.is_ok();
            let lost = if won_first { y } else { x };
            let late =
                matches!(lost, Err(Error::State("same-file") | Error::Moved(_) | Error::Double(_) | Error::Stale(_)));
            assert!(late, "{lost:?}");
            three.part(if won_first { a.id } else { b.id }, later(at, 60)).await;
        })
        .await;
    }
}

#[tokio::test]
async fn of_two_who_part_at_once_one_does_and_of_two_joinings_both_can_end() {
    on_each(async |three| {
        let (first, second) = (three.join(0, 1, noon()).await, three.join(0, 2, later(noon(), 10)).await);
        let at = later(noon(), 60);
        let twice = tokio::join!(three.parts(&three.judge, first, at), three.parts(&three.workers[0], first, at));
        assert!(twice.0.is_ok() != twice.1.is_ok(), "{twice:?}");
        let lost = if twice.0.is_ok() { twice.1 } else { twice.0 };
        assert!(matches!(lost, Err(Error::Stale(2) | Error::State("judged") | Error::NotFound)), "{lost:?}");
        let again = three.join(0, 1, later(noon(), 120)).await;
        let at = later(noon(), 180);
        let (x, y) = tokio::join!(three.parts(&three.judge, again, at), three.parts(&three.workers[0], second, at));
        assert!(x.is_ok() && y.is_ok(), "{x:?} {y:?}");
        for side in 0..3 {
            assert_eq!(three.now(side).await, three.files[side]);
        }
    })
    .await;
}

#[tokio::test]
async fn a_stale_view_joins_nothing_and_an_open_file_is_not_put_away_in_a_closed_one() {
    on_each(async |three| {
        let (mut tx, permit) = three.open(&three.workers[0], 0, Action::Coordinate, noon()).await.unwrap();
        register::close(&mut tx, &permit, 1).await.unwrap();
        tx.commit().await.unwrap();
        let new = three.judgement(0, 1, Verdict::Same);
        let closed = three.judges(&three.judge, &new, noon()).await;
        assert!(matches!(closed, Err(Error::State("stays-closed"))), "{closed:?}");
        let mut tx = three.db.begin(noon()).await.unwrap();
        let one = door::ask(&mut tx, &three.judge, Action::Add, three.files[1], Purpose::Guidance).await.unwrap();
        let other = door::ask(&mut tx, &three.judge, Action::Add, three.files[0], Purpose::Guidance).await.unwrap();
        let seen = Seen { one: &one, other: Some(&other), one_version: 1, other_version: 1 };
        let turned = three.judgement(1, 0, Verdict::Same);
        let stale = identity::judge(&mut tx, seen, &turned, &desk(), || three.draw()).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        drop(tx);
        three.join(1, 0, noon()).await;
    })
    .await;
}

#[tokio::test]
async fn a_need_of_either_side_is_heeded_and_both_chains_tell_of_the_joining() {
    on_each(async |three| {
        for (side, need) in [(0, Need::ALL[0]), (1, Need::ALL[0]), (1, Need::ALL[1])] {
            let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
            needs::raise(&mut tx, &permit, three.draw(), need).await.unwrap();
            tx.commit().await.unwrap();
        }
        let joining = three.join(0, 1, later(noon(), 60)).await;
        let (mut tx, permit) = three.open(&three.workers[0], 0, Action::See, later(noon(), 90)).await.unwrap();
        let seen: Vec<Need> = needs::list(&mut tx, &permit).await.unwrap().iter().map(|n| n.need).collect();
        assert_eq!(seen, [Need::ALL[0], Need::ALL[1]]);
        assert!(permit.opens(Tier::Path));
        tx.commit().await.unwrap();
        three.part(joining, later(noon(), 120)).await;
        for side in 0..2 {
            let file = three.files[side];
            let mut tx = three.db.begin(later(noon(), 180)).await.unwrap();
            let log = door::ask(&mut tx, &three.officer, Action::SeeLog, file, Purpose::Oversight).await.unwrap();
            let own = log::of_file(&mut tx, &log, None, 50).await.unwrap();
            for what in ["joined", "parted"] {
                assert!(
                    own.iter().any(|l| l.what.split(',').any(|w| w == what) && l.detail == joining.to_string()),
                    "{own:?}"
                );
            }
            let both = identity::log_of(&mut tx, &log, None, 100).await.unwrap();
            let read = |l: &log::Line| l.what.split(',').any(|w| w == "needs") && l.act == "see";
            assert!(
                both.iter().any(|(chain, l)| *chain == three.files[0] && read(l)),
                "what was done meanwhile: {both:?}"
            );
            assert!(both.windows(2).all(|w| w[0].1.at >= w[1].1.at));
            drop(tx);
        }
        log::verify(&three.db, &[7; 32], |_| {}).await.unwrap().unwrap();
    })
    .await;
}
