//! Referrals in words: their title, where they stand, the lines of a letter, what happened.

use super::stepper::is_good;
use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::kit::house::House;
use crate::kit::say;
use opweg_lang::Lang;
use opweg_model::fact::FactKind;
use opweg_model::referral::{Decline, Event, Outcome, State};
use opweg_store::referral::Referral;
use opweg_store::referral::letter::Line;
use opweg_store::referral::lists::Step;
use opweg_store::referral::parties::Parties;

/// Warm or not, and to whom.
pub fn title(ctx: &Ctx, r: &Referral, parties: &Parties) -> String {
    let key = if r.warm { "referral-warm-to" } else { "referral-to-org" };
    ctx.tw(key, &[("org", asked(ctx, parties).into())])
}

/// Who is asked, by name; of a service outside whose letter is closed to the reader only that it is one.
pub fn asked(ctx: &Ctx, parties: &Parties) -> String {
    if parties.to.is_empty() { ctx.t("referral-outside-unnamed") } else { parties.to.clone() }
}

/// Where it stands, with its colour.
pub fn state(ctx: &Ctx, state: State) -> (String, &'static str) {
    match state {
        State::Ended(outcome) => {
            (ctx.t(&format!("referral-outcome-{outcome}")), if is_good(outcome) { "ok" } else { "info" })
        }
        open => {
            let colour = match open {
                State::NoPlace => "bad",
                State::Asked => "sun",
                _ => "ok",
            };
            (ctx.t(&format!("referral-state-{}", open.stage())), colour)
        }
    }
}

/// Who stays the contact until the talk of three took place; empty when nobody has to.
pub fn contact(ctx: &Ctx, r: &Referral, parties: &Parties) -> String {
    if !r.waits_for_talk() {
        return String::new();
    }
    let args = [
        ("name", parties.asker.as_str().into()),
        ("org", parties.from.as_str().into()),
        ("phone", parties.phone.as_str().into()),
    ];
    ctx.tw("referral-contact-until-talk", &args)
}

/// A line of a letter: what it is about, and what it says.
pub fn line(house: &House, lang: Lang, line: &Line) -> (String, String) {
    let t = |key: &str| house.say(lang, key);
    match line {
        Line::Fact { kind, answer, as_of } => {
            let said = say::answer(house, lang, *kind, answer);
            let since = as_of.map(|d| say::fuzzy(house, lang, d));
            let said = match since {
                Some(day) => {
                    let args = [("value", said.into()), ("day", day.into())];
                    house.words.say_with(lang, "referral-line-since", &args).into_owned()
                }
                None => said,
            };
            (fact(house, lang, *kind), said)
        }
        Line::Need { need, state } => (
            t("referral-line-need"),
            format!("{} · {}", t(&format!("words-need-{need}")), t(&format!("words-need-state-{state}"))),
        ),
        Line::About { kind, title } => {
            let name = if title.is_empty() { t(&format!("path-step-{kind}")) } else { title.clone() };
            (t("referral-field-about"), name)
        }
        Line::Offer { title } => (t("referral-field-offer"), title.clone()),
        Line::Step { kind, title, state } => {
            let name = if title.is_empty() { t(&format!("path-step-{kind}")) } else { title.clone() };
            (t("referral-line-step"), format!("{name} · {}", t(&format!("words-step-state-{state}"))))
        }
    }
}

/// What a kind of fact is called.
pub fn fact(house: &House, lang: Lang, kind: FactKind) -> String {
    house.say(lang, &format!("facts-{}", kind.key()))
}

/// Something that happened, as a line of the history.
pub struct Happened {
    /// What happened.
    pub(crate) title: String,
    /// Who said so, and when.
    pub(crate) by: String,
    /// In words.
    pub(crate) said: String,
}

/// What happened, with the reason or the outcome that goes with it.
fn event(ctx: &Ctx, event: &str, word: Option<&str>) -> String {
    let word = word.map(|word| match event {
        "decline" => ctx.t(&format!("referral-decline-{}", known::<Decline>(word, Decline::Other))),
        _ => ctx.t(&format!("referral-outcome-{}", known::<Outcome>(word, Outcome::NotHelped))),
    });
    let what = ctx.t(&format!("referral-event-{event}"));
    word.map_or(what.clone(), |word| format!("{what}: {word}"))
}

/// The detail of a task with news of a referral: its identity, and what happened in words; no words when none are known.
pub fn news<'t>(ctx: &Ctx, detail: &'t str) -> (&'t str, String) {
    let mut parts = detail.splitn(3, ' ');
    let id = parts.next().unwrap_or_default();
    let known = parts.next().filter(|word| Event::all().any(|e| e.word() == *word));
    (id, known.map(|word| event(ctx, word, parts.next())).unwrap_or_default())
}

/// An entry of the history in words.
pub fn happened(ctx: &Ctx, step: &Step) -> Happened {
    let who: Vec<&str> = [step.by.as_deref(), step.org.as_deref()].into_iter().flatten().collect();
    Happened {
        title: event(ctx, &step.event, step.word.as_deref()),
        by: [who.join(", "), when(ctx.me.lang, step.at)]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        said: step.said.clone(),
    }
}

/// A word of the history; one that is not known any more is shown as another.
fn known<W: std::str::FromStr>(word: &str, other: W) -> W {
    word.parse().unwrap_or(other)
}
