//! Transports against small servers on this machine.

#![allow(clippy::expect_used, clippy::unwrap_used)]

mod gateway;
mod loopback;
mod plain;
mod smtp;

use jiff::Timestamp;
use opweg_mail::Message;

/// A moment that every test shares.
fn moment() -> Timestamp {
    "2026-11-21T10:15:00Z".parse().expect("a timestamp")
}

fn text_message() -> Message {
    Message::sms("m-1", "+32400000012", "Dag! Morgen 9.30 u. {id} & co", moment())
}

fn letter() -> Message {
    Message::email("m-2", "amina@post.example", "Uw afspraak, één uur later", "Dag\r\n.\r\nTot morgen: één", moment())
}
