//! Forms that no page of ours sent: without the token of the session, with another one, or from another site. Each is
//! refused, whoever's browser was made to send it, and changes nothing.

use super::{Answer, ask, request};
use crate::harness::now;
use crate::matrix::rows::{self, Body, OF_NOTHING, Row};
use crate::matrix::world::{Asker, Planting};
use axum::body::Body as Sent;
use axum::http::{StatusCode, header};
use opweg_store::portable;
use opweg_web::Gate;
use std::collections::BTreeSet;

/// How a form is forged.
#[derive(Debug, Clone, Copy)]
enum Forged {
    /// The token is missing.
    Bare,
    /// The token is of another session.
    Foreign,
    /// The token is right, but the browser says that the form stands on another site.
    CrossSite,
    /// The same for a browser that only names the origin.
    Origin,
}

const WAYS: &[Forged] = &[Forged::Bare, Forged::Foreign, Forged::CrossSite, Forged::Origin];

#[tokio::test]
async fn a_form_from_elsewhere_is_refused_and_changes_nothing() {
    let planting = Planting::new().await;
    let before = everything(&planting).await;
    let mut asked = BTreeSet::new();
    for row in rows::all().filter(|r| r.method == "POST" && !r.path.starts_with("/api/")) {
        for asker in browsers(row, &planting) {
            for way in WAYS.iter().filter(|way| proves(**way, asker)) {
                let answer = send(&planting, row, asker, *way).await;
                let what = format!("{} {way:?} by {}", row.ask, asker.name);
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{what}: {}", answer.text);
                assert!(answer.headers.get(header::SET_COOKIE).is_none(), "{what}");
                asked.insert(row.path);
            }
        }
    }
    let forms: BTreeSet<&str> = forms().into_iter().map(|(path, _)| path).collect();
    assert_eq!(asked, forms, "every form of the table was tried");
    assert_eq!(changed(&before, &everything(&planting).await), Vec::<String>::new());
    // The same form with its token does change something: the look at the tables is no blind one.
    let row = rows::all().find(|r| r.path == "/clients/{file}/notes").unwrap();
    let sofie = planting.askers.iter().find(|a| a.name == "the worker who guides").unwrap();
    let fields = [("csrf", sofie.csrf.as_str()), ("kind", "call"), ("circle", "organisation")];
    let sent = request("POST", &super::fill(row.ask, &planting.files[0]), Some(sofie));
    let sent = sent.header(header::CONTENT_TYPE, FORM).body(Sent::from(encoded(&fields))).unwrap();
    assert_eq!(ask(&planting.test.house, sent).await.status, StatusCode::SEE_OTHER);
    assert!(!changed(&before, &everything(&planting).await).is_empty());
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The forms of the table, without what programs send.
fn forms() -> Vec<(&'static str, Gate)> {
    let all = opweg_web::table();
    all.iter().filter(|r| r.method == "POST" && r.gate != Gate::Api).map(|r| (r.path, r.gate)).collect()
}

/// Whose browsers could be made to send it: those whom its gate lets in, and strangers where it lets in anybody.
fn browsers<'p>(row: &Row, planting: &'p Planting) -> Vec<&'p Asker> {
    let gate = forms().into_iter().find(|(path, _)| *path == row.path).unwrap().1;
    let lets_in = |asker: &&Asker| match (gate, &asker.actor) {
        (Gate::Public | Gate::Code, Some(opweg_access::Actor::Client(file))) => *file == planting.files[0].id,
        (Gate::Public, _) => matches!(asker.name.as_str(), "nobody" | "the worker who guides"),
        (Gate::HalfSignedIn, _) => matches!(asker.name.as_str(), "half signed in" | "the worker who guides"),
        (Gate::SignedIn, _) => asker.name == "the worker who guides",
        (Gate::Roles(roles), Some(opweg_access::Actor::Staff(staff))) => !roles.shared_with(staff.roles).is_empty(),
        _ => false,
    };
    planting.askers.iter().filter(lets_in).take(3).collect()
}

/// A stranger has no session to forge; only where the form comes from can be told.
fn proves(way: Forged, asker: &Asker) -> bool {
    matches!(way, Forged::CrossSite | Forged::Origin) || !asker.cookie.is_empty()
}

async fn send(planting: &Planting, row: &Row, asker: &Asker, way: Forged) -> Answer {
    let file = &planting.files[0];
    let fill = |text: &str| row.fill(text, file, OF_NOTHING);
    let token = match way {
        Forged::Bare => String::new(),
        Forged::Foreign => planting.askers.iter().find(|a| a.csrf != asker.csrf).unwrap().csrf.clone(),
        Forged::CrossSite | Forged::Origin => asker.csrf.clone(),
    };
    let (address, kind, body) = match row.body {
        Body::Form(fields) => {
            let filled: Vec<(&str, String)> = fields.iter().map(|(name, value)| (*name, fill(value))).collect();
            let all = filled.iter().map(|(name, value)| (*name, value.as_str()));
            (fill(row.ask), FORM, encoded(&[("csrf", token.as_str())].into_iter().chain(all).collect::<Vec<_>>()))
        }
        _ => {
            let table = "--x\r\ncontent-disposition: form-data; name=\"table\"; filename=\"t.csv\"\r\n\r\nNaam\nAya\r\n--x--\r\n";
            (format!("{}?csrf={token}", fill(row.ask)), "multipart/form-data; boundary=x", table.to_owned())
        }
    };
    let mut sent = request("POST", &address, Some(asker));
    let headers = sent.headers_mut().unwrap();
    headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
    match way {
        Forged::CrossSite => drop(headers.insert("sec-fetch-site", "cross-site".parse().unwrap())),
        Forged::Origin => {
            headers.remove("sec-fetch-site");
            headers.insert(header::ORIGIN, "https://opweg.example.evil.test".parse().unwrap());
        }
        Forged::Bare | Forged::Foreign => {}
    }
    ask(&planting.test.house, sent.body(Sent::from(body)).unwrap()).await
}

fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Every row of every table.
async fn everything(planting: &Planting) -> Vec<String> {
    let mut copy = Vec::new();
    portable::write(&planting.test.house.db, &mut copy, now(), |_| {}).await.unwrap();
    String::from_utf8(copy).unwrap().lines().filter(|line| !only_says_refused(line)).map(str::to_owned).collect()
}

/// That somebody was refused stands in the log, and changes the number their chain has come to and the sums of the copy.
fn only_says_refused(line: &str) -> bool {
    let head = line.starts_with("[\"") && line.split(',').count() == 3;
    line.contains("\"refused\",\"forgery\"") || line.starts_with("{\"rows\":") || head
}

fn changed(before: &[String], after: &[String]) -> Vec<String> {
    let (before, after): (BTreeSet<_>, BTreeSet<_>) = (before.iter().collect(), after.iter().collect());
    before.symmetric_difference(&after).map(|line| (**line).clone()).collect()
}
