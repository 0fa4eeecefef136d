//! What every answer carries, whatever it is: headers, cookies, neutral names, nothing from elsewhere; and how much may be
//! sent. Forms from elsewhere are in `forged`, the log of the program in `program_log`.

mod forged;
mod program_log;

use crate::harness::{SOFIE, TestHouse, now};
use crate::matrix::rows::{self, Body, OF_NOTHING};
use crate::matrix::world::{Asker, Planted, Planting};
use crate::people_doors::{OWN, first_sign_in};
use axum::body::{Body as Sent, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode, header};
use opweg_access::Actor;
use opweg_store::log::{Act, Entry};
use opweg_web::{House, router};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use tower::ServiceExt;

/// What came back, as text where it is text.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    async fn of(response: Response<Sent>) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Self { status, headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }
    fn head(&self, name: &str) -> &str {
        self.headers.get(name).map(|v| v.to_str().unwrap()).unwrap_or_default()
    }
    /// The media type without what follows.
    fn kind(&self) -> &str {
        self.head("content-type").split(';').next().unwrap_or_default()
    }
}

/// A request as a browser sends it from one of our own pages, or as a program does.
fn request(method: &str, path: &str, asker: Option<&Asker>) -> axum::http::request::Builder {
    let mut request = Request::builder()
        .method(Method::from_bytes(method.as_bytes()).unwrap())
        .uri(path)
        .header(header::HOST, "opweg.example")
        .header("sec-fetch-site", "same-origin");
    let Some(asker) = asker else { return request };
    if !asker.cookie.is_empty() {
        request = request.header(header::COOKIE, &asker.cookie);
    }
    if !asker.bearer.is_empty() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {}", asker.bearer));
    }
    request
}

async fn ask(house: &Arc<House>, request: Request<Sent>) -> Answer {
    Answer::of(router(house.clone()).oneshot(request).await.unwrap()).await
}

/// What is wrong, alike things together.
#[derive(Default)]
struct Findings(BTreeMap<String, BTreeSet<String>>);

impl Findings {
    fn must(&mut self, holds: bool, what: &str, answer: &str) {
        if !holds {
            self.0.entry(what.to_owned()).or_default().insert(answer.to_owned());
        }
    }
}

/// What may be kept: what holds nothing of anybody, and one's own path, which its reader may want without a network.
const MAY_BE_KEPT: &[(&str, &str)] = &[
    ("/assets/{stamp}/{*name}", "public, max-age=31536000, immutable"),
    ("/sw.js", "no-cache"),
    ("/api/v1/openapi.json", "public, max-age=3600"),
    ("/{lang}/path", "private, no-cache"),
];

/// Whoever asks in the walk through all addresses: enough to see every kind of answer.
const ASKERS: &[&str] = &[
    "nobody",
    "half signed in",
    "the worker who guides",
    "officer of the network",
    "administrator of another organisation",
    "a key for everything",
    "the client of Mandate",
];

/// A purpose that opens nothing for a program.
const NOT_FOR_THAT: &str = "/api/v1/clients/{file}?purpose=coordination";

#[tokio::test]
async fn every_answer_carries_the_headers_and_names_nobody() {
    let planting = Planting::new().await;
    let (mut found, mut kinds) = (Findings::default(), BTreeSet::new());
    let unknown =
        ["/nothing/here", "/nl/nothing", "/api/v1/nothing", "/api/nothing", "/clients/x", "/logout", NOT_FOR_THAT];
    let walk = rows::all().filter(|r| r.method == "GET").map(|r| (r.path, r.ask, r.slow));
    let walk: Vec<_> = walk.chain(unknown.map(|path| (path, path, false))).collect();
    for asker in planting.askers.iter().filter(|a| ASKERS.contains(&a.name.as_str())) {
        for (path, asked, _) in walk.iter().filter(|(.., slow)| !slow || asker.name.starts_with("the worker")) {
            let address = fill(asked, &planting.files[0]);
            let sent = request("GET", &address, Some(asker)).body(Sent::empty()).unwrap();
            let answer = ask(&planting.test.house, sent).await;
            kinds.insert(format!("{} {}", answer.status.as_u16(), answer.kind()));
            let what = format!("{} {asked} for {}", answer.status, asker.name);
            carries_headers(&answer, &what, &mut found);
            let kept = MAY_BE_KEPT.iter().find(|(may, _)| may == path && answer.status.is_success());
            let expected = kept.map_or("no-store", |(_, how)| how);
            found.must(answer.head("cache-control") == expected, "cache-control", &what);
            is_neutral(&answer, &what, &planting.files[0], &mut found);
            holds_nothing_inline(&answer, &what, &mut found);
        }
    }
    assert!(found.0.is_empty(), "{:#?}", found.0);
    for kind in [
        "200 text/html",
        "200 application/pdf",
        "200 application/json",
        "200 text/css",
        "200 text/plain",
        "303 ",
        "401 application/problem+json",
        "403 text/html",
        "403 application/problem+json",
        "404 text/html",
        "404 application/problem+json",
    ] {
        assert!(kinds.contains(kind), "{kind} was not among {kinds:#?}");
    }
}

/// The address of a row for a file.
fn fill(asked: &str, file: &Planted) -> String {
    rows::all().next().unwrap().fill(asked, file, OF_NOTHING)
}

fn carries_headers(answer: &Answer, what: &str, found: &mut Findings) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ] {
        found.must(answer.head(name) == value, name, what);
    }
    let csp = answer.head("content-security-policy");
    let parts: BTreeMap<&str, &str> =
        csp.split(';').filter_map(|d| d.trim().split_once(' ')).map(|(n, v)| (n, v.trim())).collect();
    for (part, value) in [
        ("default-src", "'none'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("form-action", "'self'"),
        ("frame-ancestors", "'none'"),
        ("base-uri", "'none'"),
    ] {
        found.must(parts.get(part) == Some(&value), part, what);
    }
    for loose in ["unsafe", "*", "http:", "https:", "blob:"] {
        found.must(!csp.contains(loose), "a loose content security policy", what);
    }
    let body = !answer.text.is_empty();
    found.must(!body || !answer.kind().is_empty(), "a body without a type", what);
    for cookie in answer.headers.get_all(header::SET_COOKIE) {
        found.must(is_guarded(cookie.to_str().unwrap()), "a cookie without its flags", what);
    }
}

/// Nothing of a client in an address, a title or the name of a file; errors tell nothing inside.
fn is_neutral(answer: &Answer, what: &str, file: &Planted, found: &mut Findings) {
    let title = answer.text.split_once("<title>").and_then(|(_, t)| t.split_once("</title>")).map(|(t, _)| t);
    for text in [answer.head("location"), answer.head("content-disposition"), title.unwrap_or_default()] {
        let named = crate::matrix::words(text).next().is_some() || text.contains(&file.number);
        found.must(!named, "a client in an address, a title or the name of a file", what);
    }
    let name = answer.head("content-disposition").split("filename=").nth(1).unwrap_or("\"x\"").trim_matches('"');
    let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'.');
    found.must(plain, "the name of a file tells more than what it is", what);
    for inside in ["panicked", "sqlx", "SELECT ", "crates/", ".rs:", "backtrace"] {
        let told = !answer.status.is_success() && answer.text.contains(inside);
        found.must(!told, "an error tells what is inside", what);
    }
    found.must(answer.head("server").is_empty() && answer.head("x-powered-by").is_empty(), "names its maker", what);
}

/// Pages hold no script or style of their own and load nothing from elsewhere.
fn holds_nothing_inline(answer: &Answer, what: &str, found: &mut Findings) {
    if answer.kind() != "text/html" {
        return;
    }
    for tag in answer.text.split('<').skip(1).filter_map(|t| t.split('>').next()) {
        let tag = tag.to_lowercase();
        found.must(!tag.starts_with("script") || tag.contains(" src=\"/"), "a script in the page", what);
        found.must(!tag.starts_with("style") && !tag.contains(" style="), "a style in the page", what);
        let handler = tag.split(' ').any(|a| a.starts_with("on") && a.contains('='));
        found.must(!handler, "a handler in the page", what);
        for loads in [" src=\"", " srcset=\"", " action=\"", " formaction=\""] {
            let to = tag.split_once(loads).map_or("/", |(_, v)| v.split('"').next().unwrap_or_default());
            let own = to.is_empty() || to.starts_with("data:") || to.starts_with('#') || to.starts_with('?');
            found.must(own || (to.starts_with('/') && !to.starts_with("//")), "something from elsewhere", what);
        }
    }
}

fn is_guarded(cookie: &str) -> bool {
    let flags: Vec<&str> = cookie.split("; ").skip(1).collect();
    cookie.starts_with("__Host-")
        && ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"].iter().all(|f| flags.contains(f))
        && !flags.iter().any(|f| f.starts_with("Domain"))
}

#[tokio::test]
async fn cookies_are_for_this_site_over_https_and_no_script() {
    let test = TestHouse::new().await;
    let (mut sofie, app, _) = first_sign_in(&test, SOFIE).await;
    sofie.get("/login?lang=fr").await;
    sofie.post("/login/passkey/start", &[]).await;
    sofie.post("/logout", &[]).await.is(StatusCode::SEE_OTHER);
    sofie.try_login(&crate::people_doors::login(SOFIE), OWN).await.is(StatusCode::SEE_OTHER);
    sofie.get("/login/second").await.is(StatusCode::OK);
    crate::harness::pass(30);
    sofie.post("/login/second", &[("code", &app.code())]).await.is(StatusCode::SEE_OTHER);
    let names: BTreeSet<&str> = sofie.told.iter().filter_map(|c| c.split('=').next()).collect();
    assert!(names.contains("__Host-opweg"), "{names:?}");
    assert!(sofie.told.len() >= 4, "{:?}", sofie.told);
    assert!(sofie.told.iter().all(|c| is_guarded(c)), "{:#?}", sofie.told);
    // A cookie that another site of the domain planted has no such prefix: it opens nothing.
    let mut planted = test.browser();
    planted.cookies = sofie.cookies.iter().map(|c| c.replace("__Host-", "")).collect();
    assert!(planted.get("/today").await.to.starts_with("/login"));
    // Without HTTPS, to try it out on one computer, browsers would keep none of these: there they go without.
    let plain = TestHouse::with(|house| house.settings.secure = false).await;
    let mut guest = plain.browser();
    guest.get("/login?lang=fr").await;
    assert_eq!(guest.told.len(), 1);
    assert!(guest.told[0].starts_with("opweg_lang=fr; Path=/; HttpOnly; SameSite=Lax"), "{}", guest.told[0]);
    assert!(!guest.told[0].contains("Secure"));
}

#[tokio::test]
async fn more_than_fits_is_refused_and_said_so() {
    let planting = Planting::new().await;
    let house = &planting.test.house;
    let of = |name: &str| planting.askers.iter().find(|a| a.name == name).unwrap();
    let (sofie, key, nobody) = (of("the worker who guides"), of("a key for everything"), of("nobody"));
    let file = planting.files[0].id;
    let form = "application/x-www-form-urlencoded";
    let table = format!("/exchange/import?csrf={}", sofie.csrf);
    let upload = "--x\r\ncontent-disposition: form-data; name=\"table\"; filename=\"t.csv\"\r\n\r\n";
    let notes = format!("/clients/{file}/notes");
    for (asker, path, kind, begin, bytes) in [
        (sofie, notes.as_str(), form, format!("csrf={}&body=", sofie.csrf), 600 * 1024),
        (nobody, "/login", form, "login=".to_owned(), 3 * 1024 * 1024),
        (nobody, "/nl/code", form, "code=".to_owned(), 3 * 1024 * 1024),
        (sofie, table.as_str(), "multipart/form-data; boundary=x", upload.to_owned(), 25 * 1024 * 1024),
        (key, &format!("/api/v1/clients/{file}/notes"), "application/json", "{\"body\":\"".to_owned(), 300 * 1024),
    ] {
        let body = begin + &"a".repeat(bytes);
        let sent = request("POST", path, Some(asker)).header(header::CONTENT_TYPE, kind).body(Sent::from(body));
        let answer = ask(house, sent.unwrap()).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}: {}", answer.text);
        let kind = if path.starts_with("/api/") { "application/problem+json" } else { "text/html" };
        assert_eq!(answer.kind(), kind, "{path}");
    }
}

/// A try to sign in as somebody who does not exist, from this end of a connection and with this header.
async fn guess(test: &TestHouse, peer: &str, told: &str, name: usize) -> StatusCode {
    let mut sent = request("POST", "/login", None)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-forwarded-for", told)
        .body(Sent::from(format!("login=nobody{name}%40example.org&password=guessed")))
        .unwrap();
    let peer: SocketAddr = peer.parse().unwrap();
    sent.extensions_mut().insert(ConnectInfo(peer));
    ask(&test.house, sent).await.status
}

#[tokio::test]
async fn a_guesser_behind_a_proxy_is_alone_with_the_wait() {
    let test = TestHouse::with(|house| house.settings.proxies = vec!["10.0.0.0/8".parse().unwrap()]).await;
    let (wrong, wait) = (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::TOO_MANY_REQUESTS);
    let proxy = "10.0.0.7:40000";
    let mut tries = 0;
    while guess(&test, proxy, "203.0.113.9", tries).await == wrong {
        tries += 1;
        assert!(tries < 100, "nobody ever waits");
    }
    // Writing other addresses in front helps nobody, and neighbours do not suffer.
    assert_eq!(guess(&test, proxy, "198.51.100.1, 203.0.113.9", 200).await, wait);
    assert_eq!(guess(&test, proxy, "203.0.113.10", 201).await, wrong);
    // Whoever is no proxy of ours is counted by the connection, whatever the header says.
    for name in 300..300 + tries {
        assert_eq!(guess(&test, "192.0.2.1:50000", &format!("203.0.113.{name}"), name).await, wrong);
    }
    assert_eq!(guess(&test, "192.0.2.1:50001", "203.0.113.11", 400).await, wait);
}

/// Renames the table of notes: what is written there fails, whichever engine it is.
async fn rename(test: &TestHouse, sql: &'static str) {
    let mut tx = test.house.db.begin(now()).await.unwrap();
    tx.run(sql, &[]).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "test", ""));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_kept_is_shown_again_to_whoever_typed_it() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}")).await.is(StatusCode::OK);
    let (notes, text) = (format!("/clients/{file}/notes"), "Belde over <b>de lessen</b>.");
    let fields = [("kind", "note"), ("circle", "path"), ("body", text)];
    rename(&test, "ALTER TABLE note RENAME TO note_away").await;
    let page = sofie.post(&notes, &fields).await.is(StatusCode::INTERNAL_SERVER_ERROR).reads_well();
    let page = page.has("Belde over &#60;b&#62;de lessen").lacks("<b>de lessen").has("Nu bewaren");
    assert_eq!((page.field("circle").as_deref(), page.field("kind").as_deref()), (Some("path"), Some("note")));
    rename(&test, "ALTER TABLE note_away RENAME TO note").await;
    let again = [("csrf", page.field("csrf").unwrap()), ("kind", "note".into()), ("body", text.into())];
    let again: Vec<(&str, &str)> = again.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sofie.send(&notes, &again).await.is(StatusCode::OK).has("Belde over &#60;b&#62;de lessen");
    // From another site nothing is said back, and never a password.
    test.house.db.close().await;
    for (path, site, shown) in
        [(&*notes, "same-origin", true), (&*notes, "cross-site", false), ("/login", "same-origin", false)]
    {
        let body = Sent::from("kind=note&body=Een%20Woord&password=Een%20Geheim&current=Een%20Geheim");
        let mut sent = request("POST", path, None);
        let headers = sent.headers_mut().unwrap();
        headers.insert("sec-fetch-site", site.parse().unwrap());
        headers.insert(header::CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap());
        headers.insert(header::COOKIE, sofie.cookies.join("; ").parse().unwrap());
        let answer = ask(&test.house, sent.body(body).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.text.contains("Een Woord"), shown, "{path} {site}: {}", answer.text);
        assert!(!answer.text.contains("Een Geheim"), "{path} {site}");
    }
    // Files and the sign of life need no database, whoever asks.
    for path in ["/healthz", "/assets/x/path.css", "/sw.js"] {
        assert_eq!(sofie.get(path).await.status, StatusCode::OK, "{path}");
    }
    sofie.get("/readyz").await.is(StatusCode::SERVICE_UNAVAILABLE);
}

/// What people type to find or tell something goes in the body of a form, never in an address that is kept somewhere.
#[tokio::test]
async fn no_page_puts_typed_text_in_an_address() {
    let planting = Planting::new().await;
    let sofie = planting.askers.iter().find(|a| a.name == "the worker who guides").unwrap();
    for row in rows::all().filter(|r| matches!(r.body, Body::None) && !r.slow && !r.path.starts_with("/styleguide")) {
        let address = fill(row.ask, &planting.files[0]);
        let sent = request("GET", &address, Some(sofie)).body(Sent::empty()).unwrap();
        let page = ask(&planting.test.house, sent).await.text;
        for form in page.split("<form").skip(1).filter_map(|f| f.split("</form>").next()) {
            let sends = form.split('>').next().unwrap_or_default().contains("method=\"post\"");
            let typed = ["<textarea", "type=\"text\"", "type=\"search\"", "type=\"tel\"", "type=\"email\""];
            let found = typed.iter().find(|t| form.contains(**t));
            assert!(sends || found.is_none(), "{address}: {form}");
        }
    }
}
