//! Who looked: the log of a file for its workers and the data-protection officer. The newcomer has a page of their own.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::Query;
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::pages::overview::{Head, head};
use crate::routes::{Gate, Route, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::get;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use opweg_access::Action;
use opweg_model::{FileId, Role, RoleSet, Tier, brussels};
use opweg_store::door;
use opweg_store::file::card;
use opweg_store::identity;
use opweg_store::log::{self, Line};
use uuid::Uuid;

/// Lines on a page.
const PER_PAGE: usize = 100;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let readers = Gate::Roles(RoleSet::of(&[Role::Worker, Role::TeamLead, Role::DataProtection]));
    vec![line("/clients/{file}/looked", readers, get(show))]
}

/// A line as shown.
pub struct Shown {
    iso: String,
    when: String,
    who: String,
    what: String,
    why: String,
    refused: bool,
    /// How often that day; empty for once.
    times: String,
}

#[derive(Template)]
#[template(path = "looked/looked.html")]
struct Page {
    p: Staff,
    /// The heading of the file, for whom its card is open: an officer reads the log and no name.
    h: Option<Head>,
    file: FileId,
    lines: Vec<Shown>,
    older: String,
    /// Where it says who saw what was not theirs, by joining: address and words.
    joined: Vec<(String, String)>,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::SeeLog).await?;
    let lines: Vec<Line> = identity::log_of(&mut tx, &permit, query.parse("before"), PER_PAGE)
        .await?
        .into_iter()
        .map(|(_, line)| line)
        .collect();
    let joined = identity::joinings_of(&mut tx, &permit).await?;
    let open = purposes(&ctx.me.staff).into_iter().find_map(|p| door::would_open(&permit, Action::See, p));
    let h = match open.filter(|see| see.opens(Tier::Contact)) {
        Some(see) => Some(head(&ctx, &card::of_file(&mut tx, &see).await?, &see, "looked")),
        None => None,
    };
    tx.note_on(&permit, log::Act::See, "log");
    tx.commit().await?;
    let last = lines.last().filter(|l| lines.len() == PER_PAGE && l.seq > 1).map(|l| just_after(l.at));
    page(&Page {
        p: ctx.frame("looked-title", "clients"),
        h,
        file,
        older: last.map(|at| format!("/clients/{file}/looked?before={at}")).unwrap_or_default(),
        lines: by_day(&ctx, &lines),
        joined: joined.iter().map(|j| joining(&ctx, file, j)).collect(),
    })
}

/// The moment from which older lines are asked: what was written at once with the last of a page comes again on the next
/// one, so that nothing is lost between the two.
pub fn just_after(at: Timestamp) -> Timestamp {
    at.saturating_add(SignedDuration::from_micros(1)).unwrap_or(at)
}

/// When the file was one with another one, and the page of who saw what meanwhile.
fn joining(ctx: &Ctx, file: FileId, joined: &(Uuid, Timestamp, Option<Timestamp>)) -> (String, String) {
    let (judgement, from, until) = joined;
    let words = match until {
        Some(until) => {
            let span = [("from", when(ctx.me.lang, *from).into()), ("until", when(ctx.me.lang, *until).into())];
            ctx.tw("looked-joined-until", &span)
        }
        None => ctx.tw("looked-joined", &[("from", when(ctx.me.lang, *from).into())]),
    };
    (format!("/clients/{file}/breach/{judgement}"), words)
}

/// The lines, with what one person did several times on one day as one: at the last of these times.
fn by_day(ctx: &Ctx, lines: &[Line]) -> Vec<Shown> {
    let mut rows: Vec<(Date, i64, Shown)> = Vec::new();
    for line in lines {
        let (day, new) = (brussels::day(line.at), shown(ctx, line));
        let alike =
            |old: &Shown| (&old.who, &old.what, &old.why, old.refused) == (&new.who, &new.what, &new.why, new.refused);
        match rows.iter_mut().find(|(of, _, old)| *of == day && alike(old)) {
            Some((_, times, _)) => *times += 1,
            None => rows.push((day, 1, new)),
        }
    }
    let counted = |(_, times, row): (Date, i64, Shown)| match times {
        1 => row,
        n => Shown { times: ctx.tw("looked-times", &[("n", n.into())]), ..row },
    };
    rows.into_iter().map(counted).collect()
}

fn shown(ctx: &Ctx, line: &Line) -> Shown {
    let person = match (&line.user_name, line.who.as_str()) {
        (Some(name), _) => {
            [name.as_str(), line.job.as_deref().unwrap_or_default(), line.org_name.as_deref().unwrap_or_default()]
                .into_iter()
                .filter(|t| !t.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        }
        (None, who) => ctx.t(&format!("looked-who-{who}")),
    };
    Shown {
        iso: line.at.to_string(),
        when: when(ctx.me.lang, line.at),
        who: person,
        what: what(ctx, line),
        why: if line.purpose.is_empty() { String::new() } else { ctx.t(&format!("words-purpose-{}", line.purpose)) },
        refused: line.outcome == "refused",
        times: String::new(),
    }
}

/// What was done and to which parts, in words. A part the messages do not know is shown as it is kept.
fn what(ctx: &Ctx, line: &Line) -> String {
    told(ctx, &line.act, &line.what)
}

/// An act and its parts as the log keeps them, in words.
pub fn told(ctx: &Ctx, act: &str, what: &str) -> String {
    let act = ctx.t(&format!("looked-act-{act}"));
    let part = |word: &str| {
        let key = if opweg_model::Section::ALL.iter().any(|s| s.word() == word) {
            format!("words-section-{word}")
        } else {
            format!("looked-part-{word}")
        };
        if ctx.house.words.has(opweg_lang::Lang::Nl, &key) { ctx.t(&key) } else { word.to_owned() }
    };
    let parts: Vec<String> = what.split([',', ' ']).filter(|w| !w.is_empty() && !w.contains('=')).map(part).collect();
    if parts.is_empty() { act } else { format!("{act}: {}", opweg_lang::numbers::list_and(ctx.me.lang, &parts)) }
}
