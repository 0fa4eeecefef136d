//! The settings as written by the person who runs the system, and the checks that turn them into a [`Config`].

use super::{Complaints, Config, transport};
use opweg_model::tier::Retention;
use opweg_store::Options;
use opweg_store::retention::Rules;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    data: PathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    database: Option<String>,
    listen: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secure_cookies: Option<bool>,
    second_factor: bool,
    help_phone: String,
    code_days: i64,
    trusted_proxies: Vec<String>,
    log: String,
    log_format: String,
    pub(super) mail: transport::Mail,
    pub(super) sms: transport::Sms,
    #[serde(default)]
    oidc: Vec<Oidc>,
    retention: Years,
}

/// Years after closing, one key per class.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Years {
    core: i16,
    work: i16,
    social: i16,
    residence: i16,
    origin: i16,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Oidc {
    issuer: String,
    client_id: String,
    #[serde(default)]
    client_secret: Option<String>,
    #[serde(default)]
    scopes: Vec<String>,
    #[serde(default)]
    role_claim: Option<String>,
    #[serde(default)]
    accepted_acr: Vec<String>,
}

impl Default for Written {
    fn default() -> Self {
        Self {
            data: "data".into(),
            database: None,
            listen: "127.0.0.1:8080".into(),
            address: None,
            secure_cookies: None,
            second_factor: true,
            // The invented number of the invented network: replaced before anybody is helped.
            help_phone: "03 000 00 00".into(),
            code_days: 180,
            trusted_proxies: Vec::new(),
            log: "info".into(),
            log_format: "text".into(),
            mail: transport::Mail::default(),
            sms: transport::Sms::default(),
            oidc: Vec::new(),
            retention: Years {
                core: Retention::Core.default_years(),
                work: Retention::Work.default_years(),
                social: Retention::Social.default_years(),
                residence: Retention::Residence.default_years(),
                origin: Retention::Origin.default_years(),
            },
        }
    }
}

impl Written {
    /// Checks everything; complaints are collected, not returned one by one.
    pub(super) fn check(self, wrong: &mut Complaints) -> Option<Config> {
        let listen = self.listen.parse::<SocketAddr>().ok();
        if listen.is_none() {
            wrong.add("listen", "an address and a port such as 127.0.0.1:8080 or [::]:80");
        }
        let address = self.address(listen, wrong);
        let database = self.database(wrong);
        if !(1..=3660).contains(&self.code_days) {
            wrong.add("code_days", "a number of days from 1 to 3660");
        }
        if self.help_phone.chars().filter(char::is_ascii_digit).count() < 3 {
            wrong.add("help_phone", "the number people can call, with at least three digits");
        }
        if self.log.parse::<tracing_subscriber::EnvFilter>().is_err() {
            wrong.add("log", "a level (error, warn, info, debug) or a list such as info,opweg_store=debug");
        }
        if !matches!(self.log_format.as_str(), "text" | "json") {
            wrong.add("log_format", "text or json");
        }
        let trusted_proxies = proxies(&self.trusted_proxies, wrong);
        let mail = self.mail.check(wrong);
        let sms = self.sms.check(wrong);
        let retention = self.retention.check(wrong);
        let address = address?;
        let oidc = self.oidc.into_iter().enumerate().map(|(n, o)| o.check(n, &address, wrong)).collect();
        Some(Config {
            data: self.data,
            database: database?,
            listen: listen?,
            secure_cookies: self.secure_cookies.unwrap_or(address.starts_with("https://")),
            address,
            second_factor: self.second_factor,
            help_phone: self.help_phone,
            code_days: self.code_days,
            trusted_proxies,
            log: self.log,
            log_json: self.log_format == "json",
            mail: mail?,
            sms: sms?,
            oidc,
            retention,
        })
    }

    /// The address people type. Without one it is the address listened on, which only works on this computer.
    fn address(&self, listen: Option<SocketAddr>, wrong: &mut Complaints) -> Option<String> {
        let Some(written) = &self.address else {
            let listen = listen?;
            if !listen.ip().is_loopback() {
                wrong.add(
                    "address",
                    "the address people type, such as https://opweg.example, because others can reach this",
                );
                return None;
            }
            return Some(format!("http://{listen}"));
        };
        let host = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://")).unwrap_or("");
        if host.is_empty() || host.contains('/') || host.contains(char::is_whitespace) {
            wrong.add("address", "https:// and a name, without a path or a slash at the end");
            return None;
        }
        let here = host.starts_with("localhost") || host.starts_with("127.") || host.starts_with("[::1]");
        if written.starts_with("http://") && !here && self.secure_cookies != Some(false) {
            wrong
                .add("address", "https://; to try it out on a closed network without, also set secure_cookies = false");
        }
        Some(written.clone())
    }

    fn database(&self, wrong: &mut Complaints) -> Option<Options> {
        let Some(url) = &self.database else { return Some(Options::Sqlite(self.data.join("opweg.db"))) };
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Some(Options::Postgres(url.clone()));
        }
        match url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")) {
            Some(path) if !path.is_empty() => Some(Options::Sqlite(path.into())),
            _ => {
                wrong.add("database", "postgres://user:password@host/name or sqlite:PATH");
                None
            }
        }
    }
}

/// Those that can be read; a complaint for each of the others.
fn proxies(written: &[String], wrong: &mut Complaints) -> Vec<opweg_web::kit::proxy::Net> {
    let read = |(place, text): (usize, &String)| {
        let net = text.parse().ok();
        if net.is_none() {
            wrong.add(&format!("trusted_proxies.{place}"), "an address such as 127.0.0.1 or a net such as 10.0.0.0/8");
        }
        net
    };
    written.iter().enumerate().filter_map(read).collect()
}

impl Years {
    fn check(&self, wrong: &mut Complaints) -> Vec<(Retention, i16)> {
        let all = [
            (Retention::Core, self.core),
            (Retention::Work, self.work),
            (Retention::Social, self.social),
            (Retention::Residence, self.residence),
            (Retention::Origin, self.origin),
        ];
        for (class, years) in all {
            if !Rules::YEARS.contains(&years) {
                wrong.add(&format!("retention.{class}"), "a number of years from 1 to 30");
            }
        }
        all.to_vec()
    }
}

impl Oidc {
    fn check(self, place: usize, address: &str, wrong: &mut Complaints) -> opweg_gate::oidc::Settings {
        let here = ["http://localhost", "http://127.0.0.1", "http://[::1]"].iter().any(|h| self.issuer.starts_with(h));
        if !self.issuer.starts_with("https://") && !here {
            wrong.add(&format!("oidc.{place}.issuer"), "the provider's issuer, beginning with https://");
        }
        if self.client_id.is_empty() {
            wrong.add(&format!("oidc.{place}.client_id"), "our name at the provider");
        }
        opweg_gate::oidc::Settings {
            issuer: self.issuer,
            client_id: self.client_id,
            client_secret: self.client_secret.map(Into::into),
            redirect_uri: format!("{address}/login/oidc/back"),
            scopes: self.scopes,
            role_claim: self.role_claim,
            accepted_acr: self.accepted_acr,
        }
    }
}
