//! How messages leave: the settings of mail server and text-message gateway, made into transports right away so that a
//! mistake shows at the start and not with the first reminder.

use super::Complaints;
use opweg_mail::{
    Console, HttpSms, HttpSmsSettings, SetupError, Smtp, SmtpSecurity, SmtpSettings, Template, Transport,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// Section `[mail]`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Mail {
    by: String,
    host: String,
    port: u16,
    security: String,
    user: String,
    #[serde(skip_serializing)]
    password: String,
    from: String,
    reply_to: String,
    seconds: u64,
}

/// Section `[sms]`. `fields` are the form fields the gateway wants, `json` is the same as a JSON text; one of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Sms {
    by: String,
    url: String,
    #[serde(skip_serializing)]
    token: String,
    from: String,
    fields: BTreeMap<String, String>,
    json: String,
    reference: String,
    seconds: u64,
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            by: "console".into(),
            host: String::new(),
            port: 587,
            security: "starttls".into(),
            user: String::new(),
            password: String::new(),
            from: String::new(),
            reply_to: String::new(),
            seconds: 30,
        }
    }
}

impl Default for Sms {
    fn default() -> Self {
        Self {
            by: "console".into(),
            url: String::new(),
            token: String::new(),
            from: String::new(),
            fields: BTreeMap::new(),
            json: String::new(),
            reference: String::new(),
            seconds: 30,
        }
    }
}

/// The longest a server may take to answer, in seconds: a portion of the outbox is claimed for a while only, and whoever
/// stops the program waits for the message on its way.
const LONGEST_WAIT: u64 = 30;

fn wait(key: &str, seconds: u64, wrong: &mut Complaints) -> Duration {
    if !(1..=LONGEST_WAIT).contains(&seconds) {
        wrong.add(key, &format!("from 1 to {LONGEST_WAIT} seconds"));
    }
    Duration::from_secs(seconds)
}

impl Mail {
    pub(super) fn check(&self, wrong: &mut Complaints) -> Option<Transport> {
        match self.by.as_str() {
            "console" => return Some(Transport::Console(Console::to_log())),
            "smtp" => {}
            _ => {
                wrong.add("mail.by", "console (nothing is sent) or smtp");
                return None;
            }
        }
        let security = match self.security.as_str() {
            "tls" => Some(SmtpSecurity::Tls),
            "starttls" => Some(SmtpSecurity::StartTls),
            "plain" => Some(SmtpSecurity::Plain),
            _ => None,
        };
        if security.is_none() {
            wrong.add("mail.security", "tls, starttls, or plain for a relay on this computer");
        }
        let timeout = wait("mail.seconds", self.seconds, wrong);
        if self.host.is_empty() {
            wrong.add("mail.host", "the name of the mail server");
            return None;
        }
        let settings = SmtpSettings {
            host: self.host.clone(),
            port: self.port,
            security: security?,
            credentials: filled(&self.user).map(|user| (user, self.password.clone().into())),
            from: self.from.clone(),
            reply_to: filled(&self.reply_to),
            timeout,
        };
        match Smtp::new(settings) {
            Ok(smtp) => Some(Transport::Smtp(smtp)),
            Err(SetupError::Sender) => {
                wrong.add("mail.from", "a sender such as Op weg <noreply@op-weg.example>");
                None
            }
            Err(other) => {
                wrong.add("mail", &format!("settings that work: {other}"));
                None
            }
        }
    }
}

impl Sms {
    pub(super) fn check(&self, wrong: &mut Complaints) -> Option<Transport> {
        match self.by.as_str() {
            "console" => return Some(Transport::Console(Console::to_log())),
            "http" => {}
            _ => {
                wrong.add("sms.by", "console (nothing is sent) or http");
                return None;
            }
        }
        let timeout = wait("sms.seconds", self.seconds, wrong);
        let template = self.template(wrong)?;
        let settings = HttpSmsSettings {
            url: self.url.clone(),
            template,
            token: filled(&self.token).map(Into::into),
            from: self.from.clone(),
            timeout,
            reference: filled(&self.reference),
        };
        match HttpSms::new(settings) {
            Ok(gateway) => Some(Transport::HttpSms(gateway)),
            Err(error) => {
                let (key, expected) = match error {
                    SetupError::Url | SetupError::Insecure => ("sms.url", "the https address of the gateway"),
                    SetupError::Template => ("sms.fields", "fields that hold {to} or {digits}, and {body}"),
                    _ => ("sms", "settings of the gateway that work"),
                };
                wrong.add(key, expected);
                None
            }
        }
    }

    fn template(&self, wrong: &mut Complaints) -> Option<Template> {
        if self.json.is_empty() {
            let usual = || vec![("to".to_owned(), "{to}".to_owned()), ("text".to_owned(), "{body}".to_owned())];
            let fields: Vec<_> = self.fields.clone().into_iter().collect();
            return Some(Template::Form(if fields.is_empty() { usual() } else { fields }));
        }
        match serde_json::from_str(&self.json) {
            Ok(json) => Some(Template::Json(json)),
            Err(_) => {
                wrong.add("sms.json", "a JSON text with {to} and {body} in it");
                None
            }
        }
    }
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
