//! Every route, asked by every role in every state of permission: whatever comes back holds only what the policy allows,
//! what was read stands in the log, and what was refused as well. A route that nobody wrote a row for fails.

mod askers;
mod plant;
pub mod rows;
pub mod world;

use crate::harness::on_server;
use axum::body::{Body as Sent, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use opweg_access::{Actor, Standing};
use opweg_model::Purpose;
use rows::{Body, For, Row};
use std::collections::{BTreeMap, BTreeSet};
use tower::ServiceExt;
use uuid::Uuid;
use world::{Asker, Planted, Planting, may_hand_over, may_show, usual_purpose};

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    /// The body as text; of a PDF, its text.
    text: String,
}

#[tokio::test]
async fn whatever_comes_back_holds_only_what_the_policy_allows() {
    let planting = Planting::new().await;
    let mut found = Findings::default();
    // Everything that only looks, then what changes things.
    for row in rows::all() {
        for file in files_for(row, &planting) {
            let mut standings = planting.standings().await;
            for asker in askers_for(row, file, &planting) {
                if row.method != "GET" {
                    standings[file] = planting.standing(planting.files[file].id).await;
                }
                let before = planting.marks(file, asker).await;
                let answer = planting.ask(row, &planting.files[file], asker).await;
                found.asked += 1;
                look(&planting, row, file, asker, &answer, &standings, &mut found);
                let after = planting.marks(file, asker).await;
                logged(row, file, asker, &answer, before, after, &mut found);
            }
        }
    }
    let (asked, shown) = if on_server() { (2_000, 5_000) } else { (4_000, 10_000) };
    assert!(
        found.asked > asked && found.shown > shown,
        "{} answers with {} words prove little",
        found.asked,
        found.shown
    );
    assert!(found.wrong.is_empty(), "{}", found.report());
}

/// A list of tables and rows that grows apart is no list.
#[test]
fn every_route_has_its_row() {
    let table: BTreeSet<(String, &str)> = opweg_web::table().iter().map(|r| (r.method.to_string(), r.path)).collect();
    let rows: BTreeSet<(String, &str)> = rows::all().map(|r| (r.method.to_owned(), r.path)).collect();
    let missing: Vec<_> = table.difference(&rows).collect();
    let gone: Vec<_> = rows.difference(&table).collect();
    assert!(missing.is_empty(), "routes without a row in matrix/rows.rs: {missing:?}");
    assert!(gone.is_empty(), "rows without a route: {gone:?}");
}

/// What was found wrong, alike things together.
#[derive(Default)]
struct Findings {
    asked: usize,
    shown: usize,
    wrong: BTreeMap<String, BTreeSet<String>>,
}

impl Findings {
    fn add(&mut self, what: String, who: String) {
        self.wrong.entry(what).or_default().insert(who);
    }
    fn report(&self) -> String {
        let line = |(what, who): (&String, &BTreeSet<String>)| {
            let some: Vec<&str> = who.iter().take(4).map(String::as_str).collect();
            format!("{what}\n    {} times: {}", who.len(), some.join("; "))
        };
        format!("{} findings\n{}", self.wrong.len(), self.wrong.iter().map(line).collect::<Vec<_>>().join("\n"))
    }
}

/// The files a row is asked for: all when the address or the form names one, else any one.
fn files_for(row: &Row, planting: &Planting) -> Vec<usize> {
    let fields = match row.body {
        Body::Form(fields) => fields.iter().any(|(_, v)| v.contains('{') && *v != "{}"),
        Body::Json(body) => body.contains("{name}"),
        Body::None | Body::Upload => false,
    };
    let named = row.ask.contains('{') || fields;
    // On a server, where each question takes longer, every other state is enough: the rule itself is one and the same.
    let each = if on_server() { 2 } else { 1 };
    if named && !row.path.starts_with("/{lang}") { (0..planting.files.len()).step_by(each).collect() } else { vec![0] }
}

/// Who asks: everybody, but clients only for their own file and one other, and programs only the API.
fn askers_for<'p>(row: &Row, file: usize, planting: &'p Planting) -> Vec<&'p Asker> {
    let api = row.path.starts_with("/api/");
    let on_path = row.path.starts_with("/{lang}/path");
    let asks = |a: &&Asker| match &a.actor {
        Some(Actor::Program(_)) => api,
        Some(Actor::Client(_)) if on_path => true,
        Some(Actor::Client(own)) => !api && !row.slow && (*own == planting.files[file].id || file == 0),
        Some(Actor::Staff(_)) => !on_path && (!api || file == 0) && (!row.slow || a.name.starts_with("worker")),
        _ => file == 0 && !row.slow,
    };
    planting.askers.iter().filter(asks).collect()
}

/// How far the log of the file and of whoever asks has come, and how often they were refused on the file.
#[derive(Debug, Clone, Copy)]
struct Marks {
    file: i64,
    own: i64,
    refused: i64,
}

impl Planting {
    async fn standings(&self) -> Vec<Standing> {
        let mut all = Vec::new();
        for file in &self.files {
            all.push(self.standing(file.id).await);
        }
        all
    }

    async fn marks(&self, file: usize, asker: &Asker) -> Marks {
        let mut conn = self.test.house.db.look().await.unwrap();
        let own = asker.actor.as_ref().and_then(Actor::user).map_or(Uuid::nil(), |u| u.0);
        let sql = "SELECT coalesce((SELECT seq FROM log_head WHERE chain = $1), 0), coalesce((SELECT seq FROM log_head WHERE chain = $2), 0),
                          (SELECT count(*) FROM log_entry WHERE chain = $1 AND outcome = 'refused')";
        let row = conn.row(sql, &[self.files[file].id.0.into(), own.into()]).await.unwrap().unwrap();
        let mut t = row.take();
        Marks { file: t.next().unwrap(), own: t.next().unwrap(), refused: t.next().unwrap() }
    }

    /// Calls a route as somebody.
    async fn ask(&self, row: &Row, file: &Planted, asker: &Asker) -> Answer {
        let me =
            asker.actor.as_ref().and_then(Actor::user).map_or_else(|| rows::OF_NOTHING.to_owned(), |u| u.to_string());
        let fill = |text: &str| row.fill(text, file, &me);
        let mut address = fill(row.ask);
        let (kind, body) = match row.body {
            Body::None => ("", String::new()),
            Body::Form(fields) => {
                let mut form = form_urlencoded::Serializer::new(String::new());
                form.append_pair("csrf", &asker.csrf);
                form.extend_pairs(fields.iter().map(|(name, value)| (fill(name), fill(value))));
                ("application/x-www-form-urlencoded", form.finish())
            }
            Body::Json(body) => ("application/json", fill(body)),
            Body::Upload => {
                address = format!("{address}?csrf={}", asker.csrf);
                let table = "--x\r\ncontent-disposition: form-data; name=\"table\"; filename=\"t.csv\"\r\n\r\nVoornaam\nAya\n\r\n--x--\r\n";
                ("multipart/form-data; boundary=x", table.to_owned())
            }
        };
        let mut request = Request::builder()
            .method(Method::from_bytes(row.method.as_bytes()).unwrap())
            .uri(&address)
            .header(header::HOST, "opweg.example")
            .header("sec-fetch-site", "same-origin")
            .header("opweg-test", "1");
        for (name, value) in [("content-type", kind), ("cookie", &asker.cookie), ("if-match", "\"2\"")] {
            if !value.is_empty() {
                request = request.header(name, value);
            }
        }
        if !asker.bearer.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", asker.bearer));
        }
        let answer = self.test.router().oneshot(request.body(Sent::from(body)).unwrap()).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let text =
            if bytes.starts_with(b"%PDF") { pdf_text(&bytes) } else { String::from_utf8_lossy(&bytes).into_owned() };
        Answer { status, headers, text }
    }
}

fn pdf_text(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    // Lines break anywhere; a word of ours holds no space.
    document.extract_text(&pages).unwrap().replace(['\n', ' ', '-'], "")
}

/// The numbers of the words of ours in a text, with that of their file.
pub fn words(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices("zq").filter_map(|(at, _)| {
        let word = text.get(at..at + 9)?;
        let (file, number) = word.strip_prefix("zq")?.strip_suffix('k')?.split_once('n')?;
        Some((file.parse().ok()?, number.parse().ok()?))
    })
}

fn look(
    planting: &Planting,
    row: &Row,
    file: usize,
    asker: &Asker,
    answer: &Answer,
    standings: &[Standing],
    found: &mut Findings,
) {
    let who = || format!("{} on {:?}", asker.name, planting.files[file].state);
    if answer.status.is_server_error() && answer.status != StatusCode::BAD_GATEWAY {
        found.add(format!("{} {} fails with {}", row.method, row.ask, answer.status), who());
    }
    let head = ["location", "content-disposition", "link", "set-cookie", "etag"];
    let heads: Vec<&str> = head.iter().filter_map(|h| answer.headers.get(*h)?.to_str().ok()).collect();
    let title = answer
        .text
        .split_once("<title>")
        .and_then(|(_, t)| t.split_once("</title>"))
        .map(|(t, _)| t)
        .unwrap_or_default();
    if heads.iter().chain([&title]).any(|h| words(h).next().is_some()) {
        found.add(format!("{} {} names a client in an address or a title", row.method, row.ask), who());
    }
    for (of, number) in words(&answer.text) {
        let Some(canary) = planting.canaries.get(number).filter(|c| c.file == of) else { continue };
        found.shown += 1;
        let allowed = asker.actor.as_ref().is_some_and(|a| match row.purpose {
            For::Copy => may_hand_over(canary, a, &standings[of]),
            For::Usual => may_show(canary, a, &standings[of], purpose(row, a)),
        });
        if !allowed {
            found.add(
                format!("{} {} shows {}", row.method, row.ask, canary.what),
                format!("{} on {:?}", asker.name, planting.files[of].state),
            );
        }
    }
}

fn purpose(row: &Row, who: &Actor) -> Purpose {
    match (row.purpose, who) {
        _ if row.ask.contains("purpose=social-aid") => Purpose::SocialAid,
        (For::Usual, Actor::Staff(staff)) => usual_purpose(staff),
        (For::Usual | For::Copy, _) => Purpose::Guidance,
    }
}

/// What was shown of a file is in its log, and so is a refusal; what was shown of several files is in the reader's own.
fn logged(row: &Row, file: usize, asker: &Asker, answer: &Answer, before: Marks, after: Marks, found: &mut Findings) {
    let Some(actor) = &asker.actor else { return };
    let about = row.is_about_a_file() || row.path.starts_with("/{lang}/path");
    let shown: BTreeSet<usize> = words(&answer.text).map(|(of, _)| of).collect();
    let own_file = !matches!(actor, Actor::Client(_)) || !row.path.starts_with("/{lang}/path");
    if about && own_file && shown.contains(&file) && after.file == before.file {
        found.add(format!("{} {} shows a file and leaves nothing in its log", row.method, row.ask), asker.name.clone());
    }
    if !about && !shown.is_empty() && actor.user().is_some() && after.own == before.own && after.file == before.file {
        found.add(
            format!("{} {} shows files and leaves nothing in the log of the reader", row.method, row.ask),
            asker.name.clone(),
        );
    }
    if row.is_about_a_file() && answer.status == StatusCode::FORBIDDEN && after.refused == before.refused {
        found.add(format!("{} {} refuses and leaves nothing in the log", row.method, row.ask), asker.name.clone());
    }
}
