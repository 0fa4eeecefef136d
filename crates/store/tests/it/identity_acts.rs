//! What people write in a file from their own side, whatever the file is called at that moment: the same people, days and
//! identities whether it is a file of its own or one with others.

use crate::harness::{id, later, monday};
use crate::identity_world::{Three, desk};
use jiff::Timestamp;
use jiff::civil::date;
use opweg_access::{Action, Actor, Permit};
use opweg_linkage::number::BelgianNumber;
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::fact::{Answer, FactKind, NoValue, Value};
use opweg_model::offer::OfferKind;
use opweg_model::referral::{Event, Urgency};
use opweg_model::step::{Need, NeedState, StepKind, StepState};
use opweg_model::trajectory::{Coupling, Timing, TrajectoryKind};
use opweg_model::{
    AgreementId, AppointmentId, FactId, IntakeId, NoteId, OrgKind, ReferralId, RequestId, ScreeningId, StepId, TaskId,
    Tier, TierSet,
};
use opweg_store::file::agreements::{self, Talk};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::intakes::{self, Start};
use opweg_store::file::numbers;
use opweg_store::offers::requests::{self, Wanted};
use opweg_store::path::appointments::{self, AppointmentPlan};
use opweg_store::path::interpreters::{self, NewBooking};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::path::tasks::{self, NewTask};
use opweg_store::path::trajectory::{self, Chosen};
use opweg_store::path::{codes, guests, needs, step_history};
use opweg_store::referral::To;
use opweg_store::referral::answers::{Said, answer};
use opweg_store::referral::letter::Chosen as Along;
use opweg_store::referral::send::{Asked, send};
use opweg_store::{Result, Tx, args, screening};
use std::cell::RefCell;
use uuid::Uuid;

/// Something somebody does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Says,
    Corrects,
    PutsOff,
    Number,
    Note,
    Answers,
    Step,
    StepGoes,
    Meets,
    MeetsOnStep,
    Refers,
    TakesOn,
    Agrees,
    Task,
    Need,
    NeedGoes,
    Place,
    Code,
    Talks,
    Screens,
    Interprets,
    Invites,
    Chooses,
}

/// Every act; the last one only before files are one: there is one trajectory then.
pub const ACTS: [Act; 23] = [
    Act::Says,
    Act::Corrects,
    Act::PutsOff,
    Act::Number,
    Act::Note,
    Act::Answers,
    Act::Step,
    Act::StepGoes,
    Act::Meets,
    Act::MeetsOnStep,
    Act::Refers,
    Act::TakesOn,
    Act::Agrees,
    Act::Task,
    Act::Need,
    Act::NeedGoes,
    Act::Place,
    Act::Code,
    Act::Talks,
    Act::Screens,
    Act::Interprets,
    Act::Invites,
    Act::Chooses,
];

/// What a side wrote so far.
#[derive(Debug, Default, Clone)]
struct Wrote {
    fact: Option<FactId>,
    note: Option<NoteId>,
    steps: Vec<StepId>,
    referral: Option<ReferralId>,
    need: Option<Uuid>,
    meeting: Option<AppointmentId>,
    invited: Option<AppointmentId>,
    screened: bool,
    chose: i64,
}

/// The people of a world, writing.
pub struct Writers<'a> {
    pub three: &'a Three,
    wrote: RefCell<[Wrote; 3]>,
}

impl<'a> Writers<'a> {
    pub fn new(three: &'a Three) -> Self {
        Self { three, wrote: RefCell::default() }
    }

    /// Does it, as the `n`th thing that happens; whether it could be done.
    pub async fn does(&self, side: usize, act: Act, n: u16) -> bool {
        let at = later(monday(), 600 + i64::from(n) * 60);
        let who = if act == Act::TakesOn { &self.three.partners[side] } else { &self.three.workers[side] };
        let action = match act {
            Act::Agrees | Act::Code => Action::Coordinate,
            Act::TakesOn => return self.takes_on(side, who, n, at).await,
            _ => Action::Add,
        };
        let (mut tx, permit) = self.three.open(who, side, action, at).await.unwrap();
        let mut wrote = self.wrote.borrow()[side].clone();
        let ids = Ids(u128::from(n) * 100 + 20_000, 0.into());
        match write(self, &mut tx, &permit, (side, act), &mut wrote, &ids).await {
            Ok(true) => {
                tx.commit().await.unwrap();
                self.wrote.borrow_mut()[side] = wrote;
                true
            }
            Ok(false) => false,
            Err(error) => panic!("{act:?} of {side}: {error}"),
        }
    }

    async fn takes_on(&self, side: usize, who: &Actor, n: u16, at: Timestamp) -> bool {
        let Some(referral) = self.wrote.borrow()[side].referral else { return false };
        let mut tx = self.three.db.begin(at).await.unwrap();
        let file = opweg_store::identity::current_of(&mut tx, self.three.files[side]).await.unwrap().unwrap();
        let permit =
            opweg_store::door::ask(&mut tx, who, Action::See, file, opweg_model::Purpose::Guidance).await.unwrap();
        let ids = Ids(u128::from(n) * 100 + 20_000, 0.into());
        let version = version_of(&mut tx, "SELECT version FROM referral WHERE id = $1", referral.0).await;
        let said = Said { event: Event::Accept, text: String::new(), again: None, channel: String::new() };
        answer(&mut tx, &permit, referral, version, &said, || ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        self.wrote.borrow_mut()[side].referral = None;
        true
    }
}

/// Identities of one act.
struct Ids(u128, std::cell::Cell<u128>);

impl Ids {
    fn next(&self) -> Uuid {
        self.1.set(self.1.get() + 1);
        id(self.0 + self.1.get())
    }
}

async fn version_of(tx: &mut Tx, sql: &'static str, of: Uuid) -> i64 {
    tx.row(sql, args![of]).await.unwrap().unwrap().take().next().unwrap()
}

async fn write(
    writers: &Writers<'_>,
    tx: &mut Tx,
    permit: &Permit,
    (side, act): (usize, Act),
    wrote: &mut Wrote,
    ids: &Ids,
) -> Result<bool> {
    let now = tx.now();
    let new = ids.next();
    match act {
        Act::Says | Act::PutsOff | Act::Corrects => {
            let mut fact =
                NewFact { id: FactId(new), ..NewFact::said(FactKind::OtherName, Value::Text(format!("Naam {new}"))) };
            fact.slot = id(50_000 + side as u128);
            if act == Act::PutsOff {
                fact.kind = FactKind::BirthDate;
                fact.slot = Uuid::nil();
                fact.answer = Answer::None(NoValue::AskLater);
            } else if act == Act::Corrects {
                let Some(old) = wrote.fact else { return Ok(false) };
                fact.replaces = Some(old);
                wrote.fact = Some(fact.id);
            } else if wrote.fact.is_none() {
                wrote.fact = Some(fact.id);
            }
            facts::add(tx, permit, &desk(), vec![fact]).await?;
        }
        Act::Number => {
            if side != 0 {
                return Ok(false);
            }
            numbers::keep(tx, permit, &desk(), new, BelgianNumber::parse("85.07.30-033 28").unwrap()).await?;
        }
        Act::Note | Act::Answers => {
            let answers = if act == Act::Answers { wrote.note } else { None };
            let circle = [NoteTier::Path, NoteTier::Organisation, NoteTier::Path][side];
            let kind = if answers.is_some() { NoteKind::Message } else { NoteKind::Talk };
            let note = NewNote {
                id: NoteId(new),
                kind,
                circle,
                body: format!("Gesprek {new}"),
                minutes: Some(20),
                channel: Channel::Phone,
                at: now,
                answers,
            };
            notes::add(tx, permit, &note).await?;
            wrote.note = Some(note.id);
        }
        Act::Step => {
            let mut plan = StepPlan::of_kind(StepKind::DutchLessons);
            plan.after = wrote.steps.last().copied().into_iter().collect();
            plan.from = Some(date(2026, 1, 20));
            steps::add(tx, permit, StepId(new), &plan).await?;
            wrote.steps.push(StepId(new));
        }
        Act::StepGoes => {
            let Some(step) = wrote.steps.first().copied() else { return Ok(false) };
            let there = version_of(tx, "SELECT version FROM step WHERE id = $1", step.0).await;
            if there > 1 {
                return Ok(false);
            }
            step_history::set_state(tx, permit, step, there, StepState::Running, "").await?;
        }
        Act::Meets | Act::MeetsOnStep => {
            let step = if act == Act::MeetsOnStep { wrote.steps.first().copied() } else { None };
            let plan = AppointmentPlan {
                step,
                kind: StepKind::DutchLessons,
                title: "Kennismaken".into(),
                starts: later(now, 7 * 86_400),
                minutes: 45,
                where_text: "Loket 3".into(),
                who: permit.who().user(),
                bring: Vec::new(),
                interpreter: String::new(),
                company: String::new(),
            };
            appointments::add(tx, permit, AppointmentId(new), &plan).await?;
            wrote.meeting = Some(AppointmentId(new));
        }
        Act::Refers => {
            if wrote.referral.is_some() {
                return Ok(false);
            }
            let asked = Asked {
                id: ReferralId(new),
                to: To::Partner { org: writers.three.partners[side].org().unwrap(), user: None },
                address: None,
                question: "Kan zij bij jullie terecht?".into(),
                urgency: Urgency::Usual,
                chosen: Along::default(),
                tiers: TierSet::of(&[Tier::Contact, Tier::Path]),
                agreed: Some(AgreementChannel::Spoken),
                until: date(2026, 12, 1),
                warm: false,
            };
            send(tx, permit, &asked, || ids.next()).await?;
            wrote.referral = Some(asked.id);
        }
        Act::Agrees => {
            let line = AgreementLine {
                org: writers.three.partners[side].org().unwrap(),
                tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]),
                purposes: OrgKind::Ngo.purposes(),
                until: date(2026, 11, 1),
                agreed: true,
            };
            let talk = Talk {
                id: AgreementId(new),
                language: "ar".into(),
                mode: TalkMode::Worker,
                interpreter: String::new(),
                channel: AgreementChannel::Spoken,
                pictograms: true,
                representative: String::new(),
                text_version: "1".into(),
            };
            agreements::record(tx, permit, &talk, &[line], || ids.next()).await?;
        }
        Act::Task => {
            let task = NewTask {
                id: TaskId(new),
                file: Some(permit.file()),
                for_user: permit.who().user(),
                for_org: permit.who().org().unwrap(),
                what: tasks::what::OWN.into(),
                detail: "bellen".into(),
                due: None,
            };
            tasks::add_on_file(tx, permit, &task).await?;
        }
        Act::Need => {
            needs::raise(tx, permit, new, Need::ALL[side % Need::ALL.len()]).await?;
            wrote.need.get_or_insert(new);
        }
        Act::NeedGoes => {
            let Some(need) = wrote.need else { return Ok(false) };
            let there = version_of(tx, "SELECT version FROM need_flag WHERE id = $1", need).await;
            needs::set_state(tx, permit, need, there, NeedState::Settled).await?;
        }
        Act::Place => {
            let wanted = Wanted { kind: OfferKind::Nt2, level: None, offer: None, step: None, day: date(2026, 1, 4) };
            requests::ask(tx, permit, RequestId(new), &wanted).await?;
        }
        Act::Code => {
            let expires = later(now, 90 * 86_400);
            codes::create(tx, permit, new, new.as_bytes(), expires, codes::Earlier::Keep).await?;
        }
        Act::Talks => {
            let talk = Start {
                id: IntakeId(new),
                instrument: "intake".into(),
                instrument_version: 1,
                language: "ar".into(),
                mode: TalkMode::Worker,
                interpreter: String::new(),
                answered_by: "client".into(),
                channel: Channel::Phone,
            };
            intakes::start(tx, permit, &talk).await?;
        }
        Act::Screens => {
            if std::mem::replace(&mut wrote.screened, true) {
                return Ok(false);
            }
            screening::start(tx, permit, ScreeningId(new), ("screening", 1), &screening::Answers::new()).await?;
        }
        Act::Interprets => {
            let Some(appointment) = wrote.meeting.take() else { return Ok(false) };
            let asked = NewBooking {
                id: new,
                appointment,
                language: "ar".into(),
                mode: interpreters::Mode::ALL[0],
                agency: "Tolkdienst".into(),
            };
            interpreters::ask(tx, permit, &asked).await?;
        }
        Act::Invites => {
            let Some(appointment) = wrote.meeting.filter(|m| wrote.invited != Some(*m)) else { return Ok(false) };
            wrote.invited = Some(appointment);
            let guest = writers.three.judge.user().unwrap();
            guests::set(tx, permit, appointment, &[guest], || ids.next()).await?;
            // The page that asks for guests notes the change of the appointment.
            tx.note_on(permit, opweg_store::log::Act::Change, "appointments");
        }
        Act::Chooses => {
            let chosen = Chosen {
                kind: TrajectoryKind::ALL[0],
                timing: Timing::ALL[0],
                coupling: Coupling::ALL[0],
                target_job: format!("bakker {new}"),
                target_level: None,
                target_why: String::new(),
                advice: String::new(),
            };
            trajectory::choose(tx, permit, wrote.chose, &chosen, "anders").await?;
            wrote.chose += 1;
        }
        // Not by the worker: see `takes_on`.
        Act::TakesOn => {}
    }
    Ok(true)
}
