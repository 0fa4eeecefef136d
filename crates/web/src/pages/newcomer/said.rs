//! A path in words: what the page of the newcomer, the preview of staff and the card say, from the same places.

use super::voice::Voice;
use crate::kit::frame::initials;
use crate::kit::house::House;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_lang::numbers::list_and;
use opweg_lang::{Arg, Lang, dates};
use opweg_model::brussels;
use opweg_model::step::{Bring, Reply, Showing, StepKind};
use opweg_store::path::appointments::AppointmentPlan;
use opweg_store::path::view::{Helper, MyPath, ShownAppointment, ShownStep};

/// The whole page in words.
pub struct View {
    /// How the client is greeted.
    pub hello: String,
    /// How far they are: the state of each step.
    pub dots: Vec<&'static str>,
    /// The same for those who cannot see dots.
    pub progress: String,
    /// What to do now.
    pub now: Option<Now>,
    /// Further appointments.
    pub others: Vec<Other>,
    /// The steps.
    pub steps: Vec<StepLine>,
    /// Who helps.
    pub people: Vec<Person>,
    /// The sentence of the kept copy.
    pub kept: String,
}

/// What to do now: an appointment, or a step without one.
pub struct Now {
    /// Picture.
    pub icon: &'static str,
    /// What.
    pub title: String,
    /// The same in Dutch.
    pub nl: String,
    /// The day, if there is one.
    pub day: Option<Day>,
    /// The hour, if there is one.
    pub hour: String,
    /// Where.
    pub place: String,
    /// The address of a map.
    pub map: String,
    /// With whom.
    pub who: String,
    /// There is an interpreter.
    pub interpreter: bool,
    /// Who goes along; empty: nobody.
    pub company: String,
    /// What to bring: picture and word.
    pub bring: Vec<(&'static str, String)>,
    /// The question whether they come.
    pub question: Option<Question>,
}

/// A further appointment.
pub struct Other {
    /// What.
    pub what: String,
    /// The same in Dutch.
    pub nl: String,
    /// Weekday, short.
    pub short: String,
    /// Day of the month.
    pub number: String,
    /// When and where.
    pub when: String,
    /// The question whether they come.
    pub question: Question,
}

/// A day as a tile.
pub struct Day {
    /// Weekday, short.
    pub short: String,
    /// Day of the month.
    pub number: String,
    /// In words.
    pub words: String,
    /// Nights until then.
    pub nights: i64,
    /// The same in words.
    pub nights_words: String,
}

/// Can you come?
pub struct Question {
    /// The appointment.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The answer so far: `yes`, `cannot` or nothing.
    pub replied: &'static str,
}

/// A step of the list.
pub struct StepLine {
    /// Its identity.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The same in Dutch.
    pub nl: String,
    /// `done`, `cur` or nothing.
    pub state: &'static str,
    /// The word of its tag.
    pub word: String,
    /// The colour of its tag.
    pub colour: &'static str,
    /// Picture.
    pub icon: &'static str,
    /// More about it.
    pub line: String,
}

/// Somebody who helps.
pub struct Person {
    /// Name.
    pub name: String,
    /// Letters in the circle.
    pub initials: String,
    /// Who they are.
    pub line: String,
    /// Number to call.
    pub phone: String,
    /// A link for a text message; empty where the number is no mobile one.
    pub message: String,
    /// Colour of the circle.
    pub colour: &'static str,
}

/// Puts a path in words.
#[must_use]
pub fn view(house: &House, lang: Lang, path: &MyPath, now: Timestamp) -> View {
    let voice = Voice { house, lang };
    let today = brussels::day(now);
    let at = path.steps.iter().position(|s| s.showing == Showing::Now);
    let done = path.steps.iter().filter(|s| s.showing == Showing::Done).count();
    let (first, later) = path.appointments.split_first().map_or((None, &[][..]), |(f, l)| (Some(f), l));
    let meeting = first.map(|a| of_appointment(voice, a, today));
    let progress = [("now", Arg::from(at.map_or(done, |p| p + 1))), ("all", Arg::from(path.steps.len()))];
    let kept = voice.with("path-offline", &[("date", dates::date_long(lang, today).into())]);
    let steps: Vec<StepLine> = path.steps.iter().map(|s| line(voice, s, at.map(|p| &path.steps[p]), today)).collect();
    View {
        hello: hello(voice, &path.call_name),
        progress: voice.with("path-progress", &progress),
        now: meeting.or_else(|| at.map(|p| of_step(voice, &path.steps[p], today))),
        others: later.iter().map(|a| other(voice, a)).collect(),
        dots: steps.iter().map(|s| s.state).collect(),
        steps,
        people: path.people.iter().map(|h| person(voice, h)).collect(),
        kept,
    }
}

fn hello(voice: Voice<'_>, name: &str) -> String {
    if name.is_empty() { voice.t("path-hello-no-name") } else { voice.with("path-hello", &[("name", name.into())]) }
}

fn of_appointment(voice: Voice<'_>, shown: &ShownAppointment, today: Date) -> Now {
    let plan = &shown.appointment.plan;
    let starts = brussels::local(plan.starts);
    let (title, nl) = of_meeting(voice, shown, |v, own| v.call(own, plan.kind));
    Now {
        day: Some(day(voice, starts.date(), today)),
        hour: voice.hour(starts.time()),
        who: with_person(voice, &everybody(shown)),
        interpreter: with_interpreter(plan),
        company: along(voice, plan),
        question: Some(question(shown)),
        title,
        nl,
        ..doing(voice, plan.kind, &plan.title, &plan.where_text, &plan.bring)
    }
}

/// What an appointment is called, and in Dutch: a talk of three by the people who meet there.
fn of_meeting(voice: Voice<'_>, shown: &ShownAppointment, say: impl Fn(Voice<'_>, &str) -> String) -> (String, String) {
    let names = meets(shown);
    if names.is_empty() || !shown.appointment.plan.title.is_empty() {
        return twice(voice, say, &shown.appointment.plan.title);
    }
    let with = |v: Voice<'_>| v.with("path-talk-with", &[("names", list_and(v.lang, &names).into())]);
    (with(voice), with(Voice { lang: Lang::Nl, ..voice }))
}

/// Who meets the client in a talk of three; nobody for another appointment.
#[must_use]
pub fn meets(shown: &ShownAppointment) -> Vec<String> {
    let all = std::iter::once(&shown.who).chain(shown.guests.iter().map(|(name, _)| name));
    if shown.of_three { all.filter(|name| !name.is_empty()).cloned().collect() } else { Vec::new() }
}

/// Whoever it is with, and who comes too with where they work.
fn everybody(shown: &ShownAppointment) -> String {
    let too = shown.guests.iter().map(|(name, org)| format!("{name} ({org})"));
    std::iter::once(shown.who.clone()).filter(|who| !who.is_empty()).chain(too).collect::<Vec<_>>().join(", ")
}

/// Who goes along with the client; empty: nobody.
#[must_use]
pub fn along(voice: Voice<'_>, plan: &AppointmentPlan) -> String {
    if plan.company.is_empty() {
        return String::new();
    }
    voice.with("path-goes-along", &[("name", plan.company.as_str().into())])
}

/// Whether somebody comes along who speaks the client's language.
#[must_use]
pub fn with_interpreter(plan: &AppointmentPlan) -> bool {
    !matches!(plan.interpreter.as_str(), "" | "none")
}

fn question(shown: &ShownAppointment) -> Question {
    let replied = match shown.appointment.reply.map(|r| r.reply) {
        Some(Reply::Yes) => "yes",
        Some(Reply::Cannot) => "cannot",
        None => "",
    };
    Question { id: shown.appointment.id.to_string(), version: shown.appointment.version.to_string(), replied }
}

fn of_step(voice: Voice<'_>, step: &ShownStep, today: Date) -> Now {
    let soon = step.from.filter(|from| *from >= today);
    Now {
        day: soon.map(|from| day(voice, from, today)),
        who: with_person(voice, &step.who),
        ..doing(voice, step.kind, &step.title, &step.where_text, &step.bring)
    }
}

/// What stands large, and in Dutch under it. The title is the worker's own Dutch: whoever reads another language gets the
/// words of the kind in theirs.
fn twice(voice: Voice<'_>, say: impl Fn(Voice<'_>, &str) -> String, title: &str) -> (String, String) {
    let dutch = say(Voice { lang: Lang::Nl, ..voice }, title);
    if voice.lang == Lang::Nl { (dutch.clone(), dutch) } else { (say(voice, ""), dutch) }
}

fn doing(voice: Voice<'_>, kind: StepKind, title: &str, place: &str, bring: &[Bring]) -> Now {
    let (title, nl) = twice(voice, |v, own| v.call(own, kind), title);
    let query: String = form_urlencoded::byte_serialize(place.as_bytes()).collect();
    let map =
        if place.is_empty() { String::new() } else { format!("https://www.openstreetmap.org/search?query={query}") };
    Now {
        icon: kind.icon(),
        title,
        nl,
        day: None,
        hour: String::new(),
        place: place.to_owned(),
        map,
        who: String::new(),
        interpreter: false,
        company: String::new(),
        bring: bring.iter().map(|b| (picture(*b), voice.t(&format!("path-bring-{b}")))).collect(),
        question: None,
    }
}

fn day(voice: Voice<'_>, date: Date, today: Date) -> Day {
    let nights = i64::from(today.until(date).map_or(0, |span| span.get_days()));
    Day {
        short: dates::weekday_short(voice.lang, date),
        number: date.day().to_string(),
        words: dates::date_long(voice.lang, date),
        nights,
        nights_words: match nights {
            0 => voice.t("path-today"),
            1 => voice.t("path-tomorrow"),
            n => voice.with("path-nights", &[("n", n.into())]),
        },
    }
}

fn with_person(voice: Voice<'_>, name: &str) -> String {
    if name.is_empty() { String::new() } else { voice.with("path-with-person", &[("name", name.into())]) }
}

/// An appointment in one line: what, which day, which hour.
#[must_use]
pub fn what_and_when(house: &House, lang: Lang, shown: &ShownAppointment) -> String {
    let voice = Voice { house, lang };
    let plan = &shown.appointment.plan;
    let (what, _) = of_meeting(voice, shown, |v, own| v.step(own, plan.kind));
    format!("{what}: {}", day_and_hour(voice, plan.starts))
}

fn day_and_hour(voice: Voice<'_>, starts: Timestamp) -> String {
    let starts = brussels::local(starts);
    format!("{} · {}", dates::date_long(voice.lang, starts.date()), voice.hour(starts.time()))
}

fn other(voice: Voice<'_>, shown: &ShownAppointment) -> Other {
    let plan = &shown.appointment.plan;
    let mut when = vec![day_and_hour(voice, plan.starts), plan.where_text.clone()];
    when.extend([with_person(voice, &everybody(shown)), along(voice, plan)]);
    when.retain(|part| !part.is_empty());
    let (what, nl) = of_meeting(voice, shown, |v, own| v.step(own, plan.kind));
    let day = brussels::day(plan.starts);
    Other {
        what,
        nl,
        short: dates::weekday_short(voice.lang, day),
        number: day.day().to_string(),
        when: when.join(" · "),
        question: question(shown),
    }
}

/// The name of a step, and in Dutch.
pub(super) fn name(voice: Voice<'_>, step: &ShownStep) -> (String, String) {
    twice(voice, |v, own| v.step(own, step.kind), &step.title)
}

fn line(voice: Voice<'_>, step: &ShownStep, now: Option<&ShownStep>, today: Date) -> StepLine {
    let (state, colour) = match step.showing {
        Showing::Done => ("done", "ok"),
        Showing::Now => ("cur", "sun"),
        Showing::CanStart => ("", "info"),
        Showing::Later | Showing::Waits => ("", ""),
    };
    let mut more = Vec::new();
    if let (Showing::CanStart, Some(now)) = (step.showing, now) {
        more.push(voice.with("path-together-with", &[("step", name(voice, now).0.into())]));
    }
    if state != "done" {
        more.extend(period(voice, step, today));
    }
    more.push(with_person(voice, &step.who));
    if step.waits {
        more.push(voice.t("path-step-waiting"));
    }
    more.retain(|m| !m.is_empty());
    let (title, nl) = name(voice, step);
    StepLine {
        id: step.id.to_string(),
        title,
        nl,
        state,
        word: voice.showing(step.showing),
        colour,
        icon: step.kind.icon(),
        line: more.join(" · "),
    }
}

fn period(voice: Voice<'_>, step: &ShownStep, today: Date) -> Option<String> {
    let said = |day: Date| dates::day_near(voice.lang, day, today);
    match (step.from, step.until) {
        (Some(from), Some(until)) => {
            Some(voice.with("path-step-from-to", &[("from", said(from).into()), ("until", said(until).into())]))
        }
        (Some(from), None) => Some(voice.with("path-step-from", &[("from", said(from).into())])),
        (None, Some(until)) => Some(voice.with("path-step-until", &[("until", said(until).into())])),
        (None, None) => None,
    }
}

fn person(voice: Voice<'_>, helper: &Helper) -> Person {
    let name = if helper.name.is_empty() { &helper.org } else { &helper.name };
    let role = voice.role(helper);
    let line = if helper.name.is_empty() {
        String::new()
    } else {
        voice.with("path-person-at", &[("role", role.into()), ("org", helper.org.as_str().into())])
    };
    let digits: String = helper.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let mobile = digits.starts_with("04") && digits.len() == 10 || digits.starts_with("+324");
    Person {
        name: name.clone(),
        initials: initials(name),
        line,
        phone: helper.phone.clone(),
        message: if mobile { format!("sms:{digits}") } else { String::new() },
        colour: if helper.role == Some(opweg_model::Role::Mentor) { "plum" } else { "" },
    }
}

/// The picture of something to bring.
const fn picture(bring: Bring) -> &'static str {
    match bring {
        Bring::IdCard => "id",
        Bring::Letter => "mail",
        Bring::Diploma => "certificate",
        Bring::BankCard | Bring::Card => "card",
        Bring::Cv => "cv",
        Bring::Pen => "edit",
    }
}
