//! What a form says of a referral: the same for partners and for services outside the network. Each answer has fields of
//! its own, named after its event, so that several forms can stand on one page.

use crate::kit::form::Fields;
use crate::kit::frame::FieldError;
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_model::calendar;
use opweg_model::referral::{Decline, Event, Outcome};
use opweg_store::referral::answers::{SAID, Said};

/// The furthest day on which somebody is asked again, in days from today.
const MOST_AHEAD: i32 = 366;

/// Reads an answer, or what is wrong with it.
pub fn read(t: impl Fn(&str) -> String, today: Date, q: &Fields, channel: &str) -> Result<Said, FieldError> {
    let name = q.get("event");
    let wrong = |field: String, key: &str| FieldError { field, text: t(key) };
    if name.is_empty() {
        return Err(wrong("event-1".to_owned(), "referral-choose-answer"));
    }
    let event = of(q).ok_or_else(|| wrong(format!("{name}-word"), "referral-choose"))?;
    let text = q.get(&format!("{name}-text")).to_owned();
    if Said::needs_words(event) && text.is_empty() {
        return Err(wrong(format!("{name}-text"), "referral-words"));
    }
    if text.chars().count() > SAID {
        return Err(wrong(format!("{name}-text"), "errors-value-too-long"));
    }
    let again = match q.get("again") {
        typed if event == Event::NoPlace && !typed.is_empty() => {
            let day =
                calendar::day(typed).filter(|day| *day > today && *day <= today.saturating_add(MOST_AHEAD.days()));
            Some(day.ok_or_else(|| wrong("again".to_owned(), "referral-again-wrong"))?)
        }
        _ => None,
    };
    Ok(Said { event, text, again, channel: channel.to_owned() })
}

/// The event that a form names, with its word. Passing on has a form and an address of its own.
fn of(q: &Fields) -> Option<Event> {
    let name = q.get("event");
    let word = q.get(&format!("{name}-word")).to_owned();
    Some(match name {
        "accept" => Event::Accept,
        "no-place" => Event::NoPlace,
        "retry" => Event::Retry,
        "first-contact" => Event::FirstContact,
        "start" => Event::Start,
        "decline" => Event::Decline(word.parse::<Decline>().ok()?),
        "tell" => Event::Tell(word.parse::<Outcome>().ok()?),
        "give-up" => Event::GiveUp(word.parse::<Outcome>().ok()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(form: &str) -> Result<Said, String> {
        let today = "2026-11-21".parse().unwrap();
        read(str::to_owned, today, &Fields::read(form.as_bytes()), "phone")
            .map_err(|e| format!("{} {}", e.field, e.text))
    }

    #[test]
    fn every_event_that_somebody_can_say_is_read_by_its_own_fields() {
        for event in Event::all() {
            let word = match event {
                Event::Decline(why) => why.word(),
                Event::Tell(outcome) | Event::GiveUp(outcome) => outcome.word(),
                _ => "",
            };
            let name = event.word();
            let read = said(&format!("event={name}&{name}-word={word}&{name}-text=omdat"));
            match event {
                Event::PassOn | Event::AgreementEnds | Event::ReceiverLeaves => assert!(read.is_err(), "{event:?}"),
                _ => assert_eq!(read.map(|s| (s.event, s.text)), Ok((event, "omdat".to_owned()))),
            }
        }
    }

    #[test]
    fn what_is_wrong_stands_beside_its_field() {
        assert_eq!(said("event=tell&tell-word=not-helped"), Err("tell-text referral-words".into()));
        assert_eq!(said("event=decline&decline-word=nothing"), Err("decline-word referral-choose".into()));
        assert_eq!(said("event=no-place&again=2026-11-21"), Err("again referral-again-wrong".into()));
        assert_eq!(said("event=no-place&again=2027-11-23"), Err("again referral-again-wrong".into()));
        assert!(said("event=no-place&again=2027-11-22").unwrap().again.is_some());
        assert!(said("event=no-place&again=2026-11-22").unwrap().again.is_some());
    }
}
