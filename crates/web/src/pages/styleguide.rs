//! Every component in every state: for developers and designers, and the fixture of the browser checks.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Guest;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError, Link, NavLink, Notice, Public, Staff};
use crate::pages::questions::{Pair, Question, question};
use askama::Template;
use opweg_lang::Lang;
use opweg_model::fact::FactKind as K;

/// A value with its source, as the history of a fact shows it.
pub struct Past {
    value: String,
    source: String,
}

/// A column of the agreement table.
pub struct Column {
    label: String,
    icon: &'static str,
}

/// A cell of the agreement table.
pub struct Cell {
    label: String,
    name: String,
    yes: bool,
    no: bool,
}

/// A row of the agreement table.
pub struct Row {
    name: String,
    cells: Vec<Cell>,
}

/// Examples for the components.
pub struct Sample {
    choices: Vec<Choice>,
    errors: Vec<FieldError>,
    tabs: Vec<Link>,
    crumbs: Vec<Link>,
    pages: Vec<Link>,
    history: Vec<Past>,
    none: Vec<Past>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    questions: Vec<Question>,
    qr: String,
}

#[derive(Template)]
#[template(path = "kit/styleguide.html")]
struct StaffPage {
    p: Staff,
    s: Sample,
}

#[derive(Template)]
#[template(path = "kit/styleguide_public.html")]
struct PublicPage {
    p: Public,
    s: Sample,
}

/// The components of staff pages.
pub async fn staff(guest: Guest) -> Answer {
    let labels = [("today", "sun", "t"), ("clients", "people", "c"), ("tasks", "check", "k")];
    let nav = labels.iter().map(|(word, icon, key)| NavLink {
        href: "/styleguide",
        label: guest.t(&format!("nav-{word}")),
        icon,
        count: 3,
        current: *word == "clients",
        key,
    });
    let mut p = Staff::sample(&guest, "styleguide-title", nav.collect());
    p.notices.push(kept(&guest));
    page(&StaffPage { s: sample(&guest), p })
}

/// The components of newcomer pages.
pub async fn newcomer(guest: Guest) -> Answer {
    let mut p = guest.frame("styleguide-title-public");
    p.notices.push(kept(&guest));
    page(&PublicPage { s: sample(&guest), p })
}

fn kept(guest: &Guest) -> Notice {
    Notice { kind: "ok", text: guest.t("styleguide-notice-ok") }
}

/// A question of every control, for somebody who reads Arabic; one with a wrong answer.
fn questions(guest: &Guest) -> Vec<Question> {
    let kinds = [
        K::OwnScriptName,
        K::BirthDate,
        K::Interpreter,
        K::ContactLanguage,
        K::LanguageSkill,
        K::Transport,
        K::Expectations,
        K::Children,
        K::Journey,
    ];
    let pair = Pair { first: Lang::Ar, second: guest.lang };
    let typed =
        Fields::read("own-script-name=أمينة&birth-date-year=1991&birth-date-about=1&transport=bicycle".as_bytes());
    let mut questions = kinds.map(|kind| question(&guest.house, pair, kind, &typed)).to_vec();
    if let Some(refused) = questions.iter_mut().find(|q| q.control == "one") {
        refused.error = guest.t("styleguide-question-error");
    }
    questions
}

fn sample(guest: &Guest) -> Sample {
    let choice = |value: &str, key: &str, icon: &str, on: bool| Choice {
        value: value.into(),
        label: guest.t(key),
        icon: icon.into(),
        checked: on,
        selected: on,
    };
    let link = |key: &str, n: u32, current: bool| Link { href: "#form".into(), label: guest.t(key), count: n, current };
    let place = |n: &str, href: &str, current: bool| Link { href: href.into(), label: n.into(), count: 0, current };
    let cell =
        |name: &str, yes: bool, no: bool| Cell { label: guest.t("styleguide-step-2"), name: name.into(), yes, no };
    Sample {
        choices: vec![
            choice("a", "styleguide-step-1", "doc", false),
            choice("b", "styleguide-step-2", "book", true),
            choice("c", "styleguide-step-4", "bag", false),
        ],
        errors: vec![
            FieldError { field: "phone".into(), text: guest.t("styleguide-phone-error") },
            FieldError { field: "arrived-day".into(), text: guest.t("styleguide-arrived-error") },
        ],
        tabs: vec![
            link("styleguide-form", 0, true),
            link("styleguide-facts", 2, false),
            link("styleguide-table", 0, false),
        ],
        crumbs: vec![link("nav-clients", 0, false)],
        pages: vec![place("1", "#p1", false), place("2", "#p2", true), place("…", "", false), place("9", "#p9", false)],
        history: vec![Past { value: "2023".into(), source: guest.t("styleguide-source") }],
        none: Vec::new(),
        columns: vec![
            Column { label: guest.t("styleguide-language"), icon: "user" },
            Column { label: guest.t("styleguide-step-2"), icon: "flag" },
        ],
        rows: vec![
            Row { name: "Atlas".into(), cells: vec![cell("a1", true, false), cell("a2", false, false)] },
            Row { name: "VDAB".into(), cells: vec![cell("b1", false, true), cell("b2", false, false)] },
        ],
        questions: questions(guest),
        qr: String::from(
            "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><path d=\"M0 0h3v3H0zM6 0h3v3H6zM0 6h3v3H0zM4 4h2v2H4z\"/></svg>",
        ),
    }
}
