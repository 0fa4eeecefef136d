//! Transports of the outbox: console, SMTP, HTTP SMS gateway; calendar files.
//!
//! A [`Transport`] sends one [`Message`] and says, when it fails, whether trying again can help
//! ([`SendError`]). When to try again is [`retry::retry_after`]; the outbox itself lives in the store.
//! Addresses, bodies and secrets never appear in `Debug`, errors or logs.

pub mod calendar;
mod console;
mod error;
mod http_sms;
mod message;
mod recording;
pub mod retry;
pub mod sms;
mod smtp;
mod transport;

pub use console::Console;
pub use error::{Reason, SendError, SetupError};
pub use http_sms::{HttpSms, HttpSmsSettings, Template};
pub use message::{Channel, Message, masked};
pub use recording::Recording;
pub use smtp::{Smtp, SmtpSecurity, SmtpSettings};
pub use transport::{Receipt, Transport};
