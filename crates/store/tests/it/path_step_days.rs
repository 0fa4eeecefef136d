//! When steps lie: they never wait for each other in a circle, and their real days follow what happens to them.

use crate::harness::for_each_engine;
use crate::path_plan::Planned;
use opweg_model::StepId;
use opweg_model::step::{StepKind, StepState};
use opweg_store::path::step_history::{Move, change, go};
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::{Db, Error};

#[tokio::test]
async fn steps_never_wait_for_each_other_in_a_circle() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        let wait = async |step, version, after: Vec<StepId>| {
            let (mut tx, permit) = p.way.adding(&p.way.lead).await;
            let plan = StepPlan { after, ..StepPlan::of_kind(StepKind::Cv) };
            change(&mut tx, &permit, step, version, plan).await?;
            tx.commit().await
        };
        wait(p.theirs, 1, vec![p.ours]).await.unwrap();
        assert!(matches!(wait(p.ours, 1, vec![p.theirs]).await, Err(Error::State(_))));
        assert!(matches!(wait(p.ours, 1, vec![p.ours]).await, Err(Error::State(_))));
        let (mut tx, permit) = p.way.see(&p.way.lead).await;
        assert_eq!(steps::one(&mut tx, &permit, p.theirs).await.unwrap().plan.after, [p.ours]);
    })
    .await;
}

#[tokio::test]
async fn real_days_follow_what_happens_to_a_step() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        let today = "2026-01-05".parse().unwrap();
        let moved = async |version, to: Move| {
            let (mut tx, permit) = p.way.adding(&p.way.lead).await;
            go(&mut tx, &permit, p.ours, version, to).await?;
            tx.commit().await
        };
        let early = Move { day: Some("2025-12-01".parse().unwrap()), ..Move::to(StepState::Running, "") };
        moved(1, early).await.unwrap();
        let before = Move { day: Some("2025-11-01".parse().unwrap()), ..Move::to(StepState::Done, "") };
        assert!(matches!(moved(2, before).await, Err(Error::State("step-days"))), "it ended before it began");
        let ahead = Move { day: Some("2026-02-01".parse().unwrap()), ..Move::to(StepState::Done, "") };
        assert!(matches!(moved(2, ahead).await, Err(Error::State("step-days"))), "nobody knows the future");
        moved(2, Move::to(StepState::Done, "")).await.unwrap();
        let (mut tx, permit) = p.way.see(&p.way.lead).await;
        let step = steps::one(&mut tx, &permit, p.ours).await.unwrap();
        assert_eq!((step.began, step.ended), ("2025-12-01".parse().ok(), Some(today)));
    })
    .await;
}
