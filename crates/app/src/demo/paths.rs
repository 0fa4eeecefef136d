//! The path of a client: a template adapted to what is known of them, as the page does it; who gives each step, what it
//! costs and who pays; and what became of it, on the days it happened.

use super::chance::Chance;
use super::network::Colleague;
use super::story::{Client, Stage, Taken};
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_lang::{Lang, Words};
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::{Payer, StepResult, StopReason, TrajectoryKind};
use opweg_model::{StepId, UserId, brussels};
use opweg_store::file::facts;
use opweg_store::path::step_history::{self, Move};
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::path::trajectory::{self, Chosen};
use opweg_store::{Error, Result, Tx, door};
use opweg_trajectory::profile::Profile;
use opweg_trajectory::template::{Template, TemplateStep};
use opweg_web::pages::trajectory::around::Surroundings;
use opweg_web::pages::trajectory::draft::Draft;

impl Stage<'_> {
    /// The template of a kind. The content has one of each.
    pub fn template(&self, kind: TrajectoryKind) -> &Template {
        self.templates.iter().find(|t| t.kind() == kind).unwrap_or(&self.templates[0])
    }

    /// A trajectory is chosen, and its first plan drafted from what the lead knows of the client.
    pub async fn trajectory(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        kind: TrajectoryKind,
    ) -> Result<Vec<Taken>> {
        let (at, template) = (tx.now(), self.template(kind));
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let see = door::also(tx, &permit, Action::See).await?;
        let profile = Profile::of(&facts::of_file(tx, &see).await?, brussels::day(at));
        trajectory::choose(tx, &permit, 0, &self.chosen(template, client, chance), "").await?;
        let draft = Draft::of(template, &profile, Surroundings::default(), brussels::day(at))
            .ok_or(Error::State("a template in a circle"))?;
        let ids: Vec<StepId> = draft.adapted.steps.iter().map(|_| StepId(chance.id(at))).collect();
        let words = Words::embedded();
        let mut plan = draft.steps(template.timing(), &ids, |key| words.say(Lang::Nl, key).into_owned());
        for (_, step) in &mut plan {
            self.arranged(step, client, chance);
        }
        steps::add_many(tx, &permit, &plan).await?;
        Ok(plan.into_iter().map(|(id, step)| (id, step.clone(), self.became(&step, client, chance))).collect())
    }

    /// What is aimed at: what they want; sometimes, for whoever studied, first something below it, with advice.
    fn chosen(&self, template: &Template, client: &Client, chance: &mut Chance) -> Chosen {
        let (work, said) = (&self.content.lives.work[client.person.work], &self.content.together.said);
        let below = work.level.starts_with("higher") && chance.likely(40);
        let level = if below { "vocational-secondary" } else { work.level.as_str() };
        Chosen {
            kind: template.kind(),
            timing: template.timing(),
            coupling: template.coupling(),
            target_job: work.wanted.clone(),
            target_level: (level != "none").then(|| level.to_owned()),
            target_why: chance.text(&said.why_target),
            advice: if below { chance.text(&said.advice) } else { String::new() },
        }
    }

    /// Who gives a step, who helps, where, what it costs and who pays.
    fn arranged(&self, step: &mut StepPlan, client: &Client, chance: &mut Chance) {
        (step.who_user, step.where_text) = self.helper(step.kind, client, chance);
        step.provider = chance.pick(givers(step.kind)).map(|key| self.network.office(key).id);
        (step.cost, step.payer) = match price(step.kind) {
            Some((cents, payer)) => (Some(cents), Some(payer)),
            None => (Some(0), Some(step.payer.filter(|p| *p != Payer::Unknown).unwrap_or(Payer::Nobody))),
        };
        if chance.likely(30) {
            step.goal = chance.text(&self.content.lives.told.goal);
        }
    }

    /// Steps of templates as they are before anything is known, for a story in short.
    pub async fn plain_steps(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        known: impl Iterator<Item = &TemplateStep>,
    ) -> Result<Vec<Taken>> {
        let at = tx.now();
        let (mut day, mut taken) = (brussels::day(at), Vec::new());
        for known in known {
            let step = self.plain(known, day, client, chance);
            if !known.beside {
                day = step.until.unwrap_or(day);
            }
            taken.push((StepId(chance.id(at)), step.clone(), self.became(&step, client, chance)));
        }
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let plan: Vec<(StepId, StepPlan)> = taken.iter().map(|(id, step, _)| (*id, step.clone())).collect();
        steps::add_many(tx, &permit, &plan).await?;
        Ok(taken)
    }

    fn plain(&self, known: &TemplateStep, from: Date, client: &Client, chance: &mut Chance) -> StepPlan {
        let mut step = StepPlan {
            from: Some(from),
            until: Some(from.saturating_add(known.weeks.max(1).weeks())),
            bring: known.bring.clone(),
            beside: known.beside,
            key: known.key.clone(),
            ..StepPlan::of_kind(known.kind)
        };
        (step.who_user, step.where_text) = self.helper(step.kind, client, chance);
        step
    }

    /// What became of a step by today, or by the day the path was finished.
    fn became(&self, step: &StepPlan, client: &Client, chance: &mut Chance) -> StepState {
        let today = self.calendar.today.saturating_sub(client.end.days());
        let or = |most: usize, usual, other, chance: &mut Chance| if chance.likely(most) { usual } else { other };
        match (step.from, step.until) {
            (_, Some(until)) if until < today => or(90, StepState::Done, StepState::Stopped, chance),
            (Some(from), _) if from <= today && client.end == 0 => or(80, StepState::Running, StepState::Stuck, chance),
            (Some(from), _) if from <= today => or(70, StepState::Done, StepState::Stopped, chance),
            _ if client.end > 0 => StepState::Stopped,
            _ => StepState::Planned,
        }
    }

    /// Who helps with a step, and where.
    fn helper(&self, kind: StepKind, client: &Client, chance: &mut Chance) -> (Option<UserId>, String) {
        let Some(visit) = self.content.appointments.iter().find(|v| v.step == kind) else {
            return (Some(client.lead.user), String::new());
        };
        let place = self.place(visit);
        if visit.org == client.lead.org {
            return (Some(client.lead.user), place);
        }
        let there: Vec<&Colleague> = self.network.colleagues.iter().filter(|c| c.org == visit.org).collect();
        (chance.pick(&there).map(|c| c.user), place)
    }

    /// Writes down what became of the steps, each on its days.
    pub async fn progress(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, taken: &[Taken]) -> Result<()> {
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let see = door::also(tx, &permit, Action::See).await?;
        let there = steps::list(tx, &see).await?;
        let today = brussels::day(tx.now());
        for (id, plan, state) in taken.iter().filter(|(.., state)| *state != StepState::Planned) {
            let late = chance.between(0, 12).days();
            let began = plan.from.unwrap_or(today).saturating_add(late).min(today);
            let ended = plan.until.unwrap_or(today).saturating_add(late).clamp(began, today);
            let never = *state == StepState::Stopped && plan.from.is_some_and(|from| from > today);
            let mut version = there.iter().find(|s| s.id == *id).map_or(1, |s| s.version);
            if !never {
                let begins = Move { day: Some(began), ..Move::to(StepState::Running, "") };
                step_history::go(tx, &permit, *id, version, begins).await?;
                version += 1;
            }
            if *state != StepState::Running {
                let day = if never || *state == StepState::Stuck { None } else { Some(ended) };
                step_history::go(tx, &permit, *id, version, Move { day, ..self.moved(plan, *state, client, chance) })
                    .await?;
            }
        }
        Ok(())
    }

    /// The steps that go on now.
    pub async fn on_the_way_now(&self, tx: &mut Tx, client: &Client) -> Result<Vec<Taken>> {
        let permit = self.ask(tx, &client.lead, Action::See, client).await?;
        let running = steps::list(tx, &permit).await?.into_iter().filter(|s| s.state == StepState::Running);
        Ok(running.map(|s| (s.id, s.plan, s.state)).collect())
    }

    /// How a step ended, or why it is stuck.
    fn moved(&self, plan: &StepPlan, state: StepState, client: &Client, chance: &mut Chance) -> Move {
        let told = &self.content.lives.told;
        let reason = match state {
            StepState::Stuck => chance.text(&told.stuck),
            StepState::Stopped => chance.text(&told.stopped),
            _ => String::new(),
        };
        let result = match plan.kind {
            StepKind::YourWork | StepKind::LookForWork => StepResult::Work,
            StepKind::DutchLessons | StepKind::SocialOrientation => StepResult::Certificate,
            _ if chance.likely(12) => StepResult::Partly,
            _ => StepResult::Reached,
        };
        let why =
            if client.end > 0 { StopReason::FoundWork } else { *chance.pick(STOPS).unwrap_or(&StopReason::Other) };
        Move { result: Some(result), stop: Some(why), ..Move::to(state, &reason) }
    }
}

/// Why steps stop.
const STOPS: &[StopReason] = &[
    StopReason::ChildCare,
    StopReason::Transport,
    StopReason::Hours,
    StopReason::Level,
    StopReason::NoPlace,
    StopReason::OwnChoice,
    StopReason::Health,
];

/// The partners that give a step.
const fn givers(kind: StepKind) -> &'static [&'static str] {
    use StepKind as K;
    match kind {
        K::DutchLessons => &["cvo"],
        K::Literacy | K::Digital => &["ligo"],
        K::SocialOrientation | K::IntegrationContract | K::LanguageTest | K::Diploma => &["atlas"],
        K::RegisterVdab | K::Cv | K::Training => &["vdab"],
        K::WorkTalk | K::LookForWork => &["vdab", "werkbrug"],
        K::WorkAndLearn => &["ocmw", "kademaat"],
        K::Mentor => &["duokompas", "tweedestart"],
        K::PractiseDutch => &["wereldtafel", "taalhaven", "naima"],
        K::Volunteering => &["morgenlicht", "wereldtafel"],
        K::YourWork => &["scheldezorg", "kademaat"],
        K::Money | K::Care | K::Home => &["ocmw"],
        K::ChildCare => &["stad"],
        K::Papers | K::FirstTalk | K::Address | K::HealthFund | K::Bank | K::Transport | K::Other => &[],
    }
}

/// What a step costs, in cents, and who pays, where it costs something.
const fn price(kind: StepKind) -> Option<(i64, Payer)> {
    use StepKind as K;
    Some(match kind {
        K::DutchLessons => (18_000, Payer::Integration),
        K::SocialOrientation => (9_000, Payer::Integration),
        K::Training => (240_000, Payer::Vdab),
        K::WorkAndLearn => (520_000, Payer::Ocmw),
        K::Mentor => (35_000, Payer::Fund),
        K::ChildCare => (60_000, Payer::Client),
        K::Transport => (4_900, Payer::Client),
        K::YourWork => (0, Payer::Employer),
        _ => return None,
    })
}
