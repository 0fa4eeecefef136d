//! The network as its coordinator sees it: figures without files, terms that partners agree and that set the days of
//! referrals, goals.

use crate::harness::{later, monday};
use crate::path_world::noted;
use crate::referral_world::{Net, on_each};
use jiff::civil::Date;
use opweg_access::{Actor, Staff};
use opweg_model::referral::{Decline, Event, Outcome};
use opweg_model::step::{StepKind, StepState};
use opweg_model::{OrgKind, PurposeSet, Role, RoleSet};
use opweg_store::network::counts::{Counts, counts};
use opweg_store::network::goals::{self, NewGoal};
use opweg_store::network::interpreters::by_language;
use opweg_store::network::partners::keep;
use opweg_store::network::signals::{Signal, behind};
use opweg_store::network::terms::{self, Terms};
use opweg_store::path::plan::put_forward;
use opweg_store::path::step_history::set_state;
use opweg_store::path::steps::{StepPlan, add};
use opweg_store::{Error, Result, args};

impl Net {
    /// Somebody of the network's own office.
    fn coordinator(&self) -> Actor {
        let Actor::Staff(someone) = self.way.lead.clone() else { panic!() };
        Actor::Staff(Staff {
            org_kind: OrgKind::Network,
            roles: RoleSet::of(&[Role::Coordinator]),
            purposes: OrgKind::Network.purposes(),
            ..someone
        })
    }

    async fn counted(&self, terms: &Terms) -> Counts {
        let mut tx = self.way.db.begin(self.at()).await.unwrap();
        let counted = counts(&mut tx, &self.coordinator(), terms, None).await.unwrap();
        tx.commit().await.unwrap();
        counted
    }

    async fn signal(&self, signal: Signal) -> Vec<String> {
        let mut tx = self.way.db.begin(self.at()).await.unwrap();
        let files = behind(&mut tx, &self.coordinator(), &Terms::default(), signal, 10).await.unwrap();
        tx.commit().await.unwrap();
        files.into_iter().map(|f| f.number).collect()
    }
}

#[tokio::test]
async fn only_the_coordinator_counts_and_restricted_persons_are_in_no_figure() {
    on_each(async |net: Net| {
        let terms = Terms::default();
        let Actor::Staff(worker) = net.way.lead.clone() else { panic!() };
        let partner = Actor::Staff(Staff { roles: RoleSet::of(&[Role::Coordinator]), ..worker.clone() });
        let no_purpose = Staff { org_kind: OrgKind::Network, purposes: PurposeSet::NONE, ..worker };
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        for who in [&net.way.lead, &partner] {
            assert!(matches!(counts(&mut tx, who, &terms, None).await, Err(Error::Refused(_))));
            assert!(matches!(keep(&mut tx, who).await, Err(Error::Refused(_))));
            assert!(matches!(by_language(&mut tx, who).await, Err(Error::Refused(_))));
            assert!(matches!(behind(&mut tx, who, &terms, Signal::WithoutPlan, 9).await, Err(Error::Refused(_))));
        }
        let idle = Actor::Staff(Staff { roles: RoleSet::of(&[Role::Coordinator]), ..no_purpose });
        assert_eq!(counts(&mut tx, &idle, &terms, None).await.unwrap().files.open, 0, "no purpose, no files");
        drop(tx);
        net.ask(&net.way.stranger).await;
        let before = net.counted(&terms).await;
        assert_eq!((before.files.open, before.referrals.open), (1, 1));
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![net.file(), true]).await.unwrap();
        noted(tx).await;
        let after = net.counted(&terms).await;
        assert_eq!((after.files.open, after.referrals.open), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn a_file_without_a_plan_counts_after_the_term_until_one_is_put_forward() {
    on_each(async |net: Net| {
        let terms = Terms::default();
        assert_eq!(net.counted(&terms).await.files.without_plan, 0, "not yet");
        net.days(31);
        assert_eq!(net.counted(&terms).await.files.without_plan, 1);
        assert_eq!(net.signal(Signal::WithoutPlan).await, ["OW-2026-0001"]);
        let (mut tx, permit) = net.way.open(&net.way.lead, opweg_access::Action::Add, net.at()).await;
        add(&mut tx, &permit, net.way.step(), &StepPlan::of_kind(StepKind::Cv)).await.unwrap();
        put_forward(&mut tx, &permit, "").await.unwrap();
        tx.commit().await.unwrap();
        let now = net.counted(&terms).await.files;
        assert_eq!((now.without_plan, now.plan_waits, now.plan_agreed), (0, 0, 0));
        net.days(15);
        assert_eq!(net.counted(&terms).await.files.plan_waits, 1);
        assert_eq!(net.signal(Signal::PlanWaits).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn referrals_are_counted_by_where_they_stand_and_how_they_ended() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let (one, two, _) = (net.ask(&els).await, net.ask(&els).await, net.ask(&els).await);
        net.say(&els, one, Event::Accept).await.unwrap();
        net.say(&els, one, Event::Tell(Outcome::Helped)).await.unwrap();
        net.days(9);
        net.say(&els, two, Event::Decline(Decline::WrongDoor)).await.unwrap();
        let counted = net.counted(&Terms::default()).await.referrals;
        assert_eq!((counted.open, counted.late, counted.unanswered), (1, 1, 1));
        assert_eq!((counted.ended, counted.helped, counted.wrong_door), (2, 1, 1));
        assert_eq!(net.signal(Signal::ReferralLate).await.len(), 1);
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        let keeps = keep(&mut tx, &net.coordinator()).await.unwrap();
        let k = &keeps[0];
        assert_eq!((k.asked, k.waiting, k.late, k.answered_late, k.declined, k.wrong_door), (3, 1, 1, 1, 1, 1));
        assert_eq!(
            k.waits.iter().filter(|(_, end)| end.is_none()).count(),
            1,
            "what still waits is counted as waiting"
        );
    })
    .await;
}

#[tokio::test]
async fn what_partners_agree_sets_the_days_of_referrals_from_its_first_day() {
    on_each(async |net: Net| {
        let who = net.coordinator();
        let agree = async |number, terms: &Terms, from: &str| -> Result<()> {
            let mut tx = net.way.db.begin(net.at()).await?;
            let from: Date = from.parse().unwrap();
            terms::agree(&mut tx, &who, number, "Samenwerking", terms, from).await?;
            tx.commit().await
        };
        let quick = Terms { answer_usual: 2, ..Terms::default() };
        assert!(matches!(agree(0, &Terms { plan: 0, ..quick }, "2026-01-01").await, Err(Error::State("terms-days"))));
        agree(0, &quick, "2026-01-01").await.unwrap();
        assert!(matches!(agree(0, &quick, "2026-02-01").await, Err(Error::Stale(1))));
        assert!(matches!(agree(1, &quick, "2026-01-01").await, Err(Error::State("terms-from"))));
        agree(1, &Terms { answer_usual: 20, ..quick }, "2026-02-01").await.unwrap();
        let id = net.ask(&net.way.stranger).await;
        assert_eq!(net.there(id).await.due, "2026-01-07".parse().ok());
        net.days(30);
        let id = net.ask(&net.way.stranger).await;
        assert_eq!(net.there(id).await.due, "2026-02-24".parse().ok());
        let mut conn = net.way.db.look().await.unwrap();
        let versions = terms::versions(&mut conn).await.unwrap();
        assert_eq!((versions.len(), versions[1].until), (2, "2026-01-31".parse().ok()));
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        let worker = terms::agree(&mut tx, &net.way.lead, 2, "", &quick, "2027-01-01".parse().unwrap()).await;
        assert!(matches!(worker, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn an_agreement_begins_within_a_year_and_can_be_taken_back_until_it_does() {
    on_each(async |net: Net| {
        let who = net.coordinator();
        let agree = async |number, title: &str, from: &str| -> Result<()> {
            let mut tx = net.way.db.begin(net.at()).await?;
            terms::agree(&mut tx, &who, number, title, &Terms::default(), from.parse().unwrap()).await?;
            tx.commit().await
        };
        agree(0, "Een", "2026-01-01").await.unwrap();
        assert!(matches!(agree(1, "Twee", "9999-12-31").await, Err(Error::State("terms-from" | "terms-far"))));
        assert!(matches!(agree(1, "Twee", "2027-01-31").await, Err(Error::State("terms-far"))));
        assert!(matches!(agree(1, &"x".repeat(161), "2026-06-01").await, Err(Error::Value(_))));
        agree(1, "Twee", "2026-06-01").await.unwrap();
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        assert!(matches!(terms::withdraw(&mut tx, &net.way.lead, 2).await, Err(Error::Refused(_))));
        assert!(matches!(terms::withdraw(&mut tx, &who, 1).await, Err(Error::NotFound)));
        terms::withdraw(&mut tx, &who, 2).await.unwrap();
        assert!(matches!(terms::withdraw(&mut tx, &who, 1).await, Err(Error::State("terms-begun"))));
        tx.commit().await.unwrap();
        let versions = terms::versions(&mut net.way.db.look().await.unwrap()).await.unwrap();
        assert_eq!((versions.len(), versions[0].until), (1, None), "the one before goes on");
        agree(1, "Twee opnieuw", "2026-06-01").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_late_by_what_was_agreed_when_it_was_asked() {
    on_each(async |net: Net| {
        let who = net.coordinator();
        let slow = Terms { answer_usual: 30, ..Terms::default() };
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        terms::agree(&mut tx, &who, 0, "Traag", &slow, "2026-01-01".parse().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        let els = net.way.stranger.clone();
        let id = net.ask(&els).await;
        net.days(20);
        net.say(&els, id, Event::Accept).await.unwrap();
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        assert_eq!(keep(&mut tx, &who).await.unwrap()[0].answered_late, 0);
    })
    .await;
}

#[tokio::test]
async fn a_goal_has_a_figure_a_target_and_a_day() {
    on_each(async |net: Net| {
        let who = net.coordinator();
        let goal = NewGoal {
            id: net.way.ids.next(),
            title: "Iedereen een plan".into(),
            measure: "plan-agreed".into(),
            target: 80,
            due: "2026-12-31".parse().unwrap(),
            owner: "stuurgroep".into(),
        };
        let mut tx = net.way.db.begin(later(monday(), 90)).await.unwrap();
        assert!(goals::set(&mut tx, &net.way.lead, &goal).await.is_err());
        assert!(goals::set(&mut tx, &who, &NewGoal { target: 101, ..goal.clone() }).await.is_err());
        goals::set(&mut tx, &who, &goal).await.unwrap();
        assert_eq!(goals::open(&mut tx).await.unwrap().len(), 1);
        goals::close(&mut tx, &who, goal.id, 1).await.unwrap();
        assert!(goals::open(&mut tx).await.unwrap().is_empty());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_file_on_which_nothing_runs_is_seen_with_the_day_since_when() {
    on_each(async |net: Net| {
        let step = net.way.step();
        for (version, state) in [(0, StepState::Planned), (1, StepState::Running), (2, StepState::Stuck)] {
            let (mut tx, permit) = net.way.open(&net.way.lead, opweg_access::Action::Add, net.at()).await;
            match version {
                0 => add(&mut tx, &permit, step, &StepPlan::of_kind(StepKind::Cv)).await.unwrap(),
                _ => set_state(&mut tx, &permit, step, version, state, "wacht op een plaats").await.unwrap(),
            }
            tx.commit().await.unwrap();
            net.days(1);
        }
        let stuck = "2026-01-07".parse().unwrap();
        assert_eq!(net.counted(&Terms::default()).await.files.idle, 0, "not yet");
        net.days(90);
        assert_eq!(net.counted(&Terms::default()).await.files.idle, 1);
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        let files = behind(&mut tx, &net.coordinator(), &Terms::default(), Signal::Idle, 10).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(files[0].since, opweg_model::brussels::start(stuck));
    })
    .await;
}

#[tokio::test]
async fn interpreters_are_counted_by_language_and_not_for_restricted_persons() {
    on_each(async |net: Net| {
        let meeting = crate::path_appointments::made(&net.way, &crate::path_appointments::plan(later(net.at(), 86_400))).await;
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        let (user, org) = (net.way.lead.user(), net.way.lead.org());
        for n in 0..22 {
            let state = if n < 12 { "confirmed" } else { "refused" };
            tx.run(
                "INSERT INTO interpreter_booking (id, appointment_id, file_id, language, mode, agency, state, reason, asked_at,
                                                  author_id, org_id, version)
                 VALUES ($1, $2, $3, 'ti', 'spot', 'x', $4, '', $5, $6, $7, 1)",
                args![net.way.ids.next(), meeting, net.file(), state, monday(), user, org],
            )
            .await
            .unwrap();
        }
        noted(tx).await;
        let counted = async || {
            let mut tx = net.way.db.begin(net.at()).await.unwrap();
            by_language(&mut tx, &net.coordinator()).await.unwrap()
        };
        let lines = counted().await;
        let became = lines[0].became.unwrap();
        assert_eq!((lines.len(), lines[0].language.as_deref(), lines[0].asked), (1, Some("ti"), 22));
        assert_eq!((became.confirmed, became.refused, became.waiting), (12, 10, 0));
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![net.file(), true]).await.unwrap();
        noted(tx).await;
        assert!(counted().await.is_empty());
    })
    .await;
}
