//! Screenings: the answers stay inside, the result is everybody's; a person decides and says why they differ. And the choice
//! of a trajectory with its target.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys, noted};
use opweg_access::{Action, Actor, Why};
use opweg_model::fact::{FactKind, Value};
use opweg_model::step::{Need, NeedState};
use opweg_model::trajectory::{
    CivicCourse, Coupling, Distance, Form, Precondition, PreconditionState, Timing, TrajectoryKind,
};
use opweg_model::{Purpose, ScreeningId, Tier};
use opweg_store::file::Desk;
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::number_facts;
use opweg_store::path::trajectory::{self, Chosen};
use opweg_store::path::{needs, tasks};
use opweg_store::screening::decide::{Decision, Proposed, decide};
use opweg_store::screening::preconditions::{self, Decided};
use opweg_store::screening::{self, Answers, Differs};
use opweg_store::{Db, Error, Result, args, door};
use std::collections::BTreeMap;

fn answers() -> Answers {
    [("dutch", "a1"), ("debts", "yes")].map(|(q, a)| (q.to_owned(), a.to_owned())).into()
}

fn lines(state: PreconditionState) -> Vec<Decided> {
    let line = |what: &Precondition| Decided { what: *what, state, need: None, owner: None, due: None };
    Precondition::ALL.iter().map(line).collect()
}

fn decision() -> Decision {
    let preconditions: BTreeMap<_, _> = Precondition::ALL.iter().map(|p| (*p, PreconditionState::Fine)).collect();
    Decision {
        answers: answers(),
        proposed: Proposed {
            kind: TrajectoryKind::Art60,
            distance: Distance::Far,
            civic: CivicCourse::Standard,
            preconditions,
            whole: "{}".into(),
        },
        kind: TrajectoryKind::Art60,
        distance: Distance::Far,
        civic: CivicCourse::Standard,
        preconditions: lines(PreconditionState::Fine),
        seen: BTreeMap::new(),
        differs: Differs::default(),
    }
}

async fn started(way: &Way) -> ScreeningId {
    let id = ScreeningId(way.ids.next());
    let (mut tx, permit) = way.adding(&way.lead).await;
    screening::start(&mut tx, &permit, id, ("screening", 1), &answers()).await.unwrap();
    let twice = screening::start(&mut tx, &permit, ScreeningId(way.ids.next()), ("screening", 1), &answers()).await;
    assert!(matches!(twice, Err(Error::State("screening-open"))));
    tx.commit().await.unwrap();
    id
}

async fn decided(way: &Way, id: ScreeningId, version: i64, decision: &Decision) -> Result<()> {
    let (mut tx, permit) = way.adding(&way.lead).await;
    decide(&mut tx, &permit, id, version, decision, || way.ids.next()).await?;
    tx.commit().await
}

#[tokio::test]
async fn every_partner_reads_the_result_and_only_the_asker_the_answers() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]).await;
        let id = started(&way).await;
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert!(screening::of_file(&mut tx, &permit).await.unwrap().is_empty(), "it goes on");
        tx.commit().await.unwrap();
        decided(&way, id, 1, &decision()).await.unwrap();
        let (mut tx, permit) = way.see(&way.vdab).await;
        let seen = screening::of_file(&mut tx, &permit).await.unwrap();
        let result = seen[0].result.as_ref().unwrap();
        assert_eq!((result.kind, result.distance), (TrajectoryKind::Art60, Distance::Far));
        assert!(matches!(screening::inside(&mut tx, &permit, id).await, Err(Error::Refused(Why::Secret))));
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        let (_, inside) = screening::inside(&mut tx, &permit, id).await.unwrap();
        assert_eq!(inside.answers, answers());
        tx.commit().await.unwrap();
        assert!(matches!(decided(&way, id, 2, &decision()).await, Err(Error::State("screening-decided"))));
    })
    .await;
}

#[tokio::test]
async fn the_next_one_and_the_plan_begin_with_what_was_told_and_only_for_whoever_may_read_it() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let id = started(&way).await;
        let at = later(monday(), 200);
        let (mut tx, permit) = way.see(&way.lead).await;
        assert_eq!(screening::told_before(&mut tx, &permit, at).await.unwrap(), None, "it goes on");
        assert_eq!(screening::decided(&mut tx, &permit).await.unwrap(), None);
        tx.commit().await.unwrap();
        decided(&way, id, 1, &decision()).await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        let (told, answers) = screening::told_before(&mut tx, &permit, at).await.unwrap().unwrap();
        assert_eq!((told.id, answers), (id, self::answers()));
        let moment = told.result.unwrap().at;
        let before = opweg_store::screening::told_before(&mut tx, &permit, later(moment, -1)).await.unwrap();
        assert_eq!(before, None, "it was decided later");
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert_eq!(screening::told_before(&mut tx, &permit, at).await.unwrap(), None);
        let kind = screening::decided(&mut tx, &permit).await.unwrap().and_then(|s| s.result).map(|r| r.kind);
        assert_eq!(kind, Some(TrajectoryKind::Art60), "the result is everybody's");
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_copy_taken_out_by_a_partner_holds_no_answers() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let id = started(&way).await;
        decided(&way, id, 1, &decision()).await.unwrap();
        let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
        for (who, sees) in [(&way.vdab, false), (&way.lead, true)] {
            let (mut tx, permit) = way.open(who, Action::Export, later(monday(), 90)).await;
            let copy = opweg_store::exchange::take_out(&mut tx, &permit, &desk).await.unwrap();
            let row = &copy["screenings"][0];
            assert_eq!(row["kind"], "art60");
            assert_eq!(row["answers"].is_string(), sees, "{row}");
            tx.commit().await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_decides_otherwise_says_why_and_decides_all_of_it() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let id = started(&way).await;
        let near = Decision { distance: Distance::Near, ..decision() };
        assert_eq!(near.unexplained(), ["distance"]);
        assert!(matches!(decided(&way, id, 1, &near).await, Err(Error::State("screening-why"))));
        let mut open = decision();
        open.preconditions = lines(PreconditionState::Open);
        assert_eq!(open.unexplained(), ["preconditions"]);
        let mut seven = decision();
        seven.preconditions.pop();
        assert!(matches!(decided(&way, id, 1, &seven).await, Err(Error::State("screening-preconditions"))));
        let why = Differs { distance: "heeft al gewerkt als verpleegkundige".into(), ..Differs::default() };
        decided(&way, id, 1, &Decision { differs: why.clone(), ..near }).await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        let seen = screening::of_file(&mut tx, &permit).await.unwrap();
        assert_eq!(seen[0].result.as_ref().unwrap().differs, why);
    })
    .await;
}

#[tokio::test]
async fn a_precondition_has_an_owner_and_raises_a_need_without_its_reason() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let mut tx = way.db.begin(monday()).await.unwrap();
        tx.run("UPDATE organisation SET sanctions = $2 WHERE id = $1", args![way.vdab.org(), true]).await.unwrap();
        noted(tx).await;
        let Actor::Staff(karim) = way.vdab.clone() else { panic!() };
        let karim = Actor::Staff(opweg_access::Staff { sanctions: true, ..karim });
        let id = started(&way).await;
        let mut decision = decision();
        decision.differs.preconditions = "zo gezegd".into();
        for line in &mut decision.preconditions {
            line.state = PreconditionState::Open;
            if line.what == Precondition::Mobility {
                *line = Decided { need: Some(Need::NoMornings), owner: karim.user(), ..line.clone() };
            }
        }
        let mut shielded = decision.clone();
        shielded.preconditions[0].owner = karim.user();
        let refused = decided(&way, id, 1, &shielded).await;
        assert!(matches!(refused, Err(Error::State("precondition-shielded"))), "the task would tell of the household");
        decided(&way, id, 1, &decision).await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        assert_eq!(preconditions::of_file(&mut tx, &permit).await.unwrap().len(), 8);
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.see(&karim).await;
        let seen: Vec<Precondition> =
            preconditions::of_file(&mut tx, &permit).await.unwrap().iter().map(|l| l.said.what).collect();
        use Precondition as P;
        assert_eq!(seen, [P::Mobility, P::Papers, P::Language, P::Digital], "not what it is shielded from (R-PRI-04)");
        let flags = needs::list(&mut tx, &permit).await.unwrap();
        assert_eq!(flags.iter().map(|n| n.need).collect::<Vec<_>>(), [Need::NoMornings], "the need, not the reason");
        assert_eq!(flags[0].state, NeedState::Busy, "somebody works on what it comes from");
        tx.commit().await.unwrap();
        let mut tx = way.db.begin(later(monday(), 90)).await.unwrap();
        let todo = tasks::open_for(&mut tx, &karim, &[Purpose::Guidance], 10).await.unwrap();
        assert_eq!((todo.len(), todo[0].said.what.as_str()), (1, "precondition"));
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        let busy = Decided { state: PreconditionState::Busy, ..lines(PreconditionState::Open)[0].clone() };
        preconditions::change(&mut tx, &permit, 1, &busy, way.ids.next()).await.unwrap();
        let stale = preconditions::change(&mut tx, &permit, 1, &busy, way.ids.next()).await;
        assert!(matches!(stale, Err(Error::Stale(2))));
    })
    .await;
}

/// An owner from before owners were looked at: the task is there, and a body with sanctions does not read it.
#[tokio::test]
async fn a_task_about_a_precondition_is_shown_to_whoever_may_read_the_precondition() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let id = started(&way).await;
        let mut decision = decision();
        decision.differs.preconditions = "zo gezegd".into();
        for line in &mut decision.preconditions {
            line.state = PreconditionState::Open;
            line.owner = way.vdab.user().filter(|_| line.what == Precondition::Debt);
        }
        decided(&way, id, 1, &decision).await.unwrap();
        let Actor::Staff(staff) = way.vdab.clone() else { panic!() };
        let karim = Actor::Staff(opweg_access::Staff { sanctions: true, ..staff });
        let at = later(monday(), 90);
        for (who, sees) in [(&way.vdab, 1), (&karim, 0)] {
            let mut tx = way.db.begin(at).await.unwrap();
            assert_eq!(tasks::open_for(&mut tx, who, &[Purpose::Guidance], 9).await.unwrap().len(), sees);
            assert_eq!(tasks::count_own(&mut tx, who, &[Purpose::Guidance], at, 9).await.unwrap(), sees as i64);
            tx.commit().await.unwrap();
            let (mut tx, permit) = way.see(who).await;
            assert_eq!(tasks::of_file(&mut tx, &permit).await.unwrap().len(), sees);
            tx.commit().await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn a_reason_to_decide_otherwise_stays_with_whoever_asked() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let id = started(&way).await;
        let why = Differs { distance: "heeft schulden".into(), ..Differs::default() };
        let near = Decision { distance: Distance::Near, differs: why.clone(), ..decision() };
        decided(&way, id, 1, &near).await.unwrap();
        for (who, sees) in [(&way.lead, why), (&way.vdab, Differs::default())] {
            let (mut tx, permit) = way.see(who).await;
            let seen = screening::of_file(&mut tx, &permit).await.unwrap();
            assert_eq!(seen[0].result.as_ref().unwrap().differs, sees);
            tx.commit().await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_begins_a_screening_whose_answers_are_closed_to_them() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let (mut tx, permit) = way.adding(&way.vdab).await;
        assert!(!screening::may_ask(&permit));
        let begun = screening::start(&mut tx, &permit, ScreeningId(way.ids.next()), ("screening", 1), &answers()).await;
        assert!(matches!(begun, Err(Error::State("screening-closed"))));
    })
    .await;
}

#[tokio::test]
async fn a_decision_writes_over_nothing_that_it_did_not_see() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let id = started(&way).await;
        decided(&way, id, 1, &decision()).await.unwrap();
        let all = |version| Precondition::ALL.iter().map(|p| (*p, version)).collect::<BTreeMap<_, _>>();
        let again = started(&way).await;
        assert!(matches!(decided(&way, again, 1, &decision()).await, Err(Error::Stale(1))), "it saw none of them");
        let (mut tx, permit) = way.adding(&way.lead).await;
        let busy = Decided { state: PreconditionState::Busy, ..lines(PreconditionState::Open)[1].clone() };
        preconditions::change(&mut tx, &permit, 1, &busy, way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let stale = decided(&way, again, 1, &Decision { seen: all(1), ..decision() }).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "somebody changed one meanwhile");
        let mut seen = all(1);
        seen.insert(Precondition::Mobility, 2);
        decided(&way, again, 1, &Decision { seen, ..decision() }).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_closed_to_whoever_decides_stays_as_it_is() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path, Tier::Confidential]).await;
        let id = started(&way).await;
        decided(&way, id, 1, &decision()).await.unwrap();
        let Actor::Staff(staff) = way.vdab.clone() else { panic!() };
        let karim = Actor::Staff(opweg_access::Staff { sanctions: true, secrecy: true, ..staff });
        let theirs = ScreeningId(way.ids.next());
        let (mut tx, permit) = way.adding(&karim).await;
        screening::start(&mut tx, &permit, theirs, ("screening", 1), &answers()).await.unwrap();
        let mut all = Decision { preconditions: lines(PreconditionState::Settled), ..decision() };
        all.differs.preconditions = "zo gezegd".into();
        all.seen = Precondition::ALL.iter().map(|p| (*p, 1)).collect();
        let whole = decide(&mut tx, &permit, theirs, 1, &all, || way.ids.next()).await;
        assert!(matches!(whole, Err(Error::State("screening-preconditions"))), "with lines that are closed to them");
        all.preconditions.retain(|p| !p.what.section().shielded_from_sanctions());
        decide(&mut tx, &permit, theirs, 1, &all, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        let stands = preconditions::of_file(&mut tx, &permit).await.unwrap();
        let of = |what| stands.iter().find(|l| l.said.what == what).map(|l| (l.said.state, l.version));
        assert_eq!(of(Precondition::Debt), Some((PreconditionState::Fine, 1)));
        assert_eq!(of(Precondition::Papers), Some((PreconditionState::Settled, 2)));
    })
    .await;
}

fn target(job: &str, level: &str) -> Chosen {
    Chosen {
        kind: TrajectoryKind::HighlySkilled,
        timing: Timing::Overlapping,
        coupling: Coupling::Tuned,
        target_job: job.into(),
        target_level: Some(level.into()),
        target_why: "knelpuntberoep".into(),
        advice: String::new(),
    }
}

#[tokio::test]
async fn a_target_below_level_forces_advice_and_another_kind_a_reason() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        let diploma = Value::Entry([("level".to_owned(), "higher-long".to_owned())].into());
        let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
        let facts = number_facts(vec![NewFact::said(FactKind::Education, diploma)], || way.ids.next());
        facts::add(&mut tx, &permit, &desk, facts).await.unwrap();
        tx.commit().await.unwrap();
        let choose = async |version, chosen: &Chosen, reason: &str| {
            let mut tx = way.db.begin(later(monday(), 100)).await?;
            let permit = door::ask(&mut tx, &way.lead, Action::Add, way.file, Purpose::Guidance).await?;
            trajectory::choose(&mut tx, &permit, version, chosen, reason).await?;
            tx.commit().await
        };
        let below = target("poetshulp", "primary");
        assert!(matches!(choose(0, &below, "").await, Err(Error::State("target-advice"))));
        // Whoever may not read the diploma does not learn of it by being asked for advice.
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert!(!trajectory::is_below(&mut tx, &permit, &below).await.unwrap());
        drop(tx);
        let advised = Chosen { advice: "NARIC en brugopleiding".into(), ..below };
        choose(0, &advised, "").await.unwrap();
        assert!(matches!(choose(0, &advised, "").await, Err(Error::Stale(1))));
        let linear =
            Chosen { kind: TrajectoryKind::Linear, timing: Timing::Sequential, ..target("arts", "higher-long") };
        assert!(matches!(choose(1, &linear, " ").await, Err(Error::State("trajectory-reason"))));
        choose(1, &linear, "eerst rust").await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        let now = trajectory::of_file(&mut tx, &permit).await.unwrap().unwrap();
        assert_eq!((now.version, now.chosen.form()), (2, Form::Linear));
        let earlier = trajectory::earlier(&mut tx, &permit).await.unwrap();
        assert_eq!((earlier[0].reason.as_str(), earlier[0].chosen.form()), ("eerst rust", Form::Integrated));
        assert!(choose(2, &target("arts", "no-such-level"), "x").await.is_err());
    })
    .await;
}
