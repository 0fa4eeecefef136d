//! Setting up an authenticator app: a drawing to scan, or letters to type over, and the first code as proof.

use super::codes::{missing, secured};
use super::{Remaining, back, guest_of, no_random, remaining};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Public;
use crate::kit::problem::Problem;
use crate::pages::account::confirm;
use askama::Template;
use opweg_gate::random::{Random, RandomError};
use opweg_gate::totp::{self, Enrolment, Secret};
use opweg_store::people::{ceremonies, second_step};
use opweg_store::{hex, unhex};
use secrecy::ExposeSecret;

/// Minutes a drawing stays good, so that a page that is loaded again shows the same one.
const MINUTES: i64 = 30;

#[derive(Template)]
#[template(path = "sign_in/app.html")]
struct Page {
    p: Public,
    back: String,
    error: String,
    qr: String,
    letters: String,
    uri: String,
    /// The first sign-in: there is no second step yet, a passkey is another way.
    first: bool,
    passkeys: bool,
}

/// Whoever may not set up here goes elsewhere: somebody half signed in who has a second step, or somebody signed in who
/// has not shown the password lately.
pub(super) async fn elsewhere(ctx: &Ctx, to: &str) -> Result<Option<String>, Problem> {
    Ok(match remaining(ctx).await? {
        Remaining::SetUp(_) => None,
        Remaining::Nothing if confirm::is_fresh(ctx).await? => None,
        Remaining::Nothing => Some(confirm::address(to)),
        Remaining::SecondStep(_) | Remaining::OwnPassword => Some("/login/second".to_owned()),
    })
}

/// The page with the drawing.
pub async fn ask(ctx: Ctx, guest: Guest, Query(fields): Query) -> Answer {
    if let Some(to) = elsewhere(&ctx, "/login/app").await? {
        return go(&to, "");
    }
    let enrolment = enrolment(&ctx).await?;
    page(&app_page(&ctx, &guest_of(&ctx, guest), &fields, &enrolment, String::new()))
}

fn app_page(ctx: &Ctx, guest: &Guest, fields: &Fields, enrolment: &Enrolment, error: String) -> Page {
    Page {
        p: guest.frame("login-app-title"),
        back: back(fields).to_owned(),
        error,
        qr: enrolment.qr_svg.expose_secret().to_owned(),
        letters: enrolment.letters.expose_secret().to_owned(),
        uri: enrolment.uri.expose_secret().to_owned(),
        first: ctx.me.stage != opweg_store::people::sessions::Stage::Full,
        passkeys: ctx.house.doors.passkeys.is_some(),
    }
}

/// Keeps the app once its first code is right.
pub async fn keep(ctx: Ctx, guest: Guest, Form(fields): Form) -> Answer {
    if let Some(to) = elsewhere(&ctx, "/login/app").await? {
        return go(&to, "");
    }
    let guest = guest_of(&ctx, guest);
    let enrolment = enrolment(&ctx).await?;
    let Ok(step) = totp::verify(&enrolment.secret, fields.get("code"), ctx.now, None) else {
        return again(&app_page(&ctx, &guest, &fields, &enrolment, guest.t("login-app-wrong")));
    };
    let codes = missing(&ctx).await?;
    ceremonies::take(&ctx.house.db, &ctx.house.desk.keys, &key_of(&ctx, "app"), ctx.now).await?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    second_step::set_authenticator(&mut tx, &ctx.me.staff, &ctx.house.desk.keys, &to_text(&enrolment.secret), step)
        .await?;
    secured(&ctx, &guest, tx, codes, "code", back(&fields)).await
}

/// The enrolment of this session: the one on the page, as long as it is good.
async fn enrolment(ctx: &Ctx) -> Result<Enrolment, Problem> {
    let (db, keys, key) = (&ctx.house.db, &ctx.house.desk.keys, key_of(ctx, "app"));
    let kept = ceremonies::recall(&mut db.look().await?, keys, &key, ctx.now).await?;
    if let Some(secret) = kept.as_deref().and_then(from_text) {
        return enrol(&ctx.me.login, &mut Same(secret));
    }
    let made = enrol(&ctx.me.login, &mut *(ctx.house.random)())?;
    ceremonies::remember(db, keys, &key, &to_text(&made.secret), super::in_minutes(ctx.now, MINUTES), ctx.now).await?;
    Ok(made)
}

fn enrol(login: &str, random: &mut dyn Random) -> Result<Enrolment, Problem> {
    totp::enrol(login, random).map_err(|error| match error {
        totp::EnrolmentError::Random(error) => no_random(error),
        totp::EnrolmentError::AccountName => Problem::Fault,
    })
}

/// Gives a secret that was drawn before, so that its drawing is the same again.
struct Same(Secret);

impl Random for Same {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        if bytes.len() != self.0.expose().len() {
            return Err(RandomError);
        }
        bytes.copy_from_slice(self.0.expose());
        Ok(())
    }
}

/// What this session remembers between two requests, by a word.
pub(crate) fn key_of(ctx: &Ctx, what: &str) -> Vec<u8> {
    ctx.house.desk.keys.fingerprint("ceremony", &format!("{what} {}", ctx.me.session))
}

fn to_text(secret: &Secret) -> String {
    hex(secret.expose())
}

pub(super) fn from_text(text: &str) -> Option<Secret> {
    Secret::from_slice(&unhex(text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_the_same_again() {
        let bytes: Vec<u8> = (0..20).map(|n| n * 13).collect();
        let secret = Secret::from_slice(&bytes).unwrap();
        let again = from_text(&to_text(&secret)).unwrap();
        assert_eq!(again.expose(), bytes);
        let drawn = enrol("sofie@stad.example", &mut Same(again)).unwrap();
        assert_eq!(drawn.secret.expose(), bytes);
        assert!(from_text("0g").is_none() && from_text("00").is_none());
    }
}
