//! What is shown before erasing is what goes, row by row, whatever stands in the files; and the certificate tells what
//! went, also when somebody or something came between.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, noted};
use crate::retention::{officer, proof, touched};
use jiff::Timestamp;
use opweg_access::Actor;
use opweg_model::FileId;
use opweg_model::fact::FactKind;
use opweg_model::tier::Retention;
use opweg_store::retention::{Done, How, Rules, hold, preview, run};
use opweg_store::{Db, Error, Tx, Value, args};
use uuid::Uuid;

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

/// Writes rows straight into the tables: what the pages write is the subject of other tests.
struct Hand<'a> {
    way: &'a Way,
    tx: Tx,
}

impl Hand<'_> {
    async fn new(way: &Way) -> Hand<'_> {
        Hand { way, tx: way.db.begin(monday()).await.unwrap() }
    }

    async fn put(&mut self, sql: &'static str, values: &[Value]) {
        self.tx.run(sql, values).await.unwrap();
    }

    fn who(&self) -> (Value, Value) {
        (self.way.lead.user().unwrap().into(), self.way.lead.org().unwrap().into())
    }

    async fn file(&mut self, state: &str, closed: Option<Timestamp>, held: bool) -> FileId {
        let (file, (user, org)) = (FileId(self.way.ids.next()), self.who());
        let registered = [file.into(), user.clone(), org.clone(), monday().into()];
        let held = held.then_some("rechtbank");
        self.put(
            "INSERT INTO client_file (id, number, restricted, state, lead_user, lead_org, registered_by, registered_org, legal_hold,
                                      sort_key, created_at, closed_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $5, $6, $7, $8, $9, $10, 1)",
            &[
                file.into(),
                format!("T-{file}").into(),
                false.into(),
                state.into(),
                user,
                org,
                held.into(),
                vec![1_u8].into(),
                monday().into(),
                closed.into(),
            ],
        )
        .await;
        let sql =
            "INSERT INTO registration (id, file_id, source, by_user, by_org, at) VALUES ($1, $1, 'worker', $2, $3, $4)";
        self.put(sql, &registered).await;
        self.put("INSERT INTO file_card (file_id, call_name, full_name) VALUES ($1, 'x', 'x')", args![file]).await;
        file
    }

    async fn fact(&mut self, file: FileId, kind: FactKind, shared: bool, asked: bool) {
        let (fact, (user, org)) = (self.way.ids.next(), self.who());
        self.put(
            "INSERT INTO fact (id, file_id, kind, slot, state, value, source, author_id, org_id, recorded_at)
             VALUES ($1, $2, $3, $1, 'value', '\"x\"', 'client', $4, $5, $6)",
            &[fact.into(), file.into(), kind.key().into(), user.clone(), org.clone(), monday().into()],
        )
        .await;
        if shared {
            self.put(
                "INSERT INTO fact_share (fact_id, file_id, subject_kind, subject_id, reason, by_user, at) VALUES ($1, $2, 2, $3, 'x', $3, $4)",
                &[fact.into(), file.into(), user, monday().into()],
            )
            .await;
        }
        if asked {
            self.task(file, self.way.ids.next(), "ask-later", kind.key()).await;
        }
    }

    async fn task(&mut self, file: FileId, id: Uuid, what: &str, detail: &str) {
        let (_, org) = self.who();
        self.put(
            "INSERT INTO task (id, file_id, for_org, what, detail, state, created_at, version) VALUES ($1, $2, $3, $4, $5, 'open', $6, 1)",
            &[id.into(), file.into(), org, what.into(), detail.into(), monday().into()],
        )
        .await;
    }

    async fn step(&mut self, file: FileId) -> Uuid {
        let (step, (user, org)) = (self.way.ids.next(), self.who());
        self.put(
            "INSERT INTO step (id, file_id, place, kind, lane, title, title_client, goal, who_text, where_text, bring, state, beside,
                               reason, author_id, org_id, created_at, changed_at, version)
             VALUES ($1, $2, 1, 'training', 'work', '', '', '', '', '', '', 'planned', $3, '', $4, $5, $6, $6, 1)",
            &[step.into(), file.into(), false.into(), user, org, monday().into()],
        )
        .await;
        self.put(
            "INSERT INTO step_history (step_id, file_id, version, body, at) VALUES ($1, $2, 1, '{}', $3)",
            args![step, file, monday()],
        )
        .await;
        step
    }

    async fn appointment(&mut self, file: FileId, step: Option<Uuid>) {
        let (id, (user, org)) = (self.way.ids.next(), self.who());
        self.put(
            "INSERT INTO appointment (id, file_id, step_id, kind, title, starts_at, minutes, where_text, bring, interpreter, state,
                                      author_id, org_id, created_at, version)
             VALUES ($1, $2, $3, 'training', '', $4, 30, '', '', '', 'planned', $5, $6, $4, 1)",
            &[id.into(), file.into(), step.into(), monday().into(), user, org],
        )
        .await;
        self.task(file, id, "cannot", "ill").await;
        self.put(
            "INSERT INTO outbox (id, file_id, about_id, channel, to_cipher, subject, body, state, attempts, next_at, created_at)
             VALUES ($1, $2, $3, 'sms', $4, '', 'morgen', 'sent', 1, $5, $5)",
            args![self.way.ids.next(), file, id, Vec::<u8>::new(), monday()],
        )
        .await;
    }

    async fn need(&mut self, file: FileId) {
        let (user, org) = self.who();
        self.put(
            "INSERT INTO need_flag (id, file_id, need, state, author_id, org_id, at, version) VALUES ($1, $2, 'housing', 'open', $3, $4, $5, 1)",
            &[self.way.ids.next().into(), file.into(), user, org, monday().into()],
        )
        .await;
    }

    async fn note(&mut self, file: FileId, circle: &str) {
        let (user, org) = self.who();
        self.put(
            "INSERT INTO note (id, file_id, kind, circle, body, channel, author_id, org_id, at) VALUES ($1, $2, 'note', $3, 'x', 'staff', $4, $5, $6)",
            &[self.way.ids.next().into(), file.into(), circle.into(), user, org, monday().into()],
        )
        .await;
    }
}

fn years(n: i64) -> Timestamp {
    later(monday(), n * 366 * 86_400)
}

fn today() -> jiff::civil::Date {
    years(10).to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// A file with anything or nothing of everything.
async fn random_file(hand: &mut Hand<'_>, chance: &mut Chance) {
    let state = ["open", "closed", "closed", "closed"][chance.below(4) as usize];
    let closed = (state == "closed").then(|| years(2 + chance.below(8) as i64));
    let held = chance.one_in(6);
    let file = hand.file(state, closed, held).await;
    for kind in FactKind::ALL {
        if chance.one_in(8) {
            let (shared, asked) = (chance.one_in(2), chance.one_in(2));
            hand.fact(file, *kind, shared, asked).await;
        }
    }
    let step = if chance.one_in(3) { Some(hand.step(file).await) } else { None };
    if chance.one_in(3) {
        hand.appointment(file, step).await;
    }
    if chance.one_in(3) {
        hand.need(file).await;
    }
    for circle in ["path", "work", "organisation", "own"] {
        if chance.one_in(4) {
            hand.note(file, circle).await;
        }
    }
}

/// How many rows there are in all tables that hold something of a file.
async fn rows(db: &Db) -> i64 {
    let sql = "SELECT CAST((SELECT count(*) FROM fact) + (SELECT count(*) FROM fact_share) + (SELECT count(*) FROM task)
                         + (SELECT count(*) FROM step) + (SELECT count(*) FROM step_history) + (SELECT count(*) FROM appointment)
                         + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM need_flag) + (SELECT count(*) FROM note)
                         + (SELECT count(*) FROM file_card) + (SELECT count(*) FROM search_key) + (SELECT count(*) FROM member)
                         + (SELECT count(*) FROM access_grant) + (SELECT count(*) FROM registration) AS BIGINT)";
    db.look().await.unwrap().row(sql, args![]).await.unwrap().unwrap().take().next().unwrap()
}

async fn erase(way: &Way, dina: &Actor, rules: &Rules) -> Done {
    run(&way.db, dina, rules, today(), years(10), &|| way.ids.next()).await.unwrap()
}

#[tokio::test]
async fn what_is_shown_is_what_goes() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let (dina, mut chance) = (officer(&way), Chance(1));
        for round in 0..6 {
            let mut hand = Hand::new(&way).await;
            for _ in 0..12 {
                random_file(&mut hand, &mut chance).await;
            }
            noted(hand.tx).await;
            let rules = Rules(Retention::ALL.iter().map(|class| (*class, 1 + chance.below(8) as i16)).collect());
            let seen = preview(&mut way.db.look().await.unwrap(), &dina, &rules, today()).await.unwrap();
            let before = rows(&way.db).await;
            let done = erase(&way, &dina, &rules).await;
            assert_eq!(done.classes, seen.classes, "round {round}, {rules:?}");
            let gone: i64 = seen.classes.iter().map(|t| t.rows.all()).sum();
            assert_eq!(before - rows(&way.db).await, gone, "round {round}");
            assert!(round > 0 || gone > 50, "{gone} rows prove little");
            let again = preview(&mut way.db.look().await.unwrap(), &dina, &rules, today()).await.unwrap();
            assert!(again.classes.iter().all(|t| t.rows.all() == 0), "{again:?}");
            assert_eq!(again.held, seen.held);
        }
    })
    .await;
}

#[tokio::test]
async fn a_path_of_notes_needs_or_appointments_alone_goes_with_its_class() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let dina = officer(&way);
        let mut hand = Hand::new(&way).await;
        let mut made = Vec::new();
        for _ in 0..3 {
            made.push(hand.file("closed", Some(years(7)), false).await);
        }
        hand.note(made[0], "work").await;
        hand.need(made[1]).await;
        hand.appointment(made[2], None).await;
        noted(hand.tx).await;
        let rules = Rules(vec![(Retention::Work, 2), (Retention::Core, 30)]);
        let done = erase(&way, &dina, &rules).await;
        let work = touched(&done.classes, Retention::Work);
        assert_eq!((work.files, work.rows.notes, work.rows.needs, work.rows.appointments), (3, 1, 1, 1));
        assert_eq!(work.rows.beside, 2, "the message and the task about the appointment");
    })
    .await;
}

#[tokio::test]
async fn the_certificate_says_what_went_and_what_was_held() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let dina = officer(&way);
        let mut hand = Hand::new(&way).await;
        let gone = hand.file("closed", Some(years(1)), false).await;
        let held = hand.file("closed", Some(years(1)), false).await;
        hand.fact(gone, FactKind::GivenName, true, false).await;
        noted(hand.tx).await;
        let mut tx = way.db.begin(years(9)).await.unwrap();
        hold(&mut tx, &dina, held, "rechtbank").await.unwrap();
        tx.commit().await.unwrap();
        let done = erase(&way, &dina, &Rules::usual()).await;
        let proof = proof(&way, &dina, done.certificate).await;
        let end = proof.body.end.unwrap();
        assert_eq!((end.how, end.at), (How::Done, Some(years(10))));
        assert_eq!((end.erased.len(), end.left.len()), (1, 0));
        assert_eq!((end.erased[0].class, &end.erased[0].files), (Retention::Core, &vec![gone]));
        assert_eq!(end.erased[0].rows.unwrap().facts, 1);
        assert_eq!(proof.body.held, [held]);
        let mut tx = way.db.begin(years(10)).await.unwrap();
        let refused = opweg_store::retention::certificate(&mut tx, &way.lead, done.certificate).await;
        assert!(matches!(refused, Err(Error::Refused(_))));
        let none = opweg_store::retention::certificate(&mut tx, &dina, Uuid::nil()).await;
        assert!(matches!(none, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_certificate_of_an_erasure_that_stopped_says_how_far_it_came() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let dina = officer(&way);
        let mut hand = Hand::new(&way).await;
        let mut files = Vec::new();
        for _ in 0..3 {
            let file = hand.file("closed", Some(years(1)), false).await;
            hand.fact(file, FactKind::GivenName, false, false).await;
            files.push(file);
        }
        // Something that no rule of ours knows holds the second file, as a fault would.
        hand.put("UPDATE client_file SET number = $2 WHERE id = $1", args![way.file, format!("erased-{}", files[1])])
            .await;
        noted(hand.tx).await;
        let stopped = run(&way.db, &dina, &Rules::usual(), today(), years(10), &|| way.ids.next()).await;
        assert!(matches!(stopped, Err(Error::Double(_))), "{stopped:?}");
        let mut conn = way.db.look().await.unwrap();
        let last = opweg_store::retention::certificates(&mut conn, &dina).await.unwrap().remove(0);
        drop(conn);
        let end = last.body.end.unwrap();
        assert_eq!((end.how, &end.erased[0].files), (How::Stopped, &vec![files[0]]));
        let left: Vec<_> = end.left.iter().map(|l| (l.file, l.why.as_str())).collect();
        assert_eq!(left, [(files[1], "not-reached"), (files[2], "not-reached")]);
        // Killed before it could be closed: the logs of the files tell the same.
        let mut hand = Hand::new(&way).await;
        let open = serde_json::json!({ "by": last.body.by, "classes": last.body.classes }).to_string();
        hand.put("UPDATE certificate SET body = $2 WHERE id = $1", args![last.id, open]).await;
        noted(hand.tx).await;
        let told = proof(&way, &dina, last.id).await.body.end.unwrap();
        assert_eq!((told.how, told.at), (How::BrokenOff, None));
        assert_eq!((told.erased[0].files.as_slice(), told.erased[0].rows), (&files[..1], None));
        assert_eq!(told.left, end.left);
    })
    .await;
}
