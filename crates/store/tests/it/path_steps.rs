//! Steps: order, versions, history, undo, and the next step on the card.

use crate::harness::{for_each_engine, later, monday};
use crate::offers_world::School;
use crate::path_world::Way;
use jiff::civil::date;
use opweg_access::{Action, Why};
use opweg_model::step::{Bring, Showing, StepKind, StepState};
use opweg_model::{OfferId, Purpose, StepId, Tier, UserId};
use opweg_store::path::step_history::{change, history, set_state, undo};
use opweg_store::path::steps::{Step, StepPlan, Way as Move, add, add_many, faults, list, shift};
use opweg_store::path::view::{Shown, my_path};
use opweg_store::{Error, door};

async fn steps(way: &Way) -> Vec<Step> {
    let (mut tx, permit) = way.see(&way.lead).await;
    let steps = list(&mut tx, &permit).await.unwrap();
    tx.commit().await.unwrap();
    steps
}

fn kinds(steps: &[Step]) -> Vec<StepKind> {
    steps.iter().map(|s| s.plan.kind).collect()
}

async fn with_plan(way: &Way, kinds: &[StepKind]) -> Vec<Step> {
    let (mut tx, permit) = way.adding(&way.lead).await;
    let plans: Vec<_> = kinds.iter().map(|k| (way.step(), StepPlan::of_kind(*k))).collect();
    add_many(&mut tx, &permit, &plans).await.unwrap();
    tx.commit().await.unwrap();
    steps(way).await
}

#[tokio::test]
async fn a_template_gives_steps_in_order_and_every_column_reads_back() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        with_plan(&way, &[StepKind::Papers, StepKind::FirstTalk]).await;
        let full = StepPlan {
            title: "NT2 1.1 bij Atlas".into(),
            title_client: "Les op dinsdag".into(),
            goal: "A1 spreken".into(),
            who_user: way.lead.user(),
            who_text: "Juf Lies".into(),
            where_text: "Carnotstraat 110".into(),
            from: Some(date(2026, 1, 13)),
            until: Some(date(2026, 6, 26)),
            bring: vec![Bring::IdCard, Bring::Pen],
            beside: true,
            ..StepPlan::of_kind(StepKind::DutchLessons)
        };
        let (mut tx, permit) = way.adding(&way.lead).await;
        add(&mut tx, &permit, way.step(), &full).await.unwrap();
        tx.commit().await.unwrap();
        let steps = steps(&way).await;
        assert_eq!(kinds(&steps), [StepKind::Papers, StepKind::FirstTalk, StepKind::DutchLessons]);
        assert_eq!(steps[2].plan, full);
        assert_eq!((steps[2].version, steps[2].state), (1, StepState::Planned));
        assert_eq!(Some(steps[2].author), way.lead.user());
    })
    .await;
}

#[tokio::test]
async fn a_stale_write_is_refused_and_changes_nothing() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let step = with_plan(&way, &[StepKind::Papers]).await.remove(0);
        let titled = |title: &str| StepPlan { title: title.into(), ..step.plan.clone() };
        let (mut tx, permit) = way.adding(&way.lead).await;
        change(&mut tx, &permit, step.id, 1, titled("first")).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        let stale = change(&mut tx, &permit, step.id, 1, titled("second")).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        let missing = change(&mut tx, &permit, way.step(), 1, titled("second")).await;
        assert!(matches!(missing, Err(Error::NotFound)), "{missing:?}");
        drop(tx);
        assert_eq!(steps(&way).await[0].plan.title, "first");
    })
    .await;
}

#[tokio::test]
async fn a_plan_with_faults_is_kept_neither_new_nor_as_a_change() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let step = with_plan(&way, &[StepKind::Papers]).await.remove(0);
        let nobody = StepPlan { who_user: Some(UserId(way.ids.next())), ..step.plan.clone() };
        let backwards = StepPlan { from: Some(date(2026, 12, 2)), until: Some(date(2026, 12, 1)), ..step.plan.clone() };
        for plan in [nobody, backwards] {
            let (mut tx, permit) = way.adding(&way.lead).await;
            let new = add(&mut tx, &permit, way.step(), &plan).await;
            assert!(matches!(new, Err(Error::State(_))), "{new:?}");
            let changed = change(&mut tx, &permit, step.id, 1, plan).await;
            assert!(matches!(changed, Err(Error::State(_))), "{changed:?}");
        }
        assert_eq!(steps(&way).await, [step]);
    })
    .await;
}

#[tokio::test]
async fn every_version_is_kept_and_the_last_change_can_be_taken_back() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let step = with_plan(&way, &[StepKind::Papers]).await.remove(0);
        let (mut tx, permit) = way.adding(&way.lead).await;
        let nothing = undo(&mut tx, &permit, step.id, 1).await;
        assert!(matches!(nothing, Err(Error::State(_))), "{nothing:?}");
        change(&mut tx, &permit, step.id, 1, StepPlan { goal: "new".into(), ..step.plan.clone() }).await.unwrap();
        set_state(&mut tx, &permit, step.id, 2, StepState::Stuck, " no place ").await.unwrap();
        undo(&mut tx, &permit, step.id, 3).await.unwrap();
        tx.commit().await.unwrap();
        let now = steps(&way).await.remove(0);
        assert_eq!((now.version, now.state, now.plan.goal.as_str()), (4, StepState::Planned, "new"));

        let (mut tx, permit) = way.see(&way.lead).await;
        let earlier = history(&mut tx, &permit, step.id).await.unwrap();
        let told: Vec<_> = earlier.iter().map(|e| (e.version, e.said.state, e.said.reason.as_str())).collect();
        assert_eq!(told, [(3, StepState::Stuck, "no place"), (2, StepState::Planned, ""), (1, StepState::Planned, "")]);
        assert!(earlier.iter().all(|e| e.by == way.lead.user()));
    })
    .await;
}

#[tokio::test]
async fn stopping_needs_a_reason_and_the_newcomer_sees_no_stopped_step() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let all = with_plan(&way, &[StepKind::Papers, StepKind::Training]).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        let bare = set_state(&mut tx, &permit, all[0].id, 1, StepState::Stopped, "  ").await;
        assert!(matches!(bare, Err(Error::State(_))), "{bare:?}");
        set_state(&mut tx, &permit, all[0].id, 1, StepState::Stopped, "moved away").await.unwrap();
        set_state(&mut tx, &permit, all[1].id, 1, StepState::Done, "").await.unwrap();
        let jump = set_state(&mut tx, &permit, all[1].id, 2, StepState::Stopped, "x").await;
        assert!(matches!(jump, Err(Error::State(_))), "{jump:?}");
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.see(&way.client()).await;
        let path = my_path(&mut tx, &permit, Shown::OnScreen).await.unwrap();
        let shown: Vec<_> = path.steps.iter().map(|s| (s.kind, s.showing)).collect();
        assert_eq!(shown, [(StepKind::Training, Showing::Done)]);
    })
    .await;
}

#[tokio::test]
async fn a_step_beside_the_first_can_start_from_its_own_day_on() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        let today = opweg_model::brussels::day(tx.now());
        let beside = |from| StepPlan { beside: true, from, ..StepPlan::of_kind(StepKind::Training) };
        let tomorrow = today.tomorrow().unwrap();
        let plans = [StepPlan::of_kind(StepKind::Papers), beside(Some(tomorrow)), beside(Some(today)), beside(None)];
        let plans: Vec<_> = plans.into_iter().map(|p| (way.step(), p)).collect();
        add_many(&mut tx, &permit, &plans).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.see(&way.client()).await;
        let path = my_path(&mut tx, &permit, Shown::OnScreen).await.unwrap();
        let shown: Vec<_> = path.steps.iter().map(|s| s.showing).collect();
        assert_eq!(shown, [Showing::Now, Showing::Later, Showing::CanStart, Showing::CanStart]);
    })
    .await;
}

#[tokio::test]
async fn steps_move_one_place_and_the_ends_stay() {
    for_each_engine(async |db| {
        use StepKind as K;
        let way = Way::new(db).await;
        let all = with_plan(&way, &[K::Papers, K::FirstTalk, K::Cv]).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        shift(&mut tx, &permit, all[0].id, Move::Up).await.unwrap();
        shift(&mut tx, &permit, all[2].id, Move::Down).await.unwrap();
        shift(&mut tx, &permit, all[2].id, Move::Up).await.unwrap();
        shift(&mut tx, &permit, all[0].id, Move::Down).await.unwrap();
        assert!(matches!(shift(&mut tx, &permit, way.step(), Move::Up).await, Err(Error::NotFound)));
        // A move never makes an edit stale.
        change(&mut tx, &permit, all[2].id, 1, all[2].plan.clone()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(kinds(&steps(&way).await), [K::Cv, K::Papers, K::FirstTalk]);
    })
    .await;
}

#[tokio::test]
async fn the_card_of_the_file_follows_the_path() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let next = "SELECT next_step FROM file_card WHERE file_id = $1";
        let due = "SELECT next_due FROM file_card WHERE file_id = $1";
        assert_eq!(way.row(next).await.take().next::<Option<String>>().unwrap(), None);
        let step = with_plan(&way, &[StepKind::Papers]).await.remove(0);
        assert_eq!(way.row(next).await.take().next::<Option<String>>().unwrap().as_deref(), Some("papers"));
        let plan = StepPlan {
            title: "A kaart".into(),
            from: Some(date(2026, 1, 8)),
            until: Some(date(2026, 2, 1)),
            ..step.plan
        };
        let (mut tx, permit) = way.adding(&way.lead).await;
        change(&mut tx, &permit, step.id, 1, plan).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(way.row(next).await.take().next::<Option<String>>().unwrap().as_deref(), Some("A kaart"));
        assert_eq!(way.row(due).await.take().next::<Option<String>>().unwrap().as_deref(), Some("2026-01-08"));
        let (mut tx, permit) = way.adding(&way.lead).await;
        set_state(&mut tx, &permit, step.id, 2, StepState::Running, "").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(way.row(due).await.take().next::<Option<String>>().unwrap().as_deref(), Some("2026-02-01"));
        let (mut tx, permit) = way.adding(&way.lead).await;
        set_state(&mut tx, &permit, step.id, 3, StepState::Done, "").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(way.row(next).await.take().next::<Option<String>>().unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn only_whoever_the_path_is_open_to_reads_or_writes_it() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        with_plan(&way, &[StepKind::Papers]).await;
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert!(matches!(list(&mut tx, &permit).await, Err(Error::Refused(Why::Role))));
        drop(tx);
        let (mut tx, permit) = way.adding(&way.vdab).await;
        let added = add(&mut tx, &permit, way.step(), &StepPlan::of_kind(StepKind::Cv)).await;
        assert!(matches!(added, Err(Error::Refused(_))), "{added:?}");
        drop(tx);
        // A permit to look is none to write, and the client's code is none to add.
        let (mut tx, permit) = way.see(&way.lead).await;
        let added = add(&mut tx, &permit, way.step(), &StepPlan::of_kind(StepKind::Cv)).await;
        assert!(matches!(added, Err(Error::Refused(_))), "{added:?}");
        drop(tx);
        let (client, now) = (way.client(), later(monday(), 60));
        let closed = door::open(&way.db, &client, Action::Add, way.file, Purpose::Guidance, now).await;
        assert!(matches!(closed.map(drop), Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn a_plan_holds_no_more_than_people_mean() {
    for_each_engine(async |db| {
        let school = School::new(db, 3).await;
        let way = &school.way;
        let plan = |kind| StepPlan::of_kind(kind);
        let lessons = plan(StepKind::DutchLessons);
        let wrong = [
            ("key", StepPlan { key: "x".repeat(65), ..lessons.clone() }),
            ("bring", StepPlan { bring: vec![Bring::IdCard; 2], ..lessons.clone() }),
            ("after", StepPlan { after: vec![StepId(way.ids.next()); 51], ..lessons.clone() }),
            ("from", StepPlan { from: "-009999-01-01".parse().ok(), ..lessons.clone() }),
            ("offer", StepPlan { offer: Some(OfferId(way.ids.next())), ..lessons.clone() }),
            ("offer", StepPlan { offer: Some(school.offer), ..plan(StepKind::Cv) }),
        ];
        let (mut tx, permit) = way.adding(&way.lead).await;
        for (part, plan) in &wrong {
            let faults = faults(&mut tx, plan).await.unwrap();
            assert_eq!(faults.iter().map(|(part, _)| *part).collect::<Vec<_>>(), [*part]);
            assert!(add(&mut tx, &permit, way.step(), plan).await.is_err(), "{part}");
        }
        let right = StepPlan { offer: Some(school.offer), bring: vec![Bring::IdCard, Bring::Letter], ..lessons };
        add(&mut tx, &permit, way.step(), &right).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}
