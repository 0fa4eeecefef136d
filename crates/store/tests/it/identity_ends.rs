//! What parting leaves to be done: things of which nobody can tell whose they are, who saw what was not theirs to see, and
//! what becomes of a joined file when its years are over.

use crate::harness::{for_each_engine, later, monday};
use crate::identity_world::{Three, desk, refused};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use opweg_access::{Action, Actor};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::step::{Need, StepKind};
use opweg_model::tier::Retention;
use opweg_model::{AppointmentId, FileId, NoteId, Purpose, StepId, Tier};
use opweg_store::file::{register, restricted};
use opweg_store::identity::{self, Unsettled, Verdict};
use opweg_store::path::appointments::{self, AppointmentPlan};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::path::{needs, tasks};
use opweg_store::retention::{Rules, preview, run};
use opweg_store::{Db, Error, Result, args, door, log};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Identities of certificates and statistics.
static DRAWN: AtomicU64 = AtomicU64::new(1);

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn on_each(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| test(Three::new(db).await).await).await;
}

/// Somebody writes a note, a step and an appointment about the step.
pub async fn writes(three: &Three, who: &Actor, side: usize) -> (NoteId, StepId, AppointmentId) {
    let made = (NoteId(three.draw()), StepId(three.draw()), AppointmentId(three.draw()));
    let (mut tx, permit) = three.open(who, side, Action::Add, later(noon(), 60)).await.unwrap();
    let note = NewNote {
        id: made.0,
        kind: NoteKind::Talk,
        circle: NoteTier::Path,
        body: "samen gesproken".into(),
        minutes: None,
        channel: Channel::Phone,
        at: later(noon(), 60),
        answers: None,
    };
    notes::add(&mut tx, &permit, &note).await.unwrap();
    steps::add(&mut tx, &permit, made.1, &StepPlan::of_kind(StepKind::DutchLessons)).await.unwrap();
    let plan = AppointmentPlan {
        step: Some(made.1),
        kind: StepKind::DutchLessons,
        title: "Toets".into(),
        starts: later(noon(), 86_400),
        minutes: 30,
        where_text: "Loket".into(),
        who: None,
        bring: Vec::new(),
        interpreter: String::new(),
        company: String::new(),
    };
    appointments::add(&mut tx, &permit, made.2, &plan).await.unwrap();
    tx.commit().await.unwrap();
    made
}

async fn waits(three: &Three, who: &Actor, side: usize) -> Vec<Unsettled> {
    let (mut tx, permit) = three.open(who, side, Action::Add, later(noon(), 200)).await.unwrap();
    identity::whose(&mut tx, &permit).await.unwrap()
}

async fn settles(three: &Three, who: &Actor, side: usize, what: &Unsettled) -> Result<()> {
    let (mut tx, permit) = three.open(who, side, Action::Add, later(noon(), 300)).await?;
    identity::settle_whose(&mut tx, &permit, None, (what.id, what.version), &desk()).await?;
    tx.commit().await
}

#[tokio::test]
async fn what_nobody_can_tell_is_nobodys_until_a_person_says_whose_it_is() {
    on_each(async |three| {
        let joining = three.join(0, 1, noon()).await;
        let (note, step, appointment) = writes(&three, &three.judge, 0).await;
        let parted = three.part(joining, later(noon(), 120)).await;
        assert_eq!((parted.stays, parted.back), (three.files[0], Some(three.files[1])));
        assert_eq!(parted.unclear, 2, "the appointment goes with its step");
        for side in 0..2 {
            let rows = "SELECT CAST((SELECT count(*) FROM note WHERE file_id = $1) + (SELECT count(*) FROM step WHERE file_id = $1)
                                  + (SELECT count(*) FROM appointment WHERE file_id = $1) AS BIGINT)";
            assert_eq!(three.count(rows, three.files[side]).await, 0);
        }
        // A worker of one side knows that something waits, not what it says; who wrote it reads it.
        let seen = waits(&three, &three.workers[0], 0).await;
        assert_eq!(seen.len(), 2);
        assert!(seen.iter().all(|w| w.words.is_none() && w.one == Some(three.files[0]) && w.other.is_none()), "{seen:?}");
        assert!(refused(&settles(&three, &three.workers[0], 0, &seen[0]).await));
        let own = waits(&three, &three.judge, 1).await;
        let of = |part: &str| own.iter().find(|w| w.part == part).unwrap();
        assert_eq!(of("note").words.as_deref(), Some("samen gesproken"));
        settles(&three, &three.judge, 1, of("step")).await.unwrap();
        settles(&three, &three.judge, 0, of("note")).await.unwrap();
        let twice = settles(&three, &three.judge, 0, of("note")).await;
        assert!(matches!(twice, Err(Error::Stale(2))), "{twice:?}");
        let mut conn = three.db.look().await.unwrap();
        for (sql, id, side) in [
            ("SELECT file_id FROM note WHERE id = $1", note.0, 0),
            ("SELECT file_id FROM step WHERE id = $1", step.0, 1),
            ("SELECT file_id FROM appointment WHERE id = $1", appointment.0, 1),
        ] {
            let row = conn.row(sql, args![id]).await.unwrap().unwrap();
            assert_eq!(FileId(row.take().next().unwrap()), three.files[side], "{sql}");
        }
        drop(conn);
        assert!(waits(&three, &three.judge, 0).await.is_empty());
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::See, later(noon(), 400)).await.unwrap();
        assert_eq!(steps::list(&mut tx, &permit).await.unwrap()[0].place, 1);
    })
    .await;
}

#[tokio::test]
async fn the_list_of_a_breach_names_who_read_what_they_had_no_grant_for() {
    on_each(async |three| {
        writes(&three, &three.workers[0], 0).await;
        let joining = three.join(0, 1, later(noon(), 120)).await;
        for who in [&three.workers[1], &three.judge] {
            let (mut tx, permit) = three.open(who, 0, Action::See, later(noon(), 180)).await.unwrap();
            notes::list(&mut tx, &permit, None, 50).await.unwrap();
            steps::list(&mut tx, &permit).await.unwrap();
            tx.commit().await.unwrap();
        }
        three.part(joining, later(noon(), 240)).await;
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::See, later(noon(), 260)).await.unwrap();
        notes::list(&mut tx, &permit, None, 50).await.unwrap();
        tx.commit().await.unwrap();
        for (who, purpose) in [(&three.officer, Purpose::Oversight), (&three.workers[0], Purpose::Guidance)] {
            let mut tx = three.db.begin(later(noon(), 300)).await.unwrap();
            let permit = door::ask(&mut tx, who, Action::SeeLog, three.files[0], purpose).await.unwrap();
            let saw = identity::breach(&mut tx, &permit, joining).await.unwrap();
            assert_eq!(saw.len(), 1, "{saw:?}");
            assert_eq!((saw[0].side, saw[0].user), (three.files[0], three.workers[1].user()));
            assert!(saw[0].parts.contains("notes") && saw[0].parts.contains("path"), "{saw:?}");
            assert!(saw[0].tiers.has(Tier::Path) && saw[0].tiers.has(Tier::Contact));
            assert_eq!((saw[0].times, saw[0].first), (1, later(noon(), 180)));
            tx.commit().await.unwrap();
        }
        let mut tx = three.db.begin(later(noon(), 300)).await.unwrap();
        let other =
            door::ask(&mut tx, &three.officer, Action::SeeLog, three.files[2], Purpose::Oversight).await.unwrap();
        assert!(matches!(identity::breach(&mut tx, &other, joining).await, Err(Error::NotFound)));
        let see = door::ask(&mut tx, &three.workers[0], Action::See, three.files[0], Purpose::Guidance).await.unwrap();
        assert!(refused(&identity::breach(&mut tx, &see, joining).await));
    })
    .await;
}

#[tokio::test]
async fn a_person_who_was_shielded_meanwhile_stays_so_on_both_sides() {
    on_each(async |three| {
        let joining = three.join(0, 1, noon()).await;
        let (mut tx, permit) = three.open(&three.workers[0], 0, Action::Coordinate, later(noon(), 30)).await.unwrap();
        restricted::restrict(&mut tx, &permit, 1, || three.draw()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(refused(&three.parts(&three.judge, joining, later(noon(), 60)).await));
        three.parts(&three.workers[0], joining, later(noon(), 60)).await.unwrap();
        for (side, who) in [(0, 0), (1, 1)] {
            let theirs = three.open(&three.workers[who], side, Action::See, later(noon(), 90)).await;
            assert!(theirs.unwrap().1.standing().restricted);
            let others = three.open(&three.judge, side, Action::See, later(noon(), 90)).await;
            assert!(refused(&others.map(|_| ())));
        }
    })
    .await;
}

async fn close(three: &Three, side: usize) {
    let (mut tx, permit) = three.open(&three.workers[0], side, Action::Coordinate, later(noon(), 500)).await.unwrap();
    let version = crate::identity_world::version(&mut tx, permit.file()).await;
    register::close(&mut tx, &permit, version).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn erasing_a_joined_file_leaves_nothing_of_either_side_and_the_log_holds() {
    on_each(async |three| {
        for side in 0..2 {
            let (mut tx, permit) = three.open(&three.workers[side], side, Action::Add, noon()).await.unwrap();
            needs::raise(&mut tx, &permit, three.draw(), Need::ALL[0]).await.unwrap();
            tx.commit().await.unwrap();
            writes(&three, &three.workers[side], side).await;
        }
        three.join(0, 1, later(noon(), 120)).await;
        let apart = three.judgement(2, 1, Verdict::Different);
        three.judges(&three.judge, &apart, later(noon(), 130)).await.unwrap();
        close(&three, 0).await;
        let rules = Rules(vec![(Retention::Core, 5)]);
        let later = noon().to_zoned(jiff::tz::TimeZone::UTC).checked_add(9.years()).unwrap();
        let (today, now) = (later.date(), later.timestamp());
        let ids = || Uuid::from_u128(DRAWN.fetch_add(1, Ordering::Relaxed).into());
        let seen = preview(&mut three.db.look().await.unwrap(), &three.officer, &rules, today).await.unwrap();
        let done = run(&three.db, &three.officer, &rules, today, now, &ids).await.unwrap();
        assert_eq!(done.classes, seen.classes);
        assert_eq!((done.classes[0].files, done.classes[0].rows.needs, done.classes[0].rows.notes), (1, 2, 2));
        let all = "SELECT CAST((SELECT count(*) FROM fact WHERE file_id = $1) + (SELECT count(*) FROM need_flag WHERE file_id = $1)
                             + (SELECT count(*) FROM file_card WHERE file_id = $1) + (SELECT count(*) FROM registration WHERE id = $1)
                             + (SELECT count(*) FROM judgement WHERE one_id = $1 OR other_id = $1)
                             + (SELECT count(*) FROM client_file WHERE id = $1 AND state <> 'erased') AS BIGINT)";
        for file in &three.files[..2] {
            assert_eq!(three.count(all, *file).await, 0, "{file}");
        }
        assert!(three.count(all, three.files[2]).await > 0);
        let certificate = opweg_store::retention::certificate(
            &mut three.db.begin(now).await.unwrap(),
            &three.officer,
            done.certificate,
        )
        .await
        .unwrap();
        let end = certificate.body.end.unwrap();
        assert_eq!((&end.erased[0].files, end.left.len()), (&vec![three.files[0]], 0));
        assert!(end.erased[0].rows.is_some());
        log::verify(&three.db, &[7; 32], |_| {}).await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_waits_keeps_both_sides_from_being_erased() {
    on_each(async |three| {
        let joining = three.join(0, 1, noon()).await;
        writes(&three, &three.judge, 0).await;
        three.part(joining, later(noon(), 120)).await;
        close(&three, 0).await;
        let rules = Rules(vec![(Retention::Core, 5)]);
        let today = date(2040, 1, 1);
        let seen = preview(&mut three.db.look().await.unwrap(), &three.officer, &rules, today).await.unwrap();
        assert_eq!((seen.classes[0].files, seen.held), (0, 1));
        for what in waits(&three, &three.judge, 1).await {
            settles(&three, &three.judge, 1, &what).await.unwrap();
        }
        let seen = preview(&mut three.db.look().await.unwrap(), &three.officer, &rules, today).await.unwrap();
        assert_eq!((seen.classes[0].files, seen.held), (1, 0));
    })
    .await;
}

#[tokio::test]
async fn old_registrations_are_read_once_and_what_came_late_follows() {
    on_each(async |three| {
        three.join(0, 1, noon()).await;
        let mut tx = three.db.begin(noon()).await.unwrap();
        tx.run("UPDATE registration SET entered = NULL", args![]).await.unwrap();
        // As if somebody had been writing at the moment of the joining.
        tx.run(
            "INSERT INTO task (id, file_id, for_user, for_org, what, detail, state, created_at, version)
             VALUES ($1, $2, $3, $4, 'own', 'bellen', 'open', $5, 1)",
            args![three.draw(), three.files[1], three.workers[1].user(), three.workers[1].org(), noon()],
        )
        .await
        .unwrap();
        crate::path_world::noted(tx).await;
        assert!(identity::catch_up(&three.db, 10, noon()).await.unwrap() >= 4);
        assert_eq!(identity::catch_up(&three.db, 10, noon()).await.unwrap(), 0);
        let (mut tx, permit) = three.open(&three.workers[1], 0, Action::See, later(noon(), 60)).await.unwrap();
        assert!(tasks::of_file(&mut tx, &permit).await.unwrap().iter().any(|t| t.said.detail == "bellen"));
        let registered = identity::registrations_of(&mut tx, &permit).await.unwrap();
        assert!(
            registered.iter().all(|r| r.entered.as_ref().is_some_and(|e| e.as_object().is_some_and(|o| o.len() == 3)))
        );
    })
    .await;
}
