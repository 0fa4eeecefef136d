//! Appointments as an iCalendar file (RFC 5545), in Brussels time.
//!
//! A calendar is read by whoever opens the telephone: titles are the caller's and must be neutral, and
//! every event is private. The same events give the same file, byte for byte.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::fmt;

/// One appointment.
#[derive(Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Stable identity, the same in every file: a calendar replaces the event it already has.
    pub uid: String,
    /// Times it was changed since it was made.
    pub sequence: u32,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Start.
    pub starts: Timestamp,
    /// End; an end before the start counts as the start.
    pub ends: Timestamp,
    /// A neutral title, translated.
    pub title: String,
    /// Where, if the client wants it in a calendar.
    pub place: Option<String>,
    /// Where to read more; behind signing in.
    pub link: Option<String>,
    /// Does not take place.
    pub cancelled: bool,
}

impl fmt::Debug for Appointment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Appointment").field("uid", &self.uid).field("sequence", &self.sequence).finish_non_exhaustive()
    }
}

const ZONE: &str = "Europe/Brussels";
/// The rule of the zone since 1996; the definition below says the same to other programs.
const RULE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
const DEFINITION: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\nBEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The file, with CRLF line ends; content type `text/calendar; charset=utf-8`.
pub fn calendar(appointments: &[Appointment]) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Op weg//Op weg//NL"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(key, value));
    }
    // The rule is a constant that a test reads; UTC is unreachable.
    let zone = TimeZone::posix(RULE).unwrap_or(TimeZone::UTC);
    for appointment in appointments {
        calendar.push(event(appointment, &zone));
    }
    with_zone_definition(&calendar.to_string())
}

fn event(appointment: &Appointment, zone: &TimeZone) -> Event {
    let mut event = Event::with_uid(&on_one_line(&appointment.uid));
    event.append_property(Property::new("DTSTAMP", appointment.changed.strftime("%Y%m%dT%H%M%SZ").to_string()));
    event.append_property(Property::new("SEQUENCE", appointment.sequence.to_string()));
    event.append_property(local("DTSTART", appointment.starts, zone));
    event.append_property(local("DTEND", appointment.ends.max(appointment.starts), zone));
    event.append_property(Property::new("CLASS", "PRIVATE"));
    event.summary(&without_controls(&appointment.title));
    if let Some(place) = &appointment.place {
        event.location(&without_controls(place));
    }
    if let Some(link) = &appointment.link {
        event.url(&on_one_line(link));
    }
    event.status(if appointment.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    event.done()
}

fn local(key: &str, at: Timestamp, zone: &TimeZone) -> Property {
    let text = at.to_zoned(zone.clone()).strftime("%Y%m%dT%H%M%S").to_string();
    Property::new(key, text).add_parameter("TZID", ZONE).done()
}

/// A carriage return inside a text would start a line of the file.
fn without_controls(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

fn on_one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// The zone must be defined in the file itself; the library has no component for it.
fn with_zone_definition(text: &str) -> String {
    let before = if text.contains("BEGIN:VEVENT\r\n") { "BEGIN:VEVENT\r\n" } else { "END:VCALENDAR\r\n" };
    text.replacen(before, &format!("{DEFINITION}{before}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn appointment(starts: &str) -> Appointment {
        let starts: Timestamp = starts.parse().unwrap();
        Appointment {
            uid: "0198a@op-weg.example".to_owned(),
            sequence: 2,
            changed: "2026-11-20T08:00:00Z".parse().unwrap(),
            starts,
            ends: starts + jiff::SignedDuration::from_mins(45),
            title: "Afspraak, Atlas; zaal 3".to_owned(),
            place: Some("Carnotstraat 110\r\nX-EVIL:1".to_owned()),
            link: None,
            cancelled: false,
        }
    }

    #[test]
    fn the_rule_is_readable_and_right() {
        let zone = TimeZone::posix(RULE).unwrap();
        for (at, local) in [("2026-07-01T10:00:00Z", "12:00"), ("2026-12-01T10:00:00Z", "11:00")] {
            let at: Timestamp = at.parse().unwrap();
            assert_eq!(at.to_zoned(zone.clone()).strftime("%H:%M").to_string(), local);
        }
    }

    #[test]
    fn a_file_with_two_seasons() {
        let file = calendar(&[appointment("2026-11-26T09:00:00Z"), appointment("2026-06-26T08:00:00Z")]);
        assert_eq!(file, calendar(&[appointment("2026-11-26T09:00:00Z"), appointment("2026-06-26T08:00:00Z")]));
        for line in [
            "BEGIN:VCALENDAR",
            "TZID:Europe/Brussels",
            "DTSTART;TZID=Europe/Brussels:20261126T100000",
            "DTEND;TZID=Europe/Brussels:20261126T104500",
            "DTSTART;TZID=Europe/Brussels:20260626T100000",
            "DTSTAMP:20261120T080000Z",
            "UID:0198a@op-weg.example",
            "SEQUENCE:2",
            "STATUS:CONFIRMED",
            "SUMMARY:Afspraak\\, Atlas\\; zaal 3",
            "LOCATION:Carnotstraat 110\\nX-EVIL:1",
            "CLASS:PRIVATE",
        ] {
            assert!(file.split("\r\n").any(|l| l == line), "{line} not in\n{file}");
        }
        assert!(file.split("\r\n").all(|l| l.len() <= 75 && !l.contains('\n')));
        assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 1);
        assert!(file.find("END:VTIMEZONE").unwrap() < file.find("BEGIN:VEVENT").unwrap());
    }

    #[test]
    fn cancelled_and_empty() {
        let gone = Appointment { cancelled: true, place: None, ..appointment("2026-11-26T09:00:00Z") };
        assert!(calendar(&[gone]).contains("STATUS:CANCELLED\r\n"));
        let empty = calendar(&[]);
        assert!(empty.contains("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
    }

    #[test]
    fn other_scripts_survive_folding() {
        let arabic = Appointment { title: "موعد ".repeat(40), ..appointment("2026-11-26T09:00:00Z") };
        let file = calendar(&[arabic]);
        assert!(file.replace("\r\n ", "").contains(&"موعد ".repeat(39)));
    }
}
