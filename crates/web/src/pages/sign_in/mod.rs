//! Signing in: a password and a second step, a passkey, or an identity provider; and out again.
//!
//! A session is half or whole. The half one (password given, second step to come) opens only the pages here; what is
//! still to do is one question, [`remaining`], so every way in ends at the same place. Pages never tell whether a login
//! exists, and every answer for an unknown one takes as long.

mod app;
mod codes;
pub(crate) mod login;
mod own_password;
mod passkey;
mod provider;
mod second;
mod turn;

pub(crate) use codes::{CodesPage, issue as issue_codes};
pub(crate) use own_password::new_password;
pub(crate) use provider::depart_to_link;
pub(crate) use turn::{Hold, take as take_turn};

use crate::kit::answer::{Answer, go};
use crate::kit::cookie::{SESSION_COOKIE, set_cookie};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::Fields;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use crate::routes::{Gate, Route, form, page};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::{get, post};
use jiff::Timestamp;
use opweg_gate::password;
use opweg_gate::random::RandomError;
use opweg_gate::token::{Token, TokenUse};
use opweg_model::SessionId;
use opweg_store::Tx;
use opweg_store::people::sessions::{self, Limits, NewSession, Stage};
use opweg_store::people::sign_in::{Account, by_user};
use secrecy::SecretString;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    use Gate::{HalfSignedIn, Public};
    vec![
        page("/login", Public, get(login::ask)),
        form("/login", Public, post(login::enter)),
        form("/login/passkey/start", Public, post(passkey::start)),
        form("/login/passkey", Public, post(passkey::enter)),
        page("/login/oidc/{place}", Public, get(provider::depart)),
        page("/login/oidc/back", Public, get(provider::arrive)),
        page("/login/second", HalfSignedIn, get(second::ask)),
        form("/login/second", HalfSignedIn, post(second::enter)),
        form("/login/second/passkey/start", HalfSignedIn, post(second::passkey_start)),
        form("/login/second/passkey", HalfSignedIn, post(second::passkey)),
        page("/login/app", HalfSignedIn, get(app::ask)),
        form("/login/app", HalfSignedIn, post(app::keep)),
        form("/login/passkeys/start", HalfSignedIn, post(passkey::start_new)),
        form("/login/passkeys", HalfSignedIn, post(passkey::keep)),
        page("/login/password", HalfSignedIn, get(own_password::ask)),
        form("/login/password", HalfSignedIn, post(own_password::keep)),
        form("/logout", HalfSignedIn, post(login::leave)),
    ]
}

/// What is still to be done before somebody is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Remaining {
    /// A code or a passkey.
    SecondStep(Account),
    /// There is no second step yet, and everybody needs one.
    SetUp(Account),
    /// The password was made for them.
    OwnPassword,
    /// Nothing.
    Nothing,
}

/// What is still to be done.
pub(crate) async fn remaining(ctx: &Ctx) -> Result<Remaining, Problem> {
    if ctx.me.stage == Stage::Full {
        return Ok(if ctx.me.start_password { Remaining::OwnPassword } else { Remaining::Nothing });
    }
    let account = account(ctx).await?;
    Ok(if account.totp || account.passkey { Remaining::SecondStep(account) } else { Remaining::SetUp(account) })
}

/// The account of the signed-in person.
pub(crate) async fn account(ctx: &Ctx) -> Result<Account, Problem> {
    let mut conn = ctx.house.db.look().await?;
    by_user(&mut conn, ctx.me.staff.user).await?.ok_or(Problem::SignIn)
}

/// Somebody who proved who they are.
pub(crate) struct Proven<'a> {
    pub account: &'a Account,
    pub stage: Stage,
    /// How: a word for the log.
    pub way: &'a str,
    pub device: String,
}

/// Begins a session in a transaction; the cookie to set.
async fn begin(house: &House, tx: &mut Tx, proven: &Proven<'_>) -> Result<HeaderValue, Problem> {
    let token = token(house)?;
    let digest = token.digest(TokenUse::Session);
    let new =
        NewSession { id: SessionId(house.id()), hash: digest.as_bytes(), stage: proven.stage, device: &proven.device };
    sessions::start(tx, proven.account.user, proven.account.org, &new, &Limits::default(), proven.way).await?;
    Ok(session_cookie(house, &token))
}

/// Makes the half session whole; the new cookie.
async fn upgrade(ctx: &Ctx, tx: &mut Tx, way: &str) -> Result<HeaderValue, Problem> {
    let token = token(&ctx.house)?;
    let digest = token.digest(TokenUse::Session);
    sessions::upgrade(tx, &ctx.me.staff, ctx.me.session, digest.as_bytes(), &Limits::default(), way).await?;
    Ok(session_cookie(&ctx.house, &token))
}

pub(crate) fn token(house: &House) -> Result<Token, Problem> {
    Token::issue(&mut *(house.random)()).map_err(no_random)
}

pub(crate) fn no_random(error: RandomError) -> Problem {
    tracing::error!(%error, "randomness");
    Problem::Fault
}

pub(crate) fn no_hash(error: password::PasswordError) -> Problem {
    tracing::error!(%error, "hash of a password");
    Problem::Fault
}

fn session_cookie(house: &House, token: &Token) -> HeaderValue {
    set_cookie(house, SESSION_COOKIE, token.reveal(), Limits::default().whole.as_secs())
}

/// Goes on with a cookie.
fn go_with(to: &str, cookie: HeaderValue) -> Answer {
    let mut answer = go(to, "")?;
    answer.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(answer)
}

/// Forgets the session of this browser and goes to the page for signing in.
pub(crate) fn gone(house: &House) -> Answer {
    let mut answer = go("/login", "signed-out")?;
    answer.headers_mut().append(header::SET_COOKIE, set_cookie(house, SESSION_COOKIE, "", 0));
    Ok(answer)
}

/// A field exactly as it was typed: passwords are never trimmed.
pub(crate) fn secret(fields: &Fields, name: &str) -> SecretString {
    fields.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v).into()
}

/// Where to go afterwards: a page of our own, nothing else.
pub(crate) fn back(fields: &Fields) -> &str {
    let asked = fields.get("back");
    let own = asked.starts_with('/')
        && !asked.starts_with("//")
        && !asked.contains('\\')
        && !asked.contains(char::is_control);
    let elsewhere = own && !asked.starts_with("/login") && asked != "/logout" && asked.len() <= 300;
    if elsewhere { asked } else { "/today" }
}

/// An address within signing in that still knows where to go afterwards.
fn onward(to: &str, back: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("{to}?back={back}")
}

/// The frame's guest, in the language of the account.
fn guest_of(ctx: &Ctx, guest: Guest) -> Guest {
    Guest { lang: ctx.me.lang, ..guest }
}

/// What a browser is, in two words, for the list of sessions.
pub(crate) fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let first =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    // The order matters: most browsers also name the ones they descend from.
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Whether so many minutes have not passed yet, and until when.
pub(crate) fn in_minutes(now: Timestamp, minutes: i64) -> Timestamp {
    now.saturating_add(jiff::SignedDuration::from_mins(minutes)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back_of(typed: &str) -> String {
        let fields = Fields::read(
            format!("back={}", form_urlencoded::byte_serialize(typed.as_bytes()).collect::<String>()).as_bytes(),
        );
        back(&fields).to_owned()
    }

    #[test]
    fn one_only_goes_back_to_our_own_pages() {
        assert_eq!(back_of("/clients/x?y=1"), "/clients/x?y=1");
        for elsewhere in
            ["", "https://bad.example", "//bad.example", "/\\bad.example", "/login/second", "/logout", "/a\nb"]
        {
            assert_eq!(back_of(elsewhere), "/today", "{elsewhere}");
        }
    }

    #[test]
    fn passwords_are_not_trimmed() {
        use secrecy::ExposeSecret;
        assert_eq!(secret(&Fields::read(b"p=+a+"), "p").expose_secret(), " a ");
    }

    #[test]
    fn devices_have_two_words() {
        let of = |agent: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
            device(&headers)
        };
        assert_eq!(of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"), "Firefox, Linux");
        assert_eq!(
            of("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"),
            "Chrome, Android"
        );
        assert_eq!(of("curl/8"), "");
    }
}
