//! What leaves the house for a client or a service outside: texts of messages and calendar files. Neutral, because phones are shared: no name,
//! nothing of an organisation, nothing of what an appointment is for.

use jiff::{SignedDuration, Timestamp};
use opweg_lang::{Arg, Lang, Words, dates, without_isolation};
use opweg_mail::calendar::{self, calendar};
use opweg_model::brussels;
use opweg_store::outbox::{NewMessage, SECRET, Via};
use opweg_store::path::appointments::{Appointment, AppointmentState};
use opweg_store::path::reach::Reach;
use opweg_store::path::reminders::ToRemind;
use opweg_store::people::digest::Waiting;
use uuid::Uuid;

/// A reminder of an appointment; `None` when there is no safe way to send one. Where others read along it only asks to
/// call.
#[must_use]
pub fn reminder(words: &Words, help: &str, asked: &ToRemind, id: Uuid, now: Timestamp) -> Option<NewMessage> {
    let (via, to) = asked.reach.to.clone()?;
    let lang = language(&asked.reach);
    let starts = brussels::local(asked.starts);
    let day = format!("{} {}", dates::weekday_short(lang, starts.date()), dates::day_month(lang, starts.date()));
    let call = dialled(if asked.call.is_empty() { help } else { &asked.call });
    let body = if asked.reach.shared {
        say(words, lang, "message-call", &[("phone", call.into())])
    } else {
        let time = dates::time(lang, starts.time());
        say(words, lang, "message-appointment", &[("day", day.into()), ("time", time.into()), ("phone", call.into())])
    };
    let subject = say(words, lang, "message-subject", &[]);
    Some(NewMessage { id, about: Some(asked.appointment.0), via, to, subject, body, at: now })
}

/// The code of a path as a text message: only to a phone that nobody else reads.
#[must_use]
pub fn code(words: &Words, reach: &Reach, about: Uuid, id: Uuid, now: Timestamp) -> Option<NewMessage> {
    let (via, to) = reach.to.clone().filter(|(via, _)| *via == Via::Sms && !reach.shared)?;
    let lang = language(reach);
    let body = say(words, lang, "message-code", &[("code", SECRET.into())]);
    Some(NewMessage { id, about: Some(about), via, to, subject: String::new(), body, at: now })
}

/// What an e-mail to a service outside the network says: who asks and where to read it.
pub struct LetterLink<'a> {
    /// The referral.
    pub about: Uuid,
    /// The address.
    pub to: &'a str,
    /// Who asks.
    pub org: &'a str,
    /// Where they can be called.
    pub phone: &'a str,
    /// The address of the house.
    pub house: &'a str,
    /// The last day the link works.
    pub until: jiff::civil::Date,
}

/// An e-mail with a link to a letter. Dutch, for services here; nothing of the client, not even that there is one. The code
/// in the link is the secret.
#[must_use]
pub fn letter_link(words: &Words, l: &LetterLink<'_>, id: Uuid, now: Timestamp) -> NewMessage {
    let link = format!("{}/answer?c={SECRET}", l.house);
    let args = [
        ("org", l.org.into()),
        ("link", link.into()),
        ("phone", l.phone.into()),
        ("day", dates::date_long(Lang::Nl, l.until).into()),
    ];
    NewMessage {
        id,
        about: Some(l.about),
        via: Via::Email,
        to: l.to.to_owned(),
        subject: say(words, Lang::Nl, "referral-mail-subject", &[("org", l.org.into())]),
        body: say(words, Lang::Nl, "referral-mail", &args),
        at: now,
    }
}

/// How much waits for somebody, by e-mail to where they work: two numbers and a link.
#[must_use]
pub fn digest(
    words: &Words,
    lang: Lang,
    house: &str,
    to: &str,
    waiting: Waiting,
    id: Uuid,
    at: Timestamp,
) -> NewMessage {
    let args =
        [("open", waiting.open.into()), ("late", waiting.late.into()), ("link", format!("{house}/today").into())];
    NewMessage {
        id,
        about: None,
        via: Via::Email,
        to: to.to_owned(),
        subject: say(words, lang, "today-digest-subject", &[]),
        body: say(words, lang, "today-digest", &args),
        at,
    }
}

/// An appointment as a calendar file.
#[must_use]
pub fn in_calendar(words: &Words, lang: Lang, a: &Appointment, place: bool, now: Timestamp) -> String {
    let place = (place && !a.plan.where_text.is_empty()).then(|| a.plan.where_text.clone());
    calendar(&[calendar::Appointment { place, ..neutral(words, lang, a, now) }])
}

/// An agenda for the calendar of whoever it is of: hours and a link that asks to sign in, no place and no name.
#[must_use]
pub fn agenda<'a>(
    words: &Words,
    lang: Lang,
    house: &str,
    all: impl IntoIterator<Item = &'a Appointment>,
    now: Timestamp,
) -> String {
    let link = |a: &Appointment| Some(format!("{house}/appointments/{}", a.id));
    let events = all.into_iter().map(|a| calendar::Appointment { link: link(a), ..neutral(words, lang, a, now) });
    calendar(&events.collect::<Vec<_>>())
}

/// What any calendar may know of an appointment.
fn neutral(words: &Words, lang: Lang, a: &Appointment, now: Timestamp) -> calendar::Appointment {
    let plan = &a.plan;
    calendar::Appointment {
        uid: format!("{}@op-weg", a.id),
        sequence: u32::try_from(a.version - 1).unwrap_or(0),
        changed: now,
        starts: plan.starts,
        ends: plan.starts.saturating_add(SignedDuration::from_mins(plan.minutes)).unwrap_or(plan.starts),
        title: say(words, lang, "message-calendar-title", &[]),
        place: None,
        link: None,
        cancelled: a.state == AppointmentState::Cancelled,
    }
}

fn language(reach: &Reach) -> Lang {
    reach.language.as_deref().and_then(Lang::parse).unwrap_or(Lang::Nl)
}

/// Without the marks that pages need between directions of writing: they would double the price of a text message.
fn say(words: &Words, lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    without_isolation(&words.say_with(lang, key, args)).into_owned()
}

/// A number in one piece: phones make a link of it, and no script from right to left turns its parts around.
fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::{AppointmentId, FileId};

    fn asked(language: &str, shared: bool) -> ToRemind {
        ToRemind {
            file: FileId(Uuid::nil()),
            appointment: AppointmentId(Uuid::nil()),
            starts: "2026-11-24T08:30:00Z".parse().unwrap(),
            call: "03 000 00 12".into(),
            reach: Reach {
                to: Some((Via::Sms, "+3230000034".into())),
                shared,
                ask_first: false,
                language: Some(language.into()),
            },
        }
    }

    fn text(language: &str, shared: bool) -> String {
        reminder(Words::embedded(), "0800 00 012", &asked(language, shared), Uuid::nil(), Timestamp::UNIX_EPOCH)
            .unwrap()
            .body
    }

    #[test]
    fn a_reminder_is_short_and_says_when_and_whom_to_call_in_every_language() {
        assert_eq!(text("nl", false), "Afspraak di 24 november, 9.30 uur. Vragen? Bel 030000012.");
        for lang in Lang::REAL {
            let said = text(lang.tag(), false);
            assert!(said.contains("030000012"), "{lang}: {said}");
            assert!(opweg_lang::MARKS_OF_A_FAULT.iter().all(|m| !said.contains(m)), "{lang}: {said}");
            assert!(opweg_mail::sms::length(&said).parts <= 2, "{lang}: {said}");
        }
    }

    #[test]
    fn where_others_read_along_it_only_asks_to_call_and_a_code_is_not_sent() {
        let said = text("nl", true);
        assert!(said.contains("030000012") && !said.contains("24"), "{said}");
        let reach = asked("nl", true).reach;
        assert_eq!(code(Words::embedded(), &reach, Uuid::nil(), Uuid::nil(), Timestamp::UNIX_EPOCH), None);
    }
}
