//! Whoever leaves loses everything at once, and nothing of their work is lost.

use crate::harness::{for_each_engine, id, later, monday};
use crate::world::{BART, CITY, MENTORING, NADIA, PIET, SOFIE, World, new_user};
use opweg_access::{ActSet, Action, Actor, Why};
use opweg_model::{FileId, OrgId, Purpose, Role, TaskId, Tier, TierSet, TokenId, UserId};
use opweg_store::people::leaving::{self, Holdings};
use opweg_store::people::tokens::{self, NewToken};
use opweg_store::people::{Administrator, passkeys, second_step, sessions, sign_in, users};
use opweg_store::{Db, Error, args, door};

impl World {
    /// A grant on the file in somebody's own name.
    async fn personal_grant(&self, file: FileId, to: u128, acts: ActSet) {
        let mut tx = self.begin(monday()).await;
        tx.run(
            "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, valid_from, valid_until, by_user, created_at)
             VALUES ($1, $2, 2, $3, $4, $5, $6, 0, $7, $8, $9, $7)",
            args![
                self.ids.next(), file, id(to), TierSet::of(&[Tier::Contact]).bits(),
                opweg_model::PurposeSet::of(Purpose::ALL).bits(), acts.0, monday(), later(monday(), 86_400), id(SOFIE)
            ],
        )
        .await
        .unwrap();
        noted(tx).await;
    }

    async fn task(&self, number: u128, file: FileId, user: u128, what: &str) {
        let mut tx = self.begin(monday()).await;
        tx.run(
            "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, done_at, version)
             VALUES ($1, $2, $3, $4, $5, '', NULL, 'open', NULL, $6, NULL, 1)",
            args![id(number), file, id(user), id(CITY), what, monday()],
        )
        .await
        .unwrap();
        noted(tx).await;
    }

    /// Every way in that there is.
    async fn every_way_in(&self, who: u128) {
        let (staff, nadia) = (self.staff(who).await, self.actor(NADIA).await);
        self.sign_in(who, 50, &[1; 32], monday()).await;
        let mut tx = self.begin(monday()).await;
        sign_in::set_password(&mut tx, &staff, "hash").await.unwrap();
        sign_in::link_provider(&mut tx, &staff, "https://id.example", "42").await.unwrap();
        second_step::set_authenticator(&mut tx, &staff, &self.keys, "JBSWY3DP", 1).await.unwrap();
        second_step::replace_recovery_codes(&mut tx, &staff, &["a".into()]).await.unwrap();
        passkeys::add(&mut tx, &staff, id(80), "cred-1", "Telefoon", "{1}").await.unwrap();
        let key = NewToken {
            id: TokenId(id(60)),
            user: staff.user,
            name: "Agenda",
            hash: &[2; 32],
            tiers: TierSet::NONE,
            may_add: false,
            expires: later(monday(), 86_400),
        };
        tokens::create(&mut tx, &Administrator::of(&nadia).unwrap(), &key).await.unwrap();
        tx.run(
            "INSERT INTO draft (user_id, key, body, saved_at) VALUES ($1, 'note', $2, $3)",
            args![staff.user, vec![1_u8], monday()],
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    async fn leave(&self, who: u128, by: u128) -> opweg_store::Result<()> {
        let actor = self.actor(by).await;
        let office = Administrator::of(&actor)?;
        let mut tx = self.begin(later(monday(), 60)).await;
        let version = users::get(&mut tx, UserId(id(who))).await?.version;
        leaving::leave(&mut tx, &office, UserId(id(who)), version, || TaskId(self.ids.next())).await?;
        tx.commit().await
    }

    async fn count(&self, sql: &'static str, values: &[opweg_store::Value]) -> i64 {
        self.db.look().await.unwrap().row(sql, values).await.unwrap().unwrap().take().next().unwrap()
    }
}

async fn noted(mut tx: opweg_store::Tx) {
    tx.note(opweg_store::log::Entry::of_actor(&Actor::System, opweg_store::log::Act::Add, "fixture", ""));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_leaver_loses_every_way_in_at_once() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        world.every_way_in(PIET).await;
        world.leave(PIET, NADIA).await.unwrap();
        let now = later(monday(), 61);
        let mut conn = world.db.look().await.unwrap();
        assert_eq!(sessions::find(&mut conn, &[1; 32], &sessions::Limits::default(), now).await.unwrap(), None);
        assert_eq!(tokens::find(&mut conn, &[2; 32], now).await.unwrap(), None);
        assert_eq!(sign_in::by_login(&mut conn, "piet@samen.example").await.unwrap(), None);
        assert_eq!(sign_in::by_login(&mut conn, &id(PIET).to_string()).await.unwrap(), None);
        assert_eq!(sign_in::by_user(&mut conn, UserId(id(PIET))).await.unwrap(), None);
        assert_eq!(sign_in::by_provider(&mut conn, "https://id.example", "42").await.unwrap(), None);
        assert_eq!(passkeys::by_credential(&mut conn, "cred-1").await.unwrap(), None);
        assert!(matches!(users::staff_of(&mut conn, UserId(id(PIET))).await, Err(Error::NotFound)));
        let left = users::get(&mut conn, UserId(id(PIET))).await.unwrap();
        assert_eq!((left.ways, left.left), (users::Ways::default(), Some(later(monday(), 60))));
        assert_eq!(left.about.name, "Piet Janssens", "what he wrote keeps its author");
        drop(conn);
        assert_eq!(world.count("SELECT CAST(count(*) AS BIGINT) FROM draft", &[]).await, 0);
        let secrets = "SELECT CAST(count(*) AS BIGINT) FROM user_account WHERE id = $1
                       AND (password IS NOT NULL OR totp_secret IS NOT NULL OR oidc_subject IS NOT NULL)";
        assert_eq!(world.count(secrets, args![id(PIET)]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn personal_grants_end_at_once_and_the_file_says_so() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let file = world.amina().await;
        world.personal_grant(file, PIET, ActSet::READ).await;
        let piet = world.actor(PIET).await;
        let open = async || {
            door::open(&world.db, &piet, Action::See, file, Purpose::Mentoring, later(monday(), 90)).await.map(drop)
        };
        open().await.unwrap();
        world.leave(PIET, NADIA).await.unwrap();
        assert!(matches!(open().await, Err(Error::Refused(Why::Ended))));
        let mut conn = world.db.look().await.unwrap();
        let lines = opweg_store::log::of_chain(&mut conn, file.0, None, 20).await.unwrap();
        assert!(lines.iter().any(|l| l.act == "revoke" && l.what == "grant" && l.user == Some(UserId(id(NADIA)))));
    })
    .await;
}

#[tokio::test]
async fn work_goes_back_to_the_organisation() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let file = world.amina().await;
        world.task(90, file, SOFIE, "call").await;
        world.task(91, file, BART, "call").await;
        // What was asked of her in person is nobody else's.
        world.task(92, file, SOFIE, "review").await;
        world.task(93, file, SOFIE, "lead-offer").await;
        let nadia = world.actor(NADIA).await;
        let office = Administrator::of(&nadia).unwrap();
        let holdings = leaving::holdings(&mut world.db.look().await.unwrap(), &office, UserId(id(SOFIE)), monday()).await.unwrap();
        assert_eq!(holdings, Holdings { files: 1, tasks: 3, ..Holdings::default() });
        world.leave(SOFIE, BART).await.unwrap();

        let unassigned = "SELECT CAST(count(*) AS BIGINT) FROM task WHERE for_user IS NULL AND for_org = $1 AND what = $2 AND state = 'open'";
        assert_eq!(world.count(unassigned, args![id(CITY), "call"]).await, 1);
        assert_eq!(world.count(unassigned, args![id(CITY), "new-lead"]).await, 1);
        for what in ["review", "lead-offer"] {
            assert_eq!(world.count(unassigned, args![id(CITY), what]).await, 0, "{what}");
        }
        let barts = "SELECT CAST(count(*) AS BIGINT) FROM task WHERE for_user = $1";
        assert_eq!(world.count(barts, args![id(BART)]).await, 1);
        // The mandate of the organisation goes on.
        let going_on = "SELECT CAST(count(*) AS BIGINT) FROM grant_end";
        assert_eq!(world.count(going_on, &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn restricted_files_that_only_they_open_are_counted_first() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        let file = world.amina().await;
        let sofie = world.actor(SOFIE).await;
        let (mut tx, permit) =
            door::open(&world.db, &sofie, Action::Coordinate, file, Purpose::Guidance, later(monday(), 60))
                .await
                .unwrap();
        let version: i64 = tx
            .row("SELECT version FROM client_file WHERE id = $1", args![file])
            .await
            .unwrap()
            .unwrap()
            .take()
            .next()
            .unwrap();
        opweg_store::file::restricted::restrict(&mut tx, &permit, version, || id(95)).await.unwrap();
        tx.commit().await.unwrap();
        let nadia = world.actor(NADIA).await;
        let office = Administrator::of(&nadia).unwrap();
        let sole = async || {
            let mut conn = world.db.look().await.unwrap();
            leaving::holdings(&mut conn, &office, UserId(id(SOFIE)), later(monday(), 70)).await.unwrap().sole_restricted
        };
        assert_eq!(sole().await, 1);
        world.personal_grant(file, PIET, ActSet::READ).await;
        assert_eq!(sole().await, 1, "whoever only looks cannot hand it over");
        world.personal_grant(file, BART, ActSet::ALL).await;
        assert_eq!(sole().await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_login_is_free_again_and_leaving_twice_is_refused() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        world.leave(PIET, NADIA).await.unwrap();
        assert!(matches!(world.leave(PIET, NADIA).await, Err(Error::Stale(2))));
        let nadia = world.actor(NADIA).await;
        let mut tx = world.begin(later(monday(), 120)).await;
        let again = new_user(20, MENTORING, "piet@samen.example", "Piet Janssens", &[Role::Mentor]);
        users::create(&mut tx, &Administrator::of(&nadia).unwrap(), &again).await.unwrap();
        let people =
            users::list(&mut tx, &Administrator::of(&nadia).unwrap(), Some(OrgId(id(MENTORING)))).await.unwrap();
        assert_eq!(people.iter().map(|u| u.left.is_some()).collect::<Vec<_>>(), [false, true]);
    })
    .await;
}

#[tokio::test]
async fn an_administrator_of_another_organisation_makes_nobody_leave() {
    for_each_engine(async |db: Db| {
        let world = World::new(db).await;
        assert!(matches!(world.leave(PIET, BART).await, Err(Error::NotFound)));
        assert!(matches!(world.leave(PIET, SOFIE).await, Err(Error::Refused(Why::Role))));
    })
    .await;
}
