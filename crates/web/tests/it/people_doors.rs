//! What tests of signing in share: start passwords, the app on a phone, and the way through the pages.

use crate::harness::{Browser, Page, TestHouse, id, now};
use axum::http::StatusCode;

/// A start password for somebody, as the administrator of the network reads it on the page.
pub async fn start_password(test: &TestHouse, who: u128) -> String {
    let mut nadia = test.signed_in(crate::harness::NADIA).await;
    let page = nadia.post(&format!("/admin/people/{}/password", id(who)), &[]).await.is(StatusCode::OK).reads_well();
    shown(&page, 1)
}

/// The `place`-th code that a page shows.
pub fn shown(page: &Page, place: usize) -> String {
    let code =
        page.text.split("class=\"code").nth(place + 1).unwrap_or_else(|| panic!("no code {place} in {}", page.text));
    code.split("<bdi dir=\"ltr\">").nth(1).unwrap().split("</bdi>").next().unwrap().to_owned()
}

/// The login of somebody of the harness.
pub fn login(who: u128) -> String {
    format!("user{who}@example.org")
}

/// An authenticator app that knows one secret.
#[derive(Clone)]
pub struct App(Vec<u8>);

impl App {
    /// Types the letters of the page over.
    pub fn of(page: &Page) -> Self {
        let letters = shown(page, 0).replace(' ', "");
        let mut bits = letters
            .chars()
            .map(|c| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(c).unwrap())
            .fold(String::new(), |b, n| format!("{b}{n:05b}"));
        bits.truncate(bits.len() / 8 * 8);
        Self(
            bits.as_bytes()
                .chunks(8)
                .map(|b| u8::from_str_radix(std::str::from_utf8(b).unwrap(), 2).unwrap())
                .collect(),
        )
    }

    /// The code it shows now.
    pub fn code(&self) -> String {
        let totp = totp_rs::Builder::new()
            .with_algorithm(totp_rs::Algorithm::SHA1)
            .with_secret(self.0.clone())
            .with_account_name("")
            .build_noncompliant();
        totp.generate(u64::try_from(now().as_second()).unwrap()).to_string()
    }
}

impl Browser {
    /// Gives a login and a password; the answer as it comes.
    pub async fn try_login(&mut self, who: &str, password: &str) -> Page {
        self.get("/login").await.is(StatusCode::OK);
        self.post("/login", &[("login", who), ("password", password), ("back", "/today")]).await
    }

    /// Follows redirects to the page they end at.
    pub async fn follow(&mut self, first: Page) -> (String, Page) {
        let (mut at, mut page) = (String::new(), first);
        while page.status == StatusCode::SEE_OTHER {
            at.clone_from(&page.to);
            page = self.get(&at).await;
        }
        (at, page)
    }
}

/// The first sign-in of somebody, to the end: start password, app, recovery codes, own password.
pub async fn first_sign_in(test: &TestHouse, who: u128) -> (Browser, App, Vec<String>) {
    let password = start_password(test, who).await;
    let mut browser = test.browser();
    let answer = browser.try_login(&login(who), &password).await.is(StatusCode::SEE_OTHER);
    let (_, page) = browser.follow(answer).await;
    let app = App::of(&page);
    let page =
        browser.post("/login/app", &[("code", &app.code()), ("back", "/today")]).await.is(StatusCode::OK).reads_well();
    let codes = (0..10).map(|place| shown(&page, place)).collect();
    let answer = browser.get("/login/second?back=%2Ftoday").await;
    let (at, _) = browser.follow(answer).await;
    assert!(at.starts_with("/login/password"), "{at}");
    let own = [("new", OWN), ("repeat", OWN), ("back", "/today")];
    let answer = browser.post("/login/password", &own).await;
    let (at, page) = browser.follow(answer).await;
    assert_eq!(at, "/today?note=saved");
    page.is(StatusCode::OK);
    (browser, app, codes)
}

/// The password everybody chooses.
pub const OWN: &str = "een fiets in de regen";
