//! The activation screening of a client: what the facts say already, what is answered in the talk, what is proposed, and
//! what people decide, sometimes something else, with a reason.

use super::chance::Chance;
use super::story::{Client, Stage};
use opweg_access::Action;
use opweg_model::trajectory::{Distance, Precondition, PreconditionState, TrajectoryKind};
use opweg_model::{ScreeningId, brussels};
use opweg_store::file::facts;
use opweg_store::screening::decide::{self, Decision, Proposed};
use opweg_store::screening::preconditions::{self, Decided};
use opweg_store::screening::{self, Differs};
use opweg_store::{Error, Result, Tx, door};
use opweg_trajectory::profile::Profile;
use opweg_trajectory::screening::{Answers, Proposal};
use std::collections::BTreeMap;

impl Stage<'_> {
    /// Screens a client; the kind of trajectory that was decided. `wanted`: decided so, whatever is proposed.
    pub async fn screen(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        wanted: Option<TrajectoryKind>,
    ) -> Result<TrajectoryKind> {
        let at = tx.now();
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let see = door::also(tx, &permit, Action::See).await?;
        let profile = Profile::of(&facts::of_file(tx, &see).await?, brussels::day(at));
        let mut answers: Answers =
            self.instrument.prefilled(&profile).into_iter().map(|p| (p.question, p.option)).collect();
        self.answered(&mut answers, chance);
        let proposal = self.instrument.propose(&answers);
        let decision = self.decision(&answers, &proposal, client, chance, wanted)?;
        let (id, instrument) = (ScreeningId(chance.id(at)), (self.instrument.key(), self.instrument.version()));
        screening::start(tx, &permit, id, instrument, &decision.answers).await?;
        decide::decide(tx, &permit, id, 1, &decision, || chance.id(at)).await?;
        Ok(decision.kind)
    }

    /// What is not known from the facts is asked; a few questions wait for another day.
    fn answered(&self, answers: &mut Answers, chance: &mut Chance) {
        for question in self.instrument.questions() {
            if answers.get(&question.key).is_some() || chance.likely(8) {
                continue;
            }
            let usual = USUAL.iter().find(|(key, ..)| *key == question.key).filter(|(.., most)| chance.likely(*most));
            let option = usual.map(|(_, option, _)| (*option).to_owned()).or(chance.pick(&question.options).cloned());
            answers.set(&question.key, &option.unwrap_or_default());
        }
    }

    fn decision(
        &self,
        answers: &Answers,
        proposal: &Proposal,
        client: &Client,
        chance: &mut Chance,
        wanted: Option<TrajectoryKind>,
    ) -> Result<Decision> {
        let said = &self.content.together.said;
        let kind = match wanted {
            Some(kind) => kind,
            None if proposal.kind.value == TrajectoryKind::Linear && chance.likely(25) => TrajectoryKind::Integrated,
            None => proposal.kind.value,
        };
        let further = proposal.distance.value == Distance::Near && chance.likely(20);
        let distance = if further { Distance::Far } else { proposal.distance.value };
        let why = |differs: bool, list: &[String], chance: &mut Chance| match differs {
            true => chance.text(list),
            false => String::new(),
        };
        let differs = Differs {
            kind: why(kind != proposal.kind.value, &said.differs_kind, chance),
            distance: why(further, &said.differs_distance, chance),
            ..Differs::default()
        };
        let state = |what: &Precondition| proposal.preconditions.get(what).map(|found| found.value);
        let preconditions = Precondition::ALL.iter().map(|what| {
            let found = state(what);
            let open = found.is_some_and(|f| f.state.is_open());
            Decided {
                what: *what,
                state: found.map_or(PreconditionState::Unknown, |f| f.state),
                need: found.and_then(|f| f.need),
                owner: open.then_some(client.lead.user),
                due: open.then(|| self.calendar.ahead(chance.between(7, 60))),
            }
        });
        let preconditions = preconditions.collect();
        let whole = serde_json::to_string(proposal).map_err(|e| Error::Corrupt(e.to_string()))?;
        Ok(Decision {
            answers: answers.iter().map(|(question, option)| (question.to_owned(), option.to_owned())).collect(),
            proposed: Proposed {
                kind: proposal.kind.value,
                distance: proposal.distance.value,
                civic: proposal.course.value,
                preconditions: proposal.preconditions.iter().map(|(what, found)| (*what, found.value.state)).collect(),
                whole,
            },
            kind,
            distance,
            civic: proposal.course.value,
            preconditions,
            // Each file is screened once.
            seen: BTreeMap::new(),
            differs,
        })
    }

    /// Some of what stood in the way was taken up by somebody since, or is settled.
    pub async fn worked_on(&self, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let see = door::also(tx, &permit, Action::See).await?;
        for line in preconditions::of_file(tx, &see).await?.into_iter().filter(|l| l.said.state.is_open()) {
            let state = match chance.below(10) {
                0..4 => PreconditionState::Busy,
                4..7 => PreconditionState::Settled,
                _ => continue,
            };
            let id = chance.id(tx.now());
            preconditions::change(tx, &permit, line.version, &Decided { state, ..line.said }, id).await?;
        }
        Ok(())
    }
}

/// What most people answer, with how many of a hundred do; the others something of the list.
const USUAL: &[(&str, &str, usize)] = &[
    ("reading", "well", 60),
    ("wants-work", "now", 55),
    ("business", "no", 85),
    ("settled", "yes", 80),
    ("children", "arranged", 50),
    ("debts", "none", 70),
    ("health", "no-limits", 75),
    ("may-work", "limited", 60),
    ("papers", "in-order", 80),
];

#[cfg(test)]
mod tests {
    use super::USUAL;

    #[test]
    fn what_most_people_answer_is_asked() {
        let instruments = opweg_content::screenings().unwrap();
        let newest = instruments.last().unwrap();
        for (question, option, _) in USUAL {
            let asked = newest.question(question).unwrap_or_else(|| panic!("{question}"));
            assert!(asked.options.iter().any(|o| o == option), "{question}: {option}");
        }
    }
}
