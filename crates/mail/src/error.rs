//! Why a message was not sent, and whether trying again can help.

/// A failed attempt. Carries no address, no words of the message and no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Not now: the same message may go through later.
    #[error("not sent yet: {reason}")]
    Retry {
        /// What went wrong.
        reason: Reason,
        /// Seconds the other side asked us to wait.
        after: Option<u64>,
    },
    /// Never: this message to this address will not go through.
    #[error("not sent: {reason}")]
    GiveUp {
        /// What went wrong.
        reason: Reason,
    },
}

impl SendError {
    pub(crate) fn retry(reason: Reason) -> Self {
        Self::Retry { reason, after: None }
    }

    pub(crate) fn give_up(reason: Reason) -> Self {
        Self::GiveUp { reason }
    }

    /// What went wrong.
    pub fn reason(&self) -> Reason {
        match self {
            Self::Retry { reason, .. } | Self::GiveUp { reason } => *reason,
        }
    }
}

/// What went wrong, in terms an operator can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The transport does not carry this channel.
    #[error("this transport does not carry this kind of message")]
    Channel,
    /// The address is not one.
    #[error("the address cannot be used")]
    Address,
    /// The message cannot be put in the form the transport needs.
    #[error("the message cannot be written in the form the transport needs")]
    Content,
    /// The other side refused the message.
    #[error("refused with code {code}")]
    Refused {
        /// HTTP status or SMTP reply code.
        code: u16,
    },
    /// The other side does not accept our name or secret: a setting of ours, so the message waits.
    #[error("our credentials were refused with code {code}")]
    Credentials {
        /// HTTP status or SMTP reply code.
        code: u16,
    },
    /// The other side is busy or broken.
    #[error("the other side is busy or broken, code {code}")]
    Busy {
        /// HTTP status or SMTP reply code.
        code: u16,
    },
    /// No answer in time. The message may have arrived all the same.
    #[error("no answer in time")]
    Timeout,
    /// No connection.
    #[error("no connection")]
    Connection,
    /// The sink of the console is closed.
    #[error("the output is closed")]
    Output,
}

impl Reason {
    /// Every word there is; the end of the message key `steps-message-why-<word>`.
    pub const WORDS: &[&str] =
        &["channel", "address", "content", "refused", "credentials", "busy", "timeout", "connection", "output"];

    /// The stable text form, with the code of the other side where it gave one: `busy:503`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Channel => "channel".to_owned(),
            Self::Address => "address".to_owned(),
            Self::Content => "content".to_owned(),
            Self::Refused { code } => format!("refused:{code}"),
            Self::Credentials { code } => format!("credentials:{code}"),
            Self::Busy { code } => format!("busy:{code}"),
            Self::Timeout => "timeout".to_owned(),
            Self::Connection => "connection".to_owned(),
            Self::Output => "output".to_owned(),
        }
    }
}

/// A transport that cannot be built from its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetupError {
    /// The URL of the gateway cannot be read.
    #[error("the URL of the SMS gateway cannot be read")]
    Url,
    /// Personal data would travel in the clear.
    #[error("the SMS gateway must be reached over https, unless it runs on this machine")]
    Insecure,
    /// The template has no place for the number or the words.
    #[error("the template of the SMS gateway needs {{to}} or {{digits}}, and {{body}}")]
    Template,
    /// Sender or reply address cannot be read.
    #[error("the sender address of the mail cannot be read")]
    Sender,
    /// The TLS set-up failed.
    #[error("the TLS set-up failed")]
    Tls,
}
