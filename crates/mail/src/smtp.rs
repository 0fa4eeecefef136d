//! E-mail through a mail server.

use crate::error::{Reason, SendError, SetupError};
use crate::message::{Channel, Message};
use crate::transport::Receipt;
use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::time::{Duration, SystemTime};

/// How the line to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// TLS from the first byte, usually port 465.
    Tls,
    /// TLS after `STARTTLS`, refused without it; usually port 587.
    StartTls,
    /// None: a relay on this machine or in this pod only.
    Plain,
}

/// How to reach a mail server.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Host name, as in its certificate.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection of the line.
    pub security: SmtpSecurity,
    /// Name and password, when the server asks for them.
    pub credentials: Option<(String, SecretString)>,
    /// Sender: `Op weg <noreply@op-weg.example>`.
    pub from: String,
    /// Where answers go, when not to the sender.
    pub reply_to: Option<String>,
    /// Longest time for one attempt, from connecting to the last answer.
    pub timeout: Duration,
}

impl fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("security", &self.security)
            .finish_non_exhaustive()
    }
}

/// A mail server ready to send through.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    reply_to: Option<Mailbox>,
    timeout: Duration,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Smtp")
    }
}

impl Smtp {
    /// Checks the settings; connects only when the first message goes.
    ///
    /// # Errors
    /// [`SetupError`] for a sender that cannot be read or a TLS set-up that fails.
    pub fn new(settings: SmtpSettings) -> Result<Self, SetupError> {
        let mailbox = |text: &str| text.parse::<Mailbox>().map_err(|_| SetupError::Sender);
        let from = mailbox(&settings.from)?;
        let reply_to = settings.reply_to.as_deref().map(mailbox).transpose()?;
        let tls = || TlsParameters::new(settings.host.clone()).map_err(|_| SetupError::Tls);
        let security = match settings.security {
            SmtpSecurity::Tls => Tls::Wrapper(tls()?),
            SmtpSecurity::StartTls => Tls::Required(tls()?),
            SmtpSecurity::Plain => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(security)
            .timeout(Some(settings.timeout))
            // Our own domain, not the name of the machine.
            .hello_name(ClientId::Domain(from.email.domain().to_owned()));
        if let Some((name, password)) = &settings.credentials {
            builder = builder.credentials(Credentials::new(name.clone(), password.expose_secret().to_owned()));
        }
        Ok(Self { transport: builder.build(), from, reply_to, timeout: settings.timeout })
    }

    pub(crate) async fn send(&self, message: &Message) -> Result<Receipt, SendError> {
        let letter = self.letter(message)?;
        // The transport's own limit covers connecting only; a server that says nothing would hold us.
        let attempt = tokio::time::timeout(self.timeout, self.transport.send(letter)).await;
        let answer = attempt.map_err(|_| SendError::retry(Reason::Timeout))?.map_err(|e| smtp_error(&e))?;
        Ok(Receipt::new(answer.message().next()))
    }

    fn letter(&self, message: &Message) -> Result<lettre::Message, SendError> {
        if message.channel != Channel::Email {
            return Err(SendError::give_up(Reason::Channel));
        }
        let to: Mailbox = message.to.parse().map_err(|_| SendError::give_up(Reason::Address))?;
        let mut builder = lettre::Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(without_controls(&message.subject))
            .date(system_time(message.at))
            .message_id(Some(self.message_id(&message.id)))
            // Keeps holiday answers away from us and us out of them (RFC 3834).
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ));
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(reply_to.clone());
        }
        let text = SinglePart::plain(message.body.clone());
        let letter = match &message.calendar {
            None => builder.singlepart(text),
            Some(calendar) => {
                builder.multipart(MultiPart::mixed().singlepart(text).singlepart(calendar_part(calendar)?))
            }
        };
        letter.map_err(|_| SendError::give_up(Reason::Content))
    }

    /// The same for every attempt, so that a mail program shows a double once.
    fn message_id(&self, id: &str) -> String {
        let safe: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        format!("<{safe}@{}>", self.from.email.domain())
    }
}

fn calendar_part(calendar: &str) -> Result<SinglePart, SendError> {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")
        .map_err(|_| SendError::give_up(Reason::Content))?;
    Ok(Attachment::new("op-weg.ics".to_owned()).body(calendar.to_owned(), kind))
}

fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// Times before 1970 do not occur in an outbox; they become 1970 rather than an error.
fn system_time(at: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(at.as_second()).unwrap_or(0))
}

fn smtp_error(error: &lettre::transport::smtp::Error) -> SendError {
    if error.is_timeout() {
        return SendError::retry(Reason::Timeout);
    }
    let Some(code) = error.status().map(u16::from) else {
        // A server without the extension we need, or an answer we cannot read, may be mended.
        return SendError::retry(Reason::Connection);
    };
    match code {
        // Our name and password, or that we gave none.
        454 | 530 | 534 | 535 | 538 => SendError::retry(Reason::Credentials { code }),
        500..=599 => SendError::give_up(Reason::Refused { code }),
        _ => SendError::retry(Reason::Busy { code }),
    }
}
