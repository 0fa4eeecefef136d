//! What happens to one client, event by event, through the same functions the pages use: so every log chain is real.
//! Each event works in the transaction it is given, which says when it happened.

use super::calendar::{Calendar, minute_of};
use super::chance::Chance;
use super::content::{Content, Visit};
use super::network::{Colleague, Network, USUAL};
use super::person::Person;
use super::told::{self, Told};
use jiff::{Timestamp, ToSpan};
use opweg_access::{Action, Permit};
use opweg_gate::file_number;
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::contact::{Channel, NoteKind};
use opweg_model::step::{StepKind, StepState};
use opweg_model::{
    AgreementId, AppointmentId, FileId, GrantId, IntakeId, NoteId, Role, StepId, Tier, TierSet, brussels,
};
use opweg_store::file::people::{self, Joins};
use opweg_store::file::{Desk, agreements, card, facts, intakes, register, team};
use opweg_store::log::Act;
use opweg_store::path::appointments::{self, AppointmentPlan};
use opweg_store::path::notes;
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::{Db, Error, Result, Tx, door};
use opweg_trajectory::screening::Instrument;
use opweg_trajectory::template::Template;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Everything events need.
pub struct Stage<'a> {
    /// The database.
    pub db: &'a Db,
    /// Keys and the order of names.
    pub desk: &'a Desk,
    /// The demonstration's own texts.
    pub content: &'a Content,
    /// Templates of trajectories.
    pub templates: &'a [Template],
    /// The activation screening.
    pub instrument: &'a Instrument,
    /// Who works where.
    pub network: &'a Network,
    /// Today.
    pub calendar: Calendar,
    /// Whose turn it is where everything should occur, however few clients there are.
    pub turns: RefCell<BTreeMap<&'static str, usize>>,
}

/// One invented client.
#[derive(Debug, Clone)]
pub struct Client {
    /// The file.
    pub file: FileId,
    /// Who guides them.
    pub lead: Colleague,
    /// Who they are.
    pub person: Person,
    /// How many days ago they came to the counter.
    pub days: i64,
    /// How many days ago their path was finished; 0: it goes on.
    pub end: i64,
}

/// A step as planned, with what became of it.
pub type Taken = (StepId, StepPlan, StepState);

impl Stage<'_> {
    /// The next place in a list, over and over: everything in it occurs, however few clients there are.
    pub fn next_of(&self, list: &'static str, end: usize) -> usize {
        let mut turns = self.turns.borrow_mut();
        let turn = turns.entry(list).or_default();
        *turn += 1;
        (*turn - 1) % end.max(1)
    }

    /// A permit of a colleague on the file of a client.
    pub async fn ask(&self, tx: &mut Tx, who: &Colleague, action: Action, client: &Client) -> Result<Permit> {
        door::ask(tx, &who.actor, action, client.file, USUAL).await
    }

    /// The client comes to the counter.
    pub async fn register(&self, tx: &mut Tx, chance: &mut Chance, client: &Client) -> Result<()> {
        let told = told::at_the_counter(&client.person, chance);
        self.register_as(tx, chance, (client.file, &client.lead), told).await
    }

    /// A file is opened with what was told.
    pub async fn register_as(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        (file, lead): (FileId, &Colleague),
        told: Told,
    ) -> Result<()> {
        let at = tx.now();
        let facts = told.numbered(None, || chance.id(at));
        let number = register::free_number(tx, std::iter::from_fn(|| file_number::draw(chance).ok()).take(4)).await?;
        let new = register::NewFile {
            id: file,
            number: number.ok_or(Error::State("no number is free"))?,
            grant: GrantId(chance.id(at)),
            member: chance.id(at),
            purposes: self.network.office(&lead.org).purposes,
            facts,
        };
        register::register(tx, &lead.actor, self.desk, new).await?;
        Ok(())
    }

    /// The first talk: an intake with everything told in it.
    pub async fn intake(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, finished: bool) -> Result<()> {
        let at = tx.now();
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        let id = IntakeId(chance.id(at));
        let own_language = client.lead.languages.contains(&client.person.language);
        let start = intakes::Start {
            id,
            instrument: "intake".into(),
            instrument_version: 1,
            language: client.person.language.clone(),
            mode: if own_language { TalkMode::Worker } else { TalkMode::InterpreterRemote },
            interpreter: String::new(),
            answered_by: "client".into(),
            channel: Channel::Staff,
        };
        intakes::start(tx, &permit, &start).await?;
        let today = brussels::day(at);
        let told = told::in_the_intake(self.content, &client.person, chance, today, client.days / 30);
        facts::add(tx, &permit, self.desk, told.numbered(Some(id), || chance.id(at))).await?;
        if finished {
            intakes::mark(tx, &permit, id, false).await?;
            intakes::mark(tx, &permit, id, true).await?;
        }
        Ok(())
    }

    /// The agreement talk about some of those with whom files are usually shared. `yes` is the chance of a yes, in percent.
    pub async fn agree(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, yes: usize) -> Result<()> {
        let own = client.lead.org.as_str();
        let mut with: Vec<(&str, &[Tier])> = SHARED.to_vec();
        with.retain(|(key, _)| *key != own && chance.likely(80));
        let civil = self.network.offices.iter().filter(|o| o.civil).map(|o| o.key.as_str());
        let civil: Vec<&str> = civil.filter(|key| *key != own && !with.iter().any(|(k, _)| k == key)).collect();
        with.extend(chance.some(&civil, 2).into_iter().map(|key| (key, ON_THE_PATH)));
        self.agree_with(tx, chance, client, &with, yes).await
    }

    /// The agreement talk: for each organisation a yes or a no.
    pub async fn agree_with(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        with: &[(&str, &[Tier])],
        yes: usize,
    ) -> Result<()> {
        let at = tx.now();
        let permit = self.ask(tx, &client.lead, Action::Coordinate, client).await?;
        let until = brussels::day(at).saturating_add(360.days());
        let line = |(key, tiers): &(&str, &[Tier])| AgreementLine {
            org: self.network.office(key).id,
            tiers: TierSet::of(tiers),
            purposes: self.network.office(key).purposes,
            until,
            agreed: chance.likely(yes),
        };
        let lines: Vec<AgreementLine> = with.iter().map(line).collect();
        let talk = agreements::Talk {
            id: AgreementId(chance.id(at)),
            language: client.person.language.clone(),
            mode: TalkMode::InterpreterPresent,
            interpreter: String::new(),
            channel: [AgreementChannel::Spoken, AgreementChannel::Signed, AgreementChannel::Tapped][chance.below(3)],
            pictograms: chance.likely(50),
            representative: String::new(),
            text_version: "1".into(),
        };
        agreements::record(tx, &permit, &talk, &lines, || chance.id(at)).await?;
        Ok(())
    }

    /// Where a kind of appointment takes place.
    pub fn place(&self, visit: &Visit) -> String {
        format!("{}, {}", self.network.office(&visit.org).address, visit.room)
    }

    /// The people around the client join the team.
    pub async fn team(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        members: &[(&Colleague, &str)],
    ) -> Result<()> {
        let at = tx.now();
        let permit = self.ask(tx, &client.lead, Action::Coordinate, client).await?;
        for (colleague, task) in members.iter().filter(|(c, _)| c.user != client.lead.user) {
            let org = self.network.office(&colleague.org).id;
            if !colleague.roles.contains(&Role::Mentor) {
                team::add(tx, &permit, chance.id(at), org, Some(colleague.user), task).await?;
                continue;
            }
            // A mentor comes with their organisation and the client's yes, and sees how to reach the client.
            team::add(tx, &permit, chance.id(at), org, None, task).await?;
            let joins = Joins {
                id: chance.id(at),
                user: colleague.user,
                task: (*task).to_owned(),
                from: at,
                until: None,
                agreed: true,
                grant: GrantId(chance.id(at)),
            };
            people::add(tx, &permit, &joins).await?;
        }
        Ok(())
    }

    /// Somebody looks at the card and the path: the client reads on their page that they did.
    pub async fn look(&self, tx: &mut Tx, who: &Colleague, client: &Client) -> Result<()> {
        let permit = self.ask(tx, who, Action::See, client).await?;
        card::of_file(tx, &permit).await?;
        tx.note_on(&permit, Act::See, "contact");
        steps::list(tx, &permit).await.map(drop)
    }

    /// Notes and contact moments of the lead, spread over the time of the file.
    pub async fn notes(&self, tx: &mut Tx, chance: &mut Chance, client: &Client, count: i64) -> Result<()> {
        let now = tx.now();
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        for _ in 0..count {
            let Some(note) = chance.pick(&self.content.notes) else { continue };
            let at = self.calendar.ago(chance.between(1, client.days.max(1)), chance.between(0, 500)).min(now);
            let minutes = matches!(note.kind, NoteKind::Talk | NoteKind::Visit).then(|| chance.between(2, 9) * 10);
            let id = NoteId(chance.id(at));
            let new = notes::NewNote {
                id,
                kind: note.kind,
                circle: note.tier,
                body: note.text.clone(),
                minutes,
                channel: Channel::Staff,
                at,
                answers: None,
            };
            notes::add(tx, &permit, &new).await?;
        }
        Ok(())
    }

    /// An appointment for a step, on a day at a time of its kind; `None` takes one of the usual times.
    pub async fn appointment(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        client: &Client,
        step: Option<&Taken>,
        when: (i64, Option<&str>),
    ) -> Result<AppointmentId> {
        let kind = step.map_or(StepKind::FirstTalk, |(_, plan, _)| plan.kind);
        let fits: Vec<&Visit> = self.content.appointments.iter().filter(|v| v.step == kind).collect();
        let visit = chance.pick(&fits).copied();
        let time = when.1.map_or_else(|| visit.map_or("10.00".to_owned(), |v| chance.text(&v.times)), str::to_owned);
        let id = AppointmentId(chance.id(tx.now()));
        let plan = AppointmentPlan {
            step: step.map(|(id, ..)| *id),
            kind,
            title: visit.map_or_else(String::new, |v| v.title.clone()),
            starts: self.calendar.at(self.calendar.ahead(when.0), minute_of(&time)),
            minutes: visit.map_or(60, |v| v.minutes),
            where_text: visit.map_or_else(|| self.network.office(&client.lead.org).address.clone(), |v| self.place(v)),
            who: Some(client.lead.user),
            bring: visit.map_or_else(Vec::new, |v| v.bring.clone()),
            interpreter: if visit.is_some_and(|v| v.interpreter) { "present".to_owned() } else { String::new() },
            company: String::new(),
        };
        let permit = self.ask(tx, &client.lead, Action::Add, client).await?;
        appointments::add(tx, &permit, id, &plan).await?;
        Ok(id)
    }

    /// A transaction at a moment.
    pub async fn at(&self, when: Timestamp) -> Result<Tx> {
        self.db.begin(when.min(self.calendar.now)).await
    }
}

/// With whom files are usually shared, and how far.
const SHARED: &[(&str, &[Tier])] = &[
    ("vdab", &[Tier::Contact, Tier::Path, Tier::Work]),
    ("ocmw", ON_THE_PATH),
    ("atlas", &[Tier::Contact, Tier::Path, Tier::Work]),
    ("cvo", &[Tier::Contact]),
    ("duokompas", ON_THE_PATH),
];
/// How far a file is usually open to whoever helps with a part of the path.
pub const ON_THE_PATH: &[Tier] = &[Tier::Contact, Tier::Path];
