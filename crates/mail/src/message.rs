//! One message to one person, as the outbox holds it.

use jiff::Timestamp;
use std::fmt;

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Text message to a telephone.
    Sms,
    /// E-mail.
    Email,
}

/// A message ready to send. The words are the caller's: translated, and neutral enough to be read by
/// whoever holds the telephone.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// Identity in the outbox: the same for every attempt, so that a gateway can drop a double.
    pub id: String,
    /// How it travels.
    pub channel: Channel,
    /// Telephone in international form (`+32…`), or e-mail address.
    pub to: String,
    /// Subject of an e-mail; a text message has none.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// When it was written; the `Date` of an e-mail.
    pub at: Timestamp,
    /// An iCalendar file to go with an e-mail, from [`crate::calendar::calendar`].
    pub calendar: Option<String>,
}

impl Message {
    /// A text message.
    pub fn sms(id: impl Into<String>, to: impl Into<String>, body: impl Into<String>, at: Timestamp) -> Self {
        Self {
            id: id.into(),
            channel: Channel::Sms,
            to: to.into(),
            subject: String::new(),
            body: body.into(),
            at,
            calendar: None,
        }
    }

    /// An e-mail of plain text.
    pub fn email(
        id: impl Into<String>,
        to: impl Into<String>,
        subject: impl Into<String>,
        body: impl Into<String>,
        at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            channel: Channel::Email,
            to: to.into(),
            subject: subject.into(),
            body: body.into(),
            at,
            calendar: None,
        }
    }

    /// The same e-mail with a calendar file.
    #[must_use]
    pub fn with_calendar(mut self, calendar: impl Into<String>) -> Self {
        self.calendar = Some(calendar.into());
        self
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("channel", &self.channel)
            .field("to", &masked(&self.to))
            .field("body_chars", &self.body.chars().count())
            .finish_non_exhaustive()
    }
}

/// An address with all but its ends hidden: enough to tell two apart on a screen, not to reach anyone.
pub fn masked(address: &str) -> String {
    if let Some((name, domain)) = address.rsplit_once('@') {
        let first: String = name.chars().take(1).collect();
        let ending = domain.rsplit_once('.').map_or("", |(_, ending)| ending);
        return format!("{first}…@….{ending}");
    }
    let letters: Vec<char> = address.chars().collect();
    if letters.len() < 8 {
        return "…".to_owned();
    }
    let start: String = letters.iter().take(3).collect();
    let end: String = letters.iter().skip(letters.len() - 2).collect();
    format!("{start}…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_keep_the_ends_only() {
        for (address, expected) in [
            ("+32400000012", "+32…12"),
            ("amina.haddad@post.example", "a…@….example"),
            ("a@localhost", "a…@…."),
            ("112", "…"),
            ("", "…"),
        ] {
            assert_eq!(masked(address), expected);
        }
    }

    #[test]
    fn debug_hides_address_and_words() {
        let message =
            Message::email("7", "amina.haddad@post.example", "Uw afspraak", "Dag Amina", Timestamp::UNIX_EPOCH);
        let shown = format!("{message:?}");
        for part in ["amina", "haddad", "post.", "afspraak", "Amina"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }
}
