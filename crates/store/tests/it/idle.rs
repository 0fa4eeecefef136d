//! Days on which nothing of a trajectory runs: counted when a step changes, and every night because they grow by themselves.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use opweg_access::Action;
use opweg_model::step::{StepKind, StepState};
use opweg_model::{StepId, brussels};
use opweg_store::Result;
use opweg_store::file::idle::recount;
use opweg_store::path::step_history::{Move, change, go, undo};
use opweg_store::path::steps::{self, StepPlan};

/// Monday, the day every test begins.
const MONDAY: Date = date(2026, 1, 5);

impl Way {
    async fn figure(&self) -> (i64, Option<Date>) {
        let row = self.row("SELECT idle_days, idle_since FROM file_figure WHERE file_id = $1").await;
        let mut t = row.take();
        (t.next().unwrap(), t.word_opt().unwrap())
    }

    async fn planned(&self, kind: StepKind) -> StepId {
        let id = self.step();
        let (mut tx, permit) = self.adding(&self.lead).await;
        steps::add(&mut tx, &permit, id, &StepPlan::of_kind(kind)).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A step goes somewhere, so many days after Monday.
    async fn goes(&self, step: StepId, version: i64, state: StepState, days: i64) -> Result<()> {
        let (mut tx, permit) = self.open(&self.lead, Action::Add, later(monday(), days * 86_400)).await;
        go(&mut tx, &permit, step, version, Move::to(state, "wacht")).await?;
        tx.commit().await
    }

    async fn night(&self, days: i64) -> u64 {
        let at = later(monday(), days * 86_400);
        recount(&self.db, brussels::day(at), at).await.unwrap()
    }
}

#[tokio::test]
async fn idle_days_follow_the_steps_and_grow_every_night() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        assert_eq!(way.night(1).await, 0, "a file without steps is not looked at");
        let (first, next) = (way.planned(StepKind::Address).await, way.planned(StepKind::WorkTalk).await);
        assert_eq!(way.figure().await, (0, None), "before anything began nothing is idle");
        way.goes(first, 1, StepState::Running, 0).await.unwrap();
        assert_eq!(way.night(3).await, 0, "it runs");
        way.goes(first, 2, StepState::Done, 4).await.unwrap();
        assert_eq!(way.figure().await, (0, None));
        let since = Some(MONDAY.saturating_add(5.days()));
        assert_eq!(way.night(10).await, 1);
        assert_eq!(way.figure().await, (6, since));
        assert_eq!(way.night(10).await, 0, "a second time nothing is other");
        assert_eq!((way.night(11).await, way.figure().await), (1, (7, since)));
        way.goes(next, 1, StepState::Running, 12).await.unwrap();
        assert_eq!(way.figure().await, (7, None), "something runs again");
        assert_eq!(way.night(40).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_stuck_step_is_idle_since_the_day_it_got_stuck_whatever_is_changed_later() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let step = way.planned(StepKind::DutchLessons).await;
        way.goes(step, 1, StepState::Running, 0).await.unwrap();
        way.goes(step, 2, StepState::Stuck, 6).await.unwrap();
        let since = Some(MONDAY.saturating_add(6.days()));
        assert_eq!(way.figure().await, (1, since));
        let (mut tx, permit) = way.open(&way.lead, Action::Add, later(monday(), 9 * 86_400)).await;
        let goal = "de woorden \"state\":\"running\"".to_owned();
        let plan = StepPlan { goal, ..StepPlan::of_kind(StepKind::DutchLessons) };
        change(&mut tx, &permit, step, 3, plan).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(way.figure().await, (4, since));
        let (mut tx, permit) = way.open(&way.lead, Action::Add, later(monday(), 9 * 86_400)).await;
        undo(&mut tx, &permit, step, 4).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((way.figure().await, way.night(20).await), ((4, since), 1));
        assert_eq!(way.figure().await, (15, since));
    })
    .await;
}

#[tokio::test]
async fn a_file_without_numbers_gets_all_of_them_and_a_closed_one_is_left_alone() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let step = way.planned(StepKind::Address).await;
        way.goes(step, 1, StepState::Running, 0).await.unwrap();
        way.goes(step, 2, StepState::Done, 0).await.unwrap();
        way.planned(StepKind::Cv).await;
        way.db.past_the_store("DELETE FROM file_figure", &[]).await.unwrap();
        assert_eq!((way.night(5).await, way.figure().await.1), (1, Some(MONDAY.saturating_add(1.days()))));
        way.db.past_the_store("UPDATE client_file SET state = 'closed'", &[]).await.unwrap();
        assert_eq!(way.night(50).await, 0);
    })
    .await;
}
