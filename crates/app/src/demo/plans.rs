//! The plan is put forward, and everybody who is asked says something of it, or not yet; a change asks again. The client
//! proposes steps and refuses some, on their phone or through a worker.

use super::chance::Chance;
use super::network::Colleague;
use super::story::{Client, Stage, Taken};
use opweg_access::{Action, Actor, Permit};
use opweg_model::contact::Channel;
use opweg_model::step::StepState;
use opweg_model::trajectory::{PlanMark, StepAnswer, StopReason};
use opweg_model::{OrgId, Purpose, Role, StepId, TaskId, brussels};
use opweg_store::path::plan::{self, Given, Who};
use opweg_store::path::step_history;
use opweg_store::path::steps::{self, Step};
use opweg_store::path::wishes::{self, Decision, NewWish};
use opweg_store::{Result, Tx, door};
use uuid::Uuid;

impl Stage<'_> {
    /// The plan as it stands is put forward to the client and every partner on the team.
    pub async fn forward(&self, tx: &mut Tx, client: &Client, reason: &str) -> Result<()> {
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        plan::put_forward(tx, &permit, reason).await
    }

    /// Everybody who is asked and did not answer yet does so, `answer` of a hundred of them; `yes` of these agree.
    pub async fn marks(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        (answer, yes): (usize, usize),
    ) -> Result<()> {
        let see = self.ask(tx, &client.lead, Action::See, client).await?;
        let Some(version) = plan::latest(tx, &see).await? else { return Ok(()) };
        for party in version.parties.iter().filter(|p| p.there && p.said.is_none()) {
            if !chance.likely(answer) {
                continue;
            }
            let mark = match chance.below(100) {
                n if n >= yes => PlanMark::NotAgreed,
                n if n % 5 == 0 => PlanMark::Remark,
                _ => PlanMark::Agreed,
            };
            self.mark(tx, chance, client, (party.who, version.read()), mark).await?;
        }
        Ok(())
    }

    /// One party says something of a version.
    pub async fn mark(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        (who, read): (Who, plan::Read),
        mark: PlanMark,
    ) -> Result<()> {
        let said = &self.content.together.said;
        let of_client = who == Who::Client;
        let remark = match (mark, of_client) {
            (PlanMark::Agreed, _) => String::new(),
            (PlanMark::Remark, true) => chance.text(&said.client_remark),
            (PlanMark::Remark, false) => chance.text(&said.remark),
            (PlanMark::NotAgreed, true) => chance.text(&said.client_no),
            (PlanMark::NotAgreed, false) => chance.text(&said.not_agreed),
        };
        let permit = match who {
            Who::Client if chance.likely(55) => self.on_phone(tx, client).await?,
            Who::Client => self.ask(tx, &client.lead, Action::Add, client).await?,
            Who::Org(org) => match self.somebody(tx, chance, client, org).await? {
                Some(permit) => permit,
                None => return Ok(()),
            },
        };
        let channel = *chance.pick(&[Channel::Staff, Channel::Paper, Channel::Phone]).unwrap_or(&Channel::Staff);
        let given = Given { client: of_client, mark, remark, channel };
        let task = TaskId(chance.id(tx.now()));
        plan::mark(tx, &permit, read, &given, task).await
    }

    /// The client's own permit, as the code on their card gives it.
    pub async fn on_phone(&self, tx: &mut Tx, client: &Client) -> Result<Permit> {
        door::ask(tx, &Actor::Client(client.file), Action::See, client.file, Purpose::Guidance).await
    }

    /// A worker of an organisation, with a permit to add to the path; nobody where it is closed to them.
    async fn somebody(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, org: OrgId) -> Result<Option<Permit>> {
        if org == self.network.office(&client.lead.org).id {
            return self.ask(tx, &client.lead, Action::Add, client).await.map(Some);
        }
        let Some(office) = self.network.offices.iter().find(|o| o.id == org) else { return Ok(None) };
        let there: Vec<&Colleague> = self.network.of(&office.key, Role::Worker);
        let Some(colleague) = chance.pick(&there) else { return Ok(None) };
        Ok(self.ask(tx, colleague, Action::Add, client).await.ok())
    }

    /// Something of the plan changes after all: the last step comes later, and whoever it touches is asked again.
    pub async fn changes(&self, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let see = door::also(tx, &permit, Action::See).await?;
        let today = brussels::day(tx.now());
        let ahead = |s: &Step| s.state == StepState::Planned && s.plan.from.is_some_and(|from| from > today);
        let Some(step) = steps::list(tx, &see).await?.into_iter().rev().find(ahead) else { return Ok(()) };
        let later = jiff::Span::new().weeks(chance.between(2, 8));
        let mut plan = step.plan.clone();
        plan.until = plan.until.map(|day| day.saturating_add(later));
        plan.goal = chance.text(&self.content.lives.told.goal);
        step_history::change(tx, &permit, step.id, step.version, plan).await
    }

    /// The client says something of a step to come, on the phone.
    pub async fn answers(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        step: StepId,
        yes: bool,
    ) -> Result<()> {
        let own = self.on_phone(tx, client).await?;
        let remark = if yes { String::new() } else { chance.text(&self.content.together.said.refused) };
        let why = chance.pick(&[StopReason::Hours, StopReason::OwnChoice, StopReason::ChildCare]).copied();
        let (answer, why) = if yes { (StepAnswer::Accepted, None) } else { (StepAnswer::Refused, why) };
        let id = chance.id(tx.now());
        wishes::answer(tx, &own, step, (answer, why, &remark, Channel::OwnDevice), id).await
    }

    /// The client proposes a step, on the phone or to a worker. Which wish it is.
    pub async fn wish(&self, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<Uuid> {
        let (id, wishes) = (chance.id(tx.now()), &self.content.together.wishes);
        let wished = &wishes[chance.below(wishes.len())];
        let own = chance.likely(60);
        let by = if own {
            self.on_phone(tx, client).await?
        } else {
            self.ask(tx, &client.lead, Action::Add, client).await?
        };
        let (kind, said) = (wished.kind, wished.said.clone());
        let wish = NewWish { id, kind, said, client: true, channel: Channel::Phone };
        wishes::propose(tx, &by, &wish, TaskId(chance.id(tx.now()))).await?;
        Ok(id)
    }

    /// What becomes of a wish, each in turn: a step, not now, taken back, or nothing yet.
    pub async fn decide(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, wish: Uuid) -> Result<()> {
        let decision = match self.next_of("wish", 4) {
            0 => Decision::TakeUp(StepId(chance.id(tx.now()))),
            1 => Decision::Decline(chance.text(&self.content.together.said.wish_no)),
            2 => Decision::Withdraw,
            _ => return Ok(()),
        };
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        wishes::decide(tx, &permit, wish, 1, &decision).await
    }

    /// Says of the steps to come what the client thinks of them.
    pub async fn heard(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, taken: &[Taken]) -> Result<()> {
        for (id, ..) in taken.iter().filter(|(.., state)| *state == StepState::Planned).take(2) {
            let yes = chance.likely(65);
            self.answers(tx, chance, client, *id, yes).await?;
        }
        Ok(())
    }
}
