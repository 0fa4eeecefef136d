//! Why a session fits or not, in words.

use crate::kit::ctx::Ctx;
use crate::pages::offers::words;
use opweg_lang::dates;
use opweg_model::offer::Day;
use opweg_trajectory::fits::{Fit, Gap, Hours, Reason, Verdict};

/// The word of a verdict, with its colour.
pub fn verdict(ctx: &Ctx, fit: &Fit) -> (String, &'static str) {
    match fit.verdict {
        Verdict::Fits => (ctx.t("places-verdict-fits"), "ok"),
        Verdict::Unknown => (ctx.t("places-verdict-unknown"), "sun"),
        Verdict::Fails => (ctx.t("places-verdict-fails"), "bad"),
    }
}

/// Each reason in words.
pub fn all(ctx: &Ctx, fit: &Fit) -> Vec<String> {
    fit.reasons.iter().map(|reason| one(ctx, reason)).collect()
}

/// The reasons against it that are known, and would not go away by asking. That there is no seat left is said elsewhere.
pub fn known(ctx: &Ctx, fit: &Fit) -> Vec<String> {
    let against = |reason: &&Reason| !matches!(reason, Reason::NotKnown(_) | Reason::Full | Reason::Over);
    fit.reasons.iter().filter(against).map(|reason| one(ctx, reason)).collect()
}

fn day(ctx: &Ctx, day: Day) -> String {
    ctx.t(&format!("offers-day-{day}"))
}

fn one(ctx: &Ctx, reason: &Reason) -> String {
    match reason {
        Reason::Full => ctx.t("places-why-full"),
        Reason::Over => ctx.t("places-why-over"),
        Reason::Clash { with, day: on } => {
            ctx.tw("places-why-clash", &[("with", with.clone().into()), ("day", day(ctx, *on).into())])
        }
        Reason::Hours { not, day: on, from, .. } => {
            let key = match not {
                Hours::Morning => "places-why-morning",
                Hours::BeforeTen => "places-why-before-ten",
                Hours::Evening => "places-why-evening",
            };
            let time = dates::time(ctx.me.lang, *from);
            ctx.tw(key, &[("day", day(ctx, *on).into()), ("from", time.into())])
        }
        Reason::TooFar { minutes, most } => {
            let (minutes, most) = (i64::from(*minutes), i64::from(*most));
            ctx.tw("places-why-too-far", &[("minutes", minutes.into()), ("most", most.into())])
        }
        Reason::NoChildCare { day: on } => ctx.tw("places-why-child-care", &[("day", day(ctx, *on).into())]),
        Reason::LevelTooLow { has, asks } => levels(ctx, "places-why-level-low", (*has, *asks)),
        Reason::LevelTooHigh { has, up_to } => levels(ctx, "places-why-level-high", (*has, *up_to)),
        Reason::Instruction => ctx.t("places-why-language"),
        Reason::NotAdmitted => ctx.t("places-why-status"),
        Reason::NotKnown(gap) => self::gap(ctx, gap),
    }
}

fn levels(ctx: &Ctx, key: &str, (has, asked): (opweg_model::fact::Cefr, opweg_model::fact::Cefr)) -> String {
    ctx.tw(key, &[("has", words::level(ctx, has).into()), ("asked", words::level(ctx, asked).into())])
}

/// What is not known, said as what to ask.
fn gap(ctx: &Ctx, gap: &Gap) -> String {
    let key = match gap {
        Gap::Seats => "places-gap-seats",
        Gap::Timetable => "places-gap-timetable",
        Gap::LateEntry => "places-gap-late-entry",
        Gap::Travel => "places-gap-travel",
        Gap::TravelBetween { with, day: on } => {
            let args = [("with", with.clone().into()), ("day", day(ctx, *on).into())];
            return ctx.tw("places-gap-between", &args);
        }
        Gap::Children => "places-gap-children",
        Gap::ChildCare => "places-gap-child-care",
        Gap::OwnLevel => "places-gap-own-level",
        Gap::Level => "places-gap-level",
        Gap::OwnLanguages => "places-gap-own-languages",
        Gap::Instruction => "places-gap-instruction",
        Gap::OwnStatus => "places-gap-own-status",
        Gap::Admission => "places-gap-admission",
    };
    ctx.t(key)
}
