//! The background work on an embedded database, with a clock that stands still.

use super::*;
use opweg_access::{Action, Actor, Permit};
use opweg_mail::Recording;
use opweg_model::agreement::AgreementChannel;
use opweg_model::fact::{FactKind, Value};
use opweg_model::referral::Urgency;
use opweg_model::step::StepKind;
use opweg_model::{
    AppointmentId, FileId, GrantId, OrgId, OrgKind, Purpose, ReferralId, Role, RoleSet, TierSet, UserId,
};
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts, register};
use opweg_store::log::{self, Act, Entry};
use opweg_store::outbox::{NewMessage, Via, put};
use opweg_store::path::appointments::{self, AppointmentPlan};
use opweg_store::people::{Administrator, organisations, users};
use opweg_store::referral::To;
use opweg_store::referral::letter::Chosen;
use opweg_store::referral::send::{Asked, send};
use opweg_store::{Options, Tx, door};

fn noon() -> Timestamp {
    "2026-11-21T11:00:00Z".parse().unwrap()
}

async fn work(home: &crate::testing::Folder, sent: &Recording) -> Work {
    let db = Db::open(&Options::Sqlite(home.path().join("t.db"))).await.unwrap();
    db.migrate().await.unwrap();
    Work {
        db,
        keys: Keys::new([3; 32]),
        mail: Transport::Recording(sent.clone()),
        sms: Transport::Recording(sent.clone()),
        help_phone: "0800 00 012".into(),
        address: "https://opweg.example".into(),
        retention: vec![(Retention::Work, 5)],
        effects: opweg_content::effects().unwrap().into(),
        clock: noon,
        ids: crate::clock::id,
    }
}

async fn note(work: &Work) {
    let mut tx = work.db.begin(noon()).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Administer, "test", ""));
    tx.commit().await.unwrap();
}

/// A client with a telephone, and the worker who registered them.
async fn a_client(work: &Work) -> (Actor, FileId) {
    let (org, user) = (OrgId((work.ids)()), UserId((work.ids)()));
    let mut tx = work.db.begin(noon()).await.unwrap();
    let office = Administrator::of(&Actor::System).unwrap();
    let city = organisations::About {
        kind: OrgKind::City,
        name: "Stad".into(),
        phone: "03 000 00 12".into(),
        email: "info@example.org".into(),
        company_number: None,
        secrecy: true,
        sanctions: false,
        number_authorised: false,
        purposes: OrgKind::City.purposes(),
    };
    organisations::create(&mut tx, &office, org, &city).await.unwrap();
    let sofie = users::About {
        name: "Sofie De Wit".into(),
        job: String::new(),
        phone: String::new(),
        roles: RoleSet::of(&[Role::Worker]),
        secrecy: true,
    };
    let sofie =
        users::NewUser { id: user, org, login: "sofie@example.org".into(), about: sofie, language: "nl".into() };
    users::create(&mut tx, &office, &sofie).await.unwrap();
    tx.commit().await.unwrap();
    let who = Actor::Staff(users::staff_of(&mut work.db.look().await.unwrap(), user).await.unwrap());
    let facts = vec![
        NewFact::said(FactKind::GivenName, Value::Text("Amina".into())),
        NewFact::said(FactKind::ContactLanguage, Value::Language("fr".into())),
        NewFact::said(FactKind::Phone, Value::Text("03 000 00 34".into())),
    ];
    let file = registered(work, &who, "OW-2222222", facts).await;
    (who, file)
}

async fn registered(work: &Work, who: &Actor, number: &str, facts: Vec<NewFact>) -> FileId {
    let id = work.ids;
    let desk = opweg_store::file::Desk::new(work.keys.clone(), |name| name.as_bytes().to_vec());
    let file = FileId(id());
    let new = NewFile {
        id: file,
        number: number.into(),
        grant: GrantId(id()),
        member: id(),
        purposes: OrgKind::City.purposes(),
        facts: number_facts(facts, id),
    };
    let mut tx = work.db.begin(noon()).await.unwrap();
    register(&mut tx, who, &desk, new).await.unwrap();
    tx.commit().await.unwrap();
    file
}

/// A turn, and all that was begun beside it.
async fn round(work: &Work, stop: &watch::Receiver<bool>) -> Result<()> {
    let mut beside = JoinSet::new();
    let turned = turn(work, stop, &mut beside).await;
    beside.join_all().await;
    turned
}

/// A job of a kind, claimed ten minutes ago.
async fn claimed(work: &Work, kind: &str) -> Job {
    let new = NewJob { id: JobId((work.ids)()), kind, key: kind, payload: "{}", run_at: ago(10) };
    upkeep::schedule(&work.db, &[new], noon()).await.unwrap();
    queue::claim(&work.db, ago(10), LEASE).await.unwrap().unwrap()
}

fn ago(minutes: i64) -> Timestamp {
    noon().checked_sub(SignedDuration::from_mins(minutes)).unwrap()
}

async fn leased_until(work: &Work, job: &Job) -> i64 {
    let mut conn = work.db.look().await.unwrap();
    let sql = "SELECT locked_until FROM job WHERE id = $1";
    conn.row(sql, opweg_store::args![job.id]).await.unwrap().unwrap().take().next().unwrap()
}

#[tokio::test]
async fn whoever_was_registered_twice_waits_for_a_person_and_nothing_is_joined() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (who, _) = a_client(&work).await;
    let facts = |given: &str, family: &str, born: &str| {
        vec![
            NewFact::said(FactKind::GivenName, Value::Text(given.into())),
            NewFact::said(FactKind::FamilyName, Value::Text(family.into())),
            NewFact::said(FactKind::BirthDate, Value::Day(born.parse().unwrap())),
        ]
    };
    let one = registered(&work, &who, "OW-2222223", facts("Selam", "Tesfay", "1994-03-11")).await;
    let other = registered(&work, &who, "OW-2222224", facts("ሰላም", "ተስፋይ", "1994-03-11")).await;
    registered(&work, &who, "OW-2222225", facts("Oksana", "Bondar", "1979-09-30")).await;
    let (_keep, stop) = watch::channel(false);
    let job = claimed(&work, doubles::KIND).await;
    for _ in 0..2 {
        assert_eq!(doubles::run(&work, &job, noon(), &stop).await.unwrap(), Ended::Done);
    }
    let mut tx = work.db.begin(noon()).await.unwrap();
    let purposes = [Purpose::Guidance];
    assert_eq!(opweg_store::doubles::waiting(&mut tx, &who, &purposes).await.unwrap(), 1, "once, however often");
    for file in [one, other] {
        assert_eq!(opweg_store::identity::current_of(&mut tx, file).await.unwrap(), Some(file), "people join, not we");
    }
    note_and_end(tx).await;
}

async fn note_and_end(mut tx: Tx) {
    tx.note(Entry::of_actor(&Actor::System, Act::See, "test", ""));
    tx.commit().await.unwrap();
}

async fn adding(work: &Work, who: &Actor, file: FileId) -> (Tx, Permit) {
    door::open(&work.db, who, Action::Add, file, Purpose::Guidance, noon()).await.unwrap()
}

#[tokio::test]
async fn the_jobs_of_a_day_are_enqueued_once_and_done_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    note(&work).await;
    let (_keep, stop) = watch::channel(false);
    let (one, two) = tokio::join!(round(&work, &stop), round(&work, &stop));
    one.and(two).unwrap();
    assert_eq!(schedule_today(&work, noon()).await.unwrap(), 0, "today was scheduled");
    assert!(queue::claim(&work.db, noon(), LEASE).await.unwrap().is_none(), "nothing is left");
    let checked = log::verify(&work.db, &work.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    assert_eq!(checked.seals, 1);
}

#[tokio::test]
async fn two_programs_send_a_message_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (who, file) = a_client(&work).await;
    let (mut tx, permit) = adding(&work, &who, file).await;
    for _ in 0..30 {
        let message = NewMessage {
            id: crate::clock::id(),
            about: None,
            via: Via::Sms,
            to: "+3230000012".into(),
            subject: String::new(),
            body: "Uw afspraak is morgen.".into(),
            at: noon(),
        };
        put(&mut tx, &work.keys, &permit, &message).await.unwrap();
    }
    tx.commit().await.unwrap();
    let (_keep, stop) = watch::channel(false);
    let (one, two) = tokio::join!(outbox::send_due(&work, &stop), outbox::send_due(&work, &stop));
    one.and(two).unwrap();
    assert_eq!(sent.sent().len(), 30);
}

#[tokio::test]
async fn a_job_nobody_knows_is_tried_again_later_and_not_at_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let odd = NewJob { id: JobId((work.ids)()), kind: "odd", key: "odd/1", payload: "{}", run_at: noon() };
    upkeep::schedule(&work.db, &[odd], noon()).await.unwrap();
    let job = queue::claim(&work.db, noon(), LEASE).await.unwrap().unwrap();
    let (_keep, stop) = watch::channel(false);
    settle(&work, &job, &stop).await.unwrap();
    assert!(queue::claim(&work.db, noon(), LEASE).await.unwrap().is_none());
    let later = noon().checked_add(SignedDuration::from_mins(1)).unwrap();
    assert_eq!(queue::claim(&work.db, later, LEASE).await.unwrap().unwrap().attempt, 2);
}

#[tokio::test]
async fn a_long_job_heeds_a_stop_and_is_there_for_whoever_looks_next() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let key = index::key();
    let long = NewJob { id: JobId((work.ids)()), kind: index::KIND, key: &key, payload: "{}", run_at: noon() };
    upkeep::schedule(&work.db, &[long], noon()).await.unwrap();
    let (stop, stopping) = watch::channel(true);
    let job = queue::claim(&work.db, noon(), LEASE).await.unwrap().unwrap();
    settle(&work, &job, &stopping).await.unwrap();
    let again = queue::claim(&work.db, noon(), LEASE).await.unwrap().unwrap();
    assert_eq!((again.key.as_str(), again.attempt), (key.as_str(), 1), "no try was lost");
    stop.send_replace(false);
    settle(&work, &again, &stopping).await.unwrap();
    assert!(queue::claim(&work.db, noon(), LEASE).await.unwrap().is_none(), "done to the end");
}

#[tokio::test]
async fn the_day_before_an_appointment_the_client_is_reminded_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let mut work = work(&home, &sent).await;
    let (who, file) = a_client(&work).await;
    let (mut tx, permit) = adding(&work, &who, file).await;
    let plan = AppointmentPlan {
        step: None,
        kind: StepKind::LanguageTest,
        title: "Gesprek over werk".into(),
        starts: "2026-11-24T08:30:00Z".parse().unwrap(),
        minutes: 45,
        where_text: "Carnotstraat 110".into(),
        who: None,
        bring: Vec::new(),
        interpreter: String::new(),
        company: String::new(),
    };
    appointments::add(&mut tx, &permit, AppointmentId((work.ids)()), &plan).await.unwrap();
    tx.commit().await.unwrap();
    let (_keep, stop) = watch::channel(false);
    round(&work, &stop).await.unwrap();
    assert!(sent.sent().is_empty(), "not yet");
    work.clock = || "2026-11-23T09:00:00Z".parse().unwrap();
    let (one, two) = tokio::join!(round(&work, &stop), round(&work, &stop));
    one.and(two).unwrap();
    let messages = sent.sent();
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].to, "+3230000034");
    assert!(messages[0].body.starts_with("Rendez-vous"), "{}", messages[0].body);
    assert!(messages[0].body.contains("030000012") && !messages[0].body.contains("Amina"));
}

#[tokio::test]
async fn a_referral_without_a_sign_is_told_once_however_often_the_day_is_gone_through() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (who, file) = a_client(&work).await;
    let (mut tx, permit) = adding(&work, &who, file).await;
    let asked = Asked {
        id: ReferralId((work.ids)()),
        to: To::Outside { name: "De Brug".into() },
        address: None,
        question: "Kan zij leren koken?".into(),
        urgency: Urgency::Today,
        chosen: Chosen::default(),
        tiers: TierSet::NONE,
        agreed: Some(AgreementChannel::Spoken),
        until: "2027-05-01".parse().unwrap(),
        warm: false,
    };
    send(&mut tx, &permit, &asked, work.ids).await.unwrap();
    tx.commit().await.unwrap();
    let late: Date = "2026-11-23".parse().unwrap();
    for _ in 0..2 {
        Daily::Referrals.run(&work, late, noon()).await.unwrap();
    }
    let mut conn = work.db.look().await.unwrap();
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM task WHERE what = 'referral-late' AND for_user IS NOT NULL";
    let told: i64 = conn.row(sql, &[]).await.unwrap().unwrap().take().next().unwrap();
    assert_eq!(told, 1);
}

#[tokio::test]
async fn who_asked_for_it_is_told_how_much_waits_and_nothing_of_anybody() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (who, file) = a_client(&work).await;
    let Actor::Staff(sofie) = &who else { panic!("{who:?}") };
    let today = brussels::day(noon());
    let waits = || async {
        digest::run(&work, today, noon()).await.unwrap();
        let sql = "SELECT CAST(count(*) AS BIGINT) FROM outbox WHERE file_id IS NULL";
        let row = work.db.look().await.unwrap().row(sql, &[]).await.unwrap().unwrap();
        row.take().next::<i64>().unwrap()
    };
    for (nth, day) in [(1, 20), (2, 30)] {
        let task = opweg_store::path::tasks::NewTask {
            id: opweg_model::TaskId((work.ids)()),
            file: Some(file),
            for_user: Some(sofie.user),
            for_org: sofie.org,
            what: "own".into(),
            detail: format!("Bel Amina {nth}"),
            due: Some(jiff::civil::date(2026, 11, day)),
        };
        let (mut tx, permit) = adding(&work, &who, file).await;
        opweg_store::path::tasks::add_on_file(&mut tx, &permit, &task).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(waits().await, 0, "nobody who did not ask for it");
    let mut tx = work.db.begin(noon()).await.unwrap();
    let daily = opweg_store::people::digest::Digest::Daily;
    opweg_store::people::digest::set_own(&mut tx, sofie, daily).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!((waits().await, waits().await), (1, 1), "once a day, however often it runs");
    let (_keep, stop) = watch::channel(false);
    outbox::send_due(&work, &stop).await.unwrap();
    let mail = sent.sent().into_iter().find(|m| m.to == "sofie@example.org").unwrap();
    assert!(mail.body.contains('2') && mail.body.contains("er 1 te laat"), "{}", mail.body);
    assert!(mail.body.contains("https://opweg.example/today"), "{}", mail.body);
    for said in ["Amina", "Bel", "OW-", "Stad"] {
        assert!(!mail.body.contains(said) && !mail.subject.contains(said), "{said} in {}", mail.body);
    }
}

#[tokio::test]
async fn long_jobs_go_on_beside_the_others() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (_keep, stop) = watch::channel(false);
    let mut beside = JoinSet::new();
    turn(&work, &stop, &mut beside).await.unwrap();
    assert_eq!(beside.len(), LONG.len(), "begun, and nobody waited for them");
    let left = async || {
        let mut conn = work.db.look().await.unwrap();
        let sql = "SELECT kind FROM job WHERE done_at IS NULL";
        let rows = conn.rows(sql, &[]).await.unwrap();
        rows.iter().map(|row| row.take().next::<String>().unwrap()).collect::<Vec<_>>()
    };
    assert!(left().await.iter().all(|kind| LONG.contains(&kind.as_str())), "the others are done");
    beside.join_all().await;
    assert!(left().await.is_empty());
}

#[tokio::test]
async fn a_look_says_that_it_is_still_at_it_and_leaves_a_job_it_lost() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (_keep, stop) = watch::channel(false);
    let job = claimed(&work, doubles::KIND).await;
    let before = leased_until(&work, &job).await;
    assert_eq!(doubles::run(&work, &job, noon(), &stop).await.unwrap(), Ended::Done);
    let held = leased_until(&work, &job).await - before;
    assert_eq!(held, i64::from(10 * 60 * 1_000_000), "a lease from now on");
    // Another program took it over meanwhile.
    let lost = Job { attempt: job.attempt - 1, ..job };
    assert!(doubles::run(&work, &lost, noon(), &stop).await.is_err());
}

#[tokio::test]
async fn a_look_that_is_told_to_stop_is_put_back() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let (_keep, stop) = watch::channel(true);
    let job = claimed(&work, doubles::KIND).await;
    let looked = doubles::look_through(&work, &job, (Vec::new(), Vec::new()), &stop).await.unwrap();
    assert!(looked.is_none(), "within the look as well");
    assert_eq!(doubles::run(&work, &job, noon(), &stop).await.unwrap(), Ended::Stopped);
}
