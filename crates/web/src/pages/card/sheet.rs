//! What is printed on the card: texts of the path in two languages, chosen so that they fit.

use crate::pages::newcomer::said::{along, meets, with_interpreter};
use crate::pages::newcomer::voice::Voice;
use jiff::Timestamp;
use opweg_lang::numbers::list_and;
use opweg_lang::{Direction as Way, Lang, dates};
use opweg_model::brussels;
use opweg_model::secret_code::PathCode;
use opweg_model::step::{Bring, Showing, StepKind};
use opweg_paper::{
    Bilingual, Card, CardAppointment, CardPerson, CardStep, Direction, Icon, MAX_PEOPLE, MAX_STEPS, StateWords,
    StepState,
};
use opweg_store::path::appointments::AppointmentPlan;
use opweg_store::path::view::{Helper, MyPath, ShownAppointment, ShownStep};

/// The card of a path.
pub fn sheet(voice: Voice<'_>, path: &MyPath, code: &PathCode, now: Timestamp) -> Card {
    let pair = |key: &str| both(voice, |v| v.t(key));
    let today = brussels::day(now);
    let lead = path.people.iter().find(|h| h.lead && !h.name.is_empty());
    let lost = |v: Voice<'_>| match lead {
        Some(lead) => v.with("card-lost", &[("name", lead.name.as_str().into())]),
        None => v.t("card-lost-no-name"),
    };
    let address = typed_address(&voice.house.settings.address, voice.lang);
    Card {
        lang: voice.lang.tag().to_owned(),
        dir: if voice.lang.dir() == Way::Rtl { Direction::Rtl } else { Direction::Ltr },
        made_at: now,
        title: both(voice, |v| match path.call_name.as_str() {
            "" => v.t("card-title-no-name"),
            name => v.with("card-title", &[("name", name.into())]),
        }),
        printed_on: voice.with("card-date", &[("date", dates::date_long(voice.lang, today).into())]),
        steps: fitting(&path.steps).map(|(number, step)| self::step(voice, number, step)).collect(),
        more: more(voice, &path.steps),
        state_words: StateWords {
            done: voice.showing(Showing::Done),
            now: voice.showing(Showing::Now),
            open: voice.showing(Showing::CanStart),
            later: voice.showing(Showing::Later),
        },
        next: path.appointments.first().map(|a| next(voice, a)),
        people_title: pair("card-people"),
        people: path.people.iter().take(MAX_PEOPLE).map(|h| person(voice, h)).collect(),
        help: both(voice, |v| format!("{} {}", v.t("path-help-title"), v.t("path-help-text"))),
        help_phone: voice.house.settings.help_phone.clone(),
        code: code.printed(),
        web: both(voice, |v| v.with("card-web", &[("address", address.as_str().into())])),
        web_address: address.clone(),
        code_hint: both(voice, |v| format!("{} {}", v.t("card-scan"), v.t("card-scan-text"))),
        url: format!("{}/{}/code?c={}", voice.house.settings.address, voice.lang, code.letters()),
        qr_words: voice.t("card-scan"),
        small_print: both(voice, |v| format!("{} {}", v.t("card-safe"), lost(v))),
    }
}

/// The text in the language of the card and in Dutch.
fn both(voice: Voice<'_>, said: impl Fn(Voice<'_>) -> String) -> Bilingual {
    Bilingual { first: said(voice), dutch: said(Voice { lang: Lang::Nl, ..voice }) }
}

/// The address of the page for the code as people type it: no scheme, and the language they read.
fn typed_address(house: &str, lang: Lang) -> String {
    let plain = house.split_once("://").map_or(house, |(_, rest)| rest);
    format!("{}/{lang}/code", plain.trim_end_matches('/'))
}

/// How many steps come after the last one on the card; those that are done and made room are not among them.
fn more(voice: Voice<'_>, steps: &[ShownStep]) -> Option<Bilingual> {
    let left = still_more(steps);
    (left > 0).then(|| both(voice, |v| v.with("card-steps-more", &[("n", left.into())])))
}

fn still_more(steps: &[ShownStep]) -> usize {
    let last = fitting(steps).last().map_or(0, |(number, _)| usize::from(number));
    steps.len().saturating_sub(last)
}

/// The steps that fit, with their number on the path: those that are done longest ago make room first.
fn fitting(steps: &[ShownStep]) -> impl Iterator<Item = (u8, &ShownStep)> {
    let done = steps.iter().take_while(|s| s.showing == Showing::Done).count();
    let left_out = steps.len().saturating_sub(MAX_STEPS).min(done);
    (1_u8..).zip(steps).skip(left_out).take(MAX_STEPS)
}

fn step(voice: Voice<'_>, number: u8, step: &ShownStep) -> CardStep {
    let state = match step.showing {
        Showing::Done => StepState::Done,
        Showing::Now => StepState::Now,
        Showing::CanStart => StepState::Open,
        Showing::Later | Showing::Waits => StepState::Later,
    };
    let noted = matches!(step.showing, Showing::CanStart | Showing::Waits);
    let note = noted.then(|| both(voice, |v| v.showing(step.showing)));
    CardStep { number, state, icon: icon(step.kind), text: both(voice, |v| v.step(&step.title, step.kind)), note }
}

fn next(voice: Voice<'_>, shown: &ShownAppointment) -> CardAppointment {
    let plan = &shown.appointment.plan;
    let starts = brussels::local(plan.starts);
    let (date, time) = (starts.date(), starts.time());
    let clock = u8::try_from(time.hour()).ok().zip(u8::try_from(time.minute()).ok());
    CardAppointment {
        weekday: dates::weekday_short(voice.lang, date),
        day: date.day().to_string(),
        month: dates::month(voice.lang, date),
        clock,
        what: both(voice, |v| match meets(shown) {
            names if names.is_empty() || !plan.title.is_empty() => v.call(&plan.title, plan.kind),
            names => v.with("path-talk-with", &[("names", list_and(v.lang, &names).into())]),
        }),
        when: both(voice, |v| format!("{} · {}", dates::date_long(v.lang, date), v.hour(time))),
        place: plan.where_text.clone(),
        bring: (!plan.bring.is_empty()).then(|| both(voice, |v| bring(v, &plan.bring))),
        interpreter: (with_interpreter(plan) || !plan.company.is_empty()).then(|| both(voice, |v| besides(v, plan))),
    }
}

/// Who is there besides: an interpreter, somebody who goes along.
fn besides(voice: Voice<'_>, plan: &AppointmentPlan) -> String {
    let there = with_interpreter(plan).then(|| voice.t("path-interpreter-there"));
    let along = Some(along(voice, plan)).filter(|who| !who.is_empty());
    there.into_iter().chain(along).collect::<Vec<_>>().join(" ")
}

/// What to bring, in one sentence. A stranger who reads "residence card" has read something about residence.
fn bring(voice: Voice<'_>, things: &[Bring]) -> String {
    let word = |thing: &Bring| match thing {
        Bring::IdCard => voice.t("card-bring-id-card"),
        thing => voice.t(&format!("path-bring-{thing}")),
    };
    format!("{}: {}", voice.t("card-bring"), things.iter().map(word).collect::<Vec<_>>().join(" · "))
}

fn person(voice: Voice<'_>, helper: &Helper) -> CardPerson {
    let alone = helper.name.is_empty();
    CardPerson {
        name: if alone { helper.org.clone() } else { helper.name.clone() },
        role: both(voice, |v| v.role(helper)),
        organisation: if alone { String::new() } else { helper.org.clone() },
        phone: helper.phone.clone(),
    }
}

/// The drawing of a step. Health and money have a neutral one: strangers may see the card.
const fn icon(kind: StepKind) -> Icon {
    match kind {
        StepKind::Papers | StepKind::IntegrationContract | StepKind::HealthFund | StepKind::RegisterVdab => Icon::Id,
        StepKind::FirstTalk | StepKind::WorkTalk | StepKind::PractiseDutch | StepKind::Care | StepKind::Money => {
            Icon::Talk
        }
        StepKind::Address | StepKind::Home => Icon::House,
        StepKind::Bank | StepKind::Cv | StepKind::Diploma => Icon::Star,
        StepKind::SocialOrientation | StepKind::Volunteering | StepKind::Mentor => Icon::People,
        StepKind::LanguageTest | StepKind::DutchLessons | StepKind::Literacy | StepKind::Digital => Icon::Book,
        StepKind::Training | StepKind::WorkAndLearn => Icon::Tool,
        StepKind::LookForWork | StepKind::YourWork => Icon::Bag,
        StepKind::ChildCare => Icon::Child,
        StepKind::Transport => Icon::Pin,
        StepKind::Other => Icon::Star,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::StepId;
    use uuid::Uuid;

    fn step(showing: Showing) -> ShownStep {
        ShownStep {
            id: StepId(Uuid::nil()),
            kind: StepKind::Cv,
            title: String::new(),
            showing,
            waits: false,
            who: String::new(),
            where_text: String::new(),
            from: None,
            until: None,
            bring: Vec::new(),
        }
    }

    #[test]
    fn the_address_is_one_that_people_type() {
        assert_eq!(typed_address("https://opweg.example", Lang::Ar), "opweg.example/ar/code");
        assert_eq!(typed_address("http://10.0.0.7:8080/opweg/", Lang::Nl), "10.0.0.7:8080/opweg/nl/code");
    }

    #[test]
    fn a_long_path_keeps_what_is_still_to_come() {
        let mut steps: Vec<_> = (0..6).map(|_| step(Showing::Done)).collect();
        steps.extend((0..5).map(|_| step(Showing::Later)));
        let numbers: Vec<u8> = fitting(&steps).map(|(n, _)| n).collect();
        assert_eq!(numbers, [4, 5, 6, 7, 8, 9, 10, 11]);
        let many: Vec<_> = (0..12).map(|_| step(Showing::Later)).collect();
        assert_eq!(fitting(&many).map(|(n, _)| n).last(), Some(8));
        assert_eq!((still_more(&steps), still_more(&many), still_more(&many[..8]), still_more(&[])), (0, 4, 0, 0));
        let mut both: Vec<_> = (0..2).map(|_| step(Showing::Done)).collect();
        both.extend((0..10).map(|_| step(Showing::Later)));
        assert_eq!(still_more(&both), 2, "two that are done left the card, two to come find no room");
    }
}
