//! The settings of an installation: `opweg.toml`, then environment, then flags; checked at the start, all at once. Every
//! complaint names the key and says what is expected.

mod file;
mod secret;
mod transport;

pub use secret::{VARIABLE as SECRET_VARIABLE, read_or_make as secret_key};

use crate::exit::{Exit, Failure, Outcome};
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use file::Written;
use opweg_mail::Transport;
use opweg_model::tier::Retention;
use opweg_store::Options;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Everything the program needs to know, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the key and the embedded database are.
    pub data: PathBuf,
    /// The database.
    pub database: Options,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address people type, without a slash at the end.
    pub address: String,
    /// Whether cookies need HTTPS.
    pub secure_cookies: bool,
    /// Whether everybody needs a second factor.
    pub second_factor: bool,
    /// The number of the help line, as written.
    pub help_phone: String,
    /// Days a path code works.
    pub code_days: i64,
    /// The web servers in front: whom to believe about where a request comes from.
    pub trusted_proxies: Vec<opweg_web::kit::proxy::Net>,
    /// What is written to the log of the program.
    pub log: String,
    /// Whether that log is JSON.
    pub log_json: bool,
    /// How e-mail goes out.
    pub mail: Transport,
    /// How text messages go out.
    pub sms: Transport,
    /// Providers one can sign in with.
    pub oidc: Vec<opweg_gate::oidc::Settings>,
    /// Years each kind of data is kept after a file was closed.
    pub retention: Vec<(Retention, i16)>,
}

/// What the command line may say.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Flags {
    /// `--data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// `--database`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// `--listen`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
}

/// Variables of the environment that are no settings.
const NO_SETTINGS: &[&str] = &["secret_key", "config", "test_postgres", "test_engine"];

/// Reads and checks the settings.
///
/// # Errors
/// All complaints at once, one a line.
pub fn load(path: &Path, must_exist: bool, flags: &Flags) -> Outcome<Config> {
    if must_exist && !path.is_file() {
        return Err(Failure::new(Exit::Settings, format!("{}: no such file of settings", path.display())));
    }
    let file = if path.is_file() { Figment::new().merge(Toml::file_exact(path)) } else { Figment::new() };
    read(file, flags)
}

fn read(file: Figment, flags: &Flags) -> Outcome<Config> {
    let written: Written = Figment::from(Serialized::defaults(Written::default()))
        .merge(file)
        .merge(Env::prefixed("OPWEG_").ignore(NO_SETTINGS).split("__"))
        .merge(Serialized::defaults(flags))
        .extract()
        .map_err(|e| Failure::new(Exit::Settings, explain(e)))?;
    let mut wrong = Complaints::default();
    let config = written.check(&mut wrong);
    match config {
        Some(config) if wrong.0.is_empty() => Ok(config),
        _ => Err(Failure::new(Exit::Settings, wrong.0.join("\n"))),
    }
}

/// What is wrong, one line per key.
#[derive(Debug, Default)]
struct Complaints(Vec<String>);

impl Complaints {
    fn add(&mut self, key: &str, expected: &str) {
        self.0.push(format!("{key}: expected {expected}"));
    }
}

fn explain(error: figment::Error) -> String {
    let one = |e: figment::Error| {
        let source = e.metadata.as_ref().map(|m| format!(" ({})", m.name)).unwrap_or_default();
        let path = e.path.join(".");
        let colon = if path.is_empty() { "" } else { ": " };
        format!("{path}{colon}{}{source}", e.kind)
    };
    error.into_iter().map(one).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Outcome<Config> {
        read(Figment::new().merge(Toml::string(text)), &Flags::default())
    }

    #[test]
    fn nothing_written_is_a_sound_installation_on_this_computer() {
        let config = of("").unwrap();
        assert_eq!(config.listen, "127.0.0.1:8080".parse().unwrap());
        assert_eq!(config.address, "http://127.0.0.1:8080");
        assert!(!config.secure_cookies && config.second_factor);
        assert!(matches!(config.database, Options::Sqlite(ref p) if p.ends_with("opweg.db")));
    }

    #[test]
    fn every_complaint_names_its_key_and_what_is_expected() {
        for (text, key) in [
            ("listen = 'here'", "listen"),
            ("address = 'ftp://x'", "address"),
            ("address = 'https://x.example/'", "address"),
            ("address = 'http://opweg.example'", "address"),
            ("listen = '0.0.0.0:80'", "address"),
            ("code_days = 0", "code_days"),
            ("trusted_proxies = ['10.0.0.0/8', 'the one in front']", "trusted_proxies.1"),
            ("trusted_proxies = ['10.0.0.0/40']", "trusted_proxies.0"),
            ("trusted_proxies = '10.0.0.1'", "trusted_proxies"),
            ("database = 'mysql://x'", "database"),
            ("log = '=='", "log"),
            ("help_phone = ''", "help_phone"),
            ("[retention]\nwork = 0", "retention.work"),
            ("[mail]\nby = 'smtp'", "mail.host"),
            ("[mail]\nby = 'pigeon'", "mail.by"),
            ("[mail]\nby = 'smtp'\nhost = 'mail.example'\nseconds = 900", "mail.seconds"),
            ("[sms]\nby = 'http'", "sms.url"),
            ("[[oidc]]\nissuer = 'http://x.example'\nclient_id = 'a'", "oidc.0.issuer"),
            ("code_days = 'many'", "code_days"),
            ("lissten = 'x'", "lissten"),
        ] {
            let text = of(text).map(|_| ()).unwrap_err().text;
            assert!(text.contains(key), "{key}: {text}");
            assert!(text.contains("expected"), "{text}");
        }
    }

    #[test]
    fn all_complaints_come_at_once() {
        let text = of("code_days = 0\nlisten = 'here'").map(|_| ()).unwrap_err().text;
        assert_eq!(text.lines().count(), 2, "{text}");
    }

    #[test]
    fn flags_are_stronger_than_the_file() {
        let flags = Flags { listen: Some("127.0.0.1:9".into()), database: Some("postgres://x/y".into()), data: None };
        let config = read(Figment::new().merge(Toml::string("listen = '127.0.0.1:8'")), &flags).unwrap();
        assert_eq!(config.listen.port(), 9);
        assert!(matches!(config.database, Options::Postgres(_)));
    }

    #[test]
    fn an_https_address_means_secure_cookies() {
        let config = of("address = 'https://opweg.example'\nlisten = '0.0.0.0:80'").unwrap();
        assert!(config.secure_cookies);
    }
}
