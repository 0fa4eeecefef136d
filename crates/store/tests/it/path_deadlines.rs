//! Deadlines that come near: told ahead, once, to whoever may know of them and to nobody else.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys, noted};
use jiff::civil::{Date, date};
use opweg_model::fact::{FactKind, Value};
use opweg_model::step::StepKind;
use opweg_model::{Tier, brussels};
use opweg_store::file::Desk;
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::number_facts;
use opweg_store::path::deadlines::raise;
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::path::tasks;
use opweg_store::{Db, args};
use opweg_trajectory::effects::{DeadlineDraft, Effect, EffectDraft, EffectKind, Mark, TriggerDraft};

/// The permit ends on this day; three months before it, renewal begins.
const END: Date = date(2026, 7, 1);

fn rules() -> Vec<Effect> {
    let rule = |key: &str, when: &str, plan: &[StepKind], deadline: DeadlineDraft| EffectDraft {
        key: key.into(),
        kind: EffectKind::Deadline,
        when: Some(when.into()),
        plan: TriggerDraft { steps: plan.to_vec(), ..TriggerDraft::default() },
        deadline: Some(deadline),
        law: "wet".into(),
        source: "bron".into(),
        mark: Mark::Source,
        signed: None,
        valid_from: None,
        valid_until: None,
        checked: END,
    };
    let permit = DeadlineDraft { from: Some("permit-end".into()), step: None, months: 0, days: -90, warn: 0 };
    let contract =
        DeadlineDraft { from: None, step: Some(StepKind::IntegrationContract), months: 0, days: 60, warn: 30 };
    Effect::read_all(vec![
        rule("renewal", "permit-days-left at least 0", &[], permit),
        rule("register", "status is refugee", &[StepKind::IntegrationContract], contract),
    ])
    .unwrap()
}

async fn world(db: Db) -> Way {
    let way = Way::new(db).await;
    way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
    way.join(&way.vdab, "work", monday(), None).await;
    way.permit("2026-07-01").await;
    let (mut tx, permit) = way.adding(&way.lead).await;
    let days = |kind, from, until, who: &opweg_access::Actor| StepPlan {
        from: Some(from),
        until: Some(until),
        who_user: who.user(),
        ..StepPlan::of_kind(kind)
    };
    let beyond = days(StepKind::Training, date(2026, 5, 1), date(2026, 9, 1), &way.vdab);
    let within = days(StepKind::IntegrationContract, date(2026, 3, 2), date(2026, 3, 9), &way.lead);
    steps::add_many(&mut tx, &permit, &[(way.step(), beyond), (way.step(), within)]).await.unwrap();
    tx.commit().await.unwrap();
    way
}

impl Way {
    /// A permit until a day; an earlier one is replaced by it.
    async fn permit(&self, until: &str) {
        let parts = [("status", "refugee"), ("document", "b"), ("until", until)];
        let entry = parts.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
        let (mut tx, permit) = self.adding(&self.lead).await;
        let said = NewFact::said(FactKind::ResidencePeriod, Value::Entry(entry));
        let said = number_facts(vec![said], || self.ids.next());
        facts::add(&mut tx, &permit, &desk, said).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// How many deadlines stand on a list.
    async fn still_told(&self) -> usize {
        let sql = "SELECT 1 FROM task WHERE file_id = $1 AND what = 'deadline' AND state = 'open'";
        self.db.look().await.unwrap().rows(sql, args![self.file]).await.unwrap().len()
    }

    /// Who was told what, by which day.
    async fn told(&self, day: &str) -> Vec<(String, String)> {
        let at = format!("{day}T06:00:00Z").parse().unwrap();
        raise(&self.db, &rules(), brussels::day(at), at, || self.ids.next()).await.unwrap();
        let sql = "SELECT u.name, t.detail, t.due_day FROM task t JOIN user_account u ON u.id = t.for_user
                   WHERE t.file_id = $1 AND t.what = 'deadline' ORDER BY t.due_day, u.name";
        let rows = self.db.look().await.unwrap().rows(sql, args![self.file]).await.unwrap();
        let read = |row: &opweg_store::Row| {
            let mut t = row.take();
            let name: String = t.next().unwrap();
            (name, format!("{} {}", t.next::<String>().unwrap(), t.next::<String>().unwrap()))
        };
        rows.iter().map(read).collect()
    }
}

#[tokio::test]
async fn a_deadline_is_told_ahead_and_once() {
    for_each_engine(async |db| {
        let way = world(db).await;
        let told = |who: &str, what: &str| (who.to_owned(), what.to_owned());
        assert_eq!(way.told("2026-03-15").await, []);
        let contract = told("Sofie", "register 2026-05-01");
        assert_eq!(way.told("2026-04-01").await, std::slice::from_ref(&contract));
        let renewal = told("Sofie", "renewal 2026-04-02");
        for day in ["2026-04-02", "2026-04-03", "2026-06-30", "2026-08-01"] {
            assert_eq!(way.told(day).await, [renewal.clone(), contract.clone()], "{day}");
        }
        let (mut tx, permit) = way.see(&way.lead).await;
        assert_eq!(tasks::of_file(&mut tx, &permit).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn whoever_may_not_know_of_the_papers_is_told_nothing_until_it_is_agreed() {
    for_each_engine(async |db| {
        let way = world(db).await;
        assert_eq!(way.told("2026-05-01").await.len(), 2, "Karim's training goes on past the end, and he may not know");
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path, Tier::Confidential]).await;
        let told = way.told("2026-05-02").await;
        let names: Vec<&str> =
            told.iter().filter(|(_, what)| what.starts_with("renewal")).map(|(who, _)| who.as_str()).collect();
        assert_eq!(names, ["Karim", "Sofie"]);
    })
    .await;
}

#[tokio::test]
async fn a_renewed_permit_and_a_step_taken_leave_every_list_and_a_day_that_passed_does_not() {
    for_each_engine(async |db| {
        let way = world(db).await;
        assert_eq!(way.told("2026-04-02").await.len(), 2);
        assert_eq!(way.told("2026-08-01").await.len(), 2);
        assert_eq!(way.still_told().await, 2, "late is not gone");
        let mut tx = way.db.begin(later(monday(), 200)).await.unwrap();
        tx.run("UPDATE step SET state = 'done' WHERE kind = 'integration-contract'", args![]).await.unwrap();
        noted(tx).await;
        way.told("2026-08-02").await;
        assert_eq!(way.still_told().await, 1, "the contract is signed");
        way.permit("2027-07-01").await;
        way.told("2026-08-03").await;
        assert_eq!(way.still_told().await, 0, "the permit is renewed");
    })
    .await;
}

#[tokio::test]
async fn a_closed_file_is_left_alone() {
    for_each_engine(async |db| {
        let way = world(db).await;
        let mut tx = way.db.begin(later(monday(), 90)).await.unwrap();
        tx.run("UPDATE client_file SET state = 'closed' WHERE id = $1", args![way.file]).await.unwrap();
        noted(tx).await;
        assert_eq!(way.told("2026-05-01").await, []);
    })
    .await;
}
