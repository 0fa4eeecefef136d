//! The timeline of a file: notes and contacts, talks, steps that changed, appointments, agreements, referrals; what the reader may
//! see of each, latest first.

use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::notes::picture;
use crate::pages::overview::title;
use crate::pages::path_staff::called;
use crate::pages::referrals::stepper::Known;
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_lang::names;
use opweg_model::Tier;
use opweg_store::Tx;
use opweg_store::file::talks::{self, About, Held};
use opweg_store::path::appointments::{Appointment, AppointmentState};
use opweg_store::path::notes::{self, Note};
use opweg_store::path::steps::Step;

/// The notes that stand on the timeline; a page of their own holds all.
const NOTES: i64 = 30;
/// The most lines of it.
const LINES: usize = 50;

/// A line of the timeline.
pub struct Event {
    at: Timestamp,
    /// What and who.
    pub title: String,
    /// When, in words.
    pub when: String,
    /// Its picture.
    pub icon: &'static str,
    /// The colour of the picture.
    pub colour: &'static str,
    /// What there is to say.
    pub text: String,
    /// Who can read it, of a note.
    pub circle: String,
}

/// What the timeline is made of, beside steps and appointments.
pub struct Story {
    notes: Vec<Note>,
    talks: Vec<Held>,
}

impl Story {
    /// Whether the last intake is finished; nothing when none was begun.
    pub(crate) fn intake(&self) -> Option<bool> {
        self.talks.iter().find_map(|talk| match &talk.about {
            About::Person { finished, .. } => Some(*finished),
            About::Sharing => None,
        })
    }
    /// Whether there was a talk about sharing.
    pub(crate) fn agreed(&self) -> bool {
        self.talks.iter().any(|talk| matches!(talk.about, About::Sharing))
    }
}

/// Reads the story of a file.
///
/// # Errors
/// What the store says.
pub async fn read(tx: &mut Tx, permit: &Permit) -> Result<Story, Problem> {
    let path = permit.opens(Tier::Path);
    Ok(Story {
        notes: if path { notes::list(tx, permit, None, NOTES).await?.notes } else { Vec::new() },
        talks: talks::of_file(tx, permit).await?,
    })
}

/// The lines, latest first.
#[must_use]
pub fn lines(ctx: &Ctx, story: &Story, steps: &[Step], meetings: &[Appointment], referrals: &Known) -> Vec<Event> {
    let mut events: Vec<Event> = story.notes.iter().map(|n| noted(ctx, n)).collect();
    events.extend(story.talks.iter().map(|t| talked(ctx, t)));
    // A plan of many steps is one decision: only what became of a step afterwards is news.
    events.extend(steps.iter().filter(|s| s.version > 1).map(|s| stepped(ctx, s)));
    events.extend(meetings.iter().map(|a| met(ctx, a)));
    events.extend(referrals.happened(ctx).map(|(at, title, text)| referred(ctx, at, title, text)));
    events.sort_by_key(|e| std::cmp::Reverse(e.at));
    events.truncate(LINES);
    events
}

/// A note as a line.
pub fn noted(ctx: &Ctx, note: &Note) -> Event {
    let kind = note.said.kind;
    let (icon, colour) = picture(kind);
    let minutes =
        note.said.minutes.map(|m| format!(" · {}", ctx.tw("file-minutes", &[("n", m.into())]))).unwrap_or_default();
    Event {
        at: note.said.at,
        title: format!(
            "{}{minutes} · {}, {}",
            ctx.t(&format!("words-note-kind-{kind}")),
            note.author_name,
            note.org_name
        ),
        when: when(ctx.me.lang, note.said.at),
        icon,
        colour,
        text: note.said.body.clone(),
        circle: ctx.t(&format!("words-note-tier-{}", note.said.circle)),
    }
}

fn talked(ctx: &Ctx, talk: &Held) -> Event {
    let lang = ctx.me.lang;
    let (word, icon, colour, text) = match &talk.about {
        About::Person { language, mode, finished } => {
            let word = if *finished { "file-intake-done" } else { "file-intake-open" };
            let mode = ctx.t(&format!("talk-mode-{mode}"));
            (word, "talk", "plum", format!("{} · {mode}", names::language_name(lang, language)))
        }
        About::Sharing => ("file-agreed", "people", "sun", String::new()),
    };
    Event {
        at: talk.at,
        title: format!("{} · {}, {}", ctx.t(word), talk.by_name, talk.by_org),
        when: when(lang, talk.at),
        icon,
        colour,
        text,
        circle: String::new(),
    }
}

fn stepped(ctx: &Ctx, step: &Step) -> Event {
    let state = ctx.t(&format!("words-step-state-{}", step.state));
    Event {
        at: step.changed,
        title: format!("{} · {}", title(ctx, step), state),
        when: when(ctx.me.lang, step.changed),
        icon: "flag",
        colour: "ok",
        text: step.reason.clone(),
        circle: String::new(),
    }
}

fn met(ctx: &Ctx, meeting: &Appointment) -> Event {
    let state = match meeting.state {
        AppointmentState::Planned => String::new(),
        other => format!(" · {}", ctx.t(&format!("steps-meeting-{}", other.word()))),
    };
    Event {
        at: meeting.plan.starts,
        title: format!("{} · {}{state}", ctx.t("steps-meeting-title"), what(ctx, meeting)),
        when: when(ctx.me.lang, meeting.plan.starts),
        icon: "calendar",
        colour: "info",
        text: meeting.plan.where_text.clone(),
        circle: String::new(),
    }
}

/// Something that happened to a referral.
fn referred(ctx: &Ctx, at: Timestamp, title: String, text: String) -> Event {
    Event { at, title, when: when(ctx.me.lang, at), icon: "swap", colour: "brand", text, circle: String::new() }
}

/// What an appointment is for, among workers.
pub fn what(ctx: &Ctx, meeting: &Appointment) -> String {
    called(ctx, meeting.plan.kind, &meeting.plan.title)
}
