//! After a parting: what the client asked meanwhile is not lost, whoever found the card in a search is on the list of the
//! breach, and that they were parted is remembered.

use crate::doubles::{found, offer, show};
use crate::harness::{for_each_engine, later, monday};
use crate::identity_world::{Three, desk};
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_model::{FileId, Purpose, TaskId};
use opweg_store::file::counter;
use opweg_store::file::search::{self, Query};
use opweg_store::identity::{self, Doubt, Outcome, Verdict};
use opweg_store::path::codes::{Earlier, NewSession, create, open_with};
use opweg_store::path::replies::{self, CallWhen};
use opweg_store::{Db, args, door};

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn on_each(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| test(Three::new(db).await).await).await;
}

/// The client of a side has a code, and used it.
async fn code(three: &Three, side: usize) {
    let hash = three.files[side].0.as_bytes().to_vec();
    let (mut tx, permit) =
        three.open(&three.workers[side], side, Action::Coordinate, later(monday(), 60)).await.unwrap();
    create(&mut tx, &permit, three.draw(), &hash, later(monday(), 30 * 86_400), Earlier::Keep).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = three.db.begin(later(monday(), 120)).await.unwrap();
    let session = NewSession { token_hash: &hash, expires: later(monday(), 86_400) };
    assert!(open_with(&mut tx, &hash, session).await.unwrap().is_some());
    tx.commit().await.unwrap();
}

/// The client asks for a call while the files are one.
async fn calls(three: &Three) -> TaskId {
    let (file, task) = (three.now(0).await, TaskId(three.draw()));
    let at = later(noon(), 60);
    let (mut tx, permit) =
        door::open(&three.db, &Actor::Client(file), Action::See, file, Purpose::Guidance, at).await.unwrap();
    replies::call_me(&mut tx, &permit, CallWhen::Any, task).await.unwrap();
    tx.commit().await.unwrap();
    task
}

async fn file_of(three: &Three, task: TaskId) -> FileId {
    let mut conn = three.db.look().await.unwrap();
    let row = conn.row("SELECT file_id FROM task WHERE id = $1", args![task]).await.unwrap().unwrap();
    FileId(row.take().next().unwrap())
}

#[tokio::test]
async fn what_a_client_asked_goes_with_the_side_of_their_code() {
    on_each(async |three| {
        code(&three, 1).await;
        let joining = three.join(0, 1, noon()).await;
        let task = calls(&three).await;
        assert_eq!(three.part(joining, later(noon(), 120)).await.unclear, 0);
        assert_eq!(file_of(&three, task).await, three.files[1]);
    })
    .await;
}

#[tokio::test]
async fn what_either_client_may_have_asked_is_claimed_by_whoever_works_on_one_side() {
    on_each(async |three| {
        code(&three, 0).await;
        code(&three, 1).await;
        let joining = three.join(0, 1, noon()).await;
        let task = calls(&three).await;
        assert_eq!(three.part(joining, later(noon(), 120)).await.unclear, 1);
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::Add, later(noon(), 200)).await.unwrap();
        let waits = identity::whose(&mut tx, &permit).await.unwrap();
        assert_eq!(waits[0].author, None);
        let seen = (waits[0].id, waits[0].version);
        identity::settle_whose(&mut tx, &permit, None, seen, &desk()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(file_of(&three, task).await, three.files[1]);
    })
    .await;
}

#[tokio::test]
async fn whoever_found_the_card_in_a_search_or_at_the_counter_is_on_the_list_of_the_breach() {
    for at_counter in [false, true] {
        on_each(async |three| {
            let joining = three.join(0, 1, noon()).await;
            let query = Query { name: "Amina Haddad".into(), phone: "03 000 00 00".into(), ..Query::default() };
            let who = &three.workers[1];
            let mut tx = three.db.begin(later(noon(), 60)).await.unwrap();
            let alike = search::alike(&mut tx, &desk(), &query).await.unwrap();
            if at_counter {
                assert!(!counter::check(&mut tx, who, Purpose::Guidance, alike).await.unwrap().is_empty());
            } else {
                assert!(!search::shown(&mut tx, who, Purpose::Guidance, alike).await.unwrap().is_empty());
            }
            tx.commit().await.unwrap();
            three.part(joining, later(noon(), 120)).await;
            let mut tx = three.db.begin(later(noon(), 300)).await.unwrap();
            let officer = (&three.officer, Purpose::Oversight);
            let permit = door::ask(&mut tx, officer.0, Action::SeeLog, three.files[0], officer.1).await.unwrap();
            let saw = identity::breach(&mut tx, &permit, joining).await.unwrap();
            assert_eq!(saw.len(), 1, "{saw:?}");
            assert_eq!((saw[0].side, saw[0].user), (three.files[0], who.user()));
        })
        .await;
    }
}

#[tokio::test]
async fn files_that_were_parted_are_not_joined_again_by_one_person() {
    on_each(async |three| {
        let pair = found(&three, 0, 1, 5_000);
        offer(&three, std::slice::from_ref(&pair)).await;
        let joining = three.join(0, 1, noon()).await;
        three.part(joining, later(noon(), 120)).await;
        let shown = show(&three, &three.judge, pair.id).await.unwrap();
        assert!(shown.pair.second);
        assert_eq!(shown.doubts, [Doubt::Parted]);
        let parted = shown.parted.unwrap();
        assert_eq!((parted.at, parted.why.as_str()), (later(noon(), 120), "twee mensen"));
        // Of whose file alone it is reads that it was so, not what was written of the other one.
        let one_sided = show(&three, &three.workers[0], pair.id).await.unwrap();
        assert_eq!(one_sided.parted.unwrap().why, "");
        let again = three.judges(&three.judge, &three.judgement(0, 1, Verdict::Same), later(noon(), 200)).await;
        assert_eq!(again.unwrap(), Outcome::AwaitsSecond(vec![Doubt::Parted]));
    })
    .await;
}
