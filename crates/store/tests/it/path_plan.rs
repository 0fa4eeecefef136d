//! The plan as it is agreed: who is asked, whose word holds when something changes, and two who answer different versions.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, staff};
use opweg_access::{Action, Actor};
use opweg_model::contact::Channel;
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::{Coupling, PlanMark, StepAnswer, StopReason, Timing, TrajectoryKind, WishState};
use opweg_model::{OrgKind, Purpose, Role};
use opweg_model::{StepId, Tier};
use opweg_store::path::plan::{self, Given, Read, Standing, Version, Who};
use opweg_store::path::step_history::{Move, change, go, set_state};
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::path::tasks;
use opweg_store::path::trajectory::{self, Chosen};
use opweg_store::path::wishes::{self, Decision, NewWish};
use opweg_store::{Db, Error, Result};

/// Amina's file with the city and the employment service on the team, a step of each.
pub struct Planned {
    pub way: Way,
    pub ours: StepId,
    pub theirs: StepId,
}

impl Planned {
    pub async fn new(db: Db) -> Self {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        way.join(&way.vdab, "work", monday(), None).await;
        let (ours, theirs) = (way.step(), way.step());
        let of = |kind, who: &Actor| StepPlan { provider: who.org(), ..StepPlan::of_kind(kind) };
        let steps = [(ours, of(StepKind::Address, &way.lead)), (theirs, of(StepKind::WorkTalk, &way.vdab))];
        let (mut tx, permit) = way.adding(&way.lead).await;
        steps::add_many(&mut tx, &permit, &steps).await.unwrap();
        tx.commit().await.unwrap();
        Self { way, ours, theirs }
    }

    async fn forward(&self) -> Result<()> {
        let (mut tx, permit) = self.way.adding(&self.way.lead).await;
        plan::put_forward(&mut tx, &permit, "").await?;
        tx.commit().await
    }

    async fn latest(&self) -> Version {
        let (mut tx, permit) = self.way.see(&self.way.lead).await;
        let version = plan::latest(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        version.unwrap()
    }

    /// A mark for a version as it stands now; for an earlier one as it once stood.
    async fn mark(&self, who: &Actor, number: i64, mark: PlanMark, remark: &str) -> Result<()> {
        let latest = self.latest().await.read();
        let read = if latest.number == number { latest } else { Read { number, ..latest } };
        self.mark_what_was_read(who, read, mark, remark, None).await
    }

    /// A mark of a party; `told` is how the client said it to a worker.
    async fn mark_what_was_read(
        &self,
        who: &Actor,
        read: Read,
        mark: PlanMark,
        remark: &str,
        told: Option<Channel>,
    ) -> Result<()> {
        let action = if matches!(who, Actor::Client(_)) { Action::See } else { Action::Add };
        let at = later(monday(), 120);
        let mut tx = self.way.db.begin(at).await?;
        let permit = opweg_store::door::ask(&mut tx, who, action, self.way.file, Purpose::Guidance).await?;
        let channel = told.unwrap_or(Channel::Staff);
        let given = Given { client: told.is_some(), mark, remark: remark.into(), channel };
        plan::mark(&mut tx, &permit, read, &given, self.way.task()).await?;
        tx.commit().await
    }

    async fn all_agree(&self, number: i64) {
        for who in [&self.way.lead, &self.way.vdab, &self.way.client()] {
            self.mark(who, number, PlanMark::Agreed, "").await.unwrap();
        }
    }

    async fn edit(&self, step: StepId, goal: &str) {
        let (mut tx, permit) = self.way.open(&self.way.lead, Action::Add, later(monday(), 90)).await;
        let see = opweg_store::door::also(&mut tx, &permit, Action::See).await.unwrap();
        let there = steps::one(&mut tx, &see, step).await.unwrap();
        let plan = StepPlan { goal: goal.into(), ..there.plan };
        change(&mut tx, &permit, step, there.version, plan).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn todo(&self, who: &Actor) -> Vec<String> {
        self.tasks(who).await.into_iter().map(|t| t.what).collect()
    }

    async fn step_of(&self, step: StepId) -> steps::Step {
        let (mut tx, permit) = self.way.see(&self.way.lead).await;
        let step = steps::one(&mut tx, &permit, step).await.unwrap();
        tx.commit().await.unwrap();
        step
    }

    async fn tasks(&self, who: &Actor) -> Vec<tasks::NewTask> {
        let mut tx = self.way.db.begin(later(monday(), 200)).await.unwrap();
        let open = tasks::open_for(&mut tx, who, &[Purpose::Guidance], 50).await.unwrap();
        tx.commit().await.unwrap();
        open.into_iter().map(|t| t.said).collect()
    }
}

fn asked(version: &Version) -> Vec<Who> {
    version.parties.iter().filter(|p| p.asked && p.said.is_none()).map(|p| p.who).collect()
}

#[tokio::test]
async fn put_forward_it_asks_everybody_on_the_path_and_is_agreed_when_all_said_yes() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        assert!(p.todo(&p.way.vdab).await.is_empty());
        p.forward().await.unwrap();
        let first = p.latest().await;
        assert_eq!((first.number, first.standing(), asked(&first).len()), (1, Standing::Asked, 3));
        assert_eq!(p.todo(&p.way.vdab).await, ["plan"]);
        assert!(matches!(p.forward().await, Err(Error::State("plan-asked"))));
        assert!(p.mark(&p.way.stranger, 1, PlanMark::Agreed, "").await.is_err());
        p.all_agree(1).await;
        assert_eq!(p.latest().await.standing(), Standing::Agreed);
        assert!(p.todo(&p.way.vdab).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_change_after_agreement_asks_again_only_those_it_touches() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        p.all_agree(1).await;
        p.edit(p.theirs, "zorg").await;
        let second = p.latest().await;
        assert_eq!((second.number, second.standing()), (2, Standing::Asked));
        assert_eq!(asked(&second), [Who::Client, Who::Org(p.way.vdab.org().unwrap())], "the city's word holds");
        let city = second.parties.iter().find(|q| q.who == Who::Org(p.way.lead.org().unwrap())).unwrap();
        assert!(!city.asked && city.said.is_some());
        // Nobody answered yet: a further change goes into the same version, and touches the city as well.
        p.edit(p.ours, "inschrijven").await;
        let same = p.latest().await;
        assert_eq!((same.number, asked(&same).len()), (2, 3));
        p.all_agree(2).await;
        assert_eq!(p.latest().await.standing(), Standing::Agreed);
        // What somebody does about a step is no change of what was agreed.
        let (mut tx, permit) = p.way.adding(&p.way.lead).await;
        go(&mut tx, &permit, p.ours, 2, Move::to(StepState::Done, "")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(p.latest().await.number, 2);
    })
    .await;
}

#[tokio::test]
async fn another_kind_of_trajectory_asks_everybody_again_and_another_note_on_it_asks_nobody() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        let choose = async |version, kind, why: &str| {
            let (mut tx, permit) = p.way.adding(&p.way.lead).await;
            let chosen = Chosen {
                kind,
                timing: Timing::Overlapping,
                coupling: Coupling::Tuned,
                target_job: "zorgkundige".into(),
                target_level: None,
                target_why: why.into(),
                advice: String::new(),
            };
            trajectory::choose(&mut tx, &permit, version, &chosen, "na een jaar").await.unwrap();
            tx.commit().await.unwrap();
        };
        choose(0, TrajectoryKind::Integrated, "").await;
        p.forward().await.unwrap();
        p.all_agree(1).await;
        choose(1, TrajectoryKind::Integrated, "ze werkte in een ziekenhuis").await;
        assert_eq!(p.latest().await.standing(), Standing::Agreed);
        choose(2, TrajectoryKind::Linear, "").await;
        let second = p.latest().await;
        assert_eq!((second.number, asked(&second).len()), (2, 3), "all three gave their word for another kind");
    })
    .await;
}

#[tokio::test]
async fn nobody_agrees_with_what_they_did_not_see_though_the_number_stayed() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        let read = p.latest().await.read();
        p.edit(p.theirs, "zorg").await;
        let there = p.latest().await.read();
        assert_eq!((there.number, there == read), (1, false), "nobody had answered: the version took the change in");
        for who in [&p.way.vdab, &p.way.client()] {
            let late = p.mark_what_was_read(who, read, PlanMark::Agreed, "", None).await;
            assert!(matches!(late, Err(Error::Stale(1))));
        }
        assert_eq!(there.to_string().parse(), Ok(there));
        assert!("1".parse::<Read>().is_err() && "1.x".parse::<Read>().is_err());
    })
    .await;
}

#[tokio::test]
async fn what_the_client_said_on_their_phone_nobody_else_says_otherwise() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        let read = p.latest().await.read();
        let told = async |channel| p.mark_what_was_read(&p.way.lead, read, PlanMark::Agreed, "", Some(channel)).await;
        assert!(matches!(told(Channel::OwnDevice).await, Err(Error::State("channel-own-device"))));
        told(Channel::Phone).await.unwrap();
        p.mark(&p.way.client(), 1, PlanMark::NotAgreed, "").await.unwrap();
        assert!(matches!(told(Channel::Phone).await, Err(Error::State("client-said-so"))));
        assert_eq!(p.latest().await.standing(), Standing::Refused);
    })
    .await;
}

#[tokio::test]
async fn whoever_may_not_answer_for_their_organisation_is_not_asked_to() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        let marc = staff(&p.way.db, 4, OrgKind::Mentoring, "Marc", Role::Mentor).await;
        p.way.agree(&marc, &[Tier::Contact, Tier::Path]).await;
        p.way.join(&marc, "mentoring", monday(), None).await;
        p.forward().await.unwrap();
        assert_eq!((p.todo(&p.way.vdab).await, p.todo(&marc).await), (vec!["plan".to_owned()], vec![]));
    })
    .await;
}

#[tokio::test]
async fn two_who_answer_different_versions_at_once() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        p.mark(&p.way.vdab, 1, PlanMark::Agreed, "").await.unwrap();
        // The city changes a step while the client still reads version 1.
        p.edit(p.theirs, "zorg").await;
        let late = p.mark(&p.way.client(), 1, PlanMark::Agreed, "").await;
        assert!(matches!(late, Err(Error::Stale(2))), "nobody agrees with what they did not see");
        assert_eq!(asked(&p.latest().await).len(), 3, "touched, and those who had not answered");
        p.mark(&p.way.client(), 2, PlanMark::Agreed, "").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_no_is_heard_by_the_lead_and_a_partner_says_why() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        let mute = p.mark(&p.way.vdab, 1, PlanMark::NotAgreed, " ").await;
        assert!(matches!(mute, Err(Error::State("remark-needed"))));
        p.mark(&p.way.vdab, 1, PlanMark::NotAgreed, "eerst taal").await.unwrap();
        p.mark(&p.way.client(), 1, PlanMark::NotAgreed, "").await.unwrap();
        assert_eq!(p.latest().await.standing(), Standing::Refused);
        let heard = p.todo(&p.way.lead).await;
        assert_eq!(heard.iter().filter(|t| *t == "plan-no").count(), 2, "{heard:?}");
        p.edit(p.theirs, "taal").await;
        assert_eq!(asked(&p.latest().await).len(), 3, "who said no is asked about the next one");
    })
    .await;
}

#[tokio::test]
async fn a_yes_with_a_remark_is_news_for_the_lead_and_says_the_remark() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        p.mark(&p.way.vdab, 1, PlanMark::Remark, " eerst taal ").await.unwrap();
        p.mark(&p.way.client(), 1, PlanMark::Remark, "dicht bij huis").await.unwrap();
        p.mark(&p.way.lead, 1, PlanMark::Remark, "van mezelf").await.unwrap();
        let heard: Vec<_> = p.tasks(&p.way.lead).await.into_iter().filter(|t| t.what == "plan-remark").collect();
        let mut said: Vec<&str> = heard.iter().map(|t| t.detail.as_str()).collect();
        said.sort_unstable();
        assert_eq!(said.len(), 2, "nobody has news for themselves");
        assert_eq!(said[0], "\ndicht bij huis");
        assert!(said[1].ends_with("\neerst taal") && !said[1].starts_with('\n'), "{said:?}");
    })
    .await;
}

#[tokio::test]
async fn who_no_longer_works_on_the_path_holds_nobody_up() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        p.forward().await.unwrap();
        p.mark(&p.way.lead, 1, PlanMark::Agreed, "").await.unwrap();
        p.mark(&p.way.client(), 1, PlanMark::Agreed, "").await.unwrap();
        assert_eq!(p.latest().await.standing(), Standing::Asked);
        let at = later(monday(), 150);
        let (mut tx, permit) = p.way.open(&p.way.lead, Action::Coordinate, at).await;
        let org = p.way.vdab.org().unwrap().0;
        let theirs = permit.standing().grants.iter().find(|g| g.subject.id == org).unwrap().id;
        opweg_store::file::agreements::stop(&mut tx, &permit, theirs, || p.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = p.way.open(&p.way.lead, Action::See, at).await;
        let version = plan::latest(&mut tx, &permit).await.unwrap().unwrap();
        assert_eq!(version.standing(), Standing::Agreed);
    })
    .await;
}

#[tokio::test]
async fn the_client_proposes_a_step_and_refuses_one() {
    for_each_engine(async |db: Db| {
        let p = Planned::new(db).await;
        let client = p.way.client();
        let own = async || {
            let mut tx = p.way.db.begin(later(monday(), 130)).await.unwrap();
            let who = client.clone();
            let permit =
                opweg_store::door::ask(&mut tx, &who, Action::See, p.way.file, Purpose::Guidance).await.unwrap();
            (tx, permit)
        };
        let wish = NewWish {
            id: p.way.ids.next(),
            kind: StepKind::Volunteering,
            said: "ik wil helpen in de school".into(),
            client: true,
            channel: Channel::Staff,
        };
        let (mut tx, permit) = p.way.adding(&p.way.lead).await;
        let forged = NewWish { channel: Channel::OwnDevice, ..wish.clone() };
        let refused = wishes::propose(&mut tx, &permit, &forged, p.way.task()).await;
        assert!(matches!(refused, Err(Error::State("channel-own-device"))), "nobody else speaks from her phone");
        drop(tx);
        let (mut tx, permit) = own().await;
        wishes::propose(&mut tx, &permit, &wish, p.way.task()).await.unwrap();
        let why = Some(StopReason::ChildCare);
        let no = (StepAnswer::Refused, why, "geen opvang", Channel::Staff);
        wishes::answer(&mut tx, &permit, p.theirs, no, p.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = own().await;
        for remark in ["geen opvang", "", "geen opvang"] {
            let no = (StepAnswer::Refused, why, remark, Channel::Staff);
            wishes::answer(&mut tx, &permit, p.theirs, no, p.way.ids.next()).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(p.todo(&p.way.lead).await, ["wish", "step-no"], "one task however often it is said");
        let no = p.tasks(&p.way.lead).await.into_iter().find(|t| t.what == "step-no").unwrap();
        let kind = p.step_of(p.theirs).await.plan.kind;
        assert_eq!(no.detail, tasks::step_detail(kind, &p.step_of(p.theirs).await.plan.title, "geen opvang"));
        let (mut tx, permit) = p.way.see(&p.way.vdab).await;
        let answers = wishes::answers(&mut tx, &permit).await.unwrap();
        let said = &answers[&p.theirs];
        assert_eq!((said.answer, said.why, said.channel), (StepAnswer::Refused, why, Channel::OwnDevice));
        tx.commit().await.unwrap();
        let (mut tx, permit) = p.way.adding(&p.way.lead).await;
        let new = p.way.step();
        wishes::decide(&mut tx, &permit, wish.id, 1, &Decision::TakeUp(new)).await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = own().await;
        let seen = wishes::of_file(&mut tx, &permit).await.unwrap();
        assert_eq!((seen[0].state, seen[0].step), (WishState::TakenUp, Some(new)));
        let again = wishes::decide(&mut tx, &permit, wish.id, 2, &Decision::Withdraw).await;
        assert!(again.is_err(), "decided");
        tx.commit().await.unwrap();
        let (mut tx, permit) = p.way.adding(&p.way.lead).await;
        set_state(&mut tx, &permit, new, 1, StepState::Done, "").await.unwrap();
        let no = (StepAnswer::Refused, None, "", Channel::Staff);
        let over = wishes::answer(&mut tx, &permit, new, no, p.way.ids.next()).await;
        assert!(matches!(over, Err(Error::State("step-over"))));
    })
    .await;
}
