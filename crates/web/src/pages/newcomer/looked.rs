//! Who looked at my data: when, which organisation, in which function, at what and why. No names of people: those are
//! given when somebody asks (access model §9).

use super::{frame, in_language, own_path};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Guest, in_brussels};
use crate::kit::form::{Form, Query};
use crate::kit::frame::{FieldError, Public};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::{Purpose, Section, TaskId, Tier};
use opweg_store::Tx;
use opweg_store::log::{self, Line};
use opweg_store::path::replies;

/// Lines of the log on one page.
const PER_PAGE: i64 = 60;

/// Somebody looked.
#[derive(PartialEq, Eq)]
pub struct Look {
    iso: String,
    when: String,
    who: String,
    what: String,
    why: String,
    urgent: bool,
}

#[derive(Template)]
#[template(path = "newcomer/looked.html")]
struct Page {
    p: Public,
    base: String,
    looks: Vec<Look>,
    more: String,
    typed: String,
    errors: Vec<FieldError>,
    sent: bool,
}

/// The page.
pub async fn show(guest: Guest, Path(tag): Path<String>, Query(query): Query) -> Answer {
    in_language(&guest, &tag)?;
    let (mut tx, permit) = own_path(&guest, Action::SeeLog).await?;
    let shown = whole(&guest, &mut tx, &permit, query.parse("before")).await?;
    tx.commit().await?;
    page(&Page { sent: query.has("sent"), ..shown })
}

/// A question about it: a task for the person who guides the client.
pub async fn ask(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    if !form.has("question") {
        let (mut tx, permit) = own_path(&guest, Action::SeeLog).await?;
        let shown = whole(&guest, &mut tx, &permit, None).await?;
        tx.commit().await?;
        let error = FieldError { field: "question".to_owned(), text: guest.t("path-who-looked-question-title") };
        return again(&Page { errors: vec![error], ..shown });
    }
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    match replies::ask(&mut tx, &permit, form.get("question"), TaskId(guest.house.id())).await {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::State("questions")) => {
            drop(tx);
            let (mut tx, permit) = own_path(&guest, Action::SeeLog).await?;
            let shown = whole(&guest, &mut tx, &permit, None).await?;
            tx.commit().await?;
            let error = FieldError { field: "question".to_owned(), text: guest.t("path-who-looked-question-many") };
            return again(&Page { errors: vec![error], typed: form.get("question").to_owned(), ..shown });
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/{tag}/path/looked?sent=1"), "")
}

async fn whole(guest: &Guest, tx: &mut Tx, permit: &Permit, before: Option<i64>) -> Result<Page, opweg_store::Error> {
    let lines = log::of_file(tx, permit, before, PER_PAGE).await?;
    tx.note_on(permit, log::Act::See, "log");
    let base = format!("/{}/path", guest.lang);
    let full = i64::try_from(lines.len()).is_ok_and(|n| n == PER_PAGE);
    let more = lines.last().filter(|_| full).map(|l| format!("{base}/looked?before={}", l.seq)).unwrap_or_default();
    let mut looks: Vec<Look> = lines.iter().filter(|l| is_look(l)).map(|l| look(guest, l)).collect();
    // Going from page to page for the same reason on the same day is one look.
    looks.dedup();
    let p = frame(guest, "path-title", "path/looked");
    Ok(Page { p, base, looks, more, typed: String::new(), errors: Vec::new(), sent: false })
}

/// Reading, printing, taking out: what others did with the file. What the client did, and what was refused, is not.
fn is_look(line: &Line) -> bool {
    let by_others = matches!(line.who.as_str(), "staff" | "program") && line.outcome == "ok";
    by_others && matches!(line.act.as_str(), "see" | "print" | "export" | "break-glass")
}

fn look(guest: &Guest, line: &Line) -> Look {
    let day = in_brussels(line.at).date();
    let org = line.org_name.clone().unwrap_or_default();
    let job = line.job.clone().unwrap_or_default();
    Look {
        iso: day.to_string(),
        when: dates::date_long(guest.lang, day),
        who: if job.is_empty() { org } else { format!("{org} · {job}") },
        // An emergency opens everything but confidences; its reason is not a part of the file.
        what: parts(guest, if line.act == "break-glass" { "whole" } else { &line.what }),
        why: line.purpose.parse::<Purpose>().map(|p| guest.t(&format!("agreement-purpose-{p}"))).unwrap_or_default(),
        urgent: line.act == "break-glass",
    }
}

/// The parts of the file, said by how far into it they lie: the same words as in the agreement talk.
fn parts(guest: &Guest, what: &str) -> String {
    // Whom to call about the file, given to somebody who searched: nothing of the file itself.
    let mut tiers: Vec<Tier> = what.split(',').filter(|part| *part != "pointer").map(tier).collect();
    tiers.sort_unstable();
    tiers.dedup();
    let said: Vec<String> = tiers.iter().map(|t| guest.t(&format!("agreement-tier-{t}"))).collect();
    said.join(" · ")
}

/// How far into the file a part of it lies. Every word that the log uses for a look stands here.
fn tier(part: &str) -> Tier {
    if let Ok(section) = part.parse::<Section>() {
        return if section.tier() == Tier::Origin { Tier::Confidential } else { section.tier() };
    }
    match part {
        "path" | "needs" | "notes" | "code" | "card" | "intake" | "intake-form" => Tier::Path,
        // A copy for a colleague, and the client's own whole one.
        "file" => Tier::Work,
        "whole" => Tier::Confidential,
        // The team, appointments, tasks, messages, the number, who looked and what was agreed.
        _ => Tier::Contact,
    }
}
