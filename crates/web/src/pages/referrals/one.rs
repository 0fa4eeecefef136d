//! One referral: the letter, what happened, who is the contact now, and what the reader may say. Opened with every purpose
//! the reader has, for whoever is asked sees no more than the contact card yet.

use super::outside::Outside;
use super::planned::Planned;
use super::said::{self, Happened};
use super::stepper::{self, Handover};
use super::whom::{self, Group};
use super::{asked, open};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head, title};
use askama::Template;
use axum::extract::Path;
use opweg_access::Permit;
use opweg_lang::dates;
use opweg_model::contact::Channel;
use opweg_model::referral::{Event, State};
use opweg_model::step::StepState;
use opweg_model::{FileId, ReferralId, Role, Tier};
use opweg_store::Tx;
use opweg_store::file::card;
use opweg_store::network::terms;
use opweg_store::path::steps;
use opweg_store::referral::letter::{self, Letter};
use opweg_store::referral::receivers::to_ask;
use opweg_store::referral::{Referral, Side, To, answers, lists, parties};

/// What the reader may say, as forms.
#[derive(Default)]
pub struct May {
    /// Plain events, each a button.
    pub(super) plain: Vec<Choice>,
    pub(super) decline: Vec<Choice>,
    pub(super) no_place: bool,
    pub(super) tell: Vec<Choice>,
    pub(super) give_up: Vec<Choice>,
    pub(super) pass_on: bool,
}

impl May {
    fn of(ctx: &Ctx, events: &[Event], q: &Fields) -> Self {
        let mut may = Self::default();
        for event in events {
            match event {
                Event::Decline(why) => push(&mut may.decline, ctx, "decline", why.word(), q),
                Event::Tell(outcome) => push(&mut may.tell, ctx, "tell", outcome.word(), q),
                Event::GiveUp(outcome) => push(&mut may.give_up, ctx, "give-up", outcome.word(), q),
                Event::NoPlace => may.no_place = true,
                Event::PassOn => may.pass_on = true,
                plain => {
                    may.plain.push(Choice::new(plain.word(), ctx.t(&format!("referral-say-{}", plain.word())), ""))
                }
            }
        }
        may
    }

    fn nothing(&self) -> bool {
        let none = self.plain.is_empty() && self.decline.is_empty() && self.tell.is_empty() && self.give_up.is_empty();
        none && !self.no_place && !self.pass_on
    }
}

/// One more word of an event. Nothing is chosen beforehand: what became of somebody is said, not left as it stood.
fn push(to: &mut Vec<Choice>, ctx: &Ctx, event: &str, word: &str, q: &Fields) {
    let chosen = q.get(&format!("{event}-word"));
    if to.is_empty() {
        to.push(Choice::new("", ctx.t("register-choose"), chosen));
    }
    let family = if event == "decline" { "decline" } else { "outcome" };
    to.push(Choice::new(word, ctx.t(&format!("referral-{family}-{word}")), chosen));
}

#[derive(Template)]
#[template(path = "referrals/one.html")]
pub(super) struct Page {
    p: Staff,
    h: Head,
    id: ReferralId,
    version: String,
    shown: Handover,
    /// The letter, for its two sides.
    letter: Option<(String, Vec<(String, String)>)>,
    urgency: String,
    opens: String,
    until: String,
    told: String,
    history: Vec<Happened>,
    may: May,
    whom: Vec<Group>,
    agreed: Vec<Choice>,
    /// How the answer of a service outside came in.
    channels: Vec<Choice>,
    /// The address of the form for the talk of three; empty when none is awaited or one is planned.
    plan_talk: String,
    /// The talk of three that is planned.
    planned: Option<Planned>,
    outside: Option<Outside>,
    /// The step it is for, while it may have to follow: its page, its name, how it stands.
    step: Option<(String, String, String)>,
    /// The reader sees the path, and with it the list of the file.
    of_file: bool,
    q: Fields,
    pub(super) errors: Vec<FieldError>,
    /// Somebody answered meanwhile; what was typed stands here.
    pub(super) meanwhile: String,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }

    /// Whether this form was sent and comes back.
    fn is_at(&self, event: &str) -> bool {
        self.q.get("event") == event
    }

    /// Telling how it ended stands out once nothing else is left to say.
    fn tell_kind(&self) -> &'static str {
        if self.may.plain.is_empty() { "min pri" } else { "min" }
    }

    /// Only what comes next stands out: of the plain answers the first, unless the talk of three comes before.
    fn answer_is_next(&self) -> bool {
        self.plan_talk.is_empty() && self.planned.is_none()
    }
}

/// The page.
pub async fn show(ctx: Ctx, Path(id): Path<ReferralId>) -> Answer {
    page(&whole(&ctx, id, Fields::default(), Vec::new(), String::new()).await?)
}

/// The page with what was typed, what is wrong with it, and a code that was just made.
pub(super) async fn whole(
    ctx: &Ctx,
    id: ReferralId,
    q: Fields,
    errors: Vec<FieldError>,
    fresh: String,
) -> Result<Page, Problem> {
    let (mut tx, permit) = open(ctx, id).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let one = lists::one(&mut tx, &permit, id).await?;
    let known = match permit.opens(Tier::Path) {
        true => stepper::read(&mut tx, &permit).await?,
        false => stepper::of(&mut tx, &permit, vec![one.clone()]).await?,
    };
    let letter = match permit.allows(&one.letter()) {
        true => Some(letter::of(&mut tx, &permit, &one).await?),
        false => None,
    };
    let side = answers::side(&mut tx, &permit, &one).await?.filter(|_| ctx.me.staff.is(Role::Worker));
    let events = side.map(|side| answers::may_say(&one, side)).unwrap_or_default();
    let terms = terms::on(&mut tx, ctx.today()).await?;
    let told = parties::told(&mut tx, &permit, &one).await?;
    let planned = Planned::read(ctx, &mut tx, &permit, &one).await?;
    let all = if events.contains(&Event::PassOn) { to_ask(&mut tx, ctx.me.staff.org).await? } else { Vec::new() };
    let step = following(ctx, &mut tx, &permit, &one).await?;
    let outside = match (&one.to, letter.is_some() && one.from == ctx.me.staff.org) {
        (To::Outside { .. }, true) => Some(Outside::read(ctx, &mut tx, &permit, &one, fresh).await?),
        _ => None,
    };
    tx.commit().await?;
    let parties = known.parties(id);
    let writes_for_outside = side == Some(Side::Asker) && one.to_org().is_none() && !one.state.is_over();
    let h = head(ctx, &card, &permit, "referrals");
    Ok(Page {
        p: ctx.frame("referral-one-title", "referrals"),
        id,
        version: one.version.to_string(),
        shown: known.handover(ctx, &one),
        letter: letter.map(|l| in_words(ctx, &l)),
        urgency: asked::urgency(ctx, &terms, one.urgency),
        opens: opens(ctx, &one),
        until: dates::date_long(ctx.me.lang, one.until),
        told,
        history: known.steps(id).map(|s| said::happened(ctx, s)).collect(),
        may: May::of(ctx, &events, &q),
        whom: whom::groups(ctx, &all, card.restricted, q.get("pass-on-to")),
        agreed: asked::channels(ctx, q.get("pass-on-agreed")),
        channels: if writes_for_outside { channels(ctx, &q) } else { Vec::new() },
        plan_talk: match one.waits_for_talk() && planned.is_none() && side.is_some() && h.may_add {
            true => talk_form(one.file, id, parties.person_id.map_or(one.asker, |who| who)),
            false => String::new(),
        },
        planned: planned.filter(|_| h.may_add && side.is_some()),
        step: step.filter(|_| h.may_add),
        h,
        outside,
        of_file: permit.opens(Tier::Path),
        q,
        errors,
        meanwhile: String::new(),
    })
}

/// The step a referral is for, when something became of the referral that the step does not say yet. It is only proposed:
/// whoever answers for the step changes it.
async fn following(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit,
    one: &Referral,
) -> Result<Option<(String, String, String)>, Problem> {
    let Some(id) = one.step.filter(|_| permit.opens(Tier::Path)) else { return Ok(None) };
    let steps = steps::list(tx, permit).await?;
    let behind = |s: &&steps::Step| match one.state {
        State::Started => matches!(s.state, StepState::Planned | StepState::Stuck),
        State::Ended(_) => !matches!(s.state, StepState::Done | StepState::Stopped),
        _ => false,
    };
    let step = steps.iter().find(|s| s.id == id).filter(behind);
    Ok(step.map(|s| {
        let state = ctx.t(&format!("words-step-state-{}", s.state));
        (format!("/clients/{}/steps/{}", one.file, s.id), title(ctx, s), state)
    }))
}

/// The letter as its two sides read it.
fn in_words(ctx: &Ctx, letter: &Letter) -> (String, Vec<(String, String)>) {
    let line = |l: &letter::Line| said::line(&ctx.house, ctx.me.lang, l);
    (letter.question.clone(), letter.lines.iter().map(line).collect())
}

fn opens(ctx: &Ctx, one: &Referral) -> String {
    let tiers: Vec<String> = one.tiers.iter().map(|t| ctx.t(&format!("words-tier-{t}-short"))).collect();
    opweg_lang::numbers::list_and(ctx.me.lang, &tiers)
}

/// The form for the talk of three, with whom it is filled in.
fn talk_form(file: FileId, id: ReferralId, who: opweg_model::UserId) -> String {
    format!("/clients/{file}/appointments/new?kind=first-talk&talk={id}&who={who}")
}

/// How an answer of a service outside came in.
fn channels(ctx: &Ctx, q: &Fields) -> Vec<Choice> {
    let chosen = if q.has("channel") { q.get("channel") } else { Channel::Phone.word() };
    let choice = |c: Channel| Choice::new(c.word(), ctx.t(&format!("words-channel-{c}")), chosen);
    [Channel::Phone, Channel::Paper, Channel::Staff].map(choice).into()
}
