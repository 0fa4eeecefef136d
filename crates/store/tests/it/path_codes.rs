//! The code of the card, its sessions, and what is shown with it.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_model::step::{Showing, StepKind, StepState};
use opweg_model::{FileId, Purpose, Tier};
use opweg_store::path::codes::{
    Earlier, NewSession, create, leave, list, open_with, opens_this, revoke, revoke_all, session,
};
use opweg_store::path::step_history::set_state;
use opweg_store::path::steps::{StepPlan, add_many};
use opweg_store::path::tries;
use opweg_store::path::view::{Shown, my_path};
use opweg_store::{Db, Error, door, log};
use uuid::Uuid;

const DAY: i64 = 86_400;

async fn make(way: &Way, hash: &[u8], earlier: Earlier) -> Uuid {
    let id = way.ids.next();
    let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
    create(&mut tx, &permit, id, hash, later(monday(), 30 * DAY), earlier).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn open(db: &Db, hash: &[u8], token: &[u8], now: Timestamp) -> Option<FileId> {
    let mut tx = db.begin(now).await.unwrap();
    let session = NewSession { token_hash: token, expires: later(now, 3600) };
    let file = open_with(&mut tx, hash, session).await.unwrap();
    if file.is_some() {
        tx.commit().await.unwrap();
    }
    file
}

async fn here(db: &Db, token: &[u8], now: Timestamp) -> Option<FileId> {
    session(&mut db.look().await.unwrap(), token, now).await.unwrap()
}

#[tokio::test]
async fn a_code_opens_its_path_until_it_ends_and_a_new_card_stops_the_old_one() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let now = later(monday(), 120);
        make(&way, b"first", Earlier::Revoke).await;
        assert_eq!(open(&way.db, b"nothing", b"t0", now).await, None);
        assert_eq!(open(&way.db, b"first", b"t1", now).await, Some(way.file));
        assert_eq!(here(&way.db, b"t1", now).await, Some(way.file));
        assert_eq!(here(&way.db, b"t1", later(now, 3601)).await, None, "a session ends");
        assert_eq!(open(&way.db, b"first", b"t2", later(monday(), 31 * DAY)).await, None, "a code ends");

        make(&way, b"second", Earlier::Keep).await;
        assert_eq!(open(&way.db, b"first", b"t3", now).await, Some(way.file), "kept when asked");
        make(&way, b"third", Earlier::Revoke).await;
        assert_eq!(open(&way.db, b"first", b"t4", now).await, None);
        assert_eq!(open(&way.db, b"second", b"t5", now).await, None);
        assert_eq!(here(&way.db, b"t3", now).await, None, "its sessions end with it");
        assert_eq!(open(&way.db, b"third", b"t6", now).await, Some(way.file));

        let (mut tx, permit) = way.see(&way.lead).await;
        let lines = list(&mut tx, &permit).await.unwrap();
        assert_eq!(lines.iter().filter(|l| l.is_live(now)).count(), 1);
        assert_eq!(lines.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn staff_and_the_client_can_stop_a_code() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let now = later(monday(), 120);
        let id = make(&way, b"one", Earlier::Revoke).await;
        open(&way.db, b"one", b"t1", now).await.unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, now).await;
        revoke(&mut tx, &permit, id).await.unwrap();
        assert!(matches!(revoke(&mut tx, &permit, way.ids.next()).await, Err(Error::NotFound)));
        tx.commit().await.unwrap();
        assert_eq!(here(&way.db, b"t1", now).await, None);
        make(&way, b"two", Earlier::Revoke).await;
        open(&way.db, b"two", b"t2", now).await.unwrap();
        let (mut tx, permit) = way.see(&way.client()).await;
        revoke_all(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(open(&way.db, b"two", b"t3", now).await, None);
        // Whoever may add may not hand out keys.
        let (mut tx, permit) = way.adding(&way.lead).await;
        let made = create(&mut tx, &permit, way.ids.next(), b"x", later(now, DAY), Earlier::Keep).await;
        assert!(matches!(made, Err(Error::Refused(_))), "{made:?}");
    })
    .await;
}

#[tokio::test]
async fn only_a_live_code_of_this_file_may_be_printed() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let id = make(&way, b"one", Earlier::Revoke).await;
        let printable = async |hash: &[u8]| {
            let (mut tx, permit) = way.open(&way.lead, Action::Export, later(monday(), 90)).await;
            opens_this(&mut tx, &permit, hash).await.unwrap()
        };
        assert!(printable(b"one").await);
        assert!(!printable(b"two").await);
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 80)).await;
        revoke(&mut tx, &permit, id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!printable(b"one").await);
    })
    .await;
}

#[tokio::test]
async fn wrong_tries_are_counted_per_address() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for n in 0..3 {
            tries::wrong(&way.db, way.ids.next(), b"here", later(monday(), n)).await.unwrap();
        }
        tries::wrong(&way.db, way.ids.next(), b"there", monday()).await.unwrap();
        let mut conn = way.db.look().await.unwrap();
        assert_eq!(tries::since(&mut conn, b"here", monday()).await.unwrap(), [later(monday(), 2), later(monday(), 1)]);
        assert!(tries::since(&mut conn, b"elsewhere", Timestamp::MIN).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn leaving_forgets_the_path_on_this_device_only() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let now = later(monday(), 120);
        make(&way, b"one", Earlier::Revoke).await;
        open(&way.db, b"one", b"phone", now).await.unwrap();
        open(&way.db, b"one", b"library", now).await.unwrap();
        let mut tx = way.db.begin(now).await.unwrap();
        assert_eq!(leave(&mut tx, b"library").await.unwrap(), Some(way.file));
        assert_eq!(leave(&mut tx, b"library").await.unwrap(), None);
        tx.commit().await.unwrap();
        assert_eq!(here(&way.db, b"library", now).await, None);
        assert_eq!(here(&way.db, b"phone", now).await, Some(way.file));
    })
    .await;
}

#[tokio::test]
async fn a_code_opens_the_path_and_nothing_else() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for action in [Action::Add, Action::Coordinate, Action::SeeAgreement] {
            let closed = door::open(&way.db, &way.client(), action, way.file, Purpose::Guidance, monday()).await;
            assert!(matches!(closed.map(drop), Err(Error::Refused(_))), "{action:?}");
        }
        let other = Actor::Client(FileId(way.ids.next()));
        let closed = door::open(&way.db, &other, Action::See, way.file, Purpose::Guidance, monday()).await;
        assert!(matches!(closed.map(drop), Err(Error::Refused(_))), "the code of another file");
        let (mut tx, permit) = way.see(&way.client()).await;
        assert_eq!(permit.tiers(), opweg_model::TierSet::of(&[Tier::Path]));
        assert!(opweg_store::path::appointments::of_file(&mut tx, &permit).await.is_err());
        assert!(opweg_store::path::codes::list(&mut tx, &permit).await.is_ok(), "she may know her own codes");
    })
    .await;
}

#[tokio::test]
async fn the_path_names_who_helps_now_and_the_card_leaves_out_what_tells_too_much() {
    for_each_engine(async |db| {
        use StepKind as K;
        let way = Way::new(db).await;
        way.join(&way.vdab, "work", monday(), None).await;
        way.join(&way.stranger, "housing", monday(), Some(later(monday(), 30))).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        let beside = StepPlan { beside: true, who_user: way.vdab.user(), ..StepPlan::of_kind(K::WorkAndLearn) };
        let plans =
            [StepPlan::of_kind(K::Money), StepPlan::of_kind(K::DutchLessons), beside, StepPlan::of_kind(K::YourWork)];
        let plans: Vec<_> = plans.into_iter().map(|p| (way.step(), p)).collect();
        add_many(&mut tx, &permit, &plans).await.unwrap();
        set_state(&mut tx, &permit, plans[0].0, 1, StepState::Running, "").await.unwrap();
        tx.commit().await.unwrap();

        let (mut tx, permit) = way.see(&way.client()).await;
        let screen = my_path(&mut tx, &permit, Shown::OnScreen).await.unwrap();
        let card = my_path(&mut tx, &permit, Shown::OnCard).await.unwrap();
        tx.commit().await.unwrap();
        let shown =
            |path: &opweg_store::path::view::MyPath| path.steps.iter().map(|s| (s.kind, s.showing)).collect::<Vec<_>>();
        use Showing as S;
        assert_eq!(
            shown(&screen),
            [(K::Money, S::Now), (K::DutchLessons, S::Later), (K::WorkAndLearn, S::CanStart), (K::YourWork, S::Later)]
        );
        assert_eq!(shown(&card), [(K::DutchLessons, S::Now), (K::WorkAndLearn, S::CanStart), (K::YourWork, S::Later)]);
        assert_eq!((screen.call_name.as_str(), screen.language.as_deref()), ("Amina", Some("ar")));
        assert_eq!(screen.steps[2].who, "Karim");
        let people: Vec<_> = screen.people.iter().map(|p| (p.name.as_str(), p.lead)).collect();
        assert_eq!(people, [("Sofie", true), ("Karim", false)]);
        assert_eq!(screen.people[1].org, "Karim & co");

        // What was looked at with the card is in the log, as the client's own doing.
        let (mut tx, permit) = way.open(&way.client(), Action::SeeLog, later(monday(), 90)).await;
        let lines = log::of_file(&mut tx, &permit, None, 10).await.unwrap();
        assert!(lines.iter().any(|l| l.who == "client" && l.act == "see" && l.what == "path"), "{lines:?}");
    })
    .await;
}
